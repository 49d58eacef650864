package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large plan takes little memory. */
@Tag("slow")
class LargePlanTest {

  private static final Pattern REF = Pattern.compile("ref=\"A(\\d+):[A-Z]+(\\d+)\"");

  @TempDir Path folder;

  @Test
  void fifty_thousand_actions_are_written_with_256_megabytes_and_read_with_512() throws Exception {
    Path target = folder.resolve("large.xlsx");

    run(256, target.toString());

    try (ZipFile file = new ZipFile(target.toFile())) {
      assertThat(tables(file)).anyMatch(rows -> rows == LargePlan.ACTIONS);
    }
    assertThat(run(512, target.toString(), "read"))
        .contains("actions: " + LargePlan.ACTIONS)
        .contains("changed: 0");
  }

  @Test
  void five_thousand_actions_become_a_word_document_with_256_megabytes() throws Exception {
    Path target = folder.resolve("large.docx");

    run(256, target.toString());

    try (ZipFile file = new ZipFile(target.toFile())) {
      byte[] text = file.getInputStream(file.getEntry("word/document.xml")).readAllBytes();
      assertThat(new String(text, StandardCharsets.UTF_8))
          .contains("Action number " + LargePlan.ACTIONS_ON_PAGES + "<");
    }
  }

  private String run(int megabytes, String... arguments) throws Exception {
    Path said = folder.resolve("said.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                LargePlan.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }

  private static List<Integer> tables(ZipFile file) throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (ZipEntry entry : Collections.list(file.entries())) {
      if (entry.getName().startsWith("xl/tables/")) {
        byte[] content = file.getInputStream(entry).readAllBytes();
        Matcher ref = REF.matcher(new String(content, StandardCharsets.UTF_8));
        assertThat(ref.find()).isTrue();
        rows.add(Integer.parseInt(ref.group(2)) - Integer.parseInt(ref.group(1)));
      }
    }
    return rows;
  }
}
