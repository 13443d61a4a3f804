package ontherecord.screen.kit.map;

/** Whole numbers of seven bits a byte, the lowest first. */
final class Numbers {
  private final byte[] bytes;
  private int at;

  Numbers(byte[] bytes) {
    this.bytes = bytes;
  }

  int next() {
    int value = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      value |= (bytes[at++] & 0x7F) << shift;
      shift += 7;
    }
    return value | (bytes[at++] << shift);
  }

  /** One that may be negative: 0, −1, 1, −2 … */
  int signed() {
    int value = next();
    return (value >>> 1) ^ -(value & 1);
  }

  int[] signed(int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = signed();
    }
    return values;
  }

  /** So many points, written as steps from one to the next: x and y in turn. */
  int[] steps(int count) {
    int[] points = signed(2 * count);
    for (int i = 2; i < points.length; i++) {
      points[i] += points[i - 2];
    }
    return points;
  }
}
