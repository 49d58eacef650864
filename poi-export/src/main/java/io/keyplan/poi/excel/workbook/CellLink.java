package io.keyplan.poi.excel.workbook;

/**
 * A link in a cell.
 *
 * @param cell the cell
 * @param target address on the web, or a place in the workbook
 * @param inside whether the target is in the workbook
 */
public record CellLink(String cell, String target, boolean inside) {}
