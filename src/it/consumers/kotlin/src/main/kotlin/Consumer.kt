import io.github.tweetcitation.TweetCitationParser

/** Kotlin knows by JSpecify's annotations that nothing here is null: `name` is a `String`. */
fun main() {
    val text = "Doors open at nine.\n— City Library (@citylibrary) December 26, 2020"
    for (tweet in TweetCitationParser.create().parseText(text).tweets()) {
        val name: String = tweet.author().name().orElse("no name")
        check(name == "City Library")
        println("${tweet.author()} ${tweet.date().orElseThrow()}")
    }
}
