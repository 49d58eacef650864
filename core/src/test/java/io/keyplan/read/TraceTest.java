package io.keyplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final FieldPath DUE = FieldPath.of("actions[a-7].due");
  private static final FieldPath ODD = FieldPath.of("people[p. 1=%].name");
  private static final FieldPath AMOUNT = FieldPath.of("revenue.streams[s].amounts[2026]");

  private final TraceRecorder recorder =
      new TraceRecorder(
          new Document(
              "action-plan",
              Variant.FILLED,
              DocumentShape.REPORT,
              Locale.FRANCE,
              "Plan d’action",
              "Acme",
              "plan-7",
              "",
              "",
              true,
              LocalDate.of(2026, 1, 30),
              new Fact("", Entry.EMPTY),
              List.of()));

  private Trace trace() {
    return Trace.parse(recorder.xml().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tells_whom_and_which_plan_it_is_about() {
    assertThat(trace().subject()).isEqualTo("Acme");
    assertThat(trace().hasPlan()).isTrue();
    assertThat(trace().isOfPlan("plan-7")).isTrue();
    assertThat(trace().isOfPlan("plan-8")).isFalse();
    assertThat(trace().joint()).isTrue();
    assertThat(recorder.xml()).doesNotContain("plan-7");
  }

  @Test
  void tells_what_was_changed() {
    recorder.value(DUE, new Shown.Text("30 janv. 2026"));
    recorder.value(DUE, new Shown.Text("30/01"));
    recorder.value(ODD, new Shown.Text("É"));
    recorder.value(AMOUNT, new Shown.Number(new BigDecimal("0.10")));

    Trace trace = trace();

    assertThat(trace.isAsWritten(DUE, new Shown.Text(" 30\u00A0janv.\n2026 "))).isTrue();
    assertThat(trace.isAsWritten(DUE, new Shown.Text("30/01"))).isTrue();
    assertThat(trace.isAsWritten(DUE, new Shown.Text("31 janv. 2026"))).isFalse();
    assertThat(trace.isAsWritten(DUE, Shown.BLANK)).isFalse();
    assertThat(trace.isAsWritten(ODD, new Shown.Text("E\u0301"))).isTrue();
    assertThat(trace.isAsWritten(AMOUNT, new Shown.Number(new BigDecimal("0.1000000000000000055"))))
        .isTrue();
    assertThat(trace.isAsWritten(AMOUNT, new Shown.Percent(new BigDecimal("0.1")))).isFalse();
  }

  @Test
  void a_record_that_is_shown_again_keeps_what_was_noted_before() {
    FieldPath owner = FieldPath.of("actions[a-7].owner");
    recorder.value(DUE, new Shown.Text("30/01"));
    recorder.value(ODD, new Shown.Text("x"));
    recorder.value(DUE, Shown.BLANK);
    recorder.value(owner, new Shown.Text("Ann"));
    recorder.value(AMOUNT, new Shown.Text("1"));
    recorder.value(DUE, new Shown.Text("30/01"));

    Trace trace = trace();

    assertThat(trace.digests().get(DUE)).hasSize(2);
    assertThat(trace.isAsWritten(DUE, new Shown.Text("30/01"))).isTrue();
    assertThat(trace.isAsWritten(DUE, Shown.BLANK)).isTrue();
    assertThat(trace.isAsWritten(owner, new Shown.Text("Ann"))).isTrue();
    assertThat(trace.isAsWritten(ODD, new Shown.Text("x"))).isTrue();
  }

  @Test
  void what_was_not_shown_was_blank() {
    recorder.value(DUE, Shown.BLANK);

    assertThat(trace().isAsWritten(DUE, Shown.BLANK)).isTrue();
    assertThat(trace().isAsWritten(ODD, Shown.BLANK)).isTrue();
    assertThat(trace().isAsWritten(ODD, new Shown.Text("x"))).isFalse();
  }

  @Test
  void takes_no_address_that_is_longer_than_any_that_was_written() {
    recorder.row("t 1", FieldPath.of("people[" + "x].people[".repeat(2_000) + "y]"));

    assertThat(trace().rows()).containsEntry("t 1", List.of(FieldPath.NONE));
  }

  @Test
  void keeps_rows_and_how_the_document_was_made() {
    recorder.row("t 1", FieldPath.of("actions[a-7]"));
    recorder.row("t 1", FieldPath.of("actions[<&>]"));

    Trace trace = trace();

    assertThat(trace.rows())
        .containsEntry("t 1", List.of(FieldPath.of("actions[a-7]"), FieldPath.of("actions[<&>]")));
    assertThat(trace.template()).isEqualTo("action-plan");
    assertThat(trace.variant()).isEqualTo(Variant.FILLED);
    assertThat(trace.locale()).isEqualTo(Locale.FRANCE);
    assertThat(trace.asOf()).isEqualTo("2026-01-30");
  }

  @Test
  void holds_no_value() {
    recorder.value(DUE, new Shown.Text("confidential"));

    assertThat(recorder.xml()).doesNotContain("confidential").contains("due=");
  }

  @Test
  void other_xml_is_refused() {
    for (String xml :
        List.of(
            "",
            "<written/>",
            "<!DOCTYPE written [<!ENTITY x 'y'>]><written xmlns='"
                + TraceRecorder.NAMESPACE
                + "'>&x;</written>",
            "<written xmlns='" + TraceRecorder.NAMESPACE + "' variant='none'/>")) {
      assertThatThrownBy(() -> Trace.parse(xml.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
