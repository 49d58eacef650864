package io.keyplan.poi.word;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/** Gives out the numbers that must be unique in a document. Lives for one export. */
final class Ids {

  private final Set<Integer> controls = new HashSet<>();
  private long drawing;
  private long bookmark;

  /** Gives the id of a content control: the same for the same address, as long as it is free. */
  int control(String address) {
    int id = first(address);
    while (id == 0 || !controls.add(id)) {
      id = (id + 1) & 0x7FFFFFFF;
    }
    return id;
  }

  /** Gives the id that the first content control of an address has. */
  static int first(String address) {
    CRC32 checksum = new CRC32();
    checksum.update(address.getBytes(StandardCharsets.UTF_8));
    return (int) (checksum.getValue() & 0x7FFFFFFF);
  }

  /** Gives the id of a drawing or of a shape in one. */
  long drawing() {
    return ++drawing;
  }

  /** Gives the id of a bookmark. */
  long bookmark() {
    return ++bookmark;
  }
}
