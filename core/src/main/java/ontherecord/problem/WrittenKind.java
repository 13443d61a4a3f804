package ontherecord.problem;

import ontherecord.message.Message;

/** The kinds of value a file can hold, named as an author would name them. */
enum WrittenKind {
  TABLE,
  ITEMS,
  WORDS,
  FIGURE,
  WHOLE_NUMBER,
  TRUTH,
  TEXT,
  NOTHING;

  static WrittenKind of(Written written) {
    if (written instanceof Written.Table) {
      return TABLE;
    } else if (written instanceof Written.Items) {
      return ITEMS;
    } else if (written instanceof Written.Words) {
      return WORDS;
    } else if (written instanceof Written.Figure) {
      return FIGURE;
    } else if (written instanceof Written.Truth) {
      return TRUTH;
    } else {
      return NOTHING;
    }
  }

  Message inWords() {
    return Message.of("problem.kind." + toString());
  }

  @Override
  public String toString() {
    return super.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
