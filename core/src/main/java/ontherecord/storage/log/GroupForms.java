package ontherecord.storage.log;

import static java.util.stream.Collectors.toMap;
import static ontherecord.storage.log.EventForm.readAnswer;
import static ontherecord.storage.log.EventForm.readTeam;
import static ontherecord.storage.log.EventForm.step;
import static ontherecord.storage.log.EventForm.whole;
import static ontherecord.storage.log.EventForm.words;
import static ontherecord.storage.log.EventForm.writeAnswer;
import static ontherecord.storage.log.EventForm.writeTeam;
import static ontherecord.storage.log.EventForm.writeUnlessBlank;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ontherecord.problem.Fields;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.Clock;
import ontherecord.session.Closing;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;

/** How each kind of event of a group session is kept. */
final class GroupForms {
  private static final Map<String, Entry> ENTRIES = byWord(Entry.values(), Entry::word);
  private static final Map<String, Pace> PACES = byWord(Pace.values(), Pace::word);
  private static final Map<String, Scene.Part> PARTS =
      byWord(Scene.Part.values(), Scene.Part::word);
  private static final Map<String, Closing.Fate> FATES =
      byWord(Closing.Fate.values(), Closing.Fate::word);
  private static final Map<String, Closing.Vote> VOTES =
      byWord(Closing.Vote.values(), Closing.Vote::word);

  static final List<EventForm<?>> FORMS =
      List.of(
          new EventForm<>(
              GroupEvent.RoomArranged.class,
              GroupForms::writeArrangement,
              (fields, problems) -> new GroupEvent.RoomArranged(readArrangement(fields))),
          new EventForm<>(
              GroupEvent.SceneShown.class,
              GroupForms::writeScene,
              (fields, problems) -> new GroupEvent.SceneShown(readScene(fields))),
          new EventForm<>(
              GroupEvent.ClockSet.class,
              GroupForms::writeClock,
              (fields, problems) -> new GroupEvent.ClockSet(readClock(fields))),
          new EventForm<>(
              GroupEvent.TeamLeft.class,
              (e, json) -> json.name("team").value(e.team()),
              (fields, problems) -> new GroupEvent.TeamLeft(team(fields))),
          new EventForm<>(
              GroupEvent.TeamReturned.class,
              (e, json) -> json.name("team").value(e.team()),
              (fields, problems) -> new GroupEvent.TeamReturned(team(fields))),
          new EventForm<>(
              GroupEvent.TeamNamed.class,
              (e, json) -> {
                json.name("team").value(e.team());
                writeUnlessBlank(json, "name", e.called());
              },
              (fields, problems) ->
                  new GroupEvent.TeamNamed(team(fields), words(fields.optional("name")))),
          new EventForm<>(
              GroupEvent.TeamReseated.class,
              (e, json) -> writeTeam(e.team(), json),
              (fields, problems) -> new GroupEvent.TeamReseated(readTeam(fields))),
          new EventForm<>(
              GroupEvent.AnswerPassed.class,
              (e, json) -> json.name("team").value(e.team()).name("step").value(e.step()),
              (fields, problems) -> new GroupEvent.AnswerPassed(team(fields), step(fields))),
          new EventForm<>(
              GroupEvent.AnswerTakenBack.class,
              (e, json) -> json.name("team").value(e.team()).name("step").value(e.step()),
              (fields, problems) -> new GroupEvent.AnswerTakenBack(team(fields), step(fields))),
          new EventForm<>(
              GroupEvent.AnswerCorrected.class,
              (e, json) -> {
                writeAnswer(e.team(), e.step(), e.handedIn(), json);
                writeUnlessBlank(json, "because", e.note());
              },
              (fields, problems) ->
                  new GroupEvent.AnswerCorrected(
                      team(fields),
                      step(fields),
                      readAnswer(fields, problems),
                      words(fields.optional("because")))),
          new EventForm<>(
              GroupEvent.ReasonWritten.class,
              (e, json) -> {
                json.name("team").value(e.team()).name("step").value(e.step());
                writeUnlessBlank(json, "reason", e.reason());
              },
              (fields, problems) ->
                  new GroupEvent.ReasonWritten(
                      team(fields), step(fields), words(fields.optional("reason")))),
          new EventForm<>(
              GroupEvent.DissentMarked.class,
              (e, json) ->
                  json.name("team")
                      .value(e.team())
                      .name("step")
                      .value(e.step())
                      .name("argued")
                      .value(e.argued()),
              (fields, problems) ->
                  new GroupEvent.DissentMarked(
                      team(fields), step(fields), fields.required("argued").truth().orElse(false))),
          new EventForm<>(
              GroupEvent.SentenceWritten.class,
              (e, json) -> writeUnlessBlank(json, "sentence", e.sentence()),
              (fields, problems) ->
                  new GroupEvent.SentenceWritten(words(fields.optional("sentence")))),
          new EventForm<>(
              GroupEvent.SentenceDecided.class,
              GroupForms::writeClosing,
              (fields, problems) -> new GroupEvent.SentenceDecided(readClosing(fields))),
          new EventForm<>(
              GroupEvent.SessionClosed.class,
              (e, json) -> {},
              (fields, problems) -> new GroupEvent.SessionClosed()));

