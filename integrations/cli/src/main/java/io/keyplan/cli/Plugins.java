package io.keyplan.cli;

import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Templates and exporters of one's own, which stand in jars or folders of classes and are listed
 * there as services. They join those that come along.
 */
final class Plugins {

  private final URLClassLoader loader;

  private Plugins(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Opens what a class path names.
   *
   * @param path jars, folders of classes and folders of jars, separated as the system does it
   * @throws InvalidInput with everything that is not there
   */
  static Plugins of(String path) throws IOException {
    List<String> problems = new ArrayList<>();
    List<URL> places = new ArrayList<>();
    for (String name : path.split(File.pathSeparator)) {
      Path place = Path.of(name.strip());
      if (!Files.exists(place)) {
        problems.add("--classpath: " + place + ": there is no such file or folder");
        continue;
      }
      places.add(place.toUri().toURL());
      if (Files.isDirectory(place)) {
        places.addAll(jars(place));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    ClassLoader library = Plugins.class.getClassLoader();
    return new Plugins(new URLClassLoader(places.toArray(URL[]::new), library));
  }

  private static List<URL> jars(Path folder) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".jar")) {
          jars.add(file.toUri().toURL());
        }
      }
    }
    return jars;
  }

  Templates join(Templates templates) {
    Templates joined = templates;
    for (Template template : own(Template.class)) {
      joined = joined.with(template);
    }
    return joined;
  }

  Exporters join(Exporters exporters) {
    return exporters.with(own(Exporter.class).toArray(Exporter[]::new));
  }

  /** Lists the services that come from here, not those that the library has anyway. */
  private <S> List<S> own(Class<S> service) {
    try {
      return ServiceLoader.load(service, loader).stream()
          .filter(provider -> provider.type().getClassLoader() == loader)
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new InvalidInput(List.of("--classpath: " + e.getMessage()));
    }
  }
}
