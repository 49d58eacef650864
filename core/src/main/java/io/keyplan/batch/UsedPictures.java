package io.keyplan.batch;

import io.keyplan.document.Picture;
import io.keyplan.document.Pictures;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Pictures that remember which files were asked for, and what was in them. Thread-safe. */
final class UsedPictures implements Pictures {

  private static final String INLINE = "data:";
  private static final String NONE = "none";

  private final Pictures source;
  private final SortedMap<String, String> used = new ConcurrentSkipListMap<>();

  UsedPictures(Pictures source) {
    this.source = source;
  }

  @Override
  public Optional<Picture> load(String name) {
    Optional<Picture> picture = source.load(name);
    if (!name.regionMatches(true, 0, INLINE, 0, INLINE.length())) {
      used.put(name, hash(picture));
    }
    return picture;
  }

  /** Gives the hashes of the files that were asked for, by name. */
  SortedMap<String, String> used() {
    return used;
  }

  /** Gives what {@link #used} says of a picture's content. */
  static String hash(Optional<Picture> picture) {
    return picture.map(found -> Hashes.of(found.content())).orElse(NONE);
  }
}
