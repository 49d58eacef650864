package io.keyplan.slide.piece;

/**
 * The room that a slide has for pieces, in points.
 *
 * @param width width
 * @param height height beneath a title as high as its place
 * @param tallest height beneath the lowest title
 */
public record Room(double width, double height, double tallest) {}
