package io.keyplan.poi.word.write;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.poi.word.style.Density;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents: once, or in small print too if they should fit on one page and do not. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** Writes a document and says what was changed on the way. */
  public static ExportReport write(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    WordFile file = new WordFile(document, options, Density.of(document));
    int pages = file.writeText();
    if (document.shape() == DocumentShape.ONE_PAGE && pages > 1) {
      file = new WordFile(document, options, Density.TIGHT);
      pages = file.writeText();
      if (pages > 1) {
        file.notes()
            .info(
                FieldPath.NONE,
                "the plan does not fit on one page even in small print; it takes about " + pages);
      }
    }
    file.assemble().write(out);
    return new ExportReport(pages, true, file.notes().all());
  }
}
