package ontherecord.app.window;

/** Something going on in the window that nobody shall end by accident. */
interface Leading {
  /** Nothing of the kind. */
  Leading NOTHING =
      new Leading() {
        @Override
        public boolean mayClose() {
          return true;
        }

        @Override
        public void before(Runnable leaving) {
          leaving.run();
        }

        @Override
        public void look() {}
      };

  /** Whether the window may be closed at once; where not, whoever sits at it is asked. */
  boolean mayClose();

  /** Does something that leaves it, once whoever sits at the window agreed. */
  void before(Runnable leaving);

  /** Takes up the settings as they are now. */
  void look();
}
