/** Reads Markdown: the text with its links, and the embeds in raw HTML and shortcodes. */
package io.github.tweetcitation.internal.markdown;
