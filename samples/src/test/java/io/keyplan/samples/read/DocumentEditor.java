package io.keyplan.samples.read;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Edits documents as people do, with anything but the library itself. */
public interface DocumentEditor {

  /** Lists the addresses of fields that the editor can find in a document. */
  Set<String> addresses(byte[] document) throws IOException;

  /** Writes texts into all places of the fields at some addresses. */
  byte[] write(byte[] document, Map<String, String> texts) throws IOException;
}
