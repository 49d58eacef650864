package io.keyplan.poi.word.fill;

import static io.keyplan.poi.word.fill.Filled.PLAN;
import static io.keyplan.poi.word.fill.Filled.TODAY;
import static io.keyplan.poi.word.fill.Filled.content;
import static io.keyplan.poi.word.fill.Filled.fill;
import static io.keyplan.poi.word.fill.Filled.filled;
import static io.keyplan.poi.word.fill.Filled.open;
import static io.keyplan.poi.word.fill.Filled.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Picture;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Image;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tags and controls in Word documents of a company's own are filled. */
class WordFillTest {

  @Test
  void a_tag_becomes_the_value_as_text() {
    assertThat(filled("Dear {{account.name}}, hello")).isEqualTo("Dear Acme &amp; Sons, hello|");
    assertThat(filled("{{actions[a-3].step}}")).isEqualTo("Sign {{account.name}}|");
    assertThat(filled("{{ Account.name }}{{account.tier | else “none”}}"))
        .isEqualTo("Acme &amp; Sonsnone|");
    assertThat(filled("{{account.annualRevenue}}, {{account.annualRevenue | short}}"))
        .isEqualTo("€5,600,000, €5.6M|");
  }

  @Test
  void a_tag_is_found_wherever_runs_divide_it_and_keeps_the_look_of_its_first_letter() {
    String tag = "{{account.name}}";
    for (int cut = 1; cut < tag.length(); cut++) {
      String body =
          "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>To "
              + tag.substring(0, cut)
              + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:i/></w:rPr><w:t>"
              + tag.substring(cut)
              + " now</w:t></w:r></w:p>";

      String xml = OwnDocument.xml(fill(OwnDocument.of(body).bytes(), PLAN), OwnDocument.MAIN);

      assertThat(OwnDocument.words(xml)).isEqualTo("To Acme &amp; Sons now|");
      assertThat(xml)
          .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">To </w:t></w:r>")
          .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Acme &amp; Sons</w:t>")
          .contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> now</w:t></w:r>");
    }
  }

  @Test
  void rows_bullets_and_paragraphs_repeat_by_their_lists() {
    String bullet =
        "<w:p><w:pPr><w:pStyle w:val=\"SubBullet\"/></w:pPr>"
            + OwnDocument.run("{{goals[].objectives[].title}}")
            + "</w:p>";
    String body =
        "<w:p>"
            + OwnDocument.run("{{actions[].step | open | by due | first 1}}")
            + "</w:p><w:tbl><w:tr><w:tc><w:p>"
            + OwnDocument.run("{{goals[].title}}")
            + "</w:p></w:tc><w:tc>"
            + bullet
            + "</w:tc></w:tr></w:tbl><w:p/>";

    assertThat(OwnDocument.words(fill(OwnDocument.of(body).bytes(), PLAN)))
        .isEqualTo("Send the offer|Grow|Win one|Win two|Stay|||");
  }

  @Test
  void a_table_in_a_row_repeats_within_it() {
    String inner = OwnDocument.table(new String[] {"{{goals[].objectives[].title}}"});
    String body =
        "<w:tbl><w:tr><w:tc>"
            + OwnDocument.paragraphs("{{goals[].title}}")
            + inner
            + "<w:p/></w:tc></w:tr></w:tbl>";

    assertThat(OwnDocument.words(fill(OwnDocument.of(body).bytes(), PLAN)))
        .isEqualTo("Grow|Win one|Win two||Stay||");
  }

  @Test
  void without_entries_the_row_goes_and_the_table_if_only_headings_are_left() {
    String[] row = {"{{milestones[].title}}"};
    byte[] bare =
        OwnDocument.of(OwnDocument.table(new String[] {"Milestone"}, row) + "<w:p/>").bytes();
    byte[] total =
        OwnDocument.of(OwnDocument.table(new String[] {"M"}, row, new String[] {"Total"})).bytes();

    assertThat(OwnDocument.xml(fill(bare, PLAN), OwnDocument.MAIN)).doesNotContain("w:tbl");
    assertThat(OwnDocument.words(fill(total, PLAN))).isEqualTo("M|Total|");
  }

  @Test
  void conditions_stand_around_paragraphs_rows_and_what_repeats() {
    assertThat(
            filled(
                "{{if actions | overdue}}",
                "Late",
                "{{end}}",
                "{{if milestones}}None{{end}}",
                "{{if account.name}}One",
                "two{{end}}",
                "{{each goals[]}}{{if goals[].objectives}}",
                "{{goals[].title}}: {{goals[].objectives[].title}}",
                "{{end}}{{end}}"))
        .isEqualTo("Late|One|two|Grow: Win one|Grow: Win two|");
    String rows =
        OwnDocument.table(
            new String[] {"{{if milestones}}", ""},
            new String[] {"gone", "gone"},
            new String[] {"", "{{end}}"},
            new String[] {"{{if account.name}}stays", "too{{end}}"});
    assertThat(OwnDocument.words(fill(OwnDocument.of(rows).bytes(), PLAN))).isEqualTo("stays|too|");
  }

  @Test
  void headers_footers_notes_comments_and_text_boxes_are_filled() {
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>"
            + OwnDocument.paragraphs("{{account.name}}")
            + "</w:txbxContent></w:pict></w:r></w:p>";
    String name = OwnDocument.paragraphs("{{account.name}}");
    byte[] document =
        OwnDocument.of(box)
            .part("hdr", "header", name)
            .part("ftr", "footer", name)
            .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + name + "</w:footnote>")
            .part("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + name + "</w:endnote>")
            .part("comments", "comments", "<w:comment w:id=\"0\">" + name + "</w:comment>")
            .bytes();

    byte[] filled = fill(document, PLAN);

    for (String part :
        List.of("document", "header", "footer", "footnotes", "endnotes", "comments")) {
      assertThat(OwnDocument.words(OwnDocument.xml(filled, "word/" + part + ".xml")))
          .as(part)
          .startsWith("Acme &amp; Sons|");
    }
    assertThat(read(filled).changes()).isEmpty();
  }

  @Test
  void controls_that_are_called_by_addresses_are_filled_and_keep_what_they_are() {
    String body =
        "<w:sdt><w:sdtPr><w:alias w:val=\"Client\"/><w:tag w:val=\"account.name\"/><w:id"
            + " w:val=\"7\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc"
            + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>"
            + "<w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt><w:tbl><w:tr><w:sdt><w:sdtPr>"
            + "<w:tag w:val=\"actions[].step\"/></w:sdtPr><w:sdtContent><w:tc><w:p/></w:tc>"
            + "</w:sdtContent></w:sdt></w:tr></w:tbl><w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_1\"/>"
            + "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:sdtContent></w:sdt>";

    byte[] filled = fill(OwnDocument.of(body).bytes(), PLAN);

    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);
    assertThat(OwnDocument.words(xml))
        .isEqualTo("Acme &amp; Sons|Visit the plant|Send the offer|Sign {{account.name}}|kept|");
    assertThat(xml)
        .contains("<w:alias w:val=\"Client\"/>", "<w:jc w:val=\"center\"/>", "goog_rdk_1")
        .contains("w:val=\"actions[a-2].step\"")
        .doesNotContain("showingPlcHdr", "PlaceholderText");
    assertThat(read(filled).changes()).isEmpty();
  }

  @Test
  void parts_without_tags_stay_byte_for_byte_and_xml_around_tags_stays_as_it_was() {
    String odd =
        "<w:p w:rsidR=\"00AA\" xmlns:x=\"urn:x\" x:unknown=\"&quot;1&quot;\"><x:odd>a &lt; b</x:odd>"
            + "<w:ins w:id=\"4\" w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>";
    OwnDocument own = OwnDocument.of(OwnDocument.paragraphs("{{account.name}}") + odd);
    byte[] document =
        own.part("hdr", "header", OwnDocument.paragraphs("no tag"))
            .part("word/media/a.png", new byte[] {1, 2, 3}, "img", "image")
            .bytes();

    Map<String, byte[]> filled = OwnDocument.unzip(fill(document, PLAN));

    OwnDocument.unzip(document)
        .forEach(
            (name, content) -> {
              if (!name.equals(OwnDocument.MAIN)
                  && !name.contains("document.xml.rels")
                  && !name.startsWith("[")) {
                assertThat(filled.get(name)).as(name).isEqualTo(content);
              }
            });
    assertThat(new String(filled.get(OwnDocument.MAIN), StandardCharsets.UTF_8))
        .contains(
            "<x:odd>a &lt; b</x:odd><w:ins w:author=\"A\" w:id=\"4\"><w:r><w:t>new</w:t></w:r>")
        .contains("x:unknown=\"&quot;1&quot;\"");
  }

  @Test
  void five_hundred_entries_are_five_hundred_rows_with_numbers_of_their_own() {
    AccountPlan.Builder many = PLAN.toBuilder();
    for (int i = 0; i < 497; i++) {
      many.action("Step " + i);
    }
    byte[] document =
        OwnDocument.of(
                OwnDocument.table(new String[] {"Step"}, new String[] {"{{actions[].step}}"}))
            .bytes();

    String xml = OwnDocument.xml(fill(document, many.build()), OwnDocument.MAIN);

    assertThat(xml.split("<w:tr>")).hasSize(502);
    List<String> numbers =
        Pattern.compile("<w:id w:val=\"(\\d+)\"")
            .matcher(xml)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(numbers).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void the_client_gets_what_the_client_may_see() {
    byte[] document = OwnDocument.ofParagraphs("{{account.name}}: {{account.tier}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AccountPlan plan = PLAN.toBuilder().account(account -> account.tier("Gold")).build();

    try {
      open(document)
          .with(FillOptions.standard().withAudience(Audience.CUSTOMER).withAsOf(TODAY))
          .fill(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(OwnDocument.words(out.toByteArray())).isEqualTo("Acme &amp; Sons: |");
    assertThat(OwnDocument.words(fill(document, plan))).isEqualTo("Acme &amp; Sons: Gold|");
  }

  @Test
  void a_picture_takes_the_room_of_the_authors() {
    byte[] logo =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAACgAAAAKCAIAAABJ+IsHAAAAGklEQVR42mNQSJgwIIhh1O"
                    + "JRi0ctHrWYXAQA9X+pEJQWDKYAAAAASUVORK5CYII=");
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1000\" cy=\"1000\"/><wp:docPr id=\"1\""
            + " name=\"Logo\" descr=\"{{account.logo}}\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
            + "<a:blip r:embed=\"img\"/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"1000\" cy=\"1000\"/>"
            + "</a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    byte[] document =
        OwnDocument.of(drawing).part("word/media/a.png", new byte[] {1}, "img", "image").bytes();
    AccountPlan plan =
        PLAN.toBuilder()
            .account(account -> account.logo(Image.builder("logo.png").alt("Acme’s logo").build()))
            .build();
    FillTemplate template =
        open(document)
            .with(
                FillOptions.standard()
                    .withAsOf(TODAY)
                    .withPictures(
                        source -> Optional.of(new Picture(Picture.Type.PNG, logo, 40, 10))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try {
      template.fill(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    String xml = OwnDocument.xml(out.toByteArray(), OwnDocument.MAIN);
    assertThat(xml)
        .contains("<wp:extent cx=\"1000\" cy=\"250\"/>", "<a:ext cx=\"1000\" cy=\"250\"/>")
        .contains("descr=\"Acme’s logo\"")
        .doesNotContain("r:embed=\"img\"");
    assertThat(OwnDocument.xml(fill(document, PLAN), OwnDocument.MAIN)).doesNotContain("w:drawing");
  }

  @Test
  void the_same_plan_gives_the_same_bytes() {
    byte[] document = OwnDocument.ofParagraphs("{{account.name}} {{actions[].step}}");
    FillTemplate template = open(document);

    List<byte[]> files =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i -> {
                  ByteArrayOutputStream out = new ByteArrayOutputStream();
                  try {
                    template.fill(PLAN, out);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                  return out.toByteArray();
                })
            .toList();

    assertThat(files).allMatch(file -> Arrays.equals(file, files.get(0)));
  }

  @Test
  void a_box_is_ticked_for_yes_and_reads_back() {
    String box =
        "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"actions[a-1].shared\"/><w14:checkbox"
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:checked"
            + " w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r>"
            + "</w:sdtContent></w:sdt></w:p>";
    byte[] document = OwnDocument.of(box).bytes();
    AccountPlan shared =
        AccountPlan.builder("Acme").action("Visit", a -> a.id("a-1").shared(true)).build();

    byte[] ticked = fill(document, shared);

    assertThat(OwnDocument.words(ticked)).isEqualTo("☒|");
    assertThat(OwnDocument.xml(ticked, OwnDocument.MAIN)).contains("w14:checked w14:val=\"1\"");
    assertThat(OwnDocument.words(fill(document, PLAN))).isEqualTo("☐|");
    assertThat(PlanImport.standard().merge(content(ticked), shared).changes()).isEmpty();
  }
}
