package io.keyplan.fill;

import io.keyplan.audience.Audience;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.field.FieldData;
import io.keyplan.fill.TagStep.Way;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.Image;
import io.keyplan.model.structure.EntryIndex;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.model.structure.PointerStep;
import io.keyplan.read.Trace;
import io.keyplan.read.TraceRecorder;
import io.keyplan.template.Composer;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says where a document has its tags: of what the audience may see, in the language of
 * the document. Lives for one document; not thread-safe.
 */
public final class FillValues {

  private final AccountPlan plan;
  private final Audience audience;
  private final LocalDate asOf;
  private final Pictures pictures;
  private final Messages messages;
  private final Formats formats;
  private final FieldData data;
  private final EntryIndex index = new EntryIndex();
  private final ListEntries entries;
  private final FillScope root;
  private final FillSections sections;
  private int sectionsShown;

  /**
   * Prepares a plan.
   *
   * @param plan what the audience may see of it
   * @param sections the sections of ours that the document can show
   */
  FillValues(AccountPlan plan, FillOptions options, Pictures pictures, FillSections sections) {
    this.plan = plan;
    this.sections = sections;
    this.audience = options.audience();
    this.asOf = options.asOf(plan);
    this.pictures = pictures;
    this.messages = options.messages().with(plan.customFields().texts());
    this.formats = Formats.of(messages);
    this.data = new FieldData(messages, formats, Directory.of(plan), plan.info().currency());
    this.entries = new ListEntries(asOf, data, formats);
    this.root = new FillScope(null, null, FieldPath.NONE, plan, plan);
  }

  /** Gives the scope of what does not repeat. */
  public FillScope plan() {
    return root;
  }

  /** Gives the day for which the document holds. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Gives the language of the document. */
  public Locale locale() {
    return messages.locale();
  }

  /** Gives how the document writes numbers and days. */
  public Formats formats() {
    return formats;
  }

  /** Lists the entries that something repeats by. */
  public List<FillScope> entries(Repetition repetition, FillScope outer) {
    List<FillScope> found = new ArrayList<>();
    FillScope scope = outer.within(repetition.list());
    collect(repetition.list(), scope.steps(), here(scope), outer, found);
    return entries.select(found, repetition.entries());
  }

  /** Where an address has led to so far. */
  private record Here(FieldPath path, @Nullable Object value, Record owner) {}

  private Here here(FillScope scope) {
    return new Here(scope.path(), scope.entry(), scope.owner());
  }

  private void collect(
      TagAddress list, int from, Here start, FillScope outer, List<FillScope> into) {
    Here here = start;
    for (int i = from; i < list.steps().size(); i++) {
      TagStep step = list.steps().get(i);
      here = follow(here, step);
      if (step.way() == Way.EACH) {
        TagAddress reached = new TagAddress(list.steps().subList(0, i + 1));
        List<?> values = here.value() instanceof List<?> several ? several : List.of();
        for (int e = 0; e < values.size(); e++) {
          Here entry =
              new Here(entryPath(here.path(), values.get(e), e), values.get(e), here.owner());
          FillScope scope =
              new FillScope(outer, reached, entry.path(), values.get(e), here.owner());
          if (i + 1 == list.steps().size()) {
            into.add(scope);
          } else {
            collect(list, i + 1, entry, scope, into);
          }
        }
        return;
      }
    }
  }

  private static FieldPath entryPath(FieldPath list, Object entry, int index) {
    return entry instanceof Record record && !PlanRecords.isValue(record)
        ? PlanWalk.entryPath(list, record, index)
        : list.position(index + 1);
  }

  /** Goes on to a field, and to one of its entries where the step names one. */
  private Here follow(Here here, TagStep step) {
    FieldPath path = here.path().child(step.field().name());
    boolean given = here.value() instanceof Record owner && !PlanRecords.isValue(owner);
    Record owner = given ? (Record) here.value() : here.owner();
    PlanField field = declared(step.field(), owner);
    if (field.kind() == FieldKind.CUSTOM) {
      return new Here(FieldPath.NONE, null, owner);
    }
    Object value = given ? field.get(owner) : null;
    if (step.way() != Way.ONE) {
      return new Here(path, value, owner);
    } else if (value instanceof Map<?, ?> byKey) {
      return new Here(path.item(step.key()), byYear(byKey, step.key()), owner);
    } else if (step.field().kind() == FieldKind.AMOUNTS_BY_YEAR) {
      return new Here(path.item(step.key()), null, owner);
    }
    List<?> several = value instanceof List<?> list ? list : List.of();
    Set<Integer> found =
        PointerStep.of("x[" + step.key() + "]").stream()
            .skip(1)
            .findFirst()
            .map(key -> index.of(several, key))
            .orElse(Set.of());
    if (found.isEmpty()) {
      return new Here(FieldPath.NONE, null, owner);
    }
    int at = found.iterator().next();
    return new Here(entryPath(path, several.get(at), at), several.get(at), owner);
  }

  /** Gives what a plan declares of a field of a company's own; the field itself for any other. */
  private PlanField declared(PlanField field, Record owner) {
    return field.kind() == FieldKind.CUSTOM
        ? plan.customFields().find(owner.getClass(), field.name()).orElse(field)
        : field;
  }

