package io.keyplan.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdShapeTest {

  private static final List<String> IN_USE = List.of("p-1", "p-martin", "K7", "marta", "42");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p-12",
        "p-dupont",
        "K12",
        "17",
        "marte",
        "martha",
        "action-3",
        "ACC_0012",
        "0015g00000XyZabAAB",
        "7d444840-9dc0-11d1-b245-5ffdce74fad2"
      })
  void ids_are_recognized(String text) {
    assertThat(new IdShape(IN_USE).fits(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta",
        "Jean-Luc",
        "Élise",
        "Marie Dupont",
        "N+1",
        "COPIL",
        "COPIL-2026",
        "CFO",
        "dupont",
        "procurement",
        "P. Martin",
        "Équipe 1",
        "marta@client.example",
        "2026",
        "B2B",
        "Steering committee 2026",
        "P-Martin",
        "李雷",
        ""
      })
  void names_are_not(String text) {
    assertThat(new IdShape(List.of("p-1", "p-martin", "K7", "marta")).fits(text)).isFalse();
  }
}
