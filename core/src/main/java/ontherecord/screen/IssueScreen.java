package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.Column;
import ontherecord.screen.archive.Entries;
import ontherecord.screen.archive.IssueRoom;
import ontherecord.screen.archive.IssueText;
import ontherecord.screen.archive.YearPills;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Space;
import ontherecord.screen.reveal.Beside;
import ontherecord.view.archive.IssuePage;
import ontherecord.view.archive.Page;

/** One issue or theme, a year at a time: who stands where, beside the room or the world. */
public final class IssueScreen extends ArchiveScreen {
  private static final float LEFT = 66f / 148;
  private static final float LEFT_NARROW = 54f / 108;
  private static final float BETWEEN = 4;
  private static final float MOST_WIDE = 96;

  private final IssuePage page;
  private final IssueRoom room;
  private String dialogue;

  /**
   * The page.
   *
   * @param dialogue the year it opens at; another one where that has nothing
   */
  public IssueScreen(
      Kit kit, Phrasebook words, IssuePage page, String dialogue, Listener listener) {
    super(kit, words, Optional.empty(), listener);
    this.page = page;
    this.dialogue =
        page.years().stream()
            .map(IssuePage.AtYear::dialogue)
            .filter(dialogue::equals)
            .findFirst()
            .orElse(page.opensAt());
    room = new IssueRoom(kit, this::passages, this::show);
  }

  @Override
  public boolean isAt(Page other) {
    return other instanceof Page.OnIssue issue
        && issue.id().equals(page.issue())
        && (issue.dialogue().isEmpty() || issue.dialogue().equals(dialogue));
  }

  @Override
  protected Extract extract() {
    List<String> ids = page.years().isEmpty() ? List.of() : year().ids();
    return new Extract(page.issue() + "-" + dialogue, ids);
  }

  private IssuePage.AtYear year() {
    return page.years().stream()
        .filter(y -> y.dialogue().equals(dialogue))
        .findFirst()
        .orElseThrow();
  }

  @Override
  protected void fill(Table content, Foot foot) {
    content.add(head()).growX().row();
    if (page.years().isEmpty()) {
      Table none = new Table();
      new Notice(kit, say("archive.issue.none"), say("archive.silence")).in(none);
      content.add(none).grow();
    } else {
      Space space = Space.ofContent(kit);
      float above = Space.height(head(), space.width()) + kit.u(2);
      content.add(body(space.below(above))).grow().prefHeight(0).padTop(kit.u(2));
    }
    startAt("year-" + dialogue);
    foot.hint(say("key.enter"), say("archive.read"));
    if (hasMap()) {
      boolean map = room.shown() == Beside.MAP;
      foot.hint("M", say(map ? "reveal.key.chamber" : "reveal.key.map"), this::turn);
    }
  }

  private boolean hasMap() {
    return hasRoom() && year().chamber().hasMap();
  }

  private boolean hasRoom() {
    return !page.years().isEmpty() && !year().chamber().isEmpty();
  }

  private Table head() {
    Table head = new Table();
    head.add(new Words(kit, Style.TITLE, say(page.name())).orSmaller().most(2)).growX();
    YearPills pills = new YearPills(kit, dialogue, this::show);
    page.years().forEach(year -> pills.add(year.dialogue(), words().say(year.year())));
    head.add(pills.table()).right().top().padLeft(kit.u(3)).row();
    String note = say(page.note());
    boolean asked = note.isEmpty() && !say(page.question()).isEmpty();
    Message question = Message.of("archive.asked").with("question", page.question());
    boolean bare = !asked && note.isEmpty();
    Message about =
        Message.of(bare ? "archive.id" : "archive.with-id")
            .with("what", asked ? question : page.note())
            .with("id", page.issue());
    head.add(new Words(kit, Style.CAPTION, say(about)).tone(Tone.MUTED)).growX().colspan(2);
    return head;
  }

  private Table body(Space space) {
    float between = kit.u(BETWEEN);
    boolean beside = hasRoom() || (!year().room().isEmpty() && !year().others().isEmpty());
    float part = kit.units().narrow() ? LEFT_NARROW : LEFT;
    float left = Math.round(beside ? space.width() * part : Math.min(space.width(), most()));
    Entries entries = new Entries(kit, words(), this::passages);
    IssueText text = new IssueText(kit, words(), year(), entries, left - kit.u(3), this::speaker);
    Column first = new Column(kit, words());
    text.said(first);
    Table body = new Table();
    body.left();
    Scroll said = Scroll.of(kit, first.table());
    said.setName("said-" + dialogue);
    body.add(said).width(left).growY().prefHeight(0);
    float right = space.width() - left - between;
    if (hasRoom()) {
      text.room(first);
      body.add(room.build(words(), year(), new Space(right, space.height())))
          .width(right)
          .growY()
          .padLeft(between);
    } else if (beside) {
      Column second = new Column(kit, words());
      text.room(second);
      Scroll heard = Scroll.of(kit, second.table());
      heard.setName("heard-" + dialogue);
      body.add(heard).width(right).growY().prefHeight(0).padLeft(between);
    } else {
      text.room(first);
      body.add().expandX();
    }
    return body;
  }

  private float most() {
    return kit.u(MOST_WIDE);
  }

  private void speaker(String id) {
    follow(new Page.OfSpeaker(id));
  }

  private void show(String other) {
    dialogue = other;
    rebuild();
  }

  private void turn() {
    show(room.shown().other());
  }

  private void show(Beside what) {
    if (hasMap() && room.shown() != what) {
      room.show(what);
      rebuild();
    }
  }

  @Override
  protected void more(Keys keys) {
    keys.typed('m', this::turn);
  }

  @Override
  protected List<Shortcut> moreShortcuts() {
    return List.of(Shortcut.CHAMBER);
  }
}
