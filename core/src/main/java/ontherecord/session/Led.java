package ontherecord.session;

/**
 * How a group session is led now.
 *
 * @param scene what the show is at
 * @param clock as it was last set
 */
record Led(Arrangement arrangement, Scene scene, Clock clock) {
  static final Led USUAL = new Led(Arrangement.USUAL, Scene.WELCOME, Clock.NONE);

  Led after(Event event) {
    if (event instanceof GroupEvent.RoomArranged e) {
      return new Led(e.arrangement(), scene, clock);
    } else if (event instanceof GroupEvent.SceneShown e) {
      return new Led(arrangement, e.scene(), clock);
    } else if (event instanceof GroupEvent.ClockSet e) {
      return new Led(arrangement, scene, e.clock());
    }
    return this;
  }
}
