package io.keyplan.poi.powerpoint;

import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTNotesSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Writes speaker notes. */
final class NotesWriter {

  private NotesWriter() {}

  static byte[] write(String notes, TextWriter texts) {
    NotesDocument document = NotesDocument.Factory.newInstance(Xml.NEW);
    CTNotesSlide slide = document.addNewNotes();
    CTGroupShape tree = Xml.tree(slide.addNewCSld());
    CTShape image = shape(tree, 2, "Slide Image", STPlaceholderType.SLD_IMG, 2);
    image.addNewSpPr();
    CTShape text = shape(tree, 3, "Notes", STPlaceholderType.BODY, 3);
    text.addNewSpPr();
    CTTextBody body = text.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    texts.plain(body, notes.stripTrailing());
    slide.addNewClrMapOvr().addNewMasterClrMapping();
    return Xml.bytes(document);
  }

  private static CTShape shape(
      CTGroupShape tree, long id, String name, STPlaceholderType.Enum type, long index) {
    CTShape shape = tree.addNewSp();
    CTShapeNonVisual nonVisual = shape.addNewNvSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(id);
    properties.setName(name);
    Extensions.locked(nonVisual.addNewCNvSpPr());
    CTPlaceholder placeholder = nonVisual.addNewNvPr().addNewPh();
    placeholder.setType(type);
    placeholder.setIdx(index);
    return shape;
  }
}
