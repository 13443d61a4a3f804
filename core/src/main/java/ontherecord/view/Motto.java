package ontherecord.view;

import java.util.List;
import ontherecord.message.Verbatim;
import ontherecord.record.Attribution;
import ontherecord.record.Dialogue;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.view.TitleView.Unfinished;

/** Chooses the quotation on the title: words that a source prints as one delegation's own. */
public final class Motto {
  private static final int LONGEST = 100;
  private static final int SHORTEST = 50;

  private Motto() {}

  /**
   * The title with one of the record's short quotations.
   *
   * @param turn which of them, counted round and round
   * @param kept how many sessions there are
   */
  public static TitleView title(Shown shown, long turn, List<Unfinished> unfinished, int kept) {
    List<Statement> fitting =
        shown.record().entries().statements().stream().filter(s -> fits(shown, s)).toList();
    if (fitting.isEmpty()) {
      return new TitleView(
          new Emblem("", Shown.NOTHING, Shown.NOTHING, "", "", Shown.NOTHING),
          "",
          Shown.NOTHING,
          0,
          unfinished,
          kept);
    }
    Statement chosen = fitting.get((int) Math.floorMod(turn, (long) fitting.size()));
    Dialogue dialogue = shown.record().dialogue(chosen.dialogue()).orElseThrow();
    return new TitleView(
        shown.emblem(chosen.by().get(0)),
        chosen.quote(),
        new Verbatim(dialogue.year()),
        new Rooms(shown).spoke(dialogue),
        unfinished,
        kept);
  }

  private static boolean fits(Shown shown, Statement s) {
    return s.attribution() == Attribution.OWN
        && s.quote().length() >= SHORTEST
        && s.quote().length() <= LONGEST
        && s.by().size() == 1
        && shown.record().speaker(s.by().get(0)).filter(Speaker::isDelegation).isPresent()
        && !shown.emblem(s.by().get(0)).flag().isEmpty();
  }
}
