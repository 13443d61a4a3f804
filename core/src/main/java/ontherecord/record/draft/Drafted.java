package ontherecord.record.draft;

import ontherecord.problem.Place;
import ontherecord.problem.Written;

/**
 * An entry as written: its value, in which whatever was missing or told as a problem is empty, and
 * where each part of it stands.
 */
public record Drafted<T>(T value, String file, Written written) {

  public Place place() {
    return written.place();
  }

  /** The same entry, understood as another value. */
  Drafted<T> with(T other) {
    return new Drafted<>(other, file, written);
  }

  public boolean has(String key) {
    return written instanceof Written.Table table
        && table.members().stream().anyMatch(member -> member.key().equals(key));
  }

  /** Where that key's value stands; the entry's own place if the key is not there. */
  public Place place(String key) {
    return place(written, key);
  }

  /** Where one value of that key's list stands, from 0. */
  public Place place(String key, int index) {
    return item(at(written, key), index).place();
  }

  /** Whether a key of one entry of that key's list says that something holds. */
  public boolean says(String key, int index, String inner) {
    return at(value(key, index), inner) instanceof Written.Truth truth && truth.value();
  }

  /** Where a key of one entry of that key's list stands. */
  public Place place(String key, int index, String inner) {
    return place(value(key, index), inner);
  }

  /** The same entry, at one value of that key's list. */
  Drafted<T> inner(String key, int index) {
    return new Drafted<>(value, file, value(key, index));
  }

  Written value(String key, int index) {
    return item(at(written, key), index);
  }

  /** Where a key of that key's table stands. */
  public Place place(String key, String inner) {
    return place(at(written, key), inner);
  }

  private static Place place(Written table, String key) {
    return at(table, key).place();
  }

  private static Written at(Written table, String key) {
    if (table instanceof Written.Table found) {
      for (Written.Member member : found.members()) {
        if (member.key().equals(key)) {
          return member.value();
        }
      }
    }
    return table;
  }

  private static Written item(Written list, int index) {
    return list instanceof Written.Items items && index < items.values().size()
        ? items.values().get(index)
        : list;
  }
}
