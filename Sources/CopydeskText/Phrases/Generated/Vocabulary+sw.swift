// Made by scripts/vocabulary from Vocabulary/sw.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Swahili.
  static let sw = Language("sw", """
    !months
    januari
    februari
    machi
    aprili
    mei
    juni
    julai
    agosti
    septemba
    oktoba
    novemba
    desemba
    !weekdays
    jumatatu
    jumanne
    jumatano
    alhamisi
    ijumaa
    jumamosi
    jumapili
    !update_words
    imesasishwa
    imebadilishwa
    !publication_words
    imechapishwa
    !byline_leads
    imeandikwa na
    mwandishi:
    na mwandishi
    imeandaliwa na
    habari na
    !author_fields
    mwandishi
    !name_particles
    bin
    !other_work
    imetafsiriwa na
    !roles
    mwandishi
    mhariri
    mwanahabari
    !nobody
    mwandishi wetu
    !credit_labels
    picha:
    chanzo:
    picha na
    chanzo cha picha:
    mpiga picha:
    picha kwa hisani ya
    !comment_labels
    maoni
    toa maoni
    acha maoni
    andika maoni
    ongeza maoni
    maoni yako
    hakuna maoni
    maoni ya wasomaji
    !pointer_labels
    soma zaidi
    soma pia
    habari zinazohusiana
    makala zinazohusiana
    habari nyingine
    habari zaidi
    habari za hivi punde
    habari mpya
    zilizosomwa zaidi
    maarufu
    zinazovuma
    tunapendekeza
    makala nyingine
    habari kuu
    unaweza kupenda…
    !offer_labels
    jarida
    jiandikishe
    jisajili
    jiunge nasi
    tufuate
    tufuate kwenye…
    jiandikishe kwa…
    changia
    jiunge na…
    endelea kusoma…
    ili kuendelea kusoma…
    makala haya ni kwa…
    tayari una akaunti…
    !author_labels
    kuhusu mwandishi
    kuhusu mwandishi…
    mwandishi
    mawasiliano
    wasiliana nasi
    !tag_labels
    lebo
    mada
    maneno muhimu
    !source_labels
    vyanzo
    marejeo
    !pointers
    soma zaidi
    soma pia
    tazama pia
    endelea kusoma
    habari zinazohusiana
    soma hapa
    angalia pia
    pia soma
    !notices
    Tangazo
    Matangazo
    Shiriki
    Sambaza
    Chapisha
    Hifadhi
    Nakili kiungo
    Maoni
    Soma zaidi
    Funga
    Inayofuata
    Iliyotangulia
    Rudi juu
    Imesasishwa
    Imechapishwa
    Sikiliza
    Onyesha zaidi
    tufuate…
    jiunge nasi…
    makala haya ni kwa wanachama…
    makala hii ni kwa wanachama…
    kwa wanachama pekee
    endelea kusoma
    ili kuendelea kusoma…
    ingia
    jisajili
    ingia ili kuendelea…
    tayari una akaunti?…
    habari inaendelea baada ya tangazo
    makala inaendelea baada ya tangazo
    inaendelea baada ya tangazo
    shiriki makala
    sambaza habari hii
    changanua msimbo wa qr…
    !edge_notices
    haki zote zimehifadhiwa
    tufuate kwenye
    jiunge na chaneli
    jiandikishe kupokea
    pakua programu yetu
    kwa waliojisajili pekee
    ili kuendelea kusoma
    ili kusoma makala
    ingia au ujisajili
    tayari una akaunti
    jarida letu
    !missing_titles
    ukurasa haukupatikana
    ukurasa haupo
    kosa 404
    ukurasa haujapatikana
    !blocked_titles
    umezuiwa kufikia
    !consent_titles
    sera ya faragha
    faragha
    vidakuzi
    idhini
    !consent_words
    idhini
    vidakuzi
    !consent_phrases
    tunathamini faragha yako
    tunaheshimu faragha yako
    faragha yako ni muhimu
    tunatumia vidakuzi
    tovuti hii inatumia vidakuzi
    matumizi ya vidakuzi
    sera yetu ya faragha
    kubali yote
    kataa yote
    taarifa kwenye kifaa
    maelezo kwenye kifaa
    matangazo yaliyobinafsishwa
    !consent_topics
    vidakuzi
    data binafsi
    taarifa binafsi
    maelezo ya kibinafsi
    anwani ya ip
    washirika wetu
    idhini yako
    kuondoa idhini
    !login_titles
    ingia
    jisajili
    fungua akaunti
    !search_titles
    matokeo ya utafutaji
    matokeo ya
    !article_kinds
    maoni
    tahariri
    uchambuzi
    mahojiano
    makala ya maoni
    !home_labels
    nyumbani
    mwanzo
    ukurasa wa kwanza
    !frequent_words
    ya
    na
    wa
    kwa
    katika
    ni
    la
    za
    kuwa
    hiyo
    huo
    cha
    kama
    hii
    alisema
    pia
    baada
    ambayo
    !reply_buttons
    jibu
    """)
}
