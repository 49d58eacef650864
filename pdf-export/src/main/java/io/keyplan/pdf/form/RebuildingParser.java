package io.keyplan.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Parses a damaged PDF: looks for its objects instead of believing its list of them.
 *
 * <p>Where an object is there several times, the last one holds, as in files that were changed by
 * appending to them.
 */
final class RebuildingParser extends BoundedParser {

  private static final char[] OBJECT = {'o', 'b', 'j'};

  /** Digits of the highest number that PDF allows for objects. */
  private static final int DIGITS = 10;

  private static final int HIGHEST_GENERATION = 65_535;

  private final byte[] file;
  private final NavigableMap<Integer, COSObjectKey> byOffset = new TreeMap<>();
  private final Map<Long, Integer> lastOffset = new HashMap<>();

  RebuildingParser(byte[] file, Budget budget, long mostDecrypted) throws IOException {
    super(file, budget, mostDecrypted);
    this.file = file;
  }

  @Override
  protected COSDictionary retrieveTrailer() throws IOException {
    findObjects();
    COSDictionary trailer = findTrailer();
    document.setTrailer(trailer);
    prepareDecryption();
    findPackedObjects();
    if (!trailer.containsKey(COSName.ROOT)) {
      trailer.setItem(COSName.ROOT, findCatalog());
    }
    return trailer;
  }

  private void findObjects() {
    for (int at : positions("obj")) {
      int end = skipBlanks(at);
      int generation = skipDigits(end);
      int blank = skipBlanks(generation);
      int number = skipDigits(blank);
      if (end < at && generation < end && blank < generation && number < blank) {
        int given = (int) number(generation, end);
        if (given <= HIGHEST_GENERATION) {
          budget().object();
          COSObjectKey key = new COSObjectKey(number(number, blank), given);
          document.getXrefTable().put(key, (long) number);
          byOffset.put(number, key);
          lastOffset.put(key.getNumber(), number);
        }
      }
    }
    budget().checkObjects(document.getXrefTable().size());
  }

  private List<Integer> positions(String word) {
    budget().read(file.length);
    List<Integer> positions = new ArrayList<>();
    for (int at = Words.find(word, file, 0, file.length);
        at >= 0;
        at = Words.find(word, file, at + 1, file.length)) {
      positions.add(at);
    }
    return positions;
  }

  private int skipBlanks(int end) {
    int i = end;
    while (i > 0 && end - i < DIGITS && isWhitespace(file[i - 1])) {
      i--;
    }
    return i;
  }

  private int skipDigits(int end) {
    int i = end;
    while (i > 0 && end - i < DIGITS && isDigit(file[i - 1])) {
      i--;
    }
    return i;
  }

  private long number(int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + file[i] - '0';
    }
    return number;
  }

  private COSDictionary findTrailer() {
    List<Integer> places = positions("trailer");
    for (int i = places.size() - 1; i >= 0; i--) {
      COSDictionary trailer = dictionary(places.get(i) + "trailer".length(), false);
      if (trailer.getItem(COSName.ROOT) instanceof COSObject) {
        return trailer;
      }
    }
    List<Integer> lists = positions("/XRef");
    for (int i = lists.size() - 1; i >= 0; i--) {
      Integer object = byOffset.floorKey(lists.get(i));
      if (object != null) {
        COSDictionary trailer = dictionary(object, true);
        if (trailer.getItem(COSName.ROOT) instanceof COSObject) {
          return trailer;
        }
      }
    }
    return new COSDictionary();
  }

  /** Reads a dictionary; an empty one where there is none that can be read. */
  private COSDictionary dictionary(int offset, boolean object) {
    try {
      source.seek(offset);
      if (object) {
        readObjectNumber();
        readGenerationNumber();
        readExpectedString(OBJECT, true);
      }
      skipSpaces();
      return parseCOSDictionary(true);
    } catch (IOException e) {
      return new COSDictionary();
    }
  }

  private void findPackedObjects() throws IOException {
    for (int at : positions("/ObjStm")) {
      Map.Entry<Integer, COSObjectKey> owner = byOffset.floorEntry(at);
      if (owner != null) {
        COSBase packed = document.getObjectFromPool(owner.getValue()).getObject();
        if (packed instanceof BoundedStream stream) {
          addPacked(stream, owner.getKey(), owner.getValue().getNumber());
        }
      }
    }
    budget().checkObjects(document.getXrefTable().size());
  }

  private void addPacked(BoundedStream stream, int offset, long owner) {
    try {
      for (long number : new PackedObjects(stream).readObjectNumbers().keySet()) {
        budget().object();
        Integer known = lastOffset.get(number);
        if (known == null || known < offset) {
          document.getXrefTable().put(new COSObjectKey(number, 0), -owner);
          lastOffset.put(number, offset);
        }
      }
    } catch (IOException e) {
      document.getXrefTable().values().removeIf(place -> place == -owner);
    }
  }

  private COSObject findCatalog() throws IOException {
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      if (object.getObject() instanceof COSDictionary dictionary
          && COSName.CATALOG.equals(dictionary.getCOSName(COSName.TYPE))) {
        return object;
      }
    }
    throw new IOException("there is no catalog");
  }
}
