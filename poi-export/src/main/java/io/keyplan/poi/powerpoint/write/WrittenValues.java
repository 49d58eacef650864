package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Run.Extent;
import io.keyplan.drawing.Text;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.read.Shown;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the trace what slides show, texts that go on over several slides as one. */
final class WrittenValues {

  private final TraceRecorder trace;
  private final Map<FieldPath, List<String>> goingOn = new HashMap<>();

  WrittenValues(TraceRecorder trace) {
    this.trace = trace;
  }

  TraceRecorder trace() {
    return trace;
  }

  void row(String group, FieldPath record) {
    trace.row(group, record);
  }

  /** Notes what a text shows; neighbouring lines of one field are one value. */
  void add(Text text) {
    FieldPath before = FieldPath.NONE;
    Extent extent = Extent.WHOLE;
    StringBuilder shown = new StringBuilder();
    for (Paragraph paragraph : text.paragraphs()) {
      boolean alone = paragraph.runs().size() == 1;
      for (Run run : paragraph.runs()) {
        if (alone && !run.path().isNone() && run.path().equals(before)) {
          shown.append('\n').append(run.text());
          continue;
        }
        add(before, shown.toString(), extent);
        before = run.path();
        extent = run.extent();
        shown.setLength(0);
        shown.append(run.text());
      }
      if (!alone) {
        add(before, shown.toString(), extent);
        before = FieldPath.NONE;
      }
    }
    add(before, shown.toString(), extent);
  }

  private void add(FieldPath path, String shown, Extent extent) {
    if (path.isNone()) {
      return;
    }
    if (extent == Extent.NOTHING) {
      trace.value(path, Shown.BLANK);
      return;
    }
    trace.value(path, ShownText.of(shown));
    boolean first = extent == Extent.WHOLE;
    List<String> parts = goingOn.computeIfAbsent(path, none -> new ArrayList<>(1));
    if (first) {
      parts.clear();
    }
    parts.add(shown);
    if (!first) {
      trace.value(path, ShownText.of(String.join("\n", parts)));
    }
  }
}
