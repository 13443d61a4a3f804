package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.group.Recess;

/** Writes down what is asked for in a pause of the show. */
final class RecessHeard implements Recess.Listener {
  private final List<String> all = new ArrayList<>();

  /** All so far, which is then forgotten. */
  List<String> take() {
    List<String> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  @Override
  public void goOn() {
    all.add("go on");
  }

  @Override
  public void standings() {
    all.add("standings");
  }

  @Override
  public void teams() {
    all.add("teams");
  }

  @Override
  public void apart() {
    all.add("apart");
  }

  @Override
  public void sound(boolean wanted) {
    all.add("sound " + wanted);
  }

  @Override
  public void settings() {
    all.add("settings");
  }

  @Override
  public void leave() {
    all.add("leave");
  }
}
