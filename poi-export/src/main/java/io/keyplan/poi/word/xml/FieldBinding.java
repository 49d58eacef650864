package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.names.PartNames;

/**
 * Ties a control to a value of a store.
 *
 * @param xpath where the value stands
 * @param store id of the store
 */
public record FieldBinding(String xpath, String store) {

  private static final String PREFIXES = "xmlns:k='" + PartNames.FIELDS + "'";

  /** Writes the binding. */
  public void writeTo(ElementWriter out, String element) {
    out.empty(element, "w:prefixMappings", PREFIXES, "w:xpath", xpath, "w:storeItemID", store);
  }
}
