package io.keyplan.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** The tree of a document's elements, and which are open. Lives for one document. */
final class Structure {

  private final Tag root = Tag.of("Document");
  private final Deque<Tag> open = new ArrayDeque<>();
  private boolean suspended;

  Structure() {
    open.push(root);
  }

  Tag root() {
    return root;
  }

  Tag current() {
    return open.element();
  }

  /** Leaves elements out of the tree that are opened from now on. */
  void suspend() {
    suspended = true;
  }

  void resume() {
    suspended = false;
  }

  void open(Tag tag) {
    if (tag.parent() == null && !suspended) {
      current().add(tag);
    }
    open.push(tag);
  }

  void close() {
    open.pop();
    if (open.isEmpty()) {
      throw new IllegalStateException("closed more elements than were opened");
    }
  }
}
