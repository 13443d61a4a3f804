package ontherecord.screen.group.part;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.part.ShownName;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;
import ontherecord.view.paper.Letters;

/**
 * One thing on offer, by its letter.
 *
 * @param flag of a delegation; empty for anything else
 */
public record Item(String letter, List<Emblem> flag, String text) {
  public Item {
    flag = List.copyOf(flag);
  }

  /**
   * What a round has on offer, in the order of its letters; nothing where a number is asked for.
   */
  public static List<Item> of(Phrasebook words, RoundView open) {
    List<Item> items = new ArrayList<>();
    if (open instanceof RoundView.OfPosition position) {
      position.cards().forEach(card -> add(items, words.say(card.mark().label())));
    } else if (open instanceof RoundView.OfChoice choice) {
      choice.options().forEach(option -> add(items, words.say(option.text())));
    } else if (open instanceof RoundView.OfOrder order) {
      order.things().forEach(thing -> add(items, words.say(thing.text())));
    } else if (open instanceof RoundView.OfRollCall call) {
      for (Emblem tile : call.tiles()) {
        items.add(new Item(Letters.of(items.size()), List.of(tile), ShownName.of(words, tile)));
      }
    }
    return items;
  }

  private static void add(List<Item> items, String text) {
    items.add(new Item(Letters.of(items.size()), List.of(), text));
  }
}
