package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioCommandTest {

  @TempDir Path folder;

  @Test
  void plans_become_one_document_and_what_was_left_out_is_told() throws IOException {
    Path plans =
        Files.write(
            folder.resolve("plans.jsonl"),
            List.of("{\"account\":{\"name\":\"Acme\"}}", "{\"account\":{\"nme\":\"Beta\"}}"));
    Path out = folder.resolve("portfolio.txt");

    CommandRun run = CommandRun.of("portfolio", plans.toString(), "--out", out.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("portfolio.txt  1 account, ");
    assertThat(run.err()).contains("left out: plans.jsonl, line 2: /account/nme");
    assertThat(out).content().contains("Acme", "1 more plan could not be read");
  }

  @Test
  void everything_that_is_wrong_with_the_options_is_told_at_once() {
    CommandRun run = CommandRun.of("portfolio", "nowhere.jsonl", "--out", "p.txtt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.jsonl: there is no such file", "did you mean \"txt\"?");
  }
}
