package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.screen.archive.Section;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.screen.library.Beginning;
import ontherecord.screen.library.Exchange;
import ontherecord.view.SettingsView;
import ontherecord.view.archive.Page;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;

/** Writes down what screens ask for, a word or two each. */
final class Heard
    implements TitleScreen.Listener,
        LibraryScreen.Listener,
        IntroductionScreen.Listener,
        GuideScreen.Listener,
        DelegationsScreen.Listener,
        DossierScreen.Listener,
        SettingsScreen.Listener,
        ProblemsScreen.Listener,
        PauseOverlay.Listener,
        SetUpScreen.Listener,
        AboutScreen.Listener,
        PreviewScreen.Listener,
        BrowserScreen.Listener,
        SessionsScreen.Listener,
        CheckScreen.Listener,
        ArchiveScreen.Listener {
  private final List<String> all = new ArrayList<>();
  private int lots;

  /** All so far, which is then forgotten. */
  List<String> take() {
    List<String> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  @Override
  public void play() {
    all.add("play");
  }

  @Override
  public void group() {
    all.add("group");
  }

  @Override
  public void gather(String key) {
    all.add("gather " + key);
  }

  @Override
  public void sessions() {
    all.add("sessions");
  }

  @Override
  public void review(String log) {
    all.add("review " + log);
  }

  @Override
  public void export(List<String> logs) {
    all.add("save " + String.join(" ", logs));
  }

  @Override
  public void delete(List<String> logs) {
    all.add("delete " + String.join(" ", logs));
  }

  @Override
  public void forget(List<String> logs) {
    all.add("forget " + String.join(" ", logs));
  }

  @Override
  public void forgetAll() {
    all.add("forget all");
  }

  @Override
  public void start(Plan plan) {
    all.add(
        "start "
            + plan.lesson()
            + " in "
            + plan.minutes()
            + " minutes as "
            + plan.teams().stream()
                .map(team -> (team.name() + " " + team.delegation()).strip())
                .toList());
  }

  @Override
  public void mend(String lesson) {
    all.add("mend " + lesson);
  }

  @Override
  public void keep(Preset preset) {
    all.add("keep " + preset.name());
  }

  @Override
  public void forget(String preset) {
    all.add("forget " + preset);
  }

  @Override
  public void paper(Plan plan) {
    all.add("paper for " + plan.teams().stream().map(team -> team.delegation()).toList());
  }

  @Override
  public int lot() {
    return ++lots;
  }

  @Override
  public int now() {
    return 11 * 60;
  }

  @Override
  public void goOn(String log) {
    all.add("go on " + log);
  }

  @Override
  public void settings() {
    all.add("settings");
  }

  @Override
  public void goOn() {
    all.add("go on");
  }

  @Override
  public void dossier() {
    all.add("dossier");
  }

  @Override
  public void about() {
    all.add("about");
  }

  @Override
  public void leave() {
    all.add("leave");
  }

  @Override
  public void language(Language next) {
    all.add("language " + next.code());
  }

  @Override
  public void theme(SettingsView.Theme next) {
    all.add("theme " + next);
  }

  @Override
  public void open(String key) {
    all.add("open " + key);
  }

  @Override
  public void startAgain(String key) {
    all.add("again " + key);
  }

  @Override
  public void problems(String key) {
    all.add("problems " + key);
  }

  @Override
  public void find() {
    all.add("find");
  }

  @Override
  public void folder() {
    all.add("folder");
  }

  @Override
  public void begin(Beginning what, String key) {
    all.add(("begin " + what + " " + key).strip());
  }

  @Override
  public void export(String key, Exchange form) {
    all.add("export " + key + " as " + form);
  }

  @Override
  public void look(String folder) {
    all.add("look " + folder);
  }

  @Override
  public void up() {
    all.add("up");
  }

  @Override
  public void take(String file) {
    all.add("take " + file);
  }

  @Override
  public void copy(String words) {
    all.add("copy " + words);
  }

  @Override
  public void tryOut(int round, String delegation) {
    all.add("try from " + round + " as " + delegation);
  }

  @Override
  public void openFile() {
    all.add("open file");
  }

  @Override
  public void readAgain() {
    all.add("read again");
  }

  @Override
  public void back() {
    all.add("back");
  }

  @Override
  public void speakFor(String delegation, String name, int minutes) {
    String time = minutes == 25 ? "" : " in " + minutes + " minutes";
    all.add("speak for " + delegation + (name.isEmpty() ? "" : " as " + name) + time);
  }

  @Override
  public void preview() {
    all.add("preview");
  }

  @Override
  public void preview(String key) {
    all.add("preview " + key);
  }

  @Override
  public void paper() {
    all.add("paper");
  }

  @Override
  public void export() {
    all.add("export");
  }

  @Override
  public void takeSeat() {
    all.add("take seat");
  }

  @Override
  public void changed(SettingsView settings) {
    all.add("changed " + settings);
  }

  @Override
  public void took(ProblemsScreen.Way way) {
    all.add("took " + way);
  }

  @Override
  public void open(Page page) {
    all.add("open " + page);
  }

  @Override
  public void open(Section section) {
    all.add("open " + section);
  }

  @Override
  public void search() {
    all.add("search");
  }

  @Override
  public void export(ArchiveScreen from, ArchiveScreen.Extract what) {
    all.add("export " + what.name());
  }

  @Override
  public void guide() {
    all.add("guide");
  }

  @Override
  public void introduction() {
    all.add("introduction");
  }

  @Override
  public void read() {
    all.add("read");
  }

  @Override
  public void skip() {
    all.add("skip");
  }

  @Override
  public void record() {
    all.add("record");
  }
}
