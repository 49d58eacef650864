package io.keyplan.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for the code of every published module, exporters of others included. */
public final class CodeRules {

  /** Calls that read the machine's clock, locale, time zone, character set or dice. */
  private static final Set<String> AMBIENT =
      Set.of(
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.LocalTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.util.TimeZone.getDefault()",
          "java.util.UUID.randomUUID()",
          "java.lang.Math.random()",
          "java.lang.String.<init>([B)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)");

  private CodeRules() {}

  /** The packages under a package, at any depth, know each other in one direction only. */
  public static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /**
   * Lists files whose classes reach each other.
   *
   * @param ideas files that are one idea with what permits, makes or holds them, and so may
   */
  public static List<Set<String>> circles(JavaClasses classes, String root, Class<?>... ideas) {
    Set<String> allowed = Arrays.stream(ideas).map(Class::getName).collect(Collectors.toSet());
    return new ClassGraph(classes, root).circlesBut(allowed);
  }

  /** Lists files that know two types of one name. */
  public static List<String> namesakes(JavaClasses classes, String root) {
    return new ClassGraph(classes, root).namesakes();
  }

  /** The same input gives the same output on every machine and on every day. */
  public static ArchRule nothingAmbient() {
    return noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "reads what the machine is set to",
                call -> AMBIENT.contains(signature(call.getTarget()))));
  }

  /** The system's clock is only ever the default of what a caller can set. */
  public static ArchRule systemClockOnlyIn(String... classNames) {
    Set<String> allowed = Set.of(classNames);
    return noClasses()
        .that(describe("are not " + allowed, type -> !allowed.contains(type.getName())))
        .should()
        .callMethodWhere(
            describe(
                "gets the system's clock",
                call ->
                    call.getTarget().getOwner().isEquivalentTo(Clock.class)
                        && call.getTarget().getName().startsWith("system")));
  }

  /** Nothing static can change, so that threads and callers do not meet. */
  public static ArchRule noStaticState() {
    return noFields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .notBeFinal();
  }

  /** A library leaves it to its user what is printed and logged. */
  public static ArchRule silent() {
    return noClasses()
        .should()
        .accessFieldWhere(
            describe(
                "is System.out or System.err",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getTarget().getName())))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..",
            "org.slf4j..",
            "org.apache.logging..",
            "java.lang.System.Logger");
  }

  /** Names say what a class is. */
  public static ArchRule namesThatSaySomething() {
    return noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");
  }

  /** What callers see mentions the library's own types, those of Java and of its annotations. */
  public static ArchRule publicApiMentionsOnly(String root) {
    DescribedPredicate<JavaClass> foreign =
        describe(
            "foreign",
            type ->
                !type.getBaseComponentType().isPrimitive()
                    && !type.getPackageName().startsWith("java.")
                    && !type.getPackageName().startsWith(root));
    return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveRawReturnType(foreign)
        .orShould()
        .haveRawParameterTypes(describe("foreign", types -> types.stream().anyMatch(foreign)));
  }

  /** The classes of a package use no packages of the library but those named. */
  public static ArchRule uses(String user, String root, String... used) {
    String[] packages = new String[used.length + 1];
    packages[0] = user;
    System.arraycopy(used, 0, packages, 1, used.length);
    return classes()
        .that()
        .resideInAPackage(user)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(resideInAPackage(root + ".."))
                .or(JavaClass.Predicates.resideInAnyPackage(packages)));
  }

  private static String signature(CodeUnitCallTarget target) {
    String parameters =
        String.join(", ", target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
    return target.getOwner().getName() + "." + target.getName() + "(" + parameters + ")";
  }
}
