package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.KeyFigures;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Key figures; a form asks for those that are fields.
 *
 * @param figures the figures in order
 */
public record FiguresSpec(List<Figure> figures) implements BlockSpec {

  /** Copies the list. */
  public FiguresSpec {
    figures = List.copyOf(figures);
  }

  /**
   * A key figure: a field of the plan, the number of some entries, or the sum of a field of theirs.
   *
   * @param field address of the field, or the entries' field that is summed up; null for a number
   *     of entries
   * @param kind what the field's values are; null for a number of entries
   * @param list the entries; null for a field of the plan
   * @param label what it is called; empty for the field's own label
   */
  public record Figure(
      @Nullable String field,
      @Nullable FieldKind kind,
      @Nullable ListSpec list,
      LocalizedText label) {

    private Optional<KeyFigures.Figure> figure(Composer c) {
      if (list == null) {
        return fact(c).map(fact -> figure(fact.label(), fact.entry()));
      }
      List<Subject> entries = list.subjects(c);
      String name = label.in(c.messages().locale());
      if (field == null || kind == null) {
        return Optional.of(figure(name, number(BigDecimal.valueOf(entries.size()))));
      }
      List<BigDecimal> values =
          entries.stream()
              .map(entry -> entry.value(field))
              .filter(Objects::nonNull)
              .map(value -> new BigDecimal(String.valueOf(value)))
              .toList();
      if (values.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return Optional.of(
          figure(name, kind == FieldKind.MONEY ? Entry.computed(c.amount(sum)) : number(sum)));
    }

    private Optional<Fact> fact(Composer c) {
      return list != null || field == null
          ? Optional.empty()
          : new FieldSpec(field, label).facts(c, c.root()).stream().findFirst();
    }

    private static Entry number(BigDecimal value) {
      return Entry.computed(new Datum.Number(value, ""));
    }

    private static KeyFigures.Figure figure(String label, Entry value) {
      return new KeyFigures.Figure(label, value, "", Tone.NEUTRAL);
    }
  }

  @Override
  public List<Block> compose(Composer composer, String id) {
    if (composer.isForm()) {
      return List.of(
          new Facts(figures.stream().flatMap(figure -> figure.fact(composer).stream()).toList()));
    }
    List<KeyFigures.Figure> shown = new ArrayList<>();
    figures.forEach(figure -> figure.figure(composer).ifPresent(shown::add));
    return List.of(new KeyFigures(shown));
  }
}
