package ontherecord.storage.paper;

/**
 * One page, set and ready to be drawn.
 *
 * @param footed whether it ends in the file's foot and its number; what is cut apart does not
 */
record Side(boolean landscape, boolean footed, Canvas.Drawing drawing) {}
