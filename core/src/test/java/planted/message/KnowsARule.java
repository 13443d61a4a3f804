package planted.message;

import planted.rules.RollsDice;

/** Uses a room above its own. */
public interface KnowsARule {
  RollsDice rule();
}
