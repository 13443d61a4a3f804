package ontherecord.screen.group.setup;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.SetUpView;

/** Set-ups that were kept, and a name to keep this one by. */
public record PresetList(Kit kit, Phrasebook words, SetUpView view, List<Preset> presets) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 84;

  private static final int LONGEST_NAME = 40;

  /**
   * Lays it out.
   *
   * @param take told the one to go on with
   * @param keep told the name to keep the present one by
   * @param forget told the name of one that is not wanted any more
   */
  public void fill(
      Overlay overlay, Consumer<Preset> take, Consumer<String> keep, Consumer<String> forget) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("group.setup.presets"))).growX().row();
    sheet
        .add(new Words(kit, Style.CAPTION, words.say("group.setup.presets.how")).tone(Tone.MUTED))
        .growX()
        .row();
    Field field = new Field(kit, words.say("group.setup.presets.name"), LONGEST_NAME);
    field.onEnter(
        () -> {
          if (!field.text().isBlank()) {
            keep.accept(field.text().strip());
          }
        });
    field.setName("preset-name");
    sheet.add(field).growX().padTop(kit.u(1.3333f)).row();
    Table rows = new Table();
    rows.top().left();
    presets.forEach(preset -> row(rows, preset, take));
    sheet.add(Scroll.of(kit, rows)).grow().padTop(kit.u(1.3333f));
    Runnable drop =
        () ->
            overlay
                .focus()
                .current()
                .map(Actor::getName)
                .filter(name -> presets.stream().anyMatch(p -> p.name().equals(name)))
                .ifPresent(forget);
    overlay.keys().key(Input.Keys.FORWARD_DEL, drop).key(Input.Keys.DEL, drop);
    if (presets.isEmpty()) {
      overlay.focus().to(field);
    } else {
      overlay.focus().to(presets.get(0).name());
    }
  }

  private Sayable lesson(Preset preset) {
    return view.lesson(preset.plan().lesson())
        .map(OfferedLesson::title)
        .orElseGet(() -> new Verbatim(preset.plan().lesson()));
  }

  private void row(Table rows, Preset preset, Consumer<Preset> take) {
    Card row = new Card(kit);
    row.pad(kit.u(1), kit.u(2), kit.u(1), kit.u(2));
    row.left();
    row.setName(preset.name());
    row.add(new Words(kit, Style.BODY, preset.name()).weight(Weight.SEMIBOLD).plain())
        .growX()
        .row();
    Message about =
        Message.of("group.setup.presets.about")
            .with("lesson", lesson(preset))
            .with("teams", preset.plan().teams().size());
    row.add(new Words(kit, Style.CAPTION, words.say(about)).tone(Tone.MUTED)).growX();
    row.onPress(() -> take.accept(preset));
    rows.add(row).growX().padBottom(kit.u(0.6667f)).row();
  }
}
