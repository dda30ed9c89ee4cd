/** Family names of people in the Netherlands, Flanders and Poland, wherever they come from, Polish ones in their cases, from A to P; folded, without such as are words of the eight languages. */
export const dutchPolishFamiliesAToP: readonly string[] = (
  'aalberts aaldering aalderink aalders aantjes aarab aarnink aarnoutse aarnts aarras aartsen aartsma abarkan abbenhuis abbink abbou abdoelrahman abels abendanon abhelakh ' +
  'abkari abma aboutaleb abrahamse abramczyk abramowicz achahbar achalhi achbar achhoud achouitar acikgoz adamczewska adamczewski adamczuk adamek adamiak adamiec adamiuk ' +
  'adhin adiguzel adriaanse adriaansen adriaensen adriaenssens aelbrecht aerden aerens aertsen afailal afkir agca aghzadi agterberg ahajjaj aharchi aharrouch ahles ahuluheluw ' +
  'aissati ajnaou ajouaou akachar akalai akarsu akbaba akcan akcay akdag akdeniz akdogan akerboom akgun akhiat akhrif akihary akinci akkaya akkermans akkouh akman akodad ' +
  'akoudad akpinar aksu aktepe akturk akyildiz akyuz alakhramsing alaksiejczyk alberda alberink albertoe albertsma alblas albronda aldenkamp aleksiejczyk algoe algra alkaya ' +
  'alkema allach allersma allouch allouchi almekinders alpaslan altay altena altinay altindag alting altink altinkaya altinok altuntas amahjour amahorseja amallah amarani ' +
  'amatredjo amatsoemarto amazzal ambrozewicz ambroziak ameel amghar ammerlaan ammi amraoui amsing anakotta anastatia andela andriesse andriessen andringa andrzejczak ' +
  'andrzejczuk andrzejewska annema anseeuw ansems antanowicz anthonissen antoniewicz antonik antonisse antonissen antosiewicz antosik antoszewska antoszewski anuszewska ' +
  'anuszewski aoulad aouragh apituley aponno appelman appelo aqil arbib arciszewska ardjosemito arendarczyk arends arendsen arentsen arican arickx ariens ariese arikan ' +
  'arkoubi arnoldussen arntz arrahmani arrindell arslaner asabina asbai asgarali asrih assaidi assouiki atalay atasoy atici atmani attahiri aukema aukes autar ayawaila ayaz ' +
  'aydogan aydogdu ayhan aynan ayyildiz azahaf azak azaouagh azaoum azdad azdoufal azouagh azough azzouzi baarda baarsma babacan babicz baboeram bachleda baddou badloe ' +
  'badrising baert baessa baetens baeyens bagci baghdadi baginska baginski bagniewska bagniewski bahaddou bahida baidjnath bajkowska bajkowski bakarbessy bakema bakkaoui ' +
  'bakkeren bakkioui bakkum bakmeyer balcaen balcer balcerak balcerowska balcerowski baldew baldewsingh balentien balentin balentina balgobind balhaj balinska balkema ' +
  'balkenende balraadjsing baltaci baltussen bambenek banasiewicz banaszczyk banaszek banaszewska banaszewski bangma baniewicz bansi baranauskas baranska bardel bardowska ' +
  'bardowski bareja barelds barendregt barghouti barkaoui barkema barlas barszczewska barszczewski bartelds bartelings bartosiak bartosiewicz bartoszewska bartoszuk bartusiak ' +
  'bartyzel barut bascivan basiak basoglu bastiaanse bastiaansen bastiaanssen bastug batko baudoin bauters bauwens bayar baydar baykal bayraktar baysal bazylewicz bazzi ' +
  'beaujon bechan bechoe bednorz beeckman beekhuis beekmans beelen beenen beenhakker beerens beerling beernaert beernink beersma beijer beijers beintema beirens beirlaen ' +
  'bejnarowska bejnarowski bekkema bekkering bekkers belfkih belkadi belkasmi belkowska belkowski bellari bellouki bembenek bemelmans benaddi benallal benchellal benders ' +
  'benedyk benhammou benhida benkaddour benkhalifa bennema bennink bennouna benseddik benyahya benyaich benzakour benzerroug berdys berezowska berezowski bergema berghmans ' +
  'bergmans bergsma bergstra bergwerff berhitu berkelmans berkhof berkvens bernacik bernadina bernards bertens bervoets besseling besselink bessems bettens beukema beumer ' +
  'beuving bezemer bhaggan bhagoe bhagwandien bhagwandin bharos bhattoe bholanath bialkiewicz bialkowska bialkowski bialon bicer biedron bielat bielecka biemans bienek ' +
  'bienias bieniasz bieniecka bieniecki bieniewicz biermans biernacka biesheuvel biesma biesterveld bigaj biharie bijlenga bijleveld bijlsma bijma bijsterveld bilgic bilinska ' +
  'bilir bilska bilski bilstra bilyk bindraban binek binnema binsbergen birinci bisesar biskupska biskupski bisoen bisschops bissesar bissessur blaauw blaauwbroek blachut ' +
  'blanckaert blancke blankers blankestijn blanksma blaszczykowska blaszczykowski blaszkiewicz blaut blazejczyk blazejewska bleeker bleijenberg bleumink blijd bloch ' +
  'bloemendal bloemers bloemhof bloemsma blokdijk bloks blokzijl blommaert blomme blomsma bobinska bobinski bobowicz bockstael boekema boelema boelens boelhouwer boerema ' +
  'boerkamp boerrigter boertien boertjens boeser boeve boevink boeykens boeynaems bogaarts bogacka bogaers bogaert bogdanska bogers bogucka bogusiewicz boguslawska ' +
  'boguslawski bohdanowicz bohdziewicz boiko bojarczuk bojaryn bojczuk bokhorst bokma bolat boldewijn bolhuis bolks bolman bolwijn bonants bondarczuk bonestroo bongers ' +
  'boniecka boniecki bonnema boogaards boogaerts boogers booij booijink boomsma boonaert boone boonen boonman boonstoppel boonstra boorsma bootsma borawska borawski borgers ' +
  'borghouts borghuis borgman borkent borkowska bornebroek borsboom borucinska borucinski borucka borysenko borysewicz borysiak borzecka borzecki borzymowska borzymowski ' +
  'boschker bosek bosgra boshuizen boskamp bosker boskma bosma bosscher bossuwe bossuyt bostyn bosveld boterman botma botterweg bouabdellah bouallouch bouamar bouanane ' +
  'bouayad bouazzaoui boubkari bouchaara bouchibti bouchrit bouchtaoui bouckaert bouddount boudesteijn boudhan boudiba boudouaya boufrach bouhaddou bouharrou bouhassani ' +
  'bouhlal bouhmidi bouhouch boujdid boujemaoui boujidane boukema boukhidous boukhizzou boukhrissa boulaayoun boulaouz boulghalegh boumans bourass bourezg bourgonje bourjila ' +
  'bousakla bousfia bousklati boussaid boussoufa boutachdat boutahar boutaib bouterse boutkan bouwens bouwmans bouwsma bouyafa bouyaghjdane bouyaouzan bouzaidi bouzambou ' +
  'bouzerda bouzia bouziani bouzinab bouzit bouzoubaa boxma bozdag bozewska bozewski bozkus bozoglu braafhart braakman braaksma braber bracik brackx braeckman braem braet ' +
  'brajer brandenbarg brandflu brandsen brandsma brandwijk brans brantegem bredewold breedveld breeman breeuwsma bregman breimer bremmers breukelman breukers breukink breyne ' +
  'brinkhof brinkhuis brinkmans brodacka brodacki brodowska brodziak broekema broekers broekhof broekhoven broekhuijsen broekhuis broekman broekmans broeksma broekstra ' +
  'broersen broersma bromboszcz bronicka bronicki broniszewska bronkhorst bronowska bronowski bronswijk brouns brudnicka bruggeman bruggenkamp bruggink bruijnes bruijns ' +
  'bruinenberg bruinewoud bruinink bruinsma brummelhuis brunekreef brunsting bruyneel bruyninckx bruynooghe bruynseels brych brykalska brykalski brys bryzek brzoska ' +
  'brzostowska brzostowski brzuchowska brzuchowski brzyska brzyski buchalik buczak buczkowska buczynska buczynski budhram budike budkowska budkowski budny budziak budzinska ' +
  'budzinski buelens bueving bugalska bugalski buijsman buijsse buijtenhuis buijze buikema buiter bujalska bujalski bujnowicz bukiewicz bulak bulanda bulcaen bulcke ' +
  'burakowska burakowski burczynska burczynski burdziak burema burgerhout burggraaff burghardt burghout burgmans burgstra buring burkat burneika burvenich burzynska bussink ' +
  'buszko buszta buurma buursma buwalda buyck buyens buyle buyse buysse buytendijk buyuk buyukata buzing bylicka bylicki byrska byrski bzdak bzdyra cael caelen cakan cakar ' +
  'cakici cakmak calik calje caljouw callebaut calleeuw callewaert cambier camci cammaert candan cankaya cannaerts canpolat cantaert carikci caspers castelein casteleyn ' +
  'castelijns casteur catteeuw cattoor cauwelier cauwels cauwenbergh cavus cavusoglu ceelen cegielska celebi celej celiker celikkaya celikkol celinska celinski celmer cenik ' +
  'cepulis ceranska ceranski cerfontaine cesur cetiner ceulemans ceuppens ceusters cevik ceviker chaara chabior chachula chafi chahbi chahboun chahid chakir chakor chakroun ' +
  'chalupinska chalupinski chamera chandoe chandrikasingh charkaoui charrouf charuk charzynska charzynski chatar chatouani chebaa chedi chelmowska chelmowski chentouf ' +
  'cherradi chlebowska chmielecka chmielecki chmielewska chmurak chmurzynska chmurzynski chodkowska chodkowski chodor chodyna choho chojecka chojecki chojnacka cholewinska ' +
  'chomenko choromanska choromanski chorzewska chorzewski chotkan chouari choukri chrapkowska chrapkowski christiaanse chrostowska chrostowski chtatou chudzicka chudzicki ' +
  'chudzinska chudzinski chwalinska chwalinski chwastek chybinska chybinski chylak chylinska chylinski cichocka cichosz cichowska cichowski cicilia ciecierska ciecierski ' +
  'cieciorska cieciorski cieciura ciepiela ciepluch cierniak ciesielczyk cieslar cieslewicz cieslewska cieslewski cieslicka cieslicki cieslok ciftci cijntje cimen cinar ' +
  'cingoz ciok ciosek cisek cisowska cisowski ciszak citak claasen claassens claerbout claerhout claessen claessens clauwaert clauws cleemput cleiren clerx cleuren cleven ' +
  'clicteur clinckemaillie cloet cloostermans clybouw cnudde cobbaert cobussen cocquyt coeckelbergh coeckelberghs coenraads colijn colpaert colson comenencia comhaire conijn ' +
  'constansia coolegem coomans coopman cooreman coorevits coosemans coppoolse corluy cornelisse corputty corstjens corthals corthouts cosar coskuner costermans cottenie ' +
  'coucke couckuyt coussement coussens craanen crabbe craeynest crauwels creemers cremers creusen crijns croes crombach crombez cromheecke crooijmans cruijssen cuijpers culha ' +
  'cupial cupryn curylo curzytek custers cuyvers cwiklinska cwiklinski cwynar cyba cybulska cygielska cygielski cyman cymerman cynalewska cynalewski cyrek czachorowska ' +
  'czachorowski czajkowska czapiewska czapiewski czaplejewska czaplejewski czaplicka czaplinska czaplinski czarnecka czarniecka czarniecki czarnik czarnocka czarnocki ' +
  'czarnowska czarnowski czechowicz czechowska czekalska czekalski czekanowska czekanowski czepiel czerniawska czerniawski czernik czeszak czogala czornij czornobaj czubak ' +
  'czubinska czubinski czuchnowska czuchnowski czupryniak czykwin daalderop daali daalmans daamen daams daanoun dabkiewicz dabkowska dabrowiecka dabrowiecki daelemans daemen ' +
  'daenens daeninck dahlmans dahri dalecka dalecki dalgic dalkilic dallinga dalstra damhuis damman damsma damstra danielczyk danilczuk danilewska danilewski danis daniszewska ' +
  'daniszewski dankelman dankers danneels danylenko danyluk darowska darowski darraz darri daskiran daszewska daszewski daszkiewicz dauwe dawidczyk dawidowska dawidowski ' +
  'debaere debaets debbaut debets debeuckelaere debidien debinska debinski debipersad debisarun deblaere debock deboosere deboutte debrabander debrauwere debruycker ' +
  'debusschere debuyser debuysere deckers decleer declerck decorte decraene decramer decrop decuyper decuypere deda dedecker dedeyne dedobbeleer deekman deelen deelman ' +
  'deelstra deferm deflo defoort defrancq degenaar degraeve degrande degryse dehaes dehouck dejaegher dejaeghere dejonckheere dekema deketelaere dekeyser dekeyzer dekimpe ' +
  'deknudt dekoninck delaere delanghe delbaere deleersnyder deleu delfgaauw delfos delibas delissen delombaerde deloof delrue delvoye demaeght demaerschalk demasure dembicka ' +
  'dembicki dembinska dembinski demczuk demczyszyn demeulemeester demeulenaere demeyere demirbas demircan demirkan demirkaya demirkiran demiroz demmers demol demoor demunter ' +
  'demuynck demuyt deneckere denekamp denissen denli denolf depaepe depoorter depoortere depraetere depta deptulska deptulski depuydt deraedt deraeve derammelaere derkinderen ' +
  'derkowska derkowski derks derkzen derlatka derraz derudder deryck deryckere desaever deschacht descheemaeker deschepper deschrijver deschuyteneer desimpel desloover ' +
  'desmidt desmyter desnerck despiegelaere dessing destoop detavernier detemmerman deuning deurloo deursen devaere deveci deveugele devisscher devlaminck devleeschouwer ' +
  'devlieger devliegher devloo devogelaere devolder devoldere devreese devroe devroede dewael dewilde dewinter dewitte deyaert dhaene dhaeyer dhanes dhoker dhooge dhoore ' +
  'dhulst dierckxsens diericx dihal dijkema dijkhof dijkhoff dijkman dijkmans dijksma dijksterhuis dikici dikkers dikmen dinc dingemans dingemanse dinkla dipai dirik dirkx ' +
  'dirkzwager ditzel djaoen djellouli djojoseparto djwalapersad dlugaj dlugokecka dlugokecki dlugoszewska dlugoszewski dluska dluski dmochowska dmochowski dmytrenko dmytriw ' +
  'dmytruk dobbelaer dobbelaere dobiecka dobiecki dobkowska dobkowski dobroczynska dobroczynski dobrogowska dobrogowski dobrosz dobrowolska doclo doebar doedens doekhie ' +
  'doeksen doeleman doerga doergaram doesburg doeve doevendans doezema doganay dogru dogruyol dokuz dolecka dolecki dolfing dolinska doliwa domagalska domagalski domanowska ' +
  'domanska dominiczak dommerholt domzalska domzalski donkelaar donkersloot donkervoort donmez doorenbos doornekamp doornenbal doornwaard doran dorenbos doros doroszenko ' +
  'doroszewska doroszewski doroszuk dorrestein dorrestijn dorssers dortmans dossche doude douiri douwenga douwes douwstra dowgielska dowgielski draaijer draaisma drabinska ' +
  'drabinski draoui dreijer drent drenth drenthen dresen drewnowska drewnowski driedonks driessens drozdek drozdowicz drozdz drozdzewska drozdzewski drozdzok drozynska ' +
  'drozynski druzgala drwiega drygalska drygalski drygas drzazdzynska drzazdzynski drzewiecka drzymala drzymalska drzymalski dubaj dubbeldam dubbelman dubinska dubinski dubis ' +
  'dubko dubrouska dubrouski ducka ducki dudkiewicz dudkowska dudkowski dudzic dudzinska duijf duijm duijn duijnstee duijts duijvestein duijzer duikersloot duindam duinkerken ' +
  'duizer dujka dulger dulny dunikowska dunikowski duprez durka durlik durmaz durmus durska durski durukan duszak duszczyk duszynska duszynski dutkiewicz duurland duursma ' +
  'duvarci duyck duytschaever duzgun dwarka dwarkasing dworniczak dyba dybiec dybowska dybowski dyczko dyda dydo dyjak dykema dykstra dymkowska dymkowski dysarska dysarski ' +
  'dziadkowiec dziadosz dziadura dzialak dzialynska dzialynski dziechciarz dzieciolowska dzieciolowski dziedzicka dziedzicki dziedzioch dzienis dzienisiewska dzienisiewski ' +
  'dzierwa dzierzanowska dzierzanowski dzierzega dzierzynska dzierzynski dziewit dziewulska dziewulski dziubinska dziubinski dziuk dziurdzia dziurzynska dziurzynski dzugaj ' +
  'dzwonkowska dzwonkowski ebbens ebbers ebbinge ebels echarrouti edelenbosch eeckeman eeckhaut eeckhoudt eeckhout eekhof eekhout eekma eeltink eeman eerdmans eerenberg ' +
  'eerens egberts egelmeers eggens eggermont eggink egmond eijgelshoven eijkelboom eijkelkamp eijkemans eijsink eijssen eikelenboom eikenaar eilers eisden eisenga eising ' +
  'eisma ekici eksi elabassi elands elaouad elaut elbers elberse elbertsen elboutaybi elderhorst elfakiri elfassi elferink elforkani elfrink elgersma elghazi elhage elhajjaji ' +
  'elhamdaoui elhamouti elibol elkaddouri elkhattabi ellenbroek elling elmaci elmouden elmourabit elouahabi elsenaar elshof elsinga elskamp elskens elsman elyaakoubi ' +
  'elyoussoufi elzenga embregts emmens engbers engbersen engberts engbertsen engelberts engelbrecht engelsma engko engwerda epema erbas erbay ercelik erdtsieck ergul ' +
  'erinkveld erkal erkaya erkilic erkoc ermers ernens eroglu erogul ersan ersoz ertekin erten ervinck eryilmaz esen eshuis eskici essahli essalhi esselink essers essink ' +
  'esveld etman ettalhaoui etwaroo everaars everaert everaerts eversdijk everts evertse evertsen evertsz evren ewals ewalts exelmans eyckmans eykelboom eylenbosch eysink ' +
  'eyuboglu ezzaroili ezzoubaa faassen fabis fabiszewska fabiszewski fabry fajkus fakih fakiri falana falarz falecka falecki faltynska faltynski faneyte farissi fatihi fedak ' +
  'feddema feddes fedorczuk fedoriw fedoruk fedyszyn feijen feijten feikema feikens feitsma fejfer fekkes felczak feliksiak fennema ferens feringa fermont fernald fernhout ' +
  'ferwerda feys fidder fiedor fiedorczuk fiedorek fiedorowicz fiedoruk fierens figurska figurski fijak fijal fijalkowska fijolek fikkers filarska filarski filipczak ' +
  'filipczuk filipecka filipecki filipkowska filipkowski filus findik fingal fioole fivez flameling flanegin flemming flinterman flipse flipsen flohr flokstra florizoone ' +
  'florkowska florkowski fobelets focke fojcik fokkema fokkens folkers folkersma folkerts folkertsma foltyn foltynowicz fonck fonteyn fonteyne fopma foppema formela fortuijn ' +
  'foubert fraanje frackiewicz francees franczuk frankema frankena fransen franssen franzen fraszczak frederiks frederix frericks freriks freriksen frijns frijters fritsma ' +
  'frowijn fryckowska fryckowski frydryszak ftouh furmanczyk furmaniak furtak gaasbeek gaasenbeek gabriels gabrys gabrysiak gadomska gajadhar gajadien gajdek gajdzik ' +
  'gajdzinska gajdzinski gajek gajewska galama galat galczynska galczynski galecka galema galesloot galinska galinski galjaard gallens ganczarczyk gangadin gangaram gankema ' +
  'gansiniec ganzeboom ganzevles garbaciak garbacz garbarczyk garczarek garlicka garlicki garnecka garnecki garritsen garstecka garstecki garstman gasecka gasecki gasinska ' +
  'gasinski gasiorowska gaspersz gaszczak gawarecka gawarecki gawek gawenda gawlak gawlas gawliczek gawlinska gawlinski gawlowska gawlowski gawronska gawrych gawrylczyk ' +
  'gawryszewska gawryszewski gdaniec gebara gebska gedik gedroycka gedroycki geelen geelhand geelhoed geenen geens geeraert geeraerts geerdink geerinckx geerligs geerling ' +
  'geerlings geerlof geerman geertsema geertsen geertsma geijtenbeek geirnaert gelderblom gelderman geldermans geldhof geldof gellekink gemser gencer geradts geraedts ' +
  'geraerds gerards gerbens gerbrands gerbrandy gerding gerlings gernaat gerrits gerritse gerritsma gerritzen gerssen gerver geurtsen gevaert geysen gezer ghafoerkhan ghanmi ' +
  'gharbaoui gheeraert ghekiere ghesquiere gheysen gheysens ghijselinck ghijsels ghogli ghoulam ghys ghyselen ghyselinck gibas gielens gieling gielis gierach gieraltowska ' +
  'gieraltowski gierlinska gierlinski giermak gieroba gierszewska gierszewski giesbergen giesbers giesbertz gietema gijsbers gijsberts gijsbertsen gijsels gijsen gijtenbeek ' +
  'gijzen gilissen gillebert gilliams gillissen gilsing girdhari girigori girigorie girwar gizela gizynska gizynski glasbergen glastra glebocka glebocki glegola glica ' +
  'glinicka glinicki gliniecka gliniecki glinkowska glinkowski gliszczynska gliszczynski glodowska glodowski glomb glombik gloudemans glowacka glowala glowinska glowinski ' +
  'glowniak gluch gluszynska gluszynski gmelig gniadek gniadkowska gniadkowski gobardhan gobind gocal gocer gocmen gocol goddeeris godek godijn godlewska godschalk godula ' +
  'godziek goedegebuur goedegebuure goegebeur goelela goeloe goemaere goemans goeminne goerdajal goethaert goetheer gogolewska gogolewski goijaerts goinga gojny gokalp ' +
  'gokbulut gokcek gokdemir goktas goktepe gokturk golanska golanski golaszewska golaszewski golba golebiowska golembiewska golembiewski golik goliszek golombek golsteijn ' +
  'golus gommans gomulka gonesh gooijer goorhuis goosens gopie gorak gorczynska gorczynski gorecka gorgulu gorissen gorlewska gorlewski gornicka gorremans gorter gorzawska ' +
  'gorzawski gorzelak gorzelanska gorzelanski gorzynska gorzynski gosciminska gosciminski gosciniecka gosciniecki gosens gosliga gossink gostkowska gostkowski gostomska ' +
  'gostomski gosz goszcz goudriaan goudsmit goudswaard goudzwaard govaere govaert govaerts goverde govers goyens goyvaerts gozdalska gozdalski gozdecka gozdecki gozdz ' +
  'gozubuyuk graafland graafsma grabias grabinska grabinski grabiszewska grabiszewski grabka grabowiec graczkowska graczkowski gradowska gralewska gralewski gramsma granviel ' +
  'gratkowska gratkowski graumans gravendeel gregorczyk gregorek gregorowicz grenda greveling grevelink greven grevink grievink grigas grijpma grijpstra grijsen grimberg ' +
  'grimbergen grochal grochala grochowalska grochowalski grodzicka groenenboom groenendijk groeneweg groenewoud groenhof groenhuijzen groenink groenveld groenwold gromek ' +
  'grondalska grondalski gronkowska gronkowski groote grooten grootenboer groothedde groothuijse grootjans grootveld groszkowska groszkowski grotenhuis gruca grucza grudnicka ' +
  'grudnicki grudzinska gruijters gruszczynska gruszecka grutza gryc grych grygier gryglak grygorowska grygorowski grylicka grylicki grymonprez grymuza gryspeerdt ' +
  'gryszkiewicz grysztar gryziak grzebalska grzebalski grzegorek grzegorzek grzegrzolka grzelczak grzelecka grzelecki grzesik grzeszczuk grzeszczynska grzeszczynski grzonka ' +
  'grzybacz grzymala grzymska grzymski grzywinska grzywinski guba gubala gubbels gucer guclu gudaitis gudel guelen guennoun gugala guijt gulczynska gulczynski guldemond gulec ' +
  'gulik gulmez gultekin guman gumbs guminska guminski gumula gumus gunaydin gundogan gundogdu gunduz guner guney gunneweg gunnink gunsing gurak gurba gurbuz gurses gurska ' +
  'gurski gussinklo gutkowska gutkowski gutowska guvenc guzdek guzel guziak gwiazdowska gwiazdowski gwozdzinska gwozdzinski gyselinck haafkens haagsma haakma haanstra haarman ' +
  'haarsma haaxman hablous hacioglu hadamik hadders haddioui haddouch haddouchi hadiprodjo hadiwidjojo hadouir hadrys haegeman haegemans haemers haenen haerens haesaert ' +
  'haesen haesevoets hafkamp hagedoorn hageman hagemans hagens hahury haimoud hajdas hajdukiewicz hajjaj hajok haket hakkenberg hakkert hakvoort halbertsma halecka halecki ' +
  'halfar halfweeg halhoul hallema halman halsema haluszczak haluszka haluszko halytskyj hamdaoui hamelink hament hamerla hammani hammink hammouch hammouti hamstra hamurcu ' +
  'hanc hanci handzel handzlik haneczok hanegraaf hanekamp hanema hanenberg hanning hanoeman hanslik hansma hanssens hanusiak haouas haouli hapka haponiuk harasim harasiuk ' +
  'harat harazim harbacz harberink harbers harchaoui hardeman hardenberg hardeo hardjopawiro hardjosoekarto hardwarsing harinandansingh haringa haringsma harink harkema ' +
  'harkes harmelink harmens harmsen harmsma harpal harrak harraui harteveld hartgerink hartgers hartholt hartkamp hartlief hartman hartmans hartog hartogs hartoko hartstra ' +
  'hartsuiker hasik hasper hasselman hassnaoui hassouni hattabi hattu haumahu haurissa havenga haverbeke haverkamp haverkate haverkort haverlag havermans havinga hawrylak ' +
  'hawryliuk hawryluk hayta hazeleger hazelhoff hazenberg hebda hebels hebing heddema heeger heemstra heeneman heerema heerink heerkens heerman heersink heesakkers heesbeen ' +
  'heesen heetebrij hegeman heida heidema heideman heidstra heijboer heijdra heijens heijink heijkoop heijman heijmen heijmeriks heijne heijnen heijnis heijnsbroek heijs ' +
  'heijstek heijting heikens heikoop heiligers heinsius heirbaut heirman hejna hekkers hekkert hekman helak heleniak helleman hellemans hellenbrand hellendoorn hellings ' +
  'hellinx helmers helmes helmich helmink helmus helsen helsloot helvaci hemelaar hemelsoet hemmers hemmes hendricks hendriksma hendrix hengeveld hengstman hennekens hennink ' +
  'hennipman hensen henstra herbots heremans hermanowicz hermens hermkens hermsen hernik herok herreman herremans herteleer hertens hertogs hesseling hesselink hessels ' +
  'hetmanczyk hettema hetterschijt hettinga heughebaert heukelom heukels heusinkveld heutink heuvelman heuvelmans heyerick heyman heymans heyndrickx heyninck heyns heyvaert ' +
  'hiddema hidding hiddink hiemstra hietbrink hietkamp hijlkema hilarowska hilarowski hilberink hilbers hilgers hilhorst hilkens hillen hiltermann himmi hincka hincki ' +
  'hinfelaar hiralal hitipeuw hnat hnatiuk hobma hoebba hoebeke hoeben hoeberechts hoebergen hoebrechts hoefkens hoefman hoefsloot hoeijmakers hoeksema hoeksma hoekzema ' +
  'hoendervangers hoepman hoetmer hoevenaars hofkamp hofkens hofker hofland hofma hofsteede hofwegen hogema hogenbirk hogenhout hogenkamp hogerheide hogerhuis hogervorst ' +
  'hogerwerf hogeweg hojka hoksbergen holda holeczek holek holierhoek hollanders holleboom holleman hollemans hollestelle hollevoet hollink holman holod holownia holsappel ' +
  'holstege holterman holthuis holthuizen holtkamp holtland holtman holtrop holtslag holubowicz homan homminga honcoop honczar honczaruk hondebrink honders honinckx honkoop ' +
  'hoobroeckx hooft hoogakker hoogcarspel hoogeboom hoogenboezem hoogenboom hoogendam hoogendijk hoogendoorn hoogenkamp hoogenraad hoogervorst hoogerwerf hoogewijs ' +
  'hooghiemstra hoogma hoogstad hoogstra hoogstraat hoogstraate hoogstraten hoogteijling hoogterp hoogwerf hooijberg hooijer hooijmans hoolwerf hoorelbeke hoornaert hoornstra ' +
  'hoornweg hopp hoppenbrouwer hoppenbrouwers horbacz horbaczewska horbaczewski horbenko hornig hornik horoszko horsthuis horstink horstman horstmans horzela hosgor hospers ' +
  'hostens hoszowska hoszowski houmani houterman houthoofd houthoofdt houthuys houtkamp houtsma houtstra houttequiet houvenaghel houweling houwelingen houwing hovenga hovinga ' +
  'hoyng hoytema hoytink hrycak hrycenko hryciuk hryhorenko hryniewicka hryniewicki hryniewiecka hryniewiecki hryniuk hrynkiewicz hryszkiewicz hryszko hrytsak hubers huberts ' +
  'hubregtse huckriede hudepohl hudy hugen hugenholtz huibers huiberts huibregtsen huigens huijben huijbens huijbrechts huijbregts huijgen huijgens huijnen huijskens huijskes ' +
  'huijsman huijsmans huijts huijzer huinink huisinga huiskamp huisken huiskes huismans huisstede huitema huitenga huitsing huizenga huizinga hukema hulboj hullegie hulleman ' +
  'hulsbergen hulsbosch hulscher hulsebos hulshof hulshoff hulsink hulsker hulsman hulsmans hulstein hultink hulzebosch humeniuk hundscheid hunek hunko hunneman hupkes ' +
  'hurenkamp hurkens hurkmans hutting huttinga hutyra huurman huwae huyck huyghe huyghebaert huyghens huylebroeck huys huyse huysentruyt hylkema icen idczak iddir idec idema ' +
  'idsinga idziak idzik idzikowska idzinga ietswaart ignaciuk ignaczewska ignaczewski ihalauw ihnatowicz ijpelaar ijpma ijsbrandij ijzerman ijzermans iljicz illidge ilnicka ' +
  'ilnicki imansi imiolczyk imminga immink impens inan inceoglu indar ingelbrecht ingels ingelse ipenburg iping iscan isenia isler issels iterson ivanenko ivens iwanczyk ' +
  'iwanejko iwanicka iwaniec iwaniuk iwaniw iwanowska iwanska iwanyszyn iwaszkowska iwaszkowski izak izdebska izgi jaadi jaarsma jaartsveld jaasma jablkowska jablkowski jabri ' +
  'jacak jacenko jachimczak jachimczyk jachimowicz jachowska jachowski jachym jaciuk jackowska jacobi jacobse jacobsma jacops jacquemyn jadczak jaddi jadnanansing jaenen ' +
  'jagernath jagersma jagesar jaggoe jagiellowska jagiellowski jagielska jaglal jaglarz jagniatkowska jagniatkowski jagodzinska jagroep jagtenberg jagus jagusiak jakacka ' +
  'jakacki jakiel jakimczuk jakimiuk jakimowska jakimowski jakowska jakowski jaksa jakubas jakubicka jakubicki jakubik jakusz jakymenko jalink jallali jalvingh jamrog jamroz ' +
  'jamrozek janasik janaszek janczewska janczewski janczuk janczura janecka janeczek janeczko janic janica janicka janiec janiga janisz janiszek janiszewska jankipersad ' +
  'jankowska jannink janoszka janse jansma janszen janulaitis janusiewska janusiewski januszewska januszkiewicz jany janyst janzen jaouhari jaranowska jaranowski jarczak ' +
  'jarczewska jarczewski jarczyk jarema jaremczuk jargilo jarkowska jarkowski jarmohamed jarmolinska jarmolinski jarocka jarocki jaromin jaronska jaronski jarosiewicz jarosik ' +
  'jarosinska jaroszewicz jaroszuk jarzabkowska jarzabkowski jarzebowska jarzebowski jarzynska jarzynski jasaitis jasiak jasica jasicka jasicki jasiewicz jasik jasinska ' +
  'jasiukiewicz jasiulewicz jaskiewicz jaskola jaskot jaskowska jaskowski jaskulska jaskulski jasnos jaspars jaspers jastrzebowska jastrzebowski jaszczak jaszczuk ' +
  'jaszczurowska jaszczurowski jaszewska jaszewski jaszkiewicz jatczak jaworz jazgar jazwinska jebari jedrak jedras jedrasiak jedrasik jedraszczyk jedraszek jedruch jedrusik ' +
  'jedruszczak jedrys jedrysek jedrysiak jedrzejak jedrzejek jedynska jedynski jelenska jelenski jelgersma jelier jellema jellesma jelloul jelsma jenczmionka jendrusiak ' +
  'jeninga jense jensma jeremicz jermakowicz jeszka jeuring jeurink jeurissen jezierska jeziorska jeziorski jharap jhingoer jhinkoe jiawan jibodh jochems jochemsen jochim ' +
  'joeman joemman jokhoe joldersma joling jolink jonckers jonczyk jondro jongbloed jongebloed jongedijk jongejan jongejans jongeneel jongeneelen jongenelen jongerden ' +
  'jongerius jongkind jongma jongman jongmans jongsma jongstra joniec jonkergouw joore jooris joosen joosse joossens joostema joostens jorritsma joszko jouhri jousma jousten ' +
  'jozwa jozwicka jozwicki juchniewicz juchnowska juchnowski juda judek judycka judycki juffermans jukiewicz julkowska julkowski jungerius juniewska juniewski jurasz ' +
  'juraszczyk juraszek jurczenko jurczuk jurczynska jurczynski jurczyszyn jureczko jurewska jurewski jurga jurgas jurgiel jurgielewicz juriewicz jurkiw jurkowska jurriens ' +
  'jurrius jursz juskevicius juskowiak juszczuk juszczyk juszczynska juszczynski juszkiewicz kaandorp kaarsemaker kabacinska kabacinski kabak kabaktepe kacala kacperczyk ' +
  'kacprzak kaczkowska kaczmarz kaczorowska kaczur kaczynska kadej kadlubicka kadlubicki kadlubowska kahraman kahveci kaihatu kaim kainama kajouane kakes kakiay kalata ' +
  'kalayci kalemba kalicka kalicki kalinska kalinski kalisvaart kaliszuk kalita kaljouw kalkman kalkowska kalkowski kalloe kallouh kalma kalpoe kalsbeek kaluzna kalvaitis ' +
  'kalyoncu kamerbeek kamermans kaminga kamma kammeraat kamminga kamocka kamocki kamola kamouni kampert kamphof kamphorst kampinga kampman kamsma kamta kanafa kandemir kandil ' +
  'kandrusik kandzia kaniewska kantarci kanters kapinga kaplaner kappert kapteijn kapteijns kaptein kapuscik kapuscinska kapuscinski karabacak karabas karabay karabulut ' +
  'karacan karadeniz karaduman karagoz karagul karakas karakoc karakoyun karamat karaoglu karapinar karasiewicz karasinska karasu karaszewska karaszewski karatas karatay ' +
  'karatepe karatkiewicz karayel karbowniczek karbowska karbowski kardasz kardys karels karelse karkosz karkoszka karkut karlikowska karlikowski karlowska karlowski karmowska ' +
  'karmowski karnowska karnowski karolak karolczak karpinska karpiuk karpluk karreman karrouchi karsijns karsowidjojo karssen karstens kartasinska kartasinski kartawidjaja ' +
  'kartner kartosen kartosoewito karwacka karwacki karwan karwat karwowska kasanmoentalib kasanwidjojo kasap kasiak kasica kasina kaspera kasperczyk kasperkiewicz kaspers ' +
  'kasperska kasprzycka kassmi kasteleijn kastelijn kaszewska kaszewski kaszowska kaszowski kaszynska kaszynski katarzynska katarzynski katerberg kats kaufman kavak kavakli ' +
  'kawalczuk kawaliou kawalkowska kawalkowski kawczynska kawczynski kawecka kawula kayaalp kayabas kayacan kayan kaygisiz kaynak kazek kazimierczak kazimierczuk kazior kaziuk ' +
  'kazlou kazlouska kazlouski kazmierczyk kazmirczuk kazubek kedra kedzierska keereweer keijser keijsers keijzers keiluhu kelderman keldermans kelelufna kelm keltjens ' +
  'kemerink kemink kemkens kemna kempa kempenaers kempers kempes kempinska kempka kempkes kempny kenger kenis kensmil keppens kerckhaert kerckhof kerckhofs kerkdijk kerkhoff ' +
  'kerkhofs kerklaan kerkman kerkstra kerkvliet kermite kerremans kerssemakers kerssies kerstens kertokarijo keser keskin kesseler kessels kesteloot kestens keuchenius ' +
  'keulemans keulen keunen keuning keupink keurentjes keymeulen khalloufi khalouki kharbouch khargi khattabi khattouti khayati khodabaks khoenkhoen khoulali khuat kicinska ' +
  'kicinski kidacka kidacki kidawa kiedos kiedrowicz kiedrowska kiedrowski kiedrzyn kieft kiekebos kielak kielar kielbus kielczewska kielpinska kielpinski kielstra kiemeneij ' +
  'kierepka kieres kiers kiersnowska kiersnowski kierszka kierznowska kierznowski kiestra kievits kijak kijas kikstra kilar kilicaslan kiljan kiljanska kiljanski kimman ' +
  'kimmenade kindt kingma kinnaer kinsbergen kiolbasa kiraz kirej kiriwenno kirkels kirmizi kiryluk kishoen kisialiou kisielewicz kisielewska kisielewski kisjes kisoensingh ' +
  'kisoentewari kiwior kizilkaya kiziltas kiziltepe klaassens klaczynska klaczynski klama klasen klasens klasik klatt klawikowska klawikowski klawiter klebowska klebowski ' +
  'kleczar kleefstra kleijer kleijnen kleijweg kleinendorst kleinhuis kleinjan kleinlugtebeld kleinsma kleinsman kleiss klejna klejnowska klejnowski klekowska klekowski ' +
  'klepacka klepacki klerks klerkx kleverlaan klichowska klichowski klijnhout klijnsma klijnstra klijsen klijzing klimas klimasz klimaszewska klimaszko klimczuk klimczyk ' +
  'klimecka klimecki klimiuk klimko klimkowska klimkowski klimont klimuk klimza klinkenberg klobuch klokman klomphaar klompmaker klompsma klooss kloosterboer kloosterziel ' +
  'klopstra klosinska kloska klosok klosowicz klossowska klossowski klosters kloza kluijtmans kluitenberg kluiters kluivert klunder kluytmans klyk klymczuk klymenko klyta ' +
  'kmak kmieciak knapczyk knapek knapinska knapinski knapowska knapowski knas knegt kneppelhout kneppers knibbe knijff knijnenburg knippels knockaert knoef knollema knoops ' +
  'knoors knopik knopper knops knottenbelt knottnerus knuiman knuvers kobak kobiella kobierska kobierski kobryn kobussen kobylarz kobylska kobylski kobzar kocabas kocaman ' +
  'kocaoglu kocer kochanska kochanski kochman kociemska kociemski kocinska kocinski kocken kocyba kocyigit koczan koczara koczor koczwara koekkoek koeleman koeman koemans ' +
  'koenders koendjbiharie koenen koenis koenraadt koens koerts koeslag koetsveld koevermans koevoets kogelman koiter kojder kokhuis kokke kokkeler kokocinska kokocinski ' +
  'koksal koksoy kolaczek kolak kolakowska kolankiewicz kolasiak kolasinska kolbusz koldowska koldowski kolenda kolff kolisnyk kolkena kolkman kollenveld kolmer kolodko ' +
  'kolodynska kolodynski kolodziejczok kolodziejczuk kolodziejek kolomijec kolorz kolosinska kolosinski kolstee kolton komarnicka komarnicki komarzewska komarzewski komdeur ' +
  'komisarczyk kommers komoniewska komoniewski komorowska kompier komrij komsta konarska konarzewska konarzewski kondej kondek kondracka kondracki kondrat kondratiuk ' +
  'kondratowicz kondring konijnenbelt konijnenburg koningstein koninkx konkol konon kononowicz konopa konopacka konopacki konopko konsek konst kontowska kontowski konwa ' +
  'kooijman kooijmans koolen koolhof koolman koolmoes koolstra koolwijk koomen koopal koops koopsen koopstra kooren koorengevel koorevaar koorn koornneef koornstra kooter ' +
  'kootstra kooyman kopaczewska kopaczewski kopcinska kopcinski kopczynska kopel koperska koperski kopicz koppe koppejan koppelman koppenaal koppens koprowska koprowski kopyc ' +
  'kopyra korbas korbee korbut korcz kordas kordecka kordecki kordek kordus kordyl kordylewska kordylewski koreman korenromp koresz korevaar korfage korfel korfker korfmacher ' +
  'korga kornacka kornas kornaszewska kornaszewski kornatowska kornatowski korniak korniluk korol koroluk koropczuk korpacz korpal korpalska korpalski korpel korpershoek ' +
  'korpik korssen korstanje korsunska korsunski korta korteland kortenbach kortenhoeven kortenoever korteweg korthals korthof kortlever kortman kortooms kortsmit kortstee ' +
  'korus korver korving korwin korybut korycka koryl korytkowska korytkowski korzekwa korzeniak korzeniecka korzeniecki korzeniewska korzeniowska korzeniowski korzuch korzyb ' +
  'koscielska koscielski kosciewska kosciewski kosciuk kosciuszko kosek koseoglu kosiba kosicka kosicki kosiec kosienkowska kosienkowski kosin kosinska kosla kosmaczewska ' +
  'kosmaczewski kosmala kosmalska kosmalski kosobucka kosobucki kossak kosse kossen kostecka kostecki kostense kosterman kostiuk kostro kostrzak kostrzewska kostrzewski ' +
  'kostyra koszalkowska koszalkowski koszel koszewnik koszewska koszewski koszorz koszutska koszutski kotarska kotecka kotenko kotkowska kotlarek kotlicka kotlicki kotnis ' +
  'kotowska kotulska kotulski kotyczka kotyla kotyra kotz koubaa koudenburg koudijs koudstaal koulali kouwen kouwenberg kouwenhoven kowalczewska kowalczewski kowalewicz ' +
  'kowaliw kowalkowska kowalow kowalowka kowara kownacka kownacki kowol kowzan koyun koyuncu kozaczenko kozaczuk kozanecka kozanecki koziarska koziarski kozicka kozicki ' +
  'koziebrodzka koziebrodzki kozierowska kozierowski kozinska kozinski kozlik kozlowicz kozok kozubal kraaijenbrink kraaijenveld kraaijeveld kraaijkamp kraaijo kraaijvanger ' +
  'kraakman kraamer kraayenbrink krabbenborg krabbendam kragt kragten krajenbrink krajewska krajnicka krajnicki krakowiecka krakowiecki kralt kramarczyk kramek kranenborg ' +
  'kranenburg kranendonk krasicka krasicki krasinska krasnodebska krasnodebski krasowska krasuska krasuski krauz krawct krawczenko krawczok krawczynska krawec kreczmanska ' +
  'kreczmanski kreczmer kreeftenberg kreft kreikamp kreike krela kremers krempa krenc krens krepska krepski kreuger kreukniet kriekaard kriger krijnen krijnsen krikke ' +
  'kroesbergen kroese krolczyk krolicka krolicki krolikiewska krolikiewski krolikowska kroll kromkamp krommenhoek kromwijk kroneman kroodsma kroone kroonen kroonenberg ' +
  'kroonsberg krooshof kropff kropidlowska kropidlowski kropiewnicka kropiewnicki kropman krosnowska krosnowski krotowska krotowski kruba kruczkowska kruczkowski kruczyk ' +
  'kruczynska kruczynski kruidhof kruijer kruijsse kruijssen kruijswijk kruijthof kruisbergen kruisinga kruisselbrink kruiswijk kruitbosch kruithof kruitwagen kruizinga ' +
  'krukowska krukowski krupinska kruszewska kruyswijk kruyt kruzel krych krycka krycki kryger krygier krynska krynski krys krysa krysik krysinska krystosik krystyniak ' +
  'krywenko krzanowska krzanowski krzciuk krzeczkowska krzeczkowski krzeminska krzempek krzepkowska krzepkowski krzeslowska krzeslowski krzeszowiec krzikalla krzok krzos ' +
  'krzoska krzych krzyczkowska krzyczkowski krzykowska krzykowski krzyminska krzyminski krzynowska krzynowski krzysiak krzysik krzystek krzystolik krzyszczak krzyszkowska ' +
  'krzyszkowski krzysztofek krzysztofiak krzyszton krzyszycha krzywania krzywicka krzywicki krzyworzeka krzyzewska krzyzewski krzyzosiecka krzyzosiecki ksiazkiewicz ksiezak ' +
  'kubacka kubaczyk kubal kubalska kubalski kubanek kubasiak kubasik kubaszewska kubaszewski kubec kubera kubicka kubiczek kubina kubisiak kubisz kubowicz kucab kucharczuk ' +
  'kuchcinska kuchcinski kuchno kuciel kucinska kucinski kucukaslan kucza kuczaj kuczeruk kuczkowska kuczkowski kuczmarska kuczmarski kuczynska kudlacik kudlik kudlinska ' +
  'kudlinski kudyba kuenen kuhurima kuhuwael kuijer kuijken kuijlaars kuijlenburg kuijper kuijsten kuijstermans kuijt kuijten kuindersma kuiperi kuitert kujawinska kujawinski ' +
  'kukielska kukielski kuklinska kuklinski kukulska kukulski kulaga kulaksiz kulasik kulawik kulczak kulczenko kulczycka kulczynska kulczynski kulesinska kulesinski ' +
  'kuligowska kuligowski kulikowska kuling kulinska kulk kulwanowska kulwanowski kulwicka kulwicki kuncewicz kunda kuniec kunikowska kunikowski kunka kunysz kupczak ' +
  'kupczynska kupczynski kupers kuperus kupis kuprejczyk kuprianowicz kuraj kurasz kurczab kurdziel kurgan kurianowicz kuriata kurkiewicz kurkowska kurlej kurnatowska ' +
  'kurnatowski kurnaz kuropatwinska kuropatwinski kurpiel kurpiewska kurpiewski kurpios kurpisz kurstjens kurtulmus kurtulus kurvers kurylo kurylowicz kuryluk kurzeja kurzyna ' +
  'kurzynska kurzynski kusiak kusinska kusinski kusior kusmierczyk kusmierek kusmierz kusters kustra kusumaatmadja kuszczak kuszewska kuszewski kuszniruk kutek kutera ' +
  'kutkowska kutkowski kutlu kutluay kutnik kutrzeba kutyla kutz kuunders kuyucu kuzaj kuzara kuzia kuziemko kuzmicz kuzminska kuzminski kuzmiuk kuzniacou kuzniak kwakernaak ' +
  'kwakkelstein kwaks kwasniewska kwasnik kwekkeboom kwidama kwiecinska kwietniewska kwietniewski kwolek kycia kyryluk laamiri laanstra laaouej laaraichi laaraj laarakker ' +
  'laarhoven labeeuw labots labrijn labrujere lachaert lachmansingh lachmipersad lacle lacquet laczynska laczynski ladzinska ladzinski laenen lafeber lagae lagendijk ' +
  'lagerweij lagerwerf lageveen laghmouchi laghrich lagocka lagocki lagoda lagrou lahlali lahrech lahri lailossa laisina lalbahadoersing lalji lalleman lalmohamed laluhun ' +
  'lamain lambermont lambers lambooij lambrechtsen lambregts lamkadem lammens lammersen lammertink lammerts lammertse lamrabet lamsma landeweerd landkroon landstra landveld ' +
  'langbroek langedijk langelaan langelaar langeland langenberg langendijk langenhuijsen langenkamp langeraar langerak langereis langerveld langeslag langestraat langeveld ' +
  'langeweg langezaal langhorst langkamp langner langowska langowski langrzyk lankhaar lankhorst lankhuijzen lannoo lantinga lantink lapaj lapczuk lapinska lapinski laplasse ' +
  'laponder lapot larhrib lasance laskosz laskus lasocka lasocki lasonder lassota laszewska laszewski lateur latocha latosek latoszek latoszewska latoszewski latour latuheru ' +
  'latuhihin latuihamallo latumahina latumalea latumeten latuny latupeirissa latuputty latusek laurensse laurenssen lauret laurijsen laurijssen lauwaert lauwereijssen ' +
  'lauwereys lauwerier lauwerys lavaert lavens lavooij lavrijsen lavrijssen lawalata lazaj lazarek lazarska lazarski lazinska lazinski laziuk leatemia lebbink lechwar ' +
  'leciejewska leczek ledeboer leeferink leeflang leegwater leemhuis leempoel leemreize leenaars leenaers leenaerts leendertse leenen leenhouts leenknegt leensen leenstra ' +
  'leerentveld leerink leeuwenberg leeuwenburgh leeuwerink leeuwestein leeuwis leeuwma leferink lefevere legebeke legein legowska legut legutko leidelmeyer leihitu ' +
  'leijdekkers leijdens leijen leijenaar leijendekker leijenhorst leijs leijser leijssen leijten leijtens leirman leirs leistra leiwakabessy lejman lekahena lekatompessy ' +
  'lekszycka lekszycki lelewska lelewski lelito leliveld lelonek lely lemahieu lemanczyk lemanska lembrechts lemkes lempens lempicka lempicki lenarcik lenard lenarska ' +
  'lenarski lenartowicz lenartowska lenartowski lenczewska lenczewski lendering lendzion lenferink leniewska lenior lenselink lensink lenssen lenstra lentelink lenters ' +
  'lentink lentjes leonczuk leoniak leoniuk leonowicz lepiarz leppers leppink lernout lescrauwaet lesiasel lesiczka lesinska lesinski lesiuk leskiewska leskiewski lesniewska ' +
  'lesterhuis lestrade leszczak leszczuk leszko leszkowska leszkowski letki letkowska letkowski leunissen leurink leusink leussen leussink leuvenink leveling lewandowicz ' +
  'lewandowska lewczuk lewczyk lewerissa lewicka lewko lewkowicz lewoniewska lewoniewski lewycka lewycki leybaert leyman leysen leyssens leyten liauw libbrecht liberska ' +
  'liberski lichacz lichtenbelt lichtenberg lichtendahl lichtendonk lichtenveldt lichtert lieberwerth liebregts liefers lieffering liefting liekens liemburg liesker lievaart ' +
  'lievense lieverdink lieverse liewes liezenga ligenza ligeza ligneel ligtenbarg ligtenberg ligterink ligtermoet ligthart ligtvoet lijbers lijding lijesen lijftogt lijnse ' +
  'lijten lijzenga likowska likowski likumahua lilipaly limanowka liminska liminski limpens lindelauf lindeman lindemans lindenburg lindenhovius lingbeek lingeman linkowska ' +
  'linkowski linnartz linnebank linnemans linschoten linskens linthorst linthout lintsen lipczynska lipczynski lipman lipok lipsch lisak lisapaly lisicka lisicki lisiecka ' +
  'lisik lisowska liss liszewska liszewski litamahuputty litjens litjes litwinczuk litwiniuk liverse lizardo lizon lizurek lobbezoo lobocka lobocki lodewegen lodewijks ' +
  'lodewijkx lodewyckx loeffen loeffer loendersloot loerakker loermans loeters loeve loffeld logtenberg logtmeijer lohman lohuis lohy lojewska lokers lokerse lokhorst lokin ' +
  'lokkerbol lolkema lolkes loman lombarts lommers lommerse loncke loniewska loniewski loobuyck loogman loohuis looijen looijenga looijmans looijschelder looise looman ' +
  'loomans loomeijer loonen loonstra looren loosjes loosman loosveld loosveldt looten lootens lootsma looy loozen lopacinska lopacinski lopatecka lopatecki lopuszynska ' +
  'lopuszynski lorist lormans losek losiak losiewska losiewski losinska losinski loska lotocka lotocki lotterman louhenapessy loupatty lourensen lous louwerens louwers ' +
  'louwerse louwes louws louwsma lovink lozak lozinska lozinski lozowska lozowski lubas lubberding lubberhuizen lubberink lubberts lubbertsen lubera lubner lubomirska ' +
  'lubomirski lubowiecka lubowiecki lucassen luchies luchtenberg luchtenburg luczko luczyk luczynska ludeking ludwicka ludwicki ludwiczak ludwiniak ludyga lugowska lugowski ' +
  'luhukay luhulima luijben luijbregts luijckx luijendijk luijk luijken luijkx luijt luimstra luinenburg luinge luisman luitjens luitwieler lukacz lukasiewicz lukassen ' +
  'lukaszczyk lukaszenka lukaszewska lukaszuk lukaszyk lukawska lukawski lukens lukkes lukkien lukomska lukosius lukowicz lunenborg lunenburg lunshof lupinska lupinski lusink ' +
  'luszczewska luszczewski luszczyk luteijn lutgerink lutke lutkowska lutkowski lutomska lutomski luttenberg luttikhold luttikhuis luurs luursema luurtsema luyckx luyendijk ' +
  'luypaert luyssaert lycklama lysak lysakowska lysakowski lysiak lyskowska lyskowski lyszcz lytwyn lytwynenko maaijen maalderink maanan maaskamp maaskant maasland maasse ' +
  'maathuis maatjens maatoug maazouz machalica machiels machielse machielsen machlowska machlowski machnicka machnicki machnik machnio machoczek machowiak machulak ' +
  'maciaszczyk maciaszek maciejczak maciejewska maciejuk macieszczyk maciolek maciossek macioszek maciuk macuga maczynska maczynski madaj madalinska madalinski madarie ' +
  'madejska madern madhoe madhuban madrzak maebe maenhaut maenhout maerten maesen maessen maeyens magdziak magdziarz magendans magermans magnucka magnucki mahabali mahabier ' +
  'mahadew mahdaoui mahes mahi mahler maij maijers mailoa mailuhu maimouni mainka majchrowicz majchrowska majchrowski majchrzyk majdak majdanska majdanski majerczyk majewicz ' +
  'majewska majkowska majkowski majnert majorek makar makara makarczuk makarewicz makaruk makiela maknouzi makola makosz makowiecka maksimiuk maksymenko maksymiuk maksymowicz ' +
  'makula malachowska malachowski malara malarczyk malasiewicz malaszkiewicz malawau malcharek malcherek malczewska malczewski malczyk malecka malestein maleszka malewicz ' +
  'malfliet malich malicka malinouska malinouski malinowska malinska malinski malipaard malisz maliszczak maliszewska maljan malkiewicz malkowska mallouki malota malschaert ' +
  'maludzinska maludzinski malysa malyska malyszewska malyszewski malyszko mamczarz manczak mandemaker mandemakers mandersloot mandrela mandrysz mangroo mangunkusumo ' +
  'manichand manicka manicki maniecka maniecki manikowska manikowski manjura mankowska mankowski mannaert mannaerts mannak mannens manniesing manoppo mansfeld manuhutu ' +
  'manuhuwa manupassa manuputtij manuputty manusama marantika marcelis marcelissen marchel marchena marchewska marchewski marchlik marchwicka marchwicki marcinczak marciniec ' +
  'marciniewska marciniewski marciniuk marcinkowska marcisz marcol marcysiak marczenko marczuk marczyk marecik mareels marekwia maresz margol margonska margonski marijnis ' +
  'marijnissen marijt marinissen marivoet markerink markslag markuszewska markuszewski markvoort markwart marosz marskamp marsman marsmans marszal martherus martinali martis ' +
  'martle martynenko martyniuk martynowicz martys maruszak maruszczak maruszewska maruszewski maruszko marynowska marynowski marzeda masalska masalski masiarz masiewska ' +
  'masiewski masiukiewicz masiulanis maslinska maslinski maslon masny maspaitella massalska massalski massart masschelein masscheleyn maszczyk maszota matahelumual mataheru ' +
  'matawlie matczynska matczynski mateboer matecka matecki matejczuk matejek matejko materka materny matheeussen mathijsen mathijssen mathissen mathoera matitaputty matla ' +
  'matlak matlega matloch matlosz matraszek matser matthee mattheeuws matthijsen matthijsse matthijssen matthys matulessy matulevicius matulewicz matuszczyk matuszewska ' +
  'matuszkiewicz matuszynska matuszynski matwiej matwiejczyk matwijczuk matyasik matyjasik matyjaszczyk matynia matys matysek matyszewska matyszewski maulany mauritz ' +
  'mazereeuw mazewska mazewski maziarka mazik mazouz mazurczak mazurczyk mazurkowska mazurkowski mazuruk mebius mecina meczynska meczynski medrala medrzycka medwid meedendorp ' +
  'meekel meekers meekes meelker meems meenhorst meerbeek meerburg meerdink meereboer meerkerk meermans meersman meersschaert meerstadt meertens meerveld meeus meeuse meeusen ' +
  'meeuwenberg meeuwes meeuwisse meeuwissen meeuws meeuwsen meewis mehciz meijberg meijboom meijdam meijeren meijerhof meijering meijerink meijers meijlink meijnders meijnen ' +
  'meijs meijsen meijwaard meiland meilink meima meinders meindersma meinderts meindertsma meinema meinsma meintjes meirhaeghe meirlaen meirsman meisner mejdoubi melchers ' +
  'melerska melerski melger melissen melkert melkowska melkowski mellegers mellema mellens mellouki melman melnyczuk melse melsen menebhi mengerink menheere menkveld mennema ' +
  'mennes mensinga mensonides mentel menting mentinga mentink mercan mercelina mercera merchel merckx merkelbach merkestein merks merkus merkx mermer merta mesbahi ' +
  'messchendorp messelink messemaker messyasz mestdag mestdagh metekohy metiary metrycka metrycki metsu meuldijk meulebrouck meuleman meulemans meulenbeld meulenbelt ' +
  'meulenberg meulenbroek meulenbrugge meulendijk meulendijks meulenkamp meulensteen meulenyzer meulepas meulink meulman meulmeester meuris meuwese meuwissen meyboom meys ' +
  'mezouari mezynska mezynski mialkowska mialkowski miarczynska miarczynski miazek michalczak michalczewska michalczewski michalczuk michalec michalecka michalecki michalska ' +
  'michaluk michielse michielsen michielsens michna michniewicz michnowska michnowski michta miciak mickiewicz mickun middelbeek middelbos middeldorp middelhoek middelkamp ' +
  'middelman middelweerd miechels mieczek mieczkowska mieczkowski miedzianowska miedzianowski mielcarska mielcarski mielczarska mielczarski mielewska mielewski mielke ' +
  'mielniczuk mientjes mierczak mierzejewska mierzwiak mierzwinska mierzwinski mierzynska mierzynski miesiak mieszczak mieszkowska mietkiewicz mignolet mijland mijnders ' +
  'mijnhardt mijnsbergen mijnster mijnten mijsbergh mijwaart mikanowicz mikiciuk mikicka mikicki mikiewicz miklas miklasz miklaszewska miklaszewski miklewicz miklosz mikola ' +
  'mikolajczuk mikolajewska mikos mikosz mikoszewska mikoszewski mikrut mikruta miksa mikucka mikucki mikulak mikulec mikulicz mikulska mikuszewska mikuszewski mikuta ' +
  'milczarska milczarski milewicz milewska milkowska milkowski miloch milon milosek miloszewska miloszewski miltenburg minderhoud minkema minkhorst minkjan minkowska ' +
  'minkowski minnaard minnaert minnebo minneboo minnema minten mintjes miodowska miodowski mioduszewska mioduszewski miotk mirkiewicz misiarz misiaszek misier misiolek misior ' +
  'misiorek misiuda misiukiewicz misiuna miskiewicz missier missler miszczak miszczuk miszczyk miszewska miszewski miszkiel miszkiewicz miszta mital mitek mitka mitros mizak ' +
  'mizerska mizerski mizgala miziolek mlodawska mlodawski mlodzianowska mlodzianowski mniszewska mniszewski mocarska mocarski moch mochnacka mochnacki mochocka mochocki ' +
  'mochol moczulska moczulski moczydlowska moczydlowski modelska modelski modrzejewska modrzewska modrzewski moeijes moekiran moelands moelker moensi moerbeek moerings ' +
  'moerkens moerkerk moerkerke moerland moernaut moesker moesman moestadja moeyaert moeyersoons mofers mogendorff mohabir mohamedhoesein mohanlal mohrmann mojsa mojsiewicz ' +
  'mojska mojski mokros mokrzan mokrzecka mokrzecki mokrzycka mokrzycki molag molegraaf molek moleman molendijk molendowska molendowski molengraaf molhoek molhuijsen molinska ' +
  'molinski mollaert mollema molleman molska molski molster mombarg mommers monasso monbaliu monczka mondry mondrzejewska mondrzejewski monen moniuszko monka monnikendam ' +
  'monnikhof monorath monsees monsma monteban montsma mooibroek mooijaart mooijekind mooijen mooijman mooijweer mooiman moolenaar moolhuijsen moorlag moorman moormann morawa ' +
  'morawiecka morawiecki morcinek mordaka mordal mordarska mordarski moreels morgas moroziuk morozowska morozowski morsink mortelmans moryc morys morzyk mosakowska mosakowski ' +
  'mosch moscicka moscicki moshagen mosiejczuk moskalewicz moskaluk mosselmans mosterdijk mosterman mostert mostowska mostowski mosur moszczynska moszczynski moszko ' +
  'moszkowicz moubariki moudni mouhib moukhliss moumni mourabit mouris mourits mourtaji mouthaan mouttaki mrabti mroczkowska mroczynska mroczynski mrowinska mrowinski ' +
  'mroziewska mroziewski mrozinska mrukwa mszanecka mszanecki muchalska muchalski muchewicz muchowska muchowski muczynska muczynski mugge muijderman muijen muijlwijk muijres ' +
  'muijs muijsenberg muijsers muijtjens muijzer muilwijk muiswinkel muizelaar mulak mularczyk mulawa mulderij multan mungra munneke munnichs munnik munnikhuis munniksma ' +
  'munsterman muraszko murawska murdza muryn murzynowska murzynowski muschiol musialek musialik musiol muskee muskens muskita mussche musur muszak muszalska muszalski muszyk ' +
  'mutlu muurling muurman muylaert muyldermans muyllaert muylle muys mychajliw mychlik myga mykietyn mykytiuk mylkowska mylkowski myrcha mysak mysiak mysinska mysinski mysior ' +
  'mysiorek myslinska myslinski myszk mytkowska mytkowski naaijen naaktgeboren naarding nabbe nabben nackaerts naczk nadgorska nadgorski nadif nadolska nadratowska ' +
  'nadratowski naessens nagelhout nagelkerke nagiel nagorny nagorska nagorski nagrodzka nagrodzki nagtegaal nagtzaam nahumury naipal nakonieczna nakonieczny nalbant ' +
  'nalepinska nalepinski nalewajek nalewajko namyslo nandpersad nanhoe nankoesing nanlohy nannan nanninga nannings nanuru napieralska napiorkowska napiorkowski naporowska ' +
  'naporowski narkowska narkowski narloch naskret naszkowska naszkowski natkaniec natonek natorska natorski naumenko nauwelaers nauwelaerts nawara nawrat nawrocka nawumczyk ' +
  'nazarko nazaruk necel neddermeijer nederhoed nederlof nederpel nederveen neefs neeft neeleman neelen neelissen neels neerincx neering neervens neervoort neeskens neggers ' +
  'neijenhuis neijens neijmeijer neijndorff neimeijer neirinck neirynck nejjari nejman nelemans nelisse nelissen nellestijn nems nengerman nenko nerings nettenbreijers ' +
  'neuteboom neutkens neuvel neyens neyrinck neyt nghiem niakliaeu nicinska nicinski nicolaas nicolaij niczyporuk niebieszczanska niebieszczanski niechcial niecikowska ' +
  'niecikowski nieckarz nieckula niedbalska niedbalski niedoba niedobecka niedobecki niedojad niedospial niedzielska niedzielski niedziolka niedzwiecka niehof niekrasz niekus ' +
  'niemantsverdriet niemczuk niemczynska niemczynski niemeijer niemirowska niemirowski niemyska niemyski nienhuijs nienhuis niepsuj nieradka nieroda nierop nieruchalska ' +
  'nieruchalski niescior niesing niesiolowska niesiolowski niesporek niessen niessink nietubicka nietubicki nieuwboer nieuwenburg nieuwendijk nieuwenhof nieuwenhoff ' +
  'nieuwenhuijs nieuwenhuijse nieuwenhuizen nieuwenkamp nieuwesteeg nieuwhof nieuwkamp nieuwkerk nieuwlaar nieuwland nieuwold nieuwoudt nieuwstraten niewiadomska niewiarowska ' +
  'niewiarowski niewinska niewinski niewold niezabitowska niezabitowski nigten nijboer nijdam nijdeken nijeboer nijenhuis nijenkamp nijhof nijholt nijkamp nijland nijlant ' +
  'nijman nijmeijer nijsen nijsse nijssen nijsten nijziel nijzink nikiciuk nikijuluw nikitiuk niklewicz niklewska niklewski niksa nipius nitert nizio noback nocon nocula ' +
  'nogly nogowska nogowski noij noija nojek nolet nooijen nooijens noome noomen noordam noordegraaf noordeloos noordenbos noorderhaven noorderijk noordermeer noordhof ' +
  'noordhoff noordhuis noordijk noordink noordman noordmans noordover noorlag noorlander noorloos noorman noort nooteboom nootenboom norbart norbruis norder nordholt ' +
  'nosarzewska nosarzewski nosko noskowska noskowski nosol noszczyk noteboom noterdaeme notermans notosoetarso notteboom nouwen nouwens nouws novik nowacka nowaczek ' +
  'nowaczewska nowaczewski nowakowicz nowakowska nowara nowas nowicka nowinska nowok nowosielec nowosielska nowosielski nowoszewska nowoszewski nowotka nuijen nuijens nuijs ' +
  'nuijten nuijts numan nusselder nussy nusteling nuus nuyens nuytemans nuyts nuyttens nycek nykiel nykoluk nylec obara obbema obbink obdam obermeijer obidzinska obidzinski ' +
  'oboza obrebska obrebski obroslak obuchowska obuchowski ochal ochman ochmanska ochmanski ochnik ocicka ocicki ociepa ociepka ockhuijsen oczkowska oczkowski odekerken odijk ' +
  'odinga odrobinak odrowska odrowski oduber odziemczyk oedayrajsingh oedit oelen oemraw oemrawsingh oenema oerlemans oeseburg offenberg offerhaus offeringa offermans ofman ' +
  'ogaza ogiela oglaza ogonowska ogonowski ogrodzinska ogrodzinski ohello ohoirat ojevaar okcu okninska okninski okonska okonski okraszewska okraszewski okrzesik oksiuta ' +
  'okulska okulski okumus okuniewska okuniewski okurowska okurowski olas olbrycht olbrys olchowska olchowski olczyk olde oldekamp oldemenger oldenhof oldenhuis oldenkamp ' +
  'oldenkotte oldenziel oldersma olearczyk olechno olechnowicz oledzka oledzki oleksiejuk oleksiewicz oleksik oleksinska oleksinski oleksiuk oleksowska oleksowski oleksyn ' +
  'olesch olesiak olesiejuk olesiewicz olesinska oleszczuk oleszek oleszkiewicz oleszko olewnik oliemans olierook oliinyk olijerhoek olijhoek olijslager olijslagers olijve ' +
  'olko olkowska olsthoorn olszacka olszacki olszak olszanka olszanska olszanski olszok olszowska olthuis oltmans omelan omiecinska omiecinski omlo omtzigt onak onal ' +
  'onderdelinden onderstal onderweegs oner ongenae onghena onghenaert ongun oniszczuk oniszk oniszko onstenk onyszko ooghe oomen oomens oomes oomkens oonincx oonk oorebeek ' +
  'oortgiesen oorthuijsen oorthuizen oortman oortwijn oosdijk oosse oostendorp oosterbaan oosterbeek oosterbroek oosterdijk oosterheert oosterhof oosterhoff oosterholt ' +
  'oosterink oosterkamp oosterlaak oosterlaar oosterlinck oosterloo oosterlynck oosterman oostermann oostermeijer oosterom oosterveen oosterveer oosterwaal oosterwechel ' +
  'oosterwijk oosthof oostindie oostinga oostra oostrum oostveen oostvogels oostwouder opalinska opalinski opaluch opbroek opdam opdebeeck opgenoort opheij ophey ophuis ' +
  'opiola opmeer oppedijk oppelaar oppeneer oppewal oppier opsomer orak orczykowska orie orlicka orlicki orlikowska orlikowski orlinska orlof orsel orszulik oruc orzechowska ' +
  'orzeszkowska orzeszkowski orzol osiadacz osiak osiecka osiewacz osinga osmolska osmolski osowicz ossebaard ossekoppele ossenblok ossewaarde ossolinska ossolinski ossowska ' +
  'ostalowska ostalowski ostapczuk ostapiuk ostapowicz ostasz ostendorf ostojska ostojski ostrzycka ostrzycki oszczepalinska oszczepalinski oszczyk otermans otken otreba ' +
  'ottema ottenhof ottens otterloo ottevaere ottink ouaali ouadah ouaddou ouahabi ouaissa ouariachi oubaha oudejans oudeman oudenaarden oudenampsen oudendag oudendijk oudenes ' +
  'oudenhoven oudenhuijsen oudheusden oudhof oudhoff oudkerk oudman oudshoorn oukbih oukhrib oulad oumghar ourahou ouriaghli outaleb ouwejan ouwendijk ouweneel ouwens ' +
  'ouwerling ouwersloot overbeeke overberg overbosch overdevest overdijk overdijking overduin overdulve overeem overes overgaauw overgoor overhein overkamp overkleeft ' +
  'overmars overmeen overmeer overpelt overvelde overvliet overvoorde overweel owczarczak owsiak oyen ozalp ozaslan ozay ozbay ozbek ozben ozberk ozbilen ozcelik ozdamar ' +
  'ozdil ozdogan ozdowska ozdowski ozel ozgen ozgun ozguven ozkara ozkaya ozkurt ozmen ozoglu ozpolat ozsoy oztas oztekin oztoprak ozyilmaz paalman paantjens paardekooper ' +
  'paardekoper paashuis paasse paauwe pabian pabianiak pabich pabis pabisiak pachalska pachalski pachocka pachocki pacholska pacholski pachota pachuta pacuk pacura pacyga ' +
  'paczosa paczuska paczuski paczynska paczynski padberg padmos paelinck paepe pahalwankhan pajaczkowska pajaczkowski pajdak pajdosz pajdzik pajewska pajewski pajor pakos ' +
  'pakosz pakulska palabiyik palamar palczewska palczewski palej palenica palinska palinski paliszewska paliszewski palsma palstra paltantewari paltoe paluchowska paluchowski ' +
  'paluszak palyga palys panasewicz panasik panasiuk panczyk panday panecka panecki panfilska panfilski pangemanan pangkey panhuijzen panhuis pankau pankiewicz pankowska ' +
  'pankowski pankras pannebakker pannekeet pannekoek panneman papaj papendorp papeveld papierska papierski papierz papilaja papilaya paping papis parabirsing paragsingh ' +
  'parbhudayal parchimowska parchimowski pariama parinussa parkita parkitna parlevliet parniewska parniewski parobczyk parren partoens partyka paruch parusel paruszewska ' +
  'paruszewski parys parzniewska parzniewski parzych parzyszek paschedag pasko passchier passenier paster pastuszak paszkiet paszkowska paszta paszyna patalas patalon patecka ' +
  'patecki paterak paternotte patteeuw pattiapon pattinama pattinasarany pattipeilohy pattipeiluhu pattiradjawane pattiselanno pattiwael pattyn pauwelsen pauwelussen pauws ' +
  'pawelczuk pawelska pawelski pawezka pawirodikromo pawironadi pawlas pawlica pawlicka pawliczek pawlikowicz pawlikowska pawlinska pawlinski pawlisz pawliszyn pawlita ' +
  'pawliuk pawliw pawluczuk pawluk pawlukiewicz pawlus pawlusiak pawluszek pawul pawulska pawulski payung pazdan pazdro pazdzioch pazdziora pazera pazio pazniak pazola ' +
  'pecherska pecherski pechtold peciak peciu pecka peeman peeraer peerbolte peerbooms peerdeman peereboom peerenboom peersman pehlivan peijen peijnenburg peijs peirs peirsman ' +
  'pekacka pekacki pekcan pekelaar peker peksa pektas pelasula pelckmans pelczar pelczynska pelczynski pelders peleman pellegrom pellenaars pellikaan pelowska pelowski pelsma ' +
  'pelupessy pelzowska pelzowski penczek pengel pennewaard penninck penninckx pennings penninkhof penninx penterman peperkamp peperkoorn peplinska peplinski peppelenbos ' +
  'perdek perkowska perlinska perlinski perquin perska persoons persulessy persyn perzanowska perzanowski pesireron pessers pesulima peszek peszko petelska petelski peterink ' +
  'peterman petermeijer peterse petersma petlak petlicka petlicki petraitis petriw petruczenko petryk petrykowska petrykowski petrynska petrynski petryszyn peursum pherai ' +
  'philippaerts piaskowska piaskowski piaszczyk piatas piatczak piatkowska piatrou picanussa picauly picheta pichura pidhirny piecha piechaczek piechnik piechocka piechowska ' +
  'piechowski pieczyk piejko piekaar piekara pieknik piekos piekut pielach pielage pielak pielech pielecka pielecki pielichowska pielichowski pielka pieloch pielorz piels ' +
  'pienczak pieniak piening'
).split(' ')
