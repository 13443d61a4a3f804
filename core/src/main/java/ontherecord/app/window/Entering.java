package ontherecord.app.window;

import java.util.List;
import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.group.Convened;
import ontherecord.screen.group.entry.Answers;
import ontherecord.session.GroupEvent;
import ontherecord.session.HandedIn;
import ontherecord.view.HandIn;

/** Answers of a group come in: each is kept before anything moves. */
final class Entering implements Answers {
  private final Host host;

  Entering(Host host) {
    this.host = host;
  }

  private Convened convened() {
    return host.convened();
  }

  @Override
  public void enter(String team, HandIn answer) {
    host.ask(() -> convened().enter(team, inPlace(team, convened().state().step(), answer)));
  }

  @Override
  public void enterForAll(List<String> teams, HandIn answer) {
    List<Supplier<Asked>> each =
        teams.stream()
            .<Supplier<Asked>>map(team -> () -> convened().enter(team, answer.handedIn()))
            .toList();
    host.ask(() -> Convened.inTurn(each));
  }

  @Override
  public void pass(String team) {
    host.ask(() -> convened().pass(team));
  }

  @Override
  public void takeBack(String team) {
    host.ask(() -> convened().takeBack(team));
  }

  @Override
  public void reason(String team, String reason) {
    int step = shown();
    host.ask(() -> convened().happen(new GroupEvent.ReasonWritten(team, step, reason)));
  }

  @Override
  public void correct(String team, HandIn answer, String note) {
    int step = shown();
    host.ask(() -> convened().correct(team, step, inPlace(team, step, answer), note));
  }

  @Override
  public void onward() {
    host.onward();
  }

  private int shown() {
    return convened().state().group().scene().step();
  }

  /** Another card does not take away what a team said with the one before. */
  private HandedIn inPlace(String team, int step, HandIn answer) {
    HandedIn now = answer.handedIn();
    return convened()
        .state()
        .answer(team, step)
        .filter(before -> now.reason().isEmpty() && now.sure() == HandedIn.Sure.UNSAID)
        .map(before -> new HandedIn(now.answer(), before.sure(), before.reason(), before.seconds()))
        .orElse(now);
  }
}
