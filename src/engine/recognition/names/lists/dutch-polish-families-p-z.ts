/** Family names of people in the Netherlands, Flanders and Poland, wherever they come from, Polish ones in their cases, from P to Z; folded, without such as are words of the eight languages. */
export const dutchPolishFamiliesPToZ: readonly string[] = (
  'pienkowska pienkowski pieprzak pierchala pierik pieronczyk piersa pierscinska pierscinski piersiak piersma pierzchalska pierzchalski pierzynska pierzynski piestrzynska ' +
  'piestrzynski pieters pieterse pietersen pietersma pietersz pietkowska pietkowski pietraga pietrasiak pietraszek pietraszewska pietraszewski pietraszko pietron pietrowska ' +
  'pietrucka pietrucki pietruczuk pietruk pietrusiak pietrusiewicz pietruszewska pietruszewski pietryga pietryka pietrzok pietrzykowska pietrzykowski piets pijanowska ' +
  'pijanowski pijffers pijlman pijls pijnacker pijnenborg pijnenburg pijpelink pijpker pikaar pikkemaat pikul pikula pikulik pilarska pilatowska pilatowski pilecka ' +
  'pilichowska pilichowski pilinska pilinski pilip pilipczuk piliszek pillaert piltz pilus pilut pinckaers pindel pindor piniewska piniewski pinkas pinkiewicz pinkse pinxten ' +
  'pinxteren pioch piorkowska piosek piotrak piotrowiak piotrowska piotrzkowska piotrzkowski pirek piscaer pisera piskor piskorska piskorski piskula piskulak pitala piwnicka ' +
  'piwnicki piwnik piwonska piwonski pjontek plaatsman plachecka plachecki plaetinck plaggenmarsch plaisier plandsoen plantijn plantinga plaskota plaskowicka plaskowicki ' +
  'plasmans plasmeijer plasschaert platkowska platkowski platteau platteel plattel plebanek pleskot plessers plewicka plewicki plewinska plewinski plichcinska plichcinski ' +
  'plizga plocharczyk plociennik plociniczak ploegaert ploegmakers ploemen ploszaj plotnicka plotnicki pluciniczak plucinska plucinski pluijm pluijmen pluijmers pluimers ' +
  'plukaard plura pluskowska pluskowski pluszczewska pluszczewski pluymaekers pniok pobozy pochec pochodaj pociask pocztowska pocztowski podbielska podbielski podczaska ' +
  'podczaski podgorniak podgorny podgorska podkanowicz podlecka podlecki podsiedlik podwysocka podwysocki poelhekke poelma poelman poelmann poelmans poels poelsma poelstra ' +
  'poelwijk poeran poese poeze pogonowska pogonowski pogrzeba pokorska polakiewicz polanczyk polderman polet polewska polewski polfliet polhaar poliszczuk poliwczak polkowska ' +
  'polkowski pollefeyt pollemans pollet polmans polnaya poloczek polok polstra polubiec polubinska polubinski polus pomaranska pomaranski pompert ponichtera ponikowska ' +
  'ponikowski ponjee ponsioen ponsteen poolman poolmans poorterman poorthuis poortinga poortman poortstra poortvliet popanda popelier popielska popielski popko poplawska ' +
  'popma popowicz poppelaars poppelier poppema poppinga poppinghaus poradowska poradowski poremba poronska poronski porowska porowski porsius porskamp porwol porwoll ' +
  'porzuczek porzycka porzycki posadzy posmyk postel posthouwer posthumus postmaa postmus potaczek potapczuk potapowska potapowski potasinska potasinski potempa potgiesser ' +
  'pothof pothoven potma potman potuijt potuyt potze poutsma pouw pouwels pouwelse pouwer powalska powalski powazka powierska powierski pozarowszczyk pozniak praagman ' +
  'praamstra praczyk praet prandecka prandecki pranga prangsma prasal prawdzik prawiro prawirodirdjo prawirohardjo prazmowska prazmowski preijde preisner prejs premchand ' +
  'prendota prenger preus prevoo priems prijden prinse prinsenberg prinssen prochowska prochowski proesmans prokopczuk prokopczyk prokopenko prokopiak prokopiuk prokopska ' +
  'prokopski prokurat pronaszko prondzynska prondzynski prooij prosniak protas protasiewicz protasiuk prouza provily prucharska prucharski prucnal prudlik pruijmboom pruijn ' +
  'pruijsen pruijssers pruiksma pruis pruisken pruissen prummel prusaczyk prusik prusinowska prusinowski pruszak pruszynska pruszynski prychodko pryczek pryga prysak ' +
  'przeradzka przeradzki przezdziecka przezdziecki przyborowska przyborowski przybycien przybylak przybylek przybylko przybylowska przybylowski przybylska przybyszewska ' +
  'przybytniak przygocka przygocki przygodka przygodzka przygodzki przysiecka przysiecki przystalska przystalski przystupa psiuk psonka pstras psujek psut pszczolkowska ' +
  'pszczolkowski ptaszynska ptok puchalska puchalski pucilowska pucilowski puczka pudzianowska pudzianowski puijenbroek puijk puister pukas pulikowska pulikowski pulit ' +
  'pullens pundyk punwasi purgal pustelnyk putek putirulan putman putmans putowska putowski puttemans puttenstein puttmann puyvelde puza puzio pycia pycz pyda pydych pykacz ' +
  'pyrak pyrc pyrcz pyrz pyrzyk pyrzynska pyrzynski pysiak pysz pyszka pytlak pytlarz pytlok pyziak quaedackers quaedvlieg quaghebeur quak quakkelaar quax quekel quintelier ' +
  'quintens quirijnen quist raaijen raaijmaakers raaijmakers raams raamsdonk raaphorst raassens raatgever raats rabenda rabiej rabsztyn rachuna rachwal rachwalska rachwalski ' +
  'raczkiewicz raczkowska raczynska radczenko radecka radema rademaker rademakers radersma radlak radosz radoszewska radoszewski radstaak raducha raducka raducki radwan ' +
  'radwanska radwanski radzewska radzewski radziejewska radzik radzikowska radzikowski radziminska radziminski radzinska radzinski radziszewska radziwill radziwilska ' +
  'radziwilski radziwon radzka radzki raedts raeijmaekers raemaekers raemakers raemdonck rafalko rafalska raffoels raghoe raghoebarsing raghosing rahajaan rahmouni rajchel ' +
  'rajewska rajewski rajkowska rajkowski rakoczy rakowicz rakowiecka rakowiecki rakus ramadhin ramaker ramakers ramanouska ramanouski ramautar rambali rambaran rambhadjan ' +
  'rambocus ramcharan ramczyk ramdas ramdat ramdhan ramdhani ramdhiansing ramdien ramdin ramdjan ramesar rameshwar ramgolam ramjiawan ramkhelawan ramkisoen ramlakhan ramlal ' +
  'ramnandan ramotowska ramotowski rampadarath rampersad ramsahai ramsamoedj ramsaran ramselaar ramsoebhag ramsoekh ramsundersingh ramza ransijn rapacka rapacki rapala ' +
  'rapczynska rapczynski rapiej rasenberg rasing raszczyk raszewska raszewski raszkiewicz ratajczyk rateland ratering raterink ratgers ratsma ratuszniak ratuszny ratynska ' +
  'ratynski rauk rauwerdink rauwers raveel ravenhorst ravensbergen ravenshorst ravensteijn ravesloot ravestein rawa rawska razenberg rbati rczynska rczynski rduch rdzanek ' +
  'rebacka rebacki rebilas rebisz rebowska rebowski reclaf reclaw reclik reczek reczko reczuch reddingius redegeld redek redeker rediers redjopawiro redlarska redlarski ' +
  'redmer redouani redzik reedijk reekers reekmans reerink reesink reestman regelink regiec regterschot regtien regtop regulska regulski rehatta reichgelt reijenga reijers ' +
  'reijerse reijgersberg reijgwart reijmer reijmers reijnen reijnhoudt reijnierse reijntjens reijntjes reijrink reijs reijsenaar reijven reimerink reimert reinalda reinbergen ' +
  'reinderink reindersma reinds reininga reinita reinsma reinstra reintjes reitsema reitsma rejak rejch rejewska rejewski rejman rejmanowska rejmanowski rejmer rejner rekers ' +
  'rekowska rekowski relmasira relouw remans remaut rembowska rembowski remian remijn remijnse remisz remiszewska remiszewski remkes remmelink remmelts remmelzwaal remmerde ' +
  'remmerswaal rempe renk renkema renken renkens renkers rense rensen rensing rensink rensma renssen repetowska repetowski repko reppel resing resink respondek reterink ' +
  'rethans retka reuling reumer reusken reuvekamp reuvenkamp reuver reuvers reuzenaar reyers reygaert reynaert reynders reyniers reyns reyntjens reyntjes rezelman rhazi ' +
  'rhemrev riabow ribbens ribberink ribbers richert ridderbos ridderhof ridderikhoff ridderinkhof riddersma riedstra riekwel riemens riemersma riemsdijk rienks rienstra ' +
  'riepma riesewijk riesmeijer rietberg rietbergen rietdijk rietema rietkerk rietman rietmeijer rietmulder rietra rietstap riffi rigter rigters rijborz rijfkogel rijkeboer ' +
  'rijkenberg rijkens rijkers rijkhoff rijkmans rijlaarsdam rijna rijnbeek rijnbende rijnbout rijnders rijneveld rijnhart rijnhout rijnierse rijnsburger rijnsent rijntjes ' +
  'rijpkema rijpma rijpsma rijpstra rijsdijk rijsemus rijsenbrij rijskamp rijvers rijzebol rijzinga rikkengaa rikkerink rikkers rikumahu ringelberg ringnalda ringoir rinkema ' +
  'rinsema ririassa ririhena risakotta risseeuw risselada ritmeijer ritzema riupassa robaczewska robaczewski robakiewicz robakowska robakowski robaszkiewicz robberechts ' +
  'robbrecht rochala rochowiak rochowicz rociek rodek rodenburg rodenhuis rodenrijs rodewald rodziewicz roebroek roebroeks roelands roelandschap roelandse roelen roelfs ' +
  'roelfsema roelfsen roelfzema roelink roelofse roelofsen roelofsma roels roelse roelvink roerdink roerink roestenberg roeters roffelsen rogacka rogacki rogaczewska ' +
  'rogaczewski rogalewicz rogalska roggekamp roggeman roggeveen rogiewicz rogosz rogozinska rogozinski rogula roguska roguski rohaan rohof roijakkers roijen roijers roijmans ' +
  'rojer rojkowska rojkowski rojowska rojowski rokebrand rokicka rokicki rokossowska rokossowski rolak rolbiecka rolbiecki rolfes rolff rollema rolleman romanczuk romanczyk ' +
  'romaniecka romaniecki romanik romaniw romanowicz romaszewska romaszewski romaszko rombaut rombley rombouts romeijnders romejko romel romeyn romijnders romik rommelse ' +
  'rommens rompczyk rondhuis ronner roodbol rooden roodenburg roodhart roodhof roodnat roodzant rooijackers rooijakkers rooijers rooijmans rooimans rookhuizen rookmaker ' +
  'roopram roording roosberg roose rooseboom roosegaarde roosen roosenboom roosenbrand roosenschoon roosenstein roosjen roosloot rooth roozeboom roozemond roozen roozenboom ' +
  'ropelewska ropelewski rosan rosbergen rosenbrand rosendahl rosicka rosicki rosik rosingh rosink rosinke rosinska roskamp roskosz roslanowska roslanowski rosmalen rosman ' +
  'rosolak rosolowska rosolowski rososinska rososinski rossaert rosseel rosseels rossel rossem roszczyk roszkiewicz roszkowska roszman roszyk rothuizen rotman rotmans ' +
  'rotsaert rotteveel rotthier rottier rottiers rottink roubroeks rouchdi rouwenhorst rouwers rouwhorst rowicka rowicki rowinska rowinski royakkers rozalska rozalski rozbicka ' +
  'rozbicki rozbiecka rozbiecki rozborska rozborski rozeboom rozemeijer rozemuller rozenbeek rozenberg rozenbroek rozendaal rozendal rozenveld rozestraten rozing ' +
  'rozmarynowska rozmarynowski rozmus rozpara rozpedowska rozpedowski rozycka rubbens rubik rubingh rubinkowska rubinkowski rucinska rucinski rucka rucki ruczynska ruczynski ' +
  'rudak rudkowska rudkowski rudol rudolphi rudowska rudowski rudyj rudyk rudzewicz rudziecka rudziecki rudziewicz rudzinska ruelens rugor ruhulessin ruhupatty ruigrok ' +
  'ruijgrok ruijs ruijsbroek ruijsenaars ruijssenaars ruijten ruijtenberg ruijters ruikes ruisch ruitenschild ruiterman ruizendaal rukat rullens rullmann rumahloine rumakamar ' +
  'rumianowska rumianowski rumienska rumienski rumin ruminska ruminski rumniak rumpff runhaar runhardt ruranska ruranski rusak rusinek rusiniak rusman russchen rusticus ' +
  'ruszczak ruszczyk ruszczynska ruszczynski ruszel ruszkiewicz ruszkowska ruszkowski rutgers rutgrink rutjens rutjes rutkowska ruttenberg ruysch ruyssinck ruyters ruytings ' +
  'ruzik rybarska rybarski rybarz rybczynska rybczynski rybicka rybok rybus rycaj rychert rychlak rychlinska rychlinski rychlowska rychlowski ryckaert ryckeboer ryckewaert ' +
  'rydlewska rydlewski rydzek rydzewska rydzewski rydzik ryka rykaczewska rykaczewski rykala rymar rymenants rymer rymsza rymut rynk rynkiewicz rynkowska rynkowski rypina ' +
  'rypkema rypma rypstra rysiak rysinska rysinski rysman ryszawa ryszka ryszkiewicz ryszkowska ryszkowski ryter rytlewska rytlewski rywalska rywalski rywka ryznar ryzner ' +
  'rzadkowska rzadkowski rzadzka rzadzki rzasa rzechula rzemieniewska rzemieniewski rzepczynska rzepczynski rzepecka rzepiela rzepkowska rzepkowski rzeszutek rzeszutko ' +
  'rzetelska rzetelski rzewuska rzewuski rzezniczak rzodkiewicz rzonca rzymek rzymelka rzymowska rzymowski saarloos saathof sabalczyk sabok sabuda sacewicz sachajko ' +
  'sachanbinska sachanbinski sacharczuk sacharuk saczuk sadauskas sadkowska sadkowski sadlik sadlocha sadlon sadlowska sadlowski sadowinska sadowinski sadura sadurska ' +
  'sadurski sadzik saelens saelman saerens sagir saglam sahalessy sahan sahbaz sahertian sahetapy sahtoe sahuleka sahusilawane saija saimima sajdok sajewicz sajkiewicz sajnog ' +
  'sakalli sakowicz sakowska sakowski salabura saladucha salakory salamony salampessy salawa salawane salemink salentijn salik salimans sallahi salomons samborowska ' +
  'samborowski samojlowska samojlowski samplonius samsel samsoedin samsom samsonowska samsonowski samuels samul samulak samulska samulski samusik samyn sanak sancak sanchit ' +
  'sandbergen sandbrink sandee sanderman sandikci sandker sandkuijl sanecka sanecki sanhaji sanko sanmoekri sannes santbergen santegoeds santema santing santokhi sapeta ' +
  'sapiecha sapieha sapok saptenno sapulete sapury sarabdjitsingh sarapata sarat saribas sarica saridjan sarigul sariman sarimanella sarioglu sariwating sarlej sarmo sarnecka ' +
  'sarnecki sarnik sarnowska sarnowski sarzala sasburg sasiak sasin sasinowska sasinowski sastroamidjojo sastrowidjojo satilmis satimin satola satora savasci savelkoul ' +
  'savelkouls savicka savicki sawchenko sawczak sawczenko sawczuk sawenko sawicka sawinda sawka sawko sawoch sawosz sawow sawuk sayar schaafsma schaafstra schaakxs schaaphok ' +
  'schaapman schaapveld schaareman schaberg schaddelee schadee schaefers schaeken schaffers schagen schalkoort schalkx schampers schapendonk schapink scharenborg scharff ' +
  'scharloo scharpenborg scharrenberg scharroo schasfoort schatorie schattenkerk schaub scheenstra scheepens scheepers scheepstra scheeren scheerhoorn scheerlinck scheerman ' +
  'scheers scheffers schefman scheifes scheijbeler scheijen scheijgrond schelfaut schelfhorst schelfhout schelhaas schellaert schellekens schellens schellinkhout schenkeveld ' +
  'schennink schepens scherjon scherpenhuijzen scherpereel scherphof scherrenburg scheulderman scheurleer scheurwater schiebroek schiedon schietecatte schieven schiferli ' +
  'schiffelers schijff schijvens schiks schilderink schildkamp schillemans schillings schilp schilperoort schilstra schipaanboord schipholt schiphorst schipperheijn ' +
  'schipperus schittecatte schmeink schnitger schockaert schoemaker schoemakers schoenaker schoenmaeckers schoenman schoester schoevers schoffelmeer schokkenbroek schokkin ' +
  'scholma scholman schols scholtanus scholtens scholtes scholts scholtus scholtz scholtze schonenberg schoneveld schonewille schoo schoofs schoonbeek schoonbrood ' +
  'schoonderbeek schoondermark schoonderwoerd schoone schoonebeek schoonen schoonenberg schoonenboom schoonewelle schoonheijt schoonheim schoonhein schoonjans schoonman ' +
  'schoonus schoop schoordijk schoorl schoorlemmer schoorstra schootemeijer schoots schootstra schopman schorel schotanus schotborgh schothorst schotman schotpoort schotsman ' +
  'schoutens schouteten schoutteet schoutteten schouwenaars schouwerwou schouwstra schrama schrauwen schraven schraverus schreijer schreuder schreuders schreur schreurs ' +
  'schriek schrier schriever schrijen schrijnemakers schroevers schroor schrooten schroyen schuddeboom schuddinck schuermans schuijer schuijl schuijn schuijt schuilenburg ' +
  'schuiling schuilwerve schuitema schuitemaker schuiteman schuitert schuitmaker schuldink schulenburg schulting schultinge schumer schurgers schurink schurman schutgens ' +
  'schutijser schutjes schutrups schuttevaar schuttinga schuurbiers schuurhuis schuurhuizen schuurink schuurkamp schuurkes schuurmans schuurs schwartzenberg scibor ' +
  'sciborowska sciborowski sciborska sciborski scieszka scisel scislewicz sciuk sczepanik sebens secgin seddiki sedek sedrowicz sedziak sedzik seegers sefiani segaert segeren ' +
  'segeth seghers segieth seijkens seijsener seinstra seipattiratu seker seklecka seklecki sekulska sekulski selbach selerska selerski selier sellink sellis selvi semczuk ' +
  'semeijn semeleer semenchuk semenenko semeniuk semeniw semenowska semenowski semik semmelink semrau senczuk sendek senderowska senderowski sendor senel seneta sengers ' +
  'senhaji senhorst senkowska senkowski sennema senster senyurt seppen serafinska serafinski serghini serhiyenko seriese serlie serroen serroukh serruys serwin sessink setlak ' +
  'seumahu sevenhuijsen severens severijn severijnen sevimli sevinga sewastianowicz sewbalak sewcharan sewdien sewera seweryniak sewgobind sewnarain sewnath sewpersad ' +
  'seynaeve sheoratan siahainenia siahaya sialana siauruk sibbing sibma sicinska sidarenka sidor sidorczuk sidorowicz sidoruk sidzina siebelink siebelt siebenga siebers ' +
  'siebes siebesma siebrands siebring siedlewska siedlewski siegers siegersma siejak siejka siek siekanska siekanski siekerman siekierska siekman sielicka sielicki siemaszko ' +
  'siembab siembida siemek siemeling siemelink siemerink siemianek siemianowska siemianowski siemiaszko siemieniuk sieminska siemonsma sieniuc sienko siepka siepracka ' +
  'siepracki sieracka sieracki sieraj sierak sierant sierdsma sierens sierhuis sierksma sierocka sierpinska sierpinski siersema siertsema sierzega sierzputowska sierzputowski ' +
  'siestrzewitowska siestrzewitowski sietses sietsma sievers siewertsen siewior siewruk sigmond sihasale sijbers sijbesma sijbom sijbrands sijbring sijens sijm sijmens ' +
  'sijmons sijnesael sijperda sijpesteijn sijtsema sijtsma sikkema sikkenk sikkens sikkes sikma sikon sikorowska sikorowski sikorska siktor silakowska silakowski silfhout ' +
  'silooy silska silski siluk simczuk simlat simmelink simmerman simoens simonis simonse simonsma simonsz sinay sinicka sinicki sinkeldam sinkevicius sinkgraven sinkiewicz ' +
  'sinnecker sinnema sinselmeijer sintemaartensdijk sipkema sipkens sipma sipsma sirin sissing sitaldin sitaram sitarek sitkiewicz sitkowska sitkowski sitnik siuda siudak ' +
  'siudek siudem siudym siutkowska siutkowski siwabessy siwalette siwecka siwecki siwiak siwiela siwik siwinska siwinski siwon sjamaar sjardijn sjerps sjoerds sjoerdsma ' +
  'sjollema sjouken skaba skalecka skalecki skalik skaluba skarbinska skarbinski skarupa skarzynska skarzynski skibicka skibinska skibniewska skibniewski skierniewska ' +
  'skierniewski skierska skierski skindzier skladanowska skladanowski sklarczyk sklarek sklodowski skoblik skoczylinska skoczylinski skoczypiec skolak skolasinska skolasinski ' +
  'skolik skolimowska skolimowski skonecka skonecki skoneczny skonieczka skopinska skopinski skorczewska skorczewski skornia skornicka skornicki skorupska skorupski skorus ' +
  'skoryk skotak skotarczak skotnicka skotnicki skoupy skowera skowronska skowyra skraba skrabacz skrabska skrabski skraburska skraburski skrago skrajda skrendo skrobecka ' +
  'skrobecki skrobisz skrobol skrobot skrocka skrocki skrodzka skrodzki skrok skroka skrukwa skrypnyk skrzecka skrzecki skrzeczkowska skrzeczkowski skrzekut skrzynecka ' +
  'skrzynecki skrzynska skrzynski skrzypinska skrzypinski skrzypkowiak skrzypnik skrzyszewska skrzyszewski skuba skubij skubik skubis skubiszewska skubiszewski skuczynska ' +
  'skuczynski skupniewska skupniewski skura skurska skurski skurzynska skurzynski skuteli skutnik skuza skwarczek skwarlo skwarska skwarski skwierawska skwierawski ' +
  'skwierczynska skwierczynski slaa slaats slabbaert slabbekoorn slabbinck slabinska slabinski slabon slachmuylders sladek slaghuis slagt slakhorst slaman slange slappendel ' +
  'slawik slawinska slazak slazynska slazynski slebus sledzinska sledzinski sleeckx sleegers slegers slegh slegt slegtenhorst sleiderink slendebroek slenders slesicka ' +
  'slesicki sleumer sleurs sleutjes sleuwenhoek sleven slezok slief slieker slijkhuis slijkoort slikboer slingenberg slingerberg slisz sliwinska slobodian slodkowska ' +
  'slodkowski slomian slomianny slominska slominski slomkowska slomkowski slomska slomski slonecka slonecki slootbeek slooten sloothaak slootmaker slootmans sloots slootweg ' +
  'slosarczyk slotboom slotegraaf slotema slotman slotwinska slotwinski slowak slowikowska slowikowski slubik sluijk sluijmer sluijs sluijsmans sluijter sluijters sluja ' +
  'slupczynska slupczynski slurink smagacz smakman smalbrugge smalcerz smaling smallegange smallenbroek smardzewska smardzewski smedema smedinga smeekes smeele smeenge smeenk ' +
  'smeesters smejda smekens smela smelik smeltink smerecka smerecki smetsers smeulders smeur smeyers smialkowska smialkowski smidt smidts smiechowska smiechowski smiejkowska ' +
  'smiejkowski smiglak smiglewska smiglewski smilda smilde sminck sminia smink smitsdorp smitshuijsen smitskamp smitsmans smoczyk smoczynska smoczynski smogorzewska ' +
  'smogorzewski smogur smolana smolarczyk smolders smolecka smolecki smolenaars smolinska smolnicka smolnicki smolnik smorawska smorawski smorenburg smoron smosarska ' +
  'smosarski smreczak smuda smulders smulek smuniewska smuniewski smyl smyla snackey snarska snarski snaterse snauwaert sneijder sneijders snelder snelders snelleman ' +
  'snellenberg snelling snels snelting snethlage sniadach sniadecka sniadecki snieder snieders sniegocka snijdelaar snijtsheuvel snioch snippe snoeck snoeckx snoeijen ' +
  'snoeijink snoeijs snoeker snoeks snoodijk snoois snopkiewicz snuverink sobania sobas sobczynska sobecka sobecki sobel sobiecka sobiecki sobieralska sobieralski sobieranska ' +
  'sobieranski sobieska sobieszczanska sobieszczanski sobieszek sobik sobis sobisz sobkowicz sobocinska sobocinski sobotta sobuta sochacka sochaj sochan sochocka sochocki ' +
  'sochon socko soebhag soebratie soedamah soekardi soekarwati soekhai soekhlal soekhoe soeltan soemardjo soemita soemodihardjo soenen soens soenveld soepboer soerjadi ' +
  'soerodimedjo soeropawiro soesbergen soesman soet soetaert soetardjo soete soetekouw soeteman soetemans soetens soeterboek soeters soethof soethout soffers soffner sohier ' +
  'sokal sokalska sokalski sokolinska sokolinski sokulska sokulski solak solarczyk solczak solek solich solinger solisa solka solkesz solleveld sollie solmaz soltan soltysik ' +
  'soltysinska soltysinski somers sommeijer somohardjo sompolska sompolski sondervan sonmez sonnemans sonnenberg sonneveld sonneveldt sonoredjo sonsbeek sontag sontowska ' +
  'sontowski sopacua sopala sopamena sopata soplanit soppe sordyl sorn soroczynska soroczynski sosin sosinska sosnal sosnicka sosnicki sosnierz sosnowska sosrokoesoemo ' +
  'sosulska sosulski sott souhuwat souisa soumete souren soussi souverijn souwer sowada sowiak sowiar sowinska sowula soylemez spaansen spaanstra spaapen spaargaren ' +
  'spadlowska spadlowski spaepen spakman spakowska spakowski spalinska spalinski spanjaard spanjer spanjers spanninga spapens sparenberg sparreboom spauwen specken speeckaert ' +
  'speekenbrink speetjens spekman spekreijse spelbrink speleers spelten spenkelink spieard spiegelaar spiekerman spieksma spiertz spiessens spijkerboer spijkerbosch ' +
  'spijkerman spijksma spijkstra spileers spinder spinhoven spinnewijn spirydowicz spisak spithorst spithost spithoven splawska splawski spocinska spocinski spodar spodymek ' +
  'spoelder spoelman spoelstra spoler sponselee spoorenberg spoorendonk spoormakers sprangers sprecha spreeuwenberg sprenger sprengers sprenkeler spriensma sprinkhuizen ' +
  'sprokkereef spronk spronken spruijtenburg spruitenburg spruyt spruytte spurek spurtacz spychalska spychalski spyra spytkowska spytkowski srednicka srednicki sredzinska ' +
  'sredzinski sroczynska sroczynski srogosz sromek staaks staalman staals staarink staarman staarmann staatsen stachelska stachelski stachera stachniewicz stachnik stachniuk ' +
  'stachnowska stachnowski stachon stachowska stachula stachurka stachurska stachurski stachyra stadermann stadman stadnicka stadnicki stadnyk staelens stafiej stafiniak ' +
  'stajszczak stakenburg stalenberg stalenhoef stalinska stalinski stallinga stalmach stalman stalmasinska stalmasinski stals stamer stammis stamsnieder stamsnijder ' +
  'stanczewska stanczewski stanczuk standaer standaert staniak stanicka stanicki stanislawczyk stanislawek stanislawska stanislawski staniszek staniszewska stankowska stanosz ' +
  'stanowska stanowski stanuch stapelbroek stapelkamp stapor starczewska starczyk starink starosciak starosielec starrenburg starreveld starypan starzak starzewska starzewski ' +
  'starzomska starzomski starzycka starzycki starzynska starzynski stasch stasica stasiewicz stasinska stasinski stasiuk stasiulewicz stasko stassar stasz staszczak staszczuk ' +
  'staszczyk staszel staszewska staszkiewicz staszko staszkow statema statia stautemas stauttener stawarz stawiarska stawiarski stawicka stawska stawski steba stebel ' +
  'stebnicka stebnicki steciuk stecyk steegen steegh steeghs steegman steegmans steegstra steehouder steehouwer steemers steenaart steenackers steenbeek steenbergh steenbrink ' +
  'steendam steendijk steeneveld steenge steenhagen steenhaut steenhoek steenhof steenhoudt steenhuizen steenkamer steenkamp steenkist steenland steenmeijer steenmetz ' +
  'steensma steenstra steenvoorden steerneman steevens stefaniuk stefanowicz stefanska stegehuis stegeman stegenga stegerman steggerda steggink stegner steigenga steinke ' +
  'steinmeijer steinvoort stekelenburg stekkinger stellinga stellingwerff stelma stelmachowska stelmachowski stelmasiak stelmaszenko stelmaszuk stelpstra steltenpool steltman ' +
  'stelwagen stempkowska stempkowski stemplewska stemplewski stencel stensen stenvers stepaniuk stepinska stepinski stepkowska stepkowski stepniewska stepniewski stepnik ' +
  'sterckx sterenberg sterenborg sterkenburg sterkman sternicka sternicki sterrenberg sterrenburg sterringa stetkiewicz stettner steultjens steunebrink stevelink stevense ' +
  'steverink stevers steyaert steyvers stichelbout stiekema stienstra stigter stijnen stijnman stikkelbroeck stikkelman stikkelorum stilma stinesen stinissen stiphout ' +
  'stobbelaar stobberingh stobiecka stobiecki stobinska stobinski stoch stocka stocki stockmans stodel stodolny stodulska stodulski stoelhorst stoelinga stoepker stoffelen ' +
  'stoffelsen stojanowska stojanowski stojecka stojecki stokhof stokhuijzen stokkel stokkermans stokkers stokkink stokman stokmans stokowska stokowski stolc stolczyk stolecka ' +
  'stolecki stolinska stolinski stolker stolorz stolte stoltenborg stoltenborgh stolwerk stolwijk stomphorst ston stoorvogel stoove stopczyk stopinska stopinski stoppelenburg ' +
  'stoppelmans stopyra storimans storkhorst stortelder stortenbeker stosio stotijn stouten stouthart stoutjes stoutjesdijk stoutmeijer stouwdam straalman straathof straatman ' +
  'straatmans straatsburg straatsma stracewska stracewski strachocka strachocki straetemans straetmans stragier strama straszewska straszewski strating stratman strauchmann ' +
  'straus straver streefkerk streefland streekstra stregels strengers strengholt streppel streumer streutjens striekwold strijbis strijbos strijdhorst strijdveen strijland ' +
  'strikkers strikwerda strobach stroczynska stroczynski stroeks stroes stroet stroetinga stroink stroinska stroinski strojek strojewska strojewski strojnowska strojnowski ' +
  'strojwas strolenberg stronczyk stroo strooband stroomberg stroomer strooper strootman strouken strous strozecka strozecki strubbe struben strubinska strubinski struijk ' +
  'struijs struiksma struk struminska struminski strupinska strupinski strusinska strusinski struyf struyk struyken struyven struzik strycharczuk stryckers stryczula stryjak ' +
  'stryjewska stryjewski strzelczak strzemecka strzemecki strzemiecka strzemiecki strzeszewska strzeszewski strzoda strzyzewska strzyzewski stuczka studnicka studnicki ' +
  'studulska studulski studzinska stuer stuglik stuifbergen stuijfzand stuijt stuijvenberg stuijver stuivenberg stukart stultiens stumpel stupak sturgolewska sturgolewski ' +
  'sturkenboom sturmowska sturmowski stus stusinska stusinski stutvoet stuut stuyck stuyts stuyvaert styczynska styczynski stygar styn stypulkowska stypulkowski styrna stys ' +
  'stysz subasi sucharska sucharski suchecka suchenek suchocka suchodol suchodolska suchodolski suchojad suchomska suchomski suchon suchorska suchorski suchorzewska ' +
  'suchorzewski suchowiecka suchowiecki suchta suder sudnik suetens sufin suijdendorp suijker suijkerbuijk suijlen suijs suijten suir sujak sujecka sujecki sukhai sukhraj ' +
  'sukiennicka sukiennicki sukul sulawa sulej sulewska sulewski sulich suligowska suligowski sulik sulinska sulinski sulisz sulkowicz sulkowska sulkowski sulvaran sulwinska ' +
  'sulwinski sumara sumera sumowska sumowski sumter sungur supernak superson supinska supinski supit suprun supusepa surdacka surdacki surdej surdel surdyk surgiel surink ' +
  'suripatty surjbalie surmacka surmacki surmacz surmiak surminska surminski surmont surowiecka surowiecki surucu suruto surwillo surwilo surynowska surynowski surzyn susam ' +
  'suszczynska suszczynski suszycka suszycki sutkowska sutkowski sutor suurbier suurd suurenbroek suurmeijer suurmond suvaal suverkropp suwinska suwinski suzanowicz swaak ' +
  'swaanen swaans swaczyna swaen swaenepoel swagemakers swager swagerman swanborn swanenberg swanenburg swarte swartenbroekx swartjens swartjes swarts swartsenburg swech ' +
  'swedrowska swedrowski sweegers sweere sweeren sweerman sweerts sweijd sweklej swelheim swelsen swenker swenne swennen swerts swerus swiac swiader swiatkiewicz swiatkowska ' +
  'swiatlon swiatlowska swiatlowski swiba swidzinska swidzinski swiebocka swiebocki swieboda swiech swiecicka swiecicki swiecik swier swierad swierczewska swierczewski ' +
  'swierczynska swieringa swierkowska swierkowski swiers swiersema swierstra swierz swierzbinska swierzbinski swierzewska swierzewski swierzynska swierzynski swietek ' +
  'swietlicka swietlicki swietlinska swietlinski swietochowska swietochowski swiezawska swiezawski swigon swigonska swigonski swigost swijnenburg swildens swillens swiniarska ' +
  'swiniarski swinkels swinnen swirska swirski switalska switalski switlik switlyk switon swora swornik swoszowska swoszowski swyngedauw swyngedouw syaranamual syauta sybesma ' +
  'sybrandi sybrandij sybrandy sychowska sychowski syga sygut sykula sykulska sykulski sykut sylwestrowska sylwestrowski sylwestrzak symela symonides symonowicz symonowska ' +
  'symonowski synak synoradzka synoradzki synos synowczyk synowiecka synowiecki sypek syper syposz syrek syroka syrokomla syska syswerda sytek sytniewska sytniewski sytsma ' +
  'szabelska szabelski szablewska szablinska szablinski szablowska szablowski szachniewicz szacka szacki szadaj szadkowska szadkowski szadurska szadurski szady szafarczyk ' +
  'szafarska szafarski szafer szafranska szafruga szajkowska szajkowski szajna szajnar szalaj szalata szaliga szalinska szalinski szalkiewicz szalkowska szalonek szaltys ' +
  'szamborska szamborski szamocka szamocki szancer szandar szandrowska szandrowski szaniawska szaniawski szapiel szapowal szapowalska szapowalski szarafin szarama szaraniec ' +
  'szarata szarecka szarecki szarejko szaroleta szaryk szarzynska szarzynski szastak szatanik szatkowska szawara szawdyn szawlowska szawlowski szczech szczechla szczechowiak ' +
  'szczecinska szczegielniak szczepanczyk szczepaniec szczepankowska szczepankowski szczepanowska szczepanowski szczepanska szczepkowska szczepkowski szczerbiak szczerbinska ' +
  'szczerbinski szczerek szczerkowska szczerkowski szczesniak szczesnowicz szczeszek szczotok szczucka szczucki szczuka szczurko szczyg szczygielska szczygielski szczyglowska ' +
  'szczyglowski szczypiorska szczypiorski szczyrek szczytowska szczytowski szebiotko szefer szeja szejna szela szelagowska szelagowski szelega szelengowicz szelewa szeliga ' +
  'szeligowska szeligowski szemborska szemborski szeminska szeminski szendera szendzielarz szendzielorz szenk szepan szeptycka szeptycki szeremeta szerszenowicz szeszko ' +
  'szeszula szewczak szewczenko szewczuk szewczyszyn szewera szewerniak szexepanska szkaradek szklarczyk szkodon szkodzinska szkodzinski szkolnik szkopinska szkopinski ' +
  'szkotnicka szkotnicki szkred szkudlapska szkudlapski szkudlarska szkudlarski szkup szlachcinska szlachcinski szlaga szlapa szlapka szlaska szlaski szlek szlendak szlezak ' +
  'szlis szlosarek szloszar szlufik szmagaj szmaglinska szmaglinski szmajda szmajdzinska szmajdzinski szmigielska szmigielski szmit szmitkowska szmitkowski szmul szmurlo ' +
  'szmyd szmytka sznajder sznurkowska sznurkowski sznyr szoka szolc szolno szolomicka szolomicki szoltys szoltysek szoltysik szopinska szopinski szorc szostkowska szostkowski ' +
  'szotek szpakowska szpakowski szpala szpek szpiech szpilkowska szpilkowski szpinda szponar szpond szporna szpot szpotowicz szprega szpunar szpytma szrajber szramka ' +
  'szramowska szramowski szreiber szrejter szroeder szrubarz sztandera sztompka sztukowska sztukowski sztul sztwiertnia sztyk szubarczynska szubarczynski szubart szubryt ' +
  'szubzda szuda szudra szufa szufnara szukalska szukalski szukiel szul szulborska szulborski szulczewska szulczewski szulga szuliak szulik szulim szulist szulta szultk ' +
  'szultka szumilak szumilewska szumilewski szumilo szuminska szuminski szumlas szumlinska szumlinski szumska szumski szupa szurek szurko szurmiej szustak szuster ' +
  'szustkiewicz szutenberg szutkowska szutkowski szutta szwabe szwabowicz szwagierczak szwagrzyk szwaj szwajkowska szwajkowski szwak szwalek szwan szwarga szwedo szwedowska ' +
  'szwedowski szwedzinska szwedzinski szwegler szwejk szwiec szwoch szwonder szybiak szybisty szybowicz szyca szychowska szychowski szychulda szyda szydlik szydziak szygula ' +
  'szykula szylar szyler szylinska szylinski szyller szyma szymanel szymaniec szymanik szymaniuk szymankiewicz szymanowicz szymanowska szymanska szymaszek szymczewska ' +
  'szymczewski szymczuk szymczyszyn szymiec szymik szymkow szymkowicz szymonek szymoniak szymonik szymonowicz szymula szymusiak szynal szyndlarska szyndlarski szyndler ' +
  'szyndzielorz szynkarczuk szynkowska szynkowski szypka szyposz szyposzynska szyposzynski szypulska szypulski szyrszen szyszkowska szyszkowski szyszlo szywala taamallah ' +
  'tabaczynska tabaczynski tabbouch tachasiuk taekema taelman taeymans tagmouti tahalele tahamata tahapary tahitu takaria takens talaga talahatu talakua talarczyk talaska ' +
  'talhaoui tamaela tambajong tambunan tammeling tammens tamminga tamulevicius tanasale tandek tangerman tanghe tanis tanouti tanska tanski taouzi tapiheru tapilatu taracha ' +
  'tararuj tarasinska tarasinski tarasiuk taraska taraszewska taraszewski taraszkiewicz targonska targonski targosz targowska targowski tarhan taribuka tariki tarkowska ' +
  'tarkowski tarnacka tarnacki tarnas tarnawska tarnawski tarnowka tasarz tascan tasdelen tasdemir taskiran tassenoy tastan taszycka taszycki tatarczak tatarczuk tatarkiewicz ' +
  'tatarynowicz tatipikalawan tatli tayebi tazelaar tchorzewska tchorzewski teclaw teczar teekens teeuwen teeuwisse tegelaar tehupeiory tehupuring teitsma tekeli tekeoglu ' +
  'tekiela telezynska telezynski telka telkamp tellegen teluk telussa temiz temizkan temmerman tempczyk tempelaars tempelman tempska tempski temsamani temur tenderenda teng ' +
  'tenhaeff tentua teodorska teodorski teper teperek terburg terech terej tereszczenko terhorst terka terlecka terlecki terlecky terlouw terpilowska terpilowski tersago ' +
  'tersteeg tervoort terwal terweij terwindt terwisscha tesink tesselaar teterissa teterycz tetkowska tetkowski tetla tetlak teuben teuling teulings teunisse teunissen ' +
  'teurlings teusink teuwen teuwsen tewarie tezcan tezel thach thakoer theelen theeuwen theeuwes theloosen theuninck theunisse theuwis thewessen theys thielemans thielen ' +
  'thienpont thijssen thijssens thode thoelen thoen tholen tholenaars thomaes thomassen thonissen thys thysebaert tibackx tibben tibboel ticheler tichelman tiedema tiekstra ' +
  'tielemans tielen tiemensma tiemersma tiemessen tiesinga tiesma tigchelaar tigelaar tijdeman tijdink tijhaar tijhof tijhuis tijink tijman tijmensen tijms tijsma tijssen ' +
  'tijsterman tilburgs tilstra timisela timmerije timmers timperman tindemans tinnemans tinselboer tirtosemito tiryaki tissink tiszbierek titahena titaley titarsole ' +
  'titihalawa tjaden tjallinks tjalma tjeerdsma tjepkema tjin tjon tkaczenko tkaczuk tkaczyk tkocz tlalka tlustochowicz tobback tobor tocka tocki toczydlowska toczydlowski ' +
  'toczyska toczyski toebes toekimin toemin toentje toering toersen tofil toirkens toisuta tokajuk tokar tokarczuk tokarzewska tokarzewski toker toklu tokmak toksoz tolhoek ' +
  'tolinska tolinski tolkacka tolkacki tolkamp tolloczko tolman tolner tolpa tolsma tolwinska tolwinski tomal tomalak tomalska tomalski tomasiak tomasiewicz tomasik tomasoa ' +
  'tomasouw tomassen tomaszczyk tomaszek tomaszewska tomaszuk tombergen tomczuk tomczykowska tomczykowski tomczynska tomczynski tomecka tomecki tomesen tomiak tomiczek ' +
  'tomkiewicz tomkow tomkowska tomkowski tomsia tomzik tondera tondos toonen toonk toorman toornstra toornvliet toorop topaloglu topcu topcuoglu topolewska topolewski ' +
  'topolska topolski toporowska toporowski topuz topyla torbicka torbicki torbus torenbeek torenvliet torfs torrekens torringa torz touber touzani traas traczewska traczewski ' +
  'traczuk traczykowska traczykowski traczynska traczynski trafas trajdos trapszo trawczynska trawczynski trawicka trawicki trawinska trawinski trebicka trebicki treda treder ' +
  'trelka tremba trembecka trembecki trendel trepczyk treppner tretkowska tretkowski tribak trienekens trieu trijsburg trimon tripaldelli trochanowska trochanowski trochim ' +
  'trochimczuk trochimiuk trochonowicz trochowska trochowski troczynska troczynski trojecka trojecki trojnarska trojnarski trojok troostheide truchan truchlewska truchlewski ' +
  'truchlinska truchlinski truchon truijen truijens trukawka truskolaska truskolaski truszkiewicz truszkowska truszkowski trutwin truyen truyens truyts trybala trybuchowicz ' +
  'trybulska trybulski trybus trych tryniszewska tryniszewski trynka trypuz trzaskalska trzaskalski trzaskowska trzaskowski trzcielinska trzcielinski trzebny trzeciakowska ' +
  'trzeciakowski trzeciecka trzeciecki trzepacz trzepizur trzesniewska trzesniewski trzoska trzpil trzyna trzynska trzynski trzyszka tsikhanouska tsikhanouski tuanakotta ' +
  'tuchalska tuchalski tuchlinska tuchlinski tuerlinckx tuerlings tuhumena tuhumury tuhuteru tuijl tuijnman tuijp tuininga tukaj tularam tulej tulik tulinska tulinski tulner ' +
  'tumidajska tumidajski tumiel tumilowicz tuncel tuong tupamahu turaj turala turalska turalski turbak turbiarz turczak turczyk turczyn turczynska turczynski turkenburg ' +
  'turkiewicz turkoglu turkosz turkowska turkowski turkstra turkyilmaz turley turlinska turlinski turowicz turski tursun turzynska turzynski tutuarima tutuhatunewa tutupoly ' +
  'tuyls tuzimek tuzinkiewicz tuznik tuzun twardak twardoch twardowska twardzicka twardzicki twardzik twarogowska twarogowski twarowska twarowski twickler twigt twilhaar ' +
  'twisk tworko tyberghein tybinska tybinski tybor tybura tyburska tyburski tykarska tykarski tylinska tylinski tylman tylus tyma tymczak tymczenko tymczynska tymczynski ' +
  'tymczyszyn tymecka tymecki tymens tyminska tyminski tymkiewicz tymoszczuk tymoszenko tymoszuk tymura tynda tyniec tyrakowska tyrakowski tyrcha tyrka tyrna tyrol tyrtania ' +
  'tysma tyszczenko tyszecka tyszecki tyszer tyszka tyszko tyszkowska tyszkowski tyteca tytgat ucher uchman uchnast uchto uckun udenhout uffink ugorska ugorski ugurlu ' +
  'uijlenbroek uijtdewilligen uijtendaal uijterlinde uijterwaal uijttenhout uilenberg uitdehaag uiterwaal uiterwijk uittenbogaard uitterhoeve ujek uktolseja ulaczyk ulatowska ' +
  'ulatowski ulbrych ulewicz ulfik ulger ulijn ulinska ulinski ullenbroeck uludag ulutas umanska umanski umecka umecki umiastowska umiastowski unen uneputty ungan uniejewska ' +
  'uniejewski unitly unlu unold unsal unver urbanczuk urbaniecka urbaniecki urbanik urbanowska urbanowski urbanska urbansky urbas urlich urlings ursyn uryga urygal uryniak ' +
  'urynowicz uscinska uscinski usiadek usmany ustaszewska ustaszewski ustun ustupska ustupski uszok uszynska uszynski utama uyanik uyar uygun uytdewilligen uytenbogaardt ' +
  'uyterlinde uyttendaele uyttenhove uytterhoeven uyttersprot uzarska uzarski uzdowska uzdowski uznanska uznanski uzuner uzunoglu vaarhorst vaatstra valcke valckenaers valckx ' +
  'valkema valkenburcht valkenhoff valkering valkhoff valks valstar vanacker vanaken vanbelle vanbrabant vancauwenberghe vancoillie vancompernolle vandaele vandecasteele ' +
  'vandekerckhove vandelanotte vandemaele vandenabeele vandenbossche vandenbroucke vandenbulcke vandendriessche vandermeulen vandersteen vandevoorde vandevyver vandeweghe ' +
  'vandewiele vandierendonck vandommele vandoorne vandorpe vaneeckhout vanelslander vangheluwe vanhaecke vanhaverbeke vanhecke vanhee vanherck vanhoecke vanhuffel vanhulle ' +
  'vankeirsbilck vanlerberghe vanmarcke vanmeerhaeghe vannieuwenhuyse vanoverbeke vanoverschelde vanparys vanpoucke vanquickenborne vanraes vanreusel vanrobaeys vanroose ' +
  'vansina vanslembrouck vanstaen vansteelandt vansteenkiste vanthournout vanthuyne vantomme vanwalleghem vanwynsberghe vanzeebroeck varol veefkind veenemans veenenbos ' +
  'veenhof veenhuis veenhuizen veeninga veenje veenker veenman veenvliet veerkamp veerling veersema vegt vegter vegting veldboer velderman velders veldhoven veldhuijzen ' +
  'veldhuisen veldink veldman veldmeijer veldpaus veldscholte veldwijk velema veling velsink veltena velthausz velthof velthoven velthuijs velthuizen veltkamp veltmaat ' +
  'veltman venbrux venderbos venekamp venema veneman venhoeven venhorst venhuizen vening vennegoor venneker vennema vennik ventevogel veraa veraart verbaan verbakel verbeeck ' +
  'verbeken verbelen verbiest verbij verbinnen verbist verboom verboon verborgh verbraeken verbree verbroekken verbrugge verbrugghe verbunt verburgh vercaemst vercamer ' +
  'vercammen vercauteren vercoutere vercouteren vercoutter vercruysse vercruyssen verdaasdonk verdam verdegaal verdellen verdiesen verdoes verdonck verdonckt verdonschot ' +
  'verdoodt verdooren verdouw verduijn verduin verduyn vereecke vereecken vereijken verel verelst verest verfaillie vergaert vergauwen vergeer vergote vergouw vergouwe ' +
  'vergouwen vergucht vergunst verhaag verhaak verhaaren verhaert verhaest verhage verhappen verhasselt verhavert verheecke verheem verheezen verheggen verheij verheijden ' +
  'verheijen verheijke verhellen verhenne verherstraeten verheul verheyden verheye verhoeckx verhoef verhoefs verhoek verhoeks verhoest verhoestraete verhofstadt verhofste ' +
  'verhorevoort verhulsdonk verhulst verijdt verkaart verkade verkaik verkamman verkampen verkerk verkest verkinderen verkleij verkley verkoeijen verkooijen verkouteren ' +
  'verkroost verkruissen verkuijl verkuijlen verkuylen verlaan verlaeckt verlaenen verlegh verleun verleye verleyen verlinde verloove verlouw vermaas vermaat vermaelen ' +
  'vermaere vermander vermandere vermazeren vermeeren vermeij vermeijden vermeir verment vermeylen vermij vermoere vermoortel vermorken vermote vermue vermulst vermunt ' +
  'vernaeve vernaillen vernee vernelen vernes vernhout vernimmen vernooij vernooy vernout verouden verpaele verplaetse verplaetsen verplancke verplanke verploeg verploegen ' +
  'verpoorten verraes verreth verriest verrijn verrijt verrips versantvoort verschaeren verschaeve verschaffel verschelde verschelden verschoor verschoore verschooten ' +
  'verschraegen verschragen verschuere verschuur verschuuren versfeld versfelt versloot versluijs versmissen verspaandonk verspagen verspaget verspecht verspeek verspeet ' +
  'versprille verspuij versseput versteden versteegen versteegh versteegt versteeve verstege verstegen versteijlen versterre versteylen verstoep verstraaten verstrepen ' +
  'verstuyft versveld vertegaal vertommen vertongen vertregt vertriest vervaecke vervaeke vervaet vervecken verveda verveer verveken vervenne vervest vervisch vervloet ' +
  'vervoorn verwaaij verwaaijen verwaal verwee verween verweijmeren verwer verwers verwiel verwilghen verwimp verwoerd verwoert verwulgen verzaal verzandvoort verzijden ' +
  'verzijl vestdijk vester vesters vetkamp veugelers veugen veurink veys viergever vierhout viersma vierstra vijfhuizen vijfvinkel vijge vijgeboom vijn vijselaar vijverberg ' +
  'villerius vinck vinckier vindevogel vinke vinkemulder vinkenborg vinkenoog vinkenvleugel vinkes vinkestijn vinks visbeek visbeen viskens visker visschedijk visschers ' +
  'viveen vlaanderen vlaar vlaeminck vlaemynck vlaming vlasblom vlaskamp vlasman vlassenbroeck vlastuin vlasveld vledder vlerick vliegenberg vliegendhart vliegenthart vlieghe ' +
  'vliek vlietman vlietstra vloeberghen vloeberghs vloedbeld vloedgraven vloeimans vloemans vlogman voermans voets vogd vogelensang vogelesang vogelezang vogelsangs vogten ' +
  'volckaert volckaerts volkaerts volkering volkerink volkers volkerts vollebergh vollebregt volleman vollenberg vollenbroek vollenhoven vollering volmer volmerink vonck ' +
  'vondervoort voogsgeerd voorberg voorbergen voorbraak voordouw voorham voorhoeve voorhorst voorintholt voorma voorneveld voornveld voorpijl voorpostel voorrips voors ' +
  'voorsluijs voorsmit voorspuij voorten voorthuijzen voorthuizen voortman voorwinden vording vorenkamp vorkink vormeer vorsselman vorstenbosch vorsters vorstman vosjan ' +
  'voskamp voskuijlen voskuil voskuilen voslamber vosman vosmeer vossebelt vosselman vossenberg vossers vosters vosveld vrancken vranckx vreeburg vreede vreekamp vreeken ' +
  'vreeker vreeman vreenegoor vreman vreriks vreugdenhil vreuls vrieling vrielink vrielynck vriends vriens vriesekoop vriesema vriesen vriesinga vriezekolk vrijaldenhoven ' +
  'vrijhoef vrijhof vrijlandt vrijmoeth vrijsen vrints vroegindeweij vroegop vroegrijk vroling vroman vromans vroombout vroone vrouwenvelder vrugt vrugteveen vuijk vuijst ' +
  'vuijsters vuik vullers vullinghs vullings vuuregge vuurens vuurmans vuylsteke vyncke vyncken waaijenberg waaijer waalewijn waalkens waanders waardenberg waardenburg ' +
  'waasdorp wachelder wachelka wachnik wachol wacholc wachowicz wachulec waclawczyk waclawek waclawiak waclawik waclawska waclawski wadas wadecka wadecki wadolowska ' +
  'wadolowski wador wadrzyk waelauruw wagelaar wagemaker wagemakers wagemans wagenaars wagensveld wagenveld wagenvoorde wagenvoort wagter wahabi waijenberg wairata wajda ' +
  'wajdzik wajer wajs wakelkamp wakkary wakula walachowska walachowski walas walaszczyk walaszek walat walawender walburg walczuk walczykiewicz walczynska walczynski walda ' +
  'waldoch walega walenberg walentek walentynowicz walentynska walentynski walerczyk walewska walewski walgraeve walhof walica walichnowska walichnowski walicka walicki ' +
  'waligorska waligorski walinga walinska walinski walis waliszewska waliszewski waliszka walkiewicz walkowicz walkowska walkowski walkuska walkuski wallaard wallenburg ' +
  'wallerbos wallinga wallink walocha walon walosik waloszek walraet walraven walravens walschaerts walscheid walsleben walstra walta waltmans waluk walus waluszko walvius ' +
  'wambacq wamelink wanat wanczyk wandas wanecka wanecki wangsabesari wanicka wanicki waniewska waniewski wankowicz wannee wannet wanningen wanrooij wansink wantoch wantulok ' +
  'wapenaar wapniarska wapniarski wapstra warakomska warakomski waranecka waranecki waranko warchalowska warchalowski warchocka warchocki warcholinska warcholinski warchulska ' +
  'warchulski wardach wardal wardas wardawa wardynska wardynski wardzala wardzinska wardzinski warias warmelink warmenhoven warmerdam warmoeskerken warmuz warnas warners ' +
  'warnink warpas warringa wartena warwas warylak warzocha warzybok warzyniak wasiek wasielewska wasielewski wasiewicz wasil wasilewska wasiluk wasiuta wasowska wasowski ' +
  'wassenberg wassink wasylenko wasyliw wasylkiwska wasylkiwski wasylyk wasylyszyn waszczuk waszczyk waszek waszkiewicz waszkiewska waszkiewski waszkowiak wateler waterink ' +
  'waterlander waterreus watkowska watkowski watola watorek watral watras watrobska watrobski wattel wattie wattilete wattimena wattimury watttimena wauteraerts waverijn ' +
  'wawer wawro wawroch wawron wawrosz wawrowska wawrowski wawrzak wawrzaszek wawrzkiewicz wawrzonkowska wawrzonkowski wawrzyk wawrzynczak wawrzynczyk wawrzynska wawrzynski ' +
  'wawszczak wciorka wcislo wdowczyk wdowiak wdowik wdowinska wdowinski wdowyczenko wdziekonska wdziekonski weckseler wedage weddepohl wedler weeber weeda weegels weegink ' +
  'weekers weelink weemaes weening weenink weerdenburg weerheim weerkamp weersing weersma weertman weerts wegdam wegenwijs wegkamp weglewska weglewski weglinska weglinski ' +
  'weglowska weglowski wegman wegrowicz wegrzyniak wegrzynowska wegrzynowski wegstapel wegter weidema weideman weierink weijand weijde weijdema weijenberg weijer weijerman ' +
  'weijermans weijland weijling weijman weijmans weijnen weijtens weijts weijzen weikamp weitenberg weitering weits wejchert wejman wejner wejs welbergen welbers welc weldink ' +
  'welenc welgraven welhuis welink welkers wellens wellinghoff wellink welman welmers welnicka welnicki welten weltevrede weltrowska weltrowski welvaert welzen wemmenhove ' +
  'wemmers wenc wencel wenda wenderska wenderski wendland wendrowska wendrowski wenek wenink wenneker wennekers wennekes wenniger wennink wenno wensing wensink wensveen ' +
  'wentholt wentink wentland wentzel werbinska werbinski werbrouck werbrouckx werdmuller weremczuk weremczyk werens weres weresa wereszczak wereszczynska wereszczynski ' +
  'werkhoven werleman wermenbol wernars wernet wernik wernikowska wernikowski wernink wernsen werra weseman wesierska wesierski weso wesolowska wesseling wesselink wesselius ' +
  'wesselman wesselo wessling westbroek westdijk westdorp westebring westein westenberg westenbrink westenbroek westenburg westendorp westenend westeneng westenenk westera ' +
  'westerbaan westerbeek westerbeke westerdijk westerduin westerga westergo westerhof westerhoff westerhoud westerhout westerhoven westerhuis westerik westeringh westerink ' +
  'westerkamp westerlaak westerlaken westerlinck westerlo westerman westersma westert westerterp westerveen westerveld westervelt westervoorde westerwal westerweel westhof ' +
  'westhoff westhuis westmaas westmijer westrate westrik westveer weterings weterman wetselaar wetsels wetser wettenbrink wetzels weustenberg weusthof weustink weustman ' +
  'weverink weverling weverwijk weyers weyn weynants weyns wezelman wezenbeek wezepoel wiacka wiacki wiaderny wiak wiater wiatrek wiatrowska wiatrowski wibbelink wica wichary ' +
  'wichers wichgers wichlacz wichlinska wichlinski wichman wichniarek wichrowska wichrowski wicinska wicinski wickenhagen widacka widacki widawka widdershoven widelska ' +
  'widelski widera widerska widerski widlarz widlewska widlewski widomska widomski widzinska widzinski wiebenga wieberdink wieberink wiebers wiebes wiecek wiechers wiechnik ' +
  'wiechowska wiechowski wieckowska wieckowski wieclaw wieclawek wieclawik wieczerzak wieczorkowska wieczynska wieczynski wiedijk wiedlocha wiegant wiegerink wiegersma ' +
  'wiegman wiegmans wiejacka wiejacki wiejak wiekamp wiekiera wielaard wielart wielders wielebnowska wielebnowski wielebska wielebski wielek wielemaker wielenga wielens ' +
  'wielgat wielgo wielgomas wielgorska wielgorski wielgosinska wielgosinski wielgus wielheesen wielink wieloch wielogorska wielogorski wielowska wielowski wielsma wielstra ' +
  'wiendels wienen wienk wierciak wiercinska wiercinski wiercioch wierciszewska wierciszewski wierczorek wierda wierdsma wierenga wierikx wieringa wierks wiernicka wiernicki ' +
  'wiersema wiersinga wierstra wiersum wiertsema wiertz wieruszewska wieruszewski wierzbanowska wierzbanowski wierzbinska wierzbinski wierzbowska wierzchniak wierzchowska ' +
  'wierzchowski wierzchucka wierzchucki wierzejska wierzejski wierzynska wierzynski wiesenekker wiesiolowska wiesiolowski wieske wiesman wiessner wietecha wietecka wietecki ' +
  'wieteska wietrzynska wietrzynski wiewiorska wiewiorski wiezik wigbers wigboldus wigchers wiggelaar wiggelinkhuijsen wiggerman wiggers wigmans wigrys wijas wijata wijbenga ' +
  'wijbrandi wijbrands wijbrans wijchers wijdekop wijdeveld wijdeven wijdoogen wijers wijffelaars wijffels wijga wijgergangs wijgers wijkamp wijker wijkhuijs wijkstra wijland ' +
  'wijlens wijlhuizen wijling wijma wijmans wijmenga wijnalda wijnands wijnants wijnberger wijne wijnhold wijnholds wijnhoud wijnhout wijnhoven wijninga wijnings wijnja ' +
  'wijnker wijnmaalen wijnsma wijnstekers wijnstra wijntjens wijnveen wijnveld wijsbeek wijsma wijsman wijsmuller wijtenburg wijtmans wijtsma wijtten wijtvliet wijtzes ' +
  'wijvekate wikar wikarska wikarski wikiera wikkerink wikkers wikowska wikowski wiktorczyk wiktorowicz wiktorska wiktorski wilamowicz wilamowska wilamowski wilcz wilczewska ' +
  'wilczewski wilczkowska wilczkowski wilczok wilczopolska wilczopolski wildeboer wildekamp wildenbeest wildenberg wildenboer wildenborg wildenburg wilderom wildervanck ' +
  'wildhagen wildvank wilgenhof wilgenkamp wiliczkiewicz wilimek wilkens wilkes wilkeshuis wilkolek wilkonska wilkonski wilkus willaerts willeboer willeboordse willebrands ' +
  'willekens willekes willemars willemen willemse willemsma willemstein willequet willigenburg willighagen willink willockx wilmink wilmsen wiloch wilschut wilsing wiltenburg ' +
  'wiltink wiltjer wiluda wilus wilusz wilzing wimmenhoven wincek wincenciak windey windhorst windhouwer windmeijer windmuller windster wingelaar wingens winiarczyk winiarek ' +
  'winiecka winiecki winius winkelhorst winkelhuijzen winkelman winkens winkes winklaar winkowska winkowski winnemuller winnubst winsemius winsze wintels winterink wintermans ' +
  'wintjes wintraecken wiriadisastra wirjosentono wirtz wisinska wisinski wiskowska wiskowski wismans wismeijer wisnik wisnioch wisselink wissema wissing wissink wiszniewska ' +
  'wiszniewski wiszniowska wiszniowski wiszowaty witas witasik witaszczyk witaszek witbaard witbreuk witczynska witczynski witecka witerska witerski witholt witkamp ' +
  'witkiewicz witkiewska witkiewski witkos witkowicz witlam witlox witmans witomska witomski witon witos witoslawska witoslawski witosz witowska witowski witpaard witsenboer ' +
  'witsenburg wittebol wittekamp wittekoek witteman wittenaar wittenburg witteveen wittevrongel wittewrongel wittink wittkampf witulska witulski witwar witwicka witwicki ' +
  'wizner wladarz wladyczak wlaslo wlizlo wloch wlochowicz wloczewska wloczewski wlodarska wlodkowska wlodkowski wlostowska wlostowski wnetrzak wnorowska wnorowski wobbes ' +
  'woch wochnik wocial wodecka wodecki wodnicka wodnicki wodniczak wodzinska wodzinski wodzynska wodzynski woelders woelinga woensdregt woerdeman woerdenbach woestenborghs ' +
  'woestenburg woestenenk woesthoff woets wognum wohlgemuth woicka woicki wojciak wojcicka wojciechowicz wojcieszak wojcieszek wojcieszuk wojcikiewicz wojcikowska wojcikowski ' +
  'wojcinska wojcinski wojciuk wojczulis wojczynska wojczynski wojda wojdak wojdalska wojdalski wojdat wojdon wojdyga wojdyla wojdylo wojdyna wojewodka wojewska wojewski ' +
  'wojnarowska wojnarowski wojnarska wojnarski wojnilowicz wojniusz wojnowska wojnowski wojs wojsa wojslaw wojsyk wojsz wojtalewska wojtalewski wojtan wojtania wojtanowicz ' +
  'wojtanowska wojtanowski wojtasinska wojtasinski wojtaszczyk wojtaszek wojtczak wojtczuk wojtczynska wojtczynski wojteczek wojtera wojtiuk wojtkiewicz wojtkowska wojtkowski ' +
  'wojton wojtuch wojtulewicz wojtun wojtunik wojtusik wojtyczka wojtyla wojtyna wojtynek wojtyniak wojtyra wojtys wojtysiak wolanczyk wolanska wolas wolberink wolbers ' +
  'wolbert wolbrink wolczak wolczyk woldberg woldendorp wolderink woldhuis woldman woldring wolejko wolenberg wolenska wolenski wolferink wolfert wolfkamp wolfsen wolgen ' +
  'wolicka wolicki wolkanowska wolkanowski wolkiewicz wolkowicz wolkowska wolkowski wollaert wollersheim wolleswinkel wollring wolniewicz wolniewska wolniewski wolnik ' +
  'woloczko wolodzkowska wolodzkowski wolosewska wolosewski wolosik wolosiuk wolosz woloszczak woloszczenko woloszczuk woloszyk woloszynska woloszynski wolowiec wolsheimer ' +
  'wolsing wolsink wolswijk wolswinkel wolszakiewicz wolszczak wolszczynska wolszczynski wolterbeek wolterinck woltering wolterink wolthaus wolthoff wolthuis woltinge woltjer ' +
  'woltman wolvekamp wolyniec wondergem wonicka wonicki wonink wons wonsowska wonsowski wontorczyk woordes woortman woortmeijer wormgoor wormmeester worobiej woron woronczuk ' +
  'woroniecka woroniecki woronko woronowicz wortelboer wortman worwa woryna worytko wosiak wosiek wosik wosinska wosinski wosko woszczak woszczyk woszczynska woszczynski ' +
  'wosztyl wouda woude woudman woudsma woudwijk woussen wouterlood wouterse woutersen woutersz wouwenaar wowor wowra woycicka woycicki woyda woyke wozniacka wozniacki ' +
  'wozniakowska wozniakowski wozniczak wozniczka wozniewska wozniewski wozniuk woznyj wrobiec wrobleska wrochna wrodarczyk wroniak wroniszewska wroniszewski wronska wrycza ' +
  'wrzalik wrzaszcz wrzaszczak wrzecionkowska wrzecionkowski wrzesniewska wrzesniewski wrzodak wrzosecka wrzosecki wrzoskowska wrzoskowski wrzyszcz wubbels wubben wubbena ' +
  'wubbolts wubs wujcik wujec wulferink wulfert wulffraat wulfsen wullems wullink wulms wurff wuytack wyciszkiewicz wyckmans wyczolkowska wyczolkowski wydrych wydrzynska ' +
  'wydrzynski wyffels wyganowska wyganowski wygocka wygocki wygonowska wygonowski wykowska wykowski wylezinska wylezinski wylezol wylupek wynants wynia wynsma wypior ' +
  'wyporkiewicz wypychowska wypychowski wypyszynska wypyszynski wyrebak wyrebek wyrembak wyroba wyrozemska wyrozemski wyrwich wyrwicka wyrwicki wyrwik wyrwinska wyrwinski ' +
  'wyrzykowska wyrzykowski wysinska wysinski wysmierska wysmierski wysmyk wysoczanska wysoczanski wysokinska wysokinski wyszatycka wyszatycki wyszomierska wyszomierski ' +
  'wyszomirska wyszomirski wyszynska wytrykus wytsma wytzes wyzina yaakoubi yachioui yachou yagci yakoubi yalcinkaya yaldiz yalniz yanik yaprak yarar yardimci yasa yavas ' +
  'yavuzer yayla ydema yegin yener yerli yerlikaya yesilgoz yesilkaya yetim yetkin yilmazer ykema yntema yntsma yolcu yoldas yorulmaz ypenga yperman ypma ysebaert yserbyt ' +
  'ysewyn yska yspeert yuce yuceer yurdakul yurtseven zaadnoordijk zaagman zaaijer zaalberg zaari zaat zabawska zabawski zabicka zabicki zabiello zabielska zabielski zablocka ' +
  'zablotni zaborek zabost zabrocka zabrocki zacharczenko zacharczuk zacharek zacharewicz zacharska zacharski zacharzewska zacharzewski zachorska zachorski zachurzok ' +
  'zaczkiewicz zaczyk zadora zadroga zadrowska zadrowski zadrozna zadrozny zadworny zagajewska zagajewski zagdan zaghdoud zagol zagola zagozdzinska zagozdzinski zagrabska ' +
  'zagrabski zagrajska zagrajski zagroba zagrodzka zagrodzki zagt zagula zaimi zajaczkowska zajaczkowski zajcew zajdler zajko zajkowska zajkowski zajler zajonc zakacz ' +
  'zakielarz zaklicka zaklicki zakoscielny zakowicz zakrocka zakrocki zalas zalech zalesny zalewska zaliwska zaliwski zalmstra zalobka zalogowicz zalucka zalucki zambrzycka ' +
  'zambrzycki zamiara zamoyska zamoyski zandbelt zandhuis zandhuizen zandsteeg zandveld zandvliet zaniewicz zaniewska zaniewski zaniuk zanting zantinga zantingh zantman ' +
  'zaorska zaorski zapalska zapalski zapart zaparucha zapendowska zapendowski zapior zapolska zapolski zapotoczny zarczuk zarczynska zarczynski zarembska zarembski zariouh ' +
  'zarouali zaruba zarychta zarzycka zarzyka zasinska zasinski zaskorska zaskorski zaslawska zaslawski zastawska zastawski zastempowska zastempowski zastepa zatonska zatonski ' +
  'zawalich zawalska zawalski zawicka zawicki zawierta zawilska zawilski zawislak zawislinska zawislinski zawistowska zawlocka zawlocki zawol zawolska zawolski zbawicka ' +
  'zbawicki zbieranek zbierska zbierski zbijewska zbijewski zbikalska zbikalski zbikowska zbikowski zboch zborala zboralska zboralski zborowska zborowski zbozien zbrog ' +
  'zbroinska zbroinski zbrzeska zbrzeski zbylut zbyradowska zbyradowski zbytniewska zbytniewski zdaniuk zdanowicz zdanuk zdebik zdebska zdebski zdonczyk zdonek zdral ' +
  'zdrodowska zdrodowski zdrojewska zdrzalek zdunczyk zdunek zduniak zduniewicz zdunowska zdunowski zdybel zdybicka zdybicki zdyra zdziech zdziechowska zdziechowski ' +
  'zdzieszynska zdzieszynski zdzitowiecka zdzitowiecki zdzymira zebala zebrowska zebrowski zeefuik zeegers zeelen zeelenberg zeemans zeeuw zeevenhooven zegan zegarlinska ' +
  'zegarlinski zegarowska zegarowski zegerink zegers zeggelaar zegveld zegwaard zegwaart zegzula zeijen zeijlemaker zeijlmaker zeijlmans zeijpveld zeilemaker zeilstra ' +
  'zeinstra zejer zelasko zelaskowska zelaskowski zelawska zelawski zeldenrijk zeldenrust zeldenthuis zelenska zelenski zelewska zelewski zelhorst zelichowska zelichowski ' +
  'zelik zelinska zelissen zellenrath zellmann zelma zelmanska zelmanski zembala zembrzuska zembrzuski zemla zemlik zemojtel zemska zenderowska zenderowski zengerink zenhorst ' +
  'zentjens zentveld zerbin zerek zernicka zernicki zernik zeromska zeromski zerwekh zeslawska zeslawski zevenberg zevenbergen zevenhoven zevenhuizen zeves zgajewska ' +
  'zgajewski zgierun zgirska zgirski zgliczynska zgliczynski zglinska zglinski zgodzinska zgodzinski zgorzalewicz zgorzelska zgorzelski zgrajek zgrzeba zgrzebnicka ' +
  'zgrzebnicki zgud zgutka ziajka ziebka ziecik zielak zielaskowska zielaskowski zielazek zieleman zieleniecka zieleniecki zieleniewska zieleniewski zielezinska zielezinski ' +
  'zieleznik zielezny zielicz zielik zielkowska zielkowski zielman zielonacka zielonacki zielonkowska zielonkowski zielstra ziemak ziemba ziembicka ziembicki ziembinska ' +
  'ziembinski ziemblicka ziemblicki zieminska zieminski ziemkowska ziemkowski ziemnicka ziemnicki zienczuk ziengs zieniewicz zienkiewicz zienkowicz zienkowska zienkowski ' +
  'ziental zientara zientarska zientarski zientek zientkiewicz zierke zierleyn ziernik zievinger zigler zigulinska zigulinski zijda zijdenbos zijderhand zijderveld zijerveld ' +
  'zijgers zijlema zijlmans zijsling zijsvelt zijta zijtregtop zijtveld zikken zikkenheimer zillen zimecka zimecki zimek zimerman zimka zimmerman zimniak zimnicka zimnoch ' +
  'zimoch zimolag zimon zimowska zimowski zinbi zinczenko zinczuk zinek zinkiw zinkstok zinkweg ziob ziobro ziobron ziobrowska ziobrowski ziolkowska zioncyk zipser zittema ' +
  'zlamaniec zlobecka zlobecki zlobinska zlobinski zloch zlomanczuk zlotkiewicz zlotkowska zlotkowski zlotorzynska zlotorzynski zlotos zmich zmijak zmijewska zmijewski ' +
  'zmitrowicz zmudka zmudzinska zmudzinski zmyslowska znajmiecka znajmiecki znamierowska znamierowski znamirowska znamirowski znaniecka znaniecki zniszczol znojek znyk zoch ' +
  'zochowska zochowski zoer zoetbrood zoetebier zoeteman zoetendaal zoeterman zoetewey zoetmulder zoladkowska zoladkowski zolcinska zolcinski zoledowska zoledowski zolek ' +
  'zolkowska zolkowski zolneczko zolnierowicz zolnowska zolnowski zoltowska zomerman zondergeld zonderland zonderop zonjee zonnenberg zonneville zontek zoodsma zoomers ' +
  'zoontjens zorawska zorawski zorga zorgman zorlu zosiuk zouggari zouhri zoutendijk zoutewelle zoutman zowczak zschuschen zubala zubek zubel zubenko zubik zubilewicz zubka ' +
  'zubko zubkowicz zubowska zubowski zubrzycka zubrzycki zuchniewicz zuchora zuchowska zuchowski zuidam zuidberg zuidbroek zuideman zuidendorp zuiderduin zuiderent zuiderhoek ' +
  'zuiderma zuidersma zuiderveen zuiderveld zuiderwijk zuidgeest zuidhof zuidhoff zuidinga zuidwijk zuijdam zuijdendorp zuijderduijn zuijderhoff zuijdervliet zuijderwijk ' +
  'zuijdgeest zuijdwegt zukiewicz zukouska zukouski zulawnik zulicka zulicki zurad zurakowska zurakowski zurawel zurawinska zurawinski zurawska zurkiewicz zurko zurkowska ' +
  'zurkowski zurowska zurowski zuurbier zuurhout zuurmond zuurveen zuwala zuzanska zuzanski zuziak zwaagman zwaagstra zwaal zwaanenburg zwaans zwaanswijk zwaenepoel ' +
  'zwagemaker zwagerman zwakenberg zwamborn zwanborn zwanenburg zwaneveld zwanikken zwara zwartbol zwarteveen zwarthoed zwartkruis zwartveld zwaving zweedijk zweekhorst ' +
  'zweens zweerink zweerman zweers zweistra zwennes zwertbroek zwertvaegher zwezerijn zwezerijnen zwiech zwiefka zwierenberg zwierink zwiers zwiersen zwierzanska zwierzanski ' +
  'zwierzchowska zwierzchowski zwierzycka zwierzycki zwiggelaar zwijnenberg zwijnenburg zwijsen zwikstra zwinkels zwolak zwolenik zwolenkiewicz zwolinska zwols zwolsman ' +
  'zwonarz zwonek zwueste zybala zyber zyblewska zyblewski zybowska zybowski zychal zychla zychowicz zychowska zychowski zyczko zydor zydorczak zydowicka zydowicki zydron ' +
  'zygadlewska zygadlewski zygmanowska zygmanowski zygmunciak zygmuntowicz zygula zylkiewicz zylowska zylowski zylstra zyluk zynda zyndramska zyndramski zynel zyniewicz zyrek ' +
  'zyrkowska zyrkowski zyskowska zyskowski zysnarska zysnarski zytnik zywicka zywicki zyzniewska zyzniewski zyznowska zyznowski'
).split(' ')
