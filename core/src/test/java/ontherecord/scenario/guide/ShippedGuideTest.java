package ontherecord.scenario.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Text;
import ontherecord.problem.Checked;
import ontherecord.storage.GuideFile;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.Test;

/** The guide that is shipped. */
class ShippedGuideTest {
  private static final Path PICTURES = Path.of("..", "assets", "guide", "pictures");
  private static final long MOST_BYTES = 150_000;
  private static final Checked<Guide> READ = GuideFile.read(Shelf.packed());

  @Test
  void itIsSound() {
    assertEquals(List.of(), TheGame.told(READ.problems()));
  }

  @Test
  void itBeginsWithTheFiveLines() {
    Block.Code first =
        blocks().filter(Block.Code.class::isInstance).map(Block.Code.class::cast).findFirst().get();
    assertEquals(Block.Extent.FILE, first.extent());
    assertEquals(5, first.text().in(Language.ENGLISH).lines().count());
  }

  @Test
  void everySentenceOfTheCheckThatItTellsIsOne() {
    List<String> known = TheGame.keysBeginning("");
    blocks()
        .filter(Block.Told.class::isInstance)
        .flatMap(block -> ((Block.Told) block).keys().stream())
        .forEach(key -> assertTrue(known.containsAll(List.of(key, key + ".remedy")), key));
  }

  @Test
  void whatIsTypedEndsWhereItBegan() {
    List<String> open = new ArrayList<>();
    texts()
        .flatMap(text -> text.byLanguage().values().stream())
        .filter(words -> words.chars().filter(c -> c == '`').count() % 2 == 1)
        .forEach(open::add);
    assertEquals(List.of(), open);
  }

  /** What is to be typed, or pressed, stands in every language. */
  @Test
  void everyLanguageNamesAsManyKeys() {
    for (Language language : Language.values()) {
      texts()
          .forEach(
              text ->
                  assertEquals(
                      keys(text, Language.ENGLISH).size(),
                      keys(text, language).size(),
                      text.in(language)));
    }
  }

  @Test
  void everyPictureIsThereInEveryLanguageAndSmall() throws IOException {
    Set<String> named = new TreeSet<>();
    blocks()
        .filter(Block.Picture.class::isInstance)
        .forEach(block -> named.add(((Block.Picture) block).name() + ".png"));
    for (Language language : Language.values()) {
      Set<String> found = new TreeSet<>();
      try (Stream<Path> files = Files.list(PICTURES.resolve(language.code()))) {
        for (Path file : files.toList()) {
          found.add(file.getFileName().toString());
          BufferedImage picture = ImageIO.read(file.toFile());
          assertEquals(picture.getWidth() * 9, picture.getHeight() * 16, file.toString());
          assertTrue(Files.size(file) < MOST_BYTES, file.toString());
        }
      }
      assertEquals(named, found);
    }
  }

  private static Stream<Block> blocks() {
    return READ.value().orElseThrow().pages().stream().flatMap(page -> page.blocks().stream());
  }

  private static Stream<Text> texts() {
    return blocks()
        .flatMap(
            block ->
                block instanceof Block.Says says
                    ? Stream.of(says.text())
                    : block instanceof Block.Points points
                        ? points.texts().stream()
                        : Stream.<Text>of());
  }

  private static List<String> keys(Text text, Language language) {
    String[] pieces = text.in(language).split("`", -1);
    List<String> keys = new ArrayList<>();
    for (int i = 1; i < pieces.length; i += 2) {
      keys.add(pieces[i]);
    }
    return keys;
  }
}
