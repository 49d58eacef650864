package io.keyplan.json;

import org.jspecify.annotations.Nullable;

/** Where a value stands; its JSON Pointer is only written out when it is asked for. */
record Place(@Nullable Place parent, String token) {

  static final Place ROOT = new Place(null, "");

  Place child(String name) {
    return new Place(this, name);
  }

  Place entry(int index) {
    return new Place(this, String.valueOf(index));
  }

  String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
