/** More family names of the eight languages and of people who live where they are spoken; folded words. */
export const furtherFamilies: readonly string[] =
  // English, Irish, Welsh, and of the Caribbean and Africa
  (
    'williams peterson abbott akhtar alleyne anyanwu appiah asante awuah barlow barnett barrow beckett benson bentley blackwell blair bowen boyle bradshaw brennan briggs brooke browne ' +
    'buckley burgess burrows cahill callaghan cameron carr carroll cassidy chadwick chukwu clarke clifford coleman connolly conway cullen curtis daly danso dawson devlin dickson dolan donnelly ' +
    'donovan doughty drummond duffy dunne egan emeka farrell fenton ferguson finch fitzgerald fitzpatrick flanagan fleming flynn forde frost fuller gallacher gardiner garvey gibbons gilmore ' +
    'gleeson goddard greenwood griffiths hanlon hargreaves harrington haynes healy heath heffernan hewitt hickey higgins hodgson hogan holloway hooper horton hutchinson ibe iqbal jarvis ' +
    'keane kearney keating kelleher kerr kiernan kilbride kirby larkin leary lennon lowe lucey macleod madden maguire mahmood mahoney malone mangan marsden mcbride mccabe mccann mcdermott ' +
    'mcdonagh mcgrath mcguire mckenna mckenzie mclaughlin mcmahon mcnamara meredith middleton moloney mooney moriarty morrison mulligan musa naylor nolan norris nwachukwu obi odonnell ogden ' +
    'okafor okeke okonkwo olawale oneill onyeka oreilly osborne owusu parkinson parsons patterson penrose phelan pickering prescott pryce quigley rafferty ramsay redmond regan ' +
    'reid reilly roche rooney rowlands savage scully sewell shah sharma sheehan sheridan skinner slattery sloane stafford stanton stapleton stephenson stokes sweeney talbot tierney tobin ' +
    'townsend tucker tully twomey underwood uzoma vaughan wainwright wakefield walton warburton waters weston whelan whittaker wilkins wilkinson winters woodward yates ' +
    // German, Austrian, Swiss
    'aeschlimann achleitner auer bachmann baumann berchtold bichsel binder blaser blum bosch brugger burkhard burri buhlmann christen danner deutsch dobler eberhard eberle egli ehrlich eichinger ' +
    'eisele erni ettlin fankhauser fassbender feuz fink frauenfelder fruh furrer gassner geiger glaser graber grossmann gschwind haberl hafner hammerl hasler haslinger heer herzog hess hirschi ' +
    'hochstrasser holzer hug hurlimann imhof ineichen jaeggi jost kainz kalin kastner kaufmann kern kirchner knapp kofler kogler kopp kraft kreuzer kuster lanz lechner lehner liechti loosli luthi lutz ' +
    'maurer meili messerli metzler mosimann muhlbauer murer niederberger nussbaumer odermatt oberhauser ott pfister portmann prinz putz rauch rechsteiner reichmuth rieder rohrer rothlisberger ruegg rupp ' +
    'sailer salzmann schar schaller scharer scherrer schiess schlegel schmidli schnyder schober schonenberger schurch schwaiger schwab schweizer siegenthaler stadler stalder stampfli staub stauffacher ' +
    'stocker strasser streit studer stutz suter thalmann thoma tobler trachsel tschudi vetsch arx wachter walser wehrli weibel wenger widmer wiederkehr wirth wittwer wuthrich wyss zbinden zeller ' +
    'zellweger zimmerli zollinger zumstein zurbuchen hallmann hartwig heuer hinrichs janssen jensen karsten kessler klose knoll lorenzen luders mahnke martens matthiesen nissen petersen ruhl seemann siemers ' +
    // French, Belgian, Maghrebi, West African
    'aissaoui allard amrouche antoine arnoux aubin auger baudry bazin beauvais belhadi belkacem belkhir benamar benamara benkirane benoist besson bertin bigot billard blondel blot bodin boisseau bonneau bonnin ' +
    'bouchard bouchet boudiaf bouhaddi boulanger bourdon bousquet bouvet bouvier breton briand brossard bruneau buisson cadiou camus carlier castel cauchy chapuis charrier chatelain chauveau chauvin chollet ' +
    'cissoko cordier cornet costes coulibaly couturier dacosta daoudi darmon delage delahaye delattre delaunay delmas delorme devaux diakite diarra didier diouf djebbar doucet doumbia drame dubreuil ' +
    'dujardin duhamel dupond duprat durieux evrard fall faye ferrand fofana foucher fourcade gaudin georges germain gerbaud gilbert gillet godard gomis gosselin goujon grenier grondin gueye guichard guignard ' +
    'guilbert guillemin guillou hamidi hamel hebert huguet imbert jacob jacquot jarry jourdan kaba kabore kante kone kouassi kouame labbe lagarde laine lamy langlois laporte lavigne lebon lebreton lebrun lecoq ' +
    'ledoux legros lejeune lelievre lemaitre lenoir letellier levasseur levy lopes loubet mace maillot mallet mansouri marechal marion masse maurel maury meziane michaud millot monnier morvan moussaoui navarro ' +
    'ndiaye neveu niang normand ouattara ouedraogo pasquier pelletier pereira perret peltier pineau poulain prigent pruvost raymond regnier remy ribeiro rigaud rocher rossignol roussell sall samba sangare sarr ' +
    'savary schmit seck sow sylla tessier thiam thibault touré toure traore vallet verdier vial vigneron voisin wagner weber zerrouki ziani zidane bamba cornelis declercq demeyer depauw derijcke dewaele goossens ' +
    'hermans lemmens leclercq michiels nijs pauwels segers stevens thijs vandamme vandenberghe verbeke verhaegen vermeire ' +
    // Spanish, Basque, Catalan, Galician, of America
    'abad acosta agirre aguirre albarran alcantara alfaro altamirano amador amaya anaya andrade apaza aparicio aramburu aranda arce arellano arevalo armas arranz arriaga asensio avendano avila ayala azana baeza ' +
    'ballester barragan barreiro barrera barrios basterra batista becerra bejarano beltran bermejo bermudez bernal betancourt borja bosch boza briones bueno burgos bustamante bustos cabello caceres calderon camacho ' +
    'canales cardenas carrillo carrion casado casals casanova castaneda catalan centeno cervantes chacon chavarria cifuentes condori contreras cordero corral correa cortez costa cuevas ' +
    'davila dominguez duarte duenas duran echeverria elizalde enriquez escobar escudero espada espinoza espinel esquivel estevez etxeberria etxebarria falcon fajardo farias feijoo felix figueroa fonseca franco ' +
    'fuente galan galindo galvez gamboa garay garces garmendia gaspar godoy goikoetxea goitia granados guevara guillen guzman haro heredia hermoso hinojosa holguin huaman hurtado ibarra infante irizar ' +
    'jara jauregi juarez lara larrea latorre ledesma lema leyva linares llamas llanos llorente lorente loyola lucero lugo luna macias maldonado mamani manrique manzano marcos mata matamoros mateo ' +
    'mateos matos mejia melendez melgar mena mendieta mendez merino meza millan miranda molinero monge montes montoya morillo moro mosquera munoz murillo naranjo nava nieves novoa nunez ocampo ochoa olivares olmedo ' +
    'olmos oliva ordonez orellana oropeza orozco osorio otero oviedo pacheco padilla palacios palma palomo pantoja pardo paredes paz pedraza pedrosa pelaez pereda perea pina pineda pinto pizarro polo ponce ' +
    'porras portillo posada prado puig pujol quesada quijano quintana quiroga quispe rebollo rincon rios robles roca rodrigo roig roldan rosales rosario rosas rubino rueda saavedra ' +
    'salas salazar salcedo saldana salinas salvador samaniego sandoval sarmiento segovia segura sepulveda serna sierra solano sosa sotelo suarez tapia tejada tejedor tellez tello terrones toledo tomas ' +
    'tovar trejo trujillo ubeda ugarte uribe urrutia valdes valdez valencia valenzuela valero valle vallejo valverde varela vargas vasquez velazquez velez vera verdugo vergara vidal vila vilchez villa ' +
    'villalba villalobos villanueva villar villarreal villegas yanez ybarra zabala zabaleta zamora zambrano zapata zarate zubizarreta zuniga ' +
    // Italian
    'abate accardi agosti albanese alfieri aloisi amendola andreoli angelini antonelli apicella arena armani avellino baldi balducci barbato bassi battisti belli belmonte berti bertolini bevilacqua biagi boni ' +
    'bonanno bonfanti bonomi boschi bosco brambilla bresciani brunetti cacciatore calabrese calvi camerini campana cannata cantoni capasso capelli cappelletti carli carrara casadei casale castelli catalano cavalli ' +
    'ceccarelli cerutti cesari chiesa cipriani cirillo coletti coluccio corsi cosentino crespi cristiani cuomo daniele delgaudio denaro devito didio diaferia didonato dimarco dimauro donato fabiani falcone fantini fava ' +
    'federici ferraris ferrero filippi fiorentini fiorini floris forte franchi frattini fumagalli fusco gabrielli galeazzi gallina gargiulo garofalo gaspari gentili gianni giannini giorgi girardi giusti gori granata ' +
    'grandi grimaldi guarino guerrini guidi iannone imperiale innocenti izzo lamanna landi laudani lauria leoni liguori locatelli locascio loconte lopresti lorusso lucchesi maggi magnani maiorano manca mancuso manfredi ' +
    'mantovani manzoni marchese marchi margherita marras martelli masi massa mattioli mauri mazzoni melis meloni merlo mele miele miceli micheli molinari morandi mori mura napolitano ' +
    'nardi nicoletti nigro nobile oliva oliveri olivieri orsini paganini palermo palma pappalardo parise parodi pavan pavone pellegrini pepe perrone petrucci piccolo pini pinna pintus pisani ' +
    'poggi poli porcu pozzi prati proietti provenzano pucci puglisi quaranta raimondi ranieri ravelli renzi ricciardi ripamonti rizzuto rocca ruffini sacchi salerno salvi salvatori sanfilippo santini sarti ' +
    'savino scala scarpa schiavone scotti serafini sforza simeone simonetti soldati spagnolo tedesco tosi trevisan trovato turco valente valli ventura venturi vezzoli viola visconti volpe volpi zago ' +
    'zambelli zanella zanetti zanini zanotti zito zoppi ' +
    // Dutch and Flemish
    'aalbers achterberg alberts baas backer barendse baars becker beekman benjamins berends berkhout bloemendaal boekhout boerma bogaard bomhof boogaard boot borst bos bouali bouma bouman brands brinkman broek broekhuizen ' +
    'broers bruijn bruins buitenhuis buijs claassen cornelissen cuypers damen derksen diepeveen dirks dirksen donkers doorn doornbos douma drost duin eikelboom elberts elzinga engelen faber feenstra franken geerts geurts ' +
    'goedhart goossen groenewegen groeneveld gommers haaksma haan haandrikman hamer hanssen heemskerk heijmans hendrikse hendriksen heuvel hoek hoekman hofstra hogenboom hollander hoogland hoogeveen horsman houtman huijbers ' +
    'jager jonker jonkman joosten kamp kamphuis keijzer kemper kerkhof klaassen kleijn klomp kloosterman knol koelewijn kool kooij kooiman kooistra koopman koopmans kortekaas kraaij kruijt kuijpers kuik laan lammers leenders leeuw ' +
    'lemmers linders linssen lubbers luijten maas maassen manders mensink meulen middelkoop moerman mooij nauta nieuwenhuis nijhuis noordhoek olthof oosterhuis oosterveld otten ouwehand overbeek paauw pals pauw ploeg polman pronk ' +
    'reijnders reinders rietveld rijken ritsema roelofs romeijn rooij rozema ruijter rutten schaap scheffer schepers schilder schoenmakers schoonhoven schouwenaar schuurman sijbrandij smeets snijders spaans spierings sprong ' +
    'staal steenbergen stolk strijbosch swart tangelder terpstra theunissen tiemens tol tromp tuinstra uijl veldhuis veldkamp velthuis verbeek verburg verdonk verhagen verlinden vermeer versteeg verweij vink visscher vonk voogt vos ' +
    'vries waal wagenaar weijers wessels westra wiegers wiersma wijnen wilms winter witte woudstra zandstra zijlstra zonneveld zuidema zwart ' +
    // Portuguese, of Brazil and Africa
    'abrantes afonso agostinho aguiar albuquerque alcantara alencar almada amado amorim aragao arantes arruda assis avelar ayres bandeira barata barreto barroso bastos beltrao bento bittencourt boaventura bonfim braga braganca ' +
    'brandao bueno cabaco cabral caetano caldas calado camacho camargo caminha canario canelas cantanhede capela cardozo carreira cavaco cavalcante cavalcanti cerqueira chagas chaves clemente coimbra conceicao ' +
    'cordeiro coutinho couto crespo damasceno damasio dantas delgado dias diniz diogo duarte dutra elias espirito evangelista falcao faustino feitosa felix ferraz ferro fialho fidalgo filipe fortes fragoso franca franco ' +
    'frazao freire furtado galvao gama gaio gil godinho goes gouveia graca grilo guedes guimaraes gusmao honorato horta inacio jardim jorge junqueira lacerda laranjeira leao leitao lemos linhares loureiro lucena ' +
    'macario maciel madeira madureira mafra maltez manso marinho mascarenhas mateus medeiros meireles melro mendonca mesquita moita montenegro morgado muniz naves negrao neiva nobrega noronha novais oliva osorio outeiro pacheco ' +
    'padilha paixao palma parente passos patricio paulino pedrosa pedroso peixoto penha pereirinha pestana pimentel pina pio piteira portela prado prates proenca quaresma quintas quintela rabelo ramalho ramires ' +
    'rangel raposo rato rebelo rego resende rezende ribas rios rodrigo roque rosario ruas saldanha salgueiro sales salvador sampaio sanches santana sarmento saraiva seabra seixas semedo sequeira serpa serra ' +
    'serrano severino silveira silvestre siqueira sobral tavora teles telles toledo torres trigo trindade valadares valadas varela vargas vasconcelos veiga velho veloso ventura viana vidigal vilar vilela vinagre xavier zagalo'
  ).split(' ')
