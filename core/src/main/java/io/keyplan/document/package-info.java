/**
 * The tree between templates and exporters: what a document says, typed and addressed, without a
 * word on how a format draws it.
 *
 * <p>Everything in it is an immutable value. The tree is closed: a template composes these blocks,
 * an exporter visits all of them. A new kind of block is a change of a minor version while the
 * library is below 1.0.
 */
@NullMarked
package io.keyplan.document;

import org.jspecify.annotations.NullMarked;
