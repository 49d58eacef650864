package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.brand.LayoutRole;
import io.keyplan.brand.LayoutSketch;
import io.keyplan.brand.LayoutSketch.Kind;
import io.keyplan.brand.LayoutSketch.Place;
import io.keyplan.theme.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutDrawingTest {

  @Test
  void a_layout_is_drawn_with_what_stands_on_it_in_colours_that_can_be_read() {
    LayoutSketch sketch =
        new LayoutSketch(
            LayoutRole.CONTENT,
            "Text & <Bild>",
            720,
            405,
            new Color("101010"),
            List.of(
                new Place(Kind.DRAWN, "", 0, 380, 720, 25),
                new Place(Kind.PLACEHOLDER, "title 0, 28 pt Arial", 40, 20, 640, 60),
                new Place(Kind.AREA, "content", 40, 90, 640, 270)));

    assertThat(LayoutDrawing.svg(sketch))
        .contains("viewBox=\"0 0 720.0 433.0\"", "fill=\"#101010\"")
        .contains("<rect x=\"0.0\" y=\"380.0\" width=\"720.0\" height=\"25.0\"")
        .contains("fill=\"#FFFFFF\">title 0, 28 pt Arial</text>", ">content</text>")
        .contains("content: Text &amp; &lt;Bild&gt;</text>");
  }
}
