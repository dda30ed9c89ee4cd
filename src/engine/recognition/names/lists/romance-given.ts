/** Given names of people in countries that speak French, Italian, Spanish or Portuguese; folded, without such as are words of the eight languages. */
export const romanceGivenNames: readonly string[] = (
  'ababacar abdelbaki abdeljalil abdelkrim abdellatif abdelmoumen abdelouahed abdennour abderrazak abdesslam abdon abeso abessolo abilia ablavi abner abramo abrao achour ' +
  'acisclo acursio adalgiso adao adauto adelaido adelard adelson aderaldo adjovi adlene adnilson adolfa adosinda afiwa agapita aghiles agnaldo agripino ahoua ailen ailin ' +
  'aimar ainao ainhize aiora airton akbal akendengue akoele akofa akono akoua akouavi akouba akouete akouvi akuvi alcebiades alceu alcidas alcime aldaci aldege aldegonde ' +
  'aldei aldemir alderic alexane alighiero aliwen almanzor almerico almiro aloma alphee alphege aluisio aluizio alvarina alwena alzenir alzirinha amagoia amalio amath ' +
  'ambretta ambrogina amedine amelinha ameriga ameyali ameziane amilton amirouche amokrane amuillan anaick anartz andreanne anganamon angiolino angiolo aniceta anik anilton ' +
  'anisio anissa annaick annalaura annik anouck antenor anthelme anthime antioca antiocu antonuccio antton antumalen aodren apollinaire apolonio arcelina arezki ariovaldo ' +
  'aristeu arkaitz armandine armengol arnolfo arsenia arslane arthemise ascanio asiri assitan assma assoumou assuntina asterio atahualpa atangana ateba athanase athanasie ' +
  'atika atila audalio audree aukan aurele aurelienne aureni aurinha ausenda avanir avolio ayaba ayao ayele ayelen ayite ayivi aylen aylton aymar aymon ayrton azarie azeddine ' +
  'azenor azilda azwaw azzouz badis bainzu bakarne balbino baldiri balduino baltasara baptistine barnaba barore bassirou bastianina bastiano bastianu bastienne batantou bebel ' +
  'bekolo belaid belarmina belinga bernardim betito biagia biagino biazinha bibiano bidjocka bignon billia biloa bindzi bingen biram bissila bixente biya blaisine bleuenn ' +
  'bocar bokungu bolamba bolingo boricu bouanga boubker bougouma boujemaa boukary boumediene boungou braulia briec brieuc brunilda bustianu cacilda cahombo calfucura calixta ' +
  'calixto callisto calogerina carlino carluccio carmelia carmelle carmeluccia carminha carminuccio carmosina cassien cassio cassoma cataldina catalino catella catello ' +
  'caterinella catriel catuxa cauan caupolican cayupi ceica celma cenira centeotl cesidio chabelita chabuca chadli chahrazed chantale chari chaska chayito chebo chedeline ' +
  'cheick cheikhou chela chelito chepito cherline chimene chipenda chitula chofi chonita chrisla chrismene christla chuchita chuyita cihuatl cintia cirino ciruzzo citlalli ' +
  'citlaly claudinei claudiomiro claudionor cleberson cleidiane clelie cleophas cleophee clervil clesia clesio cleuza cleyton cliford clodomiro clotaire clotildes clunie ' +
  'codjo coffi coliman coloma concettella conxa conxita corradina corsino cosimino cossi coyllur crescenzio crislaine crispulo cugat cuitlahuac curamil cyriaque dadou daiane ' +
  'daimy dalmacio danel dannie danye daphnee darcy darlan darlenis darline davida dayron dayse deisiane deivy delcio delima delmiro deocleciano deoclecio deogracias deusdedit ' +
  'deusdete deyse dianelys diariatou diasivi diegane dieudonnee dieufort dieulene dieunord dieuseul dieuveille dihia dilermando dilma dilson dinalva dinho dinora diomedes ' +
  'diyoka djaffar djair djalma djanira djedje djeha djenabou djenane djibo djiby djidjoho djillali djime djohra djon djonsa djosa djosinha djoumana djoy domenichino donatille ' +
  'dositeo dosithee dosseh dossou drusilla duckens dulcelina dulcenombre dulcidio dumarsais ebogo edelbert edelfride edelson edesse edinaldo edineide edivania edleusa edmara ' +
  'edmea ednalva edner edoh edrice edvania edwidge edwige efisina ehecatl ekain ekaitz ekambi ekani ekofo ekomi ekotto eladj elenita elhadj eliecer eliecid eliene eliodoro ' +
  'elisee elisete elisiane eliziane eloan elom elona elouann elourdes eltom elton elvino elvire elzear elzeard elzira emelda emerance emerentienne emerico emilietto ' +
  'emmanuella enaut encarnita endika enedina eneias engolo enide ennemond enock enyo enzino ephrem erandi erasmina ercolino erendira erenice ericka erivelton erlantz erminda ' +
  'erntz ertha erwana essaid essenam essomba estitxu estiven estiwar eteki etelvino eteme etevaldo ethelbert etoundi euclide eudes eudore eudoxia eufemio eukene euphemie ' +
  'euridse eusebe eusebinho eutiquio euzebio evanilda evanir evelina eveline evenson evilasio exilda eyenga ezia fabiane fabricio fadela fadhila fafa fahima faical fallou ' +
  'famara faouzia fatim fatinha fatna fatoum faustin fedner felicetta felicienne feliu felixe ferdina fernandinha fernandinho ferney fethi fethia fifame filimao flaviane ' +
  'florio florisbela florisvaldo fodil founemoussou franceschino franchino francielly francinete francisleide franckie francuccio francyne frantz frantzdy frantzy frederica ' +
  'fredo fredy fridiano fridoline fritznel fritzner froilana fruitos gaddo gaetanella gaetanina gaetanne galeazzo galvarino gantine gasparino gavinu gbagbo gbedo gbenoukpo ' +
  'geiza geltrude genaro genilda genivaldo gennarino geoffroi georgete georgianna geovanna geovanny geraldina gerarde geraud gerlanda gersina gersonita gervais gervaise ' +
  'gesner gessica gethro ghandy ghino ghislane ghyslain ghyslaine giambattista giampietro gianalberto gianandrea gianbattista giannantonio giannetto gigetto gigia gilcimar ' +
  'gillou gilou ginou giommaria giovannella giovannina giselia gisnel giuanne giulietto gladimy glecio gleice gleiciane gleicy gleide glenis glodi gloriana gnagna gnahore ' +
  'gnima gohou goizane goizargi gonario gontzal gotzon gracielle gracienne graciliano grasiele gratienne grazielly greisy grettel guei guenole guerda guerlande guerlyne ' +
  'guerson guetty guilain gumercindo gurutze gustavinho guterres guyto gwenvael gwladys hachemi hadiatou hadiza hafsia haidee hamadi hamadoun hamidou haoua harouna hedia ' +
  'hedwige heidy heladio helier helton heraclio hercilia heriberta heriberto hermeline hermogenes herveline hiart hilarion hildebrando hildegarde hipolita hodei hormisdas ' +
  'hornella houefa hubermann huberte huenchu hugolin hugolino hunahpu ibara ibata ibou ibra idalino idelcio idelfonso idurre iedo igino ihintza ihsane ikerne ildege ilfrenord ' +
  'iliassou illapa illari illary ilma ilton ilunga imen intiraymi iokin ionara ioneide iraildes ireneo isabeau isaie iscle iseult isidora islaine ismahane ismerie isnardo ' +
  'issaka issiaka issoufou itamara itoua itzamna itzayana ivandra ivandro iveta iveth ixbalanque ixchel ixmukane ixone ixquic ixtab izaura izilda jaciara jaciel jackeline ' +
  'jacome jacquo jacsaint jadson jaider jailton jairton jamerson jameson jamileth jandir janeide janick janitzio jaouida jeanjean jeannou jeferson jefry jehanne jeisson jeje ' +
  'jenifer jeova jephte jerson jersson joanet joannie jocelerme joffrey jofre joicy joilson jolina jolyane jonel jorbelis jordane jorgete josafa josaphat joseane joselia ' +
  'joseline joselita joselo joselyne josema josemi josenilda josimar josina josinaldo josy jouanne jovany jovette joviniano jozinha juanpa juanra jucara julen julmise juracy ' +
  'jurgi kabeya kabila kabongo kacou kafui kaio kalfu kalidou kalilou kallfu kalonji kaltoum kamdem kamga kangah kanku kapinga kapita karamoba karamoko karelia karelle ' +
  'kasongo katerine katshunga kazadi keli kellen kemayou kengne kerby kerline kervens ketly kettia kettly keyla khadidiatou khadim khary khedidja kheireddine khoudia kiadi ' +
  'kiala kiesse killari kiluanje kilwanji kimbembe kimpwanza klebson kodjo kodjovi koffivi kokou kokouvi koldobike komlan kontxi kossi kossiwa kouami koukou koumba koumoin ' +
  'kuenda kukulkan kusikoyllur kuyen kuyenray kwami kwassi ladislas ladislau laerte lahouari lahoucine laiane laisa lakhdar landelino landolfo landrine laudelino laudicea ' +
  'laureen laurentien laurianne lazhar ledicia leftraro leidiane leidy leilane leiliane lemunao lenaick lencha lenilda lenilson leninha lenira lenita leocir leonice leonide ' +
  'leonildo leopaul letterio leyda leyre leyti lhoussaine libardo licarayen lidiane lihuel lihuen likan lilianne lilibeth linconao lindaura lionelle lisiane liuccia liwen ' +
  'lizete llanquiray loemba lohoues lokua lokwa lontzo loredi lorenzaccio lorival lotfi lothaire loudine louiners louisena louiza louloute louna lounes lounis lourdia ' +
  'lourdinha lovelie luandino luchito lucianna lucicleide lucimara lueji luisinha lukamba lukeny lukusa lumumba lunise lupillo lurdinha lussorio lussurgiu lutete luyeye ' +
  'luzdary luzenira luzmila luzolo lyes lysiane maamar mabiala maciana mackendy mackenson madani maddi madina mafaldina magarette magdala magui maguito maguy mahee mahfoud ' +
  'mahjoub mahjouba mahougnon mahoussi mahussi mahutin maibel maicol maicom maikol mailson maimounatou maisa makiese makiesse malangatana malaquias maliki malonga malou ' +
  'malvina mamady mamoudou mandiaye manelinho mankewenuy manolin manoucheka mansouria mantoulaye manuelito marame marcelline marciel marcilio marcondes marelis margalida ' +
  'mariajo mariame mariangel marianick mariannedda mariatou maribelle maribeth mariche marielou mariepier marifer mariflor marijose marileia marileide mariloli mariloup ' +
  'marinilda maripier marisete marivaldo mariza marizete markel marlei marluce marlucia marlyn marlyne marlyse marti marujita maruxa maruxaina maruzzella maryori massata ' +
  'massinissa mathurine matildita matondo matthou mauricea mauricinho maurille maurina mavinga mawuena mawunyo mayala mayana mayara mayerly mayoro mayta mayte maytee mbala ' +
  'mballa mbanza mbarga mbemba mberi mbezele mbida mbissine mbombo mboyo mbuya mbuyi mebiame mechita mechitas mederise medor medoune meganne meire melchora melissandre ' +
  'melquiadez memito merceditas merche merchi meriem merouane messanga messaouda metztli meven mewen meztli mickerson micuccio migdalia miladys milciades mileidys millantu ' +
  'millaray milouda mimmuzzo mimouna minguito minkoulou mintsa miquel miracy mirari mireilla mirelis mirentxu mireya mirlande mirlene miroslava mirtes moahe moctezuma modibo ' +
  'mohand mokrane molende moncef mongia moriba mosengo moufida moukala mounkaila moussokoro moussokura moustafa mouyabi mpiana muamba mukendi mulumba mumu musau musuamba ' +
  'mutombo mwape mwenho mwepu mwety mwilambwe myrlande nabou naby nacera nacim nadeige nadjet nadjia nadjib nafissatou nafy nahuelpan naia naiane naika najia najoua namory ' +
  'namuncura nandinha nandito nannina nantenin naomie naroa nassera nassima nathanaelle nayar nayaraq nayelli nayibe nayma nazzarena nazzareno ndalu ndella ndiaga ndioba ' +
  'ndiogou ndiouga ndong ndongo ndulo ndzana ndzie neculman nedo neftali nehuen neida neidinha neimar nejma nelcy nelinha nepomuceno nereo nereyda nerlande nesly ' +
  'netzahualcoyotl neyda neyen nezha ngagne ngatse ngonda ngono ngouabi ngoyi nguema ngueve nhelas nhonho niakale nicomedes nicte niele nilceia nilsa ninan ninuccia ninuzza ' +
  'nivalda njamba njinga nkodo nkolo nkulu nnomo noaga noelline noemy nogaye nolwen nongma nonvignon noraima norddine norelis noumoutie nouria nsele nsimba nsona ntumba nubia ' +
  'numbi nuna nuninha nuzzo nwety nzaba nzaou nzila nzuzi obambi obame oceanne odalea odaleia odelin odias odilas odilo odson oduvaldo okemba okombi oldine ollanta olrich ' +
  'omayra onana ondjaki ondoa ondongo oneida onelio onesime onintza onofra onorio opangault orencio orlandinha orlandino oronza oronzina orozimbo osane oscarina osias osmany ' +
  'osmarino osmir osmundo osner osni ossibadjouo osvaldina oswaldo otaviano othmane otoniel ouahiba ouandji ouarda ouardia oulimata oumkeltoum oumy ounissa ouraga oureye ' +
  'ovila ovono owona oyane oyono oziel ozires pachacutec pachi pachita pacomio pacorro padrig palmyre panchita papis paulinha pawindtaore pedrito pedru peguy peio pelantaro ' +
  'peppineddu peppiniello peppone perig petrona petrucio pewen phara pharah philias philocles philogene phiphi phydime pieralberto pierig piermarco pierro pietruccio pilarica ' +
  'pilmaiquen piluca pingdwende plamedie plautilla poliana pollyana pollyanna polynice pompilia pompilio porfi pougbila predu puccio qori qoyllur queila queralt quetita ' +
  'quidel quimet quincho quinito quintilio quintun quinzinho quirze quitterie rabha rachelle rachilde radhia radhouane rafaely raffaelina rafi rafita raiane raimundinho ' +
  'raiquen raiza ramatoulaye ramdane ramoncho ramoncito ramzi raogo rapha raquelina rasmane rasmata rayen raymonda raysa rayun rebert rebiha redouane regilaine regino ' +
  'regolina reinel reinilda rejean rejeanne rember renel renilda renivaldo renord reyna rheal rhimou ricardy riccardino richi ricot rildo rimwaya rinuccia risoleta ritita ' +
  'rivaldo riwan rodinei rodolfina rokiatou romario romildo ronanig ronei ronel roniel ronildo ronivaldo roodly rosani rosarito roseane roseberthe roselane roselore rosely ' +
  'rosemanie rosemene rosivaldo rosolia rougui rouguiatou rubiela rudecindo ruminahui rupayan ruphin ruthza rutza ryma sacnite sadith safaa saidou saintia salamata salamatou ' +
  'salifou saliou salvatorica salvuccio samito sandalio sandie sandreia sanounou sanoussi sasil saturio saverina savinien sayen sayhueque sayri sebas secondina sedjro ' +
  'segbedji segnon selom senaida senam sename senen serapio servilio sessinou sestilio sewanou seydi seydina seyni sherley sherline shirlei shnider sibiri sidoine ' +
  'sidpawalemde sigolene silvani simango simara sinchi sindo sinforoso siradji sirley sisto sliman smain sofiane sogui soizick sokona solimar sonaira sorangel sorayda ' +
  'sorkunde sosthene souheila souhila soukeyna souleye soumaila soumana soumaya soumia stefanino sterenn suely suleima suleyma sumaq sunsi susete suyai suyana suyay sylvere ' +
  'sylverine sylvine sylvio tahiel taieb taisa talato tamaro tancredi tanoh tanuccio tarcila tariacuri tarsila tassadit tatave tatore taua tauan tchakounte tchale tchilombo ' +
  'tchissola tchoumi tchuda tencha tenimba tenin tenoch teodomiro teodosio teotonio terese teresella tereza tertulliano tetevi thaddee thadee thaisa thalisson thereza thiane ' +
  'thiebaut thierno thiziri tiao tibila tidjane tiecoro tiekoura tiemoko tijean tilcia timbila tinhinane tinoune tiquinho titrit tognisse toinon toinou tomasin tomasio tomeu ' +
  'tommasino tonatiuh toncho tonecas tonet tonita totof totonno totuccio toumani tounsia treffle tristao tshala tshiabu tshiala tshibangu tshibola tshimanga tshisekedi ' +
  'tucapel tulio tulita tupaq tupinamba turiddu turuzzu tututa typhaine tzitzi tzitziki uanga uanhenga ubaldina ubirajara uesclei ueslei ugaitz ughetta uiara uirapuru uldege ' +
  'ulderic uldric ulpiano ulric umbertina umbertino urpay urpi usnavy uxua valderez valdinei valdivino valdomiro valmore valteir vanderley vanderson vandira venerina vicen ' +
  'vicentico vidjannangni vilfredo vilson vincenzino virgelina vitaline vituccio vovonne waira waldomiro waldyr walmor walquiria wanderlei wanderleia wandson wangulen warley ' +
  'wayna wayra wedson weliton wellie welton welwitschia wemerson wendelie wendkuuni wendpanga wenuy werlon weslley wicho widad widelene wideline wilbrod wilfran wilfrid ' +
  'wilguens wilker willian willka wilmar wilmara wilnes wilnise winderson windkouni wisly wivine woodley woodly woodson wuilmer xacobe xanti xaquin xareni xenaro xerardo ' +
  'xicotencatl xisco xoaquin xulio yajaira yakhouba yamai yamilet yanara yande yannic yapo yaretzi yasmany yatzil yatziri yawa yawar yawo yawovi yayra yeimi yeimy yembi ' +
  'yennega yennifer yesid yessenia yidir yoan yoandry yoel yoelvis yoli yolotl yoltzin yordan yordanis yosvani yosvany youssouf youssoufa yovani yovany ysee ysmaille yuba ' +
  'yugurten yulieth yulissa yumari yunesky yuniel yunior yunuen yupanqui yurany yusimi yusniel yvan yvener yverose yvonnette ywan zadi zahia zahui zaineb zakari zakariya zefa ' +
  'zeffirino zefinha zehira zeinabou zenabou zenilde zezette zezito zhor zico ziguele zilmar zinedine zinsou zinzindohoue ziortza zizou zizzu zoenabo zotique zoubeida zoubir ' +
  'zouina zoulikha zoumana zuberoa zuhaitz zulmar zulmiro zunbeltz zurine zyanya'
).split(' ')
