package io.keyplan.poi.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.testing.LibreOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decks that LibreOffice opened and saved again say the same, although it gives all slides and
 * shapes other ids, renames placeholders and drops the ids of rows and columns; skipped where it is
 * missing.
 */
@Tag("libreoffice")
class SavedDecksTest {

  @TempDir Path folder;

  @Test
  void what_libreoffice_saved_says_the_same() throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    Map<String, byte[]> files = new HashMap<>();
    files.put("filled", EditedDeck.write("key-account-plan", Variant.SAMPLE, Locale.FRANCE));
    files.put("blank", EditedDeck.write("key-account-plan", Variant.BLANK, Locale.US));
    files.put("cards", EditedDeck.write("strategic-presentation", Variant.SAMPLE, Locale.US));
    EditedDeck edited =
        EditedDeck.of(files.get("filled"))
            .shape("actions", xml -> xml.replaceFirst("Karim Haddad", "Ann Roy"))
            .edit("ppt/presentation.xml", swapped());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".pptx"), file.getValue());
    }
    Files.write(folder.resolve("edited.pptx"), edited.file());

    Path saved = LibreOffice.save(folder, "pptx", List.of("filled", "blank", "cards", "edited"));

    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DocumentContent written = EditedDeck.read(file.getValue());
      DocumentContent now =
          EditedDeck.read(Files.readAllBytes(saved.resolve(file.getKey() + ".pptx")));
      assertThat(EditedDeck.changes(now)).as(file.getKey()).isEmpty();
      assertThat(now.locale()).isEqualTo(written.locale());
      assertThat(now.values().stream().map(ShownValue::path))
          .containsExactlyInAnyOrderElementsOf(
              written.values().stream().map(ShownValue::path).toList());
      assertThat(now.tables().stream().map(ShownTable::group))
          .containsExactlyElementsOf(written.tables().stream().map(ShownTable::group).toList());
    }
    assertThat(EditedDeck.changes(Files.readAllBytes(saved.resolve("edited.pptx"))))
        .containsExactly("actions[a-3].owner = Ann Roy");
  }

  /** Moves the second slide to the end, after which LibreOffice counts ids anew. */
  private static UnaryOperator<String> swapped() {
    return xml ->
        xml.replaceFirst(
            "(<p:sldIdLst><p:sldId [^>]*/>)(<p:sldId [^>]*/>)(.*?)(</p:sldIdLst>)", "$1$3$2$4");
  }
}
