package io.keyplan.poi.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits as people make them in PowerPoint and other programs are read as exactly those edits. */
class EditedDecksTest {

  private static final String SWOT = "situation.swots[#1].strengths[#1].text …";
  private static final String FIRST = "Ten years together without a major incident";
  private static final String SECOND = "Executive sponsor in the finance department";
  private static final String SECOND_DETAIL = "Ask her to introduce Hélène Vidal to the CEO";
  private static final Pattern RUN = Pattern.compile("<a:r>(<a:rPr.*?)<a:t>(.*?)</a:t></a:r>");

  private static byte[] filled;

  @BeforeAll
  static void write() {
    filled = EditedDeck.write("key-account-plan", Variant.SAMPLE, Locale.US);
  }

  private static EditedDeck deck() {
    return EditedDeck.of(filled);
  }

  private static UnaryOperator<String> replacing(String old, String next) {
    return xml -> {
      assertThat(xml).contains(old);
      return xml.replace(old, next);
    };
  }

  /** PowerPoint splits runs where it checks the spelling, or where a language or a look changes. */
  private static String split(String xml) {
    Matcher runs = RUN.matcher(xml);
    StringBuilder out = new StringBuilder();
    while (runs.find()) {
      String text = runs.group(2);
      int half = text.length() / 2;
      String look =
          runs.group(1).replaceFirst("lang=\"[^\"]*\"", "lang=\"fr-FR\" err=\"1\" dirty=\"0\"");
      String parts =
          "<a:r>"
              + runs.group(1)
              + "<a:t>"
              + text.substring(0, half)
              + "</a:t></a:r><a:r>"
              + look
              + "<a:t>"
              + text.substring(half)
              + "</a:t></a:r>";
      runs.appendReplacement(out, Matcher.quoteReplacement(parts));
    }
    return runs.appendTail(out).toString();
  }

  private static List<String> paragraphs(String shape) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("<a:p>.*?</a:p>").matcher(shape);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static UnaryOperator<String> withParagraphs(UnaryOperator<List<String>> edit) {
    return shape -> {
      int start = shape.indexOf("<a:p>");
      int end = shape.lastIndexOf("</a:p>") + "</a:p>".length();
      List<String> edited = edit.apply(new ArrayList<>(paragraphs(shape)));
      return shape.substring(0, start) + String.join("", edited) + shape.substring(end);
    };
  }

  private static UnaryOperator<String> withRows(UnaryOperator<List<String>> edit) {
    return table -> EditedDeck.withRows(table, edit.apply(EditedDeck.rows(table)));
  }

  @Test
  void a_deck_that_nobody_touched_has_no_change() {
    assertThat(deck().changes()).isEmpty();
  }

  @Test
  void a_text_of_its_own() {
    assertThat(
            deck()
                .shape(
                    "account.description", xml -> xml.replaceAll("<a:t>.*</a:t>", "<a:t>New</a:t>"))
                .changes())
        .containsExactly("account.description = New");
  }

  @Test
  void a_text_of_its_own_in_several_paragraphs() {
    assertThat(
            deck()
                .shape(
                    "account.mission",
                    withParagraphs(
                        p ->
                            List.of(
                                "<a:p><a:r><a:t>One</a:t></a:r></a:p>",
                                "<a:p><a:r><a:t>Two</a:t></a:r><a:br/><a:r><a:t>lines</a:t></a:r></a:p>")))
                .changes())
        .containsExactly("account.mission = One\nTwo\nlines");
  }

  @Test
  void a_text_that_was_emptied() {
    assertThat(
            deck()
                .shape(
                    "account.description",
                    withParagraphs(p -> List.of("<a:p><a:endParaRPr/></a:p>")))
                .changes())
        .containsExactly("account.description = ");
  }

  @Test
  void runs_that_were_split_are_no_edit() {
    EditedDeck deck = deck();
    deck.names().stream()
        .filter(name -> name.matches("ppt/slides/slide\\d+.xml"))
        .forEach(name -> deck.edit(name, EditedDecksTest::split));

    assertThat(deck.changes()).isEmpty();
  }

  @Test
  void a_value_beside_others_in_one_line() {
    assertThat(
            deck()
                .shape(
                    "priorities[pr-1].title …",
                    xml -> split(replacing("Nadia Benali", "Marc Delmas and his team").apply(xml)))
                .changes())
        .containsExactly("priorities[pr-1].sponsor = Marc Delmas and his team");
  }

