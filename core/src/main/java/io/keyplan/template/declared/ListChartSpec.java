package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of a number that every entry of a list has.
 *
 * @param list the entries
 * @param kind the kind of the chart
 * @param category the field that names an entry
 * @param value the field with the number
 * @param values what the numbers are: money, percent or plain
 * @param title what the chart shows; empty for the label of the numbers
 */
public record ListChartSpec(
    ListSpec list,
    Chart.Kind kind,
    String category,
    String value,
    FieldKind values,
    LocalizedText title)
    implements BlockSpec {

  @Override
  public List<Block> compose(Composer composer, String id) {
    List<Subject> entries = composer.isForm() ? List.of() : list.subjects(composer);
    if (entries.isEmpty()) {
      return List.of();
    }
    String name = entries.get(0).label(value);
    String shown = title.isEmpty() ? name : title.in(composer.messages().locale());
    List<String> categories = entries.stream().map(entry -> entry.text(category)).toList();
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    entries.forEach(entry -> numbers.add(number(entry.value(value))));
    List<Chart.Series> series = List.of(new Chart.Series(name, Chart.Role.ACTUAL, numbers));
    return List.of(
        switch (values) {
          case MONEY -> Charts.money(composer, id, kind, shown, categories, series);
          case PERCENT -> Charts.percent(composer, id, kind, shown, categories, series);
          default -> Charts.number(composer, id, kind, shown, categories, series);
        });
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value == null ? null : new BigDecimal(String.valueOf(value));
  }
}
