package io.keyplan.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.keyplan.json.JsonLine;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.value.InvalidPlanException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

/**
 * Lets mappers of Jackson 2 (2.15 or newer) read and write {@link AccountPlan} as plan files are,
 * and refuse what these refuse. For {@code ObjectMapper.registerModule}; {@code
 * findAndRegisterModules} finds it.
 */
public final class Jackson2PlanModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Creates the module for plans without fields of a company's own. */
  public Jackson2PlanModule() {
    this(ReadOptions.strict());
  }

  /**
   * Creates the module.
   *
   * @param options how plans are read, with the fields that a company declares
   */
  public Jackson2PlanModule(ReadOptions options) {
    super("keyplan");
    addSerializer(AccountPlan.class, new Writer());
    addDeserializer(AccountPlan.class, new Reader(options));
  }

  /** Copies tokens, so that trees and other formats than JSON are written as well. */
  private static final class Writer extends StdSerializer<AccountPlan> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(AccountPlan.class);
    }

    @Override
    public void serialize(AccountPlan plan, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try (JsonParser tokens = FACTORY.createParser(JsonLine.of(plan))) {
        tokens.nextToken();
        out.copyCurrentStructureExact(tokens);
      }
    }
  }

  /** Gives the plan's own reader the text of what the mapper reads. */
  private static final class Reader extends StdDeserializer<AccountPlan> {
    private static final long serialVersionUID = 1L;

    private final transient ReadOptions options;

    Reader(ReadOptions options) {
      super(AccountPlan.class);
      this.options = options;
    }

    @Override
    public AccountPlan deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(text)) {
        json.copyCurrentStructureExact(in);
      }
      try {
        return PlanFile.read(new StringReader(text.toString()), PlanFormat.JSON, options).plan();
      } catch (InvalidPlanException e) {
        throw JsonMappingException.from(in, e.getMessage(), e);
      }
    }
  }
}
