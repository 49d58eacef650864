package io.keyplan.pdf.form;

import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Parses a PDF within a budget, by the list of objects that it has itself.
 *
 * <p>PDFBox's own repair of files without a proper list is not used, since it has no bounds; see
 * {@link RebuildingParser}. Lives for one file; not thread-safe.
 */
class BoundedParser extends PDFParser {

  /** Deeper chains lead from streams to their lengths and from there to more streams. */
  private static final int DEEPEST_CHAIN = 24;

  /** PDFBox logs each of them. */
  private static final int MOST_BROKEN = 100;

  private final Budget budget;
  private final Map<Long, Map<COSObjectKey, COSBase>> packedObjects = new HashMap<>();
  private int depth;
  private int broken;

  BoundedParser(byte[] file, Budget budget, long mostDecrypted) throws IOException {
    this(
        new BoundedSource(file, budget),
        budget,
        MemoryUsageSetting.setupMainMemoryOnly(mostDecrypted).streamCache);
  }

  private BoundedParser(RandomAccessRead source, Budget budget, StreamCacheCreateFunction caches)
      throws IOException {
    super(source, "", null, null, caches);
    this.budget = budget;
    document = new BoundedDocument(caches, this, budget);
    xrefTrailerResolver =
        new XrefTrailerResolver() {
          @Override
          public void nextXrefObj(long place, XRefType type) {
            budget.section();
            super.nextXrefObj(place, type);
          }

          @Override
          public void setXRef(COSObjectKey key, long offset) {
            budget.object();
            super.setXRef(key, offset);
          }
        };
  }

  Budget budget() {
    return budget;
  }

  /** Reads what leads to all objects; the objects are read when they are asked for. */
  final COSDocument open() throws IOException {
    parsePDFHeader();
    initialParse();
    budget.checkObjects(document.getXrefTable().size());
    return document;
  }

  /** Gives the number of objects that were asked for and could not be read. */
  final int broken() {
    return broken;
  }

  @Override
  protected COSDictionary retrieveTrailer() throws IOException {
    setLenient(false);
    try {
      return super.retrieveTrailer();
    } finally {
      setLenient(true);
    }
  }

  @Override
  protected void prepareDecryption() throws IOException {
    COSDictionary encryption = document.getEncryptionDictionary();
    if (encryption != null && !KnownNames.STANDARD.equals(encryption.getCOSName(COSName.FILTER))) {
      throw locked("the file is encrypted for certain people", null);
    }
    try {
      super.prepareDecryption();
    } catch (InvalidPasswordException e) {
      throw locked("the file is protected by a password", e);
    }
  }

  private static UnreadableDocumentException locked(String why, @Nullable Exception cause) {
    return new UnreadableDocumentException(
        Reason.PROTECTED, why + "; save it without protection", cause);
  }

  /** The pages are gone through later, and none is needed to read values. */
  @Override
  protected void checkPages(COSDictionary root) {}

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    if (depth >= DEEPEST_CHAIN) {
      throw broken("the objects of the file refer to each other without end", null);
    }
    depth++;
    try {
      return super.dereferenceCOSObject(object);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw broken("an object of the file is damaged", e);
    } finally {
      depth--;
    }
  }

  private IOException broken(String message, @Nullable Exception cause) {
    if (++broken > MOST_BROKEN) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED,
          "the file is damaged: more than "
              + MOST_BROKEN
              + " of its objects cannot be read; ask for the file again",
          cause);
    }
    return new IOException(message, cause);
  }

  @Override
  protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
    Map<COSObjectKey, COSBase> objects = packedObjects.get(stream);
    if (objects == null) {
      packedObjects.put(stream, Map.of());
      COSBase packed = document.getObjectFromPool(getObjectKey(stream, 0)).getObject();
      if (!(packed instanceof BoundedStream unpacked)) {
        throw new IOException("object " + stream + " should hold other objects and does not");
      }
      objects = new PackedObjects(unpacked).parseAllObjects();
      packedObjects.put(stream, objects);
    }
    return objects.get(key);
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    budget.value();
    skipSpaces();
    boolean number = "+-.0123456789".indexOf(source.peek()) >= 0;
    try {
      return super.parseDirObject();
    } catch (IOException e) {
      if (number) {
        return COSNull.NULL;
      }
      throw e;
    }
  }

  @Override
  protected COSName parseCOSName() throws IOException {
    budget.value();
    return name(source);
  }

  private COSName name(RandomAccessRead from) throws IOException {
    if (from.read() != '/') {
      throw new IOException("a name was expected at " + from.getPosition());
    }
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    int c = from.read();
    for (; !isEndOfName(c); c = from.read()) {
      name.write(c == '#' ? escaped(from) : c);
    }
    if (c >= 0) {
      from.rewind(1);
    }
    return nameOf(name.toByteArray());
  }

  /**
   * Gives the name that some bytes of the file stand for: to readers of forms, most mean nothing.
   */
  COSName nameOf(byte[] bytes) throws IOException {
    return KnownNames.of(bytes);
  }

  private static int escaped(RandomAccessRead from) throws IOException {
    int high = Character.digit(from.peek(), 16);
    if (high < 0) {
      return '#';
    }
    from.read();
    int low = Character.digit(from.peek(), 16);
    if (low < 0) {
      from.rewind(1);
      return '#';
    }
    from.read();
    return high * 16 + low;
  }

  /** Objects that are packed into a stream together. */
  final class PackedObjects extends PDFObjectStreamParser {

    PackedObjects(BoundedStream stream) throws IOException {
      super(stream, BoundedParser.this.document);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
      budget.value();
      return super.parseDirObject();
    }

    @Override
    protected COSName parseCOSName() throws IOException {
      budget.value();
      return name(source);
    }

    @Override
    protected long readObjectNumber() throws IOException {
      budget.value();
      return super.readObjectNumber();
    }

    @Override
    protected COSObjectKey getObjectKey(long number, int generation) {
      return BoundedParser.this.getObjectKey(number, generation);
    }
  }
}
