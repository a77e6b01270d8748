/// The months' names in the languages that news is written in.
package enum MonthNames {
  /// The month's number, from 1, of a name or its usual abbreviation in lower case.
  package static func number(_ name: String) -> Int? {
    numbers[name]
  }

  /// The month's number in the Solar Hijri calendar.
  package static func persian(_ name: String) -> Int? {
    persianNumbers[name]
  }

  private static let numbers = table(lists)
  private static let persianNumbers = table(persianLists)

  private static func table(_ lists: String) -> [String: Int] {
    var result: [String: Int] = [:]
    for line in lists.split(separator: "\n") {
      for (index, names) in line.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") {
          let name = String(decoding: name.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
          if result[name] == nil { result[name] = index + 1 }
        }
      }
    }
    return result
  }

  /// One language a line, the months in order, forms of one month parted by slashes, an underscore for a space.
  private static let lists = """
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
    januar/jänner/jän februar/feber märz/mär/mrz april mai juni/jun juli/jul august september oktober/okt november dezember/dez
    janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre
    janeiro fevereiro/fev março maio junho julho agosto setembro outubro/out novembro dezembro/dez
    januari februari maart/mrt april mei juni juli augustus september oktober november december
    января/янв/январь февраля/фев/февраль марта/мар/март апреля/апр/апрель мая/май июня/июн/июнь июля/июл/июль августа/авг/август сентября/сен/сент/сентябрь октября/окт/октябрь ноября/ноя/ноябрь декабря/дек/декабрь
    січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень
    stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień
    ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    januar februar mars april mai juni juli august september oktober november desember/des
    januari februari mars april maj juni juli augusti september oktober november december
    tammikuuta/tammikuu helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    január február március április május június július augusztus szeptember október november december
    ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαϊ ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ
    يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
    ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר
    जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
    januari februari maret april mei juni juli agustus september oktober november desember
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca
    januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
    январи февруари март април май юни юли август септември октомври ноември декември
    јануар/јануара/јануари фебруар/фебруара/февруари март/марта април/априла мај/маја/мај јун/јуна/јуни јул/јула/јули август/августа/август септембар/септембра/септември октобар/октобра/октомври новембар/новембра/ноември децембар/децембра/декември
    студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
    sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
    janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī
    jaanuar/jaanuaril veebruar/veebruaril märts/märtsil aprill/aprillil mai/mail juuni/juunil juuli/juulil august/augustil september/septembril oktoober/oktoobril november/novembril detsember/detsembril
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    januar februar marec april maj junij julij avgust september oktober november december
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
    xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
    urtarrila/urtarrilaren otsaila/otsailaren martxoa/martxoaren apirila/apirilaren maiatza/maiatzaren ekaina/ekainaren uztaila/uztailaren abuztua/abuztuaren iraila/irailaren urria/urriaren azaroa/azaroaren abendua/abenduaren
    janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
    janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
    yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
    oca şub mar nis may haz tem ağu eyl eki kas ara
    sty lut mar kwi maj cze lip sie wrz paź lis gru
    janv/jan févr/fév mar avr mai juin juil août sept oct nov déc
    jan feb maa apr mei jun jul aug sep okt nov dec
    كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول
    جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
    ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر
    جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
    มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.
    জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
    """

  private static let persianLists = """
    فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند
    """
}
