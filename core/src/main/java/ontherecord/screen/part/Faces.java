package ontherecord.screen.part;

import ontherecord.view.Emblem;

/** A view's emblem as the kit draws it. */
public final class Faces {
  private Faces() {}

  /** A flag where there is one, else initials. */
  public static ontherecord.screen.kit.mark.Emblem of(Emblem emblem) {
    return emblem.flag().isEmpty()
        ? ontherecord.screen.kit.mark.Emblem.initials(emblem.initials())
        : ontherecord.screen.kit.mark.Emblem.flag(emblem.flag());
  }
}
