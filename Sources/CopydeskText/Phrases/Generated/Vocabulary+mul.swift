// Made by scripts/vocabulary from Vocabulary/mul.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// any language.
  static let mul = Language("mul", """
    !year_words
    оны
    !month_words
    сарын
    !name_particles
    al
    bin
    ibn
    bint
    binti
    ould
    wa
    !agencies
    ap
    afp
    dpa
    efe
    ansa
    apa
    upi
    pti
    ani
    cnn
    bbc
    nbc
    abc
    cbs
    npr
    ndr
    wdr
    mdr
    swr
    rbb
    zdf
    ard
    orf
    srf
    sda
    ats
    rtl
    rts
    aap
    cna
    kna
    epd
    lusa
    pap
    tass
    usa
    time
    tmz
    ians
    jiji
    anp
    ntb
    tt
    ritzau
    mti
    aa
    dha
    iha
    čtk
    tasr
    sita
    bta
    hina
    agerpres
    тасс
    интерфакс
    укринформ
    !nobody
    null
    facebook
    twitter
    undefined
    true
    false
    nan
    wordpressadmin
    root
    shutterstock
    istock
    istockphoto
    getty images
    alamy
    depositphotos
    adobe stock
    unsplash
    pixabay
    pexels
    freepik
    fotolia
    dreamstime
    thinkstock
    super user
    superuser
    !credit_labels
    © 
    ©
    (c) 
    (c)
    &copy;
    !credit_agencies
    ap
    afp
    reuters
    getty
    dpa
    epa
    efe
    ansa
    apa
    afpphoto
    getty images
    ap photo
    bloomberg
    pa
    pa media
    keystone
    belga
    anp
    ritzau
    tt
    ntb
    lusa
    yonhap
    연합뉴스
    뉴시스
    뉴스1
    xinhua
    新华社
    kyodo
    共同
    時事
    tass
    тасс
    риа новости
    imago
    picture alliance
    istock
    shutterstock
    pti
    ani
    via ap
    handout
    press association
    zuma
    alamy
    unsplash
    pexels
    pixabay
    wikimedia commons
    路透社
    法新社
    美联社
    中新社
    视觉中国
    美聯社
    歐新社
    中央社
    新華社
    達志影像
    ロイター
    アフロ
    時事通信
    共同通信
    eurokinissi
    רויטרס
    รอยเตอร์
    รอยเตอร์ส
    !notices
    Lorem ipsum…
    ©…
    ⓒ…
    ▶ …
    Facebook
    Twitter
    WhatsApp
    LinkedIn
    Pinterest
    Reddit
    Telegram
    placeholder
    728x90
    300x250
    320x100
    320x50
    336x280
    970x250
    970x90
    160x600
    permalink
    !edge_notices
    google news
    rss 2.0
    trackback url
    !copyright_words
    ©
    !search_paths
    search.php
    search.html
    !home_labels
    undefined
    uncategorized
    """)
}
