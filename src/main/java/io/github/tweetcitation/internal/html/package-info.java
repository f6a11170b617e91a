/** Reads pages: the text that they show, and the embeds that their markup holds. */
@NullMarked
package io.github.tweetcitation.internal.html;

import org.jspecify.annotations.NullMarked;
