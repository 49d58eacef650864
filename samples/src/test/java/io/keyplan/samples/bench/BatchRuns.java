package io.keyplan.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole runs of {@code keyplan batch}, each a process of its own with 256 MB from its start to its
 * end: decks and one-page PDFs of plans that the generator draws, with one thread and with two, in
 * turns. Prints a table for {@code docs/performance.md}. Starts as {@code java BatchRuns.java JAR
 * PLANS...}, as in {@code keyplan.jar 1000 10000}.
 */
public final class BatchRuns {

  private static final List<Integer> THREADS = List.of(1, 2);
  private static final String DOCUMENTS = "strategic-presentation.pptx,one-page.pdf";
  private static final int DOCUMENTS_PER_PLAN = 2;

  private BatchRuns() {}

  /**
   * Measures and prints.
   *
   * @param args the packaged jar, and how many plans the runs have
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println("| plans | threads | seconds | documents a second |");
    System.out.println("|---|---|---|---|");
    for (String plans : List.of(args).subList(1, args.length)) {
      Path folder = Files.createTempDirectory("batch-runs");
      Path file = folder.resolve("plans.jsonl");
      run(args[0], "generate", "--count", plans, "--out", file.toString());
      for (int threads : THREADS) {
        Path out = folder.resolve("out-" + threads);
        double seconds =
            run(
                args[0],
                "batch",
                file.toString(),
                "--document",
                DOCUMENTS,
                "--out",
                out.toString(),
                "--threads",
                String.valueOf(threads),
                "--as-of",
                "2026-03-02");
        int documents = Integer.parseInt(plans) * DOCUMENTS_PER_PLAN;
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %.0f | %.0f |%n",
            plans,
            threads,
            seconds,
            documents / seconds);
      }
      check(folder.resolve("out-1"), folder.resolve("out-2"));
      delete(folder);
    }
  }

  private static double run(String jar, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-jar", jar));
    command.addAll(List.of(words));
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exit = process.start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Ends with an error where one thread and two have not written the same bytes. */
  private static void check(Path one, Path two) throws IOException {
    try (Stream<Path> files = Files.walk(one)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = two.resolve(one.relativize(file).toString());
        boolean isDocument = !file.toString().endsWith(".jsonl");
        if (isDocument && Files.mismatch(file, other) >= 0) {
          throw new IllegalStateException(file + " and " + other + " differ");
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
