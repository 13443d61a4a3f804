package ontherecord.screen.kit.map;

/**
 * From the map's grid to pixels.
 *
 * @param width of the map in pixels
 * @param height of the map in pixels
 * @param perStep pixels a step of the grid takes
 * @param left pixels left of the westernmost point
 * @param low pixels below the southernmost point
 */
record Scale(int width, int height, float perStep, float left, float low, World world) {

  /** The world in a box of that width, with room around it. */
  static Scale of(World world, int width, float around) {
    float perStep = (width - 2 * around) / world.width();
    int height = (int) Math.ceil(world.height() * perStep + 2 * around);
    return new Scale(width, height, perStep, around, around, world);
  }

  /** The same map, smaller. */
  Scale by(float part) {
    return new Scale(
        (int) Math.ceil(width * part),
        (int) Math.ceil(height * part),
        perStep * part,
        left * part,
        low * part,
        world);
  }

  /** From the left. */
  float x(int gridX) {
    return left + (gridX - world.left()) * perStep;
  }

  /** From below. */
  float y(int gridY) {
    return low + (gridY - world.low()) * perStep;
  }

  /** From the top. */
  float down(int gridY) {
    return height - y(gridY);
  }

  /** Back to the grid. */
  float gridX(float x) {
    return (x - left) / perStep + world.left();
  }

  /** Back to the grid, from pixels above the lower edge. */
  float gridY(float y) {
    return (y - low) / perStep + world.low();
  }

  /** Adds a land to what is covered. */
  void cover(Coverage coverage, Land land) {
    for (int[] ring : land.rings()) {
      int from = ring.length - 2;
      for (int to = 0; to < ring.length; to += 2) {
        coverage.edge(x(ring[from]), down(ring[from + 1]), x(ring[to]), down(ring[to + 1]));
        from = to;
      }
    }
  }
}
