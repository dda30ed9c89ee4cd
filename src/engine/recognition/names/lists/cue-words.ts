/** Words of address before a name; folded. Those of `lowerTitles` are also written in small letters. */
export const titleWords: readonly string[] = (
  'doktorze profesorze dyrektorze mecenasie prezesie kierowniku redaktorze asp sierz podkom nadkom podinsp doctora docteur docteure doktora doktorem doktorowi doktorka doktorki dokter dottor doutor doutora nurse mecenas mecenasa mecenasem abogado abogada avvocato avvocatessa advogado advogada advocaat concejal concejala councillor ' +
  'pr off cpt cpl det col maj adjt hptm pok phk insp const pfarrer pastor pastoor ks ksiadz seu juf tonton auntie aunty rabbi lavv ling larch larq ' +
  'hrn pana mr mrs ms mx miss mister sir dr prof professor rev reverend capt captain lt sgt messrs doctor mssrs officer detective judge ' +
  'hr herr herrn frau fr fraulein doktor professorin dipl mag magister magistra baron freiherr ' +
  'm mm mme mmes mlle monsieur madame mademoiselle me maitre sr sra srta sres don dona senor senora senorita dra lic arq ' +
  'sig sigra signor signora signorina dott dottore dottssa dottoressa avv ing geom rag arch egr spett ' +
  'dhr mevr mevrouw mw meneer mijnheer heer drs ir mej ds ' +
  'pan pani panu pania panem panie panstwo panstwa inz mgr hab exmo exma eng senhor senhora hr fru herra rouva gospodin gospoda ' +
  'gospodja bay bey hanim univ kfm kffr vw betriebsw inform psych soz pad wirt jur bauing biol chem phys math ökonom oekonom'
).split(' ')
export const lowerTitles: ReadonlySet<string> = new Set(
  (
    'asp insp sierz podkom nadkom podinsp panstwo panstwa panstwu doctor doctora docteur docteure doktor doktora doktorem doktorowi doktorka doktorki dokter dottore dottor dottoressa doutor doutora nurse mecenas mecenasa mecenasem abogado abogada avvocato advogado advogada advocaat concejal concejala councillor ' +
    'pfarrer pastor pastoor ks ksiadz juf tonton auntie aunty lavv ling larch larq avv ing arq lic geom rag arch eng ' +
    'pana heer pan pani panu pania panem panie senor senora senorita sr sra srta monsieur madame herr herrn frau mevrouw meneer mijnheer ' +
    'dhr mevr mw mr mrs ms dr drs prof sig signor signora signorina mme mlle senhor senhora dott dottssa hr inz mgr don dona'
  ).split(' '),
)

/** Words that open a letter; folded. */
export const greetingWords: readonly string[] = (
  'hee heey hi hello hey hiya dear greetings howdy hallo hallochen halli liebe lieber liebes werte werter geehrte geehrter geehrtes sehr guten gutentag tag morgen abend mahlzeit ' +
  'gott magister moin servus grussgott gruss gruezi hoi beste geachte goedemorgen goedemiddag goedenavond goedendag dag lieve geliefde bonjour bonsoir salut cher chere chers cheres coucou hola ' +
  'estimado estimada estimados estimadas querido querida buenos dias buenas tardes noches apreciado apreciada ciao caro cara cari gentile gentilissimo gentilissima gentili egregio egregia ' +
  'buongiorno buonasera salve ola oi prezado prezada prezados caros exmo exma exmos bom dia boa tarde noite czesc witaj witam drogi droga drodzy szanowny szanowna szanowni dzien dobry ' +
  'hej siema kaere kare kara bedste hei heisan god morning afternoon evening good day mr mrs bok postovani postovana dragi draga mili mila vazeny vazena ahoj dobry den merhaba sayin'
).split(' ')

/** The last word of a phrase that closes a letter; folded. */
export const closingWords: readonly string[] = (
  'regards wishes sincerely cheers rgds br kr yours faithfully truly best greetings thanks thx ty tia thank ' +
  'grusse gruessen grussen gruss gruesse grussle grusschen lg vg mfg bg vlg glg hg sg ggg gruess danke dank dankeschon hochachtungsvoll ' +
  'cordialement salutations sentiments bises bisous amities amicalement merci respectueusement cdlt cdt bav ' +
  'pozdro att saludos saludo atentamente atte cordialmente abrazo abrazos gracias beso besos besito besitos ' +
  'saluti salutato cordialmente ossequi grazie distintamente baci bacio bacioni abbraccio abbracci ' +
  'groet groeten groetjes groetend bedankt dank hoogachtend mvg gr grtz vrgr ' +
  'cumprimentos atenciosamente abraco abracos obrigado obrigada beijo beijos beijinhos abs atentamente ' +
  'pozdrawiam pozdrowienia pozdrowieniami powazaniem szacunkiem dziekuje dzieki pozdr ' +
  'mvh hilsen hilsner halsningar halsning vh tack takk tak pozdrav pozdravom pozdravem postovanjem lijep hvala dakujem dekuji pozdravom saygilarimla'
).split(' ')

