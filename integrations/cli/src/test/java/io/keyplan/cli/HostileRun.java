package io.keyplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exports every plan file of a folder within one small process, and leaves beside each what the
 * command said: the exit code in the first line, then the messages.
 */
final class HostileRun {

  private HostileRun() {}

  public static void main(String[] args) throws Exception {
    List<Path> plans;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      plans = files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)")).sorted().toList();
    }
    for (Path plan : plans) {
      CommandRun run = CommandRun.of("export", plan.toString(), "--out", plan + ".out");
      String said = run.exit() + "\n" + run.err() + run.out();
      Files.write(Path.of(plan + ".said"), said.getBytes(StandardCharsets.UTF_8));
    }
  }
}
