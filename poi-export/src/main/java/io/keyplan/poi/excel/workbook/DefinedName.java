package io.keyplan.poi.excel.workbook;

/**
 * A name for cells.
 *
 * @param name the name
 * @param refersTo the cells
 * @param comment what Excel's list of names says of it
 */
public record DefinedName(String name, String refersTo, String comment) {}
