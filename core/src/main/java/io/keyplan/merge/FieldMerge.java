package io.keyplan.merge;

import io.keyplan.field.Parsed;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what people made of a field, in all the places that show it. */
final class FieldMerge {

  /** A value that somebody entered in a place. */
  private record Entry(@Nullable Object value, ShownValue place) {}

  private final PlanDraft base;
  private final Written written;
  private final @Nullable CustomerView view;
  private final Renditions renditions;
  private final Reading reading;
  private final Findings findings;

  /**
   * Prepares for a document.
   *
   * @param view what the client may see of the plan, if the document is the client's copy and does
   *     not say what it showed; else null
   */
  FieldMerge(
      PlanDraft base,
      Written written,
      @Nullable CustomerView view,
      Renditions renditions,
      Reading reading,
      Findings findings) {
    this.base = base;
    this.written = written;
    this.view = view;
    this.renditions = renditions;
    this.reading = reading;
    this.findings = findings;
  }

  /** Gives the edit of a field; empty where there is none, or none that can be made. */
  Optional<Edit> edit(FieldPath path, List<ShownValue> places) {
    List<ShownValue> edited =
        places.stream().filter(place -> !written.isAsWritten(path, place.shown())).toList();
    if (edited.isEmpty()) {
      return Optional.empty();
    }
    Optional<Address> address = base.address(path);
    if (address.isEmpty()) {
      findings.problem(path, "there is no such field in a plan", edited.get(0).place());
      return Optional.empty();
    }
    if (Counterparts.isGone(path) && !written.isKnown() && isBlank(edited)) {
      return Optional.empty();
    }
    if (Counterparts.isGone(path) || !base.has(address.get().owner())) {
      findings.conflict(
          path,
          null,
          null,
          "the entry was edited in the document, and is no longer in the plan",
          edited.get(0).place());
      return Optional.empty();
    }
    return edit(address.get(), edited);
  }

  /** Says whether the plan still says of a field what the document said when it was made. */
  boolean isAsWritten(FieldPath path) {
    Optional<Address> address = base.address(path);
    return !written.isKnown()
        || address.isEmpty()
        || renditions.wereWritten(
            shown -> written.isAsWritten(path, shown),
            address.get().field(),
            base.value(address.get()),
            base.owner(address.get()));
  }

  private static boolean isBlank(List<ShownValue> places) {
    return places.stream().allMatch(place -> place.shown().isBlank());
  }

  private Optional<Edit> edit(Address address, List<ShownValue> places) {
    PlanField field = address.field();
    if (field.kind() == FieldKind.IMAGE || field.kind() == FieldKind.SOURCE) {
      return Optional.empty();
    }
    Object before = base.value(address);
    Record owner = base.owner(address);
    List<ShownValue> edited = places.stream().map(place -> said(field, place)).toList();
    List<Entry> entries = new ArrayList<>();
    for (ShownValue place : edited) {
      read(address, before, owner, place)
          .filter(entry -> isAnother(entry, entries))
          .ifPresent(entries::add);
    }
    if (entries.isEmpty()) {
      edited.stream()
          .filter(place -> isUnclear(place) && !isShown(address, before, owner, place))
          .findFirst()
          .ifPresent(place -> unclear(address.path(), place));
      return Optional.empty();
    }
    Optional<ShownValue> other =
        entries.size() > 1
            ? Optional.of(entries.get(1).place)
            : edited.stream().filter(place -> says(address, before, owner, place)).findFirst();
    if (other.isPresent()) {
      findings.conflict(
          address.path(),
          entries.get(0).value,
          before,
          "the document says two different things, here and in " + other.get().place(),
          entries.get(0).place.place());
      return Optional.empty();
    }
    return decide(address, before, owner, entries.get(0));
  }

  /** Two that differ are a conflict, however many others there are. */
  private static boolean isAnother(Entry entry, List<Entry> entries) {
    return entries.size() < 2
        && entries.stream().noneMatch(known -> Same.values(known.value, entry.value));
  }

  /** Gives what a place says of its field, without what documents put behind or in place of it. */
  private ShownValue said(PlanField field, ShownValue place) {
    Shown said = reading.withoutMissing(field, renditions.withoutSymbol(place.shown()));
    return new ShownValue(place.path(), said, place.place());
  }

