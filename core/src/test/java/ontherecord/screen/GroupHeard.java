package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.debrief.Debriefing;
import ontherecord.view.group.debrief.SentencePage.Vote;

/** Writes down what is asked for on the pages of a debrief, a word or two each. */
final class GroupHeard implements Driving, Debriefing {
  private final List<String> all = new ArrayList<>();

  /** All so far, which is then forgotten. */
  List<String> take() {
    List<String> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  @Override
  public void onward() {
    all.add("onward");
  }

  @Override
  public void back() {
    all.add("back");
  }

  @Override
  public void clock() {
    all.add("clock");
  }

  @Override
  public void time(int seconds) {
    all.add("time " + seconds);
  }

  @Override
  public void blank() {
    all.add("blank");
  }

  @Override
  public void standings() {
    all.add("standings");
  }

  @Override
  public void notes() {
    all.add("notes");
  }

  @Override
  public void teams() {
    all.add("teams");
  }

  @Override
  public void pause() {
    all.add("pause");
  }

  @Override
  public void page(int at) {
    all.add("page " + at);
  }

  @Override
  public void argued(String team, int step, boolean argued) {
    all.add("argued " + team + " " + step + " " + argued);
  }

  @Override
  public void reason(String team, int step, String reason) {
    all.add("reason " + team + " " + step + " " + reason);
  }

  @Override
  public void sentence(String sentence) {
    all.add("sentence " + sentence);
  }

  @Override
  public void consensus(boolean agreed) {
    all.add("consensus " + agreed);
  }

  @Override
  public void vote(String team, Vote vote) {
    all.add(team + " votes " + vote);
  }

  @Override
  public void count() {
    all.add("count");
  }

  @Override
  public void write(Consumer<Sayable> told) {
    all.add("write");
    told.accept(new Verbatim("Documents/On the Record/2026-11-21 Libya and Resolution 1973"));
  }

  @Override
  public void end() {
    all.add("end");
  }
}
