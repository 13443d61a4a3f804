package ontherecord.storage.exchange.lesson;

import java.util.List;
import java.util.stream.LongStream;
import ontherecord.message.Message;

/** What a round asks, in one language, for programs that know nothing of the record. */
public sealed interface Asked {

  /**
   * Choose among some answers.
   *
   * @param because why the right ones are; "" if nothing is said
   * @param notes what of the round could not be kept
   */
  record Choice(String prompt, List<Option> options, String because, List<Message> notes)
      implements Asked {
    public Choice {
      options = List.copyOf(options);
      notes = List.copyOf(notes);
    }

    /** How many are right. */
    public int right() {
      return (int) options.stream().filter(Option::right).count();
    }
  }

  /** One answer. */
  record Option(String text, boolean right) {}

  /** Tell a number; any of these is right. */
  record Figure(String prompt, List<Long> numbers, long from, long to) implements Asked {
    public Figure {
      numbers = List.copyOf(numbers);
    }

    /** The numbers, each once. */
    public LongStream distinct() {
      return numbers.stream().mapToLong(n -> n).distinct();
    }
  }

  /** Nothing that could be asked elsewhere. */
  record Nothing(Message why) implements Asked {}
}
