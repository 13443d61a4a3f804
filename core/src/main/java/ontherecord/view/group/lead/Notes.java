package ontherecord.view.group.lead;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;
import ontherecord.scenario.Scenario;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.lead.LeadView.Note;
import ontherecord.view.preview.TeachersWord;

/** What a facilitator may want to know or to say at a scene; never an answer. */
record Notes(Gathering gathering) {

  List<Note> all() {
    List<Note> notes = new ArrayList<>();
    notes.add(note("now", Message.of("group.lead.tip." + scene().part().word())));
    missing(notes);
    switch (scene().part()) {
      case WELCOME -> {
        add(notes, "briefing", texts(lesson().briefing()));
        add(notes, "aims", texts(lesson().aims()));
        add(notes, "word", TeachersWord.of(lesson()));
      }
      case DEBRIEF -> add(notes, "questions", texts(lesson().debrief()));
      default -> {
        add(notes, "reasons", reasons());
        Text discuss = gathering.round(scene().step()).discuss();
        add(notes, "discuss", discuss.isEmpty() ? List.of() : List.of(discuss));
      }
    }
    return notes;
  }

  private Scene scene() {
    return gathering.state().group().scene();
  }

  private Scenario lesson() {
    return gathering.ground().scenario();
  }

  private void missing(List<Note> notes) {
    State state = gathering.state();
    boolean open = scene().part() == Scene.Part.ENTRY && !state.revealed(scene().step());
    if (open && !state.awaited().isEmpty()) {
      notes.add(note("awaited", names(state.awaited())));
    }
    List<Team> gone =
        gathering.teams().stream()
            .filter(team -> state.group().absent().contains(team.id()))
            .toList();
    if (!gone.isEmpty()) {
      notes.add(note("gone", names(gone)));
    }
  }

  // What a team wrote is read out by whoever leads, once its round is revealed.
  private List<Sayable> reasons() {
    State state = gathering.state();
    List<Sayable> told = new ArrayList<>();
    if (scene().part().isAfterReveal()) {
      for (Team team : gathering.teams()) {
        state
            .answer(team.id(), scene().step())
            .filter(in -> !in.reason().isBlank())
            .ifPresent(
                in ->
                    told.add(
                        Message.of("group.lead.reason")
                            .with("team", TeamMarks.name(team))
                            .with("reason", new Verbatim(in.reason()))));
      }
    }
    return told;
  }

  private static Sayable names(List<Team> teams) {
    return new Listing(teams.stream().map(TeamMarks::name).toList());
  }

  private static List<Sayable> texts(List<Text> texts) {
    return List.copyOf(texts);
  }

  private static void add(List<Note> notes, String about, List<Sayable> says) {
    if (!says.isEmpty()) {
      notes.add(new Note(label(about), says));
    }
  }

  private static Note note(String about, Sayable says) {
    return new Note(label(about), List.of(says));
  }

  private static Message label(String about) {
    return Message.of("group.lead.note." + about);
  }
}
