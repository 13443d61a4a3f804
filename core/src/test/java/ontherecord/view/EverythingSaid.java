package ontherecord.view;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ontherecord.message.Count;
import ontherecord.message.Text;
import ontherecord.message.Verbatim;

/** Every word and number that a view holds, however deep. */
final class EverythingSaid {
  private EverythingSaid() {}

  static List<String> in(Object view) {
    List<String> found = new ArrayList<>();
    collect(view, found);
    return found;
  }

  private static void collect(Object value, List<String> found) {
    if (value instanceof String words) {
      found.add(words);
    } else if (value instanceof Verbatim verbatim) {
      found.add(verbatim.words());
    } else if (value instanceof Count count) {
      found.add(Long.toString(count.number()));
    } else if (value instanceof Text text) {
      found.addAll(text.byLanguage().values());
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, found));
    } else if (value instanceof Map<?, ?> map) {
      collect(map.keySet(), found);
      collect(map.values(), found);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(valueOf(record, component), found);
      }
    } else if (value != null) {
      found.add(value.toString());
    }
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
