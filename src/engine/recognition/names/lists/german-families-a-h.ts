/** Family names of people in German-speaking countries, wherever they come from, from A to H; folded, without such as are words of the eight languages. */
export const germanFamiliesAToH: readonly string[] = (
  'aagaard aaltonen aamodt aarnio aavik abadzhiev abazi abbasi abboud abdali abdalla abderhalden abdic abdikarim abdile abdillahi abdulahi abdulahovic abdulkader abdullahu ' +
  'abdulle abdulrahimzai abdulrahimzay abdyli abegg abegglen abeln abendroth aberg abgottspon abicht abildgaard abolins abou abplanalp abrahamsen abramov abramova abramow ' +
  'abrha abukar achakzai achekzai achermann achmedow acikgoez ackeret adamcik adamczak adamec adamidis adamik adamopoulos adamowicz adamus adeli adelmann adelsberger ademaj ' +
  'ademi adhana adiguezel adili adlhart adolfsson adomaitis adow adzic aeberhard aebersold aebi aebischer aegerter aeijaelae aellig aeppli aerni aeschbach aeschbacher ' +
  'afanasjew afewerki affolter afrah afridi afshar afzali agafonow agaoglu agapitos agethen agoston agushi ahacic ahadi ahlborn ahlbrecht ahlemann ahlers ahlhorn ahlqvist ' +
  'ahlstrand ahlstroem ahlstrom ahlswede ahmadian ahmadyar ahmadzada ahmadzay ahmednur ahmetaj ahmeti ahmetoglu ahmetovic ahmetspahic ahokas ahonen ahrar ahrend ahrends ' +
  'ahrens ahrndt aichele aichholzer aichinger aichmayr aidarus aigner aijala ainab ainanshe airaksinen aistleitner ajdari ajdini ajeti ajvazi akalin akbarzada akbarzadah ' +
  'akbay akbayrak akbiyik akca akdemir akel akerberg akerblom akerlund akerman akerstroem akerstrom akesson akgoel akgol akguel akguen akhtari akhundzada akimow akkad akkas ' +
  'akkoc akkoyun akkurt akpolat akritidis aksakal aksan aksenov aksuet aksut aktan aktay aktuna akyel akyuerek akyurek alabbas alabdallah alabdullah alabed alaca alagic ' +
  'alagoez alagoz alahmad alahmed alali alamyar alanen alasmar alasow alassaf alatalo alatassi alazar albakour albasha albermann alberti albertz albiez albisser albitar aldag ' +
  'aldaher aldakhil aldarwish aleksandravicius aleksandrov aleksandrow alekseev aleksic aleksiev alemseged alemu alexakis alexandersson alexandrescu alexandridis alexandrou ' +
  'alexejew alexiadis alexiev alexiou alfaraj alfredsson algazali alghazali algren alhaj alhajali alhajj alhamad alhamada alhamid alhamwi alhariri alhasan alhassan alhelo ' +
  'alhomsi alhouri alhussein alibasic alibrahim alici alig alihodzic alijaj alili alimi alispahic alissa aliu alizada alizadah alizai aljaber aljasem aljassem aljundi alkadi ' +
  'alkhalaf alkhaled alkhalil alkhateeb alkhatib alkhouri alkhoury alkordi alkozai alkurdi allemann allenbach allenspach allet allgaier allgayer allik allmendinger allwardt ' +
  'almahmoud almasi almasri almgren almkvist almohamad almohammad almousa almoussa almquist almqvist almstroem almstrom almustafa alnabulsi alnajjar alnaser alnasser alokozai ' +
  'alosman aloush alptekin alqasem alrashid alrefai alrifai alsabbagh alsaleh alsalem alsalim alsayed alscher alsdorf alshaar alshaer alshami alsheikh alstroemer alstromer ' +
  'alsuleiman altenburger altendorf alteneder altenhofen altenhuber altenkirch altermatt althammer altherr althoff altiner altinisik altinoez altinoz altinsoy altintas ' +
  'altintop altmann altmeyer altorfer altunay altunbas altunkaya altunok altunsoy alturk altvater alyounes alyousef alyoussef alzein alzoubi alzubi amacher amani amarkhil ' +
  'ambauen amberger ambrazas ambrosen ambrozic ambrus ambuehl ambuhl amdahl amerein amesberger amgwerd amherd amiet amini aminzada amirzada amiti ammann ammermann ammon amort ' +
  'amrein amrhein amsler amstad amstutz amundsen anagnostopoulos anagnostou anastasiadis anastasiou anastasopoulos andarabi andebrhan andemariam andemichael andenmatten ' +
  'anderegg anderhub andermatt andersons andexlinger andjelkovic andonov andreadis andreasson andreev andrejew andreou andresen andric andrijasevic andritzky andriulis andrle ' +
  'andronic androutsos andruszkiewicz angelescu angelidis angelopoulos angelov angelova angerer angermann angermeier angerstein anghel anghelescu angleitner anissimow ankele ' +
  'ankersen anliker annen ansorge anspach antczak anthamatten antipow antkowiak antolovic antonescu antoniadis antoniak antonic antonopoulos antonov antonsen antonsson antos ' +
  'anttila anttonen antunovic anwari anzengruber apaydin apelt apetrei apfelbeck apfelthaler apinis apostolidis apostolopoulos apostolov appelt arabadzhiev arabzada arac ' +
  'arany arapovic araya arbogast archipow arciszewski ardelean ardeleanu arduc arefjew arendt arenz argyriou argyropoulos arici arifaj arifi arlt armbruester armbruster ' +
  'arnaout arnautovic arnecke arnegger arnesen arnesson arnet arnhold arning arnoldi arnoldt arnosti arnreiter arnsberger arsenijevic arsic arslanoglu arslantas arsov ' +
  'artjomow artmann artuk aruqi arvanitidis arvanitis arvidson arvidsson arzberger asamer asbjornsen aschauer aschenbrenner ascher aschermayr aschmann aschoff aschwanden ' +
  'asendorf asenov asfaha asgedom asghari ashrafi ashuri asikainen asimakopoulos aslami aslamyar aslanoglu aslantas asllani aslund asmelash asmerom asmus asmussen aspelin ' +
  'asplund assad assaf assefa assmann astafjew astecker astner astroem astrup asztalos atabay atanasov atanasova atasever atassi atay atesoglu athanasiadis athanasiou ' +
  'athanasopoulos atmaca atzler aubele auchter auerbach auernhammer aufdenblatten aufderheide aufdermauer aufleger aufschnaiter augustsson augustyniak augustynowicz auinger ' +
  'aulbach aulich aumann aumueller aumuller austermann autio auzinger auzins avcioglu avdagic avdic avdijaj avdiu avdyli averbeck avram avramidis avramovic avsec awad aweys ' +
  'awwad axelsen axelsson axmann axthelm ayalew ayash ayata aybar aycicek aydinli aydogmus ayguen aykac aykan ayoubi ayranci aytas ayubi ayvaz azami azemi azimi azizian ' +
  'azizoglu azizyar azzam baaske babajew babaoglu babinski babitsch babnik babovic bachhuber bachinger bachl bachlechner bachleitner bachler bachli bachlmayr bachmaier ' +
  'bachmair bachmayer bachmeier bachofen bachofner bachthaler bachtold bachtroegl bachtrogl bacic baciu backa backes backhaus backhausen backlund backstroem backstrom bacsi ' +
  'baczynski badawi badertscher badescu badran badstubner badstuebner badura baechler baechli baechtold baeckman baeckstroem baehr baenziger baeriswyl baerlocher baertschi ' +
  'baerwald baev bagdonas bagriyanik bagusat bahadori bahaduri bahceci bahlbi bahlmann bahlsen bahnsen bahr bahrami bahrenberg bahrs bahtiri baierl bairu baisch bajec bajic ' +
  'bajohr bajra bajraktaraj bajraktarevic bajraktari bajramovic bajzelj bakalov bakdash bakhshi bakhtari bakic bakirci bakkegaard bakkour bakonyi bakowski bakri bakulin ' +
  'balabanov balassa balaz balcerek balcerzak balcioglu balciunas balic balikci balinski balint balis balkandzhiev balkaya balke balko ballauf ballazhi ballhaus ballhausen ' +
  'ballmann ballmer balmer balodis balog balsiger balslev baltag baltrusaitis balzer balzereit bamberger bamert bammert banasiak banasik banaszak banaszkiewicz bandholz bandl ' +
  'banev banfi bangert bannert bannwart bannwarth banovic banteyerga banys banziger bapst barac barakzai barakzay baranowski baranski baranyai barath barbulescu barczak ' +
  'barczyk bardhi barekzai bargmann baric barisic barkaszi barkauskas barkhausen barkowski barlocher barnert barnreiter barnstedt baroudi bartak bartalos bartczak bartelt ' +
  'bartenschlager barthelmes bartholome bartko bartkowiak bartkowski bartling bartmann bartok bartonicek bartoschek bartosik bartoszek bartoszewicz bartoszewski bartram ' +
  'bartsch bartschi bartunek bartusek bartz barwich basci basha bashardost bashota baskaya baspinar bassler bastuerk basturk baszczak batinic battal battenberg batusha bauder ' +
  'bauerfeind bauernfeind bauernhofer bauerova bauersachs baumbach baumberger baumeler baumer baumgaertel baumgaertner baumgartel baumgarten baumgartl baumgartlinger ' +
  'baumhauer baumhoefer baumhofer baur bauschke bausinger bautz bayazid bayazit baydemir bayerl baygin bayindir baykan baykara bayramoglu bayrhammer bayru bebber bebensee ' +
  'bechler bechtel bechthold bechtold becirevic beciri becirovic beckert beckstein becvar beddig bedir bednar bednarczyk bednarova bednarski beeck beekmann beeler beermann ' +
  'beese beetz begic begovic behl behler behling behluli behm behmer behncke behne behnke behrami behrend behrends behring behringer behzad beierl beilke beinert beinlich ' +
  'beisel beissel beisswenger beitz bejan bejenaru bejinariu bejta bejtullahu bekar bekaroglu bekesi bekic bekmez bekteshi bektic belak belchev belete belic beljajew bellmann ' +
  'bellwald belousow belov belz bendel bendix benecke beneke bengtsen bengtson benic benke benker benkert benko benkoe benner bensch benthin bentsen bentz bentzen benyo ' +
  'benzing benzinger beqa beqaj beqiri beraki beran beranek berbati berceanu berecz bereket berenbrock berens berezin bergander bergemann bergersen berggreen bergh berghammer ' +
  'berghaus berghofer berghoff bergkvist berglind bergmaier bergner bergold bergqvist bergsten bergstrand bergstroem bergthaler berhe beringer berkemeier berkenkamp berlec ' +
  'bermann bernasch bernath berndl bernet bernhardsson bernhart bernhold berninger bernotas bernreiter bernreuther bernsdorf bernt bersch bertele bertels bertelsen bertilsson ' +
  'bertsch bertschi bertschinger berzins besch beschle besir beslic besold besrukow bessler betschart bettag betz betzold beuchel beuke beuth beutler bevk bewersdorf beyaz ' +
  'beyazit beyeler beyene beyerle beyerlein beyn beyreuther bezdek bezold biallas bibescu bicakci bichler bichlmaier bicici bickel bickert biedermann biegel biehl biehler ' +
  'bielawski bielecki bielefeldt bieler bielinski bielitz bielmeier bielski bienert bieniek bierbaum bieri bierlein bierling biernacki biernat bierwirth biesenbach ' +
  'biesterfeld bietz biewald bigalke bihi bihler bihlmaier bijedic bijelic bilek bilger bilgili bilici bilinski biljanovic billeter billmann bindseil binggeli bingoel ' +
  'binkowski binnewies binz bircher birchler birchmeier birkeland birkelund birkenfeld birkenmeier birkholm birkholz birkner birle birnbacher birnstiel biro birrer birsan ' +
  'birznieks bischofberger bischofsberger bislimi bislin bissinger bitterli bittermann bittl bittner bitzer bitzi bizjak bjerkan bjerke bjerregaard bjerrum bjoerk bjoerklund ' +
  'bjoerkman bjoerkqvist bjoernsson bjorkman bjorkqvist bjornsson blaettler blaettner blagojevic blaickner blaimschein blankenburg blankenhagen blankenhorn blaschek blaschke ' +
  'blasius blaszczak blaszczyk blatnik blattler blattner blazejewski blazek blazkova blecha blechschmidt bleckmann bleisch bleuler blickle bliesener blindenbacher blixt ' +
  'blocher bloching blochl blochlinger blochwitz bloecher bloechl bloechlinger bloehm bloemeke bloemer bloese blohm blomdahl blome blomeke blomer blomgren blomster blomstrand ' +
  'blonski blose blumauer blumberg blumenberg blumenstein blumenthal blumer blumhardt blums blunschi boberg bobev boboc bobrowski bobzin bocek bochenski bochert bochmann ' +
  'bockelmann bockenhoff bocker bockhold bocking bockl bockle bockler bockmann bocksberger boddeker boddin bodecker bodefeld bodeker bodenmann bodenmiller bodenmueller ' +
  'bodenmuller bodenstein bodi bodker bodmann bodnar bodor bodur boeck boeckelmann boeckenhoff boecker boecking boeckl boeckle boeckler boeckmann boeddeker boedecker ' +
  'boedefeld boedeker boedker boegel boegelein boegelund boegge boegh boegli boegner boehi boehl boehle boehlen boehler boehling boehlke boehmdorfer boehmer boehmig boehmler ' +
  'boehne boehning boehnisch boehnke boehnlein boeld boelling boelsche boelsterli boelter boenig boenisch boenning boensch boente boerner boersch boerste boerstler boesch ' +
  'boeschen boeschenstein boesel boesiger boesl boettcher boettger boetticher boettiger boettner bogacki bogaj bogale bogataj bogatsch bogdanov bogdanovic bogdanowicz ' +
  'bogdanski bogel bogelein bogelund bogge bogh bogicevic bogli bogner bogojevic bogomolow bogren bogucki bogusz bohac bohacek bohi bohl bohlender bohler bohling bohlke ' +
  'bohlmann bohmdorfer bohmer bohmig bohmler bohnenkamp bohning bohnisch bohnke bohnlein bohnsack bohringer bojadjiev bojadzhiev bojanic bojic bojilov bokelmann boker bokros ' +
  'boldt bolleter bollinger bollmann bolsche bolsinger bolsterli bolten bolter boltze bolz bolzern boman bomhard bonatz bondarenko bondartschuk bondesson bonev bonhoff bonig ' +
  'bonisch bonnemann bonning bonsch bonvin bopp borazan borchard borchardt borcherding borchers borchmann borgelt borghardt borgmann borgmeier borgstroem borgstrom borgwardt ' +
  'borisov borissow borkenhagen bormann bornemann bornhauser bornhoeft bornhoft bornholdt bornkessel bornschein bornschier borntraeger borntrager boros borovicka borowiak ' +
  'borowicz borowski borrmann borsos borstler bortfeldt bortkiewicz bortz borucki boryczko bosbach boschen boschenstein bosel bosiger bosiljcic boskic boskovic bosl bosnic ' +
  'bosnjak bosnjakovic bossard bossert bosshard bosshardt bosshart bostan bostroem bostrom botezat botezatu botic botos bottcher bottger botticher bottiger bottner boukas ' +
  'bouras boutros boxler boyaci boyadjiev boyadzhiev boyanov boychenko boyraz bozan bozbey bozdemir bozdogan bozhilov bozhinov bozhkov bozkir bozsik boztas boztepe boztuerk ' +
  'bozturk braasch brabec brabetz brachmann brackmann bradler braeker braemer braendle braendli braesen braeu braeuer braeunig braeuning braeuninger brahaj brahimaj brajkovic ' +
  'brambach bramkamp brammer brandau brandecker brandenberger brandhorst brandhuber brandle brandli brandlmayr brandmaier brandmair brandmeier brandmueller brandmuller ' +
  'brandner brandscheid brandstaetter brandstatter brandstetter brandtner brandus brandvold brankovic brantschen brasch brasen bratianu bratke bratkowski brattberg brattland ' +
  'brau brauckmann braumandl braumann brauneis braungart braunger braunig brauninger braunmiller braunmueller braunmuller braunreuther braunsdorf braunwalder brawand brcic ' +
  'brdar brechbuehl brechbuehler brechbuhl brechbuhler brechtel breckwoldt bredehoeft bredehoft bredemeier bredemeyer bredl bredow breest bregenzer bregy brehm brehme brehmer ' +
  'breidenbach breidenstein breindl breining breinl breisch breitbach breitenbach breitenberger breitenfeld breitenfellner breitenmoser breitenstein breitfeld breitfuss ' +
  'breithaupt breitinger breitkopf breitkreuz breitling breitmeier breitner breitschmid breitschuh breitsprecher breitung breitwieser bremicker brendel brendle breneis ' +
  'brennecke brenneisen brenneke brenninger brentano bressel bressler bretschneider bretthauer brettschneider bretz breuel breul breunig breuninger breyer brezina breznik ' +
  'brezovar brhane brichta briedis briegel brielmaier briem briesemeister brieskorn briker briner bringmann brinker brinkhaus brinkhoff brinkmeier brinkschulte britsch ' +
  'brixner brkic brobeil brocker brockhausen brockhoff brockl brockmeier brockmeyer brockmoeller brockmoller brodard brodbeck brodersen brodin brodkorb brodmann brodowski ' +
  'brodzinski broecker broeckl broekelmann broeker broemel broemmel broening broenner broennimann broese brogli brokelmann broman bromel brommel broning broniszewski bronner ' +
  'bronnimann brorsson brosch brose brosi brosig brosinger brosius bross broszat broz brucherseifer bruchmann brucker bruckl bruckler bruckmaier bruckmann bruckmeier ' +
  'bruckmueller bruckmuller bruckner bruderer bruderle brudermann brudnicki brueckl brueckler brueckmann brueckner bruederle brueggemann brueggen brueggenkamp bruegger ' +
  'brueggestrat bruegmann bruehl bruehlmann bruehwiler bruelhart bruelisauer bruell bruemmer bruendler bruenger bruengger bruenig bruening bruenings bruenner bruennler ' +
  'bruesch brueschweiler brueser bruetsch bruggemann bruggestrat brugmann bruhin bruhl bruhlmann bruhn bruhwiler brulhart brulisauer brull brundler brunger brungger brunhuber ' +
  'brunig bruning brunings brunk brunke brunken brunkhorst brunnbauer brunnemann brunngraber brunnhuber brunnlechner brunnler brunnmayr brunnthaler brunold brunotte ' +
  'brunschwig brunschwiler bruppacher brusch bruschweiler bruser brutsch bruvers bruzek brychta bryngelsson brzezinski brzozowski bubeck bubenheim bubenik bubenko buber bubik ' +
  'bucaj bucak buchebner buchegger buchel buchele bucheler bucheli buchenau buchert buchgraber buchhauser buchheim buchheit buchholzer buchinger buchleitner buchler buchli ' +
  'buchmann buchmeier buchmueller buchmuller bucholtz buchschacher buchschmid buchsenschutz buchsteiner buchthal buchting buchwald buchwalder buckmann bucksch bucur ' +
  'buczkowski budai buddenberg buddensiek budil budimir budimirovic budzynski bueb bueber buechel buechele buecheler buechi buechler buechli buechs buechsenschuetz buechting ' +
  'bueckle bueckmann bueeler buehler buehlmaier buehlmann buehlmeier buehner buehren buehrer buehring buehrle buehrmann buelbuel bueler buellesbach buelow buelter buenemann ' +
  'buenger buennig buenning buenter buenzli buerchler buergenmeier buergi buergin buergisser buergler buerki buerkle buerklein buerklin buescher buescherhoff buesching ' +
  'bueschl buesing buessenschuett buessing buessow bueter buetler buettemeier buettgen buettgenbach buettiker buettler buetzer bueyuekkal bueyuekkaya bugdayci bugge bughiu ' +
  'bugl bugmann buhler buhlmaier buhlmeier buhner buholzer buhren buhrer buhring buhrle buhrmann bujor bukovsky bukowski bukvic bulander bulatovic bulbul bulduk bulgakow ' +
  'bulhan buljan bullesbach bulow bulter bumann bumke bundgaard bundi bundschuh bunemann bunger bunjaku bunnig bunning bunse bunz bunzli burau burazerovic burchler burczyk ' +
  'burdzy bures burgdorfer burgener burgenmeier burghart burghaus burgherr burgholzer burgisser burgler burgmaier burgmann burgmayer burgmeier burgstahler burgstaller ' +
  'burgthaler burian burianek buric burkard burkart burkert burkhalter burkhart burkle burklein burklin burlacu burlefinger burmeister burmester burow burren burtscher ' +
  'burzynski buschbacher buschbaum buschbeck buscher buscherhoff buschhaus busching buschkamp buschl buschle buschmann buschner busemann bushati bussenschutt busslinger ' +
  'bussmann bussow butenschoen butenschon butkevicius butkus buttemeier butterweck buttgen buttgenbach buttiker buttler butz butzer butzke butzlaff butzmann buxbaum buxmann ' +
  'buyukkal buyukkaya byberg bydzovsky bykov bylinski bylund bystroem bystrom bystron bytyci bytyqi cabuk cacic caddow cadisch cadonau caduff caflisch cagdas cagirici ' +
  'cahenzli cakaj cakic cakil cakiroglu cakolli calinescu calkan calonder camathias camenisch camenzind campell canadi canbaz candemir candinas canic cankar cansever cansiz ' +
  'cantemir caparoglu capaul capek caprez caragea carlberg carlstroem carlstrom carstensen caspari castelberg casutt catak catal cathomas cathomen catic cavdar cavelti ' +
  'caviezel cazacu ceausescu ceban cederberg cedergren cederholm cederlund cegielski ceglar cehajic cejka cekic celenk celikbas celikel celikoglu celiktas cepaitis cerar ' +
  'ceric cerins cerit cerkini cermak cernak cerniauskas cernic cernoch cernohorsky cervenka cervinka cetinel cetintas cetiz cevahir chakarov chaloupka charalampidis charisis ' +
  'charitonow charitos charvat chatzidimitriou chatzigeorgiou chatziioannou chatzis chatzopoulos chavdarov chelaru chernenko chernov chiriac chirila chirita chivu chlebowski ' +
  'chmelar chmelik chmielewski chobanov chochlow chodakowski chodkiewicz chojnacki chojnowski cholakov cholewinski christakis christandl christener christensson christiansson ' +
  'christidis christodoulidis christoffersen christofidis christophersen christopoulos christou christov chrobak chronopoulos chrysafidis chrzanowski chudzik chvatal chwalek ' +
  'cicekci cichocki cichon ciesielski cieslik cieslinski ciganik cihak cihlar cikic cindemir cioban ciobotaru ciocan ciolacu cirkovic cirstea cirulis ciszewski ciubotariu ' +
  'ciuca civelek cizek clasen clauss claussen clavadetscher clavuot clemmensen clodius clostermann cocaj coel coemert cojocariu cokgezen colak colakovic comak coman comanescu ' +
  'comert condurache coordes copur corban cordic cordsen corterier corzilius cosic cosma costache costin cottier covic cozma craciun crainic cremerius cretu crisan cristea ' +
  'cristescu crnic crnjac crnkovic crnogorac croitor croitoru crusius csanyi cseh csikos csonka csordas ctvrtnik cubela cubuk cubukcu cufaj culibrk culjak curcic curelea ' +
  'curic curtius cvetkovic cvijetic cvitkovic cvjetkovic cybulski cymbaluk cyran czajkowski czaplicki czarnota czechowski czegledi czekalla czerniak czerny czichon czinege ' +
  'czwalina czyzewski daaboul dabkowski dachev dachsel daci daefler daehler daehling daehn daehne daellenbach daeniken daenzer daerendinger daescher daetwyler daeuber ' +
  'daeubler daeumer daferner dafler dagci dagdeviren dagistan daglar dagtekin dahinden dahlbeck dahlem dahlen dahler dahlgren dahlhaus dahlheimer dahlhoff dahlin dahling ' +
  'dahlke dahlkvist dahlmann dahlmanns dahlmeier dahlquist dahlqvist dahlsgaard dahlstrand dahlstroem dahlstrom dahm dahmen dahms dahn dahne daiber dakhil dakov dalakas ' +
  'dalati daldal dalgaard dalipi dallenbach dallinger dallmann dallmayr dallmeyer dalyan dambacher dambeck dambis dambrauskas damerji damerow damgaard damianidis damjanovic ' +
  'damkjaer dammann dammermann dammeyer damsgaard danchev danci danciu danesh danielak danielewski daniken danilov danilovic danilow daniluk danioth dannecker dannemann ' +
  'dannenberg dannenmann dannheimer danninger danuser danzeisen danzer danzinger daqiq darbellay darendinger daroczi darul darwich darwish dascalu dasch dascher daschner ' +
  'daskalakis daskalov dasler dassow datwyler daubler daubner daud daudzai daudzay dauenhauer daugela daumann daume daumer daun dauner dauti dautovic davarci davidovic ' +
  'davidsen davidsson davydov dawidowicz dawlatzai dawydow daxberger daxbock daxboeck daxenbichler daxer deak debeljak debessay debevec debicki debowski debreceni debski ' +
  'deckert deckwerth dedek dedeoglu dederichs dedering deflorin degelmann degenhard degenhardt degenhart degenkolb degerman degirmenci degle degner dehler dehm dehmel dehnert ' +
  'deicke deiglmayr deimel deinert deinhardt deininger deisenhofer deisenrieder deising deisinger deisler deiss deissler deistler deitermann deiters delalic delchev ' +
  'deligiannis delikaya dellinger dellwig demaj demel dementjew demertzis demeter demharter demidow demierre demiral demirbag demirbilek demircioglu demirdag demirer ' +
  'demirezen demirhan demiri demirkol demiroez demirovic demirsoy demirtuerk demirturk demmel demmer demmler demolli demuth denchev denecke denev dengel dengler denissow ' +
  'denkel denkinger denkmann dennerlein denninger dennler denz denzel denzer denzinger denzler depner deppe deppermann depping deptula derebasi dereli derendinger dereoglu ' +
  'derichs dermendzhiev dernbach dertli derungs dervic dervisevic dervishaj dervishi desdemir despotovic dessie detering detlefsen dettling dettloff dettmann dettmar dettmer ' +
  'dettweiler dettwiler detzel deubel deubler deubner deucher deuerlein deuerling deuring deuschl deuschle deuss deutinger deutschbauer deutschmann devecioglu dexheimer ' +
  'deyanov dezman diamantidis diamantopoulos dichtel dichtl dickhaut dickmann dickmanns dida didriksen didszun diebold diebolder dieckhoff dieckmann diederich diederichs ' +
  'diedrich diedrichs diefenbach diefenbacher diefenthaler diegel diehm dielmann diemer dieplinger diepold diepolder dierauer dieringer dierkes dierks dierksen dierolf diesch ' +
  'diesner diessner diestel dietachmayr dietel dieterich dieterichs dieterle dietermann dietiker dietl dietlein dietler dietmann dietsch dietsche dietschi dietschy dietze ' +
  'dietzel dietzmann dietzsch diezel diezinger dikov dilber dildey dilger dillenburg dillenburger dillier dillinger dillmann dimchev dimic dimitrakis dimitrakopoulos ' +
  'dimitriadis dimitriu dimitropoulos dimitrov dimitrova dimopoulos dimou dimoulas dimov dimpfl dinca dinev dingeldein dingfelder dinglinger dinglreiter dinkelacker ' +
  'dinkelmann dinler dinse dinter dippel dippold dirican dirie diriye dirnberger dirnbock dirnboeck dirnhofer dirr dirrigl dirschl dischinger disler dissler distelkamp ' +
  'distler ditscheid dittert dittes dittfeld dittmann dittmar dittmer dittrich divkovic djatschenko djokic djordjevic djukic djurdjevic djuric djurovic dlouhy dlugolecki ' +
  'dmitriev dmitrijew dobberstein dobek dobel dobeli dobereiner dobersek dobert dobias doblander doblhammer doblinger dobmann dobmeier dobos dobrescu dobrev dobric dobrich ' +
  'dobrzanski dochev doczi doderlein dodik doebel doebele doebeli doebereiner doebert doebler doebrich doederlein doehl doehler doehling doehring doelger doell doelle ' +
  'doellinger doellner doemer doemling doenges doenhoff doenmez doenni doepfner doepke doepper doerfel doerflinger doerig doeringer doernemann doerner doernte doerr doerrer ' +
  'doerrich doerschel doescher doettling dogancay doganer doganguezel doganguzel dogaru dogruer dogrul dohl dohler dohling dohm dohmen dohrendorf dohring dohrmann dohrn ' +
  'dojkov dolapci dolejs dolejsi dolenc dolger dolgow dolinar dolinsek dolinski dollereder dollinger dollmann dollner domanski dombrovskis dombrowski domeier domer domeyer ' +
  'dominiak domjan domke domling dommermuth domnick donath donaubauer donauer donchev donev donges donhauser donhoff donnerbauer donni dopfer dopfner dopke doppelbauer ' +
  'doppelhofer doppler dorando dorfel dorfinger dorflinger dorfmann dorfmeister dorig dorigo doringer dornauer dornbach dornbierer dornbusch dorneich dornemann dorner ' +
  'dornetshuber dornhoefer dornhofer dorninger dornseif dornseifer dornte dorofejew doroschenko doroszkiewicz dorr dorrer dorrich dorschel dorstewitz dortmann doru doscher ' +
  'dossenbach dostalek dostler dottling dotzauer dotzler doubek doukas doychev doychinov drachsler drack draexl draexler draganovic draghici dragic dragicevic dragnea dragnev ' +
  'dragoev dragojevic dragovic dragusha dragusin drahos draxl draxler drazic dreiling dreisbach dreismann drescher dreshaj dressel drewes drewitz drewniak drewniok drews ' +
  'drexel drexl drexler dreyer dreyfus dreyling drljaca drnovsek drobac drobot droegemueller droemer droese droesemeier drogemuller drose drosemeier droubi drozdowski drtina ' +
  'drube drueke druke druschke drzewiecki dualeh duben dubendorfer dubiel dubielak dubielzig dubrowin dubsky duchardt duchon dudarew dudas dudler dudnik dudziak dudzik ' +
  'dudzinski dueben duebendorfer dueck dueding dueggeli dueggelin duehring duekers duelger duelmer duemmler duendar duenki duennebier duenser duerig dueringer duerler ' +
  'duermeier duermueller duernberger duerrenberger duerring duerrschmidt duerst duesel duesing duezguen dufek duggeli duggelin duggen dugonjic duhm duhme duhring dukers dukic ' +
  'dulaj dullinger dullnig dulmer dulski dumancic dumitrache dumitrascu dumlu dummler dumser dundar dunkelberg dunkelmann dunki dunnebier dunser durakovic durdevic durgun ' +
  'duric durica durig duringer duris durler durmeier durmishi durmuller durmusoglu durnberger durrani durrenberger durring durrschmidt dursunoglu duru dusek dushi dusing ' +
  'dusold duspara duss dutescu dutli duvenbeck duyar duymaz dvoracek dvorsky dworczyk dybdahl dyck dyhr dylag dyrberg dzaferovic dzafic dzananovic dzeko dzelilovic dzhambazov ' +
  'dzierzon dzinic dziuba dziubek dzombic dzurik ebbinghaus ebeling ebelt ebenbauer ebenbeck ebenberger ebenbichler ebenhoch ebenhoeh ebenhoh eberhart eberharter eberherr ' +
  'eberl eberlein eberli eberling ebersbach ebersberger ebersold ebersteiner eberwein eberz ebetsberger ebinger ebke ebner ebneter ebneth ebrahimkhel eccard ecevit eckardt ' +
  'eckelmann eckelt eckenfels ecker eckerle eckerlein eckermann eckers eckhof eckhoff eckl ecklmair eckmann eckmeier economou edberg edelbauer edelhoff ediger edinger ' +
  'edlbauer edlinger edlmann edlmayr edlund edstroem edstrom edtbauer edtmayer edvardsson eerola efendic effenberger effertz effinger efstathiou efthimiadis egeberg egeh ' +
  'egeland egelseder egenolf egenter egerer egerland egermann egerter egeter eggeling eggemann eggenberg eggenberger eggenhofer eggensberger eggenschwiler eggenweiler eggers ' +
  'eggerstorfer eggert egghart eggimann eggler eggli eggmann eglauer eglhofer eglin eglitis eglmeier eglof egloff egner egorov ehgartner ehinger ehlen ehler ehlert ehlich ' +
  'ehling ehls ehlscheid ehmann ehmer ehmig ehmke ehni ehrat ehrenberg ehrenberger ehrenbrandtner ehrenfeld ehrengruber ehrenreich ehrensperger ehrenstein ehrentraut ehret ' +
  'ehrhardt ehrhart ehrich ehrig ehring ehringer ehrke ehrlacher ehrler ehrmann ehrnsperger ehsani eibel eibensteiner eibisch eibl eiblhuber eibner eichberger eichele ' +
  'eichenauer eichenberg eichenberger eichenseer eicher eichert eichfelder eichhammer eichhoff eichholz eichholzer eichhorst eichler eichmann eichmeier eichmueller eichmuller ' +
  'eichner eichstadt eichstaedt eichstedt eichstetter eickelkamp eickelmann eickhoff eickmann eidam eidenbenz eidenberger eidenschink eidinger eidsvik eifler eigenmann eigl ' +
  'eikmeier eilert eilertsen eilmann eilmannsberger einarsson einfeldt einhaeuser einhaus einhauser einoder einoeder einsiedel einsle einwachter einwaechter einwaller eirich ' +
  'eiselt eisenbach eisenbarth eisenberg eisenberger eisenblaetter eisenblatter eisenbraun eisenhardt eisenhauer eisenhofer eisenhut eisenhuth eisenkolb eisenkopf eisenlohr ' +
  'eisenmann eisenmenger eisenreich eisenring eisenschmid eisenschmidt eisermann eisert eisfeld eisinger eisl eismann eisner eisschiel eissing eissler eitelberger eitner ' +
  'eitzenberger ejigu ejupi ekberg ekblad ekblom ekdahl ekelund ekhlas ekholm ekiz ekloef eklof ekman ekmekci ekmen ekren ekser ekstroem ekstrom elbracht elbs elci eldh ' +
  'eleftheriadis eleftheriou elezaj elezi elfers elfstroem elfstrom elhardt eliasson elitok elkmann ellefsen ellegaard ellenberg ellenberger ellenrieder ellensohn ellerbeck ' +
  'ellerbrock ellermann ellersiek ellibes ellinger ellinghaus ellingsen ellmann ellmauer ellmer ellrich ellwanger elmer elmi elmqvist elofsson elsen elsener elsensohn elshani ' +
  'elsing elsinger elsishans elsner elspass elste elstner eltschinger emanuelsson embacher embaye emberger emde emeljanow emig emini emiroglu emmel emmelmann emmenegger ' +
  'emmerling emmrich emrich emslander enachescu enayat enchev endemann ender enderle enderlein enderli enderlin enders endler endres endress endrich endriss enengel enescu ' +
  'enevoldsen engberg engdahl engebretsen engelbrechtsmueller engelbrechtsmuller engelbrektsson engelhard engelhart engeli engelkamp engelke engelking engelmaier engelmayer ' +
  'engelsen engelskirchen engemann engesser enggist engist englberger englbrecht engler englert englhofer englich englmaier englmeier englund engstroem enhuber enkelmann ' +
  'enkler ennemoser ennen ennenbach enninger enns ennslin ensinger ensle enslin ensmann ensslin enste entholzner entner entress entzmann enzenberger enzenebner enzenhofer ' +
  'enzensberger enzi enzinger enzlmueller enzlmuller eoeri eori eppel eppelmann eppenberger epping eppinger epple epplen eppler eraslan erath eray erbacher erbel erber ' +
  'erbsland erceg ercegovac erci ercik erdei erdelji erdelmeier erdelyi erdl erdle erdmenger erdoes erdogdu erdogmus erdos erdtmann eremin erenler erfurth ergen erguel ' +
  'ergueven erguven erhart erhartmaier erichsen ericson erikstad eringer erjavec erkek erkens erkkila erkmen erkol erkus erkut erlacher erlandsen erlandsson erlbeck erlebach ' +
  'erlenbach erlenwein erler erlinger ermakov ermel ermer ermert ermisch ermler ermolajew erne ernstberger ernsting ernstsen erola eronen erpel erpenbach erpenbeck ershad ' +
  'ersoez ertel ertelt ertem ertl ertlmaier ertuerk ertuk erturk eryigit erzurumlu eschbach eschbacher eschelbach eschenauer eschenbach eschenbacher eschenburg eschenfelder ' +
  'eschenmoser eschlbock eschlboeck eschle eschler eschmann eschment eschmeyer eschner eschrich eskelinen eskildsen eskilsson esmati espeland espersen essel essing essl ' +
  'esslinger esswein esterbauer esterer esterhammer esterl estermann etling etschmann ettel ettelt ettenhofer ettenhuber etterlin ettinger ettl ettle ettwein etzel ' +
  'etzensberger etzold eufinger eugster eulberg eulenberg eulenburg eulenstein eulitz euringer eusterbrock evangelou evcil evensen everding evertsson evertz evtimov ewerhart ' +
  'ewert ewerth exarchos exner eymann eyob eyrich eyring eyuepoglu eyupoglu ezatullah faatz faben fabianski fabig fabisch fabisiak fabritius fachinger fackelmann fackler ' +
  'fadejew fadler faeh faehndrich faes faesi faesler faessler faeth faeustle fagerlund fagerstroem fagerstrom fahlbusch fahndrich fahrenbach fahrenholz fahrenkamp fahrenkrog ' +
  'fahrion fahrlaender fahrlander fahrmeier fahrner fahrnholz fahrni faigle failenschmid faisst faist faizi fajfar fakhoury fakler falch falck falkenberg falkenhagen ' +
  'falkenstein falkensteiner falkner fallegger fallenbacher faller fallmann fallnhauser fallstroem fallstrom faltermaier faltermeier faltin falting faltlhauser fandrey ' +
  'fandrich faqiri faqirzada farago farahi farahmand faraj farax farhat farkas farnbacher farner faryabi fasbender faschang faschingbauer fasler fasold fassbind fassbinder ' +
  'fasshauer fassl fassler fassnacht fasthuber fath fattah faulhaber faulstich faulwetter faupel fauser faustle fautz favre fawaz fazelli fazli fazlic fazlija fazliu fechner ' +
  'fecht fechtig feddern feddersen federl federle federlin federmann federspiel fedorenko fedorov fedorow fedorowicz fedoseew fedotov fedotow feeser feger fegerl feher ' +
  'fehervari fehlhaber fehling fehlmann fehn fehr fehre fehrenbach fehrenbacher fehring fehringer fehrle fehrmann fehse feichtenschlager feichter feichtinger feichtlbauer ' +
  'feichtlehner feichtmayr feichtner feick feid feigel feigl feilcke feiler feilmayr feilmeier feilner feinauer feindt feineis feistenauer feistl feistle feistmantl feitl ' +
  'feix fejes fejfar fejza fejzic fejzullahu fekadu felbauer felber felbermayer felbermayr felbinger feldbauer feldbusch feldengut felderer felderhoff feldhahn feldhaus ' +
  'feldhege feldhofer feldhoff feldhusen feldkamp feldkircher feldle feldmann feldmayer feldmeier feldner feldpausch feldt feldtkeller feleke felgenhauer felgentreu felgner ' +
  'felker felleiter fellenberg fellerer fellermann fellhofer fellinger fellmann felsberger felsch felscher felser felsinger felske felsner felten feltes fencl fendel fendl ' +
  'fendrich fenger fengler fenk fenkart fenn fenner fennes fenninger fensch fenske fensterer fent fenz fenzl ferati ferber ferch fercher ferchl ferencik ferenczi ferenczy ' +
  'ferenz ferizi ferjancic ferk ferkl fernau fernbach ferozi fersch ferstl feser fesseha fessehaye fessler fessmann festerling festl festner fettweis fetz fetzer ' +
  'feuchtenhofer feuchtinger feuchtmayer feuerbach feuerbacher feuerer feuerhahn feuerhake feuerlein feuersinger feurer feurle feurstein feusi feyen feyerabend feyrer fibich ' +
  'fichtel fichter fichtinger fichtl fichtner fickel fickenscher fickert fidler fiebelkorn fieberg fiebich fiebig fiebiger fiebrich fiechter fiedlschuster fiege fiegert fiegl ' +
  'fiegle fiegler fiehn fielitz fierlinger fierz fiess fietz figge figl fijalkowski fikentscher fikre filatov filatow filbig filep filev filimon filimonow filipek filipescu ' +
  'filipiak filipic filipov filipowicz filipowski filipp filippidis filippou filippov filippow filke filli fillinger filser filzmoser finck findeisen findeklee fingerle ' +
  'finkbeiner finkel finkeldei finkele finkenrath finkenzeller finkl finkler finsterbusch finsterwald finsterwalder finzel fippl fiqi firgau firla firlbeck firmbach firmenich ' +
  'firnkes firsching fischbach fischbacher fischbeck fischborn fischedick fischell fischeneder fischenich fischerkeller fischhaber fischinger fischlein fischli fischlin ' +
  'fischlmaier fischmann fischnaller fisel fiser fistik fitz fitzek fitzinger fitzke fitzner fjeldstad fjellstroem fjellstrom flachmann flachsenberg flad flaig flamm flammer ' +
  'flasch flaschel flaskamp flatau flath flatscher flatz flechsenhar flechsig flechtmann flechtner fleckenstein fleckl fleig fleige fleischanderl fleischhacker fleischhauer ' +
  'fleischli flemisch flemmer flessner fletschberger fleuchaus fleuter flickinger fliedner fliegner flierl fliess floberg floeck floehl floerchinger floerke floess floessel ' +
  'floeter floettmann flohl florchinger florczak florczyk florek florescu florke florl floroiu floros florschuetz florschutz floter flothmann flotho flotow flottmann ' +
  'flotzinger fluck fluckiger fluckinger flueck flueckiger fluehler fluehmann fluetsch fluhler fluhmann fluhr flurschuetz flurschutz flury flutsch fobus fochler fochtmann ' +
  'fockele focken fockersperger focsa fodinger fodisch fodor foebus foeckersperger foedinger foedisch foegeli foehl foehr foehrenbach foehring foeldes foeldesi foeldi foell ' +
  'foeller foellinger foellmi foels foelsch foelster foenss foerderreuther foerg foerner foerschler foerschner foerst foerstl foertig foertsch foery foessel foessl fogelberg ' +
  'fogeli fohl fohr fohrenbach fohring fojtik foldesi foldi folkesson foll foller follinger follmann follmi follner folmer fols folsch folster foltz fomenko fomin fonfara ' +
  'fonss forberger forchhammer forderreuther forell forgacs forkel forkert formanek formella forndran forner forrer forsbach forschler forschner forsell forsgren forslund ' +
  'forsmark forsstroem forsstrom forstenaicher forstenhaeusler forstenhausler forsthofer forsthuber forstinger forstl forstmeier forstner fortenbacher forthuber fortig ' +
  'fortmann fortsch foschum fossel fosshag fossl fossum fotiadis fotopoulos fountas fowinkel frace fracek frackowiak fraefel fraeger fraenkel fraenkle fraenzel fraessdorf ' +
  'fraessle frafel fragkos fraissl frambach francke franckh franczak franczyk frander frandsen frangenberg franjic franjkovic frankel frankenberg frankenberger frankenfeld ' +
  'frankenhauser frankiewicz frankl frankle frantzen franzel franzelin franzius franzke franzmann franzmeier frasch fraschke frassdorf frassle fratila frauenberger ' +
  'frauendienst frauendorf frauendorfer frauenhofer frauenhoffer frauenknecht frauenlob frauenrath frauenschlaeger frauenschlager frauenschuh fraunberger fraundorfer ' +
  'fraundorfner fraunschiel frautz freber fredberg frede frederking fredin fredl fredriksson freers freese frehner freiberg freiberger freiburghaus freidank freiermuth ' +
  'freigang freihofer freiling freilinger freimanis freimann freimueller freimuller freimuth freisinger freisler freivogel freiwald freller frembgen frenkel frentz frentzel ' +
  'frenz frenzel frerichs frerker frerking fresen freudenberg freudenberger freudenhammer freudenreich freudenschuss freudensprung freudenstein freudenthal freudl freudling ' +
  'freuler freundl freundlinger freundorfer frewer freyberger freyer freyler freymann freymuth freytag friberg frick frickel fricken frickenschmidt fricker frickmann fridh ' +
  'friedauer friedberg friedberger friedeberg friedek friederich friederichs friederici friedewald friedhoff friedl friedle friedlein friedli friedlmeier friedmann ' +
  'friedrichsen friedsam friedsch frieg frieling frielinghaus frielingsdorf friesecke friesenbichler friesenecker friesenegger friesenhahn frieser friesinger friess frigger ' +
  'frimmel frind fringeli frischauf frischeisen frischenschlager frischherz frischholz frischknecht frischkorn frischling frischmann frischmuth fritsche fritschi fritschle ' +
  'fritze fritzen fritzer fritzl fritzler fritzmeier fritzsch fritzsche frobe froberg froboese frobose frobus froebe froeberg froebus froehler froehling froehlke froeland ' +
  'froelicher froels froeschl froeschle froessler frohberg frohler frohling frohlke frohmann frohn frohnapfel frohnauer frohnert frohning frohnmaier frohnmeyer frohnwieser ' +
  'frohs froidevaux froidl froland frolicher frolov frolow frols fromberger fromhold frommann frommherz frommhold frommknecht fromml frommling fronek fronhofer fronius fronz ' +
  'froschauer froschhammer froschhauser froschl froschle froschmayer froschmeier frossler frotscher fruehauf fruehbeis fruehbrodt fruehmann fruehschuetz fruehwald fruehwirt ' +
  'fruehwirth fruend fruendt fruhauf fruhbeis fruhbrodt fruhmann fruhschutz fruhwald fruhwirt fruhwirth frund frundt frunza fruth frutig frutiger frycek frydrych frykman ' +
  'fuchsberger fuchsbichler fuchsel fuchser fuchshofer fuchshuber fuchsl fuchslin fuchsloch fuchtenbusch fuchter fucke fuechsel fuechsl fuechslin fuechtenbusch fuechter ' +
  'fuecker fueeg fuegemann fueger fueglein fueglistaller fueglister fuegner fuehles fuehrding fuehrlein fuehrling fuelbier fuelleborn fuellemann fuellenbach fuellmann fueloep ' +
  'fuelscher fuenfgeld fuenfschilling fuenfstueck fuenkner fuerbass fuerbeck fuerboeter fuerer fuergut fuerlinger fuerll fuermann fuernhammer fuerniss fuernsinn fuernweger ' +
  'fuersattel fuertbauer fuertges fuerthauer fuerthner fuessel fuesser fuessinger fuessl fuessli fuessmann fuezesi fugemann fuger fuglein fuglistaller fuglister fugner ' +
  'fuhlbruegge fuhlbrugge fuhles fuhlrott fuhrding fuhrimann fuhrken fuhrlein fuhrling fuhrmeister fuhs fulbier fulleborn fullemann fullenbach fullmann fulscher funck funcke ' +
  'funfgeld funfschilling funfstuck fungk funkner furat furbass furbeck furberg furboter furch furer furger furgut furkert furler furlinger furll furmann furmuli furnhammer ' +
  'furniss furnsinn furnweger fursattel furtbauer furter furtges furthauer furthmair furthmueller furthmuller furthner furtmair furtmayr furtmueller furtmuller furtner ' +
  'furtwaengler furtwangler fussbroich fusseder fusseneger fussenegger fusser fusshoeller fussholler fussinger fussl fussli fussmann futterer futterknecht fuzesi gaab ' +
  'gabathuler gabauer gabelein gaberscek gabert gabisch gabrielsson gabrijelcic gabsdil gabsteiger gachter gack gackstatter gadeke gadicke gadient gadner gadomski gadtke ' +
  'gaebel gaebele gaebelein gaebisch gaebler gaechter gaede gaedeke gaedicke gaedke gaedtke gaeggeler gaehler gaehrs gaehwiler gaendle gaensbauer gaensler gaenswein gaenzle ' +
  'gaertig gaertling gaffal gaffron gafner gagarin gaggeler gaggl gahleitner gahler gahr gahrs gahwiler gaida gaier gaigl gailer gailinger gailis gailius gaim gaisbacher ' +
  'gaisbauer gaisberger gaiser gaissmaier gajdos gajic galambos galanis galanopoulos galecki galkin galland gallasch gallati gallenbach gallenkaemper gallenkamper ' +
  'gallersdoerfer gallersdorfer gallhuber gallinat gallistl gallmann gallmeier gallus gallwitz galster galsterer gamerdinger gamerith gammelgaard gammenthaler gammeter gampe ' +
  'gamper gamperl gamsjaeger gamsjager ganahl ganchev gandl gandle ganev ganghofer gangl gangloff gansauge gansbauer ganske gansler ganslmeier gansner gansohr ganster ' +
  'ganswein gantenbein ganterer ganzhorn ganzle ganzmann gappmaier garbers garbrecht gardezi gardizi gareis garhammer garic garke garlichs garling garlipp garms garnatz ' +
  'garnreiter garscha garske gartenmann garthe gartig gartlgruber gartling gartmann gartz garvert gasche gaschler gasiorowski gasparik gasperin gaspersic gassebner ' +
  'gasselsberger gassenbauer gasser gassert gassmann gastager gastberger gasteier gasteiger gastl gastner gatersleben gatev gatschet gatterbauer gatterer gattermann ' +
  'gattermeier gattinger gattlen gattringer gatzemeier gatzke gaub gauck gauder gauderer gauermann gaugel gaugele gaugenrieder gauger gaugler gauglhofer gaulhofer gaumer ' +
  'gaupp gausmann gaut gautschi gauweiler gavranovic gavric gavriilidis gavrila gavrilescu gavrilov gavrilovic gawlik gawrilow gawronski gawrys gaydoul gazdag gazdik gazic ' +
  'gebala gebauer gebele gebelein gebendorfer geberzahn gebeshuber gebhart gebicki gebreab gebreegziabher gebrehiwet gebrehiwot gebrekidan gebremariam gebremedhin gebremeskel ' +
  'gebremichael gebreselassie gebretsadik gebrewold gebreyesus gebreyohannes gebrezgabiher gebski gecaj gecas gechev geci geczi gedi gedikli geduhn geele geelhaar geerdes ' +
  'geerken geesey gegenbauer gegenfurtner gegg gehde gehder gehl gehle gehlen gehler gehlert gehlhaar gehling gehlmann gehm gehmacher gehr gehrcke gehre gehrels gehrer gehri ' +
  'gehrig gehring gehringer gehrke gehrlein gehrlich gehrmann gehrs gehrt gehweiler geib geidel geidl geidner geidobler geiermann geigenberger geigenmueller geigenmuller ' +
  'geigges geighammer geigl geigle geilenkirchen geilfuss geilinger geimer geipel geisbauer geisberger geisbuesch geisbusch geise geiselbrecht geiseler geiselhart geiselmann ' +
  'geisenberger geisenhof geisenhofer geisert geishauser geisinger geismar geissberger geissbuehler geissbuhler geissdoerfer geissdorfer geisselhardt geissendoerfer ' +
  'geissendorfer geissinger geissler geissmann geissner geistlinger geistmann geitner geitz gelbke gelbrich geldermann geldmacher gelhaar gelhard gelhaus gelhausen gelke ' +
  'gellermann gellert gellhaus gellings gellrich gelpke gemeinhardt gemici gemmecke gemmeke gemmel gemmerich gemperle gemsjaeger gemsjager genath genchev genctuerk gencturk ' +
  'gendig genenger generotzky genewein gengenbach gengler gengnagel genner gennrich genov genrich gensch gensel genser gensicke gensler genswein genthe gentner gentsch gentz ' +
  'gentzsch genz genzel genzken genzmer georgakis georgiadis georgiev georgieva georgopoulos georgoulas gerassimow geretschlaeger geretschlager gerguri germann gerov gertsch ' +
  'getachew getahun getov geyik gezgin gfeller gfoellner gfollner ghafari ghafoori ghafoorzai ghafuri ghandour ghanem ghani ghanizada ghannam gharib ghazali ghaznawi ghebreab ' +
  'ghebrehiwet ghebremariam ghebremedhin ghebremeskel ghebremichael ghebreselassie ghebretensae ghebreyesus ghedi gheorghescu gheorghiu gherasim gherman ghilay ghilzai ghinea ' +
  'ghirmatsion ghjoni gholami giannakidis giannakis giannakopoulos gianniotis giannopoulos giannoulis gidey giera gierczak giesbrecht giger gilgen gimplinger girbea ' +
  'girdauskas gisiger gisler gjerde gjertsen gjini gjocaj gjoka gjokaj gjonaj gjoni gjukaj gjuraj gkikas gkountas glaninger glauser glavan glavas glechner gligoric glinski ' +
  'glisic glogovac glogowski gluschkow glutz gmuer gmur gnaegi gnagi gnatowski godlewski goek goekalp goekbulut goekce goekcek goekdemir goekdogan goekkaya goekmen goekoglu ' +
  'goeksu goektas goektepe goektuerk goelbasi goeldi goencue goenuel goepfert goeransson goerguelue goermez goeruer goetschi goetschmann goevercin goezcue goezuebueyuek goga ' +
  'goitom gojkovic gokdogan gokkaya gokoglu goksu golbasi goldi golebiewski golebiowski golinski golis golob golobic golovin golubev golubew golubovic goluza goncharenko ' +
  'goncharov gontscharenko gontscharow gopfert goralski goranov goransson gorbunov gorbunow gordejew gorecki gorelow gorenc gorjup gormez gorniak gornicki gorochow gorsek ' +
  'gorur gospodinov goszczynski gotschi gotschmann gottstein govercin goxhuli gozcu gozdek grabarczyk grabnar grabovac graczyk gradinaru gradowski grahovac grammatikopoulos ' +
  'granath granberg granlund granqvist granstroem granstrom grasbock grasboeck grassmann graversen grbic grcic grebenjuk grecu gredig gregersen gregorc gregoric greilinger ' +
  'greimel greiner greinocker greinoecker greisinger greksak gribanow grigaitis grigorescu grigoriadis grigoriev grigoriou grigorjew grigorov grilc grillitsch grillmayer ' +
  'grinbergs grischin grishin grochowski grodzicki groenberg groendahl groenlund groenning groenqvist groenvold gronberg grondahl gronlund gronning gronqvist gronvold ' +
  'grossauer grossruck grossschadl grossschaedl grosu grozdanic grozdanov grubhofer grubisic grubmueller grubmuller grudzinski gruenauer gruenbacher gruenenfelder gruenig ' +
  'gruenwald grueter grujic grujicic grunauer grunbacher grunenfelder grunig grunwald gruszczynski gruszecki gruter grybauskas grygiel grzegorczyk grzegorzewski grzelak ' +
  'grzesiak grzeszczak grzybowski gschaider gschwandtner gschwendtner gstoettenmayr gstoettner gstottenmayr gstottner gstrein gubanow gubler gudelj gudmundsen gudmundsson ' +
  'gueclue guel guelal guelay guelbahar guelcan guelcue guelec gueler guelmez guelsen gueltekin gueluem gueluemser guemues guemuesay guemuestas guen guenal guenay guendem ' +
  'guendogan guendogdu guenduez guenduz guener guenes gueney guengoer guentensperger guenthard guerbuez guercan guerel guerer guerkan guerler guerpinar guersel guerses ' +
  'guersoy guerz gueven guevenc guevercin guezel guezelguen guezey gugerell guggenberger guggenbuehl guggenbuhl gugger guggisberg gujer gulaid gulal gulbahar gulbis gulcu ' +
  'guleed guljajew gullberg gulum gulyas gulzada gumpinger gumusay gumustas gunal gundem gundersen gunnarsen gunnarsson guntensperger gunthard gurcan gurel gurer gurgul ' +
  'gurjew gurler gurpinar gurtner gurz gusa gusenbauer gussew gustafson gustavsen gutic gutmann gutowski guvercin guzelgun guzey gwerder gyarmati gygax gyger gyoengyoesi ' +
  'gyoerfi gyoergy gyongyosi gyorfi gysin gyurko haagensen haapala haapanen haapasalo haavisto habegger habenicht haberer haberfellner haberkorn haberland haberlandt haberle ' +
  'haberlein haberli haberlin haberling habermann habermeier habersaat habersatter habersetzer haberstock haberstroh haberzettl habibzada habich habicher habrich habtay habte ' +
  'habteab habtemariam habtemicael habtemichael habtom hachler hackbarth hackbusch hackel hackenberg hackenschmidt hackethal hackl hacklinger hackmann hadera hadergjonaj ' +
  'hadgu hadicke hadid hadinger hadish hadjiev hadorn hadrich hadzhiev hadziahmetovic hadzic hadzihasanovic hadzimehmedovic haeberle haeberlein haeberli haeberlin haeberling ' +
  'haechler haeckel haecker haedicke haedrich haefele haefeli haefelin haefliger haefner haegele haegeli haegg haegglund haehle haehnel haehner haehnle haehnlein haehnsen ' +
  'haekkinen haellstroem haemaelaeinen haemmerle haemmerli haemmerling haempfling haenchen haenel haenggi haenisch haenni haennig haenninen haensler haenssler haering ' +
  'haeringer haerle haerlin haernle haerri haertel haerterich haertig haertl haertle haertling haeselbarth haeseler haesler haesli haessig haetti haeufle haeupl haeuptle ' +
  'haeuptli haeusel haeuselmann haeusermann haeusler haeussermann haeussler haevelmann hafele hafeli hafelin hafenmair hafez haffner hafliger hagberg hagedorn hageleit hageli ' +
  'hagemeier hagemeister hagenauer hagenbach hagenbuch hagenbucher hagenbuchle hagenbuechle hagenhoff hagenlocher hagenmueller hagenmuller hagg hagglund hagi haglund hagman ' +
  'hagmann hagner hagos hagspiel hagstroem hagstrom hahl hahlbrock hahle hahlweg hahnel hahnemann hahner hahnke hahnl hahnle hahnlein hahnsen haible haibock haiboeck haid ' +
  'haidacher haidar haidari haidary haidarzada haiden haidenthaler haidinger haidl haidn hailemariam hailemichael haileselassie hailu haimann haimerl hainberger hainbuchner ' +
  'haindl hainz hainzl haipl haisch haist haitzinger haizmann hajdaraj hajdari hajdini hajdu hajduga haji hajjar hajko hajnal hajny hajra hajrizi hajrullahu hakala hakanen ' +
  'hakansson hakimzada hakkarainen hakkinen halabi halama halasz halbauer halbeisen halberschmidt halberstadt halbheer halbig halblaub halbritter halbrock haldemann ' +
  'haldenwang halder haldi haldimann halici halicki halilaj halili haliloglu halilovic haliti hallak hallaq hallbauer hallberg halldin haller hallermann hallermeier hallgren ' +
  'hallin hallinger hallqvist hallstroem hallstrom hallwachs hallwirth halmich halmos haltiner haltmayer haltmeier haltmeyer haltner halvorson hamader hamalainen hamarat ' +
  'hambach hamberger hambrecht hamdard hamedinger hametner hamidzada hamiti hammann hammar hammarberg hammarlund hammarstroem hammarstrom hammelmann hammelrath hammerer ' +
  'hammerle hammerli hammerling hammermann hammermeister hammerschmid hammerschmidt hammerschmied hammerstein hammes hampfling hampl hamre hamwi hamzaoglu hamzic hana hanacek ' +
  'hanak hanchen handberg handke handlbauer handlos handrich handrick hanel hangartner hanggi hangl hanika hanisch hanitzsch hannappel hannemann hannibalsson hannig hanninen ' +
  'hannl hannula hanraths hansalu hansch hanschke hanselmann hansert hansler hanslmaier hansmann hansow hanssler hanssmann hantke hantsch hantschel hanus hanusch hanzal ' +
  'hanzel hanzl hanzlik happ happach happel happich haqmal haqyar harabagiu haralambidis haralampiev haraldsen haraldsson harather harb harbeck harbich harbrecht hardegger ' +
  'hardering hardinghaus hardung harenberg harfst harich haringer harju harjula harland harlander harlin harloff harmann harmening harnle harr harrach harrer harri harringer ' +
  'harsdorf harslem harstick hartel hartelt harteneck hartenstein harterich hartfelder harth hartikainen hartinger hartkopf hartlaub hartle hartleb hartleitner hartlieb ' +
  'hartling hartmaier hartmanns hartmannsgruber hartnagel hartner hartrampf hartsch hartschen hartwich hartz harvan harzer harzheim hasanaj hasanbegovic hasanoglu hasanovic ' +
  'haselbach haselbacher haselbarth haselbauer haselbeck haselberger haselbock haselboeck haseler haselhorst haselhuhn haselmayer haselmayr haseloff haselsteiner haselwanter ' +
  'hasenauer hasenbein hasenberg hasenclever hasencleyer hasenfratz hasenhuettl hasenhuttl hasenkamp hasenknopf hasenoehrl hasenohrl hasenpusch hashi hashimi haskaj haskic ' +
  'haslauer haslbauer haslbeck haslberger haslehner haslhofer hasli haslreiter hassanzada hassanzadah hasselbach hasselbacher hasselberg hasselblatt hasselbring hasselfeldt ' +
  'hasselhoff hasselmann hassenpflug hassig hassinger hassler hassmann hassold hastenteufel hastreiter hategan hatipoglu hattendorf hattenhauer hatti hattinger ' +
  'hattmannsdorfer hatz hatzenbichler hatzis hatzl hatzmann haubensak haubitz haubner haubold haubrich hauck haucke hauenschild hauenstein hauert hauffe haufle haug haugaard ' +
  'hauge hauger haugg haugk haugland haumann haumer haunold haunschild haunschmid haunschmidt haupenthal haupl hauptle hauptli hauptmeier hauri haury hausammann hausberger ' +
  'hausch hauschel hauschild hauschildt hauseder hausel hauselmann hausener hausermann hausheer hausin hausladen hausleitner hausler hausner hausotter hausruckinger haussener ' +
  'haussermann haussler haussmann haustein hauswald hauswirth hautala hautamaeki hautamaki hautle hautz hauzenberger hauzinger havelka havelmann havemann haverland havermann ' +
  'havic havlat havlik havranek hawari hawash hawle hawrylenko hawwa haxha haxhaj haxhijaj haxhimusa haxhiu haydari haydaroglu hayduk hayer hayirli haylom haym haymann haymoz ' +
  'hayn hazar hazara haziri hebeisen hebenstreit heberle heberlein heberling hebestreit hebler hechenberger hechenblaikner hechinger hechler hechtl heckel heckelmann ' +
  'heckenberger hecker heckert heckl heckner hecktor hedberg hedblom heddergott hedderich hede hedegaard hedenskog hediger hedin hedinger hedler hedman hedqvist hedrich ' +
  'hedstroem hedstrom heeb heepe heering heermann heesch heese hefele hefermehl heffner hefti hegdahl hegedues hegedus hegele hegelmann hegemann hegenbart hegenbarth ' +
  'hegenberger heger hegerl hegetschweiler heggemann heggenstaller heggli hegglin hegi hegmann hegnauer hegner hegyi hehenberger hehenwarter hehmann hehn hehner hehr heiber ' +
  'heichel heidbreder heidbrink heidbuchel heidbuechel heidecke heidecker heidegger heidel heidelbach heidelmann heidemann heidemeyer heidenblut heidenfelder heidenreich ' +
  'heidenthaler heider heiderich heidfeld heidinger heidkamp heidl heidler heidmann heidner heidorn heidrich heidtmann heiduk heieck heierli heiermann heiermeier heigermoser ' +
  'heigl heiglmeier heigold heikkila heikkilae heilbronner heilemann heiligenbrunner heiligensetzer heiligenthal heilmann heilmeier heimann heimbach heimbeck heimberg ' +
  'heimberger heimbucher heimbuchner heimburger heimerl heimgartner heimhilger heimhuber heimpel heimrath heimsoth heindl heinemeyer heinert heinicke heinig heiniger heinisch ' +
  'heinl heinle heinlein heinloth heinold heinonen heinrici heinritz heins heinsch heinsen heintel heintz heintze heintzmann heiny heinzel heinzelmann heinzen heinzer ' +
  'heinzerling heinzinger heinzl heinzle heinzlmeier heinzmann heisel heisele heising heisinger heiskanen heisler heissenberger heissenbuettel heissenbuttel heissl ' +
  'heisterberg heisterkamp heithecker heitkamp heitkemper heitmann heitmeier heitmeyer heitmueller heitmuller heitz heitzer heitzmann heizmann hejda hejduk hejl hejran hekele ' +
  'hekmat helbich helbig helbing helbling heldmann heldner heldt heldwein helenius helfenstein helferich helfert helfrich helg helgert helgesen helgesson helget helin helland ' +
  'hellberg hellebrandt helleis hellenthal hellerich hellermann hellgren hellinger hellmeier hellmeister hellmer hellmich hellmig hellmund hellqvist hellriegel hellrung ' +
  'hellstern hellstroem hellwege helmbold helmboldt helmbrecht helmchen helmecke helmerich helmersson helmert helmhold helmholz helminen helminger helmle helmling helmlinger ' +
  'helmreich helmschrott helperstorfer helpertz helten helwig hemauer hembach hemberger hemetsberger hemmann hemmelmann hemmer hemmerich hemmerle hemmerling hemmi hemminger ' +
  'hemmingsen hemmingsson hempelmann hempfling henche henckel hendlmeier hendrich hendrych hengartner hengelbrock hengesbach hengge hengl hengsberger hengstenberg hengstler ' +
  'hengstmann heninger henkelmann henken henkenjohann henkes henle henneberg henneberger hennecke hennek hennemann hennerici hennes hennewig hennige henniger henninger ' +
  'henningsson hennl hennrich henrich henrichs henrichsen henrici henriks henrion hensch henschel henschke hensel henseleit henseler hensle hensler hensmann hentges hentsch ' +
  'hentschke hentze hentzsch henze henzi henzler hepp heppel heppeler hepperle hepting heravi herawi herbeck herberger herberholz herberich herbertz herbig herbold ' +
  'herbolzheimer herbort herbrich herbstritt herceg hercegovac herchenhahn herczeg herdegen herdt hereth herfert herfurth herge hergenhan hergenroder hergenroeder ' +
  'hergenroether hergenrother herger hergert hergesell herget hergl herglotz heringer heringhaus herkert herklotz herkner herkommer herkt herl herlein herlitz hermannsdorfer ' +
  'hermanseder hermansson hermerschmidt hermle herms hermsdorf hernler herpel herpers herpich herre herrel herrenschmidt herrig herrle herrlein herrler herrli herrmanns ' +
  'herrnberger herrnleben herschel herschlein herschmann hersi herte hertel hertenstein herter herterich hertfelder herth herting hertl hertle hertlein hertling hertneck ' +
  'hertner hertrampf hertrich hertsch hertweck hertwig hertzberg hertzog herweg herwegh herzberg herzberger herzer herzing herzinger herzmann herzner herzogenrath herzum ' +
  'heseler hesemann hesker hespe hesselbach hesselbarth hessellund hesselmann hessenauer hesskamp hessler hessmann hetemaj hetemi hettel hetterich hettich hettinger hettlage ' +
  'hettler hettrich hettwer hetz hetzel hetzenecker hetzler heubach heubeck heuberger heubi heublein heubner heuchert heudorfer heuel heuermann heufelder heukamp heuke heuken ' +
  'heukeroth heumann heun heuner heunisch heupel heurich heuschkel heuschneider heusel heusi heusing heusinger heusler heusner heussen heusser heussler heussner heutger ' +
  'heuwieser heyd heyde heyden heydenreich heyder heydorn heydrich heydt heyduk heyen heyl heyland heym heymann heyme heymel heymer heyn heyne heyneck heynemann'
).split(' ')
