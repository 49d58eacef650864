package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandCommandTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void a_brand_without_bases_says_what_it_has() throws IOException {
    String brand =
        file(
            "acme.brand.yaml",
            "brand: Acme\ncolors: {primary: \"#7b0041\", ramp: [\"#7b0041\"]}\n");

    CommandRun run = CommandRun.of("brand", "inspect", brand);
    CommandRun json = CommandRun.of("brand", "inspect", brand, "--json");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("brand: Acme", "primary: 7B0041", "charts: 7B0041", "logo: none");
    assertThat(json.out()).contains("\"primary\"", "\"7B0041\"");
  }

  @Test
  void every_mistake_of_a_brand_is_told_and_nothing_is_written() throws IOException {
    String plan = file("plan.json", "{\"account\": {\"name\": \"Acme\"}}");
    file("cut.ttf", "no font");
    file("odd.thmx", "PK");
    String brand =
        file(
            "acme.brand.yaml",
            """
            logos: {file: a.svg}
            presentation: odd.thmx
            document: ../plan.dotx
            fonts: {Merck: [cut.ttf]}
            colors: {primary: "#12", accent: accent9}
            """);
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.of("export", plan, "--brand", brand, "--out", out.toString());

    assertThat(run.exit()).isEqualTo(KeyplanCommand.INVALID);
    assertThat(run.err())
        .contains("logos", "logo", "odd.thmx", "../plan.dotx", "cut.ttf", "#12", "accent9");
    assertThat(out).doesNotExist();
  }

  @Test
  void base_files_that_are_none_are_told_at_once() throws IOException {
    String deck = file("a.potx", "no deck");
    String other = file("a.txt", "text");

    CommandRun run = CommandRun.of("brand", "inspect", deck, other, folder + "/gone.dotx");

    assertThat(run.exit()).isEqualTo(KeyplanCommand.INVALID);
    assertThat(run.err()).contains("a.txt", "gone.dotx");
    assertThat(CommandRun.of("brand", "inspect", deck).err()).contains("a.potx");
  }

  @Test
  void strict_fails_where_something_stands_in_for_what_a_base_lacks() {
    String lacking = "../../samples/templates/qbr.pptx";
    String whole = "../../samples/templates/tracker.xlsx";

    CommandRun run = CommandRun.of("brand", "inspect", lacking, "--strict");

    assertThat(run.exit()).isEqualTo(KeyplanCommand.INCOMPLETE);
    assertThat(run.out()).contains("! qbr.pptx has no layout for a cover");
    assertThat(CommandRun.of("brand", "inspect", lacking).exit()).isZero();
    assertThat(CommandRun.of("brand", "inspect", whole, "--strict").exit()).isZero();
  }

  @Test
  void what_a_base_offers_can_be_read_by_programs() {
    CommandRun run =
        CommandRun.of("brand", "inspect", "../../samples/templates/qbr.pptx", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"brand\": \"qbr\"", "\"file\": \"qbr.pptx\"", "\"fallback\": true")
        .contains("\"message\": \"qbr.pptx has no layout for a cover");
  }
}
