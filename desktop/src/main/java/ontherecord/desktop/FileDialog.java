package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.nfd.NFDFilterItem;
import org.lwjgl.util.nfd.NFDOpenDialogArgs;
import org.lwjgl.util.nfd.NativeFileDialog;

/**
 * The system's own dialog for files, in a program of its own: it blocks, needs system libraries and
 * on macOS the first thread, and here it can neither freeze nor bring down the game. Prints a line
 * when it could be had, then each file that was chosen on a line, in UTF-8. Ends with its parent.
 */
final class FileDialog {
  /** Said once the dialog is there; whatever stands before it is some library's own talk. */
  static final String READY = "on-the-record-dialog";

  static final int CHOSEN = 0;
  static final int NOTHING = 10;
  static final int NONE = 20;

  private FileDialog() {}

  /**
   * Asks.
   *
   * @param words the folder to begin in, what the files are called, their endings with commas
   */
  public static void main(String[] words) {
    endWithParent();
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try {
      Runtime.getRuntime().halt(ask(out, words[0], words[1], words[2]));
    } catch (RuntimeException | Error e) {
      // A library is missing, or there is no display: the game has a way of its own.
      Runtime.getRuntime().halt(NONE);
    }
  }

  private static int ask(PrintStream out, String from, String kind, String endings) {
    if (NativeFileDialog.NFD_Init() != NativeFileDialog.NFD_OKAY) {
      return NONE;
    }
    out.println(READY);
    try (MemoryStack stack = MemoryStack.stackPush()) {
      NFDFilterItem.Buffer filters = NFDFilterItem.malloc(1, stack);
      filters.get(0).name(stack.UTF8(kind)).spec(stack.UTF8(endings));
      NFDOpenDialogArgs asked = NFDOpenDialogArgs.calloc(stack);
      asked.filterList(filters).defaultPath(stack.UTF8(from));
      PointerBuffer chosen = stack.mallocPointer(1);
      int answer = NativeFileDialog.NFD_OpenDialogMultiple_With(chosen, asked);
      if (answer == NativeFileDialog.NFD_OKAY) {
        tell(out, chosen.get(0));
        return CHOSEN;
      }
      return answer == NativeFileDialog.NFD_CANCEL ? NOTHING : NONE;
    }
  }

  private static void tell(PrintStream out, long chosen) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer path = stack.mallocPointer(1);
      IntBuffer count = stack.mallocInt(1);
      NativeFileDialog.NFD_PathSet_GetCount(chosen, count);
      for (int i = 0; i < count.get(0); i++) {
        if (NativeFileDialog.NFD_PathSet_GetPath(chosen, i, path) == NativeFileDialog.NFD_OKAY) {
          out.println(path.getStringUTF8(0));
        }
      }
    }
  }

  /** The parent holds the other end of the input for as long as it lives. */
  private static void endWithParent() {
    Thread listener =
        new Thread(
            () -> {
              try {
                System.in.transferTo(OutputStream.nullOutputStream());
              } catch (IOException gone) {
                Runtime.getRuntime().halt(NONE);
              }
              Runtime.getRuntime().halt(NONE);
            },
            "parent");
    listener.setDaemon(true);
    listener.start();
  }
}
