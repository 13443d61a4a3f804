package ontherecord.scenario;

import java.util.Arrays;

/** A picture as its file holds it, in PNG or JPEG, with its size in pixels. */
public final class Pixels {
  /** No picture at hand. */
  public static final Pixels NONE = new Pixels(new byte[0], 0, 0);

  private final byte[] file;
  private final int width;
  private final int height;

  public Pixels(byte[] file, int width, int height) {
    this.file = file.clone();
    this.width = width;
    this.height = height;
  }

  public byte[] file() {
    return file.clone();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pixels that
        && that.width == width
        && that.height == height
        && Arrays.equals(that.file, file);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(file);
  }

  @Override
  public String toString() {
    return width + " x " + height;
  }
}
