import { hashSeed, nextHash } from '../../../detection/hash.ts'
import { WordTable } from '../../names/word-table.ts'
import { Endings } from './endings.ts'

/** What a word in lower case, without the dot of an abbreviation, may be in an address; bits. */
export const role = {
  plainPrefix: 1,
  capitalPrefix: 1 << 1,
  doubtfulPrefix: 1 << 2,
  numberFirst: 1 << 3,
  surelyNumberFirst: 1 << 4,
  compoundStop: 1 << 5,
  plainEnd: 1 << 6,
  doubtfulEnd: 1 << 7,
  adjective: 1 << 8,
  noAdjective: 1 << 9,
  particle: 1 << 10,
  englishType: 1 << 11,
  doubtfulEnglishType: 1 << 12,
  oneWordStreet: 1 << 13,
  direction: 1 << 14,
  numbered: 1 << 15,
  personEnd: 1 << 16,
  hungarianEnd: 1 << 17,
  nameEnd: 1 << 18,
  article: 1 << 19,
  beforeArticle: 1 << 20,
  title: 1 << 21,
  preposition: 1 << 22,
  beforeAdjective: 1 << 23,
  flat: 1 << 24,
  frequentType: 1 << 25,
  road: 1 << 26,
  englishParticle: 1 << 27,
  common: 1 << 28,
  repeated: 1 << 29,
} as const

