package ontherecord.message;

/** A whole number in a sentence; it also chooses between the singular and the plural form. */
public record Count(long number) implements Sayable {}
