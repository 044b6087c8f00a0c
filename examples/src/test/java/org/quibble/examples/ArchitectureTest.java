package org.quibble.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Keeps the modules apart. Stands here because this module sees all others. */
@AnalyzeClasses(packages = "org.quibble", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.quibble";
  private static final String EXTRACTORS = "org.quibble.extractors..";
  private static final String CHECKERS = "org.quibble.checkers..";
  private static final String EXAMPLES = "org.quibble.examples..";
  private static final DescribedPredicate<JavaClass> IN_CORE =
      describe("are in core", type -> module(type).equals("core"));

  /** Fewest top-level types of each module: raise as the code grows, so that nothing is missed. */
  private static final Map<String, Long> FEWEST =
      Map.of("core", 30L, "extractors", 5L, "checkers", 1L, "examples", 1L);

  @ArchTest
  static void everyModuleIsSeen(JavaClasses classes) {
    Map<String, Long> seen =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(ArchitectureTest::module, counting()));
    assertThat(seen).containsOnlyKeys(FEWEST.keySet());
    FEWEST.forEach(
        (module, fewest) -> assertThat(seen.get(module)).as(module).isGreaterThanOrEqualTo(fewest));
  }

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_NLP =
      noClasses()
          .that(IN_CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "edu.stanford..");

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_OTHER_MODULE =
      noClasses()
          .that(IN_CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EXTRACTORS, CHECKERS, EXAMPLES);

  @ArchTest
  static final ArchRule EXTRACTORS_SEE_CORE_ONLY =
      noClasses()
          .that()
          .resideInAPackage(EXTRACTORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHECKERS, EXAMPLES);

  @ArchTest
  static final ArchRule CHECKERS_SEE_CORE_ONLY =
      noClasses()
          .that()
          .resideInAPackage(CHECKERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EXTRACTORS, EXAMPLES);

  @ArchTest
  static final ArchRule ONLY_EXAMPLES_SPEAK_TO_THE_CONSOLE =
      classes().that().resideOutsideOfPackage(EXAMPLES).should(not(ACCESS_STANDARD_STREAMS));

  @ArchTest
  static final ArchRule NOBODY_THROWS_GENERIC_EXCEPTIONS =
      noClasses().should(THROW_GENERIC_EXCEPTIONS);

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().assignedFrom(packages()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(new BeInANullMarkedPackage());

  @ArchTest
  static final ArchRule CORE_SHOWS_NO_LIBRARY_IT_HIDES =
      classes()
          .that(IN_CORE)
          .and()
          .arePublic()
          .and()
          .resideOutsideOfPackage("..internal..")
          .should(new ShowNoHiddenLibrary());

  /** The first package below the root, if it is a module's; all else is core's. */
  private static String module(JavaClass type) {
    return Stream.of("extractors", "checkers", "examples")
        .filter(name -> (type.getPackageName() + ".").startsWith(ROOT + "." + name + "."))
        .findFirst()
        .orElse("core");
  }

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

    BeInANullMarkedPackage() {
      super("be in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
      events.add(
          new SimpleConditionEvent(
              type,
              marked,
              type.getPackageName() + " is " + (marked ? "" : "not ") + "@NullMarked"));
    }
  }

  /** What a caller can reach: supertypes, and the types of public and protected members. */
  private static final class ShowNoHiddenLibrary extends ArchCondition<JavaClass> {

    private static final DescribedPredicate<JavaClass> HIDDEN =
        resideInAnyPackage("com.google..", "com.fasterxml..");

    ShowNoHiddenLibrary() {
      super("show no Guava or Jackson type");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      Stream<JavaType> supertypes =
          Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
      supertypes
          .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
          .forEach(shown -> report(type, shown, type.getName(), events));
      type.getMembers().stream()
          .filter(ShowNoHiddenLibrary::isReachable)
          .forEach(
              member ->
                  typesOf(member)
                      .forEach(shown -> report(type, shown, member.getFullName(), events)));
    }

    private static boolean isReachable(JavaMember member) {
      Set<JavaModifier> modifiers = member.getModifiers();
      return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
      if (member instanceof JavaField field) {
        return field.getAllInvolvedRawTypes().stream();
      }
      JavaCodeUnit code = (JavaCodeUnit) member;
      return Stream.concat(
          code.getAllInvolvedRawTypes().stream(), code.getExceptionTypes().stream());
    }

    private static void report(
        JavaClass type, JavaClass shown, String where, ConditionEvents events) {
      events.add(
          new SimpleConditionEvent(type, !HIDDEN.test(shown), where + " shows " + shown.getName()));
    }
  }
}
