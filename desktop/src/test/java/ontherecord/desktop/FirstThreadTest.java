package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstThreadTest {
  @Test
  void onlyMacOsAsksForTheFirstThreadAndOnlyOnce() {
    assertTrue(FirstThread.isElsewhere("Mac OS X", false));
    assertFalse(FirstThread.isElsewhere("Mac OS X", true));
    assertFalse(FirstThread.isElsewhere("Linux", false));
    assertFalse(FirstThread.isElsewhere("Windows 11", false));
  }

  @Test
  void theSameCommandIsRunAgain() {
    List<String> command = FirstThread.command(List.of("play", "my lesson.json"));
    assertTrue(command.contains("-XstartOnFirstThread"));
    assertEquals(
        List.of("ontherecord.desktop.Launcher", "play", "my lesson.json"),
        command.subList(command.size() - 3, command.size()));
  }

  @Test
  void aLoaderOfItsOwnKnowsTheClassPath() throws IOException {
    Path jar = Path.of("a folder", "game.jar").toAbsolutePath();
    Path classes = Path.of("classes").toAbsolutePath();
    URL[] urls = {jar.toUri().toURL(), classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      assertEquals(jar + File.pathSeparator + classes, FirstThread.classPath(loader));
    }
  }
}
