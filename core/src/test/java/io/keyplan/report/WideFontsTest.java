package io.keyplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.font.FontFamily;
import io.keyplan.i18n.PaperSize;
import io.keyplan.model.AccountPlan;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TextPart;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.DensePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in fonts of companies that are wider than Arial. */
class WideFontsTest {

  private static final SampleClient CLIENT = SampleClient.of(Locale.UK);

  @ParameterizedTest
  @CsvSource({"Georgia", "Verdana"})
  void every_word_of_a_table_has_room_in_its_column(String font) {
    List<String> narrow = new ArrayList<>();
    int tables = 0;
    for (AccountPlan plan : List.of(CLIENT.plan(), DensePlan.of(Locale.UK))) {
      FontMeasure measure = new FontMeasure(PlainStyle.STYLE, FontFamily.named(font));
      Report report = ReportPlanner.plan(document(plan), PlainStyle.STYLE, measure);
      for (Report.Sheet sheet : report.sheets()) {
        double paper = sheet.wide() ? PaperSize.A4.height() : PaperSize.A4.width();
        for (TablePart table : tables(sheet.content()).toList()) {
          tables++;
          assertThat(table.columns().stream().mapToDouble(TablePart.Column::width).sum())
              .isLessThan(paper);
          table.rows().forEach(row -> check(table, row, measure, narrow));
        }
      }
    }

    assertThat(tables).isGreaterThan(20);
    assertThat(narrow).isEmpty();
  }

  private static Document document(AccountPlan plan) {
    LocalDate today = LocalDate.of(2026, 1, 12);
    return Templates.builtIn()
        .get("key-account-plan")
        .compose(new Composer(plan, Variant.FILLED, Locale.UK, today, CLIENT.pictures()));
  }

  private static Stream<TablePart> tables(ReportPart part) {
    if (part instanceof TablePart table) {
      return Stream.of(table);
    }
    return part instanceof ColumnPart column
        ? column.items().stream().flatMap(item -> tables(item.part()))
        : Stream.empty();
  }

  private static void check(
      TablePart table, TablePart.Row row, TextMeasure measure, List<String> narrow) {
    if (row.cells().size() != table.columns().size()) {
      return;
    }
    double margins = PlainStyle.STYLE.tables().cell(table.role()).across();
    for (int i = 0; i < row.cells().size(); i++) {
      double room = table.columns().get(i).width() - margins;
      ReportPart content = row.cells().get(i).content();
      if (content instanceof TextPart text && measure.longestWord(text) > room + 0.01) {
        narrow.add(table.title() + ": " + text.plain() + " in " + Math.round(room));
      }
    }
  }
}
