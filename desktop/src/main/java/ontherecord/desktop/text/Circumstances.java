package ontherecord.desktop.text;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * What a session in a terminal needs from outside.
 *
 * @param program version of the program
 * @param seeds a seed for each new session
 * @param reports the folder for reports
 * @param zone in which the day of a report is told
 */
public record Circumstances(String program, LongSupplier seeds, Path reports, ZoneId zone) {}
