package ontherecord.app.paper;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.storage.paper.Print;
import ontherecord.storage.paper.Sheet;
import ontherecord.view.paper.PaperView;

/**
 * A lesson on paper, in the words of one language: what is handed out, and apart from it the key.
 *
 * @param stem what the first file is called, without an ending
 * @param keyEnding what the second's name has more
 */
public record PaperReport(String stem, Print pack, String keyEnding, Print key) {

  /** The lesson in those words. */
  public static PaperReport of(PaperView view, Phrasebook words) {
    String title = words.say(view.title());
    String ending = "-" + words.say("paper.key.ending");
    return new PaperReport(
        words.say(Message.of("paper.file").with("title", title)),
        new Print(words.language(), title, foot("paper.foot", view, words), handedOut(view, words)),
        ending,
        new Print(
            words.language(),
            words.say(Message.of("paper.key.title").with("title", title)),
            foot("paper.key.foot", view, words),
            new KeySheets(view, words).sheets()));
  }

  private static List<Sheet> handedOut(PaperView view, Phrasebook words) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new RunSheet(view, words).sheet());
    sheets.addAll(new Dossiers(view, words).placards());
    sheets.addAll(new Dossiers(view, words).dossiers());
    sheets.add(new Slips(words).cards());
    sheets.add(new AnswerSheet(view, words).sheet());
    sheets.addAll(new RoundPages(view, words).sheets());
    sheets.addAll(new Slips(words).ballots());
    return sheets;
  }

  private static String foot(String key, PaperView view, Phrasebook words) {
    return words.say(
        Message.of(key).with("title", view.title()).with("seed", Long.toString(view.seed())));
  }
}
