package io.keyplan.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.json.PlanFormat;
import io.keyplan.model.Account;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.model.structure.RefTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesforceFieldsTest {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = " xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

  @TempDir Path project;

  private void file(String path, String xml) throws IOException {
    Path file = project.resolve("force-app/main/default").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, xml);
  }

  private void field(String object, String name, String type, String rest) throws IOException {
    file(
        "objects/" + object + "/fields/" + name + ".field-meta.xml",
        XML
            + ("<CustomField" + NAMESPACE + "><fullName>" + name + "</fullName>")
            + ("<label>" + name.replace("__c", "").replace('_', ' ') + "</label>")
            + ("<type>" + type + "</type>" + rest + "</CustomField>"));
  }

  private static CustomFields read(SalesforceFields found) throws IOException {
    return FieldsFile.read(
        "acme.fields.yaml",
        new ByteArrayInputStream(found.yaml().getBytes(StandardCharsets.UTF_8)),
        PlanFormat.YAML);
  }

  @Test
  void metadata_become_a_fields_file_with_the_words_of_other_languages() throws IOException {
    field(
        "Account",
        "Sales_Region__c",
        "Picklist",
        "<valueSet><valueSetDefinition><value><fullName>North East</fullName><label>North-East"
            + "</label></value><value><fullName>South</fullName><label>South</label></value>"
            + "</valueSetDefinition></valueSet>");
    field("Account", "NPS__c", "Number", "<precision>3</precision>");
    field("Account", "Name", "Text", "");
    field("Account", "Audit_Note__c", "LongTextArea", "");
    field(
        "Opportunity",
        "Channels__c",
        "MultiselectPicklist",
        "<valueSet><valueSetName>Channel</valueSetName></valueSet>");
    field("Contact", "Mentor__c", "Lookup", "<referenceTo>User</referenceTo>");
    file(
        "globalValueSets/Channel.globalValueSet-meta.xml",
        XML
            + "<GlobalValueSet><customValue><fullName>WEB</fullName><label>Web</label>"
            + "</customValue><customValue><fullName>OLD</fullName><isActive>false</isActive>"
            + "</customValue></GlobalValueSet>");
    file(
        "objectTranslations/Account-fr/Account-fr.objectTranslation-meta.xml",
        XML
            + "<CustomObjectTranslation><fields><label>Région</label><name>Sales_Region__c</name>"
            + "<picklistValues><masterLabel>South</masterLabel><translation>Sud</translation>"
            + "</picklistValues></fields></CustomObjectTranslation>");
    file(
        "objectTranslations/Account-pt_BR/NPS__c.fieldTranslation-meta.xml",
        XML
            + "<CustomFieldTranslation><label>Índice</label><name>NPS__c</name>"
            + "</CustomFieldTranslation>");

    SalesforceFields found = SalesforceFields.read(project);
    CustomFields fields = read(found);

    assertThat(found.notes()).isEmpty();
    assertThat(fields.names(Account.class)).containsExactly("auditNote", "nps", "salesRegion");
    CustomField region = fields.declared(Account.class).get(2);
    assertThat(region.values()).containsExactly("North East", "South");
    assertThat(region.texts().get("account.custom.salesRegion"))
        .containsEntry("en", "Sales Region")
        .containsEntry("fr", "Région");
    assertThat(region.texts().get("account.custom.salesRegion.South")).containsEntry("fr", "Sud");
    assertThat(fields.declared(Account.class).get(1).texts().get("account.custom.nps"))
        .containsEntry("pt", "Índice");
    assertThat(fields.declared(Account.class).get(0).multiline()).isTrue();
    assertThat(fields.declared(Opportunity.class))
        .singleElement()
        .returns(CustomType.CHOICES, CustomField::type)
        .returns(List.of("WEB"), CustomField::values);
    assertThat(fields.declared(Person.class).get(0).refersTo()).containsExactly(RefTarget.TEAM);
  }

  @Test
  void what_is_left_out_is_told_with_the_reason() throws IOException {
    field("Invoice__c", "Sum__c", "Currency", "");
    field("Account", "Place__c", "Location", "");
    field("Account", "Partner__c", "Lookup", "<referenceTo>Account</referenceTo>");
    field("Account", "Kind__c", "Picklist", "");
    field("Account", "Seen__c", "DateTime", "");

    SalesforceFields found = SalesforceFields.read(project);

    assertThat(found.size()).isEqualTo(1);
    assertThat(found.notes())
        .hasSize(5)
        .anySatisfy(note -> assertThat(note).contains("Invoice__c", "left out"))
        .anySatisfy(note -> assertThat(note).contains("no type Location"))
        .anySatisfy(note -> assertThat(note).contains("it refers to Account"))
        .anySatisfy(note -> assertThat(note).contains("its values are not in the folder"))
        .anySatisfy(note -> assertThat(note).contains("plans take the day"));
  }

  @Test
  void hostile_files_fetch_nothing_and_end() throws IOException {
    Path secret = Files.writeString(project.resolve("secret.txt"), "SECRET");
    file(
        "objects/Account/fields/A__c.field-meta.xml",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<CustomField><fullName>A__c</fullName><label>&x;</label><type>Text</type>"
            + "</CustomField>");
    file("objects/Account/fields/B__c.field-meta.xml", "<a>".repeat(10_000));
    file("objects/Account/fields/C__c.field-meta.xml", "<a>" + " ".repeat(5 << 20) + "</a>");

    SalesforceFields found = SalesforceFields.read(project);

    assertThat(found.isEmpty() ? "" : found.yaml()).doesNotContain("SECRET");
    assertThat(found.notes()).anySatisfy(note -> assertThat(note).contains("deeper"));
    assertThat(found.notes()).anySatisfy(note -> assertThat(note).contains("larger than 4 MB"));
  }
}
