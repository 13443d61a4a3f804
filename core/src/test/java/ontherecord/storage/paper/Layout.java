package ontherecord.storage.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is wrong with how a document is laid out. */
final class Layout {
  /** What printers leave white, less a hair for what is rounded. */
  private static final float WHITE = 4.9f * Paper.MM;

  private Layout() {}

  /** Text near an edge or beyond it, anything beyond it, text over text: a sentence each. */
  static List<String> faults(Printing.Made made) {
    List<String> faults = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(made.bytes())) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        int number = page;
        List<Box> boxes = made.boxes().stream().filter(box -> box.page() == number).toList();
        faults.addAll(outside(boxes, document.getPage(page).getMediaBox()));
        faults.addAll(over(boxes));
        if (boxes.stream().allMatch(box -> box.what().isEmpty())) {
          faults.add("nothing to read on page " + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static List<String> outside(List<Box> boxes, PDRectangle page) {
    return boxes.stream()
        .filter(
            box -> {
              float edge = box.what().isEmpty() ? -0.1f : WHITE;
              return box.x() < edge
                  || box.y() < edge
                  || box.right() > page.getWidth() - edge
                  || box.bottom() > page.getHeight() - edge;
            })
        .map(box -> "outside: " + box)
        .toList();
  }

  private static List<String> over(List<Box> boxes) {
    List<Box> texts = boxes.stream().filter(box -> !box.what().isEmpty()).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        if (texts.get(i).touches(texts.get(k))) {
          faults.add(texts.get(i) + " touches " + texts.get(k));
        }
      }
    }
    return faults;
  }
}
