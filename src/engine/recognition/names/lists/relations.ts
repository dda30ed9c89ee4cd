/** Relatives, friends and others that people speak of as theirs; behind a possessive their name follows. Folded. */
export const relationWords: readonly string[] =
  // English
  (
    'tenant occupant host referee witness landlord contact caller patient customer resident ' +
    'law husband wife son daughter mum mom mam dad nan nana gran granny grandma grandpa grandad granddad mother father brother sister uncle aunt auntie aunty cousin nephew niece ' +
    'partner fiance fiancee boyfriend girlfriend friend mate flatmate housemate roommate neighbour neighbor colleague coworker boss manager landlord landlady lodger stepson stepdaughter ' +
    'stepdad stepmum grandson granddaughter godson goddaughter carer caregiver babysitter nanny cleaner gardener teacher tutor doctor dentist solicitor accountant assistant baby toddler ' +
    // German
    'mann frau sohn tochter mutter mama mutti vater papa vati bruder schwester onkel tante opa oma grossmutter grossvater enkel enkelin neffe nichte cousine schwager schwagerin ' +
    'schwiegermutter schwiegervater schwiegersohn schwiegertochter partnerin verlobter verlobte freund freundin lebensgefahrte lebensgefahrtin ehemann ehefrau nachbar nachbarin kollege ' +
    'kollegin chef chefin mitbewohner mitbewohnerin vermieter vermieterin mieter mieterin betreuer betreuerin pfleger pflegerin lehrer lehrerin hausmeister hausmeisterin kleiner kleine ' +
    // French
    'mari femme epouse epoux fils fille mere maman pere frere soeur oncle tonton tata neveu mamie papi papy conjoint conjointe compagnon compagne copain copine ami amie voisin voisine ' +
    'collegue patron patronne gendre locataire proprietaire nounou ' +
    // Spanish
    'marido mujer esposo esposa hijo hija madre padre hermano hermana tio tia primo prima sobrino sobrina abuelo abuela nieto nieta suegro suegra yerno nuera cunado cunada novio novia ' +
    'pareja amigo amiga vecino vecina companero companera colega jefe jefa socio socia inquilino inquilina doctora ' +
    // Italian
    'marito moglie figlio figlia mamma babbo fratello sorella zio zia cugino cugina nipote nonno nonna suocero suocera genero nuora cognato cognata fidanzato fidanzata compagno compagna ' +
    'amico amica vicino vicina collega capo titolare bambino bambina bimbo bimba badante coinquilino coinquilina ' +
    // Dutch
    'man vrouw zoon dochter zoontje dochtertje moeder vader broer zus zusje broertje oom neef nicht kleinzoon kleindochter schoonmoeder schoonvader schoonzoon schoondochter zwager schoonzus ' +
    'verloofde vriend vriendin buurman buurvrouw buurjongen buurmeisje baas leidinggevende huisgenoot huisgenote ' +
    // Portuguese
    'mulher filho filha mae pai mamae papai irmao irma sobrinho sobrinha avo neto neta sogro sogra genro nora cunhado cunhada namorado namorada noivo noiva companheiro companheira ' +
    'vizinho vizinha chefe patrao patroa enteado enteada menino menina ' +
    // Polish
    'maz meza mezem mezowi zona zony zone zonie syn syna synowi corka corki corke corce mame matka matki ojciec ojca brat brata siostra siostry wujek ciocia kuzyn kuzynka babcia babci ' +
    'dziadek dziadka wnuk wnuczka tesc tescia tesciowa tesciowej ziec ziecia synowa szwagier szwagra szwagierka narzeczony narzeczona partnerka przyjaciel przyjaciolka kolega kolezanka ' +
    'sasiad sasiadka sasiadki szef szefowa kierownik opiekunka'
  ).split(' ')

/** Callings of people who come to the house or sit at the door, and are called by one name; folded. */
export const jobWords: readonly string[] =
  // English
  (
    'engineer driver caretaker plumber electrician cleaner gardener receptionist courier postman builder roofer mechanic janitor porter warden paramedic carer chaplain bursar ' +
    'locksmith contractor ' +
    // German
    'hausmeister fahrer klempner elektriker zusteller paketbote bote pfleger dachdecker azubi praktikant praktikantin lehrer lehrerin fahrlehrer installateur mechaniker schreiner ' +
    // French
    'gardien gardienne plombier electricien chauffeur livreur facteur infirmier infirmiere maitresse technicien technicienne concierge serrurier mecanicien stagiaire surveillante ' +
    'animateur animatrice educatrice educateur nounou ' +
    // Spanish
    'portero portera conserje cadete conductor conductora chofer repartidor repartidora fontanero electricista enfermero enfermera maestro maestra profesor profesora tecnico mecanico ' +
    'cartero celador celadora cuidador cuidadora limpiadora jardinero cerrajero albanil plomero contador contadora recepcionista ' +
    // Italian
    'portiere portiera custode idraulico elettricista autista corriere infermiere infermiera meccanico postino badante bidello bidella giardiniere geometra ragioniere operaio muratore ' +
    // Dutch
    'monteur loodgieter elektricien bezorger koerier postbode verpleegkundige verpleegster leraar lerares huismeester stagiair schilder aannemer ' +
    // Portuguese
    'porteiro porteira motorista entregador entregadora carteiro enfermeiro enfermeira professora encanador canalizador eletricista zelador zeladora faxineira empregada estagiario ' +
    'estagiaria pedreiro serralheiro sindico sindica rececionista ' +
    // Polish
    'kierowca kurier kuriera hydraulik elektryk dozorca portier pielegniarka pielegniarki listonosz listonoszka nauczyciel nauczycielka monter serwisant serwisantka mechanik ' +
    'sprzataczka opiekun stazysta stazystka magazynier recepcjonistka wychowawca wychowawczyni'
  ).split(' ')

/** Whose somebody is: `my`, `mein`, `moja`; folded. */
export const possessiveWords: ReadonlySet<string> = new Set(
  (
    'my our his her their your mein meine meinem meinen meiner unser unsere unserem unseren unserer ihr ihre ihrem ihrer sein seine seinem seiner dein deine deinem deiner euer eure ' +
    'mon ma notre son sa leur votre ton ta mi nuestro nuestra su tu vuestro vuestra mio mia nostro nostra suo sua tuo tua vostro vostra ' +
    'mijn mn onze ons zijn haar hun jouw uw meu minha nosso nossa seu teu moj moja mojego mojej moim mojemu nasz nasza naszego naszej jego jej swoj swoja swojego swojej'
  ).split(' '),
)
