package io.keyplan.model;

import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a business unit does about an offering.
 *
 * @param unit business unit; null when absent
 * @param offering offering; null when absent
 * @param status who serves it; null when absent
 * @param amount yearly amount; null when absent
 * @param note note; null when absent
 */
public record WhiteSpaceCell(
    @Nullable String unit,
    @Nullable String offering,
    @Nullable WhiteSpaceStatus status,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal amount,
    @Nullable String note) {

  /** Checks and copies the components. */
  public WhiteSpaceCell {
    unit = Text.orNull(unit);
    offering = Text.orNull(offering);
    note = Text.orNull(note);
  }

  /** Starts a white space cell. */
  public static Builder builder(String unit, String offering) {
    Builder builder = new Builder();
    builder.unit = unit;
    builder.offering = offering;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.unit = unit;
    builder.offering = offering;
    builder.status = status;
    builder.amount = amount;
    builder.note = note;
    return builder;
  }

  /** Collects the values of a {@link WhiteSpaceCell}; not thread-safe. */
  public static final class Builder {
    private @Nullable String unit;
    private @Nullable String offering;
    private @Nullable WhiteSpaceStatus status;
    private @Nullable BigDecimal amount;
    private @Nullable String note;

    private Builder() {}

    /** Sets the business unit. */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /** Sets the offering. */
    public Builder offering(@Nullable String value) {
      this.offering = value;
      return this;
    }

    /** Sets who serves it. */
    public Builder status(@Nullable WhiteSpaceStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the yearly amount. */
    public Builder amount(@Nullable BigDecimal value) {
      this.amount = value;
      return this;
    }

    /** Sets the yearly amount. */
    public Builder amount(long value) {
      this.amount = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the note. */
    public Builder note(@Nullable String value) {
      this.note = value;
      return this;
    }

    /** Builds the record. */
    public WhiteSpaceCell build() {
      return new WhiteSpaceCell(unit, offering, status, amount, note);
    }
  }
}
