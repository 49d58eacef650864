package io.keyplan.pdf;

import io.keyplan.read.PlanReader;
import io.keyplan.testing.TemplateContract;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

class PdfTemplateReaderTest extends TemplateContract {

  @Override
  protected byte[] document(List<String> addresses) throws IOException {
    return OwnForm.of(
        form -> {
          PDTextField field = new PDTextField(form);
          field.setMultiline(true);
          return field;
        },
        addresses.toArray(String[]::new));
  }

  @Override
  protected PlanReader reader() {
    return new PdfReader();
  }
}
