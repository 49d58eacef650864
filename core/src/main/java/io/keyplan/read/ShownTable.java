package io.keyplan.read;

import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A table of records in which rows can be added and deleted, as it stands in the document.
 *
 * <p>In forms, too, all rows that the form has for entries are there, blank ones as well, as {@link
 * ShownRow} says. Where rows cannot be added or deleted, as in PDF forms, there is no table, and
 * what its rows show are values of the document.
 *
 * @param group what the exporter called the table in the {@link Trace}; empty where the document no
 *     longer says so
 * @param list the list that added rows belong to, such as {@code actions}; {@link FieldPath#NONE}
 *     where the rows come from several lists, so that an added row belongs to the list of the row
 *     above it
 * @param rows the rows in their order; may be empty
 * @param place where, in words
 */
public record ShownTable(String group, FieldPath list, List<ShownRow> rows, String place) {

  /** Copies the rows. */
  public ShownTable {
    rows = List.copyOf(rows);
  }
}
