/** What the Office formats share: packages, text measures, charts, pictures. Not exported. */
@NullMarked
package io.keyplan.poi.ooxml;

import org.jspecify.annotations.NullMarked;
