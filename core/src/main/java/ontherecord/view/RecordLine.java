package ontherecord.view;

import ontherecord.message.Sayable;

/**
 * One thing on the record, ready to be read.
 *
 * @param who said it: one speaker, several, or a part of the room
 * @param says our paraphrase
 * @param quote words the source prints as the speaker's; "" if none
 * @param attribution how the record ties it to the speaker; empty words where it is plain
 * @param note what is ambiguous about it; empty words if nothing is
 */
public record RecordLine(
    Sayable who, Sayable says, String quote, Sayable attribution, Sayable note, Passage passage) {}
