package io.keyplan.poi.excel.workbook;

/**
 * What may be entered in cells.
 *
 * @param range the cells
 * @param type Excel's type of rule, such as {@code list}; {@code none} for any value
 * @param operator Excel's comparison; empty where there is none
 * @param first list, or lower bound; empty for none
 * @param second upper bound; empty for none
 * @param error what is said to a wrong value; empty where any other value may be entered as well
 * @param title title of both messages
 * @param prompt what is said when a cell is chosen; empty for nothing
 */
public record Validation(
    String range,
    String type,
    String operator,
    String first,
    String second,
    String error,
    String title,
    String prompt) {}
