package ontherecord.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ontherecord.problem.Severity.CANNOT_BE_PLAYED;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.session.Event;
import ontherecord.storage.JsonFile;

/** One line of a log, in its form on the disk. */
final class LogLine {
  private LogLine() {}

  /** The line with its end. */
  static byte[] write(LoggedEvent logged) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setStrictness(Strictness.STRICT);
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("n").value(logged.number());
      json.name("at").value(logged.at().toString());
      json.name("event").value(logged.event().name());
      EventForm.write(logged.event(), json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory was not writable", e);
    }
    return line.append('\n').toString().getBytes(UTF_8);
  }

  /** The line as JSON; nothing of one that is not, as when it was cut in the middle. */
  static Optional<Written> json(String file, byte[] line) {
    return JsonFile.read(file, line).value();
  }

  /** The event that a line holds, or what is wrong with it. */
  static Checked<LoggedEvent> read(Written line, int number) {
    Problems problems = new Problems();
    Fields fields = Fields.of(line, problems);
    Field told = fields.required("n");
    if (told.wholeNumber(1, Integer.MAX_VALUE).orElse((long) number) != number) {
      problems.cannot(told.place(), Message.of("log.number").with("expected", number));
    }
    Instant at = instant(fields.required("at"), problems);
    Placed<Class<? extends Event>> kind = fields.required("event").oneOf(Event.byName());
    if (!kind.isThere()) {
      return Checked.bad(onLine(problems.all(), number));
    }
    Event event =
        EventForm.of(kind.orElse(Event.SessionEnded.class)).reader().read(fields, problems);
    fields.noOthers();
    return problems.anyFatal()
        ? Checked.bad(onLine(problems.all(), number))
        : Checked.good(new LoggedEvent(number, at, event), List.of());
  }

  private static Instant instant(Field field, Problems problems) {
    Placed<String> words = field.words();
    try {
      return words.isThere() ? Instant.parse(words.orElse("")) : Instant.EPOCH;
    } catch (DateTimeException e) {
      problems.cannot(field.place(), Message.of("log.time"));
      return Instant.EPOCH;
    }
  }

  /** Each line was read by itself, as the first of a file of its own. */
  private static List<Problem> onLine(List<Problem> problems, int number) {
    return problems.stream().map(p -> onLine(p, number)).toList();
  }

  private static Problem onLine(Problem p, int number) {
    Place place = new Place(p.place().file(), number, p.place().column(), p.place().path());
    return new Problem(p.severity(), place, p.what(), Message.of("log.cannot-go-on"));
  }

  static Problem notJson(String file, int number) {
    return new Problem(
        CANNOT_BE_PLAYED,
        new Place(file, number, 1, ""),
        Message.of("log.line-damaged"),
        Message.of("log.cannot-go-on"));
  }
}
