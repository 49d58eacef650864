/**
 * A company's own look, and how formats learn of it.
 *
 * <p>A brand file in YAML names the company's files and says what they cannot say themselves;
 * {@link io.keyplan.brand.Brand#load} reads it. Every base file is read once, by the {@link
 * io.keyplan.brand.BrandReader} of its kind: it gives a {@link io.keyplan.brand.BaseReading}, with
 * the colours and the font that {@link io.keyplan.brand.Brand#theme} is made of, what {@code brand
 * inspect} prints, what stands in for what is missing, and one {@link io.keyplan.brand.BrandBase}
 * for each exporter that makes documents with the file.
 *
 * <p>An exporter finds the brand in its options: it asks for the base of its own type, and works as
 * without a brand where there is none; it takes its theme from the options by the kind of base, and
 * adds the notes of the bases that it used to its report. Logo, fonts and what is said of layouts
 * and styles are in {@link io.keyplan.brand.Brand#settings}.
 */
@NullMarked
package io.keyplan.brand;

import org.jspecify.annotations.NullMarked;
