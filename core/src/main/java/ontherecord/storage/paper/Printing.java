package ontherecord.storage.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes a document of sheets. */
final class Printing {
  /** A document's mark is made of it and of what stands in it, instead of the clock. */
  private static final long NO_TIME = 1;

  private static final float FOOT = 8.5f;
  private static final float FOOT_AT = 13 * Paper.MM;

  private final PDDocument document;
  private final Print print;
  private final Paper paper;
  private final Fonts fonts;
  private final Flags flags;
  private final PageNumbers numbers = new PageNumbers();

  private Printing(PDDocument document, Print print, Paper paper) throws IOException {
    this.document = document;
    this.print = print;
    this.paper = paper;
    this.fonts = new Fonts(document);
    this.flags = new Flags(document);
  }

  /**
   * A document that was made.
   *
   * @param boxes where everything in it stands
   * @param missing characters that could not be printed
   */
  record Made(ByteArrayOutputStream file, List<Box> boxes, Set<String> missing) {
    byte[] bytes() {
      return file.toByteArray();
    }
  }

  /** The document; the same sheets give the same bytes. */
  static Made of(Print print, Paper paper) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return new Printing(document, print, paper).make();
    }
  }

  private Made make() throws IOException {
    List<List<Side>> sheets = new ArrayList<>();
    int page = 1;
    for (Sheet sheet : print.sheets()) {
      List<Side> sides = sides(sheet);
      sheets.add(sides);
      numbers.take(sheet.part(), page, page + sides.size() - 1);
      page += sides.size();
    }
    List<Box> boxes = draw(sheets);
    name();
    document.setDocumentId(NO_TIME);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return new Made(bytes, boxes, fonts.missing());
  }

  private List<Side> sides(Sheet sheet) throws IOException {
    if (sheet instanceof Sheet.Text text) {
      return new TextSides(paper, fonts, flags, numbers, text).sides();
    } else if (sheet instanceof Sheet.Placard placard) {
      return new PlacardSides(paper, fonts, flags, placard).sides();
    } else if (sheet instanceof Sheet.Cards cards) {
      return new CardSides(paper, fonts, cards).sides();
    } else {
      return new BallotSides(paper, fonts, (Sheet.Ballots) sheet).sides();
    }
  }

  private List<Box> draw(List<List<Side>> sheets) throws IOException {
    List<Box> boxes = new ArrayList<>();
    Tags tags = new Tags(document);
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    for (int i = 0; i < sheets.size(); i++) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(print.sheets().get(i).name());
      outline.addLast(item);
      for (Side side : sheets.get(i)) {
        PDPage page = page(side);
        if (item.getDestination() == null) {
          item.setDestination(page);
        }
        try (Canvas canvas = new Canvas(document, page, fonts, tags, boxes)) {
          side.drawing().on(canvas);
          if (side.footed()) {
            foot(canvas);
          }
        }
      }
    }
    tags.end();
    return boxes;
  }

  private PDPage page(Side side) {
    return new PDPage(
        side.landscape()
            ? new PDRectangle(paper.height(), paper.width())
            : new PDRectangle(paper.width(), paper.height()));
  }

  private void foot(Canvas canvas) throws IOException {
    String number = Integer.toString(document.getNumberOfPages());
    float y = canvas.height() - FOOT_AT;
    float end = canvas.width() - TextSides.EDGE;
    canvas.reads(Tags.PARAGRAPH);
    canvas.text(Face.REGULAR, FOOT, number, end - fonts.width(Face.REGULAR, FOOT, number), y);
    float room = end - TextSides.EDGE - 30;
    String foot = new Lines(fonts, Face.REGULAR, FOOT).of(print.foot(), room).get(0);
    canvas.text(Face.REGULAR, FOOT, foot, TextSides.EDGE, y);
  }

  /** Who opens it is told what it is, and hears it in its language. No time is told. */
  private void name() {
    document.getDocumentInformation().setTitle(print.title());
    document.getDocumentInformation().setCreator("On the Record");
    document.getDocumentCatalog().setLanguage(print.language().code());
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(viewer);
  }
}
