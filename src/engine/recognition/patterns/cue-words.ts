import type { CueKind } from './cues.ts'

/**
 * What a word says of the number beside it, folded and without articles and prepositions. In the languages of the
 * product, and the names of identifiers in others too.
 */
export function kindOfWord(word: string): CueKind | undefined {
  return kindsByWord.get(word) ?? (word.length > 4 && anyStem.test(word) ? kindIn(stems, word) : undefined)
}

/** Short names of identifiers that are ordinary words in small letters: Polish "dni" are days. */
export const acronyms: ReadonlySet<string> = new Set(
  'dni nie sin rut cf rc taj rg pan cap cp art ein dl ss'.split(' '),
)

/** What two words say that belong together: "tax id" is no "id". */
export function kindOfPair(first: string, second: string): CueKind | undefined {
  return phraseWords.has(second) || phraseWords.has(first) ? kindIn(phrases, `${first} ${second}`) : undefined
}

interface Vocabulary {
  /** Whole words, parted by blanks. */
  readonly words: string
  /** What a word holds, as in compounds; alternatives of a regular expression. */
  readonly stems?: string
  /** Pairs of words, one a line; each line is a regular expression. */
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
  stems:
    'tele(?:fo|pho)n|telefax|phone|mobil|movil|handy|rufn|notfalln|notruf|festnetz|whatsapp|hotline|cellul|cellphone|telemov|teletax|komork|telefoon|erreich|llam[aeo]|dzwoni|richiam|puhelin|mobiel|stacjonarn|matkapuh',
  phrases: `
    (?:my|mein|meine|meiner|mon|mi|mio|mijn|meu|moj|moim|ihre|your|our|unsere) (?:number|nummer|numero|numer|numerem|nr)
    (?:nummer|nummeret|numarul|cislo|szam|szamom) (?:meu|mein|mio|moje)
    (?:mitt|mit|min|moje|vart|vores|vart|onze|ons|notre|nostro|nuestro|nosso|minha|mia|nasz) (?:number|nummer|numero|numer|numerem|cislo|nr)
    (?:pod) (?:number|nummer|numero|numer|nr)
    (?:num|numero|n|linea|linha) (?:verde|vert|gratuito|gratuita|gratuit)
    (?:toll) free
    (?:best|contact|daytime|evening|direct|emergency) (?:number|no)
    (?:reach|reached) (?:me|us|him|her|them|on|at)
    (?:answering|messages|reach) at
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
  stems:
    'steuer(?:liche)?(?:ident|id|numm)|rentenversicherungsn|versicherungsnum|versicherungsnr|identifikationsn|burgerservicen|rijksregistern|persoonsn|henkilotun|fodselsn|personnum',
  phrases: `
    (?:social|national) (?:security|insurance)
    (?:my|his|her|your) social
    (?:sa|rsa) id
    (?:assurance|seguro) social[a-z]*
    (?:social) (?:insurance|number|no)
    (?:steuer|tax|taxpayer) (?:id|identifikationsnummer|nr|nummer|identification|number|no|reference|file)
    (?:steuerliche) (?:identifikationsnummer|id)
    (?:ni|nhs|pps|personal|personnel) (?:number|no|code)
    national (?:id|identification|identity|number)
    (?:sv|rv|ahv|sozialversicherungs|rentenversicherungs) (?:nr|nummer|nummern)
    (?:securite|secu) (?:sociale|social)
    (?:seguridad|seguranca|sicurezza|previdenza) social[a-z]*
    (?:numero|num|no|n) (?:fiscal|secu|contribuinte|contribuable|national)
    (?:identificacao|identification|identificacion) fiscale?
    (?:registre|registo) national
    (?:codice) (?:fiscale|fisc)
    (?:numer) (?:pesel|ewidencyjny)
    (?:rodne|rodneho|rodnym) (?:cislo|cisla|cislem)
    (?:asmens|personas|isiku) (?:kodas|kods|kood)
    (?:codigo) (?:personal)
    (?:personnummer|cpr|fodsels) (?:nr|nummer)
    sin (?:number|no)`,
}

const document: Vocabulary = {
  words: `
      passport passports passportnumber passnr passeport passeports pasaporte passaporto passaporte
      paszport paszportu paszportem fuhrerschein fuhrerscheinnr rijbewijs rijbewijsnummer patente cni cnh dl
      rg cedula permis carnet kvnr korkort pas pasnummer prukaz prukazu obcanka buletin ajokortti ajokortin
      identitetskort`,
  stems:
    'reisepass|personalausweis|ausweis|passnummer|fuhrerschein|paspoort|identiteitskaart|dowod|igazolvan|jogositvan|versichertenn|krankenversicherten|patent[ei]n',
  phrases: `
    (?:driver|drivers|driving) (?:licen[cs]e|licen[cs]es|permit)
    (?:identity|identification|id|national) (?:card|document|number|no)
    (?:carte|carta|tarjeta|cartao|documento|bilhete|piece) (?:d ?identite|identite|identita|identidad|identidade|cidadao|residente)
    (?:permis|permiso|carta|patente) (?:conduire|conducir|conducao|guida)
    pass (?:number|nummer|nr|no)
    (?:titre|carte) sejour
    (?:ridicsky|vodicsky) prukaz
    (?:titolo|titulo) (?:eleitor|viaggio)
    (?:prawo|prawa) jazdy
    (?:id|identiteits) (?:kaart|karte)
    (?:tessera) sanitaria
    licen[cs]e number
    cidadao`,
}

const account: Vocabulary = {
  words: `
      iban ibans konto konta kontem kontonr kontonummer account acct cuenta compte conto rekening
      rekeningnummer rekeningnr conta rachunek rachunku rachunkiem nrb rib ccc clabe sepa`,
  stems: 'bankverbind|bankkonto|bankrek|kontonum|rachun|girokonto|bankaccount',
}

const card: Vocabulary = {
  words: `
      card cards carte cartes tarjeta tarjetas carta kaart kaarten cartao cartoes karte karten karta karty
      cc pan visa mastercard maestro amex discover diners jcb unionpay creditcard debitcard`,
  stems: '(?:kredit|debit|credit|bank|zahl|giro|betaal|bankomat)(?:karte|card|kaart|kart)',
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
  stems: 'version',
}

const other: Vocabulary = {
  words: `
      order orders ordered invoice invoices inv ticket tickets case cases ref refs reference references
      referenz rif item items sku ean upc gtin isbn issn asin imei iccid serial serials sn mac uuid guid
      hash sha md commit rev revision session tracking parcel parcels package shipment ups dhl fedex dpd
      gls hermes colis suivi seguimiento rastreio checksum crc part parts meter zahler trace span job pid tid thread request req event record
      row line page error errno code codes pin puk otp token key license transaction txn payment
      payments booking reservation     membership contract policy claim
      article vat ust ustid ustidnr mwst tva iva btw nip regon krs siret siren cif kvk hrb hra cnpj vkn
      uid gst gstin ein duns bic swift blz zip plz cp cap postcode eur euro euros usd gbp chf pln brl zl
      price total amount sum betrag summe preis montant importe importo bedrag valor kwota auftrag az
      vorgang aktenzeichen zeichen   vertrag sendung paket lieferung nhc cipa episodio nocol ncol
      colegiado col commande facture devis dossier contrat pedido pedidos factura facturas expediente
      contrato envio ordine ordini fattura fatture pratica contratto spedizione pacco bestelling
      bestellingen factuur facturen zending pakket  contracten encomenda fatura faturas processo
       zamowienie zamowienia faktura faktury sprawa umowa  paczka przesylka zgloszenie
      przesylki paczki id ids issue bug pull build windows   userid database db table size bytes
      byte count timestamp unix epoch art artikel bestellung bestellungen rechnung rechnungen charge chargen lot batch`,
  stems:
    'bestell|auftrag|rechnung|kundenn|vertragsn|sendung|paketn|artikeln|referenz|vorgangs|buchung|seriennum|serienn|lieferschein|mitglied|matrikel|matricul|personaln|policen|trackin|zamowien|faktur|przesyl|bestel|ordern|klantn|factuurn|transakt|transac|transaz|pedido|commande|invoice|barcode|lizenz|licen[cs]ek|orderid|ticketid',
  phrases: `
    order (?:number|no|id)
    (?:ust|mwst|umsatzsteuer|vat|uid|company|firmen) (?:idnr|id|nr|identifikationsnummer|number|no|ident)
     id
    employee (?:id|number)
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

const kindsByWord = new Map(
  vocabularies
    .flatMap(([kind, { words }]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, kind] as const),
    )
    .reverse(),
)

type Patterns = readonly (readonly [CueKind, RegExp])[]

const stems: Patterns = vocabularies.flatMap(([kind, vocabulary]) =>
  vocabulary.stems === undefined ? [] : [[kind, new RegExp(vocabulary.stems, 'u')] as const],
)
// Most words hold no stem; this tells in one pass.
const anyStem = new RegExp(stems.map(([, { source }]) => source).join('|'), 'u')
const phrases: Patterns = vocabularies.flatMap(([kind, vocabulary]) =>
  vocabulary.phrases === undefined
    ? []
    : [[kind, new RegExp(`^(?:${linesOf(vocabulary.phrases).join('|')})$`, 'u')] as const],
)

// Most pairs of words are no phrase; this tells without trying the patterns.
const phraseWords = new Set(
  vocabularies
    .flatMap(([, { phrases: lines = '' }]) => linesOf(lines))
    .flatMap((line) => line.match(/[a-z]{2,}/gu) ?? []),
)

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\s*\n\s*/u)
}

function kindIn(patterns: Patterns, words: string): CueKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(words))?.[0]
}
