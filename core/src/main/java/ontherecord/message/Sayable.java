package ontherecord.message;

/** Anything a {@link Phrasebook} can put into words of one language. */
public sealed interface Sayable permits Message, Text, Count, Verbatim, Listing {}
