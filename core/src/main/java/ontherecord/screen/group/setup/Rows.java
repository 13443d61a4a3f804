package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.DelegationsView.Length;
import ontherecord.view.group.setup.Manner;
import ontherecord.view.group.setup.Manner.Pace;
import ontherecord.view.group.setup.Manner.Part;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;

/**
 * How a session is led, a row each: how many rounds, how answers come in, what is timed.
 *
 * @param wide how much width there is, in pixels
 * @param change told what is to become of the plan as it is then
 */
public record Rows(
    Kit kit,
    Phrasebook words,
    OfferedLesson lesson,
    Plan plan,
    float wide,
    Consumer<UnaryOperator<Plan>> change) {
  private static final String NUMBER = "−+";
  private static final String OTHER = "←→";
  private static final int MINUTE = 60;

  /** Adds the rows that are wanted now. */
  public void in(Table table) {
    if (lesson.lesson().canBeShortened()) {
      String rounds = Integer.toString(lesson.rounds(plan.minutes()));
      row(table, "rounds", rounds, NUMBER, this::rounds);
    }
    Manner manner = plan.manner();
    if (!plan.together()) {
      String entry = manner.turns() ? "turns" : "cards";
      row(
          table,
          "entry",
          words.say("group.setup.entry." + entry),
          OTHER,
          by -> change.accept(now -> now.led(manner.inTurns(!manner.turns()))));
    }
    String pace = words.say("group.setup.pace." + manner.pace().word());
    row(table, "pace", pace, OTHER, this::pace);
    for (Part part : timed(manner.pace())) {
      row(table, part.word(), time(manner.seconds(part)), NUMBER, by -> seconds(part, by));
    }
  }

  private void row(Table table, String name, String value, String caps, IntConsumer step) {
    Stepper stepper = new Stepper(kit, words.say("group.setup." + name), value, caps, wide, step);
    stepper.setName(name);
    table.add(stepper).growX().row();
  }

  private static List<Part> timed(Pace pace) {
    return switch (pace) {
      case NONE -> List.of();
      case PHASES -> List.of(Part.THINK, Part.TALK, Part.DEBRIEF);
      case ROUNDS -> List.of(Part.ROUND, Part.DEBRIEF);
    };
  }

  /** More rounds take longer: the lengths stand the longest first. */
  private void rounds(int by) {
    List<Integer> all =
        new ArrayList<>(lesson.lesson().lengths().stream().map(Length::minutes).toList());
    int at = all.indexOf(plan.minutes()) - by;
    if (at >= 0 && at < all.size()) {
      change.accept(now -> now.within(all.get(at)));
    }
  }

  private void pace(int by) {
    List<Pace> all = List.of(Pace.values());
    int at = Math.floorMod(all.indexOf(plan.manner().pace()) + by, all.size());
    change.accept(now -> now.led(now.manner().with(all.get(at))));
  }

  private void seconds(Part part, int by) {
    Manner manner = plan.manner();
    int seconds = manner.seconds(part) + by * Manner.STEP;
    change.accept(now -> now.led(now.manner().with(part, seconds)));
  }

  private static String time(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  /** A time of day. */
  static Message clock(int minutes) {
    int day = 24 * MINUTE;
    return Message.of("group.setup.clock")
        .with(
            "time",
            String.format(Locale.ROOT, "%02d:%02d", minutes % day / MINUTE, minutes % MINUTE));
  }
}
