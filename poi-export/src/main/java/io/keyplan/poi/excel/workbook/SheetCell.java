package io.keyplan.poi.excel.workbook;

/**
 * A cell in a row.
 *
 * @param column its column, from 0
 * @param value what it holds
 * @param style number of its style in the workbook
 */
public record SheetCell(int column, CellValue value, int style) {}