  /**
   * Says whether a place says what the plan says, where nobody knows what it said when it was made:
   * another place that says something else may have been edited, or this one.
   */
  private boolean says(
      Address address, @Nullable Object before, @Nullable Record owner, ShownValue place) {
    Shown shown = place.shown();
    return !written.isKnown()
        && !shown.isBlank()
        && renditions.isOne(address.field(), before, owner, shown);
  }

  /** Reads an edited place; empty where it says what the plan says, or nothing that can be read. */
  private Optional<Entry> read(
      Address address, @Nullable Object before, @Nullable Record owner, ShownValue place) {
    PlanField field = address.field();
    Shown shown = place.shown();
    if (isUnclear(place) || isShown(address, before, owner, place)) {
      return Optional.empty();
    }
    Optional<Parsed.Value> parsed =
        reading.read(
            new ShownValue(address.path(), shown, place.place()),
            address.path(),
            field,
            base.unit(address));
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Object value = parsed.get().value();
    if (Same.values(value, before)) {
      return Optional.empty();
    }
    if (!written.isKnown() && before instanceof List<?> all && lacks(all, value)) {
      findings.problem(
          address.path(),
          "the document lacks entries of this list, and does not say whether it ever had them; the"
              + " change was not made",
          place.place());
      return Optional.empty();
    }
    if (isCut(shown) && !isCut(new Shown.Text(String.valueOf(before)))) {
      findings.problem(
          address.path(),
          "only the beginning of the text is shown here; the change was not made",
          place.place());
      return Optional.empty();
    }
    return Optional.of(new Entry(value, place));
  }

  /**
   * Says whether entries may be missing, and were not only rewritten or added: the list is shorter,
   * or entries stand in the places of others.
   */
  private static boolean lacks(List<?> before, @Nullable Object value) {
    List<?> now = value instanceof List<?> entries ? entries : List.of();
    if (now.containsAll(before)) {
      return false;
    }
    boolean isLacking = now.size() < before.size();
    for (int i = 0; i < before.size() && !isLacking; i++) {
      isLacking = !now.get(i).equals(before.get(i)) && before.contains(now.get(i));
    }
    return isLacking;
  }

  /** Says whether a place shows what the plan says, or what the client may see of it. */
  private boolean isShown(
      Address address, @Nullable Object before, @Nullable Record owner, ShownValue place) {
    Shown shown = place.shown();
    boolean isPlans =
        shown.isBlank()
            ? PlanRecords.isEmpty(before) || before == Boolean.FALSE && !written.isKnown()
            : renditions.isOne(address.field(), before, owner, shown);
    return isPlans || view != null && view.isShown(address, shown);
  }

  /** A place that is blank may have been so when the document was made. */
  private boolean isUnclear(ShownValue place) {
    return !written.isKnown() && place.shown().isBlank();
  }

  private void unclear(FieldPath path, ShownValue place) {
    findings.problem(
        path,
        "the document shows nothing here, and does not say whether it ever did; what the plan"
            + " says was kept",
        place.place());
  }

  private Optional<Edit> decide(
      Address address, @Nullable Object before, @Nullable Record owner, Entry entry) {
    FieldPath path = address.path();
    String place = entry.place.place();
    if (view != null && view.isWithheld(address)) {
      findings.conflict(
          path,
          entry.value,
          before,
          "the field is kept back from the client, and the client's copy says something",
          place);
      return Optional.empty();
    }
    if (written.isKnown() && !isAsWritten(path)) {
      findings.conflict(
          path,
          entry.value,
          before,
          "the field was changed in the document and in the plan",
          place);
      return Optional.empty();
    }
    if (PlanRecords.isEmpty(entry.value)
        && address.field().required()
        && address.last().key() == null) {
      findings.problem(path, address.field().name() + " is required; it was left as it was", place);
      return Optional.empty();
    }
    return Optional.of(
        new Edit(
            path,
            place,
            draft -> {
              draft.set(address, entry.value);
              WhiteSpaceNames.follow(draft, address, before, entry.value);
            }));
  }

  private static boolean isCut(Shown shown) {
    return shown instanceof Shown.Text text && text.text().strip().endsWith("…");
  }
}
