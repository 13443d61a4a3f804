package ontherecord.scenario.check;

import ontherecord.problem.Problems;

/** One thing that holds of every scenario that can be played. */
interface Promise {

  /** Tells every place where it does not hold. */
  void check(Lesson lesson, Problems problems);
}
