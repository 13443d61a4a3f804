package ontherecord.screen.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Confirm;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;

/** What can be done with a card, where need be after a sheet that asks what exactly is wanted. */
public record Offers(Frame screen, Kit kit, Phrasebook words, LibraryScreen.Listener listener) {

  /** What a lesson of one's own is to begin with; a copy is offered of the card one is at. */
  public void begin(Optional<LibraryView.Card> at) {
    List<OfferSheet.Way> ways = new ArrayList<>();
    ways.add(way(Beginning.FIVE_LINES, "own.five-lines", ""));
    at.ifPresent(
        card -> {
          Message label = Message.of("own.copy").with("title", card.title());
          String about = words.say("own.copy.about");
          Runnable copy = () -> listener.begin(Beginning.COPY, card.key());
          ways.add(new OfferSheet.Way(Beginning.COPY.name(), words.say(label), about, copy));
        });
    ways.add(way(Beginning.XLSX, "own.xlsx", ""));
    ways.add(way(Beginning.CSV, "own.csv", ""));
    ways.add(
        new OfferSheet.Way(
            "guide", words.say("own.guide"), words.say("own.guide.about"), listener::guide));
    open("own.begin", "own.begin.about", ways);
  }

  private OfferSheet.Way way(Beginning what, String key, String card) {
    return new OfferSheet.Way(
        what.name(), words.say(key), words.say(key + ".about"), () -> listener.begin(what, card));
  }

  /** Plays it, or shows what is wrong in its file. */
  public void open(LibraryView.Card card) {
    if (card.progress() == Progress.BROKEN) {
      listener.problems(card.key());
    } else {
      listener.open(card.key());
    }
  }

  /** Plays it from its beginning, where a session of it was left. */
  public void again(LibraryView.Card card) {
    if (card.progress() == Progress.STARTED) {
      listener.startAgain(card.key());
    }
  }

  /** How a file stands; of a lesson that is shipped a copy is offered instead. */
  public void check(LibraryView.Card card) {
    if (card.isOwn()) {
      listener.problems(card.key());
      return;
    }
    Confirm confirm =
        new Confirm(
            kit,
            words.say("own.shipped"),
            words.say("own.shipped.about"),
            words.say("own.shipped.copy"),
            words.say("own.shipped.leave"),
            words.say("key.esc"));
    Runnable copy =
        () -> {
          screen.close();
          listener.begin(Beginning.COPY, card.key());
        };
    screen.open(Confirm.WIDE, overlay -> confirm.fill(overlay, copy, screen::close));
  }

  /** In which form a lesson is to be saved; of a file that cannot be played, what is wrong. */
  public void export(LibraryView.Card card) {
    if (card.progress() == Progress.BROKEN) {
      listener.problems(card.key());
      return;
    }
    List<OfferSheet.Way> ways = new ArrayList<>();
    for (Exchange form : Exchange.values()) {
      String key = form == Exchange.GIFT ? "own.export.gift" : "own.export.csv";
      Runnable what = () -> listener.export(card.key(), form);
      ways.add(new OfferSheet.Way(form.name(), words.say(key), words.say(key + ".about"), what));
    }
    open("own.export", "own.export.about", ways);
  }

  private void open(String heading, String about, List<OfferSheet.Way> ways) {
    OfferSheet sheet = new OfferSheet(kit, words.say(heading), words.say(about), ways);
    screen.open(OfferSheet.WIDE, overlay -> sheet.fill(overlay, screen::close));
  }
}
