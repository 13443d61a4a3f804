package ontherecord.view.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.view.HandIn;

/**
 * The facilitator's desk while cards are entered: at which team the keyboard is, and what was begun
 * there and is no answer yet. What is an answer is never held here: it is asked to be kept.
 *
 * <p>So that no single key makes a wrong entry, the desk goes on only to teams that are awaited,
 * and to none once all are in: what is in is changed only where somebody went back to it by the
 * arrows.
 *
 * @param row id of the team; "" at the button that leads onward
 * @param begun marks that are no answer yet, by team
 * @param entered teams in the order in which something was entered for them here
 * @param anew whether one has only just come to the row
 * @param correcting whether the row's revealed answer is being put right
 * @param told what was just wrong or missing; no words where nothing is
 */
public record CardDesk(
    EntryView view,
    CardEntry entry,
    String row,
    Map<String, List<Integer>> begun,
    List<String> entered,
    boolean anew,
    boolean correcting,
    Sayable told) {
  /** No words. */
  public static final Sayable NOTHING = new Verbatim("");

  public CardDesk {
    begun = Map.copyOf(begun);
    entered = List.copyOf(entered);
  }

  /** The desk after a key, and what it asks for. */
  public record Turn(CardDesk desk, List<EntryWish> wishes) {
    public Turn {
      wishes = List.copyOf(wishes);
    }
  }

  /** Nothing is begun; the keyboard is at the first team that is awaited. */
  public static CardDesk at(EntryView view) {
    CardDesk desk =
        new CardDesk(
            view, CardEntry.of(view.open()), "", Map.of(), List.of(), true, false, NOTHING);
    return desk.to(view.revealed() ? desk.rowAt(0) : desk.awaitedAfter(""));
  }

  /** The same over a view that has changed. */
  public CardDesk seeing(EntryView other) {
    if (other.revealed() != view.revealed() || !other.open().equals(view.open())) {
      return at(other);
    }
    Map<String, List<Integer>> left = new LinkedHashMap<>(begun);
    left.keySet().removeIf(team -> other.row(team).isEmpty());
    boolean gone = !row.isEmpty() && other.row(row).isEmpty();
    CardDesk desk = new CardDesk(other, entry, row, left, entered, anew, correcting, told);
    // A team that has come late or back is awaited: the button has nothing to do then.
    boolean late = row.isEmpty() && !other.revealed() && !other.missing().isEmpty();
    return gone || late ? desk.to(desk.awaitedAfter("")) : desk;
  }

  /** What stands in a team's row: what was begun, else what is in. */
  public List<Integer> marks(String team) {
    return begun.containsKey(team)
        ? begun.get(team)
        : view.row(team).map(EntryRow::marks).orElse(List.of());
  }

  /** Whether everything is in, so that the show can go on. */
  public boolean isComplete() {
    return view.missing().isEmpty();
  }

  /** A letter was typed. */
  public Turn letter(char letter) {
    return type(entry.isNumber() ? -1 : entry.place(letter), String.valueOf(letter));
  }

  /** The card at that place was pointed at. */
  public Turn card(int place) {
    return type(place, "");
  }

  /** A digit was typed. */
  public Turn digit(int digit) {
    return entry.isNumber() ? type(digit, String.valueOf(digit)) : wrong(String.valueOf(digit));
  }

  private Turn type(int mark, String typed) {
    if (!canBeTyped()) {
      return tell(view.revealed() ? Message.of("group.entry.told.revealed") : NOTHING);
    }
    CardEntry.Typed now = entry.type(marks(row), mark, anew);
    if (!now.taken()) {
      return wrong(typed);
    }
    return stand(now.marks(), now.done());
  }

  private boolean canBeTyped() {
    return !row.isEmpty() && (correcting || !view.revealed());
  }

  private Turn wrong(String typed) {
    return tell(canBeTyped() ? DeskTold.refused(this, typed) : NOTHING);
  }

  /** Lets marks stand in the row: an answer is asked to be kept, anything else is only begun. */
  private Turn stand(List<Integer> marks, boolean done) {
    boolean answer = entry.isAnswer(marks);
    if (correcting) {
      CardDesk begins = begin(row, marks).told(NOTHING).stay();
      return done ? begins.finish() : begins.wish();
    }
    List<EntryWish> wishes = new ArrayList<>();
    if (answer) {
      wishes.add(new EntryWish.Enter(row, entry.answer(marks)));
    } else if (stands(row) == EntryRow.Stands.IN || stands(row) == EntryRow.Stands.PASSED) {
      wishes.add(new EntryWish.TakeBack(row));
    }
    CardDesk now =
        answer ? forget(row).note(row) : marks.isEmpty() ? forget(row) : begin(row, marks);
    return new Turn(done ? now.to(now.awaitedAfter(row)) : now.told(NOTHING).stay(), wishes);
  }

  private EntryRow.Stands stands(String team) {
    return view.row(team).map(EntryRow::stands).orElse(EntryRow.Stands.AWAY);
  }

  /** An answer was put together elsewhere for the row. */
  public Turn answered(HandIn answer) {
    return canBeTyped() ? stand(entry.marks(answer.handedIn().answer()), true) : wish();
  }

  /** The team raised nothing. */
  public Turn pass() {
    if (!canBeTyped() || correcting) {
      return tell(NOTHING);
    }
    CardDesk now = forget(row).note(row);
    return new Turn(now.to(now.awaitedAfter(row)), List.of(new EntryWish.Pass(row)));
  }

  /** Takes back what stands in the row. */
  public Turn takeBack() {
    return canBeTyped() ? stand(List.of(), false) : tell(NOTHING);
  }

  /** Takes back the last key in the row, else what was entered last. */
  public Turn undo() {
    if (canBeTyped() && !marks(row).isEmpty() && (begun.containsKey(row) || !anew)) {
      List<Integer> marks = marks(row);
      return stand(marks.subList(0, marks.size() - 1), false);
    } else if (view.revealed() || entered.isEmpty()) {
      return tell(NOTHING);
    }
    String last = entered.get(entered.size() - 1);
    boolean there = stands(last) == EntryRow.Stands.IN || stands(last) == EntryRow.Stands.PASSED;
    CardDesk back =
        new CardDesk(
                view,
                entry,
                row,
                begun,
                entered.subList(0, entered.size() - 1),
                anew,
                false,
                NOTHING)
            .to(last);
    return there ? new Turn(back, List.of(new EntryWish.TakeBack(last))) : back.undo();
  }

  /** Enters for everybody who is awaited what stands in the row, or what was entered last. */
  public Turn same() {
    Optional<EntryRow> like =
        view.row(reasoned()).filter(any -> !view.asksForPositions() && !view.revealed());
    if (like.isEmpty()) {
      return tell(NOTHING);
    }
    HandIn answer = entry.answer(like.get().marks());
    List<EntryWish> wishes = new ArrayList<>();
    CardDesk now = this;
    for (EntryRow missing : view.missing()) {
      wishes.add(new EntryWish.Enter(missing.team().id(), answer));
      now = now.forget(missing.team().id()).note(missing.team().id());
    }
    return new Turn(now.to(""), wishes);
  }

  /** The team whose reason is written here: the row's, else the last one entered; "" if none. */
  public String reasoned() {
    if (stands(row) == EntryRow.Stands.IN) {
      return row;
    }
    String last = entered.isEmpty() ? "" : entered.get(entered.size() - 1);
    return stands(last) == EntryRow.Stands.IN ? last : "";
  }

  /** Enter: the row is finished. */
  public Turn finish() {
    if (row.isEmpty()) {
      return onward();
    } else if (correcting) {
      List<Integer> marks = marks(row);
      return entry.isAnswer(marks)
          ? new Turn(this, List.of(new EntryWish.Correct(row, entry.answer(marks))))
          : tell(DeskTold.unfinished(this));
    } else if (view.revealed()) {
      return correct();
    } else if (begun.containsKey(row)) {
      return tell(DeskTold.unfinished(this));
    }
    return to(awaitedAfter(row)).wish();
  }

  /** Goes on where everything is in; says who is missing otherwise, and goes there. */
  public Turn onward() {
    if (isComplete()) {
      return new Turn(this, List.of(new EntryWish.Onward()));
    }
    CardDesk there = row.isEmpty() || !isAwaited(row) ? to(awaitedAfter("")) : this;
    return there.tell(DeskTold.missing(view));
  }

  /** Begins to put a revealed answer right. */
  public Turn correct() {
    boolean there = stands(row) == EntryRow.Stands.IN || stands(row) == EntryRow.Stands.PASSED;
    if (!view.revealed() || row.isEmpty()) {
      return wish();
    } else if (!there) {
      return tell(Message.of("group.entry.told.away"));
    }
    return new CardDesk(view, entry, row, Map.of(row, List.of()), entered, true, true, NOTHING)
        .wish();
  }

  /** Leaves a revealed answer as it was. */
  public CardDesk leave() {
    return new CardDesk(view, entry, row, Map.of(), entered, true, false, NOTHING);
  }

  /** To the row below, or above with −1. */
  public CardDesk move(int by) {
    int at = row.isEmpty() ? view.rows().size() : place(row);
    int last = view.revealed() || !isComplete() ? view.rows().size() - 1 : view.rows().size();
    return to(rowAt(Math.max(0, Math.min(last, at + by))));
  }

  /** To a team; to "" for the button. */
  public CardDesk to(String team) {
    return new CardDesk(
        view, entry, team, correcting ? Map.of() : begun, entered, true, false, NOTHING);
  }

  private int place(String team) {
    for (int i = 0; i < view.rows().size(); i++) {
      if (view.rows().get(i).team().id().equals(team)) {
        return i;
      }
    }
    return -1;
  }

  private String rowAt(int place) {
    return place < view.rows().size() ? view.rows().get(place).team().id() : "";
  }

  private boolean isAwaited(String team) {
    return stands(team) == EntryRow.Stands.AWAITED;
  }

  /**
   * The next team below that is awaited, round and round, but not that one; "" if there is none.
   */
  private String awaitedAfter(String team) {
    int from = place(team);
    int rows = view.rows().size();
    for (int i = 1; i <= rows; i++) {
      String next = rowAt(Math.floorMod(from + i, rows));
      if (!next.equals(team) && isAwaited(next)) {
        return next;
      }
    }
    return "";
  }

  private CardDesk begin(String team, List<Integer> marks) {
    Map<String, List<Integer>> more = new LinkedHashMap<>(begun);
    more.put(team, List.copyOf(marks));
    return new CardDesk(view, entry, row, more, entered, anew, correcting, told);
  }

  private CardDesk forget(String team) {
    Map<String, List<Integer>> fewer = new LinkedHashMap<>(begun);
    fewer.remove(team);
    return new CardDesk(view, entry, row, fewer, entered, anew, correcting, told);
  }

  private CardDesk note(String team) {
    List<String> more = new ArrayList<>(entered);
    more.remove(team);
    more.add(team);
    return new CardDesk(view, entry, row, begun, more, anew, correcting, told);
  }

  private CardDesk stay() {
    return new CardDesk(view, entry, row, begun, entered, false, correcting, told);
  }

  private CardDesk told(Sayable what) {
    return new CardDesk(view, entry, row, begun, entered, anew, correcting, what);
  }

  private Turn tell(Sayable what) {
    return told(what).wish();
  }

  private Turn wish() {
    return new Turn(this, List.of());
  }
}
