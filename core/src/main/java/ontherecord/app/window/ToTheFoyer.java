package ontherecord.app.window;

import ontherecord.app.Lesson;

/** Where a session of a lesson in the library leads: back among the lessons. */
record ToTheFoyer(Foyer foyer, Lesson lesson) implements Exits {
  @Override
  public void before(int rounds) {
    foyer.picking().before(lesson, rounds);
  }

  @Override
  public void again(int rounds) {
    foyer.picking().again(lesson, rounds);
  }

  @Override
  public void after() {
    foyer.library();
  }

  @Override
  public void leave() {
    foyer.title();
  }

  @Override
  public boolean isKept() {
    return true;
  }
}
