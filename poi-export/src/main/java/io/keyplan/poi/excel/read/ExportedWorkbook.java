package io.keyplan.poi.excel.read;

import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.table.BrokenTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a workbook that another program exported, within the limits of documents. */
final class ExportedWorkbook {

  private ExportedWorkbook() {}

  static OfficeFile open(Path file) throws IOException {
    long most = DocumentLimits.STANDARD.bytes();
    if (Files.size(file) > most) {
      throw new BrokenTableException(
          0,
          "the file has more than " + most + " bytes, which a workbook may have; export it as CSV");
    }
    try {
      return OfficeFile.open(Files.readAllBytes(file), DocumentLimits.STANDARD, "Microsoft Excel");
    } catch (UnreadableDocumentException e) {
      throw new BrokenTableException(0, e.getMessage() + "; or export it as CSV");
    }
  }
}
