package io.keyplan.json;

import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.json.Node.Type;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes into the values of the plan's records, field by field as the model describes them.
 */
final class PlanBinder {

  /** What editors find the schema of a file by; it says nothing of the plan. */
  private static final String SCHEMA = "$schema";

  private final ReadOptions options;
  private final ProblemList problems;
  private final ProblemList warnings;
  private final ScalarReader scalars;
  private final PictureCheck pictures;

  PlanBinder(PlanFormat format, ReadOptions options, ProblemList problems, ProblemList warnings) {
    this.options = options;
    this.problems = problems;
    this.warnings = warnings;
    this.scalars = new ScalarReader(format, options.limits(), problems);
    this.pictures =
        new PictureCheck(options.pictures() == null ? PictureFolder.none() : options.pictures());
  }

  /** Reads the values of a whole plan by field name. */
  Map<String, Object> plan(Node root) {
    if (root instanceof ObjectNode object) {
      return fields(AccountPlan.class, object, Place.ROOT);
    }
    problems.add(
        "",
        root.location(),
        () ->
            "an object such as {\"account\":{\"name\":\"…\"}} is expected, found "
                + root.described());
    return new HashMap<>();
  }

  private Map<String, Object> fields(Class<? extends Record> type, ObjectNode object, Place place) {
    Map<String, Object> values = new HashMap<>();
    object
        .properties()
        .forEach(
            (name, property) -> {
              Optional<PlanField> field = PlanFields.find(type, name);
              if (field.isEmpty()) {
                unknown(type, name, property, object, place);
                return;
              }
              Object value = value(field.get(), property.value(), place.child(name));
              if (value != null) {
                values.put(name, value);
              }
            });
    return values;
  }

  private @Nullable Object value(PlanField field, Node node, Place place) {
    if (node instanceof Scalar scalar && scalar.isNull()) {
      return null;
    }
    if (!field.list()) {
      return single(field, node, place);
    }
    if (node instanceof ListNode list) {
      return entries(field, list, place);
    }
    problems.add(
        place.pointer(),
        node.location(),
        () -> "a list is expected, found " + node.described() + "; put it in [ ]");
    return null;
  }

