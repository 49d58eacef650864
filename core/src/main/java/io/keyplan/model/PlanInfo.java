package io.keyplan.model;

import io.keyplan.model.choice.Cadence;
import io.keyplan.model.choice.PlanStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself.
 *
 * @param title title of the plan; the template's title where absent; null when absent
 * @param date date on which the plan was made; null when absent
 * @param createdBy who is responsible for the plan; null when absent
 * @param version version; null when absent
 * @param purpose what the plan is to achieve, in one sentence; null when absent
 * @param period time that the plan covers; an empty record when absent
 * @param status state of the plan; null when absent
 * @param asOf date for which the data hold; null when absent
 * @param nextReview date of the next review; null when absent
 * @param cadence how often the plan is reviewed; null when absent
 * @param confidentiality confidentiality mark in the footer; null when absent
 * @param customerMark what the customer's copy bears in place of the confidentiality mark; null
 *     when absent
 * @param currency ISO 4217 code of the currency of every amount; EUR where absent
 * @param custom values of custom fields by name; empty when absent
 */
public record PlanInfo(
    @Nullable String title,
    @Field(customer = true) @Nullable LocalDate date,
    @Field(refersTo = RefTarget.TEAM, customer = true) @Nullable Ref createdBy,
    @Field(customer = true) @Nullable String version,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String purpose,
    @Field(customer = true) Period period,
    @Nullable PlanStatus status,
    @Nullable LocalDate asOf,
    @Field(customer = true) @Nullable LocalDate nextReview,
    @Field(customer = true) @Nullable Cadence cadence,
    @Nullable String confidentiality,
    @Field(customer = true) @Nullable String customerMark,
    @Field(kind = FieldKind.CURRENCY, customer = true) String currency,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** The record in which nothing is said. */
  public static final PlanInfo EMPTY = builder().build();

  /** Checks and copies the components. */
  public PlanInfo {
    title = Text.orNull(title);
    version = Text.orNull(version);
    purpose = Text.orNull(purpose);
    period = period == null ? Period.EMPTY : period;
    confidentiality = Text.orNull(confidentiality);
    customerMark = Text.orNull(customerMark);
    currency = Text.orElse(currency, "EUR");
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a plan info. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.date = date;
    builder.createdBy = createdBy;
    builder.version = version;
    builder.purpose = purpose;
    builder.period = period;
    builder.status = status;
    builder.asOf = asOf;
    builder.nextReview = nextReview;
    builder.cadence = cadence;
    builder.confidentiality = confidentiality;
    builder.customerMark = customerMark;
    builder.currency = currency;
    builder.custom.putAll(custom);
    return builder;
  }

  /** Collects the values of a {@link PlanInfo}; not thread-safe. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable Ref createdBy;
    private @Nullable String version;
    private @Nullable String purpose;
    private @Nullable Period period;
    private @Nullable PlanStatus status;
    private @Nullable LocalDate asOf;
    private @Nullable LocalDate nextReview;
    private @Nullable Cadence cadence;
    private @Nullable String confidentiality;
    private @Nullable String customerMark;
    private String currency = "EUR";
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the title of the plan. */
    public Builder title(@Nullable String value) {
      this.title = value;
      return this;
    }

    /** Sets the date on which the plan was made. */
    public Builder date(@Nullable LocalDate value) {
      this.date = value;
      return this;
    }

    /** Sets who is responsible for the plan, by id or name. */
    public Builder createdBy(@Nullable String idOrName) {
      this.createdBy = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the version. */
    public Builder version(@Nullable String value) {
      this.version = value;
      return this;
    }

    /** Sets what the plan is to achieve, in one sentence. */
    public Builder purpose(@Nullable String value) {
      this.purpose = value;
      return this;
    }

    /** Changes time that the plan covers. */
    public Builder period(Consumer<Period.Builder> details) {
      Period.Builder builder = (period == null ? Period.builder() : period.toBuilder());
      details.accept(builder);
      this.period = builder.build();
      return this;
    }

    /** Sets the time that the plan covers. */
    public Builder period(@Nullable Period value) {
      this.period = value;
      return this;
    }

    /** Sets the state of the plan. */
    public Builder status(@Nullable PlanStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the date for which the data hold. */
    public Builder asOf(@Nullable LocalDate value) {
      this.asOf = value;
      return this;
    }

    /** Sets the date of the next review. */
    public Builder nextReview(@Nullable LocalDate value) {
      this.nextReview = value;
      return this;
    }

    /** Sets how often the plan is reviewed. */
    public Builder cadence(@Nullable Cadence value) {
      this.cadence = value;
      return this;
    }

    /** Sets the confidentiality mark in the footer. */
    public Builder confidentiality(@Nullable String value) {
      this.confidentiality = value;
      return this;
    }

    /** Sets what the customer's copy bears in place of the confidentiality mark. */
    public Builder customerMark(@Nullable String value) {
      this.customerMark = value;
      return this;
    }

    /** Sets the ISO 4217 code of the currency of every amount. */
    public Builder currency(@Nullable String value) {
      this.currency = value;
      return this;
    }

    /**
     * Sets the value of a custom field, by the name under {@code custom}.
     *
     * @param value a text, a number, a day, a boolean or a list of texts, as the field is declared;
     *     null for none
     */
    public Builder custom(String name, @Nullable Object value) {
      CustomValues.put(custom, name, value);
      return this;
    }

    /** Builds the record. */
    public PlanInfo build() {
      return new PlanInfo(
          title,
          date,
          createdBy,
          version,
          purpose,
          period,
          status,
          asOf,
          nextReview,
          cadence,
          confidentiality,
          customerMark,
          currency,
          custom);
    }
  }
}
