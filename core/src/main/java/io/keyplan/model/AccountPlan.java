package io.keyplan.model;

import io.keyplan.model.choice.Confidence;
import io.keyplan.model.rule.PlanValidation;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.Declaring;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.value.InvalidPlanException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The data of a key account plan.
 *
 * @param id the caller's own identifier of the plan; null when absent
 * @param info what the plan says of itself; an empty record when absent
 * @param account the client
 * @param people the client's people; empty when absent
 * @param team our people; empty when absent
 * @param priorities the client's key priorities; empty when absent
 * @param initiatives the client's initiatives; empty when absent
 * @param revenue revenue by source and by year; an empty record when absent
 * @param situation analyses of the account; an empty record when absent
 * @param goals goals; empty when absent
 * @param solutions solutions; empty when absent
 * @param strategies strategies; empty when absent
 * @param opportunities growth plays; empty when absent
 * @param actions action plan; empty when absent
 * @param milestones milestones; empty when absent
 * @param resources staff and budget; an empty record when absent
 * @param performance tracking; an empty record when absent
 * @param asks decisions asked of the next meeting; empty when absent
 * @param confidence how sure facts are, by JSON Pointer; empty when absent
 * @param confidential JSON Pointers of more fields to keep out of the customer edition; empty when
 *     absent
 * @param shared JSON Pointers, or addresses such as {@code actions[a-7].notes}, of more to show in
 *     the customer edition; empty when absent
 * @param customFields what is declared of its custom fields, words and calendar; it is no part of
 *     the plan's data, and files do not hold it
 */
