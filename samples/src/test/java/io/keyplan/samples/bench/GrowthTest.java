package io.keyplan.samples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts bytes, which are the same on every machine: what is read again for each page or slide
 * shows in them as it does in time.
 */
class GrowthTest {

  private static final Path PLAN =
      Path.of(System.getProperty("basedir", "")).resolve("plans/manufacturer.json");

  private static final int FEW_PEOPLE = 250;
  private static final int MANY_PEOPLE = 2_000;

  /** What is made once, such as styles, weighs less in a larger document. */
  private static final double PROPORTIONAL = 1;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Publisher publisher = Publisher.builder().asOf(LocalDate.of(2026, 3, 2)).build();

  @ParameterizedTest
  @CsvSource({"action-plan, pptx", "action-plan, pdf"})
  void a_plan_eight_times_as_large_takes_eight_times_the_memory(String template, String format)
      throws IOException {
    GrownPlans plans = new GrownPlans(PLAN);
    publisher.publish(plans.times(1), template, format, OutputStream.nullOutputStream());
    Map<Integer, Double> bytes = new TreeMap<>();
    for (int times : new int[] {2, 16}) {
      bytes.put(times, bytes(plans.times(times), template, format));
    }
    assertThat(Growth.exponent(bytes)).as("exponent of %s", bytes).isLessThan(PROPORTIONAL);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"docx", "pptx", "xlsx", "pdf"})
  void an_account_map_grows_no_faster_than_its_people_times_their_logarithm(String format)
      throws IOException {
    publisher.publish(GrownPlans.people(1), "account-map", format, OutputStream.nullOutputStream());

    double few = bytes(GrownPlans.people(FEW_PEOPLE), "account-map", format);
    double many = bytes(GrownPlans.people(MANY_PEOPLE), "account-map", format);

    double most = MANY_PEOPLE * Math.log(MANY_PEOPLE) / (FEW_PEOPLE * Math.log(FEW_PEOPLE));
    assertThat(many / few).isLessThan(most);
  }

  private double bytes(AccountPlan plan, String template, String format) throws IOException {
    long before = threads.getCurrentThreadAllocatedBytes();
    publisher.publish(plan, template, format, OutputStream.nullOutputStream());
    return (double) threads.getCurrentThreadAllocatedBytes() - before;
  }
}
