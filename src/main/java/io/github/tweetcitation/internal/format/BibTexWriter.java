package io.github.tweetcitation.internal.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes entries of the type {@code online} of biblatex, in UTF-8. */
public final class BibTexWriter extends BibliographyWriter {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}#$%&_~^]");

  /** Commands in place of characters; the others have a backslash before them. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          "\\", "\\textbackslash{}",
          "{", "\\textbraceleft{}",
          "}", "\\textbraceright{}",
          "~", "\\textasciitilde{}",
          "^", "\\textasciicircum{}");

  /** Between two characters that TeX sets as one: {@code --} is a dash, {@code ''} a quote. */
  private static final Pattern LIGATURE = Pattern.compile("(?<=([-'`,<>]))(?=\\1)|(?<=[?!])(?=`)");

  @Override
  String write(BibliographyEntry entry) {
    return Stream.of(
            literal("author", entry.author()),
            literal("title", entry.title()),
            literal("abstract", entry.summary()),
            field("titleaddon", entry.genre()),
            field("organization", entry.site()),
            field("date", entry.day().map(LocalDate::toString).orElse("")),
            field("url", entry.address()))
        .filter(field -> !field.isEmpty())
        .collect(Collectors.joining(",\n", "@online{" + entry.key() + ",\n", "\n}"));
  }

  /** A value in braces of its own: a name without parts, a title whose capitals stay. */
  private static String literal(String name, String value) {
    return value.isEmpty() ? "" : field(name, "{" + escaped(value) + "}");
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : "  " + name + " = {" + value + "}";
  }

  /** No brace is left: BibTeX counts those after a backslash, too. */
  private static String escaped(String value) {
    String commands =
        SPECIAL
            .matcher(value)
            .replaceAll(
                special ->
                    Matcher.quoteReplacement(
                        COMMANDS.getOrDefault(special.group(), "\\" + special.group())));
    return LIGATURE.matcher(commands).replaceAll("{}");
  }
}
