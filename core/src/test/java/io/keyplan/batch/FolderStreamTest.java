package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStreamTest {

  @TempDir Path folder;

  @Test
  void companions_and_hidden_files_are_passed_over() throws IOException {
    for (String name :
        List.of(
            "acme.json",
            "b/x.yaml",
            "._acme.json",
            "~$acme.json",
            ".hidden.json",
            ".git/config.json",
            "__MACOSX/acme.json",
            "b/__MACOSX/._x.yaml",
            "notes.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, BatchFolder.plan("Acme", 1));
    }

    assertThat(lines()).extracting(PlanLine::source).containsExactly("acme.json", "b/x.yaml");
  }

  @Test
  void a_folder_that_is_hidden_itself_is_read() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".plans"));
    Files.writeString(hidden.resolve("acme.json"), BatchFolder.plan("Acme", 1));

    try (PlanStream plans = PlanStream.open(hidden)) {
      assertThat(plans.next().source()).isEqualTo("acme.json");
    }
  }

  @Test
  void a_link_that_leads_nowhere_is_told() throws IOException {
    Files.createSymbolicLink(folder.resolve("acme.json"), Path.of("moved/acme.json"));

    assertThat(lines())
        .singleElement()
        .extracting(PlanLine::fault)
        .isEqualTo("is a link to " + Path.of("moved/acme.json") + ", which is not there");
  }

  private List<PlanLine> lines() throws IOException {
    List<PlanLine> lines = new ArrayList<>();
    try (PlanStream plans = PlanStream.open(folder)) {
      plans.forEachRemaining(lines::add);
    }
    return lines;
  }
}
