package ontherecord.view.group.debrief;

/**
 * In every round in which it spoke for its delegation, every team said what is recorded.
 *
 * @param positions how many positions were taken in all
 */
public record NobodyLeftPage(int positions) implements DebriefPage {
  @Override
  public Chapter chapter() {
    return Chapter.LEFT;
  }
}
