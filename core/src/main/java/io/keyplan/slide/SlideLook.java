package io.keyplan.slide;

import io.keyplan.theme.Color;

/**
 * How a layout looks, for formats that cannot take it over as it is.
 *
 * @param ground colour of its background, on average
 * @param title colour of its title
 * @param bold whether its title is bold
 */
public record SlideLook(Color ground, Color title, boolean bold) {}
