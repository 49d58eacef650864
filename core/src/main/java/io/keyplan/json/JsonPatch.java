package io.keyplan.json;

import io.keyplan.file.AtomicFile;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations that turn one plan's JSON into another's (RFC 6902), in an order in which they
 * apply.
 *
 * <p>They hold for the JSON that {@link PlanFile} writes, with the ids that entries got when the
 * plan was built. Numbers that differ in zeros only are equal. Immutable and thread-safe.
 *
 * @param operations the operations; empty if the plans are equal
 */
public record JsonPatch(List<Operation> operations) {

  /** Copies the operations. */
  public JsonPatch {
    operations = List.copyOf(operations);
  }

  /** Compares two plans. */
  public static JsonPatch between(AccountPlan before, AccountPlan after) {
    List<Operation> operations = new ArrayList<>();
    PatchMaker.compare(
        before,
        after,
        new PatchMaker.Steps() {
          @Override
          public void add(String path, Object value) {
            operations.add(new Operation(Operation.Kind.ADD, path, null, value));
          }

          @Override
          public void remove(String path) {
            operations.add(new Operation(Operation.Kind.REMOVE, path, null, null));
          }

          @Override
          public void replace(String path, Object value) {
            operations.add(new Operation(Operation.Kind.REPLACE, path, null, value));
          }

          @Override
          public void move(String from, String path) {
            operations.add(new Operation(Operation.Kind.MOVE, path, from, null));
          }
        });
    return new JsonPatch(operations);
  }

  /** Gives the patch as JSON: a list of operations, indented by two blanks. */
  public String text() {
    List<Object> list = new ArrayList<>();
    operations.forEach(operation -> list.add(operation.tree()));
    return JsonWriter.text(list);
  }

  /**
   * Writes the patch into a file, as a whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    AtomicFile.write(file, text().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An operation.
   *
   * @param kind what it does
   * @param path JSON Pointer (RFC 6901) of where it does it
   * @param from JSON Pointer of what is moved; null for other operations
   * @param value what is added, or replaces what is there: a map by name, a list, a text, a number,
   *     true or false; null for other operations
   */
  public record Operation(Kind kind, String path, @Nullable String from, @Nullable Object value) {

    /** What an operation does. */
    public enum Kind {
      /** Adds a field, or an entry before the one at the index. */
      ADD,
      /** Removes a field or an entry. */
      REMOVE,
      /** Replaces a value. */
      REPLACE,
      /** Moves an entry of a list. */
      MOVE
    }

    /** Checks that it has what it needs, and nothing else. */
    public Operation {
      Objects.requireNonNull(path, "path must not be null");
      if ((from != null) != (kind == Kind.MOVE)
          || (value != null) != (kind == Kind.ADD || kind == Kind.REPLACE)) {
        throw new IllegalArgumentException(
            "only what is moved comes from a place, only what is added or replaced has a value: "
                + path);
      }
    }

    private Map<String, Object> tree() {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("op", kind.name().toLowerCase(Locale.ROOT));
      if (from != null) {
        tree.put("from", from);
      }
      tree.put("path", path);
      if (value != null) {
        tree.put("value", value);
      }
      return tree;
    }
  }
}
