package io.keyplan.brand;

import java.util.List;

/**
 * Something that a base file offers, with what belongs to it: a line for people, a member of an
 * object for programs.
 *
 * @param key short English name, such as {@code title size}
 * @param text its value; empty where only its parts say something
 * @param parts what belongs to it, in order
 */
public record BrandFinding(String key, String text, List<BrandFinding> parts) {

  /** Copies the parts. */
  public BrandFinding {
    parts = List.copyOf(parts);
  }

  /** Creates a finding without parts. */
  public static BrandFinding of(String key, String text) {
    return new BrandFinding(key, text, List.of());
  }
}
