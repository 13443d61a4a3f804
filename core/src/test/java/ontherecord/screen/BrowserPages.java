package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.view.FolderView;
import ontherecord.view.FolderView.Entry;
import ontherecord.view.FolderView.Kind;

/** Folders somebody looks through: a full one, an empty one, one that cannot be read. */
final class BrowserPages {
  private BrowserPages() {}

  static void in(Map<String, Screens.Making> all) {
    all.put("browser", (k, w, h) -> new BrowserScreen(k, w, full(), h));
    all.put("browser-empty", (k, w, h) -> new BrowserScreen(k, w, empty(), h));
    all.put("browser-closed", (k, w, h) -> new BrowserScreen(k, w, closed(), h));
    all.put("browser-reading", (k, w, h) -> new BrowserScreen(k, w, reading(), h));
  }

  static FolderView full() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("/d/Class", "Class 10b", Kind.FOLDER));
    entries.add(new Entry("/d/Élèves", "Élèves", Kind.FOLDER));
    entries.add(new Entry("/d/brücke.json", "brücke.json", Kind.SCENARIO));
    entries.add(new Entry("/d/quiz.gift", "quiz on the bridge.gift", Kind.SHEET));
    entries.add(
        new Entry(
            "/d/long.xlsx",
            "a sheet with a name so long that nobody who wrote it can have read it to its end.xlsx",
            Kind.SHEET));
    for (int i = 0; i < 40; i++) {
      entries.add(new Entry("/d/" + i, "lesson " + i + ".json", Kind.SCENARIO));
    }
    return new FolderView(
        "/home/somebody/Documents", true, places(), true, entries, 12, Optional.empty());
  }

  /** Any folder, with nothing in it. */
  static FolderView at(String folder) {
    return new FolderView(folder, true, places(), true, List.of(), 0, Optional.empty());
  }

  private static FolderView empty() {
    return new FolderView("/", false, places(), true, List.of(), 0, Optional.empty());
  }

  private static FolderView closed() {
    Message why =
        Message.of("browse.unreadable")
            .with("folder", "/home/somebody/else")
            .with("why", Message.of("disk.denied"));
    return new FolderView(
        "/home/somebody/else/with-a-folder-name-that-goes-on/and-another-below-it",
        true,
        places(),
        true,
        List.of(),
        0,
        Optional.of(why));
  }

  private static FolderView reading() {
    return new FolderView(
        "/home/somebody", false, List.of(), false, List.of(), 0, Optional.empty());
  }

  private static List<FolderView.Place> places() {
    return List.of(
        new FolderView.Place("/own", Message.of("browse.own"), false),
        new FolderView.Place("/d", Message.of("browse.documents"), true),
        new FolderView.Place("/home/somebody", Message.of("browse.home"), false),
        new FolderView.Place("/media/stick", new Verbatim("STICK OF THE HISTORY ROOM"), false));
  }
}
