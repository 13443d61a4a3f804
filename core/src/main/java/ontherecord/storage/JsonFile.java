package ontherecord.storage;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Lines;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.problem.Way;
import ontherecord.problem.Written;

/**
 * A file of strict JSON (RFC 8259) as the values it holds, each with its line, column and path.
 * Nothing is dropped: doubled keys stand twice, numbers stay as printed.
 */
public final class JsonFile {
  /** How deep values may lie in one another. */
  public static final int DEEPEST = 100;

  /** How many values a file may hold: a lesson of ten thousand rounds has half as many. */
  public static final int MOST_VALUES = 1_000_000;

  private final String text;
  private final Lines lines;
  private final JsonReader reader;

  /** Each key once: a file has a few of them, thousands of times. */
  private final Map<String, String> keys = new HashMap<>();

  private SyntaxFault.After after = SyntaxFault.After.NOTHING;
  private Way way = Way.START;
  private int end;
  private int depth;
  private int values;

  private JsonFile(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(DEEPEST + 1);
  }

  /** The value that the bytes hold, or the faults that keep them from being JSON in UTF-8. */
  public static Checked<Written> read(String file, byte[] bytes) {
    return Utf8.decode(file, bytes).then(text -> parse(file, text));
  }

  /** The value that the text holds, or every fault in it that can be told. */
  public static Checked<Written> parse(String file, String text) {
    return parse(file, text, mended -> List.of());
  }

  /**
   * The same; where faults in the text can be seen past, what else is wrong with it is told too.
   *
   * @param otherwise what is wrong with what a faulty text seems to say
   */
  static Checked<Written> parse(
      String file, String text, Function<Written, List<Problem>> otherwise) {
    if (text.isBlank()) {
      return FileText.bad(file, "problem.json-empty");
    }
    Lines lines = new Lines(file, text);
    Outcome outcome = read(text, lines);
    return outcome.fault().isEmpty()
        ? Checked.good(outcome.written().orElseThrow(), List.of())
        : Checked.bad(new SeenPast(text, lines, otherwise).told(outcome.fault().get()));
  }

  /** Either what a text holds, or the first fault that keeps it from holding anything. */
  record Outcome(Optional<Written> written, Optional<Fault> fault) {}

  /** A fault, where its author meets it. */
  record Fault(SyntaxFault fault, Place place) {
    Problem told() {
      Message what = fault.what();
      Message remedy = new Message(what.key() + ".remedy", what.arguments());
      return new Problem(Severity.CANNOT_BE_PLAYED, place, what, remedy);
    }
  }

  /**
   * Reads a text.
   *
   * @param lines of the text as its author knows it
   */
  static Outcome read(String text, Lines lines) {
    return new JsonFile(text, lines).whole();
  }

  private Outcome whole() {
    try {
      Written written = value();
      after = SyntaxFault.After.DOCUMENT;
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        return fault(SyntaxFault.find(text, end, after));
      }
      return new Outcome(Optional.of(written), Optional.empty());
    } catch (TooDeep tooDeep) {
      Message what = Message.of("problem.json-deep").with("deepest", DEEPEST);
      return fault(new SyntaxFault(next(), what));
    } catch (TooMany tooMany) {
      Message what = Message.of("problem.json-many").with("most", MOST_VALUES);
      return fault(new SyntaxFault(next(), what));
    } catch (IOException | IllegalStateException | NumberFormatException malformed) {
      return fault(SyntaxFault.find(text, end, after));
    }
  }

  private Outcome fault(SyntaxFault fault) {
    return new Outcome(Optional.empty(), Optional.of(new Fault(fault, place(fault.offset()))));
  }

  private Written value() throws IOException, TooDeep, TooMany {
    JsonToken token = reader.peek();
    if (++values > MOST_VALUES) {
      throw new TooMany();
    }
    Place place = place(next());
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

  private Written table(Place place) throws IOException, TooDeep, TooMany {
    List<Written.Member> members = new ArrayList<>();
    Way outer = way;
    deeper();
    reader.beginObject();
    markEnd();
    after = SyntaxFault.After.TABLE_OPENED;
    while (reader.hasNext()) {
      int start = next();
      String key = keys.computeIfAbsent(read(reader.nextName()), name -> name);
      after = SyntaxFault.After.KEY;
      way = outer.to(key);
      members.add(new Written.Member(place(start), key, value()));
      way = outer;
      after = SyntaxFault.After.VALUE_IN_TABLE;
    }
    reader.endObject();
    markEnd();
    depth--;
    return new Written.Table(place, members);
  }

  private Written items(Place place) throws IOException, TooDeep, TooMany {
    List<Written> values = new ArrayList<>();
    Way outer = way;
    deeper();
    reader.beginArray();
    markEnd();
    after = SyntaxFault.After.LIST_OPENED;
    while (reader.hasNext()) {
      way = outer.to(values.size());
      values.add(value());
      way = outer;
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

  private Place place(int offset) {
    return lines.at(offset, way);
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

  /** Ends the reading of a file that holds more than {@link #MOST_VALUES}. */
  private static final class TooMany extends Exception {
    private static final long serialVersionUID = 1;
  }
}