/** What stands before a name in a line of its own: `From:`, `Name:`, `Ansprechpartner:`; folded. */
export const headerLabels: readonly string[] = (
  'from to cc bcc reply sender recipient von an de a para da van aan od do dla kopie kopia copie copia absender empfanger expediteur destinataire remitente destinatario mittente ' +
  'fra til fran till komu kopi ab dw udw cci cco kopi kpia skrytka'
).split(' ')
export const nameLabels: readonly string[] = (
  'name names fullname firstname lastname surname forename givenname familyname displayname realname vorname nachname familienname rufname zuname nom prenom prenoms nombre nombres apellido apellidos ' +
  'nome cognome nominativo sobrenome apelido naam voornaam achternaam imie imiona imienia imieniem nazwisko nazwiska nazwiskiem navn fornavn etternavn efternavn namn fornamn efternamn ime prezime meno priezvisko jmeno prijmeni ' +
  'geburtsname ledigname voorletters roepnaam voornamen meisjesnaam geboortenaam forenames firstnames lastnames givennames surnames sobrenomes nomes nomi cognomi initialen initials iniciales initiales iniziali iniciais inicjaly name1 nachname1 kontoinhaber kontoinhaberin titular titulaire intestatario wlasciciel cardholder accountholder holder karteninhaber unterzeichner signatory'
).split(' ')
/** What further words a label of names has: `nom de naissance`, `nombre de pila`, `cognome da nubile`; folded. */
export const ofLabels: ReadonlySet<string> = new Set(
  (
    'de du des la le of the der des da do di del della van van vom am bei a al ' +
    'famille naissance dusage usage jeune fille marital complet complets patient patiente enfant titulaire ' +
    'familie geburt geburts patienten kindes antragstellers ' +
    'pila soltera soltero completo completa completos familia nacimiento paciente titular alumno menor ' +
    'nubile battesimo famiglia anagrafico paziente intestatario minore ' +
    'solteira solteiro proprio proprios social civil batismo utente titular mae pai crianca aluno ' +
    'rodowe panienskie pacjenta dziecka ojca matki ' +
    'birth child patient applicant tenant customer volledig'
  ).split(' '),
)
/** Before a colon and whoever signed, did or attends it. */
export const doerLabels: readonly string[] =
  'atiende atendio tramita durch par por door akceptacja przyjal przyjela zdal zdala wykonal wykonala zglosil zglosila prowadzacy prowadzaca dyzur dyzurny wydal wydala sprawdzil sprawdzila aufgenommen angenommen gepruft unterschrieben ausgefuhrt zustandig anwesend abwesend entschuldigt verantwortlich ansprechperson suivi demandeur demandeuse signataire redacteur presente absent absente valideur ausente atendio recibio solicita solicitante elaboro reviso autorizo assente segnalante compilato redatto aanwezig afwezig behandelaar recebeu atendeu elaborado obecny obecna nieobecny nieobecna'.split(
    ' ',
  )
