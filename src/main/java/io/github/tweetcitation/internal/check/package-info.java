/** Checks that add findings to a citation; they never change what was parsed. */
package io.github.tweetcitation.internal.check;
