package ontherecord.screen.kit.theme;

import com.badlogic.gdx.utils.JsonValue;
import java.util.Locale;

/** One group of a theme file, read strictly. */
record Tokens(String theme, String group, JsonValue values) {

  static Tokens of(String theme, JsonValue file, String group) {
    JsonValue values = file.get(group);
    if (values == null) {
      throw new MissingToken(theme, group);
    }
    return new Tokens(theme, group, values);
  }

  static String nameOf(Enum<?> token) {
    return token.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  JsonValue get(String name) {
    JsonValue value = values.get(name);
    if (value == null) {
      throw new MissingToken(theme, group + "." + name);
    }
    return value;
  }

  Tokens in(String name) {
    return new Tokens(theme, group + "." + name, get(name));
  }
}
