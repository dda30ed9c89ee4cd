/** What firms and shops do, as it stands in their names before or behind a family name: `Miller Heating`, `Viajes Ortega`. Folded. */
export const tradeWordsAToK: readonly string[] = (
  'aanhangwagens aannemerij aannemers aannemersbedrijf aannemingen aannemingsbedrijf aardappelen aardappelhandel ' +
  'aardewerk abaceria abarrotes abattoir abattoirs abbigliamenti abbigliamento abbruch abbrucharbeiten abdichtungen ' +
  'abfallentsorgung abfallwirtschaft abfullanlagen ablesedienst abogacia abogados abonos abrasivi abrasivos ' +
  'abschleppdienst abwassertechnik academia academias acarreos accesorios acciai acciaio acconciature accountancy ' +
  'accountants accounting accucentrum accus aceites aceros acessorios acetaia acetaie aco acondicionado acos acougue ' +
  'acougues acoustics acque acuicultura acustica adega adegas adhesives adhesivos administradora administradoras ' +
  'administratie administratiekantoor administraties aduanas aduaneira adubos advertenties advertising advies ' +
  'adviesbureau adviesgroep advisers adviseurs advisors advisory advocacia advocaten advocatenkantoor advocatuur ' +
  'advogados adwokaci adwokacka adwokacki adwokackich adwokackie adwokackiego adwokackiej aerials aero aerospace ' +
  'afbouw afbouwbedrijf afbouwers afdichtingen affichage affitti affretement afvalbeheer afvalverwerking afwerking ' +
  'agd agence agencement agencements agences agencia agencias agencies agencja agencje agencji agency agentur ' +
  'agenturen agenzia agenzie aggregate aggregates agrar agrarhandel agraria agrarisch agrarische agrarservice ' +
  'agrartechnik agri agricola agricolas agricole agricoles agricoltura agricultura agricultural agriculture ' +
  'agriturismi agriturismo agro agronegocios agronomy agropecuaria agropecuarias agrotechniek agroturystyce ' +
  'agroturystyka agroturystyki agrumi aguas airco airconditioning aire airlines airport airservice airways ' +
  'aislamientos akcesoria akkerbouw akoestiek akustik akustikbau alarm alarmanlagen alarmas alarmes alarmowa ' +
  'alarmowe alarmowego alarmowej alarmowy alarmowych alarms alarmsystemen alarmtechniek alarmy albanileria alberghi ' +
  'albergo alcatifas alfaiataria alfaiatarias alfareria alfarerias alfombras alimentacion alimentari alimentation ' +
  'alimenti aliments alkohole allarmi allestimenti allevamenti allevamento alloys alluminio almacen almacenaje ' +
  'almacenes almazara almazaras alquiler alquileres altenheim altenpflege altmetalle alu alubau alugueis aluguel ' +
  'aluguer alugueres aluminio aluminios aluminium aluminiumbouw aluminum alvenaria alvenarias ambachtelijke ' +
  'ambachten ambulance ambulancedienst ambulances ambulancia ambulancias ambulans ambulanse ambulanz ambulanze ' +
  'ameublement ameublements amministrazioni amusement amusements analises analisi analisis analyses analytics ' +
  'andaimes andamios anderungsatelier anderungsschneiderei angling anhanger anhangerverleih animalerie animaleries ' +
  'animation animations anlagenbau anlagentechnik anstriche antenas antenne antennen antennenbau anteny antichita ' +
  'anticuarios antiek antiekhandel antifurti antiguedades antiguidades antincendio antiquariaat antiquariat ' +
  'antiquariato antiquarios antiques antiquitaten antiquite antiquites antriebe antriebstechnik antyki antykwariacie ' +
  'antykwariat antykwariatu antykwariaty anwalte anwaltskanzlei aparelhos apartamentos apartments apicoltura ' +
  'apicultura apiculture apotheek apotheke apotheken apparatebau apparaten apparatenbouw apparatuur apparel ' +
  'appartementen appliances apteka apteki aquaculture aquaria aquaristik aquatics aquecimento aquecimentos ' +
  'aquicultura arbeidsbemiddeling arbeitsbuhnen arbeitskleidung arbeitsschutz arbeitsvermittlung arbodienst ' +
  'arboriculture arborists archery archiefbeheer architecten architectenbureau architectes architects architectural ' +
  'architecture architectuur architekten architektoniczna architektoniczne architektonicznego architektonicznej ' +
  'architektoniczny architektonicznych architektur architektura architekturburo architektury architetti architettura ' +
  'ardoises argenteria argenterie aridos armarinho armarinhos armarios armatura armaturen armatury armazem ' +
  'armazenagem armazenamento armazens arms aromatherapy arquitectos arquitectura arquitetos arquitetura arredamenti ' +
  'arredamento arredi arredo arredobagno arreglos arrosage arte artes artesanato articoli arzneimittel arztpraxis ' +
  'asador asadores asbestos asbestsanering asbestverwijdering ascensores ascensori aseguradora aseguradoras ' +
  'aserradero aserraderos asesores asesoria asesorias asfalt asfalti asfaltos asfaltu asistencia asociados asphalt ' +
  'asphaltbau assainissement assainissements assekuranz assemblage assemblies assembly assessments assessoria ' +
  'assessorias assicurazione assicurazioni assistance assistencia assistenza assoalhos associados associates ' +
  'associati associes assurance assurances assurantie assurantiekantoor assurantien assuranties aste astillero ' +
  'astilleros atacadao atacadista atacadistas atacado atelie atelier atelieres ateliers atelies attrezzature auberge ' +
  'auberges auctioneers auctions audiciens audifonos audio audiologists audiology audioprothese audiotechnik ' +
  'audiovisivi audiovisuais audiovisuales audiovisuel audit audition auditivos auditores auditoria auditorias ' +
  'auditors audycie audyt audytu audyty aufbereitung aufzuge aufzugstechnik auktionen auktionshaus ausbau ' +
  'aussenwerbung ausstattungen auta auto autobedrijf autobedrijven autobekleding autoberging autobergingen autobody ' +
  'autobus autobuses autobussen autobusy autocar autocare autocares autocarros autocarrozzeria autocarrozzerie ' +
  'autocars autocentre autocentrum autoczesci autodealers autodemolizioni autodemontage autoeletrica autoeletricas ' +
  'autoescola autoescolas autoescuela autoescuelas autofficina autofficine autogarage autoglas autohandel autohaus ' +
  'autohauser autoholowanie autohuis autokar autokary autokomis autokrane autolackiererei autolavaggi autolavaggio ' +
  'autolease autolinee automacao automaten automatenbau automaterialen automation automatisering automatiseringen ' +
  'automatisierung automatisierungstechnik automatismes automatismos automatyka automatyki automazioni ' +
  'automobielbedrijf automobielen automobile automobiles automobili automobiltechnik automocion automotive ' +
  'automotriz automoveis automoviles autonoleggi autonoleggio autoonderdelen autoparts autopecas autopflege ' +
  'autopoetsbedrijf autoreparatur autoricambi autorijschool autoruiten autos autosalone autosaloni autosattlerei ' +
  'autoschade autoschadeherstel autoscuola autoscuole autoservice autoservicio autoservicios autoserwis autoserwisu ' +
  'autosoccorsi autosoccorso autospecialist autospuiterij autospurghi autoszyby autotechniek autoteile autotrasporti ' +
  'autoverhuur autovermietung autoverwertung autowaschanlage autowassen autowasserette autowasstraat autowerkstatt ' +
  'autozentrum autozlom avaliacoes aviacao aviacion aviamentos aviario aviarios aviation avicola avicolas avicole ' +
  'avicultura aviculture avionics avocats avvocati avvolgibili awnings azeites aziende azulejos babyausstattung ' +
  'babywereld babyzaak backerei backereien bad badausstattung badezimmer badkamer badkamercentrum badkamers ' +
  'badkamerstudio badsanierung badstudio bagels baggerarbeiten baggerbedrijf baggerbetrieb baggerwerken bagno bains ' +
  'bakehouse bakeries bakery bakes bakhuis bakkerij bakkerijen bakovens balancas balustrades balustrady banca ' +
  'bandagen bandagisten banden bandencentrum bandenhandel bandenservice banery banheiros banho banket banketbakkerij ' +
  'banketbakkers bankhaus bankiers bankiety bankstellen banos banque banques banquetes banqueting barbearia ' +
  'barbearias barbecues barberia barberias barbers barbershop barnices baru bary basements bate bateaux bathrooms ' +
  'baths batiment batiments batteries bau bauausfuhrungen baubedarf baubeschlage baubetreuung baubetrieb baucenter ' +
  'baudekoration bauelemente bauentwurf bauernhof baufachmarkt baufirma baugerate baugeschaft baugesellschaft ' +
  'bauhandel bauhof bauholding bauingenieure baukeramik baulogistik baumarkt baumaschinen baumaterialien baumpflege ' +
  'baumschule baumschulen bauplanung bauprojekte bausanierung bauschlosserei bauschreinerei bauservice bauspenglerei ' +
  'baustatik baustoffe baustoffhandel bautechnik bautenschutz bautrager bautrocknung bauunternehmen bauunternehmung ' +
  'bauwerkstatt bazar bazares bbq bearings beaute beauty bebidas bed bedachung bedachungen bedden beddengoed ' +
  'beddenhuis beddenspeciaalzaak bedding bedrijfsadvies bedrijfsautomatisering bedrijfsautos bedrijfskleding ' +
  'bedrijfsmakelaardij bedrijfsmakelaars bedrijfsmeubelen bedrijfsvastgoed bedrijfswagens bedrooms beds beef ' +
  'beeldhouwerij beers befestigungstechnik begeleiding beglazing beglazingen begrafenisonderneming begrafenissen ' +
  'begroeiing behandelpraktijk behang behangers beheer behuizingen bekistingen bekledingen bekleidung ' +
  'bekleidungshaus belastingadvies belastingadviseurs belegging beleggingen belettering beletteringen beleuchtung ' +
  'beleuchtungen beleza belichting belleza bellezza bennes beratung beregening beregeningstechniek bergbau berging ' +
  'bergingen berufsbekleidung berufskleidung beschallung beschichtungen beschichtungstechnik beschlage beschriftung ' +
  'beschriftungen bestattung bestattungen bestattungshaus bestattungsinstitut besteckfabrik bestiaux bestrating ' +
  'bestratingen bestratingsbedrijf besturingstechniek betail betao beteiligungen beton betonbau betonbedrijf ' +
  'betonbohrungen betonboringen betonbouw betoncentrale betonfabriek betoniarni betoniarnia betoniarnie betoniarstwa ' +
  'betoniarstwie betoniarstwo betonmortel betonreparatie betons betonsanierung betonstaal betonstein betontechniek ' +
  'betonteile betonu betonvlechters betonwaren betonwerk betonwerken betony betreuungsdienst betten ' +
  'bettenfachgeschaft bettenhaus bettwaren bevande beveiliging beveiligingen beveiligingssystemen ' +
  'beveiligingstechniek beverages bewakingen bewakingsdienst bewerkingen bewindvoering bezorgdienst bicicletaria ' +
  'bicicletarias bicicletas biciclette bicycles bielizna bielizniarstwa bielizniarstwie bielizniarstwo bielizny ' +
  'bienes bierbrauerei bierbrouwerij bieren biergarten bigiotteria bijouterie bijouteries bijuteria bijuterias bikes ' +
  'bilance bilderrahmen bildhauerei bildung biljarts billiards binnenhuisarchitecten binnenhuisarchitectuur ' +
  'binnenvaart bio biogas biohof bioladen biologische biomarkt bioscoop bioscopen biotech biotechniek biotechnik ' +
  'birre birreria birrerie birrifici birrificio biscottifici biscottificio biscuiterie biscuiteries biscuits bistro ' +
  'bistrot bistrots bisuteria biura biuro biurze bizuteria bizuterii blacharskie blacharstwa blacharstwie ' +
  'blacharstwo blachy blacksmiths blanchisserie blanchisseries blechbearbeitung blechnerei blechtechnik ' +
  'blechverarbeitung blechwaren blikfabriek bliksembeveiliging blinds blitzschutz bloczki bloembinderij bloembollen ' +
  'bloemenboetiek bloemenhandel bloemenhuis bloemenkwekerij bloemenshop bloementeelt bloemisterij bloemsierkunst ' +
  'bloemsierwerken blumen blumengeschaft blumenhaus blumenladen blumenmarkt blumenstube boats boatyard bocateria ' +
  'bodega bodegas bodemonderzoek bodemsanering bodenbelag bodenbelage bodentechnik boekbinderij boekbinders boeken ' +
  'boekhandel boekhandels boekhouders boekhouding boekhoudkantoor boekhoudservice boekwinkel boerderij ' +
  'boerderijwinkel boerderijzuivel bohrtechnik bohrungen bohrwerkzeuge boilers bois boissons bollenkwekerij bolleria ' +
  'bolos bolsas bombas bomboneria bomboniere bombons bomenkwekerij bonbonnerie bonbons bonneterie bontmode ' +
  'bookbinders bookbinding bookkeepers bookkeeping bookmakers books booksellers bookshop bookstore boomkwekerij ' +
  'boomkwekerijen boomrooierij boomverzorgers boomverzorging boorbedrijf booronderneming boortechniek boote boots ' +
  'bootsbau bootsverleih bootswerft bordados boringen borracharia borracharias borrachas borse borstels bosbouw ' +
  'boteco boten botenbouw botenverhuur botequim bottcherei bottega botteghe bottlers bottling boucherie boucheries ' +
  'boulangerie boulangeries boulonnerie boutique boutiques bouw bouwadvies bouwadviesbureau bouwbedrijf ' +
  'bouwbedrijven bouwbeheer bouwcombinatie bouwconstructies bouwconsultancy bouwers bouwgroep bouwhuis bouwkosten ' +
  'bouwkunde bouwkundigen bouwmaatschappij bouwmachines bouwmanagement bouwmarkt bouwmarkten bouwmaterialen bouwmij ' +
  'bouwondernemers bouwonderneming bouwontwikkeling bouwpartners bouwplaten bouwproducten bouwprojecten bouwservice ' +
  'bouwstoffen bouwtechniek bouwwerken bovenbouw bovini bowling bowlingcentrum boxes bracia bramy brandbeveiliging ' +
  'brandblussers brandhout brandpreventie brandschutz brandstoffen brandwering brasserie brasseries brasswork ' +
  'brauerei brauereien brauhaus bread breakfast brennerei brennereien brennholz brennstoffe breweries brewery ' +
  'brewing bricklaying bricks brickwork bricolage bricolaje bridal briefmarken brillen brillenstudio brinquedos ' +
  'brise britas broadband broadcasting brocante brocantes broderie broderies brokerage brokers broodbakkerij ' +
  'broodfabriek broodjes broodjeszaak brotmanufaktur brouwerij brouwerijen browar browaru browary browarze ' +
  'bruckenbau bruckenwaage bruggenbouw bruidskleding bruidsmode brukarska brukarski brukarskich brukarskie ' +
  'brukarskiego brukarskiej brukarstwa brukarstwie brukarstwo brulerie bruleries brunnenbau brushes buchbinderei ' +
  'buchdruckerei bucherstube buchfuhrung buchhaltung buchhaltungsservice buchhandel buchhandlung buchhandlungen ' +
  'buchverlag budowa budowie budowlana budowlane budowlanego budowlanej budowlanka budowlany budowlanych budownictwa ' +
  'budownictwie budownictwo budowy buffet buffets buffetten buhnenbau buhnentechnik builders building buildings ' +
  'buitenreclame buitenschilderwerk buitensport buitenzonwering buizen bulloneria bungalowpark bungalows bureautique ' +
  'bureautiques burgers burobedarf buroeinrichtungen buromaschinen buromobel buroservice burosysteme burotechnik ' +
  'bursten burstenfabrik bus busbedrijf busbetrieb buses busreisen busreizen bussen bustouristik busunternehmen ' +
  'busvervoer busy butchers butchery butik butiki butiku butique butiques buttons buty buyers cabeleireiros cabinet ' +
  'cabinetmakers cabinetry cabinets cabins cables cabling cabs cacambas cadeauartikelen cadeaus cadeauwinkel cadeaux ' +
  'cadeiras cafe cafes cafetaria cafeteria cafeterias caffe caffetteria caffetterie caixilharia caixilharias ' +
  'caixilhos caixotaria cakes calcado calcados calcestruzzi caldaie caldeiraria caldeirarias caldeiras calderas ' +
  'caldereria calefaccion calefacciones calzado calzados calzature calzaturifici calzaturificio calzoleria ' +
  'calzolerie cameras camiceria camicerie camicie caminhoes camioes camiones camisaria camisarias camiseria ' +
  'camiserias campeggi campeggio camper campercentrum campers camping campingbedarf campingi campingplatz campings ' +
  'campingu campismo canalizacao canalizacoes canapes cancelleria cancellerie cancelli candeeiros candles candy ' +
  'canil canina canopies cantaria cantarias canteras cantiere cantieri cantina cantinas cantine canvas caoutchouc ' +
  'cappelleria cappellerie cappellificio caramelle caravan caravanas caravancentrum caravanes caravaning caravans ' +
  'caravanstalling carburantes carburanti carburants carcare cardiology cards cargas cargo carimbos carnes carni ' +
  'carniceria carnicerias carpenteria carpenterie carpenters carpentry carpetes carpets carpintaria carpintarias ' +
  'carpinteria carpinterias carrelage carrelages carretillas carriages carriers carroceria carrocerias carros ' +
  'carrosserie carrosseriebedrijf carrosseriebouw carrosserieen carrosseries carrozzeria carrozzerie cars cartiera ' +
  'cartiere cartoleria cartolerie cartonagem cartonagens cartonajes cartones cartongesso cartonnages cartonnerie ' +
  'cartons cartorio cartorios cartotecnica cartotecniche cartridges carwash casalinghi cascos caseifici caseificio ' +
  'cases cashmere casse casseforti castings cateraars caterers catering cateringi cateringowa cateringowe ' +
  'cateringowego cateringowej cateringowy cateringowych cateringu cattery cauchos cave caves cegielni cegielnia ' +
  'cegielnie ceilings cellars celulares cement cementi cementos cementowni cementownia cementownie cements cementu ' +
  'ceramica ceramicas ceramiche ceramics ceramika ceramiki ceramique ceramiques cercados cercas cereais cereales ' +
  'cereali cereals cerraduras cerrajeria cerrajerias cerramientos cerveceria cervecerias cervejaria cervejarias ' +
  'cervejas cervezas champagne champagnes chandlers chandlery chapas chapeacao chapelaria chapelarias chapellerie ' +
  'charbons charcoal charcutaria charcutarias charcuteria charcuterias charcuterie charcuteries chariots charpente ' +
  'charpentes chartering charters chas chatarra chatarras chatarreria chatarrerias chaudronnerie chaudronneries ' +
  'chauffage chauffages chauffeursdiensten chaussure chaussures chaveiros cheese cheesemakers chemia chemicalien ' +
  'chemicals chemiczna chemiczne chemicznego chemicznej chemiczny chemicznych chemie chemietechnik chemii ' +
  'chemikalien chemiserie chemiseries chemists chenil chenils chiavi childcare childminding chimica chimici chimie ' +
  'chimneys chips chiropody chiropractic chiropractors chirurgie chlodnictwa chlodnictwie chlodnictwo chlodnicza ' +
  'chlodnicze chlodniczego chlodniczej chlodniczy chlodniczych chocolade chocolataria chocolatarias chocolate ' +
  'chocolateria chocolaterias chocolaterie chocolateries chocolates chocolatiers churrascaria churrascarias ' +
  'churrasqueira churrasqueiras churreria churrerias chutneys cia ciasta ciastka cicli ciclomotores ciclomotori ' +
  'ciclos ciders cidrerie cidreries cie ciesielskie ciesielstwa ciesielstwie ciesielstwo ciment cimentos ciments ' +
  'cinema cinemas cinematografica cioccolateria cioccolaterie citricos cladding claims classics cleaners cleaning ' +
  'cleansing climatisation climatisations climatizacao climatizacion climatizzazione clinic clinica clinicas clinics ' +
  'clockmakers clocks cloisons clothes clothing cloture clotures cnc coachbuilders coachbureau coaches coaching ' +
  'coachworks coatings coats coberturas coches cocinas coffeehouse cofragens cofres coibentazioni coiffure coiffures ' +
  'colchoaria colchoarias colchoes colchoneria colchonerias colchones coldstores collanti collectables collecte ' +
  'collectibles colles collision colori colorifici colorificio combustibili combustibles combustiveis combustivel ' +
  'comercial comerciales comercializacao comercializadora comercializadoras comercio comestibles commerce commerces ' +
  'commercialisti commercio commodities communicatie communicatiebureau communication communications compagnia ' +
  'compagnie compagnies companhia companhias compania companias compensados componenten components composites ' +
  'compressoren compressors comptabilite comptoir comptoirs computacion computadores computerhulp computers ' +
  'computerservice computertechniek computertechnik computerwinkel computing comunicacao comunicacion comunicazione ' +
  'comunicazioni concept conceria concerie concessionaria concessionarie concessions concimi concrete concreto ' +
  'condicionado conditionnement conditorei condizionamento condizionatori condomini condominios confeccao confeccion ' +
  'confecciones confeccoes confecoes confectie confection confectioners confectionery confections confeitaria ' +
  'confeitarias confezioni confiserie confiseries confiteria confiterias congelados conseil conseils consertos ' +
  'conservas conservation conservatories conserve conserven conserverie conserveries conserviera consignaciones ' +
  'consorzi consorzio construcao construccion construcciones construcoes constructie constructiebedrijf ' +
  'constructiebureau constructies constructiewerken constructiewerkplaats construction constructions constructora ' +
  'constructoras constructors construtora construtoras consulenza consulenze consult consultancy consultants ' +
  'consulting consultores consultoria consultorias consumables contabilidad contabilidade contabilita contadores ' +
  'container containerdienst containers containerservice containertransport containerverhuur contenedores ' +
  'contracting contractors contracts contratas controle controls controsoffitti conversions conveyancing conveyors ' +
  'cookers cookies cookware coolers cooling cooperage cooperativa cooperativas cooperative coperture copiadora ' +
  'copiadoras copisteria copisterias copisterie coppersmiths coquillages corderia corderie cordonnerie cordonneries ' +
  'cornici correduria corredurias correias corretoras corrieri corsetteria cortinas cosmetica cosmetici cosmeticos ' +
  'cosmetics cosmetiek cosmetiques costruzione costruzioni costumes costuras cotonificio cottages counseling ' +
  'counselling couriers couros courses courtage courtages couture couverture couvertures cozinhas crafts craftsmen ' +
  'cranes creaciones creameries creamery creaties creations creative creazioni creche creches creditmanagement ' +
  'credito creditos credits crematies cremation cremations cremerie cremeries creperie creperies criacoes crisps ' +
  'cristais cristaleria cristalerias cristales cristalli crociere croisieres cromatura cruzeiros crystals cubiertas ' +
  'cucine cueros cuir cuirs cuisine cuisines cukierni cukiernia cukiernie cultuurtechniek cuoi cuoio cupcakes curage ' +
  'cursos curtains curtidos curtiduria curtumes cuscinetti custom customs cutlery cutting cybersecurity cycle cycles ' +
  'cynkowni cynkownia cynkownie czapki czekolada czekoladki czekolady czesci czystosc dachbau dachbegrunung ' +
  'dachdeckerbetrieb dachdeckerei dachdeckermeisterbetrieb dacher dachowki dachsanierung dachtechnik dachu dachy ' +
  'dairies dairy dakbedekking dakbedekkingen dakbedrijf dakbeheer dakconstructies dakdekkers dakdekkersbedrijf daken ' +
  'dakgoten dakkapellen dakpannen dakramen dakservice dakspecialist dakspecialisten daktechniek dakwerken damenmode ' +
  'damenmoden damesmode dammstoffe dammtechnik dampfkessel dance danse dansschool dansstudio databeheer datacenters ' +
  'datasystemen datenschutz datenservice datensysteme datentechnik datenverarbeitung debouchage dechets decking ' +
  'decolletage decor decoracao decoracion decoraciones decoracoes decoratie decoraties decorating decoration ' +
  'decorations decorators decorazioni dedetizacao dedetizadora dedetizadoras defensivos dekarska dekarski dekarskich ' +
  'dekarskie dekarskiego dekarskiej dekarstwa dekarstwie dekarstwo dekoracja dekoracje dekoracji dekoration ' +
  'dekorationen dekoratorstwo deli delicatessen delikatessen delikatesy delineacion deliveries demenagement ' +
  'demenagements demolicao demoliciones demolicoes demolition demolitions demolizioni demontage denim dentaire ' +
  'dental dentallabor dentaltechnik dentaria dentelles dentistica dentistry dentists dentystyczna dentystyczne ' +
  'dentystycznego dentystycznej dentystyczny dentystycznych depannage depannages deportes depositi deposito ' +
  'depositos depot depots deratisation derattizzazioni deratyzacja deratyzacje deratyzacji dermatology derribos ' +
  'desatascos descanso desentupidora desentupidoras desentupimentos desguace desguaces design designers designs ' +
  'desinfeccion desinfection desinfestacao desinsectisation desmanche desmanches despachantes desporto dessous ' +
  'destilaria destilarias destileria destilerias destillerie destylarni destylarnia destylarnie detachering ' +
  'detailhandel detailing detectivebureau detectors detektei detersivi deuren deurenfabriek deurentechniek ' +
  'developers developments developpement deweloperska deweloperski deweloperskie dezynfekcja dezynfekcje dezynfekcji ' +
  'diagnostics diagnostyka diagnostyki diamantboringen diamanten diamonds dichtungen dichtungstechnik dienste ' +
  'diensten dienstleistungen dienstverlening diepvries diepvriesproducten dierbenodigdheden dierenartsen ' +
  'dierenartsenpraktijk dierenkliniek dierenpension dierenpraktijk dierenspeciaalzaak dierenvoeders dierenvoeding ' +
  'dierenwinkel diervoeders diervoeding diesel dieseltechniek dieselworks dietetique dietisten dietistenpraktijk ' +
  'diffusion digging digitaal digital digitaldruck digitale diner direct dischi discos discount diseno disenos ' +
  'disinfestazioni disposal disques distilleerderij distilleerderijen distilleria distillerie distilleries ' +
  'distillers distillery distribuciones distribuicao distribuidora distribuidoras distributie distribution ' +
  'distributors distribuzione distribuzioni ditta divani diving divise docaria doces docieplenia doe dolciaria ' +
  'dolciarie dolciumi dolmetscherdienst domotica domotique doors doradcza doradcze doradczego doradczej doradczy ' +
  'doradczych doradztwa doradztwie doradztwo dormers dorure dosiertechnik dostawy douches douchewanden draadwaren ' +
  'draaierij draaitechniek drahtwaren drahtwerk drainage drains dranken drankengroothandel drankenhal drankenhandel ' +
  'draperies drapers drapes draughting drechslerei drehtechnik drehteile dresses dressmakers dressmaking drewna ' +
  'drewniana drewniane drewnianego drewnianej drewniany drewnianych drewnie drewno drilling drinks driveways driving ' +
  'drob drobiu drogaria drogarias drogeria drogerie drogeriemarkt drogerien drogerii drogheria drogherie drogisterij ' +
  'drogisterijen drogowa drogowe drogowego drogowej drogowy drogowych drogueria droguerias droguerie drogueries ' +
  'drones droogbouw droogkuis druck druckerei druckereien druckguss druckhaus druckluft drucklufttechnik drucksachen ' +
  'druckservice drucktechnik druckwerkstatt druckzentrum drugs drugstore druk drukarni drukarnia drukarnie drukgroep ' +
  'drukinkten drukkerij drukkerijen drukkers druktechniek druku drukwerk drukwerken drycleaners drycleaning ' +
  'drylining drywall drzwi ducting duikschool duiksport dungemittel duurzaam dyeing dyers dystrybucja dystrybucje ' +
  'dystrybucji dywany dziewiarska dziewiarski dziewiarskich dziewiarskie dziewiarskiego dziewiarskiej dziewiarstwa ' +
  'dziewiarstwie dziewiarstwo dzwigi dzwigowa dzwigowe dzwigowego dzwigowej dzwigowy dzwigowych earthmoving eateries ' +
  'ebanisteria ebanisterias ebanisterie ebenisterie ebenisteries echafaudages eclairage eclairages ecole ecoles ' +
  'ecologia ecologie ecology edelmetaal edelmetalen edelmetalle edelstahl edelstahlbau edelstahltechnik ' +
  'edelstahlverarbeitung edelsteine edelstenen ediciones edicoes edicola edicole edile edili edilizia edilizie ' +
  'edition editions editora editoras editoria editorial editoriales edizioni education educational edv eetcafe ' +
  'eethuis eggs eier eieren eierhandel eierhof einbaukuchen einbaumobel einkaufszentrum einrichtungen ' +
  'einrichtungshaus einzelhandel eireli eiscafe eiscreme eisdiele eisenbahnbedarf eisengiesserei eisenhandel ' +
  'eisenwaren eisenwerk eismanufaktur ekogroszek ekspertyzy eksport eksportu elagage elastomers electric electrical ' +
  'electricals electricians electricidad electricidade electricite electrics electro electrodomesticos ' +
  'electromecanica electromecanique electromenager electronica electronicas electronics electronique electroplating ' +
  'electrotechniek electrotechnique elektriciteit elektriciteitswerken elektrik elektrische elektro elektroanlagen ' +
  'elektroanlagenbau elektrobau elektrobedrijf elektrobetrieb elektrofachbetrieb elektrogerate elektrogrosshandel ' +
  'elektrohandel elektrohaus elektroinstalacja elektroinstalacje elektroinstalacji elektroinstallation ' +
  'elektroinstallationen elektromaschinenbau elektromechanica elektromechanika elektromeisterbetrieb elektromobile ' +
  'elektromontage elektromontagen elektromotoren elektronica elektroniczna elektroniczne elektronicznego ' +
  'elektronicznej elektroniczny elektronicznych elektronik elektronika elektroniki elektroplanung elektroservice ' +
  'elektrosprzet elektrotechniek elektrotechnik elektrotechnika elektrotechniki elektryczna elektryczne ' +
  'elektrycznego elektrycznej elektryczny elektrycznych elektryka elektryki eletricidade eletrodomesticos eletronica ' +
  'eletronicas elettrica elettriche elettricita elettrodomestici elettroforniture elettromeccanica elettronica ' +
  'elettroniche elevadores elevage elevages elevatori elevators embalagens embalajes emballage emballages ' +
  'embarcaciones embarcacoes embroidery embutidos empilhadores employment empori emporio empreendimento ' +
  'empreendimentos empreitadas empreiteiras empresas enamels encadernacao encadernacoes encadrement encadrements ' +
  'encajes encanamentos encheres enchidos encofrados encomendas encuadernacion encuadernaciones enduits energetyczna ' +
  'energetyczne energetycznego energetycznej energetyczny energetycznych energetyka energetyki energia energias ' +
  'energie energieadvies energieberatung energien energies energieservice energiesysteme energietechniek ' +
  'energietechnik energieversorgung energii energy engenharia engenharias engenheiros engineering engineers engines ' +
  'engins engomadoria engrais engravers engraving enmarcaciones enoteca enoteche enseigne enseignes enterprises ' +
  'entertainment entertainments entreposage entrepot entrepots entreprises entretien entrumpelung entrumpelungen ' +
  'entsorgung entsorgungen entulhos entwasserung entwicklung envases environmental eolien epicerie epiceries epices ' +
  'equestrian equipamentos equipement equipements equipment equitation equities erboristeria erboristerie ' +
  'erdarbeiten erdbau erdbewegung erdbewegungen erectors eredi ergotherapie ernahrungsberatung ervanaria ervanarias ' +
  'escavacoes escayolas escursioni esgotos espaces especiarias especias espectaculos espejos espelhos espetaculos ' +
  'esportes espresso esquadrias esquentadores estafetas estaleiro estaleiros estampagem estamparia estamparias ' +
  'estampas estanco estancos estate estates estetica esthetique estofados estofaria estofarias estofos estores ' +
  'estrichbau estriche estrichtechnik estructuras estudio estudios estuques etablissement etablissements ' +
  'etaleermaterialen etancheite etiketteersystemen etiketten etiquetas ets etude etudes eurl evenementen ' +
  'evenementenbureau evenementiel eventagentur eventi eventos events eventservice eventtechnik excavacion ' +
  'excavaciones excavadoras excavating excavation excavations excavators exclusivas excursiones excursions excursoes ' +
  'exhaust exhausts exhibitions expeditie expertise expertises explicacoes exploitatie exploitaties explosives ' +
  'exportaciones exportacoes exportation exporte exporters exports exposities express extinguishers extrusions ' +
  'eyecare eyewear fabbrica fabbriche fabrica fabricados fabricas fabrication fabrications fabricators fabrics ' +
  'fabriek fabrieken fabrique fabriques fabryce fabryka fabryki facade facades facchinaggio fachadas fachhandel ' +
  'fachmarkt facilitair facilitaire facilities factors fahrdienst fahrrader fahrradhandel fahrradhaus fahrradladen ' +
  'fahrradverleih fahrschule fahrschulen fahrzeugaufbereitung fahrzeugbau fahrzeuge fahrzeughandel fahrzeugpflege ' +
  'fahrzeugtechnik fahrzeugteile faience faiences falconry falegnameria falegnamerie familienrecht farben ' +
  'farbenfabrik farbenhaus farbiarni farbiarnia farbiarnie farby fardas farine farinhas farmaceutici farmacia ' +
  'farmacias farmacie farming farms farriers farriery fashion fashions fassaden fassadenbau fassadenreinigung ' +
  'fassadentechnik fasteners faux fazenda fazendas fechaduras federnfabrik feeds feestartikelen feesten feestverhuur ' +
  'feestwinkel feinbackerei feinblechtechnik feinkost feinmechanik feinmetall feinwerktechnik fencing fenetres ' +
  'fenster fensterbau fenstertechnik ferienhauser ferienhof ferienwohnungen ferma ferme fermeture fermetures fermie ' +
  'fermy fernmeldetechnik fernsehdienst fernsehen fernsehtechnik ferragens ferragista ferragistas ferraille ' +
  'ferrailles ferramenta ferramentas ferreteria ferreterias ferries ferronnerie ferronneries fertigbau fertighauser ' +
  'fertigteile fertigungstechnik fertilisers fertility fertilizantes fertilizers fertilizzanti festas festivals ' +
  'feuerloscher feuerschutz feuerungsbau feuerungstechnik feuerwehrtechnik feuerwerk feuerwerke fiacao fiacoes ' +
  'fibreglass fibres fiduciaire fietsen fietsenhandel fietsenmakerij fietsenwinkel fietshuis fietsplus ' +
  'fietsreparatie fietsspeciaalzaak fietstechniek fietsverhuur fietswereld figli fijnkost fijnmechanica filatelia ' +
  'filati filatura filature filatures filhos film filmagens filmproducties filmproduktion films filmy filter filters ' +
  'filtertechniek filtertechnik filtration financas finance financeira financeiras finances financial financieel ' +
  'financiele financien financiera financieras financieringen finanse finansowa finansowe finansowego finansowej ' +
  'finansowy finansowych finanz finanza finanzas finanzberatung finanzdienstleistungen finanzen finanziaria ' +
  'finanzierungen finanzplanung finanzservice fincas finestre finishes finishing fioul firanki firany fireplaces ' +
  'firewood fireworks firmie firmy fiscalisten fischerei fischfeinkost fischgrosshandel fischhandel fischhandlung ' +
  'fischzucht fisheries fishery fishmongers fisioterapia fitness fitnesscenter fitnesscentrum fitnessclub ' +
  'fitnessstudio fitters fittings fixings fixtures fizjoterapia fizjoterapii flaschnerei flatroofing fleet ' +
  'fleischerei fleischereien fleischgrosshandel fleischhandel fleischhauerei fleischwaren flessenhandel fletes ' +
  'fleurs fliesen fliesenarbeiten fliesenfachgeschaft fliesenhandel fliesenstudio fliesenverlegung flights flooring ' +
  'floors floral floreale floreria florerias floricoltura floricultura floriculturas floriculture floristas ' +
  'floristeria floristerias floristik florists flour flowers flugdienst flugschule flugzeugbau fluids flussiggas ' +
  'foams foie foils folie folien folientechnik foliowa foliowe foliowego foliowej foliowy foliowych foncier fonciere ' +
  'foncieres fonderia fonderie fonderies fontaneria fontanerias fontaneros foods foodservice footcare footwear ' +
  'forage forages forderanlagen fordertechnik forestry forge forges forging forgings forja forjados forklifts ' +
  'formacao formacion formaggi formation formations formwork fornitura forniture forschung forstbetrieb ' +
  'forstdienstleistungen forstservice forsttechnik forstwirtschaft forwarders forwarding foto fotoatelier fotocopias ' +
  'fotografen fotografia fotografias fotograficzna fotograficzne fotograficznego fotograficznej fotograficzny ' +
  'fotograficznych fotografie fotografii fotohaus fotos fotostudio fotovoltaica fotovoltaico fotowoltaika ' +
  'fotowoltaiki fotozaak foundries foundry fouragehandel fourages fournil fournituren fournitures fourrures frachten ' +
  'fraisage framers frames framing franchise franchising frantoi frantoio frastechnik fratelli freesbedrijf ' +
  'freeswerken freight freighters freres fret fretamento fretamentos fretes frezowania frezowanie friet friethuis ' +
  'frigoriferi frigorifico frigorificos frigorifique frio frischdienst frischemarkt friseure friseursalon frisuren ' +
  'friterie friteries frituur froid fromagerie fromageries frozen fruchte fruchtgrosshandel fruchthandel fruchtsafte ' +
  'fruit fruitbedrijf fruiterers fruithandel fruitkwekerij fruits fruitteelt frutaria frutarias frutas fruteria ' +
  'fruterias frutos frutta fryzjerska fryzjerski fryzjerskich fryzjerskie fryzjerskiego fryzjerskiej fryzjerstwa ' +
  'fryzjerstwie fryzjerstwo fucine fuels fugentechnik fuhrbetrieb fuhrunternehmen fumigacion fumigaciones fumigation ' +
  'funderingen funderingstechniek funderingstechnieken fundicao fundicion fundiciones fundicoes funding funebres ' +
  'funebri funeraire funeraires funerals funeraria funerarias funi funilaria funilarias funktechnik furgonetas ' +
  'furnaces furnishers furnishing furnishings furniture furos furriers furs fursorge fussboden fussbodenbau ' +
  'fussbodentechnik fusspflege futra futro futterhandel futtermittel fysio fysiotherapeuten fysiotherapie gabinecie ' +
  'gabinet gabinetu gabinety galabau galanteria galanterii galeria galerias galerie galerien galeries galerii ' +
  'galleria gallerie galleries gallery galvanica galvanik galvanising galvanotechnik galwanizacja galwanizacje ' +
  'galwanizacji galwanizerni galwanizernia galwanizernie gaming ganaderia ganaderias ganados ganterie garage ' +
  'garagebedrijf garagedeuren garagen garagenbau garagentore garagepoorten garages garbarni garbarnia garbarnie ' +
  'garbarstwa garbarstwie garbarstwo garden gardeners gardening gardiennage garmazeria garmazerie garmazerii ' +
  'garmazerka garments garrafeira garrafeiras garten gartenanlagen gartenbau gartencenter gartengerate ' +
  'gartengestaltung gartenmarkt gartenmobel gartenpflege gartenservice gartentechnik gartenwelt gartnerei ' +
  'gartnereien gas gase gaseosas gasfitters gaskets gasoleos gasolinera gasolineras gasolineria gasolinerias gasolio ' +
  'gasservice gastechniek gastechnik gasthaus gasthof gastouderbureau gastro gastronomia gastronomie ' +
  'gastronomiebedarf gastronomii gaststatte gaststatten gauges gazu gearboxes gears gebaudeausrustung gebaudedienste ' +
  'gebaudemanagement gebaudereinigung gebaudeservice gebaudetechnik geboortekaarten gebrauchtwagen geflugel ' +
  'geflugelhof geigenbau gelados gelander gelataria gelatarias gelateria gelaterie gelato geldtransport ' +
  'geldtransporte geluid geluidsisolatie geluidstechniek gemmologie gems gemuse gemusebau gemusehandel gemusehof ' +
  'generalbau generators genie geodezja geodezje geodezji geodezyjna geodezyjne geodezyjnego geodezyjnej geodezyjny ' +
  'geodezyjnych geologie geometres geometri geotechnical geotechnik gerate geratebau geratetechnik ' +
  'gerechtsdeurwaarders gereedschap gereedschappen gereedschapsverhuur gerustbau geruste gerustverleih geschenken ' +
  'gesenkschmiede gesso gessos gestion gestoria gestorias gesundheit gesundheitsdienst gesundheitszentrum getranke ' +
  'getrankefachgrosshandel getrankehandel getrankemarkt getrankeservice getrankevertrieb getreide getreidehandel ' +
  'getriebe getriebebau getriebetechnik gevelbekleding gevelbouw gevelonderhoud gevelreiniging gevelrenovatie gevels ' +
  'gevelspecialist geveltechniek gevelwerken gewachshauser gewurze gewurzmuhle gezondheidscentrum gezondheidszorg ' +
  'giardinaggio giesserei giessereien giessereitechnik gieterij gietvloeren gietwerk gifting gifts gimnasio ' +
  'gimnasios ginasio ginasios giocattoli giocheria gioielleria gioiellerie gioielli gitaren glacerie glaces gladzie ' +
  'glas glasatelier glasbau glasbedrijf glasblaserei glaserei glasereien glashandel glasherstel glashutte ' +
  'glasmalerei glasreinigung glasservice glassware glassworks glastechniek glastechnik glasveredelung glaswerken ' +
  'glaszetters glazenwasserij glazenwassers glazenwassersbedrijf glaziers glazing glazura glazurnictwa glazurnictwie ' +
  'glazurnictwo glazury gloves gluckwunschkarten goederenvervoer goldschmiede goldschmiedeatelier goldsmiths ' +
  'goldwaren golf golfbaan golfclub golfschool gomas gomma gomme gordijnen gordijnenatelier gorzelni gorzelnia ' +
  'gorzelnie gospodarstwa gospodarstwie gospodarstwo gospody gospodzie goudsmeden goudsmederij gourmet grabmale ' +
  'grabsteine grafica graficas grafiche grafiek grafikburo grafikdesign grafisch grafische grafmonumenten grafstenen ' +
  'graineterie grains granaglie granen graniet granit granite graniti granitos granits granitu granity granjas ' +
  'granulats graos graphics gras grasscutting graszoden graveertechniek graveerwerken gravel graveurbetrieb ' +
  'gravieranstalt gravuren greengrocers greengrocery greenhouses gres griferia grills grind grinding groceries ' +
  'grocers grocery groenaanleg groenbedrijf groenbeheer groendaken groenonderhoud groenprojecten groenservice ' +
  'groente groentehandel groentekwekerij groenten groentewinkel groenvoorziening groenvoorzieningen groep grond ' +
  'grondboringen grondstoffen grondverzet grondverzetbedrijf grondwerk grondwerken groothandel groothandels gros ' +
  'grossbackerei grosshandel grosshandlung grosskuchen grosskuchentechnik grossmarkt groundcare groundwork ' +
  'groundworks groupe groupes grouting gru grua gruas grundbau grundbesitz grundstucke grupa grupo grupos gruppi ' +
  'gruppo grupy grutage grzewcza grzewcze grzewczego grzewczej grzewczy grzewczych guanteria guanti guardamuebles ' +
  'guarderia guarderias guarnicioneria guesthouse guincho guinchos guindastes guitars guma gummi gummitechnik ' +
  'gummiwaren gumowa gumowe gumowego gumowej gumowy gumowych gumy gunmakers gunsmiths gutachten gutachterburo ' +
  'guttering gutters gym gymnastics gyms haarden haardenwinkel haardesign haarmode haarmodes haarpflege haarschnitt ' +
  'haarstudio haarstylisten haartrends haarverzorging haarwerken haberdashers haberdashery habitacao habitat ' +
  'hafciarni hafciarnia hafciarnie hafenlogistik hafty hair haircare hairdressers hairdressing hairstylists ' +
  'hallenbau hamburgueria hamburguerias hamburgueseria hamburgueserias hams handarbeiten handbags handel handels ' +
  'handelsagentur handelsagenturen handelsbedrijf handelshaus handelshuis handelskontor handelskwekerij ' +
  'handelsmaatschappij handelsonderneming handelsvertretung handicrafts handling handlowa handlowe handlowego ' +
  'handlowej handlowo handlowy handlowych handlu handlung handschuhe handwerk handwerksbetrieb handys harinas ' +
  'harinera harineras hartmetall hartmetalle harvesting hats hatters haulage hauliers hauling hausbau hausgerate ' +
  'haushaltsauflosungen haushaltsgerate haushaltswaren hausmeisterdienst hausmeisterdienste hausmeisterservice ' +
  'hausservice haustechnik haustechnische haustierbedarf hausturen hausverwaltung hausverwaltungen health healthcare ' +
  'hearing heaters heating hebammenpraxis hebergement hebergements hebetechnik hebezeuge hedgecutting heftrucks ' +
  'hefwerktuigen heibedrijf heilpraktikerpraxis heilpraxis heimtextilien heimtierbedarf heimwerkermarkt heiwerken ' +
  'heizkessel heizkorper heizol heizole heiztechnik heizung heizungen heizungsanlagen heizungsbau heizungsservice ' +
  'heizungstechnik hekwerk hekwerken heladeria heladerias helicopteres helicopters helikopters hengelsport ' +
  'herbaciarni herbaciarnia herbaciarnie herbalists herbolario herbolarios herboristeria herboristerias ' +
  'herboristerie herbs herde herdeiros herenkappers herenkleding herenmode hermanos herramientas herrenausstatter ' +
  'herrenmode herrenmoden herreria herrerias herstel herstellingen herstelwerken hides hidraulica hidraulicas ' +
  'hidraulicos hierros hifi hightech higienizacao hijos hijstechniek hijswerken hilados hilaturas hipermarkecie ' +
  'hipermarket hipermarketu hipermarkety hipermercado hipermercados hipica hire hnos hobbies hochbau ' +
  'hochdruckreinigung hochzeitsmode hodowla hodowlana hodowlane hodowlanego hodowlanej hodowlany hodowlanych hodowle ' +
  'hodowli hoefsmederij hoeve hofgut hofkaserei hofladen hofmetzgerei holding holdings holdingu holidays holowanie ' +
  'holzbau holzbearbeitung holzbetrieb holzeinschlag holzfachmarkt holzfenster holzgrosshandel holzhandel ' +
  'holzhandlung holzhauser holzindustrie holzschutz holzspielzeug holztechnik holztransporte holztreppen ' +
  'holzverarbeitung holzwaren holzwerk holzwerke holzwerkstatt homebuilders homecare homeopathy homes homewares ' +
  'honden hondenpension hondensalon hondenschool hondentrimsalon honey hoorcentrum hoortoestellen hoorzorg ' +
  'horakustik horeca horecabedrijven horecagroothandel horecamaterialen horecaservice horecatechniek horecaverhuur ' +
  'horgerate horlogerie horlogeries horloges hormigon hormigones horology horstudio horsysteme hortalicas hortalizas ' +
  'horticulture hortifruti horto hosen hosiers hosiery hospitality hostal hostales hostel hosteleria hosting ' +
  'hostingu hoteis hotel hotelaria hotelarstwa hotelarstwie hotelarstwo hotelbetriebe hotele hoteles hotellerie ' +
  'hotelleries hotels hotelu household houtbewerking houtbouw houtconstructies houthandel houthandels houtimport ' +
  'houtindustrie houtkachels houtproducten houtskeletbouw houttechniek houtwaren houtwerken houtzagerij hoveniers ' +
  'hoveniersbedrijf huidtherapie huidverzorging huilerie huileries huisartsen huisartsenpraktijk huishoudelijke ' +
  'huishoudservice huisraad huissiers huisstijlen huitres hulpdienst hulpmiddelen hundepension hundesalon ' +
  'hundeschule hurtowni hurtownia hurtownie huta hutmoden hutnictwo huttenwerke huty huurautos hydraulics ' +
  'hydrauliczna hydrauliczne hydraulicznego hydraulicznej hydrauliczny hydraulicznych hydrauliek hydraulika ' +
  'hydrauliktechnik hydroponics hydroservice hygiene hygieneartikel hygienetechnik hypnotherapie hypnotherapy ' +
  'hypotheek hypotheekadvies hypotheken ict idiomas idraulica idrosanitaria idrotermica ijsbereiding ijsfabriek ' +
  'ijssalon ijzerhandel ijzerwaren ijzerwerken illuminazione iluminacao iluminacion iluminacoes imagen imagerie ' +
  'imaging imballaggi imballi imbarcazioni imbiancature imbiss imbissbetriebe imkerei imkereibedarf immobili ' +
  'immobiliare immobiliari immobilien immobilienburo immobilienkantoor immobilienmanagement immobilienservice ' +
  'immobilienverwaltung immobilier immobiliere immobilieres imobiliaria imobiliarias imoveis impermeabilizaciones ' +
  'impermeabilizacoes impermeabilizzazioni impianti impiantistica implementos implements importaciones importacoes ' +
  'importation importe importers importeurs imports importu imprenta imprentas impresa imprese impresion impresiones ' +
  'impressao impressoes imprimerie imprimeries incasso incassobureau incinerators incorporacoes incorporadora ' +
  'incorporadoras industria industrial industriales industriali industrias industrie industrieanlagen industriebau ' +
  'industriebedarf industriebouw industrieel industrieelektronik industriele industriemontage industriemontagen ' +
  'industrieofen industries industrieservice industrietechnik industrievertretungen inerti inferriate infirmiers ' +
  'infissi infographie informatica informaticas informatik informationstechnik informatique informatiques ' +
  'informatyczna informatyczne informatycznego informatycznej informatyczny informatycznych informatyka informatyki ' +
  'infra infrabouw infrastructuur infrastruktur infratechniek infusiones ingegneria ingenieria ingenierias ' +
  'ingenierie ingenieros ingenieurbau ingenieurburo ingenieurgesellschaft ingenieurs ingenieursbedrijf ' +
  'ingenieursbureau ingranaggi inkasso inks inmobiliaria inmobiliarias inmobiliarios inmuebles innenarchitektur ' +
  'innenausbau innenausstattung innendekoration innenputz innovatie innovaties innovation innovationen innovations ' +
  'inns inox inoxidables inrichting inrichtingen insaccati insegne insektenschutz inspecties inspection inspections ' +
  'instalacao instalacion instalaciones instalacja instalacje instalacji instalacoes installateurs installatie ' +
  'installatieadvies installatiebedrijf installatiebureau installatiegroep installaties installatieservice ' +
  'installatietechniek installatiewerken installation installationen installations installationsbetrieb ' +
  'installazioni installers instandhaltung instandsetzung institut instrumentatie instrumente instrumenten ' +
  'instrumentenbau instrumentos instruments insulation insulations insurance insurances intagli intensivpflege ' +
  'interactive interieur interieuradvies interieurbouw interieurdesign interieurprojecten interieurs ' +
  'interieurverzorging interim interiores interiorismo interiors international internetagentur internetbureau ' +
  'internetdiensten internetservice internetu intimo intonaci introligatorni introligatornia introligatornie ' +
  'introligatorstwa introligatorstwie introligatorstwo inventions inversiones invest investeringen investigations ' +
  'investigazioni investimenti investimento investimentos investissement investissements investment investments ' +
  'inwestycja inwestycje inwestycji inwestycyjna inwestycyjne inwestycyjnego inwestycyjnej inwestycyjny ' +
  'inwestycyjnych inzynieria inzynierii inzyniering inzynierska inzynierski inzynierskich inzynierskie ' +
  'inzynierskiego inzynierskiej ipermercati ipermercato irmaos ironmongers ironmongery irons ironwork ironworks ' +
  'irrigacao irrigation irrigazione isolamenti isolamentos isolatie isolatiebedrijf isolaties isolatietechniek ' +
  'isolatiewerken isolation isolations isolierbau isolierglas isoliertechnik isolierungen ittica ittiche ittici ' +
  'izolacja izolacje izolacji jachtbouw jachten jachthaven jachtmakelaardij jachtservice jachtwerf jadlodajni ' +
  'jadlodajnia jadlodajnie jagdbedarf jagdwaffen jaloezieen jalousien jamones jams janelas janitorial jardinage ' +
  'jardinagem jardineria jardinerias jardinerie jardineries jardins jato jazdy jeans jenever jeneverstokerij jetwash ' +
  'jeugdzorg jeux jewelers jewellers jewellery jewelry jezdziectwa jezdziectwie jezdziectwo joaillerie joailleries ' +
  'joalharia joalharias joalheria joalherias joias joineries joiners joinery jornais jouets journeys joyeria ' +
  'joyerias jubilerska jubilerski jubilerskich jubilerskie jubilerskiego jubilerskiej jubilerstwa jubilerstwie ' +
  'jubilerstwo jugendhilfe jugueteria jugueterias juguetes juices junkyard juridisch juristen juwelen juweliere ' +
  'juweliergeschaft juweliers kaarsen kaarten kaasboerderij kaashandel kaasmakerij kaasspeciaalzaak kaaswinkel kabel ' +
  'kabelbau kabels kabeltechniek kabeltechnik kachelofen kachelofenbau kachels kachelspeciaalzaak kadootjes kaffee ' +
  'kaffeehaus kaffeerosterei kaletnictwa kaletnictwie kaletnictwo kaletnicza kaletnicze kaletniczego kaletniczej ' +
  'kaletniczy kaletniczych kalte kalteanlagen kaltetechnik kalverhandel kamieniarska kamieniarski kamieniarskich ' +
  'kamieniarskie kamieniarskiego kamieniarskiej kamieniarstwa kamieniarstwie kamieniarstwo kaminbau kamine kaminofen ' +
  'kaminstudio kammerjagerei kampeerartikelen kampeerautos kampeerwinkel kanalbau kanalizacja kanalizacje ' +
  'kanalizacji kanalreinigung kanalsanierung kanaltechnik kancelaria kancelarie kancelarii kantine kantoor ' +
  'kantoorartikelen kantoorboekhandel kantoorinrichting kantoormachines kantoormeubelen kantoormeubilair ' +
  'kantoorvakhandel kantoren kanzlei kapelusze kappers kapsalon kapsalons karaoke karczma karczmie karczmy ' +
  'karosserie karosseriebau karosserien karosserietechnik karting kartoffelhandel kartoffeln kartografia kartografii ' +
  'kartonagen kartonagenfabrik kartonnages kartony kase kasemanufaktur kaserei kasereien kassas kassasystemen ' +
  'kassenbouw kassensysteme kasteelhotel kasze kawiarni kawiarnia kawiarnie kayaks kebab kebabs kelterei kennels ' +
  'keramiek keramik keramikwerkstatt kernbohrungen kerstbomen kerstverlichting kerzen kesselbau ketelbouw ketels ' +
  'ketelservice keukenapparatuur keukenbouw keukencentrum keukenhuis keukenmakerij keukenmontage keukenrenovatie ' +
  'keukens keukenspecialist keukenstudio keukentechniek keukenwereld keycutting kfz kies kieswerk kieswerke kilns ' +
  'kilts kinderdagverblijf kinderkleding kinderkleertjes kindermode kindermoden kinderopvang kinderschoenen ' +
  'kinderwagen kinesitherapie kino kiosco kioscos kiosk kioski kiosku kitchens kitchenware klavierbau klaviere ' +
  'klavierhaus klebetechnik klebstoffe klederdracht kleding kledingatelier kledingbedrijf kledingmagazijn ' +
  'kledingreparatie kleermakerij kleermakers kleiderfabrik kleidung kleinmobel kleintransporte kleje klempnerei ' +
  'klimaanlagen klimaat klimaatbeheersing klimaatinstallaties klimaatservice klimaatsystemen klimaattechniek ' +
  'klimaservice klimatechnik klimatyzacja klimatyzacje klimatyzacji klimatyzacyjna klimatyzacyjne klimatyzacyjnego ' +
  'klimatyzacyjnej klimatyzacyjny klimatyzacyjnych kliniek klinieken klinik kliniken klokken klokkenmakers klucze ' +
  'klusbedrijf klussen klussenbedrijf klusservice kluswerken knitting knitwear knives koekfabriek koekjes koelhuis ' +
  'koeling koelingen koelinstallaties koelservice koeltechniek koeltransport koelvries koeriers koeriersbedrijf ' +
  'koeriersdienst koffie koffieautomaten koffiebranderij koffiehuis koffieservice kogellagers kominiarska ' +
  'kominiarski kominiarskich kominiarskie kominiarskiego kominiarskiej kominiarstwa kominiarstwie kominiarstwo ' +
  'kominki kominkowa kominkowe kominkowego kominkowej kominkowy kominkowych komis komisu kommunaltechnik ' +
  'kommunikation kommunikationstechnik kompressoren komputer komputerowa komputerowe komputerowego komputerowej ' +
  'komputerowy komputerowych komputery koncern koncernu konditorei konditoreien konfekcja konfekcje konfekcji ' +
  'konfektion konfituren konserven konservenfabrik konserwacja konserwacje konserwacji konstrukcja konstrukcje ' +
  'konstrukcji konstruktion konstruktionen konstruktionsburo konsulting konsultingu kookstudio kookwinkel koparki ' +
  'koparko koperslagerij kopierservice kopiertechnik korbwaren kornbrennerei koronki kortingmarkt kosmetik ' +
  'kosmetikinstitut kosmetikstudio kosmetyczna kosmetyczne kosmetycznego kosmetycznej kosmetyczny kosmetycznych ' +
  'kosmetyki kostce kostki kostuums koszule kotlowni kotlownia kotlownie kotly kowalskie kowalstwa kowalstwie ' +
  'kowalstwo kozijnen kozijnenfabriek kraamzorg kraanbedrijf kraanverhuur kraanwagens krananlagen kranbau krane ' +
  'krankengymnastik krankenhausbedarf krankenpflege krankentransporte kranservice krantechnik krantendistributie ' +
  'kranverleih krauter krauterhaus krawieckie krawiectwa krawiectwie krawiectwo kreativagentur kredieten kredite ' +
  'kredyty krematoria krematoriow krematorium kruiden kruidenierswaren kruszywa kruszywo ksero kserokopie ksiazki ' +
  'ksiegarni ksiegarnia ksiegarnie ksiegowosc ksiegowosci kuche kuchen kuchenbau kuchencenter kuchengerate ' +
  'kuchenhaus kuchenmobel kuchenmontage kuchenna kuchenne kuchennego kuchennej kuchenny kuchennych kuchenstudio ' +
  'kuchentechnik kuchenwelt kuchnie kugellager kuhlanlagen kuhlhaus kuhlmobel kuhltechnik kuhltransporte kuhlung ' +
  'kulissenbau kunst kunstgewerbe kunstgras kunsthandel kunsthandlung kunsthandwerk kunstmest kunstschlosserei ' +
  'kunstschmiede kunstsmederij kunststof kunststofbewerking kunststoffbau kunststoffe kunststoffen kunststofffenster ' +
  'kunststofftechnik kunststoffverarbeitung kunststoffwerk kunststofindustrie kunststofkozijnen kunststoframen ' +
  'kunststoftechniek kunststofverwerking kupferschmiede kurbad kurierdienst kurierska kurierski kurierskich ' +
  'kurierskie kurierskiego kurierskiej kurierzy kurschnerei kusnierstwa kusnierstwie kusnierstwo kussens ' +
  'kutschfahrten kwaliteitsslagerij kwatery kwekerij kwekerijen kwiaciarni kwiaciarnia kwiaciarnie kwiatowa kwiatowe ' +
  'kwiatowego kwiatowej kwiatowy kwiatowych kwiaty'
).split(' ')
