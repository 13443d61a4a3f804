package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Place;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.ProblemsView;

/** Problems, worst first: what is wrong, where, the line itself, and the way out. */
public record ProblemList(Kit kit, Phrasebook words, List<ProblemsView.Line> lines) {
  /** More than a person mends in one go; the command line lists them all. */
  private static final int MOST = 60;

  private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"?|[^\\s,:{}\\[\\]]+");

  /** The list. */
  public Table table() {
    Table table = new Table();
    table.top().left();
    List<ProblemsView.Line> worstFirst =
        lines.stream().sorted(Comparator.comparing(l -> l.problem().severity())).toList();
    for (ProblemsView.Line line : worstFirst.subList(0, Math.min(MOST, lines.size()))) {
      table.add(new Rule(kit)).growX().row();
      table.add(row(line)).growX().padTop(kit.u(1.6667f)).padBottom(kit.u(1.6667f)).row();
    }
    if (lines.size() > MOST) {
      table.add(new Rule(kit)).growX().row();
      Message more = Message.of("problems.more").with("number", lines.size() - MOST);
      table
          .add(new Words(kit, Style.BODY, words.say(more)).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(1.3333f));
    }
    return table;
  }

  private Table row(ProblemsView.Line line) {
    Table row = new Table();
    row.add(new SeverityMark(kit, line.problem().severity()))
        .top()
        .padTop(kit.u(0.1667f))
        .padRight(kit.u(2));
    Table told = new Table();
    told.add(new Words(kit, Style.BODY, words.say(line.problem().what())).weight(Weight.SEMIBOLD))
        .growX()
        .row();
    told.add(new Words(kit, Style.CAPTION, where(line.problem().place())).tone(Tone.MUTED))
        .growX()
        .row();
    if (!line.excerpt().isBlank()) {
      told.add(excerpt(line)).growX().padTop(kit.u(1)).row();
    }
    String remedy = words.say(line.problem().remedy());
    if (!remedy.isEmpty()) {
      told.add(new Words(kit, Style.BODY, remedy)).growX().padTop(kit.u(1));
    }
    row.add(told).growX();
    return row;
  }

  private String where(Place place) {
    String at =
        place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column();
    return place.path().isEmpty() ? at : at + "   " + place.path();
  }

  private Sheet excerpt(ProblemsView.Line line) {
    Sheet well = new Sheet(kit).on(Tone.SUNK);
    well.pad(kit.u(0.8f), kit.u(1.6667f), kit.u(0.8f), kit.u(1.6667f));
    well.add(
            new Words(kit, Style.CAPTION, Integer.toString(line.problem().place().line()))
                .tone(Tone.MUTED)
                .align(Align.topRight)
                .oneLine())
        .top()
        .padRight(kit.u(1.6667f));
    well.add(new Words(kit, Style.CAPTION, line.excerpt().strip()).tint(meant(line))).growX();
    return well;
  }

  // What stands at the problem's place: words in quotation marks, or up to the next mark.
  private static String meant(ProblemsView.Line line) {
    int from = line.problem().place().column() - 1;
    if (from < 0 || from >= line.excerpt().length()) {
      return "";
    }
    Matcher token = TOKEN.matcher(line.excerpt());
    String found = token.region(from, line.excerpt().length()).lookingAt() ? token.group() : "";
    // Only the first place of some words can be marked, so it must be this one.
    return line.excerpt().indexOf(found) == from ? found : "";
  }
}
