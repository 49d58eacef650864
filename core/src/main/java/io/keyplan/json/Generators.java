package io.keyplan.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Opens generators of JSON that lay texts out for people, the same way on every machine. */
final class Generators {

  private Generators() {}

  /** Opens a generator of indented JSON. */
  static JsonGenerator indented(Writer out) {
    return json(out, layout());
  }

  /** Opens a generator of JSON in one line. */
  static JsonGenerator line(Writer out) {
    return json(out, ObjectWriteContext.empty());
  }

  private static JsonGenerator json(Writer out, ObjectWriteContext layout) {
    return JsonFactory.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build()
        .createGenerator(layout, new LoneSurrogateEscape(out));
  }

  private static ObjectWriteContext layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }
    };
  }
}
