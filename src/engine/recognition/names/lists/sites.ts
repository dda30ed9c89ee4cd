/** Buildings, rooms, institutions, machines and prizes, before or behind whom they are named after: `Wallace Collection`, `sala Saramago`. Folded. */
export const siteWords: readonly string[] = (
  'abadia abadias abbaye abbayes abbazia abbazie abdij academia academias academie academies academy acampamento ' +
  'acampamentos accademia accademie acquari acquario act actie acuario acuarios acude acudes adega adegas aerei ' +
  'aereo aerodrome aerogare aerogares aeroport aeroporti aeroporto aeroportos aeroports aeropuerto aeropuertos ' +
  'afdeling affaire affaires agriturismi agriturismo aile ailes airbase aircraft airfield airliner airport ' +
  'akademia akademie akademii akademik akademika akademiki akademiku akcja akcje akcji akkoord akwaria akwarium ' +
  'alameda alamedas alberghi albergo albergue albergues alei aleja alejach aleje allee allees almacen almacenes ' +
  'almshouse almshouses altar altbau altenheim altstadt ambasada ambasady ambasadzie ambasciata ambasciate ' +
  'ambassade ambassades ambulance ambulances ambulancia ambulancias ambulanz ambulanza ambulanze ambulatori ' +
  'ambulatorio ambulatorios amfiteatr amfiteatru amfiteatry amfiteatrze amfitheater amicale amphi amphis ' +
  'amphitheater amphitheatre amphitheatres anbau andar andares anfiteatri anfiteatro anfiteatros anker annex ' +
  'annexe anwesen aparcamiento aparcamientos apartamencie apartament apartamento apartamentos apartamentu ' +
  'apartamenty apartments apotheke appartamenti appartamento appartement appartements aptece apteka apteke apteki ' +
  'aquaduct aquario aquarios aquarium aquariums aqueduct arboretum archief archieven archipelago archiv archive ' +
  'archives archivi archivio archivo archivos archiwa archiwum arene arenie areny areszcie areszt aresztu areszty ' +
  'arkaden armazem armazens armoury arquivo arquivos arret arrets ascenseur ascenseurs ascensor ascensore ' +
  'ascensores ascensori asili asilo asilos asociacion asociaciones associacao associacoes association associations ' +
  'associazione associazioni asteroid asyl asylum atelier ateliers ateneo ateneos ateneu ateneus atheneum ' +
  'atletiekbaan atri atrio atrium auberge auberges auditorio auditorios auditorium auditoriums audytoria ' +
  'audytorium aufzug aula aulach aulamagna aulario aularios aulas aule auli ausgabe ausschuss aussichtsturm ' +
  'ausstellung auszeichnung avenida avenidas avenue avenues aviao avioes avion avions award awards ayuntamiento ' +
  'ayuntamientos baai bad badhuis bagger baggerschip bagno bahn bahnhof bahnhofstrasse bahnsteig bairro bairros ' +
  'baita baite balie balkon ballpark ballroom balneario balnearios balsa balsas balzaal bancada bancadas banchina ' +
  'banchine bandas bande bandstand baracke barce barco barcos barge barka barkasse barke barki barockgarten ' +
  'barracks barrage barragem barragens barrages barriada barriadas barrio baru bary barze base basen basenie ' +
  'basenu baseny bases basi basilica basilicas basiliche basiliek basilika basilique basiliques basin basisschool ' +
  'bassin bassins bastei bastion bataljon bateau bateaux bathhouse baths batiment batiments battalion batterie ' +
  'battleship bau baude bauernhof baumschule bazie bazy bazylice bazylika bazyliki beach beacon beca becas becken ' +
  'beco becos bedrijfspand bedrijvencentrum bedrijvenpark beeld begraafplaats behandelkamer beirat bejaardentehuis ' +
  'belvedere belvederi bequest bercario bercarios berghutte bergwerk besprechungsraum besprechungszimmer ' +
  'bestuurskamer betrieb bettenhaus bettentrakt beurs beursgebouw biblioteca bibliotecas bibliotece biblioteche ' +
  'biblioteka biblioteke biblioteki bibliotheek bibliothek bibliotheque bibliotheques bicentenary bieg biegi biegu ' +
  'biennale bijgebouw bildungshaus bildungszentrum binnenhof binnenplaats binnentuin bioscoop birreria birrerie ' +
  'bistro bistrot bistrots biura biuro biurowca biurowce biurowcu biurowiec biurze bloc blocchi blocco bloco ' +
  'blocos blocs blok bloki blokiem bloku bloque bloques boardroom boat boathouse bodega bodegas boerderij bohrer ' +
  'bohrinsel bohrturm bois boiska boisko boisku bokaal bolsa bolsas bondes boormachine boorplatform boortoren ' +
  'borgo borsa borse borstbeeld bosje bosque bosques boteco botecos botequim botter boulangerie boulangeries ' +
  'boulevard boulevards bourse bourses boutique boutiques bowl brama brame bramie bramy brandweerkazerne brasserie ' +
  'brasseries brauhaus brewery bridge brigade bronze browar browaru browary browarze brucke brug brunnen bucherei ' +
  'budynek budynkach budynki budynkiem budynkow budynku bufecie bufet bufetu bufety buhne building buitenplaats ' +
  'bulevar bulevares bulwar bulwaru bulwary bulwarze bungalow bunker buque buques burcht bureaux burg burgerhaus ' +
  'burgersaal bursa bursary bursie bursy bus busbahnhof bushalte buslijn buste buurt buurthuis cabinet cabinets ' +
  'cadeia cadeias cafe cafes cafeteria cafeterias caffe caffetteria caffetterie cais calcada calcadao calcadas ' +
  'caldaia caldaie caldeira caldeiras calderas calle callejon calles camaras camera camere camiao caminhao ' +
  'caminhoes camino caminos camion camions camp campagne campaign campamento campamentos campeggi campeggio ' +
  'camping campings canal cancha canchas canteen cantina cantinas cantine cantines canyon capannone capannoni cape ' +
  'capelas capilla capillas cappella cappelle capsule carcel carceles carcere carceri carnival carretera ' +
  'carreteras carrier carrozze casa casarao casaroes cascina cascine caserio caserios caserma caserme caserne ' +
  'casernes casino casinos caso casona casonas casos cassino cassinos castello castle catedra catedrais catedral ' +
  'catedrales catedras cathedral cathedrale cathedrales cattedra cattedrale cattedrali cattedre cave caves ' +
  'celebration cellar cementerio cementerios cemetery cemiterio cemiterios centenary center centrale centre ' +
  'centres centri centro centros centrum cercle cercles cerkiew cerkwi certamen cerveceria cervecerias cervejaria ' +
  'cervejarias chacara chacaras chafariz chafarizes chair chaire chaires chale chales chalet chalets challenge ' +
  'challenges chalutier chalutiers chamber chambre chambres championship chapel chapelle chapelles chateau ' +
  'chateaux chaudiere chaudieres chaussee chemin chemins chiese chioschi chiosco chiostri chiostro chiringuito ' +
  'chiringuitos chiusa chor chorale chorales choru chorze church churrascaria churrascarias ciezarowce ciezarowek ' +
  'ciezarowka ciezarowke ciezarowki cimetiere cimetieres cimiteri cimitero cine cinema cinemas cines cineteatro ' +
  'circoli circolo circuit circuiti circuito circuitos circuits circulo circulos circus cite cites clase clases ' +
  'classe classes classi classic classroom clinic clinica clinicas cliniche clinique cliniques cloister clos club ' +
  'clube clubes clubgebouw clubhouse clubhuis clubs cluster cmentarz cmentarza cmentarze cmentarzu coast codex ' +
  'cohete cohetes cohorte cohortes colegio colegios coliseo coliseos coliseum collectie collection college ' +
  'colleges collegezaal collegi collegio collegium colliery colloquium colonia colonias colosseum comboio comboios ' +
  'comedor comedores comet comisaria comisarias comision comisiones comissao comissoes comite commemoration ' +
  'commissariat commissariati commissariato commissariats commissie commissiekamer commission commissione ' +
  'commissioni commissions committee common compagnie complejo complejos complessi complesso complex complexe ' +
  'complexes complexo complexos concert concertgebouw concertzaal concorsi concorso concours concurso concursos ' +
  'condomini condominio condominios conference conferentie conferentiecentrum congres congrescentrum congress ' +
  'conjunto conjuntos conservatoire conservatoires conservatori conservatorio conservatorios conservatorium ' +
  'conservatory consolati consolato consulaat consulado consulados consulat consulats consultas consultori ' +
  'consultorio consultorios container contrada contrade convent conventi convention convento conventos conveyor ' +
  'convitti convitto copa copas copiadora copiadoras copieur copieurs coppa coppe coral corbeta corbetas cori ' +
  'corner coro coros corredor corredores corridoi corridoio corridor corsia cortijo cortijos corveta corvetas ' +
  'corvetta corvette costanilla cottage couloir couloirs council coupe coupes cours course court courthouse courts ' +
  'courtyard couvent couvents cove crane crater creche creches creek crescent crew croiseur croiseurs crossing ' +
  'crucero cruceros cruiser cruzeiro cruzeiros crypt cuartel cuarteles cuarteto cuartetos cuestas cukierni ' +
  'cukiernia cukiernie cukrowni cukrownia cukrownie culturel cultuurcentrum cultuurhuis cultuurprijs cup cursus ' +
  'curva curve cyclus czytelni czytelnia czytelnie dampfer dampflok dampfschiff darsena darsenas darsene deanery ' +
  'decreti decreto deich delegacia delegacias denkmal depositi deposito depositos depot depots deptak deptaki ' +
  'deptaku derby desert despacho despachos destroyer dierenpark dierentuin diga dighe dining diplom ' +
  'direktorenzimmer discoteca discotecas discoteche discotheque discotheques dispensaire dispensaires dispensari ' +
  'dispensario dispensarios dispuut divisie division doca docas docks dodenherdenking dojo dok dolina dolinie ' +
  'doliny domaine domaines dome domem domu domy dorf dormitory dorp dorpshuis dossie dossier dossiers dossies ' +
  'dreef drehbank drehkran dreimaster drill drive druckmaschine drukarce drukarek drukpers druzyna druzyne ' +
  'druzynie druzyny duinen duomi duomo duwboot dwor dworca dworce dworcem dworcu dworek dworki dworku dworu dwory ' +
  'dworze dworzec dyskoteka dyskoteki dzielnica dzielnice dzielnicy dzwig dzwigi dzwigu eclusa eclusas ecluse ' +
  'ecluses ecole ecoles edifici edificio edificios editie edition eenheid eetzaal eglise eglises ehpad ehrenhain ' +
  'ehrenmal ehrenpreis ehrung eiland eilanden einheit eisbrecher eishalle eisstadion elektriciteitscentrale ' +
  'elektrocieplowni elektrocieplownia elektrocieplownie elektrowni elektrownia elektrownie elementare eletrico ' +
  'eletricos elevador elevadores elevateur elevateurs elevatore elevatori elicotteri elicottero embaixada ' +
  'embaixadas embajada embajadas embalse embalses embarcadere embarcaderes embarcadero embarcaderos embarcadouro ' +
  'embarcadouros emeroteca emeroteche emporium endowment energiecentrale enfermaria enfermarias engine enoteca ' +
  'enoteche enquetecommissie enquiry ensemble ensembles entrada entradas entrance entree entrees entrepot ' +
  'entrepots epic epoche equipas equipes equipos erepenning ereprijs ermidas ermita erstaufnahme erweiterungsbau ' +
  'escada escadas escalera escaleras escalier escaliers escaner esclusa esclusas escola escolas escritorios ' +
  'escuela escuelas eskader eskadron espace espaces esplanade esplanades esquadra esquadras estacao estacion ' +
  'estacionamento estacionamentos estacionamiento estacionamientos estaciones estacoes estadio estadios estakada ' +
  'estakady estakadzie estancia estancias estate estatua estatuas estradas estudio estudios etage etages etang ' +
  'etangs excavator exchange exhibition expediente expedientes expeditie expedition experiment expositie ' +
  'expositieruimte expressway fabbrica fabbricati fabbricato fabbriche fabrica fabricas fabriek fabrik fabryce ' +
  'fabryka fabryke fabryki fachschule facolta factory faculdade faculdades facultad facultades faculte faculteit ' +
  'facultes faculty fahranleger fahre fahrstuhl fahrt fair fakultat fanfare fanfares farm farmacia farmacias ' +
  'farmacie farmhouse fascicoli fascicolo fase fassade fattoria fattorie faubourg faubourgs fazenda fazendas ' +
  'feestzaal fellowship fellowships felsen ferienhaus ferienheim fermata fermate ferme fermes fernrohr ferrys ' +
  'fertigungslinie festhalle festivais festival festivales festivals festiwal festiwale festiwalu festsaal ' +
  'festspiele festspielhaus festung feuerwache fields filarmonica filharmonia filharmonie filharmonii filia ' +
  'filiais filial filiale filie filii filmzaal finca fincas fischkutter fitnessraum flat flats fleet flotte flugel ' +
  'flughafen flugplatz flugzeug flugzeugtrager flur fluss foguete foguetes folly folwark folwarki folwarku ' +
  'fondation fondations fondazione fondazioni fonds fontaines fontanna fontannie fontanny fonte fontein forcie ' +
  'forderband forderpreis forderturm forschungspreis forschungsschiff forschungszentrum forsthaus fortaleza ' +
  'fortalezas fortezza fortezze fortress forts fortu forty forum fotocopiadora fotocopiadoras fotocopiatrice ' +
  'fotocopiatrici foundation foundry fountain foyer foyers frachter fragata fragatas frase frazione frazioni ' +
  'freeway fregacie fregat fregata fregate fregates fregatte fregaty freibad freizeitheim freundeskreis friary ' +
  'friedhof frigate fronton fuerte fuhrpark fund fundacao fundacion fundaciones fundacja fundacje fundacji ' +
  'fundacoes fundo fundusz fundusze funduszu funkturm furgone furgoneta furgonetas furgonetce furgonetek ' +
  'furgonetka furgonetke furgonetki furgoni furnace furstenhaus fusee fusees fussballplatz gabinecie gabinet ' +
  'gabinete gabinetes gabinetti gabinetto gabinetu gabinety gajowce gajowek gajowka gajowke gajowki gale galeria ' +
  'galerias galerie galeries galerii galerij gali galleria gallerie gallery galopprennen galpao galpoes gang ' +
  'garage garagem garagens garages garaje garajes garaz garaze garazu garden gardens garderie garderies gare gares ' +
  'garten gartenhaus gascentrale gasse gastehaus gasthaus gasthof gasthuis gate gatehouse gebaude gebouw gebouwen ' +
  'gedachtnishalle gedachtnislauf gedachtnisturnier gedenkmedaille gedenkstatte gedenksteen gedenkstein ' +
  'gedenktafel gedenkteken gehoorzaal gemaal gemeenschapshuis gemeentehuis gemeindehaus gemeindesaal ' +
  'gemeindezentrum gemeinschaft gemeinschaftsraum generator genootschap gerechtsgebouw gesamtschule geschutz ' +
  'gesellschaft gevangenis gewachshaus gewolbe gezelschap gezondheidscentrum giardino giesserei gimnasio gimnasios ' +
  'gimnazja gimnazjum ginasio ginasios gipfel gite gites glacier glasshouse gletscher gletsjer glocke glorieta ' +
  'glorietas goleta goletas golfbaan gorge goscinca goscincu gosciniec gospodarstwa gospodarstwie gospodarstwo ' +
  'gospode gospody gospodzie graafmachine grab graben grabmal gracht grada gradas gradinata gradinate grafmonument ' +
  'granja granjas grants greenhouse gremio gremios grobowca grobowcu grobowiec groep groeve grot grotto ground ' +
  'grounds group groupe groupes grove gru grua gruas grue grues gruft grundschule grupa grupe grupie grupo grupos ' +
  'gruppe gruppenraum gruppi gruppo grupy guarderia guarderias guesthouse guild guindaste guindastes guinguette ' +
  'guinguettes guterzug gutshaus gutshof gym gymlokaal gymnase gymnases gymnasium gymzaal habitacion habitaciones ' +
  'hacienda haciendas hafen hain halde hali hallen hallenbad halles halls halte haltestelle hameau hameaux ' +
  'handelsschule handicap hangar hangares hangars hangaru hangary hangarze haras harbor harbour harmonie haupthaus ' +
  'hauptschule havo heizkraftwerk helicopter helicoptere helicopteres helicoptero helicopteros helikopter ' +
  'helikoptera helikoptery helikopterze heliport hemeroteca hemiciclo herbarium herberg herberge herdade herdades ' +
  'herdenking herenhuis hermitage herrenhaus highway hijskraan hipica hipodrom hipodromo hipodromos hipodromu ' +
  'hippodrome hippodromes hochbunker hochhaus hochofen hochschule hockeyveld hoeve hof hofje hogar hogares ' +
  'hogeschool hohe hohle hol hole holownik holownika holowniki holu hoofdgebouw hoofdkantoor hoofdtribune hoogoven ' +
  'hoorzaal hopital hopitaux horsaal horto hortos hospedaria hospedarias hospice hospices hospicja hospicjum ' +
  'hospitaal hospitais hospitales hospiz hostal hostales hostel hostele hostelu hoteis hotel hotelach hotele ' +
  'hoteles hotels hotelu hothouse house hub hubschrauber hucie huis huisje huizen huta hutte huty icebreaker ' +
  'icehouse iglesia igreja igrejas ijsbaan ijsbreker ijshal ijsstadion immeuble immeubles impasse impasses ' +
  'impresora impresoras impressora impressoras imprimante imprimantes incrociatore incrociatori infantario ' +
  'infantarios infirmary informes ingressi ingresso initiatief initiative inloophuis inn inquiry insel inselfahre ' +
  'installatie installation institut institute institution instituto institutos instituts instituut instytucie ' +
  'instytut instytutu instytuty intensivstation interchange internaat internacie internados internat internato ' +
  'internatos internats internatu internaty internship invitational ippodromi ippodromo island islands islet ' +
  'istituti istituto iteration jaar jaargang jachcie jacht jachthaven jachtu jachty jadlodajni jadlodajnia ' +
  'jadlodajnie jagdhaus jagdschloss jardin jardins jaskini jaskinia jaskinie jednostce jednostek jednostka ' +
  'jednostke jednostki jetty jeugdhuis jubilaum jubileum jugendclub jugendhaus jugendheim jugendherberge ' +
  'jugendzentrum junction juzgado juzgados kaap kabarett kabine kabinet kaffeehaus kajute kamer kamienica ' +
  'kamienice kamienicy kamin kampeerterrein kampioenschap kanaal kanal kantine kantoor kantoorgebouw kantoortoren ' +
  'kantyna kantynie kantyny kanzel kap kapel kapela kapele kapeli kapelle kapieliska kapielisko kapielisku kaplica ' +
  'kaplice kaplicy karczma karczme karczmie karczmy karetce karetek karetka karetke karetki karree kartause kas ' +
  'kaserne kasteel kastell kasyna kasynie kasyno katedra katedre katedry katedrze kathedraal kathedrale kaufhaus ' +
  'kawiarni kawiarnia kawiarnie kazerne kelder kerk kerktoren kerncentrale kernkraftwerk kessel kiln kina ' +
  'kinderboerderij kinderdagverblijf kinderdorf kindergarten kinderhaus kinderheim kinderklinik kindertagesstatte ' +
  'kindertehuis kinie kino kiosk kioski kiosku kiosque kiosques kirche kladce kladek kladka kladke kladki ' +
  'klaranlage klasa klase klasie klaslokaal klassenzimmer klasy klasztor klasztoru klasztory klasztorze klatce ' +
  'klatek klatka klatke klatki kleedkamer kleedlokaal kleuterschool klinice kliniek klinieken klinik klinika ' +
  'klinike kliniken kliniki klinikum klipper klokkentoren klooster kloster klub klubie klubu kluby kluis knooppunt ' +
  'kociol koepel koers kohorte kolleg kolloquium kolo kolonia kolonie kolonii kolonnaden komenda komende komendy ' +
  'komendzie komet komisariacie komisariat komisariatu komisariaty komisja komisje komisji komitee kommando ' +
  'kommission kompanie kompleks kompleksie kompleksu kompleksy komplex konferenz konferenzraum konferenzsaal ' +
  'kongress kongresshaus kongresszentrum konkurs konkursie konkursu konkursy konsulacie konsulat konsulatu ' +
  'konsulaty kontor konzern konzert konzerthaus konzertsaal koor kopalni kopalnia kopalnie kopca kopce kopcem ' +
  'kopcu kopiec korcie kort kortu korty korvette korwecie korweta korwety korytarz korytarza korytarze korytarzem ' +
  'korytarzu kosciele kosciol kosciola kosciolem koscioly koszar koszarach koszary kotla kotle kotlem kotlowni ' +
  'kotlownia kotlownie kotly kotter kraan kraftwerk kran krankenhaus krater krazownik krazownika krazowniki kreis ' +
  'kreisel kreisssaal kreuz kreuzung kring kruiser krypta kserokopiarce kserokopiarek kserokopiarka kserokopiarke ' +
  'kserokopiarki ksiegarni ksiegarnia ksiegarnie kuche kulturhaus kulturpreis kultursaal kulturzentrum kunsthal ' +
  'kunsthalle kunsthaus kunstpreis kunstprijs kunstsammlung kuppel kuratorium kurhaus kurpark kutra kutry kutrze ' +
  'kutter kwartal kwartale kwartalu kwartecie kwartet kwartetu kwartety lab labor laboratoire laboratoires ' +
  'laboratori laboratoria laboratories laboratorio laboratorios laboratoriow laboratorium laboratory labs ladeira ' +
  'ladeiras laden lager lagerhalle lago lagoa lagoas lake lancha lanchas lanchonete lanchonetes land landgoed ' +
  'landhaus landheim landhuis landungsbrucke landungsbrucken lar lares larghi largo largos lasek lauf lazarett ' +
  'league lebenswerk lecture lectures leergang leerstoel leesmuseum leeszaal legerplaats legge leggi leghe ' +
  'lehranstalt lehrerzimmer lehrsaal lehrstuhl leis leitstelle leseraum lesesaal leslokaal lesniczowce lesniczowek ' +
  'lesniczowka lesniczowke lesniczowki letters leuchtturm ley leyes lezing lezingen librairie librairies library ' +
  'libreria librerias librerie licea licei liceo liceos liceow liceu liceum liceus lichthof lidi lido lidze ' +
  'lifeboat lift ligas lighthouse ligi ligne lignes ligue ligues lijn linea lineas linee liner linha linhas linia ' +
  'linie linienschiff linii links lintje literaturhaus literaturpreis literatuurprijs livraria livrarias lobby ' +
  'local locale locales locali locanda locande locaux lock locomotief locomotiva locomotivas locomotive ' +
  'locomotives locomotora locomotoras lodge lodgings lodo lodolamacz lodolamacza lodolamacze lodowiska lodowisko ' +
  'lodowisku lodz lodzi lodzie loge logeerkamer logge loggia loja lojas lok lokaal lokal lokale lokalu lokomotive ' +
  'lokomotywa lokomotywie lokomotywy lonja lonjas loods loop lorry loteamento loteamentos lotissement lotissements ' +
  'lotniska lotnisko lotnisku lounge luchthaven luchtschip ludoteca ludotecas ludoteche ludotheque ludotheques ' +
  'luftschiff lungarni lungarno lungomare lungomari lungotevere lustschloss lycee lycees lyceum lyzeum macchina ' +
  'macchine machine machines madrasa magasin magasins magazin magazyn magazynie magazynu magazyny magazzini ' +
  'magazzino mainframe mairie mairies maison maisons mall manege maneges maneggi maneggio manoir manoirs manor ' +
  'mansion mansions manuscripts maquina maquinas marathon marche marches marginal marins market markt markthalle ' +
  'marktplatz maschine maschinenhaus masias masowca masowcu masowiec masseria masserie mast masterclass maszyna ' +
  'maszynie maszyny materna maternelle maternelles maternidad maternidade maternidades maternita maternite ' +
  'maternites mausoleum mavo maze meczecie meczet meczetu meczety medaglia medaglie medaille medailles medal ' +
  'medale medalha medalhas medalla medallas medals medalu media mediateca mediatecas mediateche mediateka ' +
  'mediateki mediatheque mediatheques mehrzweckhalle meile meisterkurs meisterschaft memorial memoriale memorialu ' +
  'memorialy mensa mense mercadao mercados mercati mercato merendero merenderos meson mesquitas messe messehalle ' +
  'metro metrolijn metrostation mezquita mezquitas mezzanine mijnenjager milestone mill minhocao ministerie ' +
  'minster mision misiones misja misje misji missao missie mission missione missioni missions missoes mittelschule ' +
  'mlyn mlyna mlynie mlyny modell module moinho moinhos mola mole molen moli molino molinos molo monastere ' +
  'monasteres monasteri monasterio monasterios monastero monastery montacargas montacarichi monument monumenti ' +
  'monumento monumentos monuments moor moradia moradias moschea moschee moscie moskee mosque mosquee mosquees ' +
  'mosteiro mosteiros mostu mosty motonave motonavi motorschiff motorschip motorway motoryacht moulins mount ' +
  'mountain mountains muelle muelles muhle mulini mulino municipi municipio munster musea musee musees musei museo ' +
  'museos museu museum museumsschiff museus musikpreis musiksaal musikschule musiktage mutterhaus muzea muzeow ' +
  'muzeum muziekcentrum muziekgebouw muziekschool muziektent nabrzeza nabrzeze nabrzezu nachlass nachwuchspreis ' +
  'nadel nagroda nagrode nagrody nagrodzie nahverkehrszug nalatenschap nationalpark natuurgebied nave navetta ' +
  'navette navettes navi navio navios navire navires nebengebaude nebenstelle nebula negozi negozio neubau nido ' +
  'niszczyciel niszczyciela niszczyciele node nordflugel notaufnahme nunnery nursery obelisk oberschule ' +
  'oberstufenzentrum oboz obozie obozu obozy observatoire observatoires observatorio observatorios observatorium ' +
  'observatory obserwatoria obserwatorium oczyszczalni oczyszczalnia oczyszczalnie oddzial oddziale oddzialem ' +
  'oddzialu oddzialy odeon oeuvreprijs ofen offices officina officine oficinas ogrod ogrodu ogrody ogrodzie ' +
  'okrecie okret okretu okrety olympiade onderscheiding onderzeeboot onderzeeer onderzoek onderzoeksschip onibus ' +
  'oord oorkonde opactwa opactwie opactwo oper opera operacao operacion operaciones operacja operacje operacji ' +
  'operacoes operagebouw operas operatie operatiekamer operation operations operationssaal operazione operazioni ' +
  'opere opernhaus opery operze optocht orangerie orangery oranjerie oration oratori oratorio orchard orchester ' +
  'orchestra orchestre orchestres orde orden ordinariat orgel orkest orkiestra orkiestry orkiestrze orphanage ' +
  'orquesta orquestas orquestra orquestras osiedla osiedle osiedlu ospedale ospedali ospizi ospizio osrodek ' +
  'osrodka osrodki osrodku osservatori osservatorio ostelli ostello osteria osterie ostflugel oven pabellon ' +
  'pabellones padaria padarias padiglione padiglioni pakhuis palac palace palacem palacete palacetes palacio ' +
  'palacu palaghiaccio palais palasport palast palazzetti palazzetto palazzina palazzine paleis palestra palestre ' +
  'panaderia panaderias panifici panificio papers paquebot paquebots paquete paquetes parada paradas parade ' +
  'parador paradores parafia parafie parafii paragem paragens paraninfo paraninfos parc parcheggi parcheggio ' +
  'parchi parco parcs parish parkdeck parkeergarage parkeerterrein parken parkhaus parki parkiem parking parkingi ' +
  'parkings parkingu parkplatz parkstadion parku parkway parlor parlour paroisse paroisses paroquia paroquias ' +
  'parque parques parrocchia parrocchie parroquia parroquias pasaje pasajes pasarela pasarelas paseo paseos ' +
  'pasillo pasillos pass passage passages passarela passarelas passeio passeios passerella passerelle passerelles ' +
  'pastelaria pastelarias pasticceria pasticcerie pastorie patinoire patinoires patio patrouille ' +
  'patrouillevaartuig paulinum pavilhao pavilhoes pavilion paviljoen pavillon pavillons pawilon pawilonie pawilonu ' +
  'pawilony peak peloton penas peniche peniches peninsula penitenciaria penitenciarias penning pensao pension ' +
  'pensione pensiones pensioni pensjonacie pensjonat pensjonatu pensjonaty pensoes penthouse pers pescherecci ' +
  'peschereccio peuterspeelzaal pfad pfarrei pfarrhaus pfarrheim pfeiler pflegeheim pflegezentrum pharmacie ' +
  'pharmacies phase philharmonie photocopieur photocopieurs piani piano piattaforma piattaforme piazzale piazzali ' +
  'piazze piazzetta piazzette picadeiro picadeiros picadero picaderos piekarni piekarnia piekarnie pietra pietrze ' +
  'pilotprojekt pinacoteca pinacotecas pinacoteche pinakothek piroscafi piroscafo piscina piscinas piscine ' +
  'piscines piso pisos pistas piste pistes pizzeria pizzerie pizzerii plac place placem places placette placettes ' +
  'placu plage plages plakette planes planetari planetaria planetario planetarios planetarium planetariums planie ' +
  'planitia plano planos plansaal plant planta plantas plantsoen planu plany plas plataforma plataformas plate ' +
  'plateau plateforme plateformes platform platforma platformie platformy platoon platte playa playas playground ' +
  'playhouse plaza plaze plazoleta plazoletas plazuela plazuelas plazy plein plessi plesso plywalni plywalnia ' +
  'plywalnie pociag pociagi pociagiem pociagu poczekalni poczekalnia poczekalnie podere poderi podium podnosnik ' +
  'podnosnika podnosniki podnosniku podstawowce podstawowek podstawowka podstawowke podstawowki point pokal pokoj ' +
  'pokoje pokojow pokoju polana polanie polany polder poliambulatori poliambulatorio policlinica policlinicas ' +
  'policlinici policlinico policlinicos polideportivo polideportivos poliesportivo poliesportivos poligono ' +
  'poligonos polikliniek poliklinik politechnice politechnika politechniki politiebureau polos polyclinique ' +
  'polycliniques pomnik pomnika pomniki pomnikiem pomniku pont ponte ponts pontveer pool poort poortgebouw poradni ' +
  'poradnia poradnie porcie portaaviones portaerei portal portales portao porte portes porto portoes portone ' +
  'portos portrait ports portu porty posag posagi posagu postkantoor posto postos pousada pousadas powerhouse ' +
  'praca pracas praceta pracetas pracinha pracinhas pracowni pracownia pracownie practicumzaal praia praias praxis ' +
  'predio predios prefecture prefectures prefeitura prefeituras preise preisverleihung premi premio premios ' +
  'prentenkabinet presa presas preschool presidi presidio presidios presse prieel prijs prijsvraag prijzen priory ' +
  'prision prison prisons privatklinik prix prize prizes probe processo processos productielijn professorship ' +
  'progetti progetto program programa programas programie programm programma programme programmes programmi ' +
  'programu programy projecten projectgroep projecto projectos projekcie projektgruppe projektraum projektu ' +
  'projekty projet projeto projetos projets prom promenada promenade promenades promenady promenadzie promie ' +
  'promocion promotion promotions promu promy propstei provinciehuis provinz proyecto proyectos prufstand ' +
  'przedszkola przedszkole przedszkolu przychodni przychodnia przychodnie przyczolek przyczolka przystan ' +
  'przystanek przystani przystanki przystanku pub pubie pubu puby puchar pucharu puchary pucharze puentes puerta ' +
  'puerto puertos pullman pumphouse pumpwerk punt quad quadra quadrangle quadras quai quais quarry quarteis ' +
  'quartel quarteto quartetos quartett quartetti quartetto quartier quartiere quartieri quartiers quartos quatuor ' +
  'quatuors quay querschiff quintett quiosco quioscos quiosque quiosques quirofano quirofanos raad raadhuis ' +
  'raadszaal raadzaal race racecourse radiotelescoop raket rakete rakiecie rakieta rakiety rally rambla ramblas ' +
  'rame rames rampe rancho ranchos range raporcie raport raportu raporty rapport rapports raststatte rathaus ' +
  'ratssaal ratusz ratusza ratusze ratuszu raum raume raumschiff razzi razzo reactor readership reaktor realschule ' +
  'rebocador rebocadores receptie reception rechenzentrum rechtbank recinto recintos recital rectory reddingboot ' +
  'reddingsboot reef reeks refectory refeitorio refeitorios refektorium refuge refuges regatta regeling regiment ' +
  'reihe reisbeurs reisebus reithalle reitplatz relatorio relatorios relay relazione relazioni release remolcador ' +
  'remolcadores renaissanceschloss renbaan rennbahn rennen reparti reparto represa represas reservaat reservat ' +
  'reserve reservoir residence residences residencia residencias residenz residenza residenze restauracja ' +
  'restauracje restauracji restaurant restaurante restaurantes restaurants rettungsboot rettungskreuzer ' +
  'rettungswache revier review ridderzaal ridge riforma riforme rifugi rifugio rig rimorchiatore rimorchiatori ' +
  'ring rione rioni ristorante ristoranti rit rivier road robo robocie robos robot robota roboter robots roboty ' +
  'rocket rodovia rodoviaria rodoviarias rodovias roeibaan rohbau rollbahn rond ronda rondas ronde rondo ' +
  'rondvaartboot rondweg rondzie room rooms roteador roteadores rotonda rotondas rotonde rotunda rotundas rotunde ' +
  'roundabout roundhouse route routera routers routery routerze routes routeur routeurs rua ruderboot rue rues ' +
  'ruhestatte ruimte ruimteschip ruine rundfahrt rundgang runway rural rynek rynki rynku saal sacrari sacrario ' +
  'sadu sady sadzie sagewerk saguao saguoes salach salao sale saleta saletas saletta salette sali salita salitas ' +
  'salite salle salles saloes salon salone salones salonie salonu salony sambodromo sammlung samolocie samolot ' +
  'samolotu samoloty sanatoria sanatorio sanatorios sanatorium sanctuary santuari santuario santuarios satelicie ' +
  'satelita satelite satelites satelity satelliet satellit satellite satellites satelliti saule scale scalinata ' +
  'scalinate schaal schanze schauspielhaus schenke scheune schiereiland schiff schiffshebewerk schip schleppboot ' +
  'schlepper schleuse schloss schlosschen schlucht schnellboot schoener scholarship scholen scholengemeenschap ' +
  'schoner school schooner schouwburg schrein schron schronie schroniska schronisko schronisku schronu schrony ' +
  'schule schulen schulgebaude schulhaus schulschiff schulungsraum schulungszentrum schulzentrum schwimmhalle ' +
  'scolaire scuola scuole sea sede sedes sedi see seebrucke seenotkreuzer segelschiff segelyacht seilbahn seminar ' +
  'seminarium seminarraum seminary seniorenhaus seniorenheim seniorenresidenz seniorenzentrum senke serre serveur ' +
  'serveurs servidor servidores serwer serwera serwerem serwerow serwerowni serwerownia serwerownie serwery ' +
  'serwerze shaft shed shield ship shrine shuttle siedlung siedziba siedzibie siedziby silowni silownia silownie ' +
  'sinagoga sinagogas sinagoghe singel sites sitio sitios sitzungssaal sitzungszimmer sklep sklepie sklepu sklepy ' +
  'skrzydla skrzydle skrzydlo skwer skweru skwery skwerze slagschip sleepboot sleephopperzuiger sloot slot sluis ' +
  'sluza sluzie sluzy smiglowca smiglowce smiglowiec societeit society solar solares sommergibile sommergibili ' +
  'sonda sondas sonde sonderzug sondes sondy sondzie sottomarini sottomarino sound sozialzentrum spacecraft ' +
  'speedway speelplaats speeltuin speisesaal spiagge spiaggia spiegelzaal spital spogliatoi spogliatoio ' +
  'sportanlage sportcomplex sporthal sporthalle sporthaus sportpark sportplatz sportveld sportzaal sportzentrum ' +
  'sprawa sprawie sprawy sprechzimmer spreekkamer sprint squad squadra squadre square squares stabilimenti ' +
  'stabilimento stacja stacje stacji stad stade stades stadhuis stadi stadio stadion stadionie stadionu stadiony ' +
  'stadium stadnina stadninie stadniny stadtbad stadtbibliothek stadthalle stadthaus stadtpark stadtteil stadtwald ' +
  'staffel staircase stakes stall stampante stampanti standbeeld standbild stanza stanze statehouse statek ' +
  'statenzaal station stations statki statkiem statkow statku statua statue statues stausee stazione stazioni ' +
  'steeg steg steig sterbehospiz sternwarte sterrenwacht stichting stift stiftsgarten stiftung stiftungsfonds ' +
  'stipendium stoczni stocznia stocznie stollen stolowce stolowek stolowka stolowke stolowki stoomboot stoomgemaal ' +
  'stoomschip storehouse stowarzyszenia stowarzyszenie stowarzyszeniu straat strada stradale strade strait ' +
  'strassenbahn strefa strefie strefy studeerkamer studentencomplex studentenflat studentenheim studentenhuis ' +
  'studentenhuisvesting studentenwohnheim studentship studi studia studie studiebeurs studienhaus studienpreis ' +
  'studienzentrum studierendenwohnheim studieruimte studiezaal studio studios studiu study stutzpunkt stypendia ' +
  'stypendium submarine submarino submarinos sucursal sucursales sudflugel suites supercomputer surgery survey ' +
  'suwnica suwnice suwnicy swiatyni swiatynia swiatynie swietlica swietlice swietlicy symposium synagodze synagoga ' +
  'synagoge synagogi synagogue synagogues sypialni sypialnia sypialnie szatni szatnia szatnie szczyt szczytu szkol ' +
  'szkola szkolach szkole szkoly szlak szlaki szlaku szosa szosie szosy szpital szpitala szpitale szpitalem ' +
  'szpitalu szyb szybowca szybowcu szybowiec szybu taberna tabernas tablica tablice tablicy taca tacas tafel ' +
  'tagesklinik tagesstatte tagung tagungsraum tagungszentrum taller talleres tama tamie tamy tanker tankstelle ' +
  'tasca tascas tavern taverna taverne tavernes teams teatr teatri teatro teatros teatru teatry teatrze technika ' +
  'technikow technikum tehuis telescoop telescope telescopes telescopi telescopio telescopios teleskop teleskopie ' +
  'teleskopu teleskopy tempel tempio temples templo templos tennisanlage tennishal tennispark tent tentoonstelling ' +
  'tenuta tenute terminais terminal terminala terminale terminales terminalu terminaux terrace terrain terrains ' +
  'terras terrasse theater theaterpreis theaterzaal theatre theatres therapiezentrum tienda tiendas times tjalk ' +
  'tocht toernooi toestel tomb toneel toneelgroep toren torenflat torens torhaus tornei torneio torneios torneo ' +
  'torneos torrione tory torze tour touringcar tournament tournee tournoi tournois tours towarzystwa towarzystwie ' +
  'towarzystwo tower towers townhouse traghetti traghetto trail train trains traject trajekt trakt tramlijn ' +
  'tramwaj tramwaje tramwajem tramwaju tramway tramways transatlantico transbordador transbordadores transferium ' +
  'tranvia tranvias trap trappenhuis trasa trasie trasse trasy trattoria trattorie traversa traverse travesia ' +
  'travesias travessa travessas trawler treasury treffpunkt trein treinstel trem tren trenes treni treno treppe ' +
  'treppenhaus trial tribe tribuna tribunais tribunal tribunale tribunales tribunali tribunas tribune tribunes ' +
  'triebwagen trofea trofee trofei trofeo trofeos trofeu trofeum trofeus trophae trophee trophees trophy trouwzaal ' +
  'truck truppe trust trybuna trybunie trybuny tug tugboat tuin tuinen tuneis tunel tunele tunelu tunnel ' +
  'tunnelboormachine tunnels turbine turm turma turmas turnhal turnhalle turniej turnieje turnieju turnier ' +
  'turnpike twierdza twierdze twierdzy uczelni uczelnia uczelnie ufer uferpromenade uffici uitkijktoren ujezdzalni ' +
  'ujezdzalnia ujezdzalnie ulica ulice ulicy umspannwerk union unit universidad universidade universidades ' +
  'universita universitat universitatsklinikum universite universiteit universites university uniwersytecie ' +
  'uniwersytet uniwersytetu uniwersytety unternehmen unterseeboot urbanizacion urbanizaciones urnenhain urzad ' +
  'urzedu urzedy urzedzie usina usinas usine usines ustawie ustawy vaart vagao vagoes vagon vagone vagoni vallei ' +
  'valley vans vasca vasche vault veer veerboot veerpont veld veleiro veleiros velero veleros velieri veliero ' +
  'velodrome velodromes velodromi velodromo velodromos velodroom venta veranstaltungssaal verbund ' +
  'verdienstmedaille verdieping vereniging verenigingsgebouw vergaderkamer vergaderruimte vergaderzaal ' +
  'verpleegafdeling verpleeghuis versammlungssaal versuchsanlage vertaalprijs verzamelgebouw verzameling ' +
  'verzorgingshuis vessel vestiaire vestiaires vestiario vestiarios vestibulo vestibulos vestuario vestuarios ' +
  'viadotti viadotto viaduc viaducs viaduct viaducto viaductos viadukt viaduto viadutos viali vicarage vicoli ' +
  'vicolo vie viertel vijver vilas villaggi villaggio villas villetta villette vitrine vivenda vivendas ' +
  'vlaggenschip vleugel vliegbasis vliegdekschip vliegtuig vliegveld vloot voetbalveld voilier voiliers volkshaus ' +
  'volkspark volksschule vorlesung vorlesungssaal vorplatz vortragsreihe vortragssaal vrachtschip vrachtwagen ' +
  'vulkaan vulkan vuurtoren wache wachtkamer wagon wagonie wagons wagonu wagony wald waldschule waldstadion ' +
  'walfanger walk wallfahrtskirche wandelhalle wandeltocht warehouse warenhuis warsztacie warsztat warsztatu ' +
  'warsztaty warte wartesaal wasserfall wasserkraftwerk wasserturm wasserwerk waterfall watertoren waterval way ' +
  'wedstrijd weeshuis weiher weingut weir wejscia wejscie wejsciu welodrom welodromu werf werft werk werkgroep ' +
  'werkkamer werkplaats werkshalle werkstatt werkstatten westflugel wet wettbewerb wharf wiadukcie wiadukt ' +
  'wiaduktu wiadukty wielerbaan wieza wieze wiezowca wiezowce wiezowcu wiezowiec wiezy wijkcentrum wille winde ' +
  'windmolen windmuhle windy windzie wing winkelcentrum wirtshaus wisselbeker wohnanlage wohnblock wohngruppe ' +
  'wohnhaus wohnheim wohnpark wohnstift wohnturm wooncomplex woontoren woonzorgcentrum workhouse workshop wydzial ' +
  'wydziale wydzialu wydzialy yacht yeshiva zaal zaglowca zaglowce zaglowcu zaglowiec zajazd zajazdu zajazdy ' +
  'zajezdni zajezdnia zajezdnie zajezdzie zaklad zakladu zaklady zakladzie zalencentrum zamek zamki zamku zapora ' +
  'zapory zaporze zaulek zaulka zaulku zeche zeestraat zeilschip zelle zeltlager zeltplatz zendmast zentrale ' +
  'zentralklinik zentrum zespol zespole zespolem zespolu zespoly ziegelei ziekenhuis zirkus zitadelle zlobek ' +
  'zlobka zlobki zlobku zolder zollhaus zonas zones zoo zoologico zoologicos zorgafdeling zorgcentrum zug ' +
  'zweigstelle zwembad zwembadcomplex zwemhal zwinger zyklus'
).split(' ')
