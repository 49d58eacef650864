package io.keyplan.json;

import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * Says what a YAML value without quotes is: the core schema of YAML 1.2 less octal and hexadecimal
 * numbers and infinity, which no plan needs, so that {@code 0612345678} stays a telephone number.
 */
final class YamlWords implements Schema, ScalarResolver {

  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  @Override
  public Tag resolve(String value, Boolean isPlain) {
    if (!isPlain) {
      return Tag.STR;
    }
    if (NULL.matcher(value).matches()) {
      return Tag.NULL;
    }
    if (FLAG.matcher(value).matches()) {
      return Tag.BOOL;
    }
    if (WHOLE.matcher(value).matches()) {
      return Tag.INT;
    }
    return DECIMAL.matcher(value).matches() ? Tag.FLOAT : Tag.STR;
  }

  @Override
  public ScalarResolver getScalarResolver() {
    return this;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
