/** Plans as the JSON of plan files in mappers of Jackson 2 and 3. */
module io.keyplan.jackson {
  exports io.keyplan.jackson;

  requires transitive io.keyplan.core;
  // Whichever of the two the application has.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static transitive org.jspecify;

  provides com.fasterxml.jackson.databind.Module with
      io.keyplan.jackson.Jackson2PlanModule;
  provides tools.jackson.databind.JacksonModule with
      io.keyplan.jackson.Jackson3PlanModule;
}
