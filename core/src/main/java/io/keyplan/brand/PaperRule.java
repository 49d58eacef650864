package io.keyplan.brand;

import java.util.List;

/**
 * What a brand file says of its paper.
 *
 * @param first number of the letterhead's page that lies beneath the first page, from one
 * @param next number of the page that lies beneath those that follow, from one
 * @param area margins left, top, right and bottom in millimetres; empty where they are the
 *     document's own
 */
public record PaperRule(int first, int next, List<Double> area) {

  /** Copies the margins. */
  public PaperRule {
    area = List.copyOf(area);
  }
}
