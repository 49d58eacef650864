package io.keyplan.spring;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Plans as bodies of requests and answers, in the JSON or YAML of plan files. Whatever reads JSON
 * in the application has no part in it. Thread-safe.
 */
public final class PlanMessageConverter extends AbstractHttpMessageConverter<AccountPlan> {

  private static final MediaType YAML = new MediaType("application", "yaml");

  /** Creates the converter. */
  public PlanMessageConverter() {
    super(MediaType.APPLICATION_JSON, YAML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return AccountPlan.class == type;
  }

  @Override
  protected AccountPlan readInternal(Class<? extends AccountPlan> type, HttpInputMessage message)
      throws IOException {
    PlanFormat format = format(message.getHeaders().getContentType());
    return PlanFile.read(message.getBody(), format, ReadOptions.strict()).plan();
  }

  @Override
  protected void writeInternal(AccountPlan plan, HttpOutputMessage message) throws IOException {
    PlanFile.write(plan, format(message.getHeaders().getContentType()), message.getBody());
  }

  private static PlanFormat format(@Nullable MediaType type) {
    return YAML.isCompatibleWith(type) ? PlanFormat.YAML : PlanFormat.JSON;
  }
}
