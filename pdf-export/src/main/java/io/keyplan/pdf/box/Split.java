package io.keyplan.pdf.box;

/**
 * The parts of a box that was divided.
 *
 * @param first the part that fits
 * @param rest what is to be drawn on the next page
 */
public record Split(Box first, Box rest) {}
