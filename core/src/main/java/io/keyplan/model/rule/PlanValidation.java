package io.keyplan.model.rule;

import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.Declaring;
import io.keyplan.model.structure.MarkedPlaces;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.Excerpt;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a plan, all of them in one run. */
public final class PlanValidation {

  private static final int LONGEST_ID = 64;
  private static final int MOST_DIGITS = 30;

  /** Bounds what an exception holds when every entry of a large plan is wrong. */
  private static final int MOST_PROBLEMS = 1_000;

  private final Record plan;
  private final CustomFields fields;
  private final List<String> shared;
  private final Set<String> rated;
  private final Function<String, PlanPointer> pointers;
  private final List<Problem> problems = new ArrayList<>();
  private long omitted;

  private PlanValidation(Record plan, List<String> shared, Set<String> rated) {
    this.plan = plan;
    this.fields = Declaring.of(plan);
    this.shared = shared;
    this.rated = rated;
    this.pointers = PlanPointer.resolver(plan);
  }

  /**
   * Checks a plan.
   *
   * @param id the caller's own identifier of the plan
   * @param shared its pointers of what customers may see
   * @param rated its pointers of what is said how sure it is
   * @throws InvalidPlanException with every problem, if anything in the plan is invalid
   */
  public static void check(
      Record plan, @Nullable String id, List<String> shared, Set<String> rated) {
    PlanValidation validation = new PlanValidation(plan, shared, rated);
    if (id != null) {
      validation.idLength(() -> "/id", id);
    }
    PlanWalk.walk(plan, validation::visit);
    if (!validation.problems.isEmpty()) {
      throw new InvalidPlanException(validation.problems, validation.omitted);
    }
  }

  private void visit(PlanWalk.Place place, PlanField field, @Nullable Object value) {
    if (field.isCustom()) {
      // Seen with the values of its record, which may be of any type.
      return;
    }
    if (value == null || "".equals(value)) {
      if (field.required()) {
        report(place::pointer, field.name() + " is required");
      }
      return;
    }
    switch (field.kind()) {
      case SCORE -> range(place::pointer, (Integer) value, 1, 5);
      case YEAR, FISCAL_YEAR -> range(place::pointer, (Integer) value, 1000, 9999);
      case INTEGER -> range(place::pointer, (Integer) value, 0, Integer.MAX_VALUE);
      case DATE -> range(place::pointer, ((LocalDate) value).getYear(), 1000, 9999);
      case NUMBER, MONEY, MEASURE -> digits(place::pointer, (BigDecimal) value);
      case PERCENT -> percent(place::pointer, (BigDecimal) value);
      case CURRENCY -> currency(place::pointer, (String) value);
      case AMOUNTS_BY_YEAR -> amounts(place, (Map<?, ?>) value);
      case POINTER -> pointers(place, (List<?>) value);
      case CONFIDENCE_BY_POINTER -> confidence(place);
      case RECORD -> ids(place, field, value);
      case CUSTOM -> custom(place, field, (Map<?, ?>) value);
      default -> {}
    }
  }

  private void custom(PlanWalk.Place place, PlanField component, Map<?, ?> values) {
    values.forEach(
        (name, value) -> {
          Supplier<String> pointer = () -> place.pointer() + "/" + token((String) name);
          CustomField field =
              fields
                  .find(component.owner(), CustomField.COMPONENT + "." + name)
                  .map(PlanField::custom)
                  .orElse(null);
          String problem =
              field == null
                  ? fields.undeclared(component.owner(), (String) name)
                  : field.problem(value);
          if (problem != null) {
            report(pointer, problem);
          } else if (value instanceof BigDecimal number) {
            digits(pointer, number);
          } else if (value instanceof LocalDate day) {
            range(pointer, day.getYear(), 1000, 9999);
          }
        });
  }

  private void amounts(PlanWalk.Place place, Map<?, ?> amounts) {
    amounts.forEach(
        (year, amount) -> {
          Supplier<String> entry = () -> place.pointer() + "/" + year;
          range(entry, (Integer) year, 1000, 9999);
          digits(entry, (BigDecimal) amount);
        });
  }

  private void percent(Supplier<String> place, BigDecimal value) {
    digits(place, value);
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
      report(place, "a percentage from 0 to 100 is expected, where 15 means 15 %");
    }
  }

  private void range(Supplier<String> place, int value, int least, int most) {
    if (value < least || value > most) {
      report(
          place,
          most == Integer.MAX_VALUE
              ? value + " is below " + least
              : value + " is outside " + least + " to " + most);
    }
  }

  /** A number such as 1e999999999 would need a gigabyte to be written out. */
  private void digits(Supplier<String> place, BigDecimal value) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      report(place, "a number of at most " + MOST_DIGITS + " digits is expected");
    }
  }

  private void currency(Supplier<String> place, String code) {
    if (!isCurrency(code)) {
      report(place, "\"" + Excerpt.of(code) + "\" is no ISO 4217 currency code such as EUR");
    }
  }

  private static boolean isCurrency(String code) {
    try {
      Currency.getInstance(code);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void pointers(PlanWalk.Place place, List<?> entries) {
    boolean shares = entries == shared;
    for (int i = 0; i < entries.size(); i++) {
      String pointer = (String) entries.get(i);
      Supplier<String> entry = entry(place, i);
      pointer(entry, pointer);
      if (shares && MarkedPlaces.isAmbiguous(plan, pointer)) {
        report(
            entry,
            "\""
                + Excerpt.of(pointer)
                + "\" names one entry by its id and another by its index; write an address such as"
                + " actions[1] for the id or actions[#2] for the second entry");
      }
    }
  }

  private static Supplier<String> entry(PlanWalk.Place place, int index) {
    return () -> place.pointer() + "/" + index;
  }

  private void confidence(PlanWalk.Place place) {
    for (String pointer : rated) {
      Supplier<String> entry = () -> place.pointer() + "/" + token(pointer);
      if (pointer.startsWith("/")) {
        pointer(entry, pointer);
      } else {
        report(entry, "a JSON Pointer starts with \"/\", such as /actions/0/due");
      }
    }
  }

  private static String token(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private void pointer(Supplier<String> place, String pointer) {
    String problem = pointers.apply(pointer).problem();
    if (problem != null) {
      report(place, "\"" + Excerpt.of(pointer) + "\" names nothing in the plan: " + problem);
    }
  }

  private void ids(PlanWalk.Place place, PlanField field, Object value) {
    if (!(value instanceof List<?> entries)
        || PlanFields.find(field.recordType(), "id").isEmpty()) {
      return;
    }
    PlanField id = PlanFields.field(field.recordType(), "id");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String given = (String) id.get((Record) entries.get(i));
      int index = i;
      Supplier<String> pointer = () -> place.pointer() + "/" + index + "/id";
      if (given == null) {
        continue;
      }
      idLength(pointer, given);
      if (!seen.add(given)) {
        report(pointer, "\"" + Excerpt.of(given) + "\" is the id of an earlier entry of this list");
      }
    }
  }

  private void idLength(Supplier<String> pointer, String given) {
    if (given.codePointCount(0, given.length()) > LONGEST_ID) {
      report(pointer, "an id of at most " + LONGEST_ID + " characters is expected");
    }
  }

  private void report(Supplier<String> pointer, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(Problem.at(pointer.get(), message));
    } else {
      omitted++;
    }
  }
}
