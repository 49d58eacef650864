package io.keyplan.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.font.FontFamily;
import io.keyplan.font.TestFont;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.Problem;
import io.keyplan.value.Tone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>";

  @TempDir private Path folder;

  @Test
  void a_brand_can_be_two_colours_and_a_logo() throws IOException {
    Files.writeString(folder.resolve("acme.svg"), SVG);
    Brand brand =
        load("brand: Acme", "colors: {primary: '#7b0041', accent: 008080}", "logo: acme.svg");

    Palette palette = brand.theme(BaseKind.DOCUMENT, Theme.standard()).palette();

    assertThat(brand.name()).isEqualTo("Acme");
    assertThat(palette.primary()).isEqualTo(new Color("7B0041"));
    assertThat(palette.accent()).isEqualTo(new Color("008080"));
    assertThat(palette.accentText().contrast(palette.background())).isGreaterThanOrEqualTo(4.5);
    assertThat(palette.ink()).isEqualTo(Theme.standard().palette().ink());
    assertThat(brand.settings().logo().alt()).isEqualTo("Acme");
    assertThat(brand.settings().logo().picture().width()).isEqualTo(40);
  }

  @Test
  void fonts_are_measured_by_their_files() throws IOException {
    Files.write(folder.resolve("acme.ttf"), TestFont.of("Acme Sans", 700).file());
    Brand brand = load("fonts: {Acme Sans: [acme.ttf]}");

    FontFamily font = brand.font(BaseKind.DOCUMENT, Theme.standard());

    assertThat(font.name()).isEqualTo("Acme Sans");
    assertThat(font.doubt()).isEmpty();
    assertThat(brand.theme(BaseKind.DOCUMENT, Theme.standard()).font()).isEqualTo("Acme Sans");
  }

  @Test
  void a_font_that_cannot_be_used_is_a_problem_with_the_reason() throws IOException {
    Files.write(folder.resolve("closed.ttf"), TestFont.of("Acme", 700).rights(2).file());
    Files.writeString(folder.resolve("text.otf"), "no font");

    assertThat(problems("fonts:", "  Acme: [closed.ttf, text.otf]"))
        .extracting(Problem::message)
        .satisfiesExactly(
            closed -> assertThat(closed).contains("closed.ttf", "licence forbids embedding"),
            text -> assertThat(text).contains("text.otf", "no font file"));
  }

  @Test
  void what_is_said_of_layouts_paper_and_styles_is_kept() throws IOException {
    BrandSettings settings =
        load(
                "layouts:",
                "  cover: Title with picture",
                "  content: {name: One, title: 13, kicker: 0, area: [49, 117, 862, 363]}",
                "  section: none",
                "styles: {heading 1: Acme Ü1}",
                "colors: {ramp: [7b0041, \"#00A0B0\"]}")
            .settings();

    assertThat(settings.layouts())
        .containsOnly(
            Map.entry(
                LayoutRole.COVER,
                new LayoutRule("Title with picture", false, null, null, List.of())),
            Map.entry(
                LayoutRole.CONTENT,
                new LayoutRule("One", false, 13, 0, List.of(49.0, 117.0, 862.0, 363.0))),
            Map.entry(LayoutRole.SECTION, new LayoutRule(null, true, null, null, List.of())));
    assertThat(settings.styles()).containsExactly(Map.entry("heading 1", "Acme Ü1"));
    assertThat(settings.colors().ramp()).hasSize(2);
  }

  @Test
  void every_mistake_is_told_at_once_with_its_place() {
    assertThat(
            problems(
                "presentaton: acme.potx",
                "document: ../acme.dotx",
                "workbook: acme.thmx",
                "paper: {first: 0, area: [1, 2, 3]}",
                "logo: http://acme.com/logo.svg",
                "fonts: {Verdana: [verdana.ttf]}",
                "colors: {primary: acent1, primry: accent1}",
                "layouts: {content: {title: x}}",
                "styles: none"))
        .extracting(Problem::toString)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("line 1, column 1, /presentaton")
                    .endsWith("did you mean \"presentation\"?"),
            line -> assertThat(line).startsWith("line 2").contains("leaves the folder"),
            line -> assertThat(line).startsWith("line 3").contains("xltx"),
            line -> assertThat(line).startsWith("line 4").contains("name the file"),
            line -> assertThat(line).startsWith("line 4").contains("from 1 to"),
            line -> assertThat(line).startsWith("line 4").contains("four numbers"),
            line -> assertThat(line).startsWith("line 5").contains("no path"),
            line -> assertThat(line).startsWith("line 6").contains("is not there"),
            line -> assertThat(line).startsWith("line 7").contains("did you mean \"accent1\"?"),
            line -> assertThat(line).startsWith("line 7").contains("did you mean \"primary\"?"),
            line -> assertThat(line).startsWith("line 8").contains("a number from 0 to"),
            line -> assertThat(line).startsWith("line 9").contains("an object is expected"));
  }

  @Test
  void no_link_leads_out_of_the_folder() throws IOException {
    Path outside = Files.writeString(Files.createTempFile("keyplan", ".svg"), SVG);
    Files.createSymbolicLink(folder.resolve("logo.svg"), outside);

    assertThat(problems("logo: logo.svg"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("leaves the folder"));
    Files.delete(outside);
  }

  @Test
  void a_theme_of_an_office_program_is_refused_with_advice() {
    assertThat(problems("presentation: acme.thmx"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("save it as a template"));
  }

  @Test
  void a_file_that_is_too_large_is_refused() throws IOException {
    Files.write(folder.resolve("big.ttf"), new byte[101]);
    Path file = write("fonts: {Big: big.ttf}");

    assertThatThrownBy(() -> Brand.load(file, new BrandLimits(100, 1_000, 1_000, 10)))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("larger than 100 bytes");
  }

  @Test
  void the_digest_changes_with_every_file_and_stays_on_the_way_to_another_machine()
      throws Exception {
    Files.writeString(folder.resolve("acme.svg"), SVG);
    Brand brand = load("logo: acme.svg", "colors: {primary: 7b0041}");
    Files.writeString(folder.resolve("acme.svg"), SVG + " ");
    Brand other = load("logo: acme.svg", "colors: {primary: 7b0041}");
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    new ObjectOutputStream(sent).writeObject(brand);
    Brand there =
        (Brand) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();

    assertThat(other.digest()).isNotEqualTo(brand.digest());
    assertThat(there.digest()).isEqualTo(brand.digest());
    assertThat(there.settings().logo().picture()).isEqualTo(brand.settings().logo().picture());
  }

  @Test
  void colours_of_a_theme_can_be_read_whatever_stands_in_its_slots() {
    ColorScheme vivid = scheme("000000", "FFFFFF", "EB3C96", "00FFFF", "FFE000");
    Palette palette = palette(vivid);

    assertThat(palette.secondary().contrast(palette.background())).isGreaterThanOrEqualTo(4.5);
    assertThat(palette.secondary()).isNotEqualTo(new Color("EB3C96"));
    assertThat(palette.ink().contrast(palette.panel())).isGreaterThanOrEqualTo(4.5);
    assertThat(palette.panel()).isNotEqualTo(new Color("00FFFF"));
    assertThat(palette.primary().contrast(palette.background())).isGreaterThanOrEqualTo(4.5);
    assertThat(BrandPalette.notes(BrandColors.NONE, vivid, Theme.standard().palette(), "a.potx"))
        .extracting(BrandNote::message)
        .anyMatch(
            note ->
                note.equals(
                    "a.potx: text 2 (EB3C96) is too vivid for secondary text; text 1 is used,"
                        + " lighter"));
  }

  @Test
  void tones_can_be_read_on_dark_slides() {
    Palette palette = palette(scheme("FFFFFF", "101820", "DDDDDD", "202830", "40A0FF"));

    assertThat(palette.background()).isEqualTo(new Color("101820"));
    for (Tone tone : Tone.values()) {
      assertThat(palette.tone(tone).text().contrast(palette.background())).isGreaterThan(4.5);
    }
  }

  @Test
  void quiet_colours_of_a_theme_are_used_as_they_are() {
    ColorScheme scheme = scheme("222222", "FFFFFF", "44546A", "E7E6E6", "1F4E79");

    Palette palette = palette(scheme);

    assertThat(palette.secondary()).isEqualTo(new Color("44546A"));
    assertThat(palette.panel()).isEqualTo(new Color("E7E6E6"));
    assertThat(palette.primary()).isEqualTo(new Color("1F4E79"));
    assertThat(palette.ramp().get(0)).isEqualTo(new Color("1F4E79"));
  }

  private static Palette palette(ColorScheme scheme) {
    return BrandPalette.of(BrandColors.NONE, scheme, Theme.standard().palette());
  }

  private static ColorScheme scheme(
      String text, String background, String text2, String background2, String accent) {
    Map<ColorSlot, Color> colors = new EnumMap<>(ColorSlot.class);
    for (ColorSlot slot : ColorSlot.values()) {
      colors.put(slot, new Color(accent));
    }
    colors.put(ColorSlot.TEXT_1, new Color(text));
    colors.put(ColorSlot.BACKGROUND_1, new Color(background));
    colors.put(ColorSlot.TEXT_2, new Color(text2));
    colors.put(ColorSlot.BACKGROUND_2, new Color(background2));
    return new ColorScheme(colors);
  }

  private List<Problem> problems(String... lines) {
    List<Problem> found = new ArrayList<>();
    assertThatThrownBy(() -> load(lines))
        .isInstanceOfSatisfying(InvalidFileException.class, e -> found.addAll(e.problems()));
    return found;
  }

  private Brand load(String... lines) throws IOException {
    return Brand.load(write(lines));
  }

  private Path write(String... lines) throws IOException {
    return Files.writeString(folder.resolve("acme.brand.yaml"), String.join("\n", lines));
  }
}
