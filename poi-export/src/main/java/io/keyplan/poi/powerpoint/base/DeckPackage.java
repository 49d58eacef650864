package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.UnusableBaseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * The parts of a deck and how they are related, read by Apache POI once the file is known to keep
 * to the limits. The only class that sees POI. Immutable.
 */
final class DeckPackage {

  private static final String MAIN =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** A part. */
  record Part(String name, String type, byte[] content) {}

  /**
   * How a part is related to another.
   *
   * @param type its type, a URI
   * @param target name of the other part, or an address outside the file
   */
  record Relation(String id, String type, String target, boolean external) {

    boolean isOf(String word) {
      return type.endsWith("/" + word);
    }
  }

  private final Map<String, Part> parts = new TreeMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();
  private String main = "";

  private DeckPackage() {}

  /**
   * Opens a deck.
   *
   * @throws UnusableBaseException if it is none, protected, damaged or too large
   */
  static DeckPackage open(BaseFile file, BrandLimits limits) {
    byte[] content = file.content();
    check(file.name(), content, limits);
    DeckPackage opened = new DeckPackage();
    try (InputStream in = new ByteArrayInputStream(content);
        OPCPackage opc = OPCPackage.open(in)) {
      opened.read(opc);
    } catch (IOException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw fault(file.name() + " is damaged: " + reason(e));
    }
    Part presentation = opened.parts.get(opened.main);
    if (presentation == null || !presentation.type().contains("presentation")) {
      throw fault(file.name() + " is no PowerPoint file: it has no presentation");
    }
    return opened;
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("it cannot be opened");
  }

  private static UnusableBaseException fault(String message) {
    return new UnusableBaseException(List.of(message));
  }

  private static void check(String name, byte[] content, BrandLimits limits) {
    if (startsWith(content, COMPOUND_FILE)) {
      throw fault(
          name
              + " is protected by a password, or of PowerPoint before 2007; save it without a"
              + " password as a template (.potx)");
    }
    if (!startsWith(content, new byte[] {'P', 'K'})) {
      throw fault(name + " is no PowerPoint file: it is not zipped");
    }
    byte[] buffer = new byte[1 << 13];
    long unpacked = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > limits.parts()) {
          throw fault(name + " has more than " + limits.parts() + " parts");
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > limits.unpackedBytes()) {
            throw fault(name + " has more than " + limits.unpackedBytes() + " bytes when unpacked");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw fault(name + " is damaged: it cannot be unpacked as a whole");
    }
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || content[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private void read(OPCPackage opc) throws IOException, InvalidFormatException {
    for (PackagePart part : opc.getParts()) {
      // Properties are POI's own objects, and nobody's here.
      if (part.isRelationshipPart() || part instanceof PackagePropertiesPart) {
        continue;
      }
      String name = name(part.getPartName().getName());
      try (InputStream in = part.getInputStream()) {
        parts.put(name, new Part(name, part.getContentType(), in.readAllBytes()));
      }
      List<Relation> own = new ArrayList<>();
      if (part.hasRelationships()) {
        for (PackageRelationship relationship : part.getRelationships()) {
          boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
          String target = relationship.getTargetURI().toString();
          own.add(
              new Relation(
                  relationship.getId(),
                  relationship.getRelationshipType(),
                  external ? target : name(target),
                  external));
        }
      }
      relations.put(name, List.copyOf(own));
    }
    for (PackageRelationship relationship : opc.getRelationshipsByType(MAIN)) {
      main = name(relationship.getTargetURI().toString());
    }
  }

  private static String name(String path) {
    return path.replaceFirst("^/+", "").replaceFirst("#.*$", "");
  }

  /** Gives the name of the presentation's part. */
  String main() {
    return main;
  }

  Optional<Part> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Lists how a part is related to those that are there, and to addresses outside. */
  List<Relation> relations(String part) {
    return relations.getOrDefault(part, List.of()).stream()
        .filter(relation -> relation.external() || parts.containsKey(relation.target()))
        .toList();
  }

  /** Finds the part that a part is related to. */
  Optional<Part> related(String part, String type) {
    return relations(part).stream()
        .filter(relation -> !relation.external() && relation.isOf(type))
        .map(relation -> parts.get(relation.target()))
        .findFirst();
  }

  /** Says whether the file has parts of a kind, such as {@code vbaProject}. */
  boolean has(String typePart) {
    return parts.values().stream().anyMatch(part -> part.type().contains(typePart));
  }
}
