package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.BareText;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a SWOT.
 *
 * @param text the finding
 * @param soWhat what follows from it; null when absent
 * @param action the action that answers it; null when absent
 */
@BareText("text")
public record SwotItem(
    @Field(required = true) String text,
    @Nullable String soWhat,
    @Field(refersTo = RefTarget.ACTION) @Nullable Ref action) {

  /** Checks and copies the components. */
  public SwotItem {
    text = Text.orEmpty(text);
    soWhat = Text.orNull(soWhat);
  }

  /** Starts a swot item. */
  public static Builder builder(String text) {
    Builder builder = new Builder();
    builder.text = text;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.soWhat = soWhat;
    builder.action = action;
    return builder;
  }

  /** Collects the values of a {@link SwotItem}; not thread-safe. */
  public static final class Builder {
    private String text = "";
    private @Nullable String soWhat;
    private @Nullable Ref action;

    private Builder() {}

    /** Sets the finding. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Sets what follows from it. */
    public Builder soWhat(@Nullable String value) {
      this.soWhat = value;
      return this;
    }

    /** Sets the action that answers it, by id or name. */
    public Builder action(@Nullable String idOrName) {
      this.action = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Builds the record. */
    public SwotItem build() {
      return new SwotItem(text, soWhat, action);
    }
  }
}
