package se.utfall.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** What analytics may know. */
class ArchitectureTest {

  private static final JavaClasses ANALYTICS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.utfall.analytics");

  @Test
  void analyticsIsPlainJavaWithTablesAndMathematics() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "se.utfall.analytics..",
            "java.lang..",
            "java.math..",
            "java.util..",
            "tech.tablesaw..",
            "org.apache.commons.math3..")
        .check(ANALYTICS);
  }

  @Test
  void noTableIsKeptOrStandsInAResult() {
    fields().should().notHaveRawType(Table.class).check(ANALYTICS);
  }

  @Test
  void featuresDoNotGoRoundInARing() {
    slices().matching("se.utfall.analytics.(*)..").should().beFreeOfCycles().check(ANALYTICS);
  }
}
