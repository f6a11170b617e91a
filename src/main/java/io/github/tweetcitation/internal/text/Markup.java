package io.github.tweetcitation.internal.text;

/** Which marks of Markdown a reader does not see. */
public enum Markup {
  /** None, and character references are what they seem: the text of a page. */
  RENDERED,
  /** Plain text: a backslash and a {@code >} are what they are. */
  PLAIN,
  /** Backslash escapes and quote markers at the start of lines. */
  MARKDOWN
}
