package io.keyplan.poi.word.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Note;
import io.keyplan.poi.word.WordExporter;
import io.keyplan.poi.word.WordReader;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WordBaseTest {

  private static final Document DOCUMENT = document();
  private static final byte[] PLAIN = CompanyDocument.norwegian().file();
  private static final byte[] COVERED = CompanyDocument.norwegian().cover().file();
  private static final Brand BRAND = brand("document: a.dotx", PLAIN);
  private static final byte[] WRITTEN = write(BRAND);
  private static final Map<String, String> PARTS = parts(WRITTEN);

  private static Document document() {
    SampleClient sample = SampleClient.of(Locale.ENGLISH);
    return Templates.builtIn()
        .get("simple-plan")
        .compose(
            new Composer(
                sample.plan(),
                Variant.FILLED,
                Locale.ENGLISH,
                LocalDate.of(2026, 1, 12),
                sample.pictures()));
  }

  private static Brand brand(String yaml, byte[] file) {
    return Brand.of("acme.yaml", yaml, Map.of("a.dotx", file), BrandLimits.STANDARD);
  }

  private static byte[] write(Brand brand) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report(brand, out);
    return out.toByteArray();
  }

  private static ExportReport report(Brand brand, ByteArrayOutputStream out) {
    try {
      return new WordExporter().export(DOCUMENT, ExportOptions.standard().withBrand(brand), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parts(byte[] file) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  @Test
  void styles_are_found_by_name_and_by_the_level_of_the_outline_and_others_are_added() {
    BrandFinding styles =
        BRAND.findings(BaseKind.DOCUMENT).stream()
            .filter(finding -> finding.key().equals("styles"))
            .findFirst()
            .orElseThrow();

    assertThat(styles.parts())
        .extracting(part -> part.key() + ": " + part.text())
        .startsWith(
            "normal: “Normal”, the default style, 11 pt",
            "title: none; added",
            "heading 1: “heading 1”, by name, 18 pt, numbered",
            "heading 2: “Mellomtittel”, by the level of its outline, 11 pt",
            "heading 3: none; added",
            "caption: none; added",
            "list bullet: none; added");
  }

  @Test
  void our_text_has_the_companys_styles_under_our_ids() {
    String styles = PARTS.get("word/styles.xml");

    assertThat(styles)
        .containsPattern("<w:style [^>]*w:styleId=\"Heading1\"[^>]*><w:name w:val=\"heading 1\"/>")
        .containsPattern("w:styleId=\"Heading2\"[^>]*><w:name w:val=\"Mellomtittel\"/>")
        .containsPattern("w:styleId=\"Base-Kicker\"[^>]*><w:name w:val=\"Kicker\"/>")
        .containsPattern("w:styleId=\"Kicker\"[^>]*><w:name w:val=\"Keyplan Kicker\"/>")
        .containsPattern("w:styleId=\"ListBullet\"[^>]*><w:name w:val=\"Keyplan List Bullet\"/>");
    assertThat(PARTS.get("word/base/header2.xml")).contains("w:val=\"Base-Kicker\"");
    assertThat(Pattern.compile("<w:basedOn w:val=\"([^\"]*)\"").matcher(styles).results())
        .allSatisfy(base -> assertThat(styles).contains("w:styleId=\"" + base.group(1) + "\""));
  }

  @Test
  void every_section_has_the_companys_page_and_headers_and_the_first_page_its_own() {
    List<String> sections =
        Pattern.compile("<w:sectPr>.*?</w:sectPr>")
            .matcher(PARTS.get("word/document.xml"))
            .results()
            .map(found -> found.group())
            .toList();

    assertThat(sections)
        .isNotEmpty()
        .allSatisfy(
            section ->
                assertThat(section)
                    .contains("w:left=\"4762\"", "w:right=\"1134\"", "w:header=\"600\"")
                    .contains("w:headerReference", "w:footerReference"));
    assertThat(sections.get(0)).contains("<w:titlePg/>");
    assertThat(sections.subList(1, sections.size())).noneMatch(each -> each.contains("titlePg"));
    assertThat(PARTS.get("word/base/footer1.xml")).contains("Oslo", DOCUMENT.confidentiality());
  }

  @Test
  void a_heading_whose_style_has_no_room_above_it_is_kept_apart_from_a_table() {
    Brand bare = brand("document: a.dotx\nstyles: {heading 1: Mellomtittel}", PLAIN);
    String directly = "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Heading1\"";

    assertThat(PARTS.get("word/document.xml")).contains(directly);
    assertThat(parts(write(bare)).get("word/document.xml"))
        .doesNotContain(directly)
        .contains(
            "<w:pStyle w:val=\"Gap\"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"Heading1\"");
  }

  @Test
  void nothing_of_the_companys_text_comments_tags_and_protection_is_left() {
    for (byte[] file : List.of(WRITTEN, write(brand("document: a.dotx", COVERED)))) {
      assertThat(parts(file))
          .allSatisfy(
              (name, text) ->
                  assertThat(text)
                      .as(name)
                      .doesNotContain(CompanyDocument.SECRET)
                      .doesNotContain("documentProtection", "rsid"));
    }
  }

  @Test
  void nothing_that_fetches_or_runs_is_left() {
    Brand brand = brand("document: a.dotx", CompanyDocument.norwegian().burdened().file());
    Map<String, String> parts = parts(write(brand));

    assertThat(parts.keySet()).noneMatch(name -> name.endsWith(".bin"));
    assertThat(parts)
        .allSatisfy(
            (name, text) ->
                assertThat(text)
                    .as(name)
                    .doesNotContain("tracker.example", "DDE", "vbaProject", "w:object"));
    assertThat(parts.get("word/base/header1.xml")).contains("shown", "kept");
    assertThat(brand.notes(BaseKind.DOCUMENT)).anyMatch(note -> note.message().contains("macros"));
  }

  @Test
  void a_cover_stays_and_shows_the_title_of_the_document() {
    Map<String, String> parts = parts(write(brand("document: a.dotx", COVERED)));

    assertThat(parts.get("word/document.xml"))
        .contains("Acme AS")
        .doesNotContain("[Title]")
        .containsSubsequence(DOCUMENT.title(), "Acme AS", "<w:sectPr>");
  }

  @Test
  void the_same_base_gives_the_same_bytes() {
    assertThat(write(brand("document: a.dotx", PLAIN))).isEqualTo(WRITTEN);
  }

  @Test
  void a_document_in_a_base_is_read_back_like_another() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    new WordExporter().export(DOCUMENT, ExportOptions.standard(), plain);

    DocumentContent branded = new WordReader().read(WRITTEN, DocumentLimits.STANDARD);
    DocumentContent usual = new WordReader().read(plain.toByteArray(), DocumentLimits.STANDARD);

    assertThat(branded.values()).isNotEmpty().isEqualTo(usual.values());
    assertThat(branded.tables()).isEqualTo(usual.tables());
    assertThat(branded.problems()).isEqualTo(usual.problems());
  }

  @Test
  void what_is_replaced_and_narrow_is_noted_in_the_brand_and_in_every_report() {
    assertThat(BRAND.notes(BaseKind.DOCUMENT))
        .extracting(BrandNote::message)
        .anySatisfy(
            note -> assertThat(note).contains("its text (1 paragraphs").contains("keyplan.body"));
    assertThat(report(BRAND, new ByteArrayOutputStream()).notes())
        .extracting(Note::message)
        .anySatisfy(note -> assertThat(note).contains("keyplan.body"));
  }

  @Test
  void a_style_that_the_brand_file_names_is_taken_first_and_must_be_there() {
    Brand named = brand("document: a.dotx\nstyles: {heading 1: Mellomtittel}", PLAIN);

    assertThat(parts(write(named)).get("word/styles.xml"))
        .containsPattern("w:styleId=\"Heading1\"[^>]*><w:name w:val=\"Mellomtittel\"/>");
    assertThatThrownBy(
            () ->
                brand(
                    "document: a.dotx\nstyles: {heading 1: Melomtittel, headin 2: Kicker}", PLAIN))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(2)
                    .anySatisfy(
                        one -> assertThat(one.message()).contains("did you mean \"Mellomtittel\""))
                    .anySatisfy(
                        one -> assertThat(one.message()).contains("did you mean \"heading 2\"")));
  }

  @Test
  void a_logo_stands_on_our_own_first_page_with_what_it_shows() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">"
            + "<rect width=\"80\" height=\"20\" fill=\"#7b0041\"/></svg>";
    Brand logo =
        Brand.of(
            "acme.yaml",
            "logo: {file: a.svg, alt: The mark of Acme}",
            Map.of("a.svg", svg.getBytes(StandardCharsets.UTF_8)),
            BrandLimits.STANDARD);

    assertThat(parts(write(logo)).get("word/document.xml"))
        .containsSubsequence("descr=\"The mark of Acme\"", DOCUMENT.title());
  }

  @Test
  void files_that_are_no_bases_are_refused_with_the_reason() {
    byte[] truncated = Arrays.copyOf(PLAIN, PLAIN.length / 2);
    byte[] password = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    assertThatThrownBy(() -> brand("document: a.dotx", truncated)).hasMessageContaining("damaged");
    assertThatThrownBy(() -> brand("document: a.dotx", password)).hasMessageContaining("password");
    assertThatThrownBy(
            () ->
                Brand.of(
                    "acme.yaml",
                    "document: a.dotx",
                    Map.of("a.dotx", PLAIN),
                    new BrandLimits(1 << 20, 1 << 20, 1_000, 100)))
        .hasMessageContaining("1000 bytes");
  }
}
