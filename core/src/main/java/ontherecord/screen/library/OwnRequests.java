package ontherecord.screen.library;

/** What a person asks for who has lessons of her own, or wants to have some. */
public interface OwnRequests {
  /** Opens the guide to writing one. */
  void guide();

  /** Looks for a file to open. */
  void find();

  /** Opens the folder of one's own scenarios. */
  void folder();

  /**
   * Begins a scenario of one's own.
   *
   * @param key of the card it is a copy of, if it is one
   */
  void begin(Beginning what, String key);

  /** Saves a scenario in a form that other programs read. */
  void export(String key, Exchange form);
}
