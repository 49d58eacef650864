/**
 * Decks for Microsoft PowerPoint: writes planned slides as native shapes, and reads them back.
 *
 * <p>Shapes bear addresses as names; the map of fields ({@code customXml/item1.xml}) and the trace
 * ({@code customXml/item2.xml}) say which slide, shape, row, column and place between fixed words
 * shows which field, and whether it was changed since.
 */
@NullMarked
package io.keyplan.poi.powerpoint;

import org.jspecify.annotations.NullMarked;
