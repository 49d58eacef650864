package io.keyplan.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes from the start of a process until its first Word file is there. Needs the
 * packaged jar; starts as {@code java FirstFile.java JAR RUNS [JAVA OPTIONS...]}.
 */
public final class FirstFile {

  private static final int UNCOUNTED = 2;

  private FirstFile() {}

  /**
   * Prints the median and the extremes in milliseconds.
   *
   * @param args the jar, how often to run it, and options for Java
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> options = Arrays.asList(args).subList(2, args.length);
    for (String template : List.of("simple-plan", "key-account-plan")) {
      double[] times = new double[Integer.parseInt(args[1])];
      for (int i = -UNCOUNTED; i < times.length; i++) {
        double time = run(args[0], template, options);
        if (i >= 0) {
          times[i] = time;
        }
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%-20s median %.0f ms, from %.0f to %.0f ms, %d runs%n",
          template,
          times[times.length / 2],
          times[0],
          times[times.length - 1],
          times.length);
    }
  }

  private static double run(String jar, String template, List<String> options)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("first-file");
    ProcessBuilder process = new ProcessBuilder();
    process.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    process.command().addAll(options);
    process.command().addAll(List.of("-jar", jar, "export", "--quiet", "--template", template));
    process.command().addAll(List.of("--format", "docx", "--variant", "sample"));
    process.command().addAll(List.of("--out", folder.toString()));
    long start = System.nanoTime();
    int exit = process.inheritIO().start().waitFor();
    double time = (System.nanoTime() - start) / 1e6;
    if (exit != 0) {
      throw new IllegalStateException("keyplan ended with " + exit);
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return time;
  }
}
