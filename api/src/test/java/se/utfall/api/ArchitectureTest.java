package se.utfall.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ANALYTICS = "se.utfall.analytics..";
  private static final String CHARTS = "se.utfall.charts..";
  private static final String DB = "se.utfall.db..";
  private static final String API = "se.utfall.api..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.utfall");

  @Test
  void allFourPartsAreLookedAt() {
    for (String part :
        new String[] {"analytics.trend", "charts.render", "db.imports", "api.trend"}) {
      assertThat(CLASSES.containPackage("se.utfall." + part)).as(part).isTrue();
    }
  }

  @Test
  void theLeavesKnowNeitherEachOtherNorTheMiddleOfTheStar() {
    noClasses()
        .that()
        .resideInAPackage(ANALYTICS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CHARTS, DB, API)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(CHARTS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ANALYTICS, DB, API)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(DB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ANALYTICS, CHARTS, API)
        .check(CLASSES);
  }

  @Test
  void analyticsAndChartsArePlainJavaWithoutServiceOrDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(ANALYTICS, CHARTS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void analyticsAndChartsDoNotReadTheClock() {
    noClasses()
        .that()
        .resideInAnyPackage(ANALYTICS, CHARTS)
        .should()
        .accessTargetWhere(isNow())
        .check(CLASSES);
  }

  @Test
  void onlyTheRendererKnowsXChart() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.utfall.charts.render..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.knowm.xchart..")
        .check(CLASSES);
  }

  @Test
  void onlyAnalyticsKnowsTablesawAndCommonsMath() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ANALYTICS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tech.tablesaw..", "org.apache.commons.math3..")
        .check(CLASSES);
  }

  @Test
  void theFeaturesOfTheServiceAndOfTheStoreFormNoCircles() {
    slices().matching("se.utfall.api.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("se.utfall.db.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("se.utfall.analytics.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("se.utfall.charts.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> isNow() {
    return DescribedPredicate.describe(
        "read the clock",
        access -> {
          String name = access.getTarget().getName();
          return name.equals("now")
              || name.equals("currentTimeMillis")
              || name.equals("nanoTime")
              || access.getTargetOwner().getFullName().equals("java.time.Clock")
              || access.getTargetOwner().getFullName().equals("java.util.Date");
        });
  }
}