  @Test
  void two_values_in_one_line() {
    assertThat(
            deck()
                .shape(
                    "priorities[pr-1].title …",
                    replacing("Nadia Benali", "Marc Delmas")
                            .andThen(replacing("Worth €4.4M a year", "Worth €5M a year"))
                        ::apply)
                .changes())
        .containsExactlyInAnyOrder(
            "priorities[pr-1].sponsor = Marc Delmas",
            "priorities[pr-1].description = Worth €5M a year on a €29M bill.");
  }

  @Test
  void a_value_that_is_gone_from_a_line_with_its_label_is_no_edit() {
    assertThat(
            deck()
                .shape(
                    "priorities[pr-1].title …",
                    xml ->
                        xml.replaceAll(
                            "<a:r>(?:(?!<a:r>).)*(?:  ·  |Sponsor: |Nadia Benali)</a:t></a:r>", ""))
                .changes())
        .isEmpty();
  }

  @Test
  void a_line_whose_fixed_words_changed_is_a_problem() {
    assertThat(
            deck()
                .shape(
                    "priorities[pr-1].title …",
                    replacing("Sponsor: ", "Godfather ").andThen(replacing("Nadia Benali", "Marc"))
                        ::apply)
                .changes())
        .containsExactly(
            "problem priorities[pr-1].description", "problem priorities[pr-1].sponsor");
  }

  @Test
  void the_sign_between_values_within_a_value_is_told_by_what_is_unchanged() {
    assertThat(deck().shape(SWOT, replacing(SECOND_DETAIL, "Ask her → the CEO")).changes())
        .containsExactly("situation.swots[#1].strengths[#2].soWhat = Ask her → the CEO");
  }

  @Test
  void a_bullet_that_changed() {
    assertThat(deck().shape(SWOT, replacing(SECOND, "A new sponsor")).changes())
        .containsExactly("situation.swots[#1].strengths[#2].text = A new sponsor");
  }

  @Test
  void bullets_beneath_a_deleted_one_keep_their_addresses() {
    assertThat(
            deck()
                .shape(
                    SWOT,
                    withParagraphs(
                        p -> {
                          p.remove(0);
                          p.remove(0);
                          p.set(1, p.get(1).replace(SECOND_DETAIL, "Ask him"));
                          return p;
                        }))
                .changes())
        .containsExactly("situation.swots[#1].strengths[#2].soWhat = Ask him");
  }

  @Test
  void a_bullet_that_was_added_is_an_entry_of_the_list() {
    String bullet = "<a:p><a:r><a:t>Something else</a:t></a:r></a:p>";

    for (int at : new int[] {0, 2, 4, 6}) {
      assertThat(deck().shape(SWOT, withParagraphs(p -> with(p, at, bullet))).changes())
          .as("at " + at)
          .containsExactly("added to situation.swots[#1].strengths: text = Something else");
    }
    assertThat(deck().shape(SWOT, withParagraphs(p -> with(p, 1, bullet))).changes())
        .containsExactly("problem ");
  }

  private static List<String> with(List<String> paragraphs, int at, String paragraph) {
    paragraphs.add(at, paragraph);
    return paragraphs;
  }

  @Test
  void a_bullet_that_changed_beside_an_added_one_is_a_problem() {
    assertThat(
            deck()
                .shape(
                    SWOT,
                    withParagraphs(
                        p -> {
                          p.set(0, p.get(0).replace(FIRST, "One"));
                          p.add(0, "<a:p><a:r><a:t>Other</a:t></a:r></a:p>");
                          return p;
                        }))
                .changes())
        .containsExactly("problem situation.swots[#1].strengths[#1].text");
  }

  @Test
  void a_cell() {
    assertThat(
            deck()
                .shape(
                    "actions", replacing("Site surveys and a costed savings plan per clinic", "5%"))
                .changes())
        .containsExactly("actions[a-2].description = 5%");
  }

  @Test
  void a_cell_with_a_remark_beneath_its_value() {
    assertThat(deck().shape("actions", replacing("Dec 15, 2025", "Feb 2, 2026")).changes())
        .containsExactly("actions[a-3].due = Feb 2, 2026");
    assertThat(
            deck()
                .shape(
                    "actions",
                    xml ->
                        xml.replace("Dec 15, 2025", "Feb 2, 2026")
                            .replaceFirst("<a:br>.*?</a:br><a:r>.*?</a:r>", ""))
                .changes())
        .containsExactly("actions[a-3].due = Feb 2, 2026");
  }

