package ontherecord.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a lesson as hands, disks and programs do: a few bytes, a few tokens, or its end. */
public final class Mutants {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d[\\d.eE+-]*|[\\[\\]{},:]|true|false|null|\\s+");
  private static final List<String> ODD =
      List.of(
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\u202e\u200b\"",
          "\"\ud83c\udf0d\"",
          "\"" + "long ".repeat(500) + "\"",
          "null",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "0.5",
          "[]",
          "{}",
          "[[[[[[]]]]]]",
          "{\"en\": {\"en\": \"x\"}}",
          "true",
          "\"MEX\"",
          "\"2016\"",
          "\"veto-restraint\"",
          "\"roll-call\"");
  private static final byte[] MARKS = "{}[],:\"\\ \n01.-e'/#tfnu\u00e9\0".getBytes(UTF_8);

  private final Random random;

  public Mutants(long seed) {
    random = new Random(seed);
  }

  /** The lesson with one to four faults. */
  public byte[] of(String lesson) {
    if (random.nextInt(4) == 0) {
      return bytes(lesson.getBytes(UTF_8));
    }
    List<String> tokens = tokens(lesson);
    int times = random.nextBoolean() ? 1 : 1 + random.nextInt(4);
    for (int i = 0; i < times && !tokens.isEmpty(); i++) {
      token(tokens);
    }
    return String.join("", tokens).getBytes(UTF_8);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private void token(List<String> tokens) {
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    String there = tokens.get(at);
    switch (random.nextInt(8)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, there);
      case 2 -> {
        tokens.set(at, tokens.get(other));
        tokens.set(other, there);
      }
      case 3 -> tokens.set(value(tokens, at), ODD.get(random.nextInt(ODD.size())));
      case 4 -> tokens.set(value(tokens, at), tokens.get(value(tokens, other)));
      case 5 -> tokens.subList(at, tokens.size()).clear();
      case 6 -> tokens.addAll(at, List.copyOf(some(tokens, other)));
      default -> some(tokens, at).clear();
    }
  }

  /** Where the next word or number stands. */
  private static int value(List<String> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (Character.isLetterOrDigit(tokens.get(i).charAt(0)) || tokens.get(i).startsWith("\"")) {
        return i;
      }
    }
    return from;
  }

  private List<String> some(List<String> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + 1 + random.nextInt(40)));
  }

  private byte[] bytes(byte[] whole) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean() ? (byte) random.nextInt(256) : MARKS[random.nextInt(MARKS.length)];
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
