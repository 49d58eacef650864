package io.keyplan.report;

import io.keyplan.document.Callout;
import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;

/** Plans texts, highlighted texts and remarks that something is missing. */
final class TextPlanner {

  private final EntryTexts entries;
  private final ReportStyle style;

  TextPlanner(EntryTexts entries, ReportStyle style) {
    this.entries = entries;
    this.style = style;
  }

  ColumnPart plan(Prose block) {
    if (!entries.keepsItsPlace(block.text())) {
      return ColumnPart.EMPTY;
    }
    if (isRoomToWrite(block.text())) {
      return room(PanelRole.WRITING, TextRole.BODY, block.label(), block.text());
    }
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.label().isEmpty()) {
      column.addKept(TextPart.of(TextRole.LABEL, block.label()), 0);
    }
    addHint(column, block.text());
    return column.add(entries.part(TextRole.BODY, block.text()), style.gaps().text()).build();
  }

  ColumnPart plan(Callout block) {
    if (!entries.keepsItsPlace(block.text())) {
      return ColumnPart.EMPTY;
    }
    if (isRoomToWrite(block.text())) {
      return room(PanelRole.CALLOUT, TextRole.CALLOUT, block.label(), block.text());
    }
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.label().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CALLOUT_LABEL, block.label()), 0);
    }
    addHint(column, block.text());
    column.add(entries.part(TextRole.CALLOUT, block.text()), style.gaps().callout());
    return new ColumnPart.Builder()
        .add(new PanelPart(PanelRole.CALLOUT, Tone.NEUTRAL, column.build(), 0), 0)
        .build();
  }

  private boolean isRoomToWrite(Entry entry) {
    return entries.isForm() && style.inline() && entry.isEditable();
  }

  /** A form gives room for a text of some lines, written on screen or by hand. */
  private ColumnPart room(PanelRole panel, TextRole role, String label, Entry entry) {
    ReportPart text = entries.part(TextRole.FACT_VALUE, entry);
    ReportPart content =
        label.isEmpty() ? text : new LabelledPart(TextPart.of(TextRole.FACT_LABEL, label), text, 0);
    return new ColumnPart.Builder()
        .add(new PanelPart(panel, Tone.NEUTRAL, content, style.place(role)), 0)
        .build();
  }

  private void addHint(ColumnPart.Builder column, Entry entry) {
    String hint = entries.hint(entry);
    if (!hint.isEmpty()) {
      column.addKept(TextPart.of(TextRole.HINT, hint), style.gaps().hint());
    }
  }

  static ColumnPart plan(Missing block) {
    return new ColumnPart.Builder().add(TextPart.of(TextRole.MISSING, block.text()), 0).build();
  }
}
