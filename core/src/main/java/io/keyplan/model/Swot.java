package io.keyplan.model;

import io.keyplan.model.choice.SwotPerspective;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Strengths, weaknesses, opportunities and threats.
 *
 * @param perspective what is looked at; the relationship where absent
 * @param strengths strengths; empty when absent
 * @param weaknesses weaknesses; empty when absent
 * @param opportunities opportunities; empty when absent
 * @param threats threats; empty when absent
 */
public record Swot(
    SwotPerspective perspective,
    List<SwotItem> strengths,
    List<SwotItem> weaknesses,
    List<SwotItem> opportunities,
    List<SwotItem> threats) {

  /** Checks and copies the components. */
  public Swot {
    perspective = perspective == null ? SwotPerspective.RELATIONSHIP : perspective;
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    opportunities = List.copyOf(opportunities);
    threats = List.copyOf(threats);
  }

  /** Starts a swot. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.perspective = perspective;
    builder.strengths.addAll(strengths);
    builder.weaknesses.addAll(weaknesses);
    builder.opportunities.addAll(opportunities);
    builder.threats.addAll(threats);
    return builder;
  }

  /** Collects the values of a {@link Swot}; not thread-safe. */
  public static final class Builder {
    private SwotPerspective perspective = SwotPerspective.RELATIONSHIP;
    private final List<SwotItem> strengths = new ArrayList<>();
    private final List<SwotItem> weaknesses = new ArrayList<>();
    private final List<SwotItem> opportunities = new ArrayList<>();
    private final List<SwotItem> threats = new ArrayList<>();

    private Builder() {}

    /** Sets what is looked at. */
    public Builder perspective(@Nullable SwotPerspective value) {
      this.perspective = value;
      return this;
    }

    /** Adds a strength. */
    public Builder strength(String text, Consumer<SwotItem.Builder> details) {
      SwotItem.Builder builder = SwotItem.builder(text);
      details.accept(builder);
      strengths.add(builder.build());
      return this;
    }

    /** Adds one without details to: strengths. */
    public Builder strength(String text) {
      strengths.add(SwotItem.builder(text).build());
      return this;
    }

    /** Adds a strength. */
    public Builder strength(SwotItem entry) {
      strengths.add(entry);
      return this;
    }

    /** Adds strengths. */
    public Builder strengths(Collection<SwotItem> entries) {
      strengths.addAll(entries);
      return this;
    }

    /** Adds a weakness. */
    public Builder weakness(String text, Consumer<SwotItem.Builder> details) {
      SwotItem.Builder builder = SwotItem.builder(text);
      details.accept(builder);
      weaknesses.add(builder.build());
      return this;
    }

    /** Adds one without details to: weaknesses. */
    public Builder weakness(String text) {
      weaknesses.add(SwotItem.builder(text).build());
      return this;
    }

    /** Adds a weakness. */
    public Builder weakness(SwotItem entry) {
      weaknesses.add(entry);
      return this;
    }

    /** Adds weaknesses. */
    public Builder weaknesses(Collection<SwotItem> entries) {
      weaknesses.addAll(entries);
      return this;
    }

    /** Adds an opportunity. */
    public Builder opportunity(String text, Consumer<SwotItem.Builder> details) {
      SwotItem.Builder builder = SwotItem.builder(text);
      details.accept(builder);
      opportunities.add(builder.build());
      return this;
    }

    /** Adds one without details to: opportunities. */
    public Builder opportunity(String text) {
      opportunities.add(SwotItem.builder(text).build());
      return this;
    }

    /** Adds an opportunity. */
    public Builder opportunity(SwotItem entry) {
      opportunities.add(entry);
      return this;
    }

    /** Adds opportunities. */
    public Builder opportunities(Collection<SwotItem> entries) {
      opportunities.addAll(entries);
      return this;
    }

    /** Adds a threat. */
    public Builder threat(String text, Consumer<SwotItem.Builder> details) {
      SwotItem.Builder builder = SwotItem.builder(text);
      details.accept(builder);
      threats.add(builder.build());
      return this;
    }

    /** Adds one without details to: threats. */
    public Builder threat(String text) {
      threats.add(SwotItem.builder(text).build());
      return this;
    }

    /** Adds a threat. */
    public Builder threat(SwotItem entry) {
      threats.add(entry);
      return this;
    }

    /** Adds threats. */
    public Builder threats(Collection<SwotItem> entries) {
      threats.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Swot build() {
      return new Swot(perspective, strengths, weaknesses, opportunities, threats);
    }
  }
}
