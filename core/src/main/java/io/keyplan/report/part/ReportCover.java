package io.keyplan.report.part;

import io.keyplan.document.PictureSlot;

/**
 * The first page of a report.
 *
 * @param logo the client's logo
 * @param kicker what kind of document it is
 * @param title whom it is about, or a place to write that
 * @param titleHint what to write there; empty for nothing
 * @param purpose what it is for, or a place to write that; nothing where nobody says it
 * @param purposeHint what to write there; empty for nothing
 * @param facts date, author and the like
 * @param notice that the client is made up, and who may read it; empty for nothing
 */
public record ReportCover(
    PictureSlot logo,
    TextPart kicker,
    ReportPart title,
    String titleHint,
    ReportPart purpose,
    String purposeHint,
    ColumnPart facts,
    String notice) {}
