package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Valid plans of any shape: fields filled or not, references to entries that are there, that are
 * not, and in words, loops, marks of confidence, and confidential and shared pointers to any place.
 * Every text has a word of its own, such as {@code w17}. A seed always gives the same plan.
 */
public final class RandomPlans {

  private static final List<String> TEXTS =
      List.of("Call", "Élan\nvital", "=1+1", "{x}", "'", "العميل", "\u0001", "a  b", "~/", "🏥");

  /** What only means something beside the rest of a plan. */
  private static final Set<FieldKind> DEPENDENT =
      EnumSet.of(FieldKind.POINTER, FieldKind.CONFIDENCE_BY_POINTER, FieldKind.CUSTOM);

  private final Random random;
  private int words;

  private RandomPlans(long seed) {
    this.random = new Random(seed);
  }

  /** Creates the plan of a seed. */
  public static AccountPlan of(long seed) {
    RandomPlans plans = new RandomPlans(seed);
    AccountPlan plan = plans.record(AccountPlan.class, 0);
    List<String> pointers = plans.pointers(plan);
    AccountPlan.Builder builder = plan.toBuilder();
    for (int i = 0; i < 4; i++) {
      builder
          .shared(plans.oneOf(pointers))
          .confidence(plans.oneOf(pointers), plans.oneOf(List.of(Confidence.values())))
          .confidential(plans.oneOf(pointers));
    }
    return builder.build();
  }

  private <T extends Record> T record(Class<T> type, int position) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(type)) {
      if (DEPENDENT.contains(field.kind())) {
        continue;
      }
      if (field.list()) {
        List<Object> entries = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          entries.add(value(field, entries.size()));
        }
        values.put(field.name(), entries);
      } else if (field.required() || field.kind() == FieldKind.RECORD || random.nextInt(3) > 0) {
        values.put(field.name(), value(field, position));
      }
    }
    return PlanRecords.create(type, values);
  }

  /** Makes values whose words are no plan's. */
  static RandomPlans values(long seed) {
    RandomPlans values = new RandomPlans(seed);
    values.words = 1_000_000;
    return values;
  }

  /** Makes a value of a field. */
  @Nullable Object value(PlanField field, int position) {
    if (field.name().equals("id")) {
      return id(field.owner(), position);
    }
    return switch (field.kind()) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB, SOURCE -> text();
      case REF -> ref(field);
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1200) - 600L);
      case YEAR, FISCAL_YEAR -> 2023 + random.nextInt(5);
      case INTEGER -> random.nextInt(Integer.MAX_VALUE);
      case NUMBER, MONEY, MEASURE -> number();
      case PERCENT -> BigDecimal.valueOf(random.nextInt(1001), 1);
      case SCORE -> 1 + random.nextInt(5);
      case FLAG -> random.nextBoolean();
      case CHOICE -> oneOf(field.choices()).value();
      case OPEN_CHOICE -> openChoice(field);
      case CURRENCY -> oneOf(List.of("EUR", "CHF", "JPY", "XOF"));
      case AMOUNTS_BY_YEAR -> amounts();
      case IMAGE, RECORD -> record(field.recordType(), position);
      default -> throw new IllegalStateException(field.key());
    };
  }

  private static String id(Class<?> owner, int position) {
    return owner.getSimpleName().charAt(0) + "-" + position;
  }

  /** The text of a reference is the id of an entry that may be there, or words. */
  private Ref ref(PlanField field) {
    RefTarget target = oneOf(field.refersTo());
    String name = target == RefTarget.TEAM ? "TeamMember" : target.name();
    return Ref.of(random.nextInt(5) == 0 ? text() : name.charAt(0) + "-" + random.nextInt(4));
  }

  private <E extends Enum<E>> OpenEnum<E> openChoice(PlanField field) {
    if (random.nextInt(4) == 0) {
      return new OpenEnum<>(null, text());
    }
    @SuppressWarnings("unchecked")
    E choice = (E) oneOf(field.choices()).value();
    return OpenEnum.of(choice);
  }

  private SortedMap<Integer, BigDecimal> amounts() {
    SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
    for (int year = 2024; year < 2028; year++) {
      if (random.nextBoolean()) {
        amounts.put(year, number());
      }
    }
    return amounts;
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000L, random.nextInt(4));
  }

  private String text() {
    return oneOf(TEXTS) + " w" + words++ + " " + oneOf(TEXTS);
  }

  /** Lists the places of a plan: fields, entries of lists, and years. */
  private List<String> pointers(AccountPlan plan) {
    List<String> pointers = new ArrayList<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          pointers.add(place.pointer());
          if (value instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
              pointers.add(place.pointer() + "/" + i);
            }
          } else if (value instanceof SortedMap<?, ?> amounts) {
            amounts.keySet().forEach(year -> pointers.add(place.pointer() + "/" + year));
          }
        });
    return pointers;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
