package io.keyplan.samples.bench;

import com.sun.management.ThreadMXBean;
import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the time of every document grows with its plan: every template and format over plans 1 to 64
 * times as large, and account maps of 10 to 5,000 people.
 *
 * <p>Prints tables for {@code docs/performance.md} and draws the plot beside it. The exponent is
 * the slope between the last sizes on logarithmic scales: 1 where twice the plan takes twice the
 * time, 2 where it takes four times; n log n shows as little more than 1.1. It is taken of the
 * processor time of one thread, the least of some runs.
 */
public final class Growth {

  private static final List<String> TEMPLATES =
      List.of(
          "simple-plan",
          "one-page",
          "sales-account-plan",
          "key-account-plan",
          "account-map",
          "action-plan",
          "strategic-presentation");
  private static final List<String> FORMATS = List.of("docx", "xlsx", "pptx", "pdf");
  private static final List<Integer> TIMES = List.of(1, 2, 4, 8, 16, 32, 64);
  private static final List<Integer> PEOPLE = List.of(10, 50, 250, 1_000, 5_000);

  /** The exponent is taken over so many doublings at least. */
  private static final double SHARE = 1 / 8.0;

  private static final int MOST_RUNS = 8;

  /** Documents that take longer are not written as often. */
  private static final double ENOUGH_MILLIS = 400;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Publisher publisher = Publisher.builder().asOf(LocalDate.of(2026, 3, 2)).build();

  private Growth() {}

  /**
   * Measures and prints.
   *
   * @param args the plan that grows; the file of the plot
   */
  public static void main(String[] args) throws IOException {
    Growth growth = new Growth();
    GrownPlans plans = new GrownPlans(Path.of(args[0]));
    Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();
    Map<Integer, AccountPlan> grown = new TreeMap<>();
    for (int times : TIMES) {
      grown.put(times, plans.times(times));
    }
    for (String template : TEMPLATES) {
      for (String format : FORMATS) {
        lines.put(template + "." + format, growth.measure(grown, template, format));
      }
    }
    System.out.println(table(lines, "once", "times", 1));
    Map<String, Map<Integer, Double>> maps = new LinkedHashMap<>();
    grown.clear();
    for (int people : PEOPLE) {
      grown.put(people, GrownPlans.people(people));
    }
    for (String format : FORMATS) {
      maps.put("account-map." + format, growth.measure(grown, "account-map", format));
    }
    System.out.println(table(maps, "10 people", "people", 10));
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), GrowthPlot.draw(lines));
    }
  }

  private Map<Integer, Double> measure(
      Map<Integer, AccountPlan> plans, String template, String format) throws IOException {
    Map<Integer, Double> millis = new TreeMap<>();
    System.err.println(template + "." + format);
    AccountPlan least = plans.values().iterator().next();
    for (int i = 0; i < 2 * MOST_RUNS; i++) {
      time(least, template, format);
    }
    for (Map.Entry<Integer, AccountPlan> plan : plans.entrySet()) {
      double best = time(plan.getValue(), template, format);
      for (int i = 1; i < MOST_RUNS && i * best < ENOUGH_MILLIS; i++) {
        best = Math.min(best, time(plan.getValue(), template, format));
      }
      millis.put(plan.getKey(), best);
    }
    return millis;
  }

  private double time(AccountPlan plan, String template, String format) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    publisher.publish(plan, template, format, OutputStream.nullOutputStream());
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Gives the slope between the largest size and one that is an eighth of it or less. */
  static double exponent(Map<Integer, Double> millis) {
    List<Integer> sizes = new ArrayList<>(millis.keySet());
    int last = sizes.get(sizes.size() - 1);
    int first = sizes.get(0);
    for (int size : sizes) {
      if (size <= last * SHARE) {
        first = size;
      }
    }
    return Math.log(millis.get(last) / millis.get(first)) / Math.log((double) last / first);
  }

  private static String table(
      Map<String, Map<Integer, Double>> lines, String once, String unit, int first) {
    StringBuilder table = new StringBuilder("| document | " + once);
    List<Integer> sizes = new ArrayList<>(lines.values().iterator().next().keySet());
    for (int size : sizes) {
      table.append(size == first ? "" : String.format(Locale.ROOT, " | %,d %s", size, unit));
    }
    table.append(" | exponent |\n|---").append("|---".repeat(sizes.size() + 1));
    table.append("|\n");
    lines.forEach(
        (document, millis) -> {
          table.append("| `").append(document).append('`');
          for (double time : millis.values()) {
            table.append(String.format(Locale.ROOT, " | %s", Millis.written(time)));
          }
          table.append(String.format(Locale.ROOT, " | %.2f |%n", exponent(millis)));
        });
    return table.toString();
  }
}
