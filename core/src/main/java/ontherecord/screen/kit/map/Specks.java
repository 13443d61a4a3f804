package ontherecord.screen.kit.map;

/** Which member states have so little land on a map of a size that they are marked by a dot. */
record Specks(Scale scale, float unit) {
  /** Square units. */
  private static final float SEEN = 0.06f;

  /** The same for one without a coast, whose dot lies on its neighbours' land. */
  private static final float SEEN_INLAND = 0.015f;

  /** Whether a land is one of them. */
  boolean has(int land) {
    Land whole = scale.world().lands().get(land);
    double seen = whole.area() * scale.perStep() * scale.perStep() / (unit * unit);
    return !whole.id().isEmpty() && seen < (scale.world().isLandlocked(land) ? SEEN_INLAND : SEEN);
  }
}
