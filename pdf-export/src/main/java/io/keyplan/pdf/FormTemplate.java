package io.keyplan.pdf;

import io.keyplan.export.ExportException;
import io.keyplan.export.ExportNotes;
import io.keyplan.export.Note;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagText;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.pdf.form.FormField;
import io.keyplan.pdf.form.FormFile;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.TraceRecorder;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** A PDF form whose fields are called by addresses. Immutable and thread-safe. */
final class FormTemplate implements FillableDocument {

  private static final COSName KEYPLAN = COSName.getPDFName("Keyplan");

  private final byte[] file;
  private final Map<String, Tag.Value> fields = new LinkedHashMap<>();
  private final List<TemplateProblem> problems = new ArrayList<>();

  private FormTemplate(byte[] file) {
    this.file = file;
  }

  /** Looks through the fields of a form. */
  static FormTemplate read(byte[] file, DocumentLimits limits) {
    FormFile form = FormFile.open(file, limits);
    if (form.fields().isEmpty()) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT, "this PDF has no form; only forms can be filled", null);
    }
    FormTemplate template = new FormTemplate(file.clone());
    template.tryOpening();
    form.fields().forEach(template::add);
    return template;
  }

  /** Damage that is left aside where a form is only read stands in the way of changing it. */
  private void tryOpening() {
    try (PDDocument document = Loader.loadPDF(file)) {
      form(document);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED, "the file is damaged: " + e.getMessage(), e);
    }
  }

  private static PDAcroForm form(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      throw new IOException("its form cannot be reached");
    }
    return form;
  }

  private void add(FormField field) {
    Optional<TagText.Found> found = TagText.name(FieldNames.decoded(field.name()));
    if (found.isEmpty()) {
      return;
    }
    String place = PdfReader.place(field);
    if (!(found.get().tag() instanceof Tag.Value value)) {
      problems.add(new TemplateProblem(place, field.name(), found.get().problem()));
    } else if (FillValues.isPicture(value)) {
      problems.add(new TemplateProblem(place, field.name(), "a field of a form shows no picture"));
    } else if (value.address().depth() > 0) {
      problems.add(
          new TemplateProblem(
              place,
              field.name(),
              "a form cannot grow; call its fields by places, as in "
                  + value.address().toString().replace("[]", "[#1]")));
    } else {
      fields.put(field.name(), value);
    }
  }

  @Override
  public List<TemplateProblem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public List<Note> fill(FillValues values, OutputStream out) throws IOException {
    ExportNotes notes = new ExportNotes();
    TraceRecorder trace = values.trace();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + 4096);
    try (PDDocument document = Loader.loadPDF(file)) {
      PDAcroForm form = form(document);
      // What is entered there would be shown instead of the fields.
      form.getCOSObject().removeItem(COSName.XFA);
      Map<PDField, FieldPath> filled = new LinkedHashMap<>();
      for (Map.Entry<String, Tag.Value> field : fields.entrySet()) {
        FilledValue value = values.value(field.getValue(), values.plan());
        fill(form, field.getKey(), value, trace, notes)
            .ifPresent(found -> filled.put(found, value.path()));
      }
      // Last, as fields are found by their names.
      filled.forEach(FieldRenaming::rename);
      addTrace(document, trace.xml(), values);
      document.setDocumentId(id(trace.xml()));
      document.save(bytes);
    } catch (IOException | RuntimeException e) {
      throw new ExportException("the form is damaged, and cannot be filled: " + e.getMessage(), e);
    }
    bytes.writeTo(out);
    out.flush();
    return notes.all();
  }

  private static Optional<PDField> fill(
      PDAcroForm form, String name, FilledValue value, TraceRecorder trace, ExportNotes notes)
      throws IOException {
    PDField field = form.getField(name);
    if (field == null) {
      notes.lost(value.path(), "the field " + name + " cannot be reached");
      return Optional.empty();
    } else if (value.path().isNone()) {
      notes.info(FieldPath.NONE, "the plan has no entry for the field " + name);
    }
    FieldFiller filler = new FieldFiller(form, field, notes);
    trace.value(value.path(), filler.fill(value));
    return Optional.of(field);
  }

  private static void addTrace(PDDocument document, String xml, FillValues values)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream content = stream.createOutputStream()) {
      content.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    COSDictionary own = new COSDictionary();
    own.setString(
        COSName.LAST_MODIFIED, "D:" + values.asOf().toString().replace("-", "") + "000000Z");
    own.setItem(COSName.PRIVATE, stream);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary pieces = catalog.getCOSDictionary(COSName.PIECE_INFO);
    COSDictionary all = pieces == null ? new COSDictionary() : pieces;
    all.setItem(KEYPLAN, own);
    catalog.setItem(COSName.PIECE_INFO, all);
  }

  private long id(String xml) {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    checksum.update(xml.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  @Override
  public void comment(OutputStream out) {
    throw new UnsupportedOperationException("mistakes in PDF forms are not written as comments");
  }
}
