package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.MissingLibrary;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that excludes docx4j is told what it needs for filling Word documents. */
class MissingLibraryTest {

  @Test
  void a_missing_library_is_named() throws IOException, ReflectiveOperationException {
    MissingLibrary.assertNamed(
        "docx4j",
        "a.docx",
        OwnDocument.ofParagraphs("{{account.name}}"),
        "org.docx4j:docx4j-JAXB-ReferenceImpl");
  }
}
