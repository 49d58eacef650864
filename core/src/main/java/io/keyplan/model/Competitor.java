package io.keyplan.model;

import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A company that offers what we offer, or ourselves for comparison.
 *
 * @param name name
 * @param share share of the client's spending; null when absent
 * @param strengths strengths; null when absent
 * @param weaknesses weaknesses; null when absent
 * @param threat threat to us; null when absent
 * @param us whether this is our own company; null when absent
 */
public record Competitor(
    @Field(required = true) String name,
    @Field(kind = FieldKind.PERCENT) @Nullable BigDecimal share,
    @Nullable String strengths,
    @Nullable String weaknesses,
    @Nullable ThreatLevel threat,
    @Nullable Boolean us) {

  /** Checks and copies the components. */
  public Competitor {
    name = Text.orEmpty(name);
    strengths = Text.orNull(strengths);
    weaknesses = Text.orNull(weaknesses);
  }

  /** Starts a competitor. */
  public static Builder builder(String name) {
    Builder builder = new Builder();
    builder.name = name;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.share = share;
    builder.strengths = strengths;
    builder.weaknesses = weaknesses;
    builder.threat = threat;
    builder.us = us;
    return builder;
  }

  /** Collects the values of a {@link Competitor}; not thread-safe. */
  public static final class Builder {
    private String name = "";
    private @Nullable BigDecimal share;
    private @Nullable String strengths;
    private @Nullable String weaknesses;
    private @Nullable ThreatLevel threat;
    private @Nullable Boolean us;

    private Builder() {}

    /** Sets the name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * Sets the share of the client's spending, in percent from 0 to 100: 15 means 15 %, 0.15 means
     * 0.15 %. A plan is not built with others.
     */
    public Builder share(@Nullable BigDecimal value) {
      this.share = value;
      return this;
    }

    /**
     * Sets the share of the client's spending, in percent from 0 to 100: 15 means 15 %, 0.15 means
     * 0.15 %. A plan is not built with others.
     */
    public Builder share(long value) {
      this.share = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the strengths. */
    public Builder strengths(@Nullable String value) {
      this.strengths = value;
      return this;
    }

    /** Sets the weaknesses. */
    public Builder weaknesses(@Nullable String value) {
      this.weaknesses = value;
      return this;
    }

    /** Sets the threat to us. */
    public Builder threat(@Nullable ThreatLevel value) {
      this.threat = value;
      return this;
    }

    /** Sets whether this is our own company. */
    public Builder us(@Nullable Boolean value) {
      this.us = value;
      return this;
    }

    /** Builds the record. */
    public Competitor build() {
      return new Competitor(name, share, strengths, weaknesses, threat, us);
    }
  }
}
