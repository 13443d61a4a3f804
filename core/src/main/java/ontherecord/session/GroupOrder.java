package ontherecord.session;

import java.util.Optional;

/**
 * What may follow what in a group session, as far as that shows without a record: asked before
 * something happens, and again when a log is read.
 */
public final class GroupOrder {
  /** Letters of a team's name. */
  public static final int LONGEST_NAME = 40;

  /** Letters of a reason, a note or the room's sentence. */
  public static final int LONGEST_TEXT = 400;

  /** More pages than any part of the show has. */
  private static final int MOST_PAGES = 1000;

  private GroupOrder() {}

  /** Why an event cannot happen now; empty where it can. */
  public static Optional<Refusal> refusal(State state, GroupEvent event) {
    if (state.phase() == Phase.BEFORE) {
      return because(Refusal.SESSION_NOT_OPEN);
    } else if (event instanceof GroupEvent.RoomArranged && !state.group().convened()) {
      return unless(
          state.phase() == Phase.DOSSIER && state.teams().isEmpty(), Refusal.TEAM_ALREADY_SEATED);
    } else if (!state.group().convened()) {
      return because(Refusal.NO_GROUP);
    } else if (state.group().closed()) {
      return because(Refusal.SESSION_OVER);
    }
    return inAnOpenSession(state, event);
  }

  private static Optional<Refusal> inAnOpenSession(State state, GroupEvent event) {
    if (event instanceof GroupEvent.SceneShown e) {
      return unless(mayBeShown(state, e.scene()), Refusal.NOT_THIS_ROUND);
    } else if (event instanceof GroupEvent.TeamLeft e) {
      return team(state, e.team(), true, Refusal.TEAM_IS_AWAY);
    } else if (event instanceof GroupEvent.TeamReturned e) {
      return team(state, e.team(), false, Refusal.TEAM_IS_HERE);
    } else if (event instanceof GroupEvent.TeamNamed e) {
      return known(state, e.team()).or(() -> atMost(e.called(), LONGEST_NAME));
    } else if (event instanceof GroupEvent.TeamReseated e) {
      return known(state, e.team().id())
          .or(() -> unless(!hasAnswered(state, e.team().id()), Refusal.TEAM_HAS_ANSWERED));
    } else if (event instanceof GroupEvent.SentenceWritten e) {
      return debriefing(state).or(() -> atMost(e.sentence(), LONGEST_TEXT));
    } else if (event instanceof GroupEvent.SentenceDecided e) {
      return debriefing(state).or(() -> decidable(state, e.closing()));
    } else if (event instanceof GroupEvent.SessionClosed) {
      return debriefing(state);
    }
    return ofAnswers(state, event);
  }

  private static Optional<Refusal> ofAnswers(State state, GroupEvent event) {
    if (event instanceof GroupEvent.AnswerPassed e) {
      return team(state, e.team(), true, Refusal.TEAM_IS_AWAY).or(() -> open(state, e.step()));
    } else if (event instanceof GroupEvent.AnswerTakenBack e) {
      boolean there =
          state.answer(e.team(), e.step()).isPresent() || state.passed(e.team(), e.step());
      return open(state, e.step()).or(() -> unless(there, Refusal.NOTHING_TO_TAKE_BACK));
    } else if (event instanceof GroupEvent.AnswerCorrected e) {
      return correctable(state, e);
    } else if (event instanceof GroupEvent.ReasonWritten e) {
      return unless(state.answer(e.team(), e.step()).isPresent(), Refusal.NO_SUCH_TEAM)
          .or(() -> atMost(e.reason(), LONGEST_TEXT));
    } else if (event instanceof GroupEvent.DissentMarked e) {
      return unless(state.answer(e.team(), e.step()).isPresent(), Refusal.NO_SUCH_TEAM)
          .or(() -> unless(state.revealed(e.step()), Refusal.NOT_REVEALED_YET));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> correctable(State state, GroupEvent.AnswerCorrected e) {
    boolean there =
        state.answer(e.team(), e.step()).isPresent() || state.passed(e.team(), e.step());
    if (!there) {
      return because(Refusal.NO_SUCH_TEAM);
    } else if (state.revealed(e.step()) && e.note().isBlank()) {
      return because(Refusal.NOTE_MISSING);
    }
    return atMost(e.note(), LONGEST_TEXT);
  }

  private static boolean mayBeShown(State state, Scene scene) {
    if (scene.at() < 0 || scene.at() >= MOST_PAGES) {
      return false;
    } else if (!scene.part().isOfARound()) {
      boolean begun = scene.part() == Scene.Part.WELCOME || state.phase() == Phase.DEBRIEF;
      return scene.step() == -1 && begun;
    }
    boolean begun = scene.step() >= 0 && scene.step() <= state.step();
    return begun && (!scene.part().isAfterReveal() || state.revealed(scene.step()));
  }

  /** Whether a team has answered any round, or passed one. */
  public static boolean hasAnswered(State state, String team) {
    return state.answers().keySet().stream().anyMatch(place -> place.team().equals(team))
        || state.group().passed().stream().anyMatch(place -> place.team().equals(team));
  }

  private static Optional<Refusal> team(State state, String id, boolean here, Refusal otherwise) {
    return known(state, id)
        .or(() -> unless(state.group().absent().contains(id) != here, otherwise));
  }

  private static Optional<Refusal> known(State state, String team) {
    return unless(state.teams().containsKey(team), Refusal.NO_SUCH_TEAM);
  }

  private static Optional<Refusal> open(State state, int step) {
    return unless(step == state.step(), Refusal.NOT_THIS_ROUND)
        .or(() -> unless(state.phase() == Phase.THINK, Refusal.ROUND_ALREADY_CLOSED));
  }

  private static Optional<Refusal> debriefing(State state) {
    return unless(state.phase() == Phase.DEBRIEF, Refusal.ROUND_STILL_OPEN);
  }

  private static Optional<Refusal> decidable(State state, Closing closing) {
    boolean same = closing.sentence().equals(state.group().closing().sentence());
    boolean known = state.teams().keySet().containsAll(closing.votes().keySet());
    return unless(same && !closing.sentence().isBlank(), Refusal.NO_SENTENCE)
        .or(() -> unless(known, Refusal.NO_SUCH_TEAM));
  }

  private static Optional<Refusal> atMost(String text, int letters) {
    return unless(text.length() <= letters, Refusal.TOO_LONG);
  }

  private static Optional<Refusal> unless(boolean fine, Refusal refusal) {
    return fine ? Optional.empty() : because(refusal);
  }

  private static Optional<Refusal> because(Refusal refusal) {
    return Optional.of(refusal);
  }
}
