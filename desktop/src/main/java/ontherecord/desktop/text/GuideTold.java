package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.view.guide.GuideView;
import ontherecord.view.guide.Typed;

/** Tells pages of the guide in plain lines; what is to be copied stands there letter by letter. */
public final class GuideTold {
  private final Terminal terminal;
  private final Phrasebook words;

  GuideTold(Terminal terminal, Phrasebook words) {
    this.terminal = terminal;
    this.words = words;
  }

  /** Tells those pages. */
  public static void tell(List<GuideView.Page> pages, Phrasebook words, PrintWriter out) {
    GuideTold told =
        new GuideTold(new Terminal(new BufferedReader(Reader.nullReader()), out), words);
    pages.forEach(told::tell);
  }

  /** Tells one. */
  void tell(GuideView.Page page) {
    terminal.emptyLine();
    terminal.say("= " + words.say(page.title()) + " =");
    page.pieces().forEach(this::tell);
  }

  private void tell(GuideView.Piece piece) {
    terminal.emptyLine();
    if (piece instanceof GuideView.Points points) {
      points.texts().forEach(text -> terminal.item("- ", plain(text)));
    } else if (piece instanceof GuideView.Says says) {
      terminal.say(plain(says.text()));
    } else if (piece instanceof GuideView.Heading heading) {
      terminal.say(words.say(heading.text()));
    } else if (piece instanceof GuideView.Code code) {
      terminal.say(words.say(code.about()));
      terminal.emptyLine();
      words.say(code.text()).lines().forEach(terminal::toCopy);
    } else if (piece instanceof GuideView.Picture picture) {
      terminal.say(words.say(Message.of("text.picture").with("shows", picture.shows())));
    } else if (piece instanceof GuideView.Told told) {
      terminal.item("- ", words.say(told.what()) + " " + words.say(told.remedy()));
    }
  }

  private String plain(Sayable text) {
    return Typed.of(words.say(text)).text();
  }
}
