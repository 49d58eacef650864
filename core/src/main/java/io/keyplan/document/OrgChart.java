package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * People in their hierarchy, with the lines between them.
 *
 * @param title what the chart shows
 * @param nodes the people; a boss stands before those who report to him or her, and nobody reports,
 *     through others, to him or herself
 * @param links lines beside the reporting lines, between different people of the chart
 * @param alternative the chart in words
 */
public record OrgChart(String title, List<Node> nodes, List<Link> links, String alternative)
    implements Block {

  /** Copies the lists. */
  public OrgChart {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.orgChart(this);
  }

  @Override
  public Stream<Entry> entries() {
    return nodes.stream().flatMap(node -> Stream.of(node.name(), node.jobTitle()));
  }

  /**
   * A person.
   *
   * @param id id of the person
   * @param reportsTo id of the boss; empty for none or one who is not in the chart
   * @param name name; blank for a persona
   * @param jobTitle job title
   * @param note role or department in one line; empty for none
   * @param state attitude, or blank
   * @param persona whether the name is not known
   * @param photo photo
   */
  public record Node(
      String id,
      String reportsTo,
      Entry name,
      Entry jobTitle,
      String note,
      Datum state,
      boolean persona,
      PictureSlot photo) {}

  /**
   * A line from one person to another.
   *
   * @param from id of the first
   * @param to id of the second
   * @param kind kind of the line
   * @param note note on the line; empty for none
   */
  public record Link(String from, String to, LinkKind kind, String note) {}

  /** Kinds of lines beside the reporting line. */
  public enum LinkKind {
    /** An informal reporting line. */
    DOTTED,
    /** One person's influence on another. */
    INFLUENCE,
    /** A conflict. */
    CONFLICT
  }
}
