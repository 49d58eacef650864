package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.change.Change;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.i18n.Messages;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.declared.DeclaredTemplate;
import io.keyplan.template.declared.SectionSpec;
import io.keyplan.template.section.BuiltInSection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates from files, with fields of a company's own, in every format. */
class FileTemplateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static final String YAML =
      """
      id: review
      shape: presentation
      title: {en: Review, fr: Revue}
      sections:
        - cover
        - {use: revenue, title: {en: Where we stand, fr: Où nous en sommes}}
        - id: next
          title: {en: Next steps, fr: Prochaines étapes}
          table:
            of: actions
            where: [open]
            sort: due
            max: 5
            columns: [step, owner, {field: due, label: {en: By, fr: Pour le}}, custom.effort]
        - facts: [account.industry, account.custom.region]
        - text: "{info.date}"
        - picture: {file: plant.svg, alt: {en: The plant, de: Das Werk}}
        - picture: account.logo
      """;

  private static final CustomFields FIELDS =
      CustomFields.of(
          List.of(
              CustomField.builder(Account.class, "region", CustomType.CHOICE)
                  .values(List.of("NORTH", "SOUTH"))
                  .label("en", "Region")
                  .build(),
              CustomField.builder(Action.class, "effort", CustomType.NUMBER)
                  .unit("days")
                  .label("en", "Effort")
                  .build()));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void documents_of_every_variant_language_and_audience_read_back(String format)
      throws IOException {
    Template template = template();
    for (String language : Messages.LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      AccountPlan plan = plan(locale);
      for (Variant variant : Variant.values()) {
        for (Audience audience : Audience.values()) {
          Path file = write(template, plan, format, locale, variant, audience);
          boolean isReadable =
              variant != Variant.SAMPLE && (variant.isForm() || !format.equals("pdf"));
          if (isReadable) {
            ImportResult result = PlanImport.standard().read(file, plan);
            assertThat(result.changes()).as(language + variant + audience).isEmpty();
            assertThat(result.problems()).as(language + variant + audience).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void an_edited_value_of_a_field_of_ones_own_is_the_only_change() throws IOException {
    AccountPlan plan = plan(Locale.ENGLISH);
    Path file = write(template(), plan, "docx", Locale.ENGLISH, Variant.FILLED, Audience.INTERNAL);
    byte[] edited =
        PartEditor.word().write(Files.readAllBytes(file), Map.of("account.custom.region", "SOUTH"));
    Files.write(file, edited);

    assertThat(PlanImport.standard().read(file, plan).changes())
        .extracting(Change::toString)
        .singleElement()
        .asString()
        .contains("account.custom.region", "NORTH", "SOUTH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void every_built_in_section_can_stand_in_one_document(String format) throws IOException {
    List<SectionSpec> sections =
        Stream.of(BuiltInSection.values())
            .filter(section -> section != BuiltInSection.CLOSING)
            .map(SectionSpec::use)
            .toList();
    AccountPlan plan = SampleClient.of(Locale.ENGLISH).plan();
    for (DocumentShape shape : List.of(DocumentShape.REPORT, DocumentShape.PRESENTATION)) {
      Template all = DeclaredTemplate.of("all", shape, LocalizedText.of("All"), sections);
      Path file = write(all, plan, format, Locale.ENGLISH, Variant.FILLED, Audience.INTERNAL);
      if (!format.equals("pdf")) {
        assertThat(PlanImport.standard().read(file, plan).changes()).isEmpty();
      }
    }
  }

  private Template template() throws IOException {
    Files.writeString(
        folder.resolve("plant.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'><path d='M0 0h8v4z'/></svg>");
    Path file = Files.writeString(folder.resolve("review.yaml"), YAML);
    return Templates.builtIn().read(file, FIELDS);
  }

  private Path write(
      Template template,
      AccountPlan plan,
      String format,
      Locale locale,
      Variant variant,
      Audience audience)
      throws IOException {
    Path file = folder.resolve("document." + format);
    Publisher.builder()
        .templates(Templates.builtIn().with(template))
        .locale(locale)
        .variant(variant)
        .audience(audience)
        .asOf(DAY)
        .build()
        .publish(plan, template.id(), file);
    return file;
  }

  private static AccountPlan plan(Locale locale) {
    AccountPlan sample = SampleClient.of(locale).plan();
    return AccountPlan.builder("Nordwind")
        .customFields(FIELDS)
        .info(sample.info())
        .account(account -> account.industry("Logistics").custom("region", "NORTH"))
        .team(sample.team())
        .revenue(sample.revenue())
        .action("Call", action -> action.due(DAY).custom("effort", new BigDecimal("2.5")))
        .action("Visit", action -> action.custom("effort", new BigDecimal(5)))
        .build();
  }
}
