package ontherecord.scenario.check;

import java.util.HashMap;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.draft.PictureDraft;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pictures;
import ontherecord.scenario.Pixels;

/**
 * Every picture that a lesson names is beside it, is told in words, and can be shown. A lesson
 * whose folder is not at hand goes on with the words.
 */
record PicturesAreFound(Lesson lesson, Picture.Folder folder) {
  private static final int SAYS = 160;
  private static final int CREDIT = 80;

  Pictures in(Problems problems) {
    Map<Integer, Picture> rounds = new HashMap<>();
    for (int i = 0; i < lesson.draft().rounds().size(); i++) {
      PictureDraft draft = lesson.draft().rounds().get(i).common().picture();
      if (draft.isThere()) {
        rounds.put(i, picture(draft, problems));
      }
    }
    Map<String, Picture> speakers = new HashMap<>();
    lesson
        .draft()
        .record()
        .pictures()
        .forEach((id, draft) -> speakers.put(id, picture(draft, problems)));
    return new Pictures(rounds, speakers);
  }

  private Picture picture(PictureDraft draft, Problems problems) {
    fits(draft.says(), SAYS, problems);
    fits(draft.credit(), CREDIT, problems);
    Pixels pixels = folder.find(draft.file(), problems).orElse(Pixels.NONE);
    return new Picture(Lesson.words(draft.says()), Lesson.words(draft.credit()), pixels);
  }

  private static void fits(Placed<Text> written, int most, Problems problems) {
    for (String words : Lesson.words(written).byLanguage().values()) {
      int length = words.codePointCount(0, words.length());
      if (length > most) {
        problems.cannot(
            written.place(),
            Message.of("problem.own.text-long").with("length", length).with("most", most));
      }
    }
  }
}
