package ontherecord.problem;

/**
 * Where in a file something stands.
 *
 * @param file the file's name as its author knows it
 * @param line from 1; 0 where the problem is the whole file's
 * @param column from 1, in characters; 0 where the problem is the whole file's
 * @param path the way to the value, as in {@code rounds[3].issue}; "" for the whole file
 */
public record Place(String file, int line, int column, String path) {

  public static Place whole(String file) {
    return new Place(file, 0, 0, "");
  }

  /** {@code veto-2012.json:14:22 rounds[3].issue}, the form that editors make clickable. */
  @Override
  public String toString() {
    String at = line == 0 ? file : file + ":" + line + ":" + column;
    return path.isEmpty() ? at : at + " " + path;
  }
}
