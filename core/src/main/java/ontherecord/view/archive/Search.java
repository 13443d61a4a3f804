package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import ontherecord.message.Language;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.view.Shown;

/** Finds speakers, topics and entries by the beginnings of their words, in one language. */
final class Search {
  private static final int ENTRIES_AT_MOST = 40;

  private final Shown shown;
  private final List<Supplier<Entry>> entries = new ArrayList<>();
  private final Index speakerIndex;
  private final Index topicIndex;
  private final Index entryIndex;

  Search(Shown shown, Language language) {
    this.shown = shown;
    Documents documents = new Documents(shown.record(), language);
    Lines lines = new Lines(shown);
    List<Index.Document> written = new ArrayList<>();
    shown
        .record()
        .entries()
        .statements()
        .forEach(
            s -> {
              entries.add(() -> lines.of(s));
              written.add(documents.of(s));
            });
    shown
        .record()
        .entries()
        .trends()
        .forEach(
            t -> {
              entries.add(() -> lines.of(t));
              written.add(documents.of(t));
            });
    for (Fact fact : shown.record().entries().facts()) {
      for (int value = 0; value < fact.values().size(); value++) {
        int at = value;
        entries.add(() -> lines.of(fact).get(at));
        written.add(documents.of(fact, fact.values().get(value)));
      }
    }
    entryIndex = new Index(written);
    speakerIndex = new Index(speakers().stream().map(documents::of).toList());
    topicIndex = new Index(topics().stream().map(documents::of).toList());
  }

  private List<Speaker> speakers() {
    return shown.record().entries().speakers();
  }

  private List<Issue> topics() {
    return shown.record().entries().issues();
  }

  Found find(String letters) {
    int[] found = entryIndex.find(letters);
    return new Found(
        Arrays.stream(speakerIndex.find(letters))
            .mapToObj(i -> shown.emblem(speakers().get(i).id()))
            .toList(),
        Arrays.stream(topicIndex.find(letters))
            .mapToObj(i -> new Found.Topic(topics().get(i).id(), topics().get(i).name()))
            .toList(),
        Arrays.stream(found).limit(ENTRIES_AT_MOST).mapToObj(i -> entries.get(i).get()).toList(),
        Math.max(0, found.length - ENTRIES_AT_MOST));
  }
}
