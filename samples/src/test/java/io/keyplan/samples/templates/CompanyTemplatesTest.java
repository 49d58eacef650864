package io.keyplan.samples.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.fill.FillTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The documents in {@code samples/templates} are those that their program makes, and flawless. */
class CompanyTemplatesTest {

  private static final Path FOLDER = Path.of("templates");

  @Test
  void templates_are_as_their_program_makes_them() throws IOException {
    Map<String, byte[]> made = CompanyTemplates.make();
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.filter(CompanyTemplatesTest::isDocument)
          .forEach(file -> files.add(file.getFileName().toString()));
    }

    assertThat(files).isEqualTo(made.keySet());
    for (Map.Entry<String, byte[]> each : made.entrySet()) {
      byte[] file = Files.readAllBytes(FOLDER.resolve(each.getKey()));
      assertThat(parts(file)).as(each.getKey()).isEqualTo(parts(each.getValue()));
    }
  }

  @Test
  void templates_can_be_filled() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      for (Path file : all.filter(CompanyTemplatesTest::isDocument).toList()) {
        assertThat(FillTemplate.open(file).check()).as(file.toString()).isEmpty();
      }
    }
  }

  /** Templates of Keyplan's own stand in the same folder. */
  private static boolean isDocument(Path file) {
    return !file.toString().endsWith(".yaml");
  }

  /** Compressed bytes differ between versions of Java. */
  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), Arrays.toString(zip.readAllBytes()));
      }
    }
    return parts;
  }
}
