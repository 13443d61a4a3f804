package ontherecord.view;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import ontherecord.message.Sayable;
import ontherecord.record.Attribution;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Stand;
import ontherecord.record.State;
import ontherecord.view.ChamberView.Seat;
import ontherecord.view.ChamberView.Wedge;

/** Seats the room on an issue: every delegation at each position that is recorded for it. */
public final class Rooms {
  private final Shown shown;

  public Rooms(Shown shown) {
    this.shown = shown;
  }

  /**
   * The room.
   *
   * @param you the team's delegation; "" if nobody plays
   * @param asked the delegation whose position was asked for; "" if none
   */
  public ChamberView on(String issueId, String dialogueId, String you, String asked) {
    Issue issue = shown.record().issue(issueId).orElseThrow();
    List<Stand> stands =
        shown.record().stands(issueId, dialogueId).stream()
            .filter(s -> shown.record().speaker(s.speaker()).orElseThrow().isDelegation())
            .toList();
    List<Wedge> wedges = new ArrayList<>();
    Dialogue dialogue = shown.record().dialogue(dialogueId).orElseThrow();
    for (Position position : issue.positions()) {
      List<Stand> there = stands.stream().filter(s -> s.position().equals(position.id())).toList();
      wedges.add(new Wedge(shown.mark(issue, position.id()), seats(there, dialogue, you, asked)));
    }
    int seated =
        new TreeSet<>(
                stands.stream().filter(s -> spokeItself(s, dialogue)).map(Stand::speaker).toList())
            .size();
    int spoke = spoke(dialogue);
    return new ChamberView(issue.name(), wedges, Math.max(0, spoke - seated), spoke, states());
  }

  private Map<String, Sayable> states() {
    return shown.hasMap()
        ? shown.reference().all().stream().collect(toUnmodifiableMap(State::id, State::name))
        : Map.of();
  }

  /** Whoever was spoken for may have taken the floor as well, on another matter. */
  private static boolean spokeItself(Stand stand, Dialogue dialogue) {
    return stand.attribution() != Attribution.BEHALF
        || dialogue.speakers().contains(stand.speaker());
  }

  private List<Seat> seats(List<Stand> stands, Dialogue dialogue, String you, String asked) {
    Map<String, Seat> seats = new LinkedHashMap<>();
    stands.stream()
        .sorted(java.util.Comparator.comparing(Stand::speaker).thenComparing(Stand::attribution))
        .forEach(
            s ->
                seats.putIfAbsent(
                    s.speaker(),
                    new Seat(
                        shown.emblem(s.speaker()),
                        s.speaker().equals(you),
                        s.speaker().equals(asked),
                        shown.line(s.statement(), s.speaker()),
                        members(s.speaker(), dialogue))));
    return List.copyOf(seats.values());
  }

  // Of no other union of states does the reference know who belonged to it when.
  private List<String> members(String speaker, Dialogue dialogue) {
    return speaker.equals("EU")
        ? shown.reference().all().stream()
            .filter(state -> state.inUnion(dialogue))
            .map(State::id)
            .toList()
        : List.of();
  }

  /**
   * How many delegations spoke, as the sources count them; where they give no count, those they
   * name. Where they disagree, the larger number: nobody who spoke is left without a desk.
   */
  int spoke(Dialogue dialogue) {
    long counted =
        dialogue.spoke().stream()
            .map(id -> shown.record().fact(id).orElseThrow())
            .mapToLong(Rooms::largest)
            .sum();
    long named =
        dialogue.speakers().stream()
            .filter(id -> shown.record().speaker(id).orElseThrow().isDelegation())
            .count();
    return (int) Math.max(counted, named);
  }

  private static long largest(Fact fact) {
    return fact.values().stream()
        .map(Fact.Value::number)
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .max()
        .orElse(0);
  }
}
