package io.keyplan.batch;

import io.keyplan.export.Exporters;
import io.keyplan.template.builtin.Templates;

/** What documents are made with. */
record DocumentTools(Templates templates, Exporters exporters, OwnDocuments own) {}
