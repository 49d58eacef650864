package io.keyplan.template.section;

import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a built-in section is composed with. Serves one document.
 *
 * @param composer the composer
 * @param documentTitle the title that the template gives
 * @param options what the template says of the section
 * @param others composes the sections to sum up, in order of weight; asked by those that sum up
 */
public record SectionContext(
    Composer composer,
    String documentTitle,
    SectionOptions options,
    Supplier<List<Optional<Section>>> others) {}
