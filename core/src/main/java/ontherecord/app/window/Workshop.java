package ontherecord.app.window;

import ontherecord.app.Lesson;
import ontherecord.message.Message;

/**
 * Where a teacher's own file is looked at while she writes it: what is wrong with it, and where.
 */
final class Workshop {
  private final Maestro maestro;
  private final Runnable back;

  /**
   * A workshop.
   *
   * @param back where somebody goes who leaves it
   */
  Workshop(Maestro maestro, Runnable back) {
    this.maestro = maestro;
    this.back = back;
  }

  /** Shows what is wrong with a lesson's file. */
  void open(Lesson lesson) {
    maestro
        .troubles()
        .tell(
            Message.of("problems.scenario").with("file", lesson.file()),
            lesson.checked().problems(),
            lesson.text(),
            back);
  }
}
