package io.keyplan.poi.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.export.ExportException;
import io.keyplan.fill.FillTemplate;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an Office file is like, it is filled or refused, and nothing in it is run or fetched.
 */
class HostileTemplatesTest {

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final AccountPlan PLAN =
      AccountPlan.builder("javascript:alert(1)")
          .account(account -> account.industry("{{account.name}}").tier("=cmd|'/c calc'!A1"))
          .build();

  /** The formats with documents that their library makes. */
  enum Kind {
    DOCX("word/document.xml", "word/_rels/document.xml.rels"),
    PPTX("ppt/slides/slide1.xml", "ppt/slides/_rels/slide1.xml.rels"),
    XLSX("xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels");

    final String part;
    final String relations;

    Kind(String part, String relations) {
      this.part = part;
      this.relations = relations;
    }

    String file() {
      return "own." + name().toLowerCase(Locale.ROOT);
    }

    byte[] document(String text) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        switch (this) {
          case DOCX -> {
            try (XWPFDocument document = new XWPFDocument()) {
              document.createParagraph().createRun().setText(text);
              document.write(out);
            }
          }
          case PPTX -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
              var box = show.createSlide().createTextBox();
              box.setAnchor(new Rectangle(9, 9, 99, 99));
              box.setText(text);
              show.write(out);
            }
          }
          default -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
              book.createSheet().createRow(0).createCell(0).setCellValue(text);
              book.write(out);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  }

  /** What is done to a document, and whether it is refused then. */
  private record Harm(String name, Kind kind, boolean refused, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return kind + " " + name;
    }
  }

  private static Harm refused(String name, Kind kind, UnaryOperator<String> change) {
    return new Harm(name, kind, true, change);
  }

  static Stream<Harm> harms() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                Stream.of(
                    refused("entities in entities", kind, xml -> before(xml, laughs)),
                    refused(
                        "a file of this machine as an entity",
                        kind,
                        xml -> before(xml, "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:/etc/hosts'>]>")),
                    refused(
                        "a definition from elsewhere",
                        kind,
                        xml -> before(xml, "<!DOCTYPE x SYSTEM 'http://127.0.0.1:%PORT%/x.dtd'>")),
                    refused(
                        "elements in elements",
                        kind,
                        xml ->
                            xml.replaceFirst(
                                "(?s)>", ">" + "<x>".repeat(9_000) + "</x>".repeat(9_000))),
                    refused("half of its XML", kind, xml -> xml.substring(0, xml.length() / 2)),
                    refused(
                        "tags without end", kind, xml -> xml.replace("{{", "{{".repeat(30_000))),
                    new Harm("a tag in a tag", kind, false, xml -> xml)));
  }

  private static String before(String xml, String definition) {
    return definition + xml.substring(xml.indexOf("?>") + 2);
  }

  @ParameterizedTest
  @MethodSource("harms")
  void a_document_is_filled_or_refused_with_a_reason_and_nothing_is_half_written(Harm harm)
      throws IOException {
    byte[] sound = harm.kind().document("For {{account.name}}, {{account.industry}}");
    String part =
        harm.kind() == Kind.XLSX && harm.name().startsWith("tags")
            ? "xl/sharedStrings.xml"
            : harm.kind().part;

    try (ServerSocket elsewhere = elsewhere()) {
      String port = String.valueOf(elsewhere.getLocalPort());
      byte[] document =
          Packages.edit(sound, part, xml -> harm.change().apply(xml).replace("%PORT%", port));
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      String why = fill(harm.kind(), document, out);

      assertThat(why.isEmpty()).as(why).isNotEqualTo(harm.refused());
      assertThat(out.size() > 0).isNotEqualTo(harm.refused());
      assertUnasked(elsewhere);
    }
  }

  /** Says why a document was refused; empty where it was filled. */
  private static String fill(Kind kind, byte[] document, ByteArrayOutputStream out) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try {
            FillTemplate.open(kind.file(), document, DocumentLimits.STANDARD).fill(PLAN, out);
            return "";
          } catch (UnreadableDocumentException | ExportException e) {
            return String.valueOf(e.getMessage());
          }
        });
  }

  private static ServerSocket elsewhere() throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    socket.setSoTimeout(1);
    return socket;
  }

  private static void assertUnasked(ServerSocket elsewhere) {
    assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_refers_to_elsewhere_stays_as_it_is_and_is_not_fetched(Kind kind) throws IOException {
    try (ServerSocket elsewhere = elsewhere()) {
      String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/{{account.name}}";
      Map<String, byte[]> parts = Packages.unzip(kind.document("For {{account.name}}"));
      StringBuilder added = new StringBuilder();
      for (String type : new String[] {"image", "attachedTemplate", "oleObject", "hyperlink"}) {
        added.append(
            "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%3$s\" TargetMode=\"External\"/>"
                .formatted(type, TYPE, address));
      }
      String known =
          parts.containsKey(kind.relations)
              ? new String(parts.get(kind.relations), StandardCharsets.UTF_8)
              : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "</Relationships>";
      String relations = known.replace("</Relationships>", added + "</Relationships>");
      parts.put(kind.relations, relations.getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      assertThat(fill(kind, Packages.zip(parts), out)).isEmpty();

      assertThat(Packages.xml(out.toByteArray(), kind.relations).split(Pattern.quote(address), -1))
          .hasSize(5);
      assertThat(Packages.xml(out.toByteArray(), kind.part))
          .contains("javascript:alert(1)")
          .doesNotContain("{{", "hlinkClick", "<w:hyperlink", "<hyperlink");
      assertUnasked(elsewhere);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_is_packed_without_measure_or_broken_off_is_refused(Kind kind) {
    Map<String, byte[]> parts = Packages.unzip(kind.document("x"));
    parts.put("bomb.bin", new byte[3 << 20]);
    byte[] bomb = Packages.zip(parts);
    byte[] half = Arrays.copyOf(bomb, bomb.length / 2);
    DocumentLimits limits = DocumentLimits.STANDARD.withUnpackedBytes(2 << 20);

    assertThatThrownBy(() -> FillTemplate.open(kind.file(), bomb, limits))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("unpacked");
    assertThatThrownBy(() -> FillTemplate.open(kind.file(), half, DocumentLimits.STANDARD))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commands_of_programs_take_no_values_and_stay_as_they_are(Kind kind, String command)
      throws IOException {
    byte[] document =
        Packages.edit(
            kind.document("{{account.tier}}"),
            kind.part,
            xml ->
                kind == Kind.DOCX
                    ? xml.replaceFirst("<w:t[ >]", command + "$0")
                    : xml.replaceFirst("</row>", command + "$0"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(fill(kind, document, out)).isEmpty();

    assertThat(Packages.xml(out.toByteArray(), kind.part))
        .contains("{{account.name}}", "=cmd|'/c calc'!A1")
        .doesNotContain("javascript:", "<f>=cmd");
  }

  static Stream<Arguments> commands() {
    String field = "<w:instrText>%s \"{{account.name}}\" calc</w:instrText>";
    return Stream.of(
        Arguments.of(Kind.DOCX, field.formatted("INCLUDEPICTURE")),
        Arguments.of(Kind.DOCX, field.formatted("DDEAUTO")),
        Arguments.of(Kind.XLSX, "<c r=\"B1\"><f>WEBSERVICE(\"{{account.name}}\")</f></c>"));
  }
}
