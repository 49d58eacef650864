package io.keyplan.slide;

import io.keyplan.drawing.Box;
import org.jspecify.annotations.Nullable;

/**
 * What a slide offers that opens a section.
 *
 * @param title where the title stands
 * @param parts where the parts of the section are listed; null for nowhere
 */
public record SectionPlace(TitlePlace title, @Nullable Box parts) {}
