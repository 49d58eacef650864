package io.keyplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class KeyplanProcessTest {

  @TempDir Path folder;

  @Test
  void an_invalid_plan_ends_the_process_with_2_and_messages_on_standard_error() throws Exception {
    Path plan =
        Files.writeString(folder.resolve("plan.json"), "{\"account\": {\"name\": \"É\"},\n5}");

    int exit = run(List.of(), "export", plan.toString(), "--out", folder.resolve("out").toString());

    assertThat(exit).isEqualTo(2);
    assertThat(folder.resolve("stdout")).isEmptyFile();
    assertThat(folder.resolve("stderr"))
        .content()
        .contains("plan.json:2:1: ")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_single_document_goes_to_standard_output_alone() throws Exception {
    int exit =
        run(List.of(), "export", "--variant", "sample", "--document", "one-page.pdf", "--out", "-");

    assertThat(exit).isZero();
    assertThat(Files.readAllBytes(folder.resolve("stdout"))).startsWith("%PDF".getBytes(UTF_8));
  }

  @Test
  void the_settings_of_the_machine_change_neither_files_nor_messages() throws Exception {
    List<String> settings =
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=US-ASCII");
    Path there = folder.resolve("there");
    Path here = folder.resolve("here");

    int exit = run(settings, sample(there));
    CommandRun run = CommandRun.with(Exporters.discover(), sample(here));

    assertThat(exit).isZero();
    assertThat(folder.resolve("stderr")).isEmptyFile();
    assertThat(folder.resolve("stdout"))
        .content()
        .isEqualTo(run.out().replace(here.toString(), there.toString()));
    String name = "groupe-helios-sante-action-plan-fr-sample.docx";
    assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void letters_that_the_locale_does_not_know_are_told_as_the_cause() throws Exception {
    Path accented = Files.createDirectory(folder.resolve("données"));
    String plan = "{\"account\": {\"name\": \"A\", \"logo\": {\"source\": \"é.png\"}}}";
    Files.writeString(accented.resolve("plan.json"), plan);
    Path plain = Files.writeString(folder.resolve("plan.json"), plan);
    String cause = "letters that this machine's locale does not know";

    for (List<String> command :
        List.of(
            List.of("export", plain.toString(), "--out", accented.toString()),
            List.of("export", plain.toString(), "--out", folder.resolve("out").toString()),
            List.of(
                "portfolio", accented.toString(), "--out", folder.resolve("x.pdf").toString()))) {
      int exit = run(Map.of("LC_ALL", "C"), folder, List.of(), command.toArray(String[]::new));

      assertThat(exit).isEqualTo(2);
      assertThat(folder.resolve("stderr"))
          .content()
          .contains(cause, "LC_ALL=C.UTF-8")
          .doesNotContain("Exception", "java.");
    }
    assertThat(run(Map.of("LC_ALL", "C"), accented, List.of(), "export", "plan.json")).isEqualTo(2);
    assertThat(folder.resolve("stderr")).content().contains("the path of this folder has " + cause);
  }

  @Test
  void a_large_drawing_is_drawn_in_every_format_with_256_megabytes() throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("plan.json"),
            "{\"account\": {\"name\": \"Acme\", \"logo\": {\"source\": \""
                + Drawings.large()
                + "\"}}}");

    int exit =
        run(
            List.of("-Xmx256m", "-XX:+UseSerialGC"),
            "export",
            plan.toString(),
            "--template",
            "one-page",
            "--out",
            folder.resolve("out").toString());

    assertThat(exit).as(Files.readString(folder.resolve("stderr"))).isZero();
    assertThat(folder.resolve("stderr")).isEmptyFile();
    assertThat(folder.resolve("out").toFile().list()).hasSize(4);
  }

  @Test
  void a_process_without_enough_memory_says_so_and_blames_nobody() throws Exception {
    int exit =
        run(
            List.of("-Xmx16m", "-XX:+UseSerialGC"),
            sample("key-account-plan", "pdf", folder.resolve("out")));

    assertThat(exit).isEqualTo(1);
    assertThat(folder.resolve("stderr"))
        .content()
        .contains("MB of memory are not enough; give Java more with -Xmx")
        .doesNotContain("fault", "\tat ");
  }

  private static String[] sample(Path out) {
    return sample("action-plan", "docx", out);
  }

  private static String[] sample(String template, String format, Path out) {
    return new String[] {
      "export",
      "--template",
      template,
      "--format",
      format,
      "--lang",
      "fr",
      "--variant",
      "sample",
      "--out",
      out.toString()
    };
  }

  private int run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    return run(Map.of(), folder, options, arguments);
  }

  private int run(
      Map<String, String> environment, Path directory, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), KeyplanCommand.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended").isTrue();
    return process.exitValue();
  }
}
