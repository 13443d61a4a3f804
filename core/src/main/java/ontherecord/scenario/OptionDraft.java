package ontherecord.scenario;

import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;

/** One option of a choice, as written. */
public record OptionDraft(Place place, Placed<Text> text, Placed<Boolean> right) {

  static OptionDraft read(Field written) {
    Fields fields = written.table();
    OptionDraft draft =
        new OptionDraft(
            fields.place(), fields.required("text").text(), fields.optional("right").truth());
    fields.noteIgnored();
    fields.noOthers();
    return draft;
  }

  /** Whether its author marked it as right. */
  public boolean isRight() {
    return right.orElse(false);
  }
}
