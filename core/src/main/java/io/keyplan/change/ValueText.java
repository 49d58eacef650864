package io.keyplan.change;

import io.keyplan.field.FieldData;
import io.keyplan.field.PercentUnit;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.Image;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says values before and after a change, and how far apart they are. */
final class ValueText {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Messages messages;
  private final Formats formats;
  private final FieldData dataBefore;
  private final FieldData dataAfter;
  private final boolean sameCurrency;

  ValueText(
      Messages messages,
      Formats formats,
      FieldData dataBefore,
      FieldData dataAfter,
      boolean sameCurrency) {
    this.messages = messages;
    this.formats = formats;
    this.dataBefore = dataBefore;
    this.dataAfter = dataAfter;
    this.sameCurrency = sameCurrency;
  }

  /** Gives the key of the sentence that says a change of a value. */
  String pattern(Change change) {
    return "change."
        + switch (change.kind()) {
          case REORDERED -> "reordered";
          case ADDED -> change.isEntry() ? "entryAdded" : "set";
          case REMOVED -> change.isEntry() ? "entryRemoved" : "cleared";
          case CHANGED -> change.isEntry() ? "entryChanged" : difference(change);
        };
  }

  /** Gives the key of the text that says a value after with its distance, if there is any. */
  Optional<String> afterPattern(Change change) {
    if (change.kind() != Change.Kind.CHANGED || change.isEntry()) {
      return Optional.empty();
    }
    String distance = difference(change);
    return distance.equals("changed")
        ? Optional.empty()
        : Optional.of(
            "change.after" + Character.toUpperCase(distance.charAt(0)) + distance.substring(1));
  }

  /** Gives the arguments of that sentence, save for the field. */
  Map<String, Object> words(Change change) {
    Map<String, Object> words = new LinkedHashMap<>();
    if (change.kind() == Change.Kind.REORDERED) {
      return words;
    }
    Object before = change.before();
    Object after = change.after();
    if (before instanceof String was && after instanceof String is && isProse(change.field())) {
      TextDifference difference = TextDifference.of(was, is);
      words.put("before", messages.text("word.quoted", difference.before()));
      words.put("after", messages.text("word.quoted", difference.after()));
      return words;
    }
    if (before != null) {
      words.put("before", said(change, before, dataBefore, ownerBefore(change)));
    }
    if (after != null) {
      words.put("after", said(change, after, dataAfter, ownerAfter(change)));
    }
    if (change.kind() == Change.Kind.CHANGED && !change.isEntry()) {
      distance(change, words);
    }
    return words;
  }

  private void distance(Change change, Map<String, Object> words) {
    if (change.before() instanceof LocalDate was && change.after() instanceof LocalDate is) {
      words.put("days", Math.abs(ChronoUnit.DAYS.between(was, is)));
    } else if (change.before() instanceof BigDecimal was
        && change.after() instanceof BigDecimal is) {
      BigDecimal difference = is.subtract(was).abs();
      words.put("points", difference);
      words.put(
          "difference",
          formats.format(dataAfter.datum(change.field(), difference, ownerAfter(change))));
      if (hasPercent(was, is)) {
        words.put(
            "percent",
            formats.growth(is.subtract(was).multiply(HUNDRED).divide(was, MathContext.DECIMAL64)));
      }
    }
  }

  private String difference(Change change) {
    if (change.before() instanceof LocalDate was && change.after() instanceof LocalDate is) {
      return is.isAfter(was) ? "later" : "earlier";
    }
    if (change.before() instanceof BigDecimal was
        && change.after() instanceof BigDecimal is
        && isComparable(change)) {
      String direction = is.compareTo(was) > 0 ? "more" : "less";
      if (unit(change, ownerAfter(change)).equals(MeasureUnit.PERCENT)) {
        return direction + "Points";
      }
      return hasPercent(was, is) ? direction + "Percent" : direction;
    }
    return "changed";
  }

  private boolean isComparable(Change change) {
    Object unit = unit(change, ownerAfter(change));
    boolean money = unit == FieldKind.MONEY || unit == MeasureUnit.MONEY;
    return unit.equals(unit(change, ownerBefore(change))) && (sameCurrency || !money);
  }

  /** Says whether a difference is at least a percent when it is rounded. */
  private static boolean hasPercent(BigDecimal was, BigDecimal is) {
    return was.signum() > 0
        && is.subtract(was).abs().multiply(BigDecimal.valueOf(200)).compareTo(was) >= 0;
  }

  /** Gives what a number is in. */
  private static Object unit(Change change, @Nullable Record owner) {
    return switch (change.field().kind()) {
      case PERCENT -> MeasureUnit.PERCENT;
      case MEASURE -> {
        OpenEnum<MeasureUnit> unit = FieldUnits.of(change.field(), owner);
        Object known = unit != null && unit.known() != null ? unit.known() : unit;
        yield PercentUnit.isOne(unit)
            ? MeasureUnit.PERCENT
            : known == null ? MeasureUnit.NUMBER : known;
      }
      default -> change.field().kind();
    };
  }

  private String said(Change change, Object value, FieldData data, @Nullable Record owner) {
    PlanField field = change.field();
    if (value instanceof Image image) {
      return image.source() == null ? messages.text("change.unnamed") : source(image.source());
    }
    if (field.kind() == FieldKind.SOURCE) {
      return source((String) value);
    }
    if (value instanceof String text && isProse(field)) {
      return messages.text("word.quoted", TextDifference.excerpt(text));
    }
    String text = formats.format(data.datum(field, value, owner));
    return change.isEntry() ? messages.text("word.quoted", TextDifference.excerpt(text)) : text;
  }

  private String source(String source) {
    return source.startsWith("data:")
        ? messages.text("change.embedded")
        : messages.text("word.quoted", TextDifference.excerpt(source));
  }

  private static boolean isProse(PlanField field) {
    return List.of(FieldKind.TEXT, FieldKind.PARAGRAPH, FieldKind.POINTER).contains(field.kind());
  }

  private static @Nullable Record ownerBefore(Change change) {
    return change.holder() == null ? null : change.holder().before();
  }

  private static @Nullable Record ownerAfter(Change change) {
    return change.holder() == null ? null : change.holder().after();
  }
}