public record AccountPlan(
    @Nullable String id,
    @Field(customer = true) PlanInfo info,
    @Field(required = true, customer = true) Account account,
    @Field(customer = true) List<Person> people,
    @Field(customer = true) List<TeamMember> team,
    @Field(customer = true) List<Priority> priorities,
    @Field(customer = true) List<Initiative> initiatives,
    Revenue revenue,
    Situation situation,
    @Field(customer = true) List<Goal> goals,
    @Field(customer = true) List<Solution> solutions,
    List<Strategy> strategies,
    List<Opportunity> opportunities,
    @Field(customer = true) List<Action> actions,
    @Field(customer = true) List<Milestone> milestones,
    Resources resources,
    @Field(customer = true) Performance performance,
    @Field(customer = true) List<Ask> asks,
    Map<String, Confidence> confidence,
    @Field(kind = FieldKind.POINTER) List<String> confidential,
    @Field(kind = FieldKind.POINTER) List<String> shared,
    CustomFields customFields)
    implements Declaring {

  /**
   * Checks and copies the components and assigns ids where they are absent.
   *
   * @throws InvalidPlanException with every problem, if anything in the plan is invalid
   */
  public AccountPlan(
      @Nullable String id,
      PlanInfo info,
      Account account,
      List<Person> people,
      List<TeamMember> team,
      List<Priority> priorities,
      List<Initiative> initiatives,
      Revenue revenue,
      Situation situation,
      List<Goal> goals,
      List<Solution> solutions,
      List<Strategy> strategies,
      List<Opportunity> opportunities,
      List<Action> actions,
      List<Milestone> milestones,
      Resources resources,
      Performance performance,
      List<Ask> asks,
      Map<String, Confidence> confidence,
      List<String> confidential,
      List<String> shared,
      CustomFields customFields) {
    id = Text.orNull(id);
    info = info == null ? PlanInfo.EMPTY : info;
    people = List.copyOf(people);
    team = List.copyOf(team);
    priorities = List.copyOf(priorities);
    initiatives = List.copyOf(initiatives);
    revenue = revenue == null ? Revenue.EMPTY : revenue;
    situation = situation == null ? Situation.EMPTY : situation;
    goals = List.copyOf(goals);
    solutions = List.copyOf(solutions);
    strategies = List.copyOf(strategies);
    opportunities = List.copyOf(opportunities);
    actions = List.copyOf(actions);
    milestones = List.copyOf(milestones);
    resources = resources == null ? Resources.EMPTY : resources;
    performance = performance == null ? Performance.EMPTY : performance;
    asks = List.copyOf(asks);
    confidence = Collections.unmodifiableMap(new LinkedHashMap<>(confidence));
    confidential = Text.entries(confidential);
    shared = Text.entries(shared);
    people = Identifiers.assign(people, "person", Person::id, Person::withId);
    team = Identifiers.assign(team, "member", TeamMember::id, TeamMember::withId);
    priorities = Identifiers.assign(priorities, "priority", Priority::id, Priority::withId);
    initiatives = Identifiers.assign(initiatives, "initiative", Initiative::id, Initiative::withId);
    revenue = Identifiers.assignIn(revenue);
    situation = Identifiers.assignIn(situation);
    goals = Identifiers.assignIn(goals);
    solutions = Identifiers.assign(solutions, "solution", Solution::id, Solution::withId);
    strategies = Identifiers.assign(strategies, "strategy", Strategy::id, Strategy::withId);
    opportunities =
        Identifiers.assign(opportunities, "opportunity", Opportunity::id, Opportunity::withId);
    actions = Identifiers.assign(actions, "action", Action::id, Action::withId);
    milestones = Identifiers.assign(milestones, "milestone", Milestone::id, Milestone::withId);
    performance = Identifiers.assignIn(performance);
    asks = Identifiers.assign(asks, "ask", Ask::id, Ask::withId);
    this.id = id;
    this.info = info;
    this.account = account;
    this.people = people;
    this.team = team;
    this.priorities = priorities;
    this.initiatives = initiatives;
    this.revenue = revenue;
    this.situation = situation;
    this.goals = goals;
    this.solutions = solutions;
    this.strategies = strategies;
    this.opportunities = opportunities;
    this.actions = actions;
    this.milestones = milestones;
    this.resources = resources;
    this.performance = performance;
    this.asks = asks;
    this.confidence = confidence;
    this.confidential = confidential;
    this.shared = shared;
    this.customFields = Objects.requireNonNull(customFields, "customFields must not be null");
    PlanValidation.check(this, id, shared, confidence.keySet());
  }

  /**
   * Starts a plan for a client.
   *
   * @param accountName name of the client
   */
  public static Builder builder(String accountName) {
    return new Builder(Account.builder(accountName).build());
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder(account);
    builder.id = id;
    builder.info = info;
    builder.people.addAll(people);
    builder.team.addAll(team);
    builder.priorities.addAll(priorities);
    builder.initiatives.addAll(initiatives);
    builder.revenue = revenue;
    builder.situation = situation;
    builder.goals.addAll(goals);
    builder.solutions.addAll(solutions);
    builder.strategies.addAll(strategies);
    builder.opportunities.addAll(opportunities);
    builder.actions.addAll(actions);
    builder.milestones.addAll(milestones);
    builder.resources = resources;
    builder.performance = performance;
    builder.asks.addAll(asks);
    builder.confidence.putAll(confidence);
    builder.confidential.addAll(confidential);
    builder.shared.addAll(shared);
    builder.customFields = customFields;
    return builder;
  }

  /**
   * Gives the date for which the plan holds: {@code info.asOf}, else {@code info.date}, else a day
   * of the caller's.
   */
  public LocalDate asOf(LocalDate otherwise) {
    return info.asOf() != null ? info.asOf() : info.date() != null ? info.date() : otherwise;
  }

  /** Gives the same plan that shares other places. */
  public AccountPlan withShared(Collection<String> pointers) {
    Builder builder = toBuilder();
    builder.shared.clear();
    return builder.shared(pointers).build();
  }

  /** Collects the values of an {@link AccountPlan}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable PlanInfo info;
    private Account account;
    private final List<Person> people = new ArrayList<>();
    private final List<TeamMember> team = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private @Nullable Revenue revenue;
    private @Nullable Situation situation;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Solution> solutions = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private @Nullable Resources resources;
    private @Nullable Performance performance;
    private final List<Ask> asks = new ArrayList<>();
    private final Map<String, Confidence> confidence = new LinkedHashMap<>();
    private final List<String> confidential = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private CustomFields customFields = CustomFields.NONE;

    private Builder(Account account) {
      this.account = account;
    }

    /** Sets the caller's own identifier of the plan. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Changes what the plan says of itself. */
    public Builder info(Consumer<PlanInfo.Builder> details) {
      PlanInfo.Builder builder = (info == null ? PlanInfo.builder() : info.toBuilder());
      details.accept(builder);
      this.info = builder.build();
      return this;
    }

    /** Sets what the plan says of itself. */
    public Builder info(@Nullable PlanInfo value) {
      this.info = value;
      return this;
    }

    /** Changes the client. */
    public Builder account(Consumer<Account.Builder> details) {
      Account.Builder builder = account.toBuilder();
      details.accept(builder);
      this.account = builder.build();
      return this;
    }

    /** Sets the client. */
    public Builder account(Account value) {
      this.account = value;
      return this;
    }

    /** Adds a person at the client. */
    public Builder person(String name, Consumer<Person.Builder> details) {
      Person.Builder builder = Person.builder().name(name);
      details.accept(builder);
      people.add(builder.build());
      return this;
    }

    /** Adds a person at the client. */
    public Builder person(Consumer<Person.Builder> details) {
      Person.Builder builder = Person.builder();
      details.accept(builder);
      people.add(builder.build());
      return this;
    }

    /** Adds a person at the client. */
    public Builder person(Person entry) {
      people.add(entry);
      return this;
    }

    /** Adds people at the client. */
    public Builder people(Collection<Person> entries) {
      people.addAll(entries);
      return this;
    }

    /** Adds one of our people. */
    public Builder member(String name, Consumer<TeamMember.Builder> details) {
      TeamMember.Builder builder = TeamMember.builder(name);
      details.accept(builder);
      team.add(builder.build());
      return this;
    }

    /** Adds one without details to: our people. */
    public Builder member(String name) {
      team.add(TeamMember.builder(name).build());
      return this;
    }

    /** Adds one of our people. */
    public Builder member(TeamMember entry) {
      team.add(entry);
      return this;
    }

    /** Adds some of our people. */
    public Builder team(Collection<TeamMember> entries) {
      team.addAll(entries);
      return this;
    }

    /** Adds a key priority of the client. */
    public Builder priority(String title, Consumer<Priority.Builder> details) {
      Priority.Builder builder = Priority.builder(title);
      details.accept(builder);
      priorities.add(builder.build());
      return this;
    }

    /** Adds one without details to: the client's key priorities. */
    public Builder priority(String title) {
      priorities.add(Priority.builder(title).build());
      return this;
    }

    /** Adds a key priority of the client. */
    public Builder priority(Priority entry) {
      priorities.add(entry);
      return this;
    }

    /** Adds key priorities of the client. */
    public Builder priorities(Collection<Priority> entries) {
      priorities.addAll(entries);
      return this;
    }

    /** Adds an initiative of the client. */
    public Builder initiative(String title, Consumer<Initiative.Builder> details) {
      Initiative.Builder builder = Initiative.builder(title);
      details.accept(builder);
      initiatives.add(builder.build());
      return this;
    }

    /** Adds one without details to: the client's initiatives. */
    public Builder initiative(String title) {
      initiatives.add(Initiative.builder(title).build());
      return this;
    }

    /** Adds an initiative of the client. */
    public Builder initiative(Initiative entry) {
      initiatives.add(entry);
      return this;
    }

    /** Adds initiatives of the client. */
    public Builder initiatives(Collection<Initiative> entries) {
      initiatives.addAll(entries);
      return this;
    }

    /** Changes revenue by source and by year. */
    public Builder revenue(Consumer<Revenue.Builder> details) {
      Revenue.Builder builder = (revenue == null ? Revenue.builder() : revenue.toBuilder());
      details.accept(builder);
      this.revenue = builder.build();
      return this;
    }

    /** Sets the revenue by source and by year. */
    public Builder revenue(@Nullable Revenue value) {
      this.revenue = value;
      return this;
    }

    /** Changes analyses of the account. */
    public Builder situation(Consumer<Situation.Builder> details) {
      Situation.Builder builder = (situation == null ? Situation.builder() : situation.toBuilder());
      details.accept(builder);
      this.situation = builder.build();
      return this;
    }

    /** Sets the analyses of the account. */
    public Builder situation(@Nullable Situation value) {
      this.situation = value;
      return this;
    }

    /** Adds a goal. */
    public Builder goal(String title, Consumer<Goal.Builder> details) {
      Goal.Builder builder = Goal.builder(title);
      details.accept(builder);
      goals.add(builder.build());
      return this;
    }

    /** Adds one without details to: goals. */
    public Builder goal(String title) {
      goals.add(Goal.builder(title).build());
      return this;
    }

    /** Adds a goal. */
    public Builder goal(Goal entry) {
      goals.add(entry);
      return this;
    }

    /** Adds goals. */
    public Builder goals(Collection<Goal> entries) {
      goals.addAll(entries);
      return this;
    }

    /** Adds a solution. */
    public Builder solution(String name, Consumer<Solution.Builder> details) {
      Solution.Builder builder = Solution.builder(name);
      details.accept(builder);
      solutions.add(builder.build());
      return this;
    }

    /** Adds one without details to: solutions. */
    public Builder solution(String name) {
      solutions.add(Solution.builder(name).build());
      return this;
    }

    /** Adds a solution. */
    public Builder solution(Solution entry) {
      solutions.add(entry);
      return this;
    }

    /** Adds solutions. */
    public Builder solutions(Collection<Solution> entries) {
      solutions.addAll(entries);
      return this;
    }

    /** Adds a strategy. */
    public Builder strategy(String statement, Consumer<Strategy.Builder> details) {
      Strategy.Builder builder = Strategy.builder(statement);
      details.accept(builder);
      strategies.add(builder.build());
      return this;
    }

    /** Adds one without details to: strategies. */
    public Builder strategy(String statement) {
      strategies.add(Strategy.builder(statement).build());
      return this;
    }

    /** Adds a strategy. */
    public Builder strategy(Strategy entry) {
      strategies.add(entry);
      return this;
    }

    /** Adds strategies. */
    public Builder strategies(Collection<Strategy> entries) {
      strategies.addAll(entries);
      return this;
    }

    /** Adds a growth play. */
    public Builder opportunity(String name, Consumer<Opportunity.Builder> details) {
      Opportunity.Builder builder = Opportunity.builder(name);
      details.accept(builder);
      opportunities.add(builder.build());
      return this;
    }

    /** Adds one without details to: growth plays. */
    public Builder opportunity(String name) {
      opportunities.add(Opportunity.builder(name).build());
      return this;
    }

    /** Adds a growth play. */
    public Builder opportunity(Opportunity entry) {
      opportunities.add(entry);
      return this;
    }

    /** Adds growth plays. */
    public Builder opportunities(Collection<Opportunity> entries) {
      opportunities.addAll(entries);
      return this;
    }

    /** Adds an action. */
    public Builder action(String step, Consumer<Action.Builder> details) {
      Action.Builder builder = Action.builder(step);
      details.accept(builder);
      actions.add(builder.build());
      return this;
    }

    /** Adds one without details to: action plan. */
    public Builder action(String step) {
      actions.add(Action.builder(step).build());
      return this;
    }

    /** Adds an action. */
    public Builder action(Action entry) {
      actions.add(entry);
      return this;
    }

    /** Adds actions. */
    public Builder actions(Collection<Action> entries) {
      actions.addAll(entries);
      return this;
    }

    /** Adds a milestone. */
    public Builder milestone(String title, Consumer<Milestone.Builder> details) {
      Milestone.Builder builder = Milestone.builder(title);
      details.accept(builder);
      milestones.add(builder.build());
      return this;
    }

    /** Adds one without details to: milestones. */
    public Builder milestone(String title) {
      milestones.add(Milestone.builder(title).build());
      return this;
    }

    /** Adds a milestone. */
    public Builder milestone(Milestone entry) {
      milestones.add(entry);
      return this;
    }

    /** Adds milestones. */
    public Builder milestones(Collection<Milestone> entries) {
      milestones.addAll(entries);
      return this;
    }

    /** Changes staff and budget. */
    public Builder resources(Consumer<Resources.Builder> details) {
      Resources.Builder builder = (resources == null ? Resources.builder() : resources.toBuilder());
      details.accept(builder);
      this.resources = builder.build();
      return this;
    }

    /** Sets the staff and the budget. */
    public Builder resources(@Nullable Resources value) {
      this.resources = value;
      return this;
    }

    /** Changes tracking. */
    public Builder performance(Consumer<Performance.Builder> details) {
      Performance.Builder builder =
          (performance == null ? Performance.builder() : performance.toBuilder());
      details.accept(builder);
      this.performance = builder.build();
      return this;
    }

    /** Sets how it is tracked. */
    public Builder performance(@Nullable Performance value) {
      this.performance = value;
      return this;
    }

    /** Adds a decision asked of the next meeting. */
    public Builder ask(String text, Consumer<Ask.Builder> details) {
      Ask.Builder builder = Ask.builder(text);
      details.accept(builder);
      asks.add(builder.build());
      return this;
    }

    /** Adds one without details to: decisions asked of the next meeting. */
    public Builder ask(String text) {
      asks.add(Ask.builder(text).build());
      return this;
    }

    /** Adds a decision asked of the next meeting. */
    public Builder ask(Ask entry) {
      asks.add(entry);
      return this;
    }

    /** Adds decisions asked of the next meeting. */
    public Builder asks(Collection<Ask> entries) {
      asks.addAll(entries);
      return this;
    }

    /** Says how sure the fact at a JSON Pointer is. */
    public Builder confidence(String pointer, Confidence value) {
      confidence.put(pointer, value);
      return this;
    }

    /** Adds the JSON Pointer of a field to keep out of the customer edition. */
    public Builder confidential(String text) {
      confidential.add(text);
      return this;
    }

    /** Adds JSON Pointers of fields to keep out of the customer edition. */
    public Builder confidential(Collection<String> entries) {
      confidential.addAll(entries);
      return this;
    }

    /** Adds the JSON Pointer or address of something to show in the customer edition. */
    public Builder shared(String text) {
      shared.add(text);
      return this;
    }

    /** Adds JSON Pointers or addresses of what to show in the customer edition. */
    public Builder shared(Collection<String> entries) {
      shared.addAll(entries);
      return this;
    }

    /**
     * Declares the custom fields of the plan and its records, and with them a company's words and
     * calendar; there are none unless set.
     */
    public Builder customFields(CustomFields value) {
      this.customFields = value;
      return this;
    }

    /**
     * Builds the plan.
     *
     * @throws InvalidPlanException with every problem, if anything in the plan is invalid
     */
    public AccountPlan build() {
      return new AccountPlan(
          id,
          info,
          account,
          people,
          team,
          priorities,
          initiatives,
          revenue,
          situation,
          goals,
          solutions,
          strategies,
          opportunities,
          actions,
          milestones,
          resources,
          performance,
          asks,
          confidence,
          confidential,
          shared,
          customFields);
    }
  }
}
