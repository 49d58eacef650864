package io.keyplan.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes small PDF forms as a company would. */
final class OwnForm {

  private OwnForm() {}

  /** Makes a form with fields for texts. */
  static byte[] of(String... names) throws IOException {
    return of(PDTextField::new, names);
  }

  /** Makes a form with fields of a kind. */
  static byte[] of(Function<PDAcroForm, PDField> kind, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources resources = new PDResources();
      resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 10 Tf 0 g");
      List<PDField> roots = new ArrayList<>();
      int top = 700;
      for (String name : names) {
        PDField field = kind.apply(form);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(50, top -= 30, 300, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        roots.add(nested(form, name, field, roots));
      }
      form.setFields(roots.stream().distinct().toList());
      document.save(out);
    }
    return out.toByteArray();
  }

  /** The parts of a name are fields within each other. */
  private static PDField nested(PDAcroForm form, String name, PDField field, List<PDField> roots) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      field.setPartialName(name);
      return field;
    }
    String first = name.substring(0, dot);
    PDNonTerminalField parent =
        roots.stream()
            .filter(root -> root.getPartialName().equals(first))
            .map(PDNonTerminalField.class::cast)
            .findFirst()
            .orElseGet(() -> new PDNonTerminalField(form));
    parent.setPartialName(first);
    List<PDField> children = new ArrayList<>(parent.getChildren());
    PDField child = nested(form, name.substring(dot + 1), field, children);
    children.add(child);
    parent.setChildren(children.stream().distinct().toList());
    child.getCOSObject().setItem(COSName.PARENT, parent.getCOSObject());
    return parent;
  }
}
