package io.keyplan.poi.powerpoint.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Box;
import io.keyplan.export.ExportOptions;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.powerpoint.PowerPointExporter;
import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.read.DocumentLimits;
import io.keyplan.sample.SampleClient;
import io.keyplan.slide.SlideBase;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DeckBaseTest {

  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final double EMU = 12_700;
  private static final Document SAMPLE = sample();

  private static Document sample() {
    SampleClient sample = SampleClient.of(Locale.UK);
    LocalDate today = LocalDate.of(2026, 1, 12);
    return Templates.builtIn()
        .get("strategic-presentation")
        .compose(new Composer(sample.plan(), Variant.SAMPLE, Locale.UK, today, sample.pictures()));
  }

  private static Brand brand(byte[] deck, String... more) {
    String text = "presentation: base.potx\n" + String.join("\n", more);
    return Brand.of("acme.brand.yaml", text, Map.of("base.potx", deck), BrandLimits.STANDARD);
  }

  /** Run with {@code -Dkeyplan.goldens=update} to write the file anew, and review what changed. */
  @Test
  void roles_are_found_by_structure() throws IOException {
    StringBuilder found = new StringBuilder();
    MadeDecks.all()
        .forEach(
            (name, deck) -> {
              Brand brand = brand(deck.bytes());
              found.append("== ").append(name).append('\n');
              for (BrandFinding finding : brand.findings(BaseKind.PRESENTATION)) {
                if (finding.key().equals("master")) {
                  found.append(finding.text()).append('\n');
                  finding.parts().stream()
                      .filter(part -> !part.key().equals("colors"))
                      .forEach(part -> found.append("  ").append(line(part)).append('\n'));
                }
              }
              for (BrandNote note : brand.notes(BaseKind.PRESENTATION)) {
                found.append("  ! ").append(note.message()).append('\n');
              }
            });
    Path golden =
        Path.of(System.getProperty("basedir", "."))
            .resolve("src/test/resources/io/keyplan/poi/powerpoint/base/roles.txt");
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.writeString(golden, found);
    }

    assertThat(found.toString()).isEqualTo(Files.readString(golden));
  }

  private static String line(BrandFinding finding) {
    String more = finding.parts().isEmpty() ? "" : " (" + finding.parts().get(0).text() + ")";
    return finding.key() + ": " + finding.text() + more;
  }

  @Test
  void titles_that_cannot_be_seen_are_written_in_another_colour_and_that_is_told()
      throws IOException {
    Brand brand = brand(new MadeDeck(960, 540).titles("bg1").master(MadeDecks.CONTENT).bytes());
    String slide = text(parts(write(brand)).get("ppt/slides/slide1.xml"));

    assertThat(slide).containsPattern("type=\"title\".*<a:rPr[^>]*><a:solidFill><a:srgbClr");
    assertThat(brand.notes(BaseKind.PRESENTATION))
        .anyMatch(note -> note.message().contains("can hardly be read on FFFFFF and are written"));
  }

  @Test
  void links_can_be_read_on_dark_slides() throws IOException {
    assertThat(mapsOfLinks("dark"))
        .isNotEmpty()
        .allMatch(slide -> slide.matches("(?s).*<a:overrideClrMapping bg1=\"dk1\" tx1=\"lt1\".*"))
        .allMatch(slide -> slide.matches("(?s).* hlink=\"(accent\\d|lt1)\".*"));
    assertThat(mapsOfLinks("4:3"))
        .isNotEmpty()
        .noneMatch(slide -> slide.contains("overrideClrMapping"));
  }

  private static List<String> mapsOfLinks(String deck) throws IOException {
    return parts(write(brand(MadeDecks.all().get(deck).bytes()))).values().stream()
        .map(DeckBaseTest::text)
        .filter(part -> part.contains("<a:hlinkClick"))
        .toList();
  }

  @Test
  void numbers_on_hatched_columns_can_be_read_on_dark_slides() throws IOException {
    List<String> charts =
        parts(write(brand(MadeDecks.all().get("dark").bytes()))).entrySet().stream()
            .filter(part -> part.getKey().startsWith("ppt/charts/chart"))
            .map(part -> text(part.getValue()))
            .toList();

    assertThat(charts).anyMatch(chart -> chart.contains("<a:pattFill"));
    assertThat(charts)
        .allSatisfy(
            chart ->
                assertThat(chart)
                    .doesNotContainPattern(
                        "<c:spPr><a:solidFill>(<a:[^>]*>)</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>"
                            + "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr[^>]*><a:solidFill>\\1"));
  }

  @Test
  void the_logo_stands_once_in_a_free_corner_of_the_cover() throws IOException {
    MadeDeck free = new MadeDeck(960, 540).master(MadeDecks.CONTENT, MadeDecks.COVER);
    MadeDeck pictured =
        new MadeDeck(960, 540).pictured().master(MadeDecks.CONTENT, MadeDecks.COVER);
    MadeDeck full =
        new MadeDeck(960, 540)
            .master(
                MadeDecks.CONTENT,
                "Cover | title | ctrTitle 0 20,20,920,300 | subTitle 1 20,330,920,190");

    assertThat(cover(withLogo(free.bytes())))
        .containsOnlyOnce("descr=\"The mark of Acme\"")
        .containsPattern("descr=\"The mark of Acme\".*?<a:off x=\"9\\d{6}\" y=\"48\\d{4}\"/>");
    for (MadeDeck other : List.of(pictured, full)) {
      Brand brand = withLogo(other.bytes());
      assertThat(cover(brand)).doesNotContain("The mark of Acme");
      assertThat(brand.notes(BaseKind.PRESENTATION))
          .anyMatch(note -> note.message().contains("the logo is not put on its cover"));
    }
    assertThat(cover(withLogo(null))).containsOnlyOnce("descr=\"The mark of Acme\"");
  }

  private static Brand withLogo(byte @Nullable [] deck) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">"
            + "<rect width=\"80\" height=\"20\" fill=\"#7b0041\"/></svg>";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    if (deck != null) {
      files.put("base.potx", deck);
    }
    return Brand.of(
        "acme.brand.yaml",
        "logo: {file: a.svg, alt: The mark of Acme}\n"
            + (deck == null ? "" : "presentation: base.potx\n"),
        files,
        BrandLimits.STANDARD);
  }

  private static String cover(Brand brand) throws IOException {
    return text(parts(write(brand)).get("ppt/slides/slide1.xml"));
  }

  @Test
  void every_layout_that_was_found_is_sketched() {
    Brand brand = brand(MadeDecks.all().get("4:3").bytes());

    assertThat(brand.sketches())
        .extracting(sketch -> sketch.role().key())
        .contains("cover", "content");
    assertThat(brand.sketches())
        .allSatisfy(
            sketch ->
                assertThat(sketch.places())
                    .anyMatch(place -> place.label().startsWith("title"))
                    .allMatch(place -> place.width() <= sketch.width()));
  }

  @Test
  void sheets_and_pages_are_light_beside_dark_slides() {
    Brand brand = brand(MadeDecks.all().get("dark").bytes());
    Color white = new Color("FFFFFF");

    for (BaseKind kind : List.of(BaseKind.WORKBOOK, BaseKind.DOCUMENT)) {
      Palette palette = brand.theme(kind, Theme.standard()).palette();
      assertThat(palette.background()).isEqualTo(white);
      assertThat(palette.ink().contrast(white)).isGreaterThan(4.5);
      assertThat(palette.panel().contrast(white)).isLessThan(1.5);
    }
  }

  @Test
  void what_is_written_stands_where_it_was_planned() throws IOException {
    Brand brand = brand(MadeDecks.all().get("4:3").bytes());
    SlideBase slides = brand.base(SlideBase.class).orElseThrow();
    Box room = slides.real(slides.content());
    Map<String, byte[]> parts = parts(write(brand));

    for (int i = 2; parts.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
      Element slide = tree(parts.get("ppt/slides/slide" + i + ".xml"));
      NodeList places = slide.getElementsByTagNameNS(A, "off");
      for (int j = 0; j < places.getLength(); j++) {
        Box box = box((Element) places.item(j));
        assertThat(box.x()).as("slide %d", i).isGreaterThanOrEqualTo(room.x() - 1);
        assertThat(box.y()).as("slide %d", i).isGreaterThanOrEqualTo(room.y() - 1);
        assertThat(box.right()).as("slide %d", i).isLessThanOrEqualTo(room.right() + 1);
        assertThat(box.bottom()).as("slide %d", i).isLessThanOrEqualTo(room.bottom() + 1);
      }
    }
  }

  @Test
  void the_same_plan_and_brand_give_the_same_bytes() throws IOException {
    byte[] deck = MadeDecks.all().get("tags, programs and samples").bytes();

    assertThat(write(brand(deck))).isEqualTo(write(brand(deck)));
  }

  @Test
  void a_deck_on_a_companys_base_is_read_back_as_it_was_written() throws IOException {
    byte[] deck = write(brand(MadeDecks.all().values().iterator().next().bytes()));

    ImportResult read =
        PlanImport.standard()
            .merge(
                new PowerPointReader().read(deck, DocumentLimits.STANDARD),
                SampleClient.of(Locale.UK).plan());

    assertThat(read.problems()).isEmpty();
    assertThat(read.changes()).isEmpty();
  }

  @Test
  void nothing_of_samples_tags_comments_programs_or_the_web_comes_along() throws IOException {
    Map<String, byte[]> parts =
        parts(write(brand(MadeDecks.all().get("tags, programs and samples").bytes())));

    parts.forEach(
        (name, content) -> {
          assertThat(name).doesNotContain("tags");
          assertThat(text(content)).as(name).doesNotContain(MadeDeck.SECRET, "tracker.example");
          assertThat(text(content)).as(name).doesNotContain("custDataLst", "oleObj", "vbaProject");
        });
  }

  @Test
  void a_brand_file_names_layouts_and_places() {
    Brand brand =
        brand(
            MadeDecks.all().get("as PowerPoint makes it").bytes(),
            "layouts: {content: {name: title only, area: [100, 120, 700, 350]}, section: none}");
    SlideBase slides = brand.base(SlideBase.class).orElseThrow();

    assertThat(slides.content()).isEqualTo(new Box(100, 120, 700, 350));
    assertThat(slides.section()).isNull();
  }

  @Test
  void every_layout_that_is_not_there_is_told_with_the_nearest() {
    assertThatThrownBy(
            () ->
                brand(
                    MadeDecks.all().get("as PowerPoint makes it").bytes(),
                    "layouts: {content: Title and Contents, two: Three}"))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("did you mean \"Title and Content\"?")
        .hasMessageContaining("there are Title Slide, Section Header");
  }

  @Test
  void a_deck_without_a_layout_for_content_says_what_it_lacks() {
    byte[] deck = new MadeDeck(960, 540).master("Empty | blank", "Cover | title").bytes();

    assertThatThrownBy(() -> brand(deck))
        .hasMessageContaining(
            "base.potx has no layout for content: none of its 2 layouts has a title and a place of"
                + " 28 % below it. Name one under layouts.content.");
    assertThatThrownBy(() -> brand(new MadeDeck(960, 540).bytes()))
        .hasMessageContaining("has no master");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 40, 400, 2_000})
  void a_truncated_file_is_refused(int length) {
    byte[] deck = MadeDecks.all().get("4:3").bytes();

    assertThatThrownBy(() -> brand(Arrays.copyOf(deck, length)))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("base.potx");
  }

  @Test
  void a_file_with_a_password_or_too_much_in_it_is_refused() {
    byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] deck = MadeDecks.all().get("4:3").bytes();
    BrandLimits small = new BrandLimits(1 << 20, 1 << 20, 1_000, 100);

    assertThatThrownBy(() -> brand(locked)).hasMessageContaining("password");
    assertThatThrownBy(
            () -> Brand.of("a.yaml", "presentation: b.potx", Map.of("b.potx", deck), small))
        .hasMessageContaining("unpacked, the file has more than 1000 bytes");
  }

  private static byte[] write(Brand brand) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PowerPointExporter().export(SAMPLE, ExportOptions.standard().withBrand(brand), out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static Element tree(byte[] xml) {
    return ReadXml.tree(xml, "a slide").getDocumentElement();
  }

  private static Box box(Element offset) {
    Element size = (Element) offset.getNextSibling();
    return new Box(
        Long.parseLong(offset.getAttribute("x")) / EMU,
        Long.parseLong(offset.getAttribute("y")) / EMU,
        Long.parseLong(size.getAttribute("cx")) / EMU,
        Long.parseLong(size.getAttribute("cy")) / EMU);
  }
}
