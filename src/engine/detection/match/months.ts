import { fold } from '../fold.ts'

/** Months as Roman numerals, in order. */
export const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

/** True when a folded word, whole or cut after three letters or more, is this month (from one) in some language. */
export function isMonth(word: string, month: number): boolean {
  if (word.length < 3) return false
  folded ??= months.map((names) => names.split(' ').map(fold))
  return (folded[month - 1] ?? []).some((name) => name.startsWith(word))
}

let folded: readonly (readonly string[])[] | undefined

const months = [
  'january janvier januar jaenner jänner enero gennaio januari janeiro stycznia styczeń leden ledna januára siječanj siječnja január janvāris sausio sausis jaanuar tammikuuta ianuarie ocak januarja января січня януари ιανουαρίου',
  'february février februar feber feb febrero febbraio februari fevereiro lutego luty únor února februára veljača veljače február februāris vasario vasaris veebruar helmikuuta februarie şubat februarja февраля лютого февруари φεβρουαρίου',
  'march mars maerz märz mrz marzo maart março marca marzec březen března ožujak ožujka március marts kovo kovas märts maaliskuuta martie mart марта березня март μαρτίου',
  'april avril avr abril aprile kwietnia kwiecień duben dubna apríla travanj travnja április aprīlis balandžio balandis aprill huhtikuuta aprilie nisan aprila апреля квітня април απριλίου',
  'may mai mayo maggio mei maio maja maj květen května mája svibanj svibnja május maijs gegužės gegužė toukokuuta mayıs мая травня май μαΐου',
  'june juin juni junio giugno junho czerwca czerwiec červen června júna lipanj lipnja június jūnijs birželio birželis juuni kesäkuuta iunie haziran junija июня червня юни ιουνίου',
  'july juillet juil juli julio luglio julho lipca lipiec červenec července júla srpanj srpnja július jūlijs liepos liepa juuli heinäkuuta iulie temmuz julija июля липня юли ιουλίου',
  'august août agosto augustus sierpnia sierpień srpen srpna augusta kolovoz kolovoza augusztus augusts rugpjūčio rugpjūtis elokuuta ağustos avgusta августа серпня август αυγούστου',
  'september sept septembre septiembre settembre setembro września wrzesień září septembra rujan rujna szeptember septembris rugsėjo rugsėjis syyskuuta septembrie eylül сентября вересня септември σεπτεμβρίου',
  'october octobre oktober octubre ottobre outubro października październik říjen října októbra listopad listopada október oktobris spalio spalis lokakuuta octombrie ekim oktobra октября жовтня октомври οκτωβρίου',
  'november novembre noviembre novembro listopada listopad listopadu novembra studeni studenoga novembris lapkričio lapkritis marraskuuta noiembrie kasım ноября листопада ноември νοεμβρίου',
  'december décembre diciembre dezember dez dicembre dezembro grudnia grudzień prosinec prosince decembra prosinac prosinca decembris gruodžio gruodis detsember joulukuuta decembrie aralık декабря грудня декември δεκεμβρίου',
]
