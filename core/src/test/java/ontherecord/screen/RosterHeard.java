package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.group.RosterScreen;

/** Writes down what is asked for about who is in the room, a word or two each. */
final class RosterHeard implements RosterScreen.Listener {
  private final List<String> all = new ArrayList<>();

  /** All so far, which is then forgotten. */
  List<String> take() {
    List<String> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  @Override
  public void join() {
    all.add("join");
  }

  @Override
  public void go(String team) {
    all.add("go " + team);
  }

  @Override
  public void comeBack(String team) {
    all.add("come back " + team);
  }

  @Override
  public void name(String team, String name) {
    all.add("name " + team + " " + name);
  }

  @Override
  public void speakFor(String team, String delegation) {
    all.add(team + " for " + delegation);
  }

  @Override
  public void entry(String word) {
    all.add("entry " + word);
  }

  @Override
  public void pace(String word) {
    all.add("pace " + word);
  }

  @Override
  public void time(String word, int seconds) {
    all.add("time " + word + " " + seconds);
  }

  @Override
  public void back() {
    all.add("back");
  }
}
