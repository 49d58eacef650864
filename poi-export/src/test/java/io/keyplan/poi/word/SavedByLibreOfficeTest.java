package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.LibreOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that LibreOffice opened and saved again say the same; skipped where it is missing. */
@Tag("libreoffice")
class SavedByLibreOfficeTest {

  @TempDir Path folder;

  @Test
  void what_libreoffice_saved_says_the_same() throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    Map<String, byte[]> written = new LinkedHashMap<>();
    for (Template template : Templates.builtIn().all()) {
      boolean isLargest = template.id().equals("key-account-plan");
      for (Variant variant :
          isLargest ? List.of(Variant.FILLED, Variant.BLANK) : List.of(Variant.FILLED)) {
        written.put(
            template.id() + "-" + variant.id(),
            WrittenDocuments.write(
                WrittenDocuments.compose(template.id(), variant, Locale.FRANCE)));
      }
    }
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
    }

    Path files = LibreOffice.save(folder, "docx", List.copyOf(written.keySet()));

    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      DocumentContent saved =
          WordEdit.read(Files.readAllBytes(files.resolve(file.getKey() + ".docx")));

      assertThat(saved.trace()).as(file.getKey()).isNotNull();
      assertThat(WordEdit.changes(saved)).as(file.getKey()).isEmpty();
      assertThat(addresses(saved))
          .as(file.getKey())
          .isEqualTo(addresses(WordEdit.read(file.getValue())));
    }
  }

  private static Set<String> addresses(DocumentContent content) {
    Set<String> addresses = new TreeSet<>();
    content.values().forEach(value -> addresses.add(value.path().text()));
    content
        .tables()
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row -> row.values().forEach(value -> addresses.add(value.path().text()))));
    return addresses;
  }
}
