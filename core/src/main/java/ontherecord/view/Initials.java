package ontherecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.message.Language;
import ontherecord.record.Speaker;

/**
 * The letters of a tile without a flag: the id of a delegation ("MEX", "CARICOM"), the short form
 * of a body that has one ("ICRtoP"), of a person the first letters of the first and the last name.
 */
final class Initials {
  private static final Pattern CAPITALS = Pattern.compile("[A-Z0-9]{2,7}");
  private static final int MOST = 3;

  private Initials() {}

  static String of(Speaker speaker) {
    if (speaker.isDelegation()) {
      return speaker.id();
    }
    if (!speaker.shortName().isEmpty()) {
      return speaker.shortName().in(Language.ENGLISH);
    }
    List<String> names =
        Arrays.stream(speaker.name().in(Language.ENGLISH).split(" ", -1))
            .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
            .toList();
    if (names.isEmpty()) {
      return speaker.id();
    }
    String last = names.get(names.size() - 1);
    return names.size() == 1 ? first(last) : first(names.get(0)) + first(last);
  }

  /**
   * The same where the author of a lesson chose the ids: of a delegation the id itself if it is
   * short and all capitals, else the first letters of its parts, else its first letters.
   */
  static String ofAnybody(Speaker speaker) {
    if (!speaker.isDelegation() || CAPITALS.matcher(speaker.id()).matches()) {
      return of(speaker);
    }
    List<String> parts = List.of(speaker.id().split("-", -1));
    String initials =
        parts.size() > 1
            ? parts.stream().limit(MOST).map(Initials::first).collect(Collectors.joining())
            : speaker.id().substring(0, Math.min(MOST, speaker.id().length()));
    return initials.toUpperCase(Locale.ROOT);
  }

  private static String first(String name) {
    return Character.toString(name.codePointAt(0));
  }
}
