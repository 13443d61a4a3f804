package ontherecord.record.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.problem.Severity;
import ontherecord.problem.Written;
import ontherecord.record.draft.CanonicalForm;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.RecordFile;

/** Every file is printed in the one form that makes its changes readable. */
final class FilesStandInCanonicalForm implements Promise {
  private static final int LONGEST_SHOWN = 100;

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (RecordFile file : draft.files()) {
      if (file.written() instanceof Written.Items entries && !brokenOtherwise(file, problems)) {
        compare(file, CanonicalForm.print(file.kind(), entries), problems);
      }
    }
  }

  /** A key that is not known has no place in the form: that it is unknown says enough. */
  private static boolean brokenOtherwise(RecordFile file, Problems problems) {
    return problems.all().stream()
        .anyMatch(
            p -> p.place().file().equals(file.name()) && p.severity() == Severity.CANNOT_BE_PLAYED);
  }

  private static void compare(RecordFile file, String canonical, Problems problems) {
    if (file.text().equals(canonical)) {
      return;
    }
    List<String> is = List.of(file.text().split("\n", -1));
    List<String> should = List.of(canonical.split("\n", -1));
    int line = 0;
    while (line < is.size() && line < should.size() && is.get(line).equals(should.get(line))) {
      line++;
    }
    Place place = new Place(file.name(), line + 1, 1, "");
    boolean end = line >= should.size() - 1;
    Message what = Message.of(end ? "problem.form-end" : "problem.form-differs");
    problems.cannot(place, what.with("line", shown(should, line)));
  }

  private static String shown(List<String> lines, int line) {
    String text = line < lines.size() ? lines.get(line).strip() : "";
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " …";
  }
}
