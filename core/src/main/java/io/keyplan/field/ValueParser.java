package io.keyplan.field;

import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.json.ReadLimits;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import io.keyplan.read.Shown;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a document shows into the values of the plan's fields, in the document's language: the
 * inverse of {@code FieldData} and {@code Formats} for what we wrote, and more generous for what
 * people type.
 *
 * <p>Every text is looked through a bounded number of times, whatever stands in it. Thread-safe.
 */
public final class ValueParser {

  private final NumberReadings numbers;
  private final DayReadings days;
  private final ChoiceNames choices;
  private final EntryNames entries;
  private final Expected expected;
  private final ShownTexts shownTexts;
  private final Set<String> yes = new HashSet<>();
  private final Set<String> no = new HashSet<>();
  private final Set<String> blanks;
  private final Set<String> noEntry;

  private ValueParser(
      Texts texts, Locale locale, String currency, LocalDate asOf, EntryNames entries) {
    Aliases aliases = new Aliases(texts);
    Locale known = texts.has(locale) ? locale : Locale.ENGLISH;
    KnownWords words = KnownWords.of(texts, locale, currency);
    this.numbers = words.numbers();
    this.days = new DayReadings(words.days(), asOf);
    this.choices = new ChoiceNames(locale, aliases);
    this.entries = entries;
    this.expected = new Expected(Formats.of(texts, known), choices, currency, asOf);
    this.shownTexts = new ShownTexts(Messages.of(texts, known), locale);
    addAll(aliases, "flag.yes", yes);
    addAll(aliases, "flag.no", no);
    this.blanks = addAll(aliases, "blank", new HashSet<>());
    this.noEntry = addAll(aliases, "blank.entry", new HashSet<>());
    for (Messages messages : Messages.all(texts)) {
      yes.add(PlainText.key(messages.text("word.yes")));
      no.add(PlainText.key(messages.text("word.no")));
      blanks.add(PlainText.key(messages.text("word.noDate")));
      noEntry.add(PlainText.key(messages.text("word.unassigned")));
    }
  }

  private static Set<String> addAll(Aliases aliases, String name, Set<String> keys) {
    aliases.inAll(name).map(PlainText::key).forEach(keys::add);
    return keys;
  }

  /**
   * Creates a parser.
   *
   * @param texts the words of all languages that somebody may have typed
   * @param locale language and country of the document
   * @param currency currency of the plan's amounts, ISO 4217
   * @param asOf the day for which the document holds, which completes days without a year
   * @param entries the entries that references in words can mean
   */
  public static ValueParser of(
      Texts texts, Locale locale, String currency, LocalDate asOf, EntryNames entries) {
    return new ValueParser(texts, locale, currency, asOf, entries);
  }

  /**
   * Reads a value.
   *
   * @param field a field with a single value or a list of such; of amounts and of confidence by
   *     key, {@link PlanField#byKey}
   * @param unit unit of the record; matters for a measure only
   * @throws IllegalArgumentException if the field holds records or pictures
   */
  public Parsed parse(PlanField field, @Nullable OpenEnum<MeasureUnit> unit, Shown shown) {
    if (isRecord(field.kind())) {
      throw new IllegalArgumentException(field.key() + " holds no single values");
    }
    if (shown.isBlank()) {
      return Parsed.value(field.list() ? List.of() : null);
    }
    try {
      OpenEnum<MeasureUnit> own = field.isCustom() ? FieldUnits.of(field, null) : unit;
      Parsed parsed = within(field, field.list() ? list(field, shown) : single(field, own, shown));
      return parsed instanceof Parsed.Ambiguous unclear
          ? new Parsed.Ambiguous(
              unclear.candidates(),
              expected.sentence(field, unit, shownTexts.of(shown), unclear.problem()))
          : parsed;
    } catch (Misread e) {
      return new Parsed.Unreadable(expected.sentence(field, unit, shownTexts.of(shown), e.why()));
    }
  }

  /** Of several readings of a number, those out of the declared range are not meant. */
  private static Parsed within(PlanField field, Parsed parsed) {
    CustomField custom = field.custom();
    boolean scaledLater = field.isPercent() && field.kind() == FieldKind.NUMBER;
    if (custom == null || !custom.type().isNumber() || scaledLater) {
      return parsed;
    }
    if (parsed instanceof Parsed.Value value && value.value() instanceof BigDecimal number) {
      String problem = custom.outside(number);
      if (problem != null) {
        throw new Misread("it is out of range: " + problem);
      }
    } else if (parsed instanceof Parsed.Ambiguous unclear) {
      List<Object> possible =
          unclear.candidates().stream()
              .filter(candidate -> custom.outside((BigDecimal) candidate) == null)
              .toList();
      if (possible.size() == 1) {
        return Parsed.completed(possible.get(0));
      }
    }
    return parsed;
  }

  private static boolean isRecord(FieldKind kind) {
    return switch (kind) {
      case IMAGE, RECORD, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, CUSTOM -> true;
      default -> false;
    };
  }

