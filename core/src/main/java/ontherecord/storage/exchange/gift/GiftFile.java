package ontherecord.storage.exchange.gift;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.quiz.Quiz;

/** Reads a file in GIFT: its questions, and what became of each. */
public final class GiftFile {
  private GiftFile() {}

  /** What stands in a text; a text without a question is told of as a whole. */
  public static Quiz read(String file, String text) {
    Quiz quiz = new Quiz(file);
    GiftText gift = new GiftText(file, text);
    List<GiftBlock> blocks = GiftBlocks.of(gift.text());
    String category = "";
    int questions = 0;
    for (GiftBlock block : blocks) {
      String words = gift.text().substring(block.from(), block.to()).strip();
      if (words.regionMatches(true, 0, GiftBlocks.CATEGORY, 0, GiftBlocks.CATEGORY.length())) {
        category = category(words.substring(GiftBlocks.CATEGORY.length()));
      } else if (quiz.isFull()) {
        questions++;
      } else {
        new GiftQuestion(gift, block, category).read(quiz);
      }
    }
    if (questions > 0) {
      Message full = Message.of("import.full").with("number", questions).with("most", Quiz.MOST);
      quiz.leaveAll(questions, gift.at(gift.text().length()), full);
    } else if (quiz.questions().isEmpty() && quiz.left() == 0) {
      quiz.refuse(
          Place.whole(file), Message.of("problem.gift.nothing").with("example", "2 + 2? {=4 ~5}"));
    }
    return quiz;
  }

  /** Its own name for a group of questions, without what stands for the course. */
  private static String category(String written) {
    return Markup.of(written, Markup.Format.PLAIN)
        .words()
        .replaceFirst("^(\\$[a-z]+\\$/)?(top/)?", "")
        .strip();
  }
}
