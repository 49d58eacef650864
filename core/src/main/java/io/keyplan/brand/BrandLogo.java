package io.keyplan.brand;

import io.keyplan.document.Picture;

/**
 * A brand's logo.
 *
 * @param picture the picture, bare of everything that is not shown
 * @param alt what to say to those who do not see it
 */
public record BrandLogo(Picture picture, String alt) {}
