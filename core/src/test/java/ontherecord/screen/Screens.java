package ontherecord.screen;

import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.SettingsView;

/** The screens around a session, each open on a fixture; {@link Heard} hears what they ask for. */
final class Screens {
  /** Makes a screen. */
  interface Making {
    GameScreen of(Kit kit, Phrasebook words, Heard heard);
  }

  static final Map<String, Making> ALL = new LinkedHashMap<>();

  static {
    ALL.put("title", (k, w, h) -> new TitleScreen(k, w, Fixtures.title(), h));
    ALL.put("title-first", (k, w, h) -> new TitleScreen(k, w, Fixtures.bareTitle(), h));
    ALL.put("library", (k, w, h) -> new LibraryScreen(k, w, Fixtures.library(), h));
    ALL.put("library-one", (k, w, h) -> new LibraryScreen(k, w, Fixtures.oneScenario(), h));
    ALL.put("library-unreadable", (k, w, h) -> new LibraryScreen(k, w, Fixtures.unreadable(), h));
    BrowserPages.in(ALL);
    SessionsPages.in(ALL);
    ALL.put("delegations", (k, w, h) -> new DelegationsScreen(k, w, Fixtures.delegations(10), h));
    ALL.put(
        "delegations-all", (k, w, h) -> new DelegationsScreen(k, w, Fixtures.delegations(16), h));
    ALL.put(
        "dossier",
        (k, w, h) ->
            new DossierScreen(k, w, Fixtures.dossier(), DossierScreen.When.BEFORE_THE_ROUNDS, h));
    ALL.put("settings", (k, w, h) -> new SettingsScreen(k, w, settings(k, w), h));
    ALL.put(
        "problems",
        (k, w, h) ->
            new ProblemsScreen(
                k,
                w,
                Fixtures.problems(),
                List.of(ProblemsScreen.Way.TRY_AGAIN, ProblemsScreen.Way.BACK),
                h));
    ALL.put("about", (k, w, h) -> new AboutScreen(k, w, Fixtures.about(), h));
    IntroductionPages.in(ALL);
    GuidePages.in(ALL);
    ArchivePages.in(ALL);
    PreviewPages.in(ALL);
    CheckPages.in(ALL);
    SetUpPages.in(ALL);
  }

  private Screens() {}

  private static SettingsView settings(Kit kit, Phrasebook words) {
    return new SettingsView(
        kit.look().theme().equals("ink") ? SettingsView.Theme.INK : SettingsView.Theme.PAPER,
        SettingsView.TextSize.USUAL,
        words.language(),
        false,
        false,
        false);
  }

  /** The shipped words of a language. */
  static Phrasebook words(Language language) {
    String path = "/i18n/" + language.code() + ".json";
    Map<String, String> sentences = new TreeMap<>();
    // Read without libGDX's files, which need a window.
    JsonValue file = new JsonReader().parse(Screens.class.getResourceAsStream(path));
    for (JsonValue value = file.child; value != null; value = value.next) {
      sentences.put(value.name, value.asString());
    }
    return new Phrasebook(language, sentences);
  }
}
