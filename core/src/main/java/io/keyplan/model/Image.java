package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * A picture: a photo or a logo.
 *
 * @param source file path relative to the plan file, or a data: URI with PNG, JPEG, GIF or SVG;
 *     null when absent
 * @param alt what the picture shows, for those who cannot see it; null when absent
 */
public record Image(
    @Field(kind = FieldKind.SOURCE, customer = true) @Nullable String source,
    @Field(customer = true) @Nullable String alt) {

  /** Checks and copies the components. */
  public Image {
    source = Text.orNull(source);
    alt = Text.orNull(alt);
  }

  /** Starts an image. */
  public static Builder builder(String source) {
    Builder builder = new Builder();
    builder.source = source;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.source = source;
    builder.alt = alt;
    return builder;
  }

  /** Collects the values of an {@link Image}; not thread-safe. */
  public static final class Builder {
    private @Nullable String source;
    private @Nullable String alt;

    private Builder() {}

    /** Sets the file path relative to the plan file, or a data: URI with PNG, JPEG, GIF or SVG. */
    public Builder source(@Nullable String value) {
      this.source = value;
      return this;
    }

    /** Sets what the picture shows, for those who cannot see it. */
    public Builder alt(@Nullable String value) {
      this.alt = value;
      return this;
    }

    /** Builds the record. */
    public Image build() {
      return new Image(source, alt);
    }
  }
}
