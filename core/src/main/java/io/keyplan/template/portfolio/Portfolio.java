package io.keyplan.template.portfolio;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.Composer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many plans rolled up into one document: a row for each account, totals, and what needs attention.
 *
 * <p>Of each plan the portfolio keeps its row and nothing else, so that plans can come as a stream.
 * The document is one as any template's, and every exporter takes it. Not thread-safe.
 */
public final class Portfolio {

  /** The id that its documents bear as their template. */
  public static final String ID = PortfolioTemplate.ID;

  private final String name;
  private final Messages messages;
  private final Audience audience;
  private final LocalDate asOf;
  private final List<PortfolioRow> rows = new ArrayList<>();
  private CustomFields calendar = CustomFields.NONE;
  private int leftOut;

  /**
   * Creates an empty portfolio.
   *
   * @param name whose accounts they are; empty for nobody's in particular
   * @param locale language and country
   * @param audience who the document is for; each plan is filtered for them first
   * @param asOf the day for which the document holds; its year is the one whose revenue is shown,
   *     by the calendar of the first plan
   */
  public Portfolio(String name, Locale locale, Audience audience, LocalDate asOf) {
    this(name, Messages.of(locale), audience, asOf);
  }

  /**
   * Creates an empty portfolio with texts of one's own.
   *
   * @param messages the texts, with the locale that they are for
   * @see #Portfolio(String, Locale, Audience, LocalDate)
   */
  public Portfolio(String name, Messages messages, Audience audience, LocalDate asOf) {
    this.name = Objects.requireNonNull(name, "name must not be null");
    this.messages = Objects.requireNonNull(messages, "messages must not be null");
    this.audience = Objects.requireNonNull(audience, "audience must not be null");
    this.asOf = Objects.requireNonNull(asOf, "asOf must not be null");
  }

  /** Adds the row of a plan. */
  public Portfolio add(AccountPlan plan) {
    if (rows.isEmpty()) {
      calendar = plan.customFields();
    }
    AccountPlan seen = audience.apply(plan);
    Composer composer = composer(seen.toBuilder().info(info -> info.asOf(asOf)).build());
    rows.add(PortfolioRow.of(composer, "account-" + (rows.size() + 1), calendar.yearOf(asOf)));
    return this;
  }

  /** Counts a plan that could not be read, so that the document says what its figures lack. */
  public Portfolio leaveOut() {
    leftOut++;
    return this;
  }

  /** Gives how many accounts there are. */
  public int size() {
    return rows.size();
  }

  /** Composes the document of the accounts that were added. */
  public Document document() {
    String subject = name.isBlank() ? messages.text("word.accounts") : name;
    String currency = mainCurrency();
    AccountPlan frame =
        AccountPlan.builder(subject)
            .customFields(calendar)
            .info(
                info ->
                    info.asOf(asOf)
                        .currency(currency)
                        .title(messages.text("template.portfolio"))
                        .confidentiality(marks(PortfolioRow::confidentiality, ""))
                        .customerMark(marks(PortfolioRow::customerMark, sharedWith())))
            .build();
    return new PortfolioTemplate(rows, leftOut).compose(composer(frame));
  }

  private Composer composer(AccountPlan plan) {
    return new Composer(plan, Variant.FILLED, audience, messages, asOf, Pictures.NONE, null);
  }

  /** Gives everything that plans are marked with: a roll-up is no less confidential than they. */
  private String marks(Function<PortfolioRow, String> mark, String otherwise) {
    String marks =
        rows.stream()
            .map(mark)
            .filter(said -> !said.isBlank())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" · "));
    return marks.isEmpty() ? otherwise : marks;
  }

  private String sharedWith() {
    return name.isBlank()
        ? messages.text("word.sharedWithClient")
        : messages.format("word.sharedWith", Map.of("client", name));
  }

  /** Gives the currency of most accounts, the first one in the alphabet where it is several. */
  private String mainCurrency() {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.currency(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("EUR");
  }
}
