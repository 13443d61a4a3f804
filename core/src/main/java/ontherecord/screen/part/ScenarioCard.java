package ontherecord.screen.part;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Severity;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.mark.Level;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;
import ontherecord.view.Shortened;

/** One scenario of the library: years, title, size, level, and how far it has been played. */
public final class ScenarioCard extends Card {
  private static final float CHAMBER = 14;

  /** What stands in one line on a card, in units. */
  private static final float LINE = 39;

  private static final float BETWEEN = 1.3333f;

  private final Phrasebook words;
  private static final int LONGEST_NAME = 30;

  private final LibraryView.Card card;
  private boolean blank = true;

  /** A card that is blank until it is written, or seen for the first time. */
  public ScenarioCard(Kit kit, Phrasebook words, LibraryView.Card card) {
    super(kit);
    this.words = words;
    this.card = card;
    plainWhenFocused();
    pad(kit.u(2.6667f), kit.u(3.3333f), kit.u(2.6667f), kit.u(3.3333f));
    top().left();
    setName(card.key());
  }

  /** Writes on it what there is to tell. */
  ScenarioCard write() {
    blank = false;
    add(head()).growX().row();
    boolean broken = card.progress() == Progress.BROKEN;
    add(new Words(kit, broken ? Style.SUBHEADING : Style.HEADING, words.say(card.title()))
            .orSmaller()
            .most(kit.units().textSize() == TextSize.LARGE ? 3 : 2))
        .growX()
        .padTop(kit.u(0.6667f))
        .row();
    if (card.isOwn() && !broken) {
      add(file()).growX().padTop(kit.u(0.6667f)).row();
    }
    add().expandY().row();
    add(broken ? broken() : foot()).growX().padTop(kit.u(0.6667f));
    return this;
  }

  // Of many only those in sight are drawn, and to write them all would hold up a frame.
  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (blank) {
      write();
      invalidateHierarchy();
      Gdx.graphics.requestRendering();
      validate();
    }
    super.draw(batch, parentAlpha);
  }

  // A broken one has nothing but its file's name, and that is its title.
  private Table file() {
    Table file = new Table();
    file.add(new PageMark(kit)).padRight(kit.u(1));
    String name = Shortened.name(card.file(), LONGEST_NAME);
    file.add(new Words(kit, Style.CAPTION, name).plain().oneLine()).left().expandX();
    return file;
  }

  private Table head() {
    Words years =
        new Words(kit, Style.SUBHEADING, words.say(card.years()))
            .tone(Tone.ACCENT)
            .oneLine()
            .orSmaller();
    Table told = told();
    Table head = new Table();
    head.add(years).left().expandX();
    // Under many years, where it has no room beside them.
    float wide = years.getPrefWidth() + kit.u(BETWEEN) + told.getPrefWidth();
    if (!years.text().isEmpty() && wide > kit.u(LINE)) {
      head.row();
      head.add(told).growX();
    } else {
      head.add(told).right().padLeft(kit.u(BETWEEN));
    }
    return head;
  }

  private Table told() {
    Table told = new Table();
    told.left();
    if (card.progress() == Progress.FINISHED) {
      told.add(new OutcomeMark(kit, 4, 2.5f)).padRight(kit.u(0.6667f));
    }
    if (card.progress() == Progress.BROKEN) {
      told.add(new SeverityMark(kit, Severity.CANNOT_BE_PLAYED)).padRight(kit.u(1));
    }
    boolean firm = card.progress() == Progress.FINISHED || card.progress() == Progress.BROKEN;
    told.add(
            new Words(kit, Style.CAPTION, words.say(card.progressLine()))
                .tone(firm ? Tone.INK : Tone.MUTED))
        .growX();
    return told;
  }

  private Table foot() {
    Table size = new Table();
    size.left().bottom();
    if (!card.problems().isEmpty()) {
      Message look = Message.of("library.look").with("number", card.problems().size());
      size.add(new Words(kit, Style.CAPTION, words.say(look)).weight(Weight.SEMIBOLD))
          .growX()
          .row();
    }
    Message how =
        Message.of(card.delegations() == 0 ? "library.size.drafters" : "library.size")
            .with("minutes", card.minutes())
            .with("delegations", card.delegations());
    size.add(new Words(kit, Style.CAPTION, words.say(how)).tone(Tone.MUTED)).growX().row();
    Table level = new Table();
    level.add(new Level(kit, card.level())).padRight(kit.u(1.3333f));
    level.add(
        new Words(kit, Style.CAPTION, words.say(card.levelName())).tone(Tone.MUTED).oneLine());
    size.add(level).left().padTop(kit.u(0.6667f));
    Table foot = new Table();
    foot.add(size).growX().bottom();
    Message of = Message.of("library.of").with("rounds", card.rounds());
    foot.add(
            MiniChamber.progress(
                kit,
                card.rounds(),
                card.done(),
                Integer.toString(card.done()),
                words.say(of),
                CHAMBER))
        .bottom()
        .padLeft(kit.u(1.3333f));
    return foot;
  }

  private Table broken() {
    Table foot = new Table();
    foot.add(new Words(kit, Style.CAPTION, words.say("library.broken")).tone(Tone.MUTED))
        .growX()
        .row();
    foot.add(
            new Words(kit, Style.CAPTION, words.say("library.broken.see"))
                .tone(Tone.ACCENT)
                .weight(Weight.SEMIBOLD))
        .growX()
        .padTop(kit.u(0.6667f));
    return foot;
  }
}
