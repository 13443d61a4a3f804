package ontherecord.app.bots;

import java.util.List;

/** One of the ways to answer that a simulation knows. */
public final class Strategy {
  public static final Strategy RANDOM = new Strategy("random", new AtRandom());

  /** All of them, the random one first. */
  public static final List<Strategy> ALL =
      List.of(
          RANDOM,
          new Strategy("first", new AlwaysAt(0)),
          new Strategy("middle", new AlwaysAt(50)),
          new Strategy("most-common", new WithTheMany()));

  private final String word;
  private final Bot bot;

  private Strategy(String word, Bot bot) {
    this.word = word;
    this.bot = bot;
  }

  /** The word for it in a summary. */
  public String word() {
    return word;
  }

  Bot bot() {
    return bot;
  }
}
