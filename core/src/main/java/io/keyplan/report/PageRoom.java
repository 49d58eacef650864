package io.keyplan.report;

/**
 * The room of a page between its margins.
 *
 * @param width width in points
 * @param height height in points
 */
record PageRoom(double width, double height) {}
