package io.keyplan.model;

import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.model.rule.Amounts;
import io.keyplan.model.rule.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Business units against offerings.
 *
 * @param units business units of the client; empty when absent
 * @param offerings our offerings; empty when absent
 * @param cells what is known of each pair; empty when absent
 */
public record WhiteSpace(List<String> units, List<String> offerings, List<WhiteSpaceCell> cells) {

  /** The record in which nothing is said. */
  public static final WhiteSpace EMPTY = builder().build();

  /** Checks and copies the components. */
  public WhiteSpace {
    units = Text.entries(units);
    offerings = Text.entries(offerings);
    cells = List.copyOf(cells);
  }

  /** Starts a white space. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.units.addAll(units);
    builder.offerings.addAll(offerings);
    builder.cells.addAll(cells);
    return builder;
  }

  /** Finds what is known of a business unit and an offering. */
  public Optional<WhiteSpaceCell> cell(String unit, String offering) {
    return cells.stream()
        .filter(cell -> unit.equals(cell.unit()) && offering.equals(cell.offering()))
        .findFirst();
  }

  /** Adds up the amounts of the cells that have a status. */
  public BigDecimal total(WhiteSpaceStatus status) {
    return Amounts.sum(
        cells.stream()
            .filter(cell -> cell.status() == status)
            .map(WhiteSpaceCell::amount)
            .filter(Objects::nonNull)
            .toList());
  }

  /** Collects the values of a {@link WhiteSpace}; not thread-safe. */
  public static final class Builder {
    private final List<String> units = new ArrayList<>();
    private final List<String> offerings = new ArrayList<>();
    private final List<WhiteSpaceCell> cells = new ArrayList<>();

    private Builder() {}

    /** Adds a business unit of the client. */
    public Builder unit(String text) {
      units.add(text);
      return this;
    }

    /** Adds business units of the client. */
    public Builder units(Collection<String> entries) {
      units.addAll(entries);
      return this;
    }

    /** Adds one of our offerings. */
    public Builder offering(String text) {
      offerings.add(text);
      return this;
    }

    /** Adds our offerings. */
    public Builder offerings(Collection<String> entries) {
      offerings.addAll(entries);
      return this;
    }

    /** Adds what is known of a pair. */
    public Builder cell(String unit, String offering, Consumer<WhiteSpaceCell.Builder> details) {
      WhiteSpaceCell.Builder builder = WhiteSpaceCell.builder(unit, offering);
      details.accept(builder);
      cells.add(builder.build());
      return this;
    }

    /** Adds one without details to: what is known of each pair. */
    public Builder cell(String unit, String offering) {
      cells.add(WhiteSpaceCell.builder(unit, offering).build());
      return this;
    }

    /** Adds what is known of a pair. */
    public Builder cell(WhiteSpaceCell entry) {
      cells.add(entry);
      return this;
    }

    /** Adds what is known of pairs. */
    public Builder cells(Collection<WhiteSpaceCell> entries) {
      cells.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public WhiteSpace build() {
      return new WhiteSpace(units, offerings, cells);
    }
  }
}
