package ontherecord.screen.group.setup;

import java.util.ArrayDeque;
import java.util.Deque;
import ontherecord.view.group.setup.Plan;

/** A plan as it stands, and every step that led to it, so that each can be undone. */
public final class Steps {
  private final Deque<Plan> before = new ArrayDeque<>();
  private Plan now;

  public Steps(Plan first) {
    now = first;
  }

  public Plan now() {
    return now;
  }

  /** Takes a step; false where it leads nowhere else. */
  public boolean to(Plan next) {
    if (next.equals(now)) {
      return false;
    }
    before.push(now);
    now = next;
    return true;
  }

  /** Replaces what the last step led to: letter by letter is one step. */
  public void on(Plan next) {
    now = next;
  }

  /** Begins a step of which every letter is a part. */
  public void begin() {
    before.push(now);
  }

  /** Ends it; a step on which nothing changed was none. */
  public void end() {
    if (now.equals(before.peek())) {
      before.pop();
    }
  }

  public boolean canBeUndone() {
    return !before.isEmpty();
  }

  /** Takes the last step back; false where there is none. */
  public boolean undo() {
    if (before.isEmpty()) {
      return false;
    }
    now = before.pop();
    return true;
  }

  /** Begins anew. */
  public void forget(Plan first) {
    before.clear();
    now = first;
  }
}
