package io.github.tweetcitation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The data goes one way: source, attribution with its date, body, checks, pipeline, and then the
 * parser; HTML and Markdown give the source its text.
 */
@AnalyzeClasses(
    packages = "io.github.tweetcitation",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String INTERNAL = "io.github.tweetcitation.internal.";

  private static ArchRule knowsNot(String stage, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(INTERNAL + stage)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  @ArchTest
  static final ArchRule sourceKnowsNoStage =
      knowsNot(
          "source",
          INTERNAL + "date",
          INTERNAL + "attribution",
          INTERNAL + "body",
          INTERNAL + "check");

  @ArchTest
  static final ArchRule dateKnowsTheSourceOnly =
      knowsNot("date", INTERNAL + "attribution", INTERNAL + "body", INTERNAL + "check");

  @ArchTest
  static final ArchRule attributionKnowsNoLaterStage =
      knowsNot("attribution", INTERNAL + "body", INTERNAL + "check");

  @ArchTest static final ArchRule bodyKnowsNoLaterStage = knowsNot("body", INTERNAL + "check");

  @ArchTest
  static final ArchRule noStageOfTextKnowsMarkup =
      noClasses()
          .that()
          .resideInAnyPackage(
              INTERNAL + "source",
              INTERNAL + "date",
              INTERNAL + "attribution",
              INTERNAL + "body",
              INTERNAL + "check")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INTERNAL + "html", INTERNAL + "markdown");

  @ArchTest static final ArchRule htmlKnowsNoMarkdown = knowsNot("html", INTERNAL + "markdown");

  @ArchTest
  static final ArchRule noStageKnowsTheParser =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL + ".")
          .and()
          .resideOutsideOfPackages(INTERNAL + "pipeline", INTERNAL + "format")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(TweetCitationParser.class, CitedDocument.class, TweetCitation.class);

  @ArchTest
  static final ArchRule pipelineKnowsNoDocument =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL + "pipeline")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(TweetCitationParser.class, CitedDocument.class);

  @ArchTest
  static final ArchRule rootIsPublic =
      classes()
          .that()
          .resideInAPackage("io.github.tweetcitation")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePublic();

  @ArchTest
  static final ArchRule rootKnowsNoFormat =
      noClasses()
          .that()
          .resideInAPackage("io.github.tweetcitation")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.tweetcitation.format", INTERNAL + "format");

  @ArchTest
  static final ArchRule classesAreFinal =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL);
}
