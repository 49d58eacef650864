package io.keyplan.poi.ooxml;

import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An Office file that somebody sent: its parts and how they are related.
 *
 * <p>Nothing in it is trusted. Everything that is unpacked counts against the limits, also what is
 * not kept. Lives for one reading; not thread-safe.
 */
public final class OfficeFile {

  private static final int BUFFER = 1 << 13;

  /** Texts of plans have a million characters at most, and some take more bytes than one. */
  private static final int LONGEST_TEXT = 8 << 20;

  /** Parts of these kinds are read; others have nothing to say. */
  private static final Set<String> KEPT = Set.of("xml", "rels");

  /** Bytes of the record at the end of a zip file, and of the longest comment behind it. */
  private static final int END = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;

  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, List<Relationship>> relationships = new HashMap<>();

  private OfficeFile() {}

  /**
   * Unpacks a file, but for its pictures, fonts, macros and embedded files.
   *
   * @param program what the file belongs to, for messages, such as {@code Microsoft Word}
   * @throws UnreadableDocumentException if it is no Office file, encrypted, damaged or too large
   */
  public static OfficeFile open(byte[] file, DocumentLimits limits, String program) {
    return open(file, limits, program, KEPT::contains);
  }

  /**
   * Unpacks a file with all its parts.
   *
   * @param program what the file belongs to, for messages, such as {@code Microsoft Word}
   * @throws UnreadableDocumentException as {@link #open(byte[], DocumentLimits, String)} does
   */
  public static OfficeFile whole(byte[] file, DocumentLimits limits, String program) {
    return open(file, limits, program, extension -> true);
  }

  private static OfficeFile open(
      byte[] file, DocumentLimits limits, String program, Predicate<String> kept) {
    refuse(file, limits, program);
    OfficeFile opened = new OfficeFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      opened.unpack(zip, limits, kept);
    } catch (IOException | IllegalArgumentException e) {
      throw OfficeFault.damaged("the file is damaged: it cannot be unpacked as a whole", e);
    }
    if (!opened.parts.containsKey("[Content_Types].xml")) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT, "this is no file of " + program + ": it has no content types", null);
    }
    if (!hasEnd(file)) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED, "the file is damaged: its end is missing", null);
    }
    return opened;
  }

  private static void refuse(byte[] file, DocumentLimits limits, String program) {
    if (file.length > limits.bytes()) {
      throw OfficeFault.tooLarge(
          "the file has " + file.length + " bytes; at most " + limits.bytes());
    }
    if (startsWith(file, COMPOUND_FILE)) {
      throw new UnreadableDocumentException(
          Reason.PROTECTED,
          "the file is protected by a password, or of a version of "
              + program
              + " before 2007; save it without a password in today's format",
          null);
    }
    if (!startsWith(file, new byte[] {'P', 'K'})) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT, "this is no file of " + program + ": it is not zipped", null);
    }
  }

  /** A file that was cut off between two parts lacks only the list of its parts at the end. */
  private static boolean hasEnd(byte[] file) {
    for (int i = file.length - END; i >= Math.max(0, file.length - END - LONGEST_COMMENT); i--) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= file.length || file[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(ZipInputStream zip, DocumentLimits limits, Predicate<String> kept)
      throws IOException {
    long left = limits.unpackedBytes();
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > limits.parts()) {
        throw OfficeFault.tooLarge("the file has more than " + limits.parts() + " parts");
      }
      String name = entry.getName().replaceFirst("^/+", "");
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (!entry.isDirectory() && kept.test(extension)) {
        byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - BUFFER));
        left -= content.length;
        if (KEPT.contains(extension)) {
          refuseLongText(content, name);
        }
        parts.putIfAbsent(name, content);
      } else {
        left -= skip(zip, left);
      }
      if (left < 0) {
        throw OfficeFault.tooLarge(
            "unpacked, the file has more than " + limits.unpackedBytes() + " bytes");
      }
    }
  }

  /** Parsers hold a text or a tag as a whole, and more than once. */
  private static void refuseLongText(byte[] xml, String name) {
    int start = 0;
    for (int i = 0; i < xml.length; i++) {
      if (xml[i] == '<' || xml[i] == '>') {
        start = i;
      } else if (i - start > LONGEST_TEXT) {
        throw new UnreadableDocumentException(
            Reason.TOO_LARGE, name + " has a text of more than " + LONGEST_TEXT + " bytes", null);
      }
    }
  }

  /** Lists the names of the parts that are kept, without a leading slash. */
  public Set<String> names() {
    return Set.copyOf(parts.keySet());
  }

  /** Gives the bytes of a part. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Lists the relationships of a part, or of the file for an empty name. */
  public List<Relationship> relationships(String source) {
    return relationships.computeIfAbsent(source, this::read);
  }

  private List<Relationship> read(String source) {
    String part = Relationship.part(source);
    byte[] xml = parts.get(part);
    return xml == null ? List.of() : Relationship.read(xml, part, source);
  }

  /**
   * Gives the name of the part that a part is related to, where it is there.
   *
   * @param type last part of the relationship's type, such as {@code officeDocument}
   */
  public Optional<String> related(String source, String type) {
    return relationships(source).stream()
        .filter(relationship -> relationship.isOf(type) && parts.containsKey(relationship.target()))
        .map(Relationship::target)
        .findFirst();
  }

  private static long skip(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0 && size <= most; n = zip.read(buffer)) {
      size += n;
    }
    return size;
  }
}
