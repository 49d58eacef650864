package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publication;
import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.portfolio.Portfolio;
import io.keyplan.testing.RandomPlans;
import io.keyplan.testing.WithheldChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that differ only in what is withheld give customers the same bytes under the same name. */
class CustomersBytesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void every_document_is_the_same_to_the_byte(String format) {
    long seed = format.hashCode();
    for (Template template : Templates.builtIn().all()) {
      AccountPlan plan = RandomPlans.of(++seed);
      AccountPlan old = RandomPlans.of(seed + 1);

      Publication document = since(old).publication(plan, template.id(), format);
      Publication other =
          since(WithheldChanges.of(old, seed))
              .publication(WithheldChanges.of(plan, seed), template.id(), format);

      assertThat(other.bytes()).as(template.id()).isEqualTo(document.bytes());
      assertThat(other.fileName()).isEqualTo(document.fileName()).contains("-customer.");
    }
  }

  private static Publisher since(AccountPlan old) {
    return Publisher.builder().audience(Audience.CUSTOMER).asOf(DAY).since(old).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void a_portfolio_is_the_same_to_the_byte(String format) throws IOException {
    Portfolio portfolio = new Portfolio("", Locale.FRENCH, Audience.CUSTOMER, DAY);
    Portfolio other = new Portfolio("", Locale.FRENCH, Audience.CUSTOMER, DAY);
    for (int seed = 0; seed < 4; seed++) {
      portfolio.add(RandomPlans.of(seed));
      other.add(WithheldChanges.of(RandomPlans.of(seed), seed));
    }

    assertThat(written(other, format)).isEqualTo(written(portfolio, format));
  }

  private byte[] written(Portfolio portfolio, String format) throws IOException {
    Path target = folder.resolve("portfolio." + format);
    Publisher.builder().build().publish(portfolio.document(), target);
    return Files.readAllBytes(target);
  }
}
