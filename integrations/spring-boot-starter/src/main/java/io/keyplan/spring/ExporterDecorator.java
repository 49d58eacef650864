package io.keyplan.spring;

import io.keyplan.export.Exporter;

/** Puts something around every exporter of the application, such as a measurement. */
@FunctionalInterface
public interface ExporterDecorator {

  /** Gives an exporter of the same format that does what the other does, and more. */
  Exporter decorate(Exporter exporter);
}
