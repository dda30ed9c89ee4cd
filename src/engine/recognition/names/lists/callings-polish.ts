/** What people are to others, by calling, rank, kin or their part in a case, in the cases of Polish; folded. */
export const polishCallings: readonly string[] =
  // Polish
  (
    'abonent abonenta abonentce abonentem abonentka abonentke abonentki abonentowi absolwent absolwenta absolwentce absolwentem ' +
    'absolwentka absolwentke absolwentki absolwentowi adiunkt adiunkta adiunktce adiunktem adiunktka adiunktke adiunktki adiunktowi ' +
    'administratora administratorce administratorem administratorka administratorke administratorki administratorowi admirala admiralem ' +
    'admiralowi adresat adresata adresatce adresatem adresatka adresatke adresatki adresatowi adwokat adwokata adwokatce adwokatem ' +
    'adwokatka adwokatke adwokatki adwokatowi agenta agentce agentem agentka agentke agentki agentowi akcjonariusz akcjonariusza ' +
    'akcjonariuszem akcjonariuszowi aktor aktora aktorce aktorem aktorka aktorke aktorki aktorowi aktywiscie aktywista aktywistce ' +
    'aktywiste aktywistka aktywistke aktywistki aktywisty akuszerce akuszerka akuszerke akuszerki akwizytor akwizytora akwizytorem ' +
    'akwizytorowi alergolog alergologiem alergologowi ambasador ambasadora ambasadorce ambasadorem ambasadorka ambasadorke ambasadorki ' +
    'ambasadorowi analityczce analityczka analityczke analityczki analityk analitykiem analitykowi anestezjolog anestezjologa ' +
    'anestezjologiem anestezjologowi antropolog antropologiem antropologowi antykwariusz antykwariusza antykwariuszem antykwariuszowi ' +
    'aplikant aplikanta aplikantem aplikantowi apostolem apostolowi aptekarce aptekarka aptekarke aptekarki aptekarz aptekarza ' +
    'aptekarzem aptekarzowi arbitrem arbitrowi archeolog archeologiem archeologowi archeolozce archeolozka archeolozke archeolozki ' +
    'architekta architektce architektem architektka architektke architektki architektowi archiwiscie archiwista archiwistce archiwiste ' +
    'archiwistka archiwistke archiwistki archiwisty arcybiskup arcybiskupa arcybiskupem arcybiskupowi aresztant aresztanta aresztantem ' +
    'aresztantowi aresztowana aresztowanego aresztowanej aresztowanemu aresztowany aresztowanym asesorem asesorowi asp aspiranta ' +
    'aspirantem aspirantowi astrolog astrologiem astrologowi astronaucie astronauty astronom astronomem astronomowi asystent asystenta ' +
    'asystentce asystentem asystentka asystentke asystentki asystentowi audytor audytora audytorce audytorem audytorka audytorke ' +
    'audytorki audytorowi aukcjoner aukcjonera aukcjonerem aukcjonerowi autorce autorke autorki autorowi babce babci babcia babcie babka ' +
    'babke babki badacz badacza badaczce badaczem badaczka badaczke badaczki badaczowi bandycie bandyta bandyte bandyty bankiera ' +
    'bankierem bankierowi bankowca bankowcem bankowcowi bankowiec barmana barmance barmanem barmanka barmanke barmanki barmanowi barona ' +
    'baronem baronowa baronowej baronowi baryton barytona barytonem barytonowi basiscie basista basiste basisty beneficjent beneficjenta ' +
    'beneficjentce beneficjentem beneficjentka beneficjentke beneficjentki beneficjentowi bezrobotna bezrobotnego bezrobotnej ' +
    'bezrobotnemu bezrobotny bezrobotnym bibliotekarce bibliotekarka bibliotekarke bibliotekarki bibliotekarz bibliotekarza ' +
    'bibliotekarzem bibliotekarzowi biegacz biegacza biegaczce biegaczem biegaczka biegaczke biegaczki biegaczowi biegla bieglego ' +
    'bieglej bieglemu biegly bieglym biolog biologiem biologowi biolozce biolozka biolozke biolozki biorca biorce biorcy biskup biskupa ' +
    'biskupem biskupowi biznesmen biznesmena biznesmenem biznesmenowi blizniaczce blizniaczka blizniaczke blizniaczki blizniak blizniaka ' +
    'blizniakiem blizniakowi blogoslawiona blogoslawionego blogoslawionej blogoslawionemu blogoslawiony blogoslawionym boksera bokserem ' +
    'bokserowi bosmana bosmanem bosmanowi bramkarce bramkarka bramkarke bramkarki bramkarz bramkarza bramkarzem bramkarzowi brat brata ' +
    'bratanek bratanica bratanice bratanicy bratanka bratankiem bratankowi bratem bratowa bratowej bratu brygadier brygadiera ' +
    'brygadierem brygadierowi brygadziscie brygadzista brygadzistce brygadziste brygadzistka brygadzistke brygadzistki brygadzisty ' +
    'budowniczego budowniczemu budowniczy budowniczym bufetowa bufetowej burmistrz burmistrza burmistrzem burmistrzowi burmistrzyni ' +
    'burmistrzynia burmistrzynie carem carowi caryca caryce carycy cedent cedenta cedentem cedentowi celnik celnika celnikiem celnikowi ' +
    'cesarz cesarza cesarzem cesarzowa cesarzowej cesarzowi cesjonariusz cesjonariusza cesjonariuszem cesjonariuszowi chemiczce ' +
    'chemiczka chemiczke chemiczki chemik chemika chemikiem chemikowi chirurgiem chirurgowi chirurzce chirurzka chirurzke chirurzki ' +
    'chlopak chlopaka chlopakiem chlopakowi chlopca chlopcem chlopcu chora chorazego chorazemu chorazy chorazym chorego chorej choremu ' +
    'choreografa choreografce choreografem choreografka choreografke choreografki choreografowi chory chorym chrzesniak chrzesniaka ' +
    'chrzesniakiem chrzesniakowi chrzesnica chrzesnice chrzesnicy chrzestna chrzestnego chrzestnej chrzestnemu chrzestny chrzestnym ' +
    'ciesla ciesle ciesli cioci ciocia ciocie ciotce ciotka ciotke ciotki corce coreczce coreczka coreczke coreczki corka corke corki ' +
    'cukiernik cukiernika cukiernikiem cukiernikowi czesnik czesnika czesnikiem czesnikowi czlonek czlonka czlonkiem czlonkini ' +
    'czlonkinia czlonkinie czlonkowi darczynca darczynce darczyncy darujaca darujacego darujacej darujacemu darujacy darujacym dawca ' +
    'dawce dawcy debiutant debiutanta debiutantem debiutantowi dekarz dekarza dekarzem dekarzowi dekorator dekoratora dekoratorem ' +
    'dekoratorowi delegat delegatce delegatem delegatka delegatke delegatki delegatowi dentyscie dentysta dentystce dentyste dentystka ' +
    'dentystke dentystki dentysty dermatolog dermatologiem dermatologowi detektyw detektywa detektywce detektywem detektywka detektywke ' +
    'detektywki detektywowi diagnoscie diagnosta diagnoste diagnosty diakona diakonem diakonowi dietetyczce dietetyczka dietetyczke ' +
    'dietetyczki dietetyk dietetyka dietetykiem dietetykowi dluzniczce dluzniczka dluzniczke dluzniczki dluznik dluznika dluznikiem ' +
    'dluznikowi docenta docentem docentowi doktora doktorant doktoranta doktorantce doktorantem doktorantka doktorantke doktorantki ' +
    'doktorantowi doktorce doktorem doktorka doktorke doktorki doktorowa doktorowej doktorowi doradca doradce doradcy doradczyni ' +
    'doradczynia doradczynie doreczyciel doreczyciela doreczycielem doreczycielowi dostawce dostawcy dowodca dowodce dowodcy dozorca ' +
    'dozorce dozorcy dozorczyni dozorczynia dozorczynie dramatopisarce dramatopisarka dramatopisarke dramatopisarki dramaturg ' +
    'dramaturgiem dramaturgowi drowi druh druha druhem druhna druhne druhnie druhny druhowi drukarz drukarza drukarzem drukarzowi ' +
    'druzynowego druzynowemu druzynowy druzynowym drwal drwala drwalem drwalowi dyplomacie dyplomata dyplomate dyplomaty dyrektor ' +
    'dyrektora dyrektorce dyrektorem dyrektorka dyrektorke dyrektorki dyrektorowa dyrektorowej dyrektorowi dyrygent dyrygenta dyrygentce ' +
    'dyrygentem dyrygentka dyrygentke dyrygentki dyrygentowi dyspozytor dyspozytora dyspozytorem dyspozytorowi dyzurna dyzurnego ' +
    'dyzurnej dyzurnemu dyzurny dyzurnym dziadek dziadka dziadkiem dziadkowi dziadzia dziadziem dziadzio dziadziowi dziadzius ' +
    'dziadziusia dziadziusiem dziadziusiowi dzialacz dzialacza dzialaczce dzialaczem dzialaczka dzialaczke dzialaczki dzialaczowi ' +
    'dziecka dzieckiem dziecku dziedzic dziedzica dziedzicem dziedzicowi dziedziczce dziedziczka dziedziczke dziedziczki dziekan ' +
    'dziekana dziekance dziekanem dziekanka dziekanke dziekanki dziekanowi dzielnicowego dzielnicowemu dzielnicowy dzielnicowym ' +
    'dziennikarce dziennikarka dziennikarke dziennikarki dziennikarz dziennikarza dziennikarzem dziennikarzowi dzierzawca dzierzawce ' +
    'dzierzawcy dziewczynce dziewczyne dziewczynie dziewczynka dziewczynke dziewczynki dziewczyny egzaminator egzaminatora egzaminatorem ' +
    'egzaminatorowi ekonomiscie ekonomista ekonomistce ekonomiste ekonomistka ekonomistke ekonomistki ekonomisty ekspedient ekspedienta ' +
    'ekspedientce ekspedientem ekspedientka ekspedientke ekspedientki ekspedientowi ekspert eksperta ekspertce ekspertem ekspertka ' +
    'ekspertke ekspertki ekspertowi elektryk elektrykiem elektrykowi emeryt emeryta emerytce emerytem emerytka emerytke emerytki ' +
    'emerytowi endokrynolog endokrynologa endokrynologiem endokrynologowi eseiscie eseista eseistce eseiste eseistka eseistke eseistki ' +
    'eseisty europosel europosla europoslance europoslanka europoslanke europoslanki europoslem europoslowi ewangeliscie ewangelista ' +
    'ewangeliste ewangelisty farmaceucie farmaceuta farmaceutce farmaceute farmaceutka farmaceutke farmaceutki farmaceuty felczer ' +
    'felczera felczerem felczerowi felietoniscie felietonista felietonistce felietoniste felietonistka felietonistke felietonistki ' +
    'felietonisty filolog filologiem filologowi filozof filozofa filozofce filozofem filozofka filozofke filozofki filozofowi finaliscie ' +
    'finalistce finalistka finalistke finalistki finalisty fizjoterapeucie fizjoterapeuta fizjoterapeutce fizjoterapeute fizjoterapeutka ' +
    'fizjoterapeutke fizjoterapeutki fizjoterapeuty fizyk fizykiem fizykowi fleciscie flecista fleciste flecisty fotografce fotografem ' +
    'fotografka fotografke fotografki fotografowi fotoreportera fotoreporterem fotoreporterowi fryzjer fryzjera fryzjerce fryzjerem ' +
    'fryzjerka fryzjerke fryzjerki fryzjerowi fundator fundatora fundatorce fundatorem fundatorka fundatorke fundatorki fundatorowi ' +
    'funkcjonariusz funkcjonariusza funkcjonariuszce funkcjonariuszem funkcjonariuszka funkcjonariuszke funkcjonariuszki ' +
    'funkcjonariuszowi furman furmana furmanem furmanowi gajowego gajowemu gajowy gajowym gangstera gangsterem gangsterowi garbarz ' +
    'garbarza garbarzem garbarzowi generala generalem generalowa generalowej generalowi geodecie geodeta geodete geodety geolog ' +
    'geologiem geologowi geolozce geolozka geolozke geolozki geriatry geriatrze gimnastyczce gimnastyczka gimnastyczke gimnastyczki ' +
    'gimnastyk gimnastykiem gimnastykowi gimnazjaliscie gimnazjalista gimnazjaliste gimnazjalisty ginekolog ginekologa ginekologiem ' +
    'ginekologowi ginekolozce ginekolozka ginekolozke ginekolozki gitarzyscie gitarzysta gitarzystce gitarzyste gitarzystka gitarzystke ' +
    'gitarzystki gitarzysty golibroda golibrode golibrody golibrodzie gonca goncem goncowi goniec gornik gornika gornikiem gornikowi ' +
    'gosc goscia gosciem gosciowi gospodarz gospodarza gospodarzem gospodarzowi gospodyni gospodynia gospodynie gosposi gosposia ' +
    'gosposie grabarz grabarza grabarzem grabarzowi gracz gracza graczem graczowi graficzce graficzka graficzke graficzki grafik ' +
    'grafikiem grafikowi guwernantce guwernantka guwernantke guwernantki gwarant gwaranta gwarantem gwarantowi handlowca handlowcem ' +
    'handlowcowi handlowiec harcerce harcerka harcerke harcerki harcerz harcerza harcerzem harcerzowi harcmistrz harcmistrza ' +
    'harcmistrzem harcmistrzowi hematolog hematologiem hematologowi hetman hetmana hetmanem hetmanowi historyczce historyczka ' +
    'historyczke historyczki historyk historyka historykiem historykowi hodowca hodowce hodowcy hodowczyni hodowczynia hodowczynie ' +
    'hokeiscie hokeista hokeiste hokeisty hospitalizowana hospitalizowanego hospitalizowanej hospitalizowanemu hospitalizowany ' +
    'hospitalizowanym hotelarz hotelarza hotelarzem hotelarzowi hrabia hrabiego hrabiemu hrabina hrabine hrabinie hrabiny hufcowego ' +
    'hufcowemu hufcowy hufcowym hutnik hutnika hutnikiem hutnikowi hydraulik hydraulikiem hydraulikowi ilustrator ilustratora ' +
    'ilustratorce ilustratorem ilustratorka ilustratorke ilustratorki ilustratorowi imama imamem imamowi imc imigrant imigranta ' +
    'imigrantem imigrantowi informatyczce informatyczka informatyczke informatyczki informatyk informatykiem informatykowi insp ' +
    'inspektora inspektorce inspektorem inspektorka inspektorke inspektorki inspektorowi instalator instalatora instalatorem ' +
    'instalatorowi instruktor instruktora instruktorce instruktorem instruktorka instruktorke instruktorki instruktorowi interesant ' +
    'interesanta interesantem interesantowi interniscie internistce internistka internistke internistki internisty introligator ' +
    'introligatora introligatorem introligatorowi inwestor inwestora inwestorem inwestorowi inz inzynier inzyniera inzynierce inzynierem ' +
    'inzynierka inzynierke inzynierki inzynierowi jegomosc jegomoscia jegomosciem jegomosciowi jejmosc jezdzca jezdzcem jezdzcowi ' +
    'jezdziec jezykoznawca jezykoznawce jezykoznawcy jubiler jubilera jubilerem jubilerowi juniora kadet kadeta kadetem kadetowi ' +
    'kaligraf kaligrafa kaligrafem kaligrafowi kamerdyner kamerdynera kamerdynerem kamerdynerowi kamerzyscie kamerzysta kamerzyste ' +
    'kamerzysty kanclerce kanclerka kanclerke kanclerki kanclerz kanclerza kanclerzem kanclerzowi kandydat kandydata kandydatce ' +
    'kandydatem kandydatka kandydatke kandydatki kandydatowi kanonik kanonika kanonikiem kanonikowi kapelan kapelana kapelanem ' +
    'kapelanowi kapitana kapitanem kapitanowi kapral kaprala kapralem kapralowi karczmarz karczmarza karczmarzem karczmarzowi kardiolog ' +
    'kardiologa kardiologiem kardiologowi kardiolozce kardiolozka kardiolozke kardiolozki kardynal kardynala kardynalem kardynalowi ' +
    'kasjer kasjera kasjerce kasjerem kasjerka kasjerke kasjerki kasjerowi kasztelan kasztelana kasztelanem kasztelanowi katechecie ' +
    'katecheta katechetce katechete katechetka katechetke katechetki katechety kawaler kawalera kawalerem kawalerowi kaznodziei ' +
    'kaznodzieja kaznodzieje kelnera kelnerce kelnerem kelnerka kelnerke kelnerki kelnerowi kibic kibica kibicem kibicowi kierowca ' +
    'kierowce kierowcy kierowniczce kierowniczka kierowniczke kierowniczki kierownik kierownika kierownikiem kierownikowi kierujaca ' +
    'kierujacego kierujacej kierujacemu kierujacy kierujacym klaun klauna klaunem klaunowi kleryk kleryka klerykiem klerykowi klientce ' +
    'klientke klientki kobiecie kobiete kobiety kochance kochanek kochanka kochanke kochanki kochankiem kochankowi kolarza kolarzem ' +
    'kolarzowi koledze kolega kolege kolegi kolekcjoner kolekcjonera kolekcjonerem kolekcjonerowi kolezance kolezanka kolezanke ' +
    'kolezanki komandor komandora komandorem komandorowi kombatant kombatanta kombatantem kombatantowi komendant komendanta komendantce ' +
    'komendantem komendantka komendantke komendantki komendantowi komentator komentatora komentatorce komentatorem komentatorka ' +
    'komentatorke komentatorki komentatorowi komik komika komikiem komikowi kominiarz kominiarza kominiarzem kominiarzowi komisarce ' +
    'komisarka komisarke komisarki komisarz komisarza komisarzem komisarzowi komornik komornika komornikiem komornikowi kompan kompana ' +
    'kompanem kompanowi kompozytor kompozytora kompozytorce kompozytorem kompozytorka kompozytorke kompozytorki kompozytorowi konduktor ' +
    'konduktora konduktorce konduktorem konduktorka konduktorke konduktorki konduktorowi konferansjer konferansjera konferansjerem ' +
    'konferansjerowi konkubent konkubenta konkubentem konkubentowi konkubina konkubine konkubinie konkubiny konserwator konserwatora ' +
    'konserwatorem konserwatorowi konsjerz konsjerza konsjerzem konsjerzowi konstruktor konstruktora konstruktorem konstruktorowi ' +
    'konsula konsulce konsulem konsulka konsulke konsulki konsulowi konsultant konsultanta konsultantce konsultantem konsultantka ' +
    'konsultantke konsultantki konsultantowi konsument konsumenta konsumentem konsumentowi kontradmiral kontradmirala kontradmiralem ' +
    'kontradmiralowi kontroler kontrolera kontrolerce kontrolerem kontrolerka kontrolerke kontrolerki kontrolerowi koordynator ' +
    'koordynatora koordynatorce koordynatorem koordynatorka koordynatorke koordynatorki koordynatorowi korepetytor korepetytora ' +
    'korepetytorce korepetytorem korepetytorka korepetytorke korepetytorki korepetytorowi korespondent korespondenta korespondentce ' +
    'korespondentem korespondentka korespondentke korespondentki korespondentowi kosmetolog kosmetologa kosmetologiem kosmetologowi ' +
    'kosmetyczce kosmetyczka kosmetyczke kosmetyczki kosmonaucie kosmonauta kosmonaute kosmonauty koszykarce koszykarka koszykarke ' +
    'koszykarki koszykarz koszykarza koszykarzem koszykarzowi kowala kowalem kowalowi krawca krawcem krawcowa krawcowej krawcowi krawiec ' +
    'kredytobiorca kredytobiorce kredytobiorcy kredytobiorczyni kredytobiorczynia kredytobiorczynie kredytodawca kredytodawce ' +
    'kredytodawcy kreslarz kreslarza kreslarzem kreslarzowi krewna krewnego krewnej krewnemu krewniak krewniaka krewniakiem krewniakowi ' +
    'krewny krewnym krola krolem krolewicz krolewicza krolewiczem krolewiczowi krolowa krolowej krolowi kronikarz kronikarza kronikarzem ' +
    'kronikarzowi ksiadz ksiaze ksiecia ksieciem ksieciu ksiedza ksiedzem ksiedzu ksiegarce ksiegarka ksiegarke ksiegarki ksiegarz ' +
    'ksiegarza ksiegarzem ksiegarzowi ksiegowa ksiegowego ksiegowej ksiegowemu ksiegowy ksiegowym ksieni ksienia ksiezniczce ksiezniczka ' +
    'ksiezniczke ksiezniczki kucharce kucharka kucharke kucharki kucharz kucharza kucharzem kucharzowi kuchmistrz kuchmistrza ' +
    'kuchmistrzem kuchmistrzowi kum kuma kume kumem kumie kumowi kumpel kumpla kumplem kumplowi kupca kupcem kupcowi kupiec kupujaca ' +
    'kupujacego kupujacej kupujacemu kupujacy kupujacym kuratora kuratorem kuratorowi kurierce kurierka kurierke kurierki kursant ' +
    'kursanta kursantce kursantem kursantka kursantke kursantki kursantowi kusnierz kusnierza kusnierzem kusnierzowi kustosz kustosza ' +
    'kustoszem kustoszowi kuzyn kuzyna kuzynce kuzynem kuzynka kuzynke kuzynki kuzynowi laboranta laborantce laborantem laborantka ' +
    'laborantke laborantki laborantowi laryngolog laryngologa laryngologiem laryngologowi laureatce laureatem laureatka laureatke ' +
    'laureatki laureatowi lawniczce lawniczka lawniczke lawniczki lawnik lawnika lawnikiem lawnikowi legioniscie legionista legioniste ' +
    'legionisty legislatora legislatorem legislatorowi lekarce lekarka lekarke lekarki lekarz lekarza lekarzem lekarzowi lekkoatlecie ' +
    'lekkoatleta lekkoatlete lekkoatlety lektora lektorce lektorem lektorka lektorke lektorki lektorowi lesniczego lesniczemu lesniczowa ' +
    'lesniczy lesniczym lesnik lesnika lesnikiem lesnikowi licealiscie licealista licealistce licealiste licealistka licealistke ' +
    'licealistki licealisty licytator licytatora licytatorem licytatorowi lidera liderce liderem liderka liderke liderki liderowi ' +
    'likwidator likwidatora likwidatorem likwidatorowi listonosz listonosza listonoszce listonoszem listonoszka listonoszke listonoszki ' +
    'listonoszowi logopedce logopedka logopedke logopedki logopedy logopedzie lokaj lokaja lokajem lokajowi lokator lokatora lokatorce ' +
    'lokatorem lokatorka lokatorke lokatorki lokatorowi lorda lordem lordowi lowczego lowczemu lowczy lowczym macocha macoche macochy ' +
    'macosze magazynier magazyniera magazynierem magazynierowi magik magika magikiem magikowi magistrant magistranta magistrantem ' +
    'magistrantowi magistrem magistrowi majora majorem majorowi majster majstra majstrem majstrowi maklera maklerem maklerowi malarce ' +
    'malarka malarke malarki malarz malarza malarzem malarzowi maloletni maloletnia maloletniego maloletniej maloletniemu maloletnim ' +
    'malzonce malzonek malzonka malzonke malzonki malzonkiem malzonkowi mame mamusi mamusia mamusie managera managerem managerowi ' +
    'manikiurzystce manikiurzystka manikiurzystke manikiurzystki margrabia margrabiego margrabiemu marszalek marszalka marszalkiem ' +
    'marszalkowi marszand marszanda marszandem marszandowi marynarz marynarza marynarzem marynarzowi masarz masarza masarzem masarzowi ' +
    'masazyscie masazysta masazystce masazyste masazystka masazystke masazystki masazysty maszyniscie maszynista maszyniste maszynisty ' +
    'matce matematyczce matematyczka matematyczke matematyczki matematyk matematykiem matematykowi matka matke matki maturzyscie ' +
    'maturzysta maturzystce maturzyste maturzystka maturzystke maturzystki maturzysty maz mec mecenas mecenasa mecenasem mecenasowi ' +
    'mechanik mechanikiem mechanikowi meczennik meczennika meczennikiem meczennikowi medaliscie medalista medalistce medaliste ' +
    'medalistka medalistke medalistki medalisty mediatora mediatorem mediatorowi menedzer menedzera menedzerce menedzerem menedzerka ' +
    'menedzerke menedzerki menedzerowi meteorolog meteorologiem meteorologowi metropolicie metropolite metropolity meza mezczyzne ' +
    'mezczyznie mezczyzny mezem mezowi mieszkanca mieszkance mieszkancem mieszkancowi mieszkaniec mieszkanka mieszkanke mieszkanki ' +
    'milicjant milicjanta milicjantem milicjantowi ministranta ministrantem ministrantowi ministrem ministrowi ministry ministrze ' +
    'misjonarce misjonarka misjonarke misjonarki misjonarz misjonarza misjonarzem misjonarzowi mistrz mistrza mistrzem mistrzowi ' +
    'mistrzyni mistrzynia mistrzynie mjr mleczarz mleczarza mleczarzem mleczarzowi mlodzienca mlodziencem mlodziencowi mlodzieniec mnich ' +
    'mnicha mnichem mnichowi mniszce mniszka mniszke mniszki moderatora moderatorem moderatorowi monter montera monterem monterowi ' +
    'morderca morderce mordercy morderczyni morderczynia morderczynie motocykliscie motocyklista motocyklistce motocykliste ' +
    'motocyklistka motocyklistke motocyklistki motocyklisty motorniczego motorniczemu motorniczy motorniczym mowca mowce mowcy murarz ' +
    'murarza murarzem murarzowi muzyk muzykiem muzykowi mysliwego mysliwemu mysliwy mysliwym nabywca nabywce nabywcy nabywczyni ' +
    'nabywczynia nabywczynie nadawca nadawce nadawcy nadinspektor nadinspektora nadinspektorem nadinspektorowi nadkom nadkomisarz ' +
    'nadkomisarza nadkomisarzem nadkomisarzowi nadlesniczego nadlesniczemu nadlesniczy nadlesniczym nadzorca nadzorce nadzorcy ' +
    'nadzorujaca nadzorujacego nadzorujacej nadzorujacemu nadzorujacy nadzorujacym nagrodzona nagrodzonego nagrodzonej nagrodzonemu ' +
    'nagrodzony nagrodzonym najemca najemce najemcy najemczyni najemczynia najemczynie napastnik napastnika napastnikiem napastnikowi ' +
    'narciarce narciarka narciarke narciarki narciarz narciarza narciarzem narciarzowi narzeczona narzeczonego narzeczonej narzeczonemu ' +
    'narzeczony narzeczonym nastolatce nastolatek nastolatka nastolatke nastolatki nastolatkiem nastolatkowi nauczyciel nauczyciela ' +
    'nauczycielce nauczycielem nauczycielka nauczycielke nauczycielki nauczycielowi naukowca naukowcem naukowcowi naukowczyni ' +
    'naukowczynia naukowczynie naukowiec nawigator nawigatora nawigatorem nawigatorowi nefrolog nefrologiem nefrologowi negocjator ' +
    'negocjatora negocjatorem negocjatorowi neurolog neurologiem neurologowi niani niania nianie nieboszczce nieboszczka nieboszczke ' +
    'nieboszczki nieboszczyk nieboszczyka nieboszczykiem nieboszczykowi nieletni nieletnia nieletniego nieletniej nieletniemu nieletnim ' +
    'niemowlak niemowlaka niemowlakiem niemowlakowi niemowle niemowlecia niemowleciem niemowleciu niepelnosprawna niepelnosprawnego ' +
    'niepelnosprawnej niepelnosprawnemu niepelnosprawny niepelnosprawnym nizejpodpisana nizejpodpisanego nizejpodpisanej ' +
    'nizejpodpisanemu nizejpodpisany nizejpodpisanym nominowana nominowanego nominowanej nominowanemu nominowany nominowanym notariusz ' +
    'notariusza notariuszce notariuszem notariuszka notariuszke notariuszki notariuszowi nuncjusz nuncjusza nuncjuszem nuncjuszowi ' +
    'obdarowana obdarowanego obdarowanej obdarowanemu obdarowany obdarowanym obronca obronce obroncy obronczyni obronczynia obronczynie ' +
    'obwiniona obwinionego obwinionej obwinionemu obwiniony obwinionym obywatel obywatela obywatelce obywatelem obywatelka obywatelke ' +
    'obywatelki obywatelowi ochroniarz ochroniarza ochroniarzem ochroniarzowi odbierajaca odbierajacego odbierajacej odbierajacemu ' +
    'odbierajacy odbierajacym odbiorca odbiorce odbiorcy odbiorczyni odbiorczynia odbiorczynie odwolujaca odwolujacego odwolujacej ' +
    'odwolujacemu odwolujacy odwolujacym ofiara ofiare ofiary oficer oficera oficerem oficerowi ofierze ogniomistrz ogniomistrza ' +
    'ogniomistrzem ogniomistrzowi ogrodniczce ogrodniczka ogrodniczke ogrodniczki ogrodnik ogrodnika ogrodnikiem ogrodnikowi ojca ojcem ' +
    'ojciec ojcu ojczym ojczyma ojczymem ojczymowi okuliscie okulista okulistce okuliste okulistka okulistke okulistki okulisty ' +
    'olimpijce olimpijczyk olimpijczyka olimpijczykiem olimpijczykowi olimpijka olimpijke olimpijki onkolog onkologa onkologiem ' +
    'onkologowi opat opata opatem opatowi operatora operatorce operatorem operatorka operatorke operatorki operatorowi opiekun opiekuna ' +
    'opiekunce opiekunem opiekunka opiekunke opiekunki opiekunowi opozycjoniscie opozycjonista opozycjoniste opozycjonisty optyk ' +
    'optykiem optykowi ordynator ordynatora ordynatorem ordynatorowi organiscie organistce organistka organistke organistki organisty ' +
    'ortodoncie ortodonta ortodonte ortodonty ortopeda ortopede ortopedy ortopedzie osadzona osadzonego osadzonej osadzonemu osadzony ' +
    'osadzonym oskarzajaca oskarzajacego oskarzajacej oskarzajacemu oskarzajacy oskarzajacym oskarzona oskarzonego oskarzonej ' +
    'oskarzonemu oskarzony oskarzonym oszust oszusta oszustce oszustem oszustka oszustke oszustki oszustowi pacholek pacjent pacjenta ' +
    'pacjentce pacjentem pacjentka pacjentke pacjentki pacjentowi pamietnikarz pamietnikarza pamietnikarzem pamietnikarzowi pania panicz ' +
    'panicza paniczem paniczowi panne pannie panny papiez papieza papiezem papiezowi partnera partnerce partnerem partnerka partnerke ' +
    'partnerki partnerowi partyzant partyzanta partyzantem partyzantowi pasazer pasazera pasazerce pasazerem pasazerka pasazerke ' +
    'pasazerki pasazerowi pasierb pasierba pasierbem pasierbica pasierbice pasierbicy pasierbowi pasterz pasterza pasterzem pasterzowi ' +
    'pastorce pastorem pastorka pastorke pastorki pastorowi patolog patologiem patologowi patriarcha patriarchy patriarsze pedagog ' +
    'pedagogiem pedagogowi pediatrce pediatrka pediatrke pediatrki pediatry pediatrze pelniacego pelniacemu pelniacy pelniacym ' +
    'pelnomocniczce pelnomocniczka pelnomocniczke pelnomocniczki pelnomocnik pelnomocnika pelnomocnikiem pelnomocnikowi perkusiscie ' +
    'perkusista perkusistce perkusiste perkusistka perkusistke perkusistki perkusisty petenta petentce petentem petentka petentke ' +
    'petentki petentowi pianiscie pianistce pianistka pianistke pianistki pianisty piekarz piekarza piekarzem piekarzowi pielegniarce ' +
    'pielegniarka pielegniarke pielegniarki pielegniarz pielegniarza pielegniarzem pielegniarzowi pieszego pieszemu pieszy pieszym ' +
    'pilkarce pilkarka pilkarke pilkarki pilkarz pilkarza pilkarzem pilkarzowi pilotem pilotowi piosenkarce piosenkarka piosenkarke ' +
    'piosenkarki piosenkarz piosenkarza piosenkarzem piosenkarzowi pisarce pisarka pisarke pisarki pisarz pisarza pisarzem pisarzowi ' +
    'piwowar piwowara piwowarem piwowarowi plk plutonowego plutonowemu plutonowy plutonowym plywaczce plywaczka plywaczke plywaczki ' +
    'plywak plywaka plywakiem plywakowi poborca poborce poborcy pocztowca pocztowcem pocztowcowi pocztowiec podejrzana podejrzanego ' +
    'podejrzanej podejrzanemu podejrzany podejrzanym podinspektor podinspektora podinspektorem podinspektorowi podkom podkomisarz ' +
    'podkomisarza podkomisarzem podkomisarzowi podkomorzego podkomorzemu podkomorzy podkomorzym podlesniczego podlesniczemu podlesniczy ' +
    'podlesniczym podnajemca podnajemce podnajemcy podoficer podoficera podoficerem podoficerowi podopieczna podopiecznego podopiecznej ' +
    'podopiecznemu podopieczny podopiecznym podpisana podpisanego podpisanej podpisanemu podpisany podpisanym podporucznik podporucznika ' +
    'podporucznikiem podporucznikowi podprokurator podprokuratora podprokuratorem podprokuratorowi podpulkownik podpulkownika ' +
    'podpulkownikiem podpulkownikowi podroznego podroznemu podrozny podroznym podsekretarz podsekretarza podsekretarzem podsekretarzowi ' +
    'podwykonawca podwykonawce podwykonawcy poecie poetce poetka poetke poetki poety pogranicznik pogranicznika pogranicznikiem ' +
    'pogranicznikowi pokojowce pokojowka pokojowke pokojowki pokrzywdzona pokrzywdzonego pokrzywdzonej pokrzywdzonemu pokrzywdzony ' +
    'pokrzywdzonym policjant policjanta policjantce policjantem policjantka policjantke policjantki policjantowi politolog politologa ' +
    'politologiem politologowi polityk politykiem politykowi polozna poloznej poloznik poloznika poloznikiem poloznikowi pomocnik ' +
    'pomocnika pomocnikiem pomocnikowi poreczajaca poreczajacego poreczajacej poreczajacemu poreczajacy poreczajacym poreczyciel ' +
    'poreczyciela poreczycielce poreczycielem poreczycielka poreczycielke poreczycielki poreczycielowi portiera portierce portierem ' +
    'portierka portierke portierki portierowi porucznik porucznika porucznikiem porucznikowi porwana porwanego porwanej porwanemu ' +
    'porwany porwanym porywacz porywacza porywaczem porywaczowi posel posla poslance poslanka poslanke poslanki poslem poslowi posrednik ' +
    'posrednika posrednikiem posrednikowi posterunkowego posterunkowemu posterunkowy posterunkowym poszkodowana poszkodowanego ' +
    'poszkodowanej poszkodowanemu poszkodowany poszkodowanym powiernik powiernika powiernikiem powiernikowi powstanca powstancem ' +
    'powstancowi powstaniec pozwana pozwanego pozwanej pozwanemu pozwany pozwanym pozyczajaca pozyczajacego pozyczajacej pozyczajacemu ' +
    'pozyczajacy pozyczajacym pozyczkobiorca pozyczkobiorce pozyczkobiorcy pozyczkodawca pozyczkodawce pozyczkodawcy pplk ppor prababci ' +
    'prababcia prababcie pracodawce pracodawcy pracownica pracownice pracownicy pracownik pracownika pracownikiem pracownikowi ' +
    'pradziadek pradziadka pradziadkiem pradziadkowi praktykant praktykanta praktykantce praktykantem praktykantka praktykantke ' +
    'praktykantki praktykantowi pralata pralatem pralatowi prawniczce prawniczka prawniczke prawniczki prawnik prawnika prawnikiem ' +
    'prawnikowi prawnuczce prawnuczka prawnuczke prawnuczki prawnuk prawnuka prawnukiem prawnukowi prelegent prelegenta prelegentce ' +
    'prelegentem prelegentka prelegentke prelegentki prelegentowi premierce premierem premierka premierke premierki premierowi prezbiter ' +
    'prezbitera prezbiterem prezbiterowi prezenter prezentera prezenterce prezenterem prezenterka prezenterke prezenterki prezenterowi ' +
    'prezes prezesa prezesce prezesem prezeska prezeske prezeski prezesowa prezesowej prezesowi prezydent prezydenta prezydentce ' +
    'prezydentem prezydentka prezydentke prezydentki prezydentowi proboszcz proboszcza proboszczem proboszczowi producenta producentce ' +
    'producentem producentka producentke producentki producentowi prodziekan prodziekana prodziekanem prodziekanowi profesorce ' +
    'profesorem profesorka profesorke profesorki profesorowa profesorowej profesorowi programiscie programista programistce programiste ' +
    'programistka programistke programistki programisty projektant projektanta projektantce projektantem projektantka projektantke ' +
    'projektantki projektantowi prokurator prokuratora prokuratorce prokuratorem prokuratorka prokuratorke prokuratorki prokuratorowi ' +
    'promotorce promotorem promotorka promotorke promotorki promotorowi prorektora prorektorem prorektorowi prorok proroka prorokiem ' +
    'prorokowi protetyk protetykiem protetykowi protokolant protokolanta protokolantem protokolantowi protokolujaca protokolujacego ' +
    'protokolujacej protokolujacemu protokolujacy protokolujacym prozaik prozaika prozaikiem prozaikowi prymas prymasa prymasem ' +
    'prymasowi prymus prymusa prymusem prymusowi przedsiebiorca przedsiebiorce przedsiebiorcy przedsiebiorczyni przedsiebiorczynia ' +
    'przedsiebiorczynie przedstawiciel przedstawiciela przedstawicielce przedstawicielem przedstawicielka przedstawicielke ' +
    'przedstawicielki przedstawicielowi przeor przeora przeorem przeorowi przeorysza przeorysze przeoryszy przesluchiwana ' +
    'przesluchiwanego przesluchiwanej przesluchiwanemu przesluchiwany przesluchiwanym przesluchujaca przesluchujacego przesluchujacej ' +
    'przesluchujacemu przesluchujacy przesluchujacym przestepca przestepce przestepcy przewodniczaca przewodniczacego przewodniczacej ' +
    'przewodniczacemu przewodniczacy przewodniczacym przewodniczce przewodniczka przewodniczke przewodniczki przewodnik przewodnika ' +
    'przewodnikiem przewodnikowi przewoznik przewoznika przewoznikiem przewoznikowi przyjaciel przyjaciela przyjacielem przyjacielowi ' +
    'przyjaciolce przyjaciolka przyjaciolke przyjaciolki przywodca przywodce przywodcy psychiatra psychiatry psychiatrze psycholog ' +
    'psychologa psychologiem psychologowi psycholozce psycholozka psycholozke psycholozki psychoterapeucie psychoterapeuta ' +
    'psychoterapeutce psychoterapeute psychoterapeutka psychoterapeutke psychoterapeutki psychoterapeuty pszczelarz pszczelarza ' +
    'pszczelarzem pszczelarzowi publicyscie publicysta publicystce publicyste publicystka publicystke publicystki publicysty pulkownik ' +
    'pulkownika pulkownikiem pulkownikowi pulmonolog pulmonologa pulmonologiem pulmonologowi pupilem pupilowi pustelnik pustelnika ' +
    'pustelnikiem pustelnikowi rabin rabinem rabinowi radca radce radcy radiolog radiologiem radiologowi radna radnego radnej radnemu ' +
    'radny radnym rajca rajce rajcy rannego rannej rannemu ranny rannym ratowniczce ratowniczka ratowniczke ratowniczki ratownik ' +
    'ratownika ratownikiem ratownikowi recenzent recenzenta recenzentce recenzentem recenzentka recenzentke recenzentki recenzentowi ' +
    'recepcjoniscie recepcjonista recepcjonistce recepcjoniste recepcjonistka recepcjonistke recepcjonistki recepcjonisty recydywiscie ' +
    'recydywista recydywiste recydywisty redaktor redaktora redaktorce redaktorem redaktorka redaktorke redaktorki redaktorowi ' +
    'referendarz referendarza referendarzem referendarzowi referenta referentce referentem referentka referentke referentki referentowi ' +
    'rehabilitant rehabilitanta rehabilitantem rehabilitantowi reklamujaca reklamujacego reklamujacej reklamujacemu reklamujacy ' +
    'reklamujacym rekordziscie rekordzista rekordziste rekordzisty rekrut rekruta rekrutem rekrutowi rektora rektorce rektorem rektorka ' +
    'rektorke rektorki rektorowi renciscie rencista rencistce renciste rencistka rencistke rencistki rencisty reporterce reporterem ' +
    'reporterka reporterke reporterki reporterowi reprezentant reprezentanta reprezentantce reprezentantem reprezentantka reprezentantke ' +
    'reprezentantki reprezentantowi restauratora restauratorem restauratorowi reumatolog reumatologiem reumatologowi rewident rewidenta ' +
    'rewidentem rewidentowi rewizor rewizora rewizorem rewizorowi rezydent rezydenta rezydentem rezydentowi rezyser rezysera rezyserce ' +
    'rezyserem rezyserka rezyserke rezyserki rezyserowi robotnica robotnice robotnicy robotnik robotnika robotnikiem robotnikowi rodak ' +
    'rodaka rodakiem rodakowi rolniczce rolniczka rolniczke rolniczki rolnik rolnika rolnikiem rolnikowi rotmistrz rotmistrza ' +
    'rotmistrzem rotmistrzowi rowerzyscie rowerzysta rowerzystce rowerzyste rowerzystka rowerzystke rowerzystki rowerzysty rybaka ' +
    'rybakiem rybakowi rysownik rysownika rysownikiem rysownikowi rywal rywala rywalem rywalowi rzeczniczce rzeczniczka rzeczniczke ' +
    'rzeczniczki rzecznik rzecznika rzecznikiem rzecznikowi rzeczoznawca rzeczoznawce rzeczoznawcy rzeczoznawczyni rzeczoznawczynia ' +
    'rzeczoznawczynie rzezbiarce rzezbiarka rzezbiarke rzezbiarki rzezbiarz rzezbiarza rzezbiarzem rzezbiarzowi rzeznik rzeznika ' +
    'rzeznikiem rzeznikowi sadownik sadownika sadownikiem sadownikowi salowa salowej sanitariusz sanitariusza sanitariuszce ' +
    'sanitariuszem sanitariuszka sanitariuszke sanitariuszki sanitariuszowi sasiad sasiada sasiadce sasiadem sasiadka sasiadke sasiadki ' +
    'sasiadowi satyryk satyryka satyrykiem satyrykowi scenarzyscie scenarzysta scenarzystce scenarzyste scenarzystka scenarzystke ' +
    'scenarzystki scenarzysty scenograf scenografce scenografem scenografka scenografke scenografki scenografowi sedzia sedzie sedziego ' +
    'sedziemu sedzina sedzine sedzinie sedziny sekretarce sekretarka sekretarke sekretarki sekretarz sekretarza sekretarzem sekretarzowi ' +
    'selekcjoner selekcjonera selekcjonerem selekcjonerowi senatora senatorce senatorem senatorka senatorke senatorki senatorowi seniora ' +
    'seniorem seniorowi siatkarce siatkarka siatkarke siatkarki siatkarz siatkarza siatkarzem siatkarzowi sierz sierzant sierzanta ' +
    'sierzantem sierzantowi siostra siostre siostry siostrze siostrzenca siostrzencem siostrzencowi siostrzenica siostrzenice ' +
    'siostrzenicy siostrzeniec skarbniczce skarbniczka skarbniczke skarbniczki skarbnik skarbnika skarbnikiem skarbnikowi skarzaca ' +
    'skarzacego skarzacej skarzacemu skarzacy skarzacym skazana skazanego skazanej skazanemu skazany skazanym sklepikarz sklepikarza ' +
    'sklepikarzem sklepikarzowi skoczek skoczka skoczkiem skoczkowi skrzypaczce skrzypaczka skrzypaczke skrzypaczki skrzypek skrzypka ' +
    'skrzypkiem skrzypkowi sledczego sledczemu sledczy sledczym slusarz slusarza slusarzem slusarzowi sluzaca sluzacego sluzacej ' +
    'sluzacemu sluzacy sluzacym socjolog socjologa socjologiem socjologowi socjolozce socjolozka socjolozke socjolozki soliscie solistce ' +
    'solistka solistke solistki solisty soltys soltysa soltysce soltysem soltyska soltyske soltyski soltysowa soltysowej soltysowi ' +
    'spadkobierca spadkobierce spadkobiercy spadkobierczyni spadkobierczynia spadkobierczynie spadkodawca spadkodawce spadkodawcy ' +
    'spadkodawczyni spadkodawczynia spadkodawczynie spawacz spawacza spawaczem spawaczowi specjaliscie specjalista specjalistce ' +
    'specjaliste specjalistka specjalistke specjalistki specjalisty spedytor spedytora spedytorem spedytorowi spiewaczce spiewaczka ' +
    'spiewaczke spiewaczki spiewak spiewaka spiewakiem spiewakowi spiker spikera spikerce spikerem spikerka spikerke spikerki spikerowi ' +
    'spokrewnionego spokrewnionemu spokrewniony spokrewnionym spolecznik spolecznika spolecznikiem spolecznikowi sponsora sponsorem ' +
    'sponsorowi sprawca sprawce sprawcy sprzatacz sprzatacza sprzataczce sprzataczem sprzataczka sprzataczke sprzataczki sprzataczowi ' +
    'sprzedajaca sprzedajacego sprzedajacej sprzedajacemu sprzedajacy sprzedajacym sprzedawca sprzedawce sprzedawcy sprzedawczyni ' +
    'sprzedawczynia sprzedawczynie staroscie starosta staroste starosty staruszce staruszka staruszke staruszki statystyk statystykiem ' +
    'statystykowi stazyscie stazysta stazystce stazyste stazystka stazystke stazystki stazysty sternik sternika sternikiem sternikowi ' +
    'stewarda stewardem stewardesa stewardese stewardesie stewardesy stewardowi stolarz stolarza stolarzem stolarzowi stolnik stolnika ' +
    'stolnikiem stolnikowi stomatolog stomatologa stomatologiem stomatologowi stomatolozce stomatolozka stomatolozke stomatolozki ' +
    'strazak strazaka strazakiem strazakowi strazniczce strazniczka strazniczke strazniczki straznik straznika straznikiem straznikowi ' +
    'stryj stryja stryjek stryjem stryjence stryjenka stryjenke stryjenki stryjka stryjkiem stryjkowi stryjowi studenta studentce ' +
    'studentem studentka studentke studentki studentowi stylistce stylistka stylistke stylistki stypendyscie stypendysta stypendystce ' +
    'stypendyste stypendystka stypendystke stypendystki stypendysty sultana sultanem sultanowi swiadek swiadka swiadkiem swiadkowi ' +
    'sygnatariusz sygnatariusza sygnatariuszem sygnatariuszowi syn syna syndyk syndyka syndykiem syndykowi synek synem synka synkiem ' +
    'synkowi synowa synowej synowi szachiscie szachista szachistce szachiste szachistka szachistke szachistki szachisty szejk szejka ' +
    'szejkiem szejkowi szeregowego szeregowemu szeregowy szeregowym szewc szewca szewcem szewcowi szklarz szklarza szklarzem szklarzowi ' +
    'szkoleniowca szkoleniowcem szkoleniowcowi szkoleniowiec szlachciance szlachcianka szlachcianke szlachcianki szlachcic szlachcica ' +
    'szlachcicem szlachcicowi szofer szofera szoferem szoferowi sztygar sztygara sztygarem sztygarowi szwaczce szwaczka szwaczke ' +
    'szwaczki szwagier szwagierce szwagierka szwagierke szwagierki szwagra szwagrem szwagrowi tacie taksowkarce taksowkarka taksowkarke ' +
    'taksowkarki taksowkarz taksowkarza taksowkarzem taksowkarzowi tancerce tancerka tancerke tancerki tancerz tancerza tancerzem ' +
    'tancerzowi tapicer tapicerem tapicerowi tatus tatusia tatusiem tatusiowi taty technik technikiem technikowi tenisiscie tenisista ' +
    'tenisistce tenisiste tenisistka tenisistke tenisistki tenisisty tenora tenorem tenorowi teolog teologiem teologowi terapeucie ' +
    'terapeutce terapeute terapeutka terapeutke terapeutki terapeuty terroryscie terrorysta terrorystce terroryste terrorystka ' +
    'terrorystke terrorystki terrorysty tesc tescia tesciem tesciowa tesciowej tesciowi testatora testatorem testatorowi tkacz tkacza ' +
    'tkaczem tkaczowi tlumacz tlumacza tlumaczce tlumaczem tlumaczka tlumaczke tlumaczki tlumaczowi tokarz tokarza tokarzem tokarzowi ' +
    'towarzysz towarzysza towarzyszce towarzyszem towarzyszka towarzyszke towarzyszki towarzyszowi trener trenera trenerce trenerem ' +
    'trenerka trenerke trenerki trenerowi tynkarz tynkarza tynkarzem tynkarzowi ubezpieczajaca ubezpieczajacego ubezpieczajacej ' +
    'ubezpieczajacemu ubezpieczajacy ubezpieczajacym ubezpieczona ubezpieczonego ubezpieczonej ubezpieczonemu ubezpieczony ubezpieczonym ' +
    'ubezpieczyciel ubezpieczyciela ubezpieczycielem ubezpieczycielowi uchodzca uchodzce uchodzcy uciekinier uciekiniera uciekinierem ' +
    'uciekinierowi uczaca uczacego uczacej uczacemu uczacy uczacym uczen uczennica uczennice uczennicy uczestniczce uczestniczka ' +
    'uczestniczke uczestniczki uczestnik uczestnika uczestnikiem uczestnikowi ucznia uczniem uczniowi uczona uczonego uczonej uczonemu ' +
    'uczony uczonym udzialowca udzialowcem udzialowcowi udzialowiec umocowana umocowanego umocowanej umocowanemu umocowany umocowanym ' +
    'upelnomocniona upelnomocnionego upelnomocnionej upelnomocnionemu upelnomocniony upelnomocnionym upowazniona upowaznionego ' +
    'upowaznionej upowaznionemu upowazniony upowaznionym urolog urologiem urologowi uzytkowniczce uzytkowniczka uzytkowniczke ' +
    'uzytkowniczki uzytkownika uzytkownikiem uzytkownikowi wartownik wartownika wartownikiem wartownikowi waszmosc wdowa wdowca wdowcem ' +
    'wdowcowi wdowe wdowie wdowiec wdowy weteran weterana weteranem weteranowi weterynarce weterynarka weterynarke weterynarki ' +
    'weterynarz weterynarza weterynarzem weterynarzowi wiceadmiral wiceadmirala wiceadmiralem wiceadmiralowi wiceburmistrz ' +
    'wiceburmistrza wiceburmistrzem wiceburmistrzowi wicedyrektor wicedyrektora wicedyrektorce wicedyrektorem wicedyrektorka ' +
    'wicedyrektorke wicedyrektorki wicedyrektorowi wicekanclerz wicekanclerza wicekanclerzem wicekanclerzowi wicekierownik ' +
    'wicekierownika wicekierownikiem wicekierownikowi wicemarszalek wicemarszalka wicemarszalkiem wicemarszalkowi wiceminister ' +
    'wiceministra wiceministrem wiceministrowi wicemistrz wicemistrza wicemistrzem wicemistrzowi wicemistrzyni wicemistrzynia ' +
    'wicemistrzynie wicepremier wicepremiera wicepremierem wicepremierowi wiceprezes wiceprezesa wiceprezesce wiceprezesem wiceprezeska ' +
    'wiceprezeske wiceprezeski wiceprezesowi wiceprezydent wiceprezydenta wiceprezydentem wiceprezydentowi wiceprzewodniczacego ' +
    'wiceprzewodniczacemu wiceprzewodniczacy wiceprzewodniczacym wicestaroscie wicestarosta wicestaroste wicestarosty wicewojewoda ' +
    'wicewojewode wicewojewody wicewojewodzie wierzyciel wierzyciela wierzycielce wierzycielem wierzycielka wierzycielke wierzycielki ' +
    'wierzycielowi wiezien wieznia wiezniarce wiezniarka wiezniarke wiezniarki wiezniem wiezniowi wikarego wikaremu wikariusz wikariusza ' +
    'wikariuszem wikariuszowi wikary wikarym winiarz winiarza winiarzem winiarzowi wiolonczeliscie wiolonczelista wiolonczeliste ' +
    'wiolonczelisty wioslarz wioslarza wioslarzem wioslarzowi wlasciciel wlasciciela wlascicielce wlascicielem wlascicielka wlascicielke ' +
    'wlascicielki wlascicielowi wnioskodawca wnioskodawce wnioskodawcy wnioskodawczyni wnioskodawczynia wnioskodawczynie wnioskujaca ' +
    'wnioskujacego wnioskujacej wnioskujacemu wnioskujacy wnioskujacym wnoszaca wnoszacego wnoszacej wnoszacemu wnoszacy wnoszacym ' +
    'wnuczce wnuczka wnuczke wnuczki wnuk wnuka wnukiem wnukowi wojewoda wojewode wojewody wojewodzie wojewodzina wojt wojta wojtem ' +
    'wojtowa wojtowej wojtowi wolontariusz wolontariusza wolontariuszce wolontariuszem wolontariuszka wolontariuszke wolontariuszki ' +
    'wolontariuszowi woznego woznemu woznica woznice woznicy wozny woznym wrozbicie wrozbita wrozbite wrozbity wrozce wrozka wrozke ' +
    'wrozki wspolautor wspolautora wspolautorce wspolautorem wspolautorka wspolautorke wspolautorki wspolautorowi wspoldluznik ' +
    'wspoldluznika wspoldluznikiem wspoldluznikowi wspollokator wspollokatora wspollokatorce wspollokatorem wspollokatorka ' +
    'wspollokatorke wspollokatorki wspollokatorowi wspolmalzonek wspolmalzonka wspolmalzonkiem wspolmalzonkowi wspolniczce wspolniczka ' +
    'wspolniczke wspolniczki wspolnik wspolnika wspolnikiem wspolnikowi wspolpozwana wspolpozwanego wspolpozwanej wspolpozwanemu ' +
    'wspolpozwany wspolpozwanym wspolpracownica wspolpracownice wspolpracownicy wspolpracownik wspolpracownika wspolpracownikiem ' +
    'wspolpracownikowi wspolsprawca wspolsprawce wspolsprawcy wspolubezpieczona wspolubezpieczonego wspolubezpieczonej ' +
    'wspolubezpieczonemu wspolubezpieczony wspolubezpieczonym wspolwlasciciel wspolwlasciciela wspolwlascicielce wspolwlascicielem ' +
    'wspolwlascicielka wspolwlascicielke wspolwlascicielki wspolwlascicielowi wspolzalozyciel wspolzalozyciela wspolzalozycielce ' +
    'wspolzalozycielem wspolzalozycielka wspolzalozycielke wspolzalozycielki wspolzalozycielowi wuj wuja wujcia wujciem wujcio wujciowi ' +
    'wujek wujem wujence wujenka wujenke wujenki wujka wujkiem wujkowi wujowi wychowance wychowanek wychowanka wychowanke wychowanki ' +
    'wychowankiem wychowankowi wychowawca wychowawce wychowawcy wychowawczyni wychowawczynia wychowawczynie wydawca wydawce wydawcy ' +
    'wydawczyni wydawczynia wydawczynie wydzierzawiajacego wydzierzawiajacemu wydzierzawiajacy wydzierzawiajacym wykladowca wykladowce ' +
    'wykladowcy wykladowczyni wykladowczynia wykladowczynie wykonawca wykonawce wykonawcy wynajmujaca wynajmujacego wynajmujacej ' +
    'wynajmujacemu wynajmujacy wynajmujacym wynalazca wynalazce wynalazcy wyrozniona wyroznionego wyroznionej wyroznionemu wyrozniony ' +
    'wyroznionym zabojca zabojce zabojcy zabojczyni zabojczynia zabojczynie zaginiona zaginionego zaginionej zaginionemu zaginiony ' +
    'zaginionym zakonnica zakonnice zakonnicy zakonnik zakonnika zakonnikiem zakonnikowi zalozyciel zalozyciela zalozycielce ' +
    'zalozycielem zalozycielka zalozycielke zalozycielki zalozycielowi zamawiajacego zamawiajacemu zamawiajacy zamawiajacym zameldowana ' +
    'zameldowanego zameldowanej zameldowanemu zameldowany zameldowanym zamordowana zamordowanego zamordowanej zamordowanemu zamordowany ' +
    'zamordowanym zapasnik zapasnika zapasnikiem zapasnikowi zapisobierca zapisobierce zapisobiercy zaproszona zaproszonego zaproszonej ' +
    'zaproszonemu zaproszony zaproszonym zarzadca zarzadce zarzadcy zarzadzajacego zarzadzajacemu zarzadzajacy zarzadzajacym zastepowego ' +
    'zastepowemu zastepowy zastepowym zatrzymana zatrzymanego zatrzymanej zatrzymanemu zatrzymany zatrzymanym zawiadamiajaca ' +
    'zawiadamiajacego zawiadamiajacej zawiadamiajacemu zawiadamiajacy zawiadamiajacym zawodniczce zawodniczka zawodniczke zawodniczki ' +
    'zawodnik zawodnika zawodnikiem zawodnikowi zbywca zbywce zbywcy zdajaca zdajacego zdajacej zdajacemu zdajacy zdajacym zdun zduna ' +
    'zdunem zdunowi zecer zecera zecerem zecerowi zegarmistrz zegarmistrza zegarmistrzem zegarmistrzowi zeglarz zeglarza zeglarzem ' +
    'zeglarzowi zeznajaca zeznajacego zeznajacej zeznajacemu zeznajacy zeznajacym zglaszajaca zglaszajacego zglaszajacej zglaszajacemu ' +
    'zglaszajacy zglaszajacym ziec ziecia zieciem zieciowi ziomek ziomka ziomkiem ziomkowi zlecajaca zlecajacego zlecajacej zlecajacemu ' +
    'zlecajacy zlecajacym zleceniobiorca zleceniobiorce zleceniobiorcy zleceniobiorczyni zleceniobiorczynia zleceniobiorczynie ' +
    'zleceniodawca zleceniodawce zleceniodawcy zleceniodawczyni zleceniodawczynia zleceniodawczynie zlodziej zlodzieja zlodziejce ' +
    'zlodziejem zlodziejka zlodziejke zlodziejki zlodziejowi zlotnik zlotnika zlotnikiem zlotnikowi zmarla zmarlego zmarlej zmarlemu ' +
    'zmarly zmarlym zmiennik zmiennika zmiennikiem zmiennikowi znajoma znajomego znajomej znajomemu znajomy znajomym zolnierce zolnierka ' +
    'zolnierke zolnierki zolnierz zolnierza zolnierzem zolnierzowi zone zonie zony zwiazkowca zwiazkowcem zwiazkowcowi zwiazkowiec ' +
    'zwyciezca zwyciezce zwyciezcy zwyciezczyni zwyciezczynia zwyciezczynie'
  ).split(' ')
