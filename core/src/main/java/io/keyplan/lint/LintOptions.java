package io.keyplan.lint;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a review goes by. Immutable and thread-safe.
 *
 * @param staleAfterDays a contact is stale when the last one is more days ago than this; 90 unless
 *     set: a relationship that nobody attended to for a quarter has cooled
 * @param contractHorizonDays a contract that ends within so many days wants a renewal in the plan;
 *     180 unless set: a renewal takes about two quarters to win
 * @param kpiStaleAfterDays a KPI is stale when it was measured more days ago than this; 100 unless
 *     set: a quarter, and the days it takes to close the books
 * @param completePercent a component that is less complete than this is reported; 50 unless set:
 *     below that, more is missing than there
 * @param highRiskScore a risk is high from this score of 25 on; 15 unless set, the upper corner of
 *     the usual five by five matrix
 * @param weakRelationship a relationship is weak up to this score of 5; 2 unless set
 * @param severities severities other than those of the codes
 * @param off codes that are not reported
 */
public record LintOptions(
    int staleAfterDays,
    int contractHorizonDays,
    int kpiStaleAfterDays,
    int completePercent,
    int highRiskScore,
    int weakRelationship,
    Map<FindingCode, Severity> severities,
    Set<FindingCode> off) {

  /**
   * Checks and copies the components.
   *
   * @throws IllegalArgumentException if a number of days is negative
   */
  public LintOptions {
    notNegative("staleAfterDays", staleAfterDays);
    notNegative("contractHorizonDays", contractHorizonDays);
    notNegative("kpiStaleAfterDays", kpiStaleAfterDays);
    EnumMap<FindingCode, Severity> ordered = new EnumMap<>(FindingCode.class);
    ordered.putAll(severities);
    severities = Collections.unmodifiableMap(ordered);
    EnumSet<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    codes.addAll(off);
    off = Collections.unmodifiableSet(codes);
  }

  /** Gives the options that hold unless others are asked for. */
  public static LintOptions standard() {
    return builder().build();
  }

  /** Starts from the standard options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gives the severity of a code. */
  public Severity severity(FindingCode code) {
    return severities.getOrDefault(code, code.severity());
  }

  private static void notNegative(String name, int days) {
    if (days < 0) {
      throw new IllegalArgumentException(name + " must be 0 or more, not " + days);
    }
  }

  /** Collects the values of {@link LintOptions}; not thread-safe. */
  public static final class Builder {
    private int staleAfterDays = 90;
    private int contractHorizonDays = 180;
    private int kpiStaleAfterDays = 100;
    private int completePercent = 50;
    private int highRiskScore = 15;
    private int weakRelationship = 2;
    private final Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
    private final Set<FindingCode> off = EnumSet.noneOf(FindingCode.class);

    private Builder() {}

    /** Sets after how many days without a contact one is stale. */
    public Builder staleAfterDays(int days) {
      this.staleAfterDays = days;
      return this;
    }

    /** Sets how many days before its end a contract wants a renewal in the plan. */
    public Builder contractHorizonDays(int days) {
      this.contractHorizonDays = days;
      return this;
    }

    /** Sets after how many days without a measurement a KPI is stale. */
    public Builder kpiStaleAfterDays(int days) {
      this.kpiStaleAfterDays = days;
      return this;
    }

    /** Sets below which percentage a component is reported as incomplete; 0 for never. */
    public Builder completePercent(int percent) {
      this.completePercent = percent;
      return this;
    }

    /** Sets from which score of 25 on a risk is high. */
    public Builder highRiskScore(int score) {
      this.highRiskScore = score;
      return this;
    }

    /** Sets up to which score of 5 a relationship is weak. */
    public Builder weakRelationship(int score) {
      this.weakRelationship = score;
      return this;
    }

    /** Sets the severity of a code. */
    public Builder severity(FindingCode code, Severity severity) {
      severities.put(code, severity);
      return this;
    }

    /** Leaves a code out. */
    public Builder off(FindingCode code) {
      off.add(code);
      return this;
    }

    /**
     * Builds the options.
     *
     * @throws IllegalArgumentException if a number of days is negative
     */
    public LintOptions build() {
      return new LintOptions(
          staleAfterDays,
          contractHorizonDays,
          kpiStaleAfterDays,
          completePercent,
          highRiskScore,
          weakRelationship,
          severities,
          off);
    }
  }
}
