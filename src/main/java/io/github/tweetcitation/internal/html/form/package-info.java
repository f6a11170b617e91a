/** The forms in which pages hold tweets, one a file, and the finder that asks them all. */
@NullMarked
package io.github.tweetcitation.internal.html.form;

import org.jspecify.annotations.NullMarked;
