/// Tells languages in Latin letters apart by the words that every text of theirs is full of.
enum FrequentWords {
  /// The language that a text's words speak for. One that is stated stays, unless its words are nearly missing and another's are
  /// everywhere.
  ///
  /// - Parameter stated: A primary language subtag, in lower case.
  static func language(of text: [UInt8], stated: String?) -> String? {
    var hits = [Int](repeating: 0, count: languages.count)
    var words = 0
    forEachWord(in: text) { hash in
      words += 1
      guard var mask = table[hash] else { return }
      while mask != 0 {
        hits[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    guard words >= 30, let best = hits.indices.max(by: { hits[$0] < hits[$1] }) else { return stated }
    let isClear = hits[best] * 100 >= words * 12
    guard let stated else { return isClear ? languages[best] : nil }
    guard let own = languages.firstIndex(of: near[stated] ?? stated) else { return stated }
    return isClear && hits[own] * 3 < hits[best] ? languages[best] : stated
  }

  /// Languages so close to one in the table that their words count as its.
  private static let near = [
    "nb": "no", "nn": "no", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "gl": "pt", "fil": "tl",
  ]

  /// FNV-1a over the lower case of each run of letters.
  private static func forEachWord(in text: some Collection<UInt8>, _ body: (UInt64) -> Void) {
    var hash = seed
    var length = 0
    for byte in text {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower >= 0x61 && lower <= 0x7A || lower >= 0x80 {
        hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
        length += 1
      } else if length > 0 {
        body(hash)
        hash = seed
        length = 0
      }
    }
    if length > 0 { body(hash) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static let languages = lists.split(separator: "\n").map { String($0.prefix { $0 != " " }) }

  /// For each word, a bit for each language that has it.
  private static let table: [UInt64: UInt64] = {
    var result: [UInt64: UInt64] = [:]
    for (index, line) in lists.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ").dropFirst() {
        forEachWord(in: word.utf8) { result[$0, default: 0] |= 1 << UInt64(index) }
      }
    }
    return result
  }()

  /// A language a line, its tag first.
  private static let lists = """
    en the of and to in is that for it was on with as at by his are from be this have not he she they which you
    de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    fr de la le et les des en un du une que est pour qui dans par sur pas au plus ce il sont avec se ne cette
    es de la que el en y a los se del las un por con no una su para es al lo como más pero sus fue ha
    it di e il la che in un a per è una sono con non si da del della le dei al come nel più i ha gli alla
    pt de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à
    nl de van het een in en is dat op te voor met zijn die niet aan er om ook als maar door naar bij heeft
    sv och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan
    da og i at det er en den til på de med af for ikke der som har et han var jeg men efter også blev
    no og i det er på som en til å av for at med har de ikke den et han om var også men jeg fra etter ble
    fi ja on ei että se oli hän mutta ovat myös kun joka jos kuin tai sen ole sitä mukaan vuoden vain
    pl w i na się nie z do to że jest o jak za od po przez ale co dla jego są był przed oraz które
    cs a se v na je že o s z do i to za by ale jako pro který jeho jsou podle po také byl však
    sk a sa v na je že o s z do to za by ale ako pre ktorý jeho sú podľa po aj bol však od
    hu a az és hogy nem is egy meg ez de csak már volt el még ki mint azt szerint kell lehet
    ro de și în a la cu pe nu că din o se un care pentru mai au este o fost sunt ce prin după
    tr ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise en var dedi değil ancak
    id yang dan di dengan untuk dari ini pada itu tidak dalam akan juga ke oleh ada karena sudah telah para
    vi và của là có được cho trong các không một với những người này đã đến khi để ở từ
    hr i u je na da se su za od s o koji nije to će kao bi iz što ali ne do bio samo
    sl je in v na se da za so ki z ne pa po tudi bi s kot od ni o ob več še bilo
    ca de la i el que a en les els un una per del amb no es més són ha al com va aquest
    et ja on ei et see oli ta kui ka aga mis oma mida siis ning kes selle pole veel
    lv un ir ar no uz par ka tas pēc arī kas bet vai tika kā lai viņš gada ko jau
    lt ir kad į su bet tai yra iš buvo jo kaip ne dėl nuo už apie po tik jau
    sq të e në dhe për me që një nga u i është më nuk se ka do janë kjo
    af die van en in is het dat nie wat met vir te ook om op was hy wees deur daar
    tl ang ng sa na mga at ay ni si kay para hindi ito niya nang may siya pa din
    sw ya na wa kwa katika ni la za kuwa hiyo huo cha kama hii alisema pia baada ambayo
    eu eta da ez bat du zuen dira izan dute den ere baina egin zen dela
    is og að í á er sem við til hann um með var ekki það en af hefur fyrir
    ga an na agus ar go is a bhí le sé do tá atá ag ach nach iad
    cy yn y a i o ar yr mae ei am wedi fod bod oedd gan hefyd
    """
}
