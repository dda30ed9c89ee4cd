/** Family names of people in countries that speak French, Italian, Spanish or Portuguese; folded, without such as are words of the eight languages. */
export const romanceFamilies: readonly string[] = (
  'abacassamo abaitua abarzua abaurrea abbagnale abbatiello abdala abdellaoui abdelli abega abeijon abellan abelleira abello aberasturi aberkane abessolo abgrall abibo abily ' +
  'abiven abjean aboubakar abrahao abramides abrisketa abrunhosa abuin acampora accardo accilien acevedo achachi achaerandio achour achurra acuna adame adamo adarraga addeo ' +
  'aderaldo adingra adinolfi adjani adjovi adroher affonso affre agbo agbodjan aggoun aginaga agirreche agnant agorreta agossou agostinelli agoumi agramunt agrelo agualusa ' +
  'aguayo agudelo aguesse aguessy aguilo aguinaga aguinagalde aguirrebengoa aguirregabiria aguirrezabal agusti ahanhanzo ahidjo ahomadegbe ahouansou ailef aillapan aillapi ' +
  'airoldi aizkorreta aizpuru aizpurua ajanel ajata ajcalon ajpop ajquejay ajsivinac akabal akakpo akarregi akele akpo akrouf alagna alanis alanoca alarcao alaux albareda ' +
  'albaret albaric alberdi albernaz albertazzi albertini albiol albizu albizuri alcaman alcapan alcaraz alcime alcindor alckmin alcoforado alcover aldama aldasoro aldekoa ' +
  'aldrighetti alduncin alegret alemany alencastro alfonzo alibert aliberti alkorta allain allaire alleaume allegret allouache allouani almanza almaraz almeidinha almeyda ' +
  'almonte alonsagay alpoim alsina alteus altieri altimira altobelli altolaguirre altube altuna alustiza alvarado alvarenga alvizo alzaga alzola alzueta alzugaray amade ' +
  'amadieu amatucci ambrosini amegan ameijeiras amenabar amengual amestoy ametzaga amezaga amezcua amiot amisse ammendola amondarain amoros amouroux amoussou amouzou amrane ' +
  'amyot anabitarte anasagasti anastasi ancalaf ancamil ancan ancapan ancasi ancatrir ancco ancelin andonegui andreazza andreoni andreotti andrieu andrieux anduaga andueza ' +
  'andujar aneiros angarita angelillo angelucci angioletti angioni anguiano anhaia anlaue anquetil ansaldi ansorena ansotegui antenor antezana antilaf antilef antileo antiman ' +
  'antimil antinanco antinao antipan antipichun antivil antonacci antonetti antonini antoniotti antxustegi anza anzalone anzola aoiz aouad apalategui apaolaza apezteguia ' +
  'apithy apolinario apraiz apreda apumayta arabaolaza aragay araiza arambarri aranaga aranburu aranegui aranguren aranzadi aranzubia araquistain arauz arbaoui arbelaiz ' +
  'arbeloa arbide arburua arcay archambault archila arcila arciniegas arconada arcuri ardizzone areilza areitio areizaga aresti arestizabal aretxabaleta argote arguedas ' +
  'arguelles argueta arguinano arguinzoniz arimany arinos ariosto aristegui aristil aristimuno aristizabal aristondo arizaga arizmendi arizmendiarrieta armellini armendariz ' +
  'armengol arnaboldi arnoso arocena arohuanca arosemena arostegui aroussi arozamena arozena arraes arregi arregui arreola arrieta arrighi arrigoni arrigorriaga arriola ' +
  'arrizabalaga arroyave arruabarrena arrupe arruti artaza arteaga arteche artiach arumi aruquipa arvizu arzalluz arzola arzuaga ascasibar ascione asselin assogba assous ' +
  'assumpcao astarloa astigarraga astiz astrel astudillo asurmendi atahuichi atangana atauchi atchade atencio athaide athayde atorrasagasti attiogbe atucha atutxa atxaga ' +
  'atzeni atzori aubame aubron aubut auccapuma aucoin audet audibert audouin auffray auffret augereau aulestia aurelus auriemma aurrecoechea aurtenetxe authier autissier ' +
  'auvray avallone avitia avoce avolio ayache ayadi ayaviri ayelef ayerbe ayerdi ayestaran ayite ayma aymard aymerich ayotte ayque azcarate azcarraga azcue azeredo azizi ' +
  'azkarate azkargorta azkue azkuna azonhiho azouz azpiazu azpilcueta azpilicueta azpiroz azpitarte azuaje azuara azurmendi azurza azzolini babineau babonneau bacab baccini ' +
  'baccouche bacelis bacellar badalamenti badaro badiola badji baeten baggio bagnoli bahamonde bahamondes bahloul bahri baiao baillargeon bakayoko bakkali balboni balbuena ' +
  'balcells baldacci baldassarri baldelli balderas baldini baldovinos balenziaga balerdi balistreri ballarin ballarini ballart balparda balseiro balsemao bandini bangoura ' +
  'banuelos banyuls baquerizo baraibar baraldi barandiaran barandica barasoain barbeito barbeitos barberis barbot barcellos bardelli bardet bardin bardoux bargallo bargellini ' +
  'baribeau barilla barkat baroncelli barrault barraza barrenechea barrenetxea barresi barreteau barretto barrundia barthel barthes bartoli bartolomei bartolucci bartra ' +
  'barturen basabe basagoiti basaldua bassani bassanini bassene bassetti bassols basterrechea bastianelli bastidas basualdo basurko basurto bataillard bathily bationo ' +
  'batistela batlle batllori battaglini battini battistini battiston batzibal baudin baudot bauduin bayarri bazan bazelais bazile bazima bazire bazongo bazzani bazzoli beade ' +
  'beascoechea beauboeuf beaubrun beauchamp beauchemin beauchesne beaudet beaudoin beaudry beaugrand beaujard beaulne beaumier beaurain beauregard beauvoir bebiano beccaria ' +
  'beceiro becherini bechu beckers bedolla bedoui bedoya begiristain beguiristain belabbes belaid belalcazar belanger belarbi belasko belaustegigoitia belaustegui ' +
  'belausteguigoitia belghazi belhaj belhumeur belibi belin belinga belisle belizaire belkacemi belkhodja bellahcene bellandi bellanger bellavia belleau bellec bellefeuille ' +
  'bellemare belliard bellil belliveau belloch bellomo bellotti bellucci belmokhtar beloki beltrame beltrami beltza bemba benabdallah benabdelkader benabid benachour benaiges ' +
  'benalcazar benameur benamor benaouda benarbia benarfa benassi benatia benattia benayad benazet benbrahim benchekroun benchetrit benchikh bencivenga bendjedid bendjelloul ' +
  'benejam benetti benflis benghabrit bengoa bengoechea bengoetxea bengui benguigui benhaddou benhamida benhamou benhassine benhima benini benkhaled benlahcen benmoussa ' +
  'bennacer bennour benomar benros bensaid bensalah bensalem benslimane bensouda bensoussan bentaleb bentayeb benyahia benyamina benyoucef benzema benzerga beobide berard ' +
  'berardi berardinelli berasategi berasategui beraza berazategui bergaretxe bergeron bergonzi beristain berkane berlinguer bermeo bernabei bernardelli bernardes bernardini ' +
  'bernasconi bernatchez bernier bernini berrabah berreondo berrios berrizbeitia berroeta bersani bertacchi bertani bertelli berthelot berthet berthiaume berthier bertho ' +
  'berthou bertinelli bertini bertocchi bertolotti berton bertoni bertran bertuzzi berube bescond besnard besnier bessette bessiere bessieres bestard betancur betanzos ' +
  'bettache bettega bettencourt bettini bevilaqua biagetti biaggi biagini biancardi bianchetti bianchini bianconi biasi bibeau bidaud bidault bidaurre bidaurreta biennestin ' +
  'bikoko bilbatua billaud bilodeau biquiza bisaillon bisbal bissoli bisson bissonnette bivar biyogo bizien blachere blanchot blay blayac blondeau blouin boada boavida ' +
  'bobadilla boccaccini bocquet bodart boeckx bofarull bofill bogaerts bohorquez boily boisclair boisrond boissinot boissonneault boisvert boivin boix boixader bokamba ' +
  'bokassa bolamba bolanga boldrin boldrini bolinaga bolognini bolore bolsonaro bompard bonaccorsi bonacina bonelli bonenfant bonfiglio bongiorno bonifazi bonini bonkoungou ' +
  'bonnard bonnefoy bonnemaison bonnot bonomo bonucci bope bordalo bordenave bordignon bordoy borghetti borgogno borjas borrell borrelli borremans borroni borsellino ' +
  'bortolotti bortolussi bortoluzzi boscolo boselli bossuet botowamungu bouabdallah bouabid bouaissa bouaziz bouazizi boubaker boucard boucetta bouchareb boucherat boucherit ' +
  'bouchiba boudet boudier boudjellal boudjema boudraa boudreau boudreault boufal bougeard bougherra bouguer bouguerra bouhafs bouhali bouillet boujenah boukhalfa boukhelifa ' +
  'boukoungou boulahia boulahrouz boulaich boulard boulic boulifa boumaza boumediene bounab bouraoui bourbeau bourdages bourdin bourgeat bourget bourgoin bourgouin bourguiba ' +
  'bourhis bourkia bourque bourrel bousbaa boussouf bouteflika bouterfas bouvard bouyer bouzar bouzas bouziane bouzidi bouzon bovio bracamonte bragagnolo braghin brahimi ' +
  'brahmi brancaccio brancamp brancourt brault brazeau breard brianceau briceno bricout brignone brisebois brisson brizola brizuela brochard broeckx brosseau brousseau ' +
  'brugada brugnoli brugue bruguera brugues bruneel bruny bruzual bruzzone buades buarque bucci buceta bucuane buitrago bujold bukasa bulambo bulcao bulhoes buonaiuto ' +
  'buonocore burciaga burgaud burlot busato busetto busi busquets bussieres bussolati bustillo buteau buttafuoco buttiglione caal caamal caamano cabaleiro cabanyes cabrales ' +
  'cacace caccamo cadavid cadeddu cadieux cadoret cadorette cadoux cadudal caeiro caforio cafranga cahuana cahuapaza caifaz caillaud cairoli cajuste calafell calazans calbet ' +
  'caldarelli caldentey calderoni calel calfin calfulaf calfuleo calfullan calfunao calfuqueo caligiuri calizaya callata callegari callegaro callens callfucura calmon ' +
  'calparsoro caltabiano caltagirone calvani calvillo calvino camano camarena cambaza camina cammarota campelo campins campisi campmany camprubi campuzano canavese canaviri ' +
  'canduela canepa canevet cangemi cangussu caniglia canio caniu caniullan caniuman caniuqueo canizales canizares canjila canjongo cannavaro cannizzaro canqui cantarella ' +
  'cantave canyelles canzian caouette capaldo capanema capango capapinha capcha capdevila capecchi capiberibe capistran capobianco capone cappai cappiello capquequi capriotti ' +
  'capuano caquarta caquehuanca carabajal caracciolo caradec caramia carandente carballal carballeda carballeira carballido carballude carbonell carbonneau cardim cardus ' +
  'carello carfagna carhuancho carhuapoma carhuaricra caride cariello carlini carlosviza carlucci carollo carosella carraro carrasquillo carregosa carrilho carrio caruana ' +
  'carucci carvalhaes carvalhas carvalhinho carvalhosa casabianca casademont casalini casalta casanovas casarin casarrubias casasnovas cascio caselli cassagne cassamo ' +
  'cassange cassinda cassoma castaing castaldi castaldo castany castanyer casteels castelain castellani castellon castellvi castets castilhos castineira castineiras castrejon ' +
  'castrillon castromil castronovo catacora catapano catarineu catarino catchiungo cathelin caticura catrian catrilaf catrileo catriman catrinao catripan catriquir catumbela ' +
  'catun cauich caumont cavazos cavazza cavicchi cayllahua cayul cayulef cayuleo cayuman cayunao cayupan cayuqueo cazals cazenave cazeneuve cazzola ccahua ccahuana ccallo ' +
  'ccama ccana ccanto ccapa ccasa ccopa ccori ccoyllo ceballos ceccarini cecchetti cecchi cecchin cecchini ceccon cecere cedeno cedillo celentano cenatus cendoya cerasuolo ' +
  'cerri cerrone cervini cesarini cesaro cespedes cetz chaabane chaabi chabaud chabert chabrier chac chachaque chacin chaibi chaigneau chaillou chainho chalarca challapa ' +
  'challco chambal chambisse champoux chamusse chanax chantada chappuis chaput charbonneau charbonnel charef charette charfaoui charfi charland charlebois charpin charris ' +
  'chartier chartrand chassaing chastagner chauque chauvet chavango chavarri chaverra chebbi cheddadi chekroun chemane chenard cherenfant cherfaoui cherkaoui chessa chettouh ' +
  'cheuque cheuquel cheuqueman cheuquepan cheuquian cheverria chevrel chiac chiappini chiarelli chiarello chiarini chiaromonte chiasson chiau chiavaroli chicoine chiconela ' +
  'chicoti chicuamba chihuailaf chikhaoui chikhi chilala chilaule chillida chilundo chim chimal chimuco chindondo chiocchetti chipenda chirico chirindza chirinos chiron ' +
  'chirrime chissale chissano chitlango chitsonzo chitunda chivukuvuku chiwale chiziane chocooj choiniere choquecallata choquecota choquehuanca choquet choqueticlla choquette ' +
  'choquetupa chouaib chouinard chouza choy chraibi chrispin christiaens chulim chumil chuquicallata chuquimamani chuquimia chuquipoma chuquitaype churruca ciaccia ciampi ' +
  'ciampolini cianci ciancio ciaramella ciardi ciau ciavarella ciccarelli cicchetti ciccone cimino cimmino cincunegui cinelli cinquegrana cioffi ciraolo cirino cissokho ' +
  'citarella ciuffreda civitelli claeys claramunt claudino clavet clec clech clementi clerveaux clervil cloarec coaquira coaracy coarite cochard codesal codesido codispoti ' +
  'codorniu cogan colella colihuil colihuinca colimil colimon colindres colipi coliqueo collard collell colleoni colleu collignon collin collinao collio colliot colombari ' +
  'colpihueque colque colucci coly comella compaore comparetti condorcanqui condorhuaman connan conoepan conoman contarini conticelli contu conuecar conuepan coox coppens ' +
  'coppieters coquelin coquil corbella corbineau corchado cornec corominas coromines corradi corradini corriveau corsini cortellessa corvaisier corvalan corvil cossette ' +
  'cossiga costafreda cotelo cothiere cotugno couceiro coucheiro coudert coulibeuf coulombe couoh courchesne couri cournoyer courtemanche cousillas couso covarrubias covelo ' +
  'coyoy cozic cozzolino craveirinha crehueras creixell crenn crescenzi crescimanno cressot criscuolo crispi cristofari cristofori croizet crosetti crovetto crozet cruceiro ' +
  'cruells cruvinel cuamba cubells cuccu cuellar cuffaro cuixart cumatz cumbana cumbane cumez cuminao cunill cunillera cupul curamil curaqueo curihuinca curilef curilem ' +
  'curileo curiman curin curinanco curinao curipan curiqueo curras currihual currihuinca curriman curruchich cury cusi cusihuaman cusimano cusumano cutili cutipa cutolo ' +
  'cutrera cutz cuvelier cuvillier cuxum dabire dabo daems dagnoko dagorn daguin dahmani daigle daigneault dalessandro dallagnol dallaire dallemagne dallolio dalmases dalmau ' +
  'damato dambrosio damiani damphousse dandrea dangelo dansoko dantoni dapena daprile darriba darrigo daubigny daubresse daudet daura davaine davalos daveri debacker debbouze ' +
  'debecker debenedetti deberle deblauwe deblois debray debrouwer debruyne decaro decaux decelles dechamps decock deconinck decoster defever degasperi degrave degroote ' +
  'dehaene dejonghe delacour delacroix delafosse delalande delamare delannoy delaporte delarosa delarue delatour delaval delbecq delbos delcampo delcour delcourt delcroix ' +
  'delebarre deledda deleon delesalle delestre delfosse delgadillo delhaye delhomme delinois delisle dellacorte dellapiana delmotte delpech delpierre delplace delplanque ' +
  'delprete delrieu delrio delsol deltour deluy delvaux delvecchio delvigne demaio demartini demeester demers demesvar demontis denayer dendaritz deniau denizard denoual ' +
  'deodoro depardieu deprez deridder derisma derival deroy derradji derrien derycke desaulniers desbiens desbois deschatelets deschenes desgagnes desgranges deshayes desimone ' +
  'deslauriers desmarais desmedt desmeules desmoulins desnoyers desormeaux despatie despres desrivieres desrochers desruisseaux dessureault destefano desvignes detrez ' +
  'deulofeu devivo devriendt devriese dewulf dhlakama dhondt diaby diagne diakhaby diakhate diamanka diao diarrassouba diatta diawara dibenedetto dibiase dicaprio diedhiou ' +
  'dieng dierckx dierick dieste digiorgio digiovanni dikembe dilorenzo dimaggio dimande dimartino dinardo dindane diomande diongue dionne diosdado dioum dipaola dipietro ' +
  'distefano divincenzo djebbour djedje djemba djerrari djibo djire djouadi doddi doisneau dolbeau dolfin dombolo domenech dominguin donadoni dondi donini donofrio dopico ' +
  'dorazio dorce dorcelus dorismond dorlus dornelles dorronsoro dorvil dorvilus dossous dostaler doucoure doukkali doukoure doumbouya doumergue dovale doyon drissi drogba ' +
  'drolet drouet drouin drouot dubeau dubuisson duchemin duchene duchesne duchesneau duclos ducret ducrocq ducros dufresne dugas dulude dumortier dumoulin dumoutier ' +
  'dunabeitia dungula dupere duplessis duponchel dupouy dupras dupriez duquesne duquette durivage durocher duroseau dursi dussan dussart dussault dussuyer dutertre duthil ' +
  'duvalier duvivier dzib dzimba ebode echaide echandi echaniz echarri echarte echavarri echavarria echave echazarreta echebarria echegaray echegoyen echenagusia echenique ' +
  'echevarria echeverri echeverry echeveste ecuikui edimo eguiara eguiguren eguiluz eguren egurrola ehouman eizagirre eizaguirre ekambi ekanga ekiza ekwalla elalaoui elanga ' +
  'elcano elejalde elgorriaga elgueta elguezabal elicegui elizaire elizegi elkhatib elkoro elmansouri elorduy elorriaga elorza elosegui elosua eloundou elusma emanuelli ' +
  'emerick emparan enbeita endara epalanca epalanga epassy epulef epunan epuyao eraso erauskin erausquin ercolani ercoli ercoreca erdozain eriz ermini errazuriz errekondo ' +
  'errico errigo ertilus ertze erundina esain escamilla escandon escarrer escauriaza esclasans escobedo escofet escorcia eskubi esnaola esnault espaillat espinola espitia ' +
  'espriu essaidi essono esteller estevam estienne estinvil estivill estruch estupinan etchebarne etchegaray etchegoyen etcheverry ethier etoo ettori etxabe etxaniz etxarri ' +
  'etxebeste etxegoien etxenike etxezarreta eulate euzebio evenou exantus exavier excoffie eyadema ezcurra ezkerra ezkurdia ezpeleta ezquerra fabbrini fabra fabregas fabregat ' +
  'fabrizi facchetti facchin faccioli fachin fadda fadli faggioli fagoaga fagundes failde falardeau falaschi falcinelli falgueras falgueres falzone fandino fanelli fanfani ' +
  'fanfant fantin fantoni fantozzi fanucci farrajota farre farrerons farriol farrus faurie favaretto favier fayad fazio fazzini feghali feijo feillet feitoza feixas fekir ' +
  'feliciani felisme femenia feola ferhani ferland ferolla ferracini ferracuti ferragut ferrah ferrandis ferraresi ferrario ferrater ferrazo ferreirinha ferreiroa ferreyra ' +
  'ferrier ferrigno ferrucci ficarra fievez figueras figueredo figuereo figuerola filali filangieri filgueira filgueiras filiatrault filiatreau filippelli filippone ' +
  'finocchiaro finotti fioravanti fiorillo fiset flahaut flament fleurantin fleurimond fleurinor fleuriot fleurissaint floch flochlay florez florit florvil fluvia focarelli ' +
  'foderaro fogliani foix folacci folch follesa folliot fontalvo fontan fontanals fontanelli fontanesi fontanet fontans fontao fontcuberta fontdevila fonteneau fontenele ' +
  'fontenelle fontenla forcadell forcier formisano fornaciari fornari fornasari fornells forteza foti fotso fouquet fourmont fournel fradet fradin fragueiro franceschi ' +
  'franceschini francheteau franchini francini francotte franqueira franquesa franzese franzini franzoni fraschini frassinelli fratini frechette freijeiro freiria freixa ' +
  'freixas freixes fremaux frenette frigerio frigola frigon frisoni froes fronza fruchart fuenmayor fuentealba fuenzalida fullana fumane furlanetto furlani gabarain gabaud ' +
  'gabbiadini gabeiras gabilondo gaboriau gabrieli gadelha gadenne gagliano gaiani gaillot gaintzarain gainza gaitan gakou gakpe galarneau galarraga galartza galarza galasso ' +
  'galaviz galbiati galdeano galdi galdino galdos galeano galeotti galhardi galimberti galinanes galindez galipeau gallart gallastegui gallegos galliard gallinari galloni ' +
  'gallotti gallucci galluzzo galmes galofre gamache gamallo gambardella gambino gameiro gandarias gandarillas gandini gandolfi gandolfo gandon gandoy gangoiti garagarza ' +
  'garaicoechea garaikoetxea garaizabal garaizar garamendi garate garau garavaglia garaygordobil garceau garcias garelli garibay gariepy garitagoitia garitano garitaonandia ' +
  'garneau garnica garralda garriga garrone garzia gasbarro gasol gasparian gasparini gasparotto gassama gassol gastanaga gastelu gastelum gastineau gattuso gauchet gaudiano ' +
  'gaudino gaudreau gaudreault gauducheau gautreau gavalda gaviria gayet gaytan gaztambide gaztanaga gaztelumendi gazzaniga gbagbo gbaguidi gedeon gelabert gelin gelinas ' +
  'gemmi genco gendra gendreau gendron gennari genoino genovart genovesi gentiloni geoffrion geraci geraldes gerardi gerediaga germeil gerrikagoitia gervais gervaise ' +
  'gervasoni gesteira ghannouchi gharbi gherardi gherardini ghezali ghezzal ghezzi ghidini ghilardi ghirardi ghirelli ghisleni ghisolfi giacalone giacchetti giacobbi ' +
  'giacomelli giacometti giacomini giacomoni giadas giambelli giammarco giampaoli giancola giangrande giannattasio giannesini giannetti giannone giannotti giaquinto gibert ' +
  'gicquel gielen gigliotti giguere gilabert gilardi gilardino gilberti gillain gillard gilvaz gimbernat ginard gingras giorgetti giorgini giovannelli giovannetti giovannini ' +
  'giovinazzo giralt giraudeau girault girbau girotto girouard gisasola giudicelli giuffre giuffrida giugliano giulini giustiniani gloaguen gnahore gnassingbe goasguen gobert ' +
  'godbout godinez godoi goenaga goethals goffin goicoechea goicolea goiri goiriena goirigolzarri goita goizueta gomara gomila gongora gontan gonthier gontijo gorla gorordo ' +
  'gorosabel gorospe gorosterrazu gorostiaga gorostidi gorostiza gorostizaga gorriaran gorriti gorritxo gosso gouamene goubert goudeau goudiaby gouery gougeon goulart gourgue ' +
  'gouriou gourvennec goyeneche goyenechea goyette goyoaga gozzi gozzoli graciano gracindo grajales gramaglia gramegna grandinetti grandio granieri graziani grazioli gregolin ' +
  'gregoretti gregori grellier grieco grifoll grigoletto grijalva grimani grolleau grosjean groulx guaiquil gualandi gualdino gualim gualtieri guambe guaraci guaracy guarcax ' +
  'guarducci guarini guarnaccia guarnieri guasch guash guaspari guastella guccione guebuza guedioura gueguen guehi gueifao gueimunde guendouz guenego guenha guenneguez ' +
  'guentelican guenteo guenul guenuman guereca guerediaga guerendiain guerineau guerini guerlain guermeur guermouche guerrab guerricabeitia guertin guezennec guezuraga ' +
  'guglielmi guglielmini guibert guichapani guidetti guidicelli guidotti guiheneuf guilbault guilbeault guillard guillermic guilloux guimaraens guimard guimera guimond ' +
  'guinard guinovart guirassy guisasola guitard guitian guitton guiu guizar gulino gullo gullotta gundana guridi gurpegui gurrea gurrola gurruchaga gurrutxaga guruceaga ' +
  'guterres gutierres gutierrezabal guttuso guyader guyomarch guyomard guyonnet habel hachemi haddadi haddaoui hadjadj hafidi hafsi haidara hajji halilhodzic halleux hamadi ' +
  'hamard hamdani hamlaoui hammadi hammami hamon hamouda hamoudi hamrouni hannachi hanquet hardouin harkat hassaini hassani hattab haudebourg hebrard helias hellal helleu ' +
  'hemery henaff henao hendrickx henrard henripin henriquez herault herbreteau hernaiz hernandes hernandorena herviou hervo hetu heurtebise heylen hince hinestroza hingant ' +
  'hocini hocquet hoil honguana honwana horrach houamria houben houdayer houde houdebine houel houngbedji houngbo houphouet houssou huacac huaccha huaiquil huaiquilaf ' +
  'huaiquimil huaiquinao huaiquinir huaiquipan huallpa huallparimachi huamancaja huamancayo huamani huanacuni huancacuri huancahuari huaraca huarachi huarahuara huaranca ' +
  'huarcaya huaricallo huayhua huaylla huayllas huayna huaynasi huaypar hubin huchim huchin hudon huechante huechucura hueichaleo huenchual huenchuan huenchul huenchulaf ' +
  'huenchuleo huenchullan huenchuman huenchumilla huenchunao huenchunir huenchupan huentecura huentemil huentenao huenteo huenuan huenuhueque huenul huenuman huenumil huenupi ' +
  'huichalaf huichaman huichapan huilcaleo huilcaman huilcan huilipan huilquiruca huinao huincaleo huircan huirimil huizar huizi huneault hunguana huon huybrechts huysmans ' +
  'hyppolite iaccarino iacobucci iacono iacovelli iacovone iannaccone iannelli iannotti iannuzzi iavarone ibaibarriaga ibaiondo ibara ibarbia ibarburu ibarguen ibarguren ' +
  'ibarlucea ibarretxe ibarrola ibarrondo ibarruri ibarzabal ibraimo idiakez idiaquez idigoras idoate idoyaga igartiburu igartua iglezakis ilboudo illanes illarra ' +
  'illarramendi ilunga imbassahy imbriani imirizaldu impellizzeri inchaurraga inchausti inclan indart indurain ingrassia inguane inostroza inquilla inquillay insausti insfran ' +
  'intanque introini intxaurrondo intxausti inunciaga invernizzi iorio iovine iparraguirre iraeta iragorri iraizoz iraola iraragorri irastorza iravedra irazabal irazoqui ' +
  'irazusta iribar iribarren irigoien irigoyen iriondo irisarri irujo irulegui irureta iruretagoiena irurita irurzun isasa isasti isaza isern isgro isoardi issoufou iturbe ' +
  'iturbide iturgaiz iturralde iturraspe iturregui iturria iturriaga iturricha iturrioz iturrizaga itzep iuliano iunes ivars ixba ixcamey ixcot ixcoy ixmatul ixtamalic ixtuc ' +
  'izagirre izaguirre izard izeta iztueta iztulain izuzquiza jacolot jacome jacquelin jacquemin jacquemond jacquinot jadot jagot jahier jaio jamet janampa jancco jaouen ' +
  'japura jaquez jaramillo jarquin jasso jassogne jaubert jauregizar jauregui jaurlaritza jaziri jegat jegou jendoubi jereissati jestin jesuino jeudy jezequel jihuana ' +
  'jindungo jlassi joachin joannin jobim jocol jodoin jofre jofrisse joiris jolicoeur jonckheere joncour jordao jornet josaphat jossias jouan jouanneau jouffroy jouini ' +
  'jourdain jourdren jouve juanena juanola juaristi jucoski juhel juilliard julliard julmis juneau junqueras junyent junyer justafort kaabi kabamba kabange kabasele kabila ' +
  'kabongo kabuya kaddouri kafando kagambega kakudji kalandula kalil kalonda kalonji kalunga kamano kambou kamdem kamga kamitatu kangamba kangni kantun kanyinda kapend ' +
  'kapinala karamoko kareaga kasavubu kasmi kasongo kassimi kassoma kassule katchiungo katumba katumbi kazadi kebaili kechiche kengne kengo kerbrat kere kerekou kergoat ' +
  'kerhoas kerkeni kerleau kermarrec kernevez kerouanton kerrouche kervarec kervella kerviel kfouri khaldi khalfa khalifi khallouki khelifa khelifi khelil kherbache kherfi ' +
  'khiari khodja kiala kiambata kibonge kimbangu kinich kinil kitenge kitumba kobenan kolelas kongolo kopelipa kortabarria kortajarena kortazar kossi kotto koulibaly koyoc ' +
  'kpatcha ksouri kubitschek kumul kuyo laabidi laaroussi labadie labat labayru laberge labeyrie labidi laborde laborie labrecque lachapelle lachaume lacuta lafargue ' +
  'laferriere laffont lafitte lafontant lafreniere lagadec lagarrigue lahaye lahmar lakehal lakhal lakua lakunza laleau lallemand lamari lamarque lamarre lamartiniere ' +
  'lamberti lambertini lamberts lambinet lambrecht lamizana lamonica lamorte lamothe lamounier lamoureux lampron lamrani lancellotti landaburu landaeta landaluce landaribar ' +
  'landaverde landazabal landeira landeros landeta landolfi landreau landreville landrove langelier langevin langoni lannes lanoe lanoue lanzafame lanzi lanzoni laouar ' +
  'lapeyre lapierre laplace larbi lardinois larin larochelle larocque larouche larrabeiti larrain larrainzar larralde larramendi larranaga larraona larrauri larraza ' +
  'larrazabal larreategi larreina larrey larrieu larrondo larrucea larrumbe larruskain lasagabaster laskurain lasri lassalle lasuen latasa lataste latendresse latierro ' +
  'latorraca lattanzi laucirica laurenceau laurendeau lauricella lauwers lauziere lauzirika lauzon lavaud laverdiere lavergne lavin lazaar lazcano lazkano lazzari lazzarini ' +
  'lazzeri leanos lebas lebeau lebeuf leborgne leboucher lebouvier leccia lecerf leceta leclere lecocq lecointe lecumberri lecuyer ledezma ledru lefebure lefian lefihuala ' +
  'lefiman lefimil lefinao lefiu lefloch lefno lefort lefrancois legall legarda legarra legarreta legault legendre legoff legorburu leguen leguizamon leherissier leiros ' +
  'leizaola lejarreta lekue lekumberri lekuona lelong leloup lemay lemelin lemercier lemesle lemonnier lemunguir lemus lenaerts lenormand lenzi leonardi leonetti lepage ' +
  'leparoux lepilaf lepinay lepretre lequeux leray lertxundi lescot lescure lespinasse lessard lestegas lesueur letamendia letourneau levavasseur levesque levican levil ' +
  'levinao levipan leviqueo leys leyton lezama lezaun lezcano lherisse lherisson lhermitte lheureux lhuillier liautaud libombo licata liccardi licucu lidimba lienlaf lievens ' +
  'ligabue ligorio likwekwe limachi lincoleo lincopan lincoqueo liotta lipian lipola lippens lissouba litterio lizama lizarazu lizarraga lizarralde lizarza lizaso lizaur ' +
  'lizundia llabres llacctahuaman llach llacsahuanga llado llambias llamosas llampi llancafil llancaleo llancaman llancamil llancan llancao llancapan llancapi llancavil ' +
  'llaneras llanes llanque llanquileo llanquiman llanquimil llanquinao llanquipan llauger llaupe llaurado lleixa llerena lleuful lliteras lliuya llobera llobet llompart ' +
  'llopart llopis llorach lloveras llovet lluch llull llusco loaiza loayza lobianco loddo lodeiro loiacono loidi loinaz loiselet loizaga loizeau lojo lokando lombardini ' +
  'loncin loncomilla loncon loncopan londono longarte longhini longobardi longoni lopera lopic lorenzetti lorenzi lorenzini lorenzoni loreti lorieux lorono lortie losito ' +
  'louati louidor louisdor louissaint loukili louzan louzao lovato loyarte loyo lozada lucamba lucarelli luchesi luciani luckesi lufinda lugris lukaku lukamba lukoki lumumba ' +
  'luneau luppi lusardi lussier lustosa lutucuta lutumba luvumbu luyten luzuriaga maaloul mabanckou mabiala mabika mabrouki mabunda macaluso macamo macaringue maccari ' +
  'maccarone macchiavelli machava machel machiana machiavelli machicado machungo macuacua macuane macuiane macuvele madani madariaga madede madinabeitia maertens maestracci ' +
  'maffei maffeis magaia magallon magassa maggioni magrini magumisse maguregi maguregui maheux mahfoudi mahieu mahjoubi mahoche maholela mahrez mahumane maibaze maiello ' +
  'maignan mailhot mailloux mainguy maiolo maiorana maiorino maisto maiztegi maiztegui makalele makanaky makasi makengo makhlouf makhloufi makiese makosso malacrida malafaia ' +
  'malagon malanda malatesta malavasi malaxechevarria maldaner malendza malhaieie malherbe malinir malinverni maliqueo mallia mallol malonga maluana maluf malveiro mamede ' +
  'mameli mammeri mampuya mananga mancinelli mandaluniz mandelli mandlate mandri manfredini manganiello manhaes manhique manigat manjate manjaze mankelef manquecoy manquel ' +
  'manquelaf manqueo manquepan manquepi manquian manquilef mantega manuense manuvakola manzini mapfumo maposse mapsanganhe maragall marangon marangoni maranzano marasco ' +
  'maraval marcadet marcaggi marchadier marchegiani marchesini marchetto marchini marchionni marchisio marcoux marcucci mardaras marescalchi marfany margarido margiotta ' +
  'marilaf marileo marillan mariman marimil marimon marinan marinao marinelli marinello mariotti maripan maripil mariqueo markaida marleau marletta marotta marreiros marrime ' +
  'marrocco marsaud marsollier marti martiarena martija martikorena martineau martinetti martorell martorelli martucci marulanda marzocchi marzouk marzouki masciarelli ' +
  'mascolo masdeu masdeval masferrer masiero masini masoliver massague massana massanet massango massicotte massinga massingarela massingue mastandrea mastrangelo ' +
  'mastrantonio mastroianni mastropietro masvidal matarazzo matarrese matavel matavele mateu matheu mathot matlombe matondo matsimbe matsinhe matsolo mattarella mattei ' +
  'matteucci mattiello mattos mattoso maturana matusse mauger maugeri maugis maupetit mauriello mausse mavie mavila mavimbe mavinga mavoungou mawete mayembe mayhua mayhuire ' +
  'mayol mayorga mayoz mayrink mayta mazariegos mazeas mazive mazoio mazula mazure mazurier mazuze mazzanti mazzara mazzarella mazzarri mazzei mazzella mazzeo mazzocchi ' +
  'mazzoleni mazzoli mazzone mazzotta mazzucato mazzucchelli mbacke mbaku mballa mbanze mbappe mbebe mbengue mbeve mbida mbila mboa mbodj mbodji mbokani mboumba mboup mbow ' +
  'mbuyi mebarki mechri medda meddeb medjani megret mehenni meijide meilan meilhac meirelles mejias mejuto mekhloufi melchiorri melgarejo melgosa meliani melihuechun melillan ' +
  'meliman melinao melinir meliqueo melluso memoli menchaca menchu mendaza mendiburu mendiguren mendiluce mendinueta mendiola mendizabal menegatti menegazzo meneghetti ' +
  'meneghin meneghini meneguelli meneses menichelli menichetti menicucci mennella mennitti meola merabet meraz merceron mercuri merlini merzougui merzouk mesadieu mesbah ' +
  'meslin messaadi messaoudi mestiri metellus methot mevel meyniel mezouar mialon michaux michelena michelet micheletti michelini michielin michon mieles migliaccio miglioli ' +
  'migliorini miguez mikelarena milfort milhomem millacura millahual millahueque millalen millaleo millalonco millaman millanahuel millanao millanguir millanir millapan ' +
  'millape millaqueo millatureo millavil mimouni minardi minc minelli minervini mingardi minguez minondo minutoli miossec mirabelli miraglia miralles miramon miramontes ' +
  'miravet mireles mitxelena moares mobutu moccia mocoroa mocquard mocumbi moens mogas moinard mokhtari mokrani molinaro moliner molinier mollehuanca mollinedo momade momed ' +
  'mompremier moncayo mondini mondlana mondlane mondoloni mondragon mongeau mongelli mongiardo mongrain moniz monjaraz monnerais monras monroy monrreal montagnier montalbano ' +
  'montaldo montaner montanez montcada monteagudo montealegre montemayor montemurro monterosso monterrosa montesano montminy montpetit montplaisir montuori monturiol moragas ' +
  'moragues morandini moranta morell morency moreschi morey morganti morice moriconi morini morisseau morissette morneau moroccoire morrone moschella mottola mouandjo mouaziz ' +
  'mougan mougin mouhoubi moukandjo moukila moukoko moukouri moungalla mourato moureira mouret mourier mourinho mourino moussavou moutinho mouyokolo mouzinho moysan mpele ' +
  'mpenza mpfumo muachissengue muamba mubiala muchanga muchave mucul mudimbe mugaburu mugica mugika muguerza muguruza muhate muholove muianga muino mujika mukanya mukendi ' +
  'mukwege mulamba mulatillan mulhovo mulongo mulumba mumbere munafo mundinano munduate munguambe munguia munitiz munive munoa muntada muntane muntaner muracciole murad ' +
  'murguia murguialday murru murteira muruzabal musatadi musella mussolini musumeci mutamba muteca muteka mutemba muthemba mutimucuio mutolo mutombo mutunda muxika muzito ' +
  'mvuemba naal nabaskues nabe nabuco naby naceri nacoulma nadeau nadon nafarrate nafti nahuat nahuelan nahuelcoy nahuelcura nahuelhual nahuelnir nahuelpan nahuelquin ' +
  'nahuincopa nahuinlla naji nalin namashulua nambua namburete namuncura nanco nancuan nancucheo nancufil nanculef nanculeo nancupil nannini narbaiza nardella nardelli ' +
  'nardini narvaez narvaiza nasri natoli naudin naulleau navarrete navarrette navaza naveira navines nazabal nazaire nazzaro ndao ndaw ndinga ndione ndir ndombe ndongo ' +
  'ndoumbe ndour ndoye ndunduma neculhueque neculman neculnir neculpan neculqueo nedelec negrini nehuel neicul neiro nekkaz nelzy nemmouche nencini nendaka nepomuceno nespoli ' +
  'ngale ngalle ngandu ngassa ngbanda ngoca ngoenha ngola ngom ngoma ngongo ngono ngovene ngoyi nguema nguenha nguesso ngueve nguz nhabanga nhabinde nhaca nhacale nhachengo ' +
  'nhacolo nhacuongue nhamahango nhambire nhambiu nhampossa nhamtumbo nhamuave nhancale nhandamo nhanga nhangumele nhanombe nhantumbo nhassengo nhatumbo nhavene nhavoto nhime ' +
  'nhongo niakate niambele nianzou nicastro nicolai nicoleau nicolini nicolle nicolosi niemeyer nikiema ninacondor nitiema njoya nkana nkoulou nkulu nkwate nocerino noelsaint ' +
  'nogueirido nogueirol noguer nogues noguier nohuitzil nojpa nolasco normil notarangelo notarbartolo nouma nsimba nsue nuvunga nuzzo nyom nyssen nyusi nzage nzau nzengui ' +
  'nzeza nzuzi obami obando obiang obino oblitas occilien ochandiano ochandorena ochochoque ochotorena ocon odige odoi odria odriozola ogando ogaz ogea oggioni oiarbide ' +
  'oiarzabal oihenart okitundu okou olabarri olabarria olabarrieta olabeaga olaberria olague olaizola olalde olariaga olarra olarreaga olascoaga olaso olavarria olazabal ' +
  'olazagasti olazaran olaziregi oleaga olguin olivari oliveirinha olivella oliveras olivierre ollakarizketa ollaquindia ollier ollivier olmeta olozaga onaindia onana ondoa ' +
  'onederra onguene ontiveros opimbat oppedisano oquendo orbegoso orbegozo orcoapaza ordaz ordenana ordoki ordozgoiti oregui orelus oriola orjuela orlandi orlandini ormaechea ' +
  'ormaetxea ormazabal ornaghi ornelas oromi orru orsoni ortegon ortigao ortolani ortuzar osegueda osinaga osoro ospina ostolaza otaduy otaegi otaegui otalora otano otegi ' +
  'otegui oteiza otermin oteyza ottavi ottaviani ottolenghi otxoa otxotorena ouaddah ouahab ouahbi ouarab ouazzani oubina oubrahim oudghiri oudin oudot ouellet ouellette ' +
  'oufkir ouled oulhaj oumarou oumeddour ouologuem outeda outeiral outeirino outon ouyahia oxlaj oxlajuj oyarbide oyarzabal oyarzo oyarzun oyola oyono ozaeta ozanne ozuna ' +
  'paadin pabon pacab paccori pachari paciello pacini pacompia pacsi padalino padovani pagadizabal pagaldai paganelli pagazaurtundua pagliai pagliari pagliarulo pagnini ' +
  'pagola paihama pailaman paillacar paillacheo paillahueque paillalef paillalen paillaleo paillaman paillamil paillan paillao paillaqueo paillere painchaud painecura ' +
  'painefil painemal paineman painemil painen painenao painepan painequeo painevil painevilo palazuelos palazzolo palhano palhares palladino pallares pallotta palluau ' +
  'palmisano palocci palomba palou paluzzi pamies pampamallco pamphile pampin panarello pandolfi pandolfini panetta panguilef panguinao panhard paniagua pansini pantaleo ' +
  'pantaleoni panzo paolella paoletti paoli paolillo paolini paolucci papaleo papineau papini paquin paradela parcerisas pardinas parellada pariani pariapaza paricahua ' +
  'parisotto parolin parrinello pascarella pascucci pasini pasolini pasqual pasqualetti pasqualini pasqualotto pasquet pasquini passalacqua passarella passarelli passoni ' +
  'pastrana patarroyo patenaude patrus paucar paucara paucarima paunde pautrat pavanello payehuanca payette pecanha pecchia pedrazzini pedrerol pedretti pedrini pedroni ' +
  'pedrotti pedroza peiro pelembe pelissier pelizzari pellegatta pellizzari peluso penagos penaloza pennacchio pennec pennisi penven pepetela peraldi peraza perdomo perdriau ' +
  'perello peretti pereyra pericas perini peroni perotti perozo perrault perreau perreault perrottet perruccio perurena peruzzi pesenti petigny petitfrere petitjean petrella ' +
  'petretti petrillo petrone petroni petrosino petruzzelli petry peyre peyret peyron pezzella pezzotta pfuro phanor philippart philippon philoctete philogene phiri piacentini ' +
  'piazzolla picaud picciani piccinini piccioli piccirillo piccolomini piccolotto pichard pichardo pichicona pichihueche pichihuinca pichinao pichuman pichumil pichun ' +
  'picornell picotte piedrahita pieri pierotti pierrelouis pierresaint pierri pierson pierucci pietrangeli pietrantonio pietri pietrobon piette pifarre piferrer pigliacelli ' +
  'pignataro pijoan pijuan pilcomamani pillaca pillan pilquil pilquiman pineiro pineiros pinelli pintori pinyol piovesan pirandello pirard pireddu pirlo pirozzi pirrone ' +
  'pirson piscitelli piscopo pisu pithon pittau pitzalis pivetta pivetti pizano pizzuti pladevall plamondon planella planells plascencia plourde pocco pocovi poirot poitras ' +
  'pokou polanco poletti poletto pollastri polverini polynice pomerleau pomponi poncet ponsati pontecorvo poox porqueras portabella portell portella portinari postiglione ' +
  'potvin pouget poulin pouliquen pourchet pouye pradel pradier prandelli prefontaine prestipino preval previtali prevosti priegue primeau priolo privert procopio pronovost ' +
  'proulx proust provencher provenzani puccini puddu puggioni pugliesi puigcerver puigdemont puigdomenech puiggros puigserver puime pujades pujals pujolar puleo pumacahua ' +
  'pumachaqui punulef puraca pusceddu qquecho quagliarella quagliariello quea quecano queipo queiroga queiroz queiruga quej quemener quemeneur quenaya quenneville quental ' +
  'quenum queralto querci quere querejeta querol quetglas quetier queupan queupil queupul queupumil quevedo quezada quiala quib quiculo quidel quidinir quiej quilaleo ' +
  'quilaman quilapan quilaqueo quilca quilempan quilici quillahuaman quillevere quilodran quimbamba quinchaleo quinchavil quinelen quinones quinonez quintanilha quintanilla ' +
  'quintao quintard quinteiro quinteo quinteros quintrel quintrileo quintriqueo quintul quintulen quipungo quirion quiroz quisbert quispetupa quissanga quissonde quixtan ' +
  'rabell rabello rabier rabitti racette rachedi raciti radaelli raes raffaelli rafique rafols raguenel raguileo rahmoune rahola railaf railef raiman raimundez rainao ' +
  'rainville raipan raissi ramaekers ramallo rambaud ramdani ramil ramond ramoneda rampini ranaldi ranileo raoult rapiman rapisarda raurell raventos raxon razkin rebai ' +
  'rebecchi rebello reboiras reboucas rebrab rebull recarte recasens recinos regazzoni regnard regnault regragui reigosa reimondez reixach rekarte renaudin renelique renteria ' +
  'repetto requiao resendez resendiz restrepo retailleau retegi retegui retolaza reuque reynes reynoso rezgui rezola rheaume riahi riano riber riberolles ribot riccardi ' +
  'ricciardelli ricciardo riccobono ricou riera rifi rigal rigamonti rigau rigaux rigoni rigotto rimachi rimarachin rimblas rinaldi rinaudo riolo riou rioux ripoche riquelme ' +
  'rius rivadulla riveiro riveros rivest rizzitelli robayo roberti robichaud robichon robidoux robillard robineau robitaille robustelli rocabert rocchetti rodarte rodeiro ' +
  'rodicio rodovalho roelandt roelants rolandi rolemberg rolim rollemberg rollin romagosa romaguera romanelli romanini romasanta romay romulus ronchi ronconi rondinelli roriz ' +
  'roscigno rosell roselli rosello rosemond rosende rosini rossello rossini rossitto rouabah rouault roudaut rougier roullier roumegas rouquette roura rousseff rousselot ' +
  'rousset routhier rouxel rouzic roversi rovira rovirosa ruault rubalcava ruberto rucal rucco ruellan ruffo ruggieri ruibal rull ruocco rupailaf rusconi rusinol russello ' +
  'rutigliano ruvalcaba saadaoui saadoun sabaly sabate sabatini sabbatini sabucedo sacaca sacalxot sachiambo sacrest sactic sacul saenz sagarminaga sagarna sagarzazu sagasti ' +
  'sagastizabal saggese sagnier sagnon sagrera sahnoun saico saidani saidi saihueque saillard saintfleur saintil saintilus saintlouis saintvil sairitupac saizar sajquim ' +
  'sakala sakho salaberri salaberria salamone salarich salaun salazabal salcido saldarriaga saldivar salegui salellas saletti salhi salimo sallaberry sallent salmoiraghi ' +
  'salnave salomone salord salsamendi saltarelli salupeto salvadori salvemini salvetti salvini samake samakuva samalanga samaranch samassi sambundo samraoui samso samuconga ' +
  'samudio sanabria sanahuja sanchotena sandino sandrini sangalli sangiorgi sanguineti sangumba sanjurjo sankara sanmartin sanneh sannon sanroma sansaricq sansinenea ' +
  'sansregret santacana santagata santamans santandreu santangelo santaniello santara santarelli santarsiero santesteban santibanez santillan santillo santopietro santoriello ' +
  'santucci sanzone sapalalo saquic sarabia saralegi saralegui sarasate sarasola sarasua saratxaga sarney sarobe sarralde sarriegi sarrionandia sarroca sartor sassou ' +
  'satrustegi satrustegui saucedo sauleda saulnier sauriol sauvageot savard savarese savasta savimbi sawadogo sayad sayago sayah sayritupac scalabrini scalco scalfaro scalia ' +
  'scalise scamarcio scandurra scaramella scaramuzza scarano scarantino scarfo scarlatti scarpari scarpelli scarpellini scelba schettini schillaci schwarcz scifo scimone ' +
  'sciortino scirea scognamiglio scognamillo scuderi sebastiain sebastiani sebbar sebti sechi sefrioui segueira segurola seguy seijas seijo selmani semega semeraro semperena ' +
  'senecal senghor sengulane senosiain seoane serantes serfaoui serrahima serrallonga servera seveno sevigny seydi sezinando sgarbi sghaier sgro sicard sidibe sidime sieiro ' +
  'sifaoui sifuentes sigauque signorelli signoretti silveirinha silvestrini simaj simal simbine simeoni simeus simoncelli simoncini simonelli simonet simonini simonneau ' +
  'simonnet simpore sinani sinisterra sinquin sirigu sirkis sironi sirpa sissako sitoe sitole siuta skaf skalli slama slaoui slimani smati smets snoussi soddu sodre sodupe ' +
  'soeiro soglo sogodogo solarte soldevila solimena solimeno solinas soliz soloeta solorio solorzano solozabal somda sommaruga soncco soraluce soroa soromenho sorozabal ' +
  'sorzabal sospedra sotomayor sottomayor sougoufara souissi soumah soumahoro soumaoro soumare souna sousinha spadaro spagnuolo spalletti spampinato spataro spedicato ' +
  'sperandio spinelli staccioli staffieri stancanelli stassen stefanelli stefani stefanini sterlin sticca storelli strazzullo stroppa sturniolo suassuna suau suazo subijana ' +
  'subirachs subirana subirats sucapuca sucari sucuc sudupe sueiro sugranes suire sukia sullca sullcahuaman sumbana sumbula sumire suner sunol sunyer sunyol suplicy suquia ' +
  'sureda sustaita sustatxa taboadela taboas tabosa tabti tacuri taddei taffarel tafoya tagliabue tagliavini tahri taibi taider taipe takigawa talamantes talarico talbi taleb ' +
  'tallarico tallec taltavull tamayo tamboura tamburrino tamele tammaro tamzali tandia tandja tanneau tanure taouil tapias tapsoba tarazona tardelli tardieu taricco ' +
  'tarradellas tarrida tassinari tassoni taunay tavano tavarez taype tchakounte tchamba tchibota tchicaya tchikoti tchilingutila tchimbinda tchipilica tchiroma tchivinguiro ' +
  'tchombe tchoumi tchuente tebet tecu teijeira teijeiro teijido teixeirinha teixidor telemaque telfort tellechea telleria telletxea telusma tembe temimi temudo tenreiro ' +
  'teodosio terenas terracciano terrats terricabras tesei texier teyssier theagene theas thebault theberge thelusma theodat thepaut theriault thermitus therond theus thevenet ' +
  'thevenin thevenot thiaw thibaudeau thibeault thibierge thibodeau thimothee thiombiano thioub thioune thiriet thiry thivierge thomassin thome thoraval thouvenin tibirica ' +
  'ticahuanca ticona tiendrebeogo tijerina tilmans timbana timbane tinoco tiraboschi tirelli titto tlemcani tobon tocci todaro toffoli togliatti togni toimil tojeiro ' +
  'tolentino tomaselli tomasello tomasini tomassini tommasi tommasini tonelli tonello tonet tonini toniolo torelli torrandell torrealba torrealva torregrossa torrella torrens ' +
  'torrisi torroella torroja tosetti touati toubal touceda toudic touil toullec toumi tounkara toupin tourigny tourino touris tousignant toutain toutant tovela trabelsi ' +
  'traipe tralma tranamil trangulao trapattoni travaglini treguer trehin tremblay trepanier treuquil trevino trevisi trevisol trezzi tricarico trichet trifiro trimarchi ' +
  'tripailaf tripainao tristao trividic troadec troisi troitino tronchetti tropan trouillot trueta tsambe tshala tshibanda tshibangu tshilumba tshimanga tshisekedi tshombe ' +
  'tsope tual tucuch tudal tumax tumminello tunqui tupayachi turatti turcotte turell turgeon turizo turmel turpo turrini turturro turull tuveri tuyub txabarri txurruka tzab ' +
  'tzec tzic tziu tzoc tzuc ualane uamba uamusse uberuaga ubillos ubisse ucan uceda uchoa uchuya ugalde ugaldea ugartechea ugartemendia ughi uhalte uicab uitz ulacia ulate ' +
  'ulibarrena ulibarri ullastres ullibarri ulloa uluac umbert umeres unamuno unanua unanue undabeitia undurraga unquen unzaga unzalu unzue unzueta uqueio uralde uranga ' +
  'urberuaga urbieta urbistondo urbizu urcelay urdampilleta urdaneta urdangarin urdanpilleta urdiain urdiales urdinarrain urgell uria uriarte uribarri uribeetxebarria ' +
  'uribesalgo urigoitia uriguen uriona urionabarrenetxea urioste urizar urkaregi urkia urkijo urkiola urkiza urkullu urmeneta urquia urquijo urquiola urquiza urrea urrecha ' +
  'urrego urrestarazu urresti urreta urretabizkaia urretavizcaya urriza urroz urruti urruticoechea urrutikoetxea urtasun urteaga urtiaga urtizberea urueta ururahy urvoy ' +
  'urzaiz urzay usabiaga usandizaga usarraga uscamaita uscamayta usuga utset utui uxul uzcategui uzcudun uzquiano vaamonde vachon vadeboncoeur vaillancourt valbrun valcarce ' +
  'valcarcel valcin valcourt valderrabano valdivieso valdovinos valette valiquette valladares vallbona vallcorba valldeperas vallejos vallespir vallieres vallribera vallverdu ' +
  'valsecchi vanacore vandenbosch vandenbroeck vanderlinden vandevelde vandewalle vanegas vanhoutte vanhove vanneste vannini vannucchi vannucci vanzolini vargaya varriale ' +
  'varricchio vasconcellos vauclin vaudry velarde velardi velasquez vendola venier ventayol ventin venturini verardi verdone verduzco verez vereza vergani vergarajauregui ' +
  'verhaeghe verhelst verheyen vermeersch vermeiren vernelus vernet veronez verratti verreault verschueren versini verstraete verville vervoort vetrano vezzali viallet ' +
  'vianello vianna viard viau viaud vich vidaurre videau vidueira viegas vielma vigano vigeant vigneault vilaboa vilaca viladomat viladot vilalta vilana vilanova vilaplana ' +
  'vilardell vilarinho vilarino vilaro vilaseca vilcapaza vilcapoma vilcun vilella vilhena villaescusa villafane villafuerte villagomez villalonga villalpando villamil ' +
  'villamizar villard villari villaroel villarroel villasante villasenor villatoro villaverde villca villcahuaman vilmenay vilsaint vinaixa vincendeau vincensini vinyals ' +
  'vinyes vinyoles viqueira virdis virgili virlogeux viscardi visentin visentini vitiello viturro vivarelli viviani vixamar vizcarra vizentini volcy volmar volpato volpini ' +
  'vuillaume vuillemin vultaggio vunge wague wambu wandji watelet wathelet wauters wemba willaert wone wuyts xajil xaubet xerinda xicay ximenis xinico xirau xirgu xirimbimbi ' +
  'xirinacs xitumul xool yacoubi yaguibou yahi yahiaoui yaici yameogo yanapa yanarico yanogo yanque yapura yarritu yarza yarzabal yattara yaulilahua yaupi yauri yebda yefi ' +
  'yepes yepez yeregui yevilao yhombi yojcom youlou younsi youssfi yturralde yturri yucra yujra yunes yupa yupanqui yvinec zaaf zabalegi zabalo zabalondo zaccagnini zaccardi ' +
  'zaccheroni zagallo zagami zagre zalacain zalbidea zaldua zalduegui zaldumbide zalduondo zamacois zamakona zamalloa zamarreno zamarripa zamboni zambrotta zamor zamparini ' +
  'zampieri zamy zanardi zanatta zancan zandamela zandona zangari zanin zanon zanoni zaouche zaoui zapet zapeta zapiain zappala zarandona zaratiegi zaratti zarattini ' +
  'zarrabeitia zarraga zarranz zarraonandia zavala zavatta zavattini zazueta zearreta zeballos zebda zecchini zeghba zehar zekri zelaia zelaya zeledon zema zemmour zemmouri ' +
  'zemour zenati zenteno zepeda zephir zeppieri zerari zerbini zerhouni zeroual zerouali zertuche zibia zichella zida zidani zidi zingaretti zinsou zitouni zniber zocchi zoff ' +
  'zokora zongo zorrilla zouaoui zouari zouine zoungrana zribi zubeldia zubelzu zubiarrain zubiaurre zubieta zubikarai zubillaga zubimendi zubiria zuccarelli zuccarello ' +
  'zuccolo zufiaurre zugasti zugazagoitia zulaika zuliani zullo zuloaga zuluaga zulueta zumalabe zumalacarregui zumarraga zumbado zumeta zunguene zunguze zunzunegui zurbano ' +
  'zuriarrain zurlo zurutuza zurzolo zuzarte zuzuarregui zveiter'
).split(' ')
