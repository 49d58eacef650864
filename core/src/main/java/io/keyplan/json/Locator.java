package io.keyplan.json;

import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.value.Problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in the text that a JSON Pointer names.
 *
 * @param location of the value; where there is none, of the object or list that should hold it
 * @param exact whether there is a value
 */
record Locator(Location location, boolean exact) {

  /** Here the names are what is wrong: they point at nothing. */
  private static final String CONFIDENCE = "/confidence/";

  static Locator of(Node root, String pointer) {
    Node here = root;
    if (pointer.isEmpty()) {
      return new Locator(root.location(), true);
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      Property property = property(here, token);
      Node next = property != null ? property.value() : entry(here, token);
      if (next == null) {
        return new Locator(here.location(), false);
      }
      if (property != null && pointer.startsWith(CONFIDENCE) && here != root) {
        return new Locator(property.nameLocation(), true);
      }
      here = next;
    }
    return new Locator(here.location(), true);
  }

  private static @Nullable Property property(Node node, String token) {
    return node instanceof ObjectNode object
        ? object.properties().get(token.replace("~1", "/").replace("~0", "~"))
        : null;
  }

  private static @Nullable Node entry(Node node, String token) {
    if (node instanceof ListNode list && token.matches("[0-9]{1,9}")) {
      int index = Integer.parseInt(token);
      return index < list.entries().size() ? list.entries().get(index) : null;
    }
    return null;
  }
}
