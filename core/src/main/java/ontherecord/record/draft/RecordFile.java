package ontherecord.record.draft;

import ontherecord.problem.Written;

/**
 * One file as read.
 *
 * @param name as its author knows it
 * @param dialogue id of the dialogue in whose folder it lies; "" if in none
 * @param text all its characters
 * @param written the values it holds
 */
public record RecordFile(
    String name, FileKind kind, String dialogue, String text, Written written) {}
