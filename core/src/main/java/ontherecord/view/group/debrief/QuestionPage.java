package ontherecord.view.group.debrief;

import ontherecord.message.Sayable;

/**
 * Something to talk about.
 *
 * @param number from 1
 * @param of how many questions there are
 */
public record QuestionPage(int number, int of, Sayable question) implements DebriefPage {
  @Override
  public Chapter chapter() {
    return Chapter.QUESTIONS;
  }
}
