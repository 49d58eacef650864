package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class OoxmlPackageTest {

  @Test
  void the_content_types_come_first_and_the_parts_in_order() throws IOException {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", "b/main.xml");
    parts.add("b/main.xml", "type/main", "<main/>");
    parts.addMedia("a/picture.png", "image/png", new byte[] {1, 2, 3});

    assertThat(unzip(parts).keySet())
        .containsExactly("[Content_Types].xml", "_rels/.rels", "a/picture.png", "b/main.xml");
  }

  @Test
  void content_types_are_named_by_part_or_by_extension() throws IOException {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", "main.xml");
    parts.add("main.xml", "type/main", "<main/>");
    parts.addMedia("picture.png", "image/png", new byte[1]);

    assertThat(unzip(parts).get("[Content_Types].xml"))
        .contains("<Override PartName=\"/main.xml\" ContentType=\"type/main\"/>")
        .contains("<Default Extension=\"png\" ContentType=\"image/png\"/>");
  }

  @Test
  void relationships_stand_beside_their_source_and_count_from_one() throws IOException {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", "word/main.xml");
    parts.add("word/main.xml", "type/main", "<main/>");

    assertThat(parts.relate("word/main.xml", "image", "a.png")).isEqualTo("rId1");
    assertThat(parts.link("word/main.xml", "hyperlink", "https://example.com/?a=1&b=\"2\""))
        .isEqualTo("rId2");
    assertThat(unzip(parts).get("word/_rels/main.xml.rels"))
        .contains("Target=\"a.png\"/>")
        .contains(
            "Target=\"https://example.com/?a=1&amp;b=&quot;2&quot;\" TargetMode=\"External\"");
  }

  @Test
  void a_part_cannot_be_added_twice() {
    OoxmlPackage parts = new OoxmlPackage();
    parts.add("main.xml", "type/main", "<main/>");

    assertThatIllegalStateException()
        .isThrownBy(() -> parts.add("main.xml", "type/main", "<other/>"))
        .withMessageContaining("main.xml");
  }

  @Test
  void entries_bear_no_time_of_writing() throws IOException {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", "main.xml");
    parts.add("main.xml", "type/main", "<main/>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.write(out);

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
      }
    }
  }

  private static Map<String, String> unzip(OoxmlPackage parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.write(out);
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
