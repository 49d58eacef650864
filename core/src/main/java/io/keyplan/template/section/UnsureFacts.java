package io.keyplan.template.section;

import io.keyplan.document.Checklist;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.model.Person;
import io.keyplan.model.WhiteSpaceCell;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.template.Composer;
import io.keyplan.template.headline.People;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a question of each fact that the plan marks as assumed or unknown, in the plan's order. */
final class UnsureFacts {

  /** A longer value says more than a question can carry. */
  private static final int LONGEST_VALUE = 60;

  /** The fields that tell one entry of a list from another, the best first. */
  private static final List<String> NAMES =
      List.of(
          "name",
          "title",
          "step",
          "statement",
          "text",
          "question",
          "description",
          "label",
          "member",
          "perspective",
          "version",
          "year",
          "date",
          "to",
          "category");

  /**
   * What a fact is about.
   *
   * @param name name of the nearest entry of a list; empty for the plan and the account
   * @param owner who of our team looks after it, or nothing
   */
  private record About(String name, Entry owner) {}

  private final Composer c;
  private final List<Checklist.Point> questions = new ArrayList<>();

  private UnsureFacts(Composer c) {
    this.c = c;
  }

  static List<Checklist.Point> questions(Composer c) {
    UnsureFacts facts = new UnsureFacts(c);
    if (!c.plan().confidence().isEmpty()) {
      facts.visit(c.plan(), FieldPath.NONE, new About("", Entry.EMPTY));
    }
    return facts.questions;
  }

  private void visit(Record owner, FieldPath path, About about) {
    for (PlanField field : c.plan().customFields().of(owner.getClass())) {
      FieldPath here = path.child(field.name());
      Object value = field.get(owner);
      boolean record = field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE;
      ask(here, field, about, record ? Datum.BLANK : datum(field, value, owner));
      if (value instanceof List<?> entries) {
        entries(here, field, entries, about);
      } else if (record && value instanceof Record nested) {
        visit(nested, here, about);
      } else if (field.kind() == FieldKind.AMOUNTS_BY_YEAR && value instanceof Map<?, ?> amounts) {
        amounts.forEach((year, amount) -> year(here, field, about, year, amount));
      }
    }
  }

  private void entries(FieldPath list, PlanField field, List<?> entries, About about) {
    for (int i = 0; i < entries.size(); i++) {
      if (field.kind() == FieldKind.RECORD) {
        Record entry = (Record) entries.get(i);
        FieldPath here = PlanWalk.entryPath(list, entry, i);
        About inner = new About(nameOf(entry), ownerOf(entry));
        ask(here, field, new About("", inner.owner()), Datum.words(inner.name()));
        visit(entry, here, inner);
      } else {
        ask(list.position(i + 1), field, about, Datum.words(entries.get(i).toString()));
      }
    }
  }

  private void year(FieldPath map, PlanField field, About about, Object year, Object amount) {
    String name =
        c.text("word.titleWithUnit", about.name(), c.formats().fiscalYear((Integer) year));
    ask(
        map.item(year.toString()),
        field,
        new About(name, about.owner()),
        c.amount((BigDecimal) amount));
  }

  private void ask(FieldPath path, PlanField field, About about, Datum value) {
    Confidence confidence = c.confidenceOf(path);
    if (confidence == Confidence.CONFIRMED) {
      return;
    }
    String label = c.text(field.key());
    String fact = about.name().isEmpty() ? label : c.text("word.factOf", label, about.name());
    String text = c.formats().format(value);
    boolean confirm = confidence == Confidence.ASSUMED && !text.isEmpty();
    if (confirm && text.length() <= LONGEST_VALUE && text.indexOf('\n') < 0) {
      fact = c.text("word.factWithValue", fact, text);
    }
    questions.add(
        new Checklist.Point(
            Entry.text(c.text(confirm ? "word.questionConfirm" : "word.questionFindOut", fact)),
            about.owner(),
            Entry.EMPTY));
  }

  private Datum datum(PlanField field, @Nullable Object value, Record owner) {
    boolean plain =
        value != null
            && field.kind() != FieldKind.AMOUNTS_BY_YEAR
            && field.kind() != FieldKind.CONFIDENCE_BY_POINTER
            && field.kind() != FieldKind.CUSTOM;
    return plain ? c.datum(field, value, owner) : Datum.BLANK;
  }

  private String nameOf(Record entry) {
    if (entry instanceof Person person) {
      return People.label(c, person);
    }
    if (entry instanceof WhiteSpaceCell cell && cell.unit() != null && cell.offering() != null) {
      return c.text("word.unitAndOffering", cell.unit(), cell.offering());
    }
    return NAMES.stream()
        .flatMap(name -> PlanFields.find(entry.getClass(), name).stream())
        .map(field -> datum(field, field.get(entry), entry))
        .filter(datum -> !datum.isBlank())
        .map(c.formats()::format)
        .findFirst()
        .orElse("");
  }

  private Entry ownerOf(Record entry) {
    return PlanFields.find(entry.getClass(), "owner")
        .map(field -> Entry.computed(datum(field, field.get(entry), entry)))
        .orElse(Entry.EMPTY);
  }
}
