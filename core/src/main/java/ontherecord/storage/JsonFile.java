package ontherecord.storage;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.problem.Written;

/**
 * A file of strict JSON (RFC 8259) as the values it holds, each with its line, column and path.
 * Nothing is dropped: doubled keys stand twice, numbers stay as printed.
 */
public final class JsonFile {
  /** How deep values may lie in one another. */
  public static final int DEEPEST = 100;

  private final String text;
  private final Lines lines;
  private final JsonReader reader;
  private SyntaxFault.After after = SyntaxFault.After.NOTHING;
  private String path = "";
  private int end;
  private int depth;

  private JsonFile(String file, String text) {
    this.text = text;
    this.lines = new Lines(file, text);
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(DEEPEST + 1);
  }

  /** The value that the bytes hold, or the one fault that keeps them from being JSON in UTF-8. */
  public static Checked<Written> read(String file, byte[] bytes) {
    return Utf8.decode(file, bytes).then(text -> parse(file, text));
  }

  /** The value that the text holds, or the first fault in it. */
  public static Checked<Written> parse(String file, String text) {
    if (text.isBlank()) {
      return FileText.bad(file, "problem.json-empty");
    }
    return new JsonFile(file, text).whole();
  }

  private Checked<Written> whole() {
    try {
      Written written = value();
      after = SyntaxFault.After.DOCUMENT;
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        return fault();
      }
      return Checked.good(written, List.of());
    } catch (TooDeep tooDeep) {
      return bad(next(), Message.of("problem.json-deep").with("deepest", DEEPEST));
    } catch (IOException | IllegalStateException | NumberFormatException malformed) {
      return fault();
    }
  }

  private Checked<Written> fault() {
    SyntaxFault fault = SyntaxFault.find(text, end, after);
    return bad(fault.offset(), fault.what());
  }

  private Checked<Written> bad(int offset, Message what) {
    Message remedy = new Message(what.key() + ".remedy", what.arguments());
    Place place = lines.at(offset, path);
    return Checked.bad(List.of(new Problem(Severity.CANNOT_BE_PLAYED, place, what, remedy)));
  }

  private Written value() throws IOException, TooDeep {
    JsonToken token = reader.peek();
    Place place = lines.at(next(), path);
    return switch (token) {
      case BEGIN_OBJECT -> table(place);
      case BEGIN_ARRAY -> items(place);
      case STRING -> new Written.Words(place, read(reader.nextString()));
      case NUMBER -> new Written.Figure(place, read(reader.nextString()));
      case BOOLEAN -> new Written.Truth(place, read(reader.nextBoolean()));
      default -> {
        reader.nextNull();
        markEnd();
        yield new Written.Nothing(place);
      }
    };
  }

  private Written table(Place place) throws IOException, TooDeep {
    List<Written.Member> members = new ArrayList<>();
    String outer = path;
    deeper();
    reader.beginObject();
    markEnd();
    after = SyntaxFault.After.TABLE_OPENED;
    while (reader.hasNext()) {
      int start = next();
      String key = read(reader.nextName());
      after = SyntaxFault.After.KEY;
      path = outer.isEmpty() ? key : outer + "." + key;
      members.add(new Written.Member(lines.at(start, path), key, value()));
      path = outer;
      after = SyntaxFault.After.VALUE_IN_TABLE;
    }
    reader.endObject();
    markEnd();
    depth--;
    return new Written.Table(place, members);
  }

  private Written items(Place place) throws IOException, TooDeep {
    List<Written> values = new ArrayList<>();
    String outer = path;
    deeper();
    reader.beginArray();
    markEnd();
    after = SyntaxFault.After.LIST_OPENED;
    while (reader.hasNext()) {
      path = outer + "[" + values.size() + "]";
      values.add(value());
      path = outer;
      after = SyntaxFault.After.VALUE_IN_LIST;
    }
    reader.endArray();
    markEnd();
    depth--;
    return new Written.Items(place, values);
  }

  private void deeper() throws TooDeep {
    if (++depth > DEEPEST) {
      throw new TooDeep();
    }
  }

  private <T> T read(T token) {
    markEnd();
    return token;
  }

  /** Remembers where the token just read ends. */
  private void markEnd() {
    end = (int) reader.getCharacterOffset();
  }

  /** Where the next token starts: past blanks and the comma or colon before it. */
  private int next() {
    int i = end;
    while (i < text.length() && " \t\r\n,:".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Ends the reading of a file that nests values deeper than {@link #DEEPEST}. */
  private static final class TooDeep extends Exception {
    private static final long serialVersionUID = 1;
  }
}
