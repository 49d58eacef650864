package io.keyplan.poi.word.xml;

import io.keyplan.poi.word.names.ControlNames;
import java.util.HashSet;
import java.util.Set;

/** Gives out the numbers that must be unique in a document. Lives for one export. */
public final class Ids {

  private final Set<Integer> controls = new HashSet<>();
  private long drawing;
  private long bookmark;

  /** Gives the id of a content control: the same for the same address, as long as it is free. */
  public int control(String address) {
    int id = ControlNames.number(address);
    while (id == 0 || !controls.add(id)) {
      id = (id + 1) & 0x7FFFFFFF;
    }
    return id;
  }

  /** Gives the id of a drawing or of a shape in one. */
  public long drawing() {
    return ++drawing;
  }

  /** Gives the id of a bookmark. */
  public long bookmark() {
    return ++bookmark;
  }
}
