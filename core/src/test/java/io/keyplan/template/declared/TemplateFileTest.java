package io.keyplan.template.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.audience.Audience;
import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Illustration;
import io.keyplan.document.Outline;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.export.Note;
import io.keyplan.i18n.Messages;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.sample.SampleClient;
import io.keyplan.slide.Deck;
import io.keyplan.slide.DeckPlanner;
import io.keyplan.slide.SlideBase;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads templates from files. */
class TemplateFileTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/io/keyplan/template/declared");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "strategic-presentation,SAMPLE,en,INTERNAL",
    "strategic-presentation,SAMPLE,fr,CUSTOMER",
    "strategic-presentation,BLANK,en,INTERNAL",
    "key-account-plan,SAMPLE,fr,INTERNAL",
    "key-account-plan,SAMPLE,en,CUSTOMER",
    "key-account-plan,GUIDED,fr,INTERNAL"
  })
  void a_copy_of_a_built_in_template_composes_the_same(
      String id, Variant variant, String language, Audience audience) throws IOException {
    Template copy = read(id);
    Composer composer = composer(variant, Locale.forLanguageTag(language), audience);

    assertThat(Outline.of(copy.compose(composer)))
        .isEqualTo(Outline.of(Templates.builtIn().get(id).compose(composer)));
  }

  @Test
  void a_template_that_builds_on_another_changes_adds_and_drops() throws IOException {
    Document document = read("qbr").compose(sample("en"));

    assertThat(document.shape()).isEqualTo(DocumentShape.PRESENTATION);
    assertThat(document.title()).isEqualTo("Quarterly review");
    assertThat(document.sections())
        .extracting(Section::id)
        .containsExactly(
            "cover",
            "overview",
            "priorities",
            "people",
            "account-team",
            "goals-scorecard",
            "revenue",
            "next",
            "figures",
            "more",
            "action-plan",
            "asks");
    assertThat(section(document, "revenue").title()).isEqualTo("Where we stand");
  }

  @Test
  void a_table_shows_what_is_open_by_day_and_no_more_than_asked_for() throws IOException {
    Section next = section(read("qbr").compose(sample("fr")), "next");
    Table table = (Table) next.blocks().get(0);

    assertThat(next.title()).isEqualTo("Prochaines étapes");
    assertThat(table.columns())
        .extracting(Table.Column::label)
        .containsSubsequence("Pour le", "Statut");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rules().deadline()).isNotNull();
    assertThat(table.rows().get(0).cells()).allMatch(entry -> !entry.path().isNone());
  }

  @Test
  void blocks_without_a_name_belong_to_the_section_before_them() throws IOException {
    Section next = section(read("qbr").compose(sample("en")), "next");

    assertThat(next.blocks()).hasSize(3);
    assertThat(((Prose) next.blocks().get(2)).text().datum().toString())
        .contains("Agreed on ")
        .doesNotContain("{");
  }

  @Test
  void every_kind_of_block_can_be_asked_for() throws IOException {
    List<Block> blocks = section(read("qbr").compose(sample("en")), "more").blocks();

    assertThat(blocks)
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly(
            "Items", "Cards", "Chart", "Chart", "Timeline", "OrgChart", "Swot", "Swot", "Matrix");
    Chart pipeline = (Chart) blocks.get(2);
    assertThat(pipeline.series().get(0).values())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void it_composes_in_every_variant_audience_and_language(Variant variant) throws IOException {
    Template template = read("qbr");
    for (Audience audience : Audience.values()) {
      for (String language : Messages.LANGUAGES) {
        Composer composer = composer(variant, Locale.forLanguageTag(language), audience);
        assertThat(template.compose(composer).sections()).isNotEmpty();
      }
    }
  }

  @Test
  void every_mistake_is_told_at_once_with_its_place() throws IOException {
    List<Problem> problems =
        problems(
            """
            id: Bad Id
            shape: slides
            colour: red
            sections:
              - revenu
              - use: cover
                max: 3
              - id: next
                table: {of: action, where: [opn], columns: [step]}
              - title: Steps
                table: {of: actions, where: [overdu, {status: [DONE]}], sort: duee, max: 0, columns: [stepp, {fild: due}]}
              - title: {xx: What}
                text: "On {info.dat}."
              - chart: revenue.stream
              - {use: header, fields: [datee], only: form}
            """);

    assertThat(problems)
        .extracting(problem -> problem.location().line() + " " + problem.message())
        .containsExactly(
            "1 an id in lower case with hyphens is expected, such as quarterly-review",
            "2 \"slides\" is not known here; there are one-page, presentation, report",
            "3 there is no key \"colour\" here; there are id, extends, shape, title, sections, drop",
            "5 there is no section \"revenu\"; did you mean \"revenue\"?",
            "7 the section cover takes no max",
            "8 a section of one’s own needs a title",
            "9 no field action; did you mean actions?",
            "11 \"overdu\" cannot be said of these entries; did you mean \"overdue\"?; there are"
                + " closed, due-soon, open, overdue, unowned",
            "11 there is no value \"DONE\"; there are NOT_STARTED, IN_PROGRESS, BLOCKED, DEFERRED,"
                + " COMPLETED, CANCELLED",
            "11 no field actions[].duee; did you mean actions[].due?",
            "11 a number from 1 to 1000 is expected, not the number 0",
            "11 no field actions[].stepp; did you mean actions[].step?",
            "11 there is no key \"fild\" here; did you mean \"field\"?",
            "12 \"xx\" is no language; write it as in de or fr-CA",
            "13 no field info.dat; did you mean info.date?",
            "14 \"revenue.stream\" is not known here; did you mean \"revenue.streams\"?",
            "15 there is no field \"datee\"; did you mean \"date\"?",
            "15 one of customer, filled, forms, internal is expected, not \"form\"");
  }

  @Test
  void declared_fields_are_fields_like_any_other() throws IOException {
    CustomFields fields =
        CustomFields.of(
            List.of(
                CustomField.builder(Account.class, "region", CustomType.CHOICE)
                    .values(List.of("NORTH", "SOUTH"))
                    .label("en", "Region")
                    .build(),
                CustomField.builder(Action.class, "effort", CustomType.NUMBER)
                    .label("en", "Effort")
                    .build()));
    Path file =
        write(
            "own.yaml",
            """
            id: own
            sections:
              - title: Facts
                facts: [account.custom.region]
              - title: Steps
                table: {of: actions, sort: -custom.effort, columns: [step, custom.effort]}
            """);
    AccountPlan plan =
        AccountPlan.builder("Nordwind")
            .customFields(fields)
            .account(account -> account.custom("region", "NORTH"))
            .action("Call", action -> action.custom("effort", new BigDecimal(2)))
            .action("Visit", action -> action.custom("effort", new BigDecimal(5)))
            .build();

    List<Section> sections =
        Templates.builtIn().read(file, fields).sections(Composers.english(plan));

    assertThat(sections.get(0).entries().map(entry -> entry.path().text()))
        .containsExactly("account.custom.region");
    Table steps = (Table) sections.get(1).blocks().get(0);
    assertThat(steps.columns()).extracting(Table.Column::label).contains("Effort");
    assertThat(steps.rows().get(0).cells().get(0).datum()).isEqualTo(Datum.words("Visit"));
    assertThat(problems(file))
        .extracting(Problem::message)
        .containsExactly(
            "no field account.custom.region is declared, as no file of fields is given",
            "no field actions[].custom.effort is declared, as no file of fields is given",
            "no field actions[].custom.effort is declared, as no file of fields is given");
  }

  @Test
  void pictures_are_those_of_the_plan_and_those_beside_the_file() throws IOException {
    Files.writeString(folder.resolve("plant.svg"), svg(8));
    Path file =
        write(
            "own.yaml",
            """
            id: own
            sections:
              - id: site
                title: Site
                blocks:
                  - picture: account.logo
                  - picture: {file: plant.svg, alt: {en: The plant, de: Das Werk}, size: large}
                  - picture: people[].photo
            """);

    List<Block> blocks = own(file).sections(sample("de")).get(0).blocks();

    Illustration logo = (Illustration) blocks.get(0);
    assertThat(logo.slot().path().text()).isEqualTo("account.logo");
    assertThat(logo.slot().picture()).isNotNull();
    assertThat(logo.slot().alt()).isNotBlank();
    Illustration plant = (Illustration) blocks.get(1);
    assertThat(plant.slot().path().isNone()).isTrue();
    assertThat(plant.slot().alt()).isEqualTo("Das Werk");
    assertThat(plant.size()).isEqualTo(Illustration.Size.LARGE);
    assertThat(((Cards) blocks.get(2)).cards()).hasSizeGreaterThan(10);
    String edition = own(file).edition();
    Files.writeString(folder.resolve("plant.svg"), svg(9));
    assertThat(own(file).edition()).isNotEqualTo(edition);
  }

  @Test
  void a_picture_that_cannot_be_shown_is_told_with_its_place() throws IOException {
    Files.writeString(folder.resolve("plant.svg"), svg(8));
    Files.writeString(folder.resolve("notes.png"), "no picture");

    assertThat(
            problems(
                """
                id: own
                sections:
                  - title: Site
                    blocks:
                      - picture: account.logos
                      - picture: account.industry
                      - picture: plant.svg
                      - picture: {file: plant.svg}
                      - picture: {file: plan.svg, alt: A}
                      - picture: {file: ../plant.svg, alt: A}
                      - picture: {file: "https://example.com/a.png", alt: A}
                      - picture: {file: notes.png, alt: A}
                      - picture: {alt: A, size: huge}
                """))
        .extracting(problem -> problem.location().line() + " " + problem.message())
        .containsExactly(
            "5 no field account.logos; did you mean account.logo?",
            "6 account.industry is no picture; there are account.logo, people[].photo,"
                + " team[].photo",
            "7 a picture of the template’s own says what it shows, as in {file: plant.svg, alt: Our"
                + " plant in Lyon}",
            "8 a picture of the template’s own needs alt: what it shows, for those who do not see"
                + " it",
            "9 \"plan.svg\" is not there; did you mean \"plant.svg\"?",
            "10 \"../plant.svg\" leaves the template's folder",
            "11 \"https://example.com/a.png\" is a web address, and nothing is fetched from the"
                + " web; keep the file beside the template",
            "12 \"notes.png\" is no PNG, JPEG, GIF or SVG",
            "13 a picture needs field, such as account.logo, or file, such as plant.png beside this"
                + " file, and not both",
            "13 \"huge\" is not known here; there are large, medium, small");
  }

  @Test
  void what_is_written_for_a_template_is_told_on_slides_unless_it_says_otherwise()
      throws IOException {
    Path file =
        write(
            "own.yaml",
            """
            id: own
            shape: presentation
            sections:
              - cover
              - id: all
                title: All of it
                blocks:
                  - table: {of: actions, columns: [step, owner, due, status, priority]}
                  - table: {of: people, columns: [name, jobTitle, department, email]}
                  - table: {of: team, columns: [name, jobTitle, role, email]}
              - {id: later, title: Later, appendix: true, facts: [account.industry]}
              - risks
            """);

    Deck deck =
        DeckPlanner.plan(own(file).compose(sample("en")), one -> true, SlideBase.ofKeyplan());

    assertThat(deck.slides())
        .extracting(slide -> slide.title().text().replaceAll("(:| \\().*", ""))
        .containsSubsequence("All of it", "All of it", "Later");
    assertThat(deck.notes())
        .extracting(Note::message)
        .contains("“Later” stands in the appendix")
        .noneMatch(note -> note.contains("All of it") && note.contains("appendix"));
  }

  @Test
  void equal_blocks_have_ids_of_their_own() throws IOException {
    String table = "{table: {of: actions, columns: [step]}}";
    Path file =
        write(
            "twice.yaml",
            "id: twice\nsections: [{id: t, title: T, blocks: [" + table + ", " + table + "]}]\n");

    assertThat(Templates.builtIn().load(file).get("twice").sections(sample("en")).get(0).blocks())
        .extracting(block -> ((Table) block).id())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_circle_and_a_way_out_of_the_folder_are_refused() throws IOException {
    write("a.yaml", "id: a\nextends: b.yaml\n");
    write("b.yaml", "id: b\nextends: a.yaml\n");
    write("c.yaml", "id: c\nextends: ../a.yaml\n");

    assertThat(problems(folder.resolve("a.yaml")))
        .extracting(Problem::message)
        .contains("\"a.yaml\" builds, in the end, on this file itself");
    assertThat(problems(folder.resolve("c.yaml")))
        .extracting(Problem::message)
        .contains("\"../a.yaml\" lies outside of the folder of this file");
  }

  @Test
  void a_section_that_stands_twice_and_a_base_that_is_not_there_are_told_where_they_are()
      throws IOException {
    assertThat(
            problems(
                """
                id: own
                sections:
                  - risks
                  - {id: a, title: A, text: T}
                  - {id: a, title: B, text: T}
                  - risks
                drop: [swot]
                """))
        .extracting(problem -> problem.location().line() + " " + problem.message())
        .containsExactly(
            "5 the section a stands twice; give one of them another id",
            "6 the section risks stands twice; give one of them another id",
            "7 there is nothing to leave out without extends");
    assertThat(problems("id: own\nextends: simple-plam\n"))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("no template \"simple-plam\"; did you mean \"simple-plan\"?");
  }

  @Test
  void a_file_can_build_on_a_file_beside_it() throws IOException {
    write("base.yaml", "id: base\nextends: simple-plan\ndrop: [team]\n");
    Path file = write("own.yaml", "id: own\nextends: base.yaml\nsections: [risks]\n");

    assertThat(Templates.builtIn().load(file).get("own").sections(sample("en")))
        .extracting(Section::id)
        .containsExactly("header", "action-plan", "risks");
  }

  private Template read(String name) throws IOException {
    return Templates.builtIn().load(FOLDER.resolve(name + ".template.yaml")).get(name);
  }

  private static String svg(int width) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='4'/>";
  }

  private static Template own(Path file) throws IOException {
    return Templates.builtIn().load(file).get("own");
  }

  private List<Problem> problems(String yaml) throws IOException {
    return problems(write("broken.yaml", yaml));
  }

  private static List<Problem> problems(Path file) {
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> Templates.builtIn().load(file));
    return refused.problems();
  }

  private Path write(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }

  private static Section section(Document document, String id) {
    return Composers.all(document).filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Composer sample(String language) {
    return composer(Variant.SAMPLE, Locale.forLanguageTag(language), Audience.INTERNAL);
  }

  private static Composer composer(Variant variant, Locale locale, Audience audience) {
    SampleClient client = SampleClient.of(locale);
    AccountPlan plan = audience.apply(client.plan());
    return new Composer(plan, variant, audience, locale, Composers.TODAY, client.pictures(), null);
  }
}
