package io.keyplan.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs what {@code docs/performance.md} tells figures of, but for the peers, and prints its tables:
 * first documents, costs beside compressing, growth with its plot, and whole batches. Every part
 * has processes of its own. {@code samples/benchmarks/run} starts it.
 */
public final class Benchmarks {

  private static final String PLAN = "samples/plans/manufacturer.json";
  private static final String PLOT = "docs/images/growth.svg";
  private static final String STARTS = "10";

  private final Path project;
  private final Path work;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Benchmarks(Path project, Path work) {
    this.project = project;
    this.work = work;
  }

  /**
   * Runs all parts.
   *
   * @param args the project's folder, with the packaged command line in it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("benchmarks");
    Benchmarks all = new Benchmarks(Path.of(args[0]), work);
    System.out.printf(
        "Java %s, %s %s, %d processors%n",
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    all.firstDocuments();
    all.costs();
    all.growth();
    all.batches();
  }

  private Path jar() {
    return project.resolve("integrations/cli/target/keyplan.jar").toAbsolutePath();
  }

  private void firstDocuments() throws IOException, InterruptedException {
    Path launcher = launcher();
    Path cache = work.resolve("cache");
    run("env", "KEYPLAN_CACHE=" + cache, "KEYPLAN_CACHE_NOW=yes", launcher.toString(), "--version");
    title("First documents");
    System.out.println("| started as | `simple-plan` | `key-account-plan` |\n|---|---|---|");
    FirstFile.main(new String[] {STARTS, "`java -jar`", java, "-jar", jar().toString()});
    FirstFile.main(
        new String[] {STARTS, "launcher", "env", "KEYPLAN_CACHE=" + cache, launcher.toString()});
  }

  /** Lays the launcher out as the distribution does. */
  private Path launcher() throws IOException {
    Path source = project.resolve("integrations/cli/src/main/distribution");
    Path home = work.resolve("keyplan");
    for (String folder : List.of("bin", "lib", "examples")) {
      Files.createDirectories(home.resolve(folder));
    }
    for (String program : List.of("bin/keyplan", "lib/make-archive")) {
      Files.copy(source.resolve(program), home.resolve(program));
      if (!home.resolve(program).toFile().setExecutable(true)) {
        throw new IOException(program + " cannot be made executable");
      }
    }
    Files.copy(jar(), home.resolve("lib/keyplan.jar"));
    Files.copy(project.resolve(PLAN), home.resolve("examples/manufacturer.json"));
    return home.resolve("bin/keyplan");
  }

  private void costs() throws IOException, InterruptedException {
    title("Documents beside compressing");
    inJava(DocumentCosts.class, project.resolve(PLAN).toString());
  }

  private void growth() throws IOException, InterruptedException {
    title("Growth");
    inJava(Growth.class, project.resolve(PLAN).toString(), project.resolve(PLOT).toString());
  }

  private void batches() throws IOException, InterruptedException {
    title("Batches");
    BatchRuns.main(new String[] {jar().toString(), "1000", "10000"});
  }

  private static void title(String title) {
    System.out.println("\n### " + title + "\n");
  }

  private void inJava(Class<?> program, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java, "-Xmx3g", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(args));
    run(command.toArray(String[]::new));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
    }
  }
}
