package io.keyplan.merge;

import io.keyplan.document.Datum;
import io.keyplan.field.FieldData;
import io.keyplan.field.StateLetters;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.read.Shown;
import io.keyplan.value.UnseenCharacters;
import io.keyplan.value.XmlCharacters;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The forms in which documents show a value: in full, in little space, typed, cut short. */
final class Renditions {

  private static final String CUT = "…";

  private final Messages messages;
  private final Formats formats;
  private final FieldData data;
  private final String assumed;

  Renditions(AccountPlan plan, Messages messages) {
    this.formats = Formats.of(messages);
    this.messages = messages;
    this.assumed = messages.text("word.assumedSymbol");
    this.data = new FieldData(messages, formats, Directory.of(plan), plan.info().currency());
  }

  /**
   * Says whether the document showed a value of a field when it was made.
   *
   * @param asWritten says whether it showed something there
   */
  boolean wereWritten(
      Predicate<Shown> asWritten, PlanField field, @Nullable Object value, @Nullable Record owner) {
    return of(field, value, owner).stream().anyMatch(asWritten)
        || wasCut(asWritten, text(field, value, owner));
  }

  /** Says whether what is shown is a form of a value. */
  boolean isOne(PlanField field, @Nullable Object value, @Nullable Record owner, Shown shown) {
    return of(field, value, owner).stream().anyMatch(form -> says(form).equals(says(shown)))
        || isCut(field, value, owner, shown);
  }

  /** Says whether what is shown is the beginning of a longer value. */
  boolean isCut(PlanField field, @Nullable Object value, @Nullable Record owner, Shown shown) {
    String start = says(shown);
    if (!start.endsWith(CUT)) {
      return false;
    }
    String kept = start.substring(0, start.length() - CUT.length()).strip();
    return says(new Shown.Text(text(field, value, owner))).startsWith(kept);
  }

  /** Where a text was cut when it was made, nobody knows any more; its digest tells. */
  private static boolean wasCut(Predicate<Shown> asWritten, String text) {
    for (int end = 1; end < text.length(); end++) {
      if (!Character.isWhitespace(text.charAt(end - 1))
          && asWritten.test(new Shown.Text(text.substring(0, end) + CUT))) {
        return true;
      }
    }
    return false;
  }

  private String text(PlanField field, @Nullable Object value, @Nullable Record owner) {
    return PlanRecords.isEmpty(value)
        ? ""
        : XmlCharacters.clean(
            formats.format(data.datum(field, Objects.requireNonNull(value), owner)));
  }

  private Set<Shown> of(PlanField field, @Nullable Object value, @Nullable Record owner) {
    if (value == null || PlanRecords.isEmpty(value)) {
      return Set.of(Shown.BLANK);
    }
    Datum datum = data.datum(field, value, owner);
    Set<Shown> forms = new LinkedHashSet<>(typed(datum));
    for (String text :
        List.of(
            formats.format(datum),
            formats.compact(datum),
            value instanceof Enum<?> choice ? choice.name() : value.toString())) {
      String clean = XmlCharacters.clean(text);
      forms.add(new Shown.Text(clean));
      forms.add(new Shown.Text(clean + ' ' + assumed));
    }
    if (value instanceof Enum<?> state) {
      StateLetters.of(state, messages).map(Shown.Text::new).ifPresent(forms::add);
    }
    return forms;
  }

  /** Takes off the symbol that stands behind facts that are not sure. */
  Shown withoutSymbol(Shown shown) {
    if (shown instanceof Shown.Text text && text.text().stripTrailing().endsWith(assumed)) {
      String marked = text.text().stripTrailing();
      return new Shown.Text(marked.substring(0, marked.length() - assumed.length()));
    }
    return shown;
  }

  private List<Shown> typed(Datum datum) {
    if (datum instanceof Datum.Number number) {
      return List.of(new Shown.Number(number.value()));
    } else if (datum instanceof Datum.Amount amount) {
      return List.of(new Shown.Number(amount.value()));
    } else if (datum instanceof Datum.Share share) {
      return List.of(new Shown.Percent(share.percent()));
    } else if (datum instanceof Datum.Score score) {
      BigDecimal value = BigDecimal.valueOf(score.value());
      return List.of(new Shown.Number(value), new Shown.Text(formats.number(value)));
    } else if (datum instanceof Datum.Year year) {
      return List.of(new Shown.Number(BigDecimal.valueOf(year.value())));
    } else if (datum instanceof Datum.Flag flag) {
      return List.of(new Shown.Flag(flag.value()));
    } else if (datum instanceof Datum.Day day) {
      return List.of(
          new Shown.Day(day.date()),
          new Shown.Text(formats.longDay(day.date())),
          new Shown.Text(formats.dayOfYear(day.date())));
    }
    return List.of();
  }

  private static String says(Shown shown) {
    if (shown instanceof Shown.Text text) {
      return UnseenCharacters.without(text.text()).replaceAll("[\\s\\h]+", " ").strip();
    } else if (shown instanceof Shown.Number number) {
      return number.value().stripTrailingZeros().toPlainString();
    } else if (shown instanceof Shown.Percent percent) {
      return percent.percent().stripTrailingZeros().toPlainString() + '%';
    }
    return shown.toString();
  }
}
