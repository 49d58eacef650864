package io.keyplan.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects of a new file: streams apart, all others packed together (ISO 32000-1, 7.5.7
 * and 7.5.8), in the form that PDFBox gives them. PDFBox makes several objects of its own for each
 * that it writes, which took half of a file's memory. Lives for one file.
 */
final class ObjectWriter {

  /** Objects that are packed together at most: a reader unpacks all of them for one. */
  private static final int TOGETHER = 200;

  /** Readers see by these that the file is no text. */
  private static final String BINARY = "\u00f6\u00e4\u00fc\u00df";

  private static final int IN_LINE = 10;

  private final PDDocument document;
  private final Cos cos;
  private final OutputStream out;
  private final ObjectBytes file = new ObjectBytes();
  private final ObjectBytes objects = new ObjectBytes();
  private final ObjectBytes places = new ObjectBytes();
  private final COSDictionary trailer;

  /** Where each object begins, or which it is of those that it is packed with. */
  private long[] offsets = {};

  /** What each object is packed in; 0 for one that stands apart. */
  private int[] pack = {};

  private byte[] deflated = new byte[1 << 14];

  ObjectWriter(PDDocument document, Cos cos, OutputStream out) {
    this.document = document;
    this.cos = cos;
    this.out = out;
    this.trailer = document.getDocument().getTrailer();
  }

  /**
   * Writes the file.
   *
   * @param id what tells the file from others
   */
  void write(long id) throws IOException {
    COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
    COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
    trailer.setItem(COSName.ID, id(id, info));
    ObjectNumbers numbers = new ObjectNumbers(catalog, info);
    int count = numbers.apart().size() + numbers.packed().size();
    int packs = (numbers.packed().size() + TOGETHER - 1) / TOGETHER;
    offsets = new long[count + packs + 2];
    pack = new int[offsets.length];
    file.raw("%PDF-1.6").line().raw("%").latin(BINARY);
    file.line();
    for (COSDictionary each : numbers.apart()) {
      writeObject(ObjectNumbers.of(each), each, each instanceof COSStream s ? content(s) : null);
    }
    for (int i = 0; i < packs; i++) {
      int from = i * TOGETHER;
      int to = Math.min(from + TOGETHER, numbers.packed().size());
      writePack(count + i + 1, numbers.packed().subList(from, to));
    }
    long start = file.position();
    writeOffsets(count + packs + 1, numbers.packed());
    file.raw("startxref").line().number(start).line().raw("%%EOF").line();
    file.passOn(out, true);
  }

  private static COSArray id(long id, COSDictionary info) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    digest.update(Long.toString(id).getBytes(StandardCharsets.ISO_8859_1));
    for (COSBase value : info.getValues()) {
      digest.update(value.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    COSString both = new COSString(digest.digest());
    COSArray array = Cos.array(both, both);
    array.setDirect(true);
    return array;
  }

  // ---- what stands apart ------------------------------------------------------------------------

  private byte[] content(COSStream stream) throws IOException {
    byte[] known = cos.content(stream);
    if (known != null) {
      return known;
    }
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  private void writeObject(long number, COSDictionary dictionary, byte @Nullable [] content)
      throws IOException {
    writeObject(number, dictionary, content, content == null ? 0 : content.length);
  }

  private void writeObject(
      long number, COSDictionary dictionary, byte @Nullable [] content, int length)
      throws IOException {
    offsets[(int) number] = file.position();
    file.number(number).raw(" 0 obj").line();
    write(dictionary);
    if (content != null) {
      file.raw("stream\r\n").write(content, 0, length);
      file.raw("\r\nendstream").line();
    }
    file.line().raw("endobj").line();
    file.passOn(out, false);
  }

  private void write(COSDictionary dictionary) throws IOException {
    file.raw("<<").line();
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      file.name(entry.getKey()).raw(" ");
      write(entry.getValue());
      file.line();
    }
    file.raw(">>").line();
  }

  private void write(COSBase value) throws IOException {
    if (ObjectNumbers.of(value) > 0) {
      file.reference(ObjectNumbers.of(value));
    } else if (value instanceof COSDictionary dictionary) {
      write(dictionary);
    } else if (value instanceof COSArray array) {
      file.raw("[");
      for (int i = 0; i < array.size(); i++) {
        if (i > 0 && i % IN_LINE == 0) {
          file.line();
        } else if (i > 0) {
          file.raw(" ");
        }
        write(array.get(i));
      }
      file.raw("]").line();
    } else {
      writeSimple(file, value);
    }
  }

  private static void writeSimple(ObjectBytes to, COSBase value) throws IOException {
    if (value instanceof COSName name) {
      to.name(name);
    } else if (value instanceof COSInteger integer) {
      to.integer(integer);
    } else if (value instanceof COSFloat decimal) {
      to.decimal(decimal);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, to);
    } else if (value instanceof COSBoolean choice) {
      choice.writePDF(to);
    } else if (value instanceof COSNull) {
      to.raw("null");
    } else {
      throw new IOException("an object of an unknown kind: " + value);
    }
  }

