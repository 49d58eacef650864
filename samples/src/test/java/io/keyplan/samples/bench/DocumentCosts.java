package io.keyplan.samples.bench;

import com.sun.management.ThreadMXBean;
import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What documents of a plan cost in a warm process: processor time and bytes allocated, the least of
 * many runs; and beside Office files what compressing their own parts takes at the same level,
 * below which nothing can come. Holds on a busy machine too, where time on the clock says little.
 */
public final class DocumentCosts {

  /** The level at which parts of Office files are compressed. */
  private static final int LEVEL = 3;

  /** Parts that are compressed already. */
  private static final Set<String> COMPRESSED = Set.of("png", "jpg", "jpeg", "gif", "xlsx");

  private static final List<String> DOCUMENTS =
      List.of(
          "strategic-presentation.pptx",
          "strategic-presentation.pdf",
          "key-account-plan.docx",
          "key-account-plan.xlsx",
          "key-account-plan.pdf",
          "account-map.docx",
          "account-map.pptx",
          "account-map.pdf",
          "simple-plan.docx",
          "simple-plan.xlsx");

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final int runs;

  private DocumentCosts(int runs) {
    this.runs = runs;
  }

  /**
   * Prints a table for {@code docs/performance.md}.
   *
   * @param args a plan; how often each document is written, 100 unless given
   */
  public static void main(String[] args) throws IOException {
    AccountPlan plan = PlanFile.read(Path.of(args[0])).plan();
    System.out.println(
        "| document | size | composed in | written in | allocated | times compressing alone |");
    System.out.println("|---|---|---|---|---|---|");
    DocumentCosts costs = new DocumentCosts(args.length > 1 ? Integer.parseInt(args[1]) : 100);
    for (String document : DOCUMENTS) {
      costs.measure(plan, document);
    }
  }

  /** Something whose cost is measured. */
  @FunctionalInterface
  private interface Task {
    void run() throws IOException;
  }

  private record Cost(double millis, double megabytes) {}

  private Cost cost(Task task) throws IOException {
    long time = Long.MAX_VALUE;
    long bytes = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = threads.getCurrentThreadCpuTime();
      long before = threads.getCurrentThreadAllocatedBytes();
      task.run();
      time = Math.min(time, threads.getCurrentThreadCpuTime() - start);
      bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return new Cost(time / 1e6, bytes / 1e6);
  }

  private void measure(AccountPlan plan, String name) throws IOException {
    String format = name.substring(name.lastIndexOf('.') + 1);
    String template = name.substring(0, name.lastIndexOf('.'));
    Publisher publisher = Publisher.builder().asOf(LocalDate.of(2026, 3, 2)).build();
    Exporter exporter = Exporters.discover().forFormat(format);
    Document document = publisher.compose(plan, template);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exporter.export(document, ExportOptions.standard(), file);
    Cost composing = cost(() -> publisher.compose(plan, template));
    Cost writing =
        cost(
            () ->
                exporter.export(
                    document, ExportOptions.standard(), OutputStream.nullOutputStream()));
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %d kB | %s | %s | %.1f MB | %s |%n",
        name,
        file.size() / 1000,
        Millis.written(composing.millis()),
        Millis.written(writing.millis()),
        writing.megabytes(),
        format.equals("pdf") ? "" : yardstick(file.toByteArray(), writing));
  }

  private String yardstick(byte[] file, Cost writing) throws IOException {
    List<byte[]> parts = parts(file);
    double least = cost(() -> compress(parts)).millis();
    return String.format(
        Locale.ROOT, "%.1f of %s", writing.millis() / least, Millis.written(least));
  }

  private static List<byte[]> parts(byte[] file) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!COMPRESSED.contains(name.substring(name.lastIndexOf('.') + 1))) {
          parts.add(zip.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static void compress(List<byte[]> parts) {
    byte[] room = new byte[1 << 16];
    Deflater deflater = new Deflater(LEVEL, true);
    for (byte[] part : parts) {
      deflater.reset();
      deflater.setInput(part);
      deflater.finish();
      while (!deflater.finished()) {
        deflater.deflate(room);
      }
    }
    deflater.end();
  }
}
