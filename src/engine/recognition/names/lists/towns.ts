/** Towns, quarters and regions that texts speak of. Folded. */
export const townWords: readonly string[] = (
  'aalsmeer aalst aarberg aarlen aarschot abano abbeville abensberg aberystwyth abingdon abruzzo accrington acerra ' +
  'achern achterhoek acireale acton adeje adenau adlershof adria affoltern affori afragola agde agen ahaus ' +
  'ahrensburg ahrweiler aibling aichach airdrie aisne alava albaro albertville albi albisrieden albstadt ' +
  'alcabideche alcaniz alcazar alcochete alcudia aldaia aldeota aldershot aldoar alencon alenquer alentejo alfama ' +
  'alfeld alfort alfortville algarve algemesi alges alghero alkmaar allier almansa almelo almendralejo almere ' +
  'alnwick alphen alsergrund alsfeld altamura altea altenburg altenkirchen altkirch altona altotting altrincham ' +
  'altstetten alvalade alzenau alzey amalfi amberieu amboise americana amersfoort amersham amposta amrum ' +
  'amstelveen amsterdam amstetten ananindeua anapolis ancenis andenne andernach andover andria andritz angermunde ' +
  'anglesey anglet angouleme angra anjou anklam annaberg annecy annemasse annonay ansbach ansfelden antequera ' +
  'antrim anzio apeldoorn apolda appingedam apucarana aracaju aracatuba aranjuez araraquara aravaca araxa arcachon ' +
  'arcueil ardea ardeche ardennes areeiro arganda arganzuela argentan ariege arklow arles arlon armagh armentieres ' +
  'arnhem arnstadt arolsen arpajon arras arucas arzignano aschersleben aschheim ascoli asnieres aspern assisi ' +
  'astorga asturias athens athis athlone athy atibaia attendorn aubagne aubenas aubing aubonne auderghem aulnay ' +
  'auray aurich aurillac auteuil autun auxerre avallon aveyron avezzano avranches ayamonte aylesbury ayr azpeitia ' +
  'baarn babenhausen backnang badenstedt baesweiler bagheria bagneres bagneux bagnolet bagnols balaguer balham ' +
  'balingen ballina ballsbridge ballymena ballymun balma baluty banbridge banbury bangor bangu bantry barakaldo ' +
  'barbacena barbastro barbate barendrecht barentin bargteheide barmbek barnet barneveld barnsley barnstaple ' +
  'barntrup barsinghausen barueri basauri basildon basilicata basingstoke bassano bastia bastille bastogne ' +
  'batignolles batley battersea baule bauru bautzen bayeux beaumont beaune beckenham beckum bedburg beelitz begles ' +
  'beilen beira bejar belem belfast belfort belgravia belley belzig bemmel bemowo bendorf benicalap benicarlo ' +
  'benimaclet benrath bensheim bentheim berchem berchtesgaden bercy berga bergara bergedorf bergen bergerac ' +
  'bergisch bergkamen beringen berkshire bermejales bermondsey bernau bernburg bernkastel bersenbruck besigheim ' +
  'bethnal bethune betuwe betzdorf beuel beveren beverwijk bex bexhill bialoleka biarritz biberach bicester ' +
  'bickendorf bicocca bideford biedenkopf bielany bielsko bierzo biesdorf bietigheim bijlmer bilderstockchen bilk ' +
  'billancourt billstedt bilthoven bilzen binche birkenhead bisceglie bischheim bischofshofen biskupin bissingen ' +
  'bitburg bitterfeld blackpool blackrock bladel blagnac blanchardstown blanes blankenberge blankenese blanquefort ' +
  'blaricum blasewitz blijdorp blois bludenz blumenau boadilla bobadela bobigny bockenheim bocklemund bodegraven ' +
  'bodmin bogenhausen bognor boise bolognina bolsward bondy bonneville bootle boppard borgerhout borken borkum ' +
  'borna borne bornem bornheim bothfeld botnang botucatu bouguenais boulogne bourg bournemouth bovisa bovisasca ' +
  'boxmeer boxtel bra brabant bracknell braine braintree brake brakel bramfeld bramsche brasilia braunau ' +
  'braunsfeld breisach bremervorde bremgarten brera bressanone bressuire bretigny breukelen briancon bridgend ' +
  'bridgwater brig brighton brigittenau brignais brignoles brilon britz brive brixton bromley bromsgrove bron ' +
  'bronowice bronx bruchsal bruck brugge bruggen brunete brunico brunsbuttel brunssum bruxelles bruz bry buchloe ' +
  'buckeburg buckow budingen buitenveldert bumpliz bunschoten buren burghausen burglengenfeld burgwedel burjassot ' +
  'burriana burscheid burstadt bussum butanta butzbach buxtehude buxton buzios cacem cachan cadaques caernarfon ' +
  'caerphilly cagnes cahors calatayud calpe caluire calvados calvia calw camacari cambados camberley camberwell ' +
  'cambrai cambrils campanar campania campinas campolide canebiere cangas canicatti cannet cannstatt canoas cantal ' +
  'canterbury capelle capua carabanchel carapicuiba carballo carcassonne carcavelos carlow carmarthen carnac ' +
  'carnaxide carnide carpentras carpi carquefou caruaru casalecchio cascais cascavel casoria castelfranco ' +
  'castelldefels castelnaudary castilla castlebar castleford castres castricum castrop catalunya catford caucaia ' +
  'cavaillon cavan caxias cecina cedofeita cefalu celbridge cenon centocelle cerignola cernay cernusco cervera ' +
  'cervia cesson challans chalon chalons chamartin chamberi chamonix champigny chantilly chapeco charenton ' +
  'charleville charlois charlottenburg chartres chateaubriant chateaudun chateaulin chateauroux chatellerault ' +
  'chatenay chatham chatillon chatou chaville chelles chelmsford cheltenham cherbourg chesham cheshire chiado ' +
  'chiaia chichester chiclana chiemsee chieri chinchon chinon chioggia chippenham chiswick chorley chorweiler ' +
  'chueca ciampino ciempozuelos ciney cinisello ciotat cirencester cittadella ciutadella civitanova civitavecchia ' +
  'clacton clamart clapham clermont clisson clondalkin clonmel clontarf cluses coatbridge cobh coburg cochem ' +
  'coesfeld coevorden cognac colchester coleraine collegno colmenar cologno cologny colomiers combs compiegne ' +
  'concarneau conegliano conflans congleton conil connacht connemara connewitz consett conwy cookstown copacabana ' +
  'corato corbeil corby corigliano cornella cornigliano cornwall correggio correze cortona coruche corumba coruna ' +
  'cosne cotia coulommiers coutances craigavon crailsheim crans craponne creil creuse crevillente crewe criciuma ' +
  'crocetta croix crooswijk croydon crumlin cubatao cuenca cuiaba cuijk culemborg cullera cumbernauld cumbria ' +
  'curitiba cuxhaven dabrowa dachau dagenham dalkey dalmine damaia damgarten darlington dartford dauphine davray ' +
  'dax deauville debniki decazeville decines degerloch deggendorf deidesheim deinze delbruck delfshaven delft ' +
  'delfzijl delitzsch dellbruck demmin dendermonde denia denzlingen deptford derendorf derry desenzano desio ' +
  'dessau deurne deusto deutschlandsberg deventer dewsbury diadema didcot dieburg diegem diemen diepenbeek ' +
  'diepholz dieppe diest dietzenbach digne diksmuide dilbeek dillingen dinan dinant dinard dingolfing dinkelsbuhl ' +
  'ditzingen divinopolis dobeln dobling doetinchem dohren dokkum dole donaueschingen donaustadt donauworth ' +
  'doncaster donegal donnybrook donostia doornik dorchester dordogne dordrecht dorking dorset douai douarnenez ' +
  'doubs dourados dourdan dover drachten draguignan dreieich dreux driebergen drogheda drome dronten drumcondra ' +
  'drunen duderstadt dudingen duisdorf duiven dukenburg dulmen dumfries dundee dundrum dunfermline dungannon ' +
  'durkheim durlach durnten ealing eastbourne eastleigh ebersberg eberswalde eboli eching echirolles ecija ' +
  'eckernforde ecully edam ede edegem edinburgh eeklo eersel eferding eggenfelden egham ehingen eibar eichstatt ' +
  'eilbek eilenburg eimsbuttel einbeck eindhoven eisenach eisenhuttenstadt eisleben eivissa eixample ekeren ' +
  'elancourt elbeuf elburg ellwangen elsene elst eltham eltville ely embrun emlichheim emmeloord emmenbrucke ' +
  'emmendingen emsdetten enghien enkhuizen ennepetal enniscorthy enniskillen enschede epernay epinal epinay ' +
  'eppingen epsom erbach erding erice ericeira erkelenz erkenschwick erkner erkrath ermelo ermont erwitte escamp ' +
  'eschborn eschersheim eschwege espelkamp esplugues esslingen essonne estaque estella estoril etampes etten ' +
  'etterbeek ettlingen eupen euskadi eutin eutritzsch evere evergem evesham evreux evry exeter eysines fabriano ' +
  'fabryczna faenza falkirk falmouth famalicao fareham farmsen farnborough farnham faversham favoriten fecamp ' +
  'fechenheim fehmarn feijenoord feldbach feldkirch feldkirchen feldmoching felixstowe fellbach feltre ' +
  'feuchtwangen fidenza fife figeac figueres filderstadt finchley findorff finglas finistere finkenwerder ' +
  'fiorenzuola firminy flemalle flers fleurus flingern floirac florianopolis floridsdorf florsheim fluntern ' +
  'foligno folkestone fondi fontainebleau fontenay forbach forchheim forli formby formentera formia formigine ' +
  'fossano fougeres francavilla francheville franconville franeker frankenthal frascati freiham freilassing ' +
  'freising freistadt freital frejus freudenstadt freyung friburgo friedrichshain friesoythe fritzlar friuli frome ' +
  'frondenberg frutigen fuencarral fuhlsbuttel fuorigrotta furstenfeld furstenried furstenwalde fussing gaeta ' +
  'galapagar galashiels galdakao galdar gallarate gallipoli galway ganserndorf ganshoren garanhuns garath ' +
  'garbatella garches garching gard gardanne gardelegen gargan garmisch gateshead gauting gava geel geesthacht ' +
  'geidorf geislingen geldermalsen geldrop geleen gelnhausen gembloux gemunden gennevilliers genthin gentilly ' +
  'georgsmarienhutte geraardsbergen gerardmer gerau gerland gerlingen germering germersheim gernika gernsheim ' +
  'gerolstein gerresheim gers gersthofen gescher geseke gestel getxo geuzenveld gevelsberg gien giesing gifhorn ' +
  'gillingham gilze girona gironde gisors givors gladbach glasgow glinde gloucester gluckstadt gmund gmunden goch ' +
  'godesberg godorf goeree gohlis goiania goirle golzheim gomera gonesse gorbals gorbitz gorgonzola gorinchem ' +
  'gorredijk gorzow gosport gotha gouda govan gradignan grafelfing grafenau grafing grandola grantham granville ' +
  'gravesend grays greenock greiz grevesmuhlen greystones griesbach griesheim grieskirchen grimma grimsby ' +
  'grindelwald grinzing grobenzell grodzisk gronau gropelingen grosshadern gruna grunau grunewald grunstadt ' +
  'grzegorzki gstaad guadix guarapuava guaruja guarulhos guastalla guben guebwiller guerande guidonia guildford ' +
  'guimar guipuzcoa gunzburg gunzenhausen gustrow guyancourt gwent gwynedd haaksbergen haarlem hachenburg hackney ' +
  'hagenow haguenau haidhausen haiger hallein hammelburg hammerbrook hammersmith hampshire hampstead harburg ' +
  'harderwijk harelbeke haren harlem harrogate harrow hartberg hartlepool harvestehude harwich hasselt hassfurt ' +
  'hassloch hatfield hattersheim havant haverfordwest hawick hazebrouck hechingen heddernheim hedelfingen ' +
  'heemstede heerdt heerhugowaard heerlen heidenheim heiligenhafen heiligenhaus heiligenstadt heiloo heinsberg ' +
  'hellemmes hellersdorf hellevoetsluis hellin helmond helmstedt hemel hemelingen hemer hemmingen hendaye hendon ' +
  'henegouwen hengelo henin hennebont hennef hennigsdorf henstedt heppenheim herblain herblay herborn herdecke ' +
  'hereford herentals hermagor hernals herrenberg hersbruck hersfeld herstal herzogenaurach hettstedt heusenstamm ' +
  'hexham hietzing highgate higienopolis hildburghausen hillegersberg hillegom hilpoltstein hilversum hinckley ' +
  'hochdorf hochheim hochst hochstadt hockenheim hoei hoenheim hofheim hohenems hohenschonhausen holborn ' +
  'hollabrunn holweide holyhead holzgerlingen holzkirchen holzminden holzwickede homberg homburg honfleur hongg ' +
  'honnef hoofddorp hoorn horb horsham hortaleza hortolandia hospitalet hottingen houilles hounslow hove hovelhof ' +
  'howth hoxter hoxton hoyerswerda huchting huckelhoven huddersfield huesca huissen huntingdon husum huyton idar ' +
  'idstein ieper igualada ijburg ijmuiden ijsselstein ilford ilheus illkirch illnau ilmenau immenstadt imst ' +
  'indaiatuba indautxu interlagos inverness ipanema ipatinga ipswich ischia ischl isere isernhagen islington ' +
  'ismaning isny issoire issoudun issy istres itabira itaborai itabuna itaim itajai itapevi itapua itaquaquecetuba ' +
  'itaquera ithaca itu itzehoe ivrea ivry ixelles izegem jabaquara jaboatao jaca jacarei jacarepagua jastrzebie ' +
  'javea jelenia jequie jerez jezyce johannisthal joigny joinville jona jordaan josefstadt joure juazeiro ' +
  'judenburg juist julich jundiai junkersdorf juterbog juvisy kaatsheuvel kagran kaiserswerth kalbach ' +
  'kaltenkirchen kamen kamenz kampen kanaleneiland kapfenberg karben karlsfeld karlshorst karlstadt karow ' +
  'katendrecht katwijk kaufbeuren kaufering kaulsdorf kedzierzyn kelheim kelkheim kelso kempen kempten ' +
  'kennemerland kerkrade kevelaer kidderminster kiefersfelden kijkduin kilchberg kilkenny killarney killiney ' +
  'kinsale kirchhain kirchheim kirchrode kirkby kirkcaldy kirkwall kirn kissingen kitzbuhel kitzingen kleefeld ' +
  'kleinmachnow klettenberg klosterneuburg klotzsche knittelfeld knokke knutsford koekelberg koksijde kolbermoor ' +
  'konigsbrunn konigstein konigswinter kontich kopenick korbach korneuburg kornwestheim kortrijk kothen kralingen ' +
  'krems kreuzberg kreuznach krimpen krommenie kronach kronau krowodrza krzyki kues kufstein kujawy kulmbach ' +
  'kunzelsau kusel kussnacht laatzen laeken lages lahnstein lahr laim lalin lamballe lambersart lambeth lambrate ' +
  'lamezia lampertheim lanciano landeck landerneau landgraaf landsberg lanester langenfeld langenhorn langeoog ' +
  'langreo lankwitz lannion lanzarote laois laon lapa laramie larne lasne laubegast lauchhammer lauenburg ' +
  'laufenburg lauffen launceston laupheim lauterbach lavapies lavras lazarz leamington leatherhead lebach leblon ' +
  'lebrija leek leerdam leeuwarden legnano lehrte leibnitz leichlingen leidschendam leinefelde leinster leith ' +
  'leitrim leixlip lelystad lemgo lennestadt lenzburg leoben leonding leopoldstadt lepe lerwick lessines lesum ' +
  'letterkenny leuben leukerbad leusden leutkirch leuven levallois lewes lewisham lexington leyland libourne ' +
  'lichfield lichtenfels lichtensteig lichterfelde lienz liesing lievin liezen liguria limavady limeira limerick ' +
  'limoux lindenau lindenholt lindenthal lingen lingolsheim lingotto linnich lintfort lisburn lisieux lisse ' +
  'lissone livingston livry llandudno llanelli lleida llodio lloret llucmajor lobau lobtau lochem loches locle ' +
  'locri lodeve lognes lohmar loiret lokeren lokstedt lombardia lombok lomme lommel lommer londrina longford ' +
  'longjumeau lons loos loosduinen lorick lormont lorsch loschwitz losser lothian loudeac loudun loughborough ' +
  'louisville lousada louvain louviere louviers lovenich lowestoft lozere luarca lubbecke lubben lubbenau lucan ' +
  'lucera luckau luckenwalde lucon ludlow ludwigsfelde ludwigshafen ludwigslust luik lumiar lunel luneville lure ' +
  'lurgan lurup lustenau luton maarssen maaseik maassluis maastricht macae macapa macclesfield maceio machelen ' +
  'maddaloni mahlsdorf mahon maidenhead maidstone mainburg malahide malasana malchin maldon malente mallow ' +
  'malmaison malmedy malopolska malvern mamers manacor manaus mandelieu manises manosque mantes maraba marcianise ' +
  'marcq margareten marghera mariahilf marienburg mariendorf marienfelde marignane maringa markdorf ' +
  'marktheidenfeld marktredwitz marly marmande marne marsala marsberg martigues martinsried marvila maryhill ' +
  'marylebone marzahn massama massy matlock mattersburg maua maubeuge mayen mayenne mayfair maynooth mazara ' +
  'mazowsze mazury meath meaux mechernich meckenheim medemblik meersburg meidling meiningen meissen melfi melk ' +
  'melrose melsungen melton melun memmingen menden menen menilmontant menton menzing meppel meppen mergentheim ' +
  'merheim merksem merthyr merton merzig mesagne meschede mettmann metzingen meudon meuse meyzieu mezieres ' +
  'michelstadt middelburg middelkerke midleton mieres mierlo miesbach mijdrecht milbertshofen millau miltenberg ' +
  'mindelheim mirafiori mirandola misburg mislata mistelbach mitcham mittweida moabit modling moema moeskroen ' +
  'mohringen mokotow molenbeek molise mollet molln molsheim monaghan moncalieri monchique moncloa mondovi monforte ' +
  'monopoli monreale mons monschau montabaur montargis montbeliard montbrison montelimar montevarchi monteverde ' +
  'montjuic montlucon montmartre montmorency montparnasse montrouge monza monzon mooca moosach moratalaz morbihan ' +
  'morecambe morfelden morlaix morningside morpeth morteau mortsel morumbi mosbach moscavide moselle mossoro ' +
  'motherwell moudon mougins mouscron muhldorf muhlhausen mulheim mullheim mullingar munchberg mungersdorf muranow ' +
  'muret murnau murrhardt murten murzzuschlag naaldwijk naarden naas nagold nairn naples narbonne naron nashville ' +
  'nassau naters nauen nauheim naumburg navalcarnero navan navigli navile neath neckarsulm neerpelt nenagh nerja ' +
  'nervion nettetal neuburg neufahrn neuhausen neuilly neukolln neumarkt neunkirchen neuperlach neuruppin neustadt ' +
  'neustrelitz nevers newbury newport newquay newry newtownards nidda niebull niederkassel niederkruchten ' +
  'niederrad nienburg niendorf nieuwegein nieuwpoort nievre niguarda nijkerk nijmegen nijvel niklaas ninove nippes ' +
  'niteroi nivelles noailles nogent noia noisiel noisy nomentano noordwijk nordend nordenham norderney nordhausen ' +
  'nordlingen normandie northampton northeim nottingham novelda novoli nowa nuenen nuneaton nunspeet nurtingen ' +
  'nussdorf nymphenburg oakham oban oberkassel obermenzing obernai obernburg oberndorf oberstdorf oberstein ' +
  'obertshausen oberturkheim oberursel oberwart obidos occitanie ochota ochsenfurt odemira oderzo oeiras oelde oer ' +
  'oerlikon offaly offenbach ohringen oise olbia olching oldenburg oldenzaal oldesloe oldham olhao olivais oliwa ' +
  'oloron olot olpe olsberg omagh ommen ontinyent oostende oosterhout oporow oranienburg orly orne orotava ' +
  'orpington orsay orthez ortona orvault orvieto osasco oschatz osdorf osdorp osimo oss ossendorf ostend osterholz ' +
  'osterode ostfildern ostia ostrow osuna oswestry othmarschen otranto ottakring ottensen ottignies ottobrunn ' +
  'ottweiler oudenaarde oudergem oullins ourense overath overijse overschie overvecht oyonnax ozoir paddington ' +
  'paducah paignton paimpol palafrugell palaiseau palamos palenberg palmas palmela palmi pamiers pampulha pankow ' +
  'panningen pantin papenburg papendrecht paranagua paranhos parchim parioli parnamirim partenkirchen parthenay ' +
  'partick pasewalk pasing paterno patraix paulista paunsdorf peckham pedralbes pegnitz pelotas pelt pembroke ' +
  'pempelfort peniscola penrith penzance penzberg penzing perdizes perg perigueux perlach perleberg pernis perth ' +
  'pertuis pesaro peterborough petrer petrolina petropolis pezenas pfaffenhofen pfungstadt phibsborough ' +
  'philippsburg piatkowo piemonte pieschen pigalle pigneto pijp pimlico pinhais pinneberg pioltello piotrkow ' +
  'piracicaba pirmasens pirna pithiviers pituba plagwitz plainpalais planegg plasencia plattling plettenberg ' +
  'plieningen plochingen ploermel plon poblenou pocking podgorze podhale podkarpacie podlasie poing poissy poitou ' +
  'polesie policoro pollenca pomorze pontarlier pontault pontedera pontefract pontivy pontoise pontresina ' +
  'pontypridd poperinge poppenbuttel pornic portadown portlaoise portugalete porz posillipo positano possneck ' +
  'povoa powisle powys pozuelo pozzuoli pradnik praga preetz prenestino prenzlau preungesheim prien pritzwalk ' +
  'privas prohlis provence provins prum przymorze puchheim puglia puntigam purmerend puteaux putney puttlingen ' +
  'quakenbruck quartu quedlinburg quiberon quickborn quimperle raalte raamsdonksveer radebeul radolfzell raesfeld ' +
  'rahlstedt ramalde rambouillet ramonville ramsgate ranelagh rankweil rapperswil rastede rataje rathenow ' +
  'rathmines ratzeburg raubling rauxel raval realengo reboleira recife redcar redditch redhill redondela reggio ' +
  'regua reichenhall reigate reinbek reinickendorf reinosa remagen rembertow remiremont rende rendsburg retford ' +
  'rethel reudnitz reusel reutte reze rheda rheinbach rheinberg rhenen rho rhyl ribadeo ribeira ribnitz riccione ' +
  'ricklingen ridderkerk riedberg riedlingen riedstadt riem riesa rifredi rijen rijssen rijswijk rillieux rinteln ' +
  'rioja riom rivierenbuurt rivoli rixensart roanne rochdale rochefort rockenhausen rodelheim roden rodenkirchen ' +
  'rodermark rodez rodgau roermond roeselare roissy romainville romford romont romorantin rondonopolis ronse ' +
  'roosendaal roscoff roscommon rosignano rosny rosrath rotenburg rothenburg rotherbaum rotherham rottenburg ' +
  'rotterdam rottweil rovereto rozas rozenburg rozzano ruczaj rudesheim rudolstadt rudow rueil runcorn ruschlikon ' +
  'russafa russelsheim ruthen ruzafa saalfeld saalfelden saanen saarlouis sable sachsenhausen sacile sackingen ' +
  'sagunt saintes salford salisbury sallanches salou salsomaggiore saluzzo salzkotten salzungen salzwedel samedan ' +
  'sampierdarena sangerhausen sanlucar sant sants santurtzi sardegna sargans sarlat saronno sarreguemines sarria ' +
  'sarthe sartrouville sasel sassenheim sassnitz saulgau saumur savassi savena saverne savigny savoie scafati ' +
  'scampia scandicci scarborough sceaux schaarbeek schaerbeek scharding scheibbs scheveningen schiedam ' +
  'schifferstadt schijndel schiltigheim schio schladming schleiden schleswig schleussig schluchtern schmalkalden ' +
  'schmallenberg schmolln schoneberg schopfheim schorndorf schrobenhausen schwabing schwabmunchen schwachhausen ' +
  'schwalmstadt schwalmtal schwamendingen schwandorf schwaz schwechat schwedt schwelm schwenningen schwetzingen ' +
  'scunthorpe seclin secondigliano seebach seeheim seelze seesen segbroek segeberg segrate sehnde selb selby ' +
  'selestat seligenstadt senart sendling senftenberg senigallia senlis seraing seregno seriate sesimbra sestao ' +
  'sete sevenoaks sevran sevres sheffield shoreditch shrewsbury shropshire sicilia sidcup siderno siemianowice ' +
  'siero sigmaringen sillenbuch simbach simmerath simmering simmern sinsheim sinzig sisteron sitges sittard ' +
  'sittingbourne sliedrecht sligo slotervaart slough sneek soest soho soignies soissons solihull solln solsona ' +
  'someren somerset somme sommerda sonneberg sonthofen sorocaba sorrento southend southport southwark spaichingen ' +
  'spakenburg spalding spandau spenge spezia spijkenisse spittal spoleto spremberg sprockhovel srodmiescie stadlau ' +
  'stadskanaal stadtallendorf stadthagen stadtlohn stahnsdorf staines stains stammheim starnberg stassfurt ' +
  'steenwijk steglitz steinfurt steinhagen steinheim stellingen stendal stepney stevenage stillorgan stockach ' +
  'stockerau stockport stockwell stolberg stornoway stotteritz strabane stratum straubing strausberg streatham ' +
  'stretford striesen strijp stroud stutensee sucy sudbury sueca suhl sulmona sulz sulzbach surbiton suresnes ' +
  'surrey sussex suzano suzzara swindon syke sylt tafalla talavera talence tallaght tamworth tarare tarbes ' +
  'targowek tarifa tarn tarrega tassin tatuape taubate tauberbischofsheim taunusstein taverny tayside tegel ' +
  'tegernsee teguise telford telfs telgte telheiras teltow tempelhof templin temse tenerife teresopolis termoli ' +
  'terneuzen ternitz terrassa teruel tervuren testaccio teterow tetuan tewkesbury texel thalkirchen thann thetford ' +
  'thiais thiene thionville thonon thouars thurles thurrock thurso ticino tiel tielt tiengen tijuca tilburg ' +
  'tilbury tipperary tirschenreuth tivoli tolosa tomaszow tomelloso tonbridge tongelre tongeren tonisvorst tooting ' +
  'torcy tordesillas torgau torhout torquay torrejon torrelodones torrente tortona tortosa toscana totnes toul ' +
  'touraine tournai tournefeuille traben tradate trafford traiskirchen tralee trappes trarbach trastevere traun ' +
  'traunstein travemunde treptow treuchtlingen treuenbrietzen treviglio trossingen trouville trowbridge trudering ' +
  'truiden truro tuam tubize tucuruvi tudela tuindorp tulln tunbridge turnhout tuscolano tuttlingen twickenham ' +
  'tydfil ubach uberaba uberlandia uberlingen uccle uden uelzen uetersen uhlenhorst uithoorn ukkel ulis ulster ' +
  'ulzburg umbria unterfohring unterhaching unterrath unterturkheim urbino urk ursynow usera utrera uzes vahr ' +
  'vahrenheide vaihingen valais valdagno valdepenas valenciennes valinhos valkenburg valkenswaard vallauris ' +
  'vallecas vallehermoso valls valognes vanchiglia vannes vanves varel varginha varzim vasto vaterstetten vaucluse ' +
  'vaucresson vaugirard vaulx vechta veddel veendam veenendaal vegesack veghel velen velin velletri velsen veluwe ' +
  'vence vendome vendrell veneto venlo venray verbania verbier verden verdun verin verviers vesinet vesoul veurne ' +
  'vianen viareggio vibo vicalvaro viechtach vienne viernheim vierzon vigevano vignola vilafranca vilagarcia ' +
  'vilbel villafranca villajoyosa villefranche villena villepinte villetaneuse villingen vilsbiburg vilshofen ' +
  'vilvoorde vimercate vinaros vincennes vinhedo virton visp vitre vitrolles vitry vizcaya vlaardingen vlissingen ' +
  'vocklabruck voghera voiron voitsberg volendam volkermarkt volklingen volksdorf vomero voorburg voorschoten ' +
  'vosges vreden vught waalwijk wachtberg waddinxveen wageningen wahn wahring waidhofen waldkirch waldkirchen ' +
  'waldshut wallasey walldorf walldurn wallonie walsall walthamstow waltrop wandsbek warburg waregem waremme ' +
  'warendorf warmia warrington warstein wasquehal wassenaar wasserburg waterford watergraafsmeer wateringen ' +
  'watermael wattignies wattrelos wattwil wavre wedel weener weert weesp wegberg weilburg weilheim weilimdorf ' +
  'weingarten weinheim weissenburg weissenfels weissensee weiterstadt weiz wellingborough wels wembley wendlingen ' +
  'werdohl werl wermelskirchen werne wernigerode westend westerburg westerland westerstede westervoort westport ' +
  'wetteren wevelgem wexford weybridge weymouth wheeling whitby whitehaven whitstable wicklow widnes wieden ' +
  'wiedenbruck wiedikon wielkopolska wiesloch wigan wijchen wilanow wildau wildungen wilhelmsburg willebroek ' +
  'willisau wilmersdorf wilmslow wilrijk wiltshire wimbledon windisch windsheim windsor winnenden winogrady ' +
  'winschoten winsen winterberg winterhude winterswijk wipperfurth wisbech wismar witham witikon witney wittenberg ' +
  'wittenberge wittevrouwen wittlich wittmund wittstock witzenhausen woensel woerden woking wokingham wolfen ' +
  'wolfsberg wolgast wollishofen woluwe wolvega woolwich worgl workington worksop wormerveer worthing woudenberg ' +
  'wrexham wrzeszcz wulfrath wunsiedel wunstorf wurselen wurzen wusterhausen wycombe xanten xativa xirivella ' +
  'yarmouth yeovil yonne ypenburg ypsilanti yvelines yverdon yvetot zaandam zaanstad zafra zaltbommel zandvoort ' +
  'zarautz zaspa zaventem zehlendorf zeist zeitz zell zelzate zerbst zevenaar zierikzee zirndorf zittau zoetermeer ' +
  'zofingen zoliborz zossen zottegem zuffenhausen zuid zulpich zundert zurzach zutphen zweibrucken zwettl zwiesel ' +
  'zwijndrecht zwischenahn zwolle'
).split(' ')
