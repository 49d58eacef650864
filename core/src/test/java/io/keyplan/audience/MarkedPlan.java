package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan in which every field is filled, every text, number and date with a value that occurs
 * nowhere else; lists have two entries each. References are plain text, so that each is a marker of
 * its own.
 */
public final class MarkedPlan {

  private final Map<String, List<String>> markers = new LinkedHashMap<>();
  private final Map<String, String> pointers = new LinkedHashMap<>();
  private final @Nullable Boolean shared;
  private final AccountPlan plan;
  private int count = 1000;

  /** Fills a plan whose entries are shared. */
  public MarkedPlan() {
    this(true);
  }

  /**
   * Fills a plan.
   *
   * @param shared what every entry says that can be shared
   */
  public MarkedPlan(@Nullable Boolean shared) {
    this.shared = shared;
    this.plan = record(AccountPlan.class, "", "");
  }

  /** Gives the plan. */
  public AccountPlan plan() {
    return plan;
  }

  /**
   * Every marker, by its place: the keys of the fields that lead there with the index of the entry,
   * such as {@code accountPlan.goals#1/goal.title#0}.
   */
  Map<String, List<String>> markers() {
    return markers;
  }

  /** The JSON Pointer of every place of {@link #markers}. */
  Map<String, String> pointers() {
    return pointers;
  }

  private <T extends Record> T record(Class<T> type, String path, String pointer) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(type)) {
      List<Object> entries = new ArrayList<>();
      for (int i = 0; i < (field.list() ? 2 : 1) && field.kind() != FieldKind.POINTER; i++) {
        String place = path + "/" + field.key() + "#" + i;
        String end = "/" + field.name() + (field.list() ? "/" + i : "");
        entries.add(value(field, place, pointer + end, i));
      }
      values.put(field.name(), field.list() ? entries : entries.get(0));
    }
    return PlanRecords.create(type, values);
  }

  private @Nullable Object value(PlanField field, String path, String pointer, int index) {
    pointers.put(path, pointer);
    return switch (field.kind()) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB, SOURCE -> mark(path, "marker" + next());
      case REF -> Ref.of(mark(path, "marker" + next()));
      case OPEN_CHOICE -> new OpenEnum<>(null, mark(path, "marker" + next()));
      case DATE -> LocalDate.parse(mark(path, LocalDate.of(2000, 1, 1).plusDays(next()) + ""));
      case YEAR -> Integer.valueOf(mark(path, "" + next()));
      case INTEGER -> Integer.valueOf(mark(path, "7777" + next()));
      case NUMBER, MONEY, MEASURE -> new BigDecimal(mark(path, "8888" + next()));
      case PERCENT -> new BigDecimal(mark(path, "9.0" + next()));
      case SCORE -> 1 + index;
      case FLAG -> field.name().equals(Shareable.FIELD) ? shared : Boolean.TRUE;
      case CHOICE -> choice(field, path);
      case CURRENCY -> "CHF";
      case AMOUNTS_BY_YEAR -> amounts(path);
      case CONFIDENCE_BY_POINTER -> Map.of("/account/name", Confidence.ASSUMED);
      case CUSTOM -> Map.of();
      case POINTER -> throw new IllegalStateException(path);
      case IMAGE, RECORD -> record(field.recordType(), path, pointer);
    };
  }

  /** The first goal is the client's, the second ours. */
  private static Object choice(PlanField field, String path) {
    return path.startsWith("/accountPlan.goals#1/goal.beneficiary")
        ? Beneficiary.OURS
        : field.choices().get(0).value();
  }

  private SortedMap<Integer, BigDecimal> amounts(String path) {
    return new TreeMap<>(
        Map.of(
            next(), new BigDecimal(mark(path, "8888" + next())),
            next(), new BigDecimal(mark(path, "8888" + next()))));
  }

  private String mark(String path, String marker) {
    markers.computeIfAbsent(path, key -> new ArrayList<>()).add(marker);
    return marker;
  }

  private int next() {
    return count++;
  }
}
