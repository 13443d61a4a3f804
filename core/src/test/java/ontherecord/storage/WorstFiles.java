package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.record.TheRecord;

/**
 * Scenario files too large for a repository, written into a folder and read, in a program of its
 * own, so that its memory can be bounded: {@link WorstFilesTest} starts it.
 */
final class WorstFiles {
  private static final String HEAD =
      "{\"format\":1,\"id\":\"worst\",\"title\":\"Worst\",\"dialogue\":\"2011\",\"minutes\":25,"
          + "\"level\":\"advanced\",\"rounds\":[";
  private static final String CHOICE =
      "{\"kind\":\"choice\",\"prompt\":\"Who?\",\"options\":[{\"text\":\"A\",\"right\":true},"
          + "{\"text\":\"B\"}],\"fact\":\"2011-member-states-spoke\"}";
  private static final String WRONG =
      "{\"kind\":\"choice\",\"promt\":\"Who?\",\"options\":[{\"text\":\"A\"},{\"text\":\"B\"}],"
          + "\"fact\":\"2011-member-states-spok\"}";

  private WorstFiles() {}

  /** What is told first of each of them; "none" where nothing is. */
  static Map<String, String> expected() {
    Map<String, String> first = new LinkedHashMap<>();
    first.put("200-megabytes", "problem.file-too-large");
    first.put("10000-rounds", "scenario.problem.minutes-few");
    first.put("10000-rounds-all-wrong", "problem.more");
    first.put("a-million-characters", "scenario.problem.text-long");
    first.put("a-million-characters-as-id", "scenario.problem.id-malformed");
    first.put("a-million-characters-as-key", "scenario.problem.minutes-many");
    first.put("a-million-digits", "problem.json-number-wrong");
    first.put("a-million-options", "problem.json-many");
    first.put("a-hundred-thousand-options", "problem.more");
    first.put("a-hundred-thousand-delegations", "problem.more");
    first.put("a-million-unknown-keys", "problem.json-many");
    first.put("half-a-million-unknown-keys", "problem.more");
    first.put("the-same-key-again-and-again", "problem.more");
    first.put("a-million-blanks", "problem.json-empty");
    first.put("a-million-opening-brackets", "problem.json-deep");
    first.put("a-million-line-breaks", "problem.json-ends-early");
    first.put("a-million-marks", "scenario.problem.text-long");
    first.put("emoji-in-one-line", "scenario.problem.text-long");
    return first;
  }

  private static Map<String, String> texts() {
    String title = HEAD.replace("Worst", "%s") + CHOICE + "]}";
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("10000-rounds", HEAD + repeated(CHOICE, 10_000) + "]}");
    texts.put("10000-rounds-all-wrong", HEAD + repeated(WRONG, 10_000) + "]}");
    texts.put("a-million-characters", title.formatted("x".repeat(1_000_000)));
    texts.put(
        "a-million-characters-as-id",
        title.formatted("Worst").replace("\"worst\"", '"' + "x".repeat(1_000_000) + '"'));
    texts.put(
        "a-million-characters-as-key",
        title.formatted("Worst").replace("{\"kind", "{\"" + "x".repeat(1_000_000) + "\":1,\"kind"));
    texts.put(
        "a-million-digits",
        title.formatted("Worst").replace(":25,", ":" + "9".repeat(1_000_000) + ","));
    String option = "{\"text\":\"A\"}";
    String options = title.formatted("Worst").replace("{\"text\":\"B\"}", "%s");
    texts.put("a-million-options", options.formatted(repeated(option, 1_000_000)));
    texts.put("a-hundred-thousand-options", options.formatted(repeated(option, 100_000)));
    texts.put(
        "a-hundred-thousand-delegations",
        title
            .formatted("Worst")
            .replace(
                "\"rounds\"",
                "\"delegations\":[" + repeated("\"MEXI\"", 100_000) + "],\"rounds\""));
    texts.put("a-million-unknown-keys", "{" + repeated("\"m%d\":1", 1_000_001) + "}");
    texts.put("half-a-million-unknown-keys", "{" + repeated("\"minuets%d\":1", 500_000) + "}");
    texts.put("the-same-key-again-and-again", "{" + repeated("\"minutes\":1", 500_000) + "}");
    texts.put("a-million-blanks", " ".repeat(1_000_000));
    texts.put("a-million-opening-brackets", "[{\"a\":".repeat(1_000_000));
    texts.put("a-million-line-breaks", "{" + "\n".repeat(1_000_000));
    texts.put("a-million-marks", title.formatted("e" + "\u0301".repeat(1_000_000)));
    texts.put("emoji-in-one-line", title.formatted("\ud83c\udf0d".repeat(1_000_000)));
    return texts;
  }

  private static String repeated(String part, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(i == 0 ? "" : ",").append(part.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }

  static void write(Path folder) throws IOException {
    for (Map.Entry<String, String> text : texts().entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".json"), text.getValue(), UTF_8);
    }
    Path large = folder.resolve("200-megabytes.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
  }

  /** Reads the files of the folder named and prints, for each, what is told first. */
  public static void main(String[] folders) {
    TheRecord record = RecordFiles.read().value().orElseThrow().record();
    for (Path file : ScenarioFiles.in(Path.of(folders[0]))) {
      Checked<?> checked = ScenarioFiles.read(file, record).checked();
      List<Problem> told = checked.problems();
      String name = file.getFileName().toString().replace(".json", "");
      System.out.println(name + " " + (told.isEmpty() ? "none" : told.get(0).what().key()));
    }
  }
}
