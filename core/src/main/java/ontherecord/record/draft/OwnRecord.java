package ontherecord.record.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Reference;
import ontherecord.record.Speaker;
import ontherecord.record.TheRecord;

/**
 * A record that the author of a lesson wrote into the lesson's own file, as written: another debate
 * than the game's.
 *
 * @param pictures of speakers, by their ids
 * @param isThere whether the file has one at all
 * @param problems what is missing in it, or of the wrong kind
 */
public record OwnRecord(
    RecordDraft draft,
    Map<String, PictureDraft> pictures,
    boolean isThere,
    List<Problem> problems) {

  /** Of a lesson on the game's record. */
  public static final OwnRecord NONE =
      new OwnRecord(
          new RecordDraft(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Reference.EMPTY),
          Map.of(),
          false,
          List.of());

  private static final Set<String> WHOLE =
      Set.of("problem.kind-wrong", "problem.key-unknown", "problem.key-doubled");

  public OwnRecord {
    pictures = Map.copyOf(pictures);
    problems = List.copyOf(problems);
  }

  /** What stands under a lesson's key. */
  public static OwnRecord read(Field field) {
    if (!field.isThere()) {
      return NONE;
    }
    Problems problems = new Problems();
    Fields fields = Fields.of(field.written(), problems);
    String file = field.place().file();
    OwnLists lists = new OwnLists(fields, file);
    List<Drafted<Dialogue>> dialogues = lists.of("dialogues", e -> Forms.dialogue(e, problems));
    AtDialogue at = new AtDialogue(RecordDraft.ids(dialogues, Dialogue::id), problems);
    Map<String, PictureDraft> pictures = new HashMap<>();
    RecordDraft draft =
        new RecordDraft(
            List.of(),
            lists.of("sources", Forms::source),
            dialogues,
            lists.of("speakers", e -> speaker(e, pictures)),
            lists.of("issues", Forms::issue),
            lists.of("statements", e -> DialogueForms.statement(e, at.of(e))),
            lists.of("trends", e -> DialogueForms.trend(e, at.of(e))),
            lists.of("facts", e -> DialogueForms.fact(e, at.of(e))),
            lists.of("discrepancies", e -> DialogueForms.discrepancy(e, at.of(e))),
            List.of(),
            Reference.EMPTY);
    fields.noteIgnored();
    fields.noOthers();
    return new OwnRecord(draft, pictures, true, problems.all());
  }

  private static Speaker speaker(Entry e, Map<String, PictureDraft> pictures) {
    Speaker speaker = Forms.speaker(e);
    PictureDraft picture = PictureDraft.read(e.fields().optional("image"));
    if (picture.isThere()) {
      pictures.putIfAbsent(speaker.id(), picture);
    }
    return speaker;
  }

  /**
   * Whether all that was to be read could be looked at, so that what is not in it is not there: no
   * list is anything else, and none has another name.
   */
  public boolean isWhole() {
    return problems.stream()
        .noneMatch(p -> WHOLE.contains(p.what().key()) && !p.place().path().contains("["));
  }

  /** The draft with everything in it that its author may leave out. */
  public RecordDraft completed() {
    return new OwnMeaning(draft).completed();
  }

  /**
   * The record as far as it can be told what is meant: of two entries with one id the first, and
   * none without an id. What they name may be missing where something must be mended.
   */
  public TheRecord asWritten() {
    return new OwnMeaning(draft).record();
  }
}
