/** Texts in the document's language, and typed values as that language writes them. */
@NullMarked
package io.keyplan.i18n;

import org.jspecify.annotations.NullMarked;
