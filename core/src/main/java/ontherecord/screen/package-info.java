/**
 * What people see and press: libGDX scene2d. The only room with libGDX below {@code app}; it loads
 * fonts, atlas and theme through libGDX, no file of the user's.
 *
 * <p>Promises that everything can be reached by keyboard with a visible focus, and that a missing
 * picture, glyph or word fails at once and by name.
 *
 * <p>Never decides which screen comes next, never knows the record, the rules or a file of the
 * user's.
 */
package ontherecord.screen;
