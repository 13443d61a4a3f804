package ontherecord.storage.exchange.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.record.Trend;
import ontherecord.record.draft.WordFor;
import ontherecord.rules.SpeakerRule;
import ontherecord.rules.TrendRule;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;

/** Puts a lesson's rounds so that they can be asked without the record. */
public record Asking(Scenario scenario, Phrasebook words) {
  /** So many answers can be read in again. */
  private static final int MOST_OPTIONS = 7;

  /**
   * A round of the lesson.
   *
   * @param number its place in the lesson, from 1
   */
  public Asked of(Round round, int number) {
    if (round instanceof ChoiceRound choice) {
      return choice(choice);
    } else if (round instanceof EstimateRound estimate) {
      return number(estimate);
    } else if (round instanceof SpeakerRound speaker) {
      Set<String> said = SpeakerRule.speakers(speaker.statement());
      return names(prompt(speaker), speaker.candidates(), said, number);
    } else if (round instanceof RollCallRound call) {
      return names(prompt(call), call.candidates(), call.asked().named(), number);
    } else if (round instanceof TrendRound trend) {
      return extents(trend);
    }
    String why = round instanceof OrderRound ? "export.order" : "export.position";
    return new Asked.Nothing(Message.of(why).with("round", number));
  }

  private String say(Sayable what) {
    return words.say(what);
  }

  private String own(Text prompt, Message made) {
    return prompt.isEmpty() ? say(made) : say(prompt);
  }

  private Asked choice(ChoiceRound round) {
    List<Asked.Option> options =
        round.options().stream().map(o -> new Asked.Option(say(o.text()), o.right())).toList();
    return new Asked.Choice(say(round.prompt()), options, say(round.because()), List.of());
  }

  private Asked number(EstimateRound round) {
    Message made =
        round.ofWords()
            ? Message.of("round.trend.count").with("says", round.counted().what())
            : Message.of("round.estimate.how-many").with("what", round.counted().what());
    return new Asked.Figure(
        own(round.prompt(), made), round.counted().numbers(), round.from(), round.to());
  }

  private String prompt(SpeakerRound round) {
    String quote = round.statement().quote();
    Message made =
        quote.isEmpty()
            ? Message.of("round.speaker.said").with("says", round.statement().says())
            : Message.of("round.speaker.quoted").with("quote", quote);
    return own(round.prompt(), made);
  }

  private String prompt(RollCallRound round) {
    if (!round.prompt().isEmpty()) {
      return say(round.prompt());
    }
    Issue issue = scenario.record().issue(round.issue()).orElseThrow();
    Message made =
        round.position().isEmpty()
            ? Message.of("round.roll-call.statement").with("says", says(round))
            : Message.of("round.roll-call.position")
                .with("position", issue.position(round.position()).label())
                .with("issue", issue.name());
    return say(made);
  }

  private Sayable says(RollCallRound round) {
    return round.statements().stream()
        .flatMap(id -> scenario.record().statement(id).stream())
        .findFirst()
        .<Sayable>map(s -> s.says())
        .orElse(new Verbatim(""));
  }

  /** Names to choose from: every right one, and of the others as many as there is room for. */
  private Asked names(String prompt, List<String> candidates, Set<String> right, int number) {
    List<String> named = candidates.stream().filter(right::contains).toList();
    if (named.size() >= MOST_OPTIONS) {
      return new Asked.Nothing(
          Message.of("export.many-right").with("round", number).with("right", named.size()));
    }
    List<String> offered = new ArrayList<>();
    int others = MOST_OPTIONS - named.size();
    for (String id : candidates) {
      boolean is = right.contains(id);
      if (is || others > 0) {
        offered.add(id);
        others -= is ? 0 : 1;
      }
    }
    List<Message> notes =
        offered.size() == candidates.size()
            ? List.of()
            : List.of(
                Message.of("export.fewer")
                    .with("round", number)
                    .with("offered", offered.size())
                    .with("candidates", candidates.size()));
    List<Asked.Option> options =
        offered.stream().map(id -> new Asked.Option(name(id), right.contains(id))).toList();
    return new Asked.Choice(prompt, options, "", notes);
  }

  private String name(String id) {
    return scenario.record().speaker(id).map(Speaker::name).map(this::say).orElse(id);
  }

  private Asked extents(TrendRound round) {
    List<Asked.Option> options = new ArrayList<>();
    for (Trend.Extent extent : TrendRule.EXTENTS) {
      String label = words.say("extent." + WordFor.the(extent));
      options.add(new Asked.Option(label, extent == round.trend().extent()));
    }
    Message made = Message.of("round.trend.how-many").with("says", round.trend().says());
    return new Asked.Choice(own(round.prompt(), made), options, "", List.of());
  }
}
