package io.keyplan.crm;

import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.read.Shown;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills records with what rows say, field by field. Not thread-safe. */
final class RecordFiller {

  /** Fewer percentages say nothing about how they are written. */
  private static final int FEW = 3;

  /** UTF-8 that was read as Windows-1252, and the sign for what could not be read. */
  private static final Pattern DAMAGE =
      Pattern.compile("\u00C3[\u0080-\u00BF\u0152-\u2122]|\u00E2\u20AC.|\uFFFD");

  private final ImportLog log;
  private final Map<FieldRule, Percentages> percentages = new HashMap<>();

  /** What the percentages of a column are like. */
  private static final class Percentages {
    private final Origin first;
    private long count;
    private boolean someAboveOne;

    Percentages(Origin first) {
      this.first = first;
    }
  }

  RecordFiller(ImportLog log) {
    this.log = log;
  }

  /**
   * Fills a record.
   *
   * @param refs takes the references, which can be resolved only when all entries are there
   * @return what is wrong with the row
   */
  List<ImportProblem> fill(
      RecordParts record, List<FieldRule> rules, RowView view, ValueReader reader, References refs)
      throws IOException {
    List<ImportProblem> problems = new ArrayList<>();
    // Measures are read in the unit of their record.
    for (boolean measures : List.of(false, true)) {
      for (FieldRule rule : rules) {
        if ((rule.target().field().kind() == FieldKind.MEASURE) == measures) {
          fill(record, rule, view, reader, refs, problems);
        }
      }
    }
    return problems;
  }

  private void fill(
      RecordParts record,
      FieldRule rule,
      RowView view,
      ValueReader reader,
      References refs,
      List<ImportProblem> problems)
      throws IOException {
    Shown shown = view.cell(rule.column());
    if (shown.isBlank()) {
      return;
    }
    Origin origin = new Origin(view.table(), view.row(), column(rule));
    Origin cell = view.origin(rule.column());
    PlanField field = valueField(rule.target().field());
    try {
      if (isAsked(rule.column(), shown)) {
        log.question(
            cell.problem(
                "\""
                    + shown.plainText().strip()
                    + "\" does not tell what "
                    + field.name()
                    + " is: say so under values:; left out"));
        return;
      }
      Object value = reader.read(field, unit(record, rule), rule.column(), shown);
      if (value == null) {
        return;
      }
      notePercentage(rule, field, value, cell);
      questionDamage(field, shown, cell);
      record.set(rule.target(), value, origin);
      if (field.kind() == FieldKind.REF) {
        refs.add(record, rule.target(), origin);
      }
    } catch (UnreadableCell e) {
      problems.add(cell.problem(String.valueOf(e.getMessage())));
    }
  }

  /** What was read in a wrong encoding before the export cannot be told from what is meant. */
  private void questionDamage(PlanField field, Shown shown, Origin origin) {
    boolean text = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.PARAGRAPH;
    if (text && DAMAGE.matcher(shown.plainText()).find()) {
      log.question(
          origin.problem(
              "letters look damaged, as in \"MÃ¼ller\" or \"M\uFFFDller\": export the file in UTF-8,"
                  + " or say in the map how it is encoded, such as encoding: windows-1250"));
    }
  }

  private static boolean isAsked(ColumnRule rule, Shown shown) {
    return ColumnRule.ASK.equals(rule.values().get(ValueReader.word(shown.plainText())));
  }

  private static String column(FieldRule rule) {
    return rule.column().columns().isEmpty() ? "" : rule.column().columns().get(0);
  }

  /** A list of records that may be written as bare texts is read as texts. */
  private static PlanField valueField(PlanField field) {
    if (field.kind() != FieldKind.RECORD) {
      return field;
    }
    PlanField text =
        PlanFields.field(field.recordType(), PlanFields.bareText(field.recordType()).orElseThrow());
    return text.as(text.kind(), true);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable OpenEnum<MeasureUnit> unit(RecordParts record, FieldRule rule) {
    if (rule.target().field().isCustom()) {
      return FieldUnits.of(rule.target().field(), null);
    }
    return rule.target().field().kind() == FieldKind.MEASURE
        ? (OpenEnum<MeasureUnit>) asOpen(record.value("unit"))
        : null;
  }

  private static @Nullable Object asOpen(@Nullable Object unit) {
    return unit instanceof MeasureUnit choice ? OpenEnum.of(choice) : unit;
  }

  private void notePercentage(FieldRule rule, PlanField field, Object value, Origin origin) {
    if (field.isPercent()
        && rule.column().fraction() == null
        && value instanceof BigDecimal number
        && number.signum() != 0) {
      Percentages seen = percentages.computeIfAbsent(rule, none -> new Percentages(origin));
      seen.count++;
      seen.someAboveOne |= number.abs().compareTo(BigDecimal.ONE) > 0;
    }
  }

  /** Asks about columns in which every percentage is 1 or less. */
  void questionPercentages() {
    for (Percentages seen : percentages.values()) {
      if (!seen.someAboveOne && seen.count >= FEW) {
        log.question(
            seen.first.problem(
                "all "
                    + seen.count
                    + " percentages are 1 or less: say percent: fraction if 0.4 means 40 %, or"
                    + " percent: whole if it means 0.4 %"));
      }
    }
  }

  /** Lists the fields that an entry needs and has not. */
  static List<ImportProblem> missing(RecordParts record, ListRule rule, Origin origin) {
    List<ImportProblem> problems = new ArrayList<>();
    for (PlanField field : PlanFields.of(record.type())) {
      if (field.required() && record.value(field.name()) == null) {
        String column = rule.field(field.name()).map(RecordFiller::column).orElse("");
        problems.add(
            origin
                .at(column)
                .problem(
                    column.isEmpty()
                        ? "the map does not say where " + field.name() + " stands, which is needed"
                        : "there is nothing here, and " + field.name() + " is needed"));
      }
    }
    return problems;
  }
}
