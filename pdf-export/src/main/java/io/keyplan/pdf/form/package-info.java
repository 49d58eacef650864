/**
 * PDF forms that somebody sent: their fields, what is entered, and where that stands.
 *
 * <p>Nothing in such a file is trusted. PDFBox parses it, kept within bounds: what is read,
 * unpacked and made of it is counted, and references are followed only so deep. Nothing is run,
 * drawn or fetched. Beside {@code pdf.page} the only package that sees PDFBox's objects.
 */
@NullMarked
package io.keyplan.pdf.form;

import org.jspecify.annotations.NullMarked;
