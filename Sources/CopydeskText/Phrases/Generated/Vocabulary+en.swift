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
    """)
}
