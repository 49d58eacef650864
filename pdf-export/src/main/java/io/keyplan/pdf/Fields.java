package io.keyplan.pdf;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.pdf.page.Field;
import io.keyplan.pdf.page.Field.Choice;
import io.keyplan.pdf.page.Field.Kind;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes form fields for entries. Lives for one export. */
final class Fields {

  private static final int BEST_SCORE = 5;
  private static final double SIZE = 9;

  private final Messages messages;
  private final Formats formats;
  private final FieldNames names;
  private final String pattern;
  private final boolean form;

  Fields(Document document, Messages messages) {
    this.messages = messages;
    this.formats = Formats.of(document);
    this.names = FieldNames.of(document);
    this.pattern = pattern(document);
    this.form = document.variant().isForm();
  }

  /** Days are entered in digits, in the order of the country. */
  private static String pattern(Document document) {
    ULocale locale = ULocale.forLocale(document.locale());
    ULocale inCountry = locale.getCountry().isEmpty() ? world(locale) : locale;
    return DateTimePatternGenerator.getInstance(inCountry)
        .getBestPattern("yMMdd")
        .replaceAll("y+", "yyyy")
        .replace('M', 'm')
        .replaceAll("[^dmy./-]", "");
  }

  private static ULocale world(ULocale locale) {
    return locale.getLanguage().equals("en") ? new ULocale("en_001") : locale;
  }

  /** Says whether an entry is a place to write. */
  boolean isOpen(Entry entry) {
    return form
        && entry.isBlank()
        && entry.isEditable()
        && entry.input().kind() != Input.Kind.NONE
        && entry.input().kind() != Input.Kind.PICTURE;
  }

  /**
   * Makes the field of an entry.
   *
   * @param size size of its text in points
   */
  Field of(Entry entry, double size) {
    Input input = entry.input();
    Kind kind = kind(input);
    return new Field(
        names.of(entry.path()),
        tooltip(entry, kind),
        kind,
        choices(input),
        kind == Kind.DATE ? pattern : "",
        size);
  }

  /**
   * Makes a box to tick that stands for no field of a plan.
   *
   * @param number its number in the document, from 1
   * @param label what is ticked
   */
  Field tick(int number, String label) {
    return new Field(FieldNames.tick(number), label, Kind.TICK, List.of(), "", SIZE);
  }

  private static Kind kind(Input input) {
    return switch (input.kind()) {
      case PARAGRAPH -> Kind.PARAGRAPH;
      case DATE -> Kind.DATE;
      case FLAG -> Kind.TICK;
      case SCORE -> Kind.CHOICE;
      case CHOICE -> input.choices().isEmpty() ? Kind.LINE : Kind.CHOICE;
      case COMBO -> input.choices().isEmpty() ? Kind.LINE : Kind.COMBO;
      default -> Kind.LINE;
    };
  }

  /** What to enter, numbered like the row of the record that has the field. */
  private String tooltip(Entry entry, Kind kind) {
    Input input = entry.input();
    String label = input.label().isEmpty() ? messages.text("word.clickToFill") : input.label();
    String number = number(entry.path());
    String named = number.isEmpty() ? label : label + " " + number;
    String prompt = input.prompt();
    String tooltip =
        prompt.isEmpty() || prompt.equals(label)
            ? named
            : messages.text("word.labelWithValue", named, prompt);
    return kind == Kind.DATE ? messages.text("word.factOf", tooltip, letters()) : tooltip;
  }

  /** Gives the numbers of the records that an address leads through, as in {@code 2.1}. */
  private static String number(FieldPath path) {
    return path.entries().stream()
        .map(entry -> entry.key().replaceFirst("^(new-|#)", ""))
        .collect(Collectors.joining("."));
  }

  /** Gives the pattern with the letters of the language. */
  private String letters() {
    String letters = messages.text("typography.dayLetters");
    return pattern
        .chars()
        .map(c -> "dmy".indexOf(c) < 0 ? c : letters.charAt("dmy".indexOf(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private List<Choice> choices(Input input) {
    Map<String, String> items = new LinkedHashMap<>();
    if (input.kind() == Input.Kind.SCORE) {
      for (int score = 1; score <= BEST_SCORE; score++) {
        items.put(String.valueOf(score), formats.format(new Datum.Score(score, BEST_SCORE)));
      }
    } else {
      input.choices().forEach(choice -> items.putIfAbsent(choice.code(), choice.label()));
    }
    List<Choice> choices = new ArrayList<>();
    items.forEach((code, label) -> choices.add(new Choice(code, label)));
    return choices;
  }
}
