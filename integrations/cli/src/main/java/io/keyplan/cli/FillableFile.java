package io.keyplan.cli;

import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.SectionSource;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.value.UnknownChoiceException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens documents that are to be filled. */
final class FillableFile {

  private FillableFile() {}

  /**
   * Opens a document; why it cannot be opened goes to the other problems.
   *
   * @param more sections that it can show beside the built-in ones
   * @return null when there is a problem
   */
  static @Nullable FillTemplate open(@Nullable Path file, SectionSource more, OptionValues values) {
    if (file == null) {
      values.problem("TEMPLATE is missing: the document that is to be filled");
      return null;
    }
    try {
      return FillTemplate.open(file, more);
    } catch (NoSuchFileException e) {
      values.problem(file + ": there is no such file");
    } catch (UnreadableDocumentException | UnknownChoiceException | IllegalStateException e) {
      values.problem(file + ": " + e.getMessage());
    } catch (IOException e) {
      values.problem(file + ": cannot be read: " + KeyplanCommand.describe(e));
    }
    return null;
  }

  /** Opens a document that is filled at once; its mistakes go to the other problems. */
  static @Nullable FillTemplate openFlawless(
      @Nullable Path file, SectionSource more, OptionValues values) {
    FillTemplate template = open(file, more, values);
    if (template != null) {
      template.check().forEach(problem -> values.problem(file + ", " + problem));
    }
    return template;
  }
}
