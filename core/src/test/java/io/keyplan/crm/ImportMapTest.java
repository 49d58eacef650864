package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.value.InvalidFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMapTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dynamics", "hubspot", "salesforce"})
  void every_profile_is_a_valid_map(String name) {
    assertThat(ImportMap.profile(name).accounts()).isNotEmpty();
    assertThat(ImportMap.profile(name).lists()).containsKeys("people", "opportunities", "actions");
  }

  @Test
  void every_mistake_is_told_at_once_with_its_place_and_the_nearest_name() {
    ExportFolder export = new ExportFolder(folder);

    assertThatThrownBy(
            () ->
                export.map(
                    "acounts: {file: a, key: id}",
                    "map:",
                    "  account.nmae: Name",
                    "  info: Info",
                    "  situation.swots[RELATION].strengths: S",
                    "  people: P",
                    "lists:",
                    "  actons: {file: t, parent: a, map: {}}",
                    "  actions:",
                    "    file: t",
                    "    map: {step: {colum: Subject}, progress: {column: P, percent: half}}"))
        .isInstanceOfSatisfying(
            InvalidFileException.class,
            e ->
                assertThat(e.problems().stream().map(Object::toString).toList())
                    .anyMatch(
                        line ->
                            line.startsWith("line 1, column 1, /acounts")
                                && line.contains("did you mean \"accounts\"?"))
                    .anyMatch(
                        line ->
                            line.startsWith("line 3") && line.contains("did you mean \"name\"?"))
                    .anyMatch(line -> line.startsWith("line 4") && line.contains("holds records"))
                    .anyMatch(
                        line ->
                            line.startsWith("line 5")
                                && line.contains("RELATIONSHIP, CUSTOMER_MARKET"))
                    .anyMatch(line -> line.startsWith("line 6") && line.contains("lists:"))
                    .anyMatch(
                        line ->
                            line.startsWith("line 8") && line.contains("did you mean \"actions\"?"))
                    .anyMatch(line -> line.contains("parent: AccountId"))
                    .anyMatch(
                        line ->
                            line.startsWith("line 11") && line.contains("did you mean \"column\"?"))
                    .anyMatch(line -> line.startsWith("line 11") && line.contains("fraction")));
  }

  @Test
  void a_map_of_ones_own_adds_to_a_profile_and_replaces_what_it_says() {
    ExportFolder export =
        new ExportFolder(folder)
            .file("Account.csv", "Id,Name,Region__c,Industry", "0015g00000AbCdE,Acme,N,Machines");
    ImportMap map =
        export.map(
            "from: salesforce",
            "map:",
            "  account.tier: {column: Region__c, values: {N: North}}",
            "  account.industry: {value: Fixed}");

    export.run(map);

    assertThat(export.plans().get(0).account().tier()).isEqualTo("North");
    assertThat(export.plans().get(0).account().industry()).isEqualTo("Fixed");
    assertThat(export.plans().get(0).account().name()).isEqualTo("Acme");
  }

  @Test
  void the_map_that_the_documentation_shows_is_valid() throws Exception {
    String page = Files.readString(Path.of("../docs/crm.md"));
    String yaml = page.substring(page.indexOf("```yaml\n") + 8);

    ImportMap map = new ExportFolder(folder).map(yaml.substring(0, yaml.indexOf("```")));

    assertThat(map.lists().get("goals[].objectives").get(0).table())
        .as("what the map does not say, the profile does")
        .isEqualTo("AccountPlanObjective");
  }

  @Test
  void a_profile_that_there_is_not_names_the_nearest() {
    assertThatThrownBy(() -> ImportMap.profile("salesfroce"))
        .hasMessageContaining("did you mean \"salesforce\"?");
    assertThatThrownBy(() -> new ExportFolder(folder).map("from: sap"))
        .hasMessageContaining("there are dynamics, hubspot, salesforce");
  }
}
