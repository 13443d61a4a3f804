package ontherecord.view.group.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Deal;
import ontherecord.session.Scene;
import ontherecord.view.AnswerKey;
import ontherecord.view.Emblem;
import ontherecord.view.RecordLine;
import ontherecord.view.RoundShows;
import ontherecord.view.group.Gathering;
import ontherecord.view.paper.Letters;

/**
 * What is right in the round that is shown.
 *
 * @param works where that is printed, each once
 */
record Key(List<LeadView.Row> rows, List<Sayable> works) {
  private static final int MOST_WORKS = 3;

  static Key of(Gathering gathering) {
    Scene scene = gathering.state().group().scene();
    if (!scene.part().isOfARound()) {
      return new Key(List.of(), List.of());
    }
    Deal deal = gathering.teams().get(0).deals().get(scene.step());
    AnswerKey key = RoundShows.key(gathering.shown(), gathering.round(scene.step()), deal);
    List<String> letters = Letters.of(gathering.open(scene.step()), key);
    Set<String> asked =
        gathering.teams().stream()
            .map(team -> team.deals().get(scene.step()).asked())
            .collect(Collectors.toSet());
    List<LeadView.Row> rows = new ArrayList<>();
    for (int i = 0; i < key.rows().size(); i++) {
      rows.add(row(letters.get(i), key.rows().get(i), asked));
    }
    return new Key(rows, works(key));
  }

  // Of a position only those matter who are asked about here.
  private static LeadView.Row row(String letter, AnswerKey.Row row, Set<String> asked) {
    boolean position = row.sign() == AnswerKey.Sign.POSITION;
    List<Emblem> who =
        position
            ? row.who().stream().filter(each -> asked.contains(each.id())).toList()
            : row.who();
    boolean right = position ? !who.isEmpty() : row.sign() != AnswerKey.Sign.NOT_RIGHT;
    return new LeadView.Row(letter, row.mark(), row.text(), row.detail(), right, who);
  }

  private static List<Sayable> works(AnswerKey key) {
    return Stream.concat(
            key.record().stream(), key.rows().stream().flatMap(row -> row.record().stream()))
        .map(RecordLine::passage)
        .<Sayable>map(
            passage ->
                Message.of("source.citation")
                    .with("work", passage.work())
                    .with("spot", passage.spot()))
        .distinct()
        .limit(MOST_WORKS)
        .toList();
  }
}
