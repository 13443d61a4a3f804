package ontherecord.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TakenHomeTest {
  private static final String RUDE = "<script>alert('x')</script> & \"Co\"";

  @TempDir private Path folder;

  private Played played;
  private Path reports;

  @BeforeEach
  void open() {
    played = new Played(folder.resolve("home"));
    reports = folder.resolve("reports");
  }

  private static Phrasebook words(Language language) {
    return Played.CONTENT.in(language);
  }

  private Checked<List<Path>> write(List<KeptSession> sessions) {
    return write(sessions, Language.ENGLISH);
  }

  private Checked<List<Path>> write(List<KeptSession> sessions, Language language) {
    return new TakenHome(reports, words(language), ZoneOffset.UTC).of(Played.CONTENT, sessions);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<NamedCsvRecord> rows(Path csv) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(text(csv).replaceFirst("^\uFEFF", "")).stream()
        .toList();
  }

  private static Path ending(List<Path> files, String ending) {
    return files.stream()
        .filter(file -> file.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRoomTakesHomeAReportAPrintTwoTablesABookAndAPageForEachTeam() throws IOException {
    KeptSession session = played.room("libya-2011", List.of("The Front Row", "B", "C"));
    Checked<List<Path>> written = write(List.of(session));
    assertEquals(List.of(), written.problems());
    String stem = "2026-11-21-libya-on-everyone-s-mind-2011";
    assertEquals(
        Stream.of(
                ".html",
                ".pdf",
                "-marks.csv",
                "-marks.xlsx",
                "-rounds.csv",
                "-team-1-the-front-row.html",
                "-team-2-b.html",
                "-team-3-c.html",
                "-team-4-the-late-ones.html")
            .map(ending -> stem + ending)
            .sorted()
            .toList(),
        names());
  }

  @Test
  void aReportTellsWhatHappenedInTheRoom() throws IOException {
    KeptSession session = played.room("libya-2011", List.of("A", "B", "C"));
    String html = text(write(List.of(session)).value().orElseThrow().get(0));
    for (String told :
        List.of(
            "Came in round 3.",
            "Left after round 4.",
            "Was not here in round 3; that does not count.",
            "Gave no answer in round 2; that counts, and earns nothing.",
            "Corrected after the reveal: “@misread the card”",
            "We meant it &lt;so&gt;.",
            "Dissent argued",
            "Nobody is heard who does not speak.",
            "Adopted by vote: 1 in favour, 0 against, 1 abstaining.",
            "A majority of those voting for or against decides; abstentions are not counted.",
            "What the documents do not say",
            "What the room said",
            "To talk about",
            "never added")) {
      assertTrue(html.contains(told), told);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsWholeLeadsNowhereElseAndCarriesNoScript(Language language) throws IOException {
    KeptSession room = played.room("libya-2011", List.of(RUDE, "", "日本"));
    KeptSession alone = played.alone("next-decade-2016", "EU", RUDE, 4);
    for (Path file : write(List.of(room, alone), language).value().orElseThrow()) {
      if (file.toString().endsWith(".html")) {
        String html = text(file);
        assertEquals(List.of(), Markup.faults(html), file.toString());
        assertFalse(html.contains("<script"), file.toString());
        assertFalse(html.contains("http-equiv=\"refresh\"") || html.contains("<iframe"));
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">"));
      }
    }
  }

  /** Earned and possible of each team, as its rounds add up to. */
  private static Map<String, double[]> sums(List<NamedCsvRecord> rounds) {
    Map<String, double[]> sums = new TreeMap<>();
    for (NamedCsvRecord round : rounds) {
      if (!round.getField("Earned").isEmpty()) {
        String key = round.getField("Team or player") + " " + round.getField("Counted as");
        double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
        sum[0] += Double.parseDouble(round.getField("Earned"));
        sum[1] += Double.parseDouble(round.getField("Possible"));
      }
    }
    return sums;
  }

  @ParameterizedTest
  @CsvSource({"libya-2011", "regional-2011", "summary-2015", "veto-s5-to-act", "the-bridge"})
  void everyResultIsTheSumOfItsRoundsAndEveryRoundHasItsSource(String lesson) throws IOException {
    KeptSession session = played.room(lesson, List.of("A", "B", "C", "D"));
    List<Path> files = write(List.of(session)).value().orElseThrow();
    List<NamedCsvRecord> rounds = rows(ending(files, "-rounds.csv"));
    Map<String, double[]> sums = sums(rounds);
    for (NamedCsvRecord team : rows(ending(files, "-marks.csv"))) {
      for (String measure : List.of("Fidelity", "Knowledge")) {
        double[] sum =
            sums.getOrDefault(team.getField("Team or player") + " " + measure, new double[2]);
        String earned = team.getField(measure + ": earned");
        assertEquals(sum[0], earned.isEmpty() ? 0 : Double.parseDouble(earned), measure);
        String possible = team.getField(measure + ": possible");
        assertEquals(sum[1], possible.isEmpty() ? 0 : Double.parseDouble(possible), measure);
      }
    }
    assertTrue(rounds.stream().noneMatch(round -> round.getField("Citation").isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "+49|'+49",
        "-x|'-x",
        "@all|'@all",
        "=HYPERLINK(\"http://x\";\"y\")|'=HYPERLINK(\"http://x\";\"y\")",
        "＝1|'＝1",
        "A=1|A=1",
        "日本|日本"
      })
  void noNameIsRunByASpreadsheet(String name, String field) throws IOException {
    KeptSession session = played.room("libya-2011", List.of(name, "B", "C"));
    List<Path> files = write(List.of(session)).value().orElseThrow();
    assertEquals(field, rows(ending(files, "-marks.csv")).get(0).getField("Team or player"));
    String reason = rows(ending(files, "-rounds.csv")).get(12).getField("Reason given");
    assertEquals("'=" + name, reason);
    assertTrue(Book.cells(ending(files, "-marks.xlsx")).contains(field));
  }

  @Test
  void manyLaptopsMakeOneReportAndOneMarkSheet() throws IOException {
    List<KeptSession> sessions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String delegation = List.of("MEX", "GBR", "GEO").get(i % 3);
      sessions.add(played.alone("libya-2011", delegation, "Student " + i, i == 4 ? 2 : 12));
    }
    sessions.add(played.room("libya-2011", List.of("A", "B", "C")));
    List<Path> files = write(sessions).value().orElseThrow();
    List<NamedCsvRecord> marks = rows(ending(files, "-marks.csv"));
    assertEquals(5 + 4, marks.size());
    assertEquals("2", marks.get(4).getField("Rounds answered"));
    assertEquals("12", marks.get(4).getField("Rounds in all"));
    String html = text(files.get(0));
    assertTrue(html.contains("The session stopped after 2 of 12 rounds."));
    assertEquals(5 + 1 + 4 + 5, files.size(), "one page of the room, one of each who played");
    assertTrue(files.stream().anyMatch(file -> file.toString().contains("-session-6-")));
  }

  @Test
  void sessionsOfDifferentLessonsStandApart() throws IOException {
    played.alone("libya-2011", "MEX", "Ana", 12);
    played.alone("next-decade-2016", "EU", "Ben", 3);
    String html = text(write(played.kept()).value().orElseThrow().get(0));
    assertTrue(html.contains("<h1>Sessions of 2 lessons</h1>"));
    assertTrue(html.contains("<h2>Libya on everyone’s mind: 2011</h2>"));
    assertTrue(names().contains("2026-11-21-sessions.html"));
  }

  private static List<String> keys(Checked<List<Path>> written) {
    return written.problems().stream().map(problem -> problem.what().key()).toList();
  }

  @Test
  void aSessionThatStandsInTwoLogsCountsOnce() throws IOException {
    KeptSession whole = played.alone("libya-2011", "MEX", "Ana", 12);
    List<String> lines = Files.readAllLines(log(whole));
    Path begun = folder.resolve("begun.jsonl");
    Files.write(begun, lines.subList(0, 9));
    Path same = Files.copy(log(whole), folder.resolve("same.jsonl"));
    Checked<List<Path>> written =
        write(List.of(SessionLogs.read(begun), whole, SessionLogs.read(same)));
    assertEquals(List.of("report.twice", "report.twice"), keys(written));
    assertEquals(1, rows(ending(written.value().orElseThrow(), "-marks.csv")).size());
  }

  private Path log(KeptSession session) {
    return folder.resolve("home").resolve("sessions").resolve(session.name());
  }

  @Test
  void oneSessionThatWentTwoWaysIsToldTwice() throws IOException {
    KeptSession whole = played.alone("libya-2011", "MEX", "Ana", 12);
    List<String> lines = new ArrayList<>(Files.readAllLines(log(whole)).subList(0, 3));
    lines.set(2, lines.get(2).replaceFirst("T09:", "T10:"));
    Path other = Files.write(folder.resolve("other.jsonl"), lines);
    Checked<List<Path>> written = write(List.of(whole, SessionLogs.read(other)));
    assertEquals(List.of("report.apart"), keys(written));
    assertEquals(2, rows(ending(written.value().orElseThrow(), "-marks.csv")).size());
  }

  @Test
  void aDamagedLogIsToldInTheReportAndTheOthersAreWritten() throws IOException {
    KeptSession good = played.alone("libya-2011", "MEX", "Ana", 12);
    List<String> lines = new ArrayList<>(Files.readAllLines(log(good)));
    lines.set(4, "{ what?");
    KeptSession damaged = SessionLogs.read(Files.write(folder.resolve("damaged.jsonl"), lines));
    KeptSession missing = SessionLogs.read(folder.resolve("nowhere.jsonl"));
    KeptSession empty = SessionLogs.read(Files.writeString(folder.resolve("empty.jsonl"), ""));
    Checked<List<Path>> written = write(List.of(damaged, good, missing, empty));
    assertEquals(List.of("log.line-damaged", "log.unreadable", "log.empty"), keys(written));
    String html = text(written.value().orElseThrow().get(0));
    for (String file : List.of("damaged.jsonl", "nowhere.jsonl", "empty.jsonl")) {
      assertTrue(html.contains("<p class=\"notice\">" + file + ": "), file);
    }
    assertEquals(List.of(), write(List.of(damaged)).value().stream().toList());
  }

  @Test
  void aLogThatIsCutInItsLastLineIsToldAsFarAsItGoes() throws IOException {
    KeptSession whole = played.alone("libya-2011", "MEX", "Ana", 12);
    String text = text(log(whole));
    Path cut =
        Files.writeString(folder.resolve("cut.jsonl"), text.substring(0, text.length() - 300));
    Checked<List<Path>> written = write(List.of(SessionLogs.read(cut)));
    assertEquals(List.of("log.cut"), keys(written));
    assertTrue(text(written.value().orElseThrow().get(0)).contains("cut.jsonl"));
  }

  @Test
  void nothingIsOverwrittenAndAllFilesOfOneReportShareANumber() throws IOException {
    KeptSession session = played.alone("libya-2011", "MEX", "Ana", 12);
    List<Path> first = write(List.of(session)).value().orElseThrow();
    String before = text(first.get(0));
    Files.delete(first.get(1));
    List<Path> second = write(List.of(session)).value().orElseThrow();
    assertTrue(second.stream().allMatch(file -> file.toString().contains("-mex-2")));
    assertEquals(before, text(first.get(0)));
  }

  @Test
  void theSameLogsMakeTheSameFiles() throws IOException {
    KeptSession session = played.room("libya-2011", List.of("A", "B", "C"));
    List<Path> first = write(List.of(session)).value().orElseThrow();
    List<Path> second = write(List.of(session)).value().orElseThrow();
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).toString().endsWith(".xlsx")) {
        assertEquals(-1, Files.mismatch(first.get(i), second.get(i)), first.get(i).toString());
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldAndNothingIsLeftThere() throws IOException {
    KeptSession session = played.alone("libya-2011", "MEX", "Ana", 2);
    reports = Files.writeString(folder.resolve("in-the-way"), "mine");
    Checked<List<Path>> written = write(List.of(session));
    assertEquals(List.of("report.not-written"), keys(written));
    assertEquals("mine", text(reports));
  }

  @Test
  void itIsToldWhereTheFilesAreOrWhatWasInTheWay() {
    KeptSession session = played.alone("libya-2011", "MEX", "Ana", 2);
    String told = words(Language.ENGLISH).say(TakenHome.told(write(List.of(session)), reports));
    assertEquals(
        "Saved as 2026-11-21-libya-on-everyone-s-mind-2011-mex.html and 5 files in all, in "
            + reports,
        told);
    Checked<List<Path>> none = Checked.bad(List.of(problem()));
    assertEquals("disk.full", ((ontherecord.message.Message) TakenHome.told(none, reports)).key());
  }

  private static Problem problem() {
    return new Problem(
        ontherecord.problem.Severity.WORTH_A_LOOK,
        ontherecord.problem.Place.whole("x"),
        ontherecord.message.Message.of("disk.full"),
        ontherecord.message.Message.of("report.not-written.remedy"));
  }

  /** What a page must not be. */
  private static final class Markup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*?)(/?)>");
    private static final List<String> VOID = List.of("meta");

    /** Tags that do not match, names that two things have, ways that lead nowhere. */
    static List<String> faults(String html) {
      List<String> faults = new ArrayList<>();
      List<String> open = new ArrayList<>();
      TreeSet<String> ids = new TreeSet<>();
      Matcher tag = TAG.matcher(html.substring(html.indexOf("<html")));
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(tag.group(3));
          if (id.find() && !ids.add(id.group(1))) {
            faults.add("twice: " + id.group(1));
          }
          if (tag.group(4).isEmpty() && !VOID.contains(tag.group(2))) {
            open.add(tag.group(2));
          }
        } else if (open.isEmpty() || !open.remove(open.size() - 1).equals(tag.group(2))) {
          faults.add("not open: " + tag.group(2));
        }
      }
      faults.addAll(open);
      Matcher way = Pattern.compile("href=\"([^\"]*)\"").matcher(html);
      while (way.find()) {
        String to = way.group(1);
        boolean here = to.startsWith("#") && ids.contains(to.substring(1));
        if (!here && !to.startsWith("data:image/png;base64,")) {
          faults.add("nowhere: " + to);
        }
      }
      return faults;
    }
  }
}
