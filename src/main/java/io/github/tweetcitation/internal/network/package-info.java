/** What the networks have: hosts, handles, addresses of posts, short links. */
@NullMarked
package io.github.tweetcitation.internal.network;

import org.jspecify.annotations.NullMarked;
