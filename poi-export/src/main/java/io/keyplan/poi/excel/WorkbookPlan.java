package io.keyplan.poi.excel;

import java.util.List;

/**
 * A workbook as it is planned.
 *
 * @param book what its sheets share
 * @param sheets the sheets in order
 */
record WorkbookPlan(Book book, List<SheetDraft> sheets) {}
