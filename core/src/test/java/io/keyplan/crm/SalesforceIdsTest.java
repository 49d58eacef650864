package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesforceIdsTest {

  @ParameterizedTest
  @CsvSource({
    "001A0000006Vm9r, 001A0000006Vm9rIAC",
    "001A0000006Vm9rIAC, 001A0000006Vm9rIAC",
    "001a0000006vm9riac, 001A0000006Vm9rIAC",
    "001A0000006VM9RIAC, 001A0000006Vm9rIAC",
    "Ann Lee, Ann Lee",
    "AnnabelleMeyers, AnnabelleMeyers"
  })
  void keys_are_compared_in_their_long_form(String written, String widened) {
    assertThat(SalesforceIds.widened(written)).isEqualTo(widened);
  }
}
