package ontherecord.storage.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import ontherecord.TheGame;
import ontherecord.app.paper.PaperReport;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;
import ontherecord.session.Ground;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import ontherecord.view.Shown;
import ontherecord.view.paper.PaperView;
import ontherecord.view.paper.PaperWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A lesson on paper, and what stands there. */
final class Papers {
  private Papers() {}

  static Phrasebook words(Language language) {
    return WordsFiles.orEnglish(Shelf.packed(), language).value().orElseThrow();
  }

  static PaperView view(Scenario scenario) {
    return PaperWriter.of(
        new Ground(TheGame.rulebook(), scenario),
        new Shown(scenario.record(), TheGame.reference()),
        scenario.seats(),
        PaperView.USUAL_DEAL);
  }

  static PaperReport report(String lesson, Language language) {
    return PaperReport.of(view(TheGame.scenario(lesson)), words(language));
  }

  static Printing.Made made(Print print, Paper paper) {
    try {
      return Printing.of(print, paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All text of a document, as it is copied out of it, without blanks. */
  static String text(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return packed(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said, as {@link #text} would have it. */
  static String said(Phrasebook words, Sayable what) {
    return packed(words.say(what));
  }

  static String packed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u2011', '-')
        .replace('\u2212', '–')
        .replaceAll("[\\s\\u00A0\\u202F]+", "");
  }

  static List<String> lessons() {
    return ontherecord.storage.ScenarioFiles.SHIPPED;
  }
}
