package ontherecord.screen.group.setup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.SetUpView;

/**
 * The sheets over the set-up on which something is chosen; each closes before it tells what.
 *
 * @param words as they are spoken now
 */
public record Sheets(Frame screen, Kit kit, Supplier<Phrasebook> words) {

  /** Another lesson. */
  public void lessons(List<OfferedLesson> all, String chosen, Consumer<OfferedLesson> take) {
    screen.open(
        LessonList.WIDE,
        overlay -> new LessonList(kit, words.get(), all).fill(overlay, chosen, closing(take)));
  }

  /** Another delegation for a team, by its place. */
  public void delegations(OfferedLesson lesson, Plan plan, int team, Consumer<String> take) {
    screen.open(
        DelegationList.WIDE,
        overlay ->
            new DelegationList(kit, words.get(), lesson, plan, team).fill(overlay, closing(take)));
  }

  /** What was kept, and a name to keep the plan by. */
  public void presets(
      SetUpView view,
      List<Preset> presets,
      Consumer<Preset> take,
      Consumer<String> keep,
      Consumer<String> forget) {
    screen.open(
        PresetList.WIDE,
        overlay ->
            new PresetList(kit, words.get(), view, presets)
                .fill(overlay, closing(take), closing(keep), closing(forget)));
  }

  private <T> Consumer<T> closing(Consumer<T> take) {
    return what -> {
      screen.close();
      take.accept(what);
    };
  }
}
