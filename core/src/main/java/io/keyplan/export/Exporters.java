package io.keyplan.export;

import io.keyplan.value.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exporters at hand, by format. Immutable and thread-safe. */
public final class Exporters {

  private final SortedMap<String, Exporter> byFormat;

  private Exporters(Iterable<Exporter> exporters) {
    SortedMap<String, Exporter> found = new TreeMap<>();
    for (Exporter exporter : exporters) {
      Exporter other = found.putIfAbsent(exporter.format().id(), exporter);
      if (other != null && other.getClass() != exporter.getClass()) {
        throw new IllegalArgumentException(
            "two exporters write "
                + exporter.format().id()
                + ": "
                + other.getClass().getName()
                + " and "
                + exporter.getClass().getName());
      }
    }
    this.byFormat = Collections.unmodifiableSortedMap(found);
  }

  /** Finds the exporters that the class path or module path of this library's loader offers. */
  public static Exporters discover() {
    return new Exporters(ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()));
  }

  /** Takes the given exporters. */
  public static Exporters of(Exporter... exporters) {
    return new Exporters(Arrays.asList(exporters));
  }

  /** Takes these exporters and more; one more of a format takes the place of the one there was. */
  public Exporters with(Exporter... more) {
    SortedMap<String, Exporter> all = new TreeMap<>(byFormat);
    for (Exporter exporter : more) {
      all.put(exporter.format().id(), exporter);
    }
    return new Exporters(all.values());
  }

  /**
   * Gives the exporter of a format.
   *
   * @param format id of the format, which is also its file extension
   * @throws IllegalArgumentException if there is none, naming those there are and what to add
   */
  public Exporter forFormat(String format) {
    Exporter exporter = byFormat.get(format.toLowerCase(Locale.ROOT));
    if (exporter == null) {
      throw new IllegalArgumentException(
          "no exporter writes \""
              + format
              + "\""
              + NearestName.suggestion(format, byFormat.keySet())
              + (byFormat.isEmpty()
                  ? "; add keyplan-poi-export or keyplan-pdf-export to the dependencies"
                  : "; there are exporters for " + String.join(", ", byFormat.keySet())));
    }
    return exporter;
  }

  /** Lists the formats that can be written, by id. */
  public List<Format> formats() {
    Collection<Exporter> exporters = byFormat.values();
    return exporters.stream().map(Exporter::format).toList();
  }
}
