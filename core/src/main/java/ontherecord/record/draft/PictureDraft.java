package ontherecord.record.draft;

import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;

/**
 * A picture as written under {@code "image"}: nothing is known yet of the file that it names.
 *
 * @param says what is to be seen, for whoever cannot see it
 */
public record PictureDraft(
    Place place, Placed<String> file, Placed<Text> says, Placed<Text> credit) {

  /** No picture. */
  public static PictureDraft none(Place place) {
    return new PictureDraft(
        place, Placed.missing(place), Placed.missing(place), Placed.missing(place));
  }

  /** What stands under that key, which may be left out. */
  public static PictureDraft read(Field field) {
    if (!field.isThere()) {
      return none(field.place());
    }
    Fields fields = field.table();
    PictureDraft draft =
        new PictureDraft(
            field.place(),
            fields.required("file").words(),
            fields.required("says").text(),
            fields.optional("credit").text());
    fields.noteIgnored();
    fields.noOthers();
    return draft;
  }

  public boolean isThere() {
    return file.isThere() && says.isThere();
  }
}
