package ontherecord.screen.kit.text;

import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A part of a text that looks different: from the first character to before the last. */
record Span(int from, int to, Weight weight, Tone tone, boolean tinted) {
  boolean covers(int at) {
    return at >= from && at < to;
  }
}
