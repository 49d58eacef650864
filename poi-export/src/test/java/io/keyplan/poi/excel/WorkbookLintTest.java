package io.keyplan.poi.excel;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a workbook makes Excel offer to repair it, as far as that is known. */
class WorkbookLintTest {

  static Stream<String> files() {
    return WrittenWorkbooks.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_workbook_needs_no_repair(String name) throws IOException {
    WorkbookLint.check(WrittenWorkbooks.file(name));
  }
}
