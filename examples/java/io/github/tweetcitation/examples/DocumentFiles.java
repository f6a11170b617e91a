package io.github.tweetcitation.examples;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The files that an argument names: itself, the documents below a directory, or what a pattern
 * matches that the shell did not expand, such as {@code 'news/**.html'}. Links inside a directory
 * are not followed.
 *
 * @param isDocument whether a file of a directory is wanted, by its name
 * @param refuse takes a directory that cannot be read, and why
 */
record DocumentFiles(Predicate<String> isDocument, BiConsumer<String, Throwable> refuse) {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  /** The files that an argument names, sorted; a name of no file stays as it is. */
  List<String> of(String argument) {
    try {
      if (is(argument, Files::isDirectory)) {
        return below(argument);
      }
      if (WILDCARD.matcher(argument).find() && !is(argument, Files::exists)) {
        List<String> files = matching(argument);
        return files.isEmpty() ? List.of(argument) : files;
      }
    } catch (IOException e) {
      refuse.accept(argument, e);
      return List.of();
    }
    return List.of(argument);
  }

  private static boolean is(String argument, Predicate<Path> test) {
    try {
      return test.test(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<String> below(String directory) throws IOException {
    List<String> files =
        walk(Path.of(directory), Integer.MAX_VALUE, file -> isDocument.test(file.toString()));
    if (files.isEmpty()) {
      throw new IOException("no file below it has a name such as a.txt, a.md or a.html");
    }
    return files;
  }

  /** A pattern is looked for in the directory before its first wildcard. */
  private List<String> matching(String pattern) throws IOException {
    String fixed = WILDCARD.split(pattern, 2)[0];
    String directory = fixed.substring(0, fixed.lastIndexOf('/') + 1);
    String rest = pattern.substring(directory.length());
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
    if (!is(directory, Files::isDirectory)) {
      return List.of();
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return walk(Path.of(directory), depth, matcher::matches);
    } catch (PatternSyntaxException e) {
      return List.of();
    }
  }

  private List<String> walk(Path directory, int depth, Predicate<Path> isWanted)
      throws IOException {
    List<String> files = new ArrayList<>();
    // An argument may itself be a link.
    Path real = directory.toRealPath();
    Files.walkFileTree(
        real,
        Set.of(),
        depth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            Path file = directory.resolve(real.relativize(path));
            if (attributes.isRegularFile() && isWanted.test(file)) {
              files.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            refuse.accept(directory.resolve(real.relativize(path)).toString(), e);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
