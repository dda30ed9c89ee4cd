/** The second half of the German nouns; folded. */
export const furtherGermanNouns: readonly string[] = (
  'landesgrenzen landgericht landgerichte landgerichten landgut landguter landgutern landkarte landkarten landkreis landkreise landkreisen landratsamt landratsamter ' +
  'landratsamtern landtag landtage landtagen landwirt landwirte landwirten lappe lappen laptopakku laptopakkus laptophulle laptophullen laptops larm larmschutz lasche laschen ' +
  'laserdrucker laserdruckern lasten lastenaufzug lastenaufzuge lastenaufzugen laster lastern lastschrift lastschrifteinzug lastschrifteinzuge lastschrifteinzugen ' +
  'lastschriften lastschriftverfahren lastwagen latein laterne laternen latte latten latzhose latzhosen laube lauben laubhaufen lauf laufe laufen laufmeter laufmetern ' +
  'laufsteg laufstege laufstegen laufwerk laufwerke laufwerken laufzeit laufzeiten laus lause lausen lautsprecher lautsprechern lautstarkeregler lautstarkereglern lawinen ' +
  'layout layouts lcd lcds leasing lebensjahr lebensjahre lebensjahren lebenslauf lebenslaufe lebenslaufen lebensmittel lebensmitteln lebenspartner lebenspartnern ' +
  'lebensversicherung lebensversicherungen lebern lebewesen lebkuchen leder leergut leerguter leergutern leertaste leertasten leerzeichen legende legenden lehm lehrbuch ' +
  'lehrbucher lehrbuchern lehre lehren lehrer lehrerin lehrerinnen lehrern lehrerzimmer lehrerzimmern lehrfilm lehrfilme lehrfilmen lehrgang lehrgange lehrgangen lehrgeld ' +
  'lehrgelder lehrgeldern lehrling lehrlinge lehrlingen lehrstelle lehrstellen lehrvideo lehrvideos leiden leier leiern leiharbeiter leiharbeitern leihfahrzeug leihfahrzeuge ' +
  'leihfahrzeugen leihmutter leihmuttern leihwagen leim leinen leinwand leinwande leinwanden leiste leistenbruch leistenbruche leistenbruchen leistung leistungen ' +
  'leistungsempfanger leistungsempfangern leiterinnen leitern leitfaden leitung leitungen leitungswasser leitungswassern lektion lektionen lektor lektoren lekture lekturen ' +
  'lenker lenkern lenkrad lenkrader lenkradern lerchen lernziel lernziele lernzielen lesebrille lesebrillen leser lesern lesezeichen lesung lesungen leuchte leute libelle ' +
  'libellen licht lichtbild lichtbilder lichtbildern lichter lichterkette lichterketten lichtern lichtmaschine lichtquelle lichtquellen lichtschacht lichtschachte ' +
  'lichtschachten lichtschalter lichtschaltern lichttaster lichttastern liebesbrief liebesbriefe liebesbriefen liebespaar liebespaare liebespaaren liebling lieblinge ' +
  'lieblingen lied liedern lieferadresse lieferadressen lieferant lieferanten lieferdienst lieferdienste lieferdiensten lieferfahrer lieferfahrern lieferkosten lieferschein ' +
  'lieferscheine lieferscheinen lieferservice lieferservices liefertag liefertage liefertagen liefertermin liefertermine lieferterminen lieferungen liege liegen liegestuhl ' +
  'liegestuhle liegestuhlen lifting liftings likor likore likoren limbo limit limits limo limonade limousine limousinen lineal lineale linealen linie linieen linienrichter ' +
  'linienrichtern linoleum linse linsen linux lippen lippenstift lippenstifte lippenstiften litern lizenzen lkw lkwfahrer lkwfahrern lkws lobby lobbys loch lochern locke ' +
  'loffel loffeln logbuch logfile logfiles loginversuch loginversuche loginversuchen logistik logo logopade logopaden logopadie logopadin logopadinnen logos logouts logs lohn ' +
  'lohnabzug lohnabzuge lohnabzugen lohnbuchhaltung lohne lohnsteuer lohnsteuern lohnzettel lohnzetteln lokal lokale lokalen loschung loschungen losung losungen losungswort ' +
  'losungsworter losungswortern lote lotterie lotterieen lottoschein lottoscheine lottoscheinen lotzinn lowin lowinnen lucke lucken luft luftballon luftballone luftballonen ' +
  'luftdruck luftentfeuchter luftentfeuchtern lufter luftern luftfilter luftfiltern luftpumpe luftpumpen luftung luftungen luftungsanlage luftungsanlagen luftungsgitter ' +
  'luftungsgittern lumpen lungen lupen lymphknoten machten madel madeln magazin magazine magazinen magentropfen magnet magnete magneten mahern mahlzeiten mahnbrief mahnbriefe ' +
  'mahnbriefen mahngebuhr mahngebuhren mahnschreiben mahnungen mahnverfahren mailaccount mailaccounts mailadresse mailadressen mailanhang mailanhange mailanhangen mailkonto ' +
  'mailkontos mailserver mailservern mailverteiler mailverteilern mainboard mainboards makel makrele makrelen malerei malereien malheur malheurs malpinsel malpinseln malus ' +
  'malware mama mamas manager managern mandarine mandarinen mandat mandate mandaten mandeln mandoline mandolinen manege mangel mangeln mango mangos manikure mannerchor ' +
  'mannerchore mannerchoren mannern mannschaft mannschaften mantel manteln manuskript manuskripte manuskripten mappe mappen marienkafer marienkafern marinade marketing ' +
  'markise markisen markte markten marktleiter marktleitern marktplatz marktplatze marktplatzen marmelade marmeladen marmeladenglas marmeladenglaser marmeladenglasern marmor ' +
  'marmore marmoren marsch marsche marschen masche maschen maschendraht maschendrahte maschendrahten maschendrahtzaun maschendrahtzaune maschendrahtzaunen maschine maschinen ' +
  'maschinenpark maschinenparke maschinenparken maschinist maschinisten masern massagen massen masseur masseure masseuren massnahme massnahmen massstab massstabe massstaben ' +
  'mast maste material materialien materialkosten materialmangel materialmangeln mathe matratze matratzen matratzenfeder matratzenfedern matsch matte matten mauer mauern ' +
  'mauler maulern maus mause mausefalle mausefallen maustaste maustasten mauszeiger mauszeigern mechanik mechaniken mechaniker mechanikern medien medikament medikamente ' +
  'medikamenten meere meeren meeresspiegel meerschweinchen meeting meetings mehrfamilienhaus mehrfamilienhauser mehrfamilienhausern mehrheit mehrheiten mehrwertsteuer ' +
  'mehrwertsteuern meinung meinungen meisen meissel meldebescheinigung meldebescheinigungen meldepflicht meldepflichten melder melderegister melderegistern meldern ' +
  'meldestelle meldestellen meldewesen meldung meldungen melodieen melone melonen menge mengen mengenrabatt mengenrabatte mengenrabatten menschen mentoren menus merkblatt ' +
  'merkblatter merkblattern merkmal merkmale merkmalen merkzettel merkzetteln messband messbander messbandern messe messen messer messergebnis messergebnisse messergebnissen ' +
  'messern messestand messestande messestanden messgerat messgerate messgeraten messung messungen messwert messwerte messwerten metalle metallen metern methode methoden ' +
  'metzgerei metzgereien mieder miedern mietauto mietautos miete mieten mieter mieterin mieterinnen mietern mieterverein mietervereine mietervereinen mietkonto mietkontos ' +
  'mietkosten mietminderung mietminderungen mietpreis mietpreise mietpreisen mietrecht mietruckstand mietruckstande mietruckstanden mietshaus mietshauser mietshausern ' +
  'mietverhaltnis mietverhaltnisse mietverhaltnissen mietvertrag mietvertrage mietvertragen mietwagen mietzahlung mietzahlungen migrane migration migrationen mikrofon ' +
  'mikrofone mikrofonen mikrowelle mikrowellen milchzahn milchzahne milchzahnen milieu militar milliliter millilitern millimeter millimetern million millionen minderheit ' +
  'minderheiten minderung minderungen mindestabstand mindestabstande mindestabstanden mindestbetrag mindestbetrage mindestbetragen mindestlohn mindestlohne mindestlohnen ' +
  'mineralwasser mineralwassern minibar minibars minijob minijobs ministerien ministerin ministerinnen ministerium minus mischung mischungen missbrauch missbrauche ' +
  'missbrauchen missionar missionare missionaren missverstandnis missverstandnisse missverstandnissen mistgabel mistgabeln misthaufen mitarbeiterinnen mitarbeitern mitglied ' +
  'mitglieder mitgliedern mitgliedsbeitrag mitgliedsbeitrage mitgliedsbeitragen mitgliedschaft mitgliedschaften mitgliedsnummer mitgliedsnummern mitnahme mitnahmen ' +
  'mitschuldner mitschuldnern mitschulerin mitschulerinnen mitspieler mitspielern mittagessen mittagsgericht mittagsgerichte mittagsgerichten mittagspause mittagspausen ' +
  'mittagsruhe mitteilungen mittel mittelfinger mittelfingern mitteln mittelwert mittelwerte mittelwerten mittlere mixer mixern mobbing mobeln mobelstuck mobelstucke ' +
  'mobelstucken mobelteil mobelteile mobelteilen mobilfunk mobilfunkanbieter mobilfunkanbietern mobiliar mobiltelefon mobiltelefone mobiltelefonen modell modelle modellen ' +
  'modem modems modenschau moderator moderatoren modernisierung modernisierungen modus moglichkeiten mohre mohren mole molkerei molkereien momente momenten monaten monatsende ' +
  'monatsenden monatskarte monatskarten monatslohn monatslohne monatslohnen monatsrate monatsraten monde monden monitoren montagen monteur monteure monteuren mord morde ' +
  'morden mortel moschee moskitonetz moskitonetze moskitonetzen motels motherboard motherboards motoren motorhaube motorhauben motorol motorrad motorrader motorradern ' +
  'motorsage motte motten motto mottos mountainbike mountainbikes mousepad mousepads mowe mowen mrt mucke mucken mudigkeit mudigkeiten muellcontainern muesli muhe muhen mull ' +
  'mullabfuhr mullabfuhren mullbeutel mullbeuteln mulleimer mulleimern mullkalender mullkalendern mullkubel mullkubeln mullsack mullsacke mullsacken mulltonne mulltonnen ' +
  'mumps munder mundern muschel muscheln museen musiken musikerin musikerinnen musikern musiklehrer musiklehrern musikschule musikschulen musikstuck musikstucke musikstucken ' +
  'muskel muskeln musli muster muttern mutterpass mutterpasse mutterpassen mutterschaftsgeld mutterschaftsgelder mutterschaftsgeldern mutterschutz muttersprache ' +
  'muttersprachen muttertag muttertage muttertagen mutze mutzen nabel nabeln nachbardorf nachbardorfer nachbardorfern nachbarhaus nachbarhauser nachbarhausern nachbarin ' +
  'nachbarinnen nachbarschaft nachbarschaften nachbarschaftstreffen nachbesitzer nachbesitzern nachbestellung nachbestellungen nachfolgemodell nachfolgemodelle ' +
  'nachfolgemodellen nachfolger nachfolgern nachfrage nachfragen nachhilfe nachhilfen nachhilfestunde nachhilfestunden nachkomme nachkommen nachlass nachlasse nachmiete ' +
  'nachmieter nachmietern nachnamen nachrichten nachsorge nachsorgen nachspeise nachspeisen nachteil nachteile nachteilen nachtfalter nachtfaltern nachthemd nachthemden ' +
  'nachtlicht nachtlichter nachtlichtern nachtrag nachtrage nachtragen nachtruhe nachtschicht nachtschichten nachttische nachttischen nachtwache nachtwachen nachtzug ' +
  'nachtzuge nachtzugen nachweis nachweise nachweisen nachzahlung nachzahlungen nacken nadel nadeln nagellack nagellacke nagellacken nageln nagelschere nagelscheren ' +
  'nagelstudio nagelstudios nagetier nagetiere nagetieren nahmaschine nahmaschinen nahrung nahrungen namen namensliste namenslisten namensschild namensschilder ' +
  'namensschildern napf napfe napfen narbe narben narkose narkosen nase nasen nasenspray nasensprays nasentropfen nasse naturen navigationsgerat navigationsgerate ' +
  'navigationsgeraten nebengebaude nebengebauden nebenjob nebenjobs nebenkosten nebenkostenabrechnung nebenkostenabrechnungen nebensaison nebensaisons neffe neffen nelke ' +
  'nelken nessel nesseln nest neste nesten nester nestern netbook netbooks netto netz netze netzen netzkabel netzkabeln netzstecker netzsteckern netzteil netzteile netzteilen ' +
  'netzwerkadapter netzwerkadaptern netzwerkbuchse netzwerkbuchsen netzwerkdose netzwerkdosen netzwerkdrucker netzwerkdruckern netzwerke netzwerken netzwerkkabel ' +
  'netzwerkkabeln netzwerkkarte netzwerkkarten netzwerkknoten netzwerkordner netzwerkordnern netzwerkproblem netzwerkprobleme netzwerkproblemen netzwerkschlussel ' +
  'netzwerkschlusseln netzwerktreiber netzwerktreibern neubau neubauten neujahr neukunde neukunden neumitglied neumitglieder neumitgliedern neurologe neurologen neuwahl ' +
  'neuwahlen neuware neuwaren newslettern nichte nichten niederlegung niederlegungen niederschlag niederschlage niederschlagen nieren niete nieten nistkasten niveau niveaus ' +
  'nord norden normen notare notaren notarin notarinnen notarzt notarzte notarzten notausgang notausgange notausgangen notdienst notdienste notdiensten notebook notebooks ' +
  'noten notfall notfalle notfallen notfallkontakt notfallkontakte notfallkontakten notfallplan notfallplane notfallplanen notizblock notizblocke notizblocken notizzettel ' +
  'notizzetteln notlage notlagen notlicht notlichter notlichtern notruf notrufe notrufen notrufnummer notrufnummern novelle novellen nudel nudeln nummern nummernschild ' +
  'nummernschilder nummernschildern nusse nutella nutzen nutzer nutzerin nutzerinnen nutzern nutzfahrzeug nutzfahrzeuge nutzfahrzeugen nutzflache nutzflachen nutzung ' +
  'nutzungen nylon obelisk obeliske obelisken oberarm oberarme oberarmen oberarzt oberarzte oberarzten oberflache oberflachen obergeschoss obergeschosse obergeschossen ' +
  'oberhaupt oberhaupter oberhauptern oberhemd oberschenkel oberschenkeln oberschwester oberschwestern oberteil oberteile oberteilen objekt objekten obmann obst obstkuchen ' +
  'obstschale obstschalen ochse ochsen ofen ofenbauer ofenbauern offizier offiziere offizieren offnungszeit offnungszeiten ohrchen ohren ohrentropfen ohrring ohrringe ' +
  'ohrringen okostrom olfarbe olfarben olfilter olfiltern olfleck olflecke olflecken olheizung oliven olivenol oltank oltanke oltanken olwechsel omas omelett omeletts omnibus ' +
  'onkel onkeln onkologe onkologen onlineshop onlineshops opa opas oper operation operationen operationssaal operationssaale operationssaalen operator operatoren opern opfer ' +
  'opfern optiken optionen orangen orangensaft orangensafte orangensaften orchester orchestern orchesterprobe orchesterproben orchidee orchideen ordnern ordnung ordnungen ' +
  'ordnungsamt ordnungsamter ordnungsamtern organ organe organen organisationen organspende organspender organspendern orgel orgeln orte orten orthopade orthopaden ortschaft ' +
  'ortschaften ost osten osterei osterferien osterfeuer osterfeuern outlook ouverture ouverturen ozeane ozeanen paar paare paaren pacht packliste packlisten pad padagoge ' +
  'padagogen pads pagode pagoden pakete paketen paketzusteller paketzustellern pakt pakte pakten palaste palasten palette paletten pampe pandas panik paniken panther panthern ' +
  'pantoffel pantoffeln papas papier papiere papieren papierfach papierfacher papierfachern papierformat papierformate papierformaten papierkorb papierkorbe papierkorben ' +
  'papierrolle papierrollen papiertonne papiertonnen pappe pappel pappeln pappen pappkarton pappkartone pappkartonen pappteller papptellern paracetamol paragraph paragraphen ' +
  'parameter parametern pardon parfum parfume parfumen parka parkas parkausweis parkausweise parkausweisen parkbank parkbanke parkbanken parkett parkette parketten parkhauser ' +
  'parkhausern parking parkplatz parkplatze parkplatzen parkplatzwachter parkplatzwachtern parkschein parkscheine parkscheinen parkstreifen parkverbot parkverbote ' +
  'parkverboten parlament parlamente parlamenten parodontose parolen partei parteien partie partieen partikel partikeln partitur partituren partner partnerin partnerinnen ' +
  'partnern party partys partyservice partyservices pass passage passagen passbild passbilder passbildern passe passen passfoto passfotos passkontrolle passkontrollen ' +
  'passworter passwortern passwortmanager passwortmanagern pastorin pastorinnen patch patchkabel patchkabeln pate paten patenkind patenkinder patenkindern patent patente ' +
  'patenten patient patienten patientenakte patientenakten patientin patientinnen patronen patzen pausen pdfs pedal pedale pedalen pedikure peeling peelings pegel pegeln pelz ' +
  'pelze pelzen pendel pendeln penicillin pensionar pensionare pensionaren pensionen peperoni periode perioden perron perronen personalakte personalakten personalausweis ' +
  'personalausweise personalausweisen personalmangel personalmangeln personalnummer personalnummern personenschaden personenwaage personenwaagen petition petitionen pfad ' +
  'pfade pfaden pfahl pfahle pfahlen pfand pfander pfandern pfandflasche pfandflaschen pfandung pfandungen pfanne pfannen pfannkuchen pfarre pfarrerin pfarrerinnen pfarrhaus ' +
  'pfarrhauser pfarrhausern pfarrkirche pfarrkirchen pfeil pfeile pfeilen pfeiler pfeilern pferde pferden pferdestall pferdestalle pferdestallen pfifferling pfifferlinge ' +
  'pfifferlingen pfingstferien pflanzen pflaster pflastern pflaume pflaumen pflege pflegebett pflegedienst pflegedienste pflegediensten pflegedienstleitung ' +
  'pflegedienstleitungen pflegeeltern pflegefall pflegefalle pflegefallen pflegegeld pflegegelder pflegegeldern pflegegrad pflegegrade pflegegraden pflegeheim pflegeheime ' +
  'pflegeheimen pflegehelfer pflegehelfern pflegekind pflegekinder pflegekindern pflegeleistung pflegeleistungen pflegepaket pflegepakete pflegepaketen pfleger pflegerin ' +
  'pflegerinnen pflegern pflegestufe pflegestufen pflegeteam pflegeteams pflegevater pflegevatern pflegeversicherung pflegeversicherungen pflicht pflichten pflock pflocke ' +
  'pflocken pflug pfluge pfosten pfote pfoten pfropfen pfrunde pfutze pfutzen phantasie phantasieen philosoph philosophen phishing photovoltaikanlage photovoltaikanlagen ' +
  'physiotherapeutin physiotherapeutinnen physiotherapie pianist pianisten piano pianos pickel piercing piercings pille pillen piloten pilotin pilotinnen pilze pilzen ' +
  'pilzkarton pilzkartone pilzkartonen pincode pincodes pinguin pinguine pinguinen pins pinsel pinseln pipeline pipelines piste pisten pistole pistolen pixel pixeln pizzas ' +
  'pkw pkwanhanger pkwanhangern pkws plagen plakat plakate plakaten plane planen planer planern planke planken planstelle planstellen planung planungen plastik plateau platte ' +
  'plattform plattformen plattfuss plattfusse plattfussen platzchen platze platzen platzmeister platzmeistern platzwart platzwunde platzwunden player playern pleite pleiten ' +
  'plissee plombe plomben plugins podest podeste podesten pokal pokale pokalen politiken polizei polizeiauto polizeiautos polizeien polizeirevier polizeireviere ' +
  'polizeirevieren polizeiwache polizeiwachen polizist polizisten polizistin polizistinnen pollenfilter pollenfiltern polster polsterer polsterern poncho ponchos pony ponys ' +
  'pools portal portale portalen porten portfolio portfolios portion portionen portokasse portokassen portos position positionen postadresse postadressen posteingang ' +
  'posteingange posteingangen posten poster postern postfach postfacher postfachern postkarte postkarten postpaket postpakete postpaketen postschalter postschaltern ' +
  'poststelle poststellen pracht prachten prafekt prafekten praktika praktikant praktikanten praktikantin praktikantinnen praktikum praktikumsplatz praktikumsplatze ' +
  'praktikumsplatzen praline pralinen pralinenschachtel pralinenschachteln pranke pranken prasident prasidenten prasidentin prasidentinnen praxen praxis praxisleitung ' +
  'praxisleitungen praxisstempel praxisstempeln praxisteam praxisteams preise preisen preisliste preislisten preisvergleich preisvergleiche preisvergleichen presse prinzip ' +
  'prinzipien prise prisen privatkredit privatkredite privatkrediten privatperson privatpersonen privatrezept privatrezepte privatrezepten proband probanden proben probezeit ' +
  'probezeiten problemen produkte produkten produktion produktionen produktname professoren professorin professorinnen profil profilen profit profite profiten prognose ' +
  'prognosen programm programmen programmfehler programmfehlern programmierer programmierern projekte projekten projektleiter projektleitern projektmanager projektmanagern ' +
  'projektor projektoren prokura promenade prospekt prospekte prospekten protein proteine proteinen protest proteste protesten prothese prothesen protokoll protokolle ' +
  'protokollen protokollfuhrer protokollfuhrern providern provisionen proxy proxys prozent prozente prozenten prozess prozesse prozessen prozessor prozessorchip ' +
  'prozessorchips prozessoren pruefberichte pruefberichten prufer prufern prufung prufungen prufungsergebnis prufungsergebnisse prufungsergebnissen prufungstermin ' +
  'prufungstermine prufungsterminen prugel psychologe psychologen psychologin psychologinnen pub pubs pudagogiken pudel pudeln pudern puffer puks pulli pullis pullover ' +
  'pullovern puls pulsen pumpe punkte punkten punsch punsche punschen puppe puppen putsch putsche putschen putze putzeimer putzeimern putzen putzfrau putzfrauen putzlappen ' +
  'putzlumpen putzmittel putzmitteln putzplan putzplane putzplanen qrcode qrcodes quadratmeter quadratmetern qualifikation qualifikationen qualitat qualitaten quantitat ' +
  'quantitaten quark quartalsende quartalsenden quartett quartette quartetten quartier quartiere quartieren quatsch quellcode quellcodes quellen querbalken quittung ' +
  'quittungen quiz quote quoten rabatt rabatte rabatten rachen radfahrer radfahrern radgabel radgabeln radiator radiatoren radicchio radiergummi radiologe radiologen radios ' +
  'radiosender radiosendern radiowecker radioweckern radius radschraube radschrauben radsportler radsportlern radweg radwege radwegen rahmen raine rainen rampen ramsch ' +
  'ramsche ramschen rand rande randen rander randern rang ranzen rasen rasenmaher rasenmahern rasierklinge rasierklingen rasse rassel rasseln rassen rasur rasuren rate raten ' +
  'ratenkredit ratenkredite ratenkrediten ratenzahlung ratenzahlungen ratgeber ratgebern rathaus rathauser rathausern ratio ratschlag ratschlage ratschlagen ratsel ratseln ' +
  'ratte ratten rauchalarm rauchalarme rauchalarmen rauchmelder rauchmeldern rauchverbot rauchverbote rauchverboten rauchvergiftung raufasertapete raufasertapeten raum raume ' +
  'raumen raumluft raumnummer raumnummern raumung raumungen raupe raupen reaktionen reaktor reaktoren realitaten realschule realschulen rebell reboots rechen rechenfehler ' +
  'rechenfehlern rechnern rechnungsadresse rechnungsadressen rechnungsbetrag rechnungsbetrage rechnungsbetragen rechnungsnummern rechnungsposten rechnungsprufer ' +
  'rechnungsprufern rechte rechten rechtsanspruch rechtsanspruche rechtsanspruchen rechtsanwalt rechtsanwalte rechtsanwalten rechtsanwaltin rechtsanwaltinnen rechtslage ' +
  'rechtslagen rechtsschutzversicherung reck recke recycling redakteur redakteure redakteuren redakteurin redakteurinnen redaktion redaktionen referat referate referaten ' +
  'referenz referenzen reform reformen regalbrett regale regalen regel regeln regelung regelungen regenbogen regenmantel regenmanteln regenrinne regenrinnen regenrohr ' +
  'regenrohre regenrohren regenschirm regenschirme regenschirmen regentonne regentonnen regenwasser regenwassern regenwurm regenwurmer regenwurmern regiment region ' +
  'regionalzug regionalzuge regionalzugen regionen regisseur regisseure regisseuren register registerauszug registerauszuge registerauszugen registern reglement reglern ' +
  'regress regresse regressen reh rehe reife reifen reifendruck reifendrucke reifendrucken reifennorm reifennormen reifentausch reifentausche reifentauschen reifenwechsel ' +
  'reihe reihen reihenfolge reihenfolgen reihengrab reihengraber reihengrabern reihenhaus reihenhauser reihenhausern reihern reim reime reimen reiniger reinigern reinigung ' +
  'reinigungen reinigungsfirma reinigungshilfe reinigungshilfen reinigungsmittel reinigungsmitteln reinigungsservice reinigungsservices reinigungsunternehmen reise ' +
  'reiseangebot reiseangebote reiseangeboten reisebericht reiseberichte reiseberichten reiseburo reiseburos reisefuhrer reisefuhrern reisekoffer reisekoffern reisekosten ' +
  'reisen reisende reisenden reisepass reisepasse reisepassen reiseroute reiserouten reisescheck reiseschecke reiseschecken reisetasche reisetaschen reiseversicherung ' +
  'reiseversicherungen reiseziel reiseziele reisezielen reiz reize reklamationen reklame reklamen rekord rekorde rekorden rektor rektorat rektorate rektoraten rektoren ' +
  'rektorin rektorinnen releases religionen religionsunterricht renommee renovierung renovierungen rente renten rentenantrag rentenantrage rentenantragen rentenbescheid ' +
  'rentenbescheide rentenbescheiden rententrager rententragern rentenversicherung rentenversicherungen rentner rentnerin rentnerinnen rentnern reparatur reparaturauftrag ' +
  'reparaturauftrage reparaturauftragen reparaturen reparaturkosten reparaturservice reparaturservices repeater repeatern reportage reportagen reservationen resets resolution ' +
  'resolutionen rest restaurants restaurateur restaurateure restaurateuren restbetrag restbetrage restbetragen reste resten restmenge restmengen restmull restsumme restsummen ' +
  'resturlaub restwert restwerte restwerten resultate resultaten resumee resumees rettungsdienst rettungsdienste rettungsdiensten rettungswagen rettungsweg rettungswege ' +
  'rettungswegen reuse reusen revier reviere revieren revision revisionen rezept rezepte rezepten rheuma rhythmen rhythmus richterin richterinnen richtung richtungen ' +
  'richtwert richtwerte richtwerten riege riegel riegen riemen riffe riffen rigips rille rillen rind rinde rinden rinder rindern rindfleisch ringen ringfinger ringfingern ' +
  'rinne rinnen rippe rippen rippenbruch rippenbruche rippenbruchen risiken risikos riss risse rissen ritt ritte ritten roaming robben robot rochen rockband rockbands rocke ' +
  'rocken roggen rohbau rohbauten rohr rohrbruch rohrbruche rohrbruchen rohre rohren rohrleitung rohrleitungen rohrreiniger rohrreinigern rohrschaden rohrzange rohrzangen ' +
  'rohstoff rohstoffe rohstoffen rolladenkasten rollen roller rollladen rollos rollstuhl rollstuhle rollstuhlen rollstuhlrampe rollstuhlrampen rolltor rolltore rolltoren ' +
  'romanen rontgen rontgenaufnahme rontgenaufnahmen rontgenbefund rontgenbefunde rontgenbefunden rontgenbild rontgenbilder rontgenbildern rosinen rost roste rosten roteln ' +
  'rotte rotwein roulade rouladen route routen routern routine routinen rubin rubine rubinen ruckblick ruckblicke ruckblicken rucken ruckenleiden ruckerstattung ' +
  'ruckerstattungen ruckfahrt ruckfahrten ruckflug ruckfluge ruckflugen ruckgabe ruckgaben rucklicht rucklichter rucklichtern ruckmeldungen rucknahme rucknahmen ruckruf ' +
  'ruckrufe ruckrufen ruckruftaste ruckruftasten rucksack rucksacke rucksacken ruckschau ruckseite ruckseiten rucksitz rucksitze rucksitzen ruckspiegel ruckspiegeln ' +
  'rucksprachen rucksprachungen ruckstand ruckstande ruckstanden ruckstellung ruckstellungen rucktritt rucktritte rucktritten ruckzahlung ruckzahlungen rudel rudeln ruder ' +
  'ruderboot ruderboote ruderbooten ruderclub ruderclubs ruderer ruderern rufe rufen ruhe ruhestand ruhestande ruhestanden ruhm ruine ruinen rumor rumpfe runde rundfunk ' +
  'rundgang rundgange rundgangen rundreise rundreisen rundschreiben russeln saal saale saalen saatgut saatguter saatgutern sabotage sabotagen sachbearbeiterinnen ' +
  'sachbearbeitern sachen sachlage sachlagen sachmangel sachmangeln sachschaden sachspende sachspenden sachverhalt sachverhalte sachverhalten sachwert sachwerte sachwerten ' +
  'sacke sacken safes safte saften saftpresse saftpressen sagen sagespane sahne sahnen saison saisons saite saiten salat salate salaten salatol salatschussel salatschusseln ' +
  'salbe salben salon salone salze salzen samen sammelbestellung sammelbestellungen sammelmappe sammelmappen sammler sammlern samstage sandale sandalen sandkasten sandwich ' +
  'sanger sangerin sangerinnen sangern sanierung sanierungen sardine sardinen sarg sarge sargen satellitenschussel satellitenschusseln sattel satteln satz satze satzen ' +
  'satzung satzungen satzzeichen sau saue sauerbraten sauglinge sauglingen saum saume saumen sauna saunas saxofon saxofone saxofonen scan scanner scannern scans schabe ' +
  'schaben schachbrett schachte schachtel schachteln schachten schachturnier schachturniere schachturnieren schadensfall schadensfalle schadensfallen schadensmeldung ' +
  'schadensmeldungen schafe schaferhund schaferhunde schaferhunden schaft schafte schaften schal schale schalen schallplatte schallplatten schals schalter schaltern ' +
  'schalthebel schalthebeln schaltkasten schaltschrank schaltschranke schaltschranken schatten schatze schau schaufel schaufeln schaufenster schaufenstern schaum schaume ' +
  'schaumen scheck schecke schecken scheibe scheiben scheibenwischer scheibenwischern scheidung scheidungen schein scheine scheinehe scheinehen scheinen scheitel scheiteln ' +
  'schelle schellen schema schenkel schenkeln schere scheren schicht schichtarbeit schichten schichtplan schichtplane schichtplanen schichtwechsel schicksal schicksale ' +
  'schicksalen schiedsrichter schiedsrichtern schiffe schiffen schiffsreise schiffsreisen schild schildern schildkrote schildkroten schindeln schinken schirm schirme schlacht ' +
  'schlachten schlafanzug schlafanzuge schlafanzugen schlafe schlafen schlafkissen schlafsack schlafsacke schlafsacken schlafsofa schlafsofas schlaftablette schlaftabletten ' +
  'schlafzimmern schlag schlage schlagen schlagloch schlaglocher schlaglochern schlagwort schlagworter schlagwortern schlauch schlauchboot schlauchboote schlauchbooten ' +
  'schlauche schlauchen schleier schleiern schleife schleifen schleifpapier schleim schleime schleuse schleusen schliessfach schliessfacher schliessfachern schliesssystem ' +
  'schliesssysteme schliesssystemen schliff schliffe schliffen schlinge schlingen schlitten schlittschuh schlitz schlitze schlitzen schloss schlosserei schlossereien ' +
  'schlossern schlund schlunde schlunden schlussel schlusselanhanger schlusselanhangern schlusselbein schlusselbeine schlusselbeinen schlusselbund schlusselbunde ' +
  'schlusselbunden schlusseldienst schlusseldienste schlusseldiensten schlusselloch schlussellocher schlussellochern schlusseln schlusselring schlusselringe schlusselringen ' +
  'schlusselsatz schlusselsatze schlusselsatzen schlusselubergabe schlusselubergaben schmerz schmerzen schmerzensgeld schmerzensgelder schmerzensgeldern schmerzmittel ' +
  'schmerzmitteln schmetterling schmetterlinge schmetterlingen schminke schmirgel schmirgelpapier schmirgelpapiere schmirgelpapieren schmuckstuck schmuckstucke schmuckstucken ' +
  'schmutz schnabel schnalle schnallen schnaps schnapse schnauze schnauzen schnecke schnecken schneehaufen schneekette schneeketten schneematsch schneide schneidebrett ' +
  'schneidebrette schneidebretten schneiden schneidezahn schneidezahne schneidezahnen schnellkocher schnellkochern schnelltest schnellteste schnelltesten schnitt schnittblume ' +
  'schnittblumen schnitte schnitten schnupfen schock schocke schocken schokolade schonheit schonheiten schopf schopfe schopfen schopfloffel schopfloffeln schornstein ' +
  'schornsteine schornsteinen schote schoten schramme schranke schranken schrankwand schrankwande schrankwanden schrauben schraubenschlussel schraubenschlusseln ' +
  'schraubenzieher schraubenziehern schraubzwinge schraubzwingen schrebergarten schrebergartner schrebergartnern schrecke schrecken schreibblock schreibblocke schreibblocken ' +
  'schreibfehler schreibfehlern schreibmappe schreibmappen schreibprogramm schreibprogramme schreibprogrammen schreibtische schreibtischen schreinerei schreinereien schriften ' +
  'schriftfuhrer schriftfuhrern schrippe schrippen schritt schritte schritten schrott schub schube schuben schubkarren schublade schubladen schuft schufte schuh schuhe ' +
  'schuhen schuhgeschaft schuhgeschafte schuhgeschaften schuhgrosse schuhgrossen schuhladen schuhpaar schuhpaare schuhpaaren schuhschrank schuhschranke schuhschranken ' +
  'schuhsohle schuhsohlen schuko schulabschluss schulabschlusse schulabschlussen schulamt schulamter schulamtern schulausflug schulausfluge schulausflugen schulbeginn ' +
  'schulbegleiter schulbegleitern schulbuch schulbucher schulbuchern schulbuchverlag schulbuchverlage schulbuchverlagen schuld schulden schuldner schuldnerin schuldnerinnen ' +
  'schuldnern schuldung schuldungen schulen schuleraustausch schuleraustausche schuleraustauschen schulerausweis schulerausweise schulerausweisen schulerin schulerinnen ' +
  'schulessen schulfach schulfacher schulfachern schulfest schulfeste schulfesten schulgebaude schulgebauden schulgelande schulgelanden schulheft schulhefte schulheften ' +
  'schulhof schulhofe schulhofen schuljahr schuljahre schuljahren schuljahresende schuljahresenden schulkantine schulkantinen schulkind schulkinder schulkindern schulklasse ' +
  'schulklassen schulleiter schulleiterin schulleiterinnen schulleitern schulleitung schulleitungen schulpflicht schulpflichten schulranzen schulstufe schulstufen schulstunde ' +
  'schulstunden schultafel schultafeln schultag schultage schultagen schultasche schultaschen schulter schultern schulung schulungen schulungsgang schulungsgange ' +
  'schulungsgangen schulweg schulwege schulwegen schulwesen schulzeugnis schulzeugnisse schulzeugnissen schuppen schurfwunde schurfwunden schurze schurzen schuss schusse ' +
  'schusseln schussen schusswaffen schutzen schutzenverein schutzenvereine schutzenvereinen schutzer schutzgitter schutzgittern schutzhelm schutzhelme schutzhelmen ' +
  'schutzhulle schutzhullen schutzling schutzlinge schutzlingen schutzungen schwache schwachen schwager schwagerin schwagerinnen schwagern schwalbe schwalben schwamm schwamme ' +
  'schwammen schwan schwane schwanen schwangerschaften schwangerschaftstest schwangerschaftsteste schwangerschaftstesten schwanz schwanze schwarm schwarme schwarmen ' +
  'schwarzbrot schwarzbrote schwarzbroten schwein schweine schweinebraten schweinefleisch schwelle schwellen schwellung schwellungen schwerbehindertenausweis ' +
  'schwerbehindertenschein schwerbehindertenscheine schweregrad schweregrade schweregraden schwerte schwerten schwerter schwertern schwestern schwiegereltern schwiegermutter ' +
  'schwiegermuttern schwiegertochter schwiegertochtern schwiegervater schwiegervatern schwierigkeit schwierigkeiten schwimmbad schwimmbader schwimmbadern schwimmbecken ' +
  'schwimmer schwimmern schwimmkurs schwimmkurse schwimmkursen schwimmlehrer schwimmlehrern schwimmschule schwimmschulen schwindel schwung schwunge schwungen scooter ' +
  'screenshots sechskantmutter sechskantmuttern seen segelboot segelboote segelbooten segen segler seglern segment segmente segmenten sehenswurdigkeit sehenswurdigkeiten ' +
  'sehne seide seiden seife seifen seil seile seilen sekretar sekretare sekretaren sekretariate sekretariaten sekretarin sekretarinnen sekt sektion sektionen sektor sektoren ' +
  'sekunden selbsthilfegruppe selbsthilfegruppen sellerie semester semestern seminar seminare seminaren semmel semmeln senator senatoren sender sendern sendungen ' +
  'sendungsnummern senf seniorenheim seniorenheime seniorenheimen senkung senkungen sensor sensoren sequenz sequenzen serieen serienbrief serienbriefe serienbriefen ' +
  'seriennummer seriennummern serverfehler serverfehlern servern serverraum serverraume serverraumen serverzertifikat serverzertifikate serverzertifikaten servicehotline ' +
  'servicehotlines services serviceteam serviceteams servicetechniker servicetechnikern serviette servietten sesseln sessions set sets shampoos shirts shop shops show shows ' +
  'sichel sicheln sicherheit sicherheiten sicherheitscheck sicherheitschecks sicherheitsgurt sicherheitsgurte sicherheitsgurten sicherheitsnadel sicherheitsnadeln ' +
  'sicherheitsschloss sicherheitsschlosse sicherheitsschlossen sicherheitsventil sicherheitsventile sicherheitsventilen sicherung sicherungen sicherungskasten sickergrube ' +
  'sickergruben sideboards sieg siegeln signal signale signalen signalton signaltone signaltonen signatur signaturen silikon silo silos singen siphon sippe sippen situation ' +
  'situationen sitz sitzbank sitze sitzen sitzkissen sitzplatz sitzplatze sitzplatzen sitzpolster sitzpolstern sitzreihe sitzreihen sitzung sitzungen sitzungsprotokoll ' +
  'sitzungsprotokolle sitzungsprotokollen sitzungssaal sitzungssaale sitzungssaalen skateboards skatturnier skatturniere skatturnieren skelette skeletten skiclub skiclubs ' +
  'skipiste skipisten skistiefel skistiefeln skistock skistocke skistocken skiverleih skiverleihs skizze skizzen skorpion skript skripte skripten slips slot slots smartphone ' +
  'smartphones sms snacks snapshot snapshots snowboard snowboards socke sockel sockelleiste sockelleisten sockeln socken sofakissen sofapolster sofapolstern sofas soforthilfe ' +
  'soforthilfen softwareentwickler softwareentwicklern softwarefehler softwarefehlern softwarepaket softwarepakete softwarepaketen sohle sohlen sohn sohne sohnen solaranlage ' +
  'solaranlagen soldat soldate soldaten sommerferien sommerfest sommerfeste sommerfesten sommerkleid sommerkleider sommerkleidern sommerreifen sommersemester sommersemestern ' +
  'sonderangebot sonderangebote sonderangeboten sonderfall sonderfalle sonderfallen sonderpreis sonderpreise sonderpreisen sonderregelung sonderregelungen sonderurlaub ' +
  'sonderzeichen songs sonnenblume sonnenblumen sonnenbrille sonnenbrillen sonnencreme sonnencremen sonnenschirm sonnenschirme sonnenschirmen sonnenstudio sonnenstudios ' +
  'sopran soprane sopranen sorge sorgen sorgerecht sosse sossen sozialamt sozialamter sozialamtern sozialarbeiter sozialarbeitern sozialdienst sozialdienste sozialdiensten ' +
  'sozialgericht sozialgerichte sozialgerichten sozialhilfe sozialhilfen sozialpadagoge sozialpadagogen sozialrecht spachtel spachtelmasse spachteln spaghetti spalier ' +
  'spaliere spalieren spaltung spaltungen spam spamfilter spamfiltern spammail spammails spammer spammern spamordner spamordnern span spane spanen spange spangen ' +
  'spannbettlaken spanngurt spanngurte spanngurten spanplatte sparbuch sparbucher sparbuchern sparbuchse sparheft sparhefte sparheften sparkasse sparkassen sparkonto ' +
  'sparkontos sparren spass spasse spassen spaten spatschicht spatschichten spatzen spazierstock spazierstocke spazierstocken spediteur spediteure spediteuren speer speere ' +
  'speeren speiche speichel speichen speicher speicherkarte speicherkarten speichern speicherplatz speicherplatze speicherplatzen speicherstick speichersticks speise ' +
  'speisekammer speisekammern speisekarte speisekarten speisen speiseol speisepilz speisepilze speisepilzen speiseplan speiseplane speiseplanen speisesaal speisesaale ' +
  'speisesaalen speisewagen spelunke spende spendenkonto spendenkontos spender spendern sperbern sperlinge sperlingen sperrabfall sperrabfalle sperrabfallen sperre sperrgut ' +
  'sperrguter sperrgutern sperrmull sperrung sperrungen spesen spezialist spezialisten spezialitat spezialitaten spickzettel spickzetteln spiegeln spiegelschrank ' +
  'spiegelschranke spiegelschranken spiele spielen spieler spielerei spielereien spielerin spielerinnen spielern spielfeld spielfelder spielfeldern spielfilm spielfilme ' +
  'spielfilmen spielgruppe spielgruppen spielplan spielplane spielplanen spielplatz spielplatze spielplatzen spielregel spielregeln spielwarengeschaft spielwarengeschafte ' +
  'spielwarengeschaften spielzeug spielzeuge spielzeugen spindel spindeln spinne spinnen spion spione spionen spirale spiralen spital spitaler spitalern spitzen spitzer ' +
  'spitzname splitt splitter splittern sponsor sportart sportarten sportclub sportclubs sportgerat sportgerate sportgeraten sportlehrer sportlehrern sportler sportlerin ' +
  'sportlerinnen sportlern sportplatz sportplatze sportplatzen sporttasche sporttaschen sporttrikot sporttrikots sportunterricht sportverband sportverbande sportverbanden ' +
  'sportverein sportvereine sportvereinen spot spots sprachen sprachkenntnis sprachkenntnisse sprachkenntnissen sprachkurs sprachkurse sprachkursen sprachschule sprachschulen ' +
  'sprachtest sprachteste sprachtesten spray sprays sprechanlage sprechanlagen sprechstunde sprechstunden sprechzeit sprechzeiten sprechzimmer sprechzimmern springbrunnen ' +
  'sprinter spritze spruch spruche spruchen sprudel sprung sprunge sprungen sprunggelenk sprunggelenke sprunggelenken spulbecken spulburste spulbursten spule spuler spulern ' +
  'spulkasten spulmaschinen spulmittel spulmitteln spulregel spure staaten staatsangehorigkeit staatsangehorigkeiten staatsanwalt staatsanwalte staatsanwalten staatsexamen ' +
  'stab stabe staben stachel stacheln stadtpark stadtparke stadtparken stadtrat stadtrate stadtraten stadtteil stadtteile stadtteilen stadtviertel stadtvierteln stadtwald ' +
  'stadtwalder stadtwaldern stadtwerk stadtwerke stadtwerken staffel staffeln stahltrager stahltragern stalle stallen stammbuch stammbucher stammbuchern stamme stammen ' +
  'stammkunde stammkunden stammordner stammordnern stammtisch stammtische stammtischen stande standen standesamt standesamter standesamtern standort standorte standorten ' +
  'standplatz standplatze standplatzen standpunkt standpunkte standpunkten stange stangen stapel stapeln starke starken starterset startersets startmenu startmenus startseite ' +
  'startseiten stationen stationsleiter stationsleitern stationsleitung stationsleitungen statist statisten statistik statistiken statut statute statuten stau staubfilter ' +
  'staubfiltern staubsaugerbeutel staubsaugerbeuteln staubsaugern staude stauden staue stauen staus steaks steckbrief steckbriefe steckbriefen steckdose steckdosen ' +
  'steckdosenleiste steckdosenleisten stecken stecker steckeradapter steckeradaptern steckerleiste steckerleisten steckern stecknadel stecknadeln steckslot steckslots ' +
  'steckung steckungen steg stege stegen stehlampe stehlampen steigleitung steigleitungen steinboden steinherde steinherden stellenangebot stellenangebote stellenangeboten ' +
  'stellenanzeige stellengesuch stellengesuche stellengesuchen stellplatz stellplatze stellplatzen stellschraube stellschrauben stellungnahme stellungnahmen stellvertreter ' +
  'stellvertreterin stellvertreterinnen stellvertretern stellwand stellwande stellwanden stemmeisen stempel stempeln steppdecke steppdecken sterberegister sterberegistern ' +
  'sterbeurkunde sterbeurkunden stereoanlage stereoanlagen steuer steuerberater steuerberaterin steuerberaterinnen steuerberatern steuerbescheid steuerbescheide ' +
  'steuerbescheiden steuern steuernummern steuerrecht steuersatz steuersatze steuersatzen steuerung steuerungen stichprobe stichproben stichsage stichtag stichtage stichtagen ' +
  'stichwort stichworter stichwortern stick stickern sticks stiefel stiefeln stiefmutter stiefmuttern stieftochter stieftochtern stieg stiege stiegen stiel stiele stielen ' +
  'stier stift stifte stil stile stilen stimme stimmen stimmung stimmungen stimmzettel stimmzetteln stipendien stipendium stirnband stirnbander stirnbandern stockwerk ' +
  'stockwerke stockwerken stoff stoffe stoffen stofftier stofftiere stofftieren stollen stopfen stornierung stornierungen storung storungen storys stoss stossdampfer stosse ' +
  'stossen stossstange strafanzeige strafe strafrecht strande strassen strassenbahn strassenbahnen strassenbau strassenfest strassenfeste strassenfesten strassenlaterne ' +
  'strassenlaternen strassenschild strassenschilder strassenschildern strassensperre strassensperren strecke strecken streiche streichen streichholz streichholze ' +
  'streichholzen streichholzschachtel streichholzschachteln streifen streifenwagen strick stricke stricken strickgarn strickgarne strickgarnen stricknadel stricknadeln ' +
  'striemen string stromableser stromablesern stromaggregat stromaggregate stromaggregaten stromanbieter stromanbietern stromanschluss stromanschlusse stromanschlussen ' +
  'stromausfall stromausfalle stromausfallen stromkabel stromkabeln stromkosten stromkreis stromkreise stromkreisen stromleitung stromleitungen stromnetz stromnetze ' +
  'stromnetzen stromquelle stromquellen stromtarif stromtarife stromtarifen stromverbrauch stromverbrauche stromverbrauchen stromverteiler stromverteilern stromzahler ' +
  'stromzahlern strophe strophen strudel strudeln struktur strukturen strumpf strumpfe strumpfen stuben stuck stucke stucken stuckliste stucklisten student studenten ' +
  'studentenwohnheim studentenwohnheime studentenwohnheimen studentin studentinnen studie studieen studien studienplatz studienplatze studienplatzen studierende studierenden ' +
  'studio studios studium stufe stufen stuhle stuhlen stuhlgang stulle stullen stummel stummeln stumpfe stumpfen stundenblatt stundenblatter stundenblattern stundenlohn ' +
  'stundenlohne stundenlohnen stundenplan stundenplane stundenplanen stupe sturmschaden sturz sturze sturzen stute stuten stutzbalken stutze stutzen subdomain subdomains ' +
  'substanz substanzen subvention subventionen suchfeld suchfelder suchfeldern suchverlauf suchverlaufe suchverlaufen sud suden summe summen sumpf sumpfe sumpfen sunde sunden ' +
  'supermarkt supermarkte supermarkten suppe suppen suppenteller suppentellern supports supportteam supportteams supportticket supporttickets surfstick surfsticks ' +
  'susskartoffel susskartoffeln sweatshirt sweatshirts swimmingpool swimmingpools symptom symptome symptomen synthese synthesen systeme systemen systemfehler systemfehlern ' +
  'szenario szenarios tab tabelle tabellen tableau tablets tablett tablette tabletten tabs tafel tagebuch tagebucher tagebuchern tagesmutter tagesmuttern tagespflege ' +
  'tagesschau takt takte takten talar talare talaren talent talente talenten talkshow talkshows tanga tangas tango tangos tanke tanken tanker tankstelle tankstellen tanne ' +
  'tannen tannennadel tannennadeln tannenzapfen tans tante tanten tanze tanzen tanzer tanzerin tanzerinnen tanzern tanzkurs tanzkurse tanzkursen tanzlehrer tanzlehrern ' +
  'tanzpartner tanzpartnern tapeten tapetenrolle tapetenrollen tarif tarife tarifen taschen taschengeld taschengelder taschengeldern taschenlampe taschenlampen taschenmesser ' +
  'taschenmessern taschenrechner taschenrechnern taschentuch taschentucher taschentuchern taskleiste taskleisten taskmanager taskmanagern tasse tassen tastatur tastaturen ' +
  'taste tasten tastenfeld tastenfelder tastenfeldern tastensperre tastensperren taster tastern taten tatigkeit tatigkeiten tattoo tattoos tattoostudio tattoostudios tau ' +
  'taube tauben tauchpumpe tauchpumpen taue taufungen tausch tausche tauschen taverne tavernen taxifahrer taxifahrern taxis teamleiter teamleitern teams technik techniken ' +
  'techniker technikerin technikerinnen technikern teddys teebeutel teebeuteln teekanne teekannen teekuche teekuchen teelicht teelichter teelichtern teeloffel teeloffeln teer ' +
  'tees teich teiche teichen teig teige teigen teilnahme teilnahmen teilnehmer teilnehmerin teilnehmerinnen teilnehmerliste teilnehmerlisten teilnehmern teilsumme teilsummen ' +
  'teilzahlung teilzahlungen teilzeit teilzeiten telefonanlage telefonanlagen telefonanschluss telefonanschlusse telefonanschlussen telefonbuch telefonbucher telefonbuchern ' +
  'telefondose telefondosen telefonen telefonhorer telefonhorern telefonie telefonkabel telefonkabeln telefonleitung telefonleitungen telefonliste telefonlisten telefonnetz ' +
  'telefonnetze telefonnetzen telefonnummern telefonschleife telefonschleifen telefonverzeichnis telefonverzeichnisse telefonverzeichnissen telefonzentrale telefonzentralen ' +
  'teller tellern tempeln temperaturen temperaturregler temperaturreglern tempolimit tempolimits tempos tennisclub tennisclubs tennisplatz tennisplatze tennisplatzen ' +
  'tennisturnier tennisturniere tennisturnieren teppichboden teppiche teppichen teppichstange teppichstangen terminen terminkalender terminkalendern terminplaner ' +
  'terminplanern terminvergabe terminvergaben terminwunsch terminwunsche terminwunschen terrarium terrassen terrier terriern testament testamente testamenten teste testen ' +
  'tester testergebnis testergebnisse testergebnissen testern teststreifen tetanus teufeln textfeld textfelder textfeldern theatern theaterprobe theaterproben theaterstuck ' +
  'theaterstucke theaterstucken themen theologe theologen theorie theorieen therapeutin therapeutinnen therapie therapieen thermometer thermometern thermostat thermostate ' +
  'thermostaten thermostatventil thermostatventile thermostatventilen thesen thron throne ticker tickern ticketnummer ticketnummern tiefbau tiefe tiefen tiefgarage ' +
  'tiefgaragen tiegel tiegeln tierarzt tierarzte tierarzten tierarztin tierarztinnen tiere tieren tierfutter tierfuttern tierhalter tierhaltern tierheim tierheime tierheimen ' +
  'tierpark tierparke tierparken tierschutz tierschutzverein tierschutzvereine tierschutzvereinen tilgung tilgungen tilgungsplan tilgungsplane tilgungsplanen timeout timeouts ' +
  'timer timern tinktur tinte tinten tintenpatrone tintenpatronen tintenstrahldrucker tintenstrahldruckern tipi tipis tippfehler tippfehlern tischbein tischbeine tischbeinen ' +
  'tischcomputer tischcomputern tischdecke tischdecken tische tischen tischfuss tischfusse tischfussen tischlampe tischlampen tischlerei tischlereien tischplatte tischplatten ' +
  'titel titeln titelseite titelseiten toast toaste toasten toastern tochter tochtern todesanzeige todesfall todesfalle todesfallen toilette toiletten toilettendeckel ' +
  'toilettendeckeln toilettenpapier toilettenpapiere toilettenpapieren toilettenrolle toilettenrollen tokens toleranz toleranzen tomate tomaten toner tonern tonne tonnen ' +
  'tonstudio tonstudios tontrager tontragern tools topf topfdeckel topfdeckeln topfe topfen topferei topfereien tops torf torhuter torhutern torso torsos torte torten ' +
  'totalschaden touchpad touchpads tourist touristen tournee tracht tracker trackern traditionen trage tragegurt tragegurte tragegurten tragen trager tragern trailer trailern ' +
  'trainerin trainerinnen trainern training trainings trainingsanzug trainingsanzuge trainingsanzugen trainingsplan trainingsplane trainingsplanen traktat traktate traktor ' +
  'traktoren trampel trampeln trank tranke transaktion transaktionen transformator transformatoren transport transporte transporten trasse trassen traube trauben traum traume ' +
  'trauschein trauscheine trauscheinen trauung trauungen trauzeuge trauzeugen treffen treffpunkt treffpunkte treffpunkten treiber treibern trend trends trennwand trennwande ' +
  'trennwanden treppen treppengelander treppenhaus treppenhauser treppenhausern treppenhaustur treppenhausturen treppenstiege treppenstiegen tresor tresore tresoren ' +
  'treuerabatt treuerabatte treuerabatten tribut tribute tributen tricke tricken trieb triebe trieben triebwerk triebwerke triebwerken trike trikes trikot trikotage trikots ' +
  'trimester trimestern trinkgeld trinkgelder trinkgeldern trinkwasser trinkwassern trio trios tritt tritte tritten trocknern troll trolle trollen trolleys trommel trommeln ' +
  'tropfen truck trucks trumpf trumpfe trumpfen truppe truppen tshirt tshirts tube tuben tucher tuchern tugend tugenden tulpe tulpen tumpel tumpeln turangel turangeln turban ' +
  'turbane turbanen turbine turbinen turen turgitter turgittern turgriff turgriffe turgriffen turklingel turklingeln turklinke turklinken turm turme turmen turnbeutel ' +
  'turnbeuteln turnier turniere turnieren turnriege turnriegen turnschuh turnschuhe turnverein turnvereine turnvereinen turpfosten turrahmen turriegel turriegeln turschild ' +
  'turschilder turschildern turschloss turschlosse turschlossen turschwelle turschwellen tutor tutoren tuv tvs ubelkeit uberarbeitung uberarbeitungen uberblick uberblicke ' +
  'uberblicken uberfall uberfalle uberfallen ubergabe ubergaben ubergabeprotokoll ubergabeprotokolle ubergabeprotokollen ubermacht ubermachten uberschuss uberschusse ' +
  'uberschussen ubersicht ubersichten uberstunde uberstunden ubertrag ubertrage ubertragen uberwachungskamera uberwachungskameras uberweisung uberweisungen uberweisungsschein ' +
  'uberweisungsscheine uberweisungsscheinen ubung ubungen ufer ufern ufo ufos uhren uhrzeiger uhrzeigern uhrzeit uhrzeiten uhu uhus ultraschall ultraschallbild ' +
  'ultraschallbilder ultraschallbildern umbau umbauten umbestellung umbestellungen umbruch umbruche umbruchen umfang umfange umfangen umfrage umfragen umgang umgange umgangen ' +
  'umgangsrecht umkleidekabine umkleidekabinen umlage umlagen umleitung umleitungen ummeldung ummeldungen umrechner umsatze umsatzen umsatzsteuer umsatzsteuern umschalttaste ' +
  'umschalttasten umschlag umschlage umschlagen umschuldung umschuldungen umstand umstande umstanden umtausch umtausche umtauschen umwalzpumpe umwalzpumpen umweg umwege ' +
  'umwegen umweltamt umweltamter umweltamtern umweltschutz umzug umzuge umzugen umzugskarton umzugskartone umzugskartonen umzugskosten umzugsunternehmen undichtigkeit ' +
  'undichtigkeiten unfall unfalle unfallen unfallopfer unfallopfern unfallversicherung unfallversicherungen uniformen universitat universitaten unkosten unmenge unmengen ' +
  'unregelmassigkeit unregelmassigkeiten unterarm unterarme unterarmen unterbrechung unterbrechungen unterdruck untergeschoss untergeschosse untergeschossen unterhalt ' +
  'unterhaltung unterhaltungen unterhemd unterhose unterhosen unterlage untermieter untermietern unternehmen unternehmer unternehmerin unternehmerinnen unternehmern ' +
  'unterricht unterrichtsausfall unterrichtsausfalle unterrichtsausfallen unterrichtsstunde unterrichtsstunden unterrichtung unterrichtungen unterschenkel unterschenkeln ' +
  'unterschrift unterschriften unterstellung unterstellungen unterstutzungen untersuchung untersuchungen untersuchungszimmer untersuchungszimmern untertasse untertassen ' +
  'unterzeichnung unterzeichnungen unwetter unwettern updatepaket updatepakete updatepaketen updates upgrade upgrades uploads urin urinprobe urinproben urkunde urkunden ' +
  'urlaub urlaube urlaubsanspruch urlaubsanspruche urlaubsanspruchen urlaubsantrag urlaubsantrage urlaubsantragen urlaubsgeld urlaubsgelder urlaubsgeldern urlaubsplan ' +
  'urlaubsplane urlaubsplanen urlaubstag urlaubstage urlaubstagen urnengrab urnengraber urnengrabern urologe urologen uroma uromas ursache ursachen ursprung ursprunge ' +
  'ursprungen urteil urteile urteilen usbhub usbhubs usbkabel usbkabeln usbstick usbsticks useraccount useraccounts usern vans variation variationen vatern ventil ventilator ' +
  'ventilatoren ventile ventilen veranstalter veranstaltern veranstaltung veranstaltungen verarbeitung verarbeitungen verband verbande verbanden verbandkit verbandkits ' +
  'verbandskasten verbandskoffer verbandskoffern verbindungen verbindungsproblem verbindungsprobleme verbindungsproblemen verbot verbote verboten verbrauch verbrauche ' +
  'verbrauchen verbraucher verbrauchern verbraucherzentrale verbraucherzentralen verbrechen verbrennung verbrennungen verbund verbunde verbunden verdacht verdachte verdachten ' +
  'verdachtsdiagnose verdachtsdiagnosen verdunner verdunnern vereinbarung vereinbarungen vereine vereinsabend vereinsabende vereinsabenden vereinsaustritt vereinsaustritte ' +
  'vereinsaustritten vereinsbeitrag vereinsbeitrage vereinsbeitragen vereinsburo vereinsburos vereinsfest vereinsfeste vereinsfesten vereinsgelande vereinsgelanden ' +
  'vereinshaus vereinshauser vereinshausern vereinsheim vereinsheime vereinsheimen vereinsleiter vereinsleitern vereinslogo vereinslogos vereinsmitglied vereinsmitglieder ' +
  'vereinsmitgliedern vereinsregister vereinsregistern vereinstreffen vereinsvorstand vereinsvorstande vereinsvorstanden verfahren verfasser verfassern vergabe vergaben ' +
  'vergleich vergleiche vergleichen vergnugen verguss vergusse vergussen verhalten verhaltnis verhaltnisse verhaltnissen verhandlung verhandlungen verhangnis verhangnisse ' +
  'verhangnissen verkauf verkaufe verkaufen verkaufer verkauferin verkauferinnen verkaufern verkehr verkehrsinsel verkehrsinseln verkehrsmittel verkehrsmitteln ' +
  'verkehrsregister verkehrsregistern verkehrsunfall verkehrsunfalle verkehrsunfallen verkehrszeichen verkleidung verkleidungen verlag verlage verlagen verlangerung ' +
  'verlangerungen verlangerungskabel verlangerungskabeln verlaufe verlaufen verlegung verlegungen verleih verleihs verletzung verletzungen verlust verluste verlusten vermerk ' +
  'vermerke vermerken vermieter vermieterin vermieterinnen vermietern vermietung vermietungen vermittlung vermittlungen vermogen vermogensberater vermogensberatern verordnung ' +
  'verordnungen verpackung verpackungen verputz verrechnungsscheck verrechnungsschecke verrechnungsschecken versammlung versammlungen versand versandkosten versaumnis ' +
  'versaumnisse versaumnissen verschluss verschlusse verschlusselung verschlusselungen verschlussen verschmutzung verschmutzungen verschuldung verschuldungen versehen ' +
  'versicherte versicherten versichertenkarte versichertenkarten versichertennummer versichertennummern versicherung versicherungen versicherungsberater versicherungsberatern ' +
  'versicherungsnehmer versicherungsnehmern versicherungsvertrag versicherungsvertrage versicherungsvertragen versionen verspatung verspatungen versprechen verstande ' +
  'verstanden verstandnisse verstandnissen verstarker verstarkern verstopfung verstopfungen versuch versuche versuchen versuchstier versuchstiere versuchstieren verteidiger ' +
  'verteidigern verteiler verteilern vertrage vertragen vertragsabschluss vertragsabschlusse vertragsabschlussen vertragsmuster vertragsmustern vertragsnummer vertragsnummern ' +
  'vertragspartner vertragspartnern vertragsstrafe vertragsstrafen vertrauensmann vertrauensperson vertrauenspersonen vertreter vertreterin vertreterinnen vertretern ' +
  'vertretungen vertriebe vertrieben verwalter verwaltern verwaltungen verwaltungsbeirat verwaltungsbeirate verwaltungsbeiraten verwaltungsgericht verwaltungsgerichte ' +
  'verwaltungsgerichten verwaltungsverfahren verwandte verwandten verwarnung verwarnungen verweis verweise verweisen verwendungszweck verwendungszwecke verwendungszwecken ' +
  'verzeichnis verzeichnisse verzeichnissen verzogerung verzogerungen videos viertel vierteln villen violine violinen virenscan virenscans visa visier visiere visionen ' +
  'visitenkarte visitenkarten visum vitamin vitamine vitaminen vitrine vitrinen vogelfutter vogelfuttern volkern volkshochschule volkshochschulen volkshochschulkurs ' +
  'volkshochschulkurse volkshochschulkursen volkslied volkslieder volksliedern vollkornbrot vollkornbrote vollkornbroten vollmacht vollmachten vollstreckung vollstreckungen ' +
  'volumen voranmeldung voranmeldungen voranschlag voranschlage voranschlagen vorarbeiter vorarbeitern vorauszahlung vorauszahlungen vorbehalt vorbehalte vorbehalten ' +
  'vorbesprechung vorbesprechungen vorbestellung vorbestellungen vordach vordacher vordachern vorderachse vorderachsen vorderrad vorderrader vorderradern vorderseite ' +
  'vorderseiten vorfahre vorfahren vorfall vorfalle vorfallen vorfuhrung vorfuhrungen vorgabe vorgaben vorgang vorgange vorgangen vorgangsnummer vorgangsnummern vorgarten ' +
  'vorhaben vorhang vorhange vorhangen vorhangeschloss vorhangeschlossen vorjahr vorjahre vorjahren vorkammer vorkammern vorkommen vorkommnis vorkommnisse vorkommnissen ' +
  'vorladung vorladungen vorlage vorlagen vormieter vormietern vormund vornamen vorrang vorrange vorrangen vorrat vorrate vorraten vorratsbehalter vorratsbehaltern vorschau ' +
  'vorschaubild vorschaubilder vorschaubildern vorschlage vorschlagen vorschrift vorschriften vorschub vorschube vorschuben vorschuss vorschusse vorschussen vorsitzende ' +
  'vorsitzenden vorsorge vorsorgen vorspeise vorspeisen vorsprung vorsprunge vorsprungen vorstand vorstande vorstanden vorstandsmitglied vorstandsmitglieder ' +
  'vorstandsmitgliedern vorstellung vorstellungen vorteil vorteile vorteilen vortrag vortrage vortragen vorverkauf vorverkaufe vorverkaufen vorwurf vorwurfe vorwurfen ' +
  'vpnzugang vpnzugange vpnzugangen vulkane vulkanen waage waagen wache wachen wachhund wachhunde wachhunden wachtern waden wadenknochen waffel waffeln waffen wagen waggon ' +
  'waggone waggonen wagnis wagnisse wagnissen wahlburo wahlburos wahlfach wahlfacher wahlfachern wahlhelfer wahlhelfern wahlrecht wahrheiten wahrung wahrungen waise waisen ' +
  'waldern waldkindergarten wand wande wanden wanderer wanderern wandertag wandertage wandertagen wandfarbe wandfarben wandfliese wandfliesen wandhaken wandkalender ' +
  'wandkalendern wandler wandlern wandlung wandlungen wandregal wandregale wandregalen wandschrank wandschranke wandschranken wandspiegel wandspiegeln wanduhr wanduhren wange ' +
  'wangen wanne wannen wappen warenausgabe warenausgaben warenkorb warenkorbe warenkorben warmepumpe warmepumpen warmespeicher warmespeichern warmflasche warmflaschen ' +
  'warmmiete warmwasser warmwassern warnzeichen warteliste wartelisten warteraum warteraume warteraumen warteschlange warteschlangen warteschleife warteschleifen wartesraum ' +
  'wartesraume wartesraumen wartezeit wartezeiten wartezimmer wartezimmern wartung wartungen wartungsvertrag wartungsvertrage wartungsvertragen warze warzen waschbecken ' +
  'wasche wascheklammer wascheklammern waschekorb waschekorbe waschekorben wascherei waschereien waschetrockner waschetrocknern waschetrommel waschetrommeln waschlappen ' +
  'waschmaschinen waschmittel waschmitteln waschprogramm waschprogramme waschprogrammen waschraum waschraume waschraumen wasseranschluss wasseranschlusse wasseranschlussen ' +
  'wasserbehalter wasserbehaltern wasserdruck wasserfilter wasserfiltern wasserflasche wasserflaschen wasserfleck wasserflecke wasserflecken wasserglas wasserglaser ' +
  'wasserglasern wasserhahn wasserhahne wasserhahnen wasserkessel wasserkesseln wasserkocher wasserkochern wasserleitung wasserleitungen wasserpegel wasserpegeln wasserprobe ' +
  'wasserproben wasserpumpe wasserpumpen wasserrohr wasserrohrbruch wasserrohrbruche wasserrohrbruchen wasserrohre wasserrohren wasserschaden wasserstand wasserstande ' +
  'wasserstanden wassertank wassertanke wassertanken wasserturm wasserturme wasserturmen wasserverbrauch wasserverbrauche wasserverbrauchen wasserwaage wasserwerk wasserwerke ' +
  'wasserwerken wasserzahler wasserzahlern watte webadresse webadressen webcam webcams webkamera webkameras webseite webseiten webserver webservern webshop webshops websites ' +
  'wechsel wecker weckern wege wegfahrsperre wegfahrsperren weh weide weihe weihen weihern weihnachtsessen weihnachtsfeier weihnachtsfeiern weihnachtsferien weihnachtsfest ' +
  'weihnachtsfeste weihnachtsfesten weihnachtsmarkt weihnachtsmarkte weihnachtsmarkten weine weinen weinernte weinernten weinfass weinfasse weinfassen weinglas weinglaser ' +
  'weinglasern weisen weisheitszahn weisheitszahne weisheitszahnen weisswein weite weiten weiterbildung weiterleitung weiterleitungen weizenbier weizenbiere weizenbieren ' +
  'welle wellen wellness werbeanruf werbeanrufe werbeanrufen werbung werbungen werk werkbank werkbanke werkbanken werke werken werkmeister werkmeistern werksgelande ' +
  'werksgelanden werkskantine werkskantinen werktag werktage werktagen werkzeug werkzeuge werkzeugen werkzeugkasten werkzeugkiste werkzeugkisten werkzeugkoffer ' +
  'werkzeugkoffern werkzeugsatz werkzeugsatze werkzeugsatzen werten wertung wertungen wesen wespe wespen weste westen wettbewerb wettbewerbe wettbewerben wette wetter ' +
  'wetterapp wetterapps wetterlage wetterlagen wettkampf wettkampfe wettkampfen whirlpool whirlpools whisky whiskys whiteboard whiteboards wickel wickelkommode wickelkommoden ' +
  'widerruf widerrufe widerrufen widerspruch widerspruche widerspruchen widerspruchsfrist widerspruchsfristen wiederaufnahme wiederaufnahmen wiedergabe wiedergaben ' +
  'wiederherstellung wiederherstellungen wiege wiegen wiesen windel windeln windpark windparke windparken windpocken windschutzscheibe windschutzscheiben winkel winkeln ' +
  'wintercheck winterchecks winterdienst winterdienste winterdiensten winterferien wintermantel wintermanteln winterreifen winterreifensatz winterreifensatze ' +
  'winterreifensatzen wintersaison wintersaisons winterschal winterschals wintersemester wintersemestern winterstiefel winterstiefeln wippe wippen wirte wirten wirtschaft ' +
  'wirtschaften wirtschafter wirtschaftskrise wirtschaftskrisen wirtschaftsprufer wirtschaftsprufern wischern wischtuch wischtucher wischtuchern wissen witwenrente ' +
  'witwenrenten witz witze witzen wlan wlanverstarker wlanverstarkern wochenenden wochenmarkt wochenmarkte wochenmarkten wochentag wochentage wochentagen woge wogen ' +
  'wohlfahrtsverband wohlfahrtsverbande wohlfahrtsverbanden wohnberechtigungsschein wohnberechtigungsscheine wohnbereich wohnbereiche wohnbereichen wohnflache wohnflachen ' +
  'wohngebaude wohngebauden wohngeld wohngeldantrag wohngeldantrage wohngeldantragen wohngelder wohngeldern wohnhauser wohnhausern wohnheim wohnheime wohnheimen wohnlage ' +
  'wohnlagen wohnmobil wohnmobile wohnort wohnorte wohnorten wohnrecht wohnsitz wohnsitze wohnsitzen wohnungen wohnungseigentumer wohnungseigentumern wohnungseinbruch ' +
  'wohnungseinbruche wohnungseinbruchen wohnungsgesuch wohnungsgesuche wohnungsgesuchen wohnungskundigung wohnungskundigungen wohnungsmarkt wohnungsmarkte wohnungsmarkten ' +
  'wohnungsschlussel wohnungsschlusseln wohnungswechsel wohnwagen wohnzimmern wolldecke wolldecken workbook workbooks workshop workshops wort worter worterbuch worterbucher ' +
  'worterbuchern wortern wucher wunde wunden wurf wurfe wurfen wurmer wurmern wurstchen wurzel wurzeln wuste wusten wut yogakurs yogakurse yogakursen yogamatte yogamatten ' +
  'yogastudio yogastudios zacken zahlenschloss zahlenschlosse zahlenschlossen zahler zahlerkasten zahlern zahlernummer zahlernummern zahlerstand zahlerstande zahlerstanden ' +
  'zahlungen zahlungsaufforderung zahlungsaufforderungen zahlungsbeleg zahlungsbelege zahlungsbelegen zahlungsdienstleister zahlungsdienstleistern zahlungsempfanger ' +
  'zahlungsempfangern zahlungsmittel zahlungsmitteln zahlungsplan zahlungsplane zahlungsplanen zahnarzt zahnarzte zahnarzten zahnarzthelfer zahnarzthelfern zahnarztin ' +
  'zahnarztinnen zahnarztstuhl zahnarztstuhle zahnarztstuhlen zahnarzttermin zahnarzttermine zahnarztterminen zahnburste zahnbursten zahnfleisch zahnlabor zahnlabore ' +
  'zahnlaboren zahnpasta zahnprothese zahnprothesen zahnrad zahnrader zahnradern zahnriemen zahnspangen zahnstein zange zangen zapfhahn zaun zaune zaunen zaunpfosten zebras ' +
  'zecke zecken zehe zehen zehennagel zehennageln zeichen zeichenblock zeichenblocke zeichenblocken zeichnung zeichnungen zeigefinger zeigefingern zeiger zeigern zeiten ' +
  'zeitplan zeitplane zeitplanen zeitpunkt zeitpunkte zeitpunkten zeitraum zeitraume zeitraumen zeitschalter zeitschaltern zeitschrift zeitschriften zeitungsabo zeitungsabos ' +
  'zeitungsartikel zeitungsartikeln zeitungstrager zeitungstragern zelle zellen zeltlager zeltlagern zeltplatz zeltplatze zeltplatzen zement zensur zensuren zentimeter ' +
  'zentimetern zentrale zentralen zentralheizung zentren zentrum zertifikat zertifikate zertifikaten zettel zetteln zeuge zeugen zeugnis zeugnisse zeugnissen ziege ziegel ' +
  'ziegeln ziegen ziel ziele ziffer ziffern zigarette zigaretten zigarettenautomat zigarettenautomaten zigarre zigarren zimmerblume zimmerblumen zimmern zimmernummer ' +
  'zimmernummern zimmerpflanze zimmerpflanzen zimmerschlussel zimmerschlusseln zimmertur zimmerturen zimmerwand zimmerwande zimmerwanden zink zins zinsen zinssatz zinssatze ' +
  'zinssatzen zirkus zisterne zisternen zitat zitate zitaten zitrone zitronen zoll zolle zollen zollstab zollstabe zollstaben zollstock zollstocke zoo zoom zoos zopf zopfe ' +
  'zopfen zucchine zucchinen zucchini zucchinis zucker zufall zufalle zufallen zufluss zufuhr zufuhren zug zugabe zugaben zugange zugangen zugangscode zugangscodes ' +
  'zugangskontrolle zugangskontrollen zuge zugel zugen zugriff zugriffe zugriffen zuhorer zuhorern zulage zulagen zulaufe zulaufen zulaufschlauch zulaufschlauche ' +
  'zulaufschlauchen zuleitung zuleitungen zuluft zunahme zunahmen zundkerze zundkerzen zundung zunge zungen zusage zusagen zuschauer zuschauern zuschlag zuschlage zuschlagen ' +
  'zuschuss zuschusse zuschussen zustand zustanden zustandigkeit zustandigkeiten zusteller zustellern zustellung zustellungen zustellversuch zustellversuche zustellversuchen ' +
  'zustimmung zustimmungen zwang zwange zwangen zweck zwecke zwecken zweifel zweig zweige zweigen zweirichtungszahler zweirichtungszahlern zwerg zwerge zwergen zwiebel ' +
  'zwiebeln zwilling zwillinge zwillingen zwinge zwingen zwirne zwirnen zwischenbescheid zwischenbescheide zwischenbescheiden zwischenlager zwischenlagern zwischenspeicher ' +
  'zwischenspeichern zwischenstecker zwischensteckern zwischenstuck zwischenstucke zwischenstucken zyklen zyklus zylinder zylindern'
).split(' ')
