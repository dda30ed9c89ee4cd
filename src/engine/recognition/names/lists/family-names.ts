/** Family names beside those of the name data, by where they are frequent; folded words. */
export const familyNames: readonly string[] =
  // Turkish, Arabic, Persian, Kurdish
  (
    'acar akbas akbulut akgul akin aksoy aktas akyol albayrak altin altun arslan aslan ates avci aydemir aydin aygun bal balci basaran ' +
    'bayrak bektas bilgin bingol bozkurt bulut can caliskan cakir celik cetin cetinkaya cicek coban coskun dag dagdelen demir demirci demirel ' +
    'demirtas deniz dincer dogan duman dursun ekinci elmas er erdem erdogan eren erol ersoy ertas gok gul guler gun gunay gunes gungor gursoy ' +
    'isik kaplan kara karaca karadag karahan karakaya karakus karaman kartal kaya keles kilic kilinc koc kocak korkmaz kose kurt kuscu ' +
    'kucuk oz ozcan ozdemir ozen ozer ozgur ozkan ozturk ozyurt pala parlak polat sahin sari sarikaya sen senturk sezer simsek soylu tas ' +
    'tasci tekin toprak topal tosun tuncer turan turk turkmen ucar ulusoy unal uslu uysal uzun yalcin yaman yavuz yazici yesil yildirim ' +
    'yildiz yilmaz yuksel yurt zengin abbas abdi abdullah aboud ahmadi ahmed akbari alami alaoui ali amrani amiri asadi ayari aziz bakir ' +
    'barakat belhadj benali benjelloun bennani berrada bouazza boukhari bouzid chaoui cherif daoud diab ebrahimi elamrani elidrissi ' +
    'elmasri farah fahmy farouk ghorbani habib haddad haddou hakimi hamdan hamdi hamid hammoud hariri hasan hashemi hassan hosseini hussein ' +
    'ibrahim idrissi ismail jaber jafari kabbaj kaddour karimi kassem khalil khan khoury lahlou maalouf mahdi mahmoud malek mansour masri ' +
    'mohammadi moradi mousavi mostafa mustafa najjar nasser nazari naciri omar osman othman ouali qasim rahimi rahmani ramadan rezaei saad ' +
    'saadi sabbagh said salah saleh salem salman samadi sayed shaheen sharif soltani suleiman tahiri tazi yazdi youssef zaidi zahedi ' +
    // Indian subcontinent
    'acharya agarwal aggarwal ahuja akhtar anand arora ansari babu bajwa balasubramanian banerjee basu bedi begum bhagat bhardwaj bhat bhatia ' +
    'bhatt bhattacharya biswas bose chakraborty chand chandra chatterjee chaudhary chaudhry chauhan chawla chopra choudhury chowdhury dalal ' +
    'das dasgupta datta desai deshmukh deshpande dey dhillon dixit dubey dutta fernando gandhi garg ghosh gill goel gopal goswami goyal grewal ' +
    'gupta hegde hussain iqbal iyer jadhav jain jayawardena jha joshi kakkar kamath kapoor kapur kaur khan khanna khatri kohli krishnan ' +
    'krishnamurthy kulkarni kumar kumari lal malhotra malik mehra mehta menon mishra mistry mittal modi mohan mukherjee murthy nadar naidu ' +
    'nair nambiar narang narayan natarajan nayak pandey pandit panda parekh parikh patel patil perera pillai prabhu prakash prasad puri qureshi ' +
    'rahman raj rajan raman ramaswamy rana rao rastogi rathore ravi rawat reddy roy saha sahu saini sandhu sarkar sen seth sethi shah sharma ' +
    'shetty shukla siddiqui sidhu silva singh sinha soni srinivasan srivastava subramanian sundaram suri thakur thapa tiwari trivedi varma ' +
    'venkataraman verma vyas yadav ' +
    // Chinese, Vietnamese, Korean, Japanese, Filipino, Indonesian
    'bai cai cao chan chang chao chen cheng cheung chiang chiu choi chong chow chu chua deng ding dong du duan fan fang feng fong fu gao ge ' +
    'gong gu guan guo han hao he ho hong hou hsieh hsu hu hua huang hui hung jia jiang jin kang kong kuo kwok lai lam lau lee lei leung li liang ' +
    'liao lim lin ling liu lo long lu luo lv ma mao meng mo ng ning ong pan pang peng qian qiao qin qiu ren shao shen shi shih song su sun tan ' +
    'tang tao tian tong tsai tse tsui wan wang wei wen wong wu xia xiang xiao xie xiong xu xue yan yang yao ye yeung yi yin ying yip you yu yuan ' +
    'yuen zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou bui cao dang dinh do doan duong ha ho hoang huynh lam le luong luu ly mai ngo ' +
    'nguyen pham phan phung quach ta thai to tran trinh truong vo vu vuong ahn bae baek cho choi chung han hwang jang jeon jeong jung kang kim ' +
    'ko kwon lee lim moon nam noh oh park rhee ryu seo shin son song yoo yoon abe aoki endo fujii fujita fukuda goto hara hasegawa hashimoto ' +
    'hayashi ikeda inoue ishii ishikawa ito kato kimura kobayashi kondo maeda maruyama matsuda matsumoto miura mori murakami nakagawa nakajima ' +
    'nakamura nakano nishimura ogawa okada okamoto ono ota saito sakai sakamoto sasaki sato shimada shimizu suzuki takada takagi takahashi ' +
    'takeuchi tamura tanaka ueda uchida wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida aquino bautista dela ' +
    'delacruz delosreyes dizon macapagal magsaysay manalo pangilinan santos villanueva gunawan hidayat kusuma nugroho pratama rahayu santoso ' +
    'saputra setiawan siregar suharto sukarno susanto sutanto utomo wibowo wijaya ' +
    // African, Hebrew, Armenian, Georgian
    'abiola abubakar achebe adebayo adekunle adeleke adeyemi afolabi agbaje akintola amadi asante ba balogun bangura barry camara cisse conde ' +
    'coulibaly dembele diakite diallo diarra diop diouf drame eze fall faye gueye kamara kante kebe keita kone konate kouassi kouyate lawal ' +
    'mbaye mbeki mensah mohamud mwangi ndiaye ndlovu njoroge nkosi nwosu obi ochieng odhiambo ogunleye okafor okeke okonkwo okoro oluwaseun ' +
    'osei otieno ouattara ouedraogo owusu sall sanogo sarr seck sesay sow sissoko sylla tall thiam toure traore wade wanjiku yeboah zulu ' +
    'alon amar avraham azoulay baruch ben-david biton cohen dahan dayan eliyahu friedman gabay goldberg goldstein katz kaplan levi levy malka ' +
    'mizrahi ohayon peretz rosenberg shapiro shwartz vaknin weizman yosef gevorgyan grigoryan harutyunyan hakobyan karapetyan petrosyan ' +
    'sargsyan beridze kapanadze lomidze ' +
    // German
    'achenbach ackermann adler albers albrecht althaus appel arnold auer bach bachmann bader baier barth bartel bartels bauer baumann baumgart ' +
    'baumgartner bayer beck becker beckmann beer behrendt behrens berger bergmann berndt bernhard beyer biermann binder bischoff blank blum ' +
    'bluhm bock bode boehm boehme bohm bohn bolte borchert born brand brandl brandt braun brenner breuer brinkmann brockmann brunner buchholz ' +
    'buchner buck busch buettner burger burkhardt christ christmann conrad daniel decker denk diehl diekmann dietrich dietz doering dorn ' +
    'dreher dressler ebel eberhardt ebert eckert eckhardt eder egger ehlers eichhorn eisele engel engelhardt engelmann erdmann ernst esser ' +
    'fellner fiedler fink fischer fleischer fleischmann foerster forster frank franke frank franz freitag frey freund fricke friedrich fritsch ' +
    'fritz froehlich fuchs fuhrmann funk gabler gabriel gaertner gebhardt geiger geisler gerber gerlach giese glaser goebel goetz graf grimm ' +
    'gross grosse gruber guenther haas haase hagemann hager hahn hamann hammer hanke hansen harder hartmann hartwig hauser heck heckmann heid ' +
    'heil heim heine heinemann heinrich heinz heinze heise held heller hellwig hempel henkel hennig henning hentschel herbst hermann herold ' +
    'herrmann herzog hess hesse heuer heyer hildebrand hildebrandt hiller hinz hirsch hoefer hoffmann hofmann hohmann holz horn huber hubner ' +
    'hummel huebner jacob jacobs jaeger jahn jakob jansen janssen jehle jensen john jost jung jungbluth juergens jurgensen kaiser karl ' +
    'kaspar kasper kaufmann keil keller kellner kern kessler kiefer kirchhoff kirchner kirsch klaus klein kling klinger klose kluge knapp kner ' +
    'knoll knorr kober koch koehler koenig kohl kohler kolb koller kopp kraft kraemer kraus krause krauss krebs kremer kretschmer kroeger krohn ' +
    'krueger kruse kuehn kuehne kuhlmann kuhn kuhnert kunz kunze kurz lang lange langer lauer lechner lehmann lehner leitner lemke lenz lindemann ' +
    'lindner link linke lohmann lorenz ludwig lutz maier marquardt martens marx mauch maurer may mayer mayr meier meissner meister menzel merkel ' +
    'mertens metz metzger metzler meyer michel michels michler miller mohr moeller moser mueller muench mundt naumann nagel neher neubauer neuer ' +
    'neumann neuner nickel nolte noll nowak nowotny oberle oehler opitz ott otto paul pausch peter peters petersen pfeffer pfeifer pfeiffer pfister ' +
    'pichler pieper pohl pohlmann popp preuss probst raab rademacher raab rapp rau rauch rausch reich reichel reichert reimann reimer reimers ' +
    'reinhardt reinhold reiter renner reuter richter riedel rieger riedl ritter roeder roehl roemer rohde rose rosenberger roth rother rothe ' +
    'rudolph ruf runge rupp sander sauer schaefer schaller scharf schauer scheer scheffler schenk scherer schick schiller schilling schindler ' +
    'schlegel schlosser schlueter schmid schmidt schmied schmitt schmitz schneider schnell schober schoen scholz schott schrader schramm schreiber ' +
    'schreiner schroeder schroeter schubert schulte schultz schultze schulz schulze schumacher schumann schuster schuetz schwab schwarz schwarze ' +
    'schweizer seeger seidel seidl seifert seiler seitz siebert siegel siegert siemon simon singer sommer sonntag specht spies springer stadler ' +
    'stahl stark stein steinbach steiner steinmetz stephan stock stoll storch straub strauss strobel stroh sturm suess tauber thiel thiele thoma ' +
    'thomas thomsen tiedemann trautmann ulbrich ulrich unger urban vieth voelker vogel vogelsang vogt voigt volk volz vogl wagner wahl walter walther ' +
    'weber wegener weidner weigel weiland weiler weinert weis weiss wendt wenzel werner wesemann westphal wetzel wichmann wiegand wiese wiesner ' +
    'wilde wilhelm wilke will wimmer winkler winter wirth witt witte wittmann wolf wolff wolter wulf wunderlich wurm zander zeller ziegler zimmer ' +
    'zimmermann zobel ' +
    // English
    'abbott adams adamson ainsworth alexander allan allen anderson andrews archer armstrong arnold ashton atkins atkinson austin bailey baker ' +
    'baldwin ball banks barber barker barlow barnes barnett barrett barry bartlett barton bates baxter beck bell bennett benson bentley berry best ' +
    'bird bishop black blackburn blair blake bolton bond booth bowen bowman boyd boyle bradley bradshaw brady brennan brewer briggs brooks brown ' +
    'browne bruce bryan bryant buckley bull burgess burke burns burrows burton bush butcher butler byrne cameron campbell carey carlson carpenter carr ' +
    'carroll carson carter cartwright chadwick chambers chandler chapman charlton clark clarke clayton clements coates cohen cole coleman coles ' +
    'collier collins connolly connor conway cook cooke cooper corbett cox craig crawford cross cunningham curran curtis dale daly daniels davey ' +
    'davidson davies davis davison dawson day dean dennis dickinson dickson dixon dobson dodd doherty donaldson donnelly douglas doyle drake duffy ' +
    'duncan dunn dyer eaton edwards elliott ellis ellison emerson english evans farrell faulkner fenton ferguson field fisher fitzgerald fleming ' +
    'fletcher flynn forbes ford foster fowler fox francis franklin fraser freeman french frost fuller gallagher gardiner gardner garner george ' +
    'gibbons gibbs gibson gilbert giles gill gilmore glover goddard goodman goodwin gordon gough graham grant gray green greene greenwood gregory ' +
    'grey griffin griffiths hale hall hamilton hammond hancock hanson harding hardy harper harris harrison hart hartley harvey hawkins hayes haynes ' +
    'hayward heath henderson henry herbert hewitt hicks higgins hill hilton hodgson holden holland holloway holmes holt hooper hope hopkins horton ' +
    'houghton howard howarth howe howell howells hudson hughes hunt hunter hurst hussain hutchinson hyde ingram irwin jackson jacobson james jarvis ' +
    'jenkins jennings johnson johnston johnstone jones jordan joyce kane kay kaur kelly kemp kennedy kent kenyon kerr king kirby kirk knight knowles ' +
    'lamb lambert lane law lawrence lawson leach lee lees leigh leonard lewis lindsay little lloyd long lord love lowe lucas lynch lyons macdonald ' +
    'mackay mackenzie maclean mahoney mann manning marsh marshall martin mason matthews maxwell may mccann mccarthy mcdonald mcdonnell mcgrath ' +
    'mcguire mcintyre mckay mckenna mckenzie mclaughlin mclean mcmahon mcmillan mcnally mellor metcalfe middleton miles millar miller mills milne ' +
    'mitchell moore moran morgan morley morris morrison morton moss muir murphy murray myers nash naylor nelson newman newton nicholls nichols ' +
    'nicholson nixon noble nolan norman norris norton obrien oconnor odonnell ogrady oleary oliver olsen oneill osborne osullivan owen owens page palmer ' +
    'park parker parkin parkinson parry parsons patterson paterson patton payne peacock pearce pearson perkins perry peters phillips pickering pierce ' +
    'piper pollard poole pope porter potter potts powell power pratt preston price pritchard pugh quinn ramsey randall rees reed reeves reid reilly ' +
    'reynolds rhodes rice richards richardson riley roberts robertson robinson robson rogers rose ross rowe rowley russell ryan sanders sanderson ' +
    'saunders savage scott seymour sharp sharpe shaw shepherd sheppard sheridan short simmons simpson sinclair singleton skinner slater smart smith ' +
    'spence spencer stafford stanley stephens stephenson stevens stevenson stewart stokes stone storey stuart sullivan summers sutherland sutton swift ' +
    'sykes talbot tate taylor temple terry thomas thompson thomson thornton thorpe todd tomlinson townsend tucker turnbull turner tyler underwood ' +
    'vaughan vincent wade walker wall wallace walsh walters walton ward warner warren waters watkins watson watts weaver webb webster welch wells ' +
    'weston wheeler whitaker white whitehead whitehouse whittaker wilcox wilkins wilkinson willis wills wilson winter wise wood woods woodward wright ' +
    'wyatt yates young bryngelson krylov krylova ' +
    // Romance
    'abreu acosta aguado aguilar aguirre alarcon albuquerque alfaro almeida alonso alvarez alves alvim amado amaral amorim andrade antunes aragon ' +
    'araujo arenas arias arroyo avila azevedo ballesteros bandeira baptista barbosa barcelos barreto barrios barros bastos batista becerra beltran ' +
    'benavides benitez bermudez bernal bezerra blanco blasco borges bravo brito bueno caballero cabral cabrera calderon calvo camacho campos cano ' +
    'cardenas cardoso carmona carneiro caro carrasco carrera carrillo carvalho casas castillo castro cavalcanti chaves cisneros coelho colon conde ' +
    'contreras cordeiro cordero cordoba correia cortes costa coutinho crespo cruz cuesta cunha delgado dias diaz diez domingues dominguez duarte duran ' +
    'echeverria escobar escudero espinosa esteban esteves estrada fajardo faria fernandes fernandez ferreira ferrer figueiredo figueroa flores fonseca ' +
    'franco freitas freire fuentes fuertes galan gallardo gallego galvan gamez garcia garrido gil gimenez giraldo godoy gomes gomez goncalves gonzalez ' +
    'gouveia grau guerra guerrero guimaraes gutierrez guzman henriques heredia hernandez herrera herrero hidalgo hurtado ibanez iglesias izquierdo ' +
    'jimenez jordan juarez jurado lara leal leite leiva leon lima linares llorente lobato lobo lopes lopez lorenzo lozano lucero lugo luna luz macedo ' +
    'machado maciel magalhaes maia maldonado manzano marin marino marques marquez marrero martin martinez martins mascarenhas mateos matos maya mederos ' +
    'medina meireles melo mendes mendez mendonca mendoza menendez menezes merino mesa mesquita miguel millan miranda molina monteiro montero montes ' +
    'montoya mora moraes morais morales moreira moreno moreira mota moura moya munoz murillo naranjo nascimento navarro neves neto nieto nogueira noriega ' +
    'novo nunes nunez ocampo ochoa ojeda olivares oliveira olivera ordonez orozco ortega ortiz otero pacheco padilla paiva palacios pardo paredes ' +
    'parra pascual pastor paz pedrosa pena peralta pereira perez pimentel pinheiro pinho pinto pires ponce pons pontes portela prado prieto puig quesada ' +
    'queiros quintana quintero ramirez ramos rangel raposo rego reis rendon resende rey reyes ribeiro rico rincon rios rivas rivera robles rocha rodrigues ' +
    'rodriguez rojas roldan roman romero rosado rosales rosario rubio rueda ruiz saez salas salazar salgado salinas salvador sampaio sanchez sandoval sanz ' +
    'santana santiago santos santamaria saraiva segura sepulveda serra serrano sierra silva silveira simoes soares solano soler solis soria sosa sousa soto ' +
    'souza suarez tavares teixeira tejada toledo torres trujillo valdes valdez valencia valente valera valle vallejo vargas vasconcelos vasquez vaz vazquez ' +
    'vega velasco velazquez velez ventura vera vergara viana vicente vidal vieira vila villa villalba villar villareal villegas vives xavier yanez zamora ' +
    'zapata zuniga zambrano ahaharrar abbate agostini albanese alfano amato amoroso antonelli aiello barbieri barone basile battaglia bellini benedetti ' +
    'bernardi bertolini bianchi bianco boccia bonetti bruni bruno brunetti calabrese caputo carbone caruso castelli catalano cattaneo cavalli cirillo ' +
    'cocco colombo conte conti coppola costantini cozzi damico deangelis deluca derosa desantis donati esposito fabbri farina ferrara ferrari ferraro ferretti ' +
    'ferri ferro fiore fontana franchi fusco galli gallo gargiulo gatti gentile giordano giorgi giuliani grassi grasso greco grimaldi guerra guidi iannone ' +
    'leone lombardi lombardo longo lorusso maggi mancini marchetti mariani marini marino marra martelli martinelli martini mazza mazzoni melis messina milani ' +
    'monaco montanari monti morelli moretti napoli napolitano neri orlando pace pagano palmieri palumbo parisi pasquali pellegrini pellegrino perrone piazza ' +
    'pinna pisani poli pugliese ricci ricciardi riva rizzi rizzo romano rossetti rossi rosso ruggeri ruggiero russo sala salerno salvi sanna santini santoro ' +
    'sartori serra silvestri sorrentino sorbello testa tosi valente valentini vailati ventura verdi villa vitale vitali volpe zanella zanetti abadie andre ' +
    'arnaud aubert bailly barbier baron barre barthelemy baudry benoit berger bernard bertrand besson bigot blanc blanchard blanchet bonnet bouchet boucher ' +
    'boulanger bourgeois boutin boyer breton brun bruneau brunet buisson camus carlier caron carpentier carre charles charpentier charrier chauvin chevalier ' +
    'chevallier clement colas colin collet cordier cousin da dacosta daniel david delattre delaunay delmas denis deschamps devaux dubois dufour duhamel dumas ' +
    'dumont dupont dupuis dupuy durand duval etienne evrard fabre faure fernandez ferrand fleury fontaine fournier francois gaillard garnier gauthier gautier ' +
    'germain gerard gilbert gillet girard giraud gonzalez grondin guerin guichard guillaume guillet guillot guyot hamel hardy hebert henry herve hoarau hubert ' +
    'huet humbert imbert jacob jacquet jacques jacquot jean joly joubert julien klein lacroix lagarde lambert lamy langlois laporte laurent lebon leblanc ' +
    'lebreton leclerc leclercq lecomte leconte lefebvre lefevre leger legrand legros lejeune lelievre lemaire lemaitre lemoine lenoir leroux leroy lesage ' +
    'lopez louis lucas maillard mallet marchal marchand marechal marie martel martin martinet martinez masson mathieu maury mercier meunier meyer michaud ' +
    'michel millet monnier moreau morel morin moulin navarro nguyen nicolas noel olivier pages paris parmentier pasquier paul payet pelletier perret perrier ' +
    'perrin perrot petit philippe picard pichon pierre poirier poulain prevost ramos raymond raynaud regnier remy renard renaud renault rey reynaud richard ' +
    'riviere robert robin roche rodriguez roger rolland rousseau roussel roux roy royer salmon sanchez sauvage schmitt simon tanguy tessier thibault thierry ' +
    'thomas tissot valentin vallee vasseur verdier vidal vincent voisin weber ' +
    // Dutch, Flemish, Nordic
    'aerts bakker bakker beek beekman berg bergman blom boer boersma bos bosch bosman bosmans bouman brink brouwer bruijn bruin claes coenen cornelissen ' +
    'dekker desmet devos dijk dijkstra driessen dupont evers gerritsen goossens groen groot haan hendriks hermans heijden hoek hoekstra hofman horst huisman ' +
    'iersel jacobs jacobsen jansen jansens janssen janssens jong jonge jonker kaiser kok koning koster kramer kuiper kuijpers kuipers laan lambrechts lange leeuw ' +
    'linden loon maas maes martens meer meijer mertens meulen michiels mol molenaar mulder nguyen nijs noor peeters pauwels peters ploeg pol postma prins rijn ' +
    'ritsma rietveld roos ruiter sanders scholten schouten schippers smeets smit smits snijders spruijt stam steen timmermans timmer veen veenstra velde ven verbeek ' +
    'verbruggen verhaegen verhoeven vermeer vermeulen verschuren verstraeten visser vliet vos vries vroom vrijland wal wiel willems willemsen wit wolters wouters ' +
    'zijlstra zwart zwarts aalto aasen ahlberg ahlgren ahola andersen andersson andreassen aas backman bakken bakke berggren berglund bergstrom bjorklund blomqvist ' +
    'bengtsson brandt brekke bruun carlsen carlsson christensen christiansen clausen dahl dahlberg danielsen danielsson edvardsen ek eklund eliassen engstrom ' +
    'eriksen eriksson falk forsberg forsman fransson fredriksen frederiksen gulbrandsen gustafsson gustavsson haaland hagen halvorsen hansen hansson haugen ' +
    'hedlund heikkinen hellstrom henriksen henriksson hermansen holm holmberg holmgren hoeg iversen isaksson jacobsen jakobsen jakobsson jansson jensen jeppesen ' +
    'jespersen johannessen johansen johansson johnsen jonsson jorgensen josefsen justesen karlsen karlsson kjaer knudsen korhonen kristensen kristiansen kristoffersen ' +
    'laine laitinen larsen larsson lauritsen lehtinen lehtonen lie lind lindberg lindgren lindholm lindqvist lindstrom lund lundberg lundgren lundqvist madsen ' +
    'magnusson makela makinen martinsen mathiesen mattsson mikkelsen moe moen moller mortensen myhre nielsen niemi nieminen nilsen nilsson norberg nordstrom nyberg ' +
    'nygaard nystrom olofsson olsen olsson ostergaard paulsen pedersen persson petersen petersson pettersen pettersson poulsen rantanen rasmussen saarinen salonen ' +
    'samuelsson sandberg schmidt simonsen sjoberg sjogren skov solberg solheim sorensen stenberg strand strom svendsen svensson svensson sundberg sundstrom ' +
    'thomsen thorsen tuominen vestergaard viklund virtanen wallin wikstrom winther ' +
    // Slavic, Hungarian, Romanian, Greek, Albanian
    'adamczyk adamski andrzejewski babic babiak bak balogh banach baran baranov basescu bartos benes bielak bilic blazevic bogdan bojko bondar borkowski boyko ' +
    'bozic brzezicka brzezicki budak cerny chmiel chovanec cieslak czarnecki czech czerwinski dabrowski danko dedic delic djokovic dobrowolski dostal duda dudek ' +
    'dvorak fazekas fekete fiala filipovic frankowski fratczak gajda gajewski geoana gelencser gawel gorski grabar grabowski gregor grgic grzyb hajek hasek havel havlicek hladik hoxha horak horvat ' +
    'horvath hruska hodzic hudak igric ilic ivanov ivanova ivanovic jablonski janda jankovic jankowski jaros jasinski jelinek jez jovanovic jozwiak juhasz juric ' +
    'jurkovic kaczmarczyk kaczmarek kaczor kaluza kalinowski kaminska kaminski karas karlovic katic kelemen kiss kita klimek knezevic kocsis kolar kolarz kolodziej ' +
    'konecny kopecky kos kosa kostic kot kovac kovacevic kovacic kovacs koval kovalenko kovalchuk kowal kowalczyk kowalewski kowalska kowalski kozak kozlov kozlowski ' +
    'kral kratky krasniqi krawczyk krol kubica kubiak kubicki kucera kuznetsov kwiatkowski lakatos laszlo lewandowski lis lukac lukic lysenko maciejewski magyar ' +
    'majewski makowski malek malinowski maly mandic marciniak marek maric markovic markowski marinkovic matejka matijevic mazur mazurek melnyk meszaros mihajlovic ' +
    'michalak michalski mihalik milic miller milosevic mitrovic moldovan molnar moravec morozov mroz musil nagy nemec nemeth nikolic novak novakova novakovic novotny ' +
    'nowacki nowak nowakowski nowicki oleksiak olah olszewski orsos ostrowski paczkowski palka pap papp pavic pavlenko pavlovic pawlak pawlowski pekar peric perkovic ' +
    'petkov petkovic petrenko petrov petrova petrovic pietrzak piatek piotrowski polak popa popescu popov popovic pospisil prochazka ptak racz radu rajic romanowski ' +
    'rozycki rutkowski ruzicka rybak sadowski savic savchenko sawicki sedlak sedlacek sedlar shevchenko sikora sikorski simek simic sipos sobczak sokol sokolov sokolowski ' +
    'soltysiak stanek stanic stankovic stefanski stepanek stojanovic stolarczyk stoica suchanek svoboda swiatek sydorenko szabo szalai szczepanski szczepaniak szewczyk ' +
    'szilagyi szollosy szucs szulc szwarc szymanski szymczak takacs tkachenko todorov todorovic tomasevic tomaszewski tomic torok toth tomczak turek tymoshenko ' +
    'urban urbanek urbaniak urbanski vacek vanek varga vasic vasilev vesely vidic vida vlahovic volkov vorobiev vukovic walczak wasilewski wawrzyniak wieczorek ' +
    'wilk wisniewska wisniewski witkowski wlodarczyk wojciechowski wojcik wozniak wrobel wrona wronski wysocki zajac zakrzewski zalewski zaremba zawadzki zelenka ' +
    'zeman zielinska zielinski zima ziolkowski zivkovic ziegler zmyslowski bajrami berisha gashi krasniqi shala syla thaci albu barbu ciobanu constantinescu cojocaru ' +
    'diaconu dinu dobre dragomir dumitrescu dumitru enache florea gheorghe georgescu grigore iliescu ionescu ionita iordache lazar lungu lupu manea marin matei ' +
    'mihai moldoveanu munteanu muresan neagu nistor nicolae oprea paraschiv pavel petrescu popa rotaru rusu sandu serban stan stanciu stefan stoian toma tudor ' +
    'ungureanu vasile voicu antoniou apostolou christodoulou dimitriou georgiou ioannou konstantinou makris nikolaou pappas samaras vlachos'
  ).split(' ')

/** How family names end that hardly any other word ends with; folded. */
export const familyEnding =
  /(?:[a-z]{2}(?:owski|owska|ewski|ewska|iewicz|owicz|ewicz|inski|inska|ynski|ynska|icki|icka|ycki|ycka|czyk|czak|czuk|chuk|enko|ovic|evic|opoulos|poulou|akis|idis|iadis|oglu|ogullari|escu|eanu|adze|shvili|dottir|sson|ssen|guez|andez|endez|inho|ovsky|ovska|sky|yan|kova|nova|rova|mann|stein|baum|ducci|ucci|acci|etti|elli|otti|ini|ussen|ersen|ensen|stra|sma|nen))$/
