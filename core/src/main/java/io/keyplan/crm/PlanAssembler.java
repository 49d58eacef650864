package io.keyplan.crm;

import io.keyplan.crm.Sources.Source;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.table.StoredRow;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts plans together, an account at a time. Not thread-safe. */
final class PlanAssembler {

  private static final String CURRENCY = "info.currency";
  private static final String DEFAULT_CURRENCY = "EUR";

  private final ImportMap map;
  private final Texts texts;
  private final Exports exports;
  private final Sources sources;
  private final ImportLog log;
  private final ImportSink sink;
  private final LocalDate asOf;
  private final RecordFiller filler;
  private final Map<String, ValueReader> readers = new HashMap<>();

  PlanAssembler(
      ImportMap map,
      Exports exports,
      Sources sources,
      ImportLog log,
      ImportSink sink,
      LocalDate asOf) {
    this.map = map;
    this.texts = Texts.builtIn().with(map.customFields().texts());
    this.exports = exports;
    this.sources = sources;
    this.log = log;
    this.sink = sink;
    this.asOf = asOf;
    this.filler = new RecordFiller(log);
  }

  RecordFiller filler() {
    return filler;
  }

  /** Makes the plan of an account; empty if its row cannot be used. */
  Optional<AccountPlan> plan(StoredRow row) throws IOException {
    return new Assembly(row).plan();
  }

  void reject(Export table, StoredRow row, List<ImportProblem> problems) throws IOException {
    log.rejected(problems);
    Map<String, String> cells = new LinkedHashMap<>();
    new TreeMap<>(row.cells())
        .forEach(
            (column, cell) -> {
              if (column < table.columns().size()) {
                cells.put(table.columns().name(column), cell.plainText());
              }
            });
    sink.rejected(new RejectedRow(table.place(), row.line(), problems, cells));
  }

  private ValueReader reader(String currency) {
    return readers.computeIfAbsent(
        currency, code -> new ValueReader(map.dates(), code, asOf, texts));
  }

  /** One plan that is being put together. */
  private final class Assembly implements References.Entries {

    private final StoredRow row;
    private final Origin origin;
    private final RecordParts root;
    private final References refs = new References();
    private final Map<String, List<RecordParts>> entries = new HashMap<>();
    private final Map<String, Set<Object>> ids = new HashMap<>();
    private String currency = DEFAULT_CURRENCY;

    Assembly(StoredRow row) {
      this.row = row;
      this.origin = new Origin(sources.accounts().table(), row, "");
      this.root = new RecordParts(AccountPlan.class, origin);
      root.declare(map.customFields());
    }

    Optional<AccountPlan> plan() throws IOException {
      ListRule rule = sources.accounts().rule();
      RowView view = RowView.of(exports, origin.table(), row, rule.joins());
      readCurrency(view);
      List<ImportProblem> problems = RowChecks.problems(origin);
      problems.addAll(filler.fill(root, map.fields(), view, reader(currency), refs));
      if (root.value("id") == null) {
        root.set("id", origin.table().key(row, rule.key()), origin);
      }
      for (Source source : sources.lists()) {
        if (!source.rule().used()) {
          list(source);
        }
      }
      refs.resolve(this, log);
      if (!problems.isEmpty()) {
        reject(origin.table(), row, problems);
        return Optional.empty();
      }
      return built();
    }

    private void readCurrency(RowView view) throws IOException {
      for (FieldRule rule : map.fields()) {
        if (rule.target().text().equals(CURRENCY)) {
          String code = view.cell(rule.column()).plainText().strip();
          currency = code.isEmpty() ? DEFAULT_CURRENCY : code;
        }
      }
    }

    private void list(Source source) throws IOException {
      ListRule rule = source.rule();
      Set<Integer> taken = new LinkedHashSet<>();
      if (rule.owner() != null) {
        for (RecordParts owner : entries.getOrDefault(rule.owner(), List.of())) {
          if (owner.value("id") instanceof String id) {
            for (StoredRow child : source.table().find(rule.parents(), id)) {
              taken.add(child.number());
              add(source, child, owner);
            }
          }
        }
      }
      for (StoredRow child : childrenOfPlan(source)) {
        if (taken.add(child.number())) {
          add(source, child, null);
        }
      }
    }

    /** Rows belong to a plan by its own key or by that of its account; in the order of the file. */
    private Iterable<StoredRow> childrenOfPlan(Source source) throws IOException {
      ListRule accounts = sources.accounts().rule();
      Set<String> keys = new LinkedHashSet<>();
      keys.add(origin.table().key(row, accounts.key()));
      keys.add(origin.table().key(row, accounts.account()));
      Map<Integer, StoredRow> found = new TreeMap<>();
      for (String key : keys) {
        for (StoredRow child : source.table().find(source.rule().parents(), key)) {
          found.put(child.number(), child);
        }
      }
      return found.values();
    }

