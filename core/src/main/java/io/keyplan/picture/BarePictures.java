package io.keyplan.picture;

import io.keyplan.document.Picture;
import io.keyplan.document.Pictures;
import java.util.Optional;

/**
 * Gives the pictures of another source without what is no picture: comments, texts, places and
 * cameras, hidden text. A picture whose file is broken is not given. Thread-safe if the other
 * source is.
 */
public final class BarePictures implements Pictures {

  private final Pictures source;

  private BarePictures(Pictures source) {
    this.source = source;
  }

  /** Makes the pictures of a source bare; a {@link PictureFolder} does so itself. */
  public static Pictures of(Pictures source) {
    return source instanceof PictureFolder || source == Pictures.NONE
        ? source
        : new BarePictures(source);
  }

  @Override
  public Optional<Picture> load(String name) {
    return source.load(name).flatMap(BarePictures::bare);
  }

  private static Optional<Picture> bare(Picture picture) {
    try {
      byte[] content = BarePicture.of(picture.type(), picture.content());
      return Optional.of(new Picture(picture.type(), content, picture.width(), picture.height()));
    } catch (UnusablePicture e) {
      return Optional.empty();
    }
  }
}
