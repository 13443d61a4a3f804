package ontherecord.screen.browser;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.function.Consumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.FolderView;

/** A folder or a file in a row. A letter typed here is the first of a search. */
public final class EntryRow extends Pressable {
  private static final float HIGH = 4.6667f;

  private final Consumer<Character> letters;

  /**
   * A row.
   *
   * @param name as short as it must be
   * @param letters told of a letter that is typed while it is focused
   */
  public EntryRow(Kit kit, FolderView.Kind kind, String name, Consumer<Character> letters) {
    super(kit);
    this.letters = letters;
    pad(0, kit.u(1.3333f), 0, kit.u(1.3333f));
    left();
    add(new KindMark(kit, kind)).padRight(kit.u(1.3333f));
    add(new Words(kit, Style.BODY, name).plain().oneLine()).left().expandX();
  }

  @Override
  public boolean keyTyped(char letter) {
    boolean searches = Character.isLetter(letter);
    if (searches) {
      letters.accept(letter);
    }
    return searches;
  }

  @Override
  public float getMinHeight() {
    return kit.u(HIGH);
  }

  @Override
  public float getPrefHeight() {
    return kit.u(HIGH);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    if (hasFocus() || isHovered()) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      Tone fill = hasFocus() ? Tone.SOFT : Tone.SUNK;
      brush.round(x, y, getWidth(), getHeight(), kit.px(Length.BUTTON_RADIUS), kit.colour(fill));
    }
  }
}
