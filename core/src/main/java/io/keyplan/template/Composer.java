package io.keyplan.template;

import io.keyplan.audience.Audience;
import io.keyplan.change.Comparison;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.PlanYear;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a template composes with: the plan, the language and makers of typed, addressed blocks.
 *
 * <p>In a form (blank and guided variants) there is no plan; the makers then give empty fields, and
 * as many empty entries as the template asks for. Immutable; one composer serves one document.
 */
public final class Composer {

  private final AccountPlan plan;
  private final LocalDate asOf;
  private final PlanYear year;
  private final Directory directory;
  private final PlanView view;
  private final @Nullable Comparison changes;

  /**
   * Creates a composer.
   *
   * @param plan the plan; in a form only its custom fields matter
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
   * @param plan the plan, already filtered for its audience; in a form only its custom fields
   *     matter
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
    this.plan =
        variant.isForm()
            ? AccountPlan.builder("–").customFields(plan.customFields()).build()
            : plan;
    this.asOf = this.plan.asOf(today);
    this.year = PlanYear.of(this.plan, asOf);
    this.directory = Directory.of(this.plan);
    Messages own = messages.with(this.plan.customFields().texts());
    this.view = new PlanView(this.plan, directory, variant, audience, own, pictures);
  }

  /**
   * Makes a document of what a template composed with this composer.
   *
   * @param template id of the template
   * @param title the title that it gives
   * @param sections its sections, to which come those on what has changed
   */
  Document document(String template, DocumentShape shape, String title, List<Section> sections) {
    return new Document(
        template,
        variant(),
        shape,
        messages().locale(),
        title(title),
        isForm() ? "" : plan.account().name(),
        isForm() || plan.id() == null ? "" : plan.id(),
        root().child("info").text("createdBy"),
        isForm() ? "" : mark(),
        isForCustomer(),
        asOf,
        root().child("info").fact("asOf"),
        withChanges(sections, shape),
        messages().texts().source());
  }

  /**
   * Gives the title of documents: the client gets joint plans.
   *
   * @param own the title that the template gives
   */
  public String title(String own) {
    if (!isForCustomer()) {
      return own;
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
        ? messages().format("word.sharedWith", Map.of("client", plan.account().name()))
        : info.customerMark();
  }

  /** What has changed stands behind the cover or the header, on a single page at its end. */
  private List<Section> withChanges(List<Section> composed, DocumentShape shape) {
    List<Section> sections = new ArrayList<>(composed);
    if (changes != null) {
      int front = 0;
      while (front < sections.size() && sections.get(front).title().isEmpty()) {
        front++;
      }
      boolean onePage = shape == DocumentShape.ONE_PAGE;
      ChangeSection.changes(view, changes, shape)
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
    return view.variant();
  }

  /** Says whether the document is to be filled by hand. */
  public boolean isForm() {
    return view.isForm();
  }

  /** Says whether the documents are joint plans, for the client to see. */
  public boolean isForCustomer() {
    return view.isForCustomer();
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
    return view.messages();
  }

  /** Gives the formats. */
  public Formats formats() {
    return view.formats();
  }

  /** Gives a text, as {@link Messages#text}; in joint plans in the words for the client. */
  public String text(String key, Object... numbered) {
    return view.text(key, numbered);
  }

  /**
   * Gives a sentence computed from the data.
   *
   * @param key key of the headline, such as {@code action-plan.overdue}
   * @param arguments counts as numbers where a plural depends on them, all else formatted
   */
  public String headline(String key, Map<String, ?> arguments) {
    return messages().format(view.worded("headline." + key), arguments);
  }

  /** Makes the datum of an amount in the plan's currency; blank for none. */
  public Datum amount(@Nullable BigDecimal value) {
    return view.amount(value);
  }

  /** Writes an amount in the plan's currency in little space, as sentences do. */
  public String compact(BigDecimal value) {
    return formats().compactAmount(value, plan.info().currency());
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
    return view.datum(field, value, owner);
  }

  /** Makes the datum of a choice, with its label and its tone. */
  public Datum.State state(Enum<?> value) {
    return view.state(value);
  }

  /** Gives the source of pictures. */
  public Pictures pictures() {
    return view.pictures();
  }

  /** Gives the plan as a subject: the start of every address. */
  public Subject root() {
    return new Subject(view, FieldPath.NONE, AccountPlan.class, isForm() ? null : plan);
  }

  /** Starts a section whose id also names its title, {@code section.<id>}. */
  public SectionBuilder section(String id) {
    return new SectionBuilder(view, id, text("section." + id));
  }

  /** Starts a section. */
  public SectionBuilder section(String id, String title) {
    return new SectionBuilder(view, id, title);
  }

  /** Says how sure the fact at an address is; confirmed where nothing is said. */
  public Confidence confidenceOf(FieldPath path) {
    return view.confidenceOf(path);
  }
}
