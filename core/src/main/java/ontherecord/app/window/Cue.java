package ontherecord.app.window;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/**
 * The sounds of the game, each made here from two pure tones: a verdict is shown, and in a group
 * the time is over, and another scene is shown. A verdict sounds the same whatever it is. Where a
 * computer has no sound, there is silence.
 */
final class Cue {
  private static final int SAMPLES_A_SECOND = 44_100;
  private static final double LOUDNESS = 0.18;
  private static final double SECONDS = 0.45;

  private static final AudioFormat FORMAT = new AudioFormat(SAMPLES_A_SECOND, 16, 1, true, false);

  private static final byte[] SHOWN = tones(440.0, 587.33);
  private static final byte[] OVER = tones(523.25, 392.0);
  private static final byte[] NEXT = tones(329.63, 329.63);

  private Cue() {}

  /** A verdict is shown. */
  static void shown() {
    play(SHOWN);
  }

  /** The time is over. */
  static void over() {
    play(OVER);
  }

  /** Another scene is shown. */
  static void next() {
    play(NEXT);
  }

  private static void play(byte[] samples) {
    try {
      Clip clip = AudioSystem.getClip();
      clip.open(FORMAT, samples, 0, samples.length);
      clip.addLineListener(
          event -> {
            if (event.getType().equals(LineEvent.Type.STOP)) {
              clip.close();
            }
          });
      clip.start();
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      // No sound card, or another program has it: a cue is never worth a word on the screen.
      return;
    }
  }

  /** Two tones, the second a little later, both swelling and dying away without a click. */
  static byte[] tones(double first, double second) {
    int length = (int) (SAMPLES_A_SECOND * SECONDS);
    byte[] samples = new byte[2 * length];
    for (int i = 0; i < length; i++) {
      double t = (double) i / SAMPLES_A_SECOND;
      double wave = tone(first, t) + tone(second, t - 0.12);
      int value = (int) (wave / 2 * LOUDNESS * Short.MAX_VALUE);
      samples[2 * i] = (byte) value;
      samples[2 * i + 1] = (byte) (value >> 8);
    }
    return samples;
  }

  private static double tone(double hertz, double seconds) {
    if (seconds < 0) {
      return 0;
    }
    double swell = Math.min(1, seconds / 0.02);
    double fade = Math.max(0, Math.exp(-seconds * 9) - Math.exp(-SECONDS * 9));
    return Math.sin(2 * Math.PI * hertz * seconds) * swell * fade;
  }
}
