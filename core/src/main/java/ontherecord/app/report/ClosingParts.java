package ontherecord.app.report;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.session.Closing;
import ontherecord.session.Team;
import ontherecord.storage.report.Part;
import ontherecord.view.group.TeamMarks;

/** The sentence that a room wrote itself, and what became of it. */
record ClosingParts(Sitting sitting, int level, Phrasebook words) {

  /** Nothing where it wrote none. */
  List<Part> parts() {
    Closing closing = sitting.state().group().closing();
    List<Part> parts = new ArrayList<>();
    if (closing.sentence().isBlank()) {
      return parts;
    }
    parts.add(new Part.Heading(level, "", words.say("report.sentence")));
    parts.add(new Part.Paragraph(Part.Tone.SENTENCE, closing.sentence()));
    parts.add(new Part.Paragraph(Part.Tone.BODY, words.say(fate(closing))));
    if (closing.fate() == Closing.Fate.VOTED) {
      parts.add(votes(closing));
      parts.add(new Part.Paragraph(Part.Tone.SMALL, words.say("report.vote.rule")));
    }
    return parts;
  }

  private static Message fate(Closing closing) {
    String key =
        switch (closing.fate()) {
          case OPEN -> "report.sentence.open";
          case CONSENSUS -> "report.sentence.consensus";
          case VOTED ->
              closing.isAdopted() ? "report.sentence.adopted" : "report.sentence.not-adopted";
        };
    return Message.of(key)
        .with("for", closing.count(Closing.Vote.FOR))
        .with("against", closing.count(Closing.Vote.AGAINST))
        .with("abstaining", closing.count(Closing.Vote.ABSTAINS));
  }

  private Part votes(Closing closing) {
    List<Part.Row> rows = new ArrayList<>();
    closing
        .votes()
        .forEach(
            (team, vote) ->
                rows.add(
                    new Part.Row(
                        List.of(
                            Part.Cell.of(words.say(name(team))),
                            Part.Cell.of(words.say("report.vote." + vote.word()))))));
    return new Part.Grid(
        words.say("report.votes"),
        List.of(0.5f, 0.5f),
        List.of(words.say("report.column.team"), words.say("report.column.vote")),
        rows);
  }

  private Sayable name(String id) {
    Team team = sitting.state().teams().get(id);
    return team == null ? new Verbatim(id) : TeamMarks.name(team);
  }
}
