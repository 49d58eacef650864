package io.keyplan.pdf.page;

import io.keyplan.document.Picture;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures that were prepared for pages lately, since the same logo and the same faces come again
 * in document after document.
 *
 * <p>It holds some megabytes at most, and lets go of what was not asked for the longest.
 * Thread-safe.
 */
public final class PictureCache {

  /** As much as some hundred faces take. */
  private static final long MOST_BYTES = 16_000_000;

  private final Map<Key, Optional<PagePicture>> pictures = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /** A picture, and the length of its longer side on the page in points. */
  private record Key(Picture picture, int length) {}

  /** Creates an empty cache. */
  public PictureCache() {}

  /**
   * Reads a picture; empty when its content cannot be read.
   *
   * @param length length of its longer side on the page, in points
   */
  public Optional<PagePicture> read(Picture picture, double length) {
    Key key = new Key(picture, (int) Math.ceil(length));
    synchronized (pictures) {
      Optional<PagePicture> known = pictures.get(key);
      if (known != null) {
        return known;
      }
    }
    Optional<PagePicture> read = PictureReader.read(picture, key.length());
    synchronized (pictures) {
      if (pictures.putIfAbsent(key, read) == null) {
        bytes += size(key, read);
        shrink();
      }
    }
    return read;
  }

  private void shrink() {
    Iterator<Map.Entry<Key, Optional<PagePicture>>> oldest = pictures.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      Map.Entry<Key, Optional<PagePicture>> entry = oldest.next();
      bytes -= size(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  private static long size(Key key, Optional<PagePicture> read) {
    long prepared =
        read.map(PagePicture::data)
            .map(data -> (long) data.samples().length + data.opacity().length)
            .orElse(0L);
    return (long) key.picture().content().length + prepared;
  }
}
