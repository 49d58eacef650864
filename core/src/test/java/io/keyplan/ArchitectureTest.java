package io.keyplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.keyplan.batch.Batch;
import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.PlanStream;
import io.keyplan.document.Block;
import io.keyplan.fill.FillOptions;
import io.keyplan.merge.PlanImport;
import io.keyplan.report.part.ReportPart;
import io.keyplan.testing.CodeRules;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of core, and the habits of its code. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.keyplan");

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "value: ''",
        "model.choice: ''",
        "model.structure: model.choice value",
        "model.rule: model.structure value",
        "model: model.choice model.rule model.structure value",
        "audience: model model.choice model.structure value",
        "document: value",
        "theme: value",
        "picture: document file value",
        "i18n: document value",
        "json: align file i18n model model.choice model.structure picture value",
        "lint: audience i18n model model.choice model.rule model.structure value",
        "field: document i18n json model model.choice model.structure read value",
        "template: audience change document field i18n model model.choice model.structure sample value",
        "template.headline: document field i18n model model.choice model.structure template value",
        "template.section: document field i18n model model.choice model.structure template template.headline value",
        "template.declared: custom document field fill i18n json model model.choice model.structure picture template"
            + " template.section value",
        "template.builtin: document model.structure template template.declared template.section value",
        "template.portfolio: audience document field i18n model model.choice model.structure template template.headline"
            + " template.section value",
        "service: value",
        "brand: document file font json picture theme value",
        "export: brand document font service theme value",
        "read: document export i18n service value",
        "align: model model.choice model.structure value",
        "change: align audience document field i18n model model.choice model.structure value",
        "merge: align audience change document export field i18n model model.choice model.structure read value",
        "file: value",
        "fill: audience document export field file i18n model model.choice model.structure picture read service"
            + " template template.section value",
        "batch: . audience brand document export file fill i18n json model model.choice model.structure picture template"
            + " template.builtin value",
        "table: read value",
        "custom: i18n json model model.choice model.structure value",
        "crm: table field file i18n json model model.choice model.structure read value",
        "sample: document i18n json model value",
        "font: ''",
        "text: font",
        "drawing: document export i18n text theme value",
        "figure: document drawing i18n text value",
        "slide.piece: document drawing export figure i18n text value",
        "register: document value",
        "slide: brand document drawing export font i18n register slide.piece text theme value",
        "report.part: document drawing export value",
        "report: document drawing export figure font i18n register report.part text value"
      })
  void a_package_uses_only_what_it_may(String user, String used) {
    String[] packages =
        Arrays.stream(used.split(" "))
            .filter(name -> !name.isEmpty())
            .map(name -> name.equals(".") ? "io.keyplan" : "io.keyplan." + name)
            .toArray(String[]::new);

    CodeRules.uses("io.keyplan." + user, "io.keyplan", packages).check(CORE);
  }

  @Test
  void packages_are_free_of_cycles() {
    CodeRules.noCycles("io.keyplan").check(CORE);
  }

  @Test
  void two_classes_know_each_other_only_where_they_are_one_idea() throws ClassNotFoundException {
    Class<?> drafts = Class.forName("io.keyplan.merge.RecordDraft");

    assertThat(
            CodeRules.circles(
                CORE,
                "io.keyplan",
                Block.class,
                ReportPart.class,
                PlanStream.class,
                DocumentStore.class,
                drafts))
        .isEmpty();
  }

  @Test
  void no_file_meets_two_types_of_one_name() {
    assertThat(CodeRules.namesakes(CORE, "io.keyplan")).isEmpty();
  }

  @Test
  void core_knows_no_office_or_pdf_library_and_no_window_toolkit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..", "org.docx4j..", "java.awt..", "javax.imageio..")
        .check(CORE);
  }

  @Test
  void only_json_and_table_know_the_libraries_that_parse() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.keyplan.json", "io.keyplan.table")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "de.siegmar..")
        .check(CORE);
    noClasses()
        .that()
        .resideOutsideOfPackage("io.keyplan.crm")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..")
        .check(CORE);
  }

  @Test
  void data_are_immutable() {
    classes()
        .that()
        .resideInAnyPackage("io.keyplan.model..", "io.keyplan.document", "io.keyplan.value")
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }

  @Test
  void nothing_depends_on_the_machine_but_the_publishers_default_clock() {
    CodeRules.nothingAmbient().check(CORE);
    CodeRules.systemClockOnlyIn(
            Publisher.Builder.class.getName(),
            Batch.Builder.class.getName(),
            PlanImport.class.getName(),
            FillOptions.class.getName())
        .check(CORE);
  }

  @Test
  void nothing_static_can_change() {
    CodeRules.noStaticState().check(CORE);
  }

  @Test
  void nothing_is_printed_or_logged() {
    CodeRules.silent().check(CORE);
  }

  @Test
  void names_say_something() {
    CodeRules.namesThatSaySomething().check(CORE);
  }

  @Test
  void callers_see_the_librarys_own_types_only() {
    CodeRules.publicApiMentionsOnly("io.keyplan").check(CORE);
  }
}
