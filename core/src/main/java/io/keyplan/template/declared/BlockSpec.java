package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.template.Composer;
import java.util.List;

/** A block of a template's own. Immutable and thread-safe. */
public interface BlockSpec {

  /**
   * Composes the block, or the few that it stands for; none where it has nothing to show.
   *
   * @param id id for a block that needs one; unique in the document
   */
  List<Block> compose(Composer composer, String id);
}