  private Parsed single(PlanField field, @Nullable OpenEnum<MeasureUnit> unit, Shown shown) {
    FieldKind kind = field.kind();
    boolean isNumber = isNumber(kind);
    if (shown instanceof Shown.Number number && isNumber) {
      return numbers.read(kind, unit, number.value());
    } else if (shown instanceof Shown.Percent percent && isNumber) {
      return numbers.readPercent(kind, unit, percent.percent());
    } else if (shown instanceof Shown.Day day && kind == FieldKind.DATE) {
      return Parsed.value(day.date());
    } else if (shown instanceof Shown.Flag flag && kind == FieldKind.FLAG) {
      return Parsed.value(flag.value());
    } else if (kind == FieldKind.DATE && !(shown instanceof Shown.Text)) {
      throw new Misread("it is no day");
    } else if (isNumber && !(shown instanceof Shown.Text)) {
      throw new Misread("it is no number");
    }
    return text(field, unit, shownTexts.of(shown));
  }

  private static boolean isNumber(FieldKind kind) {
    return switch (kind) {
      case YEAR, FISCAL_YEAR, INTEGER, NUMBER, MONEY, PERCENT, MEASURE, SCORE -> true;
      default -> false;
    };
  }

  private Parsed text(PlanField field, @Nullable OpenEnum<MeasureUnit> unit, String text) {
    return switch (field.kind()) {
      case DATE -> isBlank(text) ? Parsed.value(null) : days.read(text);
      case YEAR, FISCAL_YEAR, INTEGER, NUMBER, MONEY, PERCENT, MEASURE, SCORE ->
          isBlank(text) ? Parsed.value(null) : numbers.read(field.kind(), unit, text);
      case FLAG -> flag(text);
      case CHOICE -> choice(field, text);
      case OPEN_CHOICE -> openChoice(field, text);
      case REF -> reference(field, text);
      case CURRENCY -> currency(text);
      case EMAIL -> Parsed.value(ShownTexts.withoutScheme(checked(text).strip(), "mailto:"));
      case PHONE -> Parsed.value(ShownTexts.withoutScheme(checked(text).strip(), "tel:"));
      case WEB, POINTER, SOURCE -> Parsed.value(checked(text).strip());
      case TEXT -> Parsed.value(ShownTexts.trimmed(checked(text)).stripLeading());
      default -> Parsed.value(ShownTexts.trimmed(checked(text)));
    };
  }

  private boolean isBlank(String text) {
    String plain = PlainText.plain(text);
    return PlainText.isDashes(plain) || blanks.contains(PlainText.key(plain));
  }

  private static String checked(String text) {
    int most = ReadLimits.STANDARD.textLength();
    if (text.length() > most) {
      throw new Misread("a text has at most " + most + " characters");
    }
    return text;
  }

  private Parsed flag(String text) {
    String key = PlainText.key(text);
    if (yes.contains(key)) {
      return Parsed.value(true);
    } else if (no.contains(key)) {
      return Parsed.value(false);
    } else if (isBlank(text)) {
      return Parsed.value(null);
    }
    throw new Misread("it is neither");
  }

  private Parsed choice(PlanField field, String text) {
    Set<Choice> named = choices.named(field.choices(), text);
    if (named.size() == 1) {
      return Parsed.value(named.iterator().next().value());
    } else if (named.size() > 1) {
      return new Parsed.Ambiguous(
          named.stream().map(Choice::value).toList(),
          "it may be " + String.join(" or ", choices.labels(List.copyOf(named))));
    } else if (isBlank(text)) {
      return Parsed.value(null);
    }
    return choices
        .nearly(field.choices(), text)
        .map(found -> Parsed.completed(found.value()))
        .orElseThrow(
            () ->
                new Misread(
                    "it is none of the values"
                        + NearestName.suggestion(
                            Excerpt.of(text), choices.labels(field.choices()))));
  }

  /** Any other text is a value, too, so that nothing is completed or mended. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private Parsed openChoice(PlanField field, String text) {
    Set<Choice> named = choices.named(field.choices(), text);
    if (named.size() == 1) {
      return Parsed.value(OpenEnum.of((Enum) named.iterator().next().value()));
    }
    String other = checked(text).strip();
    return Parsed.value(
        PlainText.isDashes(PlainText.plain(other))
            ? null
            : OpenEnum.parse((Class) field.type(), other));
  }

  private Parsed reference(PlanField field, String text) {
    EntryNames.Found found = entries.find(field, text);
    if (found.ids().size() == 1) {
      return new Parsed.Value(Ref.of(found.ids().get(0)), found.exact());
    } else if (found.ids().size() > 1) {
      return new Parsed.Ambiguous(
          found.ids().stream().map(id -> (Object) Ref.of(id)).toList(),
          "several entries have this name: " + String.join(", ", found.ids()));
    }
    String plain = PlainText.plain(text);
    boolean none = PlainText.isDashes(plain) || noEntry.contains(PlainText.key(plain));
    return Parsed.value(none ? null : Ref.of(checked(text).strip()));
  }

  private static Parsed currency(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    if (!known) {
      throw new Misread("there is no such currency");
    }
    return Parsed.value(code);
  }

  private Parsed list(PlanField field, Shown shown) {
    String text = checked(shownTexts.of(shown));
    List<String> items =
        switch (field.kind()) {
          case TEXT, PARAGRAPH, POINTER -> ListText.lines(text);
          case REF -> ListText.entries(text, name -> !entries.find(field, name).ids().isEmpty());
          default ->
              ListText.entries(text, name -> !choices.named(field.choices(), name).isEmpty());
        };
    ListReadings readings = new ListReadings();
    items.forEach(item -> readings.add(item, item(field, item)));
    return readings.parsed();
  }

  private Parsed item(PlanField field, String item) {
    try {
      return text(field, null, item);
    } catch (Misread e) {
      throw new Misread("of \"" + Excerpt.of(item) + "\", " + e.why());
    }
  }
}
