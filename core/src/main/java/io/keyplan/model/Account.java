package io.keyplan.model;

import io.keyplan.model.choice.AccountType;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The client: a company profile.
 *
 * @param name name of the client
 * @param type commercial relation; null when absent
 * @param tier our own ranking of the account; null when absent
 * @param industry industry; null when absent
 * @param headquarters place of the headquarters; null when absent
 * @param website web address; null when absent
 * @param sites places of business; empty when absent
 * @param employees number of employees; null when absent
 * @param annualRevenue the client's own yearly revenue; null when absent
 * @param ownership who owns the client; null when absent
 * @param parent parent company; null when absent
 * @param customerSince first year as a customer; null when absent
 * @param contractEnd end of the contract; null when absent
 * @param description context: what the client is and does; null when absent
 * @param mission the client's mission; null when absent
 * @param services what the client offers; empty when absent
 * @param valueProposition why the client's own customers choose it; null when absent
 * @param challenges what the client struggles with; empty when absent
 * @param needs what the client needs; empty when absent
 * @param buyingHabits how the client buys; null when absent
 * @param currentState where we stand with the client; null when absent
 * @param howWeHelp how we help; null when absent
 * @param decisionProcess steps of a purchase decision, in order; empty when absent
 * @param relationship strength of the relation; an empty record when absent
 * @param shareOfWallet our share of what the client spends on offers like ours; null when absent
 * @param potential what the client could spend with us in a year; null when absent
 * @param logo logo of the client; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Account(
    @Field(required = true, customer = true) String name,
    @Nullable AccountType type,
    @Nullable String tier,
    @Field(customer = true) @Nullable String industry,
    @Field(customer = true) @Nullable String headquarters,
    @Field(kind = FieldKind.WEB, customer = true) @Nullable String website,
    @Field(customer = true) List<String> sites,
    @Field(customer = true) @Nullable Integer employees,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal annualRevenue,
    @Nullable String ownership,
    @Nullable String parent,
    @Field(kind = FieldKind.YEAR, customer = true) @Nullable Integer customerSince,
    @Nullable LocalDate contractEnd,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String description,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String mission,
    @Field(customer = true) List<String> services,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String valueProposition,
    List<String> challenges,
    List<String> needs,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String buyingHabits,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String currentState,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String howWeHelp,
    List<DecisionStep> decisionProcess,
    AccountRelationship relationship,
    @Field(kind = FieldKind.PERCENT) @Nullable BigDecimal shareOfWallet,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal potential,
    @Field(kind = FieldKind.IMAGE, customer = true) @Nullable Image logo,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public Account {
    name = Text.orEmpty(name);
    tier = Text.orNull(tier);
    industry = Text.orNull(industry);
    headquarters = Text.orNull(headquarters);
    website = Text.orNull(website);
    sites = Text.entries(sites);
    ownership = Text.orNull(ownership);
    parent = Text.orNull(parent);
    description = Text.orNull(description);
    mission = Text.orNull(mission);
    services = Text.entries(services);
    valueProposition = Text.orNull(valueProposition);
    challenges = Text.entries(challenges);
    needs = Text.entries(needs);
    buyingHabits = Text.orNull(buyingHabits);
    currentState = Text.orNull(currentState);
    howWeHelp = Text.orNull(howWeHelp);
    decisionProcess = List.copyOf(decisionProcess);
    relationship = relationship == null ? AccountRelationship.EMPTY : relationship;
    custom = CustomValues.copyOf(custom);
  }

  /** Starts an account. */
  public static Builder builder(String name) {
    Builder builder = new Builder();
    builder.name = name;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.type = type;
    builder.tier = tier;
    builder.industry = industry;
    builder.headquarters = headquarters;
    builder.website = website;
    builder.sites.addAll(sites);
    builder.employees = employees;
    builder.annualRevenue = annualRevenue;
    builder.ownership = ownership;
    builder.parent = parent;
    builder.customerSince = customerSince;
    builder.contractEnd = contractEnd;
    builder.description = description;
    builder.mission = mission;
    builder.services.addAll(services);
    builder.valueProposition = valueProposition;
    builder.challenges.addAll(challenges);
    builder.needs.addAll(needs);
    builder.buyingHabits = buyingHabits;
    builder.currentState = currentState;
    builder.howWeHelp = howWeHelp;
    builder.decisionProcess.addAll(decisionProcess);
    builder.relationship = relationship;
    builder.shareOfWallet = shareOfWallet;
    builder.potential = potential;
    builder.logo = logo;
    builder.custom.putAll(custom);
    return builder;
  }

  /** Collects the values of an {@link Account}; not thread-safe. */
  public static final class Builder {
    private String name = "";
    private @Nullable AccountType type;
    private @Nullable String tier;
    private @Nullable String industry;
    private @Nullable String headquarters;
    private @Nullable String website;
    private final List<String> sites = new ArrayList<>();
    private @Nullable Integer employees;
    private @Nullable BigDecimal annualRevenue;
    private @Nullable String ownership;
    private @Nullable String parent;
    private @Nullable Integer customerSince;
    private @Nullable LocalDate contractEnd;
    private @Nullable String description;
    private @Nullable String mission;
    private final List<String> services = new ArrayList<>();
    private @Nullable String valueProposition;
    private final List<String> challenges = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private @Nullable String buyingHabits;
    private @Nullable String currentState;
    private @Nullable String howWeHelp;
    private final List<DecisionStep> decisionProcess = new ArrayList<>();
    private @Nullable AccountRelationship relationship;
    private @Nullable BigDecimal shareOfWallet;
    private @Nullable BigDecimal potential;
    private @Nullable Image logo;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the name of the client. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Sets the commercial relation. */
    public Builder type(@Nullable AccountType value) {
      this.type = value;
      return this;
    }

    /** Sets our own ranking of the account. */
    public Builder tier(@Nullable String value) {
      this.tier = value;
      return this;
    }

    /** Sets the industry. */
    public Builder industry(@Nullable String value) {
      this.industry = value;
      return this;
    }

    /** Sets the place of the headquarters. */
    public Builder headquarters(@Nullable String value) {
      this.headquarters = value;
      return this;
    }

    /** Sets the web address. */
    public Builder website(@Nullable String value) {
      this.website = value;
      return this;
    }

    /** Adds a place of business. */
    public Builder site(String text) {
      sites.add(text);
      return this;
    }

    /** Adds places of business. */
    public Builder sites(Collection<String> entries) {
      sites.addAll(entries);
      return this;
    }

    /** Sets the number of employees. */
    public Builder employees(@Nullable Integer value) {
      this.employees = value;
      return this;
    }

    /** Sets the client's own yearly revenue. */
    public Builder annualRevenue(@Nullable BigDecimal value) {
      this.annualRevenue = value;
      return this;
    }

    /** Sets the client's own yearly revenue. */
    public Builder annualRevenue(long value) {
      this.annualRevenue = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets who owns the client. */
    public Builder ownership(@Nullable String value) {
      this.ownership = value;
      return this;
    }

    /** Sets the parent company. */
    public Builder parent(@Nullable String value) {
      this.parent = value;
      return this;
    }

    /** Sets the first year as a customer. */
    public Builder customerSince(@Nullable Integer value) {
      this.customerSince = value;
      return this;
    }

    /** Sets the end of the contract. */
    public Builder contractEnd(@Nullable LocalDate value) {
      this.contractEnd = value;
      return this;
    }

    /** Sets the context: what the client is and does. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Sets the client's mission. */
    public Builder mission(@Nullable String value) {
      this.mission = value;
      return this;
    }

    /** Adds something that the client offers. */
    public Builder service(String text) {
      services.add(text);
      return this;
    }

    /** Adds what the client offers. */
    public Builder services(Collection<String> entries) {
      services.addAll(entries);
      return this;
    }

    /** Sets why the client's own customers choose it. */
    public Builder valueProposition(@Nullable String value) {
      this.valueProposition = value;
      return this;
    }

    /** Adds something that the client struggles with. */
    public Builder challenge(String text) {
      challenges.add(text);
      return this;
    }

    /** Adds what the client struggles with. */
    public Builder challenges(Collection<String> entries) {
      challenges.addAll(entries);
      return this;
    }

    /** Adds something that the client needs. */
    public Builder need(String text) {
      needs.add(text);
      return this;
    }

    /** Adds what the client needs. */
    public Builder needs(Collection<String> entries) {
      needs.addAll(entries);
      return this;
    }

    /** Sets how the client buys. */
    public Builder buyingHabits(@Nullable String value) {
      this.buyingHabits = value;
      return this;
    }

    /** Sets where we stand with the client. */
    public Builder currentState(@Nullable String value) {
      this.currentState = value;
      return this;
    }

    /** Sets how we help. */
    public Builder howWeHelp(@Nullable String value) {
      this.howWeHelp = value;
      return this;
    }

    /** Adds the next step of a purchase decision. */
    public Builder decisionStep(String step, Consumer<DecisionStep.Builder> details) {
      DecisionStep.Builder builder = DecisionStep.builder(step);
      details.accept(builder);
      decisionProcess.add(builder.build());
      return this;
    }

    /** Adds one without details to: steps of a purchase decision, in order. */
    public Builder decisionStep(String step) {
      decisionProcess.add(DecisionStep.builder(step).build());
      return this;
    }

    /** Adds the next step of a purchase decision. */
    public Builder decisionStep(DecisionStep entry) {
      decisionProcess.add(entry);
      return this;
    }

    /** Adds the next steps of a purchase decision, in order. */
    public Builder decisionProcess(Collection<DecisionStep> entries) {
      decisionProcess.addAll(entries);
      return this;
    }

    /** Changes strength of the relation. */
    public Builder relationship(Consumer<AccountRelationship.Builder> details) {
      AccountRelationship.Builder builder =
          (relationship == null ? AccountRelationship.builder() : relationship.toBuilder());
      details.accept(builder);
      this.relationship = builder.build();
      return this;
    }

    /** Sets the strength of the relation. */
    public Builder relationship(@Nullable AccountRelationship value) {
      this.relationship = value;
      return this;
    }

    /**
     * Sets our share of what the client spends on offers like ours, in percent from 0 to 100: 15
     * means 15 %, 0.15 means 0.15 %. A plan is not built with others.
     */
    public Builder shareOfWallet(@Nullable BigDecimal value) {
      this.shareOfWallet = value;
      return this;
    }

    /**
     * Sets our share of what the client spends on offers like ours, in percent from 0 to 100: 15
     * means 15 %, 0.15 means 0.15 %. A plan is not built with others.
     */
    public Builder shareOfWallet(long value) {
      this.shareOfWallet = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets what the client could spend with us in a year. */
    public Builder potential(@Nullable BigDecimal value) {
      this.potential = value;
      return this;
    }

    /** Sets what the client could spend with us in a year. */
    public Builder potential(long value) {
      this.potential = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the logo of the client. */
    public Builder logo(@Nullable Image value) {
      this.logo = value;
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
    public Account build() {
      return new Account(
          name,
          type,
          tier,
          industry,
          headquarters,
          website,
          sites,
          employees,
          annualRevenue,
          ownership,
          parent,
          customerSince,
          contractEnd,
          description,
          mission,
          services,
          valueProposition,
          challenges,
          needs,
          buyingHabits,
          currentState,
          howWeHelp,
          decisionProcess,
          relationship,
          shareOfWallet,
          potential,
          logo,
          custom);
    }
  }
}