  @Test
  void rows_that_were_moved_and_deleted() {
    assertThat(
            deck()
                .shape(
                    "actions",
                    withRows(
                        rows -> {
                          Collections.swap(rows, 1, 4);
                          rows.remove(2);
                          return rows;
                        }))
                .changes())
        .containsExactly("removed actions[a-1]");
  }

  private static String added(String row, String step) {
    return row.replaceAll("<a:r>.*?</a:r>|<a:br>.*?</a:br>", "")
        .replaceFirst("</a:pPr>", "</a:pPr><a:r><a:t>" + step + "</a:t></a:r>")
        .replaceAll("(rowId [^>]*val=\")\\d+", "$14711");
  }

  @Test
  void rows_that_were_added() {
    assertThat(
            deck()
                .shape(
                    "actions",
                    withRows(
                        rows -> {
                          rows.add(3, added(rows.get(1), "Call them"));
                          rows.add(added(rows.get(1), "").replace("4711", "4712"));
                          return rows;
                        }))
                .changes())
        .containsExactly("added to actions: step = Call them");
  }

  @Test
  void a_row_in_a_table_of_several_lists() {
    DocumentContent content =
        deck()
            .shape(
                "objectives",
                withRows(
                    rows -> {
                      String row = added(rows.get(1), "").replace("<a:r><a:t></a:t></a:r>", "");
                      rows.add(row.replace("</a:pPr>", "</a:pPr><a:r><a:t>New</a:t></a:r>"));
                      return rows;
                    }))
            .read();

    assertThat(content.tables().stream().filter(table -> table.list().isNone()))
        .flatMap(ShownTable::rows)
        .filteredOn(ShownRow::isAdded)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.values())
                    .extracting(value -> value.path().text())
                    .contains("title", "due", "owner"));
  }

  @Test
  void a_row_that_was_copied_comes_twice() {
    DocumentContent content =
        deck()
            .shape(
                "actions",
                withRows(
                    rows -> {
                      rows.add(rows.get(2).replaceAll("(rowId [^>]*val=\")\\d+", "$14711"));
                      return rows;
                    }))
            .read();

    assertThat(EditedDeck.changes(content)).isEmpty();
    assertThat(content.tables().stream().filter(t -> t.list().text().equals("actions")).findFirst())
        .hasValueSatisfying(
            table ->
                assertThat(
                        table.rows().stream()
                            .filter(row -> row.record().text().equals("actions[a-1]")))
                    .hasSize(2));
  }

  @Test
  void a_table_without_rows_left() {
    assertThat(deck().shape("actions", withRows(rows -> rows.subList(0, 1))).changes())
        .hasSize(10)
        .allMatch(change -> change.startsWith("removed actions["));
  }

  @Test
  void a_table_that_was_deleted_deletes_no_row() {
    assertThat(deck().shape("actions", xml -> "").changes()).isEmpty();
  }

  private static String moveColumn(String row, int from, int to) {
    Matcher cells = Pattern.compile("<a:tc>.*?</a:tc>|<a:gridCol .*?</a:gridCol>").matcher(row);
    List<String> found = new ArrayList<>();
    while (cells.find()) {
      found.add(cells.group());
    }
    String all = String.join("", found);
    String cell = found.remove(from);
    if (to >= 0) {
      found.add(to, cell);
    }
    return row.replace(all, String.join("", found));
  }

  @ParameterizedTest
  @CsvSource({"2,0", "0,5", "3,-1", "0,-1"})
  void columns_that_were_moved_or_deleted(int from, int to) {
    UnaryOperator<String> edit =
        table -> {
          String grid =
              table.substring(table.indexOf("<a:tblGrid>"), table.indexOf("</a:tblGrid>"));
          String moved = table.replace(grid, moveColumn(grid, from, to));
          return withRows(rows -> rows.stream().map(r -> moveColumn(r, from, to)).toList())
              .apply(moved);
        };
    EditedDeck deck = deck().shape("actions", edit);
    assertThat(deck.changes()).isEmpty();

    String said = "Site surveys and a costed savings plan per clinic";
    assertThat(deck.shape("actions", replacing(said, "Surveys")).changes())
        .containsExactly("actions[a-2].description = Surveys");
  }

  @Test
  void tables_whose_ids_a_program_dropped() {
    EditedDeck deck = deck().shape("actions", EditedDeck::withoutIds);
    assertThat(deck.changes()).isEmpty();

    assertThat(
            deck.shape(
                    "actions", replacing("Site surveys and a costed savings plan per clinic", "5%"))
                .changes())
        .containsExactly("actions[a-2].description = 5%");
    assertThat(
            deck.shape(
                    "actions",
                    withRows(
                        rows -> {
                          rows.remove(1);
                          return rows;
                        }))
                .changes())
        .containsExactly("actions[a-2].description = 5%", "removed actions[a-3]");
  }

  @Test
  void a_row_that_cannot_be_told_without_ids_deletes_none() {
    EditedDeck deck =
        deck()
            .shape("actions", EditedDeck::withoutIds)
            .shape(
                "actions",
                withRows(
                    rows -> {
                      rows.set(2, added(rows.get(2), "Something else"));
                      return rows;
                    }));

    assertThat(deck.changes())
        .contains("problem actions[a-1]")
        .noneMatch(c -> c.startsWith("removed"));
  }

  private static final Pattern SLIDE_IDS = Pattern.compile("<p:sldId .*?/>");

  @Test
  void slides_that_were_moved_and_deleted() {
    EditedDeck deck =
        deck()
            .edit(
                "ppt/presentation.xml",
                xml -> {
                  List<String> ids = SLIDE_IDS.matcher(xml).results().map(r -> r.group()).toList();
                  List<String> moved = new ArrayList<>(ids);
                  Collections.reverse(moved);
                  moved.remove(3);
                  return xml.replace(String.join("", ids), String.join("", moved));
                });

    assertThat(deck.changes()).isEmpty();
    assertThat(
            deck.shape(
                    "actions", replacing("Site surveys and a costed savings plan per clinic", "5%"))
                .changes())
        .containsExactly("actions[a-2].description = 5%");
  }

  /** Gives a deck with a copy of a slide at the end, with a new id. */
  private static EditedDeck withCopy(EditedDeck deck, String slide) {
    String relationships =
        "ppt/slides/_rels/" + slide.substring(slide.lastIndexOf('/') + 1) + ".rels";
    deck.put("ppt/slides/slide900.xml", deck.part(slide));
    deck.put("ppt/slides/_rels/slide900.xml.rels", deck.part(relationships));
    deck.edit(
        "ppt/_rels/presentation.xml.rels",
        xml ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"rId900\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide\" Target=\"slides/slide900.xml\"/></Relationships>"));
    return deck.edit(
        "ppt/presentation.xml",
        xml ->
            xml.replace(
                "</p:sldIdLst><p:sldSz",
                "<p:sldId id=\"900\" r:id=\"rId900\"/></p:sldIdLst><p:sldSz"));
  }

  @Test
  void slides_counted_anew_of_which_one_shows_the_first_rows_of_another() {
    EditedDeck deck =
        deck()
            .edit(
                "ppt/presentation.xml",
                xml -> {
                  int[] next = {600};
                  return Pattern.compile("(<p:sldId id=\")\\d+")
                      .matcher(xml)
                      .replaceAll(id -> id.group(1) + next[0]++);
                });

    assertThat(deck.changes()).isEmpty();
  }

  @Test
  void a_slide_that_was_duplicated() {
    EditedDeck deck = deck();
    String slide = deck.slideWith("name=\"opportunities\"");
    withCopy(deck, slide);
    assertThat(deck.changes()).isEmpty();

    deck.edit("ppt/slides/slide900.xml", replacing("Two chillers, South", "Three chillers"));
    assertThat(deck.changes()).containsExactly("opportunities[op-4].name = Three chillers");
  }

  @Test
  void a_slide_of_another_plan() {
    EditedDeck deck = deck();
    String slide = deck.slideWith("name=\"account.description\"");
    withCopy(deck, slide);
    deck.edit(
        "ppt/slides/slide900.xml", xml -> xml.replaceAll("<a:t>.*?</a:t>", "<a:t>Other</a:t>"));

    assertThat(deck.changes()).containsExactly("problem ");
  }

  @Test
  void shapes_that_were_renamed_grouped_and_copied() {
    assertThat(
            deck()
                .shape(
                    "account.description",
                    xml ->
                        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"99\" name=\"Group 1\"/></p:nvGrpSpPr>"
                            + replacing("name=\"account.description\"", "name=\"Text\"")
                                .apply(xml)
                                .replaceAll("<a:t>.*</a:t>", "<a:t>New</a:t>")
                            + "</p:grpSp>")
                .changes())
        .containsExactly("account.description = New");
    assertThat(
            deck()
                .shape(
                    "account.description",
                    xml ->
                        xml
                            + xml.replaceFirst("id=\"\\d+\"", "id=\"98\"")
                                .replaceAll("<a:t>.*</a:t>", "<a:t>New</a:t>"))
                .changes())
        .containsExactly("account.description = New");
  }

  @Test
  void a_form_that_was_filled_in() {
    EditedDeck deck = EditedDeck.of("key-account-plan", Variant.BLANK);
    assertThat(deck.changes()).isEmpty();

    deck.shape(
        "info.purpose",
        xml -> xml.replace("<a:p><a:endParaRPr", "<a:p><a:r><a:t>Win</a:t></a:r><a:endParaRPr"));
    deck.shape(
        "actions",
        withRows(
            rows -> {
              rows.set(
                  1, rows.get(1).replaceFirst("</a:pPr>", "</a:pPr><a:r><a:t>Call</a:t></a:r>"));
              return rows;
            }));
    assertThat(deck.changes()).containsExactly("info.purpose = Win", "actions[new-1].step = Call");
  }

  @Test
  void a_person_who_is_still_to_be_identified() {
    EditedDeck deck = EditedDeck.of("account-map", Variant.SAMPLE);
    assertThat(deck.changes()).isEmpty();

    assertThat(
            deck.shape("people[p-12].name …", replacing("To be identified", "Ann Roy")).changes())
        .containsExactly("people[p-12].name = Ann Roy");
  }

  @Test
  void names_still_lead_to_single_fields_where_the_map_is_gone() {
    EditedDeck deck = deck();
    deck.names().stream().filter(name -> name.startsWith("customXml/")).forEach(deck::remove);

    DocumentContent content = deck.read();

    assertThat(content.trace()).isNull();
    assertThat(content.values())
        .extracting(ShownValue::path)
        .extracting(Object::toString)
        .contains("account.description", "info.purpose")
        .doesNotContain("priorities[pr-1].title");
    assertThat(content.problems()).noneMatch(problem -> problem.place().isBlank());
    assertThat(content.headed())
        .filteredOn(table -> table.list().text().equals("actions"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.headings()).contains("Action step", "Due date"));
  }

  @Test
  void a_deck_of_somebody_else_is_foreign() {
    EditedDeck deck = deck();
    deck.names().stream().filter(name -> name.startsWith("customXml/")).forEach(deck::remove);
    deck.names().stream()
        .filter(name -> name.matches("ppt/slides/slide\\d+.xml"))
        .forEach(
            name ->
                deck.edit(name, xml -> xml.replaceAll("name=\"[^\"]*\"", "name=\"TextBox 1\"")));

    assertThat(deck.read().isForeign()).isTrue();
  }

  /** Gives XML with something of it missing, twice, many times, or elsewhere. */
  private static String damaged(String xml, Random random) {
    String[] elements = {"a:p", "a:tr", "a:tc", "a:r", "line", "row", "p:sp"};
    String element = elements[random.nextInt(elements.length)];
    int start = xml.indexOf("<" + element + ">", random.nextInt(xml.length()));
    int end = start < 0 ? -1 : xml.indexOf("</" + element + ">", start) + element.length() + 3;
    if (start < 0 || end < start) {
      int at = random.nextInt(xml.length());
      return xml.substring(0, at) + (char) (' ' + random.nextInt(90)) + xml.substring(at + 1);
    }
    String some = xml.substring(start, end).repeat(random.nextInt(4) * random.nextInt(30));
    return xml.substring(0, start) + some + xml.substring(end);
  }

  @Test
  void damaged_decks_are_read_or_refused_but_never_more() {
    byte[] file = EditedDeck.write("simple-plan", Variant.SAMPLE, Locale.US);
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      EditedDeck deck = EditedDeck.of(file);
      List<String> parts =
          deck.names().stream()
              .filter(name -> name.matches("ppt/slides/.*|customXml/item\\d.xml|ppt/[^/]*.xml"))
              .toList();
      for (int i = 0; i < 4; i++) {
        deck.edit(parts.get(random.nextInt(parts.size())), xml -> damaged(xml, random));
      }
      try {
        assertThat(deck.read().values()).doesNotContainNull();
      } catch (UnreadableDocumentException e) {
        assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.DAMAGED);
      }
    }
  }
}
