package ontherecord.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bears witness that some words were found in a source, so that a citation can be trusted where the
 * source's text is not at hand.
 *
 * @param source id of the source
 * @param words SHA-256 of the words, in lower-case hexadecimal
 * @param text SHA-256 of the text in which they were found
 * @param at where they stand in the text as it is compared: the first character's place, from 0
 */
public record Seal(String source, String words, String text, int at) {

  /** The SHA-256 of some words in UTF-8, in lower-case hexadecimal. */
  public static String hash(String words) {
    return hash(words.getBytes(UTF_8));
  }

  /** The SHA-256 of some bytes, in lower-case hexadecimal. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
