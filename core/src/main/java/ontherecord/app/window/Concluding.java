package ontherecord.app.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.group.Convened;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.group.debrief.Debriefing;
import ontherecord.session.Closing;
import ontherecord.session.Closing.Fate;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.view.group.debrief.SentencePage.Vote;

/** What is asked for on the pages of a debrief: each is kept before anything on the wall moves. */
final class Concluding implements Debriefing {
  private static final Map<Vote, Closing.Vote> VOTES =
      Map.of(
          Vote.FOR, Closing.Vote.FOR,
          Vote.AGAINST, Closing.Vote.AGAINST,
          Vote.ABSTAINS, Closing.Vote.ABSTAINS);

  private final Host host;

  Concluding(Host host) {
    this.host = host;
  }

  private Convened convened() {
    return host.convened();
  }

  private Closing closing() {
    return convened().state().group().closing();
  }

  private void happen(GroupEvent event) {
    ask(() -> convened().happen(event));
  }

  private void ask(Supplier<Asked> wish) {
    host.ask(wish);
  }

  @Override
  public void page(int at) {
    happen(new GroupEvent.SceneShown(new Scene(Scene.Part.DEBRIEF, -1, at)));
  }

  @Override
  public void argued(String team, int step, boolean argued) {
    happen(new GroupEvent.DissentMarked(team, step, argued));
  }

  @Override
  public void reason(String team, int step, String reason) {
    happen(new GroupEvent.ReasonWritten(team, step, reason));
  }

  @Override
  public void sentence(String sentence) {
    ask(() -> convened().write(sentence));
  }

  @Override
  public void consensus(boolean agreed) {
    Fate fate = agreed ? Fate.CONSENSUS : Fate.OPEN;
    decide(new Closing(closing().sentence(), fate, Map.of()));
  }

  @Override
  public void vote(String team, Vote vote) {
    Map<String, Closing.Vote> votes = new LinkedHashMap<>(closing().votes());
    if (vote == Vote.NONE) {
      votes.remove(team);
    } else {
      votes.put(team, VOTES.get(vote));
    }
    decide(new Closing(closing().sentence(), Fate.OPEN, inOrder(votes)));
  }

  // A result is read in the order of the seats, whoever voted first.
  private Map<String, Closing.Vote> inOrder(Map<String, Closing.Vote> votes) {
    Map<String, Closing.Vote> ordered = new LinkedHashMap<>();
    for (String team : convened().state().teams().keySet()) {
      if (votes.containsKey(team)) {
        ordered.put(team, votes.get(team));
      }
    }
    return ordered;
  }

  @Override
  public void count() {
    decide(new Closing(closing().sentence(), Fate.VOTED, closing().votes()));
  }

  private void decide(Closing decided) {
    ask(() -> convened().decide(decided));
  }

  @Override
  public void write(Consumer<Sayable> told) {
    Maestro maestro = host.maestro();
    Phrasebook words = maestro.words();
    Errand.run(() -> maestro.reporter().write(convened().play(), maestro.household(), words), told);
  }

  @Override
  public void end() {
    ask(convened()::close);
    if (convened().state().group().closed()) {
      host.leave();
    }
  }
}
