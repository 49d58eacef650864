package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.export.ExportNotes;
import io.keyplan.fill.FilledValue;
import io.keyplan.read.Shown;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Enters a value into a field of a form. For one field. */
final class FieldFiller {

  private final PDAcroForm form;
  private final PDField field;
  private final ExportNotes notes;

  FieldFiller(PDAcroForm form, PDField field, ExportNotes notes) {
    this.form = form;
    this.field = field;
    this.notes = notes;
  }

  /** Enters a value; gives what the field shows, as a reader finds it. */
  Shown fill(FilledValue value) throws IOException {
    if (field instanceof PDCheckBox box) {
      boolean ticked = value.datum() instanceof Datum.Flag flag && flag.value();
      if (ticked) {
        box.check();
      } else {
        box.unCheck();
      }
      return ticked ? new Shown.Flag(true) : Shown.BLANK;
    } else if (field instanceof PDChoice choice) {
      return choose(choice.getOptionsExportValues(), choice.getOptionsDisplayValues(), value);
    } else if (field instanceof PDRadioButton buttons) {
      return choose(buttons.getExportValues(), List.copyOf(buttons.getOnValues()), value);
    } else if (field instanceof PDTextField) {
      String text = value.text();
      enter(text, value);
      return new Shown.Text(text);
    }
    notes.lost(value.path(), "the field " + field.getFullyQualifiedName() + " takes no value");
    return Shown.BLANK;
  }

  /** A value is chosen by its name in data, or by what the form calls it. */
  private Shown choose(List<String> codes, List<String> labels, FilledValue value)
      throws IOException {
    List<String> known = codes.isEmpty() ? labels : codes;
    String code = value.datum() instanceof Datum.State state ? state.code() : value.text();
    for (int i = 0; i < known.size(); i++) {
      boolean same =
          known.get(i).equalsIgnoreCase(code)
              || known.get(i).equalsIgnoreCase(value.text())
              || i < labels.size() && labels.get(i).equalsIgnoreCase(value.text());
      if (same && !value.text().isEmpty()) {
        field.setValue(known.get(i));
        return new Shown.Text(known.get(i));
      }
    }
    if (!value.text().isEmpty()) {
      notes.lost(
          value.path(),
          "the field " + field.getFullyQualifiedName() + " does not offer “" + value.text() + "”");
    }
    return Shown.BLANK;
  }

  /** A place gets an appearance of its own: where several share one, all would show this value. */
  private void enter(String text, FilledValue value) throws IOException {
    for (PDAnnotationWidget widget : field.getWidgets()) {
      widget.getCOSObject().removeItem(COSName.AP);
    }
    try {
      field.setValue(text);
    } catch (IllegalArgumentException | IOException e) {
      // The form's font lacks letters, or it has none: the program that shows the form draws them.
      field.getCOSObject().setString(COSName.V, text);
      form.setNeedAppearances(true);
      notes.info(value.path(), "the font of the form lacks letters of “" + value.text() + "”");
    }
  }
}
