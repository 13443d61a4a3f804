package ontherecord.view.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.scenario.check.Inspection;
import ontherecord.view.Shown;

/** Says of a teacher's file what there is to say of it. */
public final class CheckWriter {
  private static final Pattern ROUND = Pattern.compile("rounds\\[(\\d{1,8})]");
  private static final int LONGEST_FILE = 60;
  private static final int LONGEST_NAME = 200;

  private CheckWriter() {}

  /**
   * What is shown of a file.
   *
   * @param file the name under which its author knows it
   * @param text its whole text; "" if it cannot be read
   * @param shown how those on the record that it is played on are shown
   */
  public static CheckView of(String file, String text, Inspection found, Shown shown) {
    List<Problem> worstFirst =
        found.problems().stream().sorted(Comparator.comparing(Problem::severity)).toList();
    List<Problem> told = worstFirst.subList(0, Math.min(CheckView.MOST, worstFirst.size()));
    FineWriter fine = new FineWriter(shown);
    Set<String> looked =
        found.problems().stream().map(p -> p.place().path()).collect(Collectors.toSet());
    return new CheckView(
        Legible.plain(file, LONGEST_FILE),
        count(found, Severity.CANNOT_BE_PLAYED),
        count(found, Severity.WORTH_A_LOOK),
        count(found, Severity.NOTE),
        lines(told, new Excerpts(text)),
        worstFirst.size() - told.size(),
        found.account().map(a -> fine.lines(a, looked)).orElse(List.of()),
        found.account().map(fine::covered).orElse(FineWriter.NOT_COVERED),
        found
            .account()
            .map(account -> fine.tried(account, found.trial()))
            .orElse(FineWriter.NOTHING));
  }

  private static int count(Inspection found, Severity severity) {
    return (int) found.problems().stream().filter(p -> p.severity() == severity).count();
  }

  private static List<ProblemLine> lines(List<Problem> problems, Excerpts excerpts) {
    Map<String, Integer> names = new HashMap<>();
    return IntStream.range(0, problems.size())
        .mapToObj(problems::get)
        .map(
            p ->
                new ProblemLine(
                    name(p, names),
                    p.severity(),
                    p.place(),
                    round(p.place().path()),
                    p.what(),
                    p.remedy(),
                    excerpts.at(p.place()),
                    suggestion(p.remedy())))
        .toList();
  }

  // By what is wrong and where in the file's order of things: lines come and go while it is
  // written.
  private static String name(Problem problem, Map<String, Integer> names) {
    String path = problem.place().path();
    String name =
        problem.what().key() + " " + path.substring(0, Math.min(LONGEST_NAME, path.length()));
    int again = names.merge(name, 1, Integer::sum);
    return again == 1 ? name : name + " " + again;
  }

  private static int round(String path) {
    Matcher round = ROUND.matcher(path);
    return round.lookingAt() ? Integer.parseInt(round.group(1)) + 1 : 0;
  }

  private static String suggestion(Message remedy) {
    Sayable suggestion = remedy.arguments().get("suggestion");
    return suggestion instanceof Verbatim words ? words.words() : "";
  }
}
