import { codesOf, plain } from './scan.ts'
import type { PersonalKind } from '../../detection/identifiers.ts'
import type { Entity, Matcher } from '../entity.ts'
import { isDigit, numeralsOf } from './numerals.ts'
import { Endings } from './addresses/endings.ts'
import { isWordUnit } from './addresses/words.ts'

/**
 * Numbers whose form only a word before them explains: plates of cars, accounts from before IBANs, licences to drive, and
 * numbers of states in small letters. The word is looked for at digits, and the form at the word.
 */
export const labelledNumbers: Matcher = (page) => {
  const { text } = page
  const { starts } = numeralsOf(page)
  const found: Entity[] = []
  let done = 0
  for (const digit of starts) {
    if (digit < done || isDigit(text.charCodeAt(digit - 2))) continue
    const entity = labelledBefore(text, digit, done)
    if (entity === undefined) continue
    found.push(entity)
    done = entity.end
    const next = besides(text, entity)
    if (next === undefined) continue
    found.push(next)
    done = next.end
  }
  return found
}

/** "numery pracownicze to 4471 i 4472": another number of as many digits, of somebody else. */
function besides(text: string, { start, end, kind, strength, rule }: Entity): Entity | undefined {
  if (rule !== ofSomebody) return undefined
  another.lastIndex = end
  const number = another.exec(text)?.[1]
  return number?.length === end - start
    ? { start: another.lastIndex - number.length, end: another.lastIndex, kind, strength, rule }
    : undefined
}

const another = plain(
  /(?:,|[ ](?:i|e|y|et|und|and|en|oraz|a|o|ou|or))[ ]((?:[A-Z]{1,4}-?)?\d{4,10})(?![\p{L}\p{N}_]|[.,-]\d)/uy,
)
const ofSomebody = 'number of somebody'

/** Words between the label and the digits: `Nr.`, `is`, letters of the number itself. */
const mostWords = 4

function labelledBefore(text: string, digit: number, floor: number): Entity | undefined {
  let end = digit
  for (let count = 0; count < mostWords; count++) {
    end = withoutSigns(text, end, floor)
    let start = end
    while (start > floor && end - start < longestLabel && isLetterUnit(text.charCodeAt(start - 1))) start--
    if (start === end || isDigit(text.charCodeAt(start - 1))) return undefined
    const forms = labelEnds.mayEnd(text, end)
      ? formsByLabel.get(text.slice(start, end).toLowerCase())
      : undefined
    if (forms !== undefined) {
      const entity = entityBehind(text, start, end, digit, forms)
      if (entity !== undefined) return entity
    }
    end = start
  }
  return undefined
}

const longestLabel = 18

const isLetterUnit = (unit: number) => isWordUnit(unit) && unit > 0x39

/** Blanks, colons, dots, hyphens, and signs of numbers. */
function withoutSigns(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && from - at < 4 && signs.has(text.charCodeAt(at - 1))) at--
  return at
}

const signs = codesOf(' \u00a0\t.,:#-º°"=(/')

interface Form {
  readonly labels: string
  /** Sticky, from the end of the label; its first group is the number. */
  readonly pattern: RegExp
  readonly kind: PersonalKind
  readonly rule: string
  /** What has to stand near besides. */
  readonly near?: RegExp
}

const gap = String.raw`(?:[ \u00a0\t.-]{0,2}(?:[Ii]st?|[Ee]s|[Nn](?:[º°or]|um(?:ber|mer|ero)?|úmero)|lautet)(?![\p{L}]))?[\s.:#=º°-]{0,4}`
/** `Matrícula del vehículo:`, `Nr rejestracyjny pojazdu:`. */
const ofVehicle = String.raw`(?:[ ](?:(?:del?|do|du|de[ ]la|of[ ]the|van[ ]het|van[ ]de|des|della?)[ ])?(?:veh[ií]culo|ve[ií]culo|coche|carro|moto|véhicule|voiture|veicolo|auto|vettura|vehicle|car|voertuig|pojazdu|samochodu|auta|Fahrzeugs|Autos|Wagens)(?!\p{L}))?`
const formOf = (number: string, flags = 'uy') => new RegExp(`${gap}(${number})(?![\\p{L}\\p{N}_])`, flags)

