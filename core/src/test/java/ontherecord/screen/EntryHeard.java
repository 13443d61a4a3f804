package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.entry.Answers;
import ontherecord.view.HandIn;

/** Writes down what is asked for while answers come in. */
final class EntryHeard implements Answers, Driving {
  final List<String> asked = new ArrayList<>();

  List<String> take() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  @Override
  public void enter(String team, HandIn answer) {
    asked.add(team + " " + answer.handedIn().answer());
  }

  @Override
  public void enterForAll(List<String> teams, HandIn answer) {
    asked.add(teams + " " + answer.handedIn().answer());
  }

  @Override
  public void pass(String team) {
    asked.add(team + " passes");
  }

  @Override
  public void takeBack(String team) {
    asked.add(team + " takes back");
  }

  @Override
  public void reason(String team, String reason) {
    asked.add(team + " because " + reason);
  }

  @Override
  public void correct(String team, HandIn answer, String note) {
    asked.add(team + " rather " + answer.handedIn().answer() + ": " + note);
  }

  @Override
  public void onward() {
    asked.add("onward");
  }

  @Override
  public void back() {
    asked.add("back");
  }

  @Override
  public void clock() {
    asked.add("clock");
  }

  @Override
  public void time(int seconds) {
    asked.add("time " + seconds);
  }

  @Override
  public void blank() {
    asked.add("blank");
  }

  @Override
  public void standings() {
    asked.add("standings");
  }

  @Override
  public void notes() {
    asked.add("notes");
  }

  @Override
  public void teams() {
    asked.add("teams");
  }

  @Override
  public void pause() {
    asked.add("pause");
  }
}
