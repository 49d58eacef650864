package io.keyplan.json;

import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.json.Node.Type;
import io.keyplan.json.TokenReader.Token;
import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into nodes, as far as it can be read.
 *
 * <p>Loops where it could recurse, so that no depth of nesting ends in a stack overflow.
 */
final class NodeReader {

  /** In the place of a step, before the first value of an object or list. */
  private static final String NOWHERE = "\0";

  private final TokenReader tokens;
  private final ReadLimits limits;
  private final ProblemList problems;
  private final Deque<Node> open = new ArrayDeque<>();

  /** For each object or list that is open, the name or number of its value at hand. */
  private final Deque<String> steps = new ArrayDeque<>();

  private @Nullable Node root;
  private String name = "";
  private Location nameLocation = new Location(1, 1);
  private int values;
  private boolean complete;

  NodeReader(TokenReader tokens, ReadLimits limits, ProblemList problems) {
    this.tokens = tokens;
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
      Token token = tokens.next(null);
      while (token != null && take(token)) {
        token = tokens.next(open.peek());
      }
      complete = token == null;
      if (root == null) {
        fail(here(), "there is nothing in it; the smallest plan is {\"account\":{\"name\":\"…\"}}");
      }
    } catch (SyntaxFault fault) {
      String place = fault.pointer();
      problems.addLast(place == null ? pointer() : place, fault.location(), fault.message());
    }
    return root;
  }

  /** Says whether the whole text was read. */
  boolean complete() {
    return complete;
  }

  /** Takes a token; false when there is no use in reading on. */
  private boolean take(Token token) {
    switch (token) {
      case NAME -> {
        name = tokens.text();
        steps.pop();
        steps.push(name);
        nameLocation = here();
        return name.length() <= limits.nameLength()
            || fail(
                nameLocation, "this name is longer than " + limits.nameLength() + " characters");
      }
      case END -> {
        open.pop();
        steps.pop();
        return true;
      }
      default -> {
        return takeValue(token);
      }
    }
  }

  private boolean takeValue(Token token) {
    Location location = here();
    if (open.peek() instanceof ListNode list) {
      steps.pop();
      steps.push(String.valueOf(list.entries().size()));
    }
    if (root != null && open.isEmpty()) {
      return fail(location, "the plan ends before this; a file holds one plan");
    }
    if (++values > limits.values()) {
      return fail(location, "there are more than " + limits.values() + " values");
    }
    refuse(location);
    Node node = node(token, location);
    if (node instanceof Scalar scalar
        && scalar.type() == Type.NUMBER
        && scalar.text().length() > limits.numberLength()) {
      return fail(location, "this number is longer than " + limits.numberLength() + " characters");
    }
    add(node);
    if (!(node instanceof Scalar)) {
      open.push(node);
      steps.push(NOWHERE);
      if (open.size() > limits.depth()) {
        return fail(location, "objects and lists are nested more than " + limits.depth() + " deep");
      }
    }
    return true;
  }

  private Node node(Token token, Location location) {
    return switch (token) {
      case OBJECT -> new ObjectNode(location);
      case LIST -> new ListNode(location);
      case NULL -> new Scalar(location, Type.NULL, "null");
      case FLAG -> new Scalar(location, Type.FLAG, tokens.text());
      case NUMBER -> new Scalar(location, Type.NUMBER, tokens.text());
      default -> new Scalar(location, Type.TEXT, tokens.text());
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

  private void refuse(Location location) {
    String refusal = tokens.refusal();
    if (refusal != null) {
      problems.add(pointer(), location, () -> refusal);
    }
  }

  private boolean fail(Location location, String message) {
    problems.addLast(pointer(), location, message);
    return false;
  }

  /** Gives the JSON Pointer (RFC 6901) to where the reading is. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Iterator<String> step = steps.descendingIterator(); step.hasNext(); ) {
      String token = step.next();
      if (!token.equals(NOWHERE)) {
        pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private Location here() {
    return tokens.location();
  }
}
