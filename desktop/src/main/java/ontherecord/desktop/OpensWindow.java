package ontherecord.desktop;

/** A command that may open a window, which on macOS only a program's first thread can do. */
interface OpensWindow {
  /** Whether it will open one, given the options it was called with. */
  boolean opensWindow();
}
