package io.keyplan.brand;

/**
 * What an exporter needs of a base file, learned once: which layouts, styles and pages there are,
 * and the parts that every document takes over. Each format has its own, and asks the brand for it
 * by {@link Brand#base}. Immutable and thread-safe.
 */
public interface BrandBase {}
