package ontherecord.screen.debrief;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.RecordText;
import ontherecord.view.DebriefView;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;

/** The lists of a debrief, each as a column of items, and which passages lie behind an item. */
public final class Sections {
  private final Kit kit;
  private final Phrasebook words;
  private final DebriefView view;
  private final IntConsumer open;
  private final Map<String, List<Passage>> passages = new HashMap<>();

  /**
   * The lists of that debrief.
   *
   * @param open opens a round's reveal, by its step from 0
   */
  public Sections(Kit kit, Phrasebook words, DebriefView view, IntConsumer open) {
    this.kit = kit;
    this.words = words;
    this.view = view;
    this.open = open;
    for (DebriefView.PlayedRound round : view.rounds()) {
      List<Passage> behind = round.record().stream().map(RecordLine::passage).toList();
      passages.put("round-" + round.number(), behind);
      passages.put("left-" + round.number(), behind);
    }
    for (int i = 0; i < view.room().size(); i++) {
      passages.put("room-" + i, List.of(view.room().get(i).passage()));
    }
  }

  /** What lies behind the item of that name; nothing where it has no source. */
  public List<Passage> behind(String item) {
    return passages.getOrDefault(item, List.of());
  }

  /** Where the record was left: round by round, what one said and what is on record. */
  public void left(Table column) {
    title(column, "debrief.left");
    boolean none = true;
    for (DebriefView.PlayedRound round : view.rounds()) {
      if (round.left()) {
        none = false;
        column.add(left(round)).growX().row();
      }
    }
    if (none) {
      plain(column, "left-none", new Words(kit, Style.BODY, words.say("debrief.left.none")));
    }
  }

  private Item left(DebriefView.PlayedRound round) {
    Item item = new Item(kit, "left-" + round.number());
    item.onPress(() -> open.accept(round.number() - 1));
    item.add(new OutcomeMark(kit, round.quarters(), 2.6667f))
        .top()
        .padTop(kit.u(0.3333f))
        .padRight(kit.u(1.3333f));
    Table text = new Table();
    Message label =
        Message.of("debrief.item").with("number", round.number()).with("label", round.label());
    text.add(new Words(kit, Style.BODY, words.say(label)).weight(Weight.SEMIBOLD)).growX().row();
    line(text, Message.of("debrief.said").with("said", round.said()));
    line(text, Message.of("debrief.recorded").with("recorded", round.recorded()));
    if (!round.reason().isEmpty()) {
      line(text, Message.of("debrief.reason").with("reason", round.reason()));
    }
    item.add(text).growX();
    return item;
  }

  private void line(Table text, Message said) {
    text.add(new Words(kit, Style.CAPTION, words.say(said))).growX().row();
  }

  /** How sure one was; nothing where nobody was asked. */
  public void calibration(Table column) {
    if (view.calibration().isEmpty()) {
      return;
    }
    title(column, "debrief.sure");
    Table picture = new Table();
    picture.add(new CalibrationChart(kit, words, view.calibration())).growX().row();
    picture.add(CalibrationKey.of(kit, words)).growX().padTop(kit.u(0.6667f));
    plain(column, "calibration", picture);
  }

  /** How long one thought; nothing where nobody counted. */
  public void time(Table column) {
    String time = words.say(view.time());
    if (!time.isEmpty()) {
      title(column, "debrief.time");
      Message taken = Message.of("debrief.time.taken").with("time", time);
      plain(column, "time", new Words(kit, Style.BODY, words.say(taken)));
    }
  }

  /** What the room as a whole is recorded as saying. */
  public void room(Table column) {
    if (view.room().isEmpty()) {
      return;
    }
    title(column, "debrief.room");
    for (int i = 0; i < view.room().size(); i++) {
      plain(column, "room-" + i, RecordText.brief(kit, words, view.room().get(i)));
    }
  }

  /** What to talk about. */
  public void questions(Table column) {
    list(column, "debrief.questions", view.questions(), true);
  }

  /** What the documents do not say. */
  public void silences(Table column) {
    list(column, "debrief.silences", view.silences(), false);
  }

  private void list(Table column, String title, List<Sayable> texts, boolean numbered) {
    if (texts.isEmpty()) {
      return;
    }
    title(column, title);
    for (int i = 0; i < texts.size(); i++) {
      Table text = new Table();
      if (numbered) {
        String number = Integer.toString(i + 1);
        text.add(
                new Words(kit, Style.BODY, number)
                    .weight(Weight.SEMIBOLD)
                    .tone(Tone.ACCENT)
                    .oneLine())
            .top()
            .padRight(kit.u(1.6667f));
      }
      text.add(new Words(kit, Style.BODY, words.say(texts.get(i)))).growX();
      plain(column, title + i, text);
    }
  }

  private void plain(Table column, String name, Actor what) {
    Item item = new Item(kit, name);
    item.add(what).growX();
    column.add(item).growX().row();
  }

  private void title(Table column, String key) {
    column
        .add(new Words(kit, Style.SUBHEADING, words.say(key)))
        .growX()
        .padTop(column.hasChildren() ? kit.u(2) : 0)
        .padBottom(kit.u(0.3333f))
        .row();
  }
}
