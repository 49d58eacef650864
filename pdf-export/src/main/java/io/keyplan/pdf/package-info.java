/**
 * PDF documents: what stands on which page, as boxes and drawings; and forms that were filled in.
 *
 * <h2>Names of form fields</h2>
 *
 * <p>The name of a form field is the address of the field that it fills, such as {@code
 * actions[a-7].due}, so that a form can be read back. PDF joins the parts of a name with dots; the
 * parts of an address become the parts of the name. Within brackets a dot is written as {@code
 * %2E}, and everywhere the sign {@code %} as {@code %25} and a {@code #} at the beginning as {@code
 * %23}. Where other addresses go on from an address, its own name ends with one more part, {@code
 * %}. A name that begins with {@code #} is no address: it belongs to a box to tick that stands for
 * no field. Choices are stored as the codes of their values, days as text in the order that the
 * tooltip says.
 *
 * <p>The places that a form has for entries of lists are numbered, as in {@code
 * people[new-2].name}; one place can stand on several pages, which share its value.
 *
 * <h2>The trace</h2>
 *
 * <p>A form says how it was made in the page-piece dictionary of its catalog (ISO 32000-2, 14.5),
 * as the stream {@code /PieceInfo /Keyplan /Private}, which holds the XML of {@code
 * io.keyplan.read.TraceRecorder}. Programs that fill in forms save it along, also those that write
 * the whole file anew; it is lost where a file is made from pages of others. Documents to read have
 * none, since there is nothing in them to be edited.
 */
@NullMarked
package io.keyplan.pdf;

import org.jspecify.annotations.NullMarked;
