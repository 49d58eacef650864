package io.keyplan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Picture;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Image;
import io.keyplan.model.Person;
import io.keyplan.model.TeamMember;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleClientTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "fr-CA", "de", "es", "it", "pt", "pt-PT"})
  void every_picture_of_the_plan_is_there(String language) {
    SampleClient sample = SampleClient.of(Locale.forLanguageTag(language));

    assertThat(sources(sample.plan()))
        .hasSizeGreaterThan(5)
        .allSatisfy(source -> assertThat(sample.pictures().load(source)).isPresent());
    assertThat(sample.pictures().load("logo.png"))
        .get()
        .satisfies(
            logo -> {
              assertThat(logo.type()).isEqualTo(Picture.Type.PNG);
              assertThat(logo.width()).isGreaterThan(logo.height());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "es", "it", "pt", "pt-PT"})
  void the_languages_differ_in_words_only(String language) {
    AccountPlan english = SampleClient.of(Locale.ENGLISH).plan();
    AccountPlan other = SampleClient.of(Locale.forLanguageTag(language)).plan();

    assertThat(other.info().purpose()).isNotEqualTo(english.info().purpose());
    assertThat(other.actions()).hasSameSizeAs(english.actions());
    assertThat(other.asOf(null)).isEqualTo(english.asOf(null));
  }

  @Test
  void a_language_without_texts_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> SampleClient.of(Locale.forLanguageTag("nl")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[en, fr, de, es, it, pt]");
  }

  @Test
  void a_picture_that_is_not_the_plans_is_not_there() {
    assertThat(SampleClient.of(Locale.ENGLISH).pictures().load("nobody.png")).isEmpty();
  }

  private static List<String> sources(AccountPlan plan) {
    return Stream.of(
            plan.people().stream().map(Person::photo), plan.team().stream().map(TeamMember::photo))
        .flatMap(photos -> photos)
        .filter(photo -> photo != null)
        .map(Image::source)
        .toList();
  }
}
