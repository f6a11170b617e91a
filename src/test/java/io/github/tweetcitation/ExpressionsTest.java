package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No expression of the library recurses with its input. Java's do where a group is repeated that
 * can be given back, {@code (?:a|b)*}, and where characters of one or two units are repeated up to
 * a number.
 */
@Tag("no-mutation")
final class ExpressionsTest {

  /** What stands for itself: an escape, a quotation is not in use, a class with what is in it. */
  private static final Pattern TOKEN =
      Pattern.compile("\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]|.", Pattern.DOTALL);

  private static final Pattern REPEATED =
      Pattern.compile(
          "(?<group>\\))?+(?:[*+]|\\{[0-9]+(?:,(?<most>[0-9]*))?+\\})(?<kind>[+?])?+.*");

  /** Repetitions of groups that are as good as written out. */
  private static final int FEW = 4;

  /** Some 100 bytes of the stack for each character. */
  private static final int MANY = 500;

  @Test
  void noneOfTheLibraryRecurses() throws Exception {
    List<String> expressions = expressions();
    assertThat(expressions).hasSizeGreaterThan(40);
    assertThat(expressions).noneMatch(ExpressionsTest::recurses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?:a|b)*", "(a)+", "(?:ab){1,9}", "(?:a|b){0,9}?", "a)*?", "[^)]{1,2000}"})
  void theseRecurse(String expression) {
    assertThat(recurses(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:a|b)*+",
        "(?:a|b)?",
        "(?:ab){1,2}",
        "[)]*",
        "\\)*",
        "[^)]{1,2000}+",
        "a*",
        "x{2}"
      })
  void theseDoNot(String expression) {
    assertThat(recurses(expression)).isFalse();
  }

  private static boolean recurses(String expression) {
    Matcher token = TOKEN.matcher(expression);
    while (token.find()) {
      boolean group = token.group().equals(")");
      Matcher repeated = REPEATED.matcher(expression);
      if (repeated.region(group ? token.start() : token.end(), expression.length()).matches()
          && isDeep(repeated, group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeep(Matcher repeated, boolean group) {
    boolean possessive = "+".equals(repeated.group("kind"));
    String most = repeated.group("most");
    boolean bounded = most != null && !most.isEmpty();
    if (group) {
      return !possessive && !(bounded && Integer.parseInt(most) <= FEW);
    }
    boolean lazy = "?".equals(repeated.group("kind"));
    return !possessive && !lazy && bounded && Integer.parseInt(most) > MANY;
  }

  /** What the classes hold in constants, and what enum constants hold that is to be compiled. */
  private static List<String> expressions() throws Exception {
    Path classes =
        Path.of(
            TweetCitationParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> expressions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        if (name.startsWith("io.") && !name.endsWith("package-info.class")) {
          add(Class.forName(name.substring(0, name.length() - ".class".length())), expressions);
        }
      }
    }
    return expressions;
  }

  private static void add(Class<?> type, List<String> expressions) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      boolean constant = Modifier.isStatic(field.getModifiers());
      if (constant && field.getType() == Pattern.class) {
        field.setAccessible(true);
        expressions.add(((Pattern) field.get(null)).pattern());
      } else if (!constant && type.isEnum() && field.getType() == String.class) {
        field.setAccessible(true);
        for (Object each : type.getEnumConstants()) {
          expressions.add((String) field.get(each));
        }
      }
    }
  }
}
