package ontherecord.app.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Play;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.home.FreeName;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.report.Account;
import ontherecord.storage.report.AccountFiles;
import ontherecord.storage.report.MarkSheet;

/**
 * Everything of sessions that is taken home, as files: a report of all, one of each group session
 * where there are several, one of each team, and mark sheets. All of them are written, or none;
 * nothing is overwritten.
 *
 * @param folder where they go; made where it is missing
 * @param zone in which a day begins
 */
public record TakenHome(Path folder, Phrasebook words, ZoneId zone) {

  /**
   * Of kept sessions, of one or of many laptops.
   *
   * @return the files, the report of all first; with what was left out, and why, as something worth
   *     a look. Where nothing at all could be written, why not
   */
  public Checked<List<Path>> of(Content content, List<KeptSession> sessions) {
    Gathered gathered = Gathered.of(content, sessions, zone);
    return gathered.sittings().isEmpty()
        ? Checked.bad(gathered.problems())
        : written(gathered.sittings(), gathered.problems());
  }

  /** Of a session that is being played, as it stands. */
  public Checked<List<Path>> of(Play play, LocalDate day) {
    return written(List.of(Sitting.of(play, day)), List.of());
  }

  /** Of a session that is being played its page alone. */
  public Checked<List<Path>> page(Play play, LocalDate day) {
    List<Sitting> sittings = List.of(Sitting.of(play, day));
    return write(
        sittings,
        List.of(AccountFiles.page("", new SessionAccount(words).of(sittings, List.of()))));
  }

  /** Of a session that is being played its table alone: a row a round. */
  public Checked<List<Path>> table(Play play, LocalDate day) {
    List<Sitting> sittings = List.of(Sitting.of(play, day));
    return write(sittings, List.of(AccountFiles.table("", new Marks(sittings, words).rounds())));
  }

  private Checked<List<Path>> written(List<Sitting> sittings, List<Problem> problems) {
    List<String> notices = problems.stream().map(this::told).toList();
    Checked<List<Path>> written = write(sittings, files(sittings, notices));
    return written.then(files -> Checked.good(files, worthALook(problems)));
  }

  private Checked<List<Path>> write(List<Sitting> sittings, List<AccountFiles.File> files) {
    return new AccountFiles(folder, words).write(stem(sittings), files);
  }

  private String told(Problem problem) {
    String file = name(problem.place().file());
    String what = words.say(problem.what());
    boolean leftOut = problem.severity() == Severity.CANNOT_BE_PLAYED;
    return (file.isEmpty() ? "" : file + ": ")
        + (leftOut ? words.say(Message.of("report.left-out").with("why", what)) : what);
  }

  /** A report is handed on: in which folder of whose computer a file lay is nobody's business. */
  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** What was left out does not make the rest worthless. */
  private static List<Problem> worthALook(List<Problem> problems) {
    return problems.stream()
        .map(p -> new Problem(Severity.WORTH_A_LOOK, p.place(), p.what(), p.remedy()))
        .toList();
  }

  private String stem(List<Sitting> sittings) {
    LocalDate day = sittings.stream().map(Sitting::day).max(LocalDate::compareTo).orElseThrow();
    boolean oneLesson = SessionAccount.lessons(sittings).size() == 1;
    String what =
        oneLesson
            ? new SessionAccount(words).title(sittings.get(0))
            : words.say("report.file.lessons");
    List<Participant> all = sittings.stream().flatMap(s -> s.participants().stream()).toList();
    String alone = all.size() == 1 ? "-" + all.get(0).team().delegation() : "";
    return day + "-" + what + alone;
  }

  private List<AccountFiles.File> files(List<Sitting> sittings, List<String> notices) {
    SessionAccount account = new SessionAccount(words);
    Marks marks = new Marks(sittings, words);
    List<AccountFiles.File> files = new ArrayList<>();
    Account all = account.of(sittings, notices);
    MarkSheet each = marks.each();
    MarkSheet rounds = marks.rounds();
    files.add(AccountFiles.page("", all));
    files.add(AccountFiles.print("", all));
    files.add(AccountFiles.table("-" + words.say("report.file.marks"), each));
    files.add(AccountFiles.table("-" + words.say("report.file.rounds"), rounds));
    files.add(AccountFiles.book("-" + words.say("report.file.marks"), List.of(each, rounds)));
    if (sittings.size() > 1) {
      for (int i = 0; i < sittings.size(); i++) {
        if (sittings.get(i).ofAGroup()) {
          String ending =
              numbered("report.file.session", i + 1, sittings.size(), sittings.get(i).log());
          files.add(AccountFiles.page(ending, account.of(List.of(sittings.get(i)), List.of())));
        }
      }
    }
    files.addAll(each(sittings, account));
    return files;
  }

  /** A page each, where there is more than one. */
  private List<AccountFiles.File> each(List<Sitting> sittings, SessionAccount account) {
    List<Participant> all =
        sittings.stream().flatMap(sitting -> sitting.participants().stream()).toList();
    List<AccountFiles.File> pages = new ArrayList<>();
    for (int i = 0; all.size() > 1 && i < all.size(); i++) {
      Participant one = all.get(i);
      String key = one.sitting().ofAGroup() ? "report.file.team" : "report.file.player";
      String ending = numbered(key, i + 1, all.size(), words.say(one.name()));
      pages.add(AccountFiles.page(ending, account.of(one)));
    }
    return pages;
  }

  /** With as many digits as the last one has, so that names sort as they are counted. */
  private String numbered(String key, int number, int last, String name) {
    String digits = Integer.toString(number);
    String sorting = "0".repeat(Integer.toString(last).length() - digits.length()) + digits;
    String plain = FreeName.plain(name.replaceFirst("\\.jsonl$", ""));
    String shortened = plain.substring(0, Math.min(40, plain.length()));
    return "-" + words.say(key) + "-" + sorting + (plain.isEmpty() ? "" : "-" + shortened);
  }

  /** What to say of it in one sentence: where the files are, or what was in the way. */
  public static Sayable told(Checked<List<Path>> written, Path folder) {
    if (written.value().isEmpty()) {
      return written.problems().get(0).what();
    }
    List<Path> files = written.value().get();
    Message saved =
        Message.of("report.taken")
            .with("files", files.size())
            .with("page", String.valueOf(files.get(0).getFileName()))
            .with("folder", folder.toString());
    return written.problems().isEmpty()
        ? saved
        : Message.of("report.taken.but")
            .with("saved", saved)
            .with("problems", written.problems().size())
            .with("first", written.problems().get(0).what());
  }
}
