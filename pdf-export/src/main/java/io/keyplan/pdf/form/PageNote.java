package io.keyplan.pdf.form;

/**
 * A text that somebody put onto a page beside the fields.
 *
 * @param page the page, from 1
 * @param text the text
 */
public record PageNote(int page, String text) {}
