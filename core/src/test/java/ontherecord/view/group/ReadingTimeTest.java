package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.record.Reference;
import ontherecord.session.GroupStory;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

  @Test
  void aTextTakesLongerTheLongerItIsAndNoTextTakesNone() {
    assertEquals(0, ReadingTime.of(""));
    assertEquals(4, ReadingTime.of("Where?"));
    assertEquals(13, ReadingTime.of("x".repeat(110)));
    assertTrue(ReadingTime.of("x".repeat(600)) > 50, "a hundred words are not read in 50 seconds");
  }

  @Test
  void theNextSceneTakesAsLongAsWhatIsOnIt() {
    // After the brief the teams think: they read the question, the positions and their meanings.
    State brief = State.of(GroupStory.events().subList(0, 8));
    Gathering gathering =
        new Gathering(
            SmallRoom.ground(),
            new Shown(SmallRoom.record(), Reference.EMPTY),
            brief,
            brief.group().clock());
    Map<String, String> words = new TreeMap<>();
    words.put("group.show.how.card", "Raise one card, A to {last}.");
    int seconds = ReadingTime.ofNext(new Phrasebook(Language.ENGLISH, words), gathering);
    assertTrue(seconds > 10 && seconds < 90, Integer.toString(seconds));
  }
}
