/**
 * Writes and reads Microsoft Word documents. Lengths are in twips, twentieths of a point, as in
 * WordprocessingML itself, unless a name says points or EMU.
 *
 * <h2>Where the fields are</h2>
 *
 * <p>Every value that can be edited stands in a content control whose tag is the address of its
 * field; an address of more than 64 characters is shortened to its first 47, {@code ~} and 16
 * digits of its digest. The part {@code customXml/item1.xml} holds the addresses in full and the
 * values that controls are bound to; controls with lines of their own or a link are not bound. The
 * number of a control follows from its address, too, so that a control without a tag is still
 * known.
 *
 * <p>A table of records is a repeating section where Word can keep it as such: the control around
 * its rows is tagged with the list, the one around each row with the record. In other tables the
 * controls in a row say which record it is.
 *
 * <p>The part {@code customXml/item2.xml} is the trace. It calls a table by its id, its list, a
 * digest of its headings, a digest of the first words of its totals, and the fields of its columns,
 * separated by {@code |}, so that it is known even when its rows or its controls are gone.
 *
 * <h2>What counts</h2>
 *
 * <p>What is seen comes first, changes that Word tracks taken as accepted. In a table of records
 * all of a cell is the value of its column. Where the text is as it was written but the custom XML
 * holds another value, the XML was edited, and its value counts, which Word will show when it next
 * opens the document.
 */
@NullMarked
package io.keyplan.poi.word;

import org.jspecify.annotations.NullMarked;
