package io.keyplan.jackson;

import io.keyplan.json.JsonLine;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.value.InvalidPlanException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets mappers of Jackson 3 read and write {@link AccountPlan} as plan files are, and refuse what
 * these refuse. For {@code JsonMapper.builder().addModule}; {@code findAndAddModules} finds it.
 */
public final class Jackson3PlanModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Creates the module for plans without fields of a company's own. */
  public Jackson3PlanModule() {
    this(ReadOptions.strict());
  }

  /**
   * Creates the module.
   *
   * @param options how plans are read, with the fields that a company declares
   */
  public Jackson3PlanModule(ReadOptions options) {
    super("keyplan");
    addSerializer(AccountPlan.class, new Writer());
    addDeserializer(AccountPlan.class, new Reader(options));
  }

  /** Copies tokens, so that trees and other formats than JSON are written as well. */
  private static final class Writer extends StdSerializer<AccountPlan> {
    Writer() {
      super(AccountPlan.class);
    }

    @Override
    public void serialize(AccountPlan plan, JsonGenerator out, SerializationContext context) {
      try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), JsonLine.of(plan))) {
        tokens.nextToken();
        out.copyCurrentStructureExact(tokens);
      }
    }
  }

  /** Gives the plan's own reader the text of what the mapper reads. */
  private static final class Reader extends StdDeserializer<AccountPlan> {
    private final transient ReadOptions options;

    Reader(ReadOptions options) {
      super(AccountPlan.class);
      this.options = options;
    }

    @Override
    public AccountPlan deserialize(JsonParser in, DeserializationContext context) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
        json.copyCurrentStructureExact(in);
      }
      try {
        return PlanFile.read(new StringReader(text.toString()), PlanFormat.JSON, options).plan();
      } catch (InvalidPlanException e) {
        throw DatabindException.from(in, e.getMessage(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
