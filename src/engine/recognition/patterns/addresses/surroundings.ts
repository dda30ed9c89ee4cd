import { isDigitAt, isLetterAt } from '../../../detection/fold.ts'
import { isBlankOrTab, plain } from '../scan.ts'
import { Endings } from './endings.ts'

/** What stands around the street of an address: flat and floor, postcode and place, and the words that announce it. */

/** The end of what names the flat, floor or part of the house behind a street; `from` where nothing does. */
export function unitsEnd(text: string, from: number): number {
  const first = text.charCodeAt(from)
  let end = from
  if (isBlankOrTab(first)) end = matchEnd(nameOfHouse, text, from) ?? from
  else if (first === 0x2e) end = matchEnd(dotBefore, text, from) ?? from
  for (let count = 0; count < 6; count++) {
    const next = matchEnd(unit, text, end) ?? matchEnd(shortUnit, text, end) ?? matchEnd(bracketed, text, end)
    if (next === undefined) break
    end = next
  }
  return end
}

/** Where a flat, a building's number or a postcode with its place begins that stands before an address. */
export function leadStart(text: string, start: number): number {
  let at = start
  for (let count = 0; count < 4 && mayLead(text, at); count++) {
    const from = Math.max(0, at - 48)
    const match = lead.exec(text.slice(from, at))
    if (match === null) break
    const [, number] = match
    if (number !== undefined && /^(?:19\d\d|20[0-3]\d)$/u.test(number)) break
    at = from + match.index
  }
  return at
}

/** A cheap look that rules most words out: a number, a single letter or a comma has to stand before. */
function mayLead(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && isBlankOrTab(text.charCodeAt(at))) at--
  if (isOpenUnit(text, start)) return true
  return (
    text.charCodeAt(at) === comma ||
    isDigitAt(text, at) ||
    (isLetterAt(text, at) && !isLetterAt(text, at - 1))
  )
}

/** The word for a flat stands before, and the address itself begins with its number: `Unit 3/15 Collins St`. */
function isOpenUnit(text: string, start: number): boolean {
  if (start === 0 || !isBlankOrTab(text.charCodeAt(start - 1))) return false
  const end = text.charCodeAt(start - 2) === 0x2e ? start - 2 : start - 1
  return openUnits.mayEnd(text, end) && openUnit.test(text.slice(Math.max(0, start - 11), start))
}

const openUnits = new Endings('flat unit apt apartment suite shop lot site')
const openUnit = plain(/(?<!\p{L})(?:flat|unit|apt|apartment|suite|shop|lot|site)\.?[ \t]$/iu)

const comma = 0x2c

/** The words before a place announce an address; `isSurely` when they may announce nothing else, as what is sent may. */
export function isAnnounced(text: string, start: number, isSurely: boolean): boolean {
  return (isSurely ? sureCue : cue).test(text.slice(Math.max(0, start - 64), start))
}

/** What follows says so: `is my new address`, `- Centro, Curitiba - PR`. */
export function isCalledAddress(text: string, end: number): boolean {
  return calledAddress.test(text.slice(end, end + 72))
}

