package ontherecord.storage.exchange;

import java.util.List;
import ontherecord.message.Message;

/**
 * A lesson in another program's form.
 *
 * @param fileName a name for the file, with its ending
 * @param text what to write into it, in UTF-8
 * @param taken how many rounds are in it
 * @param left what did not fit, a sentence each, in the order of the rounds
 */
public record Exported(String fileName, String text, int taken, List<Message> left) {
  public Exported {
    left = List.copyOf(left);
  }
}
