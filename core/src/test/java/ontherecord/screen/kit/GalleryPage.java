package ontherecord.screen.kit;

import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;

/** A page of the gallery: how to make its screen. */
interface GalleryPage {
  Frame open(Kit kit);
}
