package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.picture.PictureFolder;
import io.keyplan.picture.PictureLimits;
import io.keyplan.value.InvalidPlanException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOfPlansTest {

  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writePlan() throws IOException {
    file = folder.resolve("plan.json");
    Files.write(folder.resolve("logo.gif"), DOT);
    Files.writeString(folder.resolve("note.png"), "hello");
    Files.writeString(
        file,
        """
        {"account": {"name": "X", "logo": {"source": "logo.gif"}},
         "people": [
           {"photo": {"source": "note.png"}, "influence": 6},
           {"photo": {"source": "logo.giff"}},
           {"photo": {"source": "../x.png"}},
           {"photo": {"source": "data:image/png;base64,AAAA"}},
           {"photo": {"source": " ", "alt": "nothing yet"}}]}
        """);
  }

  @Test
  void pictures_that_cannot_be_used_are_told_with_all_other_problems() {
    InvalidPlanException invalid =
        catchThrowableOfType(InvalidPlanException.class, () -> PlanFile.read(file));

    assertThat(invalid.problems().stream().map(Object::toString))
        .containsExactly(
            "line 3, column 25, /people/0/photo/source: \"note.png\" is no PNG, JPEG, GIF or SVG",
            "line 3, column 51, /people/0/influence: 6 is outside 1 to 5",
            "line 4, column 25, /people/1/photo/source: \"logo.giff\" is not there; did you mean \"logo.gif\"?",
            "line 5, column 25, /people/2/photo/source: \"../x.png\" leaves the plan's folder",
            "line 6, column 25, /people/3/photo/source: this picture is no PNG, JPEG, GIF or SVG");
  }

  @Test
  void a_lenient_reader_warns_of_them_and_keeps_their_sources() throws IOException {
    Files.writeString(file, Files.readString(file).replace("6}", "5}"));
    ReadResult result = PlanFile.read(file, ReadOptions.lenient());

    assertThat(result.warnings()).hasSize(4);
    assertThat(result.plan().people().get(0).photo()).isNotNull();
    assertThat(PictureFolder.of(file).load("note.png")).isEmpty();
  }

  @Test
  void the_folder_can_be_another_one_or_none(@TempDir Path empty) {
    assertThat(problems(PictureFolder.at(empty)))
        .contains("/account/logo/source: \"logo.gif\" is not there");
    assertThat(problems(PictureFolder.none()))
        .containsExactly(
            "/people/0/influence: 6 is outside 1 to 5",
            "/people/2/photo/source: \"../x.png\" leaves the plan's folder",
            "/people/3/photo/source: this picture is no PNG, JPEG, GIF or SVG");
  }

  @Test
  void more_pictures_than_a_plan_may_name_are_told_and_not_read() {
    assertThat(problems(PictureFolder.of(file).withLimits(PictureLimits.STANDARD.withCount(1))))
        .contains(
            "/people/0/photo/source: a plan may name 1 different pictures, and this is one more");
  }

  private List<String> problems(PictureFolder pictures) {
    return catchThrowableOfType(
            InvalidPlanException.class,
            () -> PlanFile.read(file, ReadOptions.strict().withPictures(pictures)))
        .problems()
        .stream()
        .map(problem -> problem.pointer() + ": " + problem.message())
        .toList();
  }
}
