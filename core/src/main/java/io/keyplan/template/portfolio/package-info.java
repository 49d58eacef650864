/** Many plans in one document. */
@NullMarked
package io.keyplan.template.portfolio;

import org.jspecify.annotations.NullMarked;
