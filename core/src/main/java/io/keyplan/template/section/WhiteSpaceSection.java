package io.keyplan.template.section;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.field.StateLetters;
import io.keyplan.model.WhiteSpace;
import io.keyplan.model.WhiteSpaceCell;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The white-space matrix: which of the client's units buys which of our offerings from whom.
 *
 * <p>Totals add up what is open or could be ours. In a form the cells are numbered row by row.
 */
public final class WhiteSpaceSection {

  private static final int SIDE_OF_FORM = 4;

  private static final Set<WhiteSpaceStatus> COUNTED =
      EnumSet.of(WhiteSpaceStatus.OPEN_OPPORTUNITY, WhiteSpaceStatus.POTENTIAL);

  private record Crossing(String unit, String offering) {}

  private final Composer c;
  private final Subject whiteSpace;
  private final WhiteSpace data;
  private final Map<Crossing, Subject> cells = new LinkedHashMap<>();

  private WhiteSpaceSection(Composer c) {
    this.c = c;
    this.whiteSpace = c.root().child("situation").child("whiteSpace");
    this.data = c.plan().situation().whiteSpace();
    if (!c.isForm()) {
      for (Subject cell : whiteSpace.list("cells", 0)) {
        WhiteSpaceCell known = cell.as(WhiteSpaceCell.class);
        if (known.unit() != null && known.offering() != null) {
          cells.putIfAbsent(new Crossing(known.unit(), known.offering()), cell);
        }
      }
    }
  }

  /** Composes the section on what could be sold where; none without any. */
  public static Optional<Section> whiteSpace(Composer c) {
    if (c.isForm() && !c.root().child("situation").shows("whiteSpace")) {
      return Optional.empty();
    }
    WhiteSpaceSection section = new WhiteSpaceSection(c);
    return c.section("white-space")
        .headline(section.headline())
        .add(c.isForm() ? section.form() : section.matrix())
        .build();
  }

  private Matrix form() {
    List<Entry> units = whiteSpace.texts("units", SIDE_OF_FORM);
    List<Subject> places = whiteSpace.list("cells", SIDE_OF_FORM * SIDE_OF_FORM);
    List<Matrix.Row> rows =
        IntStream.range(0, SIDE_OF_FORM)
            .mapToObj(
                row ->
                    new Matrix.Row(
                        units.get(row),
                        places.subList(row * SIDE_OF_FORM, (row + 1) * SIDE_OF_FORM).stream()
                            .map(this::cell)
                            .toList(),
                        Datum.BLANK))
            .toList();
    return matrix(
        whiteSpace.texts("offerings", SIDE_OF_FORM),
        "",
        rows,
        List.of(),
        Stream.of(WhiteSpaceStatus.values()));
  }

  private Matrix matrix() {
    List<String> units = names(data.units(), Crossing::unit);
    List<String> offerings = names(data.offerings(), Crossing::offering);
    boolean totals = total(crossing -> true).signum() != 0;
    List<Entry> labels = labels("units", units);
    List<Matrix.Row> rows =
        IntStream.range(0, units.size())
            .mapToObj(
                row ->
                    new Matrix.Row(
                        labels.get(row),
                        offerings.stream()
                            .map(offering -> cells.get(new Crossing(units.get(row), offering)))
                            .map(this::cell)
                            .toList(),
                        totals
                            ? amount(total(at -> at.unit().equals(units.get(row))))
                            : Datum.BLANK))
            .toList();
    List<Datum> sums = new ArrayList<>();
    if (totals) {
      offerings.forEach(name -> sums.add(amount(total(at -> at.offering().equals(name)))));
      sums.add(amount(total(at -> true)));
    }
    return matrix(
        labels("offerings", offerings),
        totals ? c.text("word.whiteSpaceOpenTotal") : "",
        rows,
        sums,
        Stream.of(WhiteSpaceStatus.values()).filter(this::occurs));
  }

  private Matrix matrix(
      List<Entry> columns,
      String totalTitle,
      List<Matrix.Row> rows,
      List<Datum> totals,
      Stream<WhiteSpaceStatus> states) {
    return new Matrix(
        "white-space",
        c.text("section.white-space"),
        c.text("word.unitOffering"),
        columns,
        totalTitle,
        rows,
        totals,
        states
            .map(
                status -> new Matrix.Key(letter(status), c.state(status), COUNTED.contains(status)))
            .toList());
  }

  private Matrix.Cell cell(@Nullable Subject cell) {
    if (cell == null) {
      return new Matrix.Cell("", Entry.EMPTY, Entry.EMPTY, "");
    }
    WhiteSpaceStatus status = cell.isForm() ? null : status(cell);
    return new Matrix.Cell(
        status == null ? "" : letter(status),
        cell.entry("status"),
        cell.entry("amount"),
        cell.text("note"));
  }

  private String letter(WhiteSpaceStatus status) {
    return StateLetters.of(status, c.messages()).orElseThrow();
  }

  private static @Nullable WhiteSpaceStatus status(Subject cell) {
    return cell.as(WhiteSpaceCell.class).status();
  }

  private boolean occurs(WhiteSpaceStatus status) {
    return cells.values().stream().anyMatch(cell -> status(cell) == status);
  }

  /** The names that the matrix lists, and then those that only cells mention. */
  private List<String> names(List<String> listed, Function<Crossing, String> name) {
    if (cells.isEmpty()) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>(listed);
    cells.keySet().forEach(crossing -> names.add(name.apply(crossing)));
    return List.copyOf(names);
  }

  private List<Entry> labels(String field, List<String> names) {
    Map<String, Entry> listed = new HashMap<>();
    whiteSpace
        .texts(field, 0)
        .forEach(entry -> listed.putIfAbsent(c.formats().format(entry.datum()), entry));
    return names.stream().map(name -> listed.getOrDefault(name, Entry.text(name))).toList();
  }

  private BigDecimal total(Predicate<Crossing> where) {
    return cells.entrySet().stream()
        .filter(cell -> where.test(cell.getKey()) && isCounted(cell.getValue()))
        .map(cell -> cell.getValue().as(WhiteSpaceCell.class).amount())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isCounted(Subject cell) {
    WhiteSpaceStatus status = status(cell);
    return status != null && COUNTED.contains(status);
  }

  private Datum amount(BigDecimal value) {
    return value.signum() == 0 ? Datum.BLANK : c.amount(value);
  }

  /** What could still be ours, and where most of it is; without amounts, in how many cells. */
  private String headline() {
    BigDecimal total = total(crossing -> true);
    if (total.signum() <= 0) {
      long open = cells.values().stream().filter(WhiteSpaceSection::isCounted).count();
      return open == 0 || cells.size() < 2
          ? ""
          : c.headline("white-space.cells", Map.of("open", open, "cells", cells.size()));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("total", c.compact(total));
    BigDecimal most = BigDecimal.ZERO;
    for (String offering : names(data.offerings(), Crossing::offering)) {
      BigDecimal sum = total(crossing -> crossing.offering().equals(offering));
      if (sum.compareTo(most) > 0) {
        most = sum;
        values.put("offering", offering);
        values.put("most", c.compact(sum));
      }
    }
    return Headlines.fitting(
        most.compareTo(total) < 0 ? c.headline("white-space.offering", values) : "",
        c.headline("white-space.total", values));
  }
}
