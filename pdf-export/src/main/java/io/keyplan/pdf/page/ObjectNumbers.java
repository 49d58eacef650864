package io.keyplan.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Numbers the objects of a file, those that are referred to earlier first. Lives for one file;
 * objects keep their numbers.
 */
final class ObjectNumbers {

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSBase> waiting = new ArrayList<>();
  private final List<COSDictionary> apart = new ArrayList<>();
  private final List<COSBase> packed = new ArrayList<>();

  /**
   * Numbers what dictionaries lead to.
   *
   * @param catalog the one that stands apart, as streams do
   * @throws IOException if an object is another file's
   */
  ObjectNumbers(COSDictionary catalog, COSDictionary info) throws IOException {
    find(catalog);
    find(info);
    for (int i = 0; i < waiting.size(); i++) {
      COSBase object = waiting.get(i);
      if (object.getKey() == null) {
        add(object, object == catalog);
      }
    }
  }

  private void add(COSBase object, boolean isCatalog) throws IOException {
    if (!object.isDirect()) {
      object.setKey(new COSObjectKey(apart.size() + packed.size() + 1L, 0));
      if (isCatalog || object instanceof COSStream) {
        apart.add((COSDictionary) object);
      } else {
        packed.add(object);
      }
    }
    if (object instanceof COSArray array) {
      for (COSBase each : array) {
        find(each);
      }
    } else {
      for (COSBase each : ((COSDictionary) object).getValues()) {
        find(each);
      }
    }
  }

  private void find(COSBase object) throws IOException {
    if (object instanceof COSObject) {
      throw new IOException("an object of another file is referred to");
    }
    if (object instanceof COSArray || object instanceof COSDictionary && seen.add(object)) {
      waiting.add(object);
    }
  }

  /** Gives the number of an object; 0 for one that is written where it stands. */
  static long of(COSBase object) {
    // A number that was copied from another file may have been an object there.
    boolean numbered =
        object instanceof COSDictionary
            || object instanceof COSArray
            || object instanceof COSObject;
    COSObjectKey key = numbered ? object.getKey() : null;
    return key == null ? 0 : key.getNumber();
  }

  /** Lists the objects that stand apart, by their numbers. */
  List<COSDictionary> apart() {
    return apart;
  }

  /** Lists the objects that are packed together, by their numbers. */
  List<COSBase> packed() {
    return packed;
  }
}
