package io.keyplan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Picture;
import io.keyplan.document.Picture.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTest {

  @TempDir private Path outside;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(outside.resolve("plan/photos")).getParent();
    Files.write(folder.resolve("photos/ann.png"), PictureBytes.png(40, 30));
    Files.write(outside.resolve("secret.png"), PictureBytes.png(1, 1));
  }

  @Test
  void a_file_beside_the_plan_is_found() {
    Picture picture =
        PictureFolder.of(folder.resolve("plan.json")).load("photos/ann.png").orElseThrow();

    assertThat(picture)
        .returns(Type.PNG, Picture::type)
        .returns(40, Picture::width)
        .returns(30, Picture::height);
    assertThat(picture.content()).isEqualTo(PictureBytes.png(40, 30));
    assertThat(PictureFolder.at(folder).load("photos/../photos/./ann.png")).contains(picture);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          photos/anne.png|"photos/anne.png" is not there; did you mean "photos/ann.png"?
          photo/ann.png|"photo/ann.png" is not there
          photos|"photos" is no file
          ../secret.png|"../secret.png" leaves the plan's folder
          photos/../../secret.png|"photos/../../secret.png" leaves the plan's folder
          photos/../../plan/photos/ann.png|"photos/../../plan/photos/ann.png" leaves the plan's folder
          /etc/passwd|"/etc/passwd" is no path from the plan's own folder; write one such as photos/ann.png
          C:\\photos\\ann.png|"C:\\photos\\ann.png" is no path from the plan's own folder; write one such as photos/ann.png
          file:photos/ann.png|"file:photos/ann.png" is no path from the plan's own folder; write one such as photos/ann.png
          photos\\ann.png|"photos\\ann.png" has \\ in it; write / between folders
          HTTPS://example.org/a.png|"HTTPS://example.org/a.png" is a web address, and nothing is fetched from the web; keep the file beside the plan
          """)
  void what_is_not_in_the_folder_is_told_and_not_read(String source, String problem) {
    PictureFolder pictures = PictureFolder.at(folder);

    assertThat(pictures.problem(source)).contains(problem);
    assertThat(pictures.load(source)).isEmpty();
  }

  @Test
  void links_may_stay_in_the_folder_but_not_leave_it() throws IOException {
    Files.createSymbolicLink(folder.resolve("in.png"), Path.of("photos/ann.png"));
    Files.createSymbolicLink(folder.resolve("out.png"), outside.resolve("secret.png"));
    Files.createSymbolicLink(folder.resolve("up"), outside);

    assertThat(PictureFolder.at(folder).problem("in.png")).isEmpty();
    assertThat(PictureFolder.at(folder).problem("out.png"))
        .contains("\"out.png\" leaves the plan's folder");
    assertThat(PictureFolder.at(folder).problem("up/secret.png"))
        .contains("\"up/secret.png\" leaves the plan's folder");
    assertThat(PictureFolder.at(folder).problem("up/secreg.png"))
        .contains("\"up/secreg.png\" is not there");
  }

  @Test
  void a_path_with_a_zero_is_no_path() {
    assertThat(PictureFolder.at(folder).problem("a\0.png")).contains("\"a\uFFFD.png\" is no path");
  }

  @Test
  void without_a_folder_only_the_writing_of_paths_is_checked() {
    assertThat(PictureFolder.none().problem("photos/nobody.png")).isEmpty();
    assertThat(PictureFolder.none().load("photos/nobody.png")).isEmpty();
    assertThat(PictureFolder.none().problem("../a.png")).isPresent();
  }

  @Test
  void a_picture_may_stand_in_the_plan_itself() {
    String base64 =
        Base64.getMimeEncoder(20, new byte[] {'\n'}).encodeToString(PictureBytes.gif(7, 5));

    for (String start :
        new String[] {"data:image/gif;base64,", "DATA:;base64,", "data:image/png;x=y;base64,"}) {
      assertThat(PictureFolder.none().load(start + base64).orElseThrow())
          .isEqualTo(new Picture(Type.GIF, PictureBytes.gif(7, 5), 7, 5));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A//www.w3.org/2000/svg%22%20viewBox%3D%220%200%2024%2016%22%2f%3e",
        "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='24' height='16'/>",
        "data:;charset=utf-8;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAxNiIvPg%3D%3D"
      })
  void a_data_uri_is_read_as_the_standard_says(String source) {
    assertThat(PictureFolder.none().load(source).orElseThrow())
        .extracting(Picture::type, Picture::width, Picture::height)
        .containsExactly(Type.SVG, 24, 16);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data:image/svg+xml|this picture is not written as data:image/png;base64,…
          data:image/svg+xml,%3Csvg/%3E|this picture is an SVG without its namespace; write <svg xmlns="http://www.w3.org/2000/svg">
          data:image/gif,GIF89a%01%00%00%00|this picture has no size
          data:image/png;base64,*|this picture is not valid base64
          data:image/png;base64,aGVsbG8=|this picture is no PNG, JPEG, GIF or SVG
          """)
  void a_data_uri_that_holds_no_picture_is_told(String source, String problem) {
    assertThat(PictureFolder.none().problem(source)).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RIFF0000WEBPVP8 |is no PNG, JPEG, GIF or SVG but WebP; save it as PNG or JPEG
          BM00000000|is no PNG, JPEG, GIF or SVG but BMP; save it as PNG or JPEG
          0000ftypheic|is no PNG, JPEG, GIF or SVG but HEIC or AVIF; save it as PNG or JPEG
          %PDF-1.7|is no PNG, JPEG, GIF or SVG but PDF; save it as PNG or JPEG
          hello|is no PNG, JPEG, GIF or SVG
          <html/>|is XML but no SVG: it begins with <html>
          """)
  void a_file_that_is_no_picture_is_told_with_what_it_is(String content, String problem)
      throws IOException {
    assertThat(problem(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(problem);
  }

  @Test
  void the_content_tells_what_a_picture_is_and_not_the_name() throws IOException {
    Files.write(folder.resolve("logo.svg"), PictureBytes.jpeg(8, 9));

    assertThat(PictureFolder.at(folder).load("logo.svg").orElseThrow().type()).isEqualTo(Type.JPEG);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_photo_taken_sideways_is_as_wide_as_it_is_shown(int orientation) throws UnusablePicture {
    for (boolean isLittle : new boolean[] {true, false}) {
      Header header =
          HeaderReader.read(
              PictureBytes.jpeg(400, 300, orientation, isLittle), PictureLimits.STANDARD);

      assertThat(header)
          .isEqualTo(
              orientation < 5 ? new Header(Type.JPEG, 400, 300) : new Header(Type.JPEG, 300, 400));
    }
  }

  @Test
  void a_file_that_was_cut_is_told_wherever_it_was_cut() throws IOException {
    for (byte[] whole :
        new byte[][] {
          PictureBytes.png(4, 3), PictureBytes.jpeg(4, 3), PictureBytes.jpeg(4, 3, 6, true)
        }) {
      for (int length = 9; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);

        assertThat(problem(cut)).as(whole.length + " cut to " + length).startsWith("breaks off");
      }
    }
  }

  @Test
  void a_picture_too_large_to_draw_is_told_with_its_size() throws IOException {
    assertThat(problem(PictureBytes.png(60_000, 60_000)))
        .isEqualTo("is 60000 x 60000 pixels; a picture may have 10000 on a side");
    assertThat(problem(PictureBytes.jpeg(10_000, 9_000)))
        .isEqualTo("is 10000 x 9000 pixels; a picture may have 50000000 in all");
    assertThat(problem(PictureBytes.png(0, 5))).isEqualTo("has no size");
    assertThat(problem(PictureBytes.png(-1, 5)))
        .isEqualTo("is 2147483647 x 5 pixels; a picture may have 10000 on a side");
  }

  @Test
  void limits_can_be_raised() {
    String source =
        "data:;base64," + Base64.getEncoder().encodeToString(PictureBytes.png(60_000, 60_000));
    PictureLimits limits =
        PictureLimits.STANDARD.withSide(60_000).withPixels(Integer.MAX_VALUE).withBytes(60);

    assertThat(PictureFolder.none().withLimits(limits).problem(source))
        .contains("this picture is 60000 x 60000 pixels; a picture may have 2147483647 in all");
    assertThat(PictureFolder.none().withLimits(limits.withBytes(40)).problem(source))
        .contains("this picture has 45 bytes; a picture may have 40");
  }

  @Test
  void a_file_with_too_many_bytes_is_not_read() throws IOException {
    Files.write(folder.resolve("large.png"), new byte[101]);

    assertThat(
            PictureFolder.at(folder)
                .withLimits(PictureLimits.STANDARD.withBytes(100))
                .problem("large.png"))
        .contains("\"large.png\" has 101 bytes; a picture may have 100");
  }

  private String problem(byte[] content) throws IOException {
    Files.write(folder.resolve("x"), content);
    return PictureFolder.at(folder).problem("x").orElse("").replaceFirst("^\"x\" ", "");
  }
}
