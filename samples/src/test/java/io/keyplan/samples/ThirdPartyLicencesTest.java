package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What {@code keyplan.jar} consists of, and under which licences. */
class ThirdPartyLicencesTest {

  private static final Path KEYPLAN = Path.of("../integrations/cli/target/keyplan.jar");

  @Test
  void every_library_in_the_jar_has_its_licence_there() throws IOException {
    assumeTrue(Files.exists(KEYPLAN), "the command line is packaged");
    try (ZipFile keyplan = new ZipFile(KEYPLAN.toFile())) {
      Map<String, List<String>> texts = texts(keyplan);

      assertThat(texts.keySet()).containsExactlyElementsOf(libraries(keyplan));
      assertThat(texts.values().stream().flatMap(List::stream).distinct())
          .allSatisfy(text -> assertThat(keyplan.getEntry(text)).as(text).isNotNull());
      assertThat(read(keyplan, "META-INF/NOTICE")).contains("Keyplan", "Apache POI", "PDFBox");
    }
  }

  /** Reads the list of licences: the places of the texts by artifact. */
  private static Map<String, List<String>> texts(ZipFile keyplan) throws IOException {
    return read(keyplan, "META-INF/licenses/THIRD-PARTY.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .collect(
            Collectors.toMap(
                part -> part[0],
                part -> List.of(part[2].split(", ")),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Finds the jars of the class path whose classes are in there. */
  private static Set<String> libraries(ZipFile keyplan) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (name.endsWith(".jar") && !name.startsWith("keyplan-") && holds(keyplan, entry)) {
        names.add(name.replaceFirst("-\\d.*", ""));
      }
    }
    return names;
  }

  private static boolean holds(ZipFile keyplan, String jar) throws IOException {
    try (ZipFile library = new ZipFile(jar)) {
      return library.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .findFirst()
          .filter(name -> keyplan.getEntry(name) != null)
          .isPresent();
    }
  }

  private static String read(ZipFile file, String name) throws IOException {
    return new String(
        file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
