package io.keyplan.poi.fill;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An application that excludes a library that opens documents. */
public final class MissingLibrary {

  private MissingLibrary() {}

  /**
   * Opens a document in it.
   *
   * @param library how the names of the library's files begin
   * @param artifact what the message names
   */
  public static void assertNamed(String library, String file, byte[] content, String artifact)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader =
        new URLClassLoader(without(library), ClassLoader.getPlatformClassLoader())) {
      Class<?> limits = loader.loadClass("io.keyplan.read.DocumentLimits");
      Method open =
          loader
              .loadClass("io.keyplan.fill.FillTemplate")
              .getMethod("open", String.class, byte[].class, limits);
      Object standard = limits.getField("STANDARD").get(null);

      assertThatThrownBy(() -> open.invoke(null, file, content, standard))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageContaining("add " + artifact + " to the dependencies");
    }
  }

  private static URL[] without(String library) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!String.valueOf(Path.of(entry).getFileName()).startsWith(library)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
