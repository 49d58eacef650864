package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The namespaces that occur in a part; no others are declared. Lives for one part. */
public final class NamespaceDeclarations {

  private final Set<Namespace> used = EnumSet.of(Namespace.WORD);

  /** Takes note of namespaces in which something is written. */
  public void use(Namespace... namespaces) {
    used.addAll(Arrays.asList(namespaces));
  }

  /** Opens the root of the part, once all that is in it is known. */
  public ElementWriter open(String root) {
    return open(root, new ElementWriter());
  }

  /** Opens the root of the part in a writer, once all that is in it is known. */
  public ElementWriter open(String root, ElementWriter part) {
    String ignorable =
        used.stream()
            .filter(Namespace::isIgnorable)
            .map(Namespace::prefix)
            .collect(Collectors.joining(" "));
    if (!ignorable.isEmpty()) {
      used.add(Namespace.COMPATIBILITY);
    }
    List<Object> attributes = new ArrayList<>();
    used.forEach(
        namespace -> attributes.addAll(List.of("xmlns:" + namespace.prefix(), namespace.uri())));
    if (!ignorable.isEmpty()) {
      attributes.addAll(List.of("mc:Ignorable", ignorable));
    }
    return part.open(root, attributes.toArray());
  }
}
