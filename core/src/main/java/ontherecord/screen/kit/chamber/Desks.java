package ontherecord.screen.kit.chamber;

import java.util.ArrayList;
import java.util.List;

/** Rows of small seats along half circles, spread evenly, the first row the outermost. */
final class Desks {
  private Desks() {}

  /**
   * Spreads seats over rows, more in the longer ones.
   *
   * @param count how many
   * @param radii of the rows
   * @param length of a seat's long side
   * @param above how far the lowest seats stay above the base
   */
  static List<Desk> of(int count, float[] radii, float length, float above) {
    List<Desk> desks = new ArrayList<>();
    int[] shares = shares(count, radii);
    for (int row = 0; row < radii.length; row++) {
      float end = (float) Math.asin(Math.min(1, (length / 2 + above) / radii[row]));
      for (int i = 0; i < shares[row]; i++) {
        double part = shares[row] == 1 ? 0.5 : (double) i / (shares[row] - 1);
        double angle = Math.PI - end - part * (Math.PI - 2 * end);
        desks.add(
            new Desk(
                (float) (radii[row] * Math.cos(angle)),
                (float) (radii[row] * Math.sin(angle)),
                (float) Math.toDegrees(angle) - 90));
      }
    }
    return desks;
  }

  /** How many a row holds at most. */
  static int room(float radius, float length, float gap, float above) {
    double end = Math.asin(Math.min(1, (length / 2 + above) / radius));
    return (int) Math.floor((Math.PI - 2 * end) * radius / (length + gap)) + 1;
  }

  // By length of row; what is left over goes to the outer rows.
  private static int[] shares(int count, float[] radii) {
    float sum = 0;
    for (float radius : radii) {
      sum += radius;
    }
    int[] shares = new int[radii.length];
    int given = 0;
    for (int i = 0; i < radii.length; i++) {
      shares[i] = (int) Math.floor(count * radii[i] / sum);
      given += shares[i];
    }
    for (int i = 0; given < count; i = (i + 1) % radii.length) {
      shares[i]++;
      given++;
    }
    return shares;
  }
}
