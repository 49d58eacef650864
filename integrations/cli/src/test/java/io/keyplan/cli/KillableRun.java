package io.keyplan.cli;

import io.keyplan.export.Exporters;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.OutlineExporter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The command in a process that starts fast: with an exporter that writes outlines only. */
final class KillableRun {

  private KillableRun() {}

  public static void main(String[] args) {
    Clock clock = Clock.fixed(Instant.parse("2031-03-12T10:00:00Z"), ZoneOffset.UTC);
    Exporters exporters = Exporters.of(new OutlineExporter());
    KeyplanCommand keyplan =
        new KeyplanCommand(Console.ofProcess(), clock, exporters, Templates.builtIn());
    System.exit(keyplan.run(args));
  }
}
