package ontherecord.screen.group.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.debrief.SentencePage;
import ontherecord.view.group.debrief.SentencePage.Vote;
import ontherecord.view.group.debrief.SentencePage.Voter;

/**
 * A row a team, in two columns where there are many: one key says how it votes and moves on to the
 * next. While votes are taken, keys go to them and nowhere else.
 */
final class BallotRows {
  private static final int ONE_COLUMN = 4;
  private static final float MARK = 4;
  private static final float HIGH = 5.6667f;

  private final Opened on;
  private final Kit kit;
  private final SentencePage page;

  BallotRows(Opened on, SentencePage page) {
    this.on = on;
    this.kit = on.kit();
    this.page = page;
  }

  Table table(float width) {
    Table all = new Table();
    all.left();
    all.add(caps()).left().padBottom(kit.u(1.3333f)).row();
    int voters = page.voters().size();
    int columns = voters > ONE_COLUMN ? 2 : 1;
    int rows = (voters + columns - 1) / columns;
    Rows table = new Rows(kit);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int which = column * rows + row;
        float wide = width / columns - kit.u(1);
        if (which < voters) {
          table.add(voter(which, wide)).width(wide).height(kit.u(HIGH)).padRight(kit.u(1));
        }
      }
      table.row();
    }
    all.add(table).growX();
    return all;
  }

  private Table caps() {
    Table caps = new Table();
    for (int i = 0; i < Vote.CAST.size(); i++) {
      caps.add(Key.large(kit, Integer.toString(i + 1))).padRight(kit.u(1));
      caps.add(new Words(kit, Style.BODY, on.say(word(Vote.CAST.get(i)))).oneLine())
          .padRight(kit.u(4));
    }
    return caps;
  }

  static String word(Vote vote) {
    return switch (vote) {
      case NONE -> "group.debrief.vote.none";
      case FOR -> "group.debrief.vote.for";
      case AGAINST -> "group.debrief.vote.against";
      case ABSTAINS -> "group.debrief.vote.abstains";
    };
  }

  private Table voter(int which, float wide) {
    Voter voter = page.voters().get(which);
    Row row = new Row(kit, which == on.draft().voter);
    row.add(Who.mark(kit, voter.team(), MARK)).padRight(kit.u(1.3333f));
    Words said = new Words(kit, Style.BODY, on.say(word(voter.vote()))).oneLine();
    float taken = kit.u(MARK) + kit.u(6) + said.getPrefWidth();
    row.add(Who.brief(kit, on.words(), voter.team(), wide - taken)).left().expandX();
    row.add(said.tone(voter.vote() == Vote.NONE ? Tone.MUTED : Tone.INK)).padLeft(kit.u(1));
    return row;
  }

  /** One team's row; the one whose turn it is stands on a soft ground. */
  private static final class Row extends Table {
    private final Kit kit;
    private final boolean turn;

    Row(Kit kit, boolean turn) {
      this.kit = kit;
      this.turn = turn;
      pad(0, kit.u(1), 0, kit.u(1));
    }

    @Override
    protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
      if (turn) {
        kit.brush(batch, parentAlpha * getColor().a)
            .round(x, y, getWidth(), getHeight(), kit.u(1), kit.colour(Tone.SOFT));
      }
    }
  }

  /** All of them: what the keys go to. */
  private final class Rows extends Pressable {
    Rows(Kit kit) {
      super(kit);
      setName("votes");
      left();
    }

    @Override
    public boolean takesAll() {
      return on.draft().voting;
    }

    @Override
    public boolean keyDown(int keycode) {
      if (!on.draft().voting) {
        return false;
      }
      switch (keycode) {
        case Input.Keys.NUM_1, Input.Keys.NUMPAD_1 -> cast(Vote.FOR);
        case Input.Keys.NUM_2, Input.Keys.NUMPAD_2 -> cast(Vote.AGAINST);
        case Input.Keys.NUM_3, Input.Keys.NUMPAD_3 -> cast(Vote.ABSTAINS);
        case Input.Keys.FORWARD_DEL, Input.Keys.BACKSPACE -> cast(Vote.NONE);
        case Input.Keys.UP -> to(on.draft().voter - 1);
        case Input.Keys.DOWN -> to(on.draft().voter + 1);
        case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> count();
        case Input.Keys.ESCAPE -> stop();
        default -> {
          return false;
        }
      }
      return true;
    }

    private void cast(Vote vote) {
      int which = on.draft().voter;
      on.draft().voter = Math.min(which + (vote == Vote.NONE ? 0 : 1), last());
      on.debriefing().vote(page.voters().get(which).team().id(), vote);
    }

    private void to(int which) {
      on.draft().voter = Math.max(0, Math.min(last(), which));
      on.screen().rebuild();
    }

    private int last() {
      return page.voters().size() - 1;
    }

    private void count() {
      if (page.voting()) {
        on.draft().voting = false;
        on.debriefing().count();
      }
    }

    private void stop() {
      on.draft().voting = false;
      on.screen().rebuild();
    }
  }
}
