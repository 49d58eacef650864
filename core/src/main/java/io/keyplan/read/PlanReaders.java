package io.keyplan.read;

import io.keyplan.export.Format;
import io.keyplan.service.ServicesByFormat;
import java.util.List;
import java.util.ServiceLoader;

/** The readers at hand, by format. Immutable and thread-safe. */
public final class PlanReaders {

  private final ServicesByFormat<PlanReader> byFormat;

  private PlanReaders(ServicesByFormat<PlanReader> byFormat) {
    this.byFormat = byFormat;
  }

  /** Finds the readers that the class path or module path of this library's loader offers. */
  public static PlanReaders discover() {
    return of(ServiceLoader.load(PlanReader.class, PlanReaders.class.getClassLoader()));
  }

  /** Takes the given readers. */
  public static PlanReaders of(PlanReader... readers) {
    return of(List.of(readers));
  }

  private static PlanReaders of(Iterable<PlanReader> readers) {
    return new PlanReaders(
        ServicesByFormat.of(readers, service -> service.format().id(), "no reader reads"));
  }

  /** Takes these readers and more; one more of a format takes the place of the one there was. */
  public PlanReaders with(PlanReader... more) {
    return new PlanReaders(byFormat.with(List.of(more)));
  }

  /**
   * Gives the reader of a format.
   *
   * @param format id of the format, which is also its file extension
   * @throws IllegalArgumentException if there is none, naming those there are and what to add
   */
  public PlanReader forFormat(String format) {
    return byFormat.get(format);
  }

  /** Lists the formats that can be read, by id. */
  public List<Format> formats() {
    return byFormat.all().stream().map(PlanReader::format).toList();
  }
}
