package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/** After the reveal: what the team said beside what is right. One shape a kind of round. */
public sealed interface AnswerShown {

  /**
   * Positions.
   *
   * @param said the team's
   * @param recorded those recorded for {@code asked}, in the order of the spectrum
   */
  record OfPosition(Mark said, List<Mark> recorded, Emblem asked, boolean observer)
      implements AnswerShown {
    public OfPosition {
      recorded = List.copyOf(recorded);
    }
  }

  /** Options, in the order they were shown. */
  record OfChoice(List<Option> options) implements AnswerShown {
    public OfChoice {
      options = List.copyOf(options);
    }
  }

  /** One option. */
  record Option(Sayable text, boolean right, boolean chosen) {}

  /** Things in the right order. */
  record OfOrder(List<Ranked> things) implements AnswerShown {
    public OfOrder {
      things = List.copyOf(things);
    }
  }

  /**
   * One thing at its right place.
   *
   * @param value by which it stands there
   * @param said the place at which the team put it, from 1
   */
  record Ranked(Sayable what, Sayable value, int said) {}

  /** A number beside every value that a source gives. */
  record OfEstimate(long from, long to, long said, List<Long> values, Sayable unit)
      implements AnswerShown {
    public OfEstimate {
      values = List.copyOf(values);
    }
  }

  /** Picks; only those that were picked or are named. */
  record OfRollCall(List<Call> calls, boolean open) implements AnswerShown {
    public OfRollCall {
      calls = List.copyOf(calls);
    }
  }

  /** One delegation of a roll-call. */
  record Call(Emblem emblem, boolean named, boolean picked) {}
}
