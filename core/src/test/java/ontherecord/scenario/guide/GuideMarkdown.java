package ontherecord.scenario.guide;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;

/** The guide as the chapter of {@code assets/README.md} that is read without the game. */
record GuideMarkdown(Guide guide, Phrasebook words) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Guide.Page page : guide.pages()) {
      lines.add("### " + page.title().in(Language.ENGLISH));
      lines.add("");
      for (Block block : page.blocks()) {
        lines.addAll(lines(block));
        lines.add("");
      }
    }
    return lines;
  }

  private List<String> lines(Block block) {
    if (block instanceof Block.Says says) {
      return List.of(words.say(says.text()));
    } else if (block instanceof Block.Heading heading) {
      return List.of("#### " + words.say(heading.text()));
    } else if (block instanceof Block.Points points) {
      return points.texts().stream().map(text -> "- " + words.say(text)).toList();
    } else if (block instanceof Block.Picture picture) {
      String file = "guide/pictures/en/" + picture.name() + ".png";
      return List.of("![" + words.say(picture.shows()) + "](" + file + ")");
    } else if (block instanceof Block.Told told) {
      return told.keys().stream()
          .map(key -> "- *" + words.say(key) + "* " + words.say(Message.of(key + ".remedy")))
          .toList();
    }
    List<String> code = new ArrayList<>(List.of("```json"));
    ((Block.Code) block).text().in(Language.ENGLISH).lines().forEach(code::add);
    code.add("```");
    return code;
  }
}
