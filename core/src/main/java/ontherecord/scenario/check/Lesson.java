package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.problem.Placed;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;
import ontherecord.scenario.RoundDraft;
import ontherecord.scenario.Scenario;
import ontherecord.scenario.ScenarioDraft;

/** A draft beside the record it is held against. */
final class Lesson {
  private final ScenarioDraft draft;
  private final TheRecord record;
  private final Scenario.RecordOf whose;
  private final Letters letters;
  private final Map<Class<?>, List<? extends RoundDraft>> rounds = new HashMap<>();
  private final Map<String, List<String>> delegationsAt = new HashMap<>();

  Lesson(ScenarioDraft draft, TheRecord record, Scenario.RecordOf whose, Letters letters) {
    this.draft = draft;
    this.record = record;
    this.whose = whose;
    this.letters = letters;
  }

  ScenarioDraft draft() {
    return draft;
  }

  TheRecord record() {
    return record;
  }

  Scenario.RecordOf whose() {
    return whose;
  }

  Letters letters() {
    return letters;
  }

  /** Every text of the lesson itself, as far as it was written. */
  List<Placed<Text>> texts() {
    List<Placed<Text>> texts = new ArrayList<>(draft.briefing());
    texts.add(draft.title());
    texts.addAll(draft.aims());
    texts.addAll(draft.debrief());
    for (RoundDraft round : draft.rounds()) {
      texts.add(round.common().discuss());
      texts.add(round.prompt());
      if (round instanceof RoundDraft.Choice choice) {
        texts.add(choice.because());
        choice.options().forEach(option -> texts.add(option.text()));
      }
    }
    return texts;
  }

  /** The rounds of one kind. */
  @SuppressWarnings("unchecked") // Under each kind lie its own rounds, as the stream casts them.
  <T extends RoundDraft> List<T> rounds(Class<T> kind) {
    return (List<T>)
        rounds.computeIfAbsent(
            kind, k -> draft.rounds().stream().filter(kind::isInstance).map(kind::cast).toList());
  }

  /** Ids of the lesson's dialogues that the record knows. */
  List<String> dialogues() {
    return known(draft.dialogues()).stream().filter(id -> record.dialogue(id).isPresent()).toList();
  }

  /** Id of the dialogue a round plays at, where that can be told. */
  Optional<String> dialogueOf(RoundDraft round) {
    Placed<String> own = round.common().dialogue();
    if (own.isThere()) {
      return own.value().filter(id -> record.dialogue(id).isPresent());
    }
    return draft.dialogues().size() == 1 ? dialogues().stream().findFirst() : Optional.empty();
  }

  /** Whether it can be told what a position round asks, and at which dialogue. */
  boolean isClear(RoundDraft.Position round) {
    return issue(round.issue()).filter(i -> !i.isTheme()).isPresent()
        && dialogueOf(round).isPresent();
  }

  Optional<Issue> issue(Placed<String> id) {
    return id.value().flatMap(record::issue);
  }

  /** The recorded positions of delegations on an issue at a dialogue. */
  List<Stand> stands(String issue, String dialogue) {
    return record.stands(issue, dialogue).stream().filter(s -> isDelegation(s.speaker())).toList();
  }

  boolean isDelegation(String id) {
    return record.speaker(id).filter(Speaker::isDelegation).isPresent();
  }

  /** What a reader calls a speaker. */
  Sayable name(String id) {
    return record.speaker(id).<Sayable>map(Speaker::name).orElse(new Verbatim(id));
  }

  /** Ids of all delegations on the record. */
  List<String> delegations() {
    return record.entries().speakers().stream()
        .filter(Speaker::isDelegation)
        .map(Speaker::id)
        .toList();
  }

  /** Ids of everybody on the record. */
  List<String> speakers() {
    return record.entries().speakers().stream().map(Speaker::id).toList();
  }

  /** Ids of the delegations that spoke at a dialogue, in alphabetical order. */
  List<String> delegationsAt(String dialogue) {
    return delegationsAt.computeIfAbsent(dialogue, this::delegationsThatSpokeAt);
  }

  private List<String> delegationsThatSpokeAt(String dialogue) {
    List<String> spoke = record.dialogue(dialogue).map(Dialogue::speakers).orElse(List.of());
    return List.copyOf(new TreeSet<>(spoke.stream().filter(this::isDelegation).toList()));
  }

  /** Ids of the officials, panelists and civil-society bodies that spoke at a dialogue. */
  List<String> othersAt(String dialogue) {
    List<String> spoke = record.dialogue(dialogue).map(Dialogue::speakers).orElse(List.of());
    return List.copyOf(new TreeSet<>(spoke.stream().filter(id -> !isDelegation(id)).toList()));
  }

  /** Ids of the issues that a position can be taken on. */
  Collection<String> issues() {
    return record.entries().issues().stream().filter(i -> !i.isTheme()).map(Issue::id).toList();
  }

  static List<String> known(List<Placed<String>> written) {
    List<String> known = new ArrayList<>(written.size());
    written.forEach(one -> one.ifThere(known::add));
    return List.copyOf(known);
  }

  static Text words(Placed<Text> written) {
    return written.orElse(Text.NONE);
  }
}
