package io.keyplan.merge;

import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells rows that somebody put under a table to sum it up, by what they are called. */
final class TotalRow {

  /** What such rows are called in the languages that values are read in. */
  private static final Set<String> NAMES =
      Set.of(
          "total",
          "totals",
          "grand total",
          "subtotal",
          "sub total",
          "sum",
          "average",
          "mean",
          "count",
          "median",
          "minimum",
          "maximum",
          "min",
          "max",
          "totaux",
          "total general",
          "sous total",
          "somme",
          "moyenne",
          "nombre",
          "mediane",
          "summe",
          "gesamt",
          "gesamtsumme",
          "zwischensumme",
          "durchschnitt",
          "mittelwert",
          "anzahl",
          "suma",
          "promedio",
          "totale",
          "somma",
          "media",
          "soma");

  private TotalRow() {}

  /** Says whether the only text in a row is the name of a total. */
  static boolean isOne(List<ShownValue> values) {
    List<Shown> texts =
        values.stream()
            .map(ShownValue::shown)
            .filter(shown -> !shown.isBlank() && !isFigure(shown))
            .toList();
    return texts.size() == 1
        && texts.get(0) instanceof Shown.Text text
        && NAMES.contains(plain(text.text()));
  }

  private static boolean isFigure(Shown shown) {
    return shown instanceof Shown.Number
        || shown instanceof Shown.Percent
        || shown instanceof Shown.Text text && text.text().matches("[^\\p{L}]*\\p{N}[^\\p{L}]*");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
