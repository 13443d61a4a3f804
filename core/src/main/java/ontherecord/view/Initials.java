package ontherecord.view;

import java.util.Arrays;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.record.Speaker;

/**
 * The letters of a tile without a flag: the id of a delegation ("MEX", "CARICOM"), the short form
 * of a body that has one ("ICRtoP"), of a person the first letters of the first and the last name.
 */
final class Initials {
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

  private static String first(String name) {
    return Character.toString(name.codePointAt(0));
  }
}
