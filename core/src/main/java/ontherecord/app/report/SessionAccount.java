package ontherecord.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.rules.Measure;
import ontherecord.storage.report.Account;
import ontherecord.storage.report.Part;
import ontherecord.storage.report.Report;

/** Accounts of sessions: of all together, and of one team alone. */
record SessionAccount(Phrasebook words) {

  /**
   * What became of sessions, lesson by lesson.
   *
   * @param notices what must be known before the rest is believed
   */
  Account of(List<Sitting> sittings, List<String> notices) {
    List<Part> parts = new ArrayList<>();
    notices.forEach(notice -> parts.add(new Part.Paragraph(Part.Tone.NOTICE, notice)));
    List<List<Participant>> lessons = lessons(sittings);
    for (int i = 0; i < lessons.size(); i++) {
      boolean alone = lessons.size() == 1;
      if (!alone) {
        parts.add(new Part.Heading(2, "", title(lessons.get(i).get(0).sitting())));
      }
      parts.addAll(
          lesson(
              new LessonParts(
                  lessons.get(i), alone ? 2 : 3, alone ? "" : "lesson-" + (i + 1) + "-", words)));
    }
    return account(title(lessons), parts);
  }

  private String title(List<List<Participant>> lessons) {
    return lessons.size() == 1
        ? title(lessons.get(0).get(0).sitting())
        : words.say(Message.of("report.lessons").with("lessons", lessons.size()));
  }

  String title(Sitting sitting) {
    return words.say(sitting.ground().scenario().title());
  }

  /** Those who took part, by lesson, in the order in which the lessons come first. */
  static List<List<Participant>> lessons(List<Sitting> sittings) {
    Map<String, List<Participant>> lessons = new LinkedHashMap<>();
    for (Sitting sitting : sittings) {
      lessons
          .computeIfAbsent(sitting.lesson(), lesson -> new ArrayList<>())
          .addAll(sitting.participants());
    }
    return List.copyOf(lessons.values());
  }

  private List<Part> lesson(LessonParts lesson) {
    if (lesson.who().size() == 1) {
      return one(lesson);
    }
    List<List<Turn>> rounds = lesson.rounds();
    List<Part> parts = new ArrayList<>();
    parts.add(lesson.facts());
    parts.add(new Part.Heading(lesson.level(), "", words.say("report.teams")));
    parts.add(lesson.teams());
    parts.addAll(told(lesson, rounds));
    return parts;
  }

  private List<Part> told(LessonParts lesson, List<List<Turn>> rounds) {
    List<Part> parts = new ArrayList<>(new PathParts(lesson, rounds, words).parts());
    parts.addAll(lesson.told(rounds));
    parts.addAll(lesson.after());
    parts.addAll(lesson.documents(rounds));
    return parts;
  }

  /** What became of one team alone. */
  Account of(Participant one) {
    return account(title(one.sitting()), one(new LessonParts(List.of(one), 2, "", words)));
  }

  private List<Part> one(LessonParts lesson) {
    Participant one = lesson.who().get(0);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Facts(seat(one)));
    parts.add(lesson.facts());
    parts.add(new Part.Figures(figures(one)));
    parts.add(new Part.Paragraph(Part.Tone.SMALL, words.say("report.never-added")));
    one.remarks()
        .forEach(remark -> parts.add(new Part.Paragraph(Part.Tone.BODY, words.say(remark))));
    parts.addAll(told(lesson, lesson.rounds()));
    return parts;
  }

  private List<Report.Labelled> seat(Participant one) {
    boolean drafters = one.delegation().isOfDrafters();
    return List.of(
        new Report.Labelled(
            words.say(one.sitting().ofAGroup() ? "report.team" : "report.player"),
            words.say(one.name())),
        new Report.Labelled(
            words.say(drafters ? "debrief.you-sat-as" : "report.delegation"),
            words.say(one.delegation().name())));
  }

  private List<Report.Labelled> figures(Participant one) {
    return Measured.BOTH.stream()
        .filter(
            measure ->
                measure != Measure.FIDELITY || !one.sitting().ground().scenario().seatsDrafters())
        .map(
            measure ->
                new Report.Labelled(
                    words.say(Measured.key(measure)), words.say(Measured.printed(one, measure))))
        .toList();
  }

  private Account account(String title, List<Part> parts) {
    return new Account(words.language(), title, parts, words.say("report.footer"));
  }
}
