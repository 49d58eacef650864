package io.keyplan.spring;

import io.keyplan.Publisher;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;

/** Documents as answers, plans as bodies of requests and answers, and problems as RFC 9457 says. */
@AutoConfiguration(after = KeyplanAutoConfiguration.class)
@ConditionalOnClass(ResponseEntity.class)
@ConditionalOnWebApplication
public class KeyplanWebAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  DocumentResponses keyplanResponses(Publisher publisher) {
    return new DocumentResponses(publisher);
  }

  @Bean
  @ConditionalOnMissingBean
  PlanMessageConverter keyplanPlanConverter() {
    return new PlanMessageConverter();
  }

  @Bean
  @ConditionalOnMissingBean
  KeyplanProblems keyplanProblems() {
    return new KeyplanProblems();
  }
}
