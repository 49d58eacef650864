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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan in which every field is filled, every text, number and date with a value that occurs
 * nowhere else; lists have two entries each. References are plain text, so that each is a marker of
 * its own.
 */
public final class MarkedPlan {

  private static final Pattern MARKER =
      Pattern.compile("marker\\d{4}|(?:7777|8888)\\d{4}|200\\d-\\d\\d-\\d\\d");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,\u00A0\u202F](?=\\d{3})");

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

  /** Gives plans in which nothing, everything and single places are shared and confidential. */
  public static List<AccountPlan> inEverySharing() {
    MarkedPlan silent = new MarkedPlan(null);
    MarkedPlan open = new MarkedPlan(true);
    AccountPlan named = silent.plan.toBuilder().shared(silent.everyOther(0)).build();
    AccountPlan kept = open.plan.toBuilder().confidential(open.everyOther(1)).build();
    AccountPlan both =
        silent.plan.toBuilder()
            .shared(silent.everyOther(0))
            .confidential(silent.everyOther(0).subList(20, 120))
            .build();
    return List.of(silent.plan, new MarkedPlan(false).plan, open.plan, named, kept, both);
  }

  /** Gives the words, whole numbers and ISO dates of such plans that occur in a text. */
  public static Set<String> markers(CharSequence text) {
    return MARKER
        .matcher(GROUPING.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> everyOther(int first) {
    List<String> places = List.copyOf(pointers.values());
    return IntStream.range(0, places.size())
        .filter(i -> i % 2 == first)
        .mapToObj(places::get)
        .toList();
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
      case YEAR, FISCAL_YEAR -> Integer.valueOf(mark(path, "" + next()));
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
