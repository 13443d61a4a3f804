package ontherecord.screen.kit.theme;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The design tokens of one theme, read once and whole: a missing one fails here, by name. */
public final class Theme {
  /** For lit rooms. */
  public static final String PAPER = "paper";

  /** For dark rooms. */
  public static final String INK = "ink";

  private final String name;
  private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);
  private final Map<Tone, Float> packed = new EnumMap<>(Tone.class);
  private final Map<Length, Float> lengths = new EnumMap<>(Length.class);
  private final Map<Motion, Float> seconds = new EnumMap<>(Motion.class);
  private final Map<Style, TypeSize> type = new EnumMap<>(Style.class);

  private Theme(String name, JsonValue file) {
    this.name = name;
    Tokens colourTokens = Tokens.of(name, file, "colours");
    for (Tone tone : Tone.values()) {
      Color colour = colour(tone, colourTokens.get(tone.token()).asString());
      colours.put(tone, colour);
      packed.put(tone, colour.toFloatBits());
    }
    Tokens lengthTokens = Tokens.of(name, file, "lengths");
    for (Length length : Length.values()) {
      lengths.put(length, lengthTokens.get(length.token()).asFloat());
    }
    Tokens motionTokens = Tokens.of(name, file, "motion");
    for (Motion motion : Motion.values()) {
      seconds.put(motion, motionTokens.get(motion.token()).asFloat());
    }
    Tokens typeTokens = Tokens.of(name, file, "type");
    for (Style style : Style.values()) {
      type.put(style, typeSize(typeTokens.in(style.token())));
    }
  }

  /**
   * Reads {@code theme/NAME.json} from the class path.
   *
   * @throws MissingToken if the file or one of its tokens is missing
   */
  public static Theme named(String name) {
    String path = "/theme/" + name + ".json";
    try (InputStream in = Theme.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new MissingToken(name, "(the whole file)");
      }
      return new Theme(
          name, new JsonReader().parse(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a theme from JSON already in hand. */
  static Theme of(String name, String json) {
    return new Theme(name, new JsonReader().parse(json));
  }

  /** {@code paper} or {@code ink}. */
  public String name() {
    return name;
  }

  /** The colour of a tone, not to be altered. */
  public Color colour(Tone tone) {
    return colours.get(tone);
  }

  /** The colour of a tone as the brush takes it. */
  public float packed(Tone tone) {
    return packed.get(tone);
  }

  /** A length in units. */
  public float length(Length length) {
    return lengths.get(length);
  }

  /** A duration in seconds. */
  public float seconds(Motion motion) {
    return seconds.get(motion);
  }

  /** How a style is set. */
  public TypeSize type(Style style) {
    return type.get(style);
  }

  private static TypeSize typeSize(Tokens tokens) {
    return new TypeSize(
        tokens.get("size").asFloat(),
        tokens.get("line").asFloat(),
        Weight.valueOf(tokens.get("weight").asString().toUpperCase(Locale.ROOT)),
        tokens.get("tracking").asFloat());
  }

  private Color colour(Tone tone, String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
      throw new MissingToken(name, "colours." + tone.token());
    }
    return Color.valueOf(hex);
  }
}
