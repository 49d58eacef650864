/** What an exporter is, what it is given and what it reports; exporters are found by name. */
@NullMarked
package io.keyplan.export;

import org.jspecify.annotations.NullMarked;
