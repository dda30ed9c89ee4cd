/** Given names of people in the Netherlands, Flanders and Poland, wherever they come from, Polish ones in their cases; folded, without such as are words of the eight languages. */
export const dutchPolishGivenNames: readonly string[] = (
  'aafke aalbert aaldert aartje abdelhakim abdelouahid abdenbi abdulselam abeltje abeni acronius adamem adasia adasiem adasko adriaantje aebe aechje afiba agatka agatki ' +
  'ageeth agnieszce agnieszke agnieszki agnieta agnyska agusi agusie ajuma akif akuba alaert alaksandr albartus albertje alcindo aldony aleh alehz aleid aleks aleksandre ' +
  'aleksandrem aleksandry aleksandrze aletta alewijn alicje alicji alicjia alicjo aljaksandr alkiem allert alojza alojzego alojzik alparslan alpay alusi alutka ambrosius ' +
  'amelce amelke amelki amimba anansi anastazja anastazji ance andrzeja andrzejem andrzejowi andzi andzia andzie anecie aneczki anety angelike anielcia anielke anisah anje ' +
  'anki annechien annechiena annefleur annegien anneloes annemarijn annigje anny anouschka anthonie anthonius antonetta antoninie antoniny antos antosi antosia antosie antsje ' +
  'anusi anusia aouatif arendina arendje ariaantje arjo arkadiusza arkadiuszem arkiem arkowi arnaut arnoldus ashna asiunia aski asmi aswin ateke attje auke aukelien aukelina ' +
  'auwert ayfer aygul aykut ayla aynil azzeddine baaije bahadir bahattin bahija baltus barbary barbarze barendina barteczek barteld bartele barthold bartka bartkiem bartkowi ' +
  'bartku bartlomieja bartlomiejem bartlomiejowi bartosza bartoszem bartoszowi bartus bartusia basak basiunia baski bauke bavo beatka beatke beatki becia beerend beitske ' +
  'bekir belkis benek benio benka benkiem bercik bercika berdien berendina berkan berke bernadetty bertine bhiesham bieuwkje bindert binne binnert biruty bisnath blazeja ' +
  'blazejek blazejem bodine boele bogusi bogusia bogusie bogusiem boguska boleslawem borysa borysem boryska bouke boukje bouwe bouwina bozenie bozenke bozenki bozeny brechtje ' +
  'brechtsje brigje bronislawem bronka bronke bronki bronkiem brygide brygidy burchard burcin burhan cafer cagatay cagla caglar cagri cahya cahyo calijn cansu catharien ' +
  'catootje catrien cecylie cecylii ceesje celil celinka celinki celiny cemile cemre cesaltina cesi cesie ceyhan cezarego chander charaf chaymae chouaib chourouk chrisje ' +
  'christoffel churandy cigdem claartje clasien clasina clazien clazina coentje cokro coosje corneel corstiaan crisolita cumali czarkiem czesi czesio czeska czeskiem ' +
  'czeslawem daam daantje daatje dagmare dagmary damianem damianowi dammes daniek dankert danki danusi danusie danuska danuty dariusza dariuszem dariuszowi darka darkiem ' +
  'darkowi darus davut dawida dawidek dawidem dedde deetje desi detje devrim dewanand dewanti dewkumar dharmender dhiradj dieke dieuwer dieuwke dijana dineke dingeman diny ' +
  'dirkjan dirkse djaienti djanki djoeke djotie djurre dmytra dobrawy dobrochna doede doeke doekele doetie dogukan dominike dominiki dominikiem dorocie dorote doroty dosia ' +
  'dosie douae douwina drees driesje driess drikus dukke durgawatie durk durkje durkjen duygu dyzia dyzio ebeltje ecik ecika edka edkiem edkowi edmunda edmundem edsel eduina ' +
  'edwarda edwardem edyte edytka edyty edzia edzio eeke eelkje eelse eeltje eeuwe eeuwkje egbertha egbertje eibert eildert eise elbert elbrich elhassan elhoussine elkje ' +
  'elleke ellemieke eltje eltjo elunia elzbiecie elzbiete elzbiety emila emilek emilem emilii emilke emilki engbert engelina ensley epkje erdal erdinc ergin erkin erlangga ' +
  'ernestien ertan erwina eryczek eryka erykiem eugeniusza eugeniuszem everdien everdina everhard ewci ewcia eweline ewelinka ewelinki eweliny ewie ewke ewki ewout ewuni ' +
  'eylem eyup fabianem fahd faissal fardau fatimazahra feikje feli felicji felka felkiem femmie femmigje femmy fennigje ferdau ferdek ferdka ferdkiem fettah feyo fieke ' +
  'fientje figen fijke fikri filipek fimme firat folkje foske francek francik francika franciska franciszki franciszkiem franklyn fransien franus franusia freark fredek ' +
  'frederika fredka fredou frerik freya fridse fritsje frouke froukelien frouwkje frycek fryderyka fryderykiem gaatske gabrieli gabrysi gabrysie gabrysiu gabryska gaitri ' +
  'galip galtje gangadei garmt garrelt gatske gauke geart geartsje gede geerten geertien geertjan geertrui geertruid geertruide gellius gelske genka gepke gerardus gerbrand ' +
  'gerbrich gerbrig gerhardus gerie gerritdina gerritjan gertje gertrudy gerty gesien gesiena gezina ghizlan gieni gienie gienka gienkiem gijsbertha gijsbertus gijsje giliam ' +
  'gintra gjaltje goaitsen godfried goeroedat goitsche goitske gokay gokcen gooitske gooitzen goosen gorkem gosce gosi gosiaczek gosie goska goske goski goverdina grazki ' +
  'grazyne grazynie grazynki grazyny grietinus grietsje gryjta gryjtka gryt grytsje grzecha grzegorza grzegorzem grzegorzowi grzesia grzesiem grzeska grzeskiem grzeskowi ' +
  'grzesku gucia guciem gucio guldane gulnur gulumser gurbe gursel gustawa gustawem gutek guurtje gyasi gyllian haaije haaye habibe haike hajiba hakki halim haline halinie ' +
  'halinke halinki haliny halszka halszki halyny hanae hanek haniu hanki hannie hanny hanusi hanusia hardjo haridath harmpje harmtje harrypersad hartger haticenur haydar ' +
  'hayrettin hayriye hayrunnisa hebeltje hedwich heiltje heintje helci helcia heleentje heleny helka hemke hemmo henderika hendrickje hendrien hendrikjan hendrikus hendrina ' +
  'heni henie henka henkiem henrieke henryke henryki henrykiem henrykowi hensley hepke herke hermanus hermijn hernani heru hessel hesseltje hidayet hieke hielke hielkje ' +
  'hilarego hilbrand hildka hillechien hillegonda hillie hiltje hiltsje hinderkje hinne hirek hiske hobbe hoite hotse hotze houssain hubercik hubertem hubertina hubertowi ' +
  'hubrecht huibert huibrecht humphrey husna huubke hyjdel hyjdla hylda hylkje idske iebele iebeltje iede ieke iekje iemkje ietje igmar ignaca ignacego ignas ignasia igora ' +
  'igorek igorem igusia ihora ijbele ijsbrand ijtje iliass imkje immetje inci indradj indrawati ireneusza ireneuszem irenki ireny irka irke irki irkiem irondina iryne iryny ' +
  'ishak ismay iteke ites itsen itske iwone iwonie iwonke iwonki iwony izabele izabeli izie izke izki izunia izydora izzet jaantje jaapjan jaapje jacka jacomina jadwidze ' +
  'jadwige jadwigi jadwinia jadzka jagienki jagny jagusi jagusia jaikaran jairam jakoba jakobus jakuba jakubem jandino jandirk janeczka janhendrik janinie janiny jankie ' +
  'jankiem jankowi jannetje janpeter janpieter jantiene jantsje januszek janwillem jarkiem jarkowi jaroslawem jaryna jaryny jaspert jaswant jauhen jauhien jeanique jeanmarie ' +
  'jedrka jedrkiem jedrus jedrusia jelger jeljer jelke jella jellemijn jellie jeltsje jentje jentsje jeremi jeremiasz jeremiasza jerzego jerzym jesje jetse jetze jildert ' +
  'jinke jits jitte joachima joanny joas joasi joasie joaska jochem jochum joeke johnvincent jolante jolanty jolcia jolunia jonasa jonek jonna jonne joopie jorgus joudina ' +
  'joukje jowity jozefem jozefien jozien jozio jozka jozkiem jozkowi julci julek julianem julii julite julity juliusza juliuszem julke julki julkiem junnior jurensley jurija ' +
  'jurjen jurka jurkiem jurkowi jurrie justyn justyne justynie justynki justyny juultje jyndrys kacpra kacprem kacprowi kadriye kaje kajetana kajetanem kajka kalikst kamilek ' +
  'kamilem kamili kamilki kamilowi kamla kamstra kanhai kaoutar karlien karolcia karolem karoli karolinie karolinki karoliny karolowi kasi kasienka kaski kaspra kastus ' +
  'kastusia katarzyne katarzynie katarzyny katelijn kateryne kateryny katinka katrijn kawtar kazia kazika kazikiem kazikowi kazimieras kazimiery kazimierza kazimierzem kazio ' +
  'keimpe kelvyn kettie khaoula khue kindze kinge kingusia kiymet klaartje klaaske klaassien klarysa klaudie klaudii klaudynka klaziena klazina kleis klemensa knelia knelis ' +
  'knillis kobus konrada konradek konradem koosje kornela kornelie kornelii kornelis kosma krelis kries krijna krijntje krina krishnadath krista krysi krysie krysiunia kryski ' +
  'krystek krystiana krystianem krystka krystla krystyne krystynie krystynka krystyny krzycha krzychem krzychu krzysia krzysiem krzysio krzysiowi krzyska krzyskiem krzyskowi ' +
  'krzysztofem krzysztofowi ksawerego kube kubusia kunnegien kursat laksmi larbi latife laurien lbachir lechem lechu leendertje leentje leny leonek leonem leosia leosiem ' +
  'lerby lesiu leslawa leszka leszkiem leszkowi leszku letty lidie lidii lidke lidki lidwien lidwina liedeke liekele liekle liesbet lieske lieuwe lieuwkje lievijn lijsbeth ' +
  'lijsje lilawatie lilianny lilka lilki liudas lobke loeske lolek lolka lolke lolkiem lolkje longin loret lourens lourus louwe louwrens lubbertus lubbigje lubomyr lucek ' +
  'lucjanem lucka luckiem lucyne lucynie lucynka lucyny ludmile ludmily luite luitje luitzen lukasza lukaszek lukaszem lukse lummechien lummigje lusi lusie luski lutgard ' +
  'lutger lutka lutkiem lutoslaw lykele lysbert lysbet maaikel maaikje machiel macieja maciejem maciejowi madzi magdaleny magde magdy magdzie mahinder mahir majeczka makary ' +
  'maksiu maksymiliana maksymilianem malgorzacie malgorzate malgorzaty malgosi malgosie malgoska malgoske malgoski malwiny maninho marcelego marcelem marceli marchien marchje ' +
  'marcina marcinem marcinowi marcysi marcysia margaretha margreet margrietje marianem mariczka mariet marietje marijka marijne mariken marioli mariolki mariusza mariuszek ' +
  'mariuszem mariuszowi marjanne marjo marjoleine marjon marlous maroua marretje marrit marritje martinus martje martsen martsje martusi martusia martyne martynie martynki ' +
  'martyny marvelyn maryjka maryle maryli marylki marysi marysie marysiu maryski marzene marzenki marzeny mateusza mateuszem mateuszowi mattheus matylde matyldy maudy ' +
  'maurycego maurycy mbarek meindertje meino meiny melahat melanii melchert melih melle memet merih merijn meryem mettje michalem michalowi michas miebet mieczyslawem miek ' +
  'mieneke mienke mientje miepie miesje mietkiem mietkowi mihriban mikalaj mikalaja milosza miloszem minguel minte miray mireczek mirelli mirkiem mirkowi mirosi miroslawem ' +
  'miroslawowi mirusi mirusia monike moniki monisia mouad mouhcine muammer mucahit muhittin mujde mukadder mukaddes mulyadi murni mursel mykoly mylou myroslawa nadide nadii ' +
  'nadiji nadzia nagihan naime namik nammen nanke nanko nanning naoufal narain narinder nasti natalii natalke natalki nataniel nawfal nazim nazmi necdet necmettin necmi nejla ' +
  'nelis nelka nengah nesibe netty nevzat nezahat ngurah niekske nieske nijntje nikodema nikodemem nilgun nimet ninka ninki niny niyazi nolda nolleke norbertem nordine ' +
  'noreddine nourdin nout nurdan nurhayat nursel nursen obbe oebele oebeltje oeds oedsen oege oene oepke oepkje oguzhan okky oksane oksany olafa olce oldze oleczek oleha ' +
  'olenke olenki oleny olfert olge olgi olgierd olgierda olgierdem oliwiera oliwierem oliwii olke olki olkiem olkowi olusia omke onufry onute oskara oskarek oskarem ostapa ' +
  'otte ottolien otylii ouail oualid ouassima ozlen pankracy parwatie patricius patrycje patrycji patryka patrykiem patrykowi paulinki paulisia pauwel pauwlien pawelka pawla ' +
  'pawlem perihan pervin peterjan pientje pierke pierkje pieteke pieterdina pieterke pieternella pietertje pietie piotra piotrem piotrka piotrkiem piotrkowi placyd pleuni ' +
  'pleuntje poernima ponijem ponirah popke popkje povilas pratiwi premila przemka przemkiem przemko przemkowi przemo przemyslawa przemyslawem purnama putu pyjter pyjtra ' +
  'pytsje rabiye radjen radjinder radjni radkiem radkowi radoslawem radouan radzim radzio rafalem rafalowi rahima ramdath ramdew rasim raymondo redouan refik reineke reinerus ' +
  'reintje reintsje reitse reitze remek remigiusza remka remkiem remko remzi renacie renatki renaty resul reyer richenel richenella ridouan rieke riekele riekelt riekie rieks ' +
  'riemke riemkje riena rienk rienkje rifat rignald rigtje rijkent rijkje rika rikje rikst rikus rimmer rindert rineke rini rinke rint rintje rintsje ritse ritsert ritske ' +
  'ritskje robercik robertem robertowi roelf roelfien roelfina roelien roelina roelofien roelofje roelofke roksane roksany roksi romanem romijn romka romki romkiem romkje ' +
  'roosmarijn roukje rowendy rozalie rozalii rozalka rozalki rudek rudie rudmer rudolfa rudolphina rudsel ruerd rustem ruthmila ruurd ruurdtje rycha rychem rychu ryhor rykle ' +
  'ryklof rymke rypke ryskiem ryskowi ryszardem ryszardowi ryszek saadet saakje saapke sabahat sabien sabinki sadettin safiye safouane sakine saloua samet samme samuelem ' +
  'sandjai sandrunia sanneke saraswatie sardjoe sariah saridjo sarie sarina sartje sary saske sawitrie seakle sebastianem sebus seerp sefer seger seije selahattin selcan ' +
  'selda semiha senay seniha senol serhan serhija serhijem sertac sevilay sewek sewerynem sewkumar seyfettin seyfi seyit sezai sezen sezgin shahaira shiwani shiwnath shudeska ' +
  'shurandy shurensly sibbele sible sibrand sibren sidika siebold siebolt siebrand siebrich siene sieneke sientje sierd sierk sietze sietzke sihame sijbe sijbrand sijbrich ' +
  'sijke sijmen sijtje sijtske sijtze sikke sikko siljan simge simkje sinem sipie sipke sipkje sjaantje sjaco sjannie sjarel sjarlotte sjefke sjeuf sjiera sjieuwke sjikke ' +
  'sjir sjoeke sjoerdje sjoerdsje sjolle sjon sjuck sjurd sjut sjuultje skelte slawkiem slawko slawkowi slawomirem snieske soeharto soekarno soeki soekinah soenil soepardi ' +
  'soeresh soerinder soetje soetji sofian sofieke solomia solomii sophietje soufyan stachem stachu stanislawem stanislawowi stansje stasie stasiem staska staszka staszkiem ' +
  'staszkowi stefana stefanem stefanii stefci stefcie steffie stepana stienke stientje stijntje stineke sugeng suheyla sukarni sukriye sukru suleica sumeyra sumeyye suong ' +
  'suparno sureyya surgley suryani susilo sutarti suusje suwarni suzanneke swaan swaentsje swannet sweitse sweitze swiatlana swietopelk swietoslaw switlane switlany swopkje ' +
  'sybe sybrand sybrich sybrigje sylwii symen symkje sytze szczepana szymka szymkiem szymona szymonem tacciana tadka tadkiem tadkowi tadzia tadziem taede taeke taetske tahir ' +
  'tahsin tamira tammo tanneke tannetje tansel taskin tayfur tayyip tchia tchico tchuba teade teake teatske teetske teeuwis tekele tekli temel teodorem teoman teos tereni ' +
  'teresie tereski teresy tetiane tetiany tetje teunie teunisje tevfik theetje theunis theunisje thijske thysje tiba tica tidde tiemke tietsje tijne tinie tirza titiek titske ' +
  'titus tjaaktje tjaard tjaarda tjaart tjakko tjaltje tjaltsje tjammo tjandra tjapko tjarko tjebbe tjebbo tjepke tjepkje tjette tjibbe tjidde tjikke tjimkje tjipke tjiske ' +
  'tjisse tjits tjitse tjitte tjoelker tjokro tjomme tjook tolek tolgahan toli tolka tolkiem tomasza tomaszem tomkiem tomkowi tomku tomus tonny toosje toska totinha treesje ' +
  'trienke trientje trijnie trinus truda trudka trudzia truida tseard tsjeard tsjebbe tsjerk tsjibbe tsjikke tsjitske turhan tuti tymka tymkiem tymona tymonem tymoteusza ' +
  'tyske tytusa uilkje uladzimira ulas ulce ulki ulkje umran untung urbanus urszule urszuli urszulki utku vahit vaneza vikash vincentius virendra vroukje vrouwke vrouwkje ' +
  'vural waander wacka waclawem wacus wahyuni waldemara waldka waldkiem walentego walerii walesia waleska wandka wandy wandzi wandzie wartini wassima wasyla wasylem wawrek ' +
  'wawrzek wawrzynca wawrzyncem weia weike welmer welmoed wemke wendela wendeltje wendly wercia werka wery wesselien wiard wiardus wichert wicka wicky widi wiea wiebrand ' +
  'wiebren wiecher wiechert wieger wiegerdina wiekje wielke wiepkje wierd wiesi wiesie wiesio wieska wieskiem wietie wietze wijbe wijbren wijnanda wijnie wijtske wijtze ' +
  'wikash wike wiktar wiktora wiktorek wiktorem wiktoryn wikusia wilek wilhelmien wilhelmus wilja willemijntje willemina willemke willemtje wimpie wincentego winod wiolette ' +
  'wioletty wiolka wiolki wiske witkiem witkowi witolda witoldem witus witusia wladka wladkiem wladzi wladzia wladzio wlodka wlodkiem wlodzimierza wlodzimierzem wlodzio ' +
  'wobkje wojciechem wojciu wojtas wojtka wojtkiem wojtkowi wojtku wojtusia wolha wolhi wolodia wolodymyra wopke wubbe wubbechien wubbegien wubbina wulandari wupkje wybe ' +
  'wybrich wyger wygle wytze xulema yandi yati ybeltje ydwer yeter yildiray ymkje ymte yorick youness younous ypkje yrsa ysbrecht yteke yttje ytzen yucel yurdagul yusniar ' +
  'zacharias zahide zakariae zawisza zbigniewem zbigniewowi zbycha zbychem zbychu zbyniu zbyslaw zbyszka zbyszkiem zbyszkowi zdzicha zdzisia zdziska zdzislawem zefel zeflik ' +
  'zeflika zegert zenka zenkiem zenona zenonem zerrin zeynel zezinha zhour ziemek ziemowit ziemowita zigi zinha ziuta ziutek ziutka ziutkiem ziuty zmicier zoriany zosi zosie ' +
  'zosiu zoski zulaika zulfiye zulkuf zumrut zuzanne zuzannie zuzanny zuzce zuzi zuzie zuzke zuzki zuzy zwaantina zwanet zwannie zweitse zygi zygmunta zygmuntem zygmus zyty'
).split(' ')
