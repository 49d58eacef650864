package io.keyplan.read;

import io.keyplan.export.Format;
import io.keyplan.value.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The readers at hand, by format. Immutable and thread-safe. */
public final class PlanReaders {

  private final SortedMap<String, PlanReader> byFormat;

  private PlanReaders(Iterable<PlanReader> readers) {
    SortedMap<String, PlanReader> found = new TreeMap<>();
    for (PlanReader reader : readers) {
      PlanReader other = found.putIfAbsent(reader.format().id(), reader);
      if (other != null && other.getClass() != reader.getClass()) {
        throw new IllegalArgumentException(
            "two readers read "
                + reader.format().id()
                + ": "
                + other.getClass().getName()
                + " and "
                + reader.getClass().getName());
      }
    }
    this.byFormat = Collections.unmodifiableSortedMap(found);
  }

  /** Finds the readers that the class path or module path of this library's loader offers. */
  public static PlanReaders discover() {
    return new PlanReaders(
        ServiceLoader.load(PlanReader.class, PlanReaders.class.getClassLoader()));
  }

  /** Takes the given readers. */
  public static PlanReaders of(PlanReader... readers) {
    return new PlanReaders(Arrays.asList(readers));
  }

  /** Takes these readers and more; one more of a format takes the place of the one there was. */
  public PlanReaders with(PlanReader... more) {
    SortedMap<String, PlanReader> all = new TreeMap<>(byFormat);
    for (PlanReader reader : more) {
      all.put(reader.format().id(), reader);
    }
    return new PlanReaders(all.values());
  }

  /**
   * Gives the reader of a format.
   *
   * @param format id of the format, which is also its file extension
   * @throws IllegalArgumentException if there is none, naming those there are and what to add
   */
  public PlanReader forFormat(String format) {
    PlanReader reader = byFormat.get(format.toLowerCase(Locale.ROOT));
    if (reader == null) {
      throw new IllegalArgumentException(
          "no reader reads \""
              + format
              + "\""
              + NearestName.suggestion(format, byFormat.keySet())
              + (byFormat.isEmpty()
                  ? "; add keyplan-poi-export or keyplan-pdf-export to the dependencies"
                  : "; there are readers for " + String.join(", ", byFormat.keySet())));
    }
    return reader;
  }

  /** Lists the formats that can be read, by id. */
  public List<Format> formats() {
    Collection<PlanReader> readers = byFormat.values();
    return readers.stream().map(PlanReader::format).toList();
  }
}
