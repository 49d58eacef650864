package io.keyplan.document;

import java.util.List;

/**
 * When the rows of a table are overdue: their day has passed, and their status says that something
 * is left to do.
 *
 * @param day key of the column of the days
 * @param status key of the column of the statuses
 * @param closed codes of the statuses in which nothing is left to do
 */
public record Deadline(String day, String status, List<String> closed) {

  /** Copies the codes. */
  public Deadline {
    closed = List.copyOf(closed);
  }
}
