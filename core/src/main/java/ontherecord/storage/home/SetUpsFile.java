package ontherecord.storage.home;

import static ontherecord.problem.Severity.WORTH_A_LOOK;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.storage.JsonFile;

/** The file that remembers how group sessions were set up: the last one first. */
public final class SetUpsFile {
  private static final int MOST_SECONDS = 24 * 60 * 60;
  private static final int MOST_MINUTES = 10_000;
  private static final int MOST_TEAMS = 100;

  private final Path file;

  public SetUpsFile(Path file) {
    this.file = file;
  }

  /** What the file holds; nothing where it is not there, or cannot be read. */
  public List<KeptSetUp> read() {
    return checked().value().orElse(List.of());
  }

  /**
   * Remembers set-ups in place of what was there. A file that cannot be read is moved aside first,
   * so that nothing in it is lost.
   */
  public List<Problem> write(List<KeptSetUp> setUps) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.isRegularFile(file) && checked().value().isEmpty()) {
        KeptAside.move(file);
      }
      WholeFile.write(file, form(setUps));
      return List.of();
    } catch (IOException e) {
      return List.of(
          new Problem(
              WORTH_A_LOOK,
              Place.whole(file.toString()),
              Message.of("settings-file.not-kept").with("why", DiskTrouble.why(e)),
              Message.of("settings-file.not-kept.remedy")));
    }
  }

  private Checked<List<KeptSetUp>> checked() {
    try {
      Problems problems = new Problems();
      return JsonFile.read(file.toString(), Files.readAllBytes(file))
          .then(written -> setUps(Fields.of(written, problems), problems));
    } catch (NoSuchFileException e) {
      return Checked.good(List.of(), List.of());
    } catch (IOException e) {
      return Checked.bad(List.of());
    }
  }

  private static Checked<List<KeptSetUp>> setUps(Fields fields, Problems problems) {
    fields.required("format").wholeNumber(1, 1);
    List<KeptSetUp> setUps = new ArrayList<>();
    for (Field each : fields.required("set-ups").items(0)) {
      setUp(each.table(), setUps);
    }
    return problems.unlessFatal(() -> setUps);
  }

  private static void setUp(Fields fields, List<KeptSetUp> setUps) {
    List<Integer> seconds =
        fields.required("seconds").items(0).stream()
            .map(each -> each.wholeNumber(0, MOST_SECONDS).orElse(0L).intValue())
            .toList();
    List<String> delegations =
        fields.optional("delegations").items(0).stream()
            .map(each -> each.words().orElse(""))
            .toList();
    String lesson = fields.required("lesson").words().orElse("");
    int minutes = fields.required("minutes").wholeNumber(1, MOST_MINUTES).orElse(1L).intValue();
    int teams = fields.required("teams").wholeNumber(1, MOST_TEAMS).orElse(1L).intValue();
    String way = fields.required("way").words().orElse("");
    boolean turns = fields.required("turns").truth().orElse(false);
    String pace = fields.required("pace").words().orElse("");
    String name = fields.optional("name").words().orElse("");
    if (seconds.size() == KeptSetUp.TIMES) {
      setUps.add(
          new KeptSetUp(name, lesson, minutes, teams, way, delegations, turns, pace, seconds));
    }
  }

  private static String form(List<KeptSetUp> setUps) throws IOException {
    StringWriter form = new StringWriter();
    try (JsonWriter json = new JsonWriter(form)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("format").value(1);
      json.name("set-ups").beginArray();
      for (KeptSetUp setUp : setUps) {
        write(json, setUp);
      }
      json.endArray();
      json.endObject();
    }
    return form + "\n";
  }

  private static void write(JsonWriter json, KeptSetUp setUp) throws IOException {
    json.beginObject();
    if (!setUp.name().isBlank()) {
      json.name("name").value(setUp.name());
    }
    json.name("lesson").value(setUp.lesson());
    json.name("minutes").value(setUp.minutes());
    json.name("teams").value(setUp.teams());
    json.name("way").value(setUp.way());
    if (!setUp.delegations().isEmpty()) {
      json.name("delegations").beginArray();
      for (String delegation : setUp.delegations()) {
        json.value(delegation);
      }
      json.endArray();
    }
    json.name("turns").value(setUp.turns());
    json.name("pace").value(setUp.pace());
    json.name("seconds").beginArray();
    for (int seconds : setUp.seconds()) {
      json.value(seconds);
    }
    json.endArray();
    json.endObject();
  }
}