export const personLabels: readonly string[] = (
  'atendente visitor conseiller conseillere operateur operatrice operatore operador operadora agente techniker technikerin monteur technicien technicienne tecnico conductor chauffeur bezorger ' +
  'contact contacts person ansprechpartner ansprechpartnerin kontakt kontaktperson contacto contatto contato contactpersoon interlocuteur osoba patient patientin paciente paziente pacjent pacjentka patiente ' +
  'customer kunde kundin client cliente klant klient klientka requester owner besitzer reporter author autor autorin auteur autore assignee assigned assigner agent bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin ' +
  'betreuer betreuerin berater beraterin medico medica doctor arzt arztin behandler referent clinico wystawil wystawila odebral odebrala sporzadzil sporzadzila zatwierdzil podpisal podpis podpisano zleceniobiorca ' +
  'pracownik pracodawca kupujacy sprzedajacy employee mitarbeiter mitarbeiterin medewerker empleado dipendente funcionario employe besteller bestellerin unterschrift signature firmado signed by gez gezeichnet ' +
  'attendee attendees participants teilnehmer participant user benutzer utilisateur usuario utente gebruiker uzytkownik manager supervisor guest gast passenger fahrgast reisender pasajero passeggero driver fahrer ' +
  'besucher besucherin visiteur visiteuse visitante visitatore visitatrice bezoeker gosc serwisant usuaria referente maitresse vertretung tenant mieter mieterin locataire inquilino applicant antragsteller antragstellerin solicitante crianca aluno aluna alumno alumna eleve alunno alunna uczen leerling sindico sindica leidinggevende kierowca annahme chiamante appelant beller caller anrufer anruferin melder meldende responsable responsabile attn att attention zhd zhdn hd'
).split(' ')
/** Before `name` these make it a thing's. */
export const thingLabels: ReadonlySet<string> = new Set(
  (
    'user host file company product server domain computer login account project class table column field database group display printer device profile variable function event brand business organization organisation ' +
    'folder queue path store shop hotel package app application machine service schema key tag category street firmen datei produkt projekt rechner benutzer nombre empresa societe'
  ).split(' '),
)

/** Roles of people in prose: `my colleague X`, `account holder X`; folded. */
export const roleWords: readonly string[] = (
  'usuaria funcionaria funcionario empleada empleado huesped aluna aluno alumna alumno residente morador moradora condomino lokator lokatorka najemca pacjent pacjentka pacjentki pacjenta klientki huurder huurster bewoner bewoonster bewohner bewohnerin resident ' +
  'cliente clientes utente usuario anrufer anruferin caller maman papa mama late stepfather stepmother grandfather grandmother niece nephew schwager schwagerin neffe nichte oma opa grossmutter grossvater schwiegermutter schwiegervater collaboratrice collaborateur zio zia nonno nonna tio tia abuelo abuela avo tante oom opa zusje broertje zoontje dochtertje zwager schoonzus babcia dziadek wujek ciocia ' +
  'colleague colleagues coworker boss supervisor manager friend wife husband spouse brother sister son daughter mother father mum mom dad uncle aunt cousin neighbour neighbor assistant partner guardian patient ' +
  'kollege kollegin kollegen kolleginnen mitarbeiter mitarbeiterin mitarbeiters chef chefin vorgesetzter vorgesetzte freund freundin bekannte bekannter mann ehemann ehefrau bruder schwester sohn tochter mutter vater onkel tante cousine ' +
  'nachbar nachbarin mitbewohner mitbewohnerin betreuer betreuerin patientin kunde kundin kontoinhaber kontoinhaberin karteninhaber ansprechpartner ansprechpartnerin lehrer lehrerin professorin professor ' +
  'collegue collegues ami amie mari femme epouse epoux frere soeur fils fille mere pere voisin voisine titulaire patron patronne interlocuteur interlocutrice ' +
  'companero companera companeros colega colegas jefe jefa amigo amiga marido mujer esposa esposo hermano hermana hijo hija madre padre vecino vecina titular paciente ' +
  'collega colleghi capo amico amica marito moglie fratello sorella figlio figlia vicino vicina intestato intestata intestatario ' +
  'collegas baas vriend vriendin vrouw broer zus zoon dochter moeder vader buurman buurvrouw rekeninghouder tnv ' +
  'chefe marido irmao irma filho filha mae pai vizinho vizinha ' +
  'kolega kolege kolegi koledze kolegow kolezanka kolezanke kolezanki kolezance szef szefa szefowa maz meza zona zony kierowca kierowcy brat brata siostra siostry syn syna corka corki matka ojciec przyjaciel wlasciciel wlascicielka wlasciciela ' +
  'holder cardholder beneficiary payee customer client klient klientka klienta pan kollega kollegan ven venn kolega sef predsjednik predsjednica ministar ministrica premijer premijerka president presidente presidentin prezident ' +
  'predseda minister ministre ministro ministra senator senador senateur kanzler kanzlerin burgermeister burgermeisterin maire alcalde sindaco prime premier singer songwriter actor actress author writer director poet painter coach ' +
  'statsminister formand direktor direktoren skuespiller forfatter trener trener spisovatel reziser prof dr pisac pjevac redatelj glumac tajnik glasnogovornik guvernor ambassador spokesman spokeswoman spokesperson secretary chairman ceo cfo cto'
).split(' ')

