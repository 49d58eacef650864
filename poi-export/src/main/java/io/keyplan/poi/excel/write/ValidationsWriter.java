package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.Validation;
import java.util.List;

/** Writes the rules for what may be entered. */
final class ValidationsWriter {

  private ValidationsWriter() {}

  static void write(XmlStream xml, List<Validation> validations) {
    if (validations.isEmpty()) {
      return;
    }
    xml.raw("<dataValidations count=\"").raw(validations.size()).raw("\">");
    validations.forEach(validation -> write(xml, validation));
    xml.raw("</dataValidations>");
  }

  private static void write(XmlStream xml, Validation validation) {
    boolean strict = !validation.error().isEmpty();
    xml.raw("<dataValidation");
    if (!validation.type().equals("none")) {
      xml.attribute("type", validation.type());
    }
    if (!validation.operator().isEmpty()) {
      xml.attribute("operator", validation.operator());
    }
    xml.raw(" allowBlank=\"1\"");
    if (!validation.prompt().isEmpty()) {
      xml.raw(" showInputMessage=\"1\"");
    }
    if (strict) {
      xml.raw(" showErrorMessage=\"1\"").attribute("errorTitle", validation.title());
      xml.attribute("error", validation.error());
    }
    if (!validation.prompt().isEmpty()) {
      xml.attribute("promptTitle", validation.title()).attribute("prompt", validation.prompt());
    }
    xml.attribute("sqref", validation.range()).raw(">");
    if (!validation.first().isEmpty()) {
      xml.raw("<formula1>").text(validation.first()).raw("</formula1>");
    }
    if (!validation.second().isEmpty()) {
      xml.raw("<formula2>").text(validation.second()).raw("</formula2>");
    }
    xml.raw("</dataValidation>");
  }
}
