/** The paper of a company, taken from a PDF once: what lies beneath the pages of reports. */
@NullMarked
package io.keyplan.pdf.paper;

import org.jspecify.annotations.NullMarked;
