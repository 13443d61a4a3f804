package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.press.Card;

/**
 * All candidates laid out in one way.
 *
 * @param table with every card in it
 * @param cards one a candidate, in the order of the candidates
 */
record Ballot(Table table, List<? extends Card> cards) {
  Ballot {
    cards = List.copyOf(cards);
  }
}
