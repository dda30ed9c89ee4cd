import type { CueKind } from './cues.ts'

/** A folded word beside a number and what is known of it. */
export interface CueWord {
  readonly folded: string
  /** What it says by itself. */
  readonly kind: CueKind | undefined
  /** What it says with the word behind it, in order of precedence. */
  readonly pairs: readonly Pair[]
  /** An article or a preposition. */
  readonly isFiller: boolean
  /** It joins the items of a list. */
  readonly isConjunction: boolean
  /** The short name of an identifier that is an ordinary word in small letters: Polish "dni" are days. */
  readonly isAcronym: boolean
}

interface Pair {
  readonly kind: CueKind
  readonly seconds: ReadonlySet<string>
  /** How the second word may begin instead. */
  readonly beginnings: readonly string[]
}

/** What is known of a folded word. */
export function cueWord(folded: string): CueWord {
  return known.get(folded) ?? ordinary(folded)
}

/**
 * What a word says of the number beside it. In the languages of the product, and the names of identifiers in others too.
 */
export function kindOfWord({ kind, folded }: CueWord): CueKind | undefined {
  if (kind !== undefined || folded.length < 5) return kind
  const held = kindOfStem(folded)
  return held === undefined || otherWords.has(folded) ? undefined : held
}

/** What two words say that belong together: "tax id" is no "id". */
export function kindOfPair(first: CueWord, second: CueWord): CueKind | undefined {
  for (const { kind, seconds, beginnings } of first.pairs)
    if (seconds.has(second.folded) || beginnings.some((start) => second.folded.startsWith(start))) return kind
  return undefined
}

interface Vocabulary {
  /** Whole words, parted by blanks. */
  readonly words: string
  /** What a word holds, as in compounds. */
  readonly stems?: string
  /** Pairs of words, one a line: the alternatives of the first, then those of the second; `*` goes on as it likes. */
  readonly phrases?: string
}

const phone: Vocabulary = {
  words: `
      tel tele telf tfno tfn tlf tlfn tf fon fone ph mob mbl cell cells cel cello gsm sms pager viber
      signal telegram call calls called calling callback recall ring dial text desk landline voicemail fax
      privat dienstlich geschaftlich zentrale sekretariat ruf rufen anruf anrufe anrufen angerufen zuruckrufen ruckruf durchwahl kontakt joindre joignable
      joint appel appels appeler appelez appelle rappeler rappelez rappel portable fixe contact marcar
      marque marcando contacto localizable fijo chiama chiamare chiamami chiamate chiamarmi chiamatemi
      contatto contattare contattarmi fisso bel belt bellen gebeld terugbellen opbellen bereikbaar
      bereiken vast liga ligar ligue liguem ligou contato contata contatar fixo ramal kom dzwon dzwonic
      zadzwon zadzwonic oddzwon oddzwonic kontaktowy kontaktu ringa ringe ringer soita soittaa puh volejte
      zavolejte volat zavolat zavolajte hivjon suna sunati sunat arayin gsmnr zuruckzurufen anzurufen telnr telno telnummer mobilnr natel zap zapzap freephone
      mob mobitel τηλ τηλεφωνο κιν κινητο тел телефон моб`,
  stems: `
    telefon telephon telefax phone mobil movil handy rufn notfalln notruf festnetz whatsapp hotline cellul cellphone telemov
    teletax komork telefoon erreich llama llame llamo dzwoni richiam puhelin mobiel stacjonarn matkapuh`,
  phrases: `
    my|mein|meine|meiner|mon|mi|mio|mijn|meu|moj|moim|ihre|your|our|unsere number|nummer|numero|numer|numerem|nr
    nummer|nummeret|numarul|cislo|szam|szamom meu|mein|mio|moje
    mitt|mit|min|moje|vart|vores|vart|onze|ons|notre|nostro|nuestro|nosso|minha|mia|nasz number|nummer|numero|numer|numerem|cislo|nr
    pod number|nummer|numero|numer|nr
    num|numero|n|linea|linha verde|vert|gratuito|gratuita|gratuit
    toll free
    best|contact|daytime|evening|direct|emergency number|no
    direct|private line
    reach|reached me|us|him|her|them|on|at
    answering|messages|reach at
    messages to`,
}

