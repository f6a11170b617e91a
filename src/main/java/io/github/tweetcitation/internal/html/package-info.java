/** Reads pages: the text that they show, and where their elements show it. */
@NullMarked
package io.github.tweetcitation.internal.html;

import org.jspecify.annotations.NullMarked;
