package io.keyplan.poi.excel;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param height height in points; 0 for the sheet's usual height
 * @param cells its cells, from left to right
 */
record Row(double height, List<Cell> cells) {}
