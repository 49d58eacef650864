package io.keyplan.samples.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Makes the documents in {@code samples/templates}, those of a fictitious supplier. */
final class CompanyTemplates {

  private CompanyTemplates() {}

  /** Makes all of them, by the names of their files. */
  static Map<String, byte[]> make() throws IOException {
    Map<String, byte[]> made = new TreeMap<>();
    made.put("letter.docx", CompanyLetter.make());
    made.put("qbr.pptx", CompanyDeck.make());
    made.put("tracker.xlsx", CompanyTracker.make());
    return made;
  }

  /**
   * Writes them.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, byte[]> each : make().entrySet()) {
      Files.write(Path.of(args[0], each.getKey()), each.getValue());
    }
  }
}
