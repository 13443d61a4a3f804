package ontherecord.view;

import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pixels;

/**
 * A picture as a seat shows it.
 *
 * @param says what is to be seen, in words; no words where there is no picture
 */
public record Depicted(Sayable says, Sayable credit, Pixels pixels) {
  /** No picture. */
  public static final Depicted NOTHING = new Depicted(Shown.NOTHING, Shown.NOTHING, Pixels.NONE);

  public static Depicted of(Picture picture) {
    return new Depicted(picture.says(), Shown.orNothing(picture.credit()), picture.pixels());
  }

  /** Whether the lesson has a picture here. */
  public boolean isThere() {
    return !says.equals(Shown.NOTHING);
  }

  /** Whether the picture itself is at hand, and not its words alone. */
  public boolean canBeSeen() {
    return pixels.width() > 0;
  }

  /** The picture's file, PNG or JPEG. */
  public byte[] file() {
    return pixels.file();
  }

  /** Width by height. */
  public float shape() {
    return pixels.width() / (float) Math.max(1, pixels.height());
  }

  /** What is to be seen, and whose it is. */
  public Sayable caption() {
    return credit.equals(Shown.NOTHING)
        ? says
        : Message.of("picture.caption").with("says", says).with("credit", credit);
  }

  /** The same where it cannot be seen. */
  public Message told() {
    return Message.of("picture.told").with("caption", caption());
  }
}