const identity: Vocabulary = {
  words: `
      ssn itin nino nin nhs ppsn pps tin tfn sin snn aadhaar aadhar curp idnr steuerid steuernr stidnr
      rvnr rvnummer svnr svnummer sozversnr ahv ahvn nir nirpp nss nass niss insee insz spi dni nie nif
      pnr ss nuss naf cuil cuit rut cf codfisc bsn sofi sofinummer sofinr cpf contribuinte contribuable pesel personnr personnummer
      personnumer cpr cprnr cprnummer fnr fodselsnr fodselsnummer hetu henkilotunnus henkilotunnukseni
      sotu kennitala rc oib cnp egn taj adoazonosito amka isikukood emso jmbg tckn kimlik αμκα егн инн
      снилс`,
  stems: `
    steuerlicheident steuerlicheid steuerlichenumm steuerident steuerid steuernumm rentenversicherungsn versicherungsnum
    versicherungsnr identifikationsn burgerservicen rijksregistern persoonsn henkilotun fodselsn personnum`,
  phrases: `
    social|national security|insurance
    my|his|her|your social
    sa|rsa id
    assurance|seguro social*
    social insurance|number|no
    steuer|tax|taxpayer id|identifikationsnummer|identnummer|identnr|nr|nummer|identification|number|no|reference|file
    steuerliche identifikationsnummer|id
    ni|nhs|pps|personal|personnel number|no|code
    national id|identification|identity|number
    sv|rv|ahv|sozialversicherungs|rentenversicherungs nr|nummer|nummern
    securite|secu sociale|social
    seguridad|seguranca|sicurezza|previdenza social*
    numero|num|no|n fiscal|secu|contribuinte|contribuable|national
    identificacao|identification|identificacion fiscale|fiscal
    registre|registo national
    codice fiscale|fisc
    numer pesel|ewidencyjny
    rodne|rodneho|rodnym cislo|cisla|cislem
    asmens|personas|isiku kodas|kods|kood
    codigo personal
    personnummer|cpr|fodsels nr|nummer
    sin number|no
    nif|cpf|contribuinte|dni|rut|cuit fatura|faturas|factura|facturas|nota|pedido|encomenda`,
}

const document: Vocabulary = {
  words: `
      passport passports passportnumber ci passnr passeport passeports pasaporte passaporto passaporte
      paszport paszportu paszportem fuhrerschein fuhrerscheinnr rijbewijs rijbewijsnummer patente cni cnh dl
      aok barmer dak tk ikk bkk rg cedula permis carnet kvnr korkort pas pasnummer prukaz prukazu obcanka buletin ajokortti ajokortin
      identitetskort`,
  stems: `
    reisepass personalausweis ausweis passnummer fuhrerschein paspoort identiteitskaart dowod igazolvan jogositvan
    versichertenn krankenversicherten patenten patentin`,
  phrases: `
    driver|drivers|driving license|licence|licenses|licences|permit
    identity|identification|id|national card|document|number|no
    carte|carta|tarjeta|cartao|documento|bilhete|piece didentite|identite|identita|identidad|identidade|cidadao|residente
    permis|permiso|carta|patente conduire|conducir|conducao|guida
    pass number|nummer|nr|no
    titre|carte sejour
    ridicsky|vodicsky prukaz
    titolo|titulo eleitor|viaggio
    prawo|prawa jazdy
    id|identiteits kaart|karte
    tessera sanitaria
    copy|copie|kopie|copia|kopia|kopii|kopie id
    license|licence number`,
}

const account: Vocabulary = {
  words: `
      iban ibans konto konta kontem kontonr kontonummer account acct cuenta compte conto rekening
      rekeningnummer rekeningnr conta rachunek rachunku rachunkiem nrb rib ccc clabe sepa`,
  stems: `
    bankverbind bankkonto bankrek kontonum rachun girokonto bankaccount`,
}

