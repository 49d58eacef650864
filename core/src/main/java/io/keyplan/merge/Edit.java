package io.keyplan.merge;

import io.keyplan.value.FieldPath;
import java.util.function.Consumer;

/**
 * An edit that can be made in a plan.
 *
 * @param path address of the field or record
 * @param place where in the document, in words
 * @param change makes it
 */
record Edit(FieldPath path, String place, Consumer<PlanDraft> change) {}
