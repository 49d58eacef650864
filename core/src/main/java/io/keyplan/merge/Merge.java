package io.keyplan.merge;

import io.keyplan.change.PlanDiff;
import io.keyplan.field.ValueParser;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import io.keyplan.value.InvalidPlanException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges one document into a plan. Lives for one merge. */
final class Merge {

  /** A document bears the day for which it was made, whatever the plan says. */
  private static final FieldPath DAY = FieldPath.of("info.asOf");

  private final AccountPlan base;
  private final DocumentContent content;
  private final Written written;
  private final Findings findings = new Findings();
  private final RowSorter rows;
  private final PlanDraft before;
  private final FieldMerge fields;
  private final EntryMaker entries;
  private final FormEntries form = new FormEntries();
  private final List<Edit> edits = new ArrayList<>();
  private final boolean isNew;
  private final boolean isForm;
  private final @Nullable CustomerView view;
  private int added;

  /**
   * Prepares a merge.
   *
   * @param isNew whether the plan is only there to be filled with all that the document shows
   */
  Merge(
      AccountPlan base,
      boolean isNew,
      DocumentContent content,
      Messages messages,
      ValueParser parser) {
    this.base = base;
    this.isNew = isNew;
    this.isForm = content.trace() != null && content.trace().variant().isForm();
    this.before = PlanDraft.of(base);
    Renditions renditions = new Renditions(base, messages);
    Counterparts counterparts =
        isNew || isForm
            ? new Counterparts()
            : CounterpartFinder.of(before, content, renditions, base);
    this.content =
        HeadedTables.resolved(counterparts.inPlan(content), isNew ? null : base, messages);
    this.written = new Written(content.trace(), counterparts);
    this.view =
        isNew || written.isKnown()
            ? null
            : CustomerView.of(base, this.content, renditions, messages).orElse(null);
    this.rows = new RowSorter(this.content, written, findings);
    Reading reading = new Reading(parser, new MissingNames(messages.texts()), findings);
    this.fields =
        new FieldMerge(
            before,
            isNew ? new Written(null, counterparts) : written,
            view,
            renditions,
            reading,
            findings);
    this.entries = new EntryMaker(reading, findings, base.customFields(), isNew && !isForm);
  }

  /** Gives what the document shows, by the addresses of the plan. */
  DocumentContent content() {
    return content;
  }

  ImportResult run() {
    content.problems().forEach(findings::problem);
    if (!written.isKnown() && !isNew) {
      findings.note(
          FieldPath.NONE,
          "the document no longer says what it said when it was made; whatever differs from the"
              + " plan was taken for an edit",
          "");
    }
    places().forEach((path, places) -> fields.edit(path, places).ifPresent(edits::add));
    deleteRows();
    WhiteSpaceNames names = new WhiteSpaceNames(content);
    form.entries().forEach(entered -> enter(isForm ? names.named(entered) : entered));
    rows.added().forEach(this::enter);
    AccountPlan plan = make();
    return new ImportResult(
        plan,
        PlanDiff.between(base, plan),
        findings.conflicts(),
        findings.problems(),
        findings.notes());
  }

  private Map<FieldPath, List<ShownValue>> places() {
    Map<FieldPath, List<ShownValue>> places = new LinkedHashMap<>();
    Stream.concat(content.values().stream(), rows.values().stream())
        .filter(place -> !(isForm || isNew) || !isEntered(place))
        .filter(place -> isNew || written.isKnown() || !place.path().equals(DAY))
        .forEach(
            place -> places.computeIfAbsent(place.path(), none -> new ArrayList<>()).add(place));
    return places;
  }

  /** In a form, and for a new plan, blank places are no entries, and all others are new ones. */
  private boolean isEntered(ShownValue place) {
    if (place.shown().isBlank()) {
      return true;
    }
    Optional<Address> address = before.address(place.path());
    return address.isPresent() && form.add(address.get(), place);
  }

  private void deleteRows() {
    if (!isNew && !written.isKnown()) {
      new MissingRows(before, view, findings).report(content, rows.emptied());
      return;
    }
    List<RowSorter.Deleted> deleted = isNew ? List.of() : rows.deleted();
    if (!deleted.isEmpty()) {
      Deletions deletions = new Deletions(before, content, written, fields, findings);
      deleted.forEach(row -> deletions.edit(row).ifPresent(edits::add));
    }
  }

  private void enter(Entered entered) {
    List<?> others =
        before.has(entered.list().owner()) ? before.list(entered.list()).build() : List.of();
    Optional<Object> entry = entries.make(entered, others);
    if (entry.isPresent()) {
      added++;
      String key = "+" + added;
      edits.add(
          new Edit(
              entered.path(),
              entered.place(),
              draft -> draft.list(entered.list()).put(key, entry.get())));
    }
  }

  private AccountPlan make() {
    return with(keep(List.of(), edits)).orElse(base);
  }

  /** Leaves out what breaks a rule of plans, and only that. */
  private List<Edit> keep(List<Edit> kept, List<Edit> candidates) {
    List<Edit> all = Stream.concat(kept.stream(), candidates.stream()).toList();
    if (candidates.isEmpty() || with(all).isPresent()) {
      return candidates;
    }
    if (candidates.size() == 1) {
      Edit broken = candidates.get(0);
      findings.problem(broken.path(), problem(all), broken.place());
      return List.of();
    }
    int middle = candidates.size() / 2;
    List<Edit> first = keep(kept, candidates.subList(0, middle));
    List<Edit> before = Stream.concat(kept.stream(), first.stream()).toList();
    List<Edit> second = keep(before, candidates.subList(middle, candidates.size()));
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private Optional<AccountPlan> with(List<Edit> made) {
    try {
      return Optional.of(draft(made).build());
    } catch (InvalidPlanException e) {
      return Optional.empty();
    }
  }

  private String problem(List<Edit> made) {
    try {
      draft(made).build();
      return "";
    } catch (InvalidPlanException e) {
      return e.problems().get(0).message();
    }
  }

  private PlanDraft draft(List<Edit> made) {
    PlanDraft draft = PlanDraft.of(base);
    made.forEach(edit -> edit.change().accept(draft));
    return draft;
  }
}