const plates = [
  String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?`,
  String.raw`[A-Z]{2}\d{2}[ ]?[A-Z]{3}`,
  String.raw`[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}`,
  String.raw`\d{4}[ -]?[A-Z]{3}`,
  String.raw`(?=[A-Z\d-]*[A-Z])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2}`,
  String.raw`[A-Z]{2,3}[ ]?(?=[A-Z]{0,2}\d)[A-Z\d]{4,5}`,
  String.raw`\d[A-Z]{3}\d{3}`,
  String.raw`\d{2,3}-[A-Z]{1,2}-\d{1,6}`,
  String.raw`\d-[A-Z]{3}-\d{3}`,
  String.raw`[A-Z]{1,2}-\d{3,5}[ ]?[A-Z]{1,2}`,
]

/** Forms that hardly anything else has: a make or a word for a car near them is enough. */
const plainPlates = [
  String.raw`[A-Z]{2}\d{2}[ ][A-Z]{3}`,
  String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[ ]\d{1,4}[EH]?`,
  String.raw`[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2}[ ]\d{3}[ ][A-Z]{2}`,
  // A year stands behind a model, too.
  String.raw`(?!(?:19|20)\d{2})\d{4}[ ]?[B-DF-HJ-NP-TV-Z]{3}`,
  String.raw`\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}`,
  String.raw`\d-[A-Z]{3}-\d{3}`,
  String.raw`[A-Z]{3}\d[A-Z]\d{2}`,
]
const fewWords = String.raw`(?:[ ][\p{L}\d-]{1,14}){0,2}[,:]?[ ](?:[(])?`

/** Parts of computers have short capital names before their numbers: "placa RTX4070" is one of graphics. */
const noPart = '(?!RTX|GTX|GTS|MSI|USB|PCI|CPU|GPU|SSD|HDD|AMD|LED|DDR|RAM|SIM|VGA|NVM)'
const latinPlates = [
  String.raw`${noPart}[A-Z]{3}-?\d[A-Z\d]\d{2}`,
  String.raw`${noPart}[A-Z]{3}[ -]?\d{3}(?:-[A-Z])?`,
  String.raw`[A-Z]{2}[ ]\d{3}[ ][A-Z]{2}|[A-Z]{2}\d{3}[A-Z]{2}`,
]

/** Behind these stand numbers of people alone, in the languages of the desks. */
const peoplesNumbers = {
  words:
    'pracowniczy pracownicze pracowniczego kartoteki kartoteka kartotece matricole empleada empleado étudiant étudiante adhérent adhérente utente mieternummer mieternr stammnummer stamnummer versichertennummer pracownika ewidencyjny relatienummer emp membership concession enrollment schülernummer schülernr matrikel ausweisnummer ausweisnr zutrittskarte fahrerkarte dienstausweis patientennr studentnr studentennr leerlingnr lidnr deelnemersnummer deelnemersnr kandidaatnummer kandidaatnr personeelsnr ' +
    'patiëntnr documentnr klantpasnummer badge admission adm rego voter photocard passport wristband kadrowy kadrowego członkowski członkowskiego pobytu legitymacja legitymacji patientèle sociétaire membre abonné abonnée ' +
    'inami ipp matr sanitario studente iscritto socia socio mutualista abonado abonada colegiado colegiada carné carnet crachá prontuário cooperada cooperado sócio sócia carteirinha céd mutuelle ' +
    'nazionalità paszport passaporte pasaporte passeport passaporto paspoort reisepass personalausweis führerscheinnummer führerscheinnr tessera',
  letters:
    'CIN INE IPP INAMI NIR NISS CNI BVN NIN NRIC BSN UPN LRN NHI PHIN MCP OHIP PRN UAN CRN OLN VSN NMC GMC PPS PPSN NI SSN SSS TIN TSI IPE RUT CURP CUIT CUIL DNI NIE RG RA PIS NIS NIT PASEP SUS SNS CRM OAB CNH NUSS ' +
    'UTR PESEL AHV AVS KVNR LANR BVNR OSCA IRD TFN CNPS IDNO',
}
const ofNumbers = String.raw`\.?(?:[ ](?:ID|Id|[Cc]ard|[Pp]in|PIN|[Nn]o|[Nn]r|[Nn]º|[Nn]°|n|[Nn]um(?:ber|mer|ero)?|[Nn]úmero|[Nn]uméro|numer|SUS|de|dele|dela|ten|è|is|ist|est|es|é|sono|sind|are|son|são|sont|zijn|el|o|il|la|le|to|od|van|von|d’|d')\.?(?![\p{L}]))*`
const someNumber = String.raw`(?=(?:[^\d\n]{0,8}\d){4})[A-Z]{0,6}(?:[ /-]?[A-Z]{1,3})?[ /-]?\d[A-Z\d]*(?:[ ./-]{1,2}[A-Z]{0,4}\d[A-Z\d]*|-[A-Z\d]{1,3}|[ ][A-Z](?![\p{L}\d])){0,5}`

