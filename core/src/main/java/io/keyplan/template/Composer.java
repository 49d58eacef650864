package io.keyplan.template;

import io.keyplan.audience.Audience;
import io.keyplan.change.Comparison;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.PlanYear;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template composes with: the plan, the language and makers of typed, addressed blocks.
 *
 * <p>In a form (blank and guided variants) there is no plan; the makers then give empty fields, and
 * as many empty entries as the template asks for. Immutable; one composer serves one document.
 */
public final class Composer {

  /** What ends the keys of texts that speak to the client. */
  private static final String JOINT = ".joint";

  private final AccountPlan plan;
  private final Variant variant;
  private final Audience audience;
  private final LocalDate asOf;
  private final PlanYear year;
  private final Messages messages;
  private final Formats formats;
  private final Pictures pictures;
  private final Directory directory;
  private final FieldData data;
  private final Map<FieldPath, Confidence> confidence;
  private final @Nullable Comparison changes;

  /**
   * Creates a composer.
   *
   * @param plan the plan; ignored in a form
   * @param variant what the document is filled with
   * @param locale language and country
   * @param today the day that holds where the plan names none
   * @param pictures where photos and logos come from
   */
  public Composer(
      AccountPlan plan, Variant variant, Locale locale, LocalDate today, Pictures pictures) {
    this(plan, variant, Audience.INTERNAL, locale, today, pictures, null);
  }

  /**
   * Creates a composer for an audience, whose documents can also say what has changed since an
   * earlier edition.
   *
   * @param plan the plan, already filtered for its audience; ignored in a form
   * @param variant what the document is filled with
   * @param audience who the documents are for
   * @param locale language and country
   * @param today the day that holds where the plan names none
   * @param pictures where photos and logos come from
   * @param changes what has changed, for the same audience; null for nothing to say of it
   */
  public Composer(
      AccountPlan plan,
      Variant variant,
      Audience audience,
      Locale locale,
      LocalDate today,
      Pictures pictures,
      @Nullable Comparison changes) {
    this(plan, variant, audience, Messages.of(locale), today, pictures, changes);
  }

  /**
   * Creates a composer with texts of one's own.
   *
   * @param messages the texts, with the locale that they are for
   * @see #Composer(AccountPlan, Variant, Audience, Locale, LocalDate, Pictures, Comparison)
   */
  public Composer(
      AccountPlan plan,
      Variant variant,
      Audience audience,
      Messages messages,
      LocalDate today,
      Pictures pictures,
      @Nullable Comparison changes) {
    this.changes = variant == Variant.FILLED ? changes : null;
    this.plan = variant.isForm() ? AccountPlan.builder("–").build() : plan;
    this.variant = variant;
    this.audience = audience;
    this.asOf = this.plan.asOf(today);
    this.year = PlanYear.of(this.plan, asOf);
    this.messages = messages;
    this.formats = Formats.of(messages);
    this.pictures = pictures;
    this.directory = Directory.of(this.plan);
    this.data = new FieldData(messages, formats, directory, this.plan.info().currency());
    this.confidence = new HashMap<>();
    Function<String, PlanPointer> pointers = PlanPointer.resolver(this.plan);
    this.plan
        .confidence()
        .forEach((pointer, value) -> confidence.put(pointers.apply(pointer).path(), value));
  }

  /** Composes a document of a template. */
  public Document compose(Template template) {
    return new Document(
        template.id(),
        variant,
        template.shape(),
        messages.locale(),
        title(template),
        isForm() ? "" : plan.account().name(),
        isForm() || plan.id() == null ? "" : plan.id(),
        root().child("info").text("createdBy"),
        isForm() ? "" : mark(),
        isForCustomer(),
        asOf,
        root().child("info").fact("asOf"),
        sections(template),
        messages.texts().source());
  }

  /** Gives the title of a template's documents; the client gets joint plans. */
  public String title(Template template) {
    if (!isForCustomer()) {
      return template.title(this);
    }
    String shared = plan.info().title();
    return shared == null ? text("word.jointPlan") : shared;
  }

  /** The plan's own mark is about our people, and is never on a customer's copy. */
  private String mark() {
    PlanInfo info = plan.info();
    if (!isForCustomer()) {
      return Objects.requireNonNullElse(info.confidentiality(), "");
    }
    return info.customerMark() == null
        ? messages.format("word.sharedWith", Map.of("client", plan.account().name()))
        : info.customerMark();
  }

