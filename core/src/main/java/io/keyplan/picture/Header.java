package io.keyplan.picture;

import io.keyplan.document.Picture;

/**
 * What a picture file says of itself.
 *
 * @param width in pixels, after any rotation that the file asks for
 * @param height in pixels, likewise
 */
record Header(Picture.Type type, int width, int height) {}