const calledAddress = plain(
  /^,?[ ](?:(?:is|ist|est|es|è|é|e|este|jest|to|är|er)[ ](?:[\p{L}'’]{1,8}[ ]){0,3}(?:\p{L}{0,12}(?:addres|adres|anschrift|morada|direcci|domicil|indirizz|endere|residen)|where[ ])|[-–][ ][^\n]{3,50}?(?:\/|[ ]-[ ]|,[ ])(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![\p{L}\d]))/iu,
)

/** Further words of the name that stand before it where an address is announced: `adres: Kamerlingh Onnesweg 7`. */
export function nameStart(text: string, start: number): number {
  const from = Math.max(0, start - 48)
  const before = text.slice(from, start)
  const first = start - (ofName.exec(before)?.[0].length ?? 0)
  if (first < start) return first
  const [name = ''] = furtherName.exec(before) ?? []
  return name !== '' && isAnnounced(text, start - name.length, true) ? start - name.length : start
}

/** `1e Jan Steenstraat`, `De Ruyterkade`, `Burg. de Vlugtlaan`: what only names of streets have in front. */
const ofName =
  /(?<![\p{L}\p{N}])(?:(?:[1-4]e|Eerste|Tweede|Derde|Burg\.|Burgemeester|Dr\.|Prof\.|Pastoor|Mgr\.|Ds\.|Jonkheer|Prins|Prinses|Koning|Koningin|Sint|St\.)[ ](?:\p{Lu}[\p{Ll}]+[ ]|(?:de|van|den|der)[ ]){0,2}|(?<=(?:^|[\n,:(]|op|aan|naar)[ ]{0,2})(?:De|Den|Het|'t)[ ])$/u

const furtherName =
  /(?<![\p{L}\p{N}])(?:(?:van|ten|ter)[ ](?:(?:de|den|der|het|'t)[ ])?)?(?:\p{Lu}[\p{Ll}'’-]+[ ]){0,2}$/u

/** After the name of something that may be a street: a comma and a place; before it: what an address follows. */
export function isSetApart(text: string, start: number, end: number): boolean {
  return (
    /^,[ \t]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) &&
    /(?:^|[,:(\n>|][ \t]{0,4}|(?<!\p{L})(?:at|to|on|in|an|au|à|en|a)[ \t])$/iu.test(
      text.slice(Math.max(0, start - 6), start),
    )
  )
}

export function matchEnd(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Words between a street and the line of its flat. */
const nameOfHouse = plain(
  /(?:[ \t]\p{Lu}[\p{L}'’-]{1,30}){1,3}(?=[ \t]*\r?\n[>|? \t]{0,12}(?:apt|apartment|suite|flat|unit|floor)(?!\p{L}))/iuy,
)

/** A dot between the number of the house and its flat: `u. 12. Apt. 3`, `Calle Mayor 5. Piso 2`. */
const dotBefore = plain(
  /\.(?=[ \t]{1,2}(?:apt|apartment|suite|flat|unit|floor|bajo|piso|esc|portal|puerta|pta|planta|ático|int|interno|scala|m|lok)(?!\p{L})|[ \t]\d{1,2}[ºª°]|[ \t]\d{1,2}\p{Lu}(?![\p{L}\p{N}]))/iuy,
)

const gap = String.raw`[ \t\u00a0]{0,3}(?:\.?[,;·/–-][ \t\u00a0]{0,3})?(?:\.?\r?\n(?:[>|? \t]{0,12}))?[,]?[ \t]{0,3}`
const over = String.raw`(?![\p{L}\p{N}])`
const mark = String.raw`(?:n[º°o]\.?|nr\.?|no\.?|#)?[ \t]?(?:\d{1,4}\p{L}?(?:[/-]\d{1,4})?|\p{L}{1,2}\d{0,3}|[ivx]{1,4})`
const code = String.raw`(?:n[º°o]\.?|nr\.?|no\.?|#)?[ \t]?(?:\p{L}{0,2}[-.]?\d{1,5}[\p{L}º]?(?:[-/]\d{1,3})?|\p{L}{1,2})`

const unitWords = [
  // Quarters of a town
  String.raw`(?:bairro|barrio|b[º°]\.?|jardim|jd\.|vila|setor|urbanización|urb\.)[ \t](?:(?:de|do|da|dos|das|del|la|las|los|el|san|santa)[ \t]){0,2}\p{L}{3,20}(?:[ \t]\p{L}{3,20}){0,2}(?=,)`,
  String.raw`(?:col\.|colonia|fracc\.|fraccionamiento)[ \t](?:(?:de|del|la|las|los|el|san|santa)[ \t]){0,2}\p{L}{3,20}(?:[ \t]\p{L}{3,20}){0,2}(?=,)`,
  String.raw`(?:apt|apartment|apto|apartamento|appt|appartement|appartment|suite|ste|unit|flat|room|rm|level|lvl|floor|bldg|building|block|tower|lot|penthouse|studio|office|bureau|dept|shop)(?!\p{L})\.?[ \t]?${code}`,
  String.raw`#[ \t]?\d{1,5}[a-z]?(?:-\d{1,3})?`,
  String.raw`\d{1,3}(?:st|nd|rd|th)[ \t]floor`,
  String.raw`(?:ground|first|second|third|fourth|fifth|top|lower[ \t]ground|basement)[ \t](?:floor|flat)`,
  String.raw`\d{1,2}(?:\.|e|er|de|ste)?[ \t]?(?:og|obergeschoss|obergeschoß|ug|untergeschoss|stock|stockwerk|etage|verdieping|hoog|ajtó|emelet|em|patro|piętro|étage|etage)(?:[ \t](?:links|rechts|mitte))?`,
  String.raw`(?:eg|dg|hp|hochparterre|parterre|erdgeschoss|erdgeschoß|dachgeschoss|hinterhaus|vorderhaus|gartenhaus|seitenflügel|souterrain)(?:[ \t](?:links|rechts|mitte|li|re))?`,
  String.raw`(?:links|rechts|mitte|hofseite|postfach(?=,))`,
  String.raw`(?:esc|escalera)\.?[ \t](?:izq|izda|izquierda|dcha|dch|derecha)\.?`,
  String.raw`(?:whg|wohnung|zimmer|zi|hus|leil|leilighet|oppgang|appartamento|stan|kat|ajtó|bloc|scara|ap|etaj|gebouw|wohnungsnr|app|appartment|aufgang|eingang|haus|top|stiege|stg|tür|raum|geb|gebäude|block|hs|bus|bte|boîte|boite|bat|bât|bâtiment|batiment|esc|escalier|escalera|porte|hall|résidence|étage|portal|bloque|blq|bl|bloco|piso|planta|puerta|pta|pt|local|oficina|of|dto|dpto|depto|departamento|edif|edificio|ed|interior|int|interno|scala|piano|palazzina|sc|ap|andar|sala|loja|lote|sobrado|cobertura|torre|casa|conjunto|cj|fracção|fração|m|lok|lokal|mieszkanie|mieszk|kl|klatka|lgh|as|manzana|mz|villa|kamer|кв|корп|стр|под|эт|д|byt)(?!\p{L})\.?[ \t]?${mark}`,
  String.raw`(?:ático|atico|bajo|entlo|entresuelo|principal|pral|sótano|fundos|frente|cave|rés-do-chão|r\/c|rez-de-chaussée|rdc)(?:[ \t]?${over.slice(0, 0)}[a-z\d]{1,2}|[ \t](?:izda|izq|dcha|dto|esq|gauche|droite))?`,
  String.raw`\d{1,2}(?:er|e|è|ème|eme|º|ª|°)?[ \t](?:étage|etage|piso|andar|piano|planta)(?:[ \t](?:gauche|droite|izda|dcha|dto|esq))?`,
  String.raw`\d{1,2}\.?[ \t]?[ºª°](?:[ \t.-]{0,3}(?:derecha|izquierda|dcha|dcho|izda|izq|izdo|dto|esq|drt|dt|ctro|centro|frente|fte|int|ext|puerta[ \t]?\d{1,3}|pta\.?[ \t]?\d{1,3}|\d{1,2}[ºª°]?|\p{L})\.?(?![\p{L}\p{N}])(?:[ \t]\d{1,3}(?![\p{L}\p{N}]))?)?`,
  String.raw`\d{1,2}[ \t](?:izda|izq|izdo|izquierda|dcha|dcho|derecha|dto|esq|drt)`,
  String.raw`(?:st|kl|\d{1,2})\.[ \t]?(?:th|tv|mf)`,
  String.raw`p\d{1,2}[ \t]\d{1,2}\p{L}`,
  String.raw`p\.?[ \t]?\d{1,2}`,
  String.raw`(?:hs|huis|bis|(?-i:I{1,3}|IV|ii|iii|iv)|hinten|achter)`,
  String.raw`e\/[ \t]?[\p{L}\d]{1,12}(?:[ \t]y[ \t][\p{L}\d]{1,12})?(?:[ \t]\p{Lu}\p{L}{1,20})?`,
  String.raw`(?:esq|esquina|entre)\.?[ \t](?:a[ \t]|con[ \t])?(?:\p{Lu}[\p{L}.]{0,20}[ \t]?){1,3}`,
  String.raw`et\.[ \t]?\d{1,2}`,
  String.raw`sector(?:ul)?[ \t]\d`,
  String.raw`cedex(?:[ \t]\d{1,2})?`,
  String.raw`(?:km|n|nr|civ)\.?[ \t]\d{1,3}(?:[.,]\d)?(?=,|[ \t]?\r?\n|[ \t]-)`,
]

const unit = plain(new RegExp(`${gap}(?:${unitWords.join('|')})${over}`, 'iuy'))

/** `(Hinterhaus)`, `(2. OG links)` behind the number of the house. */
const bracketed = plain(new RegExp(String.raw`[ \t]\((?:${unitWords.join('|')})\)`, 'iuy'))

/** Letters and digits without a word: `3º B`, `, 3 D`, `10C`, `, 2, 3`, `A-6`; after a comma, or at once. */
const shortUnit = plain(
  new RegExp(
    `(?:[ \\t]?[,–-][ \\t]{0,2}|[ \\t])(?:\\d{1,2}[ \\t]?\\p{Lu}(?![\\p{L}\\p{N}'’])|[A-Z]-?\\d{1,2}${over})|-[A-Z]${over}|[ \\t]?,[ \\t]{0,2}\\d{1,2}[ºª]?-\\d{1,2}[ºª]?(?=,)|[ \\t]?,[ \\t]{0,2}\\d{1,2}(?:,[ \\t]?\\d{1,2})?(?![\\p{L}\\p{N}:/%-]|[.,]\\d|[ \\t]\\p{L})`,
    'uy',
  ),
)

/** `Flat 3, `, `10115 Berlin, `, and a building's number before the street. */
const lead = plain(
  new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top)[ ]floor,[ ]|(?<![\\p{L}\\p{N}])(?:flat|unit|apt|apartment|suite|shop|lot|site)\\.?[ \\t]|(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]{2,20}[ \\t](?:House|Court|Lodge|Mansions|Building|Cottage|Farm|Hall|Villas?),[ \\t]|(?<![\\p{L}\\p{N}])(?:résidence|residence|immeuble|lotissement|hameau|domaine|urbanización|residencial|edificio|condominio|rezidence|osiedle|house)[ \\t](?:(?:les?|las?|los|el|des?|du|d[’'])[ \\t]?){0,2}\\p{Lu}[\\p{L}'’-]{1,24}(?:[ \\t]\\p{L}[\\p{L}'’-]{1,24}){0,3},[ \\t]{1,2}|(?<![\\p{L}\\p{N}])(?:flat|unit|apt|apartment|suite|room|floor|level|studio|shop|appt|appartement|bât|house)\\.?[ \\t]?(?:\\d{1,4}[a-z]?(?:[/-]\\d{1,3})?|[a-z]\\d{0,3})[ \\t]?,?[ \\t]{1,2}|(?<![\\p{L}\\p{N}.,:/#-])(\\d{1,5}[a-z]?)[ \\t]{1,2}|(?<![\\p{L}\\p{N}.,:/#-])(?:[A-Z]{1,2}-)?\\d{4,5}[ \\t]\\p{Lu}\\p{L}{2,24},[ \\t]?)$`,
    'iu',
  ),
)

/** Announce where somebody lives. */
const sureCues = [
  String.raw`(?:address|adress|[\p{L}]{0,16}(?:adresse|anschrift)|adresa|adres\p{L}{0,3}|osoit\p{L}{1,7}|indirizzo|dirección|direccion|endereço|morada|domicil\p{L}{0,4}|lakcím\p{L}{0,3}|cím|bydliště|διεύθυνση|адрес\p{L}{0,2}|siedzib\p{L}{1,3}|residenza|wohnsitz|street|straße|calle|rue)`,
  String.raw`(?:live[sd]?|living|resid(?:e[sd]?|ing|ent|ence)|located|wohn\p{L}{0,6}|gemeldet|habit\p{L}{1,4}|demeur\p{L}{1,4}|résid\p{L}{1,4}|vivo|vive|viven|viviendo|resid\p{L}{1,5}|abit[oai]|abitiamo|woon\p{L}{0,8}|wonen|mor[ao]|moramos|mieszka\p{L}{0,3}|zamieszka\p{L}{0,3}|zameldowan\p{L}{1,2}|bydlím|lakik|lakom|bor|asun|живу|живёт|проживает)`,
]

/** Announce where something goes, or somebody. */
const otherCues = [
  String.raw`(?:based|meet|office|house|home|restaurant|moved?|ship\p{L}{0,4}|deliver\p{L}{0,3}|send|sent|mail|post|return|drop\p{L}{0,4}|taxi|go|come|invoice|bill(?:ing)?|pick)`,
  String.raw`(?:liefer\p{L}{0,4}|send\p{L}{0,4}|schick\p{L}{0,3}|umgezogen|umzug|gezogen|zieh\p{L}{1,3}|zustell\p{L}{0,3}|zugestellt|abhol\p{L}{0,3}|standort|versand|verschickt|geschickt|sitz|bin)`,
  String.raw`(?:livr\p{L}{1,6}|envoy\p{L}{1,3}|expédi\p{L}{1,3}|déménag\p{L}{1,4}|situé\p{L}{0,2}|sise?|logé\p{L}{0,2})`,
  String.raw`(?:enví\p{L}{1,6}|envi\p{L}{1,5}|entreg\p{L}{1,6}|mud\p{L}{1,5}|ubicad[oa]|sit[oa]|manden\p{L}{0,2})`,
  String.raw`(?:sped\p{L}{2,6}|consegn\p{L}{1,5}|invi\p{L}{1,4}|trasferit\p{L}|recapit\p{L}{1,4}|sede|situat[oa])`,
  String.raw`(?:stuur|sturen|bezorg\p{L}{0,3}|lever\p{L}{0,3}|verhuis\p{L}{0,2}|opsturen|gevestigd|wysłać|wyślij\p{L}{0,4}|dostarcz\p{L}{0,4}|przyjechać|przeprowadz\p{L}{0,6}|dojazd\p{L}{0,2}|prześl\p{L}{1,5})`,
]

const small = String.raw`(?:'t|'s|de|den|dans|sur|ons|onze|pe|po|på|vid|i|jeg|jag|min|mitt|mit|er|är|on|este|strada|is|are|was|at|on|in|to|it|them|me|us|you|this|please|off|the|my|our|new|now|here|up|with|jetzt|nun|neu|sie|es|ist|lautet|an|nach|in|der|die|das|im|am|zu|zur|bitte|uns|mir|dem|den|neue|est|au|à|la|le|les|votre|mon|ma|en|es|a|lo|el|su|mi|por|favor|è|via|al|alla|il|lo|mio|naar|het|op|aan|is|mijn|para|é|o|na|no|em|pod|na|do|w|przy|adres|to|i|på|ved|jest|mój|nowy|using|user)`

const announcing = (cues: readonly string[]) =>
  plain(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${cues.join('|')})(?:["']?[ \\t]{0,3}[:=–-]?[ \\t\\n]{1,6}["']?|[ \\t]?:\\s{0,6})(?:${small}[ \\t]?[:,]?[ \\t\\n]{1,4}){0,6}(?:\\p{Ll}{3,12}[ \\t]side[ \\t]of[ \\t])?$`,
      'iu',
    ),
  )
const sureCue = announcing(sureCues)
const cue = announcing([...sureCues, ...otherCues])
