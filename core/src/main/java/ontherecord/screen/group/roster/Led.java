package ontherecord.screen.group.roster;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.group.RosterScreen;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.group.roster.RosterView;

/** How the session is led from here on: how answers come in, and what is timed. */
public record Led(Kit kit, Phrasebook words, RosterView view, RosterScreen.Listener listener) {
  private static final float BETWEEN = 1.3333f;

  /** Two rows, or three where a window is narrow. */
  public Table table() {
    Table table = new Table();
    table.left();
    Segments entry = segments("entry", view.entries(), view.entry());
    entry.onChoose(i -> listener.entry(view.entries().get(i)));
    row(table, "group.lead.entry", entry);
    Segments pace = segments("pace", view.paces(), view.pace());
    pace.onChoose(i -> listener.pace(view.paces().get(i)));
    row(table, "group.lead.pace", pace);
    if (!view.times().isEmpty()) {
      table.add();
      table.add(times()).left().padTop(kit.u(BETWEEN)).row();
    }
    return table;
  }

  private Table times() {
    Table times = new Table();
    for (RosterView.Time time : view.times()) {
      Lasting lasting =
          new Lasting(
              kit,
              words.say("group.lead.time." + time.word()),
              time.seconds(),
              seconds -> listener.time(time.word(), seconds));
      lasting.setName("time-" + time.word());
      times.add(lasting).padRight(kit.u(BETWEEN));
    }
    return times;
  }

  private Segments segments(String about, List<String> offered, String chosen) {
    Segments segments = new Segments(kit);
    offered.forEach(word -> segments.add("", words.say("group.lead." + about + "." + word)));
    segments.choose(offered.indexOf(chosen));
    segments.setName(about);
    return segments;
  }

  private void row(Table table, String label, Actor what) {
    boolean first = table.getChildren().size == 0;
    table
        .add(new Words(kit, Style.BODY, words.say(label)).oneLine())
        .left()
        .padRight(kit.u(3))
        .padTop(first ? 0 : kit.u(BETWEEN));
    table.add(what).left().padTop(first ? 0 : kit.u(BETWEEN)).row();
  }
}
