package io.keyplan.model;

import io.keyplan.model.choice.Channel;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.rule.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes to be contacted.
 *
 * @param channel preferred means; null when absent
 * @param style preferred manner; null when absent
 * @param frequency preferred rhythm; null when absent
 */
public record Communication(
    @Nullable OpenEnum<Channel> channel, @Nullable String style, @Nullable String frequency) {

  /** The record in which nothing is said. */
  public static final Communication EMPTY = builder().build();

  /** Checks and copies the components. */
  public Communication {
    style = Text.orNull(style);
    frequency = Text.orNull(frequency);
  }

  /** Starts a communication. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.channel = channel;
    builder.style = style;
    builder.frequency = frequency;
    return builder;
  }

  /** Collects the values of a {@link Communication}; not thread-safe. */
  public static final class Builder {
    private @Nullable OpenEnum<Channel> channel;
    private @Nullable String style;
    private @Nullable String frequency;

    private Builder() {}

    /** Sets the preferred means. */
    public Builder channel(@Nullable Channel value) {
      this.channel = value == null ? null : OpenEnum.of(value);
      return this;
    }

    /** Sets the preferred means, in the caller's own words. */
    public Builder channel(String wording) {
      this.channel = OpenEnum.parse(Channel.class, wording);
      return this;
    }

    /** Sets the preferred manner. */
    public Builder style(@Nullable String value) {
      this.style = value;
      return this;
    }

    /** Sets the preferred rhythm. */
    public Builder frequency(@Nullable String value) {
      this.frequency = value;
      return this;
    }

    /** Builds the record. */
    public Communication build() {
      return new Communication(channel, style, frequency);
    }
  }
}
