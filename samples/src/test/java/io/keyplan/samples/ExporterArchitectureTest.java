package io.keyplan.samples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.testing.CodeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of the modules that export, and the habits of their code. */
class ExporterArchitectureTest {

  /** What an exporter sees of core: never the model, its JSON form or a template. */
  private static final List<String> CORE =
      List.of(
          "io.keyplan.brand",
          "io.keyplan.document",
          "io.keyplan.drawing",
          "io.keyplan.export",
          "io.keyplan.figure",
          "io.keyplan.font",
          "io.keyplan.i18n",
          "io.keyplan.read",
          "io.keyplan.report",
          "io.keyplan.report.part",
          "io.keyplan.slide",
          "io.keyplan.slide.piece",
          "io.keyplan.text",
          "io.keyplan.theme",
          "io.keyplan.value");

  /** Names of elements and attributes that fields of the plan happen to have as well. */
  private static final Set<String> WORDS_OF_FILE_FORMATS =
      Set.of(
          "custom",
          "date",
          "end",
          "id",
          "name",
          "next",
          "priority",
          "prompt",
          "shared",
          "style",
          "text",
          "title",
          "type",
          "value");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z.\\[\\]]*)\"");

  private static final JavaClasses EXPORTERS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.keyplan.poi", "io.keyplan.pdf");

  @Test
  void what_office_formats_share_sees_documents() {
    CodeRules.uses("io.keyplan.poi.ooxml", "io.keyplan", CORE.toArray(String[]::new))
        .check(EXPORTERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "poi.excel.base: brand font i18n poi.excel.workbook poi.ooxml read",
        "poi.excel: brand document export font poi.excel.base fill poi.excel.fill poi.excel.plan poi.excel.read"
            + " poi.excel.workbook poi.excel.write poi.fill poi.ooxml read",
        "poi.excel.fill: document export fill i18n poi.excel.cell poi.excel.formula poi.excel.names poi.excel.workbook"
            + " poi.fill poi.ooxml read value",
        "poi.excel.cell: document export i18n poi.excel.names poi.excel.records poi.excel.workbook poi.ooxml read"
            + " text theme value",
        "poi.excel.plan: document drawing export font poi.excel.base poi.excel.cell figure i18n"
            + " poi.excel.names poi.excel.records poi.excel.workbook poi.ooxml read text theme value",
        "poi.excel.records: document i18n value poi.excel.names poi.excel.workbook",
        "poi.excel.workbook: document export figure font i18n poi.excel.names poi.ooxml read theme value",
        "poi.excel.write: document drawing export figure i18n poi.excel.names poi.excel.workbook"
            + " poi.ooxml theme value",
        "poi.excel.formula: export read",
        "poi.excel.read: document export poi.excel.formula poi.excel.names poi.ooxml read table value",
        "poi.excel.names: export poi.ooxml read value",
        "poi.word.names: document export poi.ooxml read value",
        "poi.word.style: document drawing font i18n poi.word.names report report.part text",
        "poi.word.read: export i18n poi.ooxml poi.word.names read value",
        "poi.word.base: brand document font poi.ooxml poi.word.names poi.word.style poi.word.xml read value",
        "poi.word.xml: drawing export poi.ooxml poi.word.names poi.word.style report text theme",
        "poi.word.write: brand document drawing export font i18n poi.ooxml poi.word.base poi.word.names"
            + " poi.word.style poi.word.xml read report report.part text theme value",
        "poi.fill: brand document export figure fill poi.ooxml read value",
        "poi.word.fill: document export fill poi.fill poi.ooxml poi.word.names poi.word.style read report"
            + " value",
        "poi.word: brand document export fill i18n poi.fill poi.word.base poi.word.fill poi.word.read poi.word.write"
            + " read",
        "poi.powerpoint.base: brand document drawing font poi.ooxml read slide theme value",
        "poi.powerpoint: brand document export fill poi.fill poi.ooxml poi.powerpoint.base poi.powerpoint.fill"
            + " poi.powerpoint.read poi.powerpoint.write read slide theme",
        "poi.powerpoint.fill: document drawing export fill poi.fill poi.ooxml poi.powerpoint.names"
            + " read value",
        "poi.powerpoint.write: document drawing export i18n poi.ooxml poi.powerpoint.base"
            + " poi.powerpoint.names read"
            + " slide theme value",
        "poi.powerpoint.read: drawing export poi.ooxml poi.powerpoint.names read value",
        "poi.powerpoint.names: drawing poi.ooxml read value",
        "pdf.font: font text theme",
        "pdf.page: brand document drawing pdf.font theme value",
        "pdf.paper: brand pdf.form pdf.page read",
        "pdf.box: pdf.font pdf.page theme",
        "pdf.form: read value",
        "pdf: brand document drawing export figure fill font i18n pdf.box pdf.font pdf.form pdf.page pdf.paper read report"
            + " report.part slide slide.piece theme value"
      })
  void a_package_of_an_exporter_uses_only_what_it_may(String user, String used) {
    String[] packages =
        Arrays.stream(used.split(" ")).map(name -> "io.keyplan." + name).toArray(String[]::new);

    CodeRules.uses("io.keyplan." + user, "io.keyplan", packages).check(EXPORTERS);
  }

  @Test
  void two_classes_know_each_other_only_where_they_are_one_idea() throws ClassNotFoundException {
    Class<?> blocks = Class.forName("io.keyplan.poi.word.xml.BodyBlock");

    assertThat(CodeRules.circles(EXPORTERS, "io.keyplan", blocks)).isEmpty();
  }

  @Test
  void no_file_meets_two_types_of_one_name() {
    assertThat(CodeRules.namesakes(EXPORTERS, "io.keyplan")).isEmpty();
  }

  @Test
  void only_exporters_readers_and_previews_are_public_and_they_are_final() {
    classes()
        .that()
        .resideInAnyPackage(
            "io.keyplan.poi.word",
            "io.keyplan.poi.excel",
            "io.keyplan.poi.powerpoint",
            "io.keyplan.pdf")
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should()
        .haveNameMatching(".*(Exporter|Reader|Previews)")
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(EXPORTERS);
  }

  @Test
  void nothing_depends_on_the_machine() {
    CodeRules.nothingAmbient().check(EXPORTERS);
    CodeRules.systemClockOnlyIn("").check(EXPORTERS);
  }

  @Test
  void one_class_sees_the_library_that_opens_word_documents_so_that_it_may_be_missing() {
    noClasses()
        .that()
        .doNotHaveSimpleName("StoryParts")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.docx4j..", "jakarta.xml.bind..")
        .check(EXPORTERS);
  }

  /** One class of a package opens what others made, and one writes its mistakes into a copy. */
  @Test
  void only_what_opens_decks_and_workbooks_or_writes_notes_into_them_sees_their_library() {
    noClasses()
        .that()
        .resideInAnyPackage("io.keyplan.poi..fill")
        .and()
        .haveNameNotMatching(".*(Parts|Comments)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")
        .check(EXPORTERS);
  }

  /** Their libraries take seconds to start, and a brand is read whenever documents are written. */
  @Test
  void brands_are_read_without_the_libraries_that_fill_documents() {
    noClasses()
        .that()
        .resideInAnyPackage("io.keyplan.poi..base", "io.keyplan.poi.ooxml")
        .or()
        .haveSimpleNameEndingWith("BrandReader")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")
        .check(EXPORTERS);
  }

  @Test
  void nothing_static_can_change() {
    CodeRules.noStaticState().check(EXPORTERS);
  }

  @Test
  void nothing_is_printed_or_logged() {
    // Answers a library that logs, and logs nothing itself.
    CodeRules.silent().check(EXPORTERS.that(resideOutsideOfPackages("io.keyplan.poi.log")));
  }

  @Test
  void names_say_something() {
    CodeRules.namesThatSaySomething().check(EXPORTERS);
  }

  /** Two classes copy objects of PDFBox between packages that no caller sees. */
  @Test
  void callers_see_the_librarys_own_types_only() {
    CodeRules.publicApiMentionsOnly("io.keyplan")
        .check(
            EXPORTERS.that(
                resideOutsideOfPackages("io.keyplan.poi.ooxml", "io.keyplan.poi.fill")
                    .and(not(simpleName("BoundedFile")))
                    .and(not(simpleName("CosCopy")))));
  }

  /**
   * Templates say rules, sources and labels in the tree; an exporter only puts them into a format.
   */
  @Test
  void no_exporter_names_a_field_a_list_or_a_label_of_the_model() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        words.add(field.name());
        words.add(field.key());
      }
    }
    words.removeAll(WORDS_OF_FILE_FORMATS);
    List<String> found = new ArrayList<>();
    for (String module : List.of("poi-export", "pdf-export")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          LITERAL
              .matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
              .results()
              .map(literal -> literal.group(1))
              .filter(text -> words.contains(text.replaceFirst("\\.short$|\\[]?$", "")))
              .forEach(text -> found.add(file.getFileName() + ": " + text));
        }
      }
    }

    assertThat(words).contains("actions", "due", "action.due", "influence");
    assertThat(found).isEmpty();
  }
}
