package io.keyplan.samples.bench;

import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Plans that are larger than the one they are made from, and alike in everything else. */
final class GrownPlans {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode plan;

  GrownPlans(Path file) throws IOException {
    this.plan = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
  }

  /**
   * Repeats every list of records that have ids, but for lists within them; each copy refers to its
   * own.
   */
  AccountPlan times(int times) throws IOException {
    ObjectNode grown = plan.deepCopy();
    Set<String> ids = new HashSet<>();
    collectIds(plan, ids);
    grow(grown, times, ids);
    return read(grown);
  }

  /** Gives a plan of so many people alone, seven of whom report to each that others report to. */
  static AccountPlan people(int count) throws IOException {
    ObjectNode plan = JSON.createObjectNode();
    plan.putObject("account").put("name", "Acme Industries");
    ArrayNode people = plan.putArray("people");
    for (int i = 0; i < count; i++) {
      ObjectNode person = people.addObject();
      person.put("id", "p-" + i);
      person.put("name", "Alexandra Person " + i);
      person.put("jobTitle", "Head of department " + i / 7);
      person.put("influence", 1 + i % 5);
      person.put("email", "person." + i + "@acme.example");
      if (i > 0) {
        person.put("reportsTo", "p-" + (i - 1) / 7);
      }
    }
    return read(plan);
  }

  private static AccountPlan read(ObjectNode plan) throws IOException {
    byte[] bytes = JSON.writeValueAsString(plan).getBytes(StandardCharsets.UTF_8);
    Path file = Files.createTempFile("grown", ".json");
    try {
      Files.write(file, bytes);
      return PlanFile.read(file).plan();
    } finally {
      Files.delete(file);
    }
  }

  private static void collectIds(JsonNode node, Set<String> ids) {
    if (node.isObject() && node.has("id")) {
      ids.add(node.get("id").asString());
    }
    for (JsonNode child : node) {
      collectIds(child, ids);
    }
  }

  private static void grow(JsonNode node, int times, Set<String> ids) {
    if (node instanceof ArrayNode list && !list.isEmpty() && list.get(0).has("id")) {
      int size = list.size();
      for (int copy = 1; copy < times; copy++) {
        for (int i = 0; i < size; i++) {
          list.add(renamed(list.get(i), "-" + copy, ids));
        }
      }
    } else {
      for (JsonNode child : node) {
        grow(child, times, ids);
      }
    }
  }

  /** Copies a record with its ids and references extended. */
  private static JsonNode renamed(JsonNode node, String suffix, Set<String> ids) {
    if (node.isString()) {
      String text = node.asString();
      return ids.contains(text) ? StringNode.valueOf(text + suffix) : node;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JSON.createArrayNode();
      for (JsonNode child : list) {
        copy.add(renamed(child, suffix, ids));
      }
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      for (var property : object.properties()) {
        copy.set(property.getKey(), renamed(property.getValue(), suffix, ids));
      }
      return copy;
    }
    return node;
  }
}