const card: Vocabulary = {
  words: `
      card cards carte cartes tarjeta tarjetas carta kaart kaarten cartao cartoes karte karten karta karty
      cc pan visa mastercard maestro amex discover diners jcb unionpay creditcard debitcard`,
  stems: `
    kreditkarte kreditcard kreditkaart kreditkart debitkarte debitcard debitkaart debitkart creditkarte creditcard
    creditkaart creditkart bankkarte bankcard bankkaart bankkart zahlkarte zahlcard zahlkaart zahlkart girokarte girocard
    girokaart girokart betaalkarte betaalcard betaalkaart betaalkart bankomatkarte bankomatcard bankomatkaart bankomatkart`,
}

const ip: Vocabulary = {
  words: `
      ip ips ipv ipaddress ipadresse login logins logon client remote peer host addr address sender
      forwarded anmeldung anmeldungen einloggen zugriff zugriffe adresse connexion connexions acces
      accesso acceso acesso inicio conexion conexao connessione sessione logowanie logowania aanmelding
      inlog toegang verbinding adres indirizzo direccion endereco src dst srcip dstip rhost ping`,
}

const version: Vocabulary = {
  words: `
      version versions versione versao versie versionen wersja wersji wersje ver vers build builds release
      releases firmware fw update updates upgrade patch patched driver treiber sdk kernel hotfix runtime
      aggiornamento actualizacion atualizacao aktualizacja mise oid section kapitel abschnitt chapter`,
  stems: `
    version`,
}

const other: Vocabulary = {
  words: `
      order orders ordered invoice invoices inv ticket tickets case cases ref refs reference references
      referenz rif item items sku ean upc gtin isbn issn asin imei iccid serial serials sn mac uuid guid
      hash sha md commit rev revision session tracking parcel parcels package shipment ups dhl fedex dpd
      gls hermes colis suivi seguimiento rastreio checksum crc part parts meter zahler trace span job pid tid thread request req event record
      row line page error errno code codes pin puk otp token key license transaction txn payment
      payments booking reservation     membership contract policy claim poliza polizza apolice polisa polisy polis polisnr polisnummer
      article vat ust ustid ustidnr mwst tva iva btw nip regon krs siret siren cif kvk hrb hra cnpj vkn
      uid gst gstin ein duns bic swift blz zip plz cp cap postcode cep po eur euro euros usd gbp chf pln brl zl
      price total amount sum betrag summe preis montant importe importo bedrag valor kwota auftrag az
      vorgang aktenzeichen zeichen   vertrag sendung paket lieferung nhc cipa episodio nocol ncol
      colegiado col commande facture devis dossier contrat pedido pedidos factura facturas expediente
      contrato envio ordine ordini fattura fatture pratica contratto spedizione pacco bestelling
      bestellingen factuur facturen zending pakket  contracten encomenda fatura faturas processo
       zamowienie zamowienia faktura faktury sprawa umowa  paczka przesylka zgloszenie
      przesylki paczki id ids issue bug pull build windows   userid database db table size bytes
      byte count timestamp unix epoch art artikel bestellung bestellungen rechnung rechnungen charge chargen lot batch`,
  stems: `
    bestell auftrag rechnung kundenn vertragsn sendung paketn artikeln referenz vorgangs buchung seriennum serienn
    lieferschein mitglied matrikel matricul personaln policen trackin zamowien faktur przesyl bestel ordern klantn factuurn
    transakt transac transaz pedido commande invoice barcode lizenz licencek licensek orderid ticketid`,
  phrases: `
    order number|no|id
    ust|mwst|umsatzsteuer|vat|uid|company|firmen idnr|id|nr|identifikationsnummer|number|no|ident
    employee id|number
    medical record`,
}

// In order of precedence where a word speaks for two.
const vocabularies: readonly (readonly [CueKind, Vocabulary])[] = [
  ['identity', identity],
  ['document', document],
  ['version', version],
  ['other', other],
  ['phone', phone],
  ['account', account],
  ['card', card],
  ['ip', ip],
]

