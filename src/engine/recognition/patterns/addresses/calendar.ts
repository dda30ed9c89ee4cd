import { plain } from '../scan.ts'

/**
 * Days of months read like a house in a street: `Start 3 May 2024`, `Termin 12. Juni`, `Deadline 3/5/2024`. True where the
 * number from `start` to `end` is one.
 */
export function isDayOfMonth(text: string, start: number, end: number): boolean {
  return isBeforeMonth(text, end) || isNumeric(text, start)
}

function isBeforeMonth(text: string, end: number): boolean {
  return isMonth(monthBehind.exec(text.slice(end, end + 28))?.[1])
}

const monthBehind = plain(
  /^(?:st|nd|rd|th|er|re|te[rn]?|[eaºª°])?\.?[ \u00a0/-]{0,2}(?:(?:of|den?|del|di|do|d['’])[ ]?)?(\p{L}{3,13})(?!\p{L})/iu,
)

/** The number is the day or the year behind a month: `Meeting June 13, Paris`. */
export function isBehindMonth(text: string, start: number): boolean {
  return isMonth(monthBefore.exec(text.slice(Math.max(0, start - 18), start))?.[1])
}

const monthBefore = plain(/(?<!\p{L})(\p{L}{3,13})[.,]?[ \u00a0]{1,2}$/u)

/** The name of a month, of the languages of Europe. */
export const isMonth = (word: string | undefined): boolean =>
  word !== undefined && months.has(word.toLowerCase())

/** Day, month and year in digits; houses, stairs and flats are seldom numbered so, and never with a year at an end. */
const isNumeric = (text: string, start: number): boolean =>
  /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/.test(
    text.slice(start, start + 11),
  )

/** In the cases that dates use, with their abbreviations. */
const months: ReadonlySet<string> = new Set(
  `
  abr abril ago agost agosto aib aibreán août apr april aprile aprilie aprill apríl apríla aprīlis ara aralık aug
  august augusta augusti augusts augustus augusztus avg avgust avr avril ağu ağustos balandis balandžio birželio
  birželis bře březen března cze czerwca czerwiec dec decembar december decembra decembrie decembris des desember
  desembre dets detsember dez dezember dezembro dfómh dic dicembre diciembre dub duben dubna déc décembre ean eanáir
  eki ekim elo elokuu elokuuta ene enero eyl eylül feabh feabhra feb febbraio febr febrer febrero februar februari
  februarie february február februára februāris febrúar fev fevereiro févr février fómhair gegužė gegužės gen gener
  gennaio giu giugno gru grudnia grudzień gruodis gruodžio haz haziran heinä heinäkuu heinäkuuta helmi helmikuu
  helmikuuta huhti huhtikuu huhtikuuta ian ianuarie iul iulie iun iunie iúil jaan jaanuar jan janeiro januar januari
  january január januára janv janvier janvāris janúar joulu joulukuu joulukuuta juil juillet juin jul julho juli julij
  julio juliol july jun june junho juni junij junio juny juuli juuni júl júla július júlí jún júna június júní jūl
  jūlijs jūn jūnijs kasım kesä kesäkuu kesäkuuta kolovoz kolovoza kovas kovo kvě květen května kwi kwiecień kwietnia
  lapkritis lapkričio leden ledna liepa liepos lip lipanj lipca lipiec lipnja lis listopad listopada listopadu lokakuu
  lokakuuta lug luglio lut lutego luty lún lúnasa maalis maaliskuu maaliskuuta maart mag maggio mai maig maijs maio
  maj maja mar marca march marec marras marraskuu marraskuuta mars mart martie marts marzec marzo març março may mayo
  mayıs maí mei meith meitheamh meán mfómh mrt máj mája május márc március márta mär märts märz nis nisan noiembrie
  nollaig nov novembar november novembra novembre novembris novembro noviembre nóv nóvember oca ocak oct october
  octobre octombrie octubre okt oktobar oktober oktobris oktoober október októbra ott ottobre out outubro ožu ožujak
  ožujka paź październik października pro prosinac prosinca prosince prosinec rugpjūtis rugpjūčio rugsėjis rugsėjo ruj
  rujan rujna samh samhain sausio sausis sep sept septembar september septembra septembre septembrie septembris
  septiembre set setembre setembro settembre sie sierpień sierpnia sij siječanj siječnja spalio spalis srp srpanj
  srpen srpna srpnja studeni studenoga sty styczeń stycznia svi svibanj svibnja syys syyskuu syyskuuta szept
  szeptember tammi tammikuu tammikuuta temmuz touko toukokuu toukokuuta tra travanj travnja vasario vasaris veebr
  veebruar velj veljača veljače wrz wrzesień września zář září ágú ágúst ápr április úno únor února červen července
  červenec června čvc čvn říj říjen října şub şubat απρ απριλίου αυγ αυγούστου δεκ δεκεμβρίου ιαν ιανουαρίου ιουλ
  ιουλίου ιουν ιουνίου μαΐ μαΐου μαρ μαρτίου νοε νοεμβρίου οκτ οκτωβρίου σεπ σεπτεμβρίου φεβ φεβρουαρίου авг август
  августа апр апрель апреля април бер березень березня вер вересень вересня груд грудень грудня дек декабрь декабря
  декември дец децембар жовт жовтень жовтня июл июль июля июн июнь июня квіт квітень квітня лип липень липня лист
  листопад листопада лют лютий лютого май мар март марта мая мај нов новембар ноември нояб ноябрь ноября окт октобар
  октомври октябрь октября сент сентябрь сентября сеп септембар септември серп серпень серпня січ січень січня трав
  травень травня феб фебруар февр февраль февраля февруари черв червень червня юли юни янв январь января януари јан
  јануар јул јун jänner jannuar sett juill mrz mrt wrzes`
    .trim()
    .split(/\s+/u),
)
