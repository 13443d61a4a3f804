package ontherecord.storage.exchange.sheet;

import java.util.List;
import ontherecord.problem.Place;

/** One row of a sheet, from its first column on. */
record Row(Place place, List<Cell> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, counted from 0; an empty one behind the last. */
  Cell at(int column) {
    return column < cells.size()
        ? cells.get(column)
        : new Cell(
            "",
            new Place(place.file(), place.line(), column + 1, Cell.letters(column) + place.line()),
            Cell.Oddity.NONE);
  }

  boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
