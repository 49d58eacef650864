package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.element;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.i18n.Formats;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.word.names.WordNamespaces;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import org.docx4j.w14.CTOnOff;
import org.docx4j.w14.CTSdtCheckbox;
import org.docx4j.w14.CTSdtCheckboxSymbol;
import org.docx4j.wml.CTCalendarType;
import org.docx4j.wml.CTEmpty;
import org.docx4j.wml.CTLang;
import org.docx4j.wml.CTSdtComboBox;
import org.docx4j.wml.CTSdtDate;
import org.docx4j.wml.CTSdtDateMappingType;
import org.docx4j.wml.CTSdtDropDownList;
import org.docx4j.wml.CTSdtListItem;
import org.docx4j.wml.CTSdtText;
import org.docx4j.wml.STCalendarType;
import org.docx4j.wml.STSdtDateMappingType;
import org.jspecify.annotations.Nullable;

/** Chooses the kind of control for an entry, and the value as the control stores it. */
final class ControlKinds {

  private static final int BEST_SCORE = 5;
  private static final Pattern LINE_BREAK = Pattern.compile("[\n\r\u000B\u2028\u2029]");

  private final Formats formats;

  ControlKinds(Formats formats) {
    this.formats = formats;
  }

  /**
   * What a control is.
   *
   * @param element the element that says so
   * @param text what it shows
   * @param value what it stores: a code for a choice, ISO for a day, else what it shows
   */
  record Kind(Object element, String text, String value) {}

  /** Chooses the control of an entry that shows a text. */
  Kind of(Entry entry, String text) {
    if (isRich(entry)) {
      return new Kind(element("richText", new CTEmpty()), text, text);
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
    return datum instanceof Datum.Words words && LINE_BREAK.matcher(words.text()).find()
        || datum instanceof Datum.Link link && Links.isSafe(link.uri());
  }

  /** Chooses the control of a choice that is shown as a letter. */
  Kind ofLetter(Entry entry, Map<String, String> letters) {
    Map<String, String> items = new LinkedHashMap<>(items(entry.input()));
    items.replaceAll(letters::getOrDefault);
    String text =
        entry.datum() instanceof Datum.State state
            ? letters.getOrDefault(state.code(), state.label())
            : formats.format(entry.datum());
    return list(entry, text, items, false);
  }

  private static Kind text(String shown, boolean severalLines) {
    CTSdtText text = new CTSdtText();
    if (severalLines) {
      text.setMultiLine(true);
    }
    return new Kind(element("text", text), shown, shown);
  }

  private Kind date(Entry entry, String text) {
    if (!entry.isBlank() && !(entry.datum() instanceof Datum.Day)) {
      return text(text, false);
    }
    @Nullable LocalDate day = entry.datum() instanceof Datum.Day given ? given.date() : null;
    CTSdtDate date = new CTSdtDate();
    if (day != null) {
      date.setFullDate(
          DatatypeFactory.newDefaultInstance()
              .newXMLGregorianCalendar(
                  day.getYear(),
                  day.getMonthValue(),
                  day.getDayOfMonth(),
                  0,
                  0,
                  0,
                  DatatypeConstants.FIELD_UNDEFINED,
                  0));
    }
    CTSdtDate.DateFormat format = new CTSdtDate.DateFormat();
    format.setVal(wordPattern(formats.dayPattern()));
    date.setDateFormat(format);
    CTLang language = new CTLang();
    language.setVal(LanguageTag.of(formats.locale()));
    date.setLid(language);
    CTSdtDateMappingType mapping = new CTSdtDateMappingType();
    mapping.setVal(STSdtDateMappingType.DATE);
    date.setStoreMappedDataAs(mapping);
    CTCalendarType calendar = new CTCalendarType();
    calendar.setVal(STCalendarType.GREGORIAN);
    date.setCalendar(calendar);
    return new Kind(element("date", date), text, day == null ? "" : day.toString());
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
    if (open || !code.isEmpty() && !items.containsKey(code)) {
      CTSdtComboBox box = new CTSdtComboBox();
      items.forEach((value, label) -> box.getListItem().add(item(value, label)));
      return new Kind(element("comboBox", box), text, code);
    }
    CTSdtDropDownList list = new CTSdtDropDownList();
    items.forEach((value, label) -> list.getListItem().add(item(value, label)));
    return new Kind(element("dropDownList", list), text, code);
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

  private static CTSdtListItem item(String value, String label) {
    CTSdtListItem item = new CTSdtListItem();
    item.setDisplayText(label);
    item.setValue(value);
    return item;
  }

  /** Makes the properties of a check box. */
  static Object checkBox(boolean checked) {
    CTOnOff state = new CTOnOff();
    state.setVal(checked ? "1" : "0");
    CTSdtCheckbox box = new CTSdtCheckbox();
    box.setChecked(state);
    box.setCheckedState(symbol("2612"));
    box.setUncheckedState(symbol("2610"));
    return element(WordNamespaces.W14, "checkbox", box);
  }

  private static CTSdtCheckboxSymbol symbol(String codePoint) {
    CTSdtCheckboxSymbol symbol = new CTSdtCheckboxSymbol();
    symbol.setVal(codePoint);
    symbol.setFont("MS Gothic");
    return symbol;
  }
}
