package io.keyplan.picture;

import io.keyplan.document.Picture;
import io.keyplan.document.Pictures;
import io.keyplan.value.Excerpt;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a plan: files in the folder of the plan's file and below it, and pictures within
 * the plan as {@code data:} URIs.
 *
 * <p>Nothing outside the folder is read, neither by absolute path nor through {@code ..} or links,
 * and nothing is fetched from the web. What a file is, its content tells and not its name. Of a
 * picture only what is shown is given on: no comments, places, cameras or hidden texts. Immutable
 * and thread-safe.
 */
public final class PictureFolder implements Pictures {

  private static final String PLAN = "plan";

  private final @Nullable Path folder;
  private final PictureLimits limits;
  private final String owner;

  private PictureFolder(@Nullable Path folder, PictureLimits limits, String owner) {
    this.folder = folder;
    this.limits = limits;
    this.owner = owner;
  }

  /** Takes pictures from a folder, and from {@code data:} URIs. */
  public static PictureFolder at(Path folder) {
    return new PictureFolder(folder, PictureLimits.STANDARD, PLAN);
  }

  /** Takes pictures from the folder of a plan's file, and from {@code data:} URIs. */
  public static PictureFolder of(Path planFile) {
    Path parent = planFile.toAbsolutePath().getParent();
    return parent == null ? none() : at(parent);
  }

  /** Takes pictures from {@code data:} URIs only. */
  public static PictureFolder none() {
    return new PictureFolder(null, PictureLimits.STANDARD, PLAN);
  }

  /** Sets how large pictures may be. */
  public PictureFolder withLimits(PictureLimits value) {
    return new PictureFolder(folder, value, owner);
  }

  /**
   * Sets what names the pictures, as problems call it.
   *
   * @param value such as {@code template}; a plan unless this is said
   */
  public PictureFolder namedBy(String value) {
    return new PictureFolder(folder, limits, value);
  }

  /** Gives how large pictures may be. */
  public PictureLimits limits() {
    return limits;
  }

  @Override
  public Optional<Picture> load(String source) {
    try {
      return Optional.ofNullable(picture(source));
    } catch (UnusablePicture e) {
      return Optional.empty();
    }
  }

  /**
   * Tells why a picture cannot be used.
   *
   * @return one sentence; empty when it can be used, or when it is a path and there is no folder to
   *     look in
   */
  public Optional<String> problem(String source) {
    try {
      picture(source);
      return Optional.empty();
    } catch (UnusablePicture e) {
      String name = DataUri.isOne(source) ? "this picture" : "\"" + Excerpt.of(source) + "\"";
      return Optional.of(name + " " + e.getMessage());
    }
  }

  private @Nullable Picture picture(String source) throws UnusablePicture {
    byte[] content = content(source);
    if (content == null) {
      return null;
    }
    Header header = HeaderReader.read(content, limits);
    limits.check(header);
    byte[] bare = BarePicture.of(header.type(), content);
    return new Picture(header.type(), bare, header.width(), header.height());
  }

  private byte @Nullable [] content(String source) throws UnusablePicture {
    if (DataUri.isOne(source)) {
      return DataUri.content(source, limits);
    }
    PictureFile.checkWriting(source, owner);
    return folder == null ? null : PictureFile.read(folder, source, owner, limits);
  }
}
