/** The look of documents: colours and type, of which every value can be replaced. */
@NullMarked
package io.keyplan.theme;

import org.jspecify.annotations.NullMarked;
