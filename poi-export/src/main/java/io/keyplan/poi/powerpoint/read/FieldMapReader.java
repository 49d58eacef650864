package io.keyplan.poi.powerpoint.read;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.poi.powerpoint.names.WrittenText.Fixed;
import io.keyplan.poi.powerpoint.names.WrittenText.Line;
import io.keyplan.poi.powerpoint.names.WrittenText.Token;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the map of fields. Lives for one part. */
public final class FieldMapReader {

  private final XMLStreamReader xml;
  private final List<WrittenSlide> slides = new ArrayList<>();
  private List<WrittenSlide.Shape> shapes = new ArrayList<>();
  private List<WrittenSlide.Table> tables = new ArrayList<>();

  private FieldMapReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Finds the map of a file. LibreOffice relates it to the file instead of the presentation.
   *
   * @param main the part of the presentation
   * @return the slides; none where there is no map, or a broken one
   */
  public static List<WrittenSlide> find(OfficeFile file, String main) {
    return Stream.of(main, "")
        .flatMap(source -> file.relationships(source).stream())
        .filter(relationship -> relationship.isOf("customXml"))
        .flatMap(relationship -> file.part(relationship.target()).stream())
        .flatMap(part -> read(part).stream())
        .findFirst()
        .orElse(List.of());
  }

  /** Other programs keep XML of their own in files, and people damage ours. */
  private static Optional<List<WrittenSlide>> read(byte[] part) {
    try {
      XMLStreamReader xml = ReadXml.stream(part);
      xml.nextTag();
      if (!xml.getLocalName().equals("fields")
          || !FieldMapNames.NAMESPACE.equals(xml.getNamespaceURI())) {
        return Optional.empty();
      }
      return Optional.of(new FieldMapReader(xml).slides());
    } catch (XMLStreamException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private List<WrittenSlide> slides() throws XMLStreamException {
    while (next("fields")) {
      shapes = new ArrayList<>();
      tables = new ArrayList<>();
      long id = number("id");
      while (next("slide")) {
        if (xml.getLocalName().equals("table")) {
          tables.add(table());
        } else {
          shapes.add(shape());
        }
      }
      slides.add(new WrittenSlide(id, shapes, tables));
    }
    return slides;
  }

  /** Moves to the next element within an element; says whether there is one more. */
  private boolean next(String parent) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(parent)) {
        return false;
      }
    }
    return false;
  }

  private WrittenSlide.Shape shape() throws XMLStreamException {
    long id = number("id");
    String name = word("name");
    String placeholder = word("placeholder");
    long x = word("x").isEmpty() ? -1 : number("x");
    long y = word("y").isEmpty() ? -1 : number("y");
    return new WrittenSlide.Shape(id, name, placeholder, x, y, text(xml.getLocalName()));
  }

  private WrittenSlide.Table table() throws XMLStreamException {
    long id = number("id");
    String name = word("name");
    FieldPath list = FieldPath.inFile(word("list"));
    List<WrittenSlide.Column> columns = new ArrayList<>();
    List<WrittenSlide.Row> rows = new ArrayList<>();
    while (next("table")) {
      if (xml.getLocalName().equals("column")) {
        columns.add(new WrittenSlide.Column(number("id"), word("key")));
        xml.getElementText();
      } else {
        rows.add(row());
      }
    }
    return new WrittenSlide.Table(id, name, list, columns, rows);
  }

  private WrittenSlide.Row row() throws XMLStreamException {
    long id = number("id");
    FieldPath record = FieldPath.inFile(word("record"));
    Map<Long, WrittenText> cells = new LinkedHashMap<>();
    while (next("row")) {
      long column = number("column");
      cells.put(column, text("cell"));
    }
    return new WrittenSlide.Row(id, record, cells);
  }

  private WrittenText text(String parent) throws XMLStreamException {
    List<Line> lines = new ArrayList<>();
    while (next(parent)) {
      List<Token> tokens = new ArrayList<>();
      boolean bullet = word("bullet").equals("1");
      while (next("line")) {
        tokens.add(token());
        xml.getElementText();
      }
      lines.add(new Line(tokens, bullet));
    }
    return new WrittenText(lines);
  }

  private Token token() {
    if (xml.getLocalName().equals("words")) {
      return new Fixed(FixedWords.parse(word("are")));
    }
    Extent extent =
        switch (word("follows")) {
          case "line" -> Extent.NEXT_LINES;
          case "word" -> Extent.NEXT_WORDS;
          default -> xml.getAttributeValue(null, "words") == null ? Extent.WHOLE : Extent.NOTHING;
        };
    return new Field(FieldPath.inFile(word("address")), extent, FixedWords.parse(word("words")));
  }

  private String word(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private long number(String attribute) {
    return Long.parseLong(word(attribute));
  }
}
