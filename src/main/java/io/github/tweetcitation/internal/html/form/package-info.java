/** The forms of embeds in pages, and the finder that tries all of them. */
@NullMarked
package io.github.tweetcitation.internal.html.form;

import org.jspecify.annotations.NullMarked;
