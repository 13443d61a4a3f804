package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.scenario.Scenario;
import ontherecord.session.Clock;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import ontherecord.view.RoundView;
import ontherecord.view.group.CardEntry;
import ontherecord.view.group.Course;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.debrief.SentencePage;

/**
 * Leads a group session by real keys. What to press next is read from the session's log alone, so
 * that whatever is on the wall is on the disk as well.
 */
final class FacilitatorAtKeys {
  /** All that is shipped. */
  static final Content CONTENT = Start.read(Shelf.packed()).value().orElseThrow();

  private static final int PASS = KeyEvent.VK_0;
  private static final int TRIES = 4;
  private static final long SOON = 1000;

  private final RealWindow window;
  private final SessionLogs logs;
  private final Random random = new Random(6);
  private boolean remote;

  FacilitatorAtKeys(RealWindow window, Path folder) {
    this.window = window;
    this.logs = new SessionLogs(new Home(folder).sessions());
  }

  /** The session as its log tells it now. */
  KeptSession kept() {
    return logs.all().get(0);
  }

  Scene scene() {
    return kept().state().group().scene();
  }

  /** Waits for the session's first scene. */
  void welcome() throws InterruptedException {
    await(Scene.WELCOME);
  }

  /** Leads on until a scene of that part of that round is shown. */
  void until(Scene.Part part, int step) throws InterruptedException {
    while (scene().part() != part || scene().step() != step) {
      next();
    }
  }

  /** Leads on to the end of the debrief. */
  void untilTheEnd() throws InterruptedException {
    while (Course.next(gathering()).isPresent()) {
      next();
    }
  }

  private void next() throws InterruptedException {
    ShowView shown = ShowWriter.write(gathering());
    if (shown instanceof EntryView entry && !entry.revealed()) {
      enter(entry);
    } else if (shown instanceof LookBackView back && back.page() instanceof SentencePage page) {
      write(page);
    }
    onward();
  }

  /** One scene on, by Space or as a presenter's remote does. */
  void onward() throws InterruptedException {
    Scene next = Course.next(gathering()).orElseThrow();
    remote = !remote;
    press(remote ? KeyEvent.VK_PAGE_DOWN : KeyEvent.VK_SPACE, next);
  }

  /** One scene back. */
  void back() throws InterruptedException {
    Scene before = Course.previous(gathering()).orElseThrow();
    press(KeyEvent.VK_PAGE_UP, before);
  }

  /** Presses once more where a press came too soon after the last: the show takes one step. */
  private void press(int key, Scene wanted) throws InterruptedException {
    window.press(key);
    for (int i = 0; i < TRIES && !scene().equals(wanted); i++) {
      Thread.sleep(SOON);
      if (!scene().equals(wanted)) {
        window.press(key);
      }
    }
    await(wanted);
  }

  private void enter(EntryView entry) throws InterruptedException {
    for (EntryRow row : entry.missing()) {
      window.type(card(entry.open()));
      awaitIn(row.team().id());
    }
  }

  private int[] card(RoundView round) {
    CardEntry entry = CardEntry.of(round);
    List<Integer> keys = new ArrayList<>();
    if (round instanceof RoundView.OfEstimate scale) {
      Long.toString((scale.from() + scale.to()) / 2)
          .chars()
          .map(digit -> KeyEvent.VK_0 + digit - '0')
          .forEach(keys::add);
    } else if (!entry.isTyped() || random.nextInt(9) == 0) {
      return new int[] {PASS};
    } else {
      List<Integer> letters = new ArrayList<>();
      for (int i = 0; i < entry.letters(); i++) {
        letters.add(KeyEvent.VK_A + i);
      }
      Collections.shuffle(letters, random);
      keys.addAll(entry.isOrder() ? letters : letters.subList(0, 1));
    }
    if (entry.takesSeveral() && !entry.isOrder()) {
      keys.add(KeyEvent.VK_ENTER);
    }
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }

  private void write(SentencePage page) throws InterruptedException {
    if (page.sentence().isEmpty()) {
      window.type(KeyEvent.VK_W);
      window.type(KeyEvent.VK_W, KeyEvent.VK_E, KeyEvent.VK_SPACE, KeyEvent.VK_B, KeyEvent.VK_K);
      window.type(KeyEvent.VK_ENTER, KeyEvent.VK_C);
    }
  }

  private void awaitIn(String team) throws InterruptedException {
    await(
        "an answer of " + team,
        state -> state.awaited().stream().noneMatch(other -> other.id().equals(team)));
  }

  private void await(Scene wanted) throws InterruptedException {
    await(wanted.toString(), state -> state.group().scene().equals(wanted));
  }

  /** Something that a state is waited for to have. */
  interface Condition {
    boolean holds(State state);
  }

  void await(String what, Condition condition) throws InterruptedException {
    long until = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS / 6;
    while (System.currentTimeMillis() < until) {
      List<KeptSession> sessions = logs.all();
      if (!sessions.isEmpty() && condition.holds(sessions.get(0).state())) {
        assertEquals(List.of(), sessions.get(0).problems());
        return;
      }
      Thread.sleep(30);
    }
    fail("waited for " + what + " at " + scene() + ", " + window.shown());
  }

  private Gathering gathering() {
    KeptSession kept = kept();
    Scenario scenario = CONTENT.scenario(kept.opening()).value().orElseThrow();
    return new Gathering(
        CONTENT.ground(scenario), CONTENT.shown(scenario), kept.state(), Clock.NONE);
  }

  /** Who has not answered a round, by the round. */
  Optional<Integer> roundWithoutAnswers() {
    State state = kept().state();
    for (int step = 0; step < state.steps(); step++) {
      int at = step;
      boolean all =
          state.teams().keySet().stream()
              .allMatch(team -> state.answer(team, at).isPresent() || state.passed(team, at));
      if (!all) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
