package io.keyplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.keyplan.batch.Batch;
import io.keyplan.merge.PlanImport;
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
        "model: value",
        "document: value",
        "theme: value",
        "picture: document value",
        "layout: document i18n value",
        "i18n: document value",
        "json: align file i18n model picture value",
        "lint: model i18n value",
        "field: model document i18n json read value",
        "template: model document field i18n change value",
        "export: document theme i18n value",
        "read: document export value",
        "align: model",
        "change: align model document field i18n value",
        "merge: align field model document i18n change read export value",
        "file: ''",
        "batch: . file json model document export i18n picture template value",
        "table: read value",
        "crm: table field file json model read value",
        "sample: json model document i18n value",
        "slide: document layout export theme i18n value",
        "report: document slide layout export i18n value"
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
  void core_knows_no_office_or_pdf_library_and_no_window_toolkit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..", "org.docx4j..", "java.awt..", "javax.imageio..")
        .check(CORE);
  }

  @Test
  void only_json_and_table_know_the_json_library() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.keyplan.json", "io.keyplan.table")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
        .check(CORE);
  }

  @Test
  void data_are_immutable() {
    classes()
        .that()
        .resideInAnyPackage("io.keyplan.model", "io.keyplan.document", "io.keyplan.value")
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
            PlanImport.class.getName())
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
