package io.keyplan.fill;

import io.keyplan.fill.TagStep.Way;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a list a chart shows: amounts by year with a series for each entry, else the
 * entries as categories with a series for each field that has numbers of one kind. For one chart.
 */
final class ChartNumbers {

  private static final Set<FieldKind> NUMBERS =
      EnumSet.of(
          FieldKind.MONEY,
          FieldKind.MEASURE,
          FieldKind.PERCENT,
          FieldKind.NUMBER,
          FieldKind.INTEGER,
          FieldKind.SCORE,
          FieldKind.AMOUNTS_BY_YEAR);

  private static final Set<FieldKind> NAMES =
      EnumSet.of(
          FieldKind.TEXT,
          FieldKind.YEAR,
          FieldKind.FISCAL_YEAR,
          FieldKind.REF,
          FieldKind.OPEN_CHOICE);

  private final List<FillScope> entries;
  private final BiFunction<PlanField, FillScope, String> text;

  /**
   * Prepares a chart.
   *
   * @param text gives what a field of an entry shows
   */
  ChartNumbers(List<FillScope> entries, BiFunction<PlanField, FillScope, String> text) {
    this.entries = entries;
    this.text = text;
  }

  /**
   * Reads what a chart shows.
   *
   * @param address a list of entries with numbers, or a field with numbers of its entries
   * @throws TagFault if there are no numbers
   */
  static Tag.Chart tag(TagAddress address, ListFilter filter) {
    List<TagStep> steps = new ArrayList<>(address.steps());
    TagStep last = steps.get(steps.size() - 1);
    boolean list = last.field().list() && last.field().kind() == FieldKind.RECORD;
    if (list && last.way() != Way.ONE) {
      steps.set(steps.size() - 1, new TagStep(last.field(), Way.EACH, ""));
      List<PlanField> fields = numbers(PlanFields.of(last.field().recordType()));
      if (!fields.isEmpty()) {
        return new Tag.Chart(new TagAddress(steps), filter, fields);
      }
    } else if (steps.size() > 1
        && steps.get(steps.size() - 2).way() == Way.EACH
        && last.way() == Way.WHOLE
        && NUMBERS.contains(last.field().kind())) {
      return new Tag.Chart(
          new TagAddress(steps.subList(0, steps.size() - 1)), filter, List.of(last.field()));
    }
    throw new TagFault(
        address
            + " has no numbers for a chart; write a list with numbers, as in {{chart"
            + " revenue.streams}}, or a field of its entries, as in {{chart opportunities[].value}}");
  }

  /** Amounts by year say most; others are of the kind of the first. */
  private static List<PlanField> numbers(Collection<PlanField> fields) {
    List<PlanField> found =
        fields.stream().filter(field -> !field.list() && NUMBERS.contains(field.kind())).toList();
    Optional<PlanField> first =
        found.stream()
            .filter(field -> field.kind() == FieldKind.AMOUNTS_BY_YEAR)
            .findFirst()
            .or(() -> found.stream().filter(field -> field.kind() == FieldKind.MONEY).findFirst())
            .or(() -> found.stream().findFirst());
    return found.stream()
        .filter(field -> first.filter(one -> one.kind() == field.kind()).isPresent())
        .toList();
  }

  FilledChart chart(Tag.Chart tag, String label, Function<PlanField, String> names, int year) {
    PlanField first = tag.fields().get(0);
    return first.kind() == FieldKind.AMOUNTS_BY_YEAR
        ? byYear(first, label, year)
        : byEntry(tag.fields(), label, names);
  }

  private FilledChart byYear(PlanField field, String label, int year) {
    Set<Integer> years = new TreeSet<>();
    entries.forEach(entry -> years.addAll(amounts(field, entry).keySet()));
    List<FilledChart.Series> series = new ArrayList<>();
    for (FillScope entry : entries) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      years.forEach(each -> values.add(amounts(field, entry).get(each)));
      series.add(new FilledChart.Series(name(entry), values));
    }
    List<Integer> ordered = List.copyOf(years);
    int focus = ordered.contains(year) ? ordered.indexOf(year) : ordered.size() - 1;
    return new FilledChart(label, ordered.stream().map(String::valueOf).toList(), series, focus);
  }

  @SuppressWarnings("unchecked") // The kind of the field says so.
  private static Map<Integer, BigDecimal> amounts(PlanField field, FillScope entry) {
    Object value = field.get((Record) entry.entry());
    return value instanceof Map<?, ?> ? (Map<Integer, BigDecimal>) value : Map.of();
  }

  private FilledChart byEntry(
      List<PlanField> fields, String label, Function<PlanField, String> names) {
    List<FilledChart.Series> series = new ArrayList<>();
    for (PlanField field : fields) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      entries.forEach(entry -> values.add(number(field.get((Record) entry.entry()))));
      if (values.stream().anyMatch(value -> value != null)) {
        series.add(new FilledChart.Series(names.apply(field), values));
      }
    }
    return new FilledChart(label, entries.stream().map(this::name).toList(), series, -1);
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value instanceof BigDecimal decimal
        ? decimal
        : value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  private String name(FillScope entry) {
    Class<? extends Record> type = ((Record) entry.entry()).getClass();
    return PlanFields.bareText(type).stream()
        .map(name -> PlanFields.field(type, name))
        .findFirst()
        .or(
            () ->
                PlanFields.of(type).stream()
                    .filter(field -> !field.list() && NAMES.contains(field.kind()))
                    .filter(field -> !"id".equals(field.name()))
                    .findFirst())
        .map(field -> text.apply(field, entry))
        .orElse("");
  }
}
