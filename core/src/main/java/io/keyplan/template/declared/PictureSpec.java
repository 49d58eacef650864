package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Entry;
import io.keyplan.document.Illustration;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.value.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture: one of the plan's, or the template's own.
 *
 * @param field address of the plan's picture, such as {@code account.logo}; empty for the
 *     template's own
 * @param own the template's own picture; null for the plan's
 * @param alt what it shows, in words; may be empty for a picture of the plan, which says it itself
 * @param caption what stands beneath it; empty for nothing
 * @param size how much room it takes
 */
public record PictureSpec(
    String field,
    @Nullable Picture own,
    LocalizedText alt,
    LocalizedText caption,
    Illustration.Size size)
    implements BlockSpec {

  @Override
  public List<Block> compose(Composer composer, String id) {
    Entry beneath = Entry.text(caption.in(composer.messages().locale()));
    return List.of(new Illustration(slot(composer), beneath, size));
  }

  private PictureSlot slot(Composer composer) {
    String words = alt.in(composer.messages().locale());
    if (own != null) {
      return new PictureSlot(FieldPath.NONE, own, words, "");
    }
    Subject subject = composer.root();
    String[] steps = field.split("\\.");
    for (int i = 0; i + 1 < steps.length; i++) {
      subject = subject.child(steps[i]);
    }
    PictureSlot slot = subject.picture(steps[steps.length - 1], "");
    return words.isEmpty() ? slot : new PictureSlot(slot.path(), slot.picture(), words, "");
  }
}
