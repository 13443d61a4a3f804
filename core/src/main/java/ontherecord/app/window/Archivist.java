package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario.RecordOf;
import ontherecord.screen.ArchiveScreen;
import ontherecord.screen.DialogueScreen;
import ontherecord.screen.DiscrepanciesScreen;
import ontherecord.screen.GameScreen;
import ontherecord.screen.IssueScreen;
import ontherecord.screen.MatrixScreen;
import ontherecord.screen.SearchScreen;
import ontherecord.screen.SourceSheet;
import ontherecord.screen.SpeakerScreen;
import ontherecord.screen.TopicsScreen;
import ontherecord.screen.archive.Section;
import ontherecord.screen.kit.page.Kit;
import ontherecord.storage.export.RecordRows;
import ontherecord.view.Passage;
import ontherecord.view.Shown;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.MatrixView;
import ontherecord.view.archive.Page;
import ontherecord.view.archive.Report;
import ontherecord.view.term.Terms;

/** The pages of the archive, one over another upon whatever one came from; Esc leads back there. */
final class Archivist implements ArchiveScreen.Listener, SourceSheet.Listener {
  private final Maestro maestro;
  private final Shown shown;
  private final Reading reading;
  private final Archive archive;
  private final Set<Language> prepared = EnumSet.noneOf(Language.class);

  /** The archive of that record. */
  Archivist(Maestro maestro, Shown shown) {
    this.maestro = maestro;
    this.shown = shown;
    this.reading = new Reading(this, this, Terms.of(shown));
    this.archive = new Archive(shown);
  }

  /** What is looked up here. */
  Reading reading() {
    return reading;
  }

  /** Its first page. */
  void open() {
    open(Section.DELEGATIONS);
  }

  @Override
  public void open(Section section) {
    if (shown().filter(screen -> screen.isAt(section)).isPresent()) {
      return;
    }
    switch (section) {
      case DELEGATIONS -> open(new Page.Matrix());
      case ISSUES -> over(new TopicsScreen(kit(), words(), archive.topics(), this));
      case DIALOGUES -> open(new Page.AtDialogue(latest()));
      case DISCREPANCIES -> open(new Page.Discrepancies());
    }
  }

  @Override
  public void open(Page page) {
    if (shown().filter(screen -> screen.isAt(page)).isEmpty()) {
      over(screen(page));
    }
  }

  private Optional<ArchiveScreen> shown() {
    return Optional.of(maestro.shown())
        .filter(ArchiveScreen.class::isInstance)
        .map(ArchiveScreen.class::cast);
  }

  private GameScreen screen(Page page) {
    if (page instanceof Page.OfSpeaker speaker) {
      return new SpeakerScreen(kit(), words(), archive.speaker(speaker.id()), this);
    } else if (page instanceof Page.OnIssue issue) {
      return new IssueScreen(kit(), words(), archive.issue(issue.id()), issue.dialogue(), this);
    } else if (page instanceof Page.AtDialogue dialogue) {
      return new DialogueScreen(kit(), words(), archive, years(), dialogue.id(), this);
    } else if (page instanceof Page.Discrepancies) {
      return new DiscrepanciesScreen(kit(), words(), archive.discrepancies(), this);
    } else {
      return new MatrixScreen(kit(), words(), archive, this);
    }
  }

  @Override
  public void search() {
    over(new SearchScreen(kit(), words(), archive, this));
  }

  @Override
  public void export(ArchiveScreen from, ArchiveScreen.Extract what) {
    String rows =
        RecordRows.csv(shown.record(), maestro.settings().language(), Set.copyOf(what.ids()));
    from.exported(maestro.reporter().extract(what.name(), rows));
  }

  @Override
  public void back() {
    maestro.back();
  }

  @Override
  public void archive(Passage passage) {
    open(Shelfmark.of(shown.record(), passage.entry()));
  }

  /** A teacher’s own record is hers: its mistakes are not ours to hear of. */
  @Override
  public boolean takesReports() {
    return shown.whose() == RecordOf.GAME;
  }

  @Override
  public void wrong(Passage passage) {
    Report report = new Report(shown, maestro.program(), maestro.content().recordHash());
    Gdx.app.getClipboard().setContents(words().say(report.on(passage)));
  }

  private void over(GameScreen screen) {
    prepare(maestro.settings().language());
    maestro.over(screen, reading);
  }

  /** Builds the index while the page is being read, so that the first letter typed is not late. */
  private void prepare(Language language) {
    if (prepared.add(language)) {
      Thread builder = new Thread(() -> archive.search("", language), "index of the record");
      builder.setDaemon(true);
      builder.start();
    }
  }

  private List<MatrixView.Year> years() {
    return archive.matrix(Filter.ALL).years();
  }

  private String latest() {
    List<MatrixView.Year> years = years();
    return years.get(years.size() - 1).dialogue();
  }

  private Kit kit() {
    return maestro.kit();
  }

  private Phrasebook words() {
    return maestro.words();
  }
}
