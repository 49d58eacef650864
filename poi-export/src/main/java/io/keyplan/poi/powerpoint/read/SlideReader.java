package io.keyplan.poi.powerpoint.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shapes of a slide from one element to the next, whatever else stands between them.
 *
 * <p>Shapes in groups count like others; of alternatives that a program offers to others, the first
 * counts. Lives for one slide.
 */
final class SlideReader {

  private static final Set<String> SHAPES = Set.of("sp", "graphicFrame", "pic", "cxnSp");

  private final XMLStreamReader xml;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<FoundShape> shapes = new ArrayList<>();
  private String language = "";
  private @Nullable Draft shape;
  private @Nullable StringBuilder paragraph;

  SlideReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** What is known so far of a shape. */
  private static final class Draft {
    private long id;
    private String name = "";
    private String placeholder = "";
    private long x = -1;
    private long y = -1;
    private List<String> paragraphs = new ArrayList<>();
    private @Nullable List<FoundShape.Row> rows;
    private final List<Long> columns = new ArrayList<>();
    private List<FoundShape.Cell> cells = new ArrayList<>();
    private long row;
    private boolean covered;

    FoundShape shape() {
      FoundShape.Table table = rows == null ? null : new FoundShape.Table(columns, rows);
      return new FoundShape(id, name, placeholder, x, y, paragraphs, table);
    }
  }

  /** Gives the language of the first text; empty before the slide is read. */
  String language() {
    return language;
  }

  /** Reads the shapes in the order in which they lie above each other. */
  List<FoundShape> read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(open.pop());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
    return shapes;
  }

  private void start(String name) throws XMLStreamException {
    if (name.equals("Fallback")) {
      skip();
      return;
    }
    open.push(name);
    if (SHAPES.contains(name)) {
      shape = new Draft();
    } else if (shape != null) {
      start(name, shape);
    }
  }

  private void start(String name, Draft draft) {
    switch (name) {
      case "cNvPr" -> {
        draft.id = number(xml, "id");
        draft.name = word("name");
      }
      case "ph" -> draft.placeholder = word("type").isEmpty() ? "obj" : word("type");
      case "off" -> {
        if (draft.x < 0) {
          draft.x = number(xml, "x");
          draft.y = number(xml, "y");
        }
      }
      case "p" -> paragraph = new StringBuilder();
      case "br" -> {
        if (paragraph != null) {
          paragraph.append('\n');
        }
      }
      case "rPr", "endParaRPr" -> {
        if (language.isEmpty()) {
          language = word("lang");
        }
      }
      default -> startTable(name, draft);
    }
  }

  private void startTable(String name, Draft draft) {
    switch (name) {
      case "tbl" -> draft.rows = new ArrayList<>();
      case "gridCol" -> draft.columns.add(0L);
      case "colId" -> {
        if (!draft.columns.isEmpty()) {
          draft.columns.set(draft.columns.size() - 1, number(xml, "val"));
        }
      }
      case "tr" -> {
        draft.cells = new ArrayList<>();
        draft.row = 0;
      }
      case "rowId" -> draft.row = number(xml, "val");
      case "tc" -> {
        draft.paragraphs = new ArrayList<>();
        draft.covered = isTrue("hMerge") || isTrue("vMerge");
      }
      default -> {}
    }
  }

  private void end(String name) {
    if (shape == null) {
      return;
    }
    switch (name) {
      case "p" -> {
        if (paragraph != null) {
          shape.paragraphs.add(paragraph.toString());
          paragraph = null;
        }
      }
      case "tc" -> {
        shape.cells.add(new FoundShape.Cell(shape.paragraphs, shape.covered));
        shape.paragraphs = new ArrayList<>();
      }
      case "tr" -> {
        if (shape.rows != null) {
          shape.rows.add(new FoundShape.Row(shape.row, shape.cells));
        }
      }
      default -> {
        if (SHAPES.contains(name)) {
          shapes.add(shape.shape());
          shape = null;
        }
      }
    }
  }

  private void characters() {
    if (paragraph != null && "t".equals(open.peek())) {
      paragraph.append(xml.getText());
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private boolean isTrue(String attribute) {
    String value = word(attribute);
    return value.equals("1") || value.equals("true");
  }

  private String word(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  /** Gives an attribute's number; 0 where there is none, as for what a program left out. */
  static long number(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    try {
      return value == null ? 0 : Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
