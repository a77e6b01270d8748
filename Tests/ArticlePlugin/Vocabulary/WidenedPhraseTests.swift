import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines of the site's own as the newspapers of many languages print them, and sentences of articles that begin as they do.
@Suite struct WidenedPhraseTests {
  private static let rest = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  /// The rules that take a line out of the middle of an article.
  private func rules(of line: String) throws -> [String] {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(line)</p>" + Self.rest.map { "<p>\($0)</p>" }.joined())
    return page.document.removals.filter { $0.block.text == line }.map(\.rule)
  }

  @Test(arguments: [
    "Haberi sesli dinle", "Artikel ini telah tayang di Harian Teluk", "Ακούστε το άρθρο",
    "Dalszy ciąg artykułu pod wideo",
    "この記事の写真をすべて見る", "点击展开全文", "廣告（請繼續閱讀本文）", "카카오톡으로 공유하기", "Слушать статью полностью",
    "Поділитися з друзями", "Votre contenu continue ci-dessous", "La nota continúa debajo",
    "L’articolo continua dopo la pubblicità",
    "Continua após o anúncio", "Tekst gaat door onder de foto", "Artikeln fortsätter under bilden",
    "Artiklen fortsætter under videoen",
    "Saken fortsetter etter bildet", "Juttu jatkuu kuvan alla", "Článek pokračuje pod videem",
    "A cikk a kép alatt folytatódik",
    "Articolul continuă mai jos", "Статията продължава след рекламата", "تم نسخ الرابط", "گزارش خطا", "דיווח על טעות",
    "बाद में पढ़ें",
    "নিউজটি শেয়ার করুন", "อ่านภายหลัง", "Chia sẻ qua Zalo", "Kongsi melalui WhatsApp",
  ])
  func `A notice in the middle goes`(_ line: String) throws {
    #expect(try rules(of: line) == ["notice"])
  }

  @Test(arguments: [
    "12 kez okundu", "Dilihat 12 kali", "Διαβάζεται σε 12 λεπτά", "Ten tekst przeczytasz w 12 min", "読了まで約12分",
    "预计阅读12分钟",
    "瀏覽人次 12", "공감 12", "Время прочтения: 12 минут", "0 поширень", "Lu 12 fois", "Leído 12 veces", "Letto 12 volte",
    "Lido 12 vezes",
    "12 keer gelezen", "12 delningar", "Læst 12 gange", "12 delinger", "Luettu 12 kertaa", "Přečteno 12x",
    "12 hozzászólás",
    "12 vizualizări", "Прочетена 12 пъти", "عدد القراءات 12", "مطالعه 12 دقیقه", "12 צפיות", "12 मिनट रीड", "12 বার পঠিত",
    "ยอดวิว 12", "12 lượt thích", "12 tontonan",
  ])
  func `A counter goes`(_ line: String) throws {
    #expect(try rules(of: line) == ["notice"])
  }

