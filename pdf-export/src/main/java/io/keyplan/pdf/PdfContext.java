package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.export.ExportNotes;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.PdfFile;
import io.keyplan.pdf.page.PictureCache;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Palette;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the makers of one document share. Lives for one export; not thread-safe. */
final class PdfContext {

  private final Document document;
  private final Palette palette;
  private final Messages messages;
  private final Formats formats;
  private final PdfFile file;
  private final ExportNotes notes = new ExportNotes();
  private final Fields fields;
  private final FieldBoxes fieldBoxes;
  private final DrawnPictures pictures;

  PdfContext(Document document, Palette palette, PdfFile file, PictureCache pictures) {
    this.document = document;
    this.palette = palette;
    this.file = file;
    this.messages = Messages.of(document);
    this.formats = Formats.of(document);
    this.fields = new Fields(document, messages);
    this.fieldBoxes = new FieldBoxes(fields, palette);
    this.pictures = new DrawnPictures(palette, notes, pictures);
  }

  Document document() {
    return document;
  }

  Palette palette() {
    return palette;
  }

  Formats formats() {
    return formats;
  }

  PdfFile file() {
    return file;
  }

  ExportNotes notes() {
    return notes;
  }

  FieldBoxes fieldBoxes() {
    return fieldBoxes;
  }

  Fields fields() {
    return fields;
  }

  DrawnPictures pictures() {
    return pictures;
  }

  /** Says whether the document is to be filled in. */
  boolean isForm() {
    return document.variant().isForm();
  }

  Messages messages() {
    return messages;
  }

  /** Gives a text, as {@link Messages#text}. */
  String text(String key, Object... numbered) {
    return messages.text(key, numbered);
  }

  /** Makes a paragraph. */
  TextBox paragraph(String text, TextStyle style, @Nullable Tag tag) {
    return paragraph(List.of(Span.of(text, style)), Align.START, tag);
  }

  /** Makes a paragraph of pieces. */
  TextBox paragraph(List<Span> spans, Align align, @Nullable Tag tag) {
    return TextBox.of(file.typesetter(), spans, align, TextBoxes.LEADING, tag);
  }
}
