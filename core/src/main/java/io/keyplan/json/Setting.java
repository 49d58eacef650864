package io.keyplan.json;

import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import io.keyplan.value.Problem.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of a file of settings with its place, asked by name; what it should not be is added to the
 * problems. Serves one thread, as its problems do.
 */
public final class Setting {

  private final String pointer;
  private final Node node;
  private final SettingProblems problems;

  private Setting(String pointer, Node node, SettingProblems problems) {
    this.pointer = pointer;
    this.node = node;
    this.problems = problems;
  }

  /**
   * Takes the root of a file.
   *
   * @param root what {@link NodeFile} read
   * @param problems where problems go
   */
  public static Setting root(Node root, SettingProblems problems) {
    return new Setting("", root, problems);
  }

  /** Gives the node. */
  public Node node() {
    return node;
  }

  /** Says whether it is an object. */
  public boolean isObject() {
    return node instanceof ObjectNode;
  }

  /** Says whether an object has a value of that name. */
  public boolean has(String name) {
    return property(name) != null;
  }

  /** Lists the names in the order of the text; an object is expected. */
  public Set<String> names() {
    return node instanceof ObjectNode object ? object.properties().keySet() : Set.of();
  }

  /** Reports the names that are none of those. */
  public void knows(String... names) {
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

  /** Reports a problem of the value of a name, or of this node where there is none. */
  public void problem(String name, String message) {
    Property property = property(name);
    problems.add(
        child(name), property == null ? node.location() : property.nameLocation(), message);
  }

  /** Gives the node of a name, which must be there. */
  public Setting node(String name) {
    Property property = property(name);
    return new Setting(child(name), property == null ? node : property.value(), problems);
  }

  /** Gives an object; an empty one where there is none. */
  public Setting object(String name) {
    Property property = property(name);
    if (property != null && !(property.value() instanceof ObjectNode)) {
      problems.add(child(name), property.value().location(), "an object is expected");
    }
    Node found =
        property != null && property.value() instanceof ObjectNode
            ? property.value()
            : new ObjectNode(new Location(1, 1));
    return new Setting(child(name), found, problems);
  }

  /** Gives the objects of a list, or the one that stands without a list. */
  public List<Setting> alternatives(String name) {
    return has(name) ? node(name).entries() : List.of();
  }

  /** Gives a single value as text; null where there is none. */
  public @Nullable String text(String name) {
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

  /** Gives a yes or no; null where there is none. */
  public @Nullable Boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("true") || text.equals("false")) {
      return text == null ? null : Boolean.valueOf(text);
    }
    problem(name, "true or false is expected");
    return null;
  }

  /**
   * Gives a whole number from 1 on; 0 where there is none.
   *
   * @param most the greatest that is taken
   */
  public int count(String name, int most) {
    Setting found = find(name);
    Integer number = found == null ? null : found.selfWhole(1, most);
    return number == null ? 0 : number;
  }

  /** Gives one of some words; null where there is none, or another one. */
  public @Nullable String word(String name, Collection<String> words) {
    String text = text(name);
    if (text == null || words.contains(text)) {
      return text;
    }
    String nearest = NearestName.suggestion(text, words);
    problem(
        name,
        "\""
            + Excerpt.of(text)
            + "\" is not known here"
            + (nearest.isEmpty() ? "; there are " + String.join(", ", words) : nearest));
    return null;
  }

  /** Gives the texts of a list, or the one that stands without a list; none where there is none. */
  public List<String> texts(String name) {
    return has(name) ? node(name).selfTexts() : List.of();
  }

  /** Gives the texts of this list, or of this single value. */
  public List<String> selfTexts() {
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
    problems.add(pointer, node.location(), "a text, or a list of texts, is expected");
    return texts;
  }

  /** Gives the value of a name; null where there is none, or nothing in it. */
  public @Nullable Setting find(String name) {
    Property property = property(name);
    return property == null || property.value() instanceof Scalar scalar && scalar.isNull()
        ? null
        : node(name);
  }

  /** Gives the entries of this list, or this where it is none. */
  public List<Setting> entries() {
    if (!(node instanceof ListNode list)) {
      return List.of(this);
    }
    List<Setting> entries = new ArrayList<>();
    for (Node entry : list.entries()) {
      entries.add(new Setting(pointer + "/" + entries.size(), entry, problems));
    }
    return entries;
  }

  /** Gives this single value as text; null and a problem where it is none. */
  public @Nullable String selfText() {
    if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
      return scalar.text();
    }
    selfProblem("a text is expected, not " + node.described());
    return null;
  }

  /** Gives this single value as a number; null and a problem where it is none within bounds. */
  public @Nullable Double selfNumber(double least, double most) {
    if (node instanceof Scalar scalar && scalar.type() == Node.Type.NUMBER) {
      double number = Double.parseDouble(scalar.text());
      if (number >= least && number <= most) {
        return number;
      }
    }
    selfProblem(
        String.format(
            Locale.ROOT,
            "a number from %.0f to %.0f is expected, not %s",
            least,
            most,
            node.described()));
    return null;
  }

  /** Gives this single value as a whole number; null and a problem where it is none. */
  public @Nullable Integer selfWhole(int least, int most) {
    Double number = selfNumber(least, most);
    if (number != null && number != Math.rint(number)) {
      selfProblem("a whole number is expected, not " + node.described());
      return null;
    }
    return number == null ? null : number.intValue();
  }

  /** Reports a problem of this node. */
  public void selfProblem(String message) {
    problems.add(pointer, node.location(), message);
  }

  private @Nullable Property property(String name) {
    return node instanceof ObjectNode object ? object.properties().get(name) : null;
  }

  private String child(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
