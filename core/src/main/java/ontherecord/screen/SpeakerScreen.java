package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.archive.Entries;
import ontherecord.screen.archive.SpeakerYears;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Notice;
import ontherecord.view.archive.Page;
import ontherecord.view.archive.SpeakerPage;

/** One speaker over the years, side by side. */
public final class SpeakerScreen extends ArchiveScreen {
  private final SpeakerPage page;

  public SpeakerScreen(Kit kit, Phrasebook words, SpeakerPage page, Listener listener) {
    super(kit, words, Optional.empty(), listener);
    this.page = page;
  }

  @Override
  public boolean isAt(Page other) {
    return other.equals(new Page.OfSpeaker(page.emblem().id()));
  }

  @Override
  protected Extract extract() {
    return new Extract(page.emblem().id(), page.ids());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    float wide = kit.units().width() - 2 * kit.px(Length.SIDE) - kit.u(2.6667f);
    SpeakerYears years = new SpeakerYears(kit, words(), page, wide);
    content.add(head()).growX().row();
    content
        .add(years.heads(dialogue -> follow(new Page.AtDialogue(dialogue))))
        .left()
        .padTop(kit.u(1.6667f))
        .row();
    Scroll scroll;
    if (page.topics().isEmpty()) {
      Table none = new Table();
      Message told = Message.of("archive.speaker.none").with("who", page.emblem().name());
      new Notice(kit, say(told), say("archive.silence")).in(none);
      scroll = Scroll.reading(kit, none);
    } else {
      Entries entries = new Entries(kit, words(), this::passages);
      scroll = Scroll.of(kit, years.table(entries, id -> follow(new Page.OnIssue(id, ""))));
    }
    scroll.setName("years");
    content.add(scroll).grow().prefHeight(0);
    startAt(years.first());
    foot.hint(say("key.enter"), say("archive.read"));
  }

  private Message id() {
    return Message.of("archive.id").with("id", page.emblem().id());
  }

  private Table head() {
    Table head = new Table();
    head.add(Flag.of(kit, page.emblem(), 9)).top().padRight(kit.u(2));
    Table both = new Table();
    both.add(new Words(kit, Style.TITLE, say(page.emblem().name())).orSmaller().most(2))
        .growX()
        .row();
    String about =
        Stream.concat(page.about().stream(), Stream.of(id()))
            .map((Sayable line) -> say(line))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" · "));
    both.add(new Words(kit, Style.CAPTION, about).tone(Tone.MUTED)).growX();
    head.add(both).growX();
    return head;
  }
}
