package ontherecord.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ontherecord.message.Count;
import ontherecord.message.Language;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.scenario.check.Account;
import ontherecord.scenario.check.Coverage;
import ontherecord.scenario.check.Trial;
import ontherecord.view.Emblem;
import ontherecord.view.Shown;

/** Says what is fine in a file, who is recorded in which round, and what can be tried. */
record FineWriter(Shown shown) {
  /** Where nothing can be said of a file. */
  static final CheckView.Covered NOT_COVERED =
      new CheckView.Covered(List.of(), List.of(), Message.of("inspect.covered.unknown"));

  /** Where nothing can be tried. */
  static final CheckView.Tried NOTHING =
      new CheckView.Tried(Message.of("inspect.try.none"), List.of(), List.of());

  private static final int MOST_RANGES = 6;

  /**
   * What is fine.
   *
   * @param looked paths to what must be mended or is worth a look
   */
  List<CheckView.Fine> lines(Account account, Set<String> looked) {
    List<CheckView.Fine> lines = new ArrayList<>();
    int rounds = account.rounds();
    int complete = account.complete().size();
    if (rounds > 0) {
      Message of = Message.of("inspect.fine.of").with("complete", complete).with("rounds", rounds);
      add(lines, of, Message.of("inspect.fine.rounds").with("rounds", rounds), complete == rounds);
    }
    if (!account.delegations().isEmpty()) {
      Message what = number("inspect.fine.delegations", account.delegations().size());
      boolean whole = looked.stream().noneMatch(path -> path.startsWith("delegations"));
      List<Emblem> flags = account.delegations().stream().map(shown::emblem).toList();
      lines.add(new CheckView.Fine(new Count(account.delegations().size()), what, whole, flags));
    }
    if (account.minutes() > 0 && account.played() > 0) {
      Message what = Message.of("inspect.fine.minutes").with("rounds", account.played());
      add(lines, new Count(account.minutes()), what, !looked.contains("minutes"));
    }
    if (account.passages() > 0) {
      Message what =
          number("inspect.fine.passages", account.passages()).with("sources", account.sources());
      add(lines, new Count(account.passages()), what, true);
    }
    if (account.debrief() > 0) {
      Message what = number("inspect.fine.debrief", account.debrief());
      add(lines, new Count(account.debrief()), what, true);
    }
    languages(account.languages(), lines);
    return lines;
  }

  private static void languages(List<Language> languages, List<CheckView.Fine> lines) {
    if (!languages.isEmpty()) {
      Listing names = new Listing(languages.stream().map(l -> new Verbatim(l.ownName())).toList());
      Message what = number("inspect.fine.languages", languages.size()).with("languages", names);
      add(lines, new Count(languages.size()), what, true);
    }
  }

  private static Message number(String key, int number) {
    return Message.of(key).with("number", number);
  }

  private static void add(List<CheckView.Fine> lines, Sayable figure, Sayable what, boolean whole) {
    lines.add(new CheckView.Fine(figure, what, whole, List.of()));
  }

  CheckView.Covered covered(Account account) {
    Coverage coverage = account.coverage();
    String why = coverage.rounds().isEmpty() ? "inspect.covered.none" : "inspect.covered.drafters";
    return new CheckView.Covered(
        coverage.rounds().stream().map(place -> place + 1).toList(),
        coverage.rows().stream()
            .map(row -> new CheckView.Row(shown.emblem(row.delegation()), cells(row)))
            .toList(),
        Message.of(why));
  }

  private static List<CheckView.Cell> cells(Coverage.Row row) {
    return row.at().stream().map(r -> CheckView.Cell.valueOf(r.name())).toList();
  }

  CheckView.Tried tried(Account account, Optional<Trial> trial) {
    if (trial.isEmpty()) {
      return NOTHING;
    }
    List<Integer> rounds = trial.get().rounds().stream().map(place -> place + 1).toList();
    List<Emblem> seats = trial.get().scenario().seats().stream().map(shown::emblem).toList();
    return new CheckView.Tried(says(rounds, account.rounds()), rounds, seats);
  }

  private static Sayable says(List<Integer> rounds, int all) {
    if (rounds.size() == all) {
      return number("inspect.try.all", all);
    }
    List<Sayable> ranges = ranges(rounds);
    if (ranges.size() > MOST_RANGES) {
      return number("inspect.try.number", rounds.size()).with("rounds", all);
    }
    return number("inspect.try.some", rounds.size()).with("rounds", new Listing(ranges));
  }

  private static List<Sayable> ranges(List<Integer> rounds) {
    List<Sayable> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < rounds.size(); i++) {
      boolean last = i + 1 == rounds.size() || rounds.get(i + 1) != rounds.get(i) + 1;
      if (last) {
        ranges.addAll(range(rounds.get(from), rounds.get(i)));
        from = i + 1;
      }
    }
    return ranges;
  }

  private static List<Sayable> range(int from, int to) {
    return switch (to - from) {
      case 0 -> List.of(new Count(from));
      case 1 -> List.of(new Count(from), new Count(to));
      default -> List.of(Message.of("inspect.range").with("from", from).with("to", to));
    };
  }
}
