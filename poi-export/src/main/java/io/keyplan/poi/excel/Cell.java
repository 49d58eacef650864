package io.keyplan.poi.excel;

/**
 * A cell in a row.
 *
 * @param column its column, from 0
 * @param value what it holds
 * @param style number of its style in the workbook
 */
record Cell(int column, CellValue value, int style) {}
