package ontherecord.storage.exchange.gift;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a web page writes by name or number, as HTML 4 lists those of Latin-1. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));");

  /** From U+00A0 on. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, String> NAMED = named();

  private Entities() {}

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    char next = '\u00a0';
    for (String name : LATIN.split(" ", -1)) {
      named.put(name, String.valueOf(next++));
    }
    // Editors of web pages write one wherever somebody typed two blanks.
    named.put("nbsp", " ");
    named.put("amp", "&");
    named.put("lt", "<");
    named.put("gt", ">");
    named.put("quot", "\"");
    named.put("apos", "'");
    named.put("shy", "");
    named.put("OElig", "\u0152");
    named.put("oelig", "\u0153");
    named.put("ndash", "\u2013");
    named.put("mdash", "\u2014");
    named.put("lsquo", "\u2018");
    named.put("rsquo", "\u2019");
    named.put("sbquo", "\u201a");
    named.put("ldquo", "\u201c");
    named.put("rdquo", "\u201d");
    named.put("bdquo", "\u201e");
    named.put("hellip", "\u2026");
    named.put("euro", "\u20ac");
    named.put("rarr", "\u2192");
    named.put("larr", "\u2190");
    named.put("minus", "\u2212");
    named.put("le", "\u2264");
    named.put("ge", "\u2265");
    named.put("ne", "\u2260");
    named.put("ensp", " ");
    named.put("emsp", " ");
    named.put("thinsp", " ");
    named.put("zwnj", "");
    return named;
  }

  /** Each once: what an entity stands for is not read again. An unknown one stays as it is. */
  static String decoded(String words) {
    return words.indexOf('&') < 0
        ? words
        : ENTITY.matcher(words).replaceAll(m -> Matcher.quoteReplacement(decoded(m)));
  }

  private static String decoded(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean character =
        code >= ' ' && Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xDFFF);
    return character ? Character.toString(code) : "";
  }
}
