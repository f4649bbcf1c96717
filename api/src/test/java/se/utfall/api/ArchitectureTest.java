package se.utfall.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.imports.Imports;

/** What each part may know of the others and of libraries. */
class ArchitectureTest {
  private static final String ANALYTICS = "se.utfall.analytics..";
  private static final String CHARTS = "se.utfall.charts..";
  private static final String DB = "se.utfall.db..";
  private static final String API = "se.utfall.api..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ArchitectureTest::isWritten)
          .importUrls(
              Stream.of(TrendAnalysis.class, ChartSpec.class, Imports.class, Application.class)
                  .map(ArchitectureTest::part)
                  .toList());

  /** The classes of the part that this one is of, without those of its tests. */
  private static URL part(Class<?> one) {
    return one.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Not one of the classes that are made out of others, or out of templates, by the compiler. */
  private static boolean isWritten(Location location) {
    return !location.contains("/$") && !location.contains("/gg/jte/");
  }

  @Test
  void allFourPartsAreLookedAt() {
    for (String part : List.of("analytics.trend", "charts.render", "db.imports", "api.trend")) {
      assertThat(CLASSES.containPackage("se.utfall." + part)).as(part).isTrue();
    }
    assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
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
  void analyticsIsPlainJavaWithTablesAndMathematics() {
    classes()
        .that()
        .resideInAPackage(ANALYTICS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ANALYTICS,
            "java.lang..",
            "java.math..",
            "java.util..",
            "tech.tablesaw..",
            "org.apache.commons.math3..")
        .check(CLASSES);
  }

  @Test
  void noTableIsKeptOrStandsInAResultOfAnAnalysis() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(ANALYTICS)
        .should()
        .notHaveRawType("tech.tablesaw.api.Table")
        .check(CLASSES);
  }

  @Test
  void chartsArePlainJavaWithoutServiceOrDatabase() {
    noClasses()
        .that()
        .resideInAPackage(CHARTS)
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
  void theFeaturesOfEachPartFormNoCircles() {
    slices().assignedFrom(new FeatureOfPart()).should().beFreeOfCycles().check(CLASSES);
  }

  /** Such as trend of api: the first two names below se.utfall, with whatever lies deeper. */
  private static final class FeatureOfPart implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      String[] names = one.getPackageName().split("\\.");
      return one.getPackageName().startsWith("se.utfall.") && names.length > 3
          ? SliceIdentifier.of(names[2], names[3])
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the features of each part";
    }
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
