/**
 * Pages that are drawn on, with the structure of what is drawn, and the PDF that they make up.
 *
 * <p>Beside {@code pdf.form} the only package that sees PDFBox's objects.
 */
@NullMarked
package io.keyplan.pdf.page;

import org.jspecify.annotations.NullMarked;
