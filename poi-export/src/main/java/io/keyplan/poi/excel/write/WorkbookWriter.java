package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.HeaderPictures;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.TablePart;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.theme.Palette;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a workbook together. Lives for one export. */
public final class WorkbookWriter {

  private static final String MAIN = "xl/workbook.xml";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String IMAGE = Namespaces.RELATIONSHIPS + "/image";
  private static final String DRAWING_TYPE =
      "application/vnd.openxmlformats-officedocument.drawing+xml";

  private final Workbook plan;
  private final OoxmlPackage parts = new OoxmlPackage();
  private final PictureParts pictures = new PictureParts(parts);
  private final SharedTexts texts = new SharedTexts();

  public WorkbookWriter(Workbook plan) {
    this.plan = plan;
  }

  /** Gives the file; rows of large tables are made while it is written. */
  public OoxmlPackage build() {
    Palette palette = plan.theme().palette();
    parts.relate("", "officeDocument", MAIN);
    FileProperties.add(parts, plan.document());
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < plan.sheets().size(); i++) {
      String file = "worksheets/sheet" + (i + 1) + ".xml";
      ids.add(parts.relate(MAIN, "worksheet", file));
      sheet(plan.sheets().get(i), "xl/" + file, i);
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < plan.kept().size(); i++) {
      kept.add(kept(plan.kept().get(i), i + 1));
    }
    parts.relate(MAIN, "theme", "theme/theme1.xml");
    String theme = ThemePart.xml(plan.theme(), plan.fonts().name(true), palette.accentText());
    parts.add("xl/theme/theme1.xml", ThemePart.TYPE, theme);
    parts.relate(MAIN, "styles", "styles.xml");
    parts.relate(MAIN, "sharedStrings", "sharedStrings.xml");
    parts.add(MAIN, TYPE + "sheet.main+xml", SheetListWriter.write(plan, ids, kept));
    parts.addLater("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", texts::write);
    StylesWriter styles = new StylesWriter(plan.styles(), palette, plan.fonts(), plan.normal());
    parts.addLater("xl/styles.xml", TYPE + "styles+xml", out -> out.write(styles.xml()));
    TracePart.add(parts, MAIN, 1, plan.trace());
    return parts;
  }

  private void sheet(SheetDraft sheet, String part, int index) {
    String drawing = "";
    if (!sheet.drawings().isEmpty()) {
      String name = "xl/drawings/drawing" + (index + 1) + ".xml";
      parts.add(name, DRAWING_TYPE, new DrawingWriter(plan, parts, pictures, name).write(sheet));
      drawing = parts.relate(part, "drawing", "../drawings/drawing" + (index + 1) + ".xml");
    }
    List<String> tables = new ArrayList<>();
    for (TablePart table : sheet.tables()) {
      String file = "tables/table" + table.number() + ".xml";
      parts.add("xl/" + file, TYPE + "table+xml", TablePartWriter.write(table));
      tables.add(parts.relate(part, "table", "../" + file));
    }
    String headers = headers(part, index);
    boolean covered = plan.kept().stream().anyMatch(KeptSheets.Sheet::cover);
    SheetWriter xml =
        new SheetWriter(
            sheet, plan, texts, index == 0 && !covered, uri -> parts.link(part, "hyperlink", uri));
    String id = drawing;
    parts.addLater(part, TYPE + "worksheet+xml", out -> xml.write(out, id, headers, tables));
  }

  /** Adds a company's sheet; gives the id of the relationship to it. */
  private String kept(KeptSheets.Sheet sheet, int number) {
    String file = "worksheets/kept" + number + ".xml";
    parts.add("xl/" + file, TYPE + "worksheet+xml", sheet.xml());
    KeptSheets.Drawing drawing = sheet.drawing();
    if (drawing != null) {
      String name = "drawings/kept" + number + ".xml";
      parts.add("xl/" + name, DRAWING_TYPE, drawing.xml());
      String id = KeptSheets.Sheet.DRAWING_ID;
      parts.relateAs("xl/" + file, id, Namespaces.RELATIONSHIPS + "/drawing", "../" + name, false);
      for (int i = 0; i < drawing.pictures().size(); i++) {
        HeaderPictures.Picture picture = drawing.pictures().get(i);
        String media = "media/kept" + number + "_" + (i + 1) + "." + picture.extension();
        parts.addMedia("xl/" + media, picture.mediaType(), picture.content());
        parts.relateAs("xl/" + name, picture.id(), IMAGE, "../" + media, false);
      }
    }
    return parts.relate(MAIN, "worksheet", file);
  }

  /** Every sheet has a drawing of its own; the pictures are there once. */
  private String headers(String part, int index) {
    HeaderPictures headers = plan.print().pictures();
    if (headers == null) {
      return "";
    }
    String name = "xl/drawings/header" + (index + 1) + ".vml";
    parts.addMedia(name, VML_TYPE, headers.drawing().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < headers.pictures().size(); i++) {
      HeaderPictures.Picture picture = headers.pictures().get(i);
      String file = "media/header" + (i + 1) + "." + picture.extension();
      if (!parts.contains("xl/" + file)) {
        parts.addMedia("xl/" + file, picture.mediaType(), picture.content());
      }
      parts.relateAs(name, picture.id(), IMAGE, "../" + file, false);
    }
    return parts.relate(part, "vmlDrawing", "../drawings/header" + (index + 1) + ".vml");
  }
}
