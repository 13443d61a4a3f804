package ontherecord.scenario.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Checked;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.scenario.page.EveryLanguage;
import ontherecord.scenario.page.PageIds;

/** Gives the guide's file its meaning, or tells everything that keeps it from having one. */
public final class GuideCheck {
  private final Problems problems = new Problems();
  private final List<Placed<String>> ids = new ArrayList<>();
  private final Example.Shelf examples;

  private GuideCheck(Example.Shelf examples) {
    this.examples = examples;
  }

  /** The guide that stands in the file, or the full list of its problems. */
  public static Checked<Guide> check(Written written, Example.Shelf examples) {
    return new GuideCheck(examples).guide(written);
  }

  private Checked<Guide> guide(Written written) {
    List<Guide.Page> pages = Field.of(written, problems).items(1).stream().map(this::page).toList();
    PageIds.check(ids, problems);
    return problems.unlessFatal(() -> new Guide(pages));
  }

  private Guide.Page page(Field written) {
    Fields fields = written.table();
    Placed<String> id = fields.required("id").words();
    ids.add(id);
    Text title = text(fields.required("title"));
    List<Block> blocks =
        fields.required("blocks").items(1).stream().flatMap(b -> block(b).stream()).toList();
    fields.noOthers();
    return new Guide.Page(id.orElse(""), title, blocks);
  }

  /** Empty, and told, where it cannot be shown. */
  private Optional<Block> block(Field written) {
    Fields fields = written.table();
    Field says = fields.optional("says");
    Field heading = fields.optional("heading");
    Field list = fields.optional("list");
    Field told = fields.optional("told");
    Field example = fields.optional("example");
    Field part = fields.optional("part");
    Field picture = fields.optional("picture");
    Field shows = fields.optional("shows");
    fields.noOthers();
    if (says.isThere()) {
      return Optional.of(new Block.Says(text(says)));
    } else if (heading.isThere()) {
      return Optional.of(new Block.Heading(text(heading)));
    } else if (list.isThere()) {
      return Optional.of(new Block.Points(list.items(1).stream().map(this::text).toList()));
    } else if (told.isThere()) {
      return Optional.of(
          new Block.Told(told.wordsList(1).stream().map(key -> key.orElse("")).toList()));
    } else if (picture.isThere()) {
      return Optional.of(new Block.Picture(picture.words().orElse(""), text(shows)));
    } else if (example.isThere()) {
      return code(example.words(), part.isThere() ? part.words().orElse("") : "");
    }
    problems.cannot(written.place(), Message.of("guide.problem.block"));
    return Optional.empty();
  }

  private Optional<Block> code(Placed<String> name, String part) {
    Map<String, String> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      examples
          .of(name.orElse(""), language)
          .flatMap(found -> part.isEmpty() ? Optional.of(found.text()) : found.part(part))
          .ifPresentOrElse(
              text -> texts.put(language.code(), text.stripTrailing()),
              () ->
                  problems.cannot(
                      name.place(),
                      Message.of("guide.problem.example")
                          .with("name", name.orElse(""))
                          .with("language", language.ownName())));
    }
    Block.Extent extent =
        part.isEmpty()
            ? Block.Extent.FILE
            : part.endsWith("]") ? Block.Extent.ROUND : Block.Extent.KEY;
    return Optional.of(new Block.Code(new Text(texts), extent));
  }

  private Text text(Field written) {
    Placed<Text> text = written.text();
    EveryLanguage.check(text, problems);
    return text.orElse(Text.NONE);
  }
}
