package io.keyplan.samples.spark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Spark installation that is laid out of the libraries on the test's class path. */
final class SparkHome {

  private final Path home;

  private SparkHome(Path home) {
    this.home = home;
  }

  static SparkHome in(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (Path jar : classPath()) {
      String name = jar.getFileName().toString();
      Path link = jars.resolve(name);
      if (name.endsWith(".jar") && !name.startsWith("keyplan-")) {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, jar);
      }
    }
    return new SparkHome(home);
  }

  /** Gives the jar that is submitted. */
  static Path job() {
    return classPath().stream()
        .filter(file -> file.getFileName().toString().matches("keyplan-.*-all\\.jar"))
        .findFirst()
        .orElseThrow();
  }

  /** Starts what {@code spark-submit} starts; what it prints goes to {@link #printed}. */
  Process submit(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of(arguments));
    Process launcher = java("org.apache.spark.launcher.Main", command).start();
    String answer = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // A line of its own says that the command begins.
    String launched = answer.substring(answer.indexOf("\0\n") + 2);
    return process(List.of(launched.split("\0")))
        .redirectErrorStream(true)
        .redirectOutput(printedFile().toFile())
        .start();
  }

  String printed() throws IOException {
    return Files.readString(printedFile());
  }

  private Path printedFile() {
    return home.resolve("printed");
  }

  private ProcessBuilder java(String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*", main));
    command.addAll(arguments);
    return process(command);
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return process;
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }
}
