package ontherecord.screen.guide;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/**
 * Something to be typed or copied, line by line, each as far in as its author set it. Keys are
 * strong, words in quotation marks of another tone. Pressing it copies it.
 */
public final class CodeSheet extends Pressable {
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final float A_SPACE = 0.9f;

  private final String text;

  /**
   * That text.
   *
   * @param about what it is, over it
   * @param copy what pressing it does, beside that
   */
  CodeSheet(Kit kit, String name, String about, String copy, String text) {
    super(kit);
    this.text = text;
    setName(name);
    top().left();
    pad(kit.u(1.3333f), kit.u(2), kit.u(1.6667f), kit.u(2));
    Table head = new Table();
    head.add(new Words(kit, Style.CAPTION, about).tone(Tone.MUTED).plain()).growX();
    head.add(Key.small(kit, "C")).padLeft(kit.u(2)).padRight(kit.u(1));
    head.add(new Words(kit, Style.CAPTION, copy).tone(Tone.MUTED).plain().oneLine());
    add(head).growX().padBottom(kit.u(0.6667f)).row();
    text.lines().forEach(this::line);
  }

  private void line(String line) {
    String said = line.strip();
    Words words = new Words(kit, Style.CAPTION, said).plain();
    Matcher quoted = QUOTED.matcher(said);
    while (quoted.find()) {
      boolean key = said.substring(quoted.end()).stripLeading().startsWith(":");
      if (key) {
        words.strong(quoted.group());
      } else {
        words.tone(quoted.group(), Tone.ACCENT);
      }
    }
    int spaces = line.length() - line.stripLeading().length();
    add(words).growX().padLeft(kit.u(A_SPACE * spaces)).row();
  }

  /** What is copied. */
  public String text() {
    return text;
  }

  @Override
  public float radius() {
    return kit.px(Length.SHEET_RADIUS);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    kit.brush(batch, parentAlpha * getColor().a)
        .round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SUNK));
  }

  /** Those in a list of pressables, in its order. */
  public static List<CodeSheet> among(List<Pressable> all) {
    return all.stream().filter(CodeSheet.class::isInstance).map(CodeSheet.class::cast).toList();
  }
}
