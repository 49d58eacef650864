package io.keyplan.poi.excel.workbook;

import io.keyplan.document.Document;
import io.keyplan.export.ExportNotes;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import java.util.List;

/**
 * A workbook as it is planned. Rows of large tables are made while it is written, and add to
 * styles, trace and notes then.
 *
 * @param document what it shows
 * @param theme its colours
 * @param fonts its fonts
 * @param normal name of the style that all cells have
 * @param print how its sheets are printed
 * @param sheets the sheets in order
 * @param kept sheets of a company's, under the names that they have here
 * @param styles the styles that cells and rules refer to by number
 * @param names the defined names
 * @param trace what every place shows
 * @param notes what is not shown as it is
 */
public record Workbook(
    Document document,
    Theme theme,
    SheetFonts fonts,
    String normal,
    PrintSetup print,
    List<SheetDraft> sheets,
    List<KeptSheets.Sheet> kept,
    StyleSheet styles,
    DefinedNames names,
    TraceRecorder trace,
    ExportNotes notes) {}
