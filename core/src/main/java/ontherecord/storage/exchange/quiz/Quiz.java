package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Severity;

/** What a file of questions holds: those that are to be rounds, and what became of the others. */
public final class Quiz {
  /** So many rounds a lesson can have that came from elsewhere; what follows is left out. */
  public static final int MOST = 10_000;

  /** Of so many that are left out each is told; the rest are counted. */
  private static final int MOST_TOLD = 1_000;

  private final String file;
  private final Problems problems = new Problems();
  private final List<Question> questions = new ArrayList<>();
  private int left;
  private int told;
  private int untold;
  private Place lastUntold;
  private Optional<Integer> seconds = Optional.empty();

  /** Nothing yet of a file of that name. */
  public Quiz(String file) {
    this.file = file;
    this.lastUntold = Place.whole(file);
  }

  public String file() {
    return file;
  }

  public void take(Question question) {
    questions.add(question);
  }

  /** The questions that are to be rounds, in the order of the file. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  public boolean isFull() {
    return questions.size() >= MOST;
  }

  /** How many are left out. */
  public int left() {
    return left;
  }

  /** A question is left out; the remedy has the sentence's key with {@code .remedy}. */
  public void leave(Place place, Message what) {
    leave(place, what, remedyOf(what));
  }

  public void leave(Place place, Message what, Message remedy) {
    left++;
    if (told < MOST_TOLD) {
      told++;
      problems.cannot(place, what, remedy);
    } else {
      untold++;
      lastUntold = place;
    }
  }

  /** So many questions at once are left out for one reason. */
  public void leaveAll(int number, Place place, Message what) {
    left += number;
    problems.cannot(place, what, remedyOf(what));
  }

  /** The file cannot be read, or holds no questions: nothing is counted. */
  public void refuse(Place place, Message what) {
    problems.cannot(place, what);
  }

  /** Something that its author may have meant otherwise. */
  public void look(Place place, Message what) {
    problems.look(place, what);
  }

  public void look(Place place, Message what, Message remedy) {
    problems.look(place, what, remedy);
  }

  /** Something that is good to know. */
  public void note(Place place, Message what) {
    problems.add(new Problem(Severity.NOTE, place, what, remedyOf(what)));
  }

  public void tell(List<Problem> others) {
    problems.addAll(others);
  }

  /** How many seconds each round has. */
  public void seconds(int each) {
    seconds = Optional.of(each);
  }

  Optional<Integer> seconds() {
    return seconds;
  }

  /** Everything that was found, in the order of the file. */
  public List<Problem> problems() {
    Problems all = new Problems();
    all.addAll(problems.all());
    if (untold > 0) {
      all.cannot(lastUntold, Message.of("import.left-more").with("number", untold));
    }
    return all.all();
  }

  private static Message remedyOf(Message what) {
    return new Message(what.key() + ".remedy", what.arguments());
  }
}
