package ontherecord.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.session.Group.Correction;
import ontherecord.session.State.AnswerPlace;

/**
 * What a facilitator notes of the teams beside their answers.
 *
 * @param absent ids of teams that have gone
 * @param passed which rounds which team gave no answer to
 * @param argued where a team argued well for leaving the record
 * @param corrections of answers that had been revealed
 */
record Noted(
    Set<String> absent,
    Set<AnswerPlace> passed,
    Set<AnswerPlace> argued,
    List<Correction> corrections) {
  static final Noted NOTHING = new Noted(Set.of(), Set.of(), Set.of(), List.of());

  Noted {
    absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
    passed = Collections.unmodifiableSet(new LinkedHashSet<>(passed));
    argued = Collections.unmodifiableSet(new LinkedHashSet<>(argued));
    corrections = List.copyOf(corrections);
  }

  /**
   * The same after an event.
   *
   * @param revealed whether an answer that is corrected had been revealed
   */
  Noted after(Event event, boolean revealed) {
    if (event instanceof GroupEvent.TeamLeft e) {
      return new Noted(with(absent, e.team(), true), passed, argued, corrections);
    } else if (event instanceof GroupEvent.TeamReturned e) {
      return new Noted(with(absent, e.team(), false), passed, argued, corrections);
    } else if (event instanceof GroupEvent.AnswerPassed e) {
      return passing(e.team(), e.step(), true);
    } else if (event instanceof GroupEvent.AnswerTakenBack e) {
      return passing(e.team(), e.step(), false);
    } else if (event instanceof Event.AnswerHandedIn e) {
      return passing(e.team(), e.step(), false);
    } else if (event instanceof GroupEvent.AnswerCorrected e) {
      Noted answered = passing(e.team(), e.step(), false);
      return revealed ? answered.correcting(e) : answered;
    } else if (event instanceof GroupEvent.DissentMarked e) {
      AnswerPlace place = new AnswerPlace(e.team(), e.step());
      return new Noted(absent, passed, with(argued, place, e.argued()), corrections);
    }
    return this;
  }

  private Noted passing(String team, int step, boolean passes) {
    return new Noted(
        absent, with(passed, new AnswerPlace(team, step), passes), argued, corrections);
  }

  private Noted correcting(GroupEvent.AnswerCorrected e) {
    List<Correction> more = new ArrayList<>(corrections);
    more.add(new Correction(new AnswerPlace(e.team(), e.step()), e.note()));
    return new Noted(absent, passed, argued, more);
  }

  private static <T> Set<T> with(Set<T> set, T one, boolean in) {
    Set<T> other = new LinkedHashSet<>(set);
    if (in) {
      other.add(one);
    } else {
      other.remove(one);
    }
    return other;
  }
}
