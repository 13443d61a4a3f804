/**
 * The kit: what every screen is made of, so that a screen says only what it shows.
 *
 * <p>From the ground up: {@code theme} (tokens and units), {@code page} (one texture page and a
 * brush), {@code text} (words), {@code mark} (flags, shapes, outcomes), {@code focus} (keyboard,
 * ring), {@code press} (what can be pressed), {@code chamber} (the hemicycle), {@code map} (the
 * world), {@code frame} (a screen's bar, content and foot), {@code check} (is everything readable
 * and reachable?). Each uses only those before it.
 *
 * <p>A screen:
 *
 * <pre>{@code
 * final class AskScreen extends Frame {
 *   private int chosen = Segments.NONE; // state lives here, never in a widget
 *
 *   AskScreen(Kit kit) {
 *     super(kit);
 *   }
 *
 *   protected void build(Bar bar, Table content, Foot foot) { // again whenever something changes
 *     bar.title(game, title).note(round, Tone.INK).side().add(new Ticks(kit, 10, 3, true));
 *     foot.hint("1–2", choose).hint("Enter", say, this::say).last("?", keys, this::help);
 *     content.add(new Words(kit, Style.TITLE, question).most(2).orSmaller()).growX().row();
 *     content.add(Choice.answer(kit, "1", first).chosen(chosen == 1)).growX().row();
 *     content.add(Choice.answer(kit, "2", second).chosen(chosen == 2)).growX().row();
 *     content.add().growY().row();
 *     content.add(Press.filled(kit, say).key("Enter").does(this::say)).right();
 *   }
 *
 *   protected void bind(Keys keys) {
 *     keys.digits(2, digit -> { chosen = digit; rebuild(); }).key(Input.Keys.ENTER, this::say);
 *   }
 * }
 * }</pre>
 *
 * <p>Widths and heights come from {@code kit.u(…)}; where {@code kit.units().narrow()} (below
 * 16:9), columns fold. Text wants {@code growX()} or a width. A pressable keeps the focus over a
 * rebuild by its name ({@code setName}) or else by its place. {@code Words} underlines what can be
 * explained ({@code kit.explains}) in every sentence; what is asked or chosen says {@code read()}.
 *
 * <p>Promises text and edges drawn at the real pixel size, nothing allocated while nothing changes,
 * a handful of draw calls a screen, and that a missing token, picture or glyph is named.
 *
 * <p>Holds no words of its own: every text is given by the screen.
 */
package ontherecord.screen.kit;