const fillers = 'de des du da na do dos del della dei di d la le les l of the s'
const conjunctions = 'or and oder und bzw et ou y o u e en of i lub oraz'
/** Words that hold a cue and are none. */
const otherWords: ReadonlySet<string> = new Set(
  'mobilita mobilitat mobilite mobility mobilidade mobilidad mobiliteit mobilnosc movilidad telefoonnotitie telefonnotiz telefonnotizen telefonvermerk gesprachsnotiz telefonrechnung telefoonrekening telefonkonferenz telefonliste telefoonlijst mobilfunkrechnung mobilier mobiliario mobiliar mobilisation mobilisierung immobilien immobilie inmobiliaria immobilier imobiliaria immobiliare automobil automobile automobiles'.split(
    ' ',
  ),
)
const acronyms = 'dni nie sin rut cf rc taj rg pan cap cp art ein dl ss ci po aok dak tk'

const none: readonly Pair[] = []
const ordinary = (folded: string): CueWord => ({
  folded,
  kind: undefined,
  pairs: none,
  isFiller: false,
  isConjunction: false,
  isAcronym: false,
})

const known: ReadonlyMap<string, CueWord> = knownWords()

function knownWords(): ReadonlyMap<string, CueWord> {
  const found = new Map<string, CueWord>()
  const tell = (folded: string, told: Partial<CueWord>): void => {
    found.set(folded, { ...(found.get(folded) ?? ordinary(folded)), ...told })
  }
  for (const [kind, { words, phrases = '' }] of vocabularies) {
    for (const word of listOf(words)) if (found.get(word)?.kind === undefined) tell(word, { kind })
    for (const [firsts, pair] of pairsIn(phrases, kind))
      for (const first of firsts) tell(first, { pairs: [...(found.get(first)?.pairs ?? none), pair] })
  }
  for (const word of listOf(fillers)) tell(word, { isFiller: true })
  for (const word of listOf(conjunctions)) tell(word, { isConjunction: true })
  for (const word of listOf(acronyms)) tell(word, { isAcronym: true })
  return found
}

function pairsIn(phrases: string, kind: CueKind): readonly (readonly [readonly string[], Pair])[] {
  const lines = phrases.trim() === '' ? [] : phrases.trim().split(/\s*\n\s*/u)
  return lines.map((line) => {
    const [firsts = '', seconds = ''] = line.split(' ')
    const words = seconds.split('|')
    const beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    return [firsts.split('|'), { kind, seconds: new Set(words), beginnings }]
  })
}

function listOf(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}

interface Stem {
  readonly written: string
  /** The index of its vocabulary. */
  readonly rank: number
}

// By their first three letters, as most words hold the beginning of none.
const stemsByCode: ReadonlyMap<number, readonly Stem[]> = Map.groupBy(
  vocabularies.flatMap(([, { stems = '' }], rank) =>
    listOf(stems)
      .filter((written) => written !== '')
      .map((written) => ({ written, rank })),
  ),
  ({ written }) => codeAt(written, 0),
)
const mayBegin = new Uint8Array(2 ** 15)
for (const code of stemsByCode.keys()) mayBegin[code] = 1

function kindOfStem(folded: string): CueKind | undefined {
  let best = vocabularies.length
  for (let at = 0; at < folded.length - 3; at++) {
    const code = codeAt(folded, at)
    if (mayBegin[code] === 0) continue
    for (const { written, rank } of stemsByCode.get(code) ?? [])
      if (rank < best && folded.startsWith(written, at)) best = rank
  }
  return vocabularies[best]?.[0]
}

/** Three units from a place on as one number of 15 bits. */
function codeAt(word: string, at: number): number {
  return (
    ((word.charCodeAt(at) & 31) << 10) |
    ((word.charCodeAt(at + 1) & 31) << 5) |
    (word.charCodeAt(at + 2) & 31)
  )
}
