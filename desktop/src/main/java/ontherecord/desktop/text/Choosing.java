package ontherecord.desktop.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.app.Lesson;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;
import ontherecord.view.DelegationsView;
import ontherecord.view.Picker;

/** What is chosen before the first round: a scenario, a delegation. */
final class Choosing {
  private static final int BACK = -1;
  private static final int INTRODUCTION = -2;
  private static final int GUIDE = -3;

  private final Voice voice;
  private final Asking asking;
  private final Content content;

  Choosing(Voice voice, Asking asking, Content content) {
    this.voice = voice;
    this.asking = asking;
    this.content = content;
  }

  /** One of the scenarios that can be played; where none can, what is wrong with them. */
  Lesson lesson() throws Left {
    List<Lesson> all =
        content.lessons().stream().filter(l -> l.checked().value().isPresent()).toList();
    if (all.isEmpty()) {
      content.lessons().forEach(lesson -> voice.tell(lesson.checked().problems()));
      throw new Left();
    }
    IntroductionTold introduction = new IntroductionTold(voice, asking, content);
    while (true) {
      int chosen = asking.ask(which(all, introduction.isThere()));
      if (chosen == INTRODUCTION) {
        introduction.tell();
      } else if (chosen == GUIDE) {
        new GuideAsked(voice, asking).tell();
      } else {
        return all.get(chosen);
      }
    }
  }

  private Question<Integer> which(List<Lesson> all, boolean introduced) {
    Question<Integer> which =
        Numbered.question(
                () -> {
                  voice.heading("text.library");
                  Numbered.tell(voice, all.stream().map(Choosing::line).toList());
                  if (introduced) {
                    voice.say("text.introduction.listed");
                  }
                  voice.say("text.guide.listed");
                },
                all.size())
            .answeredBy("g", "text.help.guide", GUIDE);
    return introduced ? which.answeredBy("i", "text.help.introduction", INTRODUCTION) : which;
  }

  private static Sayable line(Lesson lesson) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    return Message.of(scenario.seatsDrafters() ? "text.scenario.drafters" : "text.scenario")
        .with("title", scenario.title())
        .with("minutes", scenario.minutes())
        .with("delegations", scenario.delegations().size())
        .with("rounds", scenario.played());
  }

  /** One of a scenario's delegations; empty to choose another scenario. */
  Optional<String> delegation(Lesson lesson, Wish wish) throws Left {
    Scenario scenario = lesson.checked().value().orElseThrow();
    if (scenario.seatsDrafters()) {
      return Optional.of(Scenario.DRAFTERS);
    }
    if (scenario.delegations().contains(wish.delegation())) {
      return Optional.of(wish.delegation());
    }
    DelegationsView view =
        Picker.of(scenario, content.shown(scenario), Map.of(), scenario.minutes());
    int chosen =
        asking.ask(
            Numbered.question(() -> tell(view, wish), view.tiles().size())
                .answeredBy("b", "text.help.back", BACK));
    return chosen == BACK ? Optional.empty() : Optional.of(view.tiles().get(chosen).emblem().id());
  }

  /** The lesson in the time that is chosen; nothing is asked where it cannot be shortened. */
  Lesson timed(Lesson lesson, Wish wish) throws Left {
    Scenario scenario = lesson.checked().value().orElseThrow();
    if (wish.minutes() != 0) {
      return lesson.within(wish.minutes());
    }
    List<DelegationsView.Length> lengths = Picker.lengths(scenario, scenario.minutes());
    if (lengths.size() < 2) {
      return lesson;
    }
    int chosen =
        asking.ask(
            Numbered.question(
                    () -> {
                      voice.heading("length.title");
                      Numbered.tell(voice, lengths.stream().map(Choosing::line).toList());
                    },
                    lengths.size())
                .answeredBy("", "text.help.whole", 0));
    return lesson.within(lengths.get(chosen).minutes());
  }

  private static Sayable line(DelegationsView.Length length) {
    return Message.of("text.length")
        .with("minutes", length.minutes())
        .with("rounds", length.rounds());
  }

  private void tell(DelegationsView view, Wish wish) {
    voice.heading(view.scenario());
    if (!wish.delegation().isEmpty()) {
      voice.say(Message.of("text.delegation.none").with("id", wish.delegation()));
    }
    voice.say("text.picker");
    Numbered.tell(voice, view.tiles().stream().map(tile -> line(view, tile)).toList());
    voice.say("text.picker.observe");
  }

  private static Sayable line(DelegationsView view, DelegationsView.Tile tile) {
    return Message.of("text.delegation")
        .with("name", tile.emblem().name())
        .with("kind", tile.emblem().kind())
        .with("recorded", tile.recordedCount())
        .with("issues", view.issues().size());
  }
}
