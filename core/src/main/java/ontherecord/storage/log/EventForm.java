package ontherecord.storage.log;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Problems;
import ontherecord.scenario.Deal;
import ontherecord.session.Event;
import ontherecord.session.HandedIn;
import ontherecord.session.Team;

/**
 * How each kind of event is kept: its fields beside its name. What there is nothing to say of is
 * left out. A new kind of event is one more form in {@link #FORMS}; a test walks the kinds.
 */
record EventForm<E extends Event>(Class<E> kind, Writer<E> writer, Reader reader) {
  private static final int MOST = 10_000;
  private static final Map<String, HandedIn.Sure> SURE =
      Map.of(
          "guess", HandedIn.Sure.GUESS, "fairly", HandedIn.Sure.FAIRLY, "sure", HandedIn.Sure.SURE);

  private static final List<EventForm<?>> OF_EVERY_SESSION =
      List.of(
          new EventForm<>(Event.SessionOpened.class, EventForm::writeOpened, EventForm::readOpened),
          new EventForm<>(Event.TeamSeated.class, EventForm::writeSeated, EventForm::readSeated),
          new EventForm<>(
              Event.RoundBegun.class,
              (event, json) -> json.name("step").value(event.step()),
              (fields, problems) -> new Event.RoundBegun(step(fields))),
          new EventForm<>(
              Event.AnswerHandedIn.class, EventForm::writeHandedIn, EventForm::readHandedIn),
          new EventForm<>(
              Event.RoundRevealed.class,
              (event, json) -> json.name("step").value(event.step()),
              (fields, problems) -> new Event.RoundRevealed(step(fields))),
          new EventForm<>(
              Event.SessionEnded.class,
              (event, json) -> {},
              (fields, problems) -> new Event.SessionEnded()));

  static final List<EventForm<?>> FORMS =
      Stream.<EventForm<?>>concat(OF_EVERY_SESSION.stream(), GroupForms.FORMS.stream()).toList();

  /** Adds the event's fields to the table that is open. */
  interface Writer<E> {
    void write(E event, JsonWriter json) throws IOException;
  }

  /** Reads the event's fields. */
  interface Reader {
    Event read(Fields fields, Problems problems);
  }

  static void write(Event event, JsonWriter json) throws IOException {
    for (EventForm<?> form : FORMS) {
      if (form.kind.isInstance(event)) {
        form.writeOwn(event, json);
        return;
      }
    }
    throw new IllegalArgumentException("no form for " + event);
  }

  /** The form of that kind of event. */
  static EventForm<?> of(Class<? extends Event> kind) {
    return FORMS.stream().filter(f -> f.kind.equals(kind)).findFirst().orElseThrow();
  }

  private void writeOwn(Event event, JsonWriter json) throws IOException {
    writer.write(kind.cast(event), json);
  }

  static int step(Fields fields) {
    return whole(fields.required("step"));
  }

  private static void writeOpened(Event.SessionOpened event, JsonWriter json) throws IOException {
    writeUnlessBlank(json, "program", event.program());
    writeUnlessBlank(json, "scenario-file", event.scenarioFile());
    json.name("scenario-text").value(event.scenarioText());
    writeUnlessBlank(json, "record", event.record());
    writeUnlessBlank(json, "rulebook", event.rulebook());
    json.name("seed").value(event.seed());
  }

  private static Event readOpened(Fields fields, Problems problems) {
    return new Event.SessionOpened(
        words(fields.optional("program")),
        words(fields.optional("scenario-file")),
        words(fields.required("scenario-text")),
        words(fields.optional("record")),
        words(fields.optional("rulebook")),
        seed(fields.required("seed"), problems));
  }

  /** Any {@code long}: one digit more than other numbers may have. */
  private static long seed(Field field, Problems problems) {
    String printed = field.figure().orElse("0");
    try {
      return Long.parseLong(printed);
    } catch (NumberFormatException e) {
      problems.cannot(field.place(), Message.of("log.seed").with("number", printed));
      return 0;
    }
  }

  private static void writeSeated(Event.TeamSeated event, JsonWriter json) throws IOException {
    writeTeam(event.team(), json);
  }

  static void writeTeam(Team team, JsonWriter json) throws IOException {
    json.name("team").value(team.id());
    writeUnlessBlank(json, "name", team.name());
    writeUnlessBlank(json, "delegation", team.delegation());
    json.name("deals").beginArray();
    for (Deal deal : team.deals()) {
      json.beginObject().name("round").value(deal.round());
      writeUnlessBlank(json, "asked", deal.asked());
      if (!deal.shown().isEmpty()) {
        json.name("shown").beginArray();
        for (int option : deal.shown()) {
          json.value(option);
        }
        json.endArray();
      }
      json.endObject();
    }
    json.endArray();
  }

  private static Event readSeated(Fields fields, Problems problems) {
    return new Event.TeamSeated(readTeam(fields));
  }

  static Team readTeam(Fields fields) {
    return new Team(
        words(fields.required("team")),
        words(fields.optional("name")),
        words(fields.optional("delegation")),
        fields.required("deals").items(1).stream().map(d -> readDeal(d.table())).toList());
  }

  private static Deal readDeal(Fields fields) {
    Field shown = fields.optional("shown");
    Deal deal =
        new Deal(
            whole(fields.required("round")),
            words(fields.optional("asked")),
            shown.isThere() ? shown.items(1).stream().map(EventForm::whole).toList() : List.of());
    fields.noOthers();
    return deal;
  }

  private static void writeHandedIn(Event.AnswerHandedIn event, JsonWriter json)
      throws IOException {
    writeAnswer(event.team(), event.step(), event.handedIn(), json);
  }

  static void writeAnswer(String team, int step, HandedIn in, JsonWriter json) throws IOException {
    json.name("team").value(team);
    json.name("step").value(step);
    json.name("answer");
    AnswerForm.write(in.answer(), json);
    for (Map.Entry<String, HandedIn.Sure> sure : SURE.entrySet()) {
      if (sure.getValue() == in.sure()) {
        json.name("confidence").value(sure.getKey());
      }
    }
    writeUnlessBlank(json, "reason", in.reason());
    if (in.seconds() != HandedIn.UNTIMED) {
      json.name("seconds").value(in.seconds());
    }
  }

  private static Event readHandedIn(Fields fields, Problems problems) {
    return new Event.AnswerHandedIn(
        words(fields.required("team")), step(fields), readAnswer(fields, problems));
  }

  static HandedIn readAnswer(Fields fields, Problems problems) {
    Field confidence = fields.optional("confidence");
    Field seconds = fields.optional("seconds");
    return new HandedIn(
        AnswerForm.read(fields.required("answer").table(), problems),
        confidence.isThere()
            ? confidence.oneOf(SURE).orElse(HandedIn.Sure.UNSAID)
            : HandedIn.Sure.UNSAID,
        words(fields.optional("reason")),
        seconds.isThere() ? whole(seconds) : HandedIn.UNTIMED);
  }

  static String words(Field field) {
    return field.isThere() ? field.words().orElse("") : "";
  }

  static int whole(Field field) {
    return field.wholeNumber(0, MOST).orElse(0L).intValue();
  }

  static void writeUnlessBlank(JsonWriter json, String key, String words) throws IOException {
    if (!words.isBlank()) {
      json.name(key).value(words);
    }
  }
}
