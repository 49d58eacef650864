package io.keyplan.pdf.page;

import io.keyplan.pdf.font.Deflated;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Makes PDF objects in few words. Lives for one document, since objects cannot be shared. */
final class Cos {

  /** The default level takes half again as long for some percent. */
  private static final int LEVEL = 4;

  private final PDDocument document;

  /** What streams hold, kept beside them since PDFBox copies it in and out. */
  private final Map<COSStream, byte[]> contents = new IdentityHashMap<>();

  Cos(PDDocument document) {
    this.document = document;
  }

  /** Makes a dictionary that is an object of its own where it is referred to. */
  static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }

  /** Makes a dictionary that is written where it stands. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (COSBase value : values) {
      array.add(value);
    }
    return array;
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  static COSNumber number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? COSInteger.get((long) rounded)
        : new COSFloat((float) rounded);
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** Makes a stream of bytes that are deflated already. */
  COSStream deflated(byte[] bytes) {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return filled(stream, bytes);
  }

  /** Makes a stream and deflates it. */
  COSStream stream(byte[] bytes) {
    return deflated(deflate(bytes));
  }

  /** Makes a stream of bytes as they are. */
  COSStream plain(byte[] bytes) {
    return filled(document.getDocument().createCOSStream(), bytes);
  }

  private COSStream filled(COSStream stream, byte[] bytes) {
    stream.setInt(COSName.LENGTH, bytes.length);
    contents.put(stream, bytes);
    return stream;
  }

  /** Gives what a stream holds; null for one that was not made here. */
  byte @Nullable [] content(COSStream stream) {
    return contents.get(stream);
  }

  static byte[] deflate(byte[] bytes) {
    return Deflated.of(bytes, LEVEL);
  }
}
