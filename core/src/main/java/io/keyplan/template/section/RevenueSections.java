package io.keyplan.template.section;

import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.headline.RevenueHeadlines;
import java.util.Optional;

/** Revenue by source and by year. */
public final class RevenueSections {

  private RevenueSections() {}

  /**
   * The sources of revenue, as a chart and as a table with growth and share; where the plan names
   * no sources, revenue by year.
   */
  public static Optional<Section> chartAndTable(Composer c) {
    if (!c.isForm() && c.plan().revenue().streams().isEmpty()) {
      return againstTarget(c, "revenue");
    }
    RevenueStreams streams = new RevenueStreams(c);
    return c.section("revenue")
        .headline(RevenueHeadlines.streams(c, streams.years()))
        .add(streams.chart())
        .add(streams.table())
        .add(streams.disagreement())
        .build();
  }

  /** Revenue of each year against its target, as a chart and as a table. */
  public static Optional<Section> againstTarget(Composer c) {
    return againstTarget(c, "revenue-target");
  }

  private static Optional<Section> againstTarget(Composer c, String id) {
    RevenueYears years = new RevenueYears(c);
    return c.section(id)
        .headline(RevenueHeadlines.againstTarget(c))
        .add(years.chart())
        .add(years.table())
        .build();
  }
}
