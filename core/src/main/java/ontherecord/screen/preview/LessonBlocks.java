package ontherecord.screen.preview;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.mark.Level;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.DelegationsView.Tile;
import ontherecord.view.preview.PreviewView;

/**
 * What stands before a lesson's rounds and after them.
 *
 * @param wide of a block, in pixels
 */
record LessonBlocks(Kit kit, Phrasebook words, PreviewView view, float wide) {
  private static final float SEAT = 32;

  /** All that stands before the rounds. */
  List<Block> before() {
    List<Block> blocks = new ArrayList<>(List.of(about()));
    if (!view.aims().isEmpty()) {
      blocks.add(list("aims", view.aims()));
    }
    if (!view.teachers().isEmpty()) {
      blocks.add(paragraphs("teachers", view.teachers()));
    }
    if (!view.briefing().isEmpty()) {
      blocks.add(paragraphs("briefing", view.briefing()));
    }
    blocks.add(seats());
    return blocks;
  }

  /** All that stands after them. */
  List<Block> after() {
    return view.debrief().isEmpty() ? List.of() : List.of(list("debrief", view.debrief()));
  }

  private Block about() {
    Block about = new Block(kit, "about");
    about.put(notice(), 0);
    Words title = new Words(kit, Style.TITLE, words.say(view.title())).orSmaller().most(2);
    about.add(title).growX().padTop(kit.u(2)).row();
    Message rounds =
        Message.of("preview.rounds-of")
            .with("played", view.played())
            .with("rounds", view.rounds().size());
    String facts =
        Stream.of(
                view.years(), Message.of("preview.minutes").with("minutes", view.minutes()), rounds)
            .map(words::say)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    Words told = new Words(kit, Style.BODY, facts).weight(Weight.SEMIBOLD);
    about.add(told).growX().padTop(kit.u(1.3333f)).row();
    Table level = new Table();
    level.left();
    level.add(new Level(kit, view.level())).padRight(kit.u(1.3333f));
    level.add(new Words(kit, Style.BODY, words.say(view.levelName())).tone(Tone.MUTED).oneLine());
    level.add().growX();
    about.put(level, 1);
    if (view.seats().canBeShortened()) {
      Message shorter = Message.of("preview.can-be").with("lengths", new Listing(view.shorter()));
      about.small(words.say(shorter));
    }
    return about;
  }

  private Sheet notice() {
    Sheet notice = new Sheet(kit).on(Tone.SOFT);
    notice.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    notice
        .add(new Words(kit, Style.BODY, words.say("preview.notice")).weight(Weight.SEMIBOLD))
        .growX()
        .row();
    notice.add(new Words(kit, Style.CAPTION, words.say("preview.notice.more"))).growX();
    return notice;
  }

  private Block list(String name, List<Sayable> texts) {
    Block block = new Block(kit, name).heading(words.say("preview." + name));
    for (int i = 0; i < texts.size(); i++) {
      Table item = new Table();
      Words number = new Words(kit, Style.BODY, Integer.toString(i + 1)).tone(Tone.ACCENT);
      item.add(number.weight(Weight.SEMIBOLD).oneLine()).width(kit.u(3)).top().left();
      item.add(new Words(kit, Style.BODY, words.say(texts.get(i)))).growX();
      block.put(item, 1);
    }
    return block;
  }

  private Block paragraphs(String name, List<? extends Sayable> texts) {
    Block block = new Block(kit, name).heading(words.say("preview." + name));
    texts.forEach(text -> block.body(words.say(text)));
    return block;
  }

  private Block seats() {
    Block block = new Block(kit, "seats").heading(words.say("preview.seats"));
    List<Tile> tiles = view.seats().tiles();
    if (tiles.isEmpty()) {
      return block.body(words.say("preview.drafters"));
    }
    int issues = view.seats().issues().size();
    block.small(words.say(Message.of("preview.seats.about").with("issues", issues)));
    float room = wide - 2 * kit.u(Block.SIDES);
    int columns = Math.max(1, (int) (room / kit.u(SEAT)));
    Table seats = new Table();
    seats.left();
    for (int i = 0; i < tiles.size(); i++) {
      seats.add(seat(tiles.get(i), issues)).width(room / columns).top().padTop(kit.u(1.3333f));
      if (i % columns == columns - 1) {
        seats.row();
      }
    }
    return block.put(seats, 0.6667f);
  }

  private Table seat(Tile tile, int issues) {
    Table seat = new Table();
    seat.left();
    seat.add(Flag.of(kit, tile.emblem(), 5)).padRight(kit.u(1.3333f)).top();
    Table told = new Table();
    Words name = new Words(kit, Style.CAPTION, words.say(tile.emblem().name()));
    told.add(name.weight(Weight.SEMIBOLD)).growX().row();
    Message count =
        Message.of("preview.seat.count")
            .with("recorded", tile.recordedCount())
            .with("issues", issues);
    told.add(new Words(kit, Style.CAPTION, words.say(count)).tone(Tone.MUTED)).growX();
    seat.add(told).growX().padRight(kit.u(1.3333f));
    return seat;
  }
}
