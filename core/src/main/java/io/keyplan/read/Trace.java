package io.keyplan.read;

import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a document says of its own making: how it was made, and for every value whether it still
 * shows what it showed then.
 *
 * <p>Nothing can be read from it that the document does not show: it holds of every value that was
 * shown only the first 24 bits of a digest, enough to find out whether it was changed and too few
 * to tell what a text was.
 *
 * @param template id of the template
 * @param variant what the document was filled with
 * @param locale language and country of its texts, numbers and dates
 * @param joint whether it is a customer's copy, with ids of its own
 * @param asOf the day for which the data held
 * @param currency currency of its amounts; empty where it shows none
 * @param subject name of the client that it is about; empty in a form
 * @param digests digests of what a field showed, by its address; several where it was shown in
 *     several forms; a field that is not named showed nothing
 * @param rows addresses of the records of every table in which rows can be added and deleted, by
 *     the exporter's name for the table
 */
public record Trace(
    String template,
    Variant variant,
    Locale locale,
    boolean joint,
    LocalDate asOf,
    String currency,
    String subject,
    Map<FieldPath, Set<String>> digests,
    Map<String, List<FieldPath>> rows) {

  /** The template of documents that a company made itself, and that were only filled. */
  public static final String FILLED = "filled";

  /** The id of the plan as a whole, which no document shows. */
  static final FieldPath PLAN = FieldPath.of("id");

  /** Copies the maps in their order. */
  public Trace {
    digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /**
   * Reads the XML that {@link TraceRecorder#xml} gave.
   *
   * @throws IllegalArgumentException if it is other XML, or none
   */
  public static Trace parse(byte[] xml) {
    TraceXmlReader read = TraceXmlReader.read(xml);
    return new Trace(
        read.template(),
        read.variant(),
        read.locale(),
        read.joint(),
        read.asOf(),
        read.currency(),
        read.subject(),
        read.digests(),
        read.rows());
  }

  /**
   * Says whether a company made the document itself, so that words of its own may stand beside
   * values on the same line.
   */
  public boolean isFilled() {
    return template.equals(FILLED);
  }

  /** Says whether the document was made of a plan that had an id. */
  public boolean hasPlan() {
    return digests.containsKey(PLAN);
  }

  /** Says whether the plan that the document was made of had this id. */
  public boolean isOfPlan(String id) {
    return isAsWritten(PLAN, new Shown.Text(id));
  }

  /** Says whether a field shows what it showed when the document was made. */
  public boolean isAsWritten(FieldPath path, Shown shown) {
    Set<String> written = digests.get(path);
    return written == null
        ? shown.isBlank()
        : written.contains(shown.isBlank() ? TraceDigest.BLANK : new TraceDigest().of(path, shown));
  }
}
