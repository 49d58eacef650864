package io.keyplan.pdf.font;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.jspecify.annotations.Nullable;

/** The fonts of the machine, read one by one until one has what is looked for. Thread-safe. */
final class SystemFonts {

  /** Larger files are collections for a whole continent; reading one takes seconds. */
  private static final long LARGEST_FILE = 40_000_000;

  private final Map<Integer, Optional<FontFace>> found = new HashMap<>();
  private final List<FontFace> read = new ArrayList<>();
  private @Nullable Deque<Path> unread;

  synchronized @Nullable FontFace find(int codePoint) {
    return found.computeIfAbsent(codePoint, this::search).orElse(null);
  }

  private Optional<FontFace> search(int codePoint) {
    for (FontFace face : read) {
      if (face.glyph(codePoint) > 0) {
        return Optional.of(face);
      }
    }
    if (unread == null) {
      unread = new ArrayDeque<>(files());
    }
    while (!unread.isEmpty()) {
      FontFace face = read(unread.remove());
      if (face != null) {
        read.add(face);
        if (face.glyph(codePoint) > 0) {
          return Optional.of(face);
        }
      }
    }
    return Optional.empty();
  }

  /** Lists upright fonts of usual weight first. */
  private static List<Path> files() {
    return new FontFileFinder()
        .find().stream()
            .filter(uri -> "file".equals(uri.getScheme()))
            .map(SystemFonts::path)
            .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
            .sorted(
                Comparator.comparing((Path file) -> !isUsual(file)).thenComparing(Path::toString))
            .toList();
  }

  private static Path path(URI uri) {
    return Path.of(uri);
  }

  private static boolean isUsual(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.contains("sans") && !name.contains("bold") && !name.contains("italic");
  }

  /** Gives nothing for a file that cannot be read or embedded: there are others. */
  private static @Nullable FontFace read(Path file) {
    try {
      return Files.size(file) > LARGEST_FILE ? null : FontFace.parse(Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }
}
