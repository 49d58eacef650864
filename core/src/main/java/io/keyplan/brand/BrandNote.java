package io.keyplan.brand;

/**
 * Something that a brand does not give as it should.
 *
 * @param fallback whether something stands in for what a document needs; else it is for information
 * @param message one sentence that names the file, what is missing, what is used and what would
 *     help
 */
public record BrandNote(boolean fallback, String message) {

  /** Tells what stands in for something that the brand lacks. */
  public static BrandNote fallback(String message) {
    return new BrandNote(true, message);
  }

  /** Tells something by which nothing is lost. */
  public static BrandNote info(String message) {
    return new BrandNote(false, message);
  }
}
