package io.keyplan.json;

import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.json.Node.Type;
import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a text into nodes, as far as it can be read.
 *
 * <p>Loops where it could recurse, so that no depth of nesting ends in a stack overflow.
 */
final class NodeReader {

  private static final String CORE_TAGS = "tag:yaml.org,2002:(str|int|float|bool|null|seq|map)";

  private final JsonParser parser;
  private final ReadLimits limits;
  private final ProblemList problems;
  private final Deque<Node> open = new ArrayDeque<>();
  private @Nullable Node root;
  private String name = "";
  private Location nameLocation = new Location(1, 1);
  private int values;
  private boolean complete;

  NodeReader(JsonParser parser, ReadLimits limits, ProblemList problems) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads the text.
   *
   * @return what was read before the end or a fault; null when nothing was
   * @throws IOException when the file cannot be read
   */
  @Nullable Node read() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      while (token != null && take(token)) {
        token = parser.nextToken();
      }
      complete = token == null;
      if (root == null) {
        fail(here(), "there is nothing in it; the smallest plan is {\"account\":{\"name\":\"…\"}}");
      }
    } catch (JacksonException e) {
      SyntaxFault fault = SyntaxFault.of(e, parser, limits, open.peek());
      problems.addLast(pointer(), fault.location(), fault.message());
    }
    return root;
  }

  /** Says whether the whole text was read. */
  boolean complete() {
    return complete;
  }

  /** Takes a token; false when there is no use in reading on. */
  private boolean take(JsonToken token) {
    switch (token) {
      case PROPERTY_NAME -> {
        name = parser.currentName();
        nameLocation = here();
        return name.length() <= limits.nameLength()
            || fail(
                nameLocation, "this name is longer than " + limits.nameLength() + " characters");
      }
      case END_OBJECT, END_ARRAY -> {
        open.pop();
        return true;
      }
      default -> {
        return takeValue(token);
      }
    }
  }

  private boolean takeValue(JsonToken token) {
    Location location = here();
    if (root != null && open.isEmpty()) {
      return fail(location, "the plan ends before this; a file holds one plan");
    }
    if (++values > limits.values()) {
      return fail(location, "there are more than " + limits.values() + " values");
    }
    checkYaml(location);
    Node node = node(token, location);
    if (node instanceof Scalar scalar
        && scalar.type() == Type.NUMBER
        && scalar.text().length() > limits.numberLength()) {
      return fail(location, "this number is longer than " + limits.numberLength() + " characters");
    }
    add(node);
    if (!(node instanceof Scalar)) {
      open.push(node);
      if (open.size() > limits.depth()) {
        return fail(location, "objects and lists are nested more than " + limits.depth() + " deep");
      }
    }
    return true;
  }

  private Node node(JsonToken token, Location location) {
    return switch (token) {
      case START_OBJECT -> new ObjectNode(location);
      case START_ARRAY -> new ListNode(location);
      case VALUE_NULL -> new Scalar(location, Type.NULL, "null");
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(location, Type.FLAG, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(location, Type.NUMBER, parser.getString());
      default -> new Scalar(location, Type.TEXT, parser.getString());
    };
  }

  private void add(Node node) {
    Node holder = open.peek();
    if (holder == null) {
      root = node;
    } else if (holder instanceof ListNode list) {
      list.entries().add(node);
    } else if (holder instanceof ObjectNode object) {
      Property earlier = object.properties().putIfAbsent(name, new Property(nameLocation, node));
      if (earlier != null) {
        problems.add(
            pointer(),
            nameLocation,
            () ->
                String.format(
                    Locale.ROOT,
                    "\"%s\" is given twice, first in line %d",
                    Excerpt.of(name),
                    earlier.nameLocation().line()));
      }
    }
  }

  /** An alias would arrive as a text with the anchor's name, a tag would be passed over. */
  private void checkYaml(Location location) {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    String tag = yaml.getRawTag();
    if (yaml.isCurrentAlias()) {
      problems.add(
          pointer(), location, () -> "aliases such as *name are not read; write the value out");
    } else if (tag != null && !tag.matches(CORE_TAGS)) {
      problems.add(
          pointer(), location, () -> "the tag " + Excerpt.of(tag) + " is not read; leave it out");
    }
  }

  private boolean fail(Location location, String message) {
    problems.addLast(pointer(), location, message);
    return false;
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private Location here() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
