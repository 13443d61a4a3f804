package ontherecord.storage.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * A text and the encoding that its bytes were taken for. UTF-8 where they are that, else UTF-16
 * where they look like it, else Windows-1252, in which every byte is a letter.
 *
 * @param encoding its name, as editors call it; "" for UTF-8, with a mark or without
 */
public record Decoded(String text, String encoding) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  public static Decoded of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, UTF_16LE);
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, UTF_16BE);
    } else if (nulsAt(bytes, 1)) {
      return utf16(bytes, 0, UTF_16LE);
    } else if (nulsAt(bytes, 0)) {
      return utf16(bytes, 0, UTF_16BE);
    }
    int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Optional<String> utf8 = strictly(bytes, start, UTF_8);
    return utf8.map(text -> new Decoded(text, ""))
        .orElseGet(
            () ->
                new Decoded(
                    new String(bytes, start, bytes.length - start, WINDOWS), "Windows-1252"));
  }

  /** Whether no editor of texts would have written this. */
  public boolean isNoText() {
    int odd = 0;
    int looked = Math.min(text.length(), 4_000);
    for (int i = 0; i < looked; i++) {
      char c = text.charAt(i);
      odd += (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F ? 1 : 0;
    }
    return odd * 50 > looked;
  }

  private static Decoded utf16(byte[] bytes, int start, Charset charset) {
    return new Decoded(new String(bytes, start, bytes.length - start, charset), "UTF-16");
  }

  private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return Optional.of(text.toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: among the first letters, nearly all Latin, every second byte is 0. */
  private static boolean nulsAt(byte[] bytes, int odd) {
    int pairs = Math.min(bytes.length, 400) / 2;
    int nuls = 0;
    for (int i = 0; i < pairs; i++) {
      nuls += bytes[2 * i + odd] == 0 && bytes[2 * i + 1 - odd] != 0 ? 1 : 0;
    }
    return pairs >= 2 && nuls * 5 > pairs * 4;
  }
}
