/** What is left of markup in a plain text: link numbers, link targets, tags and escapes. */
@NullMarked
package io.github.tweetcitation.internal.plain;

import org.jspecify.annotations.NullMarked;
