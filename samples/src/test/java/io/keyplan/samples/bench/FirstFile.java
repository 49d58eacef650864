package io.keyplan.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes on the clock from the start of a process until it has ended, with one Word file
 * of the sample client written. Needs the packaged jar or the launcher; starts as {@code java
 * FirstFile.java RUNS LABEL COMMAND...}, as in {@code 10 "java -jar" java -jar keyplan.jar}.
 */
public final class FirstFile {

  private static final List<String> TEMPLATES = List.of("simple-plan", "key-account-plan");
  private static final int UNCOUNTED = 2;

  private FirstFile() {}

  /**
   * Prints a row of a table: the label, and for each template the median and the extremes.
   *
   * @param args how often to run, the label, and what starts keyplan
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = Arrays.asList(args).subList(2, args.length);
    StringBuilder row = new StringBuilder("| ").append(args[1]);
    for (String template : TEMPLATES) {
      double[] seconds = new double[Integer.parseInt(args[0])];
      for (int i = -UNCOUNTED; i < seconds.length; i++) {
        double time = run(command, template);
        if (i >= 0) {
          seconds[i] = time;
        }
      }
      Arrays.sort(seconds);
      row.append(
          String.format(
              Locale.ROOT,
              " | %.2f s (%.2f to %.2f)",
              seconds[seconds.length / 2],
              seconds[0],
              seconds[seconds.length - 1]));
    }
    System.out.println(row.append(" |"));
  }

  private static double run(List<String> command, String template)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("first-file");
    ProcessBuilder process = new ProcessBuilder();
    process.command().addAll(command);
    process.command().addAll(List.of("export", "--quiet", "--template", template));
    process.command().addAll(List.of("--format", "docx", "--variant", "sample"));
    process.command().addAll(List.of("--lang", "en", "--out", folder.toString()));
    long start = System.nanoTime();
    int exit = process.inheritIO().start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException("keyplan ended with " + exit);
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return seconds;
  }
}
