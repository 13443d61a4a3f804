package ontherecord.storage.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What is a heading and what a paragraph, for whoever has a document read out. */
final class Tags {
  static final String PARAGRAPH = "P";

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement body = new PDStructureElement("Document", root);
  private final IdentityHashMap<PDPage, COSArray> parents = new IdentityHashMap<>();
  private final Map<Integer, COSObjectable> tree = new HashMap<>();
  private PDStructureElement element = body;
  private boolean fresh = true;

  Tags(PDDocument document) {
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    root.appendKid(body);
  }

  /** A heading of that level. */
  static String heading(int level) {
    return "H" + level;
  }

  /** What comes next is no part of what came before. */
  void next() {
    fresh = true;
  }

  /** Begins a piece of text; it goes on to the end of the marked content. */
  void begin(PDPageContentStream ink, PDPage page, String as) throws IOException {
    if (fresh) {
      element = new PDStructureElement(as, body);
      body.appendKid(element);
      fresh = false;
    }
    COSArray pieces = parents.computeIfAbsent(page, this::numbered);
    int id = pieces.size();
    pieces.add(element);
    ink.beginMarkedContent(COSName.getPDFName(as), id);
    PDMarkedContentReference piece = new PDMarkedContentReference();
    piece.setMCID(id);
    piece.setPage(page);
    element.appendKid(piece);
  }

  private COSArray numbered(PDPage page) {
    COSArray pieces = new COSArray();
    page.setStructParents(tree.size());
    tree.put(tree.size(), pieces);
    return pieces;
  }

  /** Nothing more is added. */
  void end() {
    PDNumberTreeNode numbers = new PDNumberTreeNode(COSArray.class);
    numbers.setNumbers(tree);
    root.setParentTree(numbers);
    root.setParentTreeNextKey(tree.size());
  }
}
