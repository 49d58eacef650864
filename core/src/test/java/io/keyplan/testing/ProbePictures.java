package io.keyplan.testing;

import io.keyplan.document.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The smallest pictures of every type. */
final class ProbePictures {

  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR42mPg9s95UKXDAKEAHpwEmUrwbiIAAAAASUVO"
          + "RK5CYII=";

  private static final String JPEG =
      "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwc"
          + "KDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL"
          + "/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRol"
          + "JicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWm"
          + "p6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

  private static final String GIF = "R0lGODlhAgACAIAAAAtPbP///ywAAAAAAgACAAACA0QCBQA7";

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\">"
          + "<rect width=\"8\" height=\"4\" fill=\"#0B4F6C\"/></svg>";

  private ProbePictures() {}

  static Picture of(Picture.Type type) {
    return switch (type) {
      case PNG -> new Picture(type, Base64.getDecoder().decode(PNG), 2, 2);
      case JPEG -> new Picture(type, Base64.getDecoder().decode(JPEG), 8, 8);
      case GIF -> new Picture(type, Base64.getDecoder().decode(GIF), 2, 2);
      case SVG -> new Picture(type, SVG.getBytes(StandardCharsets.UTF_8), 8, 4);
    };
  }
}
