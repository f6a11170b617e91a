/** What the networks have: hosts, handles, addresses of posts, short links. */
package io.github.tweetcitation.internal.network;
