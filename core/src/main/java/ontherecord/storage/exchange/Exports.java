package ontherecord.storage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.storage.exchange.gift.GiftWriter;
import ontherecord.storage.exchange.lesson.Asked;
import ontherecord.storage.exchange.lesson.Asking;
import ontherecord.storage.exchange.sheet.RoundRow;
import ontherecord.storage.exchange.sheet.SheetWriter;

/** Writes lessons for other programs, in the language of the words. */
public final class Exports {
  private Exports() {}

  /** The lesson as questions for Moodle. */
  public static Exported gift(Scenario scenario, Phrasebook words) {
    Asking asking = new Asking(scenario, words);
    GiftWriter writer = new GiftWriter().comment(words.say(scenario.title()));
    List<Message> left = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < scenario.rounds().size(); i++) {
      Round round = scenario.rounds().get(i);
      String title = String.format(Locale.ROOT, "%s %02d", scenario.id(), i + 1);
      Asked asked = asking.of(round, i + 1);
      if (asked instanceof Asked.Choice choice) {
        writer.add(title, choice);
        left.addAll(choice.notes());
      } else if (asked instanceof Asked.Figure number) {
        writer.add(title, number);
      } else {
        left.add(((Asked.Nothing) asked).why());
        continue;
      }
      taken++;
    }
    left.add(Message.of("export.stays.gift"));
    return new Exported(scenario.id() + ".gift", writer.text(), taken, left);
  }

  /** The lesson as a sheet, a row a round, that can be read in again. */
  public static Exported csv(Scenario scenario, Phrasebook words) {
    SheetWriter writer = new SheetWriter(words);
    List<Message> left = new ArrayList<>();
    int taken =
        scenario.whose() == Scenario.RecordOf.GAME
            ? onRecord(scenario, words, writer)
            : alone(scenario, words, writer, left);
    left.add(Message.of("export.stays.csv"));
    return new Exported(scenario.id() + ".csv", writer.csv(), taken, left);
  }

  /** Every round names what it asks about, which the game will know again. */
  private static int onRecord(Scenario scenario, Phrasebook words, SheetWriter writer) {
    RoundRow row = new RoundRow(scenario, words);
    scenario.rounds().forEach(round -> writer.add(row.of(round)));
    return scenario.rounds().size();
  }

  /** A sheet cannot bring a record along, so its rounds are asked without one. */
  private static int alone(
      Scenario scenario, Phrasebook words, SheetWriter writer, List<Message> left) {
    Asking asking = new Asking(scenario, words);
    int taken = 0;
    for (int i = 0; i < scenario.rounds().size(); i++) {
      Asked asked = asking.of(scenario.rounds().get(i), i + 1);
      if (asked instanceof Asked.Choice choice) {
        writer.add(SheetWriter.row(choice));
        left.addAll(choice.notes());
      } else if (asked instanceof Asked.Figure number) {
        writer.add(SheetWriter.row(number));
      } else {
        left.add(((Asked.Nothing) asked).why());
        continue;
      }
      taken++;
    }
    return taken;
  }
}
