package ontherecord.view.group;

/** A scene of the show. */
public record EntryView(ShowHead head) implements ShowView {

  static EntryView of(Gathering gathering) {
    return new EntryView(gathering.head());
  }
}
