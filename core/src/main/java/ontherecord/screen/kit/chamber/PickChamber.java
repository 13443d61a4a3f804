package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A hemicycle of candidates to be picked: a card a seat, in the order given and no other, so that
 * no place tells anything. Each is pressed and focused by itself; the name of the one that is
 * pointed at, or else focused, stands in the middle.
 */
public final class PickChamber extends WidgetGroup {
  private static final float DAIS_WIDE = 34;
  private static final float DAIS_HIGH = 11;

  /** Of the whole height, where that is low. */
  private static final float DAIS_MOST = 0.34f;

  private static final float NAME_WIDE = 0.76f;
  private static final float NAME_LOW = 0.06f;
  private static final float NAME_HIGH = 0.72f;
  private static final int NAME_LINES = 2;
  private static final float WIDEST = 2.9f;

  private static final int NOBODY = -1;

  private final Kit kit;
  private final List<Delegate> candidates;
  private final CardSeats seats;
  private final List<PickSeat> cards = new ArrayList<>();
  private final Words name;
  private final Hemicycle room;
  private int named = NOBODY;

  /**
   * All candidates, none picked.
   *
   * @param width in pixels; where it is very wide for its height, it takes less
   * @param height in pixels
   */
  public PickChamber(Kit kit, List<Delegate> candidates, float width, float height) {
    this.kit = kit;
    this.candidates = List.copyOf(candidates);
    room =
        new Hemicycle(
            Math.min(width, WIDEST * height) / 2,
            height,
            kit.u(DAIS_WIDE) / 2f,
            Math.min(kit.u(DAIS_HIGH), height * DAIS_MOST));
    // A code stands beside the box at the flag's corner.
    float code = label(kit, "MMM").width() / (1 - PickSeat.BOX);
    float line = kit.line(Style.CAPITALS);
    seats = CardSeats.of(room, kit.units().unit(), candidates.size(), code, line);
    boolean named = seats.below() > 0 && candidates.stream().allMatch(c -> holds(c.name()));
    for (Delegate candidate : this.candidates) {
      PickSeat card =
          new PickSeat(kit, seats, candidate, named ? candidate.name() : code(candidate));
      cards.add(card);
      addActor(card);
    }
    name = new Words(kit, named(), "").align(Align.center).even().orSmaller().most(NAME_LINES);
    addActor(name.weight(Weight.SEMIBOLD));
    setTransform(false);
  }

  static OneLine label(Kit kit, String text) {
    return new OneLine(kit, text, Weight.SEMIBOLD, kit.size(Style.CAPITALS));
  }

  // As large as two lines of it can be in the middle.
  private Style named() {
    for (Style style : List.of(Style.SUBHEADING, Style.BODY)) {
      if (NAME_LINES * kit.line(style) <= Math.round(room.daisHigh() * NAME_HIGH)) {
        return style;
      }
    }
    return Style.CAPTION;
  }

  private boolean holds(String text) {
    return label(kit, text).width() <= seats.tile();
  }

  // One without a flag shows its letters on its tile already.
  private String code(Delegate candidate) {
    boolean shown = seats.below() > 0 && !candidate.emblem().flag().isEmpty();
    return shown ? candidate.code() : "";
  }

  /** The candidates' cards, in their order. */
  public List<? extends Card> cards() {
    return cards;
  }

  @Override
  public void layout() {
    float middle = Math.round(getWidth() / 2);
    for (int i = 0; i < cards.size(); i++) {
      Packing.Place place = seats.places().get(i);
      cards.get(i).centre(middle + place.x(), place.y());
    }
    float wide = Math.round(2 * room.daisAcross() * NAME_WIDE);
    float high = room.daisHigh();
    name.setBounds(
        middle - Math.round(wide / 2),
        Math.round(high * NAME_LOW),
        wide,
        Math.round(high * NAME_HIGH));
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    int now = NOBODY;
    for (int i = 0; i < cards.size(); i++) {
      PickSeat card = cards.get(i);
      if (card.isHovered() || (now == NOBODY && card.hasFocus())) {
        now = i;
      }
    }
    if (now != named) {
      named = now;
      name.text(now == NOBODY ? "" : candidates.get(now).name());
    }
  }

  @Override
  public float getPrefWidth() {
    return (float) Math.ceil(2 * room.across());
  }

  @Override
  public float getPrefHeight() {
    return (float) Math.ceil(room.high());
  }

  @Override
  public float getMinWidth() {
    return getPrefWidth();
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = Math.round(getX() + getWidth() / 2);
    float y = Math.round(getY());
    float line = kit.px(Length.HAIRLINE);
    brush.halfEllipse(x, y, room.daisAcross(), room.daisHigh(), kit.colour(Tone.RULE));
    brush.halfEllipse(
        x, y + line, room.daisAcross() - line, room.daisHigh() - 2 * line, kit.colour(Tone.SHEET));
    super.draw(batch, parentAlpha);
  }
}
