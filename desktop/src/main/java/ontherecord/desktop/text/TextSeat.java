package ontherecord.desktop.text;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Play;
import ontherecord.app.Table;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.storage.home.Settings;
import ontherecord.view.term.Terms;

/**
 * A seat in a terminal: the whole game, from the choice of a scenario to the debrief, in plain text
 * and in reading order. It reads to the end of its input; leaving it, at any point, loses nothing.
 */
public final class TextSeat {
  private static final int NEW = -1;

  private final Content content;
  private final Household household;
  private final Circumstances circumstances;
  private final Voice voice;
  private final Asking asking;

  /** Whether a session has begun that is not over yet. */
  private boolean begun;

  public TextSeat(
      Content content,
      Household household,
      Circumstances circumstances,
      BufferedReader in,
      PrintWriter out) {
    this.content = content;
    this.household = household;
    this.circumstances = circumstances;
    this.voice =
        new Voice(
            new Terminal(in, out),
            content.in(household.settings().language()),
            Terms.of(content.shown()));
    this.asking = new Asking(voice, this::otherLanguage);
  }

  /** Plays until the player leaves. */
  public void play(Wish wish) {
    voice.say("game.name");
    voice.say("text.sentence");
    voice.tell(household.problems());
    voice.say("text.welcome");
    try {
      if (wish.scenario().isEmpty()) {
        introduce();
      }
      Optional<Play> left = wish.scenario().isEmpty() ? goOn() : Optional.empty();
      boolean again = session(left.isPresent() ? left.get() : begin(wish));
      while (again) {
        again = session(begin(Wish.NONE));
      }
      voice.say("text.bye");
    } catch (Left left) {
      voice.say(goodbye());
    } finally {
      voice.terminal().flush();
    }
  }

  /** Offers the introduction, once. */
  private void introduce() throws Left {
    IntroductionTold introduction = new IntroductionTold(voice, asking, content);
    if (!household.settings().introduced() && introduction.isThere()) {
      introduction.offer();
      voice.tell(household.keep(household.settings().afterIntroduction()));
    }
  }

  /** Offers the sessions that were left before their end; empty where a new one is wanted. */
  private Optional<Play> goOn() throws Left {
    List<Unfinished> unfinished = Unfinished.all(content, household);
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    int chosen =
        asking.ask(
            Numbered.question(() -> tell(unfinished), unfinished.size())
                .answeredBy("n", "text.help.new", NEW));
    if (chosen == NEW) {
      return Optional.empty();
    }
    Checked<Play> resumed = new Table(content, household).resume(unfinished.get(chosen).log());
    voice.tell(resumed.problems());
    return resumed.value();
  }

  private void tell(List<Unfinished> unfinished) {
    voice.heading("text.unfinished.title");
    Numbered.tell(voice, unfinished.stream().map(Unfinished::line).toList());
    voice.say("text.unfinished.new");
  }

  private Play begin(Wish wish) throws Left {
    Wish open = wish;
    while (true) {
      Lesson lesson = lesson(open);
      Choosing choosing = new Choosing(voice, asking, content);
      Optional<String> delegation = choosing.delegation(lesson, open);
      if (delegation.isPresent()) {
        Lesson timed = choosing.timed(lesson, open);
        return lay(timed, delegation.get(), asking.words(Message.of("text.name")));
      }
      open = Wish.NONE;
    }
  }

  private Lesson lesson(Wish wish) throws Left {
    Optional<Lesson> wished =
        content.lessons().stream().filter(l -> l.key().equals(wish.scenario())).findFirst();
    return wished.isPresent() ? wished.get() : new Choosing(voice, asking, content).lesson();
  }

  private Play lay(Lesson lesson, String delegation, String player) throws Left {
    while (true) {
      Checked<Play> laid = lay(household, lesson, delegation, player);
      if (laid.value().isPresent()) {
        return laid.value().get();
      }
      voice.tell(laid.problems());
      if (asking.ask(SessionTold.withoutKeeping())) {
        Household none =
            new Household(
                Checked.bad(List.of()), household::now, household.settings().language().code());
        return lay(none, lesson, delegation, player).value().orElseThrow();
      }
    }
  }

  private Checked<Play> lay(Household at, Lesson lesson, String delegation, String player) {
    long seed = circumstances.seeds().getAsLong();
    return new Table(content, at).lay(lesson, delegation, player, seed, circumstances.program());
  }

  /** Plays to the end; whether to play once more. */
  private boolean session(Play play) throws Left {
    begun = true;
    voice.explain(Terms.of(content.shown(play.ground().scenario())));
    new SessionTold(voice, asking, play).play();
    begun = false;
    boolean again = asking.ask(new Ending(voice, circumstances, play, household.now()).question());
    voice.explain(Terms.of(content.shown()));
    return again;
  }

  private String goodbye() {
    if (!begun) {
      return "text.bye";
    }
    return household.home().isPresent() ? "text.left.kept" : "text.left";
  }

  private void otherLanguage() {
    List<Language> all = List.of(Language.values());
    Settings settings = household.settings();
    Language next = all.get((all.indexOf(settings.language()) + 1) % all.size());
    voice.tell(household.keep(settings.in(next)));
    voice.speak(content.in(next));
  }
}
