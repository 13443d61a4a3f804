/** What the game costs: measured on demand, as ratios within one run, and never part of a build. */
package ontherecord.bench;
