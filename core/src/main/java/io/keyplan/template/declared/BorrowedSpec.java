package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.section.BuiltInSection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing of a built-in section, without what stands around it there; a form has what the section
 * has in its place.
 *
 * @param section the section
 * @param kind the kind of block
 */
public record BorrowedSpec(BuiltInSection section, Class<? extends Block> kind)
    implements BlockSpec {

  @Override
  public List<Block> compose(Composer composer, String id) {
    return section.compose(composer).stream()
        .flatMap(BorrowedSpec::blocks)
        .filter(block -> composer.isForm() || kind.isInstance(block))
        .toList();
  }

  private static Stream<Block> blocks(Section section) {
    return Stream.concat(
        section.blocks().stream(), section.sections().stream().flatMap(BorrowedSpec::blocks));
  }
}
