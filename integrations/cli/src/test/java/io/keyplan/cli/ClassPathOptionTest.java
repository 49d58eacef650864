package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathOptionTest {

  @TempDir private Path folder;

  private Path classes;

  /** Compiles an exporter that the command line's own class path has not. */
  @BeforeEach
  void plugin() throws IOException {
    classes = Files.createDirectories(folder.resolve("classes/META-INF/services")).resolve("../..");
    Files.writeString(
        classes.resolve("META-INF/services/io.keyplan.export.Exporter"), "own.Greeting\n");
    Path source =
        Files.writeString(
            folder.resolve("Greeting.java"),
            """
            package own;
            import io.keyplan.document.Document;
            import io.keyplan.export.*;
            import java.io.*;
            import java.util.List;
            public class Greeting implements Exporter {
              public Format format() { return new Format("hi", "text/plain", "Greeting"); }
              public ExportReport export(Document d, ExportOptions o, OutputStream out)
                  throws IOException {
                out.write("Hello".getBytes());
                return new ExportReport(1, false, List.of());
              }
            }
            """);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
    assertThat(exit).isZero();
  }

  @Test
  void exporters_of_ones_own_join_those_that_come_along() throws IOException {
    Path out = folder.resolve("out");

    CommandRun run =
        CommandRun.of(
            "export",
            "--classpath",
            classes.toString(),
            "--variant=sample",
            "--document=one-page.hi,one-page.txt",
            "--out",
            out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("helios-sante-group-one-page-en-sample.hi")).hasContent("Hello");
  }

  @Test
  void a_class_path_that_is_not_there_or_broken_is_told() throws IOException {
    assertThat(CommandRun.of("templates", "--classpath", folder.resolve("no.jar").toString()).err())
        .contains("no.jar: there is no such file or folder")
        .doesNotContain("Could not invoke");

    Files.writeString(
        classes.resolve("META-INF/services/io.keyplan.export.Exporter"), "own.Gone\n");
    CommandRun run = CommandRun.of("templates", "--classpath", classes.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--classpath: ", "own.Gone");
  }

  @Test
  void standard_output_takes_one_document() {
    CommandRun run =
        CommandRun.of("export", "--variant=sample", "--template=all", "--format=txt", "--out", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("standard output takes one document, not 7");
  }

  @Test
  void shells_complete_commands_and_options() {
    CommandRun run = CommandRun.of("generate-completion");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("complete -F _complete_keyplan", "--document", "--classpath");
  }
}