/** Words of addresses in the languages of the desks. */
const wordsByRole: Readonly<Record<keyof typeof role, string>> = {
  /** Before the street's name, and nothing but a street: `Calle Mayor 5`, `ul. Długa 3`, `12 rue Basse`. */
  plainPrefix: `
    calle c/ avenida avda avd paseo plaza pza plza pz ronda carretera ctra crta travesía travesia glorieta callejón callejon
    pasaje rambla jirón jiron rúa carrer passeig plaça avinguda travessera bulevar alameda kalea calzada
    rua travessa praça praca calçada praceta azinhaga rodovia
    ul ulica ulicy ulicę aleja aleje alei aleją plac placu osiedle osiedlu
    piazza piazzale piazzetta viale vico vicolo lungomare lungotevere lungarno p.za p.zza p.le v.le c.so c.da contrada
    rue avenue boulevard boul blvd bvd impasse allée allee allées chemin quai ruelle faubourg venelle
    straße strasse laan улица ул вулиця вул проспект просп бульвар переулок площадь trg náměstí nám námestie ulice
    strada bulevardul bulevardi calea aleea șoseaua șos şos λεωφόρος λεωφ οδός οδος rruga`,
  /** As the plain ones where they are written with a capital or a dot, for they mean something else besides. */
  capitalPrefix: `
    via corso largo av ave al os pl camino cno carrera cra kra str bd bld cl crs vía tv trav pç lg estrada beco ladeira borgo salita
    località loc frazione fraz piaz rondo esplanade promenade chaussée route rte cours place place square sq passage psje
    sos quadra viela campo sentier montée ch imp crossing jr gta urb urbanización urbanizacion urbanização polígono plein пл пер пр пр-т`,
  /** May begin a street's name, and needs something else to tell that it does. */
  doubtfulPrefix: `
    strada cité voie villa clos résidence lotissement hameau lieu-dit barrio bairro vila sítio cuesta diagonal transversal
    campo edificio rotunda skwer bulwar put cesta calata traversa rione fondamenta platz allee weg ring kaai kade singel camí
    subida bajada escalinata parque jardines senda sendero rincón huerta grupo explanada conjunto colegio chalet arroyo aldea
    poblado riera quinta eje carr calz circuito retorno rotonda incrocio rotatoria marginal parque caminho ponte porte galerie
    quartier domaine droga wybrzeże bulw intrarea splaiul fundătura piața наб набережная пров провулок ал аллея б-р майдан площа шоссе
    παρ πάροδος πλατεία vicolo rampa sector
    szosa rynek wyb wyspa ogród park bulwary błonia planty ferma kolonia plac zaułek trakt
    r c est res place square passage cours route prolongación privada cerrada andador colonia calle traverse lieu`,
  /** Of these, a French address has its number in front. */
  numberFirst: `
    rue avenue av ave boulevard boul bd bld blvd bvd place pl allée allées allee chemin ch impasse imp quai cours route rte passage
    square ruelle sentier montée voie faubourg villa cité esplanade promenade traverse venelle chaussée clos rond-point
    résidence lotissement hameau drève via calle rúa rua piazza viale travessa alameda avenida praça rodovia`,
  /** What French may be followed by a name in lower case. */
  surelyNumberFirst:
    'rue avenue boulevard boul bd allée allées allee chemin impasse quai ruelle venelle faubourg',
  /** Ends of compounds that name a street and much else: they count where something else tells it. */
  compoundStop: `
    arbeitsplatz parkplatz stellplatz sitzplatz speicherplatz listenplatz spielplatz campingplatz ladeplatz liegeplatz flugplatz
    steckplatz startplatz tabellenplatz studienplatz ausbildungsplatz praktikumsplatz computerplatz bildschirmplatz schlafplatz
    kundenplatz zeltplatz golfplatz tennisplatz sportplatz fußballplatz marktplatzplatz ersatz rückweg umweg heimweg rechtsweg
    dienstweg ausweg lösungsweg vertriebsweg arbeitsweg postweg zahlungsweg meldeweg bildungsweg seeweg luftweg lieferweg
    hinweg anfahrtsweg fluchtweg rettungsweg radweg gehweg fußweg feldweg transportweg versandweg kommunikationsweg
    käufer verkäufer einkäufer läufer mitläufer vorläufer anrufer rufer säufer dekade blockade kaskade fassade brokade arkade barrikade
    brigade ballade marmelade limonade schokolade kamerade eskapade parade façade decade cascade blockade upgrade downgrade
    delegate investigate aggregate navigate colgate watergate surrogate mitigate promulgate frigate propagate regate fregata
    sackgasse einbahnstraße datenautobahn substr unterweg unterwegs plein complein keineswegs norweg norwegen holzweg
    testplatz supportplatz norwegian tenancy platz straße strasse str gasse weg allee ufer damm`,
  /** Alone after the name, and nothing but a street: `Schönhauser Allee 5`, `Petőfi utca 3`, `Karl Johans gate 4`. */
  plainEnd: `
    straße strasse str gasse allee allé allén weg platz ufer damm ring chaussee promenade steig straat laan plein gracht kade singel utca
    út útja tér tere körút krt köz sétány rakpart fasor sugárút liget lakótelep dűlő lépcső ulice ulica třída náměstí nám trg cesta tänav tn mnt pst puiestee iela gatvė
    prospektas sokak sokağı sok caddesi cad cd bulvarı gade terrasse vej vägen väg veien gata gatan plads katu`,
  /** Alone after the name as well, and too short or too common to tell by themselves. */
  doubtfulEnd: 'u g gate tie tee sor put torg plass wall hof markt graben berg feld garten sk',
  /** Before a compound or an end, and part of the name. */
  adjective: `
    alte alter alten altes neue neuer neuen neues große großer großen grosse grosser groß kleine kleiner kleinen obere oberer
    oberen untere unterer unteren hintere hinterer hinteren vordere vorderer vorderen innere innerer äußere äußerer mittlere mittlerer
    lange langer kurze kurzer breite breiter schmale hohe hoher tiefe linke rechte erste zweite dritte sankt st dr prof
    oude nieuwe grote kleine lange korte hoge lage eerste tweede derde burgemeester norra södra västra östra gamla nya stora lilla gammel petite petit grande grand
    gamle nye store lille nordre søndre vestre østre øvre nedre övre nedre`,
  /** Never the adjective of a street, though it ends as one. */
  noAdjective: `
    unser unsere ihre meine deine seine diese dieser jeder jede aber oder immer leider hier unter über hinter weiter wieder bisher
    erster zweiter dritter letzter nächster freier anderer weiterer richtiger bester eigener kein keine eine einer der die alle
    herr frau adresse anschrift straße rechnungsadresse lieferadresse`,
  /** Small words inside the name of a street. */
  particle: `
    de del della delle dei degli dello dell di da do dos das du des la le les los las el y e et en i sur sous aux au à al
    der die den dem des im am an auf in zum zur vom von van ter ten 't het op bij v d a o of the und och og na pod nad św sv sta santa`,
  /** Types of streets that follow their name in English, and mean hardly anything else after a number and a name. */
  englishType: `
    street st str road rd avenue ave av lane ln boulevard blvd crescent cres cresc terrace terr tce mews parkway pkwy highway hwy
    gardens gdns grove causeway expressway turnpike esplanade parade pde promenade embankment freeway broadway alley circus`,
  /** Types of streets in English that mean much else. */
  doubtfulEnglishType: `
    drive dr court ct close place pl way walk row square sq hill hills park view rise green gate wharf quay loop path pike plaza
    plz point pt ridge run crossing xing cove coves bend heights hts landing island islands isle mill mills village vale bypass
    meadow meadows field fields croft drove end yard chase dene fold garth glade glen mount nook passage orchard ride side strand viaduct
    wynd brae bank paddock circuit stations rapid plain stream manors harbors land lands mountain mountains mission ranches branch burg burgs brooks center centers club corners groves hollow parkways rapids ridges shoals skyway trails tracks turn vly village villages circle cir trail trl track way ways main cross nagar layout colony enclave vihar marg sector bridge brook camp canyon center
    centre cliff club common corner corners course creek crest curve dale dam divide estate estates extension fall falls ferry flat
    flats ford forest forge fork forks fort garden harbor harbour haven inlet junction key keys knoll knolls lake lakes light lights
    lock locks lodge loaf manor mall motorway neck oval overpass pass pine pines plain plains port prairie radial ramp ranch rapids
    rest river route rue shoal shore shores skyway spring springs spur spurs squares station stravenue stream streets summit
    wood woods grange brow approach ridgeway fairway byway gateway mead heath hurst copse coppice spinney warren paddocks lea leas holt dell
    dingle ridings maltings parklands quadrant reach slade shaw weald wold furlong meads links lanes boreen
    throughway trace trafficway tunnel underpass union unions valley via views ville vista wall well wells terraces gate ter`,
  /** Streets that are one word in English. */
  oneWordStreet: `
    broadway kingsway piccadilly whitehall strand queensway parkway aldwych kingsgate eastgate westgate northgate southgate
    holloway cheapside moorgate bishopsgate cornhill poultry millbank pall-mall haymarket riverside parkside hillside southway northway`,
  /** Points of the compass, as they stand before and after the names of streets. */
  direction: `
    n s e w ne nw se sw n.e n.w s.e s.w north south east west northeast northwest southeast southwest upper lower old new great little
    noord zuid oost west nord süd ost`,
  /** Words that number things which are no streets. */
  numbered: `
    zimmer raum büro etage stock stockwerk tisch platz seite seiten kapitel absatz artikel paragraph schritt punkt version release ausgabe
    ticket vorgang fall anfrage auftrag bestellung rechnung lieferung kunde kundennummer nummer nr konto vertrag position pos menge
    größe breite länge höhe gewicht modell typ serie windows office outlook word excel android iphone ipad galaxy ios macos linux
    ubuntu debian server drucker rechner pc laptop monitor gerät port kanal leitung anschluss gruppe team abteilung filiale lager
    halle regal fach gleis linie bus tram zug flug gate terminal montag dienstag mittwoch donnerstag freitag samstag sonntag januar
    februar märz april mai juni juli august september oktober november dezember jan feb mar apr jun jul aug sep okt nov dez woche
    kalenderwoche kw tag jahr uhr stufe level ebene phase teil band heft anlage anhang abbildung tabelle zeile spalte feld code fehler
    error step page section chapter article figure table row column line item part room desk floor order invoice case request
    build update patch beta alpha unit box model series type size group line channel port slot queue node host site shop store branch
    warehouse dock bay hall door track platform train flight january february march june july october december monday
    tuesday wednesday thursday friday saturday sunday week day year hour grade class test task sprint issue bug task number no id account
    customer contract option choice question answer point rule clause annex appendix volume book psalm number zone area sector district
    página pagina capítulo capitolo artículo articolo artigo art paso passo versión versione versão factura fattura fatura pedido ordine
    encomenda sala habitación camera quarto stanza mesa tavolo número numero enero febrero marzo abril mayo junio julio septiembre
    octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio
    junho julho setembro outubro novembro dezembro janvier février mars avril juin juillet août septembre octobre novembre décembre
    étape chapitre commande facture chambre bureau salle table version numéro étage piso planta piano andar strona krok rozdział
    pokój faktura zamówienie wersja stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    kamer stap pagina bestelling factuur versie januari februari maart mei juli augustus oktober teams zoom chrome firefox edge safari
    java python node php perl ruby react angular vue docker kernel core pixel xbox playstation ps top rund circa ca etwa um bis ab nur
    über etwa about around room suite apt apartment flat wohnung whg appartement postfach packstation haus house block eingang
    aufgang tel telefon phone fax mobil handy plz zip iban bic cvv pin tan ust steuernummer geburtstag alter age anzahl stück pack paket
    garantie batterie partie sortie amnestie demokratie therapie selfie cookie formula boeing airbus ryzen intel geforce usb hdmi http https ipv v vol ch eur usd chf gbp total summe betrag preis price`,
  /** Languages that call a street after a person in full end its name with these. */
  personEnd:
    'utca u út útja tér tere körút krt köz sétány ulice ulica cesta tänav sokak sok caddesi cad bulvarı iela gatvė',
  /** Of these, Hungarian ends the name of a street with. */
  hungarianEnd: 'út útja utca u tér tere',
  /** Words with a capital that stand before an address and are no part of it. */
  nameEnd: `
    address adresse anschrift indirizzo morada adres sie ich wir bitte please ship deliver send dirección domicilio endereço liefern
    lieferadresse rechnungsadresse`,
  /** Articles that follow a preposition in front of a name. */
  article: "der den de het 't la",
  /** What an article follows in front of a name. */
  beforeArticle: 'van von op aan in',
  /** Titles before the name of somebody whom a street is called after. */
  title: 'dr prof st sankt graf general kardinal bürgermeister burgemeester karl van von de',
  /** The name of a street may begin with these. */
  preposition:
    'am im an auf zum zur in unter unterm hinter hinterm vor vorm überm bei beim op aan na v ve nad pod',
  /** An adjective in the name of a street may follow these. */
  beforeAdjective: 'am im an in auf zum zur beim bei unter hinter vor der dem den',
  /** Parts of a house in English that have a number. */
  flat: 'suite ste apt apartment flat unit',
  /** Types of streets in English that need no name with a capital. */
  frequentType: 'street road avenue ave st rd',
  /** Roads that have a number in English. */
  road: 'road highway hwy route rd',
  /** Small words inside the name of a street in English. */
  englishParticle: 'of the de la el del',
  /** A French house with the number of another. */
  repeated: 'bis ter',
  /** Small words in English, and what is counted: no names of streets in a text without capitals. */
  common: `
    the and for with from that this are was were has have had not but you your our their his her its all any can out into over per new
    more most than then other open different busy single other full whole last next first second third free main side cross minutes
    minute hours hour days day weeks week months month years year users user people persons times items files metres meters miles feet
    lines pages wide long way off street road`,
}

