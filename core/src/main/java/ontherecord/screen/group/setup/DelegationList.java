package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Dots;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.ShownName;
import ontherecord.view.DelegationsView.Tile;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;

/** For whom a team is to speak: all whose position is recorded, and who speaks for them now. */
public record DelegationList(Kit kit, Phrasebook words, OfferedLesson lesson, Plan plan, int team) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 108;

  private static final float FLAG = 6;
  private static final int DOTS = 8;

  /** Lays it out, at the one for which the team speaks now. */
  public void fill(Overlay overlay, Consumer<String> take) {
    Plan.Team asked = plan.teams().get(team);
    Table sheet = overlay.content();
    Message title = Message.of("group.setup.whom").with("team", called(asked));
    sheet.add(new Words(kit, Style.HEADING, words.say(title))).growX().row();
    sheet
        .add(new Words(kit, Style.CAPTION, words.say("group.setup.whom.how")).tone(Tone.MUTED))
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    Table grid = new Table();
    grid.top().left();
    Jump jump = new Jump(overlay);
    int columns = kit.units().narrow() ? 2 : 3;
    List<Tile> tiles = sorted();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      String id = tile.emblem().id();
      Card card = card(tile);
      card.chosen(id.equals(asked.delegation())).onPress(() -> take.accept(id));
      grid.add(card)
          .uniformX()
          .grow()
          .padLeft(i % columns == 0 ? 0 : kit.u(0.6667f))
          .padBottom(kit.u(0.6667f));
      jump.to(words.say(tile.emblem().name()), card);
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    for (int i = tiles.size(); i % columns != 0; i++) {
      grid.add().uniformX().growX();
    }
    sheet.add(Scroll.of(kit, grid)).grow();
    overlay.focus().to(asked.delegation());
  }

  private List<Tile> sorted() {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    return lesson.lesson().tiles().stream()
        .sorted(Comparator.comparing(t -> words.say(t.emblem().name()), collator))
        .toList();
  }

  private Card card(Tile tile) {
    Card card = new Card(kit);
    card.pad(kit.u(1), kit.u(1.3333f), kit.u(1), kit.u(1.3333f));
    card.left();
    card.setName(tile.emblem().id());
    card.add(Flag.of(kit, tile.emblem(), FLAG)).padRight(kit.u(1.3333f));
    Table told = new Table();
    told.left();
    Words name = new Words(kit, Style.BODY, ShownName.of(words, tile.emblem()));
    told.add(name.weight(Weight.SEMIBOLD)).growX().row();
    Optional<Plan.Team> holder = plan.speakingFor(tile.emblem().id());
    if (holder.isPresent()) {
      Words held = new Words(kit, Style.CAPTION, words.say(called(holder.get())));
      told.add(held.tone(Tone.ACCENT).plain()).growX().row();
    }
    told.add(new Dots(kit, tile.recorded(), DOTS)).left().padTop(kit.u(0.6667f));
    card.add(told).growX();
    return card;
  }

  private static Sayable called(Plan.Team team) {
    return TeamMarks.called(team.mark(), team.name());
  }
}
