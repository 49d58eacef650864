package io.keyplan.crm;

import io.keyplan.json.Node;
import io.keyplan.json.Node.ListNode;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file says, laid over what its profile says, which still tells the two apart. */
final class MergedNodes {

  private final Set<Node> own = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Node root;

  private MergedNodes(@Nullable Node file, @Nullable Node profile) {
    if (file != null) {
      mark(file);
    }
    this.root = merge(file, profile);
  }

  static MergedNodes of(@Nullable Node file, @Nullable Node profile) {
    return new MergedNodes(file, profile);
  }

  Node root() {
    return root;
  }

  /** Says whether a node comes from the file and not from the profile. */
  boolean isOwn(Node node) {
    return own.contains(node);
  }

  private void mark(Node node) {
    own.add(node);
    if (node instanceof ObjectNode object) {
      object.properties().values().forEach(property -> mark(property.value()));
    } else if (node instanceof ListNode list) {
      list.entries().forEach(this::mark);
    }
  }

  private Node merge(@Nullable Node file, @Nullable Node profile) {
    if (!(file instanceof ObjectNode over) || !(profile instanceof ObjectNode under)) {
      return file != null ? file : Objects.requireNonNull(profile);
    }
    ObjectNode merged = new ObjectNode(over.location());
    merged.properties().putAll(under.properties());
    over.properties()
        .forEach(
            (name, property) -> {
              Property given = under.properties().get(name);
              boolean goesDeeper = given != null && isMerged(over, name);
              merged
                  .properties()
                  .put(
                      name,
                      goesDeeper
                          ? new Property(
                              property.nameLocation(), merge(property.value(), given.value()))
                          : property);
            });
    if (isOwn(over)) {
      own.add(merged);
    }
    return merged;
  }

  /** What says where a value comes from is one thing, and replaced as a whole. */
  private static boolean isMerged(ObjectNode over, String name) {
    return !over.properties().containsKey("column") && !name.equals("accounts");
  }
}
