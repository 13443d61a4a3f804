package ontherecord.problem;

import static java.util.Objects.requireNonNull;

/**
 * Where in a file something stands. Line, column and path are worked out when they are asked for: a
 * file has a place for each of its values, and nearly none of them is ever told.
 */
public final class Place {
  private final Sheet sheet;
  private final int offset;
  private final Way way;

  Place(Sheet sheet, int offset, Way way) {
    this.sheet = requireNonNull(sheet);
    this.offset = offset;
    this.way = requireNonNull(way);
  }

  /**
   * @param file the file's name as its author knows it
   * @param line from 1; 0 where the problem is the whole file's
   * @param column from 1, in characters; 0 where the problem is the whole file's
   * @param path the way to the value, as in {@code rounds[3].issue}; "" for the whole file
   */
  public Place(String file, int line, int column, String path) {
    this(new Spot(requireNonNull(file), line, column), 0, Way.of(path));
  }

  public static Place whole(String file) {
    return new Place(file, 0, 0, "");
  }

  /** The same spot, for what should stand in it under a key. */
  Place lacking(String key) {
    return new Place(sheet, offset, way.to(key));
  }

  public String file() {
    return sheet.file();
  }

  public int line() {
    return sheet.line(offset);
  }

  public int column() {
    return sheet.column(offset);
  }

  public String path() {
    return way.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && place.line() == line()
        && place.column() == column()
        && place.file().equals(file())
        && place.way.equals(way);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * line() + column()) + file().hashCode();
  }

  /** {@code veto-2012.json:14:22 rounds[3].issue}, the form that editors make clickable. */
  @Override
  public String toString() {
    String at = line() == 0 ? file() : file() + ":" + line() + ":" + column();
    String path = path();
    return path.isEmpty() ? at : at + " " + path;
  }

  private record Spot(String file, int line, int column) implements Sheet {
    @Override
    public int line(int offset) {
      return line;
    }

    @Override
    public int column(int offset) {
      return column;
    }
  }
}
