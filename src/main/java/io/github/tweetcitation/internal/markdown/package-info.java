/** Reads Markdown: the text with its links, and the embeds in raw HTML and shortcodes. */
@NullMarked
package io.github.tweetcitation.internal.markdown;

import org.jspecify.annotations.NullMarked;
