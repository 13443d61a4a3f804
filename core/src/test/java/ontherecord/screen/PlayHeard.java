package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.round.Way;
import ontherecord.view.HandIn;
import ontherecord.view.Passage;

/** Writes down what the screens of play ask for. */
final class PlayHeard
    implements RoundScreen.Listener,
        RevealScreen.Listener,
        DebriefScreen.Listener,
        SourceSheet.Listener {
  final List<String> asked = new ArrayList<>();

  @Override
  public void handIn(HandIn answer) {
    asked.add("hand in " + answer.handedIn());
  }

  @Override
  public void answersBy(Way way) {
    asked.add("answers by " + way);
  }

  @Override
  public void dossier() {
    asked.add("dossier");
  }

  @Override
  public void shows(Beside what) {
    asked.add("shows " + what);
  }

  @Override
  public void pause() {
    asked.add("pause");
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
  public void playAgain() {
    asked.add("play again");
  }

  @Override
  public void export() {
    asked.add("export");
  }

  @Override
  public void openRound(int step) {
    asked.add("open round " + step);
  }

  @Override
  public void archive(Passage passage) {
    asked.add("archive " + passage.entry());
  }

  @Override
  public boolean takesReports() {
    return true;
  }

  @Override
  public void wrong(Passage passage) {
    asked.add("wrong " + passage.entry());
  }

  @Override
  public void leave() {
    asked.add("leave");
  }
}
