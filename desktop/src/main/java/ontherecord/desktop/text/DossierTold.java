package ontherecord.desktop.text;

import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.DossierView;

/** Tells what a team may read about its delegation. */
final class DossierTold {
  private DossierTold() {}

  static void tell(Voice voice, DossierView dossier) {
    voice.heading(
        Message.of("text.dossier")
            .with("you", dossier.you().name())
            .with("scenario", dossier.scenario()));
    dossier.about().forEach(voice::say);
    dossier.briefing().forEach(voice::say);
    if (dossier.spoke() > 0) {
      voice.say(Message.of("text.dossier.spoke").with("spoke", dossier.spoke()));
    }
    for (DossierView.Year year : dossier.years()) {
      year(voice, year);
    }
    voice.terminal().emptyLine();
    boolean listed = !dossier.asked().isEmpty();
    if (listed) {
      voice.say(Message.of("text.dossier.asked").with("issues", new Listing(dossier.asked())));
    }
    voice.say(
        Message.of(listed ? "text.dossier.rounds" : "dossier.asked.drafters")
            .with("rounds", dossier.rounds()));
    if (dossier.timed()) {
      voice.say("dossier.timed");
    }
  }

  private static void year(Voice voice, DossierView.Year year) {
    boolean dated = !voice.words().say(year.date()).isEmpty();
    voice.heading(
        dated
            ? Message.of("text.dossier.year").with("date", year.date()).with("title", year.title())
            : year.title());
    voice.say(year.here());
    labelled(voice, "text.dossier.agenda", "agenda", year.agenda());
    labelled(voice, "text.dossier.aims", "aims", year.aims());
    if (!year.lines().isEmpty()) {
      voice.say(year.isHere() ? "text.dossier.here.also" : "text.dossier.before");
      year.lines().forEach(line -> RecordTold.brief(voice, line));
    }
    voice.say(year.silence());
  }

  private static void labelled(Voice voice, String key, String name, Sayable what) {
    if (!voice.words().say(what).isEmpty()) {
      voice.say(Message.of(key).with(name, what));
    }
  }
}
