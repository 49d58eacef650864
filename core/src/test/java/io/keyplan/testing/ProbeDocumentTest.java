package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Outline;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProbeDocumentTest {

  private final Document full = ProbeDocument.full();

  @Test
  void every_kind_of_block_shows_its_probe_in_its_section() {
    String outline = Outline.of(full);

    assertThat(ProbeDocument.kinds())
        .hasSize(19)
        .allSatisfy(
            kind -> {
              assertThat(outline).contains("# " + ProbeDocument.sectionTitle(kind));
              assertThat(outline).contains(ProbeDocument.probe(kind));
              assertThat(blocks()).hasAtLeastOneElementOfType(kind);
            });
  }

  @Test
  void every_type_of_value_occurs() {
    assertThat(Datum.class.getPermittedSubclasses())
        .allSatisfy(
            type -> assertThat(full.entries().map(Entry::datum)).hasAtLeastOneElementOfType(type));
  }

  @Test
  void every_kind_of_input_and_mark_occurs() {
    assertThat(full.entries().map(entry -> entry.input().kind()))
        .contains(
            Stream.of(Input.Kind.values())
                .filter(k -> k != Input.Kind.PICTURE)
                .toArray(Input.Kind[]::new));
    assertThat(full.entries().map(Entry::mark)).contains(Entry.Mark.values());
  }

  @Test
  void every_way_of_showing_occurs() {
    assertThat(of(Table.class, t -> t.columns().stream().map(Table.Column::display)))
        .contains(Table.Display.values());
    assertThat(of(Chart.class, chart -> Stream.of(chart.kind()))).contains(Chart.Kind.values());
    assertThat(of(Chart.class, chart -> Stream.of(chart.unit()))).contains(Chart.Unit.values());
    assertThat(of(Cards.class, cards -> Stream.of(cards.style()))).contains(Cards.Style.values());
    assertThat(of(OrgChart.class, c -> c.links().stream().map(OrgChart.Link::kind)))
        .contains(OrgChart.LinkKind.values());
  }

  @Test
  void in_a_form_every_editable_value_is_blank_and_prompts() {
    Document form = ProbeDocument.full(Variant.GUIDED, DocumentShape.REPORT, Locale.ENGLISH);

    assertThat(form.entries().filter(Entry::isEditable))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.isBlank()).isTrue();
              assertThat(entry.input().prompt()).isNotBlank();
            });
  }

  @Test
  void every_address_occurs_once() {
    assertThat(full.entries().filter(Entry::isEditable).map(Entry::path)).doesNotHaveDuplicates();
  }

  private Stream<Block> blocks() {
    return full.sections().stream().map(Section::blocks).flatMap(list -> list.stream());
  }

  private <B extends Block, T> Stream<T> of(Class<B> kind, Function<B, Stream<T>> values) {
    return blocks().filter(kind::isInstance).map(kind::cast).flatMap(values);
  }
}
