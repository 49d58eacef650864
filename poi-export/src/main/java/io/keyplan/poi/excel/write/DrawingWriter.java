package io.keyplan.poi.excel.write;

import io.keyplan.document.Picture;
import io.keyplan.drawing.Box;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.value.XmlCharacters;
import java.util.Optional;

/** Writes what is drawn over a sheet. Lives for one sheet. */
final class DrawingWriter {

  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String SHAPES_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";

  private final Workbook workbook;
  private final OoxmlPackage parts;
  private final PictureParts pictures;
  private final String name;
  private final ElementWriter out = new ElementWriter();
  private int id = 1;

  /**
   * Starts a drawing.
   *
   * @param name name of the part
   */
  DrawingWriter(Workbook workbook, OoxmlPackage parts, PictureParts pictures, String name) {
    this.workbook = workbook;
    this.parts = parts;
    this.pictures = pictures;
    this.name = name;
  }

  byte[] write(SheetDraft sheet) {
    out.open(
        "xdr:wsDr",
        "xmlns:xdr",
        DRAWING,
        "xmlns:a",
        Namespaces.DRAWING,
        "xmlns:r",
        Namespaces.RELATIONSHIPS);
    for (Anchored each : sheet.drawings()) {
      if (each instanceof Anchored.Photo photo) {
        photo(photo);
      } else {
        anchor(each.place());
        if (each instanceof Anchored.Plot plot) {
          chart(plot.part().xml(plot.ranges()), plot.chart().title(), plot.chart().alternative());
        } else if (each instanceof Anchored.Scatter scatter) {
          scatter(scatter);
        } else if (each instanceof Anchored.OrgFigure figure) {
          id = new OrgFigureWriter(out, workbook, id).write(figure);
        }
        end();
      }
    }
    return out.close("xdr:wsDr").bytes();
  }

  private void anchor(Anchored.Place place) {
    out.open("xdr:oneCellAnchor").open("xdr:from");
    out.text("xdr:col", String.valueOf(place.column()));
    out.text("xdr:colOff", String.valueOf(Emu.of(place.dx())));
    out.text("xdr:row", String.valueOf(place.row()));
    out.text("xdr:rowOff", String.valueOf(Emu.of(place.dy())));
    out.close("xdr:from");
    out.empty("xdr:ext", "cx", Emu.of(place.width()), "cy", Emu.of(place.height()));
  }

  private void end() {
    out.empty("xdr:clientData").close("xdr:oneCellAnchor");
  }

  private void chart(byte[] xml, String title, String alternative) {
    int number = nextChart();
    parts.add("xl/charts/chart" + number + ".xml", CHART_TYPE, xml);
    String relationship = parts.relate(name, "chart", "../charts/chart" + number + ".xml");
    out.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
    properties(title, alternative);
    out.empty("xdr:cNvGraphicFramePr").close("xdr:nvGraphicFramePr").open("xdr:xfrm");
    out.empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", 0, "cy", 0).close("xdr:xfrm");
    out.open("a:graphic").open("a:graphicData", "uri", Namespaces.CHART);
    out.empty("c:chart", "xmlns:c", Namespaces.CHART, "r:id", relationship);
    out.close("a:graphicData").close("a:graphic").close("xdr:graphicFrame");
  }

  private int nextChart() {
    int number = 1;
    while (parts.contains("xl/charts/chart" + number + ".xml")) {
      number++;
    }
    return number;
  }

  private void scatter(Anchored.Scatter scatter) {
    int number = nextChart();
    ScatterWriter xml = new ScatterWriter(workbook, scatter);
    String corners = "xl/drawings/corners" + number + ".xml";
    parts.add(corners, SHAPES_TYPE, xml.corners());
    String id =
        parts.relate(
            "xl/charts/chart" + number + ".xml",
            "chartUserShapes",
            "../drawings/corners" + number + ".xml");
    chart(xml.write(id), scatter.grid().title(), scatter.grid().alternative());
  }

  private void properties(String title, String alternative) {
    id++;
    String shown = title.isEmpty() ? "Drawing " + id : title;
    out.empty("xdr:cNvPr", "id", id, "name", XmlCharacters.clean(shown), "descr", alternative);
  }

  /** A picture moves with its cell; its name is the address of its field. */
  private void photo(Anchored.Photo photo) {
    Picture given = photo.slot().picture();
    Optional<OfficePicture> found =
        given == null ? Optional.of(empty(photo)) : pictures.prepare(given);
    if (found.isEmpty()) {
      workbook.notes().lost(photo.slot().path(), "a picture is not shown: its file cannot be read");
      return;
    }
    OfficePicture picture = found.get();
    if (!picture.change().isEmpty()) {
      workbook.notes().changed(photo.slot().path(), picture.change());
    }
    anchor(photo.place());
    out.open("xdr:pic").open("xdr:nvPicPr");
    properties(photo.slot().path().text(), photo.slot().alt());
    out.open("xdr:cNvPicPr").empty("a:picLocks", "noChangeAspect", 1).close("xdr:cNvPicPr");
    out.close("xdr:nvPicPr").open("xdr:blipFill");
    blip(picture);
    DrawingXml.crop(out, picture, photo.place().width(), photo.place().height());
    out.open("a:stretch").empty("a:fillRect").close("a:stretch").close("xdr:blipFill");
    out.open("xdr:spPr");
    Box place = new Box(0, 0, photo.place().width(), photo.place().height());
    DrawingXml.place(out, "a:xfrm", place);
    DrawingXml.geometry(out, photo.round() ? "ellipse" : "rect");
    out.close("xdr:spPr").close("xdr:pic");
    end();
  }

  private static OfficePicture empty(Anchored.Photo photo) {
    return photo.round() ? OfficePicture.emptyPhoto() : OfficePicture.emptyPicture();
  }

  private void blip(OfficePicture picture) {
    String pixels = relate(picture.content(), picture.type());
    String drawing = picture.isDrawing() ? relate(picture.vector(), Picture.Type.SVG) : "";
    DrawingXml.blip(out, pixels, drawing);
  }

  private String relate(byte[] content, Picture.Type type) {
    return parts.relate(name, "image", pictures.add(content, type));
  }
}
