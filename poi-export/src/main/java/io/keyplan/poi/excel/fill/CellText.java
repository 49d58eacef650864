package io.keyplan.poi.excel.fill;

import io.keyplan.fill.Tag;
import io.keyplan.fill.TagText;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The text of a cell, however it is split into runs. For one cell. */
final class CellText {

  private record Run(String look, int start, int end) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /**
   * Reads a text.
   *
   * @param item the element with it: a shared text or one of a cell
   */
  CellText(Element item) {
    for (Element child : XmlTree.children(item)) {
      if ("t".equals(child.getLocalName())) {
        add("", child);
      } else if ("r".equals(child.getLocalName())) {
        Element look = TextXml.childOf(child, "rPr");
        Element words = TextXml.childOf(child, "t");
        if (words != null) {
          add(look == null ? "" : XmlTree.element(look), words);
        }
      }
    }
  }

  private void add(String look, Element words) {
    int start = text.length();
    text.append(words.getTextContent());
    runs.add(new Run(look, start, text.length()));
  }

  String text() {
    return text.toString();
  }

  /**
   * Gives the value that the text is but for beginnings and ends; null where it is more, or none.
   */
  static Tag.@Nullable Value only(List<CellTemplate.Piece> pieces) {
    List<CellTemplate.Piece> shown =
        pieces.stream().filter(piece -> piece.tag() != null || !piece.words().isBlank()).toList();
    return shown.size() == 1 ? shown.get(0).tag() : null;
  }

  /** Says whether the text is a tag and nothing else. */
  boolean isOnly(TagText.Found tag) {
    return text.substring(0, tag.start()).isBlank() && text.substring(tag.end()).isBlank();
  }

  /** Takes the text apart; beginnings and ends leave nothing. */
  List<CellTemplate.Piece> pieces(List<TagText.Found> tags) {
    List<CellTemplate.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (TagText.Found tag : tags) {
      words(at, tag.start(), pieces);
      if (tag.tag() instanceof Tag.Value value) {
        pieces.add(new CellTemplate.Piece(look(tag.start()), "", value));
      }
      at = tag.end();
    }
    words(at, text.length(), pieces);
    return pieces;
  }

  private String look(int at) {
    return runs.stream()
        .filter(run -> at >= run.start() && at < run.end())
        .map(Run::look)
        .findFirst()
        .orElse("");
  }

  private void words(int from, int to, List<CellTemplate.Piece> into) {
    for (Run run : runs) {
      int start = Math.max(from, run.start());
      int end = Math.min(to, run.end());
      if (start < end) {
        into.add(new CellTemplate.Piece(run.look(), text.substring(start, end), null));
      }
    }
  }
}
