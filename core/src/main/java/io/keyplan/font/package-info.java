/** Fonts as texts are measured with them: files of a company's own, and the likeness of others. */
@NullMarked
package io.keyplan.font;

import org.jspecify.annotations.NullMarked;
