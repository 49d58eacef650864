package io.keyplan.batch;

import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.UnfillableTemplateException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that a company made itself and that are filled with every plan, by the names under
 * which a set knows them. Immutable and thread-safe.
 */
final class OwnDocuments {

  static final OwnDocuments NONE = new OwnDocuments(Map.of());

  private final Map<DocumentKind, FillTemplate> byKind;

  private OwnDocuments(Map<DocumentKind, FillTemplate> byKind) {
    this.byKind = byKind;
  }

  /**
   * Takes documents.
   *
   * @throws UnfillableTemplateException if one has mistakes
   */
  static OwnDocuments of(Collection<FillTemplate> templates) {
    Map<DocumentKind, FillTemplate> byKind = new LinkedHashMap<>();
    for (FillTemplate template : templates) {
      if (!template.check().isEmpty()) {
        throw new UnfillableTemplateException(template.name(), template.check());
      }
      byKind.put(DocumentKind.of(template), template);
    }
    return new OwnDocuments(byKind);
  }

  Optional<FillTemplate> find(DocumentJob job) {
    return Optional.ofNullable(byKind.get(new DocumentKind(job.template(), job.format())));
  }
}
