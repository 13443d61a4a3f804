package planted.screen;

import planted.storage.ShowsAScreen;

/** Uses its sibling. */
public interface LooksIntoStorage {
  ShowsAScreen storage();
}
