package io.keyplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.value.FieldPath;
import org.junit.jupiter.api.Test;

class ExportNotesTest {

  private final ExportNotes notes = new ExportNotes();

  @Test
  void the_same_is_noted_once() {
    notes.changed(FieldPath.of("a"), "shortened");
    notes.changed(FieldPath.of("b"), "shortened");
    notes.changed(FieldPath.of("a"), "shortened");

    assertThat(notes.all()).extracting(note -> note.path().text()).containsExactly("a", "b");
  }

  @Test
  void of_very_many_it_is_said_how_many_more_there_are() {
    for (int i = 0; i < 1_003; i++) {
      notes.lost(FieldPath.NONE, "missing " + i);
      notes.lost(FieldPath.NONE, "missing 0");
    }

    assertThat(notes.all()).hasSize(1_001);
    assertThat(notes.all().get(1_000).message()).isEqualTo("and 3 more notes");
  }
}
