package io.keyplan.export;

import io.keyplan.service.ServicesByFormat;
import io.keyplan.value.UnknownChoiceException;
import java.util.List;
import java.util.ServiceLoader;

/** The exporters at hand, by format. Immutable and thread-safe. */
public final class Exporters {

  private final ServicesByFormat<Exporter> byFormat;

  private Exporters(ServicesByFormat<Exporter> byFormat) {
    this.byFormat = byFormat;
  }

  /** Finds the exporters that the class path or module path of this library's loader offers. */
  public static Exporters discover() {
    return of(ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()));
  }

  /** Takes the given exporters. */
  public static Exporters of(Exporter... exporters) {
    return of(List.of(exporters));
  }

  private static Exporters of(Iterable<Exporter> exporters) {
    return new Exporters(
        ServicesByFormat.of(exporters, service -> service.format().id(), "no exporter writes"));
  }

  /** Takes these exporters and more; one more of a format takes the place of the one there was. */
  public Exporters with(Exporter... more) {
    return new Exporters(byFormat.with(List.of(more)));
  }

  /**
   * Gives the exporter of a format.
   *
   * @param format id of the format, which is also its file extension
   * @throws UnknownChoiceException if there is none, naming those there are and what to add
   */
  public Exporter forFormat(String format) {
    return byFormat.get(format);
  }

  /** Lists the formats that can be written, by id. */
  public List<Format> formats() {
    return byFormat.all().stream().map(Exporter::format).toList();
  }
}
