package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeFileTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void a_file_that_unpacks_to_more_than_fits_the_heap_is_refused() throws IOException {
    byte[] bomb = file("<a/>".repeat(20 * MEGABYTE / 4));

    UnreadableDocumentException refused = refused(bomb, DocumentLimits.ofMemory(64 * MEGABYTE));

    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused).hasMessageStartingWith("unpacked, the file has more than 16777216 bytes");
    assertThat(OfficeFile.open(bomb, DocumentLimits.ofMemory(256 * MEGABYTE), "Word").names())
        .hasSize(2);
  }

  @Test
  void a_text_or_tag_without_end_is_refused_before_a_parser_holds_it() throws IOException {
    String endless = "x".repeat(9 * MEGABYTE);

    assertThat(refused(file("<a>" + endless + "</a>"), DocumentLimits.STANDARD))
        .hasMessage("word/document.xml has a text of more than 8388608 bytes");
    assertThat(refused(file("<a b='" + endless + "'/>"), DocumentLimits.STANDARD).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void limits_grow_with_the_heap_up_to_the_standard() {
    assertThat(DocumentLimits.ofMemory(1L << 30)).isEqualTo(DocumentLimits.STANDARD);
    assertThat(DocumentLimits.ofMemory(Long.MAX_VALUE)).isEqualTo(DocumentLimits.STANDARD);
    assertThat(DocumentLimits.ofMemory(1).unpackedBytes()).isEqualTo(1);
  }

  private static UnreadableDocumentException refused(byte[] file, DocumentLimits limits) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> OfficeFile.open(file, limits, "Word"));
  }

  private static byte[] file(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
