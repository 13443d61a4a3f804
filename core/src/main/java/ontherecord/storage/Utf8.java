package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Lines;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.problem.Way;

/** Bytes read strictly as UTF-8; any other encoding is named, so that its author can save again. */
public final class Utf8 {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Utf8() {}

  /** The text, without a byte order mark; or what keeps the bytes from being UTF-8. */
  public static Checked<String> decode(String file, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || everySecondIsNul(bytes)) {
      return bad(Place.whole(file), Message.of("problem.encoding-utf16"));
    }
    boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    int start = marked ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String letter = new String(bytes, in.position(), 1, WINDOWS);
      String latin = Character.isISOControl(letter.charAt(0)) ? "?" : letter;
      return bad(
          at(file, text, text.length()),
          Message.of("problem.encoding-latin").with("letter", latin));
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return bad(at(file, text, nul), Message.of("problem.encoding-nul"));
    }
    return Checked.good(text, marked ? List.of(markNamed(file)) : List.of());
  }

  private static Place at(String file, String text, int offset) {
    return new Lines(file, text).at(offset, Way.START);
  }

  private static Problem markNamed(String file) {
    return new Problem(
        Severity.WORTH_A_LOOK,
        new Place(file, 1, 1, ""),
        Message.of("problem.encoding-mark"),
        Message.of("problem.encoding-mark.remedy"));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: of the first letters, all Latin, one byte of two is nought. */
  private static boolean everySecondIsNul(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    boolean low = bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    boolean high = bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0;
    return low || high;
  }

  private static Checked<String> bad(Place place, Message what) {
    Message remedy = Message.of("problem.encoding.remedy");
    return Checked.bad(List.of(new Problem(Severity.CANNOT_BE_PLAYED, place, what, remedy)));
  }
}