  private static @Nullable Object byYear(Map<?, ?> byKey, String key) {
    for (Map.Entry<?, ?> entry : byKey.entrySet()) {
      if (String.valueOf(entry.getKey()).equals(key)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private Here find(TagAddress address, FillScope scope) {
    FillScope inner = scope.within(address);
    Here here = here(inner);
    boolean lost = false;
    for (TagStep step : address.steps().subList(inner.steps(), address.steps().size())) {
      here = follow(here, step);
      lost |= here.path().isNone();
    }
    return lost ? new Here(FieldPath.NONE, null, here.owner()) : here;
  }

  /** Gives what a tag shows. */
  public FilledValue value(Tag.Value tag, FillScope scope) {
    Here here = find(tag.address(), scope);
    TagStep last = tag.address().steps().get(tag.address().steps().size() - 1);
    PlanField field =
        last.way() == Way.ONE && last.field().kind() == FieldKind.AMOUNTS_BY_YEAR
            ? last.field().byKey()
            : declared(last.field(), here.owner());
    Datum datum =
        here.value() == null || PlanRecords.isEmpty(here.value())
            ? Datum.BLANK
            : data.datum(field, here.value(), here.owner());
    String text = text(datum, tag.look());
    return new FilledValue(
        here.path(), text.isBlank() ? tag.otherwise() : text, datum, label(field));
  }

  private String text(Datum datum, Tag.Look look) {
    if (look == Tag.Look.SHORT) {
      return datum instanceof Datum.Day day
          ? formats.dayOfYear(day.date())
          : formats.compact(datum);
    }
    return look == Tag.Look.LONG && datum instanceof Datum.Day day
        ? formats.longDay(day.date())
        : formats.format(datum);
  }

  private String label(PlanField field) {
    return messages.has(field.key()) ? messages.text(field.key()) : "";
  }

  /** Says whether what stands behind a condition is shown. */
  public boolean holds(Tag.If condition, FillScope scope) {
    TagAddress address = condition.address();
    TagStep last = address.steps().get(address.steps().size() - 1);
    boolean list = last.field().list() && last.way() == Way.WHOLE;
    if (list && last.field().kind() == FieldKind.RECORD) {
      List<TagStep> steps = new ArrayList<>(address.steps());
      steps.set(steps.size() - 1, new TagStep(last.field(), Way.EACH, ""));
      return !entries(new Repetition(new TagAddress(steps), condition.entries()), scope).isEmpty();
    }
    FillScope inner = scope.within(address);
    TagAddress rest =
        new TagAddress(address.steps().subList(inner.steps(), address.steps().size()));
    if (rest.depth() > 0) {
      return entries(new Repetition(address.list(), condition.entries()), scope).stream()
          .anyMatch(entry -> says(address, entry));
    }
    return says(address, scope);
  }

  private boolean says(TagAddress address, FillScope scope) {
    Object value = find(address, scope).value();
    return !Boolean.FALSE.equals(value) && !PlanRecords.isEmpty(value);
  }

  /** Gives the numbers of a chart. */
  public FilledChart chart(Tag.Chart tag, FillScope scope) {
    ChartNumbers numbers =
        new ChartNumbers(
            entries(new Repetition(tag.list(), tag.entries()), scope), this::shownInChart);
    PlanField field = tag.list().field();
    return numbers.chart(tag, label(field), this::label, asOf.getYear());
  }

  private String shownInChart(PlanField field, FillScope entry) {
    Record owner = (Record) entry.entry();
    Object value = field.get(owner);
    return value == null ? "" : formats.format(data.datum(field, value, owner));
  }

  /**
   * Gives the picture that a tag names.
   *
   * @return without a picture where the plan has none, or it cannot be loaded
   */
  public PictureSlot picture(Tag.Value tag, FillScope scope) {
    Here here = find(tag.address(), scope);
    if (here.value() instanceof Image image && image.source() != null) {
      Optional<Picture> loaded = pictures.load(image.source());
      String alt = image.alt() == null ? label(tag.address().field()) : image.alt();
      return new PictureSlot(here.path(), loaded.orElse(null), alt, "");
    }
    return new PictureSlot(here.path(), null, "", "");
  }

  /** Says whether a tag names a picture. */
  public static boolean isPicture(Tag.Value tag) {
    return tag.address().field().kind() == FieldKind.IMAGE;
  }

  /**
   * Composes a section of ours as a document without a title, which a format writes in the place of
   * the tag.
   *
   * @param shape how it is meant to be read there
   * @return empty where the plan has nothing to show in it
   */
  public Optional<Document> section(Tag.Section tag, DocumentShape shape) {
    Composer composer =
        new Composer(plan, Variant.FILLED, audience, messages, asOf, pictures, null);
    return sections
        .compose(tag, composer)
        .map(
            section ->
                document(
                    Trace.FILLED + "-" + tag.name() + "-" + ++sectionsShown,
                    shape,
                    "",
                    List.of(section)));
  }

  /** Starts the trace that goes into the document, so that it can be read back. */
  public TraceRecorder trace() {
    Document document =
        document(Trace.FILLED, DocumentShape.REPORT, plan.account().name(), List.of());
    return new TraceRecorder(document, plan.info().currency());
  }

  private Document document(
      String template, DocumentShape shape, String subject, List<Section> content) {
    return new Document(
        template,
        Variant.FILLED,
        shape,
        messages.locale(),
        "",
        subject,
        plan.id() == null ? "" : plan.id(),
        "",
        "",
        audience == Audience.CUSTOMER,
        asOf,
        new Fact("", Entry.EMPTY),
        content,
        messages.texts().source());
  }
}
