package io.keyplan.json;

import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as it stands in a text, before it is known what it should be. */
public sealed interface Node {

  /** Gives the place of its first character. */
  Location location();

  /** Says what it is and, where it is a single value, which. */
  String described();

  /** An object. */
  record ObjectNode(Location location, Map<String, Property> properties) implements Node {
    /** Starts an object without properties. */
    public ObjectNode(Location location) {
      this(location, new LinkedHashMap<>());
    }

    @Override
    public String described() {
      return "an object";
    }
  }

  /** A list. */
  record ListNode(Location location, List<Node> entries) implements Node {
    /** Starts a list without entries. */
    public ListNode(Location location) {
      this(location, new ArrayList<>());
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /** A single value. */
  record Scalar(Location location, Type type, String text) implements Node {
    /** Says whether it is the word that stands for nothing. */
    public boolean isNull() {
      return type == Type.NULL;
    }

    @Override
    public String described() {
      return switch (type) {
        case TEXT -> "the text \"" + Excerpt.of(text) + "\"";
        case NUMBER -> "the number " + Excerpt.of(text);
        case FLAG, NULL -> text;
      };
    }
  }

  /** A named value of an object. */
  record Property(Location nameLocation, Node value) {}

  /** What a single value is. */
  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    NULL
  }
}
