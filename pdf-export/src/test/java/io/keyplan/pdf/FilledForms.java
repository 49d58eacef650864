package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Fills forms in as people's programs do, and reads them. */
final class FilledForms {

  /** Something that is done to an open file. */
  interface Edit {
    void apply(PDDocument file) throws IOException;
  }

  private static final PdfReader READER = new PdfReader();

  private FilledForms() {}

  static byte[] form(String template, Locale locale) {
    return PdfFiles.write(PdfFiles.compose(template, Variant.GUIDED, locale));
  }

  /** Gives a small form. */
  static byte[] form() {
    return form("simple-plan", Locale.UK);
  }

  /** Opens a file, changes it and saves it as a whole. */
  static byte[] edited(byte[] file, Edit edit) {
    return edited(file, edit, PDDocument::save);
  }

  /** Opens a file, changes it and appends the changes. */
  static byte[] appended(byte[] file, Edit edit) {
    return edited(
        file,
        edit,
        (document, out) -> {
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
          document.saveIncremental(out);
        });
  }

  private interface Save {
    void write(PDDocument document, ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] edited(byte[] file, Edit edit, Save save) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      edit.apply(document);
      save.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static PDField field(PDDocument file, String name) {
    for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
      if (field instanceof PDTerminalField && field.getFullyQualifiedName().equals(name)) {
        return field;
      }
    }
    throw new AssertionError("there is no field " + name);
  }

  static COSDictionary dictionary(PDDocument file, String name) {
    COSDictionary dictionary = field(file, name).getCOSObject();
    dictionary.setNeedToBeUpdated(true);
    return dictionary;
  }

  static DocumentContent read(byte[] file) {
    return READER.read(file, DocumentLimits.STANDARD);
  }

  /** Reads what is not blank, by address. */
  static Map<String, Shown> filled(DocumentContent content) {
    Map<String, Shown> filled = new TreeMap<>();
    for (ShownValue value : content.values()) {
      if (!value.shown().isBlank()) {
        filled.put(value.path().text(), value.shown());
      }
    }
    return filled;
  }

  /** Fills every field with something that fits; gives what was entered. */
  static Map<String, Shown> fill(PDDocument file, Document form) throws IOException {
    Map<String, Input> inputs = new HashMap<>();
    form.entries()
        .filter(Entry::isEditable)
        .forEach(entry -> inputs.putIfAbsent(entry.path().text(), entry.input()));
    Map<String, Shown> entered = new TreeMap<>();
    int number = 0;
    for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
      String path = FieldNames.address(field.getFullyQualifiedName()).text();
      if (field instanceof PDTerminalField && !path.isEmpty()) {
        entered.put(path, enter(field, inputs.get(path), form.locale(), ++number));
      } else if (field instanceof PDCheckBox box) {
        box.check();
      }
    }
    return entered;
  }

  private static Shown enter(PDField field, Input input, Locale locale, int number)
      throws IOException {
    if (field instanceof PDCheckBox box) {
      box.check();
      return new Shown.Flag(true);
    }
    String text = text(field, input, locale.getLanguage().equals("fr"), number);
    field.setValue(text);
    return new Shown.Text(text);
  }

  private static String text(PDField field, Input input, boolean french, int number) {
    if (field instanceof PDComboBox box && !box.getOptionsExportValues().isEmpty()) {
      List<String> codes = box.getOptionsExportValues();
      return codes.get(number % codes.size());
    }
    return switch (input.kind()) {
      case DATE -> french ? number % 28 + 1 + "/02/2026" : "02/" + (number % 28 + 1) + "/2026";
      case YEAR -> String.valueOf(2020 + number % 9);
      case NUMBER -> french ? number + ",5" : number + ".5";
      case AMOUNT -> french ? number + " 000 €" : "€" + number + ",000";
      case PERCENT -> french ? number % 100 + " %" : number % 100 + "%";
      case PARAGRAPH -> "Première ligne " + number + "\net la seconde : « Œuvre »";
      default -> "Zażółć n° " + number;
    };
  }
}
