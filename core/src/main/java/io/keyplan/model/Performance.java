package io.keyplan.model;

import io.keyplan.model.structure.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * How the plan is tracked.
 *
 * @param kpis key performance indicators; empty when absent
 * @param reviews review meetings; empty when absent
 * @param changeLog versions of the plan; empty when absent
 */
public record Performance(
    @Field(customer = true) List<Kpi> kpis,
    @Field(customer = true) List<Review> reviews,
    List<ChangeLogEntry> changeLog) {

  /** The record in which nothing is said. */
  public static final Performance EMPTY = builder().build();

  /** Checks and copies the components. */
  public Performance {
    kpis = List.copyOf(kpis);
    reviews = List.copyOf(reviews);
    changeLog = List.copyOf(changeLog);
  }

  /** Starts a performance. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kpis.addAll(kpis);
    builder.reviews.addAll(reviews);
    builder.changeLog.addAll(changeLog);
    return builder;
  }

  /** Collects the values of a {@link Performance}; not thread-safe. */
  public static final class Builder {
    private final List<Kpi> kpis = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<ChangeLogEntry> changeLog = new ArrayList<>();

    private Builder() {}

    /** Adds a key performance indicator. */
    public Builder kpi(String name, Consumer<Kpi.Builder> details) {
      Kpi.Builder builder = Kpi.builder(name);
      details.accept(builder);
      kpis.add(builder.build());
      return this;
    }

    /** Adds one without details to: key performance indicators. */
    public Builder kpi(String name) {
      kpis.add(Kpi.builder(name).build());
      return this;
    }

    /** Adds a key performance indicator. */
    public Builder kpi(Kpi entry) {
      kpis.add(entry);
      return this;
    }

    /** Adds key performance indicators. */
    public Builder kpis(Collection<Kpi> entries) {
      kpis.addAll(entries);
      return this;
    }

    /** Adds a review meeting. */
    public Builder review(Consumer<Review.Builder> details) {
      Review.Builder builder = Review.builder();
      details.accept(builder);
      reviews.add(builder.build());
      return this;
    }

    /** Adds a review meeting. */
    public Builder review(Review entry) {
      reviews.add(entry);
      return this;
    }

    /** Adds review meetings. */
    public Builder reviews(Collection<Review> entries) {
      reviews.addAll(entries);
      return this;
    }

    /** Adds a version of the plan. */
    public Builder change(Consumer<ChangeLogEntry.Builder> details) {
      ChangeLogEntry.Builder builder = ChangeLogEntry.builder();
      details.accept(builder);
      changeLog.add(builder.build());
      return this;
    }

    /** Adds a version of the plan. */
    public Builder change(ChangeLogEntry entry) {
      changeLog.add(entry);
      return this;
    }

    /** Adds versions of the plan. */
    public Builder changeLog(Collection<ChangeLogEntry> entries) {
      changeLog.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Performance build() {
      return new Performance(kpis, reviews, changeLog);
    }
  }
}
