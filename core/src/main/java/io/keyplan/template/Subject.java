package io.keyplan.template;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Input;
import io.keyplan.document.PictureSlot;
import io.keyplan.model.Image;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of the plan in its place, or in a form the place of one: what entries are made from.
 *
 * <p>Every entry is typed, addressed and knows what may be entered, since the field itself says so.
 * Immutable.
 */
public final class Subject {

  private final PlanView view;
  private final FieldPath path;
  private final Class<? extends Record> type;
  private final @Nullable Record owner;

  Subject(PlanView view, FieldPath path, Class<? extends Record> type, @Nullable Record owner) {
    this.view = view;
    this.path = path;
    this.type = type;
    this.owner = owner;
  }

  /** Gives the address. */
  public FieldPath path() {
    return path;
  }

  /**
   * Gives the record.
   *
   * @throws IllegalStateException in a form, where there is none
   */
  public <T extends Record> T as(Class<T> recordType) {
    if (owner == null) {
      throw new IllegalStateException("there is no " + recordType.getSimpleName() + " in a form");
    }
    return recordType.cast(owner);
  }

  /** Says whether there is no record: a form's place for one. */
  public boolean isForm() {
    return owner == null;
  }

  /** Gives the record's id, or in a form the id that an entry in this place would have. */
  public String id() {
    return path.key();
  }

  /** Gives a nested record. */
  public Subject child(String name) {
    PlanField field = view.field(type, name);
    return new Subject(
        view,
        path.child(name),
        field.recordType(),
        owner == null ? null : (Record) field.get(owner));
  }

  /**
   * Lists the records of a list; in a form as many places as are asked for.
   *
   * @param places number of places in a form
   */
  public List<Subject> list(String name, int places) {
    PlanField field = view.field(type, name);
    FieldPath list = path.child(name);
    List<Subject> subjects = new ArrayList<>();
    if (owner == null) {
      for (int i = 1; i <= (view.shows(field) ? places : 0); i++) {
        subjects.add(new Subject(view, newEntry(field, list, i), field.recordType(), null));
      }
      return subjects;
    }
    List<?> records = (List<?>) field.get(owner);
    for (int i = 0; i < records.size(); i++) {
      Record entry = (Record) records.get(i);
      subjects.add(
          new Subject(view, PlanWalk.entryPath(list, entry, i), field.recordType(), entry));
    }
    return subjects;
  }

  /**
   * Makes the entry of a field, of one of a nested record, such as {@code period.start}, or of a
   * custom field, such as {@code custom.effort}.
   */
  public Entry entry(String name) {
    int dot = nested(name);
    if (dot > 0) {
      return child(name.substring(0, dot)).entry(name.substring(dot + 1));
    }
    PlanField field = view.field(type, name);
    FieldPath fieldPath = path.child(name);
    Object value = owner == null ? null : field.get(owner);
    if (value == null && !view.shows(field)) {
      return Entry.EMPTY;
    }
    Datum datum = value == null ? Datum.BLANK : view.datum(field, value, owner);
    return new Entry(datum, fieldPath, FieldInputs.of(view, field), mark(fieldPath, datum));
  }

  /** Finds the dot behind a nested record; custom fields are the record's own. */
  private static int nested(String name) {
    return name.startsWith(CustomField.COMPONENT + ".") ? -1 : name.indexOf('.');
  }

  /** Lists the names of the custom fields that the record can have, as in {@code custom.effort}. */
  public List<String> customFields() {
    return view.plan().customFields().own(type).stream().map(PlanField::name).toList();
  }

  /** Makes the entry of a year's amount of a field that holds amounts by year. */
  public Entry amount(String name, int year) {
    PlanField field = field(name);
    FieldPath fieldPath = path.child(name).item(String.valueOf(year));
    Object value = owner == null ? null : ((Map<?, ?>) field.get(owner)).get(year);
    Datum datum = view.amount((BigDecimal) value);
    return new Entry(datum, fieldPath, amountInput(name), mark(fieldPath, datum));
  }

  /** Gives what may be entered for an amount of a field that holds amounts by year. */
  Input amountInput(String name) {
    PlanField field = field(name);
    return input(name).as(Input.Kind.AMOUNT, view.examples().ofEach(field));
  }

