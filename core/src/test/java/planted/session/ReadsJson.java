package planted.session;

import com.google.gson.JsonElement;

/** Holds a file's value outside the room for files. */
public interface ReadsJson {
  JsonElement answer();
}
