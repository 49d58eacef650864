package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RepeatedPartsTest {

  private static final byte[] STYLES =
      "<styles>the same in every document, long enough for several blocks</styles>"
          .repeat(300)
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void what_is_compressed_once_stands_in_the_file_as_if_it_had_been_compressed_there()
      throws IOException {
    byte[] first = file("xl/styles.xml");
    byte[] second = file("xl/styles.xml");
    byte[] other = file("xl/sheet1.xml");

    assertThat(second).isEqualTo(first).hasSameSizeAs(other);
    assertThat(new String(first, StandardCharsets.ISO_8859_1).replace("styles", "sheet1"))
        .isEqualTo(new String(other, StandardCharsets.ISO_8859_1).replace("styles", "sheet1"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(second))) {
      for (int i = 0; i < 3; i++) {
        ZipEntry entry = zip.getNextEntry();
        assertThat(zip.readAllBytes()).as(entry.getName()).isEqualTo(STYLES);
      }
    }
  }

  @Test
  void parts_of_a_plan_and_long_ones_are_not_kept() {
    RepeatedParts parts = new RepeatedParts(3);

    assertThat(parts.has("word/styles.xml", STYLES)).isTrue();
    assertThat(parts.has("ppt/slides/_rels/slide1.xml.rels", STYLES)).isTrue();
    assertThat(parts.has("word/document.xml", STYLES)).isFalse();
    assertThat(parts.has("docProps/core.xml", STYLES)).isFalse();
    assertThat(parts.has("customXml/item1.xml", STYLES)).isFalse();
    assertThat(parts.has("word/styles.xml", new byte[1 << 20])).isFalse();
  }

  private static byte[] file(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = ZipParts.open(out)) {
      ZipParts.write(zip, "word/document.xml", STYLES);
      ZipParts.write(zip, name, STYLES);
      ZipParts.write(zip, "docProps/core.xml", STYLES);
    }
    return out.toByteArray();
  }
}
