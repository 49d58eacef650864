package io.keyplan.poi.word.write;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.export.ExportReport;
import io.keyplan.poi.word.plan.Density;
import io.keyplan.theme.Theme;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents: once, or in small print too if they should fit on one page and do not. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** Writes a document and says what was changed on the way. */
  public static ExportReport write(Document document, Theme theme, OutputStream out)
      throws IOException {
    WordContext context = new WordContext(document, theme, Density.of(document.shape()));
    WordFile file = new WordFile(context);
    int pages = file.writeText();
    if (document.shape() == DocumentShape.ONE_PAGE && pages > 1) {
      context = new WordContext(document, theme, Density.TIGHT);
      file = new WordFile(context);
      pages = file.writeText();
      if (pages > 1) {
        context
            .notes()
            .info(
                FieldPath.NONE,
                "the plan does not fit on one page even in small print; it takes about " + pages);
      }
    }
    file.assemble().write(out);
    return new ExportReport(pages, true, context.notes().all());
  }
}
