package io.keyplan.pdf.page;

/**
 * A picture as a page holds it. Immutable; the bytes are not copied, and must not be changed.
 *
 * @param width width in pixels
 * @param height height in pixels
 * @param jpeg whether the samples are a JPEG file; else they are deflated, three bytes a pixel
 * @param gray whether there is one sample a pixel and not three
 * @param samples the samples
 * @param opacity deflated, one byte a pixel; empty for an opaque picture
 */
@SuppressWarnings("ArrayRecordComponent")
record PixelData(
    int width, int height, boolean jpeg, boolean gray, byte[] samples, byte[] opacity) {}