  // ---- what is packed ---------------------------------------------------------------------------

  private void writePack(int number, List<COSBase> some) throws IOException {
    objects.clear();
    places.clear();
    for (int i = 0; i < some.size(); i++) {
      COSBase object = some.get(i);
      long own = ObjectNumbers.of(object);
      pack[(int) own] = number;
      offsets[(int) own] = i;
      places.number(own).raw(" ").number(objects.position()).raw(" ");
      pack(object);
    }
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.OBJ_STM);
    stream.setInt(COSName.N, some.size());
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setInt(COSName.FIRST, places.length());
    int length = deflate(places, objects);
    stream.setInt(COSName.LENGTH, length);
    writeObject(number, stream, deflated, length);
  }

  private void pack(COSBase object) throws IOException {
    if (object instanceof COSDictionary dictionary) {
      objects.raw("<<");
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        objects.name(entry.getKey()).raw(" ");
        packPart(entry.getValue());
      }
      objects.raw(">> ");
    } else if (object instanceof COSArray array) {
      objects.raw("[");
      for (int i = 0; i < array.size(); i++) {
        packPart(array.get(i));
      }
      objects.raw("] ");
    } else {
      writeSimple(objects, object);
      objects.raw(" ");
    }
  }

  private void packPart(COSBase value) throws IOException {
    if (ObjectNumbers.of(value) > 0) {
      objects.reference(ObjectNumbers.of(value)).raw(" ");
    } else {
      pack(value);
    }
  }

  /** Gives the number of bytes that are deflated then. */
  private int deflate(ObjectBytes... parts) {
    Deflater deflater = new Deflater();
    try {
      int length = 0;
      for (int i = 0; i < parts.length; i++) {
        deflater.setInput(parts[i].bytes(), 0, parts[i].length());
        if (i == parts.length - 1) {
          deflater.finish();
        }
        int more = 1;
        while (more > 0) {
          if (length == deflated.length) {
            deflated = Arrays.copyOf(deflated, 2 * length);
          }
          more = deflater.deflate(deflated, length, deflated.length - length);
          length += more;
        }
      }
      return length;
    } finally {
      deflater.end();
    }
  }

  // ---- where everything is ----------------------------------------------------------------------

  private void writeOffsets(int number, List<COSBase> packed) throws IOException {
    offsets[number] = file.position();
    int wide = bytes(offsets[number]);
    int last = bytes(Math.min(TOGETHER, packed.size()) - 1L);
    objects.clear();
    objects.binary(0, 1 + wide);
    objects.binary(-1, last);
    for (int i = 1; i <= number; i++) {
      objects.binary(pack[i] > 0 ? 2 : 1, 1);
      objects.binary(pack[i] > 0 ? pack[i] : offsets[i], wide);
      objects.binary(pack[i] > 0 ? offsets[i] : 0, last);
    }
    COSStream stream = document.getDocument().createCOSStream();
    for (COSName key : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
      stream.setItem(key, trailer.getItem(key));
    }
    stream.setItem(COSName.TYPE, COSName.XREF);
    stream.setInt(COSName.SIZE, number + 1);
    stream.setItem(COSName.INDEX, Cos.numbers(0, number + 1));
    stream.setItem(COSName.W, Cos.numbers(1, wide, last));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    int length = deflate(objects);
    stream.setInt(COSName.LENGTH, length);
    writeObject(number, stream, deflated, length);
  }

  /** Gives the number of bytes that a number takes. */
  private static int bytes(long number) {
    return (Long.SIZE - Long.numberOfLeadingZeros(number) + 7) / 8;
  }
}
