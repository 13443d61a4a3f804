package ontherecord.screen.introduction;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.chamber.MiniChamber;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.view.IntroductionView;

/** The picture beside a page, where it has one. */
public record Drawn(Kit kit, IntroductionView view, IntroductionView.Page page) {
  private static final float WIDE = 44;
  private static final float NARROW = 28;
  private static final int SCHEMATIC = 46;

  /** Whether there is one; large text in a narrow window needs all the room itself. */
  public boolean isThere() {
    boolean room = !narrow() || kit.units().textSize() != TextSize.LARGE;
    return page.picture() != IntroductionView.Picture.NONE && room;
  }

  /** Adds it to a row of a table. */
  public void in(Table row) {
    switch (page.picture()) {
      case NONE -> {}
      case YEARS -> add(row, new Years(kit, view.years(), page.years(), wide() / 2, wide()));
      case PILLARS -> add(row, new Pillars(kit, 0, wide(), wide() * 0.8f));
      case THIRD_PILLAR -> add(row, new Pillars(kit, 3, wide(), wide() * 0.8f));
      case ROOM -> add(row, MiniChamber.room(kit, SCHEMATIC, narrow() ? NARROW : WIDE, 0).taken());
    }
  }

  private void add(Table row, Sign sign) {
    row.add(sign).width(wide()).growY().padLeft(kit.u(narrow() ? 4 : 8));
  }

  private float wide() {
    return kit.u(narrow() ? NARROW : WIDE);
  }

  private boolean narrow() {
    return kit.units().narrow();
  }
}
