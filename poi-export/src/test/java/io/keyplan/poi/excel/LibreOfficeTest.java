package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.read.DocumentContent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that LibreOffice opened and saved again say the same; skipped where it is missing. */
class LibreOfficeTest {

  private static final List<String> FILES =
      List.of("key-account-plan-sample-fr", "action-plan-guided-en", "one-page-sample-en");

  @TempDir Path folder;

  @Test
  void what_libreoffice_saved_says_the_same() throws Exception {
    assumeThat(isThere()).as("LibreOffice is there").isTrue();
    for (String name : FILES) {
      Files.write(folder.resolve(name + ".xlsx"), WrittenWorkbooks.file(name));
    }

    convert();

    for (String name : FILES) {
      DocumentContent written = WorkbookEdit.read(WrittenWorkbooks.file(name));
      DocumentContent saved =
          WorkbookEdit.read(Files.readAllBytes(folder.resolve("saved").resolve(name + ".xlsx")));

      assertThat(saved.trace()).as(name).isNotNull();
      assertThat(saved.problems()).as(name).isEmpty();
      assertThat(saved.locale()).as(name).isEqualTo(written.locale());
      assertThat(saved.values()).as(name).isEqualTo(written.values());
      assertThat(saved.tables()).as(name).isEqualTo(written.tables());
    }
  }

  private static boolean isThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
  }

  private void convert() throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
    FILES.forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }
}
