package io.keyplan.samples.bench;

import io.keyplan.fill.FillTemplate;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** How much processor time and memory filling a company's own documents takes. */
public final class FillBenchmark {

  private static final int DOCUMENTS = 1_000;
  private static final int WARM_UP = 300;

  private FillBenchmark() {}

  /**
   * Fills each document a thousand times after some to warm up.
   *
   * @param args a plan, and the documents
   */
  public static void main(String[] args) throws IOException {
    AccountPlan plan = PlanFile.read(Path.of(args[0])).plan();
    for (int i = 1; i < args.length; i++) {
      FillTemplate template = FillTemplate.open(Path.of(args[i]));
      fill(template, plan, WARM_UP);
      long before = alive();
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      fill(template, plan, DOCUMENTS);
      long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      System.out.printf(
          Locale.ROOT,
          "%s: %.2f ms of processor time each, %d kB more alive than before%n",
          template.name(),
          taken / (double) Duration.ofMillis(1).toNanos() / DOCUMENTS,
          (alive() - before) / 1024);
    }
  }

  private static void fill(FillTemplate template, AccountPlan plan, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      template.fill(plan, OutputStream.nullOutputStream());
    }
  }

  private static long alive() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
