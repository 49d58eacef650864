/** What fields of a plan can be chosen from: enums, and how their names are read. */
@NullMarked
package io.keyplan.model.choice;

import org.jspecify.annotations.NullMarked;
