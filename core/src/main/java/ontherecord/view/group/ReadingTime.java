package ontherecord.view.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.session.Scene;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;

/**
 * How long a scene takes to be read by somebody who reads slowly, in the language of the room. A
 * clock is set for no less.
 */
public final class ReadingTime {
  /**
   * About 120 words a minute: half of what a practised reader takes in silence, for those who read
   * a second language from the back row.
   */
  private static final int LETTERS_A_SECOND = 11;

  /** To look up, and to find one's place. */
  private static final int TO_BEGIN = 3;

  private ReadingTime() {}

  /** Seconds that a text takes. */
  public static int of(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters == 0 ? 0 : TO_BEGIN + (letters + LETTERS_A_SECOND - 1) / LETTERS_A_SECOND;
  }

  /** Seconds that the next scene takes; 0 where it sets no clock, or there is none. */
  public static int ofNext(Phrasebook words, Gathering gathering) {
    Optional<Scene> next = Course.next(gathering);
    List<Sayable> texts = new ArrayList<>();
    next.ifPresent(scene -> texts.addAll(texts(gathering, scene)));
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(words.say(text)).append(' '));
    return of(all.toString().strip());
  }

  private static List<Sayable> texts(Gathering gathering, Scene scene) {
    return switch (scene.part()) {
      case BRIEF, THINK -> open(new Wall(gathering, scene.step()));
      case DISCUSS -> List.of(DiscussView.question(gathering, scene.step()));
      default -> List.of();
    };
  }

  private static List<Sayable> open(Wall wall) {
    RoundView open = wall.open();
    List<Sayable> texts = new ArrayList<>();
    texts.add(open.prompt());
    texts.add(wall.how());
    if (open instanceof RoundView.OfPosition position) {
      position.cards().forEach(card -> texts.addAll(List.of(card.mark().label(), card.meaning())));
    } else if (open instanceof RoundView.OfChoice choice) {
      choice.options().forEach(option -> texts.add(option.text()));
    } else if (open instanceof RoundView.OfOrder order) {
      order.things().forEach(thing -> texts.add(thing.text()));
    } else if (open instanceof RoundView.OfRollCall call) {
      call.tiles().stream().map(Emblem::name).forEach(texts::add);
    } else if (open instanceof RoundView.OfEstimate scale) {
      texts.add(scale.unit());
    }
    wall.observers().stream()
        .map(
            one ->
                Message.of("paper.observer")
                    .with("who", one.team().name())
                    .with("asked", one.asked().name()))
        .forEach(texts::add);
    return texts;
  }
}
