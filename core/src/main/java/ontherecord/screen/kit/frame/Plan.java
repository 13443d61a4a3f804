package ontherecord.screen.kit.frame;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;

/**
 * The ground plan of a screen: bar on top, foot at the bottom, content between them. Each keeps its
 * place, whatever the others hold; content that is too high for its place scrolls.
 */
final class Plan extends WidgetGroup {
  private final Kit kit;
  private final Bar bar;
  private final Scroll content;
  private final Foot foot;

  Plan(Kit kit, Bar bar, Table content, Foot foot) {
    this.kit = kit;
    this.bar = bar;
    this.content = Scroll.whole(kit, content);
    this.foot = foot;
    addActor(this.content);
    addActor(bar);
    addActor(foot);
  }

  @Override
  public void layout() {
    int side = kit.px(Length.SIDE);
    int barHeight = kit.px(Length.BAR);
    int low = kit.px(Length.CONTENT_BOTTOM);
    int high = kit.px(Length.CONTENT_TOP);
    bar.setBounds(0, getHeight() - barHeight, getWidth(), barHeight);
    foot.setBounds(0, 0, getWidth(), kit.px(Length.FOOT));
    content.setBounds(side, low, getWidth() - 2 * side, getHeight() - low - high);
  }
}
