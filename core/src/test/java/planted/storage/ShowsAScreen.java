package planted.storage;

import planted.screen.LooksIntoStorage;

/** Uses its sibling. */
public interface ShowsAScreen {
  LooksIntoStorage screen();
}
