package ontherecord.rules;

import ontherecord.record.Citation;

/** What a verdict rests on: the id of a statement, trend or fact, and where it stands in print. */
public record Evidence(String entry, Citation cite) {}
