package io.keyplan.samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fills in text fields of PDF forms with PDFBox, by their names where those are addresses. */
final class FormEditor implements DocumentEditor {

  @Override
  public Set<String> addresses(byte[] document) throws IOException {
    Set<String> found = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(document)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      if (form != null) {
        for (PDField field : form.getFieldTree()) {
          if (field instanceof PDTextField && !field.getFullyQualifiedName().contains("%")) {
            found.add(field.getFullyQualifiedName());
          }
        }
      }
    }
    return found;
  }

  @Override
  public byte[] write(byte[] document, Map<String, String> texts) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        form.getField(text.getKey()).setValue(typed(text.getValue()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** Nobody types narrow blanks. */
  private static String typed(String text) {
    return text.replace('\u202F', ' ').replace('\u00A0', ' ');
  }
}
