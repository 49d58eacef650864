package io.keyplan.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Copies objects of one file to another, with all that they refer to, once each; streams as they
 * are packed. Lives for one copy.
 */
public class CosCopy {

  private static final int DEEPEST = 200;
  private static final int MOST = 100_000;

  /** What leads to the rest of a file, to its structure, or to things that are not drawn. */
  private static final Set<String> LEFT =
      Set.of(
          "Parent",
          "P",
          "StructParent",
          "StructParents",
          "Metadata",
          "PieceInfo",
          "LastModified",
          "OC",
          "OPI",
          "Ref",
          "PS",
          "Alternates",
          "Interpolate",
          "TR",
          "TR2",
          "HT",
          "HTP",
          "Thumb",
          "Properties");

  private final PDDocument target;
  private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();
  private int depth;

  /** Copies into a document. */
  public CosCopy(PDDocument target) {
    this.target = target;
  }

  /**
   * Copies an object.
   *
   * @throws IOException if a stream cannot be read, or if there is no end to what is referred to
   */
  public COSBase copy(COSBase source) throws IOException {
    COSBase original = source instanceof COSObject reference ? reference.getObject() : source;
    if (original == null) {
      return COSNull.NULL;
    }
    COSBase known = copies.get(original);
    if (known != null) {
      return known;
    }
    if (++depth > DEEPEST || copies.size() > MOST) {
      throw new IOException("its objects refer to each other without end");
    }
    COSBase made = make(original);
    depth--;
    return made;
  }

  private COSBase make(COSBase original) throws IOException {
    if (original instanceof COSStream stream) {
      COSStream copy = target.getDocument().createCOSStream();
      copies.put(original, copy);
      fill(copy, stream);
      write(stream, copy);
      return copy;
    } else if (original instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      copies.put(original, copy);
      fill(copy, dictionary);
      return copy;
    } else if (original instanceof COSArray array) {
      COSArray copy = new COSArray();
      copies.put(original, copy);
      for (COSBase each : array) {
        copy.add(copy(each));
      }
      return copy;
    }
    return original;
  }

  private void fill(COSDictionary copy, COSDictionary original) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : original.entrySet()) {
      if (!LEFT.contains(entry.getKey().getName())) {
        copy.setItem(entry.getKey(), copy(entry.getValue()));
      }
    }
    inspect(copy);
  }

  /** Looks at a dictionary that was copied. */
  protected void inspect(COSDictionary copy) {}

  /** Copies what a stream holds; its dictionary is there. */
  protected void write(COSStream original, COSStream copy) throws IOException {
    try (InputStream in = original.createRawInputStream();
        OutputStream out = copy.createRawOutputStream()) {
      in.transferTo(out);
    }
  }
}
