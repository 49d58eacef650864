package io.keyplan;

import io.keyplan.export.ExportReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** A document that is finished: its bytes, and what a server says of them. Immutable. */
public final class Publication {

  private final byte[] bytes;
  private final String fileName;
  private final String mediaType;
  private final ExportReport report;

  Publication(byte[] bytes, String fileName, String mediaType, ExportReport report) {
    this.bytes = bytes;
    this.fileName = Objects.requireNonNull(fileName, "fileName must not be null");
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType must not be null");
    this.report = Objects.requireNonNull(report, "report must not be null");
  }

  /** Gives a copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Gives how many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** Gives a name that every file system takes, such as {@code acme-action-plan-en.docx}. */
  public String fileName() {
    return fileName;
  }

  /** Gives the media type (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }

  /** Gives what could not be shown as it is, and how large the document came out. */
  public ExportReport report() {
    return report;
  }

  /**
   * Writes the bytes; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
