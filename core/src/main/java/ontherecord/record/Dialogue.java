package ontherecord.record;

import java.time.LocalDate;
import java.util.List;
import ontherecord.message.Text;

/**
 * One annual meeting.
 *
 * @param speakers ids of those the sources name as having spoken, in alphabetical order
 * @param speakersList whether that is everyone who spoke
 * @param spoke ids of the counts that together say how many delegations spoke
 */
public record Dialogue(
    String id,
    LocalDate date,
    Text title,
    Text agenda,
    Text aims,
    List<String> speakers,
    SpeakersList speakersList,
    List<String> spoke,
    List<String> sources,
    Text note) {

  public Dialogue {
    speakers = List.copyOf(speakers);
    spoke = List.copyOf(spoke);
    sources = List.copyOf(sources);
  }

  /** Whether a dialogue's list of speakers is known whole. */
  public enum SpeakersList {
    /** A source prints the list. */
    WHOLE,
    /** Only those whose words a source reports are known. */
    NAMED_ONLY
  }
}
