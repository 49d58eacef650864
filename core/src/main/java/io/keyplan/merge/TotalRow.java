package io.keyplan.merge;

import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
          "soma",
          "subtotale",
          "sum of sources",
          "somme des sources",
          "summe der strome",
          "suma de las fuentes",
          "somma dei flussi",
          "soma das fontes");

  /** A number with no more letters about it than a currency or a unit has. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*\\p{L}{0,4}[^\\p{L}\\p{N}]*\\p{N}[^\\p{L}]*\\p{L}{0,4}[^\\p{L}\\p{N}]*");

  private static final int LONGEST_FIGURE = 100;

  private TotalRow() {}

  /** Says whether the only text in a row is the name of a total. */
  static boolean isOne(List<ShownValue> values) {
    List<Shown> texts =
        values.stream()
            .map(ShownValue::shown)
            .filter(shown -> !shown.isBlank() && !isFigure(shown))
            .toList();
    return texts.size() == 1 && texts.get(0) instanceof Shown.Text text && isName(text.text());
  }

  /** Says whether a text is the name of a total. */
  static boolean isName(String text) {
    return NAMES.contains(plain(text));
  }

  private static boolean isFigure(Shown shown) {
    return shown instanceof Shown.Number
        || shown instanceof Shown.Percent
        || shown instanceof Shown.Text text
            && text.text().length() <= LONGEST_FIGURE
            && FIGURE.matcher(text.text()).matches();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
