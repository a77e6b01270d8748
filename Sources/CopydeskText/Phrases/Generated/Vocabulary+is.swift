// Made by scripts/vocabulary from Vocabulary/is.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Icelandic.
  static let `is` = Language("is", """
    !months
    janúar
    febrúar
    mars
    apríl
    maí
    júní
    júlí
    ágúst
    september
    október
    nóvember
    desember
    !weekdays
    mánudagur
    þriðjudagur
    miðvikudagur
    fimmtudagur
    föstudagur
    laugardagur
    sunnudagur
    !byline_leads
    höfundur:
    texti:
    blaðamaður:
    skrifað af
    !offer_labels
    áskrift
    gerast áskrifandi
    fréttabréf
    !tag_labels
    merki
    efnisorð
    leitarorð
    flokkar
    !source_labels
    heimildir
    tilvísanir
    tenglar
    !pointers
    lesa einnig
    sjá einnig
    lestu einnig
    !notices
    auglýsing
    deila
    prenta
    afrita hlekk
    athugasemdir
    lesa meira
    loka
    næsta
    fyrri
    grein heldur áfram eftir auglýsingu
    fréttin heldur áfram eftir auglýsingu
    efni heldur áfram eftir auglýsingu
    !edge_notices
    öll réttindi áskilin
    fylgstu með okkur á
    aðeins fyrir áskrifendur
    ertu þegar áskrifandi
    til að lesa áfram
    !frequent_words
    og
    að
    í
    á
    er
    sem
    við
    til
    hann
    um
    með
    var
    ekki
    það
    en
    af
    hefur
    fyrir
    !reply_buttons
    svara
    svara þessu
    svar
    """)
}
