/** Firms, their products and programs, which speak, ask and are asked like people; folded. */
export const brands: readonly string[] = (
  'aaa aadhaar aajtak aami aarp abacus abanca abas abb abbyy abc abcdiario abcnews abendblatt aberdeen abf abilify abiomed abnamro abola aboutyou abrysvo absa abus acara acas ' +
  'accc accelerated accent accenture access accessbank accessorize accor accord accucheck accuro accurx ace acea acenocoumarol acer acerta acetylcysteine achmea aci aciclovir ' +
  'acino ackermans acorns acquaesapone acrobat acronis actelion actfibernet action actiris activobank actonel actrapid acura acuvue acyclovir adac adalat adalimumab adam ' +
  'adamed adani adaptec adastra adcal adderall adecco ademe adeslas adesso adidas adif admira admiral admissionspress adobe adobesign adp adse adsense adt advair advil ' +
  'adwords aeat aec aedc aeg aegean aegon aegonnl aem aemps aena aerius aerlingus aerolineas aeromexico aetna afas affinity afip aflac aflofarm afp afrihost afterpay agbar ' +
  'agcom ageas ageaspt agenda agenziaentrate ageuk agfa agip agirc agl agoda agos agrola ahm ahorramas ahpra ahs ahv aib aicte aifa aigues aima aimovig aiphone airbaltic ' +
  'airberlin airbnb airbus aircanada aircaraibes airdolomiti airdrop aire aireuropa airfrance airindia airlink airliquide airmid airnewzealand airpeace airplay airpods ' +
  'airsense airtable airtel airtricity airwatch airwick aisin aivd aix ajax ajovy akamai akasa aki akka aknoe aladdin alamo alaska albendazole albertheijn albertsons albis ' +
  'albuterol alcampo alcatel alcon aldactone aldi aldis alditalk alendronate aleve alexaapp alfahosting alfaromeo alfasigma alfresco algar alhambra alibaba alienware ' +
  'aliexpress alinta alior aliorbank alitalia alkaseltzer allblacks allegiant allegro allenbradley allevyn allgeier allianz allianzcare allianzpl allscripts allstate ally ' +
  'almaviva almera almirall alnatura alpine alprazolam alstom alteleipziger alten alternate altice altima alto alton altran amadeus amana amarok amaryl amaysim amazon amazone ' +
  'amazonlogistics amazonprime ambien ambipur amd ameli america american americanas ameritrade amex amgen amica amil amiodarone amitriptyline amlodipine amoxicillin amp ' +
  'amplifon ampol ams amtrak anac anacom anadin anah analytics anapen anastrozole anatel anbi anderlecht andreani andrex android aneel angelini anglianwater angular ' +
  'angusrobertson anibis anker anoro anpost anpostparcel anpr ansa ansaldo anses ansible ansm ansys antel antenatres anthem anthropic ants antwerp anvisa anwb anyconnect ' +
  'anydesk anytime anz aoc aok aol apache apap apec apexxnar apidra apixaban apl apobank apollo apple applebees aprilia aprovel aptamil aquacel ara arag aral aramark aramex ' +
  'arava arbeitsagentur arbo arbor arbys arca archicad arcoxia arcserve ard ardmediathek arexvy argenta argo argos ariane arianespace ariba aricept arik arimidex aripiprazole ' +
  'arise ariston arlo arminia aromasin arona arrco arriva arrow ars arsenal arte arteon arthrex artifactory aruba asacol asae asana asb asda asic asics asinfo asisa asl ' +
  'asnbank asos aspen aspire aspirin aspirina aspro asr asrock assaabloy assai asseco assura astellas aston astonmartin astra astrazeneca asus asx atac atacadao atacand atag ' +
  'atalanta atari ateca atenolol atera athenahealth atheros athletic ativan atlas atlassian atletico atleticomineiro atleticonacional atm ato atorvastatin atos atrovent ' +
  'attends atu atupri atv auchan audacity audi audible augmentin augsburg auris aurobindo aurrera aurubis ausgrid ausl auspost aussiebroadband austrac austral austrian ' +
  'authenticator authy autocad autodesk autoglass autopilot autotask autozone auva avacon avamys avanti avast avastin avaxim avd ave aveeno avene avensis aveo avia avianca ' +
  'avira avis avista aviva avodart avon avrotros awo axa axafrance axamansard axaseguros axios axis axisante axpo axtel aygo aysa azathioprine azilect azimo azithromycin ' +
  'azopt azteca azul azure baan babbel babylon backblaze bacnet bactrim badenova badoo bafana bafin bafog bag bahia bahn bahncard bain bajaj bajajallianz balearia baleno ' +
  'baloise bamboo bamboohr bamf banamex bancodobrasil bancoestado bancolombia bancomat bancomer banconote bancontact bancoposta band bandeirantes bandhan bandq banestes ' +
  'bangolufsen bankaustria bankia bankinter bankofamerica bankofbaroda bankofireland bankofscotland bankwest banmedica banorte banquepopulaire banrisul bapro baramundi barbie ' +
  'barca barcelo barcelona barclays barmenia barmer barnardos barracuda bartolini barum base basecamp basf basic basicfit basispoort battlenet bauhaus bauking bauknecht ' +
  'bausch bawag baxi bayern bayernlb bayernwerk bbc bbraun bbva bcg bchydro bcp bcpperu bechtle beckhoff beefeater beetle bein beitragsservice bekb beko belair ' +
  'belastingdienst belenenses belfius belgacom belin belkin belling beloc belong belron benadryl bendigo benenden benetton benfica bennet benq bensons benuron beobank ' +
  'bepanthen bepanthol beretta berker berlingo bernafon berocca berodual bershka bertazzoni bescom bestbuy bestpractice besttpractice bestwestern betis betmiga betnovate ' +
  'beurer bexio bexsero beyfortus beyondtrust bfarm bfm bfmtv bfs bft bgw bhim bhw bial bialetti bidorbuy biedronka bienici bigbazaar bigbompreco bigfix bigw bijenkorf bik ' +
  'biktarvy billa billag billdesk billetreduc bimbaylola binance bing binter biocon biocoop biofinity biogaran biogen biomet biontech bioplanet biotronik bipa birkenstock ' +
  'bisolvon bisoprolol bissell bitbucket bitcoin bitdefender bitel bitlocker bitpanda bittorrent bitwarden bizhub bizum bka bkk bkw blablacar blackbaud blackberry blackboard ' +
  'blackdecker blackhawks blackredwhite blau blender blick blik bling blink blizzard blogger blokker blomberg bloomberg bloomsbury blopress bls bluecross bluedart bluehost ' +
  'bluejays blueshield bluetooth bma bmd bmf bmi bmk bmo bmw bna bnd bnetza bnl bnp bnpparibas bnpparibasfortis boavista bobcat bobmobil boca boch bochum bodega boehringer ' +
  'boeing bohemians bol bologna bolt bomann bombardier bombardiertransport bomgar bompreco bonarea bonitas bonprix boohoo booking bookings boostmobile boostrix booths boots ' +
  'bootstrap bordas bordeaux borders bordgais borgward borussia bosbank bostitch boston botafogo boticario botox bounty boursobank boursorama bouygues bowes box boxer boxster ' +
  'bpay bper bpi bpm bpost bps braava bracco brack bradesco bradescosaude braga brave braves bred brembo brentford breville bricard brico bricocenter bricodepot bricoman ' +
  'bricomarche bricorama bridgestone brightspace brilique brinks britbox britishairways britishgas brittany broadcom brockhaus bromazepam bromcom bronco broncos broncosnrl ' +
  'brother brotje brt brubank brufen bruins brusselsairlines brw bses bsi bsnl btg bticino buddybank buderus budesonide budgens budget budgetdirect budgetenergie budni ' +
  'budweiser buergerkarte buffalo bugatti buhl buick builders bulb bulls bumble bumeran bund bundesagentur bunnings bunq bupa bupaau buprenorphine bupropion burgerking ' +
  'burnley buscapan buscopan buseireann busuu butlins buzzfeed bva bvaeb bvg bvn bws byd byetta bzga cabify cablecom cac cactus cadbury caddy cadent cadillac cadremploi caf ' +
  'cafcass cagliari caissedepargne caiway caixa caixabank cajamar cak calcichew calendly calgon calm calor calpol caltex caltrain calzedonia camaieu cambio cambridge came ' +
  'camry canadapost canadiantire canadiens canal canalecinque canalplus canalsur canaltrece canara canbus cancom candesartan candy canesten canon canpar cantv canucks canva ' +
  'canvas capes capgemini capitalone capitec caprabo captiva captur caracol caranua caravan carbamazepine carbimazole carbonblack carbonite cardif cardiff cardinal carestream ' +
  'carglass caritas carlsberg carlton carnival carphone carrefour carrefouritalia carrier carris carsat cartasi carvedilol casait casasbahia cashapp cashbuild casino casodex ' +
  'castorama cataflam catalana catalunyaradio caterpillar cathay catho catolica catsalut cattolica cayenne cayman cbc cbn cbr cbs cbsa cbse ccc ccma ccn ccoo cdc cdw cea ' +
  'cedae ceed cefalexin ceftriaxone cefuroxime cegid ceidg celebrex celerio celeron celesc cellc cellcept celta celtic celtics cembra cemig cengage centauro centerparcs ' +
  'centos centra centraalbeheer centrelink centricity centrum century centurylink cephalexin cepsa cerave cerazette cercanias cerelle ceridian cerner cervarix cessna cetaphil ' +
  'cetelem cetirizine cfe cff cgd cgi cgil cgm cgtp chaffoteaux challenger champix channelstv chapters charger charleroi charmin charter chartreuse chatgpt checkatrade ' +
  'checkdomain checkers checkmk checkpoint checkvierundzwanzig chedraui chemistwarehouse cherokee chery chevrolet chevron chevy chickfila chiefs chiesi chileatiende ' +
  'chilevision chilexpress chiltern chime chip chipotle chivas chloramphenicol chloroquine chrome chromebook chromecast chromium chronopost chrysler chubb chubbfire churchill ' +
  'cia cialis cibc cic ciclosporin cie ciel cielo cif cifs cigna cillit cimzia cinfa cinquecento cipla cipralex cipramil cipro ciprobay ciprofloxacin circadin cirrus cisco ' +
  'cisl cita citalopram citaro citgo citi citibanamex citibank citigo citihandlowy citrix citroen citylink citypower civic cjib cjppu claas clarin clarion clarithromycin ' +
  'claritin clarityn clarks claro clasroom classcharts classdojo classeviva classlink clave clavulanate clenil clever cleverfit clexane clicks clickup clindamycin cliniko ' +
  'clio clomid clonazepam clopidogrel cloppenburg closer clotrimazole cloudflare clozapine clubbrugge clubmed clydesdale cmhc cms cna cnav cned cnesst cnews cni cnil cnn cnpd ' +
  'cnpj cnpq cnrs coa coartem cobol coca cocacola cochlear cocodamol codecademy codeine codensa codesys coelba cofidis cofinoga cogeco cognizant coin coinbase cola coldfusion ' +
  'colgate colisprive colissimo collectplus collingwood colmena colocolo coloplast color colpensiones colruyt comair comarch comarchpl comboios comcast comdirect comed ' +
  'comelit comfort comgas comirnaty commbank commerzbank commonwealth communityfibre commvault compaq comparethemarket compass compeed compensa compensar completel ' +
  'computacenter computerbild computrabajo conacyt conad concerta concor concordia concur condis condor condorferries condusef coned conedison confluence conforama confused ' +
  'congstar connectwise connexxion consalud consorsbank constructa consum consumers contaazul contabo contaplus continental continente contour contrex convatec converse ' +
  'coolblue coop cooperators coopervision coopnl coordinadora copa cope copec copel copilot coppel cordarone corega coreldraw corinthians cornelsen cornercard cornerstone ' +
  'corolla coronavac correiodamanha correios correos corriere corsa corsair corsica corsodyl cortana cortefiel cortisone cosentyx cosmosdirekt cosopt costacruises costco ' +
  'costcutter coto cotrimoxazole couchdb coumadin coupa courierguy couriersplease coursera coutts covaxin coventry coversyl covestro covishield cowboys cowin cozaar cpam ' +
  'cpanel cpf cpfl cpoms cps cqc cra cracovia craftsman craigslist crayon cred credem creditagricole creditkarma creditmutuel creditreform creditsuisse crelan crestor cricket ' +
  'crisis crit crockpot crocs croma crosscountry crossfit crossland crossway crous crowdstrike crtc crucial crunchyroll cruse cruzazul cruzblanca cruze cruzeiro crv csa csc ' +
  'csofin css ctt ctv cuatro cubs cuisinart cultura cunard cup cupra curevac curp currys cvlibrary cvs cyberark cyberduck cyberport cyfrowy cygwin cylance cymbalta cypress ' +
  'daad dabigatran dachser dacia daewoo dafalgan daft dahua daihatsu daiichi daikin dailies dailymail dailymotion daimler dak daktarin dalacin dali dampsoft danea danone dart ' +
  'darty dashlane dassault databricks datadog datagroup datalogic datamax datev datto davidlloyd daviplata davivienda dayforce daymap dazn dbb debeka debenhams debian debitel ' +
  'debonairs decathlon decortin deebot deepfreeze deepl deepseek deezer defender defra degewo degiro degussa deichmann dekra dekristol delhaize delhivery delijn deliveroo ' +
  'deloitte delonghi delphi delta demorgen dengvaxia denner denns denon denosumab denso dentsply depakine depop depoprovera deportivo depuy dermol dermovate descovy designjet ' +
  'desigual desjardins deskjet desloratadine despar detran detrusitol dettol deutschebahn deutschebank deutscheglasfaser deutschepost deutschewohnen deutz devk devoteam ' +
  'dewalt dexamethasone dexcom dfds dfg dfs dgb dgccrf dgfip dgi dgs dgt dguv dhcp dhl dhs diakonie diamant diamicron dian diariodenoticias diazepam dicksmith diclofenac ' +
  'dicom dictate didup diepost diesterweg differin diflucan digi digid digilocker digitalocean digitec digitel digitoxin digiweb digoxin diovan diprobase direct ' +
  'directassurance directline dischem disco discord discover discovery dishtv disney disneyland displayport disprin ditzo dixons django dji dkb dkv dlink dlrg dmart dmv dni ' +
  'dnie dns doblo dochub docker docman doctolib documentum docusign docuware dodge dodgers dodo dogecoin doj dokker dol dolcegusto dolibarr doliprane dollartree dolormin ' +
  'dolphins domainfactory domestos dominion domino dominos dompe domperidone donepezil doodle doordarshan doordash dorma dormakaba dorothyperkins dotnet doublebase dovato ' +
  'dovecot doxycycline dpd dracoon draeger drager dragon drchrono dreame dreamhost dreams dreamstation dreamweaver drei dremel drillisch drive drk drogaraia drogasil dropbox ' +
  'drreddys druni drupal dstv dsv dtap dtdc dteenergy duac dublinbus ducati ducato duckduckgo duden duke dukoral dulcolax duloxetine dunelm dunkin dunkindonuts dunlop dunnes ' +
  'duo duolingo duphalac dupixent durango duravit durex duria durogesic duster dutasteride dvi dvla dvsa dvz dwp dwrcymru dxc dymista dymo dymocks dynabook dynamics dynamo ' +
  'dynamodb dynatrace dyson eads eagles easily eastlink easy easybank easybell easybox easyjet easyride eaudeparis ebay ebixa ebp ecard echo eclinicalworks eclipse ecobank ' +
  'ecobee ecoledirecte ecomexpress econocom economist ecopetrol ecosia ecosport ecosys ecotank ecotricity ecovacs edeka edelvives edelweiss edenor edesur edf edge edison ' +
  'edmodo edoxaban edp edreams edsby educake educnat eduka edval edx efcc efferalgan effexor efient efluelda efteling eftpos egnyte egyptair einaudi einhell eintracht eir ' +
  'eircom eisai eizo ekart ekedc ekoplaza ekwateur elal elantra elasticsearch elastoplast elcomercio elcorteingles electricireland electrolux electronicarts elektra ' +
  'elespectador eletropaulo elga elidel elior eliquis elitebook elitepartner elmex elmundo elocon eloqua elpais elperiodico elsevier elster eltiempo eltrece eltron eltroxin ' +
  'eluniversal elvanse emacs embraer emerade emgality emirates emis emol empik empirum empoli emt emule enaio enalapril enbrel enbridge enbw enca encepur endeavour endesa ' +
  'endesapt enea eneco enedis enel enelbrasil enelcol enelmed enem energa energia energieag energyaustralia enexis enfamil engen engerix engie engineering eni enmax enocean ' +
  'enova enoxaparin ensure entega entel enter entergy enterprise entra entresto entyvio envialia enyaq enyimba eolo eon epa epaderm epal epcor epec epfo epic epicgames epiduo ' +
  'epilim epipen eplerenone epm eps epson epuap eqao eqbank equifax equinox equitalia equitrac ergo ergohestia ericsson ernstings eroski erse erste ertzaintza erythromycin ' +
  'esb escape escitalopram escolaweb escort eset eska eskom esomeprazole espace espanyol espidifen espn essalud esselunga essendon essent essential essilor esso estadao ' +
  'estafeta esteve estradot estudiantes estv esurance esure esxi etam etanercept etb etbvasca ethereum ethernet ethias ethiopian etihad etisalat etoro etos etrade etsy etv ' +
  'eucerin eudora eufy eumovate eurocash eurocopter eurofarma euromaster euronics europapark europcar europeun eurospar eurospin eurosport eurostar eurowings euskaltel ' +
  'euthyrox evenity eventbrite eventim everis evernote evertonfc evian evident evides evn evo evonik evoque evorel evri ewe ewetel ewn ewz exact exame excel excelsior ' +
  'exchange exclusive exelon exito expedia expensify experian expert explorer express expresso expressvpn exprivia extra exxon ezetimibe ezetrol ezv faa faac facebook ' +
  'facetime fahr fairy fakt falabella falithrom falken falter famila famisanar famotidine farmacity farxiga fasenra fastag fasthosts fastly fastmail fastway fastweb ' +
  'fatturazione faurecia faz fbd fbi fcc fcmb fda febreze fedasil fedex fedora feedly feltrinelli fema femara femidom fendt fenosa fentanyl fenwick ferinject fermax ferpa ' +
  'ferrero ferring ferrograd ferroli ferrous festo festool feuvert fexofenadine feyenoord ffs fgts fhir fiasp fiat fibertel fichet fidelidade fidelity fido fidor fielmann ' +
  'fies fiesta fifththird figma filenet filewave filezilla finalsite finanzamt finanzonline finasteride finder findomestic fineco finereader finish finnair firebase firebird ' +
  'firefly firefox firestick firestone firewire firs firstbank firstbus firstdirect fisherpaykel fiskars fisker fissler fitbit fitnessfirst fiverr fixodent flagyl flair ' +
  'flamengo flammarion flash flask flatex flecainide flinkster flipboard flipkart flixbus flixotide flixtrain floa flomax flonase fluad flucelvax flucloxacillin fluconazole ' +
  'fluenz fluimucil fluminense fluoxetine flutterwave fluvius flybe flybondi flymo flysafair fnac fnacspectacles fnb focus fokker folha followme fonasa foncia fonic foodora ' +
  'footlocker forem forester fortaleza forteo forticlient fortigate fortinet fortis fortisip fortnite fortran fortuna fortune fortuneo forxiga fosamax foschini fosfomycin ' +
  'fostair fotocasa foursquare foxit fps fragmin framemaker francebleu franceconnect franceinfo francetelevisions francetravail francotyp frankit franprix fraunhofer ' +
  'frecciargento frecciarossa free freeagent freebsd freedom freelancer freelander freenet freenow freesat freestyle freetrade freeview freiburg frenchbee fresenius ' +
  'freshbooks freshdesk freshmarket freshservice fresubin frigidaire fritzbox froiz frontier frontline frsc fsmeimmun ftc ftp fucidin fujifilm fujitsu fujitsugeneral fulda ' +
  'fulham funda furadantin furniturevillage furosemide fusion fust futurelearn fybogel gabapentin gadis gaggenau gaggia gala galaxus galaxy galenica galeno galeria ' +
  'galerieslafayette galicia gallimard galp galvus gamble gambro game gameboy gamestop gamm gamma gan gandi garante garda gardai gardasil gardena garmin garuda gateway ' +
  'gautrain gaviscon gazetawyborcza gazzetta gazzettino gdc gdf gdfsuez geberit gebietskrankenkasse gedeon gedore geely geers geforce geico gelbeseiten gelocatil gemini gemo ' +
  'gems generali genertel genie genk genoa gent gentoo genvoya geodis georgebank geox germanwings gerolsteiner gesobau gestetner getafe getin getinge gewobag gez gfi gfours ' +
  'ggd ggz giants gibert giffgaff gifi gig gigabyte gigaset gigl gigroup gilead gimp gio gira girocard giropay gis gitea github gitlab glade gladiator glasfaser glassdoor ' +
  'glassfish glaxosmithkline glenmark gliclazide glimepiride glivec glo globalprotect globant globeandmail globo globoplay globus globusbaumarkt glovo glowworm gls glsbank ' +
  'glucagon glucophage gmail gmc gmf gmx gnr goahead goair gocompare godaddy goexpress goguardian gol golang golden goldenergy golem golf goodenergy goodreads goodyear google ' +
  'gopro gorenje gornik gothaer gotomeeting gotransit gotv gousto govie gpa gradle grafana grammarly granada grandfrais grandland grasshopper grasshoppers gratka grdf ' +
  'greateranglia greatwall greenchoice greenhouse greenshield greggs gremio greyhound grifols grindr grohe groningen groupama groupee groupemutuel groupwise groww grubhub ' +
  'grundig gsa gsk gst gtb gtbank gtd gtt gtu guardian guingamp guinness gumtree gumtreejobs gusto guyhoquet gvb gwr gynzy habitaclia habitat hachette hadoop hadopi hagebau ' +
  'hagebaumarkt halaxy haldol halfords halfordsauto halifax halle hallesche haloperidol hamiltonbeach hamleys handbrake handelsblatt handlowy handysignatur hangouts hankook ' +
  'hannover hansa hansaplast hansgrohe hapvida hargreaves haribo harleydavidson harman harmonie harpercollins harpic harrods harvester harveynorman harveys hasbro hasco ' +
  'hastings hathway hatier haval havan haven havrix hawaiian hawthorn hays hazet hbo hcf hcl hcpc hdfc hdi hdmi headspace healthengine hearts heat hebe heerenveen hegarty ' +
  'heidelberg heidelbergcement heineken helaba helix hellmann hellobank hellodoc hellofresh hellosign hellowork hellweg helmholtz helpscout helsana helsinn helvetia ' +
  'helveticairways heparin hepatyrix heppner hera heracles herald herceptin hermesversand hero heroku hertz hestia hetzner hewlett hexal hexyon heyah hiab hibernate hibernian ' +
  'hidroelectrica hifi highlander hikvision hilti hilux hindu hindustantimes hinge hipaa hipercor hiperdino hipp hiqa hiscox hisense hitachi hitachirail hive hkk hln hmrc ' +
  'hobbs hoffenheim hoffner holaluz holcim holded holidayinn hollard hollister homeassistant homeaway homebase homedepot homekit homematic homeserve homobile honda honeywell ' +
  'honeywellhome honor hoogvliet hoover hop horde hormann hornbach hostelworld hosteurope hostgator hostinger hotdoc hotmail hotmobile hotpoint hotstar hovione howoge hsa ' +
  'hsbc hse htm huawei hubo hubspot hud hudsonsbay hue huffpost hugendubel huggies hughesnet huk hulltrains hulu humalog humana humanis humanite humira hummer humulin ' +
  'huntington husqvarna hutchison hvv hyatt hydrochlorothiazide hydrocortisone hydroone hydroquebec hydroxychloroquine hygeia hyland hylo hype hypera hyperoptic hyperu hyperv ' +
  'hypo hypovereinsbank hyundai iag iarnrod iata ibama ibercaja iberdrola iberia iberostar ibge ibis ibiza ibm ibom ibrance ibuflam ibuprofen icao icasa icbc ice iceland ' +
  'icelandair icfes icici icinga icloud ico icpc icse idaustria idbi idea ideal idealboiler idealista idealstandard ideapad ideos idfc idmobile idorsia iduna iefp iess ifood ' +
  'igj igmetall ign ignis iinet iiyama ikea ikeatradfri ikedc ikk iliad illimity illustrator illwerke illy ilsole imac imagerunner imagin imagine imap imbruvica imedone ' +
  'imessage imigran immergas immobiliare immonet immoscout immoweb immowelt immoweltag imodium imovane imovelweb impax implanon impots impreza imserso imss imt imuran imvanex ' +
  'inail inami incibe incredible indapamide indecopi indeed independent independiente inderal indesign indesit indianexpress indiapost indigo inditex indusind ine inea inec ' +
  'inegy inem inetum inexium infanrix infarmed infectopedicul infineon infinite infiniti infliximab influvac infobae infojobs infomaniak infonavit infor informix infosys ing ' +
  'ingdiba ingelheim initseven inkscape innogy innogypl innohep innovian inoui inpost inps inrae insee inserm insert insight insignia insomnia inspiron inspra inss instacart ' +
  'instagram instantpot instapaper insulatard insulin intact intel inteligo intellij inter interac interbank intercites intercity intercityitalia intercom intercontinental ' +
  'interdiscount intergas interia interjet intermarche intermec internacional internazionale internode interpolis interrapidisimo interspar intersport interswitch intesa ' +
  'intimissimi intratuin intreo intuit intune invacare inventor investec invisalign invokana iomega ioniq ionos ios ipad iper ipercoop iphone ipiranga ipko iplan iplayer ipod ' +
  'ipratropium ipsen irbesartan ircc irctc irda iren iriscare irishferries irishindependent irishlife irishrail irishtimes irishwater irn irobot irs iryo isapre iscsi isee ' +
  'iserv ishmed isotretinoin isscleaning issste istat istoe isuzu isvap isynet ita italgas italiauno itau itho itslearning itsme itunes itv itvx ivanti iveco ivermectin ' +
  'ivoclar iway ixiaro izzi jabra jacobdelafon jadlog jaggaer jagiellonia jaguar jakdojade jamb jameda jamf januvia jardiance jardiland java javascript jaydess jazz jazztel ' +
  'jbhifi jbl jcb jcpenney jdedwards jdsports jee jeep jellyfin jelmoli jemena jetblue jetbrains jetsmart jetstar jetta jettagli jettwo jewson jext jigsaw jimdo jimny jio ' +
  'jiocinema jira jobberman jobcenter jobs jobscout jobup jogger johanniter johndeere johnreed jojo joomla jornaldenoticias joyn jpmorgan jpmorganchase jquery juke jumbo ' +
  'jumbopt jumia jumper jumpy jungheinrich juniors juniper junker junkers jura justeat juve juventus jynneos jysk kaba kabel kabeldeutschland kabelplus kabum kadett kadjar ' +
  'kaercher kafer kafka kahoot kaiserslautern kaizer kali kamar kamiq kandji kangoo kantonalbank karcher kardon kareo karoq karriere karstadt karwei kaseya kashflow kaspersky ' +
  'kaufhof kaufland kavo kawasaki kayak kba kbc kbv kcom kedco keepass keepcool keflex kelag keldoc kellogg kelloggs kempinski kenamobile kenmore kensington kenwood ' +
  'kenwoodaudio kenyaairways keppra keramag kerberos kerio ketoprofen keybank keycloak keynote keystone keytrade keytruda kfc kfw khanacademy kia kiabi kibana kicker kik ' +
  'kilmarnock kindengezin kindle kingston kion kitchenaid kitkat kiwibank klacid klaricid klarmobil klarna kleenex kleinanzeigen kleinezeitung klett kliogest klm kludi kmar ' +
  'kmart kmk knab knappschaft knicks knipex knorrbremse knx kobalt kobo kobold kodak kodi kodiaq kohls koleje koleos komatsu kombi komoot komputronik kona konga konica ' +
  'konqueror koodo kotak kotlin kpmg kpn kraken krd krka kro krone kronos krs kruidvat krupp krups krus ktm kubernetes kubota kuda kuga kukident kulula kumho kurier kutxabank ' +
  'kvb kvk kwik kwikfit kyleena kyocera kzv labview lacaixa lacie lactulose ladwp lafarge laforet laguna lahalle lakers lalibre lamborghini lamborghinitrattori lamictal ' +
  'lamisil lamotrigine lanacion lancer lancia landal landcruiser landesbank landesk landi landrover langenscheidt languagetool lanier lansdown lansoprazole lantus lanxess ' +
  'lapd laposte lapresse laravel larepublica lariam larousse laserfiche laserjet lasership lasette lasexta lasix lask lastampa lastminute lastpass latam latanoprost latercera ' +
  'latex latitude lauda laudamotion laufen lausd lavanguardia lavazza laxido laya lazio lbbw lbs lcbo lci lcl ldap leaderprice leadway leaf leap lebara leboncoin ' +
  'leboncoinimmo lec lechia ledevoir ledvance leeds lefigaro leg legacy legalandgeneral legia lego legoland leibniz leica leicester leiner leisure lemken lemonade lemonde ' +
  'lemsip lennox lenor lenovo lens lepoint leponex lequipe lercanidipine leroymerlin lesechos lesoir letemps letrox letrozole levante level levemir leverkusen levetiracetam ' +
  'levitra levocetirizine levodopa levofloxacin levothyroxine lewiatan lexapro lexmark lexoffice lexotan lexpress lexus lexware leya liander liantis liberation liberbank ' +
  'liberty libertymutual libre libreoffice libriweb librus lic lichtblick lidl lidlpt liebherr lieferando lifebook lifescan light lightroom lightspeed lille lime limesurvey ' +
  'lincoln linde lindegas lindt linea linio linkedin linkem linkfour linksys linode linola linux lipitor lisinopril listerine listserv litecoin lithium liverpool livi livial ' +
  'lixiana lka llama lloyds lner loblaws lobs lodgy loeb loewe loganair loggi logicimmo logineo logitech logmein logstash lomb londis lonworks lonza looker loomis loomiscash ' +
  'loperamide loratadine lorazepam lorient losartan losec lotos lotus lovenox lovoo lowa lowenstein lowes lowi lpp luas lucid lucidchart lufthansa lugano lumen lumigan ' +
  'luminus lundbeck lupin lupo lustral luxmed luzdelsur luzern lycamobile lyclear lyft lymecycline lync lynparza lyonnais lyonnaise lyria lyrica maaf maalox mabthera macan ' +
  'macbook macif macmillan macos macquarie macro macrobid macys madopar maestro magalu magdeburg magenta magentatv magento magnard magneti mahindra mahle maif maiia ' +
  'mailandguardian mailbox mailchimp mailgun mailman maincare mainova mainz makita makro malaga malakoff malarone malibu mallorca malmberg malt malteser maltofer malwarebytes ' +
  'mamas managebac manageengine mango manitobahydro manjaro manor manpower manulife mapfre maple mapleleafs maps maquet marantec marantz marcoumar marcumar marelli mariadb ' +
  'marionnaud maritim maritimo marketo marks marktkauf marktplaats marriott marseille marshalls maruti marvell marvelon maserati masmovil massey massimodutti massmart ' +
  'mastercard masymas matalan match mathematica mathletics matin matlab matmut matrix mattel matter maven maxalt maxolon maxtor maybach maytag mazda mazowieckie mbank mbway ' +
  'mcafee mcdonalds mcfit mcgraw mckesson mckinsey mclaren mdaemon mdph mdr mebendazole mebis mec mechelen medatixx medi mediacom mediaexpert mediafire mediamarkt mediapart ' +
  'mediaset mediatek mediaworld medibank mediboard medicaid medicare medicareau medicover medife medikinet mediolanum medion medis medisana medisoft medistar meditech medrol ' +
  'medshield medtech medtronic medtronics meet meetic meetup mega megabus megacable megane megaupload meindl melatonin melectronics melia meloxicam memantine memrise menards ' +
  'menarini mencap menitorix menjugate mentimeter menveo menzis meo meona mepilex meraki mercadolibre mercadolivre mercadona mercadopago mercedesbenz merck mercure mercurial ' +
  'mercurio mercury meridiana meridol meriva merkur merkurversicherung merseyrail merten messaggero messenger metabo metamizol metavision meteojob metformin methadone ' +
  'methotrexate methylphenidate metlife metoclopramide metoprolol metro metrobank metrocard metrogas metronidazole metropcs metrorail metrovalencia mets meyra mfiles mgefi ' +
  'mgen mhplus mhra micardis micasa michaelpage michelin micra microgynon microlax micron microsoft midas middlesbrough mides miele migrol migros migrosbank mikrotik ' +
  'milanuncios milenio milka milkman millennium millenniumbank millonarios millwall milupa milwaukee mimecast mindfactory minecraft mingw mini minimed minipreco minitab ' +
  'minocycline minolta mint mirena miro mirror mirtazapine mistral mitie mitsubishi mitsubishielectric mitsubishiplc mittwald mivb miway mma mmrvaxpro mms mnet mnt mobelix ' +
  'mobi mobic mobidziennik mobikwik mobil mobilcom mobileiron mobiliar mobistar moby mobywatel modbus moderna modus mohito mokka molicare molnupiravir moloni molotov momax ' +
  'momentum momentumhealth monabanq monarch mondadori mondeo mondialrelay moneybird moneybox moneygram moneysupermarket mongodb moniepoint monoprix monsoon monster ' +
  'montelukast montepaschi montepio monterrey montpellier monuril monzo moodle mops morele morethan morgenpost morphine morphy morrisons mossos mosyle motelone mothercare ' +
  'motilium motorizzazione motorola motrin moulinex mounjaro mountfield movano movicol movilnet movistar movistararg moxifloxacin mozilla mpk mpreis mps mpwik mqtt ' +
  'mrbricolage mrprice mrw msa msc mseb msg msi msnbc msp mta mtn mucosolvan muface multibanco multicare multichoice multipla multivan mumbaiindians mundodeportivo mural ' +
  'musgrave mustang mvv mweb myblueprint mybuilder mychart myciti myer myfitnesspal mygov mygovid myhermes myhome myki mylan myntra myob mysql mywelfare nab nabard nac nacex ' +
  'nacional naf nafdac nagios namecheap nandos nantes napa naplan naprosyn naproxen naranja nasa nashuatec nasonex nationalenederlanden nationalexpress nationalgrid ' +
  'nationwide natis natura naturalia naturgy naturgymx naturstrom natwest naukri naval navara naviance navigo navision navyfederal nbank nbc nbn nct ndia ndis ndr ndtv ' +
  'nearshore neat nebilet nebivolol nec neco nedbank nederlandsespoorwegen neet neff nefit nema neoenergia neomercazole neon neonet neopost neos nepa nequi nescafe nespresso ' +
  'nest nestbank nestle net netatmo netbackup netbeans netcologne netcup neteller netflix netgear netia netlify netscaler netscape netshoes netskope netto nettorama netze ' +
  'neupro neurontin neutrogena newbalance newcastle newholland newlook newstalk newstwentyfour newsweek newsweekpolska newyorktimes nexi nexity nexium nexive nexplanon ' +
  'nextbike nextcloud nextgen nexus nfs nfu nfz nginx nhis nhs nhsbsa nib nibud nice nieuwsblad nif nifedipine nightline nih nike nikkiso nikon nilfisk nimc nimenrix nin ' +
  'ninemobile ninja ninjaone nintendo nio nipro niro nisa nissan nitro nitrofurantoin nitroglycerin nivus nju nkd nmbs nmc noaa nobelbiocare nocibe nodejs nofrills nokia ' +
  'nokian nolotil nookal noom norauto nordlb nordsee nordvpn norethisterone norisbank normon northernrail nortriptyline norvasc norwegian norwich noscomunicacoes nostalgie ' +
  'notebooksbilliger notepad notes notion notredame notting novalgin novartis novavax novobanco novoferm novomix novonordisk novorapid novotel nowaera nowo nowtv npc npo ' +
  'npower npr nrc nrj nrma nsa nsfas nspcc nta ntp nttdata ntv nuance nubank nucala nuevaeps numatic numericable nuon nurnberg nurnberger nurofen nutanix nutella nutmeg ' +
  'nutribullet nutricia nutridrink nuvaring nuvaxovid nuvola nuxeo nuxl nvidia nypd nysc nystatin nytimes nza nzz oakfurniture oamtc oando oauth obb oberbank oboticario obs ' +
  'observador observer obsidian oca ocado ocaso occidente octopus odido odoo odyssey oeamtc oebb oestrogel ofcom officedepot officejet officeworks ofgem ofii ofpra ofsted ' +
  'ofwat ogb ogk ohip ohra oilers ojogo okaidi okcupid oki okk okta olanzapine oldmutual oldsmobile olimpica olmesartan olumiant olva olx olympia olympus omega omeprazole ' +
  'omie omint omio omnipage omnipod omroep omron omronplc omv onbase ondacero ondansetron onedrive onelogin onem onenote oneplus onet onetouch oney onix onkyo onlyoffice onpe ' +
  'onss onthemarket ontrac onva onvista opal opay opcua opdivo opel openai openapply openbank openbsd openoffice openreach openshift opensuse opentext openvpn openxchange ' +
  'opera operon opgroeien opmanager opodo oppo opsgenie opsi optima optimum optiplex optive optus oracle oralb oramorph orange orangebank orangepl oras orbis orchestra ' +
  'oreilly ores orf origin originenergy orion orlandopirates orlen orona orpi osakidetza osasuna osde osha osiander osram ossur oster osticket ostwind oticon otis otodom ' +
  'otrivin otrs otsuka ottobock ottos ouestfrance ouigo ouigoes outback outlander outlook outsurance ovchipkaart overleaf ovh oviesse ovo ovs owncloud oxazepam oxfam oxford ' +
  'oxxo oxybutynin oxycodone oxycontin oxynorm oysho oyster ozempic pachuca packard packardbell packers packlink packstation pacs paczkomat padlet pagbank pagerduty ' +
  'pagesjaunes pagewide pagina paginegialle pagopa pagseguro pajero palacio palermo palio palmeiras palmpay paloalto pami pampers panadol panamera panasonic panera panorama ' +
  'pantoprazole pantozol panvel paodeacucar papajohns papas papercut paperwhite paquetexpress paracetamol parallels paramount pararius parcelforce parcelhub parcoursup pardot ' +
  'parentmail parentpay paribas parisien parkside parma parnassys parool paroxetine parship partena partenamut partner paslode passat passatcc pasteur pathfinder ' +
  'patientsknowbest patriots paulmann pavilion paxlovid paychex payconiq paydirekt payfit paylocity paypal paysafecard paystack paytm payu pba pbs pccomponentes pcounter ' +
  'pdfcreator peabody peco pedidosya peek pegasus pei pekao peloton pemex penarol pencom penguin penicillin pennylane pentasa pentax pentium peoplesoft pepco pepephone pepkor ' +
  'pepsi pepsico perdolan perforce perindopril perl permanente permanenttsb permethrin permobil perplexity persil personal personio pesel petbarn petco petplan petrobras ' +
  'petronas petsmart peugeot pfizer pfron pgande pge pgnig phaeton pharmaton phaser phcn phenergan philips phoenix phoenixcontact phonak phonepe photoshop piaggio piast ' +
  'picanto picasso picis picknpay picpay pilot pilz pingid pingodoce pinterest pioneer pip pipedrive pirelli piriteze piriton pisos pitney pix pixel pixma pizzahut pko pkobp ' +
  'pkp planeta planeteoui planetfitness planmeca planner plantronics planzer plaquenil plasticomnium plavix play playmobil playstation playstationnetwork playwright plenitude ' +
  'plesk plex plin plusnet plymouth pnbindia pnc pnet pneumovax pocket poczta pocztapolska pocztex poferries pogon pokemon polaris polaroid poleemploi polestar policybazaar ' +
  'polident politico polityka polkomtel polmed polo polomarket polpharma polregio polsat polycom pontiac pontins pontofrio pop popeyes popia porsche porta portaldasfinancas ' +
  'portaventura porto portoeditora portoseguro postalia postat postbank posteitaliane postemobile posteo postepay postfinance postfix postgres postgresql postman postnet ' +
  'postnl potterton poundland poundstretcher powerapps powerbi powerpoint powerschool powershell practicefusion practo pracuj pradaxa praluent prasa prasugrel pravastatin ' +
  'praxis precision prednisolone prednisone prefecture pregabalin premarin premiere premierinn presse prestashop presto pret prevenar priceline prilosec primacom primark ' +
  'primavera primax prime primeo primera primor primperan principality printemps printix priorix prius privileg proalpha probook procon procter profeco profibus profil ' +
  'profilzaufany profinet prograf progressive prolia proman prometheus promod pronote proofpoint propecia propranolol proscar prosegur prosieben prospan proteas protheus ' +
  'protonmail protonvpn protopic prouni provera providus provigo provinzial proximus proxmox prozac prtg prudential przelewy psdbank pseg psg psp psv ptsb publico publisher ' +
  'publix pue puget pullandbear pulmicort puls puma pumas punch punto puppet puppetlabs puregym purolator purolatour pushdoctor putty pva pwc pycharm python pyur pzpn pzu ' +
  'qantas qare qashqai qatar qbe qbuzz qdenga qlik qlikview qnap quadient quadro qualcast qualcomm qualtrics quarkxpress quattro questrade quetiapine quick quickbooks quicken ' +
  'quickline quillbot quilonum quintoandar quizlet quora qvar qwant raad rabbitmq rabbitohs raben rabeprazole rabipur rabobank rac racing racq racv radeon radiocanada ' +
  'radioshack radiozet radisson radius rafale rai raices raid raiders raiffeisen raiffeisenbank raika railcard rails rain raiplay raiz rakow ramada ramipril rampaxi ramq ' +
  'ranbaxy rancher rand randomhouse randstad randwater ranexa rangemaster ranger rangers ranitidine rapid rapidshare rappi raptors raspbian ratedpeople ratiopharm ratp rav ' +
  'ravensburger razer razorpay rbb rbc rbi rbs rcmp rcn rdw react reader reale realmadrid realmarkt realme realsociedad realtek realtor receita reckon recombivax record ' +
  'recordati redbull redbysfr reddit redetv redfin redhat redis redmi redpack redsox redsys reebok reforma rega regiobank regiojet register registrocivil regon reims reiss ' +
  'relaiscolis relate reliance reliancehmo relvar remdesivir remedy remeha remeron remicade remind remitly renaissance renaper renegade renfe reniec rennes rennie rennies ' +
  'reolink repatha repco repevax repower repsol repubblica requip resa reserved resmed resound respironics ret retequattro reuters revaxis revenue revit revlimid revolut rewe ' +
  'rexx rfc rfi rheem rheinbahn rheinenergie rheinmetall rhenus rhino rhinocort riachuelo ricardoeletro ricoh ridgid riello rightmove rimac rinascente ring ringdoorbell ' +
  'rinvoq rio ripley risperdal risperidone ritalin riteaid rittal ritto rituximab riu rivaroxaban rivastigmine riverisland riverplate rivian rivm rivotril riziv rizzoli rki ' +
  'rmf rms rmv rnli roaccutane robertwalters robinhood roblox roborock roca rocephin rocher rockwell rocky rodalies rogue roku rolandberger roller rollsroyce roma romande ' +
  'rona roomba rosettastone rossmann rosuvastatin rotarix rotateq roto roundcube rover rovi rowenta royalcaribbean royalenfield royalmail rsa rsi rspb rspca rtb rtbf rte rtl ' +
  'rtlplus rtlz rtp rtr rts rtve rtveuroagd ruch ruckus rundeck runtastic rupay russellhobbs rustdesk rva rwe ryanair rybelsus rydoo ryobi ryzen rzeczpospolita rzl saab saaq ' +
  'sabadell sabc sabena sabesp sabre sabs saeco safari safelite safeq safeway safra safran saga sage sagrotan sainsbury sainsburys saintetienne saintgobain salamol salbutamol ' +
  'salesforce salofalk salomon salt salto saltstack salud saludtotal salzburg salzburgag salzgitter samaritans saml sampdoria sams samsung samu sanborns sanctuary sandero ' +
  'sandisk sandoz sanepid sanitas sanitascol sanktpauli sankyo sanlam sanofi sanpaolo santafe santalucia santam santander santillana saopaulo sap saps sars sas sasktel sasol ' +
  'sassa sassuolo sata satchel satispay saturn saudia saunierduval saur saveiro saxenda saxo sba sbb sbi sbk sbs sbsnl sbt scala scalable scandlines scania scarlet scart sccm ' +
  'scenic schaeffler schalke schenker scholastic schoolfox schoology schoolworx schroedel schufa schuh schulcloud schwabisch schweppes scientific scirocco scope scotiabank ' +
  'scotiabankperu scotrail scotsman scottex scottishpower screwfix scribus scs scuolanext sda sdge sdui seafile seagate seahawks seai sears seat seb sebi sec seco sectra ' +
  'securex securitas securly sedapal sedex seek seesaw seetickets sef sega segmuller segurancasocial selenium selfridges selgros seloger semaglutide semana semperit sena ' +
  'sence senco sendcloud sendgrid sendle sendmail seneca sener senescyt seni sennheiser senokot senseo sensodyne sentinel sentinelone sentra sentral sepa sepe sephora septa ' +
  'septrin seqta serafe serasa serco seretide sergas sermas seroquel seroxat sertraline servette servicecanada servicenow servicensw serviceontario servientrega servier seur ' +
  'sevdesk severntrent sevilla sfr sftp sgae shamrock sharan sharepoint shark shazam shein shelbourne shell shelter sheraton shingrix shippo shipstation shopify shoppers ' +
  'shoprite showbie showmax sibelga sic sick sicoob sicredi sielte siemens siena sienna sifrol signal signia sii silae sildenafil silit silverado silverlight simatic simca ' +
  'similac simonsvoss simpel simplii simplyhealth simponi sims simulink simvastatin simyo sinemet singaporeair singulair sinopharm sinovac sinsay sintrom sinupret siodemka ' +
  'sion sipgate siro sirona sisben sisley sisu sitagliptin siteground sixt skechers sketch sketchup skil skillshare skipton skittles skoda skok skolengo skribble skrill sky ' +
  'skyitalia skype skyrizi skyrock skyscanner skyward slack slackware slask slimmingworld smartbroker smartmobil smartrecruiters smartschool smartsheet smartsteuer smarty ' +
  'smax smb smeg smic smile smithnephew smtp smur smyk smyths snam snap snapchat snapdeal snapdragon snapon snappet sncb sncf sncfconnect snelstart snickers snmp snowflake ' +
  'sns snsbank sobeys socalgas societegenerale sodexo sodimac sofinco sofitel sofology sofort softgarden softlab softmaker softwareone solaris solarwinds solas solidaris ' +
  'solidworks solifenacin solpadeine solumedrol somat somfy somtoday sonae sonarqube sonata sonicare sonicwall sonos sony sonyliv sophos sorento sorgenia soriana sortis sosh ' +
  'sotalol soul soundcloud southampton southeastern southern southernrail southernwater southwest spaceship spacex spaggiari spamassassin spar sparda spardabank spargs spark ' +
  'sparkasse sparta sparx spasmex spc specsavers spectranet spectrum speedport speedpost speedy spencers spesen spf spicejet spid spiegel spikevax spirit spiriva ' +
  'spironolactone splashtop splunk sport sportage sporting sportsdirect spotify spotlight spring springboks springfield sprint sprinter sprite spss spurs spursnba spusu ' +
  'sputnik spvm sqdc sqlite square squarespace srf srg ssa ssangyong ssb ssc sse ssh ssr stackoverflow stada stadtische stadtwerke stagecoach stahlwille stamaril stanbic ' +
  'standaard standard standardbank standardlife staples starbucks starhealth starken starkey starling starlink starplus startimes startpeople startrack statefarm statuspage ' +
  'staysure steam stedin steelers steelseries steers steigenberger stelara stelvio stena stephaneplaza stepstone steradent steria stern stib stiebel stihl stiko stilnox stilo ' +
  'stoke stokrotka stoves strada stradivarius strasbourg strato strattera straumann strava strepsils stripe stromectol stryker stubhub studielink stv subaru subiekt sublime ' +
  'submarino suboxone substack suburban subutex subversion subway successfactors sudafed suddenlink sudocrem sudouest sueddeutsche suez sulamerica sulfasalazine sultanol ' +
  'sumatriptan sumup sunarp sunat sunbeam suncorp sunderland sundowns sunlife sunoco sunpharma sunrise suntrust sunwing superb supercheap supercor superdrug superdry ' +
  'superexpress supermicro superquinn superstore superu supervalu supradyn sura surface surfshark surveymonkey suva sva svb svelte svlfg svs swagger swan swansea swica ' +
  'swiftcover swiggy swiss swisscom swisslife swissmedic swissmedical swissquote swm swr sybase sydneywater sygnity sylvania symantec symbicort symbol symfonia symfony ' +
  'sympany syna synagis synapse synergia synergie synology synthes synthroid systane systemeu systmone sytron tableau tacacs tachipirina tacobell tacoma tacrolimus tadalafil ' +
  'tado tafe tagesanzeiger tagesschau tagesspiegel tagrisso tahoe tailscale takealot takeda takko taleo talgo talktalk tallink taltz tamiflu tamoil tamoxifen tampax ' +
  'tamsulosin tandem tangerine tanishq taos tap tapestry tardyferon target targobank targus tarom tarraco taskalfa taskrabbit tassimo tata tatapower tatasky tauron taurus ' +
  'tavanic tavor taxfix taycan taz tchibo tcp tcs tdap tdbank teamcity teams teamsystem teamviewer tec techmahindra technics techniker technisat tecnocasa tedi tefal tegretol ' +
  'tegut telcel tele telecentro telecinco telefe telefonica telefunken telegraaf telegram telegraph telekom telemadrid telemundo telenet telepizza telerama televisa telfast ' +
  'telkom telmex telmisartan telnet telstra telus temazepam tempo tempoteam tena tenormin teradata terbinafine termalgin terna terra terraform terrywhite terumo tesco tesla ' +
  'tether tetralysal teufel teva texaco tezenis tfg tfgm tfl tfone tfwm tga tgss tgv thales thalia thalys thameslink thameswater theage thello theophylline thermomix thinkpad ' +
  'thisday thomascook threema threeuk thunderbird thunderbolt thw thyrax thyroxine thyssen thyssenaufzug thyssenkrupp tibber ticagrelor ticketmaster ticovac tidal tide tier ' +
  'tigerair tightvnc tigo tigota tigres tiguan tiktok timberland timesofindia timhortons timolol tims tinder tipo tipsa tirrenia tiscali tivicay tivo tiwag tjmaxx tkk tmb ' +
  'tmobile tmobilenl tneb tnt toblerone tobradex tobycarvery toddle todoist toeslagen tolino toll toluca tomcat tomedo toogoodtogo toolstation toom topamax topcon topiramat ' +
  'topiramate topshop toptal torasemide torem torino tormatic toro toronto torrent torrentpower toshiba totalenergies totalfina totaljobs totalplay tottenham tottus totvs ' +
  'touareg toughbook toujeo toulouse touran tourneo tower toya toyota toyotamaterial tpay tper tpg trabant tracfone tracker traderepublic traderjoes traeger trafic trai ' +
  'trainline tramadol tramal trane tranquilidade trans transat transavia transferwise transilien transit translink transpennine transperth transporter transunion ' +
  'trasmediterranea travelers travelodge travelport traverse travisperkins trazodone trelegy trello tremfya trend trenitalia trenord tresiba tricare trimbow trimethoprim ' +
  'triodos tripadvisor triplej tritace triumeq triumph trivago trojka trony trouw truffaut truist trulia trulicity trumenba trustatrader trustpilot truvada truworths tsa tsb ' +
  'tsn tsystems ttc tucson tuev tui tuifly tumblr tums tundra tupperware turbomed turbotax turkish turmol turnitin turo tusla tutanota tuttosport tuv tvi tvn tvo tvp tvs ' +
  'tvthree twente twinfield twingo twinrix twint twitch twitter twix tycsports tygodnik tylenol tymebank typeform typescript typhim typo uala uba ubaldi ubank ubiquiti ' +
  'ubisoft ubs ubuntu ucas ucb udacity udemy udinese udp ugc ugt uidai uif uil uisce ukg uktv ukvi ulsterbank ultibro ultram ultravnc umang umbrella unam unefon unia unicaja ' +
  'unicredit unieuro unifi uniflow unifrog unilever unimed unionbank unionbankofindia unionberlin unipol unipolsai uniqa uniqapl uniroyal unisa unisys united unitedhealth ' +
  'unitedhealthcare unitedutilities unitron unitymedia unive universidad univision unix untis uodo uokik uol upc upi upim uplay uploaded ups upsc upstox upwork urmet urssaf ' +
  'urzad usaa usatoday usave usbank usborne uscellular uscis usda usgs usos usp usps uswitch utax utilita utilitawarehouse utorrent utrecht utrogestan uwv uzo vachette ' +
  'vaillant vaio valaciclovir valeo valium valneva valproate valsartan valtrex valve vancity vancomycin vandebron vanguard vanguardngr vanish vanlanschot vans vapiano vaqta ' +
  'varig varilrix varivax vattenfall vaudoise vauxhall vax vaxelis vaxigrip vaxneuvance vaxzevria vbb vbg vbl vcenter vcs vdab vdk vea vectorworks vectra veeam veja velar ' +
  'velib velobank velux venlafaxine venmo ventolin veolia veoliapl veracross verbatim verbund vercel verfassungsschutz vergolst verisure veritas verivox verizon vermeiren ' +
  'vermox verona verorab versalink vertbaudet verti verve verymobile vesicare vespa vestel vga vgn vgz vhi vhv viactiv viagogo viagra viani viano viarail viasat viatris viber ' +
  'vibramycin vice vicens vichy vicks vicroads victoza videotron vienna viessmann viewsonic vifor vigantol villarreal villeroy vim vimeo vinted virgin virginactive ' +
  'virginatlantic virginaustralia virginmedia virginmoney virtualbox virtus visa visage visana viseca visible visio vision visma viss vistara visualbasic vitality vitamix ' +
  'vitara vitasorb vitens vitesse vittel viva vivaaerobus vivaldi vivareal vivaro vivawest vivium vivo vivotif vlc vmware vnc vocus vodacom vodafone vodafoneitalia ' +
  'vodafonekabel voixdunord volaris volg volksbank volkskrant volkskredit volkswagen volotea voltaren voltarol volvic volvo vomar vomex vonovia voo vorwerk vox voxi voyage ' +
  'vpay vpro vrbo vredestein vrr vrs vrt vscode vsphere vsware vtm vtr vue vueling vulcan vultr vuze vvs vyvanse wacom waec wago wagonr waipu waitrose walgreens wallabies ' +
  'wallapop walmart warfarin warriors warta wartburg washingtonpost watchguard waternet waterpik waterstones watford wattpad wave waze wdr wealthsimple webafrica webde webex ' +
  'weblogic websphere webuntis wechat weda weduc wegmans wegovy wehkamp weidmuller weightwatchers weinmann wellbutrin wellsfargo weltbild weltwoche wema wendys werder wero ' +
  'wessexwater wesswater westbahn westermann westernunion westham westin westjet westnetz westpac wetherspoon wetherspoons wetransfer wgv whatsapp whirlpool wholefoods ' +
  'whsmith wibra wic wickes widex widiba widzew wienenergie wiener wienerlinien wii wikimedia wikipedia wiktionary wildfly wiley wilko willhaben wimpy winamp wincc winco wind ' +
  'windstream windtre wingo winkhaus winners winscp winsim wipro wireguard wirtualnapolska wisla wiso withings wix wizz wizzair wko wlan wlz wmf wmo wolfgarten wolverhampton ' +
  'wolves wom wonde woocommerce woolworth woolworths worcester word wordperfect wordpress workable workcentre workday workforce workspace worldremit worldspan worten wortmann ' +
  'wrangler wrike wsib wsip wsj wsus wtf wuestenrot wurth wyndham xalatan xanax xarelto xbox xcel xcode xedule xeljanz xeloda xenapp xendesktop xenos xeon xero xerox xfinity ' +
  'xiaomi xing xkom xolair xoom xpeng xpressbees xsall xsara xtandi xtb xtrail xuno xxxlutz xyzal yahoo yale yallo yamaha yammer yankees yape yaris yarra yaz yello yelp ' +
  'yesbank yesss yeti yodel yoga yoigo york yorkshire youfone youi youngboys yousign youtube youview ypf ypsilon ypsomed ysoft yubikey yuh zabbix zabka zafira zaglebie ' +
  'zalando zaldiar zambon zammad zanichelli zantac zanussi zapimoveis zaragoza zattoo zava zbook zdf zebra zedmed zee zeeman zehrs zeiss zeleris zelle zen zendesk zenith ' +
  'zentiva zeppelin zermelo zerodha zestril zewa zigbee ziggo zillow zilveren zilverenkruis zimbra zimmo zipcar zirtek zispin zithromax zkb zocor zofran zoho zoladex zoll ' +
  'zoloft zolpidem zomato zomig zonaprop zoom zoopla zopiclone zostavax zoton zovirax zscaler ztm zucchetti zumba zurich zurichconnect zus zvv zwave zwift zyban zydus zyprexa ' +
  'zyrtec zytiga zyxel'
).split(' ')
