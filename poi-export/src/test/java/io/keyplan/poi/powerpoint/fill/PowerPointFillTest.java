package io.keyplan.poi.powerpoint.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Picture;
import io.keyplan.export.ExportException;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Image;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.poi.fill.MissingLibrary;
import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Decks of a company's own are filled, and read back. */
class PowerPointFillTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme & Sons")
          .id("p-1")
          .account(account -> account.industry("Steel").annualRevenue(5_600_000))
          .action("Visit", a -> a.id("a-1").due(LocalDate.of(2026, 5, 4)))
          .action("Send", a -> a.id("a-2").due(LocalDate.of(2026, 2, 1)))
          .action("Sign", a -> a.id("a-3").status(ActionStatus.COMPLETED))
          .person("Ann Lee", p -> p.id("p-1").department("CEO"))
          .person("Bo Chan", p -> p.id("p-2").department("CFO"))
          .revenue(
              revenue ->
                  revenue.stream("Pipes", stream -> stream.amount(2025, 10).amount(2026, 20))
                      .stream("Rods", stream -> stream.amount(2026, 5)))
          .build();

  private static final byte[] SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"9\" height=\"9\"/></svg>"
          .getBytes(StandardCharsets.UTF_8);

  private static FillTemplate open(OwnDeck deck) {
    return FillTemplate.open("own.pptx", deck.bytes(), DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(LocalDate.of(2026, 3, 1)));
  }

  private static byte[] fill(FillTemplate template, AccountPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      template.fill(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ImportResult read(byte[] filled) {
    return PlanImport.standard()
        .merge(new PowerPointReader().read(filled, DocumentLimits.STANDARD), PLAN);
  }

  private static byte[] edit(byte[] file, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = new LinkedHashMap<>(OwnDeck.unzip(file));
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(change.apply(xml)).isNotEqualTo(xml);
    parts.put(part, change.apply(xml).getBytes(StandardCharsets.UTF_8));
    return OwnDeck.zip(parts);
  }

  @Test
  void a_tag_is_found_wherever_runs_divide_it_and_keeps_the_look_of_its_first_letter() {
    String tag = "{{account.name}}";
    OwnDeck deck = new OwnDeck();
    for (int cut = 1; cut < tag.length(); cut++) {
      deck.slide(
          deck.shapeOf(
              "S",
              "<a:p><a:r><a:rPr b=\"1\"/><a:t>To "
                  + tag.substring(0, cut)
                  + "</a:t></a:r><a:r><a:rPr i=\"1\"/><a:t>"
                  + tag.substring(cut)
                  + " now</a:t></a:r><a:endParaRPr sz=\"1800\"/></a:p>"));
    }

    byte[] filled = fill(open(deck), PLAN);

    for (int slide = 1; slide < tag.length(); slide++) {
      assertThat(OwnDeck.xml(filled, "ppt/slides/slide" + slide + ".xml"))
          .contains(
              "<a:p><a:r><a:rPr b=\"1\"/><a:t>To </a:t></a:r><a:r><a:rPr b=\"1\"/>"
                  + "<a:t>Acme &amp; Sons</a:t></a:r><a:r><a:rPr i=\"1\"/><a:t> now</a:t></a:r>"
                  + "<a:endParaRPr sz=\"1800\"/></a:p>");
    }
  }

  @Test
  void rows_and_bullets_repeat_and_tables_of_headings_alone_go() {
    OwnDeck deck = new OwnDeck();
    deck.slide(
        deck.shape("Steps", "Next", "{{actions[].step | open | by due}}"),
        deck.table(
            "Actions",
            new String[] {"Step", "Due"},
            new String[] {"{{actions[].step}}", "{{actions[].due | else “–”}}"},
            new String[] {"Total", ""}),
        deck.table("Gone", new String[] {"Milestone"}, new String[] {"{{milestones[].title}}"}));

    byte[] filled = fill(open(deck), PLAN);

    assertThat(OwnDeck.words(filled, 1))
        .isEqualTo("Next|Send|Visit|Step|Due|Visit|May 4, 2026|Send|Feb 1, 2026|Sign|–|Total||");
    assertThat(OwnDeck.xml(filled, "ppt/slides/slide1.xml")).doesNotContain("Gone");
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
  }

  @Test
  void lists_of_none_one_and_five_hundred_fit() {
    for (int count : List.of(0, 1, 500)) {
      OwnDeck deck = new OwnDeck();
      deck.slide(deck.table("T", new String[] {"H"}, new String[] {"{{actions[].step}}"}));
      AccountPlan.Builder plan = AccountPlan.builder("Acme");
      IntStream.range(0, count).forEach(i -> plan.action("Step " + i));

      String xml = OwnDeck.xml(fill(open(deck), plan.build()), "ppt/slides/slide1.xml");

      assertThat(xml.split("<a:tr ", -1)).hasSize(count == 0 ? 1 : count + 2);
      assertThat(xml.split("rowId", -1).length - 1).isEqualTo(count == 0 ? 0 : count + 1);
    }
  }

  @Test
  void slides_repeat_with_their_notes_and_charts_and_go_without_entries() throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "First of {{account.name}}"));
    String slide = "ppt/slides/slide2.xml";
    deck.slide(
        deck.shape("Name", "{{people[].name}}"),
        deck.shape("Role", "{{people[].department}} in {{account.name}}"),
        OwnChart.frame(deck, slide, "{{chart revenue.streams}}"));
    deck.notes("{{each people[]}}", "About {{people[].name}}");
    deck.slide(deck.shape("S", "Risks"));
    deck.notes("{{if situation.risks}}");
    deck.slide(deck.shape("S", "Last"));

    byte[] filled = fill(open(deck), PLAN);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(filled))) {
      assertThat(show.getSlides())
          .extracting(
              each ->
                  OwnDeck.words(
                      OwnDeck.xml(
                          filled, each.getPackagePart().getPartName().getName().substring(1))))
          .containsExactly(
              "First of Acme &amp; Sons|",
              "Ann Lee|CEO in Acme &amp; Sons|",
              "Bo Chan|CFO in Acme &amp; Sons|",
              "Last|");
      assertThat(show.getSlides().get(2).getNotes().getTextParagraphs().get(0).get(0).getText())
          .isEqualTo("About Bo Chan");
      assertThat(show.getSlides().get(2).getRelations())
          .filteredOn(show.getSlides().get(1).getRelations()::contains)
          .containsExactly(show.getSlides().get(2).getSlideLayout());
    }
    assertThat(OwnDeck.unzip(filled))
        .doesNotContainKeys("ppt/slides/slide3.xml", "ppt/notesSlides/notesSlide3.xml");
    assertThat(OwnDeck.unzip(filled)).containsKeys("ppt/charts/chart2.xml");
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
  }

  @Test
  void charts_keep_their_look_and_show_the_numbers_with_a_workbook_that_has_them()
      throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(OwnChart.frame(deck, "ppt/slides/slide1.xml", "{{chart revenue.streams}}"));

    byte[] filled = fill(open(deck), PLAN);

    String chart = OwnDeck.xml(filled, "ppt/charts/chart1.xml");
    assertThat(chart)
        .contains("<c:spPr><a:solidFill><a:srgbClr val=\"AA5500\"/></a:solidFill></c:spPr>")
        .contains("<c:f>Sheet1!$B$2:$B$3</c:f>", "<c:v>Pipes</c:v>", "<c:v>Rods</c:v>")
        .contains("<c:formatCode>#,##0</c:formatCode>")
        .doesNotContain("Sample", "Old", "<c:idx val=\"7\"/>");
    assertThat(OwnDeck.xml(filled, "ppt/slides/slide1.xml")).contains(": Pipes, Rods\"");
    byte[] data = OwnDeck.unzip(filled).get("ppt/embeddings/data1.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(data))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("Rods");
      assertThat(book.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue()).isEqualTo(20);
    }
    assertThat(
            OwnDeck.xml(
                fill(open(deck), AccountPlan.builder("B").build()), "ppt/slides/slide1.xml"))
        .doesNotContain("graphicFrame");
  }

  @Test
  void shapes_in_groups_are_filled_by_tag_and_by_name_and_called_by_their_address() {
    OwnDeck deck = new OwnDeck();
    String group =
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"90\" name=\"G\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            + "<p:grpSpPr/>";
    deck.slide(
        group
            + deck.shape("One", "{{account.name}}")
            + deck.shape("account.industry", "Click to", "edit")
            + deck.shape("Title 4", "untouched")
            + "</p:grpSp>");

    byte[] filled = fill(open(deck), PLAN);

    assertThat(OwnDeck.words(filled, 1)).isEqualTo("Acme &amp; Sons|Steel|untouched|");
    assertThat(OwnDeck.xml(filled, "ppt/slides/slide1.xml"))
        .contains("name=\"account.name\"", "name=\"account.industry\"", "name=\"Title 4\"");
    AccountPlan other = PLAN.toBuilder().account(a -> a.name("Bolt")).build();
    byte[] again = fill(FillTemplate.open("a.pptx", filled, DocumentLimits.STANDARD), other);
    assertThat(OwnDeck.words(again, 1)).isEqualTo("Bolt|Steel|untouched|");
    assertThat(OwnDeck.unzip(again).keySet()).isEqualTo(OwnDeck.unzip(filled).keySet());
  }

  @Test
  void pictures_take_the_place_of_the_authors() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    OwnDeck deck = new OwnDeck();
    deck.part("ppt/media/old.png", "image/png", new byte[] {1});
    String relation = deck.relate("ppt/slides/slide1.xml", "image", "ppt/media/old.png");
    deck.slide(
        "<p:pic><p:nvPicPr><p:cNvPr id=\"9\" name=\"Logo\" descr=\"{{account.logo}}\"/><p:cNvPicPr/>"
            + "<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\""
            + relation
            + "\"/><a:srcRect l=\"1000\"/></p:blipFill><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
            + " cx=\"200\" cy=\"100\"/></a:xfrm></p:spPr></p:pic>");
    AccountPlan plan =
        AccountPlan.builder("Acme").account(a -> a.logo(Image.builder("logo.png").build())).build();
    FillTemplate template =
        open(deck)
            .with(
                FillOptions.standard()
                    .withPictures(source -> Optional.of(new Picture(Picture.Type.PNG, png, 1, 1))));

    String xml = OwnDeck.xml(fill(template, plan), "ppt/slides/slide1.xml");

    FillTemplate drawing =
        open(deck)
            .with(
                FillOptions.standard()
                    .withPictures(
                        source -> Optional.of(new Picture(Picture.Type.SVG, SVG, 20, 10))));
    assertThat(OwnDeck.unzip(fill(drawing, plan)).keySet())
        .anyMatch(name -> name.matches("ppt/media/keyplan.*\\.png"));
    assertThat(xml).contains("cx=\"100\" cy=\"100\"").doesNotContain("srcRect", "{{");
    assertThat(OwnDeck.xml(fill(open(deck), PLAN), "ppt/slides/slide1.xml"))
        .doesNotContain("p:pic>");
  }

  @Test
  void what_has_no_tags_is_copied_byte_for_byte() {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "no tag"));
    deck.notes("none");
    deck.slide(deck.shape("S", "{{account.name}}"));
    byte[] document = deck.bytes();

    Map<String, byte[]> filled = OwnDeck.unzip(fill(open(deck), PLAN));

    OwnDeck.unzip(document)
        .forEach(
            (name, content) -> {
              boolean changes =
                  name.equals("ppt/slides/slide2.xml")
                      || name.equals("[Content_Types].xml")
                      || name.equals("ppt/_rels/presentation.xml.rels");
              if (!changes) {
                assertThat(filled.get(name)).as(name).isEqualTo(content);
              }
            });
  }

  @Test
  void exactly_what_was_edited_is_found() {
    OwnDeck deck = new OwnDeck();
    deck.slide(
        deck.shape("Intro", "Dear {{account.name}}, in {{account.industry}}."),
        deck.table(
            "Actions",
            new String[] {"Step", "Due"},
            new String[] {"{{actions[].step}}", "by {{actions[].due}}"}));

    byte[] filled = fill(open(deck), PLAN);
    byte[] edited =
        edit(
            filled,
            "ppt/slides/slide1.xml",
            xml ->
                xml.replace(">Steel<", ">Copper<")
                    .replace("May 4, 2026", "May 5, 2026")
                    .replaceFirst("(?s)<a:tr (?:(?!</a:tr>).)*Sign.*?</a:tr>", ""));

    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactlyInAnyOrder("account.industry", "actions[a-1].due", "actions[a-3]");
  }

  @Test
  void macros_are_refused_and_lists_within_lists_do_not_grow_without_bound() {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "{{people[].name}}"));
    deck.notes("{{each actions[]}}{{each people[]}}");
    byte[] macros =
        edit(
            deck.bytes(),
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main",
                    "application/vnd.ms-powerpoint.presentation.macroEnabled.main"));
    FillTemplate small =
        FillTemplate.open("a.pptx", deck.bytes(), DocumentLimits.STANDARD.withValues(5));

    assertThatThrownBy(() -> FillTemplate.open("a.pptm", macros, DocumentLimits.STANDARD))
        .hasMessageContaining("has macros; save it as .pptx without them");
    assertThatThrownBy(() -> small.fill(PLAN, new ByteArrayOutputStream()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("becomes too large");
  }

  @Test
  void without_apache_poi_its_name_is_told() throws IOException, ReflectiveOperationException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "{{account.name}}"));

    MissingLibrary.assertNamed("poi-", "a.pptx", deck.bytes(), "org.apache.poi:poi-ooxml");
  }

  @Test
  void mistakes_are_told_with_slide_and_shape() {
    OwnDeck deck = new OwnDeck();
    deck.slide(
        deck.shape("Intro", "Dear {{acount.name}}"),
        deck.table("Actions", new String[] {"Step"}, new String[] {"{{actions[].dueDate}}"}));
    deck.notes("{{end}}");
    deck.slide(deck.shape("Chart", "{{chart revenue.streams}}"));

    assertThat(open(deck).check())
        .extracting(TemplateProblem::toString)
        .containsExactlyInAnyOrder(
            "slide 1, notes: nothing begins that ends here ({{end}})",
            "slide 1, shape “Intro”, paragraph “Dear {{acount.name}}”: no field acount; did you mean"
                + " account.name? ({{acount.name}})",
            "slide 1, table “Actions”, row 2: no field actions[].dueDate; did you mean"
                + " actions[].due? ({{actions[].dueDate}})",
            "slide 2, shape “Chart”, paragraph “{{chart revenue.streams}}”: write it into the"
                + " alternative text of a chart of your own ({{chart revenue.streams}})");
  }
}
