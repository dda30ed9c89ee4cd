/** Family names of people in German-speaking countries, wherever they come from, from H to Z; folded, without such as are words of the eight languages. */
export const germanFamiliesHToZ: readonly string[] = (
  'heynen heynlein hiegelsberger hietala hietanen hijazi hilfiker hiltunen himmat hinterberger hinterdorfer hinteregger hinterholzer hinterleitner hintermann hintermayr ' +
  'hinterreiter hirad hirnschall hirsbrunner hirschbock hirschboeck hirsi hirtenlehner hirvonen hisenaj hitzenberger hizir hjelm hjelmgaard hjertqvist hjort hjorth hlavac ' +
  'hlavacek hlavaty hlinka hlousek hnilica hocaoglu hocevar hochedlinger hochleitner hochreiter hochtl hodel hodl hodor hoechtl hoedl hoeeg hoefler hoegh hoeglinger hoejgaard ' +
  'hoeller hoellinger hoellwarth hoelzl hoerlesberger hoermanseder hoernfeldt hoertenhuber hoesli hoettl hofbauer hofinger hofler hofmaenner hofmanner hofmarcher hofstadler ' +
  'hofstaetter hofstatter hofstetter hogh hoglinger hojgaard hojnacki hokkanen holdener holecek holenstein holgersen holgersson hollerweger holliger hollinger hollwarth ' +
  'holmboe holmgaard holmkvist holmlund holmqvist holmsen holmstroem holmstrom holopainen holubec holzinger holzknecht holzl holzleitner holzweber homola homsi honchar ' +
  'honegger honkanen hopfgartner horacek horbatsch horky horlesberger hormanseder hornak hornemann hornfeldt hornicek hornyak horoz hortenhuber horvatic hosek hosko hosli ' +
  'hosp hotaj hotak hotaki hoti hottl hotz houdek hougaard houska hovland hovorka hoxhaj hrabal hrabe hradecky hradil hrbek hrdina hrdlicka hren hrgovic hribar hristea ' +
  'hristov hristova hristozov hrivnak hrncir hrnic hrnjic hromadka hron hrovat hrubes hruby hrusovsky hrustic hrytsenko hubacek hubacher hudec hudecek huebert huemer ' +
  'huerlimann huerzeler hueseyinoglu huetter hufnagl huggenberger huggler huhta huhtala hukic hulka hultberg hultgren hultin hultman hultqvist huml humle hundsberger hunyadi ' +
  'huotari hurzeler husaj husak husby huseby huseini huseinovic husejnovic husek huser huseyinoglu husic huskic hussaini husseini huszar huszti hutsteiner hutter huttunen ' +
  'huuskonen huwiler huwyler hylten hynek hysa hysaj hysenaj hyseni hyttinen hyvaerinen hyvarinen hyvoenen hyvonen iancu ibisevic ibishi ibrahimaj ibrahimi ibrahimkhel ' +
  'ibrahimkhil ibrahimoglu ibrahimovic ibraj ibric ichim idrizaj idrizi idzikowski igale ignaczak ignasiak ignat ignatenko ignatiadis ignatov ignatow ignatowicz ignjatovic ' +
  'igrishta ihalainen ikaeheimo ikaheimo ikic ilaslan ilazi ilbay ilchev ilguen ilgun iliadis iliev ilieva ilincic iliopoulos iljin ilkov illes ilter ilves ilvonen imamoglu ' +
  'imamovic imboden imdorf imeraj imfeld imgrueth imgruth imhasly imholz immonen imoberdorf imseng imstepf imwinkelried incekara inderbitzi inderbitzin indergand indermaur ' +
  'ingebretsen ingebrigtsen ingemarsson ingesson ingold ingvarsson innerebner innerhofer innerkofler ioannidis ionascu iordanidis iorga iosif iosifidis irimia irmak isaaq ' +
  'isacsson isaev isaj isak isakovic isaksen isaqzai isbilir iscen isenring isenschmid ishaqzai islamoglu islamovic isljami ismaili ismailoglu ismajli isokoski ispas ' +
  'israelsson issajew issakow isse istrate istrefi isufaj isufi iten ittig ivanchev ivancic ivanic ivanisevic ivankovic ivanyi ivascu iversson ivic ivkovic ivosevic iwanicki ' +
  'iwanowa iwanowski iwanski iwantschenko iwaschenko iwaschtschenko iwaszkiewicz izdebski izmirli jaakkola jaanson jaaskelainen jabarkhel jabarkhil jabbour jaberg jablonowski ' +
  'jablonskis jabr jackowiak jackowski jacobsson jaczewski jaeaeskelaeinen jaeggli jaervelae jaervinen jafarzada jagar jagersberger jaggi jaggli jagiello jagielski ' +
  'jagodzinski jahaj jahed jahiri jahoda jakab jakaitis jakes jakic jakimenko jakimowicz jakl jakobczyk jakober jakobiak jakopic jakoubek jakovcevic jakovljevic jakowenko ' +
  'jakowlew jaksic jakubczak jakubczyk jakubiak jakubiec jakubowicz jakubowitsch jakubowski jakupi jakupovic jakus jalali jalalzai jalava jalonen jamali jambor jammal jamous ' +
  'janas janbaz jancar jancek jancik jancovic janczak janczyk jandera jandl janeba janecek janecki janiak janicki janik janisch janiszewski janjetovic janjic jankauskas ' +
  'jankiewicz jankowiak janku janosi janousek janowicz janowski jansa jansky jansons jantti jantunen janu januskevicius januszewski jarc jarecki jaric jarlskog jarmolowicz ' +
  'jarosinski jaroszewski jarrah jarvela jarvinen jasarevic jasek jashari jasic jaskolski jaskula jastrzebski jauch jaworski jazbec jazic jazvic jazwinski jedlinski ' +
  'jedrzejczak jedrzejczyk jedrzejewski jefimow jefremow jegen jegerlehner jegers jegorow jekov jelavic jeliazkov jelic jelisic jemeljanow jenal jendrusch jendryschik ' +
  'jendrzejewski jenicek jenko jenssen jenzer jeppsson jerabek jeras jereb jeremic jerkovic jerlstroem jerlstrom jermakow jeroschenko jerschow jerzak jessen jevtic jewdokimow ' +
  'jewsejew jezek jezierski jianu jibril jilek jimale jindra jindrich jirak jirasek jiricek jirka jirku jirman jirousek jirsa jiru jitaru jivkov joakimsen jochumsen jocic ' +
  'joelsson joensson joergensen joergensson joerger joerstad johannesen johannesson johannsson johnsson joita jokela jokic jokinen jomaa jonaitis jonasson jonuzi jordal ' +
  'jordanov jorgensson jorger jorstad josefik josefsson josi josic josipovic joumaa joutsen jovanov jovic jovicic jozefiak jozefowicz jozic jozinovic jozwik juchli juergenson ' +
  'juhl jukic junek jungberg jungreithmair jungwirth juntunen juodis juon jupa juravle jurcevic jurcik jurco jurczak jurczyk jurgenson jurik jurisic jurka jurkiewicz ' +
  'jurkowski jurtschenko jusaj jusic juska jusufi jusufovic juszczak jutzi juutilainen juvonen kaariainen kaasik kabaca kabadayi kabashi kabbani kabelac kabiri kacar kacer ' +
  'kacmar kacmaz kacperski kacur kaczkowski kaczmarski kaczorowski kaczynski kadar kadera kaderabek kadic kadioglu kadiric kadlec kadlubowski kadrija kadrijaj kadriu ' +
  'kaeaeriaeinen kaegi kaehlin kaelin kaellstroem kaenel kaenzig kaeppeli kaerkkaeinen kaeser kagerer kagi kahlin kahoun kahriman kahrimanovic kahsai kahsay kahssay ' +
  'kaiblinger kaimakamis kainulainen kairys kajic kajtaz kajtazi kakar kakavas kalaitzidis kalaitzis kalajdzic kalaschnikow kalchev kalda kalinin kaliszewski kalivoda kallai ' +
  'kallas kallio kalliokoski kalliomaeki kalliomaki kallstrom kalnins kalogeropoulos kalous kaloyanov kalpakidis kaltenbock kaltenboeck kaltenbrunner kaltenegger kaltenhauser ' +
  'kaltseis kalugin kaluzny kamaras kamberi kamenew kamenov kamienski kaminskas kammermann kampmann kanat kanbur kanel kanerva kanev kangas kaniewski kankkunen kanzig ' +
  'kapeller kapetanakis kapetanovic kapfer kapllani kapoun kappeli kapsalis kapustin karaagac karaaslan karabag karabegovic karabey karabiyik karaboga karacay karacsony ' +
  'karadas karademir karadogan karadzhov karadzic karagiannidis karagiannis karagiannopoulos karagkiozidis karagoel karagoez karagol karaguelle karaguezel karagulle karaguzel ' +
  'karagyozov karaic karaivanov karakasidis karakuzu karalius karamanidis karamanlis karamanoglu karamehmedovic karamehmet karampelas karanfil karanikas karaoglan karaqi ' +
  'karasahin karasinski karasoy karassew karatassos karatekin karatop karatzas karavas karayilan karbowiak karczewski karczmarczyk kardas kargiotis karhu karic karimzada ' +
  'karjalainen karkin karkkainen karklins karlberg karlson karlstroem karlstrom karner karpati karpenko karpinski karpov karpow karpowicz karras karsai kartaschow karvinen ' +
  'karvonen karwowski karypidis karzai kasanzew kasapidis kasapoglu kasberger kasdorf kaser kasim kasparek kasperczak kasperek kaspersen kasperski kasprowicz kasprzak ' +
  'kasprzycki kasprzyk kassab kassar kastelic kastenhofer kastrati kastrup kaszuba kaszubowski katirci katkus katsanis katsaros katsikas katsoulis kattan katzenschlager ' +
  'katzensteiner katzlberger kaukonen kauppila kauppinen kaupuzs kavaliauskas kavan kavcic kavka kawalec kawecki kayaci kayacik kayali kayaoglu kayapinar kayar kaymak ' +
  'kaymakci kaynar kazakov kazaks kazanci kazancioglu kazantzidis kazemi kazimi kazlauskas kazmierczak keber kecskemeti kedzia kedzierski kefalas kehl kehrli kejval kekic ' +
  'kekkonen kelesidis kelih kellermayr kelmendi kempe kempf kemppainen kepenek kepinski kepplinger keraenen keranen kerekes kerekgyarto keresztes keric kerin kerqeli ' +
  'kerschbaum kerschbaumer kerschbaummayr kertesz kesic kesici keskinen keskiner kesmen kessidis kestek kestenholz ketema ketenci ketola ketonen kettunen khaddam khaddour ' +
  'khairkhwah khalaf khalif khalili khalouf khanji khatib khattab khawari khayat khayre khoder khogyani khoshal khoshbin khouri khudr khurami kibreab kibrom kickinger ' +
  'kidanemariam kielczewski kiener kiesenhofer kiesl kieslowski kiflay kifle kiflu kihlberg kihlstroem kihlstrom kijowski kikic kilani kilicarslan kilicel kiliclar kilicoglu ' +
  'kilpelaeinen kilpelainen kinaci kinay kindl kinnunen kiourtsidis kirac kiraly kirbas kirca kirchengast kirchev kirchgasser kirchmair kirchmayr kirchschlager kirchsteiger ' +
  'kiriakidis kiriakou kiriazis kirici kirik kirillow kirilov kiris kirkeby kirkegaard kirmiziguel kirmizigul kirmizitas kirov kirsanow kirschner kirsipuu kiryakov kiselev ' +
  'kismarton kisseljow kistler kitzmantel kitzmueller kitzmuller kivela kivelae kivi kivimaeki kivimaki kivinen kiviniemi kivrak kiyak kizil kizilates kizilay kizilca ' +
  'kizildag kizilirmak kizilkurt kizilok kiziltan kizilyar kjaergaard kjeldgaard kjeldsen kjellberg kjellgren kjellin kjellman kjellsson kjellstroem kjellstrom kladas ' +
  'klaeusler klaffenbock klaffenboeck klambauer klampfer klancnik klaric klausler klavins kleinhanns kleinlercher klemczak klemenc klemencic klemetsen klevberg klich ' +
  'klimaszewski klimczak klimenko klimes klimesova klimkiewicz klimov klimow klimowicz klingberg klint kljajic kljucanin klobucar kloeti klosinski klosowski kloti klotschko ' +
  'klouda klouza kluczewski klusacek klys kmet kmetec kmiecik kmita knapik knauseder kneidinger kneissl knellwolf knezovic knobloch knudtzon knuesel knusel knutsen knutsson ' +
  'knutti knuutila kobal kobelt kobiela kobler koblet kobylinski kocabay kocabiyik kocadag kocakaya kocamis kocatuerk kocaturk kochanowski kochli kocian kocis kocjan kocourek ' +
  'kodric kodzhabashev koechli koefler koefoed koeglberger koekcue koekeny koeklue koellersberger koemuercue koeng koenitzer koeppel koepruelue koeroglu koerpe koese koeseler ' +
  'koeseoglu koesker koessl koeszegi koeteles koeves koeybasi koeylue kofoed koglberger kogovsek kohestani kohistani kohout kohoutek koivisto koivula koivunen kojic kokalj ' +
  'kokcu kokkinos kokkonen koklu kokten kolacek kolaj kolakowski kolaric kolarik kolarov kolasinski kolecki kolehmainen kolenc koleno kolesar kolesnik kolesnikov kolesnikow ' +
  'kolev koleva kolgeci kolic kolinsky kolios koliqi koljenovic kollar kollersberger kollias kollmann kolm kolodziejczak kolodziejczyk kolodziejski kolomiez kolovos ' +
  'kolozsvari kolstad kolukisa koluman komac komani komaromi komarov komljenovic komorowski komurcu konarski koncar konda kondas kondratenko kondratjew koniarek konicek ' +
  'konieczka konitzer konjevic konjuhi kononenko konopka konradsen konstantinidis konstantinow konstantopoulos kontio kontogiannis kontopoulos koparan kopcak kopczynski ' +
  'kopecna kopera koponen kopriva koprivec koprulu kopuz korac korbel korcek korczak kordic korinek korkut kormos kornacki koroglu korolczuk korolenko korolev koroljow ' +
  'korosec korotkow korpe korpela korpi korsgaard korsmo korycki korzeniewski kosanovic kosec kosecki koseler kosik kosinski kosiorek kosir koskela koskelainen kosker koski ' +
  'koskinen koslow kosmidis kosolapow kosonen kosowski kossl kostadinov kostadinovic kostakis kostenko kostin kostolny kostopoulos kostov kosunen koszegi koszela kotarski ' +
  'kotecki koteles kothmayr kotilainen kotkowski kotowski kotsis koubek koucky koudelka koukoulis koulouris koumpouras kouril koutnik koutny koutras koutsoukis kovachev ' +
  'kovacik kovalcik kovalev kovanen kovar kovarik kovarova kovats koves kovic kovtun kowalczuk kowalenko kowaljow kowalkowski kowaltschuk koybasi koylu kozakiewicz kozar ' +
  'kozel kozeluh koziel kozma kqiku krachunov kradolfer kraehenbuehl kraehenmann kraettli kragh krahenbuhl krahenmann krajci krajcovic krajewski krajinovic krajisnik krajnc ' +
  'krakowiak krakowski kralik kralj kraljevic kralovic kramar kramberger kraml kranjc kranjcec krantz krasinski krason krasowski krastanov krastev kraszewski kratochvil ' +
  'krattli krauklis krauze kravchenko kravtsov krawczak krawczuk krawczynski krawtschenko krawzow kraxberger krbec krcmar kregar kreil kreilmeier kreindl krejci krejcik ' +
  'krejcova krenek krenmayr krenn krennmayr kresic kreslins kreuzhuber kreuzmayr kristensson kristiansson kristoffersson kritikos krivec krivonos kriz krizaj krizan krizanac ' +
  'krizanovic krizek krizman krizmancic krneta krnjic kroeker kroepfl krogh krogstad kroker krolak krolikowski kromann kronawitter kronberg kronberger kronbergs kronenberg ' +
  'kronqvist kropfl kroupa krouzek krsmanovic krstic krstovic kruesi kruljac krumins krummenacher krumov krunic krupicka krupinski kruszewski kruta krutschinin kryeziu ' +
  'krysiak krysinski kryuchkov krzeminski krzysztofik krzyzaniak krzyzanowski kubacki kubala kubat kubes kubicek kubilius kubin kubis kubler kucerova kucharczyk kucharik ' +
  'kucharski kuchler kucinskas kucukkaya kucukoglu kuczynski kudela kudirka kudrjaschow kudrjawzew kudrna kuduzovic kuebler kuechler kuecuek kuecuekkaya kuecuekoglu kuehrer ' +
  'kuemin kuendig kueng kuenzi kuenzle kuenzler kuenzli kuepeli kuepfer kuerekci kuersteiner kuett kuettel kuhar kuhrer kujala kujawa kujawski kujundzic kukic kukk kukkonen ' +
  'kukovec kulczycki kulczyk kulenovic kuleschow kulikov kulikowski kulinski kullberg kulmiye kulpa kumer kumpulainen kunc kunchev kuncl kundera kunes kunicki kunzi kunzle ' +
  'kunzler kunzli kuosmanen kupferschmid kuprijanow kuqi kuratli kurban kurdi kurekci kurkowski kurmann kurotschkin kurowski kurpas kursteiner kurtaj kurteshi kurti kurtic ' +
  'kurtoglu kurtovic kurtul kurum kurus kusmenko kusmin kusnezow kustura kuti kutlucan kutschera kutt kuttel kutusow kuusela kuusik kuusinen kuusisto kuzbari kuzel kuzma ' +
  'kuzmanovic kuzmenko kuzmin kuznetsova kuzniar kuznik kuzucu kvale kvam kvapil kvasnak kvasnicka kvedaras kveton kvist kwasniak kwasniewski kwiecinski kyburz kyhl ' +
  'kyriakidis kyriakopoulos kyriakou kyriazis kyrou laakso laaksonen labropoulos lachowicz lackinger lackner ladanyi laderach ladinig ladstaetter ladstatter laederach laemsae ' +
  'laeubli laeuchli lagerberg lagercrantz lagergren lagerkvist lagerloef lagerlof lagerqvist lagerstroem lagerstrom lahnsteiner lahoda lahtela lahtinen laimer laimgruber ' +
  'laireiter lajci lajqi lalic lalov lalzad lambrou lampinen lamplmayr lampret lampropoulos lamsa landerl landertinger landgren landin landolt landowski landsbergis ' +
  'landschuetzer landschutzer landstroem landstrom langaard langeder lantos lanzerstorfer lappalainen laptew laresser larionow larson lasarenko lasarew lasinger laskowski ' +
  'lasota lassacher lassila lastovka laszkiewicz latifaj latifi latinovic latischew latvala laubli laubscher lauchli lauener lauridsen laurinaitis lauritzen laursen laustsen ' +
  'lavric lavrov lawrentjew lawrow lazarczyk lazarescu lazarevic lazaridis lazarou lazarov lazos leban lebar lebeda lebedev lebedew leblhuber lechowicz leciejewski ' +
  'lederhilger ledermueller ledermuller leeb legesse legowski lehenbauer lehermayr lehtimaeki lehtimaki lehto lehtola leibetseder leibundgut leimgruber leino leinonen leitgeb ' +
  'leitgob leitgoeb leithner lekic leko lemanski lenarczyk lenart leniewski lenkei lennartsson leonhartsberger leontaridis leontjew lepp leppaelae leppaenen leppala leppanen ' +
  'lesiak lesjak leskinen leskosek lesniak lesniewski leszczynski lettner leuenberger leutenegger leuthard leuthold leutwiler levchenko lewicki lewinski lewtschenko lhotak ' +
  'lhotsky liakos liapis lichtenauer lichtenegger lidberg liden lidstroem lidstrom lienhard liepa liepins ligocki liimatainen liiv lijam likar liljedahl liljegren liljeqvist ' +
  'liljestroem liljestrom lillebo lilleboe lillelund lilov limaj limani lindahl lindblad lindblom lindegaard lindenbauer linderoth lindfors lindgaard lindh lindhardt ' +
  'lindinger lindkvist lindlbauer lindman lindmark lindorfer lindquist lindroos lindskog lindstrand lindstroem lindvall lingg linhart lintner lioutas lipinski lipovac ' +
  'lipowski lipponen liptak lisiecki lisowski litovchenko litwin litwinenko litwinow litzlbauer liutkus livaditis ljubic ljubicic ljubojevic ljung ljungberg ljungdahl ' +
  'ljunggren ljungman ljungqvist ljungstroem ljungstrom llugiqi lobanow loberbauer lochman lodahl lodin loeberbauer loekken loerincz loetscher loevgren loevlie logari ' +
  'lohninger loikkanen loimayr lojewski lomakin lomnicki loncar loncarevic loncaric lopacki lorber lorentsen lorentzen loretan lorincz losonczi lotscher louda loukidis ' +
  'loukota lovgren lovlie lovrencic lovric lozanov lozic lubinski lucaci luchsinger lucic luczak luczkiewicz luczynski luedi lueoend luescher luethi luethold luethy luetolf ' +
  'luetscher luginbuehl luginbuhl lugmair lukacevic lukacik lukacovic lukacs lukaschenko lukasek lukasiak lukasik lukaszewicz lukaszewski lukauskas lukes lukin lukjanenko ' +
  'lukjanow lukomski lukosevicius lukovic lumetsberger lundahl lundback lundbaeck lundby lunde lundell lunden lundgaard lundgreen lundholm lundin lundkvist lundmark lundquist ' +
  'lundsgaard lundstedt lundstroem lundstrom luoma luond luostarinen lupascu lupsa luscher lushaj lushi lusis lustenberger lutfiu luthold luthy lutolf luts lutscher ' +
  'luttenberger luukkonen lykke lyssenko lyszczarz lytras lytvyn lytvynenko lyubenov lyytikaeinen lyytikainen maarouf maatta maattanen macanovic macevicius machacek machalek ' +
  'machler maciag maciejak maciejczyk mackiewicz mackowiak macovei madar madarasz madej madejski maderthaner madsson maeaettae maeaettaenen maechler maeder maeenpaeae maegi ' +
  'maekelae maeki maekinen maennik maenpaa maetzler maftei magan magnussen mahamoud mahayni mahfouz mahmoodi mahmoudi maican mairhofer mairinger maissen majcen majchrzak ' +
  'majer majersky majic majidi majoros majstorovic majzoub makai makarenko makarov makarow makic makki makolli makowiecki makridis maksimov maksimovic maksuti malachow ' +
  'malamas malecki malekzada malesevic maletic malicki malikzada malikzai malinauskas malinen malinov maliqi maliszewski maljkovic malkowski mallios malmgren malmqvist ' +
  'malmsten malmstroem malmstrom maloku malolepszy malyschew malysz malzew mamak mamontow manaj manchev mandik mandlbauer mangal mannik mannila manninen manolache manolakis ' +
  'manolov manousakis mansiz mansoori mansson mantar mantzaris manzenreiter maqsoodi marashi marbach marchenko marchev marchgraber marcinkiewicz marcinkowski marcinowski ' +
  'marculescu marczewski mardare mardh mardini marecek marfurt margaritis maricic marijanovic marik marinescu marinic marinov marinova marinovic marinski marjanovic ' +
  'markevicius markiewicz markkanen markopoulos markou marmullaku marosi marouf marsik marszalkowski martensson marthaler martic martikainen martinaitis martinek martinenko ' +
  'martinovic martinsson martinu marton martschenko martyniak martynov martynow maruf maruniak marusic mascher mascherbauer mashal masiak masic maslennikow maslow maslowski ' +
  'masoumi mastoras mastrogiannis matache matczak mateescu matejcek matejczyk matev mathiasen mathiassen mathisen mathys matic maticic matijasevic matikainen matkovic ' +
  'matosevic matoshi matousek matsson mattila mattle matulis matusiak matusik matuszak matuszczak matuszewski matvienko matwejew matwijenko matyas matyja matysiak matysik ' +
  'matzen matzler maver mavridis mavromatis mavropoulos mavros mawaldi maxamed mayrbaeurl mayrbaurl mayrhofer mayrhuber mazanec mazeika mazilu mazreku mazurkiewicz mazurowski ' +
  'mebrahtom mebrahtu medgyesi medhanie medne medrzycki medved medwedenko medwedew meglic mehana mehic mehmedagic mehmedovic mehmetaj mehmeti meichtry meienberg meierhans ' +
  'meisinger mekonnen melake melander melcer meldgaard meletiadis meletis melichar melicher melissas mellgren melnikov melnis melnitschenko melnychuk memeti memic memisevic ' +
  'mencel menekse mengesha mengis mengistu mensik menzi merovci mertl mesanovic mesaros mesghina mesic mestrovic metaj metelko metsar mettler meuli meuwly mezei mezek mhanna ' +
  'michaelsen michailidis michailow michailowa michalczyk michalewicz michalewski michalik michalko michalopoulos michalowski michas michejew michelsen michlig michnik micic ' +
  'mickevicius micu miechowski mielcarek mielczarek mierzejewski mieszkowski miettinen miezis miftari mihaila mihailescu mihailov mihal mihalache mihalcea mihalescu ' +
  'mihaljevic mihaylov mihelcic mihelic mihoc mihok mihreteab mijatovic mijic mikaelsson mikalauskas mikic mikkola mikkonen miklavcic mikolajczak mikolajczyk mikolajewski ' +
  'miksik mikula mikulas mikulic mikulka mikullovci mikulski mikus mikuz milanov milanovic milasinovic milchev milczarek milea milenkovic miletic mileusnic milev milewski ' +
  'milicevic milicic milinkovic milius milivojevic miljanovic miljkovic milojevic milojkovic milosavljevic milovanovic milutinovic minarik minnig mirchev mirea mirecki ' +
  'mirkovic mironov mironow mirzad mirzada mirzai mirzaie mischtschenko misiak misic misiewicz misini miskovic misztal mitev mitic mitov mitrofanow mitroi mitropoulos ' +
  'mitsopoulos mitsou mittendorfer mitterbauer mitteregger mitterer mitterhauser mitterhuber mitterlehner mittermair mittermayr mitterndorfer mitterrutzner mitterschiffthaler ' +
  'mitterwallner mitura mladenov mladenovic mlakar mlcoch mlejnek mlinar mlinaric mlynar mlynarczyk mlynarski moalim mobarez moberg mocanu mockli mockus modrzejewski moeckli ' +
  'moellerstroem moerch moergeli moerk moertenhuber moesch moeschler moesenbacher moesl moeslinger mogensen mogilewski mogos mogren mohacsi mohammadzai mohamoud mohseni ' +
  'mohseny moilanen mojaddedi mokos molander molchanow molenda mollerstrom moltschanow momand monev mononen monostori montandon moosbrugger moosmayr morad morariu moraru ' +
  'morawiec morawski morch morgeli morina mork morosanu morosow moroz mortenhuber mortensson mosavi moschler moschos mosenbacher mosl moslinger mostowoj moudry mouhamad ' +
  'mouratidis mouritsen moustakas mozaffari mpallas mpekas mrak mraz mrazek mrazik mrdjen mripa mrkonjic mrkvicka mroczkowski mrowiec mrozinski mrsic muceniekss muchin ' +
  'muckenhuber muehlbacher muehlbauer muehlberger muehlboeck muehleder muehlegger muehlemann muehlethaler muehllechner muelchi muellhaupt muenger muenzker mueri mugrauer ' +
  'muhammadi muharemovic muharremi muhlbacher muhlberger muhlbock muhleder muhlegger muhlemann muhlethaler muhllechner muhumed mujaddidi mujagic mujanovic mujezinovic mujic ' +
  'mujkanovic mujkic mujota mulaj mulaku mulalic mulchi mullahkhel mullhaupt mulugeta mumcu mumcuoglu muminovic munk munkholm muntean munzker muqolli muradi muradzada ' +
  'muratovic muravjow murawski muresanu muric muriqi murtezi musaj musanovic musazai muscalu musfeld mushkolaj musliu mustafi mustafic mustonen muszynski mutapcic mutluer ' +
  'muzik mykhailenko mykhaylenko myllyla myllylae myllymaeki myllymaki mylonas myronenko myska nabizada nabizadah nabulsi nachev naderer naderi nadery nadiri nadolny nadolski ' +
  'nador naef naegeli naegelin naess nafzger nageli nagelin nahhas naidenov naimi najafi najibi najm nakhle namli napieralski naqshbandi narbutas narvestad nasarenko nasarow ' +
  'naser naseri nasimi nasiopoulos nasiri nassar nassif nastase nastos naumanen naumow navickas navratil nawabi nawabzada nawrocki naydenov nazarenko nazarov nazarzada ndou ' +
  'ndrecaj neacsu neagoe nebesky nebihu neculai nedelchev nedic nedkov nedved nedyalkov neeser negash negasi negoita negrea negrescu negrila negru negussie nejedly nekvasil ' +
  'nemcok nemecek nemes nenchev nenov nerayo nergis nesterenko nesterow nestorov nesvadba netschajew netusil neudorfer neuenschwander neufeld neuhaus neuhauser neuhofer ' +
  'neulinger neumayr neumueller neumuller neundlinger neureiter neuzil nevalainen neziri niazai niazi niazy nicolaisen nicolescu niculae niculescu nideroest niderost ' +
  'niederhauser niederhofer niederleitner niedermann niedermayr niedermuehlbichler niedermuhlbichler niederreiter niederwieser niedzwiecki niemczyk niemela niemelae niemiec ' +
  'niewiadomski niffenegger niggli nigl nikaj nikcevic nikiforidis nikiforov nikiforow nikitin nikitina nikkinen niklasson niklaus nikodijevic nikolaenko nikolaev nikolaidis ' +
  'nikolaisen nikolajenko nikolajew nikolakopoulos nikolchev nikolopoulos nikolov nikolova nikolovski nikou nikqi nikula nikzad nimani ninic niskanen nissinen nobs noergaard ' +
  'noetzli nogaj nohut nomm noori noorzai noorzay norborg nordahl nordberg nordell nordenstam nordfeldt nordgaard nordgren nordheim nordkvist nordlund nordmark nordqvist ' +
  'nordstrand nordstroem norgaard norgren norkus norlander norling norrby norrman norvaisa norzai nossow notzli novacek novikov novikova novkovic novosad novotna novsak ' +
  'nowaczyk nowinski nowosad nseir ntinas nueesch nuesch nufer nuhanovic nuhiu nukic nuraj nuredini nuric nuristani nurkaj nurkic nurmela nurmi nurminen nurzai nuur nuutinen ' +
  'nyari nyblom nycz nydegger nyeste nyffeler nyffenegger nygard nygren nyholm nykaenen nykanen nylander nylen nylund nyman nyquist nyqvist nystrand nystroem nyvlt nyyssoenen ' +
  'nyyssonen oancea obeid oberaigner oberascher oberauer oberbichler oberegger oberg oberhaensli oberhamberger oberhansli oberholzer oberhuber oberkofler oberlechner ' +
  'oberleitner oberli obermair obermayr obermoser obermueller obermuller oberndorfer oberngruber oberrauch oberreiter oberschmid oberson obersteiner oberwalder obradovic ' +
  'obreza ocak ochocki ochrimenko ochsner odabas odabasi odabasioglu oddsson odegaard odegard odeh odehnal odemis odinzow oeberg oecal oedegaard oedegard oedemis oefner ' +
  'oegretmen oehlin oehlinger oehman oehri oehrn oeksuez oektem oellinger oelz oemer oenal oenay oender oenel oener oengel oerdoeg oerley oern oernek oesch oeschger oestberg ' +
  'oestby oesterberg oestergaard oestergren oesterlund oestling oestlund oestman oettl oettli oevreboe oezal oezalp oezarslan oezaslan oezata oezay oezbay oezbek oezbey ' +
  'oezcan oezcelik oezcetin oezdag oezdal oezdas oezdemir oezden oezdil oezdogan oezel oezen oezer oezgen oezguel oezguen oezguer oezgueven oezil oezkan oezkaya oezkul ' +
  'oezkurt oezlue oezmen oezmert oezoglu oezpolat oezsahin oezsoez oezsoy oeztas oeztemel oeztoprak oeztuerk oeztunc oezueak oezveren oezyigit oezyilmaz oezyol oezyurt oflaz ' +
  'oflu ofner ogbai ogbamichael ogbazghi ognjenovic ognyanov ogretmen ogul ogur ohlander ohlin ohlinger ohlson ohlsson ohman ohrn oikonomidis oikonomou ojanen okanovic okbai ' +
  'okbamichael okic oksanen oksuz oktem okubamichael okubay okur oland olander olar olariu olaru olausson olbrych olczak olech oleinik olejniczak olejnik oleksy olesinski ' +
  'olesk olfat olgun olijnyk oliynyk oljaca olkkonen olkowski ollikainen ollila ollinger olovsson olson olszowski olteanu omari omarkhel omarkhil omarzai omdal omeragic ' +
  'omerbasic omerovic omlin onay ondracek ondrak ondrejka ondrejko ondrus ondrusek onel onen onischtschenko onofrei onopko opacic opara opatrny oppliger oprescu opris orav ' +
  'oravec orban orczykowski ordog orechow orfanidis oric orlauskas orley orlinski orlov orlowski orman ormos ornek orosz orsag ortac ortner orya orzechowski osaj oscarsson ' +
  'osiecki osinski osipov oskarsson osmanaj osmancevic osmani osmanoglu osmanovic osolnik ospel ospelt ossipow ossowski ostapenko ostberg ostby osterberg ostergren osterlund ' +
  'osterman osterwalder ostling ostlund ostman ostojic ostrysz osvath otahal ottesen ottl ottosson otur ounapuu ousland ovcharenko ovcharov overgaard ovidenie ovrebo ' +
  'owczarzak owtscharenko owtschinnikow ozal ozarslan ozata ozbey ozcetin ozdag ozdal ozdas ozga ozil ozkul ozlu ozmert ozolins ozols ozsahin ozsoz oztemel oztunc ozuak ' +
  'ozveren ozyigit ozyol paajanen paananen paaske paasonen pacak pachla pacholczyk pacolli paern paert paiman paireder pajaziti paju pajunen pakalnis pakarinen paktiawal ' +
  'pakulski palazov palecek palfi palinkas palmberg palmetshofer palmgren palmqvist palmu palushi paluszkiewicz pammer panagiotidis panagiotopoulos panagiotou panagopoulos ' +
  'panajotov panasenko panayotov panchenko panchev panholzer panjshiri panopoulos panov pantazis panteliadis pantelidis pantic pantschenko papachristou papadakis papadimas ' +
  'papadimitriou papadopoulos papadopoulou papageorgiou papagiannis papaioannou papakonstantinou papanastasiou papandreou papanikolaou papantoniou papathanasiou papatheodorou ' +
  'papazoglou papic papousek paprocki paqarizi paraskevopoulos parchomenko parduzi parkkinen parlov parmaksiz parmander paroubek partanen parviainen parvu parwani parzer ' +
  'pasalic pasanen paschalidis pasching paschos pascu pashtoon paskalev paszkiewicz paszkowski pasztor patalong patkos patrascu patzl paulauskas paulitsch paulsson paun ' +
  'paunovic pavicevic pavicic pavkovic pavlas pavlat pavletic pavlic pavlicek pavlidis pavlik pavlin pavlis pavlou pavlov pavlova pawelczak pawelczyk pawelec pawlaczyk ' +
  'pawlenko pawlicki pawlik pawlikowski pawlow pawlowicz payenda payman pazdera pazderka pechacek pecnik pecsi peev pehar peherstorfer pehlivanoglu pehrsson pejcinovic pejic ' +
  'pejka pekdemir pekic peksen pelc pelkonen pelss peltola peltonen penchev penciu penev penkov pennanen pepaj pepshi peraelae perala perchtold perdibuka perfler perisic ' +
  'perkowski pernat perndorfer pernkopf pernsteiner perovic persin perteshi pesek peshev peska pesonen pestalozzi pestean pestow petcu petelin peterfi petersons petkau ' +
  'petkevicius petkova petracek petrakis petrasek petrauskas petric petricek petricevic petridis petrik petropoulos petrou petrovici petrow petrowa petruchin petruk petrusic ' +
  'petterson petuchow peychev pfammatter pfenninger pfiffner pfyffer pfyl philipsen piatkowski pichlbauer pichlmann piechocki piechowiak piekarski pietikaeinen pietikainen ' +
  'pietras pietrasik pietrowski pietrzyk piezonka pihl pihlaja pihlak pilarczyk pilarski pilecki pilgaard pilgerstorfer pilipenko piljic pillwein pilsl pilstroem pilstrom ' +
  'pimenow pinarbasi pintea piontek piorkowski piotrowicz pirc pirchner pireva pirinen pirinski pirker pirklbauer pirnat pirngruber pirvu pirvulescu pitkaenen pitkanen ' +
  'pitscheneder pivk pivko pivovarov piwowarczyk piwowarski pjanic plachy plakolli plakolm planinc planinsek plankensteiner planoetscher planotscher platonow plavsic plesa ' +
  'pleschberger pletscher plhal plihal plotnikow ploug pluess pochhacker pochinger pochopien pochtrager pocius pocksteiner pocrnja podgorski podlesnik podolski podrimaj ' +
  'poechhacker poechinger poechtrager poecksteiner poell poellaenen poellmann poeloeskei poelzl poemer poenaru poenninger poeschl poesinger poesl poestlberger poeyhoenen ' +
  'pogacar pogacnik pogrebnjak pohjola pohjonen pointinger pointner pokorski polacek polajnar polakovic polanski polasek pold polischtschuk polishchuk polivka poljakow ' +
  'pollanen pollmann poloskei polowczyk polyakov polychronidis polzl pomer ponninger ponomarenko ponomarev ponomarjow popalzai popdimitrov popek poplawski popova popovici ' +
  'popoviciu popovski porebski porkolab posavec poschl posinger posl poslednik pospichal pospisilova postlberger potapow potocki potocnik potrykus potucek poulos povilaitis ' +
  'povse poyhonen poyraz poyrazoglu prah prammer prandstaetter prandstatter pranjic praprotnik praski prchal prechtl predescu predojevic preinfalk preining prekaj prenaj ' +
  'preniqi prenninger preseren preteni prezelj pribyl pricop priede priesner prievoznik prikryl primozic prinzinger pritschodko prlic prochazkova prochorenko prochorow prodan ' +
  'prodanovic prodromou prokes prokesch prokofjew prokop prokopowicz proks prokshi prokupek pronin proskova prpic prusa prykhodko prytz przybylski przybyszewski psaras ' +
  'psarras psomas ptaszynski puchala puchinger puchmayr puchner puehringer puerstinger pugatschow puhringer puippe puiu pukitis pulda puljic puljiz pulkkinen punzenberger ' +
  'puranen puric purontaus purstinger pusca puschkarjow puskaric puskas pusnik pusnjak putkonen putnins pylkkaenen pylkkanen pytlik qabbani qaderi qaderzada qadiri qarri ' +
  'qasem qasemi qasimi qassem qayumi qehaja qela qerimi qerkini qollaku qorri quarnstroem quarnstrom quirchmayr quiring qurbani qvist raaschou raatikainen rabbat rabeder ' +
  'rabensteiner raber rabiega rachev racko racovita raczkowski raczynski radakovic radanovic radecki radev radic radicevic radics radisic radivojevic radkov radlmair radman ' +
  'radmanovic radoev radojcic radomski radonic rados radosavljevic radosevic radovanovic radovic raducanu radulescu radulov radulovic radvanyi radzevicius radziejewski ' +
  'radziszewski raeber raegi raemi raesaenen raess raety raez rafalski raffelsberger raffetseder raffl rageth raggl ragnarsson raguz rahimzada rahmanzai rahmati raidl ' +
  'raitanen rajala rajkovic rakic rakitic rakosi rakosnik rallis ramadani ramaj ramaki ramanauskas ramazani ramberg rameder ramic raml rammelmueller rammelmuller ' +
  'rammerstorfer ramovic ramovs ramsak ramsebner ramstad rancic randrup rangelov ranheim rantala rapcsak raptis rasanen raseta rashed rashiti rashkov rasic raska rasooli ' +
  'rasouli rass rassoul rastagar rasuli ratajczak ratajski ratkovic ratzenbock ratzenboeck ratzinger rauchenzauner raunio rautiainen rautio ravn raychev raykov razai rebane ' +
  'reber rebic rebolj rechberger recica redekop redekopp redzepovic redzic regehr rehak rehnberg rehor rehrl reifeltshammer reindl reingruber reinholdt reinikainen reinsalu ' +
  'reinthaler reisinger reitan reitbauer reitinger reitmayr rekasi rellstab remec renberg renetzeder renggli renic renoldner repka rericha resch resnik rettenbacher ' +
  'rettenmund reumann revesz revsbech rexha rexhaj rexhepi rezac rezaie rezayi rezek rezene reznicek reznik ribic richardsson rickenbach rickenbacher rickli riederer riedi ' +
  'riedo riegler riepl rieseneder riha riihimaeki riihimaki riis rikkinen rikovsky rimkus rinderknecht rindlisbacher ringdal ringseis rinnerberger rinnhofer risberg risojevic ' +
  'rissanen ristic ristola ritz rizos rizvanovic rjabow rjabtschenko roald robertsson robleh robnik rodin rodionow rodland roed roedland roeed roelli roenn roennberg roenne ' +
  'roenning roennqvist roesli roetheli roethlin roethlisberger rogalski roggli rogic rognlien rogowski rohani rohner rohrauer rohrbach rohregger rohrhofer rohrhuber rohrmoser ' +
  'roininen roither roithmayr roithner rojc rokas romanenko romang romaniuk romanjuk romanov romanow romanowa ronkainen ronn ronnberg ronning ronnqvist roosaar ropella ' +
  'roschkow rosdahl rosengren rosenlund rosenmayr rosenqvist rosiak rosinek rosinski roslund rossgatterer rostami rostek roszak roszkowski rotariu rotheli rothen rothenberger ' +
  'rothenbuehler rothenbuhler rothlin rotzetter roussos royan rozanski rozenbergs rozic rozitis rozman rozmanec rozsa rozwadowski rrahimi rrahmani rrustemi rrustolli rubenis ' +
  'rubzow ruckstuhl rudakow rudaku rudenko rudic rudnew rudnicki rudolfsson rudzinski rueedi rueegg rueegger rueegsegger ruefenacht ruefli ruegger ruegsegger ruesch ruetsche ' +
  'ruettener ruettimann rueuetel rufenacht ruffieux ruggli rumetshofer rumpl rumplmayr runesson runjic ruotsalainen rusch rusev rushiti rusin rusnak russev russom russu rusta ' +
  'rustad rustemi rutkauskas ruttener ruttimann ruuskanen ruutel ryabov rybakov rybalko rybar rybarczyk ryberg rybicki rychlewski rychter rydberg ryde rydell ryden rydstroem ' +
  'rydstrom ryffel rygula rykowski rymarczyk rysavy ryser rytkoenen rytkonen ryttersgaard rzepecki saarela saarelainen saari saastamoinen sabagh sabaliauskas sabanci ' +
  'sabanovic sabau saberi sabev sabic sabonis sabouni sabrie sacharenko sacharow sachinidis sadeqi sadikaj sadikovic sadiku sadilek sadiqi sadozai sadriu saeedi saerkkae ' +
  'safadi safarik safi sageder sagirlar sahbegovic sahiner sahinoglu sahinovic sahintuerk sahinturk sahiti sahlberg sahle sahlin sahlstroem sahlstrom sahyoun saied saighani ' +
  'saikkonen saizew sajovic sakalauskas sakar sakellariou sakic sakin sakinci sakka sakkas salamah salameh salamon salarzai salehi salfinger salha salihaj salihovic salihu ' +
  'saliji salimi salkic sallahu sallai sallinen salloum salmela salmelainen salmhofer salminen salnikow salomonsen salomonsson salpingidis saltik salzgeber salzner samaan ' +
  'samadzada samanci samatar samek samim samko samoilow samolinski samsonow samuelsen sancakli sandahl sandell sandgren sandgruber sandhofer sandin sandlund sandmark ' +
  'sandqvist sandstroem sandstrom sandulescu sandvig sandvik sangin sanli santschi sapmaz sarac saracevic saraci saracoglu sarafov sarajlic sarbach sariboga saric saricam ' +
  'saricicek saridis sariguel sarihan sarisoy saritas sariyildiz sarkany sarkka sarkkinen sarkoezi sarkozi sarp sarraj sarris sarrouj sarwari sarwary sasek sasmaz sasu ' +
  'sattari satzinger savanovic savchuk savickas savisaar savkovic savolainen savov savran savtschenko savu savvas savvidis sawaf sawah saweljew sawtschenko sayeedi sayegh ' +
  'saygi saygili saygin saykan sayyed scagnetti schabetsberger schachermayr schacherreiter schachinger schachner schaelin schaer schaerer schaerli schaetti schaeublin ' +
  'schaffelhofer schaffenrath schaffer schafflinger schalin schaparenko scharinger scharli scharow schatti schauberger schaublin schaumberger schaumueller schaumuller ' +
  'schausberger schawalder schdanow scheiblhofer scheichl scheidegger schelbert schellenberg scherbakow scherbina scherler schernhuber scherzer schestakow scheuber ' +
  'scheuchenpflug schewtschenko schewtschuk schibli schiefermueller schiefermuller schietz schildknecht schilow schilter schimbock schimboeck schimpelsberger schimpl schinagl ' +
  'schindelholz schindlauer schinnerl schiopu schirjajew schischkin schjelderup schlaepfer schlaeppi schlagintweit schlapbach schlapfer schlappi schlatter schloegl schloemmer ' +
  'schlogl schlommer schluchter schluechter schlumpf schlunegger schmalzer schmidbauer schmidhauser schmidhuber schmidiger schmidinger schmidlin schmidsberger schmidthaler ' +
  'schmiedinger schmocker schnaitl schneeberger schneglberger schneiter schnellmann schnetzler schnider schnueriger schnuriger schoberl schoch schoeberl schoefecker schoeffl ' +
  'schoeffmann schoenauer schoenbaechler schoenenberger schoengruber schoenholzer schoenhuber schoenmann schoepf schoergenhofer schoerghofer schoerghuber schoettl schofecker ' +
  'schoffl schoffmann schonauer schonbachler schongruber schonholzer schonhuber schonmann schorer schorgenhofer schorghofer schorghuber schorno schottl schrammel schraner ' +
  'schranz schrattenecker schreiberhuber schrottenbaum schrottshammer schuepbach schuepfer schuerch schuermann schukow schulga schupbach schupfer schuppisser schurawljow ' +
  'schurmann schusterreiter schuwey schwaller schwander schwarzenbrunner schwarzinger schwarzlmueller schwarzlmuller schwegler schweiger schweighofer schweingruber ' +
  'schwendener schwendimann schwendinger schwentner schwery schwez schwingenschloegl schwingenschlogl schwitter schwydkyj schwyter schwyzer scurtu sebestyen seboek sebok ' +
  'seckin seddiqi sedej sediqi sedivy sedow seeholzer seferovic sefic segmueller seiringer seium seiwald sejdaj sejdic sejdiu sejersen sekandari sekanina sekera sekerci ' +
  'sekula sekulic selak selander selberg selca seleznew selimi selimovic seliwanow seljubac sellgren selm selmanaj selmanovic semenjuk semenko semenov semenova semerad ' +
  'semerdjiev semere semiz semjonow semrad senbayrak sencan sengstschmid senguel senguen sengul sengun senic senn sensoy sentuerk seppaelae seppaenen seppala seppanen ' +
  'serbanescu serbest serebrjakow seredynski sergeev sergeew sergejew sertkaya sestak sevcik severinsen sevindik seyhan seyoum seyrlehner shaaban shaar shabanaj shabani ' +
  'shafaq shahidi shahim shahoud shalabi shami shamma shammas shaqiri sharifi sharifzada sharku shatri shcherbak shcherbyna shehada shehadeh sheikho shekeb shekho sherifi ' +
  'sherzai sherzay shevchuk shide shiferaw shihabi shinwari shirzad shirzada shirzai shishkov shkodra shkreli shojai shopov shoshi shulga shumay sibhat siddiqi sideris sidler ' +
  'sidorenko sidorov sidorow sieber sieberer siedlecki siegetsleitner siegrist siekierski siemieniec sieminski sienkiewicz sierakowski sierocki sigg sigrist sigurdsen ' +
  'sigurdsson sigvardsson sihvonen siitonen siklosi sikyta silaew sild silhan silhavy silins silvennoinen silvonen simacek simak simakow simanek simcic simecek simeonidis ' +
  'simeonov simicevic simion simionescu simitis simkus simnica simola simonaitis simonovic simonsson simonyi simunek simunic simunovic sinanaj sinanovic sindelar sinowjew ' +
  'sinzinger sipahi sipahioglu sipic sirbu sirghi siroky sirola sironen sirotin sirotny sismanidis sitnikow sivertsen sivertsson sivri sivrikaya siyad sjoblom sjodin sjoeberg ' +
  'sjoeblom sjoedin sjoegren sjoeholm sjoelander sjoelin sjoelund sjoeman sjoeqvist sjoestedt sjoestrand sjoestroem sjoholm sjolander sjolin sjolund sjoman sjoqvist sjostedt ' +
  'sjostrand sjostrom skaarup skalicky skalski skaug skenderovic skibicki skibinski skjold sklenar skoglund skogman skogstad skonieczny skorepa skoric skorik skou skouras ' +
  'skovbjerg skovgaard skowron skowronski skrivan skrivanek skrzypczak skrzypczyk skujins skupin skvarka skvor skworzow skytte slaiman slavchev slavicek slavik slavov ' +
  'slawinski sleiman slezak slobodjanik slouka slovak slowinski slusarczyk smailagic smajic smajli smajlovic smedberg smejkal smetana smidl smigielski smiljanic smirnov ' +
  'smirnova smirnow smolarek smolinski smrcka smrekar snell sniegocki sniegowski soare sobala sobanski sobczyk sobczynski sobiech sobieraj sobkowiak sobolev sobolew ' +
  'sobolewski sochacki soderberg soderblom sodergren soderholm soderkvist soderlind soderlund soderman sodermark soderqvist soderstrom soederberg soederblom soedergren ' +
  'soederholm soederkvist soederlind soederlund soederman soedermark soederqvist soederstroem soederstrom soellinger soellradl soendergaard soenmez soeoet soerensen soerman ' +
  'soezer sofianidis soguk sohrabi soininen sokolova sokolovic solecki sollinger sollradl solomin solovyov solowjow soltesz solum solvang solymosi sommerhalder somogyi somow ' +
  'sonderegger sondergaard sonesson sonnleitner sonntagbauer soosaar sopaj sorescu sorman soroka sorokin sorokina sorsa sorvari sosic sosinski sosnowski sotiriadis sotiriou ' +
  'sotiropoulos sotirov soucek souckova soukup soural sousek sowinski soydan soysal soytuerk soyturk sozer spacek spaeni spahic spahiu spahr spangenberg spani spanidis spanos ' +
  'spanta spasic spasojevic spasov spassov spatzenegger spicher spichiger spicka spiliopoulos spiridonow spirig spitzenberger spoerk spoerri sporri spreitzer sprogis ' +
  'spyropoulos spyrou sramek stachowiak stachowicz stachowski stachura stadelmann stadlbauer stadlmair stadlmayr staehelin staehli staempfli staeubli staffansson staffelmayr ' +
  'stahelin stahli stajic stallinger stamatiou stamatopoulos stamenkovic stamenov stamoulis stanchev stanculescu stanczak stanczyk standhartinger stanekzai stanescu stanev ' +
  'stangeland staniek stanikzai stanimirov stanisic staniszewski stanivukovic stanka stankevicius stankiewicz stankowski stanojevic stanojlovic starback starbaeck starczewski ' +
  'starlinger staron starostin starzengruber stasiak stasik stastny staszak staszewski stathopoulos statovci stauber staubli staudinger stavridis stavrou stawicki stec stech ' +
  'steensen stefanczyk stefanescu stefaniak stefanidis stefanik stefanou stefanov stefanova stefanovic steffensen stehlik steimer steinbichler steinegger steinemann ' +
  'steininger steinkellner steinkogler steinsvik stejskal stelmaszczyk stelzhammer stelzmueller stelzmuller stenback stenbaeck stendahl stene stenlund stenmark stensrud ' +
  'stenstroem stenstrom stepanenko stepanjuk stepanov stepanow stepniak sterba stergiou sterrer stettler stevanovic stevic stieger stieglbauer stiglmayr stipanovic stipic ' +
  'stirnimann stixenberger stjepanovic stockinger stockler stockli stoeckler stoeckli stoeger stoellinger stoev stoger stoianescu stoicescu stoichkov stoikos stoilov ' +
  'stojakovic stojanovski stojcevic stojic stojisavljevic stojkovic stokke stoklasa stolar stolarik stolarow stolarski stoller stollinger stonkus stooss stordal storgaard ' +
  'stosic stoyanov stoyanova stoychev strachota straessle strahilov strandberg strandgaard strandman strandqvist stranovsky stransky strassl strassle strassmair straubinger ' +
  'strautins strazar strazdas strazdins strebel strejcek strelec strid stritar strittmatter strnad strobl stroe stroem stroembaeck stroemberg stroemgren stroemqvist ' +
  'stroemstedt stroissmueller stroissmuller stromback stromberg stromgren stromqvist stromstedt strouhal strzelczyk strzelecki stuber stublla stuchlik stucki studach studeli ' +
  'studeny studerus studzinski stuedeli stuerm stuermlin stundner stupar sturmberger sturmlin stybr stylianidis subasic subic subotic subrt sucharew suchecki suchocki ' +
  'suchomel suchow sucic suciu sudol sueess suembuel suemer suengue sueruecue sueslue suetcue sugulle suhner suhonen sujka sukhov sulaiman sulaimankhel sulaimankhil sulc ' +
  'sulejmani sulima suliman suljevic suljic suljkanovic sulyok sulzberger sulzer sumbul sumegi sumer summereder sunar sundelin sundell sundgren sundin sundkvist sundman ' +
  'sundqvist sundstroem sundt sundvall sungu suomalainen suominen supka surdu survila susic suslu susnjar sutcu sutter sutz suutari suveges suwalski suworow svab svanberg ' +
  'svane svanstroem svanstrom svantesson svartvik svaton svec sveda svedberg svedin svedlund svejda svejk svenningsen svenningsson svensen svensrud svestka svitek svobodova ' +
  'svozil swaerd swahn swiatkowski swiderski swiercz swierczynski swierkosz sygula sykora sylaj syleimani sylejmani sylvester symeonidis symonenko sysojew syversen szabados ' +
  'szablewski szafranski szakacs szalay szalkowski szasz szatkowski szczepanek szczepanik szczyrba szegedi szekeres szeles szentesi szigeti szilvasi szirmai szkudlarek szmidt ' +
  'szmyt szoeke szoelloesi szollosi szolnoki szreder szubert szuecs szulz szunyogh szymala szymanek szymaniak szymanowski szymczyk szymkowiak szymura tabbaa tadic taennler ' +
  'tafaj taferner tahan taheri tahiraj tahirsylaj tahlil taipale takac takala takats takmaz talay talic tallberg tamm tamminen tammsaare tamosaitis tamulis tanase tanasescu ' +
  'tanaskovic tanczos tanev tankosic tannerberger tannler tanovic tanrikulu tanriverdi tanskanen tarabichi tarakhel taraki tarasenko tarasov tarassenko tarassow tareke tarim ' +
  'tarnowski tarr tasev tashev tasholli tasios taspinar tastekin tastemir taszarek tataru tauchner tavcar tavsan tawil taye taylan tefek teglgaard tekbas tekdemir tekeste ' +
  'tekguel tekgul tekie tekinay tekkaya tekleab teklehaimanot teklemariam teklu tekola tekten telaku telek tellefsen temesgen temizel tempelmayr tengberg teodorescu ' +
  'teofilovic tepeli terechow terek terentjew tereschtschenko tereshchenko terkelsen tervo terzic terziev terzijski terzioglu terzis terziu tesanovic tesfagaber tesfagiorgis ' +
  'tesfai tesfaldet tesfamariam tesfamichael tesfatsion tesfay tesfazghi teshome tesic tetik tewelde teweldebrhan tewolde tezgel thalhammer thaqi theiler thelander thelin ' +
  'theocharis theodoridis theodoropoulos theodorou theodosiadis theofanidis theologou theorin thiessen thoenen thomaidis thomasson thommen thomopoulos thompsen thonen thorell ' +
  'thoresen thorsson thorsteinsson thorstensen thorvaldsen thrane thuerig thuesen thulin thunberg thurig thut thygesen tiainen tichacek tichomirow tichonow tichy tidemand ' +
  'tiefenthaler tiessen tihic tiido tikkanen tilahun tilki timofejew timoschenko timotijevic tinchev tirfe tirler tishuki titov titow tjader tjaeder tkach tkachuk tkatsch ' +
  'tkatschenko tkatschuk tlapak toader tobiassen todea todic todorova toenz toernberg toernblom toernkvist toernqvist toernros toeroek toerroenen toews toft tofte toivanen ' +
  'toivonen tokarczyk tokarew tokarski tokatli tokgoez tokgoz tokhi tokic toktas tolios tolmatschow tolnai tolonen tolstrup tolvanen tomala tomandl tomanek tomasek tomasic ' +
  'tomazic tomcik tomczyk tomecek tomescu tomicic tomov tomsa tomsic tonchev tonev tonz topalidis topalli topalov topalovic topcagic topinka toplana toptas tordai torgersen ' +
  'torkildsen tornberg tornblom tornkvist tornqvist tornros torp torronen torstensson torvinen toshev tosic totakhel totakhil touma toumpas toutziaridis tozlu trachsler ' +
  'trajkovic trandafir tratnik trauner traunmueller traunmuller trausner travnicek traxler trbic treimanis trendafilov treul triantafyllidis triantafyllou tribelhorn trif ' +
  'trifan trifkovic trifonow trifunovic trikalinos trinkl trivic trivunovic trnka trobinger troebinger trofimow trojanowski trols troschin troxler troyer truempi trumpi ' +
  'trutmann truttmann trzcinski trzebiatowski tsakalidis tsakiris tsalikis tsamis tsanaktsidis tsanev tsankov tsavdaridis tschaeppaet tschaika tschan tschannen tschanz ' +
  'tschappat tscharner tscheban tscherkassow tschernenko tschernjak tschernow tschernutter tschernyschow tschirren tschistjakow tschopp tschudin tschuemperlin tschumak ' +
  'tschumakow tschumi tschumperlin tschuor tschuppert tschurtschenthaler tsegai tsegay tsehaye tsiakas tsigaridas tsikas tsilis tsiolis tsiros tsolakidis tsolakis tsompanidis ' +
  'tsonev tsoukalas tsoumanis tsvetanov tsvetkov tsymbal tubic tucakovic tucek tuchschmid tudorache tudose tuefekci tuelue tuemer tueredi tuerk tuerkan tuerkaslan tuerkdogan ' +
  'tuerker tuerkguecue tuerkmen tuerkoglu tuerksoy tuerkyilmaz tuezuen tufekci tuma tumer tumpfart tunali tunc tunca tunjic tuomainen tuomi tuomisto tuomola tuovinen tuquabo ' +
  'turcan turcanu turcu turedi turkaslan turkdogan turker turkgucu turkman turkmani turkovic turksoy turunen tusha tutak tutal tutar tutic tutnjevic tvedt tveit tveter tvrdik ' +
  'tvrdy twardowski tworek tyszkiewicz tzanis tzavaras tzeggai tzimas tzouvaras tzvetkov uberreiter ubleis ucak ucmak udovic udovicic ueberreiter uebersax uebleis ueltschi ' +
  'uenal uencue uener uenlue uensal uenver uestuen uestuendag uezuem ugarkovic ugljesic uher uhlir uhlmann uhrbrand uibo ujhelyi ujvari ukaj ukshini ulbrycht ulfsson uljanow ' +
  'ullmann ullrich ulman ulmann ulrych ulucan uludogan ulukaya ulvestad umgeher umiker uncu uner ungur unterberger untergasser unterholzer unterhuber unterkircher unterrainer ' +
  'untersteiner unterweger upitis uram urbanc urbancic urbanczyk urbanec urbanowicz urbonas urbonavicius urch urfer urhan urosevic ursic ursu urun uschakow usow ustabas ' +
  'ustaoglu ustinov ustinow ustuen ustundag utiger utmankhel utzinger uusitalo uygur uzelac uzum uzunov uzunovic vaananen vaara vacaru vachev vacik vadasz vadstrup ' +
  'vaeaenaenen vaeisaenen vaelja vaeyrynen vafiadis vaher vaiciulis vainio vainionpaa vainionpaeae vaisanen vaitkus vajda vajs vakulenko valaitis valancius valavanis valchev ' +
  'valdemarsson valek valenta valentik valja valtonen vamvakas vanags vanco vanecek vanhala vanhanen vanicek vankov vanous varadi varbanov varberg vardar varju varkonyi ' +
  'varnas vartiainen vasak vasarhelyi vasicek vasilchenko vasileiadis vasilenko vasilescu vasileva vasiliadis vasiliauskas vasiliev vasiliou vasiliu vasiljevic vasko vasovic ' +
  'vass vassilev vassiliadis vassiliou vasylenko vataj vatanen vatne vavra vavrik vavrin vavrina vayrynen vegh vehvilaeinen vehvilainen veinbergs vejseli velchev velev velic ' +
  'velickovic velija velikov veliqi veliu veljkovic velkov venaelaeinen venalainen venev verbic vesecky vesela veseli veselinov veselinovic vestberg vestby vestergren ' +
  'vesterinen vesterlund vetrovsky veverka vidakovic vidmar vidovic vidrean viehauser viehbock viehboeck viik viitala viitanen vikman vikstroem vikstrom viktora vilenius ' +
  'vilic viljanen vilkas villadsen villems villiger villumsen vinberg vincetic vincze vinogradov vintila virag viragh virta visan visic vitez vitols vitous vitovec vlach ' +
  'vlachopoulos vladescu vladic vladimirov vladu vlahov vlaisavljevic vlasak vlasov vlcek vllasaliu vobornik vock voda vodicka vodnik vodrazka voegeli voegelin voegtli ' +
  'voegtlin voeroes vogeli vogelin voggenberger vogler voglmayr voglsam vogtli vogtlin voiculescu voinea vojacek vojinovic vojnovic vojta vojtek vojtisek vojtko vokoun vokshi ' +
  'volf volkova vollenweider volny volodin voloshyn vonaesch vonarburg vonasch vondra vondracek vondrak vonlanthen vonmoos vonrotz vontobel vonwil vopat voraberger vorauer ' +
  'vorderegger vordermayer vorel vorisek vorlicek vorobyov voronenko voronin voronov voros voth votruba voulgaris voutsas vovk voynov vrabec vrabel vrajolli vrana vranic ' +
  'vranjes vranjkovic vrany vrba vrbka vrdoljak vrenezi vrhovac vrhovec vrtacnik vrzal vucelic vucenovic vucic vuckovic vuga vujanovic vujcic vujic vujicic vukadinovic ' +
  'vukajlovic vukasinovic vukcevic vukelic vukic vukoja vukojevic vuksanovic vulchev vulic vulpe vuorela vuori vuorinen vurgun vybiral vydra vyskocil vytlacil waberi wabnig ' +
  'wachowiak wackerlin wadstroem wadstrom waeber waeckerlin waefler waelchli waelti waelty waespi wafler wageneder wagenleitner waglechner wahab wahbi wahdat wahidi wahlberg ' +
  'wahlgren wahlin wahlmueller wahlmuller wahlqvist wahlstedt wahlstroem wahlstrom waibel wakulenko walasek walcher walchli walczyk waldhoer waldhor waldner walizada walkner ' +
  'walkowiak wallander wallberg wallden wallentin wallgren wallner wallstroem wallstrom walpen waltenberger walti walty wampfler wandl wanli wansch wardag wardak wardenga ' +
  'warfa warkentin warszawski waschtschenko wasiak wasilenko waskowiak wasowicz waspi wassilenko wassiljew wassmer watanyar wdowin weclawek wedajo wedin wegner wehelie ' +
  'weiberg weichselbaum weichselbaumer weidenholzer weidinger weiermair weigl weilenmann weinberger weinhaeupl weinhaupl weinzierl weiskirchner weissenbock weissenboeck ' +
  'weissengruber weldai weldeab weldegebriel weldegiorgis weldekidan weldemariam weldemichael weldeselassie weldesilassie weldu welti wenigwieser wennberg wennerberg ' +
  'wennerstroem wennerstrom wennstroem wennstrom werbizki werescha wereschtschagin werlen wertschenko wesolowski wespi wessman westberg westerberg westergaard westergren ' +
  'westerlind westerlund westermark westholm westling westlund westman westoeoe westoo westrin wettergren wettstein wiacek wiberg wicki wieczorkiewicz wieczorkowski wiedmer ' +
  'wielgosz wieliczko wierzbicki wierzbowski wiesbauer wiesenberger wieshofer wiesinger wiesli wiesmayr wiklund wikman wikstroem wilczynski wildhaber wildi wilhelmsen ' +
  'wilhelmsson willadsen willener willimann willms willumsen wimberger winberg winblad winiarski winiger winistoerfer winistorfer winkelried winklehner winogradow winterauer ' +
  'winterleitner wirnsberger wirz wischnewski wistrand witczak witecki wlassenko wlassow wlodarczak wlodarski wockinger wodarz woeckinger woegerbauer woegerer woehrer woehry ' +
  'woerndl woess wogerbauer wogerer wohrer wohry wojcicki wojnar wojtala wojtas wojtasik wojtkowiak wojtowicz wolanski wold woldai wolde woldeab woldegiorgis woldemariam ' +
  'woldemichael wolden woldeselassie woldeyesus woldu wolfensberger wolfisberg wolfsgruber wolfsteiner wolkowa wolochow wolodin woloschin woloszyn wolski workneh worndl ' +
  'worobjow woronenko woronin woronow woronzow woss wroblewski wrzesinski wrzosek wsewoloschski wueest wuerflinger wuergler wuermli wuersch wuethrich wundsam wurflinger ' +
  'wurgler wurmli wurmsdobler wursch wurzinger wutscher wyler wymann wyssmann wyszynski wyttenbach xanthopoulos xenidis xhaferi xhaka xhema xhemaili xhemajli xydas xydis ' +
  'yaacoub yacob yagiz yaglici yagmurlu yakoub yakovenko yakovlev yakymenko yalman yanachkov yanakiev yanar yanchev yanev yankov yannakis yaqoobi yaqubi yaral yardim yari ' +
  'yarmolenko yasini yawari yaylali yazar yazbek yazgan yazji yebio yefimov yegorov yelken yemane yeni yeniay yenice yermak yermolenko yershov yesilbas yesilcay yesiloez ' +
  'yesiloz yesilyurt yetgin yihdego yildizhan yildizoglu ylitalo yloenen ylonen ymeraj ymeri yoeruek yonis yordanov yordanova yorgun yoruk yosief yosifov yosufi yousofi ' +
  'yousofzai yovchev ytterberg yucedag yucesan yuece yuecedag yuecel yuecesan yueksel yuerek yuezbasi yumak yumusak yurchenko yurek yushchenko yusofi yusofzai yusufi yusufzai ' +
  'yuzbasi zablocki zaborowski zabransky zachara zacharakis zachariadis zacharow zadnik zadran zadravec zafiriou zafirov zagorac zagorski zahalka zaharescu zaharia zahariev ' +
  'zahir zahiri zahirovic zahnd zahradka zahradnik zaitoun zaitsev zajc zajdel zajic zajicek zakar zakharchenko zakharov zakhel zakhil zakova zakrajsek zaland zalar zalesak ' +
  'zaleski zaletel zalitis zalmay zamani zamfir zamfirescu zamir zangger zangl zarif zarins zarkadas zarzer zarzour zarzycki zatko zatloukal zaugg zauner zavadil zavrel ' +
  'zawadka zawistowski zaytsev zazai zazay zberg zboril zdarsky zdrazil zdrojewski zecevic zechmeister zecic zednik zehetmayr zehetner zehnder zehntner zeidan zeier ' +
  'zeilermayr zeilinger zein zeinhofer zeiter zeitoun zejnullahu zekaj zekarias zekic zelenay zeleny zelic zelinka zelinski zeljkovic zellhofer zellinger zelnik zemaitis ' +
  'zemanek zemichael zemlicka zemljic zemp zenelaj zeneli zengaffinen zenhaeusern zenhausern zenklusen zentai zenuni zeppetzauer zeqiraj zeqiri zerai zeray zerezghi zervas ' +
  'zewde zewdie zeybek zeyrek zgraggen zhdanov zhechev zhekov zhelev zhelyazkov zhivkov zhukov zhukova zhuravlev zhuri ziadeh ziai ziaie ziak zidan zidar zidek zieds zielke ' +
  'zierler ziernwald zietek zihler zihlmann zika zilinskas zilka zillner zimmerbauer zimmerhackl zimmerlin zimmermanow zimnicki zinchenko zingg zirknitzer zirnis zisis zitka ' +
  'zivanovic zivojinovic zizka zlatanov zlatev znidarsic zobrist zochling zochmann zoechling zoechmann zoettl zogaj zografos zografski zogu zoller zolnierczyk zoltowski zorc ' +
  'zoric zorko zoss zosso zota zottl zoubi zozulya zsiga zsoldos zubac zubcevic zuberbuehler zuberbuhler zubkov zubor zueger zuegger zuellig zuercher zuest zuger zugger zuhdi ' +
  'zukauskas zukic zukowski zullig zumbrunn zumbrunnen zumbuehl zumbuhl zumoberhaus zumsteg zunic zupanc zupancic zuppiger zurawski zurbriggen zurbruegg zurbrugg zurcher ' +
  'zurflueh zurfluh zurkinden zurkirchen zurmati zurmuehle zurmuhle zurschmiede zust zvan zvekic zverina zvirbulis zvolanek zvonar zwahlen zwetkow zwicky zwimpfer zwinggi ' +
  'zwolinski zwyer zwyssig zych zymberi zymeri zysset zyzik'
).split(' ')
