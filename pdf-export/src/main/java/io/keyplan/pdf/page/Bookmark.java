package io.keyplan.pdf.page;

/**
 * A bookmark.
 *
 * @param level depth, from 1
 * @param title its text
 * @param destination where it leads
 */
public record Bookmark(int level, String title, Destination destination) {}
