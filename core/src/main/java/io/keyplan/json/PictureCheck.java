package io.keyplan.json;

import io.keyplan.picture.PictureFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the pictures that one plan names, each once. */
final class PictureCheck {

  private final PictureFolder folder;
  private final Map<String, Optional<String>> problems = new HashMap<>();

  PictureCheck(PictureFolder folder) {
    this.folder = folder;
  }

  /** Tells why a picture cannot be used; empty when it can. */
  Optional<String> problem(String source) {
    int most = folder.limits().count();
    if (problems.size() == most && !problems.containsKey(source)) {
      return Optional.of("a plan may name " + most + " different pictures, and this is one more");
    }
    return problems.computeIfAbsent(source, folder::problem);
  }
}