const forms: readonly Form[] = [
  {
    labels:
      'kennzeichen autokennzeichen nummernschild nummerntafel plate plates registration reg immatriculation plaque matrícula matricula targa kenteken rejestracja rejestracyjny rejestracyjnym rejestracyjna rejestracyjną rejestracyjnej rejestracyjne rej immatriculé immatriculée targato targata nummerplaat tablica tablice registreringsnummer rendszám spz',
    pattern: new RegExp(`${ofVehicle}${formOf(plates.join('|')).source}`, 'uy'),
    kind: 'national-id',
    rule: 'plate of a car',
  },
  {
    // Behind a word for nothing else any mixture of letters and digits is one.
    labels: 'plate plates rego targa patente immatriculation kennzeichen nummerplaat',
    pattern: new RegExp(
      `${ofVehicle}${formOf(String.raw`(?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])[A-Z\d]{1,4}(?:[ -][A-Z\d]{2,4}|[A-Z\d]{3,4})(?:[ -][A-Z\d]{1,3})?`).source}`,
      'uy',
    ),
    kind: 'national-id',
    rule: 'plate of a car',
  },
  {
    labels: 'rfc',
    pattern: formOf(String.raw`[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}`),
    kind: 'national-id',
    rule: 'rfc',
  },
  {
    labels: 'run rut ipe provisorio',
    pattern: formOf(String.raw`\d{1,3}\.\d{3}\.\d{3}-[\dkK]`),
    kind: 'national-id',
    rule: 'run',
  },
  {
    labels: 'mat emp',
    pattern: new RegExp(
      String.raw`\.[ ]?(?:n[º°.]{1,2}[ ]?)?((?:[A-Z]-)?\d[\d.]{2,8}(?:-[A-Z\d])?)(?![\p{L}\p{N}_])`,
      'uy',
    ),
    kind: 'number',
    rule: ofSomebody,
  },
  {
    labels: 'kontrollschild autonummer kontrollschilder',
    pattern: formOf(String.raw`[A-Z]{2}[ -]?\d{1,6}`),
    kind: 'national-id',
    rule: 'plate of a car',
  },
  {
    labels: 'placa placas',
    pattern: new RegExp(`${ofVehicle}${formOf(latinPlates.join('|')).source}`, 'uy'),
    kind: 'national-id',
    rule: 'plate of a car',
  },
  {
    labels: 'tag tags',
    pattern: formOf(String.raw`\d[A-Z]{3}\d{3}`),
    kind: 'national-id',
    rule: 'plate of a car',
    near: /^(?![^]*(?<![a-z])(?:service|asset|dell|laptop)(?![a-z]))[^]*(?<![a-z])(?:vehicle|car|truck|suv|van|sedan|driver|parked|parking|license|licence|plate)(?![a-z])/iu,
  },
  {
    labels:
      'vehicle car van lorry truck taxi motorbike motorcycle scooter fahrzeug auto wagen pkw lkw motorrad voiture véhicule camionnette moto coche vehículo furgoneta carro viatura carrinha veículo veicolo macchina vettura furgone voertuig bestelwagen samochód samochodu pojazd pojazdu automóvel automóvil ' +
      'ford vauxhall opel vw volkswagen golf passat polo bmw audi toyota nissan honda kia hyundai skoda škoda renault clio peugeot citroën citroen fiat tesla volvo mercedes mazda dacia suzuki lexus jaguar rover mitsubishi subaru chevrolet alfa ' +
      'corsa astra fiesta transit vespa yaris corolla kangoo berlingo clio megane mégane scenic twingo panda punto doblo ducato sprinter vito caddy tiguan touran passat fabia octavia sandero duster qashqai micra juke civic jazz swift ibiza leon picasso ' +
      'corolla rav4 tucson sportage ceed picanto mini pontiac jeep cupra porsche lancia iveco scania moped motorino scooter caravan wohnmobil anhänger brommer skuter motocykl rower ute rego',
    pattern: new RegExp(`${fewWords}(${plainPlates.join('|')})(?![\\p{L}\\p{N}_-])`, 'uy'),
    kind: 'national-id',
    rule: 'plate of a car',
  },
  {
    labels: 'licence license licencia patente führerschein',
    pattern: formOf(String.raw`[A-Z9]{5}[ ]?\d{6}[ ]?[A-Z9]{2}\d[A-Z]{2}`),
    kind: 'national-id',
    rule: 'licence to drive',
  },
  {
    labels: 'cc cidadão cidadao',
    pattern: formOf(String.raw`\d{8}[ -]?\d[ -]?[A-Z][A-Z\d]\d`),
    kind: 'national-id',
    rule: 'cartão de cidadão',
  },
  {
    labels: 'vers versicherten versichertennr versicherung',
    pattern: formOf(String.raw`[A-Z]\d{9}`),
    kind: 'national-id',
    rule: 'number of an insured person',
  },
  {
    labels: 'cc',
    pattern: formOf(String.raw`1\.\d{3}(?:\.\d{3}){2}|\d{1,3}(?:\.\d{3}){2}`),
    kind: 'national-id',
    rule: 'cédula',
  },
  {
    // "C.C." is read letter by letter.
    labels: 'c',
    pattern:
      /(?<=(?<![\p{L}.])C\.[ ]?C)\.?:?[ ]{0,2}(?:[Nn](?:[º°]|o\.)[ ]?)?(1\.\d{3}(?:\.\d{3}){2}|\d{1,3}(?:\.\d{3}){2}|\d{7,10})(?![\p{L}\p{N}_]|[.,]\d)/uy,
    kind: 'national-id',
    rule: 'cédula',
  },
  {
    labels: 'número numero number',
    pattern:
      /(?<=(?:[Dd]eix(?:ou|ei|o)[ ](?:o|um|seu)|[Dd]ej[óoé][ ](?:el|su|un)|[Ll]eft[ ](?:his|her|their)|lasciato[ ](?:il|un))[ ](?:n[uú]mero|number))[ :]{1,3}(\+?\d(?:[ .-]?\d){7,13})(?![\p{L}\p{N}_]|[.,]\d)/uy,
    kind: 'phone',
    rule: 'phone with cue',
  },
  {
    labels: 'dni nif nie',
    // Polish "3 dni" are days.
    pattern: formOf(String.raw`(?<!\d[ ]dni[ ])(?:\d{1,2}\.?\d{3}\.?\d{3}|[xyz][ -]?\d{7})[ -]?[a-z]`, 'iuy'),
    kind: 'national-id',
    rule: 'dni',
  },
  {
    // Numbers of patients: "historia clínica", "numéro de dossier du patient", "matricola".
    labels: 'hc nhc mrn patient patientennummer patientennr pat dossiernummer patiëntnummer patientnummer',
    pattern: formOf(String.raw`(?:[A-Z]{1,4}[ -]?)?\d[\d ./-]{3,12}\d`),
    kind: 'number',
    rule: 'number of a patient',
    near: plain(
      /(?<!\p{L})(?:HC|NHC|MRN|[Pp]ati[eë]nt(?:in)?(?:en)?(?:[ ]?(?:ID|[Nn]o|[Nn]r|[Nn]um(?:ber|mer))|nummer|nr)|dossiernummer|Pat\.?-?Nr)/u,
    ),
  },
  {
    // Of people at work, at school, in a library or an insurance.
    labels:
      'utr medicare personalnr personalnummer personeelsnummer matrikelnummer matrikelnr matrnr studentnummer leerlingnummer lidnummer mitgliedsnummer mitgliedsnr versichertennummer matricola albumu étudiant etudiant adhérent adherent allocataire legajo sanitaria utente member membership student pupil employee staff payroll medewerker alumno socio aluno matricule nia afiliado afiliada pers',
    pattern: new RegExp(
      String.raw`(?:[ ]?(?:ID|Id|id|[Cc]ard|[Rr]ef|[Nn]o|[Nn]r|[Nn]ro|-[Nn]r|[Nn]um(?:ber|mer|[ée]ro)?|[Nn][º°.]|#)(?!\p{L}))?${formOf(String.raw`[A-Za-z]{0,4}[ -]?\d(?:[ ./-]?[A-Z\d]){4,19}`).source}`,
      'uy',
    ),
    kind: 'number',
    rule: ofSomebody,
    near: plain(
      /(?<!\p{L})(?:UTR|NIA|[Mm]atricule|[Aa]filiad[oa]|[Pp]ers\.?-?[ ]?[Nn]r|[Pp]ayroll[ ]ref|[Mm]edicare|[Pp]erson(?:al|eels)n\p{L}+|[Mm]atrikeln\p{L}+|[Mm]atrnr|(?:[Ss]tudent|[Ll]eerling|[Ll]id)nummer|[Mm]itgliedsn\p{L}+|[Vv]ersichertennummer|[Mm]atricola|(?:nr|numer)[ ]albumu|(?:n[º°.]|num(?:[ée]ro)?)[ ](?:d[’']|de[ ])?(?:é|e)tudiant|(?:n[º°.]|num(?:[ée]ro)?)[ ]d[’']adh[ée]rent|allocataire|[Ll]egajo|[Tt]essera[ ]sanitaria|[Tt]arjeta[ ]sanitaria|n[º°.ú]\p{L}{0,5}\.?[ º°]{0,2}(?:de[ ])?(?:utente|aluno|socio|alumno)|(?:[Mm]ember|[Mm]embership|[Ss]tudent|[Pp]upil|[Ee]mployee|[Ss]taff|[Pp]ayroll)[ ]?(?:ID|id|[Cc]ard|[Nn]o|[Nn]r|[Nn]umber|#))/u,
    ),
  },
  {
    labels:
      'mecanográfico mecanografico matrícula matricula ra leitor leitora prac syna córki legitymacji pacjenta pacjentki ucznia czytelnika',
    pattern: new RegExp(
      String.raw`(?:[ ](?:del[ae]|d[oae]s?|é|es|è|to|[Nn]\.[º°]))*${formOf(String.raw`(?:[A-Z]{1,2}[\/-]?)?\d(?:[./-]?\d){3,11}`).source}`,
      'uy',
    ),
    kind: 'number',
    rule: ofSomebody,
    near: plain(
      /(?<!\p{L})(?:mecanogr[áa]fico|leitor[ ]n|(?:nr|numer)[ ]prac|(?:matr[íi]cula|RA)(?=[^]{0,24}\d)(?<=(?:alun|alumn|escolar|secundaria|primaria|curso|ano|[ºª°][ ]?[A-Z]?[ ]?|estudiant|funcion)[^]{0,40})|(?:nr|numer)[ ](?:karty[ ])?(?:pacjent|uczni|czytelnik|legitymacj))/iu,
    ),
  },
  {
    // Of a student in Portugal and Brazil; a plate has letters.
    labels: 'matrícula matricula',
    pattern: new RegExp(`(?:[ ](?:é|es|è))?${formOf(String.raw`\d{6,12}`).source}`, 'uy'),
    kind: 'number',
    rule: ofSomebody,
    near: plain(/(?<!\p{L})(?:minha|mi|la mia|sua)[ ](?:n[.º° ]{1,4}de[ ])?matr[íi]cula/iu),
  },
  {
    labels: 'historia',
    pattern: formOf(String.raw`(?:[A-Z]{1,4}[ -]?)?\d{4,12}`),
    kind: 'number',
    rule: 'number of a patient',
    near: plain(/(?<!\p{L})n(?:[º°o.]|\.º|úm(?:ero)?)\.?[ ]de[ ]historia/iu),
  },
  {
    // By words that nothing else is numbered with.
    labels: peoplesNumbers.words,
    pattern: new RegExp(`${ofNumbers}[ ]?\\(?${formOf(someNumber).source}`, 'uy'),
    kind: 'number',
    rule: ofSomebody,
  },
  {
    // By letters that are words in small ones: "CIN BK284617", "RA N48210-7".
    labels: peoplesNumbers.letters.toLowerCase(),
    pattern: new RegExp(`${ofNumbers}[ ]?\\(?${formOf(someNumber).source}`, 'uy'),
    kind: 'number',
    rule: ofSomebody,
    near: new RegExp(`(?<![\\p{L}\\p{N}])(?:${peoplesNumbers.letters.replaceAll(' ', '|')})(?!\\p{L})`, 'u'),
  },
  {
    // Of a library, an insurance or a club: those of banks have a check digit.
    labels:
      'card carte tarjeta tessera karte ausweis kaart pasje karty cartão cartao carnet carné badge la il nr no n',
    pattern: new RegExp(
      String.raw`(?:[ ](?:[Nn]umber|[Nn]ummer|[Nn][uú]mero|[Nn]umer|[Nn]o|[Nn]r|[Nn][º°.]))?[\s.:#=º°-]{0,4}((?:[A-Z]{1,3}-?)?\d(?:[ .-]?\d){6,17})(?![\p{L}\p{N}_])`,
      'uy',
    ),
    kind: 'number',
    rule: ofSomebody,
    near: plain(
      /(?<!\p{L})(?:(?:[Ll]ibrary|[Mm]embership|[Mm]ember|[Cc]lub|[Rr]eader|[Ss]taff)?[ ]?[Cc]ard[ ](?:number|no\.?|nr\.?)|[Nn](?:[º°.]|um[ée]ro)[ ]de[ ]carte|(?:[Nn][º°.]|[Nn][uú]mero)[ ]de[ ](?:tarjeta|carn[ée]t?)|[Tt]essera[ ](?:n\.|[èe][ ](?:la|il)|numero)|(?:Ausweis|Leser|Kunden|Mitglieds|Bibliotheks)?[Kk]arten?-?(?:[Nn]r|[Nn]ummer)|[Pp]asje[^.]{0,60}[ ]nr|[Nn]umero[ ]d[ao][ ]cart[ãa]o|[Nn](?:umer|r)[ ]karty)/u,
    ),
  },
  {
    labels: 'postnummer',
    pattern: formOf(String.raw`\d{6,10}`),
    kind: 'number',
    rule: 'number of a locker',
  },
  {
    labels: 'kto ktonr kontonr',
    pattern: formOf(String.raw`\d(?:[ ]?\d){4,9}`),
    kind: 'iban',
    rule: 'account of a bank',
  },
  {
    labels: 'konto kontonummer account acct',
    pattern: formOf(String.raw`\d(?:[ ]?\d){4,9}`),
    kind: 'iban',
    rule: 'account of a bank',
    near: /(?<![A-Za-z])(?:sort[ -]?code|blz|bankleitzahl|routing|aba)(?![A-Za-z])/iu,
  },
  {
    labels: 'rib',
    pattern: formOf(String.raw`\d{5}[ -]?\d{5}[ -]?(?:[A-Z\d][ -]?){11}\d{2}`),
    kind: 'iban',
    rule: 'account of a bank',
  },
  {
    labels: 'ccc',
    pattern: formOf(String.raw`\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10}`),
    kind: 'iban',
    rule: 'account of a bank',
  },
  {
    labels: 'port',
    pattern: /\.[ ]?:?[ ]?(0[67](?:[ .-]?\d{2}){4})(?!\d)/y,
    kind: 'phone',
    rule: 'phone with cue',
  },
  {
    labels: 'tel telefon handy mobil mobile phone telefono móvil portable cell',
    pattern: formOf(String.raw`\+?\d{2,5}_\d{5,9}`),
    kind: 'phone',
    rule: 'phone with cue',
  },
]

const formsByLabel = new Map<string, Form[]>()
for (const form of forms)
  for (const label of form.labels.split(' '))
    formsByLabel.set(label, [...(formsByLabel.get(label) ?? []), form])

const labelEnds = new Endings([...formsByLabel.keys()].join(' '))

function entityBehind(
  text: string,
  label: number,
  from: number,
  digit: number,
  candidates: readonly Form[],
): Entity | undefined {
  for (const { pattern, kind, rule, near } of candidates) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    const number = match?.[1]
    if (match === null || number === undefined) continue
    const end = match.index + match[0].length
    const start = end - number.length
    if (end <= digit || (near !== undefined && !near.test(text.slice(Math.max(0, label - 40), end + 30))))
      continue
    return { start, end, kind, strength: 'likely', rule }
  }
  return undefined
}
