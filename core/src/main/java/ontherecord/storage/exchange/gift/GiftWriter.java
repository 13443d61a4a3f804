package ontherecord.storage.exchange.gift;

import java.util.Locale;
import java.util.regex.Pattern;
import ontherecord.storage.exchange.lesson.Asked;

/** Writes questions in GIFT, as Moodle itself does: every mark that is a letter is escaped. */
public final class GiftWriter {
  private static final String MARKS = "\\~=#{}:";

  /** Words that would be taken for a weight, or for the format of what follows. */
  private static final Pattern MISTAKEN = Pattern.compile("\\s*[%\\[].*", Pattern.DOTALL);

  private final StringBuilder out = new StringBuilder();

  /** A line that is read by people alone. */
  public GiftWriter comment(String words) {
    out.append("// ").append(words.replaceAll("\\s+", " ")).append("\n\n");
    return this;
  }

  /** One question more. */
  public void add(String title, Asked.Choice choice) {
    begin(title, choice.prompt());
    out.append('\n');
    String share = share(choice.right());
    for (Asked.Option option : choice.options()) {
      boolean single = choice.right() == 1;
      String mark =
          single ? (option.right() ? "=" : "~") : "~%" + (option.right() ? "" : "-") + share + "%";
      out.append('\t').append(mark).append(words(option.text())).append('\n');
    }
    if (!choice.because().isEmpty()) {
      out.append("\t####").append(words(choice.because())).append('\n');
    }
    out.append("}\n\n");
  }

  /** One question more. */
  public void add(String title, Asked.Figure number) {
    begin(title, number.prompt());
    out.append("#\n");
    number.distinct().forEach(n -> out.append("\t=").append(n).append('\n'));
    out.append("}\n\n");
  }

  private void begin(String title, String prompt) {
    out.append("::").append(escaped(title)).append("::[plain]").append(escaped(prompt));
    out.append(" {");
  }

  /** Its part of all that is right, in per cent, as Moodle knows it. */
  private static String share(int right) {
    String five = String.format(Locale.ROOT, "%.5f", 100.0 / right);
    return five.contains(".") ? five.replaceAll("\\.?0+$", "") : five;
  }

  private static String words(String words) {
    return (MISTAKEN.matcher(words).matches() ? "[plain]" : "") + escaped(words);
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (MARKS.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else if (c != '\r') {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** All of it. */
  public String text() {
    return out.toString();
  }
}