    private @Nullable RecordParts add(Source source, StoredRow child, @Nullable RecordParts owner)
        throws IOException {
      ListRule rule = source.rule();
      source.table().use(child);
      Origin place = new Origin(source.table(), child, "");
      if (RowChecks.isSkipped(place, rule)) {
        return null;
      }
      RowView view = RowView.of(exports, source.table(), child, rule.joins());
      RecordParts holder = owner != null ? owner : holder(rule, view);
      List<RecordParts> list = holder.list(rule.name());
      PlanField field = PlanFields.field(holder.type(), rule.name());
      RecordParts entry = new RecordParts(field.recordType(), place);
      List<ImportProblem> problems = RowChecks.problems(place);
      problems.addAll(RowChecks.currencyProblem(view, rule, currency));
      problems.addAll(filler.fill(entry, rule.fields(), view, reader(currency), refs));
      problems.addAll(RecordFiller.missing(entry, rule, place));
      RowChecks.normalizeId(entry, place);
      Object id = entry.value("id");
      problems.addAll(RowChecks.keyProblem(place.at(idColumn(rule)), String.valueOf(id)));
      if (id != null && !ids.computeIfAbsent(rule.path(), none -> new LinkedHashSet<>()).add(id)) {
        problems.add(place.problem("another row has the key \"" + id + "\" already"));
      }
      if (!problems.isEmpty()) {
        reject(source.table(), child, problems);
        return null;
      }
      list.add(entry);
      entries.computeIfAbsent(rule.path(), none -> new ArrayList<>()).add(entry);
      return entry;
    }

    private static String idColumn(ListRule rule) {
      return rule.key().isEmpty() ? "" : rule.key().get(0);
    }

    /**
     * Entries that name no owner stand together under one, known by a column or the plan's title.
     */
    private RecordParts holder(ListRule rule, RowView view) throws IOException {
      String owner = rule.owner();
      if (owner == null) {
        return root;
      }
      String title = rule.group() == null ? "" : view.cell(rule.group()).plainText().strip();
      String heading = title.isEmpty() ? planTitle() : title;
      List<RecordParts> owners = root.list(owner);
      PlanField field = PlanFields.field(AccountPlan.class, owner);
      String name = PlanFields.find(field.recordType(), "title").isPresent() ? "title" : "name";
      for (RecordParts candidate : owners) {
        if (heading.equals(candidate.value(name))) {
          return candidate;
        }
      }
      RecordParts made = new RecordParts(field.recordType(), origin);
      made.set(name, heading, origin);
      owners.add(made);
      return made;
    }

    private String planTitle() {
      for (FieldRule rule : map.fields()) {
        if (rule.target().text().equals("info.title")
            && root.value(rule.target()) instanceof String title) {
          return title;
        }
      }
      for (FieldRule rule : map.fields()) {
        if (rule.target().text().equals("account.name")
            && root.value(rule.target()) instanceof String name) {
          return name;
        }
      }
      return "–";
    }

    @Override
    public List<RecordParts> of(String path) {
      return entries.getOrDefault(path, List.of());
    }

    @Override
    public Optional<Source> used(String path) {
      return sources.lists().stream()
          .filter(source -> source.rule().used() && source.rule().path().equals(path))
          .findFirst();
    }

    @Override
    public @Nullable RecordParts take(Source source, StoredRow used) throws IOException {
      return add(source, used, null);
    }

    /** Builds the plan; rows that break a rule of the plan are taken out, and told. */
    private Optional<AccountPlan> built() throws IOException {
      while (true) {
        Map<String, Origin> places = new HashMap<>();
        try {
          return Optional.of((AccountPlan) root.build("", places));
        } catch (InvalidPlanException e) {
          if (!takeOut(e, places)) {
            return Optional.empty();
          }
        }
      }
    }

    private boolean takeOut(InvalidPlanException e, Map<String, Origin> places) throws IOException {
      Map<Integer, List<ImportProblem>> problems = new LinkedHashMap<>();
      Map<Integer, Origin> wrong = new LinkedHashMap<>();
      boolean account = false;
      for (Problem problem : e.problems()) {
        Origin place = place(problem.pointer(), places);
        account |= place.sharesRow(origin);
        int number = place.sharesRow(origin) ? -1 : place.row().number();
        wrong.putIfAbsent(number, place);
        problems
            .computeIfAbsent(number, none -> new ArrayList<>())
            .add(place.problem(problem.message()));
      }
      for (Map.Entry<Integer, Origin> row : wrong.entrySet()) {
        Origin place = row.getValue();
        reject(place.table(), place.row(), problems.get(row.getKey()));
        root.takeOut(place);
      }
      return !account;
    }

    private Origin place(String pointer, Map<String, Origin> places) {
      for (String here = pointer;
          !here.isEmpty();
          here = here.substring(0, here.lastIndexOf('/'))) {
        Origin found = places.get(here);
        if (found != null) {
          return found;
        }
      }
      return origin;
    }
  }
}
