package ontherecord.view.group.setup;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Sayable;

/**
 * What a room can be set up for.
 *
 * @param lessons shipped ones first, then the teacher's own; one of them can be played
 * @param plan as it stands at first
 * @param presets those that were kept by a name
 * @param told what has to be said before, if anything: that what was set up last is not there any
 *     more
 */
public record SetUpView(
    List<OfferedLesson> lessons, Plan plan, List<Preset> presets, Optional<Sayable> told) {
  public SetUpView {
    lessons = List.copyOf(lessons);
    presets = List.copyOf(presets);
  }

  /** A lesson by its key. */
  public Optional<OfferedLesson> lesson(String key) {
    return lessons.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
