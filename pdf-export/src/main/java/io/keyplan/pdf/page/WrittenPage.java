package io.keyplan.pdf.page;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page in the file.
 *
 * @param canvas what was drawn on it
 * @param dictionary its dictionary
 */
record WrittenPage(Canvas canvas, COSDictionary dictionary) {}
