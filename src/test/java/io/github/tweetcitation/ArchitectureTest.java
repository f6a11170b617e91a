package io.github.tweetcitation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

/** The rooms of the house and the arrows between them, as docs/architecture.md draws them. */
@AnalyzeClasses(
    packages = "io.github.tweetcitation",
    importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("no-mutation")
final class ArchitectureTest {

  private static final String ROOT = "io.github.tweetcitation";

  /** A line of the table of rooms: its name, what is in it, the rooms that it knows. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|$");

  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  /** What the rooms may know of the root: its values, never those that ask the rooms. */
  private static final Set<String> ENTRIES =
      Set.of("TweetCitationParser", "CitedDocument", "RejectionFinder");

  /** Each room, and the rooms that it may know besides the values of the root. */
  private static Map<String, Set<String>> arrows() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    Matcher line = LINE.matcher(Files.readString(Path.of("docs/architecture.md")));
    while (line.find()) {
      Set<String> known = new TreeSet<>();
      NAME.matcher(line.group(2)).results().forEach(name -> known.add(name.group(1)));
      arrows.put(line.group(1), known);
    }
    return arrows;
  }

  @ArchTest
  static void arrowsPointOneWay(JavaClasses all) throws IOException {
    Map<String, Set<String>> arrows = arrows();
    Map<String, Set<String>> found = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : all) {
      String room = room(from);
      from.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String other = room(dependency.getTargetClass().getBaseComponentType());
                if (room.isEmpty() || other.isEmpty() || room.equals(other)) {
                  return;
                }
                found.computeIfAbsent(room, name -> new TreeSet<>()).add(other);
                if (!arrows.getOrDefault(room, Set.of()).contains(other)) {
                  wrong.add(dependency.getDescription());
                }
              });
    }
    assertThat(wrong).isEmpty();
    found.put("unicode", Set.of());
    assertThat(found.keySet()).as("rooms").isEqualTo(arrows.keySet());
  }

  /** The name of an internal room; empty for all else. */
  private static String room(JavaClass type) {
    String start = ROOT + ".internal.";
    return type.getPackageName().startsWith(start)
        ? type.getPackageName().substring(start.length())
        : "";
  }

  @ArchTest
  static final ArchRule noRoomsAreACircle =
      slices().matching(ROOT + ".internal.(**)").should().beFreeOfCycles();

  @ArchTest
  static void roomsKnowOnlyTheValuesOfTheRoot(JavaClasses all) {
    for (JavaClass type : all) {
      if (!room(type).isEmpty()) {
        assertThat(type.getDirectDependenciesFromSelf())
            .noneMatch(
                dependency ->
                    dependency.getTargetClass().getPackageName().equals(ROOT)
                        && ENTRIES.contains(dependency.getTargetClass().getSimpleName()));
      }
    }
  }

  @ArchTest
  static final ArchRule theRootKnowsNoFormat =
      noClasses()
          .that()
          .resideInAPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".format", ROOT + ".internal.format");

  @ArchTest
  static final ArchRule theRootIsPublic =
      classes()
          .that()
          .resideInAnyPackage(ROOT, ROOT + ".format")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePublic();

  /** Callers may not implement them, so that they can get more methods. */
  @ArchTest
  static void interfacesOfTheApiAreSealed(JavaClasses all) {
    assertThat(all)
        .filteredOn(type -> Set.of(ROOT, ROOT + ".format").contains(type.getPackageName()))
        .filteredOn(type -> type.isInterface() && !type.getSimpleName().equals("package-info"))
        .isNotEmpty()
        .allMatch(type -> type.reflect().isSealed());
  }

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
