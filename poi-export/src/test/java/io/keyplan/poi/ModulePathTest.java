package io.keyplan.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; this one looks at the same jars as a module path. */
class ModulePathTest {
  private static final List<Path> PATH =
      Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
          .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
          .map(Path::of)
          .filter(path -> path.toFile().exists())
          .toList();

  @Test
  void no_two_jars_are_the_same_module() {
    List<String> names =
        PATH.stream()
            .flatMap(path -> ModuleFinder.of(path).findAll().stream())
            .map(ModuleReference::descriptor)
            .map(descriptor -> descriptor.name())
            .toList();

    assertThat(names).contains("io.keyplan.core", "io.keyplan.poi").doesNotHaveDuplicates();
  }

  @Test
  void writes_without_an_object_model_of_office_formats() {
    Configuration modules = resolve();

    assertThat(modules.modules().stream().map(module -> module.name()))
        .contains("io.keyplan.poi", "com.github.weisj.jsvg")
        .noneMatch(name -> name.matches("(org\\.docx4j|org\\.apache\\.poi|jakarta\\.xml)\\..*"));
  }

  @Test
  void forms_a_layer_without_split_packages() {
    Configuration modules = resolve();

    assertThatCode(
            () ->
                ModuleLayer.boot()
                    .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader()))
        .doesNotThrowAnyException();
  }

  private static Configuration resolve() {
    return ModuleLayer.boot()
        .configuration()
        .resolveAndBind(
            ModuleFinder.of(PATH.toArray(Path[]::new)),
            ModuleFinder.of(),
            Set.of("io.keyplan.poi"));
  }
}
