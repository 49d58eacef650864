package io.keyplan.samples.bench;

import io.keyplan.batch.Batch;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.PlanStream;
import io.keyplan.cli.generate.PlanGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much faster two threads write decks with their pages than one, when the process is warm. The
 * two take turns over the same plans, so that a machine whose speed drifts slows both.
 */
public final class BatchScaling {

  private static final int ROUNDS = 12;
  private static final int PLANS = 1000;
  private static final int WARM_UP = 4000;

  private final DocumentSet documents =
      DocumentSet.builder().documents("strategic-presentation.pptx", "one-page.pdf").build();

  private BatchScaling() {}

  /** Prints the seconds of one thread and of two in each round, and how they compare. */
  public static void main(String[] args) throws IOException {
    new BatchScaling().measure();
  }

  private void measure() throws IOException {
    seconds(2, lines(PLANS, PLANS + WARM_UP));
    byte[] plans = lines(0, PLANS);
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int first = 1 + round % 2;
      double before = seconds(first, plans);
      double after = seconds(3 - first, plans);
      double one = first == 1 ? before : after;
      double two = first == 1 ? after : before;
      times.add(one / two);
      System.out.printf("one thread %.2f s, two threads %.2f s, %.2f times%n", one, two, one / two);
    }
    times.sort(Comparator.naturalOrder());
    double mean = times.stream().collect(Collectors.averagingDouble(ratio -> ratio));
    System.out.printf(
        "%.2f times on average of %d rounds, from %.2f to %.2f%n",
        mean, ROUNDS, times.get(0), times.get(ROUNDS - 1));
  }

  private double seconds(int threads, byte[] plans) throws IOException {
    Path folder = Files.createTempDirectory("keyplan");
    try {
      Batch batch =
          Batch.builder(documents, folder)
              .threads(threads)
              .clock(Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC))
              .build();
      long start = System.nanoTime();
      batch.run(PlanStream.of("generated", new ByteArrayInputStream(plans)));
      return (System.nanoTime() - start) / 1e9;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static byte[] lines(int from, int to) {
    PlanGenerator generator = new PlanGenerator(1, List.of("en", "fr"));
    return LongStream.range(from, to)
        .mapToObj(generator::line)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
