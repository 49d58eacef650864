package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.i18n.Formats;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.text.LineEnds;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses the kind of control for an entry, and the value as the control stores it. */
final class ControlKinds {

  private static final int BEST_SCORE = 5;
  private static final String TICKS = "MS Gothic";
  private final Formats formats;

  ControlKinds(Formats formats) {
    this.formats = formats;
  }

  /**
   * What a control is.
   *
   * @param element writes the element that says so
   * @param text what it shows
   * @param value what it stores: a code for a choice, ISO for a day, else what it shows
   */
  record Kind(Consumer<ElementWriter> element, String text, String value) {}

  /** Chooses the control of an entry that shows a text. */
  Kind of(Entry entry, String text) {
    if (isRich(entry)) {
      return new Kind(out -> out.empty("w:richText"), text, text);
    }
    return switch (entry.input().kind()) {
      case DATE -> date(entry, text);
      case CHOICE, FLAG, SCORE -> list(entry, text, items(entry.input()), false);
      case COMBO -> list(entry, text, items(entry.input()), true);
      case PARAGRAPH -> text(text, true);
      default -> text(text, false);
    };
  }

  /**
   * Says whether an entry needs a control for rich text, which cannot be bound. Lines are only kept
   * in such: in one for plain text LibreOffice moves the line breaks before the text. So are links:
   * of a control within a link LibreOffice leaves out the end, and no program opens the file.
   */
  static boolean isRich(Entry entry) {
    Datum datum = entry.datum();
    return datum instanceof Datum.Words words && LineEnds.isIn(words.text())
        || datum instanceof Datum.Link;
  }

  private static Kind text(String shown, boolean severalLines) {
    return new Kind(
        out -> {
          if (severalLines) {
            out.empty("w:text", "w:multiLine", true);
          } else {
            out.empty("w:text");
          }
        },
        shown,
        shown);
  }

  private Kind date(Entry entry, String text) {
    if (!entry.isBlank() && !(entry.datum() instanceof Datum.Day)) {
      return text(text, false);
    }
    @Nullable LocalDate day = entry.datum() instanceof Datum.Day given ? given.date() : null;
    return new Kind(out -> writeDate(out, day), text, day == null ? "" : day.toString());
  }

  private void writeDate(ElementWriter out, @Nullable LocalDate day) {
    if (day == null) {
      out.open("w:date");
    } else {
      out.open("w:date", "w:fullDate", day + "T00:00:00Z");
    }
    out.empty("w:dateFormat", "w:val", wordPattern(formats.dayPattern()));
    out.empty("w:lid", "w:val", LanguageTag.of(formats.locale()));
    out.empty("w:storeMappedDataAs", "w:val", "date");
    out.empty("w:calendar", "w:val", "gregorian").close("w:date");
  }

  /** Word's letters are those of the CLDR, but for the year, which it wants four times. */
  static String wordPattern(String pattern) {
    return pattern.replaceAll("y+", "yyyy");
  }

  private static Kind list(Entry entry, String text, Map<String, String> items, boolean open) {
    if (items.isEmpty()) {
      return text(text, false);
    }
    String code = code(entry, items, text);
    boolean unlisted = !code.isEmpty() && !items.containsKey(code);
    String element = open || unlisted ? "w:comboBox" : "w:dropDownList";
    return new Kind(out -> writeList(out, element, items), text, code);
  }

  private static void writeList(ElementWriter out, String element, Map<String, String> items) {
    out.open(element);
    items.forEach(
        (value, label) -> out.empty("w:listItem", "w:displayText", label, "w:value", value));
    out.close(element);
  }

  /** Labels by value; Word refuses a list with two equal values or labels. */
  private Map<String, String> items(Input input) {
    Map<String, String> items = new LinkedHashMap<>();
    if (input.kind() == Input.Kind.SCORE) {
      for (int score = 1; score <= BEST_SCORE; score++) {
        items.put(String.valueOf(score), formats.format(new Datum.Score(score, BEST_SCORE)));
      }
      return items;
    }
    Set<String> labels = new HashSet<>();
    for (Input.Choice choice : input.choices()) {
      if (!choice.code().isEmpty()
          && !choice.label().isEmpty()
          && !items.containsKey(choice.code())
          && labels.add(choice.label())) {
        items.put(choice.code(), choice.label());
      }
    }
    return items;
  }

  private static String code(Entry entry, Map<String, String> items, String shown) {
    if (entry.datum() instanceof Datum.State state) {
      return state.code();
    } else if (entry.datum() instanceof Datum.Flag flag) {
      return String.valueOf(flag.value());
    } else if (entry.datum() instanceof Datum.Score score && score.best() == BEST_SCORE) {
      return String.valueOf(score.value());
    }
    return items.entrySet().stream()
        .filter(item -> item.getValue().equals(shown))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(shown);
  }

  /** Writes the kind of a box to tick. */
  static void checkBox(ElementWriter out, boolean checked) {
    out.open("w14:checkbox").empty("w14:checked", "w14:val", checked ? 1 : 0);
    out.empty("w14:checkedState", "w14:font", TICKS, "w14:val", "2612");
    out.empty("w14:uncheckedState", "w14:font", TICKS, "w14:val", "2610");
    out.close("w14:checkbox");
  }
}