  private GroupForms() {}

  private static void writeArrangement(GroupEvent.RoomArranged e, JsonWriter json)
      throws IOException {
    Timing timing = e.arrangement().timing();
    json.name("entry").value(e.arrangement().entry().word());
    json.name("pace").value(timing.pace().word());
    json.name("think").value(timing.think());
    json.name("talk").value(timing.talk());
    json.name("round").value(timing.round());
    json.name("debrief").value(timing.debrief());
  }

  private static Arrangement readArrangement(Fields fields) {
    return new Arrangement(
        fields.required("entry").oneOf(ENTRIES).orElse(Entry.CARDS),
        new Timing(
            fields.required("pace").oneOf(PACES).orElse(Pace.NONE),
            whole(fields.required("think")),
            whole(fields.required("talk")),
            whole(fields.required("round")),
            whole(fields.required("debrief"))));
  }

  private static void writeScene(GroupEvent.SceneShown e, JsonWriter json) throws IOException {
    json.name("part").value(e.scene().part().word());
    if (e.scene().part().isOfARound()) {
      json.name("step").value(e.scene().step());
    }
    json.name("page").value(e.scene().at());
  }

  private static Scene readScene(Fields fields) {
    Scene.Part part = fields.required("part").oneOf(PARTS).orElse(Scene.Part.WELCOME);
    return new Scene(part, part.isOfARound() ? step(fields) : -1, whole(fields.required("page")));
  }

  private static void writeClock(GroupEvent.ClockSet e, JsonWriter json) throws IOException {
    json.name("part").value(e.clock().part().word());
    if (e.clock().part().isOfARound()) {
      json.name("step").value(e.clock().step());
    }
    json.name("of").value(e.clock().of());
    json.name("left").value(e.clock().left());
    json.name("running").value(e.clock().running());
  }

  private static Clock readClock(Fields fields) {
    Scene.Part part = fields.required("part").oneOf(PARTS).orElse(Scene.Part.WELCOME);
    return new Clock(
        part,
        part.isOfARound() ? step(fields) : -1,
        whole(fields.required("of")),
        whole(fields.required("left")),
        fields.required("running").truth().orElse(false));
  }

  private static void writeClosing(GroupEvent.SentenceDecided e, JsonWriter json)
      throws IOException {
    json.name("sentence").value(e.closing().sentence());
    json.name("fate").value(e.closing().fate().word());
    json.name("votes").beginArray();
    for (Map.Entry<String, Closing.Vote> vote : e.closing().votes().entrySet()) {
      json.beginObject();
      json.name("team").value(vote.getKey());
      json.name("vote").value(vote.getValue().word());
      json.endObject();
    }
    json.endArray();
  }

  private static Closing readClosing(Fields fields) {
    Map<String, Closing.Vote> votes = new LinkedHashMap<>();
    fields
        .required("votes")
        .items(0)
        .forEach(
            item -> {
              Fields vote = item.table();
              votes.put(
                  team(vote), vote.required("vote").oneOf(VOTES).orElse(Closing.Vote.ABSTAINS));
              vote.noOthers();
            });
    return new Closing(
        words(fields.required("sentence")),
        fields.required("fate").oneOf(FATES).orElse(Closing.Fate.OPEN),
        votes);
  }

  private static String team(Fields fields) {
    return words(fields.required("team"));
  }

  private static <E> Map<String, E> byWord(E[] values, Function<E, String> word) {
    return Stream.of(values).collect(toMap(word, Function.identity()));
  }
}
