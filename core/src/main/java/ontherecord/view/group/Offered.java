package ontherecord.view.group;

import java.util.List;
import java.util.stream.Collectors;
import ontherecord.rules.Answer;
import ontherecord.view.Emblem;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** What a round has on offer, by its places in the order shown: one shape a kind of round. */
sealed interface Offered {

  /** How many there are; 0 where a number is asked for. */
  int size();

  /** The answer of those at these places. */
  HandIn answer(List<Integer> places);

  /** The places of an answer. */
  List<Integer> marks(Answer answer);

  /** What a round has. */
  static Offered in(RoundView round) {
    if (round instanceof RoundView.OfPosition position) {
      return new Positions(position.cards().stream().map(card -> card.mark().position()).toList());
    } else if (round instanceof RoundView.OfChoice choice) {
      return new Options(choice.options().stream().map(RoundView.Option::place).toList());
    } else if (round instanceof RoundView.OfOrder order) {
      return new Things(order.things().stream().map(RoundView.Option::place).toList());
    } else if (round instanceof RoundView.OfRollCall call) {
      return new Names(call.tiles().stream().map(Emblem::id).toList());
    }
    return new Scale();
  }

  /** Positions, by their ids. */
  record Positions(List<String> ids) implements Offered {
    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public HandIn answer(List<Integer> places) {
      return HandIn.position(ids.get(places.get(0)));
    }

    @Override
    public List<Integer> marks(Answer answer) {
      return List.of(ids.indexOf(((Answer.PositionTaken) answer).position()));
    }
  }

  /** Options, by their places in the scenario file. */
  record Options(List<Integer> inFile) implements Offered {
    @Override
    public int size() {
      return inFile.size();
    }

    @Override
    public HandIn answer(List<Integer> places) {
      return HandIn.options(places.stream().map(inFile::get).toList());
    }

    @Override
    public List<Integer> marks(Answer answer) {
      return ((Answer.OptionsChosen) answer)
          .options().stream().map(inFile::indexOf).sorted().toList();
    }
  }

  /** Things to be put in order, by their places in the scenario file. */
  record Things(List<Integer> inFile) implements Offered {
    @Override
    public int size() {
      return inFile.size();
    }

    @Override
    public HandIn answer(List<Integer> places) {
      return HandIn.order(places.stream().map(inFile::get).toList());
    }

    @Override
    public List<Integer> marks(Answer answer) {
      return ((Answer.Ordered) answer).places().stream().map(inFile::indexOf).toList();
    }
  }

  /** Delegations, by their ids. */
  record Names(List<String> ids) implements Offered {
    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public HandIn answer(List<Integer> places) {
      return HandIn.delegations(places.stream().map(ids::get).collect(Collectors.toSet()));
    }

    @Override
    public List<Integer> marks(Answer answer) {
      return ((Answer.RollCalled) answer)
          .delegations().stream().map(ids::indexOf).sorted().toList();
    }
  }

  /** A number: nothing is on offer, its digits are its marks. */
  record Scale() implements Offered {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public HandIn answer(List<Integer> digits) {
      return HandIn.number(Typing.number(digits));
    }

    @Override
    public List<Integer> marks(Answer answer) {
      return Long.toString(((Answer.NumberEstimated) answer).number())
          .chars()
          .mapToObj(digit -> digit - '0')
          .toList();
    }
  }
}
