package ontherecord.storage.exchange.gift;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without the marks of a web page or of Markdown.
 *
 * @param words what is left, with a line break where one was meant
 * @param format in which they were written
 * @param lost what cannot be shown as words: {@code picture}, {@code sound}, {@code link}, {@code
 *     table}, {@code formula}
 */
record Markup(String words, Format format, Set<String> lost) {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]*|/)?>");
  private static final Pattern ASIDE =
      Pattern.compile("(?s)<!--.{0,5000}?-->|<(script|style)\\b[^<>]*>[^<]*</\\1>");
  private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*([^<>]{1,20}?)\\s*</sup>");
  private static final Pattern FORMULA = Pattern.compile("\\$\\$|\\\\\\(|\\\\\\[");
  private static final Pattern MARKDOWN_PICTURE = Pattern.compile("!\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern MARKDOWN_STRONG =
      Pattern.compile("(\\*\\*|__|`)(?=\\S)([^*_`]+)(?<=\\S)\\1");
  private static final Pattern MARKDOWN_STRESSED =
      Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]+)(?<=\\S)\\1(?![\\w*])");

  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
  private static final Set<String> PLAIN =
      Set.of(
          "b",
          "i",
          "em",
          "strong",
          "u",
          "s",
          "span",
          "font",
          "small",
          "big",
          "sub",
          "sup",
          "code",
          "pre",
          "tt",
          "kbd",
          "cite",
          "q",
          "blockquote",
          "center",
          "label",
          "section",
          "article",
          "tbody",
          "thead",
          "td",
          "th",
          "dl",
          "dt",
          "dd",
          "abbr",
          "mark",
          "del",
          "ins",
          "strike",
          "body",
          "html",
          "nolink",
          "figure",
          "figcaption",
          "main",
          "header",
          "footer",
          "o");
  private static final Map<String, String> LOST =
      Map.ofEntries(
          Map.entry("img", "picture"),
          Map.entry("svg", "picture"),
          Map.entry("canvas", "picture"),
          Map.entry("object", "picture"),
          Map.entry("audio", "sound"),
          Map.entry("video", "sound"),
          Map.entry("source", "sound"),
          Map.entry("iframe", "sound"),
          Map.entry("embed", "sound"),
          Map.entry("a", "link"),
          Map.entry("table", "table"),
          Map.entry("math", "formula"));

  /** How words are marked. */
  enum Format {
    MOODLE,
    HTML,
    PLAIN,
    MARKDOWN
  }

  /** The words of a question or an answer, which may begin with their format in brackets. */
  static Markup of(String written, Format usual) {
    String rest = written.replaceAll("[ \\n" + GiftBlocks.COMMENT + "]+", " ").strip();
    Format format = usual;
    for (Format known : Format.values()) {
      String mark = "[" + known.toString().toLowerCase(Locale.ROOT) + "]";
      if (rest.regionMatches(true, 0, mark, 0, mark.length())) {
        format = known;
        rest = rest.substring(mark.length());
        break;
      }
    }
    return of(format, GiftText.meant(rest));
  }

  private static Markup of(Format format, String meant) {
    Set<String> lost = new TreeSet<>();
    String words = meant;
    if (FORMULA.matcher(words).find()) {
      lost.add("formula");
    }
    if (format == Format.MARKDOWN) {
      words = withoutMarkdown(words, lost);
    }
    if (format != Format.PLAIN) {
      words = Entities.decoded(withoutTags(words, lost));
    }
    return new Markup(tidy(words), format, lost);
  }

  private static String withoutMarkdown(String words, Set<String> lost) {
    if (MARKDOWN_PICTURE.matcher(words).find()) {
      lost.add("picture");
    }
    String rest = MARKDOWN_PICTURE.matcher(words).replaceAll("$1");
    if (MARKDOWN_LINK.matcher(rest).find()) {
      lost.add("link");
    }
    rest = MARKDOWN_LINK.matcher(rest).replaceAll("$1");
    rest = MARKDOWN_STRONG.matcher(rest).replaceAll("$2");
    return MARKDOWN_STRESSED.matcher(rest).replaceAll("$2");
  }

  private static String withoutTags(String words, Set<String> lost) {
    if (words.indexOf('<') < 0) {
      return words;
    }
    String rest = ASIDE.matcher(words).replaceAll(" ");
    rest =
        RAISED.matcher(rest).replaceAll(match -> Matcher.quoteReplacement(raised(match.group(1))));
    return TAG.matcher(rest).replaceAll(match -> instead(match.group(1), match.group(), lost));
  }

  /** As small figures where every letter of it has one. */
  private static String raised(String power) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < power.length(); i++) {
      int place = "123".indexOf(power.charAt(i));
      if (place < 0) {
        return "^" + power;
      }
      small.append("\u00b9\u00b2\u00b3".charAt(place));
    }
    return small.toString();
  }

  private static String instead(String name, String tag, Set<String> lost) {
    String small = name.toLowerCase(Locale.ROOT);
    if (BREAKS.contains(small)) {
      return "\n";
    } else if (LOST.containsKey(small)) {
      lost.add(LOST.get(small));
      return small.equals("table") ? "\n" : "";
    }
    boolean cell = small.equals("td") || small.equals("th");
    return PLAIN.contains(small) ? (cell ? " " : "") : Matcher.quoteReplacement(tag);
  }

  private static String tidy(String words) {
    return words
        .replaceAll("[ \\t]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{2,}", "\n")
        .strip();
  }
}
