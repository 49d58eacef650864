package io.keyplan.model;

import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point in time at which something must be true.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param title title
 * @param date the day; null when absent
 * @param criterion how one sees that it is reached; null when absent
 * @param status progress; null when absent
 * @param shared whether the client may see it; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Milestone(
    @Nullable String id,
    @Field(required = true, customer = true) String title,
    @Field(customer = true) @Nullable LocalDate date,
    @Field(customer = true) @Nullable String criterion,
    @Field(customer = true) @Nullable ActionStatus status,
    @Nullable Boolean shared,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom)
    implements Tracked {

  /** Checks and copies the components. */
  public Milestone {
    id = Text.orNull(id);
    title = Text.orEmpty(title);
    criterion = Text.orNull(criterion);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a milestone. */
  public static Builder builder(String title) {
    Builder builder = new Builder();
    builder.title = title;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.title = title;
    builder.date = date;
    builder.criterion = criterion;
    builder.status = status;
    builder.shared = shared;
    builder.custom.putAll(custom);
    return builder;
  }

  Milestone withId(String newId) {
    return toBuilder().id(newId).build();
  }

  @Override
  public boolean isOpen() {
    return status == null || !status.isClosed();
  }

  @Override
  public @Nullable LocalDate deadline() {
    return date;
  }

  /** Collects the values of a {@link Milestone}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String title = "";
    private @Nullable LocalDate date;
    private @Nullable String criterion;
    private @Nullable ActionStatus status;
    private @Nullable Boolean shared;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the title. */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /** Sets the day. */
    public Builder date(@Nullable LocalDate value) {
      this.date = value;
      return this;
    }

    /** Sets how one sees that it is reached. */
    public Builder criterion(@Nullable String value) {
      this.criterion = value;
      return this;
    }

    /** Sets the progress. */
    public Builder status(@Nullable ActionStatus value) {
      this.status = value;
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
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
    public Milestone build() {
      return new Milestone(id, title, date, criterion, status, shared, custom);
    }
  }
}
