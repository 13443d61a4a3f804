package ontherecord.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Text;

/**
 * One meeting.
 *
 * @param date ISO 8601, as far as it is known: "2011-07-12", "2011-07" or "2011"; "" where none is
 *     given
 * @param speakers ids of those the sources name as having spoken, in alphabetical order
 * @param speakersList whether that is everyone who spoke
 * @param spoke ids of the counts that together say how many delegations spoke
 */
public record Dialogue(
    String id,
    String date,
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

  /** The day on which it was held, where it is known to the day. */
  public Optional<LocalDate> day() {
    return date.length() == "2011-07-12".length()
        ? Optional.of(LocalDate.parse(date))
        : Optional.empty();
  }

  /** The year in which it was held; "" where no date is given. */
  public String year() {
    return date.isEmpty() ? "" : date.substring(0, 4);
  }

  /** Whether a dialogue's list of speakers is known whole. */
  public enum SpeakersList {
    /** A source prints the list. */
    WHOLE,
    /** Only those whose words a source reports are known. */
    NAMED_ONLY
  }
}
