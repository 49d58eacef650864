package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.Validation;
import io.keyplan.poi.ooxml.ElementWriter;
import java.util.List;

/** Writes the rules for what may be entered. */
final class ValidationsWriter {

  private ValidationsWriter() {}

  static void write(ElementWriter out, List<Validation> validations) {
    if (validations.isEmpty()) {
      return;
    }
    out.open("dataValidations", "count", validations.size());
    validations.forEach(validation -> write(out, validation));
    out.close("dataValidations");
  }

  private static void write(ElementWriter out, Validation validation) {
    out.start("dataValidation");
    if (!validation.type().equals("none")) {
      out.attribute("type", validation.type());
    }
    if (!validation.operator().isEmpty()) {
      out.attribute("operator", validation.operator());
    }
    out.attribute("allowBlank", 1);
    if (!validation.prompt().isEmpty()) {
      out.attribute("showInputMessage", 1);
    }
    if (!validation.error().isEmpty()) {
      out.attribute("showErrorMessage", 1).attribute("errorTitle", validation.title());
      out.attribute("error", validation.error());
    }
    if (!validation.prompt().isEmpty()) {
      out.attribute("promptTitle", validation.title()).attribute("prompt", validation.prompt());
    }
    out.attribute("sqref", validation.range()).inside();
    if (!validation.first().isEmpty()) {
      out.text("formula1", validation.first());
    }
    if (!validation.second().isEmpty()) {
      out.text("formula2", validation.second());
    }
    out.close("dataValidation");
  }
}
