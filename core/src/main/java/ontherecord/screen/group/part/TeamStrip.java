package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;
import ontherecord.view.group.Predicting;
import ontherecord.view.group.RevealedView.Judged;
import ontherecord.view.group.Silent;
import ontherecord.view.group.ThinkView.Thinking;

/** Teams beside each other in as few lines as they need. */
public record TeamStrip(Kit kit, Phrasebook words) {
  private static final float MARK = 5;
  private static final float SMALL = 4;

  /**
   * Who has answered: solid; who has not: an outline. Names stand beside where there is room; who
   * predicts another's position is told whose.
   */
  public Table answered(List<Thinking> teams, List<Predicting> observers, float width) {
    List<Table> named = teams.stream().map(team -> thinking(team, observers, true)).toList();
    Table line = wrapped(named, Float.MAX_VALUE, 3);
    boolean two = !observers.isEmpty() && wrapped(named, width, 3).getRows() <= 2;
    if (line.getPrefWidth() <= width || two) {
      return wrapped(named, width, 3);
    }
    return wrapped(teams.stream().map(team -> thinking(team, observers, false)).toList(), width, 2);
  }

  private Table thinking(Thinking thinking, List<Predicting> observers, boolean named) {
    Table cell = new Table();
    cell.add(TeamMark.of(kit, thinking.team().id(), MARK, thinking.answered()));
    Tone tone = thinking.answered() ? Tone.INK : Tone.MUTED;
    List<Emblem> asked =
        observers.stream()
            .filter(one -> one.team().id().equals(thinking.team().id()))
            .map(Predicting::asked)
            .toList();
    asked.forEach(emblem -> predicts(cell, emblem));
    if (named && asked.isEmpty()) {
      cell.add(TeamName.name(kit, words, thinking.team(), Style.BODY).tone(tone).oneLine())
          .padLeft(kit.u(1));
    }
    return cell;
  }

  private void predicts(Table cell, Emblem asked) {
    cell.add(new Words(kit, Style.BODY, "→").tone(Tone.MUTED).oneLine())
        .padLeft(kit.u(0.8f))
        .padRight(kit.u(0.8f));
    cell.add(Flag.of(kit, asked, SMALL)).padRight(kit.u(1));
    String name = words.say(asked.shortName());
    cell.add(new Words(kit, Style.BODY, name).weight(Weight.SEMIBOLD).oneLine());
  }

  /** What each answer was worth. */
  public Table judged(List<Judged> judged, float width) {
    return wrapped(judged.stream().map(this::judged).toList(), width, 2);
  }

  private Table judged(Judged judged) {
    Table cell = new Table();
    cell.add(TeamMark.solid(kit, judged.told().team().id(), MARK)).padRight(kit.u(0.8f));
    cell.add(new OutcomeMark(kit, judged.quarters(), SMALL));
    return cell;
  }

  /** Who gave no answer: who passed, and who was away. An empty table where all answered. */
  public Table silent(List<Silent> silent, float width) {
    List<Table> cells = new ArrayList<>();
    for (boolean away : new boolean[] {false, true}) {
      List<String> these =
          silent.stream().filter(one -> one.away() == away).map(one -> one.team().id()).toList();
      if (!these.isEmpty()) {
        Table cell = new Table();
        cell.add(marks(these, SMALL, width / 2)).padRight(kit.u(1.3333f));
        String told = words.say(away ? "group.show.away" : "group.show.passed");
        cell.add(new Words(kit, Style.BODY, told).tone(Tone.MUTED).oneLine());
        cells.add(cell);
      }
    }
    return cells.isEmpty() ? new Table() : wrapped(cells, width, 3);
  }

  /** Who predicts whom, a cell for each delegation that is predicted. */
  public Table observers(List<Predicting> observers, float width) {
    List<Table> cells =
        observers.stream()
            .map(Predicting::asked)
            .distinct()
            .map(
                asked -> {
                  List<String> marks =
                      observers.stream()
                          .filter(one -> one.asked().equals(asked))
                          .map(one -> one.team().id())
                          .toList();
                  Table cell = new Table();
                  cell.add(marks(marks, SMALL, width / 2));
                  predicts(cell, asked);
                  return cell;
                })
            .toList();
    return wrapped(cells, width, 3);
  }

  /** Marks alone, in as many lines as they need. */
  public Table marks(List<String> teams, float units, float width) {
    return wrapped(
        teams.stream().map(team -> holding(TeamMark.solid(kit, team, units))).toList(),
        width,
        0.5f);
  }

  /** Cells beside each other, in as many lines as they need. */
  Table wrapped(List<Table> cells, float width, float gap) {
    Table all = new Table();
    all.left();
    Table line = new Table();
    float used = 0;
    for (Table cell : cells) {
      float wide = cell.getPrefWidth() + (used > 0 ? kit.u(gap) : 0);
      if (used > 0 && used + wide > width) {
        all.add(line).left().row();
        line = new Table();
        used = 0;
        wide = cell.getPrefWidth();
      }
      line.add(cell)
          .padLeft(used > 0 ? kit.u(gap) : 0)
          .padTop(kit.u(0.25f))
          .padBottom(kit.u(0.25f));
      used += wide;
    }
    all.add(line).left();
    return all;
  }

  private static Table holding(Actor actor) {
    Table table = new Table();
    table.add(actor);
    return table;
  }
}
