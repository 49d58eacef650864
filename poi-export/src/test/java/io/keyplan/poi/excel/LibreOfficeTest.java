package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.read.DocumentContent;
import io.keyplan.testing.LibreOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that LibreOffice opened and saved again say the same; skipped where it is missing. */
@Tag("libreoffice")
class LibreOfficeTest {

  private static final List<String> FILES =
      List.of("key-account-plan-sample-fr", "action-plan-guided-en", "one-page-sample-en");

  @TempDir Path folder;

  @Test
  void what_libreoffice_saved_says_the_same() throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    for (String name : FILES) {
      Files.write(folder.resolve(name + ".xlsx"), WrittenWorkbooks.file(name));
    }

    Path folderOfSaved = LibreOffice.save(folder, "xlsx", FILES);

    for (String name : FILES) {
      DocumentContent written = WorkbookEdit.read(WrittenWorkbooks.file(name));
      DocumentContent saved =
          WorkbookEdit.read(Files.readAllBytes(folderOfSaved.resolve(name + ".xlsx")));

      assertThat(saved.trace()).as(name).isNotNull();
      assertThat(saved.problems()).as(name).isEmpty();
      assertThat(saved.locale()).as(name).isEqualTo(written.locale());
      assertThat(saved.values()).as(name).isEqualTo(written.values());
      assertThat(saved.tables()).as(name).isEqualTo(written.tables());
    }
  }
}
