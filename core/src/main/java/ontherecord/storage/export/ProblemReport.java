package ontherecord.storage.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Problem;
import ontherecord.record.draft.WordFor;

/** Problems as an author reads them, one a line, or as an editor or a script does. */
public final class ProblemReport {
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private ProblemReport() {}

  /** {@code veto.json:14:22 rounds[3].issue: cannot be played: There is no …. Did you mean …?}. */
  public static String line(Problem problem, Phrasebook words) {
    String severity = words.say("problem.severity." + WordFor.the(problem.severity()));
    return problem.place()
        + ": "
        + severity
        + ": "
        + words.say(problem.what())
        + " "
        + words.say(problem.remedy());
  }

  /** A line for each problem. */
  public static String text(List<Problem> problems, Phrasebook words) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(line(problem, words)).append('\n'));
    return lines.toString();
  }

  /** An array with an object for each problem. */
  public static String json(List<Problem> problems, Phrasebook words) {
    return JSON.toJson(objects(problems, words)) + "\n";
  }

  /** An object for each problem, to stand among others. */
  public static List<Map<String, Object>> objects(List<Problem> problems, Phrasebook words) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", problem.place().file());
      one.put("line", problem.place().line());
      one.put("column", problem.place().column());
      one.put("path", problem.place().path());
      one.put("severity", WordFor.the(problem.severity()));
      one.put("problem", problem.what().key());
      one.put("what", words.say(problem.what()));
      one.put("remedy", words.say(problem.remedy()));
      all.add(one);
    }
    return all;
  }
}
