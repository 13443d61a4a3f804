package ontherecord.storage;

/**
 * Whether a JPEG has four colours, as printers use them: libraries differ in what they make of it.
 */
final class JpegColours {
  private static final int MARKER = 0xFF;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int LENGTH_AND_SIZE = 9;

  private JpegColours() {}

  static boolean forPrinting(byte[] jpeg) {
    int at = 2;
    while (at + LENGTH_AND_SIZE < jpeg.length && at(jpeg, at) == MARKER) {
      int kind = at(jpeg, at + 1);
      if (kind == MARKER) {
        at++;
      } else if (isFrame(kind)) {
        return at(jpeg, at + LENGTH_AND_SIZE) > 3;
      } else {
        at += 2 + (at(jpeg, at + 2) << 8) + at(jpeg, at + 3);
      }
    }
    return false;
  }

  // Tables of codes and of conditioning, and what is kept for later, stand among the frames.
  private static boolean isFrame(int kind) {
    return kind >= FIRST_FRAME
        && kind <= LAST_FRAME
        && kind != 0xC4
        && kind != 0xC8
        && kind != 0xCC;
  }

  private static int at(byte[] bytes, int place) {
    return bytes[place] & 0xFF;
  }
}
