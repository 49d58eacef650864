package io.keyplan.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes maps, lists and single values as YAML that people like to read. */
final class YamlWriter {

  /** Longer names would need a sign of their own before them. */
  private static final int LONGEST_NAME = 1024;

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSplitLines(false)
          .setMaxSimpleKeyLength(LONGEST_NAME)
          .build();

  private static final ImplicitTuple WITHOUT_TAG = new ImplicitTuple(true, true);

  private final Emitter out;

  private YamlWriter(StringBuilder text) {
    this.out =
        new Emitter(
            SETTINGS,
            new StreamDataWriter() {
              @Override
              public void write(String part) {
                text.append(part);
              }

              @Override
              public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
              }
            });
  }

  /** Gives the text of a tree. */
  static String text(Object tree) {
    StringBuilder text = new StringBuilder();
    YamlWriter writer = new YamlWriter(text);
    writer.out.emit(new StreamStartEvent());
    writer.out.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    writer.value(tree);
    writer.out.emit(new DocumentEndEvent(false));
    writer.out.emit(new StreamEndEvent());
    return text.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      out.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
      map.forEach(
          (key, entry) -> {
            name(Surrogates.replaceHalves(key.toString()));
            value(entry);
          });
      out.emit(new MappingEndEvent());
    } else if (value instanceof Collection<?> entries) {
      out.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
      entries.forEach(this::value);
      out.emit(new SequenceEndEvent());
    } else if (value instanceof BigDecimal number) {
      scalar(number.toPlainString(), ScalarStyle.PLAIN);
    } else if (value instanceof Number || value instanceof Boolean) {
      scalar(value.toString(), ScalarStyle.PLAIN);
    } else {
      prose(value.toString());
    }
  }

  private void name(String name) {
    scalar(name, YamlQuotes.ofName(name) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }

  /** The emitter trips over halves of surrogate pairs. */
  private void prose(String raw) {
    String text = Surrogates.replaceHalves(raw);
    if (text.indexOf('\n') >= 0) {
      scalar(text, ScalarStyle.LITERAL);
    } else {
      scalar(text, YamlQuotes.ofValue(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }
  }

  private void scalar(String text, ScalarStyle style) {
    out.emit(new ScalarEvent(Optional.empty(), Optional.empty(), WITHOUT_TAG, text, style));
  }
}