  /** What has changed stands behind the cover or the header, on a single page at its end. */
  private List<Section> sections(Template template) {
    List<Section> sections = new ArrayList<>(template.sections(this));
    if (changes != null) {
      int front = 0;
      while (front < sections.size() && sections.get(front).title().isEmpty()) {
        front++;
      }
      boolean onePage = template.shape() == DocumentShape.ONE_PAGE;
      ChangeSection.changes(this, changes, template.shape())
          .ifPresent(onePage ? sections::add : insertion(sections, front));
    }
    return sections;
  }

  private static Consumer<Section> insertion(List<Section> sections, int position) {
    return section -> sections.add(position, section);
  }

  /** Gives the plan; in a form an empty one. */
  public AccountPlan plan() {
    return plan;
  }

  /** Gives the variant. */
  public Variant variant() {
    return variant;
  }

  /** Says whether the document is to be filled by hand. */
  public boolean isForm() {
    return variant.isForm();
  }

  /** Says whether the documents are joint plans, for the client to see. */
  public boolean isForCustomer() {
    return audience == Audience.CUSTOMER;
  }

  /** Says whether a field has a place in the documents, also where it has no value. */
  boolean shows(PlanField field) {
    return !isForCustomer() || field.forCustomer();
  }

  /** Gives the day for which the plan holds. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Gives the year that the plan is about, and which years are over. */
  public PlanYear year() {
    return year;
  }

  /** Gives the texts. */
  public Messages messages() {
    return messages;
  }

  /** Gives the formats. */
  public Formats formats() {
    return formats;
  }

  /** Gives a text, as {@link Messages#text}; in joint plans in the words for the client. */
  public String text(String key, Object... numbered) {
    return messages.text(worded(key), numbered);
  }

  /** Joint plans speak to the client where there are words for that. */
  private String worded(String key) {
    return isWorded(key) ? key + JOINT : key;
  }

  /** Says whether a text has words for the client, and speaks to the client. */
  boolean isWorded(String key) {
    return isForCustomer() && messages.has(key + JOINT);
  }

  /**
   * Gives a sentence computed from the data.
   *
   * @param key key of the headline, such as {@code action-plan.overdue}
   * @param arguments counts as numbers where a plural depends on them, all else formatted
   */
  public String headline(String key, Map<String, ?> arguments) {
    return messages.format(worded("headline." + key), arguments);
  }

  /** Makes the datum of an amount in the plan's currency; blank for none. */
  public Datum amount(@Nullable BigDecimal value) {
    return value == null ? Datum.BLANK : data.amount(value);
  }

  /** Writes an amount in the plan's currency in little space, as sentences do. */
  public String compact(BigDecimal value) {
    return formats.compactAmount(value, plan.info().currency());
  }

  /** Looks up references of the plan. */
  public Directory directory() {
    return directory;
  }

  /**
   * Makes the datum of a field's value.
   *
   * @param value what the field holds, or an entry of its list
   * @param owner the record that has the field, whose {@code unit} a measure is in; null for none
   */
  public Datum datum(PlanField field, Object value, @Nullable Record owner) {
    return data.datum(field, value, owner);
  }

  /** Makes the datum of a choice, with its label and its tone. */
  public Datum.State state(Enum<?> value) {
    return data.state(value);
  }

  /** Gives the source of pictures. */
  public Pictures pictures() {
    return pictures;
  }

  /** Gives the plan as a subject: the start of every address. */
  public Subject root() {
    return new Subject(this, FieldPath.NONE, AccountPlan.class, isForm() ? null : plan);
  }

  /** Starts a section whose id also names its title, {@code section.<id>}. */
  public SectionBuilder section(String id) {
    return new SectionBuilder(this, id, text("section." + id));
  }

  /** Starts a section. */
  public SectionBuilder section(String id, String title) {
    return new SectionBuilder(this, id, title);
  }

  /** Says how sure the fact at an address is; confirmed where nothing is said. */
  public Confidence confidenceOf(FieldPath path) {
    return confidence.getOrDefault(path, Confidence.CONFIRMED);
  }
}
