package io.keyplan.poi.word.fill;

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
import org.junit.jupiter.api.Test;

/** An application that excludes docx4j is told what it needs for filling Word documents. */
class MissingLibraryTest {

  @Test
  void a_missing_library_is_named() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader =
        new URLClassLoader(withoutDocx4j(), ClassLoader.getPlatformClassLoader())) {
      Class<?> limits = loader.loadClass("io.keyplan.read.DocumentLimits");
      Method open =
          loader
              .loadClass("io.keyplan.fill.FillTemplate")
              .getMethod("open", String.class, byte[].class, limits);
      Object standard = limits.getField("STANDARD").get(null);

      assertThatThrownBy(
              () ->
                  open.invoke(
                      null, "a.docx", OwnDocument.ofParagraphs("{{account.name}}"), standard))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageContaining("add org.docx4j:docx4j-JAXB-ReferenceImpl to the dependencies");
    }
  }

  private static URL[] withoutDocx4j() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("docx4j")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
