package io.keyplan.merge;

import io.keyplan.align.EntryPairs;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.Shown;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a table shows that is only known by its headings: which fields by the headings,
 * and which entries of the plan by what the rows say. Lives for one merge.
 */
final class HeadingMatcher {

  /**
   * An entry of the plan.
   *
   * @param list the list that it is in
   */
  record Known(FieldPath path, FieldPath list) {}

  /** Cells with more lines than fields are compared with entries; in long lists with few. */
  private static final int MOST_COMPARISONS = 20_000;

  /** What stands on one line, so that what is beneath was computed; all else may have several. */
  private static final Set<FieldKind> OF_ONE_LINE =
      EnumSet.of(
          FieldKind.DATE,
          FieldKind.YEAR,
          FieldKind.FISCAL_YEAR,
          FieldKind.INTEGER,
          FieldKind.NUMBER,
          FieldKind.MONEY,
          FieldKind.PERCENT,
          FieldKind.MEASURE,
          FieldKind.SCORE,
          FieldKind.FLAG,
          FieldKind.CHOICE,
          FieldKind.CURRENCY,
          FieldKind.AMOUNTS_BY_YEAR);

  /**
   * A table, understood.
   *
   * @param fields the custom fields that records can have
   * @param type the records that its rows show
   * @param columns addresses within a record by the number of the column from 0
   * @param rows the numbers of the rows that say something of a record
   * @param entries the entries of the plan that these rows show; null for one that shows none
   */
  record Match(
      CustomFields fields,
      HeadedTable table,
      Class<? extends Record> type,
      Map<Integer, FieldPath> columns,
      List<Integer> rows,
      List<@Nullable Known> entries) {

    long found() {
      return entries.stream().filter(Objects::nonNull).count();
    }

    String cell(int row, int column) {
      return cellOf(table.rows().get(row), column);
    }

    /**
     * Gives what a cell says of a field: what stands on a line of its own beneath a day or a figure
     * was computed, such as “Overdue”.
     */
    String text(int row, int column, FieldPath path) {
      PlanField field = Address.of(fields, type, path).orElseThrow().field();
      String text = cell(row, column).strip();
      return !field.list() && OF_ONE_LINE.contains(field.kind())
          ? text.split("[\\n\\x0B\\u2028]", 2)[0]
          : text;
    }
  }

  private final CustomFields fields;
  private final PlanDraft plan;
  private final Renditions renditions;
  private final HeadingFields headings;
  private final Map<Class<? extends Record>, List<Known>> entries = new LinkedHashMap<>();

