package ontherecord.screen.kit.theme;

/** How large a reader wants text. The layout keeps its frame; columns and scrolls take the rest. */
public enum TextSize {
  NORMAL(1f),
  LARGE(1.15f);

  private final float factor;

  TextSize(float factor) {
    this.factor = factor;
  }

  float factor() {
    return factor;
  }
}
