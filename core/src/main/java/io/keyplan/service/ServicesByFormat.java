package io.keyplan.service;

import io.keyplan.value.NearestName;
import io.keyplan.value.UnknownChoiceException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Services, one a format. Immutable and thread-safe.
 *
 * @param <T> the service, such as an exporter
 */
public final class ServicesByFormat<T> {

  private final Function<T, String> format;
  private final String none;
  private final SortedMap<String, T> services;

  private ServicesByFormat(Function<T, String> format, String none, SortedMap<String, T> services) {
    this.format = format;
    this.none = none;
    this.services = Collections.unmodifiableSortedMap(services);
  }

  /**
   * Sorts services.
   *
   * @param format gives the id of a service's format
   * @param none what is said where a format has none, such as {@code no exporter writes}
   * @throws IllegalArgumentException if two different ones are there for a format
   */
  public static <T> ServicesByFormat<T> of(
      Iterable<? extends T> services, Function<T, String> format, String none) {
    SortedMap<String, T> found = new TreeMap<>();
    for (T service : services) {
      String id = format.apply(service);
      T other = found.putIfAbsent(id, service);
      if (other != null && other.getClass() != service.getClass()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "there are two for %s: %s and %s",
                id,
                other.getClass().getName(),
                service.getClass().getName()));
      }
    }
    return new ServicesByFormat<>(format, none, found);
  }

  /** Takes these services and more; one more of a format takes the place of the one there was. */
  public ServicesByFormat<T> with(List<? extends T> more) {
    SortedMap<String, T> all = new TreeMap<>(services);
    more.forEach(service -> all.put(format.apply(service), service));
    return new ServicesByFormat<>(format, none, all);
  }

  /**
   * Gives the service of a format.
   *
   * @param id id of the format, in any case
   * @throws UnknownChoiceException if there is none, naming those there are and what to add
   */
  public T get(String id) {
    T service = services.get(id.toLowerCase(Locale.ROOT));
    if (service != null) {
      return service;
    }
    throw new UnknownChoiceException(
        UnknownChoiceException.Kind.FORMAT,
        none
            + " \""
            + id
            + "\""
            + NearestName.suggestion(id, services.keySet())
            + (services.isEmpty()
                ? "; add keyplan-poi-export or keyplan-pdf-export to the dependencies"
                : "; there are " + String.join(", ", services.keySet())),
        id,
        services.keySet());
  }

  /** Lists the services, by the ids of their formats. */
  public Collection<T> all() {
    return services.values();
  }
}
