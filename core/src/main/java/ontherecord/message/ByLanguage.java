package ontherecord.message;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Words by language code, in the order of the codes. A text has two or three of them and a lesson
 * thousands of texts: side by side they are found and gone through faster than in a tree.
 */
final class ByLanguage extends AbstractMap<String, String> {
  private final String[] codes;
  private final String[] words;

  ByLanguage(Map<String, String> given) {
    codes = given.keySet().toArray(String[]::new);
    Arrays.sort(codes, Comparator.naturalOrder());
    words = new String[codes.length];
    Arrays.setAll(words, i -> given.get(codes[i]));
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public String get(Object code) {
    for (int i = 0; i < codes.length; i++) {
      if (codes[i].equals(code)) {
        return words[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object code) {
    return get(code) != null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> use) {
    for (int i = 0; i < codes.length; i++) {
      use.accept(codes[i], words[i]);
    }
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return codes.length;
      }

      @Override
      public Iterator<Entry<String, String>> iterator() {
        return IntStream.range(0, codes.length)
            .<Entry<String, String>>mapToObj(i -> Map.entry(codes[i], words[i]))
            .iterator();
      }
    };
  }
}
