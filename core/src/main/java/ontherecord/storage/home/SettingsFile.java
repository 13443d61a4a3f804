package ontherecord.storage.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static ontherecord.problem.Severity.WORTH_A_LOOK;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.storage.JsonFile;

/** The file that remembers a person's settings. */
public final class SettingsFile {
  private static final Map<String, Settings.Theme> THEMES = byWord(Settings.Theme.values());
  private static final Map<String, Settings.TextSize> TEXT_SIZES =
      byWord(Settings.TextSize.values());
  private static final Map<String, Language> LANGUAGES =
      Arrays.stream(Language.values()).collect(toMap(Language::code, identity()));

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * The settings as the file holds them. Always comes with a value: the usual ones where there is
   * no file, and where it cannot be read, with the problems. Never touches the file.
   */
  public Checked<Settings> read(Settings usual) {
    try {
      return read(Files.readAllBytes(file), usual);
    } catch (NoSuchFileException e) {
      return Checked.good(usual, List.of());
    } catch (IOException e) {
      return Checked.good(usual, List.of(trouble("settings-file.unreadable", e)));
    }
  }

  /**
   * Remembers the settings. A file that cannot be read is moved aside first, so that nothing in it
   * is lost.
   */
  public List<Problem> write(Settings settings) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.isRegularFile(file) && !read(settings).problems().isEmpty()) {
        KeptAside.move(file);
      }
      WholeFile.write(file, form(settings));
      return List.of();
    } catch (IOException e) {
      return List.of(trouble("settings-file.not-kept", e));
    }
  }

  private Checked<Settings> read(byte[] bytes, Settings usual) {
    Problems problems = new Problems();
    Checked<Settings> read =
        JsonFile.read(file.toString(), bytes)
            .then(written -> settings(Fields.of(written, problems), usual, problems));
    return read.value().isPresent()
        ? read
        : Checked.good(usual, read.problems().stream().map(SettingsFile::notGrave).toList());
  }

  private static Checked<Settings> settings(Fields fields, Settings usual, Problems problems) {
    fields.required("format").wholeNumber(1, 1);
    Settings settings =
        new Settings(
            fields.required("theme").oneOf(THEMES).orElse(usual.theme()),
            fields.required("text-size").oneOf(TEXT_SIZES).orElse(usual.textSize()),
            fields.required("language").oneOf(LANGUAGES).orElse(usual.language()),
            fields.required("sound").truth().orElse(usual.sound()),
            fields.required("full-screen").truth().orElse(usual.fullScreen()),
            fields.required("reduced-motion").truth().orElse(usual.reducedMotion()),
            fields.optional("player").words().orElse(""),
            fields.optional("introduced").truth().orElse(false));
    fields.noOthers();
    return problems.unlessFatal(() -> settings);
  }

  private static String form(Settings settings) throws IOException {
    StringWriter form = new StringWriter();
    try (JsonWriter json = new JsonWriter(form)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("format").value(1);
      json.name("theme").value(word(settings.theme()));
      json.name("text-size").value(word(settings.textSize()));
      json.name("language").value(settings.language().code());
      json.name("sound").value(settings.sound());
      json.name("full-screen").value(settings.fullScreen());
      json.name("reduced-motion").value(settings.reducedMotion());
      if (!settings.player().isBlank()) {
        json.name("player").value(settings.player());
      }
      json.name("introduced").value(settings.introduced());
      json.endObject();
    }
    return form + "\n";
  }

  /** The game can be played whatever the settings file says. */
  private static Problem notGrave(Problem problem) {
    return new Problem(
        WORTH_A_LOOK, problem.place(), problem.what(), Message.of("settings-file.usual"));
  }

  private Problem trouble(String key, IOException trouble) {
    return new Problem(
        WORTH_A_LOOK,
        Place.whole(file.toString()),
        Message.of(key).with("why", DiskTrouble.why(trouble)),
        Message.of(key + ".remedy"));
  }

  private static <E extends Enum<E>> Map<String, E> byWord(E[] all) {
    return Arrays.stream(all).collect(toMap(SettingsFile::word, identity()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
