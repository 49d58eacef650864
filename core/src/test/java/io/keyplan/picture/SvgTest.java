package io.keyplan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.document.Picture.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          width="120" height="80"|120|80
          width="1in" height="2.54cm"|96|96
          width="30pt" height="10mm" viewBox="0 0 1 1"|40|38
          width="240" viewBox="0 0 24 12"|240|120
          height="120px" viewBox="0 0 24 12"|240|120
          width="100%" height="50" viewBox="0 0 24 12"|100|50
          width="100%" height="100%" viewBox="0 0 240 120"|240|120
          viewBox="0 0 210000 297000"|2828|4000
          viewBox="0 0 64.4 32"|64|32
          width="100%" height="auto" viewBox="-1,-2, 300,150"|300|150
          viewBox="0 0 0.5 0.25"|32|16
          """)
  void the_size_is_the_width_and_height_and_else_has_the_shape_of_the_view_box(
      String attributes, int width, int height) throws UnusablePicture {
    assertThat(HeaderReader.read(PictureBytes.svg(attributes, ""), PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "width='1'",
        "viewBox='0 0 1'",
        "width='1' height='%'",
        "width='1e9' height='x'"
      })
  void an_svg_without_a_size_is_told(String attributes) {
    assertThat(problem(PictureBytes.svg(attributes, "")))
        .isEqualTo("is an SVG without a size; give it a width, a height or a viewBox");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<defs><linearGradient id='g'/></defs><rect fill='url(#g)'/><use href='#g'/>",
        "<image href='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='/>",
        "<image href=' data:image/gif;x=y;base64,R0lGODlhAQABAAAAACwAAAAA%41QABAAA='/>",
        "<style>.a { fill: url( '#g' ); font-family: \"Arial\" }</style>",
        "<g id='top'><a href='#top'><text>up</text></a></g>",
        "<sodipodi:namedview xmlns:sodipodi='x' sodipodi:path='C:\\logo.svg' onx:y='1' xmlns:onx='z'/>",
        "<?php?><!-- <script/> --><title>a &amp; b</title>"
      })
  void what_drawing_programs_write_is_taken(String content) {
    assertThatCode(
            () ->
                HeaderReader.read(
                    PictureBytes.svg("width='9' height='9'", content), PictureLimits.STANDARD))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <script>alert(1)</script>|<script>
          <ScRiPt/>|<ScRiPt>
          <foreignObject/>|<foreignObject>
          <p xmlns="http://www.w3.org/1999/xhtml"/>|<p>
          <rect onload="x()"/>|the script onload
          <image href="http://example.org/a.png"/>|a link to something outside the file
          <image xmlns:x="http://www.w3.org/1999/xlink" x:href="a.png"/>|a link to something outside the file
          <image href="data:image/svg+xml,%3Csvg/%3E"/>|another SVG in it
          <a href="javascript:x()"/>|a link to something outside the file
          <rect fill="url(http://example.org/#g)"/>|a link to something outside the file
          <rect style="fill:URL( 'b.svg#g')"/>|a link to something outside the file
          <style>@import "a.css";</style>|a style that loads something
          <style>@im<![CDATA[port]]> "a.css";</style>|a style that loads something
          <style>.a { fill: u\\72l(a) }</style>|a style with \\ in it
          <g xml:base="http://example.org/"/>|another base for its links
          <set attributeName="xlink:href" to="x"/>|a link that changes
          <?xml-stylesheet href="a.css"?>|a style sheet outside the file
          """)
  void what_does_or_loads_something_is_refused(String content, String part) {
    assertThat(problem(PictureBytes.svg("width='9' height='9'", content)))
        .isEqualTo("is an SVG with " + part + ", which is not safe; take it out");
  }

  @Test
  void a_document_type_is_refused_before_anything_in_it_is_read() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>\n"
            + "<svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";

    assertThat(problem(bomb.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "is an SVG with a <!DOCTYPE> that declares something, which is not safe; take it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\">",
        "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE svg>"
      })
  void a_document_type_that_names_the_standard_is_passed_over(String type) throws UnusablePicture {
    String svg = type + "\n<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>";

    assertThat(HeaderReader.read(svg.getBytes(StandardCharsets.UTF_8), PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, 16, 21));
  }

  @Test
  void what_a_comment_shows_does_not_hide_a_document_type() {
    String svg =
        "<!-- <!DOCTYPE svg> --><!DOCTYPE svg [<!ENTITY a 'x'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'>&a;</svg>";

    assertThat(problem(svg.getBytes(StandardCharsets.UTF_8)))
        .contains("a <!DOCTYPE> that declares");
  }

  @Test
  void parts_that_draw_themselves_are_refused() {
    assertThat(
            problem(
                PictureBytes.svg(
                    "width='9' height='9'",
                    "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")))
        .isEqualTo("is an SVG with parts that draw themselves");
  }

  @Test
  void deep_nesting_is_refused() {
    assertThat(problem(PictureBytes.svg("width='9' height='9'", "<g>".repeat(100_000))))
        .isEqualTo("is an SVG with too many elements, or too many in each other");
  }

  @Test
  void a_broken_svg_is_told_with_its_line() {
    assertThat(problem(PictureBytes.svg("width='9' height='9'", "\n<g>\n</h>")))
        .isEqualTo("is a broken SVG: see its line 3");
    assertThat(problem("<svg width='1' height='1'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "is an SVG without its namespace; write <svg xmlns=\"http://www.w3.org/2000/svg\">");
  }

  @Test
  void other_encodings_are_read() throws UnusablePicture {
    String svg = "\uFEFF<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>";

    assertThat(HeaderReader.read(svg.getBytes(StandardCharsets.UTF_16LE), PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, 16, 21));
    assertThat(HeaderReader.read(svg.getBytes(StandardCharsets.UTF_16BE), PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, 16, 21));
    assertThat(HeaderReader.read(svg.getBytes(StandardCharsets.UTF_8), PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, 16, 21));
  }

  @Test
  void an_encoding_that_the_file_names_is_used() throws UnusablePicture {
    String start = "<?xml version='1.0' encoding='%s'?>\n";
    byte[] svg = PictureBytes.svg("width='3' height='4'", "<title>\u00E9</title>");

    assertThat(
            HeaderReader.read(
                encoded(start.formatted("ISO-8859-1"), svg, StandardCharsets.ISO_8859_1),
                PictureLimits.STANDARD))
        .isEqualTo(new Header(Type.SVG, 16, 21));
    assertThat(problem(encoded(start.formatted("UTF-8"), svg, StandardCharsets.ISO_8859_1)))
        .isEqualTo("is a broken SVG: its bytes are not UTF-8");
    assertThat(problem(encoded(start.formatted("x-own"), svg, StandardCharsets.UTF_8)))
        .isEqualTo("is an SVG in an unknown encoding; save it as UTF-8");
  }

  private static byte[] encoded(String start, byte[] svg, Charset charset) {
    return (start + new String(svg, StandardCharsets.UTF_8)).getBytes(charset);
  }

  private static String problem(byte[] content) {
    return catchThrowableOfType(
            UnusablePicture.class, () -> HeaderReader.read(content, PictureLimits.STANDARD))
        .getMessage();
  }
}
