package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that something happened to on their way: each is told with what would be right. */
class DamagedExportTest {

  private static final ImportMap SALESFORCE = ImportMap.profile("salesforce");

  @TempDir private Path folder;

  private ExportFolder export;

  @BeforeEach
  void accounts() {
    export = new ExportFolder(folder).file("Account.csv", "Id,Name", "001A,Acme", "001B,Beta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "PK\u0003\u0004x # Account.csv: this is no text but a workbook or a zip file",
        "<!DOCTYPE html><p>Log in # Account.csv: this is a web page and no table",
        "a\0b\0\0\0c # Account.csv: this is no text; export the table as CSV in UTF-8",
        "'' # Account.csv: the file is empty",
        "All accounts||Id,Name|001A,Acme # line 3 has it: delete the lines above",
        "Key,Name|001A,Acme # column \"Id\": there is no such column, which accounts needs; there"
            + " are Key, Name"
      })
  void a_file_that_is_no_table_ends_the_import(String content, String told) {
    export.file("Account.csv", content.replace('|', '\n'));

    assertThatThrownBy(() -> export.run(SALESFORCE))
        .isInstanceOf(UnusableExportException.class)
        .hasMessageContaining(told);
    assertThat(export.plans()).isEmpty();
  }

  @Test
  void a_list_without_the_column_of_its_parent_ends_the_import() {
    export.file("Task.csv", "Id,Subject", "00TA,Call");

    assertThatThrownBy(() -> export.run(SALESFORCE))
        .hasMessageContaining("Task.csv, line 1, column \"WhatId\": there is no such column");
  }

  @Test
  void rows_that_are_separated_otherwise_than_the_header_are_rejected() {
    export.file("Task.csv", "Id,WhatId,Subject", "00TA;001A;Call", "00TB,001A,Visit");

    export.run(SALESFORCE);

    assertThat(export.plans().get(0).actions()).hasSize(1);
    assertThat(export.reasons())
        .containsExactly(
            "Task.csv, line 2, column \"Id\": the cells of this row are separated by semicolons,"
                + " those of the header by commas; separate all alike");
  }

  @Test
  void keys_that_a_spreadsheet_rounded_are_refused_wherever_they_stand() {
    export
        .file("companies.csv", "Record ID,Company name", "1.23457E+11,Acme", "102,Beta")
        .file("deals.csv", "Record ID,Deal Name,Associated Company IDs", "7,Pilot,\"1,23457E+11\"")
        .file("tasks.csv", "Record ID,Task Title,Associated Company IDs", "8E+10,Call,102");

    export.run(ImportMap.profile("hubspot"));

    assertThat(export.plans()).singleElement().satisfies(p -> assertThat(p.actions()).isEmpty());
    assertThat(export.reasons())
        .hasSize(3)
        .allMatch(line -> line.contains("is a key that a spreadsheet has rounded"));
  }

  @Test
  void wide_characters_are_known_without_a_mark_and_damaged_letters_are_asked_about() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      export.file("Account.csv", charset, "Id,Name", "001A,Łódź & Müller");
      export.run(SALESFORCE);
      assertThat(export.plans().get(0).account().name()).isEqualTo("Łódź & Müller");
    }
    export.file("Account.csv", "Id,Name", "001A,MÃ¼ller", "001B,L\uFFFDdz", "001C,Ã la carte");

    assertThat(export.run(SALESFORCE).questions())
        .singleElement()
        .asString()
        .startsWith("Account.csv, line 2, column \"Name\": letters look damaged")
        .endsWith("(here first, 2 rows in all)");
  }

  @Test
  void a_map_says_how_files_are_encoded_where_nobody_can_see_it() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    ExportFolder polish = new ExportFolder(files);
    polish.file("Account.csv", Charset.forName("windows-1250"), "Id,Name", "001A,Łódź");

    polish.run(polish.map("from: salesforce", "encoding: windows-1250"));

    assertThat(polish.plans().get(0).account().name()).isEqualTo("Łódź");
    assertThatThrownBy(() -> polish.map("from: salesforce", "encoding: polish"))
        .hasMessageContaining("a name such as windows-1250");
  }

  @Test
  void what_a_joined_table_says_wrong_is_told_where_it_stands() {
    export
        .file("Contact.csv", "Id,AccountId,Name,LastActivityDate", "003A,001A,Eva,soon")
        .file("AccountContactRelation.csv", "Id,AccountId,ContactId", "07kA,001A,003A");

    export.run(SALESFORCE);

    assertThat(export.reasons())
        .singleElement()
        .asString()
        .startsWith("Contact.csv, line 2, column \"LastActivityDate\": \"soon\"");
    assertThat(export.rejected().get(0).file()).isEqualTo("AccountContactRelation.csv");
  }

  @Test
  void files_that_nobody_reads_and_columns_that_stand_twice_are_asked_about() {
    export.file("Account.csv", "Id,Name,Name", "001A,Acme,Other").file("Contact.xls", "<table>");

    assertThat(export.run(SALESFORCE).questions())
        .extracting(ImportProblem::toString)
        .containsExactly(
            "Contact.xls: such files are not read; export it as .csv or .xlsx",
            "Account.csv, line 1, column \"Name\": several columns have this name; the first is"
                + " read");
  }

  @Test
  void where_no_plan_can_be_made_no_file_is_written() throws Exception {
    export.file("Account.csv", "Id,Name,Industry", "001A,,Food", "001B,,Food");
    Path plans = folder.resolve("out/plans.jsonl");
    Path rejected = folder.resolve("out/rejected.jsonl");

    ImportReport report = PlanImporter.of(SALESFORCE).write(folder, plans, rejected);

    assertThat(report.plans()).isZero();
    assertThat(plans).doesNotExist();
    assertThat(Files.readAllLines(rejected)).hasSize(2);
  }
}
