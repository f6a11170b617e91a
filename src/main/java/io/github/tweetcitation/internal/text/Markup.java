package io.github.tweetcitation.internal.text;

/** The markup that is left in a text: what its reader does not see. */
public enum Markup {
  /** The text of a page: no markup, and a character reference is plain text. */
  RENDERED,
  /** Plain text: it may hold character references; a backslash and a {@code >} are plain text. */
  PLAIN,
  /** Markdown: character references, backslash escapes, and quote markers at the start of lines. */
  MARKDOWN
}
