package io.keyplan.samples.read;

import io.keyplan.document.Datum;
import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanWalk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Edits of some fields: what is typed, and what it means. */
final class RandomEdits {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final int FEW = 6;

  private final Map<String, PlanField> fields = new LinkedHashMap<>();
  private final Map<String, Object> before = new LinkedHashMap<>();
  private final Formats formats;
  private final FieldData data;
  private final Random random;
  private final int most;
  final Map<String, String> texts = new TreeMap<>();
  final Map<String, Object> values = new TreeMap<>();

  RandomEdits(AccountPlan plan, Locale locale, Random random) {
    this(plan, locale, random, FEW);
  }

  RandomEdits(AccountPlan plan, Locale locale, Random random, int most) {
    this.most = most;
    this.formats = Formats.of(locale);
    this.data =
        new FieldData(Messages.of(locale), formats, Directory.of(plan), plan.info().currency());
    this.random = random;
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          fields.put(place.path().text(), field);
          before.put(place.path().text(), value);
        });
  }

  void choose(Iterable<String> addresses, boolean single) {
    List<String> known = new ArrayList<>();
    for (String address : addresses) {
      PlanField field = fields.get(address);
      boolean isEntry = address.contains("[");
      boolean isGiven = address.equals("account.name");
      if (field != null && !field.list() && !(single && (isEntry || isGiven))) {
        known.add(address);
      }
    }
    Collections.shuffle(known, random);
    for (String address : known) {
      Object value = value(fields.get(address));
      if (value != null && !value.equals(before.get(address)) && texts.size() < most) {
        Datum datum = data.datum(fields.get(address), value, null);
        texts.put(address, formats.format(datum));
        values.put(address, value);
      }
    }
  }

  private Object value(PlanField field) {
    int number = random.nextInt(400) + 1;
    return switch (field.kind()) {
      case TEXT, PARAGRAPH -> "Edited " + number;
      case DATE -> DAY.plusDays(number);
      case MONEY -> BigDecimal.valueOf(number * 1000L);
      case PERCENT -> BigDecimal.valueOf(number % 100);
      case CHOICE -> field.choices().get(number % field.choices().size()).value();
      default -> null;
    };
  }
}
