package ontherecord.screen;

import java.util.List;

/**
 * The one key table of the game, for the help overlay: what stands on the keys, and what they do.
 *
 * <p>A cap that begins with {@code key.} is named in the language files, any other is shown as it
 * is.
 */
public enum Shortcut {
  MOVE("help.move", "key.arrows"),
  READ("help.read", "key.up-down key.page-down key.page-up"),
  READ_ON("help.read", "key.up-down"),
  ROUNDS("help.rounds", "key.page-down key.page-up"),
  ENDS("help.ends", "key.home key.end"),
  CHOOSE("help.choose", "1–7"),
  ONWARD("help.onward", "key.enter key.space key.page-down"),
  PRESS("help.press", "key.enter key.space"),
  BACK_STEP("help.back-step", "key.backspace key.page-up"),
  SPACE_ON("help.onward", "key.space key.page-down"),
  PAGE_BACK("help.back-step", "key.page-up"),
  CARDS("help.cards", "A–Z"),
  DIGITS("help.digits", "0–9"),
  NO_CARD("help.no-card", "0"),
  NO_NUMBER("help.no-card", "X"),
  TAKE_BACK("help.take-back", "key.delete key.backspace"),
  NEXT_ROW("help.next-row", "key.enter"),
  ROW("help.row", "key.up-down"),
  TURN("help.row", "key.left-right"),
  SAME("help.same", "*"),
  WHY("help.why", "key.tab"),
  LIST("help.list", "/"),
  PUT_RIGHT("help.put-right", "E"),
  FIELD("help.field", "key.tab"),
  SOURCE("help.source", "S"),
  DOSSIER("help.dossier", "D"),
  CHAMBER("help.chamber", "M"),
  WAY("help.way", "M"),
  CONFIDENCE("help.confidence", "C"),
  CLOCK("help.clock", "T"),
  PICTURE("help.picture", "V"),
  WALK("help.walk", "key.left-right"),
  PAUSE("help.pause", "key.esc"),
  PLAY_AGAIN("help.play-again", "P"),
  EXPORT("help.export", "X"),
  PREVIEW("help.preview", "P"),
  PRINT("help.print", "X"),
  PAPER("help.paper", "P"),
  CONTINUE("help.continue", "C"),
  ARCHIVE("help.archive", "A"),
  RECORD("help.record", "A"),
  PARTS("help.parts", "1–4"),
  TABLE("help.table", "X"),
  SEARCH("help.search", "/"),
  GROUP("help.group", "G"),
  DEAL("help.deal", "R"),
  AGAIN("help.again", "R"),
  FIND("help.find", "O"),
  OWN("help.own", "N"),
  FOLDER("help.folder", "F"),
  CHECK("help.check", "E"),
  FOR_OTHERS("help.for-others", "X"),
  UPWARD("help.upward", "key.backspace"),
  PLACES("help.places", "1–7"),
  LETTERS("help.letters", "A–Z /"),
  LANGUAGE("help.language", "L"),
  SETTINGS("help.settings", ","),
  INTRODUCTION("help.introduction", "I"),
  GUIDE("help.guide", "G"),
  PAGES("help.pages", "key.left-right 1–9"),
  COPY("help.copy", "C"),
  SKIP("help.skip", "key.esc"),
  MEANT("help.meant", "key.enter"),
  COVERAGE("help.coverage", "C"),
  EDITOR("help.editor", "O"),
  READ_AGAIN("help.read-again", "R"),
  TRY("help.try", "T"),
  STEP("help.step", "key.left-right + −"),
  TEAM_NUMBER("help.team-number", "+ − 1–9"),
  LESSON("help.lesson", "L"),
  LOT("help.lot", "D"),
  BEST("help.best", "B"),
  NAMES("help.names", "N"),
  UNDO("help.undo", "Z key.backspace"),
  PRESETS("help.presets", "S"),
  START("help.start", "key.ctrl-enter"),
  GATHER("help.gather", "W"),
  ROUND_STEP("help.round-step", "− +"),
  CHAPTERS("help.chapters", "1–8"),
  DEBRIEF_OPEN("help.debrief-open", "key.enter"),
  DEBRIEF_WALK("help.debrief-walk", "key.left-right"),
  ARGUED("help.argued", "A"),
  WRITE("help.write", "W"),
  CONSENSUS("help.consensus", "C"),
  VOTE("help.vote", "V"),
  CAST("help.cast", "1–3"),
  TAKE_HOME("help.take-home", "W"),
  END_SESSION("help.end-session", "E"),
  FULL_SCREEN("help.full-screen", "F11"),
  LIGHT("help.light", "B key.space key.esc"),
  BLANK("help.blank", "B ."),
  STANDINGS("help.standings", "K"),
  NOTES("help.notes", "N"),
  TEAMS("help.teams", "R"),
  RENAME("help.rename", "key.enter"),
  OTHER_DELEGATION("help.other-delegation", "D"),
  LEAVE("help.leave", "L"),
  JOIN("help.join", "N"),
  APART("help.apart", "P"),
  ANSWERS("help.answers", "N"),
  BY_FIDELITY("help.by-fidelity", "F"),
  BY_KNOWLEDGE("help.by-knowledge", "K"),
  MORE_TIME("help.more-time", "+ −"),
  STOP_CLOCK("help.stop-clock", "T"),
  BACK("help.back", "key.esc"),
  BACK_PAGE("help.back-page", "key.esc"),
  SESSIONS("help.sessions", "S"),
  TICK("help.tick", "key.space"),
  OPEN("help.open", "key.enter"),
  REVIEW("help.review", "V"),
  RESULTS("help.results", "X"),
  FORGET("help.forget", "F"),
  DELETE("help.delete", "key.delete"),
  HELP("help.help", "F1 ?");

  /** Of the list of sessions. */
  static final List<Shortcut> OF_THE_SESSIONS =
      List.of(MOVE, OPEN, TICK, REVIEW, RESULTS, FORGET, DELETE, FIELD, FULL_SCREEN, BACK, HELP);

  /** Of the screen that has most of them. */
  static final List<Shortcut> OF_THE_LIBRARY =
      List.of(
          MOVE,
          PRESS,
          SEARCH,
          FIELD,
          AGAIN,
          GATHER,
          PREVIEW,
          FIND,
          OWN,
          FOLDER,
          CHECK,
          FOR_OTHERS,
          RECORD,
          INTRODUCTION,
          GUIDE,
          FULL_SCREEN,
          BACK,
          HELP);

  /** Of a group session's set-up. */
  public static final List<Shortcut> OF_THE_SET_UP =
      List.of(
          MOVE,
          PRESS,
          STEP,
          TEAM_NUMBER,
          LESSON,
          LOT,
          BEST,
          NAMES,
          UNDO,
          PRESETS,
          PAPER,
          START,
          FULL_SCREEN,
          BACK,
          HELP);

  private final String does;
  private final String caps;

  Shortcut(String does, String caps) {
    this.does = does;
    this.caps = caps;
  }

  /** Key of the words for what it does. */
  public String does() {
    return does;
  }

  /** What stands on its keys. */
  public List<String> caps() {
    return List.of(caps.split(" ", -1));
  }
}
