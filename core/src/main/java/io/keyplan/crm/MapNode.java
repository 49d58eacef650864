package io.keyplan.crm;

import io.keyplan.json.Node;
import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.value.NearestName;
import io.keyplan.value.Problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of a map with its place, asked by name. */
final class MapNode {

  private final String pointer;
  private final Node node;
  private final MergedNodes merged;
  private final MapProblems problems;

  MapNode(String pointer, Node node, MergedNodes merged, MapProblems problems) {
    this.pointer = pointer;
    this.node = node;
    this.merged = merged;
    this.problems = problems;
  }

  /** Says whether the file itself says this, and not the profile that it builds on. */
  boolean isOwn() {
    return merged.isOwn(node);
  }

  boolean isObject() {
    return node instanceof ObjectNode;
  }

  boolean has(String name) {
    return property(name) != null;
  }

  /** Lists the names in the order of the text; an object is expected. */
  Set<String> names() {
    return node instanceof ObjectNode object ? object.properties().keySet() : Set.of();
  }

  /** Reports the names that are none of those. */
  void knows(String... names) {
    List<String> known = List.of(names);
    if (!(node instanceof ObjectNode object)) {
      problems.add(
          pointer, node.location(), "an object with " + String.join(", ", known) + " is expected");
      return;
    }
    object
        .properties()
        .forEach(
            (name, property) -> {
              if (!known.contains(name)) {
                String nearest = NearestName.suggestion(name, known);
                problems.add(
                    child(name),
                    property.nameLocation(),
                    "there is no key \""
                        + name
                        + "\" here"
                        + (nearest.isEmpty()
                            ? "; there are " + String.join(", ", known)
                            : nearest));
              }
            });
  }

  void problem(String name, String message) {
    Property property = property(name);
    problems.add(
        child(name), property == null ? node.location() : property.nameLocation(), message);
  }

  /** Gives the node of a name, which must be there. */
  MapNode node(String name) {
    Property property = property(name);
    return new MapNode(child(name), property == null ? node : property.value(), merged, problems);
  }

  /** Gives an object; an empty one where there is none. */
  MapNode object(String name) {
    Property property = property(name);
    if (property != null && !(property.value() instanceof ObjectNode)) {
      problems.add(child(name), property.value().location(), "an object is expected");
    }
    Node found =
        property != null && property.value() instanceof ObjectNode
            ? property.value()
            : new ObjectNode(new Location(1, 1));
    return new MapNode(child(name), found, merged, problems);
  }

  /** Gives the objects of a list, or the one that stands without a list. */
  List<MapNode> alternatives(String name) {
    Property property = property(name);
    if (property == null) {
      return List.of();
    }
    if (!(property.value() instanceof ListNode list)) {
      return List.of(node(name));
    }
    List<MapNode> nodes = new ArrayList<>();
    for (int i = 0; i < list.entries().size(); i++) {
      nodes.add(new MapNode(child(name) + "/" + i, list.entries().get(i), merged, problems));
    }
    return nodes;
  }

  @Nullable String text(String name) {
    Property property = property(name);
    if (property == null || property.value() instanceof Scalar scalar && scalar.isNull()) {
      return null;
    }
    if (property.value() instanceof Scalar scalar) {
      return scalar.text();
    }
    problems.add(child(name), property.value().location(), "a text is expected");
    return null;
  }

  @Nullable Boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("true") || text.equals("false")) {
      return text == null ? null : Boolean.valueOf(text);
    }
    problem(name, "true or false is expected");
    return null;
  }

  /** Gives the texts of a list, or the one that stands without a list; none where there is none. */
  List<String> texts(String name) {
    return has(name) ? node(name).selfTexts() : List.of();
  }

  List<String> selfTexts() {
    if (node instanceof Scalar scalar) {
      return scalar.isNull() ? List.of() : List.of(scalar.text());
    }
    List<String> texts = new ArrayList<>();
    if (node instanceof ListNode list) {
      for (Node entry : list.entries()) {
        if (entry instanceof Scalar scalar) {
          texts.add(scalar.text());
        } else {
          problems.add(pointer, entry.location(), "a text is expected");
        }
      }
      return texts;
    }
    problems.add(pointer, node.location(), "the name of a column, or a list of such, is expected");
    return texts;
  }

  private @Nullable Property property(String name) {
    return node instanceof ObjectNode object ? object.properties().get(name) : null;
  }

  private String child(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
