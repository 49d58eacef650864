package io.keyplan.model;

import io.keyplan.model.rule.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan.
 *
 * @param version version; null when absent
 * @param date the day; null when absent
 * @param author who made it; null when absent
 * @param summary what changed; null when absent
 */
public record ChangeLogEntry(
    @Nullable String version,
    @Nullable LocalDate date,
    @Nullable String author,
    @Nullable String summary) {

  /** Checks and copies the components. */
  public ChangeLogEntry {
    version = Text.orNull(version);
    author = Text.orNull(author);
    summary = Text.orNull(summary);
  }

  /** Starts a change log entry. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.version = version;
    builder.date = date;
    builder.author = author;
    builder.summary = summary;
    return builder;
  }

  /** Collects the values of a {@link ChangeLogEntry}; not thread-safe. */
  public static final class Builder {
    private @Nullable String version;
    private @Nullable LocalDate date;
    private @Nullable String author;
    private @Nullable String summary;

    private Builder() {}

    /** Sets the version. */
    public Builder version(@Nullable String value) {
      this.version = value;
      return this;
    }

    /** Sets the day. */
    public Builder date(@Nullable LocalDate value) {
      this.date = value;
      return this;
    }

    /** Sets who made it. */
    public Builder author(@Nullable String value) {
      this.author = value;
      return this;
    }

    /** Sets what changed. */
    public Builder summary(@Nullable String value) {
      this.summary = value;
      return this;
    }

    /** Builds the record. */
    public ChangeLogEntry build() {
      return new ChangeLogEntry(version, date, author, summary);
    }
  }
}
