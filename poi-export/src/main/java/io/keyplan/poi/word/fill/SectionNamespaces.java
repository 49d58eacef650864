package io.keyplan.poi.word.fill;

import io.keyplan.export.ExportException;
import io.keyplan.poi.ooxml.XmlText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The namespaces that the text of our sections uses, which the text of the document then declares.
 * Lives for one filling.
 */
final class SectionNamespaces {

  private static final Pattern DECLARED = Pattern.compile(" xmlns:([^=\\s]+)=\"([^\"]*)\"");
  private static final Pattern IGNORABLE = Pattern.compile(" mc:Ignorable=\"([^\"]*)\"");
  private static final Pattern ROOT = Pattern.compile("(?s)^(<\\?.*?\\?>\\s*)?<[^\\s>]+([^>]*)");

  private final Map<String, String> used = new LinkedHashMap<>();
  private final Set<String> ignorable = new LinkedHashSet<>();

  /** Takes what the text of a section declares. */
  void add(String section) {
    String root = root(section).group(2);
    used.putAll(declared(root));
    ignorable.addAll(ignorable(root));
  }

  private static Matcher root(String xml) {
    Matcher root = ROOT.matcher(xml);
    if (!root.find()) {
      throw new IllegalStateException("a part without an element");
    }
    return root;
  }

  private static Map<String, String> declared(String root) {
    Map<String, String> declared = new LinkedHashMap<>();
    Matcher matcher = DECLARED.matcher(root);
    while (matcher.find()) {
      declared.put(matcher.group(1), matcher.group(2));
    }
    return declared;
  }

  private static List<String> ignorable(String root) {
    Matcher matcher = IGNORABLE.matcher(root);
    return matcher.find() ? List.of(matcher.group(1).strip().split("\\s+")) : List.of();
  }

  /**
   * Gives the text of the document with the declarations that it lacks.
   *
   * @throws ExportException if it calls another namespace like one of ours
   */
  String declaredIn(String document) {
    Matcher root = root(document);
    String attributes = root.group(2);
    Map<String, String> declared = declared(attributes);
    StringBuilder more = new StringBuilder();
    used.forEach(
        (prefix, namespace) -> {
          String known = declared.get(prefix);
          if (known == null) {
            more.append(" xmlns:").append(prefix).append("=\"").append(namespace).append('"');
          } else if (!known.equals(namespace)) {
            throw new ExportException(
                "the document calls the namespace "
                    + XmlText.escape(known)
                    + " "
                    + prefix
                    + ", as no program does that writes Word documents; save it in Word once",
                null);
          }
        });
    Set<String> names = new LinkedHashSet<>(ignorable(attributes));
    if (names.addAll(ignorable)) {
      attributes = IGNORABLE.matcher(attributes).replaceAll("");
      more.append(" mc:Ignorable=\"").append(String.join(" ", names)).append('"');
    }
    int start = root.start(2);
    return document.substring(0, start) + attributes + more + document.substring(root.end(2));
  }
}
