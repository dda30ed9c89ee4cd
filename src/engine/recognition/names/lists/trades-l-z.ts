/** As in `tradeWordsAToK`. */
export const tradeWordsLToZ: readonly string[] = (
  'laadpalen labels labor laboratoire laboratoires laboratori laboratoria laboratorien laboratories laboratorio ' +
  'laboratorios laboratoriow laboratorium laboratory laborbedarf labore labortechnik labs lacke lackfabrik ' +
  'lackiererei lackierereien lackiertechnik lackierzentrum lacquers lacteos ladders ladenbau ladeneinrichtungen ' +
  'ladowarki ladrillos lagar lagares lager lagerei lagerhaus lagerhauser lagertechnik laiterie laiteries laitiers ' +
  'lakierni lakiernia lakiernictwa lakiernictwie lakiernictwo lakiernicza lakiernicze lakierniczego lakierniczej ' +
  'lakierniczy lakierniczych lakiernie lakiery lakken lakspuiterij lakwerken lamiere laminaat laminate laminates ' +
  'lampadari lampade lamparas lampen lamps lampy lanas lanches lanchonete lanchonetes landbackerei landbau landbouw ' +
  'landbouwbedrijf landbouwmachines landbouwmechanisatie landbouwtechniek landbouwwerken landgasthof landhandel ' +
  'landhaus landmaschinen landmaschinentechnik landmetzgerei landscapers landscapes landscaping ' +
  'landschaftsarchitektur landschaftsbau landschaftspflege landschapsarchitecten landschapsarchitectuur ' +
  'landschapsbeheer landschapsverzorging landtechnik landwirtschaft languages lanifici lanificio lanificios ' +
  'lanternagem lapidas lapidei lapides lapidi lasbedrijf lasers lasersnijden lasertechniek lasertechnik lasserij ' +
  'lastechniek lastentaxi laswerken laterizi laticinios latteria latterie latticini lattiero lattoneria lattonerie ' +
  'lattonieri launderette laundries laundromat laundry lava lavadero lavaderos lavage lavagem lavagens lavages ' +
  'lavandaria lavandarias lavanderia lavanderias lavanderie lavasecco laverie laveries lavorazioni lavori laweta ' +
  'lawety lawnmowers lawns lawyers layette lazienki lda leadwork leasing leasingu leather leathergoods leathers ' +
  'lebensmittel lebensmittelhandel lebensmittelmarkt lebkuchen lecheria lecherias leder lederfabriek lederfabrik ' +
  'lederwaren lederwarenhuis leer leerlooierij legal legatoria legatorie legnami legni legno legumes lehmbau ' +
  'leidekkers leidingbouw leidingen leidingwerken leihhaus leiloeiras leiloes leisure leitaria leitern leitungsbau ' +
  'lenceria lencerias lenders lending lernstudio lesne lesnictwa lesnictwie lesnictwo lesnych letreiros letselschade ' +
  'lettering lettings leuchten leuchtenhaus leuchtreklame levage levensmiddelen leveranciers librairie librairies ' +
  'libreria librerias librerie libri libros licensing lichtadvies lichtplanung lichtprojecten lichtreclame ' +
  'lichtsysteme lichttechniek lichttechnik lichtwerbung licoreria licorerias licores liegenschaften liften lifting ' +
  'lifts liftservice lifttechniek lighting lijados likeuren likeurstokerij likore likorfabrik limestone limos ' +
  'limousines limpeza limpezas limpieza limpiezas linens lingerie lingeries linhas linings linnenverhuur liquori ' +
  'liquors literie literies litho litografia litografias litografie liuteria livery livestock livraria livrarias ' +
  'livros lkw llantas llaves loans locacao locacoes locadoras locanda locande location locations locks locksmiths ' +
  'lodges lody lodziarni lodziarnia lodziarnie lofts logiciel logiciels logistica logistics logistiek logistik ' +
  'logistikzentrum logistique logistiques logistyce logistyczna logistyczne logistycznego logistycznej logistyczny ' +
  'logistycznych logistyka logistyki logopadie logopedie logopedisten lohnbuchhaltung lohndrusch lohnmosterei ' +
  'lohnunternehmen loja lojas lompenhandel lood loodgieterij loodgieters loodgietersbedrijf loodgieterswerk ' +
  'loodgieterswerken loodwerken loonbedrijf loonbedrijven loonspuiten loonwerk loonwerken lorries losungen ' +
  'loteamentos lotissement lottechnik loucas lozka lozyska ltda lubricantes lubricants lubrificantes lubrificanti ' +
  'luchtbehandeling luchtfotos luchttechniek luchtvaart luchtvracht lucidatura lucidature ludoteca ludotecas ' +
  'luftfahrt luftfahrttechnik luftfracht luftreinigung luftung luftungen luftungsanlagen luftungsbau luftungstechnik ' +
  'luggage luifels lumber luminarias luminarie luminotecnia lunchroom lunetterie lunettes lustra lustres lutherie ' +
  'luthiers luvaria luxaflex maatinterieurs maatkasten maatkeukens maatkleding maatmeubelen maatwerk macchinari ' +
  'macchine macelleria macellerie machinale machinebouw machinefabriek machinehandel machinery machines ' +
  'machineservice machineverhuur machining maconnerie maconneries madeiras madeireira madeireiras maderas magasin ' +
  'magasins magazines magazyn magazynie magazynowanie magazynu magazyny magazzini magiel maglie maglieria maglierie ' +
  'maglifici maglificio magnetics mailing mailorder maintenance maison maisons makelaardij makelaars makelaarsgroep ' +
  'makelaarskantoor maki maklerburo malarskie malarstwa malarstwie malarstwo malas malerarbeiten malerbetrieb ' +
  'malerei malereibetrieb malerfachbetrieb malergeschaft malermeisterbetrieb malerwerkstatt malerwerkstatte malhas ' +
  'malowania malowanie malting maltings malzerei mamparas management mandenmakerij manege mangimi mangimificio ' +
  'mangueiras manicures manifattura manifatture mannenmode mantenimiento mantenimientos manufacturas manufacture ' +
  'manufacturers manufactures manufacturing manufaktur manufaktura manufaktury manufakturze manufaturas manutencao ' +
  'manutencoes manutention manutentions manutenzione manutenzioni maquinaria maquinarias maquinas maraichage ' +
  'marbrerie marbreries marbres marcenaria marcenarias maree mariscos marisqueira marisqueiras marisqueria ' +
  'marisquerias maritime markecie market marketing marketingbureau marketingu markets marketu markety markisen ' +
  'markizy marktforschung marktonderzoek marmer marmeria marmerwerken marmi marmitaria marmo marmoleria marmolerias ' +
  'marmoles marmor marmoraria marmorarias marmores marmorwerk marmur marmuru marmury maroquinerie maroquineries ' +
  'marquees marqueterie marroquinaria marroquineria marroquinerias masajes masarni masarnia masarnie masaz masaze ' +
  'masazu maschinen maschinenbau maschinenfabrik maschinenhandel maschinenring maschinenservice maschinentechnik ' +
  'maschinenverleih maschinenwerk mascotas masonry massage massagen massagens massagepraktijk massagepraxis massages ' +
  'massivbau massivhaus massschneiderei maszyna maszynowa maszynowe maszynowego maszynowej maszynowy maszynowych ' +
  'maszyny matelas materace materassi materiais materialen materiales materials materiaux materie materieel ' +
  'materieelverhuur materiel materiels matrassen matrassenfabriek matratzen matriceria matting mattoni mattresses ' +
  'mauerwerksbau meals meat meats mebel meblach meblarska meblarski meblarskich meblarskie meblarskiego meblarskiej ' +
  'meblarstwa meblarstwie meblarstwo meble mebli meblowa meblowe meblowego meblowej meblowy meblowych mecanica ' +
  'mecanicas mecanique mecaniques mecanizado mecanizados meccanica meccaniche mechanica mechanical mechanics ' +
  'mechaniczna mechaniczne mechanicznego mechanicznej mechaniczny mechanicznych mechanika mechanisatie ' +
  'mechanisatiebedrijf mechatronik media mediabureau mediacao mediation mediators medical medicals medicare medien ' +
  'medienagentur mediengestaltung mediengruppe medientechnik medisch medische medizin medizinprodukte medizintechnik ' +
  'medyczna medyczne medycznego medycznej medyczny medycznych meelfabriek meetapparatuur meettechniek meis ' +
  'melkhandel melkveebedrijf melkveehouderij menage mengvoeders mensageiros mensajeria mensajerias menswear ' +
  'menuiserie menuiseries menuservice mercantile mercearia mercearias merceria mercerias mercerie merceries ' +
  'merchandise merchandising merchants meson messagerie messageries messebau messerwaren messeservice messgerate ' +
  'messinstrumente messtechnik mesthandel meststoffen metaal metaalbedrijf metaalbewerking metaalbouw ' +
  'metaalconstructies metaalgieterij metaalhandel metaalindustrie metaalrecycling metaaltechniek metaalwaren ' +
  'metaalwerken metais metal metalcraft metale metalen metales metalisteria metall metallbau metallbaubetrieb ' +
  'metallbearbeitung metalle metallerie metalleries metallgestaltung metallgiesserei metallhandel metallhutte ' +
  'metalli metalliche metallrecycling metalltechnik metallurgia metallverarbeitung metallveredelung metallwaren ' +
  'metallwarenfabrik metallwerk metallwerke metallwerkstatt metalomecanica metalowa metalowe metalowego metalowej ' +
  'metalowy metalowych metals metalu metalurgia metalurgica metalurgicas metalurgii metalwork metalworks metaux ' +
  'metering metselaars metselbedrijf metselwerk metselwerken metzgerei metzgereien meubelatelier meubelbedrijf ' +
  'meubelboulevard meubelen meubelfabriek meubelhandel meubelhuis meubelmakerij meubelmakers meubelplein ' +
  'meubelrestauratie meubels meubelspuiterij meubelstoffeerderij meubelwereld meubelzaak meubilair meubles meunerie ' +
  'microbrewery microelectronics microscopes midwifery miesa mieso mietpark mietservice mietwagen mietwasche ' +
  'mikroelektronik mikrotechnik milchhof milchprodukte milchwerke milchwirtschaft milieu milieuadvies milieudiensten ' +
  'milieuservice milieutechniek milk milliners millinery milling millwork millworks mineralbrunnen mineralen ' +
  'mineralien mineralole mineralolhandel minerals minibuses minicabs minicontainers minimarkecie minimarket ' +
  'minimarketu minimarkety minimercado minimercados mining minoterie minoteries minuterie miod miody miroiterie ' +
  'miroiteries mirrors mleczarni mleczarnia mleczarnie mleczarstwa mleczarstwie mleczarstwo mlyn mlyna mlyny moagem ' +
  'moagens mobel mobelbau mobelfabrik mobelhandel mobelhaus mobelhauser mobelmontage mobelschreinerei mobelspedition ' +
  'mobeltischlerei mobeltransporte mobelwelt mobelwerkstatte mobelwerkstatten mobiles mobilfunk mobili mobilia ' +
  'mobiliario mobilias mobilier mobiliers mobilifici mobilificio mobilitat mobiliteit mobility mobiltoiletten moda ' +
  'modas modeatelier modehaus modehauser modehuis modehuizen modelbouw modellbahnen modellbau modelle modellen ' +
  'modelling modelmakerij models moden modes modeschmuck modewinkel modezaak moinho moinhos molas moldados moldes ' +
  'moldings molduras molenbouw molineria molitoria molkerei molkereien molle mondhygienisten mondzorg monitoramento ' +
  'monitoring monitoringu monnaies montacargas montagebau montagebedrijf montagebouw montagem montagen montagens ' +
  'montages montageservice montagetechniek montagetechnik montagewerken montaggi montaje montajes montaz montaze ' +
  'montazowa montazowe montazowego montazowej montazowy montazowych montazu monumenten monuments moquetas moquette ' +
  'moquettes mortgage mortgages mosaici mosaics mosaique mosaiques mosselen mosselhandel mosterei motel moto ' +
  'motoboys motocicletas motocicli motocykle motorcars motorcycles motoren motorenbau motorenservice motorfietsen ' +
  'motorgerate motorhomes motorhuis motoring motorrader motorrevisie motorrijschool motors motorservice motorsport ' +
  'motorsports motoryzacja motoryzacje motoryzacji motoryzacyjna motoryzacyjne motoryzacyjnego motoryzacyjnej ' +
  'motoryzacyjny motoryzacyjnych motos mouldings mountaineering mouterij moveis movers moviles movimento movimientos ' +
  'moving mowers mrozonki mudancas mudanza mudanzas muebleria mueblerias muebles muhlenbau muhlenwerke mulch ' +
  'mullabfuhr mullerei multimedia multiservices multiservicios multisservicos munition music musica musical musicali ' +
  'musik musikhaus musikinstrumente musikschule musikverlag musique musli muziek muziekhandel muziekhuis ' +
  'muziekinstrumenten muziekschool muziekuitgeverij muziekwinkel muzyczna muzyczne muzycznego muzycznej muzyczny ' +
  'muzycznych muzyka myjni myjnia myjnie mysliwskie naaiatelier naaimachines nabial nabialu nacelles nachhilfe ' +
  'nadzory nageldesign nagelsalon nagelstudio naglosnienia naglosnienie nagrobki nahatelier nahmaschinen ' +
  'nahrungsmittel nails nalesnikarni nalesnikarnia nalesnikarnie nannies napoje nappies naprawa naprawy narzedzia ' +
  'nasiona natural naturheilpraxis naturkost naturprodukte naturstein natursteine natursteinwerk natuursteen ' +
  'natuursteenbedrijf natuurvoeding natuurwerken natuurwinkel nautica nautique nautiques nautisme navigation ' +
  'nawierzchnie nawozy needlecraft negoce negoces negozi negozio nettoyage nettoyages netwerken networking networks ' +
  'netzwerke netzwerktechnik neumaticos news newsagents newspapers nichelatura nieruchomosci nieuwbouw nieuwsblad ' +
  'noclegi noleggi noleggio noodles noodverlichting notai notaires notariaat notariado notarialna notarialne ' +
  'notarialnego notarialnej notarialny notarialnych notarias notariat notaries notariskantoor notarissen notdienst ' +
  'notenbar novidades nudeln numerique numismatica numismatique nurseries nursery nursing nutrition nuts ' +
  'nutsvoorzieningen nutzfahrzeuge nutzfahrzeugservice obras obrobce obrobek obrobka obrobki obseques obst obstbau ' +
  'obstgrosshandel obsthandel obsthof obstkelterei obuwia obuwie occasions occhialeria occhiali ochrona ochroniarska ' +
  'ochroniarski ochroniarskich ochroniarskie ochroniarskiego ochroniarskiej ochrony ocieplenia oculos odlewni ' +
  'odlewnia odlewnie odontoiatria odontologia odontologica odpady odziez odziezowa odziezowe odziezowego odziezowej ' +
  'odziezowy odziezowych odziezy oesters oeufs oeuvre ofen ofenbau offices officina officine offset offsetdruck ' +
  'offsetdrukkerij oficinas ogenzorg ogrod ogrodnictwa ogrodnictwie ogrodnictwo ogrodnicza ogrodnicze ogrodniczego ' +
  'ogrodniczej ogrodniczy ogrodniczych ogrody ogrodzenia ogrzewania ogrzewanie oilfield oils ointments okien okna ' +
  'oknie okno okulary olaria olarias oldtimer olearia oleifici oleificio oleje oleodinamica oleos olfeuerung oli ' +
  'olie oliehandel olien olmuhle omheiningen omnibusbetrieb omnibusreisen omnibusse omnibusverkehr onderdelen ' +
  'onderhoud onderhoudsbedrijf onderhoudsdiensten onderhoudsschilders onderhoudsservice onderhoudswerken onderneming ' +
  'ondernemingen onderwijs onderwijsadvies onglerie onibus onoranze onroerend ontruimingen ontstoppingen ' +
  'ontstoppingsbedrijf ontstoppingsdienst ontwerp ontwerpbureau ontwerpers ontwerpstudio ontwikkeling opakowania ' +
  'opakowanie opalowa opalowe opalowego opalowej opalowy opalowych opalu opleidingen oponiarska oponiarski ' +
  'oponiarskich oponiarskie oponiarskiego oponiarskiej opony oppervlaktebehandeling oppervlaktetechniek oprawa ' +
  'oprogramowania oprogramowanie opslag optica optical opticas opticians opticiens opticos optics optiek optik ' +
  'optikfachgeschaft optique optiques optometrists optometry optyczna optyczne optycznego optycznej optyczny ' +
  'optycznych optyka optyki orchards orchids ordenadores oreficeria oreficerie orfebreria orfebrerias orfevrerie ' +
  'organics organisationsberatung organs orgelbau orgelbouw orgels orgues orologeria orologerie orologi orthodontics ' +
  'orthodontie orthopadie orthopadieschuhtechnik orthopadietechnik orthopaedics orthopedie orthopedische ortofrutta ' +
  'ortofrutticola ortopedia ortopedias ortopedii ortopedyczna ortopedyczne ortopedycznego ortopedycznej ortopedyczny ' +
  'ortopedycznych osteopaten osteopathie osteopaths osteopathy osteria osterie ostreiculture oswietlenia oswietlenie ' +
  'otica oticas ottica ottici oud oudheden ourivesaria ourivesarias outdoor outdoors outerwear outfits outfitters ' +
  'outillage outillages outlet outsourcing ovenbouw ovens overalls overheaddeuren overkappingen owoce oysters ' +
  'paardenhandel paardenhouderij paardenmelkerij paardensport packaging packers packing packmittel padaria padarias ' +
  'paineis pains paintball paintings paints paintwork paisagismo paisajismo paketdienst pakhuizen pakketdienst ' +
  'palarni palarnia palarnie palestra paletten palettenhandel paliwa paliwo pallet palletbedrijf palletfabriek ' +
  'pallethandel pallets panaderia panaderias panele panelling panels panetteria panetterie panificacao panificadora ' +
  'panificadoras panifici panificio paninoteca paninoteche pannenkoekenhuis pantry papeis papel papelaria papelarias ' +
  'papeleria papelerias papeles paperhangers paperhanging papers papeterie papeteries papier papiere papierfabriek ' +
  'papierfabrik papierhandel papiernicza papiernicze papierniczego papierniczej papierniczy papierniczych papieru ' +
  'papierwaren paqueteria paqueterias parafarmacia parafarmacias parafarmacie parafusos parapety parapharmacie ' +
  'parasols parati parcels pare parfumerie parfumerieen parfumerien parfumeries parfums parkeren parket ' +
  'parketcentrum parkethandel parkett parkettboden parkettstudio parkettverlegung parketvloeren parketwerken ' +
  'parkhausbetriebe parkieciarstwa parkieciarstwie parkieciarstwo parkiet parkietu parkiety parking parlour parquet ' +
  'parqueterie parquets parrillas parrucchieri participations partners partnerzy parts party partycentrum ' +
  'partyservice partyverhuur partyverleih pasieki pasmanteria pasmanterii pasta pasteis pastelaria pastelarias ' +
  'pasteleria pastelerias pasticceria pasticcerie pastifici pastificio pastries pasze patentanwalte pathology patios ' +
  'patisserie patisseries patrimoine pavers pavimentazioni pavimenti pavimentos paving pawnbrokers payments payroll ' +
  'paysages paysagisme pecas peche pecuaria pecuarias pedreiras peinture peintures peixaria peixarias peixes peles ' +
  'peleteria peleterias pellami pelleterie pelletteria pelletterie pelli pellicce pellicceria pelliccerie pelterijen ' +
  'peluqueria peluquerias pelze pensao pensioenadvies pensioenen pension pensione pensionen pensiones pensioni ' +
  'pensions pensjonacie pensjonat pensjonatu pensjonaty pensoes pepiniere pepinieres perforaciones perfumaria ' +
  'perfumarias perfumeria perfumerias perfumerii perfumery perfumes peritaciones peritos persbureau persianas ' +
  'persiane personal personalberatung personaldienstleistungen personalleasing personalservice personalvermittlung ' +
  'personeel personeelsdiensten personenbeforderung personentransporte personenvervoer pesca pescaderia pescaderias ' +
  'pescados pescas pescheria pescherie pesquera pesqueras pest pestcontrol petcare petfoods petrole petroleum ' +
  'petroli pets petshop pewter pferdehof pferdezucht pflanzen pflanzenhandel pflanzenschutz pflasterarbeiten ' +
  'pflasterbau pflege pflegedienst pflegedienste pflegeheim pflegeservice pflegezentrum pharma pharmaceuticals ' +
  'pharmacie pharmacies pharmacy pharmahandel pharmazie philatelie phones photo photographers photographic ' +
  'photographics photographie photographies photography photogravure photos photovoltaik photovoltaique physio ' +
  'physiopraxis physiotherapie physiotherapy pianoforti pianohandel pianohaus pianos pianoservice pianoverhuur ' +
  'piante piaski piastrelle pictures piece pieczatki piekarni piekarnia piekarnie piekarskie pieles piensos ' +
  'pierogarni pierogarnia pierogarnie pierres pies pietre piling pintura pinturas pipelines pipes pipework piping ' +
  'pisciculture piscinas piscine piscines pisos pitture piwa piwo pizza pizzaria pizzarias pizzas pizzaservice ' +
  'pizzeria pizzerias pizzerie pizzerii plaatbewerking plaatwerk plaatwerken plaatwerkerij placas pladur plafondbouw ' +
  'plafonds plafondwerken plafonneerwerken plagas plakate planchado planejados planning plant plantas planten ' +
  'plantenhandel plantenkwekerij planthire plants plantsoenen planung planungen planungsburo planungsgruppe ' +
  'plaquisterie plasterers plastering plastic plastica plastiche plasticos plastics plastik plastiki plastique ' +
  'plastiques plasturgie plateria platerias plating platrerie platreries plattenverlegung playgrounds plomberie ' +
  'plomberies pluimvee pluimveebedrijf pluimveehouderij pluimveeslachterij plumbing plytki pneu pneumatica ' +
  'pneumatici pneumatics pneumatiek pneumatik pneumatiques pneus pocos poda podas podatki podiatry podlog podloga ' +
  'podlogi podnosniki podologia podologie podotherapie podroze podrozy poedercoating poeliers poeliersbedrijf ' +
  'poetsbedrijf poetsdienst pogrzebowa pogrzebowe pogrzebowego pogrzebowej pogrzebowy pogrzebowych pogrzeby ' +
  'poissonnerie poissonneries pojazdy pokrycia poliambulatori poliambulatorio poligrafia poligraficzna poligraficzne ' +
  'poligraficznego poligraficznej poligraficzny poligraficznych poligrafii polishes polishing polleria pollerias ' +
  'polsterbau polsterei polstermobel polsterwerkstatt polyester polyesterbouw polymers pomoc pompas pompe pompen ' +
  'pompentechniek pompes pompservice pompwerken pompy ponteggi pools poorten porcelaine porcelaines porcellane ' +
  'porcina porselein portails portaria portas porte portes portoes portones portoni porzadki porzellan porzellanhaus ' +
  'posciel poscieli posrednictwa posrednictwie posrednictwo postdienst postorderbedrijf postos potature poterie ' +
  'poteries potgrond pottenbakkerij pottenbakkers potteries pottery poultry pousada pousadas powertools pozos ' +
  'pracowni pracownia pracownie praktijk pralinen pralni pralnia pralnie pranie prasa prawna prawne prawnego prawnej ' +
  'prawnicza prawnicze prawniczego prawniczej prawniczy prawniczych prawny prawnych praxis prazision ' +
  'prazisionsdrehteile prazisionsmechanik prazisionstechnik prazisionswerkzeuge pre precisie precision predios ' +
  'prefab prefabricados prefabricati prefabrykaty prendas prensa presentaties presentes preserves presse presses ' +
  'pressing pressings pressurewashing prestation prestations presuntos pret preventie prezenty primeurs printers ' +
  'printing prints printservice privatbank privatbrauerei procuradores producciones produce producoes producten ' +
  'productie producties production productions products produits produkcja produkcje produkcji produkcyjna ' +
  'produkcyjne produkcyjnego produkcyjnej produkcyjny produkcyjnych produktion produktionen produzioni profumeria ' +
  'profumerie profumi progettazione progettazioni progetti projectbegeleiding projectbureau projecten ' +
  'projectinrichting projectmanagement projectontwikkeling projectos projectstoffering projekcie projektbau projekte ' +
  'projektentwicklung projektmanagement projektowa projektowania projektowanie projektowe projektowego projektowej ' +
  'projektowy projektowych projektu projekty projeto projetos promociones promoties promotion promotions promotoras ' +
  'propaganda properties property propiedades proprete prosciutti prosciuttifici prosciuttificio prosthetics ' +
  'protetyczna protetyczne protetycznego protetycznej protetyczny protetycznych protetyka protetyki prothese ' +
  'prothesen protheses provisions proyectos pruftechnik przedsiebiorstwa przedsiebiorstwie przedsiebiorstwo ' +
  'przedzalni przedzalnia przedzalnie przemysl przemyslowa przemyslowe przemyslowego przemyslowej przemyslowy ' +
  'przemyslowych przemyslu przeprowadzki przetworni przetwornia przetwornie przetworstwa przetworstwie przetworstwo ' +
  'przewoz przewozu przewozy przychodni przychodnia przychodnie psicologia psychologen psychologenpraktijk ' +
  'psychology psychotherapie psychotherapy pszczelarska pszczelarski pszczelarskich pszczelarskie pszczelarskiego ' +
  'pszczelarskiej pszczelarstwa pszczelarstwie pszczelarstwo pubblicita publications publicidad publicidade ' +
  'publicite publiciteit publicity publishers publishing puddings puericulture puinhandel puinrecycling puits ' +
  'pulidos pulizia pulizie pullman pulverbeschichtung pumpen pumpenbau pumpenservice pumpentechnik pumps purifiers ' +
  'pustaki putzarbeiten putzbetrieb puzzles pvc pyrotechnik qualitatssicherung quarries quarry quarrying quarzwerke ' +
  'queijaria queijarias queijos queseria queserias quesos quilting quilts quimica quimicas quimicos quincaillerie ' +
  'quincailleries quiosco quioscos quiosque quiosques quitanda quitandas raccordi racewear rachunkowa rachunkowe ' +
  'rachunkowego rachunkowej rachunkowosc rachunkowy rachunkowych racing racking racoes radiatoren radiators radio ' +
  'radiologie radiology radladen radsport radtechnik raffinerie rahmenbau rahmungen raices rail railings railways ' +
  'ramenfabriek ramiarstwa ramiarstwie ramiarstwo rapido rappresentanze rasenpflege raucherei rauchwaren ' +
  'raumausstattung raumausstattungen raumdekor raumdesign raumgestaltung ravalement ravalements reabilitacao ' +
  'realestate realtors realty reboques recambios recauchutagem recauchutagens recherche recherchebureau ' +
  'rechtsanwalte rechtsanwaltskanzlei rechtsberatung rechtsbijstand rechtshulp reciclados reciclagem reciclagens ' +
  'reciclaje reciclajes recinzioni reclamation reclame reclameborden reclamebureau reclamedrukwerk reclamestudio ' +
  'reclametechniek reclamewerken reclamos recording records recovery recreatie recreatiepark recruiting recruitment ' +
  'recrutement recuperation recuperi recyclage recyclagepark recycling recyclinghof recyclingtechnik recykling ' +
  'recyklingu redaktionsburo rederij rederijen redes reederei reedereien refacciones refineries refining reflexology ' +
  'reforma reformas reformhaus reformhuis refractories refreshments refrigeracao refrigeracion refrigeration ' +
  'refrigerazione refurbishment refurbishments refuse regale regali regalo regalos regaltechnik regeltechniek ' +
  'regeltechnik regelungstechnik regeneracja regeneracje regeneracji rehabilitacion rehabilitaciones rehabilitacja ' +
  'rehabilitacje rehabilitacji rehabilitation reifen reifencenter reifendienst reifenhandel reifenservice reiniging ' +
  'reinigingen reinigingsbedrijf reinigingsdiensten reinigingsservice reinigingstechniek reinigingswerken reinigung ' +
  'reinigungen reinigungsdienst reinigungsservice reinigungstechnik reinraumtechnik reisadvies reisbureau ' +
  'reisbureaus reiseburo reiseburos reisedienst reisemobile reisen reiseservice reiseverkehr reitschule reitsport ' +
  'reitsportbedarf reitstall reizen reklama reklame reklamie reklamowa reklamowe reklamowego reklamowej reklamowy ' +
  'reklamowych reklamy relatiegeschenken relatietherapie relations reliure reliures relocation relocations relogios ' +
  'relojeria relojerias relojoaria relojoarias remodelacoes remodeling remont remontowa remontowe remontowego ' +
  'remontowej remontowy remontowych remontu remonty remorquage removals removers rendas rendering renewables ' +
  'renovatie renovatiebedrijf renovaties renovatiewerken renovation renovations renovierung renovierungen rental ' +
  'rentals repair repairs reparacao reparacion reparaciones reparacoes reparatie reparaties reparatieservice ' +
  'reparation reparations reparatur reparaturdienst reparaturen reparaturservice reparo reparos reporting reposteria ' +
  'reposterias representaciones representacoes reprografia reprographie reprographies repuestos research reseau ' +
  'reseaux residence residences residencial residuos resinas resine resines resins resort resorts resources ' +
  'restauracao restauracion restauracja restauracje restauracji restaurant restaurante restaurantes restaurants ' +
  'restauratie restauratieatelier restauraties restauratiewerken restauration restaurations restauri restaurierung ' +
  'restaurierungen restauro restoration restorations restorers retail retailers reti retifica retificas retouches ' +
  'retreats retrosaria retrosarias revalidatie revestimentos revestimientos revetement revetements revisie ' +
  'revisiebedrijf revision revistas rewinds ribbons ricambi ricami ricamificio riciclaggio riego riegos rietdekkerij ' +
  'rietdekkers rietdekkersbedrijf rifiuti rifles riggers rigging rijhallen rijopleidingen rijscholen rijschool ' +
  'rijwielen rijwielhandel rijwielhuis rijwielpaleis rilegatura ringhiere riolering rioleringen rioolreiniging ' +
  'rioolservice riooltechniek riparazioni riscaldamenti riscaldamento riseria ristorante ristoranti ristorazione ' +
  'ristrutturazioni rivestimenti robinetterie robotics roboty rodungen roestvrijstaal rohrbau rohre rohrleitungsbau ' +
  'rohrreinigung rohrsanierung rohrtechnik rohstoffe rohstoffhandel rolamentos roldeuren rolety rollers rollladen ' +
  'rollladenbau rolltore rolluiken rolluikenfabriek rolna rolne rolnego rolnej rolnictwa rolnictwie rolnictwo ' +
  'rolnicza rolnicze rolniczego rolniczej rolniczy rolniczych rolny rolnych rontgentechnik roofers roofing ' +
  'rooflights roofs ropes rosliny rosterei rosticceria rosticcerie rosticeria rosticerias rotisserie rotisseries ' +
  'rottamazione rottami rotulacion rotulos roupas rouwcentrum rouwdrukwerk rowerowa rowerowe rowerowego rowerowej ' +
  'rowerowy rowerowych rowery rozbiorki rtv rubber rubbertechniek rubinetterie ruderboote rugs ruimtebouw ' +
  'ruitenservice ruitersport rundfunktechnik rundvee rundveehandel rundveehouderij rusztowania rvs rybactwa ' +
  'rybactwie rybactwo rybna rybne rybnego rybnej rybny rybnych ryby rymarstwa rymarstwie rymarstwo rynny ' +
  'rzeczoznawstwo rzemiosla rzemioslo rzezni rzeznia rzeznie saatgut saatzucht sabbiatura sabbiature sables sabliere ' +
  'sablieres sachverstandigenburo saddlers saddlery sadownictwa sadownictwie sadownictwo sady safaris safes safety ' +
  'safte sagewerk sagewerke sailing sailmakers sails salads salaison salaisons saldatrici saldature salgados salinen ' +
  'salles salon salons salotti salsicharia salumeria salumerie salumi salumifici salumificio salvage samochod ' +
  'samochodowa samochodowe samochodowego samochodowej samochodowy samochodowych samochody sandblasting sandgruben ' +
  'sandstrahltechnik sandwicherie sandwicheries sandwiches saneamento saneamentos saneamiento saneamientos sanering ' +
  'sanierung sanierungen sanificazioni sanitair sanitairbedrijf sanitaire sanitaires sanitairspeciaalzaak ' +
  'sanitairtechniek sanitar sanitaranlagen sanitarbedarf sanitargrosshandel sanitarhandel sanitari sanitaria ' +
  'sanitarinstallation sanitarios sanitarna sanitarne sanitarnego sanitarnej sanitarny sanitarnych sanitartechnik ' +
  'sanitaryware sanitation sanitatsfachhandel sanitatshaus sapa sapataria sapatarias sapatos sarl sartoria sartorie ' +
  'sas sastreria sastrerias satellites sattlerei sau sauna saunabau saunabouw saunas saune saunen sausages sauzen ' +
  'sav savings sawmill sawmills scaffolders scaffolding scaffolds scales scarpe scavi schadecentrum schadeherstel ' +
  'schadeservice schadlingsbekampfung schaferei schafzucht schakelborden schallschutz schaltanlagen schaltschrankbau ' +
  'schalttechnik schankanlagen schanktechnik schapenhouderij schaumstoffe schaustellerbetrieb scheepsbouw ' +
  'scheepselektro scheepsinterieurs scheepsmotoren scheepsreparatie scheepsservice scheepssloperij scheepstechniek ' +
  'scheepswerf scheepswerven scheepvaart schermen schienenbau schiffbau schifffahrt schiffsausrustung schiffstechnik ' +
  'schiffswerft schilderfabrik schilderijen schilderijenhandel schildersatelier schildersbedrijf schildersgroep ' +
  'schildersspeciaalzaak schilderwerk schilderwerken schinken schirme schlachtbetrieb schlachterei schlachthof ' +
  'schlaftechnik schleiferei schleifmittel schleiftechnik schliessanlagen schliesstechnik schlosserei schlossereien ' +
  'schlusseldienst schlusselfertigbau schmiedetechnik schmierstoffe schmiertechnik schmuck schmuckdesign ' +
  'schmuckwaren schnapsbrennerei schneiderei schneidereien schneidtechnik schneidwerkzeuge schody schoenen ' +
  'schoenenzaak schoenhandel schoenhuis schoenmakerij schoenmode schoenmodes schoenreparatie schoentechniek ' +
  'schoenwinkel schokoladen schooling schoonheidsinstituut schoonheidssalon schoonheidsverzorging schoonmaak ' +
  'schoonmaakartikelen schoonmaakbedrijf schoonmaakbedrijven schoonmaakdiensten schoonmaakservice ' +
  'schoorsteenreiniging schoorsteentechniek schoorsteenveegbedrijf schoorsteenvegers schoorstenen schornsteinbau ' +
  'schornsteinfegerbetrieb schornsteintechnik schotterwerk schouwen schrauben schraubenfabrik schraubenhandel ' +
  'schreibburo schreibwaren schreinerei schreinereien schreinerwerkstatt schrijnwerk schrijnwerken schrijnwerkerij ' +
  'schrijnwerkers schroeven schroot schroothandel schrott schrotthandel schuhe schuhfabrik schuhhaus schuhhauser ' +
  'schuhmacherei schuhmode schuhtechnik schuifpuien schuttguter schuttingen schutzkleidung schweisserei ' +
  'schweisstechnik schwertransporte schwimmbadbau schwimmbader schwimmbadtechnik schwimmschule sci sciage sciences ' +
  'scientific scierie scieries scooters scope scp scrap screeding screenprint screens screws seafood seafoods ' +
  'sealants seals seating secos secretarial secretariat securite securities security sedas seeds seefracht ' +
  'segelmacherei segelschule segheria segherie seguradora seguradoras seguranca seguridad seguros seifen seilbahnen ' +
  'seile seilerei selaria selarias selarl selleria sellerie selleries semences sementes sementi semiconductors ' +
  'semillas seniorenbetreuung seniorenheim seniorenhilfe seniorenresidenz seniorenzorg sensorik sensortechnik ' +
  'septics serigrafia serigrafias serigrafie serigraphie serowarni serowarnia serowarnie serracao serralharia ' +
  'serralharias serralheria serralherias serramenti serraria serrarias serrature serre serres serrurerie serrureries ' +
  'servicedienst serviceflat services servicetechnik servicing servicios servicos servies servizi servizio serwis ' +
  'serwisie serwisu serwisy sery seterie setificio sewerage sewing shading sharpening shavers shavings sheds ' +
  'sheetmetal shelving shipbreakers shipbrokers shipbuilders shipbuilding shippers shipyard shirts shoemakers ' +
  'shoerepairs shoes shooting shop shopfitters shopfitting shops showers shutters siatki sicherheit ' +
  'sicherheitsdienst sicherheitsdienste sicherheitssysteme sicherheitstechnik sicurezza siderurgica sidings sidreria ' +
  'sidrerias siebdruck sieci sieraden sieradenatelier sierbestrating sierbeton siersmederij siersmeedwerk sierteelt ' +
  'siertuinen sigaren sigarenfabriek sigarenmagazijn sigarenspeciaalzaak signage signaletique signalisatie ' +
  'signaltechnik signing signs signwriters signwriting silks silobau silotechnik silotransporte silversmiths ' +
  'silverware sistemas sistemi sitzmobel skiing skincare skips skischule skiservice skiverleih sklad skladu sklady ' +
  'sklep sklepie sklepu sklepy skory skorzana skorzane skorzanego skorzanej skorzany skorzanych skrawanie skup skupu ' +
  'skutery skylights slaapcentrum slaapcomfort slaapkamers slaapspeciaalzaak slaapwereld slaapwinkel slachterij ' +
  'slachthuis slagerij slagerijen slagersbedrijf slates slating slaughterhouse sleutelservice slijterij slijterijen ' +
  'slijtersbedrijf sll sloopbedrijf sloopwerken sloperij slopers slopersbedrijf slotenmakerij slotenmakers ' +
  'slotenservice slu sluitwerk slusarni slusarnia slusarnie slusarskie slusarstwa slusarstwie slusarstwo ' +
  'smallholdings smary smazalni smazalnia smazalnie smederij smederijen smeedwerk smeermiddelen smokehouse snack ' +
  'snackbar snacks snc snijbloemen snijtechniek snijwerken snoepgoed snoepwinkel snooker soalhos soaps sociedad ' +
  'sociedade societa societes soepfabriek sofas softwareentwicklung softwareontwikkeling sofy soil solaire solar ' +
  'solaranlagen solare solarenergie solarium solarstrom solarsysteme solartechnik solary soldadura soldaduras ' +
  'soldagem soldagens soldas soldering solicitors sollevamenti sols soluciones solucoes solution solutions soluzioni ' +
  'sombrereria sombrererias sondagens sondeos sonderfahrzeuge sondermaschinen sondermaschinenbau sonido sonnenschutz ' +
  'sonnenschutztechnik sonnenstudio sonorisation sonorisations sonorizacao sorveteria sorveterias sorvetes soudure ' +
  'soudures sounds soups sourcing sozialstation sozietat spa spachteltechnik spanntechnik spanplafonds spares ' +
  'sparkasse spas spawalnictwa spawalnictwie spawalnictwo spawanie spazzole specchi specerijen specialists spectacle ' +
  'spectacles spedition speditionen spedizioni spedycja spedycje spedycji speelautomaten speelgoed speelgoedwinkel ' +
  'speelgoedzaak speeltoestellen spenglerei spenglereien spettacoli spezialbau spezialitaten spezialtiefbau ' +
  'spezialtransporte spezie spices spiele spielgerate spielhallen spielwaren spielzeug spielzeugladen spinnerei ' +
  'spinning spirits spiritueux spirituosen splicing spolce spoldzielni spoldzielnia spoldzielnie spolek spolka ' +
  'spolki spoorbouw sport sportartikel sportartikelen sportcentrum sportgerate sporthaus sporthuis sporting sportivi ' +
  'sportkleding sportmassage sportowa sportowe sportowego sportowej sportowy sportowych sportplatzbau sportprijzen ' +
  'sports sportschool sportschule sportswear sportu sportvelden sportwagen sportwinkel spozywce spozywcza spozywcze ' +
  'spozywczego spozywczej spozywczy spozywczych spozywek spozywka spozywki sprachschule sprays sprengtechnik ' +
  'sprinklers spritzguss spritzgusstechnik sprzatania sprzatanie sprzedaz sprzedazy spuitbedrijf spuiterij ' +
  'spuittechniek spuitwerken spumanti spurghi spzoo srl srls sruby staalbedrijf staalbouw staalconstructies ' +
  'staalhandel staalkabels staalkozijnen staalservice staaltechniek staalwerken stabilimenti stabilimento stables ' +
  'stacja stacje stacji staffing staging stahlbau stahlbetonbau stahlhallen stahlhandel stahlservice ' +
  'stahlverarbeitung stahlwerk stahlwerke stainless staircases stairlifts stairs stal stali stalinrichting ' +
  'stallenbouw stalling stalowa stalowe stalowego stalowej stalowy stalowych stampa stampaggio stampe stampi ' +
  'stamping stampings stamps stansbedrijf stanzerei stanztechnik stapler staplerservice starocie statikburo station ' +
  'stationers stationery steakhouse steels steelwork steelworks steenbakkerij steenfabriek steenhandel steenhouwerij ' +
  'steenhouwers steeplejacks steigerbouw steigers steigerverhuur steigerwerken steinbau steinbildhauerei steinbruch ' +
  'steinbruche steinmetzbetrieb steinmetzgeschaft steinmetzwerkstatt steintechnik steinwerke stempel stempelfabrik ' +
  'stempels sterilisatie sterkedranken steuerberatung steuerkanzlei steuerungen steuerungsbau steuerungstechnik ' +
  'stickerei stickers stireria stirerie stockbrokers stockists stockyards stoelen stoelenmakerij stoffe ' +
  'stoffeerderij stoffeerders stoffeerwerken stoffen stoffenwinkel stoffering stofferingen stofzuigers stolarce ' +
  'stolarek stolarka stolarki stolarni stolarnia stolarnie stolarskie stolarstwa stolarstwie stolarstwo stolowce ' +
  'stolowek stolowka stolowki stomatologia stomatologiczna stomatologiczne stomatologicznego stomatologicznej ' +
  'stomatologiczny stomatologicznych stomatologii stomerij stomerijen stonemasonry stonemasons stonework stookolie ' +
  'stoomwasserij storage storen stores stoves straalbedrijf straaltechniek straatmakers straatmakersbedrijf stradale ' +
  'strade strassenbau strassenmarkierungen strassenreinigung strassenverkehr stratenmakers stratenmakersbedrijf ' +
  'strickmoden strickwaren strijkatelier strijkservice stromversorgung structures strumentazione strumenti strumpfe ' +
  'strumpffabrik stucadoors stucadoorsbedrijf stucchi stucco stuckateurbetrieb stuckgeschaft stucwerk studi ' +
  'studiereizen studio studios studniarstwa studniarstwie studniarstwo studnie stukadoors stukadoorsbedrijf ' +
  'stukadoorswerken stuwadoors styropor subastas sucata sucatas successori sucesores sucessores suelos suini ' +
  'suinicultura suministros sumos supermarkecie supermarket supermarkets supermarketu supermarkety supermarkt ' +
  'supermarkte supermarkten supermercado supermercados supermercati supermercato suppliers supplies supply surfacing ' +
  'surfboards surfshop surgelati surgeles surgery surgical surowce surveillance surveying surveyors surveys ' +
  'suspension sussmost susswaren sweepers sweeps sweets swimwear switchgear synowie synthetics systeembouw ' +
  'systeemplafonds systeemwanden systembau systeme systemen systemes systemgastronomie systemhaus systems ' +
  'systemtechnik systemy szalunki szewskie szewstwa szewstwie szewstwo szkla szklarstwa szklarstwie szklarstwo szklo ' +
  'szkola szkolenia szkolenie szkoleniowa szkoleniowe szkoleniowego szkoleniowej szkoleniowy szkoleniowych ' +
  'szkolkarstwa szkolkarstwie szkolkarstwo szkolki szwalni szwalnia szwalnie szyby szyldy tabac tabacaria tabacarias ' +
  'tabaccheria tabaccherie tabacchi tabacs tabak tabakladen tabaksfabriek tabakszaak tabakwaren taberna tabernas ' +
  'table tableaux tableware tackle tacos taille tailoring tailors takeaway taksowki talabarteria talho talhos taller ' +
  'talleres tanatorio tanatorios tandartsen tandartspraktijk tandheelkunde tandoori tandprothetiek tandtechniek ' +
  'tankbau tankbouw tankreiniging tankreinigung tankschutz tankservice tankstation tankstations tankstelle ' +
  'tankstellen tanktechnik tanktransport tannerie tanneries tannery tanning tanzschule tapecaria tapecarias tapeten ' +
  'tapetenhaus tapetes tapety tapiceria tapicerias tapicerni tapicernia tapicernie tapicerska tapicerski ' +
  'tapicerskich tapicerskie tapicerskiego tapicerskiej tapicerstwa tapicerstwie tapicerstwo tapijten tapijthandel ' +
  'tapijtreiniging tapis tapisserie tapisseries tapizados tapparelle tappeti tappezzeria tappezzerie taqueria ' +
  'taquerias targhe tarimas tarmac tarpaulins tartak tartaki tartaku tasaciones tasca tascas tassen tatouage tattoo ' +
  'tattoos tatuagens tatuaggi tatuajes tatuaz tatuaze tauchschule taverns tax taxateurs taxaties taxation taxi ' +
  'taxibedrijf taxibetrieb taxicentrale taxidermy taxidiensten taxis taxiunternehmen taxivervoer tearoom tearooms ' +
  'teas tecelagem tecelagens tech technical techniczna techniczne technicznego technicznej techniczny technicznych ' +
  'techniek technieken technika techniki technique techniques technisch technische technologia technologie ' +
  'technologien technologies technologii technology tecidos tecnica tecnicas tecniche tecnologia tecnologias ' +
  'tecnologie tee teehaus tegelbedrijf tegelcentrum tegelhandel tegelhuis tegels tegelvloeren tegelwerken ' +
  'tegelzetters tegelzettersbedrijf tegole teile teilehandel teinturerie teintureries tejados tejidos tekenbureau ' +
  'tekstbureau tekstylia tektura tektury telas telecom telecommunicatie telecommunications telecoms ' +
  'telecomunicaciones telecomunicacoes telecomunicazioni telefonbau telefone telefonia telefonie telefonii ' +
  'telefontechnik telekommunikation telekomunikacja telekomunikacje telekomunikacji telematics telemoveis telephones ' +
  'telephonie televisie television televisions telhados telhas tendaggi tende tennisbanen tennishal tennisschool ' +
  'tennisschule tentbouw tenten tentenverhuur tents teppichboden teppiche teppichhaus teppichreinigung terakota ' +
  'terakoty termica termoidraulica termosanitari terra terraplanagem terraplanagens terraplenagem terraplenagens ' +
  'terrasoverkappingen terrassement terrassements terrassen tessile tessili tessitura tessiture tessuti testing ' +
  'tetti texteis textiel textieldruk textielfabriek textielhandel textielreiniging textielservice textil textildruck ' +
  'textile textiles textilhandel textilhaus textilien textilpflege textilreinigung textilwerke thatchers thatching ' +
  'theaterverlag theatricals theehandel theehuis theesalon therapeutics therapie therapiepraktijk therapies ' +
  'therapiezentrum therapy thermal thermique thermiques thermotechnik thes thuiszorg thuiszorgwinkel ticketing ' +
  'tiefbau tiefbohrungen tiefkuhlkost tienda tiendas tierarztpraxis tierbedarf tierfutter tierklinik tiernahrung ' +
  'tierpension tierzucht tijolos tilers tiles tiling timber timberframe timbri timmerbedrijf timmerfabriek ' +
  'timmerlieden timmerwerken timmerwerkplaats tintas tinteggiature tintoreria tintorerias tintoria tintorie ' +
  'tinturaria tinturarias tinware tipografia tipografias tipografie tipolitografia tires tischlerei tischlereien ' +
  'tischlerwerkstatt tissage tissages tissu tissus tkactwa tkactwie tkactwo tkaniny tlapaleria tlapalerias ' +
  'tlumaczenia tlumaczenie tobacco tobacconists toelettatura toeleveringen toiletries toilettage toilettenvermietung ' +
  'toiture toitures tokarskie tokarstwa tokarstwie tokarstwo toldos tolerie toleries tonnellerie tonnelleries ' +
  'tonstudio tontechnik toolhire tooling toolmakers toolmaking tools topferei topografia topographie topsoil torbau ' +
  'tornearia tornearias torneria tornerie tornilleria tornos torrefacao torrefaccao torrefacoes torrefaction ' +
  'torrefazione torrefazioni tortechnik torten tortilleria tortillerias tosa tostadero tostaderos touren touring ' +
  'touringcarbedrijf touringcars tourism tourisme touristik tournage touroperator tours towing toys trachten ' +
  'trachtenhaus trachtenmoden tractopelles tractoren tractores tractors traders trading traducciones traduction ' +
  'traductions trailers training trainingen traiteurs transcription transformatoren transformers transit ' +
  'translations transmission transmissions transporcie transport transportadora transportadoras transportation ' +
  'transportbanden transportbedrijf transportbeton transporte transporten transporters transportes transportlogistik ' +
  'transportmiddelen transports transportservice transporttechniek transporttechnik transportu transporty trapliften ' +
  'trappen trappenbouw trappenfabriek traprenovatie traslochi trasporti trasporto tratores trattori trattoria ' +
  'trattorie travaux travel travels treatments treecare trees treesurgery treibstoffe trellises treppen treppenbau ' +
  'treppenlifte treuhand treuhandgesellschaft trimmings triperie triperies trivellazioni trockenbau ' +
  'trockeneisreinigung trockenmortel trocknungstechnik trofeeen trophies troqueles trouwkleding trouwringen ' +
  'truckbedrijf trucking trucks truckservice truckstop trusses tuberias tubes tubing tugs tuiles tuinaanleg ' +
  'tuinarchitecten tuinarchitectuur tuinbouw tuinbouwbedrijf tuinbouwtechniek tuincentrum tuinhout tuinhoutcentrum ' +
  'tuinhuisjes tuinhuizen tuinmachines tuinmaterialen tuinmeubelen tuinmeubels tuinonderhoud tuinontwerp tuinplanten ' +
  'tuinservice tuintechniek tuinverlichting tuinwerken tuition tuning turbinen turbinenbau turbines turbos turen ' +
  'turenbau turenstudio turf turismo turistica turnery turystyce turystyka turystyki tutoring tutors tuyauterie ' +
  'tweewielercentrum tweewielers tworzywa tworzywo tynk tynkarstwa tynkarstwie tynkarstwo tynki typesetters ' +
  'typesetting typing typografie tyres ubersetzungen ubersetzungsburo ubezpieczenia ubezpieczenie ubezpieczeniowa ' +
  'ubezpieczeniowe ubezpieczeniowego ubezpieczeniowej ubezpieczeniowy ubezpieczeniowych ubojni ubojnia ubojnie uhren ' +
  'uhrenfabrik uhrenhaus uitgeverij uitgeverijen uitgevers uitlaatservice uitlaten uitvaart uitvaartcentrum ' +
  'uitvaarten uitvaartonderneming uitvaartverzorgers uitvaartverzorging uitvaartzorg uitzendbureau ' +
  'uitzendorganisatie ultramarinos umbrellas umformtechnik umwelt umweltdienste umweltservice umwelttechnik umzuge ' +
  'umzugsservice umzugsspedition underfloor underpinning undertakers underwear underwriters underwriting uniformes ' +
  'uniformi uniforms unterhaltungselektronik unternehmensberatung unternehmensgruppe unternehmungen unterwasche ' +
  'upholsterers upholstering upholstery upominki upvc urbanisme urbanizaciones urlaubsreisen uroda usinage usinagem ' +
  'usinagens usine usines usludze uslug usluga uslugi uszczelki utensileria utensilerie utensili utilidades ' +
  'utilitaires utilities utylizacja utylizacje utylizacji uurwerken uurwerkmakerij vaarschool vacuums vaisselle ' +
  'vakantiehuizen vakantiepark vakantiewoningen vakgarage vakslagerij vakslijterij vakuumtechnik valeting valigeria ' +
  'vallas valuations valuers valves valvole valvulas vannerie vanneries vans varejo variedades varnishes vastgoed ' +
  'vastgoedadvies vastgoedbeheer vastgoedmakelaars vastgoedonderhoud vastgoedontwikkeling vedacoes veegbedrijf ' +
  'veehandel veehouderij veetransport veevoeders veevoer vegetables vehicles vehicules vehiculos veicoli veiculos ' +
  'veiligheid veiligheidsadvies veilingen veilinghuis veldwerken velgen velorio velos vending veneers ventanas ' +
  'ventilacao ventilacion ventilatie ventilatiesystemen ventilatietechniek ventilation ventilatoren ventilazione ' +
  'ventile ventures verandas veranstaltungen veranstaltungsservice veranstaltungstechnik verbindungstechnik verbouw ' +
  'verbouwingen verduleria verdulerias verdura verduras veredelung verf verfahrenstechnik verfgroothandel verfhandel ' +
  'verfspeciaalzaak verfwaren verfwinkel vergaderzalen vergoldungen verhuisbedrijf verhuisliften verhuisservice ' +
  'verhuizers verhuizingen verhuur verhuurbedrijf verhuurcentrum verhuurservice verkeersschool verkeerstechniek ' +
  'verkehrsbetriebe verkehrsleittechnik verkehrstechnik verkleidungen verkoop verladetechnik verlag verlage ' +
  'verlagsgruppe verleih verlichting verlichtingen verloskundigen verloskundigenpraktijk vermessung vermessungen ' +
  'vermessungsburo vermietung vermietungen vermogensbeheer vermogensberatung vermogensverwaltung vernici ' +
  'verniciature vernizes verpachtung verpackungen verpackungsmittel verpackungstechnik verpakking verpakkingen ' +
  'verpakkingsmachines verpakkingsmaterialen verpakkingstechniek verrerie verreries versand versandhandel ' +
  'versandhaus verschlusstechnik versicherung versicherungen versicherungsagentur versicherungsburo ' +
  'versicherungsdienst versmarkt versorgungstechnik verspanende verspaning verspaningstechniek versproducten ' +
  'verstevigingen vertaalbureau vertalingen vertegenwoordigingen vertriebsgesellschaft verts verven vervoer ' +
  'vervoerbedrijf vervoerders vervoersbedrijf vervoerscentrale verwaltungen verwarming verwarmingen ' +
  'verwarmingsbedrijf verwarmingsinstallaties verwarmingsketels verwarmingstechniek verzekeraars verzekering ' +
  'verzekeringen verzekeringsadvies verzekeringskantoor verzekeringsmakelaars verzinkerei verzinkerij verzorging ' +
  'vestuario vetement vetements veterinaires veterinarias veterinarios veterinary vetrate vetreria vetrerie vetri ' +
  'vetro vetroresina vets viagens viaggi viajes viandes vidange vidanges video videoproducties videoproduktion ' +
  'videos videosurveillance videotechnik videotheek vidracaria vidracarias vidraria vidrieria vidrio vidrios vidro ' +
  'vidros viehhandel viehvermarktung viehzucht viennoiserie viennoiseries vigilancia vigilanza vignoble vignobles ' +
  'vinaigrerie vineyard vineyards vinhos vini vinicola vinicole vinos vinoteca vinotecas vinyl violins ' +
  'visgroothandel vishandel vishuis viskwekerij vismarkt visrestaurant visrokerij visserie visserij visserijbedrijf ' +
  'visspeciaalzaak visverwerking viswinkel vitamins viteria viticulture vitivinicola vitrage vitrages vitraux ' +
  'vitrerie vitreries vivai vivaio vivaismo viveiro viveiros vivero viveros viviendas vlees vleesbedrijf ' +
  'vleesgroothandel vleeshandel vleesveebedrijf vleesverwerking vleeswaren vleeswarenfabriek vliesstoffe ' +
  'vloerbedekking vloerbedekkingen vloeren vloerenbedrijf vloerencentrum vloerenhuis vloerenspecialist vloerisolatie ' +
  'vloertechniek vloerverwarming vloerwerken voeding voedingsadvies voedingsmiddelen voegbedrijf voegers ' +
  'voegersbedrijf voegwerken voertuigbouw voertuigen voertuigtechniek voetverzorging volailles volets volksbank ' +
  'voorzetwanden vorhange vormgevers vormgeving voyage voyages vrac vrachtautos vrachtwagens vrijetijdskleding vtc ' +
  'vuilcontainers vulcanizadora vulcanizadoras vulkanisatie vulkanisierbetrieb vuurwerk vuurwerkspeciaalzaak ' +
  'waardetransport wachdienst wachdienste wachschutz wachsfabrik waffen waffenfabrik waffenhandel wagenbau wagenbouw ' +
  'wagenpark wagens wagetechnik wallcoverings wallpapers wandbekleding wanden wandgestaltung wapenhandel wapens ' +
  'wardrobes warehouse warehouses warehousing warenhandel warenhaus warenhuis warmedammung warmepumpen warmetechnik ' +
  'warmeversorgung warmte warmtepompen warmtetechniek warsztacie warsztat warsztatu warsztaty wartung wartungen ' +
  'wartungsservice warzywa warzywniak wasautomaten waschanlagen wasche waschefabrik wascherei waschereien waschsalon ' +
  'washers washrooms wasseraufbereitung wasserbau wasserbetten wasserette wasserij wasserijen wassertechnik ' +
  'wasserversorgung wasserwerke wasstraat waste watches watchmakers waterbedden waterbehandeling waterbouw ' +
  'waterontharders waterproofing watersport watersportbedrijf watersports watersportwinkel watertechniek waterwerken ' +
  'waterworks waterzuivering wczasy weaving webagentur webbureau webdesign weberei webereien webhosting webservice ' +
  'webshop webwinkel wechselstube weddings wedkarska wedkarski wedkarskich wedkarskie wedkarskiego wedkarskiej ' +
  'wedkarstwa wedkarstwie wedkarstwo wedliniarni wedliniarnia wedliniarnie wedliny weegschalen weegtechniek ' +
  'wegenbouw wegenwerken wegiel wegla wegmarkeringen wegtransport weidezaune weighing weinbau weinbrennerei weine ' +
  'weingut weinguter weinhandel weinhandlung weinhaus weinimport weinkellerei weinkellereien weinstube weinstuben ' +
  'weinversand weiterbildung welders welding wellness wellpappe wentylacja wentylacje wentylacji wentylacyjna ' +
  'wentylacyjne wentylacyjnego wentylacyjnej wentylacyjny wentylacyjnych werbeagentur werbeartikel werbedruck ' +
  'werbemittel werbestudio werbetechnik werbung wereldwinkel werft werften werk werke werkkleding werkplaats ' +
  'werkstatt werkstatte werkstatten werkstofftechnik werksvertretungen werktuigbouw werktuigen werkzeugbau werkzeuge ' +
  'werkzeugfabrik werkzeughandel werkzeugmaschinen werkzeugtechnik wertpapiere werving wesela wespenbestrijding ' +
  'weterynaria weterynarii weterynaryjna weterynaryjne weterynaryjnego weterynaryjnej weterynaryjny weterynaryjnych ' +
  'weverij wheels whiskey whiskies whisky wholefoods wholesale wholesalers wickerwork wideo wielershop ' +
  'wielerspeciaalzaak wielersport wiercenie wiertnictwa wiertnictwie wiertnictwo wigs wijngaard wijnhandel wijnhuis ' +
  'wijnimport wijnkelders wijnkoperij wijnkopers wijnwinkel wildbraad wildhandel windenergie windkraft ' +
  'windkraftanlagen windmills windmolens windpower windscreens winemakers wineries winery wines winiarni winiarnia ' +
  'winiarnie winkel winkelbouw winkelinrichting winkels winterdienst wintergarten wintergartenbau wireless wireworks ' +
  'wiring wirtschaftsberatung wirtschaftsprufung wirtshaus witgoed witgoedreparatie witgoedservice witgoedspecialist ' +
  'wnetrza wnetrze wod wodociagi wohnaccessoires wohnanlagen wohnbau wohnbedarf wohnen wohnmobile wohnraum ' +
  'wohnstudio wohnungsbau wohnwagen wohnwelt wolwinkel wonen woningbouw woninginrichters woninginrichting ' +
  'woningmakelaars woningontruimingen woningrenovatie woningstoffering woningverhuur woodburners woodcraft ' +
  'woodfloors woodland woodlands woodturning woodwork woodworking woodworks wool woollens woonaccessoires ' +
  'woonboetiek woonboulevard wooncentrum woondecoratie woonhuis woonmode woontextiel woonwereld woonwinkel workshop ' +
  'workshops workspace worktops workwear worst worstenfabriek worstmakerij wrapping wreckers writers wspolnicy ' +
  'wulkanizacja wulkanizacje wulkanizacji wulkanizacyjna wulkanizacyjne wulkanizacyjnego wulkanizacyjnej ' +
  'wulkanizacyjny wulkanizacyjnych wursterei wurstfabrik wurstwaren wyburzenia wycena wyceny wycieczki wycinka ' +
  'wydawnictwa wydawnictwie wydawnictwo wykladziny wykonczenia wykonczenie wynajem wynajmu wypieki wypozyczalni ' +
  'wypozyczalnia wypozyczalnie wystroj wytworczosc wytworni wytwornia wytwornie yachting yachts yarns yesos ' +
  'yogastudio yoghurts zaadhandel zaadteelt zabawki zabudowa zabudowy zadelmakerij zadelmakers zaden zagerij ' +
  'zahnarztpraxis zahnklinik zahnmedizin zahnrader zahnradfabrik zahntechnik zajazd zajazdu zajazdy zakelijke zaklad ' +
  'zakladu zaklady zakladzie zalencentrum zaluzje zamki zand zandhandel zandstralen zandwinning zanzariere ' +
  'zaopatrzenia zaopatrzenie zapateria zapaterias zapatos zarowki zaslony zaunbau zaune zauntechnik zboza zboze ' +
  'zdobnictwa zdobnictwie zdobnictwo zdunstwa zdunstwie zdunstwo zeefdruk zeefdrukkerij zeep zeepziederij zeevis ' +
  'zegarki zegarmistrzostwa zegarmistrzostwie zegarmistrzostwo zeilen zeilmakerij zeilmakers zeilschool zeiltechniek ' +
  'zeitarbeit zeitschriften zeitungen zelfbouw zeltbau zelte zeltverleih zement zementwerk zentrifugen zerspanung ' +
  'zerspanungstechnik zetterij zeugenhouderij ziegelei ziegelwerk ziegelwerke ziekenvervoer zielarni zielarnia ' +
  'zielarnie zielarstwa zielarstwie zielarstwo zielen zieleni ziemne zigarren zilversmederij zilverwerken zimmerei ' +
  'zimmereibetrieb zimmereien zincatura zincature zinguerie zinkwerken zitmeubelen zlom zlomowania zlomowanie zlomu ' +
  'zlotnictwa zlotnictwie zlotnictwo zlotnicza zlotnicze zlotniczego zlotniczej zlotniczy zlotniczych zoetwaren ' +
  'zonne zonnebanken zonnecentrum zonnepanelen zonneschermen zonnestroom zonnestudio zonwering zonweringen ' +
  'zonweringsbedrijf zoobedarf zoofachhandel zoohandlung zoologiczna zoologiczne zoologicznego zoologicznej ' +
  'zoologiczny zoologicznych zootecnia zootecnica zorg zorgbemiddeling zorgboerderij zorgbureau zorgverlening ' +
  'zubehor zuchtbetrieb zuckerwaren zuivel zuivelbedrijf zuivelfabriek zuivelhandel zuivelhoeve zuiveltechniek ' +
  'zulassungsdienst zulassungsservice zustelldienst zweiradcenter zweirader zweiradhandel zweiradhaus zweiradtechnik ' +
  'zwembadbouw zwembaden zwembadservice zwembadtechniek zwemschool zwir zwirowni zwirownia zwirownie zwiru ' +
  'zylinderschleiferei'
).split(' ')
