package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/** Plays a dialog's part in a process of its own, as its word says. */
final class PlayedDialog {
  private PlayedDialog() {}

  public static void main(String[] words) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println("a library's own talk");
    switch (words[0]) {
      case "chooses" -> {
        out.println(FileDialog.READY);
        out.println("/a b/été.json");
        out.println("/שיעור.gift");
        System.exit(FileDialog.CHOSEN);
      }
      case "cancels" -> {
        out.println(FileDialog.READY);
        System.exit(FileDialog.NOTHING);
      }
      case "waits" -> {
        out.println(FileDialog.READY);
        Thread.sleep(60_000);
      }
      case "sleeps" -> Thread.sleep(60_000);
      case "crashes" -> Runtime.getRuntime().halt(134);
      default -> System.exit(FileDialog.NONE);
    }
  }
}
