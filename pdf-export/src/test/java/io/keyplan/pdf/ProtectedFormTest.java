package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.read.Shown;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that are encrypted, signed or of more than one kind. */
class ProtectedFormTest {

  private static final Map<String, Shown> STEP =
      Map.of("actions[new-2].step", new Shown.Text("Étape 重点"));

  static byte[] encrypted(String password, int bits, boolean aes) {
    return FilledForms.edited(
        FilledForms.form(),
        form -> {
          FilledForms.dictionary(form, "actions[new-2].step").setString(COSName.V, "Étape 重点");
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(bits);
          policy.setPreferAES(aes);
          form.protect(policy);
        });
  }

  @ParameterizedTest
  @CsvSource({"40, false", "128, false", "128, true", "256, true"})
  void a_form_that_opens_without_a_password_is_read(int bits, boolean aes) {
    var content = FilledForms.read(encrypted("", bits, aes));

    assertThat(FilledForms.filled(content)).isEqualTo(STEP);
    assertThat(content.trace()).isNotNull();
    assertThat(content.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"40, false", "128, true", "256, true"})
  void a_form_that_wants_a_password_is_refused(int bits, boolean aes) {
    assertProtected(encrypted("secret", bits, aes), "password");
  }

  @Test
  void a_form_that_is_encrypted_for_certain_people_is_refused() {
    assertProtected(asEncrypted(FilledForms.form()), "encrypted for certain people");
  }

  /** PDFBox does not write this without more libraries, so it goes in by hand. */
  private static byte[] asEncrypted(byte[] file) {
    String root = new String(file, StandardCharsets.ISO_8859_1);
    int at = root.lastIndexOf("startxref");
    String offset = root.substring(at).split("\\s+")[1];
    String more =
        "\nxref\n0 0\ntrailer\n<</Size 1 /Prev "
            + offset
            + " /Encrypt <</Filter /Adobe.PubSec /V 4>> /Root 9999 0 R>>\nstartxref\n"
            + (file.length + 1)
            + "\n%%EOF\n";
    return (root + more).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertProtected(byte[] file, String why) {
    assertThatThrownBy(() -> FilledForms.read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.PROTECTED))
        .hasMessageContaining(why)
        .hasMessageContaining("save it without");
  }

  @Test
  void a_form_with_an_xfa_form_beside_is_read_by_its_fields() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              FilledForms.dictionary(form, "actions[new-2].step").setString(COSName.V, "Étape 重点");
              COSDictionary fields = form.getDocumentCatalog().getAcroForm().getCOSObject();
              COSArray xfa = new COSArray();
              xfa.add(new COSString("template"));
              xfa.add(COSName.A);
              fields.setItem(COSName.XFA, xfa);
            });

    assertThat(FilledForms.filled(FilledForms.read(file))).isEqualTo(STEP);
  }

  @Test
  void scripts_of_a_form_are_not_run() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              FilledForms.dictionary(form, "actions[new-2].step").setString(COSName.V, "Étape 重点");
              COSDictionary action = new COSDictionary();
              action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
              action.setString(
                  COSName.getPDFName("JS"), "this.getField('account.name').value='x';");
              catalog(form).setItem(COSName.OPEN_ACTION, action);
            });

    assertThat(FilledForms.filled(FilledForms.read(file))).isEqualTo(STEP);
  }

  private static COSDictionary catalog(PDDocument form) {
    return form.getDocumentCatalog().getCOSObject();
  }
}
