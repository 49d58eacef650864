package io.keyplan.pdf.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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

  /** The last one that leads to the catalog holds. */
  private static final int MOST_TRAILERS = 1000;

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
    for (int at = next("obj", 0); at >= 0; at = next("obj", at + 1)) {
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

  private int next(String word, int from) {
    int at = Words.find(word, file, from, file.length);
    budget().read((at < 0 ? file.length : at) - from);
    return at;
  }

  private int last(String word, int before) {
    int at = Words.findLast(word, file, before);
    budget().read(before - Math.max(at, 0));
    return at;
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
    int tries = MOST_TRAILERS;
    for (int at = last("trailer", file.length); at >= 0 && tries > 0; at = last("trailer", at)) {
      tries--;
      COSDictionary trailer = dictionary(at + "trailer".length(), false);
      if (trailer.getItem(COSName.ROOT) instanceof COSObject) {
        return trailer;
      }
    }
    for (int at = last("/XRef", file.length); at >= 0 && tries > 0; at = last("/XRef", at)) {
      tries--;
      Integer object = byOffset.floorKey(at);
      COSDictionary trailer = object == null ? new COSDictionary() : dictionary(object, true);
      if (trailer.getItem(COSName.ROOT) instanceof COSObject) {
        return trailer;
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
    Set<COSObjectKey> seen = new HashSet<>();
    for (int at = next("/ObjStm", 0); at >= 0; at = next("/ObjStm", at + 1)) {
      Map.Entry<Integer, COSObjectKey> owner = byOffset.floorEntry(at);
      if (owner != null && seen.add(owner.getValue())) {
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
