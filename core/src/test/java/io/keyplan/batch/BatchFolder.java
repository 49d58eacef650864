package io.keyplan.batch;

import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder in which batches of small plans run. */
final class BatchFolder {

  static final DocumentSet SET =
      DocumentSet.builder().templates("one-page", "action-plan").formats("txt").build();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-12T10:00:00Z"), ZoneOffset.UTC);

  private final Path root;

  BatchFolder(Path root) {
    this.root = root;
  }

  /** Gives a valid line; plans with the same number are the same. */
  static String plan(String account, int number) {
    return "{\"info\":{\"date\":\"2031-01-12\"},\"account\":{\"name\":\""
        + account
        + "\"},\"actions\":[{\"step\":\"Step "
        + number
        + "\"}]}";
  }

  /** Gives valid lines of accounts with different names. */
  static List<String> plans(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> plan("Account " + i, i)).toList();
  }

  Path out() {
    return root.resolve("out");
  }

  Path input(List<String> lines) throws IOException {
    return Files.write(root.resolve("plans.jsonl"), lines);
  }

  Batch.Builder batch() {
    return batch(SET, new OutlineExporter());
  }

  Batch.Builder batch(DocumentSet set, Exporter exporter) {
    return Batch.builder(set, out()).exporters(Exporters.of(exporter)).clock(CLOCK).threads(3);
  }

  BatchSummary run(Batch.Builder batch, List<String> lines) throws IOException {
    return run(batch, input(lines));
  }

  BatchSummary run(Batch.Builder batch, Path input) throws IOException {
    try (PlanStream plans = PlanStream.open(input)) {
      return batch.build().run(plans);
    }
  }

  /** Gives the content of every file but the manifest and dead letters, by path. */
  SortedMap<String, String> documents() throws IOException {
    SortedMap<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out().relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".jsonl")) {
          documents.put(name, Files.readString(file));
        }
      }
    }
    return documents;
  }

  List<String> manifest() throws IOException {
    return Files.readAllLines(out().resolve(Batch.MANIFEST));
  }
}