  HeadingMatcher(AccountPlan plan, Messages messages) {
    this.fields = plan.customFields();
    this.plan = PlanDraft.of(plan);
    this.renditions = new Renditions(plan, messages);
    this.headings = new HeadingFields(messages.texts(), fields);
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          if (field.list() && field.kind() == FieldKind.RECORD && value instanceof List<?> list) {
            FieldPath path = place.path();
            List<Known> ofType =
                entries.computeIfAbsent(field.recordType(), none -> new ArrayList<>());
            for (int i = 0; i < list.size(); i++) {
              ofType.add(new Known(PlanWalk.entryPath(path, (Record) list.get(i), i), path));
            }
          }
        });
  }

  /** Lists the entries of a list. */
  List<Known> entries(Class<? extends Record> type, FieldPath list) {
    return entries.getOrDefault(type, List.of()).stream()
        .filter(entry -> entry.list().equals(list))
        .toList();
  }

  /** Understands a table; empty if its headings fit no records of the plan, or several as well. */
  Optional<Match> match(HeadedTable found) {
    StackedHeadings table =
        StackedHeadings.of(
            found,
            heading -> entries.keySet().stream().anyMatch(type -> headings.isLabel(type, heading)));
    Match best = null;
    boolean isSingle = true;
    for (Class<? extends Record> type : entries.keySet()) {
      Match match = match(found.list(), table, type);
      int order = match == null ? -1 : best == null ? 1 : compare(match, best);
      if (order > 0) {
        best = match;
        isSingle = true;
      } else if (order == 0) {
        isSingle = false;
      }
    }
    return Optional.ofNullable(isSingle ? best : null);
  }

  private static int compare(Match one, Match other) {
    int byColumns = Integer.compare(one.columns().size(), other.columns().size());
    return byColumns == 0 ? Long.compare(one.found(), other.found()) : byColumns;
  }

  private @Nullable Match match(
      FieldPath list, StackedHeadings stacked, Class<? extends Record> type) {
    boolean isNamed = !list.isNone();
    List<Known> candidates = isNamed ? entries(type, list) : entries.getOrDefault(type, List.of());
    Map<Integer, List<FieldPath>> named = headings.columns(type, stacked.headings());
    Map<Integer, FieldPath> sure = new LinkedHashMap<>();
    named.forEach(
        (column, fields) -> {
          if (fields.size() == 1) {
            sure.put(column, fields.get(0));
          }
        });
    if (candidates.isEmpty()
        || sure.isEmpty()
        || !isNamed && !tellsEnough(stacked.headings(), type, sure, named)) {
      return null;
    }
    HeadedTable table = stacked.apart(new RowAgreement(type, sure, candidates)::of);
    Match first = match(table, type, sure, candidates);
    Map<Integer, FieldPath> all = columns(first, named);
    Match match = all.equals(sure) ? first : match(table, type, all, candidates);
    boolean isSure = match.found() > 0 && (isNamed || 2 * match.found() >= match.rows().size());
    return isSure ? match : null;
  }

  private Match match(
      HeadedTable table,
      Class<? extends Record> type,
      Map<Integer, FieldPath> columns,
      List<Known> candidates) {
    List<Integer> rows =
        IntStream.range(1, table.rows().size())
            .filter(row -> saysSomething(table.rows().get(row), columns))
            .filter(row -> !isTotal(table.rows().get(row), columns, candidates))
            .boxed()
            .toList();
    Match match = new Match(fields, table, type, columns, rows, List.of());
    int[] found =
        EntryMatching.of(
            places(rows.size()),
            places(candidates.size()),
            (row, entry) -> agreement(match, rows.get(row), candidates.get(entry)),
            !table.list().isNone());
    List<@Nullable Known> known = new ArrayList<>();
    for (int entry : found) {
      known.add(entry == EntryMatching.NONE ? null : candidates.get(entry));
    }
    return new Match(fields, table, type, columns, rows, known);
  }

  /** How much of a row the plan says as well: of the entry after that of the row before first. */
  private final class RowAgreement {
    private final Class<? extends Record> type;
    private final Map<Integer, FieldPath> columns;
    private final List<Known> candidates;
    private int left = MOST_COMPARISONS;
    private int next;

    RowAgreement(
        Class<? extends Record> type, Map<Integer, FieldPath> columns, List<Known> candidates) {
      this.type = type;
      this.columns = columns;
      this.candidates = candidates;
    }

    int of(List<String> row) {
      HeadedTable table = new HeadedTable(FieldPath.NONE, List.of(row), "", "");
      Match match = new Match(fields, table, type, columns, List.of(0), List.of());
      int most = 0;
      for (int step = 0; step < candidates.size() && (step == 0 || left > 0); step++) {
        int candidate = (next + step) % candidates.size();
        left--;
        EntryMatching.Agreement agreement = agreement(match, 0, candidates.get(candidate));
        if (agreement.isWhole()) {
          next = candidate + 1;
          return StackedHeadings.WHOLE;
        }
        most = Math.max(most, agreement.equal());
      }
      return most;
    }
  }

  /** What an entry is about must be among the columns, and half of them must be known. */
  private static boolean tellsEnough(
      List<String> titles,
      Class<? extends Record> type,
      Map<Integer, FieldPath> sure,
      Map<Integer, List<FieldPath>> named) {
    long headings = titles.stream().filter(heading -> !heading.isBlank()).count();
    return sure.size() > 1
        && sure.values().containsAll(subject(type))
        && 2 * named.size() >= headings;
  }

  private static Set<FieldPath> subject(Class<? extends Record> type) {
    return EntryPairs.subject(type).stream()
        .map(field -> FieldPath.of(field.name()))
        .collect(Collectors.toSet());
  }

  private static List<String> places(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(place -> "#" + place).toList();
  }

  private static boolean saysSomething(List<String> row, Map<Integer, FieldPath> columns) {
    return columns.keySet().stream().anyMatch(column -> !cellOf(row, column).isBlank());
  }

  /** Says whether a row sums up others: it is called so, and no entry is. */
  private boolean isTotal(
      List<String> row, Map<Integer, FieldPath> columns, List<Known> candidates) {
    for (int column = 0; column < row.size(); column++) {
      String name = row.get(column).strip();
      if (!name.isEmpty()) {
        FieldPath field = columns.get(column);
        return TotalRow.isName(name)
            && (field == null || candidates.stream().noneMatch(each -> says(each, field, name)));
      }
    }
    return false;
  }

  private static String cellOf(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private EntryMatching.Agreement agreement(Match match, int row, Known entry) {
    Set<FieldPath> subject = subject(match.type());
    int said = 0;
    int equal = 0;
    int subjects = 0;
    int equalSubjects = 0;
    for (Map.Entry<Integer, FieldPath> column : match.columns().entrySet()) {
      String text = match.text(row, column.getKey(), column.getValue());
      if (!text.isBlank()) {
        boolean agrees = says(entry, column.getValue(), text);
        boolean isSubject = subject.contains(column.getValue());
        said++;
        equal += agrees ? 1 : 0;
        subjects += isSubject ? 1 : 0;
        equalSubjects += agrees && isSubject ? 1 : 0;
      }
    }
    return new EntryMatching.Agreement(said, equal, subjects > 0 && equalSubjects == subjects);
  }

  private boolean says(Known entry, FieldPath field, String text) {
    Address address = plan.address(entry.path().child(field.text())).orElseThrow();
    return renditions.isOne(
        address.field(),
        plan.value(address),
        plan.owner(address),
        renditions.withoutSymbol(new Shown.Text(text)));
  }

  /**
   * Of several fields that a heading may name, a column shows the one that most rows agree with.
   */
  private Map<Integer, FieldPath> columns(Match match, Map<Integer, List<FieldPath>> named) {
    Map<Integer, FieldPath> columns = new LinkedHashMap<>(match.columns());
    named.forEach(
        (column, fields) -> {
          FieldPath best = FieldPath.NONE;
          long most = 0;
          for (FieldPath field : fields.size() > 1 ? fields : List.<FieldPath>of()) {
            long agreeing = agreeing(match, column, field);
            best = agreeing > most ? field : agreeing == most ? FieldPath.NONE : best;
            most = Math.max(most, agreeing);
          }
          if (!best.isNone() && 2 * most >= match.found() && !columns.containsValue(best)) {
            columns.put(column, best);
          }
        });
    return columns;
  }

  private long agreeing(Match match, int column, FieldPath field) {
    return IntStream.range(0, match.rows().size())
        .filter(
            row -> {
              Known entry = match.entries().get(row);
              return entry != null
                  && says(entry, field, match.text(match.rows().get(row), column, field));
            })
        .count();
  }
}
