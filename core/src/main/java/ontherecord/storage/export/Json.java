package ontherecord.storage.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** A result for scripts. */
public final class Json {
  private static final Gson JSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

  private Json() {}

  /** Maps, lists, words, numbers and truths as JSON, keys in the order of the maps. */
  public static String print(Object tree) {
    return JSON.toJson(tree) + "\n";
  }
}
