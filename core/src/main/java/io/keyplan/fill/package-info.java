/**
 * Fills documents that a company already has with a plan: tags in their text, and controls, shapes,
 * names and form fields that are called by addresses of the plan.
 *
 * <p>{@link io.keyplan.fill.FillTemplate} is where to begin; a format is added by a {@link
 * io.keyplan.fill.TemplateReader}.
 */
@NullMarked
package io.keyplan.fill;

import org.jspecify.annotations.NullMarked;
