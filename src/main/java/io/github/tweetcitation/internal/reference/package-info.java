/** Tweets in lists of references: templates of wikis, and entries in the styles of APA and MLA. */
@NullMarked
package io.github.tweetcitation.internal.reference;

import org.jspecify.annotations.NullMarked;
