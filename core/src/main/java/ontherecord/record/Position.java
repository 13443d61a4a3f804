package ontherecord.record;

import ontherecord.message.Text;

/**
 * One position of an issue's spectrum.
 *
 * @param nobody true where the spectrum needs it to be complete but nobody on the record takes it
 */
public record Position(String id, Text label, Text meaning, boolean nobody) {}
