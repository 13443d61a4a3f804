package ontherecord.scenario;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Text;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.ChoiceRule;
import ontherecord.rules.Evidence;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/** Choose the right option, or every right one where several are. */
public record ChoiceRound(
    String dialogue,
    Text prompt,
    List<Option> options,
    Text because,
    List<Evidence> evidence,
    Text discuss)
    implements Round {

  public ChoiceRound {
    options = List.copyOf(options);
    evidence = List.copyOf(evidence);
  }

  /** One option, as the author wrote it. */
  public record Option(Text text, boolean right) implements ChoiceRule.Offer {}

  /** Places of the right options, from 0. */
  public List<Integer> right() {
    return IntStream.range(0, options.size()).filter(i -> options.get(i).right()).boxed().toList();
  }

  public boolean severalRight() {
    return right().size() > 1;
  }

  @Override
  public String kind() {
    return "choice";
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  @Override
  public int shuffled() {
    return options.size();
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Things(
        options.size(),
        severalRight() ? options.size() : 1,
        places -> new Answer.OptionsChosen(places.stream().map(deal.shown()::get).toList()));
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.OptionsChosen chosen
        && !chosen.options().isEmpty()
        && chosen.options().stream().allMatch(i -> i >= 0 && i < options.size())
        && (severalRight() || chosen.options().size() == 1);
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return ChoiceRule.judge(options, because, evidence, (Answer.OptionsChosen) answer);
  }
}
