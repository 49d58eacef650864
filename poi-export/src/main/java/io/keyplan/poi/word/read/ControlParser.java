package io.keyplan.poi.word.read;

import io.keyplan.poi.word.read.ControlProperties.Item;
import io.keyplan.poi.word.read.ControlProperties.Kind;
import io.keyplan.poi.word.read.ControlProperties.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what a content control says of itself. For one control. */
final class ControlParser {

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final XMLStreamReader xml;
  private String tag = "";
  private String title = "";
  private int id;
  private Kind kind = Kind.TEXT;
  private Section section = Section.NONE;
  private String prompt = "";
  private boolean prompting;
  private String binding = "";
  private final List<Item> items = new ArrayList<>();
  private String day = "";
  private String dayFormat = "";
  private String dayLanguage = "";
  private @Nullable Boolean checked;

  ControlParser(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads from the start of the properties to their end. */
  ControlProperties parse() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        property();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return new ControlProperties(
        tag,
        title,
        id,
        kind,
        section,
        prompt,
        prompting,
        binding,
        List.copyOf(items),
        day,
        dayFormat,
        dayLanguage,
        checked);
  }

  private void property() {
    switch (xml.getLocalName()) {
      case "tag" -> tag = attribute("val");
      case "alias" -> title = attribute("val");
      case "id" -> id = number(attribute("val"));
      case "docPart" -> prompt = attribute("val");
      case "showingPlcHdr" -> prompting = !OFF.contains(attribute("val"));
      case "dataBinding" -> binding = attribute("xpath");
      case "date" -> {
        kind = Kind.DAY;
        day = attribute("fullDate");
      }
      case "dateFormat" -> dayFormat = attribute("val");
      case "lid" -> dayLanguage = attribute("val");
      case "dropDownList", "comboBox" -> kind = Kind.LIST;
      case "listItem" -> items.add(item());
      case "checkbox" -> {
        kind = Kind.CHECK;
        checked = false;
      }
      case "checked" -> checked = Set.of("1", "true", "on").contains(attribute("val"));
      case "picture" -> kind = Kind.PICTURE;
      case "docPartObj", "docPartList", "group", "bibliography", "citation" -> kind = Kind.BLOCK;
      case "repeatingSection" -> section = Section.ROWS;
      case "repeatingSectionItem" -> section = Section.ROW;
      default -> {}
    }
  }

  private Item item() {
    String value = attribute("value");
    String label = attribute("displayText");
    return new Item(label.isEmpty() ? value : label, value);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private String attribute(String name) {
    return XmlElement.attribute(xml, name);
  }
}
