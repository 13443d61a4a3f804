package ontherecord.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ontherecord.session.State.AnswerPlace;

/**
 * What there is to a session beside its rounds and answers where a group plays it.
 *
 * @param convened whether a group plays it; nothing else here means anything where not
 * @param scene what the show is at
 * @param absent ids of teams that have gone
 * @param passed which rounds which team gave no answer to
 * @param argued where a team argued well for leaving the record, as the facilitator marked
 * @param corrections of answers that had been revealed
 * @param closed whether the session was closed after its debrief
 */
public record Group(
    boolean convened,
    Arrangement arrangement,
    Scene scene,
    Clock clock,
    Set<String> absent,
    Set<AnswerPlace> passed,
    Set<AnswerPlace> argued,
    List<Correction> corrections,
    Closing closing,
    boolean closed) {

  /** Nobody but one team plays. */
  public static final Group NONE =
      new Group(
          false,
          Arrangement.USUAL,
          Scene.WELCOME,
          Clock.NONE,
          Set.of(),
          Set.of(),
          Set.of(),
          List.of(),
          Closing.NONE,
          false);

  public Group {
    absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
    passed = Collections.unmodifiableSet(new LinkedHashSet<>(passed));
    argued = Collections.unmodifiableSet(new LinkedHashSet<>(argued));
    corrections = List.copyOf(corrections);
  }

  /** An answer that was put right after its round had been revealed. */
  public record Correction(AnswerPlace place, String note) {}

  /** The same after an event; what is not the group's own changes nothing here. */
  Group after(Event event, boolean revealed) {
    if (event instanceof GroupEvent.RoomArranged e) {
      return new Group(
          true,
          e.arrangement(),
          scene,
          clock,
          absent,
          passed,
          argued,
          corrections,
          closing,
          closed);
    } else if (event instanceof GroupEvent.SceneShown e) {
      return new Group(
          convened,
          arrangement,
          e.scene(),
          clock,
          absent,
          passed,
          argued,
          corrections,
          closing,
          closed);
    } else if (event instanceof GroupEvent.ClockSet e) {
      return new Group(
          convened,
          arrangement,
          scene,
          e.clock(),
          absent,
          passed,
          argued,
          corrections,
          closing,
          closed);
    } else if (event instanceof GroupEvent.TeamLeft e) {
      return absent(with(absent, e.team(), true));
    } else if (event instanceof GroupEvent.TeamReturned e) {
      return absent(with(absent, e.team(), false));
    } else if (event instanceof GroupEvent.AnswerPassed e) {
      return passed(with(passed, new AnswerPlace(e.team(), e.step()), true));
    } else if (event instanceof GroupEvent.AnswerTakenBack e) {
      return passed(with(passed, new AnswerPlace(e.team(), e.step()), false));
    } else if (event instanceof Event.AnswerHandedIn e) {
      return passed(with(passed, new AnswerPlace(e.team(), e.step()), false));
    } else if (event instanceof GroupEvent.AnswerCorrected e) {
      return corrected(e, revealed);
    } else if (event instanceof GroupEvent.DissentMarked e) {
      return new Group(
          convened,
          arrangement,
          scene,
          clock,
          absent,
          passed,
          with(argued, new AnswerPlace(e.team(), e.step()), e.argued()),
          corrections,
          closing,
          closed);
    } else if (event instanceof GroupEvent.SentenceWritten e) {
      return closing(new Closing(e.sentence(), Closing.Fate.OPEN, java.util.Map.of()), closed);
    } else if (event instanceof GroupEvent.SentenceDecided e) {
      return closing(e.closing(), closed);
    } else if (event instanceof GroupEvent.SessionClosed) {
      return closing(closing, true);
    }
    return this;
  }

  private Group corrected(GroupEvent.AnswerCorrected e, boolean revealed) {
    AnswerPlace place = new AnswerPlace(e.team(), e.step());
    Group kept = passed(with(passed, place, false));
    if (!revealed) {
      return kept;
    }
    List<Correction> more = new ArrayList<>(corrections);
    more.add(new Correction(place, e.note()));
    return new Group(
        convened, arrangement, scene, clock, absent, kept.passed, argued, more, closing, closed);
  }

  private Group absent(Set<String> teams) {
    return new Group(
        convened, arrangement, scene, clock, teams, passed, argued, corrections, closing, closed);
  }

  private Group passed(Set<AnswerPlace> places) {
    return new Group(
        convened, arrangement, scene, clock, absent, places, argued, corrections, closing, closed);
  }

  private Group closing(Closing now, boolean over) {
    return new Group(
        convened, arrangement, scene, clock, absent, passed, argued, corrections, now, over);
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
