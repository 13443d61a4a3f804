package ontherecord.screen.kit.chamber;

import java.util.List;

/**
 * The rows behind: those who spoke without a recorded position. The fewer there are, the larger
 * their desks and the fewer their rows.
 *
 * @param desks all of them
 * @param length of a desk's long side, in pixels
 * @param inner the radius up to which the wedges in front may reach
 */
record Rows(List<Desk> desks, float length, float inner) {
  private static final float[] LENGTHS = {3.1f, 2.7f, 2.3f, 1.9f, 1.6f, 1.3f};
  private static final float DEPTH = 0.45f;
  private static final float GAP = 0.3f;
  private static final float PITCH = 0.87f;
  private static final float DEEPEST = 9.5f;
  private static final int MOST_ROWS = 5;

  static Rows of(int others, float unit, float radius) {
    if (others == 0) {
      return new Rows(List.of(), LENGTHS[0] * unit, radius - unit / 4);
    }
    for (float length : LENGTHS) {
      for (int rows = others > 12 ? 2 : 1; rows <= MOST_ROWS; rows++) {
        if (rows * PITCH * length <= DEEPEST) {
          float[] radii = radii(rows, length * unit, radius);
          if (fits(others, radii, length * unit, unit)) {
            return seated(others, radii, length * unit, unit);
          }
        }
      }
    }
    float smallest = LENGTHS[LENGTHS.length - 1] * unit;
    return seated(others, radii(MOST_ROWS, smallest, radius), smallest, unit);
  }

  private static Rows seated(int others, float[] radii, float length, float unit) {
    float inner = radii[radii.length - 1] - length * DEPTH / 2 - unit;
    return new Rows(Desks.of(others, radii, length, unit), length, inner);
  }

  private static float[] radii(int rows, float length, float radius) {
    float[] radii = new float[rows];
    for (int i = 0; i < rows; i++) {
      radii[i] = radius - length * DEPTH - i * length * PITCH;
    }
    return radii;
  }

  // Seats are dealt by length of row, so a row may get one more than its part.
  private static boolean fits(int others, float[] radii, float length, float above) {
    int room = 0;
    for (float radius : radii) {
      room += Desks.room(radius, length, length * GAP, above) - 1;
    }
    return others <= room;
  }
}
