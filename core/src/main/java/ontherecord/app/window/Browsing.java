package ontherecord.app.window;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.screen.BrowserScreen;
import ontherecord.storage.home.UsualPlaces;
import ontherecord.storage.own.FileKind;
import ontherecord.storage.own.FolderListing;
import ontherecord.view.FolderView;

/** The game's own way to look for a file. Folders are read aside: a network may take its time. */
final class Browsing implements BrowserScreen.Listener {
  private static final String WINDOWS = "windows";

  private final Maestro maestro;
  private final Consumer<List<Path>> taken;
  private BrowserScreen screen;
  private Path at;

  /**
   * A search for a file.
   *
   * @param taken told of the file that is opened; whatever it shows then is shown in its place
   */
  Browsing(Maestro maestro, Consumer<List<Path>> taken) {
    this.maestro = maestro;
    this.taken = taken;
  }

  /** Begins at a folder; where it is not there, at the nearest above it. */
  void open(Path folder) {
    at = folder.toAbsolutePath();
    FolderView nothingYet =
        new FolderView(at.toString(), false, List.of(), false, List.of(), 0, Optional.empty());
    screen = new BrowserScreen(maestro.kit(), maestro.words(), nothingYet, this);
    maestro.over(screen);
    look(at, true);
  }

  private void look(Path folder, boolean orAbove) {
    at = folder;
    Errand.run(
        () -> view(orAbove ? nearest(folder) : folder),
        view -> {
          if (at.equals(folder) && maestro.holds(screen)) {
            at = Path.of(view.folder());
            screen.hold(view);
          }
        });
  }

  private static Path nearest(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private FolderView view(Path folder) {
    Checked<FolderListing> listing = FolderListing.of(folder);
    List<FolderView.Entry> entries = new ArrayList<>();
    listing.value().ifPresent(found -> add(found, entries));
    return new FolderView(
        folder.toString(),
        folder.getParent() != null,
        places(folder),
        true,
        entries,
        listing.value().map(FolderListing::others).orElse(0),
        listing.problems().stream().<Sayable>map(Problem::what).findFirst());
  }

  private static void add(FolderListing found, List<FolderView.Entry> entries) {
    found.folders().forEach(path -> entries.add(entry(path, FolderView.Kind.FOLDER)));
    for (Path path : found.files()) {
      boolean lesson = FileKind.of(path) == FileKind.SCENARIO;
      entries.add(entry(path, lesson ? FolderView.Kind.SCENARIO : FolderView.Kind.SHEET));
    }
  }

  private static FolderView.Entry entry(Path path, FolderView.Kind kind) {
    return new FolderView.Entry(path.toString(), FolderListing.name(path), kind);
  }

  private List<FolderView.Place> places(Path here) {
    UsualPlaces usual = maestro.surroundings().places();
    Path own = maestro.librarian().own().folder();
    List<FolderView.Place> places = new ArrayList<>();
    place(places, own, Message.of("browse.own"), here);
    place(places, usual.documents(), Message.of("browse.documents"), here);
    place(places, usual.user(), Message.of("browse.home"), here);
    for (Path drive : drives(usual)) {
      place(places, drive, new Verbatim(FolderListing.name(drive)), here);
    }
    return places;
  }

  private static void place(List<FolderView.Place> places, Path path, Sayable name, Path here) {
    if (Files.isDirectory(path)) {
      places.add(new FolderView.Place(path.toString(), name, path.equals(here)));
    }
  }

  private static Set<Path> drives(UsualPlaces usual) {
    Set<Path> drives = new LinkedHashSet<>();
    if (usual.system().toLowerCase(java.util.Locale.ROOT).startsWith(WINDOWS)) {
      FileSystems.getDefault().getRootDirectories().forEach(drives::add);
    }
    usual.media().forEach(media -> add(media, drives));
    return drives;
  }

  private static void add(Path media, Set<Path> drives) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(media)) {
      found.forEach(drives::add);
    } catch (IOException | SecurityException none) {
      return;
    }
  }

  @Override
  public void look(String folder) {
    look(Path.of(folder), false);
  }

  @Override
  public void up() {
    Optional.ofNullable(at.getParent()).ifPresent(above -> look(above, false));
  }

  @Override
  public void take(String file) {
    taken.accept(List.of(Path.of(file)));
  }

  @Override
  public void back() {
    maestro.back();
  }
}
