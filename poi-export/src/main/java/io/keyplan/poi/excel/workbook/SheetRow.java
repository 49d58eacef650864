package io.keyplan.poi.excel.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param height height in points; 0 for the sheet's usual height
 * @param cells its cells, from left to right
 */
public record SheetRow(double height, List<SheetCell> cells) {}
