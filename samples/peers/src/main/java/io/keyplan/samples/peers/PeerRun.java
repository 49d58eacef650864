package io.keyplan.samples.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures every library one after the other, after it has shown that its file holds the whole
 * content; prints a table for {@code docs/performance.md} and draws the plot beside it.
 */
public final class PeerRun {

  private static final Path TARGET = Path.of("target", "peers").toAbsolutePath();
  private static final Path NODE = Path.of("src", "main", "node");
  private static final Path PLOT = Path.of("..", "..", "docs", "images", "peers.svg");
  private static final int ITERATIONS = 5;

  private PeerRun() {}

  /**
   * Runs the comparison.
   *
   * @param args seconds for each iteration; 2 unless given
   */
  public static void main(String[] args) throws Exception {
    int seconds = args.length == 0 ? 2 : Integer.parseInt(args[0]);
    Content content = Content.of();
    Files.createDirectories(TARGET);
    for (Map.Entry<String, Peer> peer : Peers.all().entrySet()) {
      Path file = Files.write(file(peer.getKey()), peer.getValue().write(content));
      ContentCheck.check(peer.getKey(), file, content);
    }
    Map<String, Timing> millis = new LinkedHashMap<>(java(seconds));
    millis.putAll(node(content, seconds));
    String table = Report.table(millis);
    System.out.println("\n" + machine() + "\n\n" + table);
    Files.writeString(TARGET.resolve("peers.md"), machine() + "\n\n" + table);
    Files.writeString(PLOT, Report.plot(millis));
  }

  private static Path file(String id) {
    return TARGET.resolve(id + "." + id.substring(0, id.indexOf('-')));
  }

  private static String machine() {
    return "Java "
        + Runtime.version().feature()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }

  private static Map<String, Timing> java(int seconds) throws RunnerException {
    Map<String, Timing> millis = new LinkedHashMap<>();
    var options =
        new OptionsBuilder()
            .include(PeerBenchmark.class.getName())
            .param("id", Peers.all().keySet().toArray(String[]::new))
            .warmupIterations(ITERATIONS)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.seconds(seconds))
            .shouldFailOnError(true)
            .build();
    for (RunResult result : new Runner(options).run()) {
      Statistics turns = result.getPrimaryResult().getStatistics();
      millis.put(
          result.getParams().getParam("id"),
          new Timing(turns.getMean(), turns.getMin(), turns.getMax()));
    }
    return millis;
  }

  /** Runs those that need Node.js, for as long as those that run in Java. */
  private static Map<String, Timing> node(Content content, int seconds)
      throws IOException, InterruptedException {
    JsonMapper json = JsonMapper.shared();
    Path work = Files.createDirectories(TARGET.resolve("node"));
    for (String file : List.of("package.json", "peers.mjs")) {
      Files.write(work.resolve(file), Files.readAllBytes(NODE.resolve(file)));
    }
    Path input = work.resolve("content.json");
    Files.writeString(input, json.writeValueAsString(forNode(content)));
    run(work, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
    String answer =
        run(
            work,
            "node",
            "peers.mjs",
            input.toString(),
            TARGET.toString(),
            String.valueOf(ITERATIONS),
            String.valueOf(seconds));
    Map<String, Timing> millis = new LinkedHashMap<>();
    for (String line : answer.lines().filter(line -> line.startsWith("{")).toList()) {
      JsonNode result = json.readTree(line);
      String id = result.get("id").asString();
      ContentCheck.check(id, file(id), content);
      millis.put(
          id,
          new Timing(
              result.get("average").asDouble(),
              result.get("least").asDouble(),
              result.get("most").asDouble()));
    }
    return millis;
  }

  private static Map<String, Object> forNode(Content content) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Content.Part part : content.sections()) {
      List<List<Object>> values =
          part.rows().stream()
              .map(
                  row ->
                      row.stream()
                          .map(
                              value ->
                                  value instanceof java.time.LocalDate
                                      ? Map.of("day", value.toString())
                                      : value)
                          .toList())
              .toList();
      sections.add(
          Map.of(
              "title",
              part.title(),
              "text",
              part.text(),
              "texts",
              part.rows().stream().map(Peer::texts).toList(),
              "values",
              values));
    }
    return Map.of("title", content.title(), "columns", content.columns(), "sections", sections);
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), "UTF-8");
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed: " + answer);
    }
    return answer;
  }
}
