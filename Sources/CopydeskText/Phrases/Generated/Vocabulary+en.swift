// Made by scripts/vocabulary from Vocabulary/en.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// English.
  static let en = Language("en", """
    !months
    january / jan
    february / feb
    march / mar
    april / apr
    may
    june / jun
    july / jul
    august / aug
    september / sep / sept
    october / oct
    november / nov
    december / dec
    !weekdays
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    !date_words
    of
    st
    nd
    rd
    th
    the
    !forenoon
    am
    a.m.
    !afternoon
    pm
    p.m.
    !update_words
    updat
    modif
    revised
    last edited
    !publication_words
    published
    this entry was posted on
    this post was posted on
    available online
    first published
    publication date
    posted on
    posted at
    date posted
    first posted
    originally published
    originally posted
    posted:
    !other_dates
    printed from
    printed on
    apply by
    runs until
    on view until
    open until
    register by
    until
    received
    accepted
    submitted for publication
    next meeting
    next event
    event date
    date of birth
    closing date
    deadline:
    release date
    valid until
    expires
    expiry date
    accessed
    retrieved
    member since
    joined
    registered
    start date
    end date
    application deadline
    when:
    today is
    event:
    conference:
    date of event
    !byline_leads
    created by
    reporting by
    author of the article:
    words:
    correspondent:
    guest post by
    guest blog by
    guest article by
    by
    posted by
    written by
    published by
    words by
    text:
    text by
    author:
    authors:
    reported by
    analysis by
    story by
    review by
    authored by
    by staff writer
    contributors:
    contributed by
    blog by
    article by
    article written by
    hosted by
    photos and story by
    submitted by
    author(s):
    author(s)
    this post was written by
    this article was written by
    curated by
    an analysis by
    a report by
    an essay by
    an interview by
    interview by
    opinion by
    essay by
    column by
    commentary by
    a column by
    a guest post by
    post written by
    story written by
    this story was written by
    as told to
    interviewed by
    report by
    story and photos by
    text and photos by
    words and photos by
    words and pictures by
    written and photographed by
    from our correspondent
    from our own correspondent
    by our correspondent
    !short_leads
    by
    posted by
    !name_leads
    articles by
    recipe by
    created by
    author
    from the desk of
    guest post by
    opinion by
    interview by
    from
    staff writer
    !author_fields
    written by
    !conjunctions
    and
    And
    with
    as told to
    !name_tails
     staff
    , ap
     says
     writes
     The Associated Press
     Associated Press
     Reuters
    !name_ends
    Published
    Updated
    Posted
    Follow
    About the
    Opens in
     for the 
    See more
    Learn More
    View all
    More posts
    Contributor
    Read more
    Last updated
    Last Updated
    Reading time
    Share
     For The 
     in 
     at 
    Special to
    Special for
     Photo:
     Photos:
    !other_work
    pictures by
    editing by
    pictures:
    reviewed by
    fact checked by
    fact-checked by
    edited by
    photography by
    photographs by
    photos by
    photo by
    illustration by
    illustrations by
    illustrated by
    styled by
    contributions from
    additional reporting
    produced by
    translated by
    updated by
    art by
    video by
    graphics by
    with research by
    medically reviewed
    in collaboration with
    cost by
    sponsored by
    photograph by
    photographed by
    contributions by
    expert review by
    additional reporting by
    with files from
    with reporting by
    reporting was contributed by
    compiled by
    copy edited by
    presented by
    powered by
    brought to you by
    photography:
    photographs:
    illustrations:
    video:
    graphics:
    translation:
    edited:
    animation:
    design:
    !roles
    editor
    reporter
    correspondent
    writer
    staff
    journalist
    producer
    columnist
    columnists
    bureau
    contributor
    contributors
    newsroom
    desk
    team
    editorial
    admin
    administrator
    photographer
    analyst
    director
    professor
    published
    updated
    posted
    minutes
    editors
    webmaster
    agencies
    press
    news
    coordinator
    manager
    founder
    cofounder
    grader
    educator
    educators
    developer
    specialist
    expert
    officer
    ceo
    cto
    cfo
    president
    consultant
    strategist
    engineer
    dietitian
    trainer
    executive
    associate
    assistant
    researcher
    economist
    lecturer
    reviewer
    blogger
    copywriter
    marketer
    ambassador
    freelancer
    moderator
    guest
    historian
    scientist
    physician
    nutritionist
    psychologist
    psychiatrist
    physicist
    curator
    technologist
    !teams
    staff
    team
    press
    news
    board
    desk
    agencies
    !organisations
    report
    media
    journal
    times
    news
    press
    tribune
    herald
    gazette
    agency
    network
    magazine
    university
    institute
    inc
    inc.
    ltd
    llc
    group
    company
    services
    associates
    association
    foundation
    newspaper
    broadcasting
    publishing
    college
    department
    lines
    ministry
    board
    committee
    corporation
    corp
    corp.
    society
    council
    center
    centre
    !organisation_heads
    The 
    !organisation_tails
     Post
    !nobody
    null
    undefined
    rss
    rss feed
    flickr
    by
    author
    authors
    unknown
    none
    anonymous
    guest
    share
    photo
    comments
    follow
    no author
    written
    name
    e-mail
    email
    last
    last update
    read more
    more
    follow us
    about the author
    view all posts
    the
    and
    for
    about
    tags
    print
    save
    bookmark
    creative commons
    home
    blog
    newsletter
    subscribe
    log in
    sign in
    superuser
    user
    default
    default author
    site admin
    bio
    author bio
    super admin
    source
    favorites
    favourites
    archive
    tweet
    forgot password
    forget password
    register
    login
    sign up
    account
    my account
    my profile
    log out
    logout
    guest author
    guest contributor
    web desk
    press release
    submitted
    staff report
    staff reports
    our correspondent
    our staff reporter
    news team
    news desk report
    loading
    loading...
    someone
    !elsewhere
    learn more
    no comment
    view author
    get author
    more posts
    view all
    see more
    see all
    read more
    follow 
    shop by
    click here
    about 
    share 
    subscribe
    opens in
    secure checkout
    mins 
    min read
    last updated
    standards
    practices
    our 
    more from
    more by
    all posts
    all articles
    contact 
    copyright
    powered by
    view profile
    profile
    expand 
    toggle 
    creative commons
    view more
    filed under
    show all
    show more
    load more
    all notifications
    sort by
    jump to
    more stories
    more articles
    view full
    full profile
    full bio
    view bio
    read bio
    author profile
    author's profile
    author’s profile
    related topics
    !credit_labels
    photo credit:
    photo credit
    image credit:
    image credit
    image via
    photograph:
    photographer:
    photo:
    photos:
    picture:
    pictures:
    image:
    images:
    credit:
    credits:
    source:
    illustration:
    graphic:
    photo 
    credit...
    credit…
    picture credit:
    image source:
    photo source:
    photo courtesy:
    photo via
    pic:
    pics:
    courtesy:
    !credit_leads
    photograph by
    photographs by
    photography by
    photo by
    photos by
    picture by
    image by
    images by
    courtesy of
    photo courtesy of
    illustration by
    graphic by
    video by
    provided by
    image courtesy of
    images courtesy of
    photograph courtesy of
    photos courtesy of
    pictures courtesy of
    !credit_thanks
    provided by
    courtesy of
    !picture_words
    photo
    picture
    image
    !comment_labels
    responses to…
    thoughts on…
    thought on…
    comments on…
    leave a reply…
    leave a comment…
    post a comment…
    comments
    comment
    leave a comment
    leave a reply
    post a comment
    add a comment
    add comment
    write a comment
    join the discussion
    join the conversation
    discussion
    reader comments
    your comments
    no responses
    no response
    responses
    response
    no response so far
    say your words
    what do you think
    have your say
    view comments
    show comments
    what our readers say
    what readers say
    readers’ letters
    webmentions
    no comments
    trackback
    trackbacks
    pingbacks
    trackbacks and pingbacks
    trackbacks/pingbacks
    comments so far
    comment so far
    responses so far
    reader responses
    0 replies
    0 reply
    0 reactions
    replies 0
    reactions 0
    top comments
    top rated comments
    best comments
    most recent comments
    newest comments
    latest comments
    all comments
    most popular comments
    featured comments
    read comments
    see comments
    recent comments
    !pointer_labels
    more from…
    more on…
    more in…
    more stories from…
    more great…
    more helpful…
    more articles by…
    related articles…
    related stories…
    related news…
    related posts…
    you might also…
    you may also…
    recommended for you…
    related
    related article
    related articles
    related stories
    related story
    related news
    related posts
    related content
    related topics
    related coverage
    related links
    related reading
    related videos
    read more
    read next
    also read
    read also
    you may like
    recommended
    recommended reading
    recommended stories
    more stories
    more news
    more articles
    latest news
    latest stories
    latest articles
    latest posts
    latest
    recent posts
    recent articles
    recent stories
    most read
    most popular
    most viewed
    most shared
    popular
    popular articles
    popular posts
    popular stories
    trending
    trending now
    trending stories
    top stories
    top news
    editors picks
    editors’ picks
    dont miss
    what to read next
    up next
    next up
    similar articles
    similar posts
    similar stories
    other articles
    other news
    other stories
    around the web
    from around the web
    from the web
    sponsored content
    sponsored stories
    promoted
    in case you missed it
    keep reading
    continue reading
    featured
    featured stories
    featured articles
    must reads
    must read
    our picks
    in other news
    elsewhere
    check out our content
    explore more
    discover more
    see more
    view more
    read more stories
    related coverage…
    most commented
    popular now
    latest in…
    more like this
    recommended videos
    editors’ recommendations
    editor’s recommendations
    more articles you…
    you’ll also love
    you will also love
    related resources
    posted on this day…
    last posts by…
    related research
    related analysis
    related research and analysis
    top posts & pages
    top posts and pages
    top posts
    my blog list
    blogroll
    blog archive
    recent comments
    you might be interested in
    !offer_labels
    sign up for…
    sign up to…
    subscribe to…
    newsletter…
    get the latest…
    get our…
    support our…
    download our…
    this article is for subscribers…
    this content is for subscribers…
    to continue reading…
    newsletters
    newsletter signup
    sign up
    subscribe
    subscribe now
    join our newsletter
    stay informed
    stay connected
    stay up to date
    stay in touch
    follow us
    follow us on
    support us
    donate
    become a member
    keep reading with…
    continue reading with…
    read the full article with…
    get access to the full…
    unlock this article…
    unlock full access
    this story is for subscribers…
    to read the full…
    to read this article…
    to keep reading…
    log in to read…
    log in to continue…
    sign in to continue…
    you have reached your…
    you’ve reached your…
    already a subscriber…
    already have an account…
    choose your subscription…
    choose a subscription…
    choose your plan…
    subscription options
    start your free trial
    subscribers only
    unlock the full article…
    unlock the full story…
    get breaking news…
    have you heard our podcast…
    follow blog via email
    subscribe to blog via email
    follow by email
    follow me on twitter
    follow us via email
    email subscription
    !author_labels
    about the author…
    about our author…
    author bio
    meet the author
    about the writer
    about the reporter
    author
    authors
    media contact
    media contacts
    press contact
    press contacts
    contact
    contacts
    about me
    about the blogger
    about this blog
    !tag_labels
    tags
    topics
    filed under
    keywords
    more on this topic
    posted in
    !source_labels
    sources
    source
    references
    reference list
    notes
    footnotes
    endnotes
    bibliography
    works cited
    links
    external links
    weblinks
    web links
    citations
    data sources
    sources and references
    notes and references
    sources and links
    !pointers
    read more
    read also
    also read
    read next
    read:
    related:
    related article
    related stor
    related topic
    related content
    more on this
    more:
    see also
    see more
    watch:
    watch more
    recommended
    don't miss
    dont miss
    don’t miss
    you may also like
    you might also like
    more from
    more stories
    click here
    continue reading
    keep reading
    listen:
    in case you missed
    must read
    up next
    trending
    editor's picks
    editors' picks
    related coverage
    related video
    more on this story
    recommended reading
    read the full story
    read our full
    back to
    return to
    next message
    previous message
    next in thread
    previous in thread
    maybe in reply to
    messages sorted by
    !notices
    this content is hosted by an external platform…
    this content is hosted by a third party…
    buy this photo
    buy photo
    order prints
    enlarge this image
    enlarge image
    view image in fullscreen
    open image in gallery
    opens in a new tab
    opens new tab
    to keep reading…
    to read the full story…
    to read the full article…
    to read this article in full…
    article continues after…
    story continues after…
    you have reached your limit of…
    you have reached your free article limit…
    you’ve reached your limit of…
    create a free account to…
    register for free to…
    unlock this article…
    sign in to continue reading…
    log in to continue reading…
    sign in to read…
    log in to read…
    jump to recipe…
    print recipe
    sign up for…
    sign up to…
    subscribe to…
    subscribe now…
    follow us…
    follow me on…
    follow @…
    like us on…
    join our…
    join us on…
    download our…
    get the latest…
    get our…
    click to subscribe…
    share this…
    share on…
    share via…
    copyright ©…
    copyright 20…
    copyright 19…
    all rights reserved…
    this material may not be…
    you are now subscribed…
    thank you for subscribing…
    thanks for signing up…
    enter your email…
    by signing up…
    by clicking…
    by subscribing…
    your email address will not be…
    leave a comment…
    leave a reply…
    post a comment…
    please enable javascript…
    javascript is…
    your browser does not…
    this video is not available…
    advertisement…
    article continues below…
    story continues below…
    scroll to continue…
    this story has been shared…
    report a typo…
    send us a tip…
    support our journalism…
    listen to this…
    like this on…
    listen to the…
    newsletter…
    Advertisement
    Advertising
    Ad
    Sponsored
    Promoted
    Share
    Tweet
    Print
    Email
    Comments
    Comment
    Share this article
    Loading
    Loading...
    Copy link
    Link copied
    Save
    Follow
    Subscribe
    Sign up
    Log in
    Close
    Menu
    Skip
    Back to top
    Top
    Play
    Pause
    Mute
    Read more
    Show more
    View more
    Load more
    See all
    View all
    Next
    Previous
    Home
    Tags
    Topics
    Related
    Photo
    Photos
    Video
    Image
    Gallery
    Listen
    Watch
    Contents
    Author
    By
    Updated
    Published
    Publish date
    Last updated
    Posted
    More
    Table of contents
    End
    Share this story
    Share this post
    Copy URL
    Print this page
    Add to favorites
    Skip advertisement
    Skip ad
    Advertisement - Continue reading below
    Read time
    Replay
    Must watch
    Just watched
    Hide caption
    Toggle caption
    Enlarge this image
    Report ad
    this advertisement has not loaded…
    sign up to our newsletter…
    this entry was posted on…
    you can follow any responses…
    you can follow any comments…
    trackback url for this entry…
    listed below are links to weblogs…
    no related posts…
    no comments yet…
    read full story
    gift this article
    give this article
    share full article
    add topics to your alerts
    toggle navigation
    email this article
    email this story
    print this article
    recommended stories
    related topics
    related stories
    related articles
    top stories
    trending now
    most popular
    most read
    this video can not be played
    this video cannot be played
    watch the video below
    watch video below
    tap to unmute
    click to unmute
    you can unsubscribe at any time
    already a subscriber
    already a subscriber? log in
    already a subscriber? sign in
    this article is for subscribers only
    find us on facebook
    reprints and permissions
    reprints & permissions
    report an error
    was this article helpful
    was this helpful
    thanks for your feedback
    thank you for your feedback
    embed
    click to share on…
    click to email a link…
    to play this video you need to…
    image source,…
    media caption,…
    have a story? email…
    log in to post comments
    log in to comment
    view raw…
    hide caption
    toggle caption
    enlarge photo
    enlarge picture
    large preview
    purchase licensing rights opens new tab
    purchase licensing rights
    show caption
    continue reading with…
    click to listen highlighted text
    sponsored links
    this article was produced with the help of ai…
    this article was written with the help of ai…
    this article was created with the help of ai…
    ai-generated summary…
    our journalism needs your support…
    this newspaper adheres to the editors’ code of practice…
    have a tip…
    got a tip…
    do you have a story for us…
    see something wrong…
    spotted an error…
    spotted a mistake…
    seen a mistake…
    do you know more about this…
    know more about this story…
    spot an error…
    we may earn a commission…
    story continues
    continue reading below
    tap here to comment
    add us as a preferred source on google
    sponsored content
    paid post
    paid content
    text size a a a
    save article
    give this article as a gift
    this story was originally published on…
    this story was originally published january…
    this story was originally published february…
    this story was originally published march…
    this story was originally published april…
    this story was originally published may…
    this story was originally published june…
    this story was originally published july…
    this story was originally published august…
    this story was originally published september…
    this story was originally published october…
    this story was originally published november…
    this story was originally published december…
    stay informed. sign up for…
    what do you think? let us know in the comments…
    let us know in the comments…
    share your thoughts in the comments…
    notice: the content above…
    did you find this useful?
    did you find this article useful…
    was this article useful…
    was this page helpful…
    what is your reaction?
    what’s your reaction?
    rate this article…
    rate this post…
    text size
    copy link
    pinterest
    add as preferred source…
    add us as a preferred source…
    prefer us on google
    make us preferred on google
    set as preferred source…
    copy
    copy code
    copy text
    copy quote
    this audio is auto generated…
    this audio was auto generated…
    this story is for subscribers only
    this content is for subscribers only
    this post is for subscribers only
    this post is for paid subscribers
    this post is for paying subscribers
    this article is only for subscribers
    this article is for subscribers…
    this article is for members only
    for subscribers only
    subscribers only
    subscriber exclusive
    subscriber only
    exclusive to subscribers
    log in or register to continue
    log in or register to continue reading
    sign in or register to continue reading
    register to continue reading
    register to read more
    keep reading with a subscription
    keep reading with…
    read more with…
    unlock the full story
    unlock full access
    see subscription options
    view subscription options
    subscription options
    see my options
    view plans
    choose your plan
    start free trial
    start your free trial
    start your trial
    try for free
    try it free
    already subscribed
    already subscribed? log in
    already subscribed? sign in
    already have an account
    already have an account? log in
    already have an account? sign in
    already a member? log in
    already a member? sign in
    not a subscriber
    not a subscriber yet
    you have read your free articles
    you’ve read your free articles
    you have read all your free articles…
    you’ve read all your free articles…
    you have no free articles…
    you’ve reached your free article limit…
    you have used all your free articles…
    this is your last free article…
    unlimited articles on web and app
    unlimited access to all our…
    unlimited access to all articles…
    cancel anytime
    cancel at any time
    continue reading after the ad
    continue reading after the advertisement
    continue reading below the ad
    continue reading below the advertisement
    continues after the ad
    continues after advertisement
    continues below advertisement
    keep reading below
    read more after the ad
    scan to read
    scan to download
    scan to subscribe
    scan to follow
    scan to share
    scan to follow us
    scan to download our app
    scan to download the app
    scan here to subscribe
    scan the qr code to read…
    scan the qr code to follow…
    scan the qr code to subscribe…
    scan the qr code to download our…
    scan the qr code to join our…
    scan the qr code to share…
    scan qr code to…
    scan the code to read…
    scan the code to subscribe…
    messages sorted by…
    want to be featured in similar…
    do you have a tip for us…
    do you have a tip on a story…
    do you have a story tip…
    do you have a tip you…
    have you heard our podcast…
    voiced by artificial intelligence
    you have reached your maximum number of…
    to contact the editor responsible for…
    to contact the editors responsible for…
    to contact the reporter on this…
    to contact the reporters on this…
    to contact the author of this story…
    to contact the authors of this story…
    click here to report…
    read more of today’s top stories…
    get breaking news first…
    add to my stories
    ad failed to load
    this content is provided by…
    buy now
    sign up here for our…
    sign up for a free trial
    have something to say about this…
    tried this recipe?…
    did you make this recipe?…
    which authors of this paper are endorsers
    no ratings yet
    newsletters may contain info about…
    let us know with the contact form…
    these search terms are highlighted…
    these search terms have been highlighted…
    these terms only appear in links pointing to…
    keep it clean. please avoid…
    help us do journalism
    if you’re new here, you may want to subscribe…
    do you have an opinion on the issues raised in this…
    enlarge
    pin it
    this is a modal window
    this is a modal window. this modal can be closed by pressing the escape key or activating the close button.
    beginning of dialog window. escape will cancel and close the window.
    end of dialog window
    this modal can be closed by pressing the escape key or activating the close button
    close modal dialog
    no compatible source was found for this media
    captions settings, opens captions settings dialog
    captions off, selected
    subtitles settings, opens subtitles settings dialog
    subtitles off, selected
    descriptions off, selected
    restore all settings to the default values
    reset restore all settings to the default values
    the media could not be loaded, either because the server or network failed or because the format is not supported
    you aborted the media playback
    a network error caused the media download to fail part-way
    the media playback was aborted due to a corruption problem or because the media used features your browser did not support
    the media is encrypted and we do not have the keys to decrypt it
    text edge style
    caption settings dialog
    caption area background
    stream type live
    seek to live, currently behind live
    seek to live, currently playing live
    video player is loading
    audio player is loading
    play clip
    this video file cannot be played
    error loading media: file could not be played
    error loading player
    press shift question mark to access a list of keyboard shortcuts
    character edge style
    the video you are trying to watch is not available
    this video is either unavailable or not supported in this browser
    media playback is unsupported on your device
    media playback is not supported on this device
    playback is not supported on this device
    playback isn't supported on this device
    sorry, this video is currently unavailable
    sorry, this video is no longer available
    sorry, this video is not available
    sorry, this video isn't available any more
    this video is no longer available
    this video is unavailable
    this video is private
    this audio is not available
    this content is not available
    this content is not available in your region
    this content is not available in your location
    this content is currently unavailable
    video unavailable
    the video is not available in your country
    if playback doesn't begin shortly, try restarting your device
    an error occurred while retrieving sharing information. please try again later.
    videos you watch may be added to the tv's watch history and influence tv recommendations…
    playback on other websites has been disabled by the video owner
    playback on other websites has been disabled by the video owner watch on youtube
    watch on youtube
    watch this video on youtube
    watch this video on vimeo
    watch on facebook
    view this post on instagram
    view this photo on instagram
    view on instagram
    view more on instagram
    view this profile on instagram
    view this post on facebook
    view this post on x
    view on x
    view on twitter
    sorry, your browser doesn't support embedded videos
    your browser doesn't support html5 audio
    your browser doesn't support html5 video
    your browser doesn't support html5 video. here is a link to the video instead.
    this browser does not support the video element
    this browser does not support the audio element
    html5 video not supported
    you need to enable javascript to run this app
    you need to enable javascript to view this page
    you need to enable javascript to view this content
    javascript must be enabled to view this page
    this site requires javascript to run correctly
    this page requires javascript
    this slideshow requires javascript
    this slideshow requires javascript…
    please enable cookies to view this content
    you are using an outdated browser…
    you are using an out of date browser…
    you should upgrade or use an alternative browser
    your browser is out of date
    your browser is not supported
    your browser is outdated
    this browser is not supported
    this browser is no longer supported
    we no longer support this browser
    we use javascript on this site…
    this email address is being protected from spambots…
    you need javascript enabled to view it
    use up/down arrow keys to increase or decrease volume
    use left/right arrow keys to advance one second, up/down arrows to advance ten seconds
    media error: format(s) not supported or source(s) not found
    play in new window
    podcast: play in new window | download
    getting your trinity audio player ready
    loading the elevenlabs text to speech audionative player
    loading player
    press play to listen to this article
    press play to listen to this content
    click play to listen to this article
    tap play to listen to this article
    hear this article
    hear this story
    listen to article
    listen to story
    listen to audio version
    audio version of this article
    audio version of this story
    play this article
    play this story
    read this article aloud
    listen with webreader
    this audio is generated by ai
    this audio was generated by ai
    this audio was generated using ai
    this audio has been generated using ai
    audio generated by ai
    this is an ai-generated voice
    this article is read by an automated voice
    this article is read by an automated voice. please let us know if you have feedback.
    powered by trinity audio
    powered by beyondwords
    audio by carbonatix
    comments powered by disqus
    blog comments powered by disqus
    powered by disqus
    view the discussion thread
    load comments
    load disqus comments
    we were unable to load disqus. if you are a moderator please see our troubleshooting guide.
    sort by best
    sort by newest
    sort by oldest
    sort by newest first
    sort by oldest first
    sort by most recent
    sort by most liked
    sort by most popular
    sort by top comments
    newest comments
    oldest comments
    newest comments first
    oldest comments first
    this comment was deleted
    this comment has been deleted
    this comment has been removed
    this comment was removed by a moderator
    this comment has been removed by a moderator
    this comment has been removed by the author
    this comment violated our policy
    facebook comments plugin
    facebook comments box
    comment using facebook
    sign in to comment
    sign in to leave a comment
    sign in or register to comment
    log in to leave a comment
    log in to join the conversation
    log in to join the discussion
    sign in to join the conversation
    sign in to join the discussion
    log in or register to comment
    log in or register to post comments
    log in to reply
    reply to this comment
    report comment
    report this comment
    report inappropriate comment
    report as inappropriate
    report inappropriate content
    flag as inappropriate
    flag this comment
    flag comment
    show replies
    hide replies
    view replies
    load previous comments
    load more replies
    show all comments
    read all comments
    see comments
    hide comments
    open comments
    jump to comments
    go to comments
    skip to comments
    scroll to comments
    comment on this story
    comment on this article
    comment on this post
    post comment
    post your comment
    post a new comment
    submit comment
    submit your comment
    submit a comment
    write your comment
    add your comment
    add your comments
    add a new comment
    add new comment
    new comment
    enter your comment
    enter your comment here
    type your comment
    type your comment here
    cancel reply
    click here to cancel reply
    cancel comment
    be the first to comment
    be the first to comment on this article
    be the first to comment on this story
    be the first to comment on this post
    be the first to leave a comment
    be the first to leave comment
    be the first to post a comment
    be the first to write a comment
    be the first to reply
    be the first to review
    be the first to share your thoughts
    be the first to share what you think
    be the first to start a conversation
    be the first to like this
    be the first to like this post
    be the first one to comment
    be the first person to like this
    join the discussion below
    comments are loading
    commenting has been disabled
    commenting is disabled
    commenting is closed
    commenting is now closed
    commenting on this article is closed
    commenting on this article has been disabled
    comments have been closed
    comments have been disabled
    comments are disabled
    comments are turned off
    comments are currently closed
    comments are now closed
    comments off
    comments disabled
    comments are off for this post
    comments are off
    comments for this article are closed
    comments for this post are closed
    comments to this entry are closed
    the comments to this entry are closed
    the comments section is closed
    the comments section is now closed
    this comment section is closed
    comments for this thread are now closed
    this conversation has been closed
    this discussion has been closed
    sorry, comments are closed
    sorry, comments are closed for this item
    sorry, the comment form is closed at this time
    there are no comments yet
    there are no comments
    there are no comments for this article
    there are currently no comments
    there are no comments on this article yet
    no comments posted yet
    no comments posted
    no comments have been posted yet
    no comments have been added yet
    no comments so far
    no replies yet
    no reviews yet
    no comments to show
    please log in to comment
    please log in to leave a comment
    please sign in to comment
    please sign in to leave a comment
    you need to be logged in to comment
    you need to log in to comment
    you must be logged in to comment
    you must be logged in to post a comment
    you must be logged in to leave a comment
    you must be logged in to leave a reply
    you must be logged in to reply
    you must be logged in to reply to this topic
    you must be signed in to comment
    you must log in or register to reply here
    you must log in to post a comment
    only logged in users can comment
    only registered users can comment
    only registered users can post comments
    this comment form is under antispam protection
    conversations are opinions of our readers and are subject to the code of conduct
    verify your comment
    previewing your comment
    this is only a preview. your comment has not yet been posted.
    your comment could not be posted. error type:
    your comment has been posted
    your comment has been saved. comments are moderated and will not appear until approved by the author. post another comment
    your comment has been submitted
    your comment is awaiting moderation
    your comment is awaiting approval
    your comment was not posted
    post another comment
    having trouble reading this image? view an alternate.
    you can follow this conversation by subscribing to the comment feed for this post
    comment below or sign in with typepad facebook twitter and more
    you can use html tags like <b> <i> and <ul> to style your text
    name is required. email address will not be displayed with the comment.
    please enter a valid email address
    permalink | comments (0) | trackback (0)
    links to this post
    post comments (atom)
    newer post
    older post
    newer posts
    older posts
    newer comments
    older comments
    email thisblogthis!share to xshare to facebookshare to pinterest
    email thisblogthis!share to twittershare to facebookshare to pinterest
    blogthis!
    email this
    email this post
    share to x
    share to twitter
    share to facebook
    share to pinterest
    share to email
    get link facebook x pinterest email other apps
    powered by blogger
    view my complete profile
    view complete profile
    no trackbacks
    about this entry
    find recent content on the main index or look in the archives to find all content
    remember personal info
    remember my information
    save my name, email, and website in this browser for the next time i comment
    save my name and email in this browser for the next time i comment
    save my name, email, and site url in my browser for next time i post a comment
    subscribe without commenting
    email me new posts
    email me new comments
    you may use these html tags and attributes…
    you can use these html tags…
    this site uses akismet to reduce spam…
    this form collects your name, email and content so that we can keep track of the comments placed on the website…
    bookmark the permalink
    fill in your details below or click an icon to log in
    email (required) (address never made public)
    email (will not be published) (required)
    mail (will not be published) (required)
    email (required)
    type your email
    privacy & cookies: this site uses cookies. by continuing to use this website, you agree to their use.
    to find out more, including how to control cookies, see here: cookie policy
    create a free website or blog at wordpress.com
    blog at wordpress.com
    proudly powered by wordpress
    powered by wordpress
    powered by wordpress.com
    collapse this bar
    report this content
    manage subscriptions
    copy shortlink
    view site in reader
    toggle photo metadata visibility
    toggle photo comments visibility
    suggested topics
    new & unread topics
    this topic was automatically closed…
    this topic is now closed to further replies
    this topic is now archived and is closed to further replies
    this topic has been closed to new replies
    this thread is closed to new comments
    this thread is locked
    archived post. new comments cannot be posted and votes cannot be cast.
    discuss this post
    discuss this article
    discuss in the forum
    discuss this article in the forums
    who is online
    users browsing this forum…
    users browsing this thread…
    post a reply
    post reply
    reply with quote
    display posts from previous
    you cannot post new topics in this forum
    you can post new topics in this forum
    you cannot reply to topics in this forum
    you can reply to topics in this forum
    you cannot edit your posts in this forum
    you cannot delete your posts in this forum
    you cannot post attachments in this forum
    you cannot vote in polls in this forum
    all times are utc
    view unanswered posts
    report this post
    report post
    send private message
    posting permissions
    you may not post new threads
    you may not post replies
    you may not post attachments
    you may not edit your posts
    bb code is on
    smilies are on
    [img] code is on
    html code is off
    thread tools
    search this thread
    show printable version
    email this page
    threaded mode
    rate this thread
    forum jump
    click to expand
    not open for further replies
    link to post
    link to comment
    you need to be a member in order to leave a comment
    go to topic listing
    recently browsing 0 members
    no registered users viewing this page
    skip to main content
    skip to content
    skip to main
    skip to navigation
    skip to search
    skip to footer
    skip to primary navigation
    skip to primary sidebar
    skip navigation
    skip main navigation
    skip to end of carousel
    skip to article
    skip to article content
    end of carousel
    printer friendly version
    send by email
    send to friend
    more information about text formats
    about text formats
    no html tags allowed
    web page addresses and e-mail addresses turn into links automatically
    lines and paragraphs break automatically
    allowed html tags…
    the content of this field is kept private and will not be shown publicly
    this question is for testing whether or not you are a human visitor and to prevent automated spam submissions
    this question is for testing whether you are a human visitor and to prevent automated spam submissions
    enter the characters shown in the image
    what code is in the image?
    leave this field blank
    leave this field empty if you're human
    your rating: none
    select rating
    please rate
    rss feed for comments to this post
    refresh comments list
    from wikipedia, the free encyclopedia
    from wikimedia commons, the free media repository
    jump to navigation
    jump to search
    jump to navigation jump to search
    jump to content
    jump to main content
    this page was last edited on…
    this page was last modified on…
    text is available under the creative commons…
    what links here
    cite this page
    cite this article
    move to sidebar
    move to sidebar hide
    toggle the table of contents
    toggle table of contents
    learn how and when to remove this message
    learn how and when to remove this template message
    we value your privacy
    we care about your privacy
    privacy preference center
    accept all cookies
    accept cookies
    reject all cookies
    accept & close
    accept and close
    accept and continue
    agree and close
    agree and continue
    allow all cookies
    use necessary cookies only
    only necessary cookies
    only allow essential cookies
    essential cookies only
    confirm my choices
    powered by cookiebot by usercentrics
    powered by usercentrics consent management platform
    this website uses cookies
    this site uses cookies
    we use cookies
    do not sell my personal information
    do not sell my info
    do not sell or share my personal information
    your privacy choices
    your california privacy choices
    we and our partners process data to provide
    log in here
    sign in here
    see all plans
    thank you for your patience while we verify access
    invalid email address
    invalid email
    please enter a valid email
    please provide a valid email address
    enter a valid email address
    you have successfully subscribed
    you've successfully subscribed
    you have been successfully subscribed
    you are already subscribed
    you're subscribed
    success! you're on the list
    success! you're signed up
    there was an error processing your request. please try again later.
    there was an error. please try again.
    there was an error submitting your form. please try again.
    there was an error trying to send your message. please try again later.
    something went wrong. please try again.
    something went wrong. please try again later.
    oops! something went wrong while submitting the form
    an error occurred. please try again.
    an error has occurred. please try again later.
    an error occurred. please try again later.
    an error has occurred. please try again.
    an unexpected error has occurred. please try again.
    thank you! your submission has been received!
    please fill out this field
    * indicates required
    unsubscribe at any time
    unsubscribe anytime
    no spam. unsubscribe anytime.
    no spam, unsubscribe at any time
    we don't spam! read our privacy policy for more info.
    we hate spam as much as you do
    we respect your privacy. unsubscribe at any time.
    check your inbox or spam folder to confirm your subscription
    please check your inbox to confirm your subscription
    check your inbox to confirm your subscription
    great! check your inbox and click the link
    great! you've successfully signed up
    welcome back! you've successfully signed in
    email sent! check your inbox to complete your signup
    this site is protected by recaptcha and the google privacy policy and terms of service apply
    this site is protected by recaptcha…
    protected by recaptcha
    i agree to the terms and conditions
    i have read and agree to the privacy policy
    discussion about this post
    start writing today
    member-only story
    press enter or click to view image in full size
    see all responses
    view all responses
    no responses yet
    email to a friend
    email a friend
    send to a friend
    tweet this
    post on x
    tweet this article
    copied to clipboard
    link copied to clipboard
    url copied to clipboard
    link copied successfully
    the link has been copied
    click to copy link
    copy link to clipboard
    copy this link
    copy article link
    copy page link
    copy permalink
    copy link copied
    open share drawer
    open share options
    open share menu
    more sharing options
    more share options
    other ways to share
    share article
    share story
    share post
    share page
    show share buttons
    hide share buttons
    show more sharing options
    print article
    print story
    print this story
    print this post
    print page
    save for later
    save this story
    save story
    save this for later
    save this article for later
    saved articles
    saved stories
    bookmark this article
    bookmark article
    bookmark this page
    bookmark story
    add to bookmarks
    add to favourites
    remove from bookmarks
    remove from saved
    remove from favorites
    read it later
    add to reading list
    add to my list
    add to my reading list
    add to saved
    unsave article
    follow on google news
    add as a preferred source on google
    add us on google
    add us as preferred source on google
    font size a a a
    a decrease font size. a reset font size. a increase font size.
    toggle dark mode
    how useful was this post?
    click on a star to rate it
    we are sorry that this post was not useful for you!
    let us improve this post
    tell us how we can improve this post?
    as you found this post useful…
    rate this
    rate this item
    rate this recipe
    rate this page
    your rating
    submit rating
    thanks for rating
    thank you for rating
    thank you for your rating
    did this answer your question
    did this article help you
    was this information helpful
    was this information useful
    was this page useful
    was this content helpful
    was this content useful
    is this page useful
    did you find this page useful
    did you find this page helpful
    did you find this article helpful
    did you find this helpful
    did you find this content helpful
    was this article helpful? yes no
    view slideshow
    start slideshow
    play slideshow
    launch slideshow
    view gallery
    view the gallery
    view photo gallery
    view image gallery
    open gallery
    open the gallery
    open image gallery
    launch gallery
    show gallery
    hide gallery
    see gallery
    see the gallery
    full gallery
    show all photos
    view photos
    see photos
    see more photos
    view image
    view full size
    view full-size image
    view full image
    view large image
    view larger image
    open image in new tab
    see full size image
    click to enlarge
    click to enlarge image
    click on image to enlarge
    click image to enlarge
    click the image to enlarge
    click on the image to enlarge
    click on photo to enlarge
    click for larger image
    click to view larger image
    click to zoom
    tap to enlarge
    tap to expand
    tap image to enlarge
    expand image
    zoom in on image
    back to gallery
    image unavailable
    this article was translated automatically
    this article was automatically translated
    this article was automatically translated…
    this article has been automatically translated
    this article has been automatically translated…
    this article has been machine translated
    this article was machine translated
    this article was translated using ai
    this article was translated by ai
    this article was translated with the help of ai
    this article was translated with the help of artificial intelligence
    this page has been automatically translated
    this page was translated automatically
    this text was translated automatically
    this text was translated by ai
    this translation was generated by ai
    this is an automated translation
    machine translated
    automatically translated
    translated automatically
    translated by ai
    translated by google
    read in english
    read this in english
    read this article in english
    read this story in english
    read the article in english
    read this story in spanish
    read this article in spanish
    read in spanish
    read in french
    read in german
    read in other languages
    read this in other languages
    this article is also available in english
    this article is available in english
    available in other languages
    see translation
    view translation
    show translation
    translate this page
    translate this article
    powered by google translate
    powered by translate
    rate this translation
    original text rate this translation
    your feedback will be used to help improve google translate
    rate this translation your feedback will be used to help improve google translate
    loading more articles
    loading more stories
    loading more posts
    loading content
    loading article
    loading next article
    loading form
    loading poll
    loading results
    content is loading
    content loading
    load more articles
    load more stories
    load more posts
    load more news
    load more results
    load more content
    load next article
    show more articles
    show more stories
    show more news
    no more articles to load
    no more posts to load
    no more posts to show
    failed to load
    failed to load content
    report this ad
    report this advertisement
    hide this ad
    close this ad
    skip this ad
    go ad free
    why this ad
    why am i seeing this ad
    about this ad
    ads by google
    advertise with us
    advertise here
    place your ad here
    your ad here
    post continues below
    text continues below
    text continues after advertisement
    recipe continues below
    content continues below
    content continues after advertisement
    content continues below advertisement
    scroll down to continue reading
    scroll to keep reading
    scroll for more
    scroll down for more
    keep scrolling for more
    swipe to continue
    swipe for more
    swipe left for more
    reading continues below
    advertiser content
    paid advertisement
    in partnership with
    promoted content
    promoted stories
    promoted links
    promoted by taboola
    by taboola
    powered by taboola
    sponsored by taboola
    sponsored links by taboola
    promoted links by taboola
    recommended by outbrain
    powered by outbrain
    you may like
    you may like by taboola
    from our partners
    from our partner
    from our sponsors
    read in app
    continue in app
    view in app
    follow our whatsapp channel
    follow our telegram channel
    find us on instagram
    find us on social media
    connect with us on facebook
    stay connected with us
    share to whatsapp
    check price on amazon
    check latest price
    check latest price on amazon
    buy on amazon
    buy at amazon
    buy it on amazon
    buy from amazon
    view on amazon
    view at amazon
    see on amazon
    see at amazon
    see it on amazon
    see price at amazon
    see price on amazon
    view price on amazon
    view deal
    see deal
    get deal
    get this deal
    check it out on amazon
    shop now at amazon
    shop on amazon
    shop at amazon
    show more deals
    see all prices
    no price information
    we check over 250 million products every day for the best prices
    see full forecast
    market data provided by…
    quotes displayed in real-time or delayed by at least 15 minutes…
    report error
    report a mistake
    report an error in this article
    report a correction
    suggest a correction
    suggest an edit
    submit a correction
    request a correction
    send a correction
    send us a correction
    report this article
    report article
    found an error?
    found a mistake?
    found a typo?
    see an error?
    notice an error?
    found an error? let us know
    spot a mistake?
    back to the top
    scroll to top
    go to top
    return to top
    go back to top
    search this site
    search the site
    show more show less
    read more read less
    see more see less
    click to read more
    click here to read more
    tap to read more
    click for more
    click to see more
    click to read full story
    read full article
    read the full article
    read full post
    read the full post
    read the whole story
    read the whole article
    view full article
    view full story
    show full article
    show full text
    view original article
    continue to article
    continue to full article
    click here to continue reading
    previous article
    next article
    previous post
    next post
    previous story
    next story
    previous page
    next page
    post navigation
    article navigation
    previous article next article
    previous post next post
    get alerts
    get news alerts
    set alert
    opens in new window
    opens in a new window
    link opens in new window
    link opens in a new window
    link opens in a new tab
    opens external link in new window
    external link opens in new window
    external link opens in new tab
    external link opens in a new window
    this link opens in a new window
    this page can't load google maps correctly
    do you own this website?
    view larger map
    created with datawrapper
    get the data created with datawrapper
    made with flourish
    a flourish chart
    created with highcharts
    end of interactive chart
    view as data table
    view poll results
    this poll is closed
    sign up now
    login or register
    log in or sign up
    log in / register
    sign in or register
    sign in / register
    dismiss this message
    don't show this again
    do not show this again
    don't show again
    like loading
    one blogger likes this
    search this blog
    follow this blog
    blog stats
    your comment has been posted…
    your comment could not be posted…
    the letters and numbers you entered did not match the image…
    as a final step before posting your comment, enter…
    trackback pings
    save to del.icio.us
    digg this
    del.icio.us
    digg
    reblog
    this entry was posted in…
    this entry was tagged…
    the comments are owned by the poster…
    no comments allowed for anonymous…
    only registered users can write comments…
    only registered users can comment…
    you must be logged in to post a comment…
    don't have an account yet…
    who's online
    continue reading the main story
    comments are now closed…
    connect with us on twitter
    please try again later
    don't show me this message again
    social sharing
    be the first to rate & review
    listed below are links to weblogs that reference…
    accept all
    reject all
    decline all
    manage options
    manage preferences
    manage cookies
    confirm choices
    save preferences
    agree and proceed
    view vendors
    list of partners (vendors)
    privacy preferences
    !counted_notices
    post views 0
    estimated reading time 0 minute
    viewed 0 times
    viewed 0k times
    you have 0 free articles remaining this month
    you have 0 free articles left this month
    you have 0 free article remaining this month
    you have 0 free article left this month
    you have 0 free stories left this month
    0 min read
    0 mins read
    0 minute read
    0 minutes read
    reading time 0 min
    reading time 0 mins
    reading time 0 minute
    reading time 0 minutes
    read time 0 min
    read time 0 mins
    read time 0 minute
    read time 0 minutes
    estimated reading time 0 min
    estimated reading time 0 mins
    estimated reading time 0 minutes
    estimated read time 0 min
    estimated read time 0 mins
    estimated read time 0 minutes
    listen 0 min
    listen 0 minutes
    0 of 0
    0 hour ago
    0 hours ago
    0 minutes ago
    0 days ago
    last updated 0 hour ago
    last updated 0 hours ago
    last updated 0 minutes ago
    updated 0 hour ago
    updated 0 hours ago
    updated 0 minutes ago
    0 shares
    0 views
    0 view
    views 0
    0 reads
    page 0 of 0
    0 of 0 pages
    0 min listen
    0 minute listen
    0 minutes listen
    0-min read
    0-minute read
    0k shares
    0.0k shares
    0 share
    0h ago
    0m ago
    0 weeks ago
    updated 0 days ago
    published 0 hours ago
    0 likes
    0 minutes to read
    read in 0 minutes
    read in 0 min
    reading time about 0 minutes
    reading time 0 mins read
    0 min video
    0k views
    0.0k views
    slideshow 0 images
    slideshow 0 image
    slideshow 0 photos
    show all 0
    0 votes average 0 out of 0
    0 vote average 0 out of 0
    rating 0 votes cast
    rating 0 vote cast
    current time 0
    duration time 0
    remaining time 0
    loaded 0
    this video file cannot be played error code 0
    this ad will end in 0
    this ad will end in 0 seconds
    skip ad in 0
    your video will begin in 0
    your video will play in 0 seconds
    video will start in 0 seconds
    view 0 replies
    show 0 replies
    show 0 more replies
    view 0 more replies
    view all 0 comments
    view all 0 replies
    see all 0 comments
    show all 0 comments
    read all 0 comments
    all comments 0
    load 0 more comments
    0 bloggers like this
    0 blogger likes this
    0 members and 0 guests
    0 members and 0 guest
    there are currently 0 users browsing this thread
    average 0 votes
    average 0 vote
    your rating none average 0 votes
    your rating none average 0 vote
    give it 0
    hits 0
    0 characters left
    0 symbols left
    0 characters remaining
    we and our 0 partners process personal data
    we and our 0 partners store and access personal data
    you have 0 free articles left
    you have 0 free articles remaining
    you have 0 articles left
    you have 0 articles remaining
    you have 0 free article left
    you have 0 gift articles remaining this month
    0 free articles left
    0 free articles remaining
    0 free article left
    0 articles left
    0 articles remaining
    0 of 0 free articles
    you have read 0 of 0 free articles
    you have read 0 of 0 free articles this month
    you've read 0 of 0 free articles
    you have read 0 articles this month
    this is your 0 free article
    average rating 0 vote count 0
    total 0 average 0
    0 ratings
    0 rating
    rating 0 votes
    0 reviews
    image 0 of 0
    photo 0 of 0
    picture 0 of 0
    slide 0 of 0
    gallery 0 photos
    gallery 0 images
    view gallery 0 photos
    view gallery 0
    view gallery 0 images
    see all 0 photos
    view all 0 photos
    show all 0 photos
    see 0 photos
    view 0 photos
    view 0 images
    view slideshow 0
    read 0 min
    read 0 mins
    read 0 minutes
    time to read 0 min
    time to read 0 minutes
    time to read 0 minute
    less than 0 min read
    less than 0 minute read
    less than 0 minute
    estimated reading time less than 0 minute
    reading time less than 0 minute
    reading time approx 0 minutes
    approximate reading time 0 minutes
    approx reading time 0 minutes
    est reading time 0 min
    est read time 0 min
    est 0 min read
    article reading time 0 minutes
    about 0 min read
    approx 0 min read
    a 0 minute read
    a 0 min read
    0 sec read
    0 seconds read
    0 second read
    read time 0 seconds
    listen 0
    0 min watch
    0 minute watch
    0 min audio
    word count 0
    0 replies
    0 reactions
    0 shares 0 comments
    0 shares share
    0 views 0 comments
    0 comments 0 shares
    0 likes 0 comments
    0 views 0 likes
    likes 0
    total views 0
    article views 0
    page views 0
    0 total views
    read 0 times
    0 people like this
    0 people reacted
    0 week ago
    0 day ago
    0 minute ago
    0 min ago
    0 mins ago
    0 hrs ago
    0 hr ago
    0d ago
    updated 0 mins ago
    updated 0 min ago
    published 0 days ago
    published 0 hour ago
    published 0 minutes ago
    posted 0 hours ago
    posted 0 days ago
    last updated 0 days ago
    quotes delayed at least 0 minutes
    data delayed at least 0 minutes
    data delayed by 0 minutes
    join 0 other followers
    join 0 other subscribers
    join 0 other follower
    0 notes
    0 hits
    reblog 0
    we have 0 guests online
    we have 0 guests and 0 members online
    we have 0 guests and no members online
    comments 0 trackback 0
    votes 0
    !edge_notices
    to receive new posts and support
    apps for ios and android
    app for ios and android
    to view the full story
    cannot be held liable
    consult your financial advisor
    for informational purposes only
    this episode was produced
    was the audio engineer
    spotify, apple podcasts
    sponsor-free and support
    for general information only
    intended to replace the advice
    a version of this article appear
    only provides information storage
    independently selected
    may earn a commission
    may earn commission
    earn from qualifying
    earns from qualifying
    may earn a small
    may earn money
    earn an affiliate
    affiliate commission
    are affiliate links
    contain affiliate links
    contains affiliate links
    includes affiliate links
    other affiliate links
    our affiliate links
    some affiliate links
    these affiliate links
    use affiliate links
    affiliate partner
    may receive compensation
    may be compensated
    may receive a commission
    we receive a commission
    commission on sales
    small commission
    can be reached at
    may be reached at
    be contacted at
    follow him on
    follow her on
    follow them on
    follow me on
    email the author
    contact the author
    email the reporter
    contact the reporter
    on twitter @
    on twitter at
    on x @
    on instagram @
    have a tip?
    got a tip?
    have a story tip
    send us your tips
    send tips to
    email us at
    write to us at
    all rights reserved
    may not be published, broadcast
    may not be reproduced
    may not be copied
    without prior written permission
    without permission is prohibited
    reproduction without
    trust principles
    sign up for our
    sign up here for
    sign up to our
    sign up to receive
    subscribe to our
    our email newsletter
    our free newsletter
    our daily newsletter
    our weekly newsletter
    join our newsletter
    get our newsletter
    delivered to your inbox
    straight to your inbox
    in your inbox
    become a subscriber
    already a subscriber
    please subscribe
    subscribe today
    subscribers only
    for subscribers
    wherever you get your podcasts
    download our app
    download the app
    whatsapp channel
    chat with us
    like us on
    find us on
    follow us on
    follow us at
    join us on facebook
    this article is for subscribers
    this content is for subscribers
    exclusive to subscribers
    must be logged in
    log in to comment
    to post a comment
    to leave a comment
    register to comment
    your email address will not be
    required fields are marked
    comments are closed
    comments on this article
    comments are moderated
    we use cookies
    uses cookies
    accept cookies
    enable cookies
    cookie settings
    cookie policy
    permission to load
    your browser does not support
    please enable javascript
    our privacy policy
    consent to our
    our terms of service
    our terms of use
    for informational purposes
    informational purposes only
    educational purposes only
    not constitute legal
    not constitute medical
    not constitute financial
    not constitute investment
    is not legal advice
    not a substitute for professional
    may make money when
    editorially independent
    registered trademarks of
    needs your support
    accuracy and availability of
    was first published on
    originally published on
    read our editorial
    our editorial process
    our editorial standards
    our editorial policy
    error in this article
    report an error
    spotted an error
    report a correction
    get your news featured
    views expressed in
    opinions expressed in
    opinions expressed by
    views expressed by
    follow our channel
    join our whatsapp
    join our telegram
    stay tuned to
    responses to this entry through
    trackback from your own site
    registered trademarks
    registered trademark of
    are trademarks of
    expressly reserved
    reproduction of any content
    reproduction in whole or in part
    may not be republished
    may not be redistributed
    without the express written
    without written permission
    without the prior written
    without express permission
    not responsible for the content
    views expressed are those of
    opinions expressed are those of
    do not necessarily reflect the
    listed below are links to weblogs
    press ombudsman
    cancel at any time
    support me on patreon
    support us on patreon
    buy me a coffee
    give it a clap
    get our app
    our free app
    join our channel
    our whatsapp channel
    our telegram channel
    our whatsapp group
    enjoying this article
    enjoyed this article
    support independent journalism
    support our journalism
    become a member today
    log in to read
    sign in to read
    log in to continue
    sign in to continue
    subscribe to continue
    subscribe to read
    subscribe from £
    subscribe from $
    subscribe from €
    sign up here to
    register to continue
    for more stories like this
    start your free trial
    preferred source on google
    preferred sources on google
    depends on readers like you
    relies on readers like you
    possible by readers like you
    see an error in this
    found an error in
    notice an error in
    noticed an error in
    see a mistake in
    found a mistake in
    spot a typo
    see a typo
    found a typo
    reblogged this from
    last edited by
    support local journalism
    support quality journalism
    store or access information on
    store and or access information on
    and process personal data such as unique identifiers
    to read the full article
    read your free articles
    your free articles this
    your last free article
    free articles this month
    free articles remaining
    reading with a subscription
    continue reading with a
    already have a subscription
    already have an account?
    already subscribed?
    not a subscriber?
    not a subscriber yet
    log in or register
    log in or subscribe
    sign in or subscribe
    sign in or register
    subscribe or log in
    subscribe or sign in
    register or log in
    register or sign in
    subscribe now to
    subscribe to unlock
    subscribe for full
    subscribe for unlimited
    to unlock this
    unlock this article
    unlock the full article
    unlock full access
    this post is for pa
    this article is exclusive to
    this content is exclusive to
    this article is available to
    this story is available to
    this content is available to
    this article is for members
    this content is for members
    is available to subscribers
    only available to subscribers
    available exclusively to
    reserved for our subscribers
    for premium subscribers
    unlimited access to all our
    all our subscriber
    register for a free account
    scan the qr code to read
    scan the qr code to follow
    scan the qr code to subscribe
    scan the qr code to download our
    scan the qr code to get our
    scan the qr code to join our
    scan to read this article
    signing up for our
    whatsapp and stay up to date
    newsletter is our guide to
    have you heard our podcast
    using the links on this page
    contact the editor responsible
    contact the editors responsible
    my rss feed
    sign up for a free trial of our
    comments expressed here do not
    opinions expressed here do not
    views expressed here do not
    our morning email breaks down
    click here to report a typo
    snapshot of the page as it appeared
    trademarks and copyrights on this page
    this article appears in the
    use the comments to share
    want to be featured in similar
    do you have a tip for us
    do you have a tip on a story
    submit your questions here
    submit questions here
    please avoid obscene
    reached your maximum number of
    newsletters may contain info about
    made possible by the support of readers like you
    !copyright_words
    copyright
    !missing_titles
    404
    403 forbidden
    410 gone
    500 internal server error
    502 bad gateway
    503 service
    504 gateway
    page not found
    not found
    page can't be found
    page can’t be found
    page cannot be found
    page could not be found
    page couldn't be found
    page couldn’t be found
    page doesn't exist
    page doesn’t exist
    page does not exist
    page you requested
    page you are looking for
    page isn't available
    page isn’t available
    page is not available
    no longer available
    page unavailable
    nothing found
    internal server error
    service unavailable
    bad request
    an error occurred
    something went wrong
    !blocked_titles
    just a moment
    attention required
    access denied
    access to this page has been denied
    are you a robot
    are you human
    verify you are human
    verifying you are human
    security check
    pardon our interruption
    checking your browser
    ddos-guard
    please enable cookies
    human verification
    captcha
    request blocked
    unusual traffic
    you have been blocked
    !consent_titles
    consent
    cookies
    cookie
    privacy
    your privacy
    before you continue
    cookie preferences
    cookie consent
    manage consent
    !consent_words
    consent
    personal data
    partners
    tracking
    !consent_phrases
    we value your privacy
    we care about your privacy
    we respect your privacy
    your privacy is important to us
    your privacy matters to us
    you consent to our
    you agree to our use of
    manage your preferences
    manage your cookie
    manage privacy settings
    manage consent preferences
    your privacy choices
    we use cookies
    we use necessary cookies
    we use essential cookies
    we use technologies such as cookies
    we use technologies like cookies
    this site uses cookies
    this website uses cookies
    our use of cookies
    our cookie
    our privacy policy
    our privacy statement
    our privacy notice
    cookies and similar technologies
    cookies and other tracking technologies
    clicking accept
    click accept
    clicking “accept
    click “accept
    clicking “agree
    accept all cookies
    reject all cookies
    accept or reject all
    information on a device
    information on your device
    identifiers sent by a device
    standard information sent by a device
    select personalised
    select personalized
    to select advertising
    to select content
    select basic ads
    personalised ads profile
    personalized ads profile
    personalised content profile
    profiles for personalised
    profiles for personalized
    profiles to personalise
    profiles to personalize
    personalised ads and content
    personalized ads and content
    personalised advertising and content
    personalized advertising and content
    ad and content measurement
    advertising and content measurement
    measure ad performance
    measure advertising performance
    measure content performance
    audience insights and product development
    audience research and services development
    apply market research to generate audience insights
    understand audiences through statistics
    ensure security, prevent
    prevent fraud, and debug
    technically deliver ads
    deliver and present advertising
    save and communicate privacy choices
    match and combine data
    match and combine offline data
    identify devices based on
    automatically-sent device characteristics
    precise geolocation data
    actively scan device characteristics
    identification through device scanning
    on the basis of legitimate interest
    based on legitimate interest
    based on their legitimate interest
    object to legitimate interest
    sale of your personal information
    sell your personal information
    do not sell or share
    do not sell my
    right to opt out of the sale
    right to opt-out of
    right is referred to as the right to opt-out
    opt-out preference signal
    global privacy control
    opt out under
    opt-out under
    opting-out may not
    opting out may not
    opting out of the sale
    if you are a california
    strictly necessary cookies
    targeting cookies
    performance cookies
    functional cookies
    register for an account through a link on our site
    through a link on our site
    registration on any portion of this site
    registration on or use of this site
    community rules apply to
    you upload or otherwise submit
    privacy policy is available here
    terms of service is available here
    constitutes acceptance of our
    your clicks, interactions
    our user agreement
    free with ads
    continue with ads
    continue with advertising
    ad-free subscription
    cookies are necessary for the website to function
    you must be at least 18 years
    please confirm your age
    please confirm that you are
    by entering this site you
    i am over 18
    i am 18 or older
    !consent_topics
    cookie
    personal data
    personal information
    legitimate interest
    ip address
    device identifier
    unique identifier
    device characteristics
    browsing data
    privacy policy
    privacy settings
    privacy choices
    privacy rights
    personalised ad
    personalized ad
    personalised content
    personalized content
    targeted ad
    tailored to your
    interest-based ad
    california consumer
    ccpa
    user agreement
    our partners
    our vendors
    our trusted partners
    our advertising partners
    with your consent, we
    you can withdraw your consent
    withdraw your consent at any time
    withdraw or change your consent
    you consent to the use of
    you consent to the processing
    you consent to these
    change your preferences at any time
    change your choices at any time
    change your settings at any time
    !embed_notices
    external content
    third-party content
    content provided by
    content from twitter
    content from youtube
    content from instagram
    content from facebook
    accept marketing cookies
    accept cookies to view
    enable this content
    to view this content
    allow this content
    embedded content
    embedded contents
    consent to the transfer
    given us your consent
    not given your consent
    your revocable consent
    !login_titles
    log in
    login
    sign in
    sign up
    register
    registration
    create an account
    create account
    members only
    !search_titles
    search results
    search result
    search results for
    results for
    you searched for
    search our site
    no results found
    !search_paths
    search
    poisk
    searchresults
    search-results
    !listing_paths
    tag
    tags
    category
    categories
    cat
    topic
    topics
    author
    authors
    archive
    archives
    all posts
    page
    section
    sections
    label
    labels
    keyword
    collection
    collections
    byline
    people
    profile
    latest
    all
    list
    !author_paths
    author
    authors
    writer
    writers
    staff
    by
    contributor
    contributors
    journalist
    journalists
    columnist
    columnists
    profile
    reporter
    reporters
    profiles
    people
    bios
    !tag_paths
    tag
    tags
    topic
    topics
    !article_kinds
    opinion
    editorial
    commentary
    op-ed
    letter
    letters
    column
    press release
    news release
    media release
    !home_labels
    blog archive
    home
    news
    latest news
    all news
    article
    articles
    all articles
    tags
    blog
    blogs
    posts
    archive
    archives
    featured
    front page
    more
    all posts
    all
    latest
    uncategorised
    unclassified
    print article
    print
    back to blog
    subscribe
    sign in
    full text
    top stories
    latest posts
    main page
    homepage
    all tags
    untitled document
    untitled page
    untitled
    no title
    new page
    !site_pages
    about us
    about this site
    contact us
    terms of service
    terms of use
    terms and conditions
    privacy policy
    imprint
    legal notice
    !frequent_words
    the
    of
    and
    to
    in
    is
    that
    for
    it
    was
    on
    with
    as
    at
    by
    his
    are
    from
    be
    this
    have
    not
    he
    she
    they
    which
    you
    !caption_leads
    pictured:
    pictured above:
    !clock_words
    at
    !indefinite_articles
    a
    an
    !times_ago
    0 hour ago
    0 hours ago
    0 minutes ago
    0 days ago
    0h ago
    0m ago
    0 weeks ago
    just now
    a few seconds ago
    a moment ago
    a minute ago
    an hour ago
    a day ago
    a week ago
    a month ago
    a year ago
    about an hour ago
    yesterday
    0 second ago
    0 seconds ago
    0 minute ago
    0 min ago
    0 mins ago
    0 hr ago
    0 hrs ago
    0 day ago
    0 week ago
    0 month ago
    0 months ago
    0 year ago
    0 years ago
    about 0 hours ago
    0d ago
    0w ago
    0mo ago
    0y ago
    0 yr ago
    0 yrs ago
    !post_nominals
    Jr.
    Jr
    Sr.
    Sr
    PhD
    PsyD
    EdD
    PharmD
    MSc
    BSc
    MPhil
    MD
    DO
    RN
    RD
    RDN
    LD
    LDN
    JD
    MBA
    MPH
    MPA
    MPP
    MS
    MA
    BA
    BS
    BSN
    MSN
    MSW
    MFA
    DNP
    NP
    FNP
    DPT
    OD
    DC
    ND
    DVM
    VMD
    DDS
    DMD
    BDS
    LCSW
    LMFT
    LMHC
    LMSW
    LPC
    LPCC
    LCPC
    CPA
    CFA
    CFP
    CMA
    PMP
    CSCS
    CPT
    CISSP
    CDCES
    CDE
    CNS
    IBCLC
    CNM
    CRNP
    CRNA
    BCBA
    CHES
    FACP
    FACS
    FACC
    FACOG
    FAAP
    FAAN
    FRCP
    FRCS
    FRS
    FBA
    MRCP
    MBBS
    MBE
    OBE
    CBE
    KBE
    DBE
    KC
    QC
    SC
    MP
    MEP
    MLA
    MSP
    TD
    SJ
    OP
    OFM
    OSB
    LLB
    LLM
    LLD
    DD
    RPH
    ESQ
    AIA
    FAIA
    RIBA
    II
    III
    IV
    FAND
    FACHE
    !origin_labels
    originally published
    originally appeared
    first published
    first appeared
    originally posted
    republished from
    !reply_buttons
    reply
    reply to this
    reply to comment
    reply to this comment
    reply to this post
    reply to post
    post reply
    post a reply
    add reply
    leave a reply
    respond
    respond to this
    quote
    reply with quote
    reply and quote
    write a reply
    """)
}
