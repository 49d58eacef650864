package io.keyplan.poi.excel.fill;

/**
 * A name that leads to what a workbook shows of a field.
 *
 * @param name the name
 * @param cells the cells
 * @param comment the address that the name stands for, where it does not say so itself
 */
record FieldName(String name, String cells, String comment) {}
