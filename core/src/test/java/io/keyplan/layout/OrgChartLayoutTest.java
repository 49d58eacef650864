package io.keyplan.layout;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart;
import io.keyplan.document.PictureSlot;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgChartLayoutTest {
  static final ChartSpace SPACE = new ChartSpace(500, 400, 60, (id, refers) -> 30, 15, 20, 10, 20);

  @Test
  void x() throws Exception {
    String s = "";
    s += show("a b<a c<a d<a e<b f<b g<d h<d", "b~c d~c h~a f~d");
    s += show("a b<a c<a d<a e<a e1<a e2<a e3<a f<b g<b h<d i<d j<d j1<d", "b~c");
    s += show("1 2<1 3<1 4<1 9<1 b<1 5<2 6<2 7<4 8<4 a<9 c<9", "2~1 2~3 3~9 4~3 6~3 9~1 c~3");
    StringBuilder big = new StringBuilder("p0");
    for (int i = 1; i < 150; i++) big.append(" p" + i + "<p" + ((i - 1) / 3));
    s += show(big.toString(), "p4~p9 p50~p100");
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/draw/sketch.txt"), s);
  }

  static String show(String people, String links) {
    return Sketch.of(OrgChartLayout.of(chart(people, links), SPACE));
  }

  static OrgChart chart(String people, String links) {
    List<OrgChart.Node> nodes = new ArrayList<>();
    for (String person : people.split(" ")) {
      String[] parts = person.split("<");
      nodes.add(
          new OrgChart.Node(
              parts[0],
              parts.length > 1 ? parts[1] : "",
              Entry.text(parts[0]),
              Entry.EMPTY,
              "",
              Datum.BLANK,
              false,
              new PictureSlot(FieldPath.NONE, null, "x", "")));
    }
    List<OrgChart.Link> all = new ArrayList<>();
    for (String link : links.isEmpty() ? new String[0] : links.split(" ")) {
      String[] parts = link.split("~");
      all.add(new OrgChart.Link(parts[0], parts[1], OrgChart.LinkKind.INFLUENCE, ""));
    }
    return new OrgChart("Chart", nodes, all, "Chart");
  }
}
