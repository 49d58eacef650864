package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How complete a plan is.
 *
 * <p>The facts that count are those of {@link PlanComponent#facts()}. A fact is given or it is not;
 * one that every entry of a list should have, such as the owner of an action, is given in the
 * percentage of the entries that have it, and not at all when the list is empty. What is marked
 * {@link Confidence#UNKNOWN}, or is a choice of that name, is not given. A component is as complete
 * as its facts are on average, the plan as its components are on average: nothing weighs more than
 * anything else, and a long list does not outweigh a short one. Percentages are rounded down, so
 * that only what is complete has 100.
 *
 * @param parts the components in the order of {@link PlanComponent}
 */
public record Completeness(List<Part> parts) {

  /** Copies the components. */
  public Completeness {
    parts = List.copyOf(parts);
  }

  /** Computes the completeness of a plan. */
  public static Completeness of(AccountPlan plan) {
    GivenFacts given = new GivenFacts(plan);
    List<Part> parts = new ArrayList<>();
    for (PlanComponent component : PlanComponent.values()) {
      parts.add(
          new Part(
              component,
              component.facts().stream()
                  .map(fact -> new Fact(fact, given.percent(fact)))
                  .toList()));
    }
    return new Completeness(parts);
  }

  /** Gives the percentage of the whole plan, from 0 to 100. */
  public int percent() {
    return average(parts.stream().mapToInt(Part::percent).toArray());
  }

  /** Gives one component. */
  public Part part(PlanComponent component) {
    return parts.get(component.ordinal());
  }

  private static int average(int... percents) {
    return Arrays.stream(percents).sum() / percents.length;
  }

  /**
   * How complete a component is.
   *
   * @param component the component
   * @param facts its facts in their order
   */
  public record Part(PlanComponent component, List<Fact> facts) {

    /** Copies the facts. */
    public Part {
      facts = List.copyOf(facts);
    }

    /** Gives the percentage of the component, from 0 to 100. */
    public int percent() {
      return average(facts.stream().mapToInt(Fact::percent).toArray());
    }

    /** Lists the facts that are missing, wholly or for some entries. */
    public List<Fact> missing() {
      return facts.stream().filter(fact -> fact.percent() < 100).toList();
    }
  }

  /**
   * How far a fact is given.
   *
   * @param name the fact as {@link PlanComponent#facts()} names it
   * @param percent from 0 to 100
   */
  public record Fact(String name, int percent) {}
}
