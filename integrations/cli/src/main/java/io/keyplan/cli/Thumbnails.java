package io.keyplan.cli;

import io.keyplan.pdf.Previews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** First pages of the sample client's documents, as pictures that stand in a page itself. */
final class Thumbnails {

  private static final int WIDTH = 240;

  private Thumbnails() {}

  /** Draws one for each PDF document in a folder for samples; gives its address by the document. */
  static Map<Path, String> of(List<Job.Written> documents) throws IOException {
    Map<Path, String> addresses = new LinkedHashMap<>();
    for (Job.Written document : documents) {
      Path file = document.job().target();
      if (file.toString().endsWith(".pdf") && file.getParent().endsWith("sample")) {
        byte[] picture = Previews.png(Files.readAllBytes(file), WIDTH, 1).get(0);
        addresses.put(file, "data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
      }
    }
    return addresses;
  }
}