function rolesByWord(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [name, words] of Object.entries(wordsByRole))
    for (const word of words.trim().split(/\s+/u))
      found.set(word, (found.get(word) ?? 0) | role[name as keyof typeof role])
  return found
}

const roles = rolesByWord()
const table = new WordTable(roles)

/** The units of the alphabets above in lower case. */
const lowered = Uint16Array.from({ length: 0x0600 }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)

// By length, first and last letter, which rules most words out before all their letters are read.
const isLike = new Uint8Array(2 ** 15)
for (const word of roles.keys()) isLike[likenessAt(word, 0, word.length)] = 1

function likenessAt(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  return (
    (((end - start) & 31) << 10) | (((lowered[first] ?? first) & 31) << 5) | ((lowered[last] ?? last) & 31)
  )
}

/** What the word between two places may be, as bits of `role`. */
export function rolesAt(text: string, start: number, end: number): number {
  if (isLike[likenessAt(text, start, end)] === 0) return 0
  let hash = hashSeed
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = nextHash(hash, lowered[unit] ?? unit)
  }
  const index = table.indexOf(text, start, end, hash, lowered)
  return index === -1 ? 0 : table.kindsAt(index)
}

/** Last part of a compound that names a street, whatever stands before it. */
export const compoundEnds = new Endings(`
  straße strasse str gasse allee weg platz ufer damm chaussee promenade straat laan plein gracht kade singel dijk plantsoen steeg
  dreef gatan gata gaten gate gade vägen vej veien vegen gränd stigen torget gränden backen plads vegur stígur stræti braut ntie
  katu kuja väylä polku puiestee boulevard`)

/** Last part of a compound that may name a street. */
export const doubtfulCompoundEnds = new Endings(`
  graben feld hof ring markt berg höhe kamp winkel bogen brink siedlung park garten grund tal bach rain esch wiese wiesen acker
  zeile brücke tor wall steig pfad stieg twiete hang blick anger haven hove hoek erf rinne kaari ranta ska ská cka cká skog tie
  bakken krok kroken toppen tunet lia åsen dalen`)
