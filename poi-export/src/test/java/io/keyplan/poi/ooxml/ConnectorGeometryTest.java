package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.keyplan.drawing.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorGeometryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,0 50,0",
        "50,10 50,90",
        "50,90 50,10",
        "90,20 10,20",
        "0,0 40,0 40,30",
        "40,30 40,0 0,0",
        "0,0 30,0 30,50 80,50",
        "80,50 30,50 30,0 0,0",
        "10,10 10,40 60,40 60,70",
        "60,70 60,40 10,40 10,10",
        "60,10 60,40 10,40 10,70",
        "0,0 20,0 20,60 -10,60 -10,90",
        "0,80 -12,80 -12,20 60,20 60,10",
        "40,0 40,10 5,10 5,50 12,50",
        "100,20 110,20 110,60 5,60 5,90 20,90",
        "100,90 110,90 110,60 5,60 5,20 20,20"
      })
  void the_preset_runs_where_the_line_does(String line) {
    List<Point> points = points(line);

    List<Point> drawn = draw(ConnectorGeometry.of(points));

    assertThat(drawn).hasSameSizeAs(points);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(drawn.get(i).x()).isCloseTo(points.get(i).x(), within(0.01));
      assertThat(drawn.get(i).y()).isCloseTo(points.get(i).y(), within(0.01));
    }
  }

  @Test
  void a_line_that_comes_back_to_the_same_side_ends_within_half_a_point() {
    List<Point> points = points("50,10 64,10 64,90 50,90");

    List<Point> drawn = draw(ConnectorGeometry.of(points));

    assertThat(drawn.get(1).x()).isCloseTo(64, within(0.5));
    assertThat(drawn.get(3).x()).isCloseTo(50, within(0.5));
  }

  @Test
  void a_line_with_too_many_corners_is_refused() {
    List<Point> points = points("0,0 1,0 1,1 2,1 2,2 3,2 3,3");

    assertThat(ConnectorGeometry.canFollow(points)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConnectorGeometry.of(points))
        .withMessageContaining("at most 5 parts, not 6");
  }

  private static List<Point> points(String text) {
    List<Point> points = new ArrayList<>();
    for (String point : text.split(" ")) {
      String[] xy = point.split(",");
      points.add(new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
    }
    return points;
  }

  /** Draws a preset as ECMA-376, part 1, presetShapeDefinitions.xml defines it. */
  private static List<Point> draw(ConnectorGeometry shape) {
    double w = shape.width();
    double h = shape.height();
    double[] adj = shape.adjustments().stream().mapToDouble(value -> value / 100_000.0).toArray();
    List<Point> path =
        switch (shape.preset()) {
          case "straightConnector1" -> List.of(at(0, 0), at(w, h));
          case "bentConnector2" -> List.of(at(0, 0), at(w, 0), at(w, h));
          case "bentConnector3" ->
              List.of(at(0, 0), at(adj[0] * w, 0), at(adj[0] * w, h), at(w, h));
          case "bentConnector4" ->
              List.of(
                  at(0, 0),
                  at(adj[0] * w, 0),
                  at(adj[0] * w, adj[1] * h),
                  at(w, adj[1] * h),
                  at(w, h));
          case "bentConnector5" ->
              List.of(
                  at(0, 0),
                  at(adj[0] * w, 0),
                  at(adj[0] * w, adj[1] * h),
                  at(adj[2] * w, adj[1] * h),
                  at(adj[2] * w, h),
                  at(w, h));
          default -> throw new AssertionError(shape.preset());
        };
    return path.stream().map(point -> place(shape, point)).toList();
  }

  private static Point place(ConnectorGeometry shape, Point point) {
    double u = point.x() - shape.width() / 2;
    double v = point.y() - shape.height() / 2;
    u = shape.flippedAcross() ? -u : u;
    v = shape.flippedDown() ? -v : v;
    double dx = shape.turned() ? -v : u;
    double dy = shape.turned() ? u : v;
    return at(shape.x() + shape.width() / 2 + dx, shape.y() + shape.height() / 2 + dy);
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }
}
