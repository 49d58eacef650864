package io.keyplan.read;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Collects, while a document is written, what it shows of which field, and gives the {@link Trace}
 * as the XML that goes into the file. Not thread-safe.
 */
public final class TraceRecorder {

  /** Namespace of the XML, by which its part is found in a file. */
  public static final String NAMESPACE = TraceNames.NAMESPACE;

  private final Document document;
  private final String currency;
  private final TraceDigest digest = new TraceDigest();
  private final RecordDigests digests = new RecordDigests();
  private final Map<String, List<FieldPath>> rows = new LinkedHashMap<>();

  /** Starts the record of a document. */
  public TraceRecorder(Document document) {
    this(document, currency(document));
  }

  /**
   * Starts the record of a document whose values are not in its tree.
   *
   * @param currency currency of its amounts; empty where it shows none
   */
  public TraceRecorder(Document document, String currency) {
    this.document = document;
    this.currency = currency;
    if (!document.plan().isEmpty()) {
      value(Trace.PLAN, new Shown.Text(document.plan()));
    }
  }

  /**
   * Notes what the document shows of a field, exactly as the reader of the format will find it; a
   * blank value too where the field is shown with a value elsewhere.
   */
  public void value(FieldPath path, Shown shown) {
    if (!path.isNone()) {
      digests.add(path, digest.of(path, shown));
    }
  }

  /**
   * Notes a row of a table in which rows can be added and deleted.
   *
   * @param group name of the table, one for every table that can be deleted by itself
   * @param record address of the record
   */
  public void row(String group, FieldPath record) {
    rows.computeIfAbsent(group, none -> new ArrayList<>()).add(record);
  }

  /**
   * Notes all that another document showed, which became a part of this one.
   *
   * @param groups gives the names that its tables have here
   */
  public void addAll(Trace other, UnaryOperator<String> groups) {
    other
        .digests()
        .forEach(
            (path, shown) -> {
              if (!path.equals(Trace.PLAN)) {
                shown.forEach(each -> digests.add(path, each));
              }
            });
    other
        .rows()
        .forEach((group, records) -> records.forEach(record -> row(groups.apply(group), record)));
  }

  /** Gives the XML. */
  public String xml() {
    return TraceXmlWriter.write(
        new Trace(
            document.template(),
            document.variant(),
            document.locale(),
            document.joint(),
            document.asOf(),
            currency,
            document.subject(),
            Map.of(),
            rows),
        digests);
  }

  private static String currency(Document document) {
    return document
        .entries()
        .map(Entry::datum)
        .filter(Datum.Amount.class::isInstance)
        .map(datum -> ((Datum.Amount) datum).currency())
        .findFirst()
        .orElse("");
  }
}
