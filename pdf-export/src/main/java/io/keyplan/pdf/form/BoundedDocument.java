package io.keyplan.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/** The objects of a file, whose streams are bounded. */
final class BoundedDocument extends COSDocument {

  private final ICOSParser parser;
  private final RandomAccessStreamCache decrypted;
  private final Budget budget;

  BoundedDocument(StreamCacheCreateFunction caches, ICOSParser parser, Budget budget)
      throws IOException {
    super(caches, parser);
    this.parser = parser;
    this.decrypted = caches.create();
    this.budget = budget;
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
      throws IOException {
    COSStream stream =
        new BoundedStream(decrypted, parser.createRandomAccessReadView(start, length), budget);
    dictionary.forEach(stream::setItem);
    stream.setKey(dictionary.getKey());
    return stream;
  }

  @Override
  public void close() throws IOException {
    super.close();
    decrypted.close();
  }
}