  private List<Object> entries(PlanField field, ListNode list, Place place) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.entries().size(); i++) {
      Node node = list.entries().get(i);
      Place entry = place.entry(i);
      Object value = null;
      if (node instanceof Scalar scalar && scalar.isNull()) {
        problems.add(entry.pointer(), node.location(), () -> "null is no entry; leave it out");
      } else {
        value = single(field, node, entry);
      }
      if (value == null && field.kind() == FieldKind.RECORD) {
        value = PlanRecords.create(field.recordType(), Map.of());
      }
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Object single(PlanField field, Node node, Place place) {
    return switch (field.kind()) {
      case RECORD, IMAGE -> record(field, node, place);
      case AMOUNTS_BY_YEAR ->
          node instanceof ObjectNode object
              ? amounts(field, object, place)
              : scalars.misfit(field, node, place);
      case CUSTOM ->
          node instanceof ObjectNode object
              ? custom(field, object, place)
              : scalars.misfit(field, node, place);
      case CONFIDENCE_BY_POINTER ->
          node instanceof ObjectNode object
              ? confidence(field, object, place)
              : scalars.misfit(field, node, place);
      default -> scalar(field, node, place);
    };
  }

  private @Nullable Object scalar(PlanField field, Node node, Place place) {
    if (!(node instanceof Scalar scalar)) {
      return scalars.misfit(field, node, place);
    }
    Object value = scalars.read(field, scalar, place);
    if (field.kind() == FieldKind.SOURCE && value instanceof String source && !source.isBlank()) {
      Optional<String> problem = pictures.problem(source);
      problem.ifPresent(
          message ->
              (options.isLenient() ? warnings : problems)
                  .add(place.pointer(), node.location(), () -> message));
    }
    return value;
  }

  private @Nullable Object record(PlanField field, Node node, Place place) {
    Class<? extends Record> type = field.recordType();
    if (node instanceof ObjectNode object) {
      return PlanRecords.create(type, fields(type, object, place));
    }
    Optional<String> bareText = PlanFields.bareText(type);
    if (bareText.isPresent() && node instanceof Scalar scalar) {
      PlanField text = PlanFields.field(type, bareText.get());
      Object value = scalars.read(text, scalar, place);
      return value == null ? null : PlanRecords.create(type, Map.of(text.name(), value));
    }
    return scalars.misfit(field, node, place);
  }

  private Map<Integer, Object> amounts(PlanField field, ObjectNode object, Place place) {
    Map<Integer, Object> amounts = new TreeMap<>();
    object
        .properties()
        .forEach(
            (year, property) -> {
              Place entry = place.child(year);
              if (!year.matches("[0-9]{4}")) {
                problems.add(
                    entry.pointer(),
                    property.nameLocation(),
                    () -> "a year such as 2026 is expected, found \"" + Excerpt.of(year) + "\"");
                return;
              }
              Object amount = value(field.byKey(), property.value(), entry);
              if (amount != null) {
                amounts.put(Integer.valueOf(year), amount);
              }
            });
    return amounts;
  }

  private Map<String, Object> custom(PlanField component, ObjectNode object, Place place) {
    Map<String, Object> values = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            (name, property) -> {
              Place entry = place.child(name);
              Optional<PlanField> field =
                  options.fields().find(component.owner(), CustomField.COMPONENT + "." + name);
              if (field.isEmpty()) {
                undeclared(component, name, property, entry);
                return;
              }
              Object value = value(field.get(), property.value(), entry);
              if (value != null) {
                values.put(name, CustomFields.held(value));
              }
            });
    return values;
  }

  private void undeclared(PlanField component, String name, Property property, Place place) {
    List<String> names = options.fields().names(component.owner());
    (options.isLenient() ? warnings : problems)
        .add(
            place.pointer(),
            property.nameLocation(),
            () ->
                "no custom field \""
                    + Excerpt.of(name)
                    + "\" is declared here"
                    + declared(name, names));
  }

  private String declared(String name, List<String> names) {
    if (names.isEmpty()) {
      return options.fields().declared().isEmpty()
          ? "; a fields file declares custom fields, and none was given"
          : ", nor any other";
    }
    return NearestName.of(name, names)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("; there are " + String.join(", ", names));
  }

  private Map<String, Object> confidence(PlanField field, ObjectNode object, Place place) {
    Map<String, Object> confidence = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            (pointer, property) -> {
              Object value = value(field.byKey(), property.value(), place.child(pointer));
              if (value != null) {
                confidence.put(pointer, value);
              }
            });
    return confidence;
  }

  private void unknown(
      Class<? extends Record> type,
      String name,
      Property property,
      ObjectNode object,
      Place place) {
    boolean isSchema = type == AccountPlan.class && name.equals(SCHEMA);
    if (isSchema && property.value() instanceof Scalar scalar && scalar.type() == Type.TEXT) {
      return;
    }
    List<String> names = PlanFields.of(type).stream().map(PlanField::name).toList();
    Optional<String> nearest = NearestName.of(name, names);
    (options.isLenient() ? warnings : problems)
        .add(
            place.child(name).pointer(),
            property.nameLocation(),
            () -> unknownName(type, name, nearest));
    if (nearest.isPresent()
        && !options.isLenient()
        && !object.properties().containsKey(nearest.get())) {
      problems.mute(place.child(nearest.get()).pointer());
    }
  }

  private static String unknownName(
      Class<? extends Record> type, String name, Optional<String> nearest) {
    return String.format(
        Locale.ROOT,
        "there is no property \"%s\" here; %s",
        Excerpt.of(name),
        nearest
            .map(near -> "did you mean \"" + near + "\"?")
            .orElseGet(() -> "there are " + Expectation.names(type)));
  }
}
