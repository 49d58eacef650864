package io.keyplan.poi.word.read;

import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.word.names.PartNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The custom XML of a document, as the exporter wrote it and others have changed it. Belongs to one
 * reading.
 */
final class FieldNodes {

  /** The paths that the exporter writes; no others are followed. */
  private static final Pattern PATH =
      Pattern.compile(
          "/\\w+:fields(?:\\[1])?"
              + "(?:/\\w+:list(?:\\[(\\d{1,6})])?/\\w+:item(?:\\[(?:(\\d{1,6})|@id='([^']*)')])?)?"
              + "/\\w+:field(?:\\[(\\d{1,6})])?/\\w+:value(?:\\[1])?");

  /**
   * A value in the XML.
   *
   * @param address address of its field
   * @param value the value as it is stored
   */
  record FieldNode(String address, String value) {}

  private record Item(String id, List<FieldNode> fields) {}

  private record ItemList(List<Item> items, Map<String, Item> byId) {}

  private final List<ItemList> lists = new ArrayList<>();
  private final List<FieldNode> fields = new ArrayList<>();
  private boolean found;

  private FieldNodes() {}

  /** Finds the custom XML of a document; empty where there is none, or a broken one. */
  static FieldNodes find(OfficeFile file, String main) {
    for (Relationship relationship : file.relationships(main)) {
      if (relationship.isOf("customXml")) {
        Optional<FieldNodes> nodes = file.part(relationship.target()).flatMap(FieldNodes::read);
        if (nodes.isPresent()) {
          return nodes.get();
        }
      }
    }
    return new FieldNodes();
  }

  /** Other programs keep XML of their own in files, and people damage ours. */
  private static Optional<FieldNodes> read(byte[] part) {
    FieldNodes nodes = new FieldNodes();
    try {
      XMLStreamReader xml = ReadXml.stream(part);
      xml.nextTag();
      if (!xml.getLocalName().equals("fields") || !PartNames.FIELDS.equals(xml.getNamespaceURI())) {
        return Optional.empty();
      }
      nodes.read(xml);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
    nodes.found = true;
    return Optional.of(nodes);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    List<FieldNode> into = fields;
    String address = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "list" -> lists.add(new ItemList(new ArrayList<>(), new HashMap<>()));
          case "item" -> {
            Item item = new Item(XmlElement.attribute(xml, "id"), new ArrayList<>());
            if (!lists.isEmpty()) {
              ItemList list = lists.get(lists.size() - 1);
              list.items().add(item);
              list.byId().putIfAbsent(item.id(), item);
            }
            into = item.fields();
          }
          case "field" -> address = XmlElement.attribute(xml, "address");
          case "value" -> into.add(new FieldNode(address, xml.getElementText()));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("item")) {
        into = fields;
      }
    }
  }

  /** Says whether the document has such XML. */
  boolean isPresent() {
    return found;
  }

  /** Hands out every value. */
  void forEach(Consumer<FieldNode> taker) {
    lists.forEach(list -> list.items().forEach(item -> item.fields().forEach(taker)));
    fields.forEach(taker);
  }

  /** Finds the value that the path of a binding leads to. */
  Optional<FieldNode> at(String path) {
    Matcher steps = PATH.matcher(path);
    if (!steps.matches()) {
      return Optional.empty();
    }
    boolean inList = path.contains(":item");
    List<FieldNode> from = inList ? item(steps).map(Item::fields).orElse(List.of()) : fields;
    return entry(from, steps.group(4));
  }

  private Optional<Item> item(Matcher steps) {
    String id = steps.group(3);
    return entry(lists, steps.group(1))
        .flatMap(
            list ->
                id == null
                    ? entry(list.items(), steps.group(2))
                    : Optional.ofNullable(list.byId().get(id)));
  }

  private static <T> Optional<T> entry(List<T> list, String position) {
    int index = position == null ? 0 : Integer.parseInt(position) - 1;
    return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
