package ontherecord.app.window;

import ontherecord.view.group.ShowView;

/** Where the show is seen. */
interface Projector {
  /** Shows a scene, or goes on with the one that is shown as it is now. */
  void show(ShowView view);
}
