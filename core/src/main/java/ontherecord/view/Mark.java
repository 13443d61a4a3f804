package ontherecord.view;

import ontherecord.message.Sayable;

/**
 * A position as it is marked everywhere: by colour, by shape and by label.
 *
 * @param position its id
 * @param place its colour and shape, 0 (disc) to 4 (triangle); a spectrum of three uses 0, 2, 4 and
 *     one of four 0, 1, 3, 4
 */
public record Mark(String position, int place, Sayable label) {

  /** No position: nothing to be marked. */
  public static final Mark NONE = new Mark("", -1, Shown.NOTHING);

  /** The colour and shape of the position at {@code index} on a spectrum of {@code size}. */
  static int place(int index, int size) {
    if (size <= 3) {
      return 2 * index;
    }
    return size == 4 && index >= 2 ? index + 1 : index;
  }
}
