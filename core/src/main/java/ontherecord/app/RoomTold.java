package ontherecord.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.session.Closing;
import ontherecord.session.Closing.Fate;
import ontherecord.session.Closing.Vote;
import ontherecord.session.Group;
import ontherecord.session.State;
import ontherecord.session.State.AnswerPlace;

/** What a group session came to beside its answers: the room's sentence, what was put right. */
record RoomTold(State state) {

  /** For scripts. */
  Map<String, Object> result() {
    Group group = state.group();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("entry", group.arrangement().entry().word());
    told.put("pace", group.arrangement().timing().pace().word());
    told.put("scene", group.scene().part().word());
    told.put("corrections", group.corrections().stream().map(RoomTold::correction).toList());
    told.put("sentence", group.closing().sentence());
    if (!group.closing().sentence().isEmpty()) {
      told.put("fate", group.closing().fate().word());
      told.put("adopted", group.closing().isAdopted());
      told.put("votes", votes(group.closing()));
    }
    told.put("closed", group.closed());
    return told;
  }

  private static Map<String, Object> correction(Group.Correction correction) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("team", correction.place().team());
    told.put("number", correction.place().step() + 1);
    told.put("note", correction.note());
    return told;
  }

  private static Map<String, Object> votes(Closing closing) {
    Map<String, Object> votes = new LinkedHashMap<>();
    closing.votes().forEach((team, vote) -> votes.put(team, vote.word()));
    return votes;
  }

  /** What is to be said of one team's answer to a round, beside its verdict. */
  List<Message> ofAnswer(String team, int step) {
    AnswerPlace place = new AnswerPlace(team, step);
    List<Message> told = new ArrayList<>();
    for (Group.Correction correction : state.group().corrections()) {
      if (correction.place().equals(place)) {
        told.add(
            Message.of("replay.corrected")
                .with("number", step + 1)
                .with("note", new Verbatim(correction.note())));
      }
    }
    if (state.group().argued().contains(place)) {
      told.add(Message.of("replay.argued").with("number", step + 1));
    }
    return told;
  }

  /** What became of the room's sentence; nothing where it wrote none. */
  List<Message> sentence() {
    Closing closing = state.group().closing();
    if (closing.sentence().isEmpty()) {
      return List.of();
    }
    Message sentence =
        Message.of("replay.sentence").with("sentence", new Verbatim(closing.sentence()));
    return closing.fate() == Fate.VOTED
        ? List.of(sentence, vote(closing))
        : List.of(sentence, Message.of("replay.fate." + closing.fate().word()));
  }

  private static Message vote(Closing closing) {
    return Message.of(closing.isAdopted() ? "replay.vote.adopted" : "replay.vote.not-adopted")
        .with("favour", closing.count(Vote.FOR))
        .with("against", closing.count(Vote.AGAINST))
        .with("abstaining", closing.count(Vote.ABSTAINS));
  }

  /** Where the session stands. */
  Message stands(String phase) {
    boolean left = state.group().convened() && !state.group().closed();
    return Message.of(
        left && phase.equals("debrief") ? "replay.phase.in-debrief" : "replay.phase." + phase);
  }
}
