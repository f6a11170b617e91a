package io.github.tweetcitation.internal.report;

/** The vocabulary of English. */
final class EnglishWords {

  static final String TEXT =
      """
      order: verb_second
      tweet: tweet tweets retweet retweets post_on_x posts_on_x posting_on_x thread_on_x post_to_x statement_on_x message_on_x
      tweets: tweeted tweeting retweeted tweets_that
      crowd: tweeters twitter_users users_on_x tweeps
      platform: twitter
      placed: on_x via_x to_x x_account platform_x site_x network_x formerly_twitter x_formerly x_page x_profile
      placed: twitter_account twitter_page twitter_feed twitter_profile twitter_post twitter_thread x_post x_thread x_feed x_handle
      placed: twitter_handle twitter_posts twitter_message formerly_known_as_twitter on_the_x on_social_media_platform_x
      place: on via account page site platform to
      say: said says saying commented announced stated expressed responded replied remarked declared noted
      say: reacted urged thanked claimed warned joked asked called insisted congratulated praised condemned slammed
      say: argued confirmed explained revealed say took taking flocked turned
      write: read reads wrote writes posted writing shared posts
      continue: added continued went_on adds concluded further
      participle: adding continuing concluding
      that: that
      quoting: saying reading writing stating as_follows the_following
      elsewhere: instagram facebook telegram tiktok youtube linkedin threads snapchat whatsapp truth_social bluesky post_shared_by photo_posted_by photo_shared_by video_posted_by posted_by mastodon
      elsewhere: instagram_story interview interviewed press_conference news_conference statement spokesperson spokesman
      elsewhere: spokeswoman told reporters newspaper podcast tv_show television_show broadcast radio television speech
      elsewhere: magazine email e-mail letter press_release news_agency briefing in_court testified weibo reddit twitch
      elsewhere: not_on_twitter not_on_x tv broadcaster journalists blog blog_post op-ed phone
      relative: who whom which whose
      spoken: in_a_video in_a_clip video_message in_the_video in_footage in_a_recording live_stream livestream
      turn: meanwhile for_his_part for_her_part on_the_other_hand elsewhere by_contrast separately
      regarding: in_response_to responding_to reacting_to following after reply_to replying_to about
      source: seen_by according_to reported_by
      regarding: reacted_to commenting_on
      of: on in at to by from via with of the a an about for his her their its
      title: titled entitled hashtag headlined hashtagged dubbed so-called
      stop: on in at to by from via with after before as who which his her their my of_the_tweet when while and but if
      stop: monday tuesday wednesday thursday friday saturday sunday yesterday today tonight january february march april june
      stop: july august september october november december morning evening later then also a an
      auxiliary: also later then has have had recently earlier already was is again initially previously simply later
      pronoun: he she they it i we who
      """;

  private EnglishWords() {}
}
