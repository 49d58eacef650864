package io.keyplan.pdf.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream that counts what is unpacked of it; pictures are not unpacked. */
final class BoundedStream extends COSStream {

  /** Ways to pack bytes; the others are for pictures. */
  private static final Set<COSName> PACKED =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.CRYPT);

  private static final int MOST_FILTERS = 4;

  /** A line of numbers, as lists of objects have them, takes some twenty bytes. */
  private static final int LONGEST_LINE = 1 << 16;

  private final Budget budget;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView packed, Budget budget)
      throws IOException {
    super(cache, packed);
    this.budget = budget;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    return new RandomAccessReadBuffer(unpacked());
  }

  /** Gives the content. */
  byte[] unpacked() throws IOException {
    byte[] content;
    try (InputStream packed = createRawInputStream()) {
      content = copy(packed);
    }
    List<COSName> filters = filters();
    for (int i = 0; i < filters.size(); i++) {
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
      FilterFactory.INSTANCE
          .getFilter(filters.get(i))
          .decode(new ByteArrayInputStream(content), counting(unpacked), this, i);
      content = unpacked.toByteArray();
    }
    return content;
  }

  private byte[] copy(InputStream packed) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    packed.transferTo(counting(copy));
    return copy.toByteArray();
  }

  private OutputStream counting(OutputStream target) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        budget.unpack(1);
        target.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        budget.unpack(length);
        target.write(bytes, offset, length);
      }
    };
  }

  private List<COSName> filters() throws IOException {
    COSBase filters = getFilters();
    COSArray several = new COSArray();
    if (filters instanceof COSArray array) {
      several = array;
    } else if (filters != null) {
      several.add(filters);
    }
    if (several.size() > MOST_FILTERS) {
      throw new IOException("a stream is packed " + several.size() + " times");
    }
    List<COSName> names = new ArrayList<>();
    for (int i = 0; i < several.size(); i++) {
      if (!(several.getObject(i) instanceof COSName name) || !PACKED.contains(name)) {
        throw new IOException("a stream is packed in a way that is none for objects and texts");
      }
      names.add(name);
    }
    checkLines(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    return names;
  }

  /** PDFBox makes room for a whole line before it reads it. */
  private static void checkLines(COSBase parameters) throws IOException {
    if (parameters instanceof COSDictionary dictionary) {
      if (dictionary.getInt(COSName.COLUMNS, 1) > LONGEST_LINE
          || dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) > Integer.SIZE) {
        throw new IOException("a stream is packed in lines that are too long");
      }
    } else if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary dictionary) {
          checkLines(dictionary);
        }
      }
    }
  }
}
