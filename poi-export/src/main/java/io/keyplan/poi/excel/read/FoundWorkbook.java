package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets and the defined names of a workbook that somebody sent.
 *
 * @param part name of the part that lists them
 * @param sheets the sheets in order
 * @param names all defined names that begin as ours do
 * @param from1904 whether days are counted from 1904 on
 */
public record FoundWorkbook(String part, List<Sheet> sheets, List<Name> names, boolean from1904) {

  private static final String PROGRAM = "Microsoft Excel";

  /**
   * A sheet.
   *
   * @param name its name
   * @param part name of its part; empty where there is none, or where it holds no cells
   */
  public record Sheet(String name, String part) {}

  /**
   * A defined name.
   *
   * @param name the name
   * @param sheet number of the sheet that it belongs to; -1 when it belongs to the workbook
   * @param comment its comment
   * @param reference what it refers to
   */
  public record Name(String name, int sheet, String comment, NameReference reference) {}

  /**
   * Reads the part.
   *
   * @throws UnreadableDocumentException if the file is no workbook, or a damaged or binary one
   */
  public static FoundWorkbook of(OfficeFile file) {
    String part = part(file);
    byte[] xml = file.part(part).orElseThrow();
    List<Sheet> sheets = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    boolean from1904 = false;
    try {
      XMLStreamReader reader = ReadXml.stream(xml);
      reader.nextTag();
      if (!reader.getLocalName().equals("workbook")) {
        throw other("its main part is a " + reader.getLocalName());
      }
      Map<String, String> targets = targets(file, part);
      Set<String> taken = new HashSet<>();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          switch (reader.getLocalName()) {
            case "workbookPr" -> from1904 = XmlAttributes.flag(reader, "date1904");
            case "sheet" -> {
              String target = targets.getOrDefault(XmlAttributes.relationship(reader), "");
              String name = XmlAttributes.text(reader, "name");
              sheets.add(new Sheet(name, taken.add(target) ? target : ""));
            }
            case "definedName" -> name(reader, names);
            default -> {}
          }
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
    return new FoundWorkbook(part, sheets, names, from1904);
  }

  private static String part(OfficeFile file) {
    return file.related("", "officeDocument")
        .orElseThrow(
            () ->
                file.relationships("").stream().anyMatch(FoundWorkbook::isBinary)
                    ? other("it is a binary workbook (.xlsb); save it as .xlsx")
                    : other("it has no workbook"));
  }

  private static boolean isBinary(Relationship relationship) {
    return relationship.isOf("officeDocument") && relationship.target().endsWith(".bin");
  }

  private static UnreadableDocumentException other(String why) {
    return new UnreadableDocumentException(
        Reason.OTHER_FORMAT, "this is no file of " + PROGRAM + " that can be read: " + why, null);
  }

  private static Map<String, String> targets(OfficeFile file, String part) {
    Map<String, String> targets = new TreeMap<>();
    file.relationships(part).stream()
        .filter(relationship -> relationship.isOf("worksheet"))
        .filter(relationship -> file.part(relationship.target()).isPresent())
        .forEach(relationship -> targets.put(relationship.id(), relationship.target()));
    return targets;
  }

  private static void name(XMLStreamReader reader, List<Name> names) throws XMLStreamException {
    String name = XmlAttributes.text(reader, "name");
    if (name.startsWith(FieldNames.PREFIX)) {
      int sheet = XmlAttributes.number(reader, "localSheetId", -1);
      String comment = XmlAttributes.text(reader, "comment");
      names.add(new Name(name, sheet, comment, NameReference.of(reader.getElementText())));
    }
  }

  /** Gives the numbers of the sheets by their names, which do not tell capitals apart. */
  public Map<String, Integer> sheetsByName() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      numbers.putIfAbsent(sheets.get(i).name().toLowerCase(Locale.ROOT), i);
    }
    return numbers;
  }
}