  @Test(arguments: [
    "Yazının tüm hakları saklıdır, izinsiz alınamaz.", "Dilarang menyalin isi halaman ini untuk pengindeksan otomatis.",
    "Βρείτε μας στο δίκτυο που προτιμάτε, κάθε πρωί.", "Dziękujemy, że przeczytałaś nasz artykuł do końca.",
    "本サイトに掲載の記事・写真の無断使用を禁じます。", "欢迎关注，转载请附原文链接。", "本文為作者個人觀點，歡迎投書。",
    "기사에 대한 제보를 기다리고 있습니다, 제보 메일로 보내 주세요.", "Подпишись на канал, чтобы ничего не пропустить.",
    "Повідомте редакцію, якщо побачили неточність.", "Directement dans votre boîte mail, chaque matin à sept heures.",
    "Escríbenos a la redacción si ves una errata.", "Sei già abbonato? Ti basta un minuto.",
    "Já é assinante? Basta um minuto.",
    "Heb je al een abonnement? Dan lees je verder.", "Tipsa redaktionen om du vet mer.",
    "Hent vores app, så er du med.",
    "Har du funnet en feil? Skriv til oss.", "Havaitsitko virheen? Kerro siitä.",
    "Podpořte nezávislou redakci od řeky.",
    "Támogassa munkánkat, ha fontos önnek a folyó.", "Scrieți-ne dacă ați văzut altceva.",
    "Пишете ни, ако знаете повече.",
    "راسلونا على عنوان الصحيفة.", "ما را در بله هم بخوانید.", "הצטרפו אלינו גם בערוץ.", "हमारे न्यूज़लेटर में हर सुबह नदी की बातें।",
    "আমাদের ফেসবুক পাতায় প্রতিদিন নদীর খবর।", "ติดตามข่าวสารอื่นจากท่าเรือได้ทุกวัน", "Mời bạn đọc cùng gửi ảnh bến cảng.",
    "Sertai saluran kami setiap pagi.",
  ])
  func `A notice at the end goes`(_ line: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>")
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.document.removals.contains { $0.block.text == line })
  }

  @Test(arguments: [
    "Gözden kaçmasın", "Jangan lewatkan", "Μην χάσετε", "Redakcja poleca", "編集部のおすすめ", "大家还在看", "同場加映", "함께 본 기사",
    "Сейчас читают", "Зараз читають", "La sélection de la rédaction", "Lo más comentado", "Ti può interessare",
    "Mais comentadas",
    "Anderen lazen ook", "Populärt just nu", "Mest læst lige nu", "Mest lest siste døgn", "Eniten luetut",
    "Nejdiskutovanější",
    "Kapcsolódó cikkeink", "Îți recomandăm", "Най-коментирани", "نرشح لك", "تازه‌ترین مطالب", "אולי תאהבו", "टॉप स्टोरीज",
    "এ বিভাগের আরো খবর", "ข่าวที่คุณอาจสนใจ", "Đừng bỏ lỡ", "Anda mungkin suka ini",
  ])
  func `A heading over other articles takes them along`(_ heading: String) throws {
    let lines = ["Bakers count their loaves", "Harbour walk"]
    let page = try ExtractedPage(
      ExtractedPage.story + "<h3>\(heading)</h3>" + lines.map { "<p>\($0)</p>" }.joined())
    #expect(page.lines == [ExtractedPage.first] + Self.rest)
  }

  @Test(arguments: [
    "Takip edilen araç köprünün yanında bulundu, içinde kimse yoktu.",
    "Ikuti jejak ayahnya, Sari memilih menjadi nakhoda kapal penyeberangan.",
    "Ακολούθησε το πλοίο ως την άκρη του λιμανιού και ύστερα γύρισε πίσω μόνη της.",
    "Zapisz to sobie, powiedział rybak do burmistrza, bo drugi raz nie powtórzę.",
    "町は公式Xで、フェリーの運航を金曜日から再開すると発表した。", "警方提醒，编造传播谣言者将被依法追究法律责任。",
    "加入會員的商家已超過兩百間，商會計畫明年興建新的碼頭。", "시는 유튜브에서 공청회를 생중계하고 카카오톡에서 의견을 받기로 했다.",
    "Защита персональных данных пассажиров обойдётся порту в два миллиона в год.",
    "Читайте йому вголос, попросила вона сусідів, бо дід уже майже не бачить.",
    "L’accès illimité au port coûtera deux cents euros par an aux plaisanciers.",
    "La obra fue publicada originalmente en 1932 y hoy se lee en todas las escuelas.",
    "Leggi e regolamenti del porto sono cambiati tre volte in dieci anni.",
    "Para assinantes e visitantes, o barco parte agora uma hora mais cedo.",
    "Volg de kade tot het einde, had hij gezegd, en wacht tot de bel luidt.",
    "Följ kajen till slutet, hade han sagt, och vänta tills klockan ringer.",
    "Del kajen med sommergæsterne vil fiskerne ikke, og nu truer de med at flytte.",
    "Saken om ferja har versert i retten i fire år, og ingen venter dom før jul.",
    "Juttu jatkuu hovioikeudessa, jossa lautan kapteenia kuullaan maanantaina.",
    "Diskuse o novém přístavu skončila hádkou a nikdo nic neslíbil.",
    "Kapcsolódó munkálatok miatt a hidat három évig nem lehet használni.",
    "Comunitatea noastră are nevoie de pod, a spus primarul la sfârșitul ședinței.",
    "Авторски права върху старите снимки имат наследниците на капитана.",
    "كتب القبطان في رسالته الأخيرة أن العبارة لم تعد آمنة منذ سنوات.",
    "ادامه کار پل به بهار آینده موکول شد، زیرا بودجه شهر تمام شده است.",
    "כתב האישום נגד הקברניט הוגש אתמול לבית המשפט בעיר הנמל.",
    "विशेष बैठक में परिषद ने घाट की मरम्मत के लिए पैसा मंजूर किया।",
    "লেখকের নিজস্ব নৌকাটি এখনো ঘাটে বাঁধা আছে, কেউ ব্যবহার করে না।",
    "ผู้ต้องหาเข้าไปในท่าเรือโดยไม่ได้รับอนุญาต ตำรวจจึงจับกุมเมื่อเช้านี้",
    "Theo dõi cơn bão suốt đêm, ngư dân kéo thuyền lên bờ lúc rạng sáng.",
    "Menurut warga, pesan itu mereka baca di saluran Telegram milik pemerintah kota.",
  ])
  func `A sentence that begins or ends like one stays wherever it is`(_ sentence: String) throws {
    let others = [ExtractedPage.first] + Self.rest
    for place in [0, 2, 4] {
      var story = others
      story.insert(sentence, at: place)
      #expect(try ExtractedPage(story.map { "<p>\($0)</p>" }.joined()).lines == story)
    }
  }
}
