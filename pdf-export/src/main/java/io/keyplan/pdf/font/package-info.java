/** Fonts: which characters they have, how wide texts are, what is embedded of them. */
@NullMarked
package io.keyplan.pdf.font;

import org.jspecify.annotations.NullMarked;