/** After these somebody says what they are called, so that any word in capitals is a name; folded. */
export const introductionWords: readonly string[] =
  'chama hiess sappelle sappelait llamaba chiamava chamava heette heisse heiss heisst appelle appelles mappelle jmappelle llamo llama chiamo chiama chamo nazywam heet noem heter hedder jmenuji volam zovem named called genannt nomme nommee llamado llamada chiamato chiamata chamado chamada nazywa'.split(
    ' ',
  )
/** Before these, a word for `name` makes what follows a name: `my name is X`. */
export const copulas: ReadonlySet<string> = new Set('is ist est es e lautet luidt war was to'.split(' '))
/** `I am X`: what follows may be a name. */
export const selfWords: readonly string[] =
  'am im m its cest moi met tu sono bin suis soy sono sou jestem ben ik jeg jag this hier speaking'.split(' ')

/** What follows a role without being somebody: `Customer Care`, `Account Manager Portal`; folded. */
export const roleThings: ReadonlySet<string> = new Set(
  (
    'care success service services support experience relations relationship portal area center centre desk hub zone lounge data number numbers id ids journey satisfaction ' +
    'feedback loyalty onboarding agreement program programme platform network app name names pool profile profiles management manager managers group panel survey segment base ' +
    'dashboard view mode role roles access account accounts edition type types record records list lists file files key keys api class object table level tier field fields ' +
    'advisory board meeting training trainer education information insights engagement acquisition retention lifetime value update requests orders first only bereich portal ' +
    'dienst login bindung beziehung stamm konto center nummer space espace attention atencion cuidado area zona servicio assistenza area servizio klantenservice'
  ).split(' '),
)

/** Verbs of saying and writing; folded. */
export const sayingWords: readonly string[] = (
  'lives lived works worked joined left wohnt arbeitet habite vive abita woont mieszka said says say wrote writes replied replies asked asks told tells reported reports called calls mentioned suggested answered confirmed explained added stated noted commented sent schrieb schreibt sagte sagt meinte ' +
  'meint fragte fragt antwortete bat rief teilte erklarte ecrit dit demande repond explique escribio escribe dijo dice pidio comento scritto scrive disse ha chiede escreveu escreve disse diz schreef schrijft zei zegt vroeg ' +
  'napisal napisala pisze powiedzial powiedziala mowi prosi pyta stwierdzil zglasza zglosil zglosila zgloszone donosi skrev skriver siger sagde sade sager rekao rekla kaze izjavio izjavila povedal povedala uviedol'
).split(' ')

/** Words that link names: `Anna and Tim`; folded. */
export const linkWords: ReadonlySet<string> = new Set(
  'and und et y e ed en i oraz og och a und sowie'.split(' '),
)

/** Words before which a given name that stands alone is somebody: `with Anna`, `ask Tim`; folded. */
export const leadWords: readonly string[] = (
  'sprak spreek spoke with ask asked tell told contact contacted call called email mail cc ccd thanks thank by to from for for and or per via met meet invite copy dear hi that when if because since about forward forwarded sent gave give ' +
  'mit von an bei fur fuer und oder frag frage fragt fragen dass ob wenn weil sag sagt schreib schreibe kontaktieren kontaktiere danke zu durch ohne gegen ' +
  'avec de par pour chez et ou a contactez contacter que si merci sans d ' +
  'con por para y o a que si pregunta contacte contactar llame gracias del escriban escriba sin ' +
  'con da di per e o a che se chiedi contattare contattate scrivete scrivi grazie ' +
  'met van door voor en of aan dat als vraag bel mailen neem dank ' +
  'com por para e ou a que se de do da pergunte contacte contactem escrevam obrigado ' +
  'z ze od do przez dla i lub ze jesli prosze kontakt zapytaj u przy ' +
  'med af til fra og at hos av fran till och om hos s sa od za i ili je kod'
).split(' ')

/** Between parts of a family name, and before it; folded. */
export const particleWords: readonly string[] = (
  'van vd von der den de het ten ter vom zu zum zur dos da do di del della delle degli dalla dal dei la le lo los las du des af av y e el al bin ibn ben bint abu ' +
  "mac mc san st d l t o ul dela zur auf der op 's te in af".replace(" 's", '')
).split(' ')

/** Degrees and the like behind a name; folded. */
export const suffixWords: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md mba msc bsc ma ba llm esq dds dvm rn mag bsc msc bakk dr ra stb'.split(' '),
)