  /**
   * Makes an entry for each text of a list of texts; in a form as many as are asked for.
   *
   * @param places number of places in a form
   */
  public List<Entry> texts(String name, int places) {
    PlanField field = view.field(type, name);
    int free = view.shows(field) ? places : 0;
    List<?> texts = owner == null ? Collections.nCopies(free, "") : (List<?>) field.get(owner);
    Input line = FieldInputs.of(view, field).as(Input.Kind.LINE, view.examples().ofEach(field));
    List<Entry> entries = new ArrayList<>();
    for (Object text : texts) {
      FieldPath place = path.child(name).position(entries.size() + 1);
      Datum datum = Datum.words((String) text);
      entries.add(new Entry(datum, place, line, mark(place, datum)));
    }
    return entries;
  }

  /**
   * Gives what a field holds, or one of a nested record; null for nothing, for a custom field that
   * the plan does not declare, and in a form.
   *
   * @throws IllegalArgumentException if there is no such field, naming the nearest
   */
  public @Nullable Object value(String name) {
    int dot = nested(name);
    if (dot > 0) {
      return child(name.substring(0, dot)).value(name.substring(dot + 1));
    }
    return owner == null || !has(name) ? null : view.field(type, name).get(owner);
  }

  /** Says whether there is such a field: a plan need not declare the custom fields of others. */
  public boolean has(String name) {
    int dot = nested(name);
    if (dot > 0) {
      return child(name.substring(0, dot)).has(name.substring(dot + 1));
    }
    return !name.startsWith(CustomField.COMPONENT + ".") || customFields().contains(name);
  }

  /** Gives a field as text; empty when absent. */
  public String text(String name) {
    return view.formats().format(entry(name).datum());
  }

  /** Gives the label of a field. */
  public String label(String name) {
    return view.text(field(name).key());
  }

  /** Gives the label of a field in the wording for narrow columns. */
  public String shortLabel(String name) {
    String key = field(name).key() + ".short";
    boolean isShort = view.messages().has(key) && !view.isWorded(field(name).key());
    return isShort ? view.text(key) : label(name);
  }

  /** Makes a field with its label. */
  public Fact fact(String name) {
    return new Fact(label(name), entry(name));
  }

  /** Makes fields with their labels, without those that have nothing to show. */
  public List<Fact> factList(String... names) {
    List<Fact> facts = new ArrayList<>();
    for (String name : names) {
      Fact fact = fact(name);
      if (SectionBuilder.shows(fact.entry(), view.isForm())) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /**
   * Makes a description and fields that go with it, without those that have nothing to show. The
   * description is running text and says what it is; only a form has to name it.
   */
  public List<Fact> described(String... others) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : factList("description")) {
      facts.add(view.isForm() ? fact : new Fact("", fact.entry()));
    }
    facts.addAll(factList(others));
    return facts;
  }

  /** Adds the custom fields that the record can have to names of fields. */
  public String[] withCustom(String... names) {
    return Stream.concat(Stream.of(names), customFields().stream()).toArray(String[]::new);
  }

  /** Makes a block of fields with their labels, without those that have nothing to show. */
  public Facts facts(String... names) {
    return new Facts(factList(names));
  }

  /** Makes the place of a picture, with initials of a name where there is none. */
  public PictureSlot picture(String name, String nameForInitials) {
    PlanField field = view.field(type, name);
    Image image = owner == null ? null : (Image) field.get(owner);
    String alt =
        image != null && image.alt() != null
            ? image.alt()
            : nameForInitials.isEmpty()
                ? label(name)
                : view.text("word.labelWithValue", label(name), nameForInitials);
    return new PictureSlot(
        path.child(name),
        image == null || image.source() == null
            ? null
            : view.pictures().load(image.source()).orElse(null),
        alt,
        Initials.of(nameForInitials));
  }

  private Entry.Mark mark(FieldPath fieldPath, Datum datum) {
    if (datum.isBlank()) {
      return Entry.Mark.NONE;
    }
    return switch (view.confidenceOf(fieldPath)) {
      case CONFIRMED -> Entry.Mark.NONE;
      case ASSUMED -> Entry.Mark.ASSUMED;
      case UNKNOWN -> Entry.Mark.UNKNOWN;
    };
  }

  /** An entry written into a form gets the id that reading it gives it. */
  private static FieldPath newEntry(PlanField field, FieldPath list, int position) {
    return PlanFields.find(field.recordType(), "id").isPresent()
        ? list.item("new-" + position)
        : list.position(position);
  }

  /** Gives what may be entered for a field. */
  public Input input(String name) {
    return FieldInputs.of(view, field(name));
  }

  /** Says whether a field has a place in the document, also where it has no value. */
  public boolean shows(String name) {
    return view.shows(field(name));
  }

  private PlanField field(String name) {
    int dot = nested(name);
    return dot > 0
        ? child(name.substring(0, dot)).field(name.substring(dot + 1))
        : view.field(type, name);
  }
}
