package io.keyplan.json;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Opens parsers that keep to the limits. */
final class Parsers {

  /**
   * Scanning a long YAML value takes time that grows with the square of its length over this size:
   * the usual one KiB would make a file of 16 MiB take minutes.
   */
  private static final int YAML_BUFFER = 512 << 10;

  private static final int SLACK = 10_000;
  private static final int NONE = Integer.MAX_VALUE;

  private Parsers() {}

  static JsonParser open(Reader text, PlanFormat format, ReadLimits limits) {
    StreamReadConstraints constraints = constraints(limits);
    TokenStreamFactory factory = format == PlanFormat.YAML ? yaml(constraints) : json(constraints);
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  private static TokenStreamFactory json(StreamReadConstraints constraints) {
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  private static TokenStreamFactory yaml(StreamReadConstraints constraints) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(NONE)
            .setBufferSize(YAML_BUFFER)
            .setSchema(new YamlWords())
            .build();
    return YAMLFactory.builder().loadSettings(settings).streamReadConstraints(constraints).build();
  }

  /**
   * Stops what would take memory. What is only somewhat too long, or too deep, is left to the node
   * reader, which says more exactly where it is.
   */
  private static StreamReadConstraints constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(NONE)
        .maxStringLength(Math.max(limits.textLength(), limits.sourceLength()))
        .maxNameLength(limits.nameLength() + Math.min(SLACK, NONE - limits.nameLength()))
        .maxNumberLength(limits.numberLength() + Math.min(SLACK, NONE - limits.numberLength()))
        .build();
  }
}
