/** Given names of people in German-speaking countries, wherever they come from; folded, without such as are words of the eight languages. */
export const germanGivenNames: readonly string[] = (
  'aage aake aarne aaro aase aatu abdalla abdalrahman abdiaziz abdifatah abdihakim abdikadir abdikarim abdinasir abdirahim abdirashid abdirizak abdisalam abdisalan abdiwahab ' +
  'abdiweli abduelkadir abdulbaset abdulghafar abdulhadi abdulhamid abdullatif abdulmajid abdulmunim abdulqader abdulsalam abdulsamet abdulwahid abdurrahim abeba abiy abraha ' +
  'abrehet abukar achilleas adanech adham adhanom adib adisa admir adolfli adriena adriyana aedu aendi aendu afanasi aferdita afewerki afeworki afrim afroditi afrore agafja ' +
  'agapi agda aglaia agnesa agneta agnete agoston agot agrafena agron ahmadshah ahmadzia ahmednur ahti aigars aiham aila aili ainars ainis aino aisho aivar aivars ajdin ajmal ' +
  'akberet akeza akmal alaaeddin alaattin albena albiona albulena aleksa aleksej alemtsehay alenka alev alewtina alexej alfhild alfija alganesh aljona aljoscha alketa almira ' +
  'alojzija alojzy aloysius altfrid altina alvar alvis alzbeta amandus amani amanuddin amanuel amanullah ambrus amed amela amha amila aminullah amirjan amra amsale anab ' +
  'anamaria anci andja andjela andjelka andras andraz andrejka andrejs andri andrij andrija andu anelia anete anezka anfisa angelos anghel angi anica anicka anisoara anjuta ' +
  'annamarie annbritt annegrit annekaethi annekathi annekathrin annelis annelise anneroes anneros annfrid annichen anniken annikki annroesli annrosli annukka anselm anssi ' +
  'antigoni antoaneta antti anze apoloniusz apostolis aqila aranka arbenita arbenor arber arbesa arbnor arbnora arbogast ardiana ardit aregash arezo arezu arfst arijeta arild ' +
  'aris aristidis aristos arja arjin arkadi arkadij arlind armend armgard arnim arnis arnost arpad arseni arsim artion artiona artjom arton arve arvids arvin arwa arwed asaad ' +
  'asadullah asbjoern asdis aseel asfaha asfaw asgedom asgeir ashild asho asiye asja aslam aslaug asle asmeret asmerom asmir asmus aspasia asrat assaad aswit asya ataa atanas ' +
  'atefa athanasia athina atiqullah atiye attaullah audra audrone audun aulis aurel aurela aurelija ausra austeja avni awdotja awet axente axmed ayanle ayberk aybueke aybuke ' +
  'aycan ayguel ayguen ayham aynalem ayseguel ayub azeb azem azhin azieb azime azita azize azizullah azmera azra babeli babett baebi baenz baerbel baerbelche baerbeli bahaa ' +
  'bahara bajram bakhtiar balduin balint balthes banz barbelche barbeli barbora bardh bardha bardhyl barialai barica barnabas bartholomaeus bartl barwaqo baryalai bashkim ' +
  'basima basira bassel bastl batikan batul bawer bayan beaet beatli bedia bedirhan bedri beguem behar behcet behice behluel behlul behram behzat bejan bekim bekirhan ' +
  'belaynesh belma benafsha benas bendix benedikte bengi beno benu bereket berengar berfin berfu bergljot berhanu berhe beritan berkant bernadett berndi bernfried bernhild ' +
  'berno bernt bertalan berthilde bertl bertold bertwin berxwedan besa besart besarta besfort besian besiana besim besmellah besmir bestami bestoon betelhem bethly betim ' +
  'betli betti beyene beyhan bezawit bianka bilgehan biljana bilyana biniam binnaz binnur binyam birga birger birgitt birgitte birguel birhan birhane birikti birthe biruta ' +
  'biserka bishaaro bisrat bjarke bjarni bjarte bjoerg bjorg blagoj blagoje blagovest blagovesta blahoslav blasius blazena bledar blendi blerina blerton bodil boerge boerje ' +
  'boetje bogislaw boglarka boguslawka bohous bohumil bohumila bohumir bohus bohuslav bohuslava bojana boldizsar bonifaz borbala borghild borislava borivoj borivoje borjana ' +
  'bork boryana bostjan botan botond boyan boyana bozhidar bozica bozidar braida brandusa branimir branislava brar bratislav breshna bretislav brhane brige brigita brigitteli ' +
  'bronek brunhilda bryar bryndis brynhild brynjar bsrat buelent buenyamin buesra bukurije burcak burgl burhanettin burim burkard burkart bystrik caasha cabdi caecilia ' +
  'caecilie cagdas cahide cahit canab canberk cansel cassian catinca cazimir cedomir celalettin cemalettin cenek cengizhan cevat cevriye ceyhun charalambos charalampos ' +
  'charikleia charis charlotta chasper chatrina chlaeus chlaus chlodwig chlous chnar choman chreschtian chrigel chrigi chrigu christerl christfried christhard christlieb ' +
  'chrysa chrysanthi chryssa cigerxwin cilka ciril ciwan codrin codrut codruta coletta corneliu corsina cosmina costica costin costinel crescentia creszentia csaba csenge ' +
  'csilla csongor ctibor ctirad cueneyt cuneyt curdina cveta cvetan cvetana cvetelina cvetka cvijeta daciana daenel daeni daenu dafinka dagfinn dagmawi dagobert dahabo daiga ' +
  'dainius dalija dalma damianos damijan damira damjan damla daniat danijela dankmar dankward danu danuse danute danylo dardan darinka darja dascha daud davorin davorka ' +
  'dawood dawud decebal deema deeqo degenhard degenhart degmo dejana dejen delal delil demsas denes derartu dereje derman dersim dervis desanka desbele despina dethard devran ' +
  'dezider dezso dezsoe dhool dhuuh diaa diellza dierck dietbert dietburg dietger diethart dietram dijle dijwar dilber dilgesh dilovan dilsad dilshad dilyana dimitar ' +
  'dimitrina dimos dimosthenis dionysia dionysios dionysis dirck ditlev ditmar diyako diyana diyar djoko djordje djuradj djurdja djuro dmitrij dobrila dobrin dobrinka ' +
  'dobromila dobroslava doelf doelfi doerthe dogus doinita dolfi domagoj doncho donka dorchen dorel dorentina dorka dorli dorly dorothe dorottya dorrit dorthe dortje doru ' +
  'dostmohammad dovile dragica dragisa dragoljub dragoslav dragutin drahomir drahomira drahoslav drahoslava drahuse drazenka drenusha drickes drilon dritan driton druetsche ' +
  'drutsche duaa dubravko dumitra duniyo dunja durim dusana dusanka dzejla dzejlana dzemal dzenana dzevad dzintars dzintra ebadullah ebbo eberhart ebla ebubekir ebyan ' +
  'ecaterina ecem eckard eckbert eckehart eddo edelgard edelinde edgaras edin edon edona edvards edvin eerik eero eetu eeva efkan efrem efstathios efstratios efthimia ' +
  'efthimios eftychia egidius egita egmont egzona ehler ehlimana ehrentraud ehrhardt ehsanullah eigil eija eiko eila eilert eilhard eimantas eino eirini eivind ekin ekkehardt ' +
  'elaha elanur elcin eldar elefteria eleftheria elemer elen elfrun elftraud elifnur elilta elimar elina elisaweta eliska elitsa elma elmedin elmedina elmi elmin elmina elna ' +
  'elof elpida elsabe elsbe elsbethli elsche elsebeth elseli elshaday elsi elvana elvedin elvedina elvir elvis elyas emad emal emanuel embaye emebet emeran emese emilian ' +
  'emiliya emilja emirjeta emmanouil emmeram emmo emoke emrullah enas enayatullah endale endre endrit engelhard engjell eniko enikoe enis enisa enkeleda ensio epaminondas ' +
  'ephraim eppo eray erazem erbil erblin ercuement erdmuthe erguel erhardt erhart erind erja erjon erkenbert erkki erkut erland erlend erlfried erling ermal erman ermelinde ' +
  'ermias ermin ermina ermira ermon ernestas ernfrid ernoe ernschtli ernschtu ernstchen ersel erszike erzsi esad esat esben eskil eskild esmat esmatullah estifanos etelka ' +
  'etenesh etta eugeniu eusebiu eusebius evdokia eveli eveliina everl evgen evija evin evindar evridiki evrim evzen ewalda eyasu eyob eyuep eyvind ezana ezatullah ezgi ezzo ' +
  'faadumo faarax fadil fadri faheem fahrettin fahriye fahrudin faiz faizullah fanis farahnaz fardin fardowsa fareed farhat farhiya faridullah farishta farkhunda fasil ' +
  'fatbardha faten fatina fatjon fatjona fatlind fatlum fatmaguel fatmagul fatmire fawaz fazal fazila fedder fedja fehmi feray ferda ferdane ferdinande ferdo fereshta ferhad ' +
  'ferhunde ferid feridun feriha ferike ferko ferozan ferruh feruz fethiye feven fevziye feyyaz fidelio fietje fikadu fikre fikreta fikru filippos filmon filofteia filsan ' +
  'finnja firaz firdevs fisnik fithawi fitim fitore fitsum fjodor flamur flaviu flavius floarea florica florije flurije flurina flutra folkmar fosiya foteini fotios fotis ' +
  'fowsiya fraenze fraenzeli fraenzi fraenzli francka frantisek frantiska franzeli franziskus franzli freba fredl fredrika frehiwot frenk frerich freweini fridtjof fridu ' +
  'friedburg friede friedegard friedegund friedericke friedger friedhold friedl friedlinde friedmar friedo friedolf friedolin friedwald frigga frishta fritjof fritzchen ' +
  'fritzli frodewin frohmut frohwalt frohwin frosso frozan fruzsina fuat fueloep fuesun fusun gabrijel gabrijela gacal galatea galia galin galja gallus galya gangolf garad ' +
  'gasper gavril gavrila geanina gebre gebremeskel gebru gediminas geedi geesche gejza gellert gelmar genadi gencho georgeta georgi gepa geppert gerburg gerdi gerezgiher ' +
  'gergana gergoe gerhardt gerhart gerlind gerolf gertraut gerwald gerwazy gescha geske getachew getahun ghadir ghafar ghafoor ghalia ghebre ghennet gheorghita ghezal ghiath ' +
  'ghina ghirmay ghofran gholam ghousuddin giachen gica giedrius gieri giesbert gigel ginka gion giorgos girmay giselbert gisep gittli gizella gizi gjertrud goca godehard ' +
  'godeli godelinde goedeli goedi goekay goekben goekce goekcen goekhan goekmen goeksel goeksu goenuel goeran goerel goesta goetzi goezde goitom gokben goksel goksu gorana ' +
  'gorazd gorch gordan gorel gorica gotthelf gottschalk gottwald gotzi gozde gramos grazina greger gretje grigorij grigorios grigoris grischa griseldis gritli grittli ' +
  'grozdana guda gudbrand gudench gudeng gudjon gudmund gudmundur gudny gudrid guel guelay guelbahar guelcan guelcin guelden guelderen gueler guelfem guelhan guelizar guellue ' +
  'guelnaz guelnur guelperi guelsah guelsen guelser guelseren guelsuem gueltekin guelten gueluemser guenay guenduez guener guengoer guennur guerbuez guercan guerhan guerkan ' +
  'guerol guersel guersoy gueven guezin gulab gulan gulbahar gulbuddin gulcin gulderen gulfem gullu gulnara gulnaz gulperi gulser gulsom guna gunars gunborg gundega gundela ' +
  'gundobald gundolf gunhild gunnel gunnhild gunnur gunta guntars gunthild guntis guntram gunvor gurcan gurhan gurol gustaf gustel guttorm guuleed guzin gwendolin gyoengyi ' +
  'gyoergy gyoergyi gyongyi gyorgyi gyuri gyuszi gzim habibo habip habtamu habte habtom habtu hadeel hademar hadia hadil hadmar hadumoth hadwig haennes haennesche haenschen ' +
  'haeusi hafizullah hagos haidar haifa haiko hailemariam hailu haimanot haitham hajdar haji hajnalka hajra hajrije hajriz hajrudin hakimullah hakon haldis halfdan halimo ' +
  'halis halise halldis hallgeir hallvard halvard halvdan halwo hamasa hamayun hamdija hamdiye hamide hamidullah hamit hamiyet hana hanife hanin hannchen hannele hannerl ' +
  'hannesche hanns hannu hanschen hansgeorg hansheiri hansjakob hansjoachim hansjochen hansjoerg hansjoggi hansjosef hansjuerg hansjurg hanskarl hansotto hanswalter ' +
  'hanswerner haralambie haralambos haralds haregewoin haregu haroon harri harti hartlieb hartmuth hartwin hashim hashmatullah hasib hasiba hasija hasime hasina hasret ' +
  'hassina hatidza hatto hatun haug hausi hawar hawre hayati hazal hazem heddo hede hedel hedvig hedvika hedy heidelore heidemaria heidli heikki heimeran heimito heimo ' +
  'heinerli heinzi heireli hekmat hekmatullah helbest helfried helfriede helgi helin helina helinae helmfried helmi helmine helmo hemma hendrike henner henok henrich henrieta ' +
  'herfried heriburg hermela herrad hersh herward herwart herwarth hetti heval heyab hibo hicran hildburg hildebert hildegunde hildemar hildgard hildi hilding hildur hilkka ' +
  'hillevi hilmi hiltraud hiltrude hinda hinerk hinrika hippolyt hirut hiruy hisham hivda hiwa hiwet hjoerdis hjordis hodo hogir holgi homaira honza hoodo hooyo horatiu ' +
  'horsti horymir hosai hosea hosna housi hrafn hristina hristo hrvojka hryhorij huberl huberta hubertine hubsi huda huelya huemeyra huerriyet huerue huesamettin hueseyin ' +
  'huesniye huesnue hugbert huldreich huldrych hulusi humeyra hunor hurriyet husamettin husein husnija husniye hynek hyrije hysni ianis iason ibadete ibbo ibolya idali idrees ' +
  'idriz ieronim ieva ifeta iftin igna ignac ignatz ikran ilarion ildar ilgvars iliana ilija ilinca ilinka ilirian iliriana ilirjana iliya ilja iljaz ilkka ilko illes ilmari ' +
  'ilmars ilpo ilsebill ilsetraud ilsetraut ilske ilvars ilyan imants imdat imer immanuel immo imrich inara inayatullah indre indrek inessa ingars ingbert ingeburg ingegaerd ' +
  'ingegard ingegerd ingela ingemar ingerid ingerlise inghild ingi ingjerd ingomar ingrida ingunn ingus ingvald ingvar ingvill ingwer inkeri innokenti innozenz intisar ints ' +
  'ioanna ionela iordan ippokratis ippolit irek irenke irini irisz irja irmantas irmeli irmelin irmentraud irmentrud irmgart irmtraut isak isbert isfried isgard isidor ' +
  'iskender ismatullah ismeta ismiguel ismigul israa istar isuf iulica iuliu iustin iustina ivajlo ivaylo ivelin ivelina iven iver ivka ivona iwanka iyad izabella izet izidor ' +
  'izolda iztok izudin izzettin jaakko jaana jabr jachen jachym jackl jadranko jadvyga jafar jakobine jakobli jakup jalil jalmari jamil jancsi janez jani janko jannek jano ' +
  'janusch jari jarkko jarmo jaroslava jaroslawa jawahir jawid jedrzej jefim jegor jehona jelica jelisaveta jelisaweta jenoe jeppe jerca jermolai jernej jerneja jeronim ' +
  'jetmir jetmira jewdokija jewgenija jewhen jewhenija jibril jihan jinda jindra jindrich jindriska jirina jirka jiyar joci jockl jodok jodokus joeggi joens joeran joerge ' +
  'joergen joergi joern joggeli joggi joka jolan jolana jons jonte jorgi jorgos jorin jorma jorne joro jorun jorunn josefin josepha josipa jossif jostein josua joud jouko ' +
  'jouni jouri jova jovanka jovica joze jozi jozica jozko jozo jretche juci jucika judi judita juerg juergi juergli juern juhana juhani juho julchen juliska juozas jurate ' +
  'jurgis jurgli jurica jurn jussi jusuf jyri jyrki kaare kaarel kaarina kaarlo kabir kadem kadrije kaethchen kaetheli kaethi kahsay kairi kaleab kaleb kalervo kalevi kalju ' +
  'kalliope kalliopi kaloyan kaltrina kaltuma kaltun kalvis kamile kamilla kamuran karcsi karianne karimullah karlchen karlfried karlfriedrich karlgeorg karline karlis ' +
  'karljosef karlmann karlotto karmen karolis karstein karwan kaspars kathchen katheli kathrein katica katri katriina kauko kawsar kayahan kazhal kazys kebedech keijo keld ' +
  'kell kemalettin keriman kerime kerrin kersti kerttu keule kevser khadar khaibar khatera kholoud khoshal khujasta khushal kibrom kidist kifle kiflom kimete kimmo kinan ' +
  'kinana kinfe kiriaki kiriakos kiril kirill kirsi kirsti kirstin kitti kjeld kjellaug kjerstin kjetil klaerchen klaerli klaeuschen klaeusi klarchen klari klarli klauschen ' +
  'klausdieter klausi klausjuergen klausjurgen klauspeter klawdija kleio klejdi klemen klemens klement klementine klodian klothildis knutte kobes kobu koebes koebi koebu ' +
  'koeksal koenke kolbjoern kolbjorn kolja kolman koloman kolyo konke konradin konradine korbi korhan korinna kornelius kosmas kosrat kosti kostis kostja kostoula koula ' +
  'krasimir krasimira krassimir krassimira krastyo krenar kreshnik kristel krister kristiine kristijan kristine kristjan kristyna krisztof krsto krum kruno krunoslav ' +
  'krunoslava kryspin krystof krzysztofa ksenija ksjuscha kubilay kudret kuebra kuersat kujtim kurti kushtrim kutsal kutte kveta kvetoslav kvetoslava kvetuse kyllikki kyoesti ' +
  'kyosti kyriaki labinot labros lachezar laci lacramioara ladislav ladislava ladko lailuma laimis laimonas lajos lambros lampert landelin landolf landolin lanja larisa ' +
  'latchezar latif lauma laurentius laureta lauri laurin laurynas lavdije lavdim lavdrim lawand layal layan leart lebrecht leea leevi lefteris lehel leiv lejla lembit lemi ' +
  'lenard lenchen lendita lenelotte lenhard lenhart lenja lenuta leonhardt leonora leonore leos leotrim lesja letay letebrahan letebrhan letina letitia leupold leutrim levin ' +
  'levke liba libaan libor libuse lidya liene lienhard lienhart liesa lieselore lieserl ligita liina liisa lilija lill lilyana linas lindgard lindita linhard linn linnart ' +
  'liridona lirije lisbet lisbethche liseli litsa ljerka ljilja ljoscha ljuba ljubica ljubinka ljubisa ljubka ljubo ljubomir ljupka loay loerinc lojzka lorant lorchen ' +
  'loremarie lorenzche loreta lorin lorinc loritta lorle lottchen louay loukas loukia lovisa lovise lovre lovrenc lovro luam luay lubica lubomira lubor luboslav lucica ' +
  'lucretia ludeke luder ludovit ludovita ludvig ludvik ludwiga luedeke lueder lueer luer luetfi luetfiye luetfue luetje luettje luitpolda lukrecie luljeta lulzim lumir ' +
  'lumnije lumturije lutfiye lutfu luttje lutzi luul luwam luzian luzius lwam lyuben lyubka lyubomir lyudmil lyyli maarit madalin madalina madara madlena maegi maegu maenne ' +
  'maergi maerit maerkli maerku maerta maetes maex magan magdalini maggus magnhild mahamed mahamud mahboob mahbooba mahbuba mahlet maigonis maihan maija maiju mailis mait ' +
  'maiwand majd majed majida majken majlinda makar makbule malalai maliha manolis mansur marah maram marat marcell mareen mareieli mareile mareili mareille marenka margareta ' +
  'margi margitta margrete margreth margrith margritli marhold mariandl mariann marianna marianthi maricica marieli marielies marijana marinko marioara maritta mariuca ' +
  'mariwan mariyana marjaana marjana marjatta marjeta marjetka marjut marketa marketta markku markli markolf markward marliese marlise marlit marlitt marton martti martynas ' +
  'marusa maryan mascha masih masihullah masood masooda mastura masuda matej matevz matic matija matiullah matjaz matous matthes mattias matwej matyas matz mauno maurin ' +
  'maurus maxe maysaa mazlum meaza mebrahtu mebrat mebrit mechthilde mechtilde medhane medhanie medhin medya mehlika mehmed meho mehreteab meieli meinert meinfried meinhardt ' +
  'meinhart meinholf meinold meinulf meklit mekonen mekonnen melaku melchi melesse meliha melihate melita memduh menderes menekse menelaos mengina merete merethe merhawi ' +
  'merhawit merima meriton merja merlinde mersad mersiha mertcan mervi meseret meskerem messeret mesude metehan mevlida mevlude mevludin mevluede mevluet michail michl midhat ' +
  'mieze miezi miha mihailo mihaita mihajlo mihaly mihkel mihnea mihret miia mikal mikulas milana milanka milcho milda mileva milija milijana milivoj milivoje miljan miljana ' +
  'miljenko miloje milojka milorad miloslava milous milovan miltiadis miltos milun minchen mincho mioara miralem mirdita mirha mirhat miriama mirkan mirl mirlinda mirna ' +
  'mirsad mirsada mirva mirvete mirwaise mischa mitar mitja mitko mizgin mladena mladenka moataz moayad moaz mohamoud mohanad mohannad mohebullah mohibullah moidl mojca ' +
  'mojmir mombert momchil momcilo momir monerl morsal mouaz mouhamad mousa mozhgan mstislaw muamer muayad muaz muazzez mudite muecahit muege muekerrem muemin muemine ' +
  'muenevver muenire mueserref muesluem muezeyyen muhamed muhamet muhannad muharem muhidin muhiyadin mujib mujibullah mukerrem mukhtar mulatu mulham mulubrhan mulugeta ' +
  'muluworq mumine munevera muntaha murathan murhaf mursal muserref muslum mussie muzhda muzhgan mychajlo myroslaw myrto nadera nadezda nadija nadire nadya nafiz nagham ' +
  'nahida nahide nahom naida naile najah najiba nandor nangialai nannerl nannette naqib naqibullah nardos nargis narmin naser nasiha nasr nastasja nasteho nastja nasuf ' +
  'natalja natascha natnael nawid nawras nawzad naxhije nayden nazdar nazifa nazime nazmije nderim nebiat nebih nebile nebiye nebras necibe necip necmiye neculai neda ' +
  'nedelcho nedeljka nedeljko nedim nedret nedyalka nedyalko nedzad nedzada nefise negash nehat neidhard neidhart neisa nejc nektarios neli nelja nelli nelofar nelu nely ' +
  'nemanja nepo nergiz nerma nermina nesa nesim nesreen nettche netti nettli nevena nevenka nevzeta neway nexhat nexhmedin nexhmije nezih neziha nezihe nezir nibal nicoara ' +
  'niculae niculina nicusor nieres nigist nigisti nihada nihan niilo niina nijaz niklaus nikodemus nikoleta nikolett nikoletta nilab nilguen nilofar niluefer nimco ninni ' +
  'ninoslav nishtiman nisveta njal noar noeldi noeldu noldi noldu nooria noorullah noorzia norbi norgard normunds nortrud norwin notker nubar nujin nupelda nurguel nurseli ' +
  'nurullah nusa nusret nuur nuutti obaida obaidullah obren odai oday oddbjoern oddbjorn oddny oddvar odoen odysseas oedoen oemer oemuer oerjan oers oeystein oeyvind oezcan ' +
  'oezden oezer oezge oezguen oezguer oezkan oezlem oezlen oeznur ognjen ognyan oili okbay olafur olavi olcay oldra oldrich oldriska oldwig olegs oleksij olimpiu olina oline ' +
  'olivian olja olov omaid ommo omran omur onut orcun orestis orjan orje orlin ortfried orthild ortlieb ortolf orvokki orwa oskars osmo osmund ossama osswald osvald otakar ' +
  'otfrid otfried otger othilde otilie ottilia ottl ottomar ottwin oula outi oystein oyvind ozbej paavo paeivi paeivikki paer paeuli paivi paivikki panagiota pankratius ' +
  'pankraz pantelija pantelis paraschiva paraskevas parwana parwin parwiz parzival paschka patrik paulchen paulius pavle pavlina pavol peeter pelageja pembe pencho penka ' +
  'pentti perica periklis pernilla perolof perran persefoni pertti pesae pescha peschae petia petras petrica petrissa petronela petroula petrut petya pidu piia pinelopi ' +
  'pirkko pisti pitti placidus plamen plamena ploenn plonn polde poldi polina polonca polychronis polykarp polyxeni pompiliu poul pranas praskowja pred premek premysl preslav ' +
  'preslava primoz priska prochor prodromos prokop qader qadir qamil qasem qazim qefsere qendresa qendrim qorane qudratullah qudsia quirinus rabanus rabee radan radbod ' +
  'radegund radenka radenko radim radinka radisa radislav radivoj radivoje radko radmilo radoje radojica radojka radolf radomir radomirka radosav radoslava radost radostin ' +
  'radostina radwan raeti raeto rafat rafif raghda raginald ragna ragnheidur ragnvald rahela rahil rahimullah rahmi rahmo raho rahsan rahwa raif raija raimar raimo rainald ' +
  'rainhard rainhild raivis ralfi ralitsa ralitza rambert raminta ramiz ramune randolf rangin rasema rasit rastislav rastko ratbod rathard ratomir rauf rauno rawa rayan raziq ' +
  'rebaz rebin rebwar rediet reelika refika regeli reglindis reguli reidar reidun reijo reimar reimbert reimo reimund reinald reinbert reinburg reinfried reinharda reinhart ' +
  'reinmar reinmund reinolf reintraud reintrud reinulf reinwald rekan remigius remus remzija remziye renat renke resad resat reserl reshad resit resli rewan rewsen rezhin ' +
  'rezso rezsoe richarda richlinde rickmer riekchen rifaat rigat rigbe rihards riikka riitta rikard rikarda rikke riku rimantas rinat rinor risto ritva riyad rizgar roald ' +
  'robel robiel robu rochus roderich roderik rodion roebi roebu roeseli roesli rohat rohina rohullah rojan rojbin rojhat rokas rokhshana rolands rolfdieter rolfilein ' +
  'rolfpeter rolv romica rooble roqia rosamunde rosel roselotte rosemie rosen roserl rositsa rositza rostislav rostislaw roswita rotraud rotraut rotrud rozalija rozerin rozi ' +
  'rozsa rrahim rrezarta rron rrustem rudaina rudl rudolfine rudolfs ruestem rueya ruhi ruhullah rumyana runhild ruppert ruqiyo ruslans rusmir rusmira rutha ruthard ruthi ' +
  'ruthild ruthli ruya ruza ruzena ruzha ruzhdi ruzica saado saana saara sabahattin sabaheta sabahudin sabedin sabit sabrija sabriye saciid sadeta sadije sadiye sadullah saed ' +
  'saemi saemu safak safet safeta safete safi safiullah safiyo safure sahal sahibullah sahika sahit saifullah saila sakar sakari sakib salla samatar samed sameh samer ' +
  'samichlaus samim samiullah sampo samrawit samuil samuli sanda sandis sanel sanela sanga sangar sanije sannerl sanni santeri sanyi saranwal sarma sarolta sarya sashka sasho ' +
  'satu sava saveta savo savvas sayeda saynab saza schaeng schang schanna schenja schorschl sead seada sebahate sebaldus sebastjan sebghatullah sebhat seble sedef sediq sefik ' +
  'sefika seher seija sejad sejdo sejla selamawi selman selmar selmir semal semere semhar semir semira semjon semsettin semsi semso senad senayt senija seppo septimiu ' +
  'seraphina seray serbest serhad serhij serhildan sermin serok setara seval sevala sevcan sevdalina sevin sevket sevtap seyda seyhan seyithan seymen sezin shaban shadia ' +
  'shaesta shafi shafiq shafiqa shafiqullah shahabuddin shahed shaip shakib shakila shamsia shamso shamsuddin shani sharifa sharmarke shefki shefqet shekeba shekib shemsi ' +
  'sherin sherko shershah sheshi shewit shiferaw shinkai shkelqim shkelzen shkumbin shkurte shno shogofa shokria shpetim shqipe shqiponja shueyb shukrije shukrullah shwan ' +
  'shyhrete siban sibo siciid siegbald siegburg siegfrieda sieghart sieghild sieghilde sieglind siegried siegwald siegwalt siegward siegwart sigbjoern sigbjorn sigfrid ' +
  'sigfried sigge sighard sigisbert sigita sigitas sigmar signhild signy sigridur sigune sigurjon sigvard sigve sigwart siim siiri silja silviane simi simina simion simonas ' +
  'simret simu sinaida sindre sinidu sinikka sipan sirad sirak sirkka sirkku sisko sivert siwar sixten sixtus siyabend siyar sjur skaidrite sladana sladjan sladjana slavcho ' +
  'slavena slavi slavka slavko slavoj slavoljub slavomir slavomira slobodanka smaragda smaranda smilja smiljana smiljka snejana snezhana snjezana snorri sobieslaw soencke ' +
  'soenke soeren sofja sofoklis sohaila soili sointu sokratis solbjoerg solbjorg solfrid solomija solrun solvar solveigh solvita solyana soncke soner songuel sonngard sorana ' +
  'sotiria sotirios souha souheil sozan sozdar spasoje spela spiridon spiros spomenka spozhmai spyridon srdan srdjan srecko sreten srwa staffan stamat stamatia stamatis ' +
  'standa stanimir stanimira stanisa stanislaus stanislava stanka stanko stanoje stasys stathis stavroula stefanita stefanos steffl stefica stefka stefu steinar steingrim ' +
  'steinunn stelian steliana steluta stepanka stergios steva stevica stevo stipo stjepan stjopa stoeffi stoeffu stoffi stoffl stoffu stofi stoil stoyan stoyanka stoycho ' +
  'stratos sturmius styliani stylianos suad suayip sucdi sueheyla suekran suekriye suekrue sueleyman suemeyra suemeyye suereyya suha suheir sulaiman suleekho sulejman sulekha ' +
  'sulev suljo sulo sunhild sunniva suraya susanneli suvada suvi svatava svatopluk svatoslav svea svend sverker sveta svetislav svetla svetlin svetoslav svetoslava svetozar ' +
  'swana swanhild swenja swidbert swindger switlana syle sylva synnoeve szandra szidonia szilard szilveszter szonja taavet taavi tadas tade tadej tadija tahera tahmina taiba ' +
  'taim taissija taisto takis talip tamanna tanase tanel taneli tankred tapani taqi tarekegn tareq tarmo taru tasnim tasos tasoula tatyana taufiq taulant tawab taylan tede ' +
  'tedla tedros teemu tefera teferi teija tekeste teklay tekosin temenuzhka temesgen teodros teppo terezia terezie terhi terttu tesfa tesfagabir tesfahun tesfai tesfalem ' +
  'tesfamariam tesfay tesfu teshome tetjana teutina teutobod teuvo tewelde tewes thaer thanos theda theide themis themistoklis theodolind theodolinde theodulf theologos ' +
  'theophil theresli thesi thielo thiemo thietmar thilde thimo thimotheus thodoris thoemu thomais thoms thomu thorbjoern thordis thorgerd thorid thorolf thorvald thorwald ' +
  'threse thusnelda tiada tiark tiblets tichon tigisti tigst tihamer tiit tiiu tilen tilka tillmann timea timi timofej timotea timucin tinka tinkara tinu tirhas tirunesh ' +
  'tizita tjade tjado tjalf tjard tjasa tjorge toader todor todorka toemi toemu toenjes toennies toivo tomislava tommi toncka tonerl tonis tonja tonjes tonnies tooba toomas ' +
  'topias torald torbjoern torfinn torge torgeir torgunn torhild torkild torleif tormod torpekai torstein torunn torvald toshko toula toygar traude traugott trauthilde trauti ' +
  'triantafillia triantafyllos triin trimor trinchen trineke trutz tsanko tsega tsegay tsegereda tsehaye tsige tsigereda tsonka tsveta tsvetan tsvetana tsvetanka tsvetelina ' +
  'tudora tudorel tuelay tuelin tuenn tuennes tuerkan tuerker tugrul tuija tuire tunahan tunay tunn tuomo tuqa turid turker tuukka tuulikki tvrtko tycho tyge tymofiy tytti ' +
  'ubaida ubul udalrich uelkem uelkue uemit uemmue uemmuehan uemran uersu uffe ugbad ugis uland uldis ulfert ulfilas ulfried ulkem ulku ully ulvi ulviye ummu umutcan undine ' +
  'urho uros urpo urselchen urseli ursi ursin urska ursu urve usama usch uscha ustinja utta uuno vaclava vaeinoe vagelis vaggelis vahap vahdettin vahida vaidas vaido vaidotas ' +
  'vaike vaino vaios vait vaiva valborg valcho valdis valdrin valeri valerij valeriu valerius valmire valters valtin valts vangelis vappu varvara vasek vasfi vasia vasili ' +
  'vasilije vasilios vasilka vasja vassiliki vassilios vassilis vasso vavrinec vedad vedrana veera vefa vegard vehbi veijo veikko veiko velga velibor velichka velichko ' +
  'velimir veljko vellamo vendula verenli verica verka verner vesa veselin veselina veselinka veselka veska vesselin vesselina veton veturia veysi vidor vidosava vieno vierka ' +
  'viesturs vigdis vihra viivi vija viktorija vilem vilho viliam viljami viljo vilko vilnis vinko vinzent viorela virag virgilijus virgiliu virginija virgis virpi virve ' +
  'visnja vitalij vitalijs vitauts vitezslav viveka vivianne viyan vjeran vjollca vladanka vladena vladeta vladica vladislava vladka vladko vladlen vlado vladut vladyslav ' +
  'vlastimil vlastimila vlastislav vlatka vlatko vlerim vlora voichita vojin vojislav vojislava vojko vojta volbert volkbert volkhart volkher volkhild volkmer volko volkrad ' +
  'volkram volkward vollrad vollrath volprecht voula vratislav vrenali vronerl vukasin vukosava vuokko vygantas vykintas vytas waed waedi waeldu wafaa wahida wahidullah ' +
  'wahnfried wais wajia wajih wajma wakil walbert waldburg waldebert waldefried waldfried waldtraut waldu waleed walerij walfriede wallburga walpurgis walram waltfried ' +
  'walthard walthelm walthild walti waltraude waltrude waltrun walwala wandula wanja waris warja warnfried warwara wasmut wassili wassilij wassilissa wasyl wedekind wedigo ' +
  'weigand weikhard weldu welf wellem welm wenche wencke wendelburg wendelgard wenke wenz wenzeslaus wernfried wernhard werni wernu weynshet wichard wida wieben wiekhard ' +
  'wigand wiggerl wighard wigmar wika wilfriede wilgard wilhelma williburg willigis willma wilm wiltraud wiltrude wimmerl winand winfriede wingolf winibald winnibald winold ' +
  'winrich wiprecht wisgard witalij wittich wittiko wjatscheslaw wladlen woinshet woldu wolfdietrich wolfgard wolfger wolfhelm wolfhild wolfrad wolfrid wolfried wolfrun wolli ' +
  'wolodja wolodymyr wondimu wondwossen worknesh wowa wsewolod wulfhard wulfhild wulfram wunibald wunnibald xaawo xabiibo xalid xaliimo xandi xanthippi xasan xaveria xaverius ' +
  'xawa xece xenofon xhafer xhavit xheladin xhemail xhemajl xhemile xhevahire xhevat yanka yanko yannik yaqub yasamin yasen yaser yasna yavor yemane yematawork yeshi yevgeni ' +
  'yirga yirgalem ylli yllka ylva ymer ymmet yngvar yngvil yoana yodit yonatan yonis yordanka yordanos yorgos yosief yrjaenae yrjana yrjo yrjoe yuecel yueksel yulian ' +
  'yurdaguel yurdal yusur yuusuf zacharoula zaezilia zaezilie zaharia zahera zahir zakariye zamfir zamfira zamzam zaniar zarghuna zargona zarifa zarife zarija zarko zarmina ' +
  'zazilia zazilie zbysek zdena zdenko zdislava zdravka zdravko zejna zejneba zekarias zekria zekrullah zelimir zeljana zenel zenovia zenta zenzerl zeqir zerai zeray zerda ' +
  'zeresenay zerit zerline zerya zewdi zewditu zeycan zeynettin zhala zhana zhanna zhenya zhivka zhivko zhyan ziauddin ziaullah ziga zigmars zigmas zigmund zilli zilly ' +
  'zilvinas zinar zisis ziska zivan zivana zivko zivorad zlatica zlatka zoelestin zofie zografia zohal zoja zolestin zora zorjana zorka zornitsa zoryana zrinka zrinko zsanett ' +
  'zsazsa zsigmond zsofi zsoka zsombor zsuzsa zsuzsi zubeyir zuebeyde zuebeyir zuelal zueleyha zuelfikar zuelfiye zuemruet zueseli zuesi zufan zuheir zuhour zuhra zulaikha ' +
  'zulal zuleyha zulfikar zulfo zumra zuseli zusi zvezdan zvezdana zvone zvonka zvonko zydrunas zymer zyprian zyrafete'
).split(' ')
