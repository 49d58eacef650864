package io.keyplan.cli;

import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.OutlineExporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A run of the command within the test, on 12 March 2031.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it printed as messages
 */
record CommandRun(int exit, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-12T10:00:00Z"), ZoneOffset.UTC);

  /** Runs the command with an exporter that writes outlines as {@code txt}. */
  static CommandRun of(String... arguments) {
    return with(new OutlineExporter(), arguments);
  }

  static CommandRun with(Exporter exporter, String... arguments) {
    return with(Exporters.of(exporter), arguments);
  }

  static CommandRun with(Exporters exporters, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false);
    KeyplanCommand keyplan = new KeyplanCommand(console, CLOCK, exporters, Templates.builtIn());
    int exit = keyplan.run(arguments);
    return new CommandRun(exit, out.toString(), err.toString());
  }
}
