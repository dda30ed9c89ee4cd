/**
 * More given names by where they are at home, for people whom few lists know; folded words. Names that are common words of one of the
 * languages are left out.
 */
export const furtherGivenNames: readonly string[] =
  // Dutch, Flemish, Frisian
  (
    'aafje aagje aaltje adri adrianus aleida alida allard almar alwin anique annelot annemieke annet ansje antoon antonius arend ariaan arnoud arnout beppie berber berend ' +
    'berta bertus betje betsie boudewijn brechje bregje carolien catharina chiel christiaan cobie coen coenraad corine corrie corne corry danique debby derk dieuwertje dirkje ' +
    'dolf doortje douwe dorien eefje egbert elly elsje erik esmee evelien evertje fenna fenne fien floortje floriaan fons franciscus fransje frederiek frederik freerk frits ' +
    'geertje geertruida geesje gerben gerdien gerri gerrie gerritje gertie gertrude gineke govert greetje gretha guusje hansje harmke harrie hendrika hendrikje henke hennie ' +
    'herma hermien hester hetty hille huib huub jacobus jacomijn jaimy janke jannes jannie jannigje janny jantje jantien japke jasmijn jeannette jelte jeltje jetske jitse ' +
    'joeri jolande jolien jolijn joop joos jorinde jorrit josien jurre jurriaan justa kathelijne keetje klaasje koenraad kristof laurens lammert leendert leontien lenneke ' +
    'lianne lisette lonneke louwke lubbert madelief marga marielle mariette marike marinus marja marjolijn marloes mart mathijs mechteld meindert melchior merlijn mien miep ' +
    'mies nelie nelleke nettie noud okke paulien petronella pien pier pieternel pietje pleun quinten quirijn reinder reindert reinout reinoud riekje riet rietje rikkert rina ' +
    'roeland roelie rogier romy roosje rozemarijn saartje servaas siebren siemen sietse sjaan sjef sjoerdtje sjuul sterre suus swaantje sybren teuntje thea theodora theodoor ' +
    'thijmen thirza tieke tinus titia toine toos trudy truusje twan valentijn wendelien wiepke wies wieteke wietse wijnand wilbert wilco wilhelmina willeke willemien wina ' +
    'winny wout xandra yentl ymke zeger fedde mats tygo thijn jinte fiene lore lotje nore tuur wannes jefke lode staf fonne gustaaf godelieve hadewych katelijne liesje ' +
    'reinhilde rozemie sibylle tinne yoeri seppe senne stien febe marith ilke ' +
    // Dutch of foreign roots, Moroccan, Turkish, Surinamese, Antillean
    'naoual nawel naouel abdelhak abdelilah abdelali abdellah abdeslam abdessamad achraf anouar anass asmaa badia bachir bouchaib btissam chaima chaimae chakib dounia driss ' +
    'houssine fadma fouad fouzia ghizlane habiba hafida hafid hajar hakima hamou hanane hasna hasnae hassania hayat houria houssam ibtissam ikram ilias ilyas ilyass ismael ' +
    'jaouad jihane keltoum laila lahcen mimoun mimount mohcine mounia najib najim nabila nadira nassim nassira nisrine nordin noureddine noussair ouafae ouassim oumaima ' +
    'oumayma rajae rkia saadia sanae senna smail soufian soukaina souad tarik touria wafae wassila wiam yamina yassir youssra yousra zakia zouhair havva omer yunusemre ' +
    'ummuhan serife gulten gulhan gulizar dondu durdu dursun cennet saniye sati sevil sercan secil savas salih riza ridvan reyhan raziye rahime ozden oznur ozgul oktay nuriye ' +
    'nurhan nurgul nuran nilay nihal neslihan nebahat nazmiye nazife naciye muhsin mualla munevver muzeyyen mehtap memis mahmut lutfi kezban kerem kerim kazim ilknur ilhami ' +
    'ilayda husnu hilal hikmet hava hasibe harun halime hacer guven gurkan gulsum gulseren gokce gokmen gizem fikriye fidan feyza fevzi feyzullah ferhan esma ertugrul erhan ' +
    'ergun ercument elvan edanur ekrem cihat cevdet ceyda ceylan celal bunyamin buket birsen birol berrin berna begum bedriye bahar aytekin aytac aysenur atakan aslihan arif ' +
    'alperen aleyna abdurrahman berat emirhan eymen kagan kayra mirac taha tulin turgay vildan yaren zekiye zubeyde ' +
    // Portuguese, Brazilian
    'acacio adalgisa adelia ademar ademir adenilson aderbal adilson admilson adolfo adriele afonsina agenor agostinha agostinho aguinaldo ailton alaide albertina albertino ' +
    'alcides alcino aldair aldenir aldo alexandra alipio almerinda almir aloisio altair altamiro alzira amancio amarildo amauri amilcar ananias anastacio andressa antero ' +
    'antonieta aparecida aquiles aracy araci argemiro aristides arlete arlinda arminda arnaldo assis astrogildo ataide augusta augusto avelino bartolomeu basilio belmira ' +
    'benedito benjamim bernadete bernardina bernardino bras brigida caetana calisto candido capitolina carminda carminho carmo cassiano catia caua caue celio celina cesaria ' +
    'cicera cida cidinha cinthia clarice clarinda claudemir claudete claudiana cleber cleia cleide cleiton cleo cleonice cleusa clodoaldo cosme crispim cristiane cristovao ' +
    'dalila dalva damiao darci darcio deise denilson deodato dina dionisia dionisio dirce doralice dulcineia durval eder edilene edilson edimar edinalva edineia edir edivaldo ' +
    'edmar edmilson edmundo ednaldo edvaldo elane elcio elia eliana eliane elias elide eliete elisio elita elizabete elizangela eloa eloi elza emanuela enzo epifania epitacio ' +
    'erasmo ercilia erivaldo erminia ester eurico euclides euridice evaldo evandro everaldo everton faustino fausto felicia felisbela felismina fernao floriano florinda ' +
    'florindo francelina franciele frederico gastao geisa genesio geni genival geraldo geralda germana gertrudes gerson getulio gilda gildo gilmar gilson gilvan gilvania ' +
    'giovana gislaine gisleine glauber glaucia godofredo goreti greice guiomar heleno helia helio heloisa herculano herminio hilario hortensia humberto iasmin idalia ' +
    'idalecio idalete ieda ildefonso inacia iracema iraci irineu isabela isadora isaias isaltina isidoro isilda ismenia itamar ivanilda ivanildo ivete ivonete izabel ' +
    'izildinha jacira jair jairo jandira janete jefferson joanina jocelina joelma jordana josefina joselito joselma josemar josenildo josias jovelina jucelia judite juliano ' +
    'juninho juraci jurandir jussara justina justino katia kauan kaua keila laercio lais larissa laudelina laurentino laurindo lauro lazaro leandra lecio leonidas leonilde ' +
    'leontina leopoldina leopoldo lidio lindalva lindomar lino lourival luana lucimar lucrecia ludovina lurdinhas luzia luzinete magna maiara maicon manoel marcelina marcos ' +
    'mariane marilene marilena marilda marilu mariluce marinalva marineide marinete marinho marise maristela marivalda marli marlon martim martinha martinho matheus maura ' +
    'maximiano maysa melania mercia micaela milene moacir moacyr murilo nair nanci nanda narciso natalina natanael nathalia nayara neide nelia nelio nelma nena neusa neuza ' +
    'nicolau nidia nilce nilda nildo nilo nilson nilton nilza nivaldo nivea noemi noemia norberto octavio odair odila odilia odilon olavo olegario olindo olivio ondina onofre ' +
    'oriana orlanda osmar osvalda osvaldo otacilio otavia ozias pascoal patricio paulino perpetua petronio plinio policarpo priscila quirino raimunda regiane reginaldo ' +
    'reinaldo rejane robson rochelle rogeria romao romilda romualdo rosane rosaura roseli roselene rosemeire rosicleide rosilda rosilene rosimeire rosinha rosita rufino rute ' +
    'salete salomao salome samara sebastiana serafina sergia severina sidonio silvania silverio silvestre simoneta soraia suelen sueli suzana tabata tadeu tais tarcisio ' +
    'tatiane telmo teodora teofilo terezinha thaina thalita thaynara timoteo tomasia tonho toninho tonhao torcato ubiratan urbano vagner valdecir valdelice valdenice valdete ' +
    'valdir valdirene valentim valmir valquiria vanda vanderlei vanderleia vanilda vanusa veridiana vicencia vicentina vilma vinicius violante virgolino vitorino walmir ' +
    'waldir weverton yasmim zacarias zeca zelinda zenaide zenilda zilda zilma zezinho zoraide zuleica nuninho joaozinho chica kiko betinho guga manu nando paulinho pedrinho ' +
    'rafa ritinha tati vava vivi xande zeze zequinha carlinhos cadu caca fabinho gugu juca malu marquinhos serginho tonico tuca ronaldinho robinho cris cristininha mariazinha ' +
    // Polish
    'agnieszka aldona aleksy alicja aleksja ambrozy anatol andrzej aneta antoni apolonia apolinary arleta arkadia augustyn aurelia aurelian bazyli benedykt beniamin bernadeta ' +
    'bogna bogumil boguslawa boleslawa bozenka bozenna bronislawa brygida cecylia cyprian cyryl czeslawa danusia daria darek dawid dionizy dobrawa dobromir donata dorotka ' +
    'eligiusz eliza elwira elka elzunia estera eugeniusz eustachy ewka fabian faustyna felicja ferdynand florentyna franciszka franek franio frania fryderyk gertruda gniewosz ' +
    'gosienka gracjana grazynka grzes gustaw halinka hania helenka henryka hieronim hipolit honorata irenka ireneusz irmina iwonka izydor jaclaw jagna janka jasia jasio ' +
    'joasia jola jolka jonasz jowita jozefa jozia julianna julita julka juliusz justynka kacperek kaja kajetan karina karol kasia kasjan kaska kazik kazimiera klaudiusz ' +
    'klementyna konstancja konstanty kordian kornel kornelia kostek krysia kryska krzys krzysiu kunegunda lidka lucjana ludwik ludwika lucja maciek macius magdusia ' +
    'maksymilian malgosia marcinek marika marlena maryla marylka marysia marzenka matylda michalina michalek michasia mieczyslawa mietka mirek mirka miroslawa mscislaw ' +
    'natalka natasza oktawia oktawian olek oliwier otylia oktawiusz pawelek pelagia piotrek piotrus radoslawa remigiusz rodryg roch roksana romuald rozalinda ryszarda salomea ' +
    'seweryn seweryna sedzimir slawka slawomira staszek stefek sulislaw sylwek szymek tadek tekla telimena teodor teodozja teofila tereska tobiasz tomcio tosia tosiek tymon ' +
    'tymek tymoteusz tytus ulka urszulka wacek waldek waleria walentyna walentynka walery wandzia wera wiesia wiesiek wiola wioleta wirginia wislawa witek wladek wladyslawa ' +
    'wlodek wojciecha wojtus zachariasz zbyszek zbigniewa zdzislawa zenek zofijka zosienka zuza zuzia zuzka zygfryd zaneta zelislawa gienek gienia henia heniu jadzia jagienka ' +
    'lusia lutek madzia maniek marylin pelka renia rozia sabcia stasia stefcia wicek zocha zoska zdzich zbych zbys ' +
    // Ukrainian, Belarusian, Russian, Georgian, Baltic
    'oxana oksanka olha olesia olesya oleksandra oleksii oleksiy petro pylyp roksolana sashko solomiia solomiya sviatoslav tetyana tymofii uliana ulyana wadim valentyn ' +
    'valentyna valerii vasylyna viktoriia viktoriya viacheslav yehor yelyzaveta yevhen yevhenia yurii zlata zoriana zoya anastasiia anastasiya arsen bohdan bohdana daryna ' +
    'dmitrii fedir halyna hryhorii ivanna katya khrystyna kyrylo larysa lesia lesya liubov liudmyla lyudmila marharyta mariia mykhailo mykhaylo mykyta myroslava nadiia ' +
    'nataliia natalya nazar nazarii orest orysia siarhiej siarhei aliaksandr aliaksandra aliaksei dzmitry mikalai uladzimir viktar volha yauhen yuliana ales swetlana alexey ' +
    'nikolaj evgenij evgenia evgeniya ljudmila nadeschda pjotr pyotr rimma rustam timur valery walentina wladimir jewgeni jewgenij jekaterina elizaveta anatoly anatoli ' +
    'anatolij gennady gennadij grigori grigory iossif matvei raisa raissa vassili vassily zinaida ljubov ljubow olexandr giorgi ketevan tamaz zurab levan davit nana irakli ' +
    'otar shota mzia natia vakhtang gayane hasmik anahit armen arman tigran hovhannes narek vahe sona lusine janis aija maris gints kristaps dace baiba algirdas birute daiva ' +
    'egle giedre jurgita laimute neringa rasa saulius vaida valdas zivile urmas kadri kaidi liis maarja margus priit raivo tonu ulle ' +
    // Arabic, Berber, Persian, Kurdish, Afghan
    'abderrahmane abdelfattah abdelghani abdelhamid abdelmajid abdelmalek abdelouahab abdelwahab abdessalam abdoul abdou abdulaziz abdulkarim abdulla abdulmalik abdulrahim ' +
    'abeer abir adama afaf afnan ahlem aissa aissatou alia aliya alya ameur ammar areej asmahan atef ayat aymen azza azzedine bader badreddine baha bakr bashir bassem basma ' +
    'batoul bedra belkacem benaissa bilel boualem bouzid chafik chahinez chahrazad chokri dhia diya djamel djamal djeneba doha doaa douaa eman ezzedine fadel fadila fadia ' +
    'fadwa faiza faouzi fathi fathia fatin fawzi fawzia fayez faysal feriel ferial firas firdaous ghaith ghania ghassan hachem haider hamad hamdan hamida hamoud hanaa hanadi ' +
    'haneen hanen haroun hassane hassiba haytham heba hend hiba hichem houcine hosni houssein husam hussam ibtihal ibtisam idir ihab ihsan ilyes imad inas intissar iqbal ' +
    'iskander islem issa jaafar jaber jalila jameel janna jasem jasim jawaher jihad joumana kais kamelia karam kaouthar kawthar kheira khadidja khaldoun khalifa khawla ' +
    'khouloud lamiae lamis lamya leena lobna lubna lujain maha maher mahmood maissa majda majdi malak manal manar mansoor marouane mayar maysoon mazen mehrez messaoud miloud ' +
    'mokhtar moktar monia montassar moez mouna mounira mouloud muna munira musab mutaz nabiha nadhir nadim nael nagwa nahed nahla naif najla najwa nariman nasreen nasrine ' +
    'nawaf nayef nazih nesrine nevine nidal nihad nisreen nohad nouf nouha nour nourhan oussama qais qusai rabab rabah rabeb raed rafik raghad rahaf rajaa ramadan rami ramy ' +
    'randa raouf rawan rawia razan reem reham rehab riad ridha rima ritaj riyadh rizwan rowaida ruba ruqaya sabiha sabrine sadek sadok safia safae safiya safwan sahar saif ' +
    'sajida sakina salah salam salwa samah samiha sarra sawsan sayed seif shadi shahd shaima shams shatha shereen sherif shirine sihem slimane soha sohaib sondos souhail ' +
    'souleymane suhad suhail suzan syrine takoua talal tamim taoufiq taqwa tasneem tayeb thamer thouraya ubaid wahid wahiba wajdi walaa warda wided wissam wissem yahia yamen ' +
    'yasmeen yazan yazid yosra yosr yusra zaher zaid zain zakiya zayd zayneb zeina zeyad ziyad zohair zouheir zoubida zuhair afsaneh ahmadreza alireza amirhossein anahita ' +
    'arezou armin arya atefeh azadeh babak bahareh behnam behrang bijan bita daryoush elaheh elnaz esfandiar esmail faezeh fariba farnaz farrokh farzaneh fereshteh fereydoun ' +
    'firouzeh forough ghazal ghazaleh golnaz hamidreza hengameh homa homayoun houman iraj jaleh jamshid javad kambiz kamran kaveh keivan khosrow kianoush kourosh ladan laleh ' +
    'mahin mahnaz mahsa mahshid mahtab mahvash mandana manijeh manouchehr masoumeh massoud mehran mehrdad mehrnaz mina minoo mitra mohammadreza mojgan mojtaba morteza nahid ' +
    'narges nasim nastaran nazila negin niloufar niloofar nima nooshin parastoo pardis parvaneh parvin payam pejman peyman pooya pouya puria ramin reyhaneh saeid samaneh ' +
    'saman samin sanaz sepideh setareh shabnam shahab shahin shahla shahnaz shahrzad shapour shaghayegh shideh shima shohreh siamak simin soheil soheila soroush taher tahereh ' +
    'tahmineh taraneh vahid yalda yasaman zhaleh zohreh hozan hevi hevin jiyan jwan kawa narin newroz nistiman rezan rojin ronahi ruken sherzad shilan sirwan sidar soran ' +
    'welat xezal zana zelal zilan zozan ahmadzai basir freshta gulalai habibullah hashmat humaira ihsanullah mirwais najibullah naseer nasrullah palwasha rahmatullah sediqa ' +
    'shukria spogmai zabihullah zalmai zarghona zemarai zmarai ' +
    // India, Pakistan, Bangladesh, Sri Lanka, Nepal
    'aadhya aarti aashish abhay abhijit abhinav adarsh agnivesh ahana ajit akanksha alka alok amarjit ambika amrit amritpal anaya angad anindita aniruddha anish anjana anjum ' +
    'ankur anoop anuj anupam anupama anushka archana arnav arpita arundhati ashwini asif avani avinash ayaan ayush azhar balaji baldev balraj balwinder bharati bhaskar ' +
    'bhavana bhavesh bhupinder bhuvan bindu chaitanya chandni chandrika charan chetan chhaya chirag chitra darshan darshana daljit davinder debashish deepali deepti devendra ' +
    'devika dhananjay dharmesh dhruv dilip dimple dipak dipali dipika disha durga ekta falguni farhana farzana fiza gagandeep ganga garima gauri gayatri geeta geetha girish ' +
    'gopi gulshan gurdeep gurmeet gurinder gurvinder hardik harjit harmeet harsh harsha harshad harshit hema hetal himani himanshu hina hiral hitesh imtiaz indrani inderjit ' +
    'indu isha ishwar jagat jagdeep jagjit jahnavi janaki janki jasbir jaswinder javed jayanta jayanthi jayesh jayshree jeevan jigar jignesh jitendra juhi jyotsna kailash ' +
    'kajal kalpana kalyani kamakshi kamini kanchan kanika karan karanjit kaushal kaushik keshav ketaki ketan kirti kripa krishan krishnan kriti kuldeep kulwinder kushal ' +
    'lakhan lalita lavanya laxman laxmi leela madan madhavi madhur madhuri mahima malati malini mallika mamta manas manasi mandeep mandira mangala manju manjula manmohan ' +
    'mansi meenakshi meghana mihir milind minal mithun mitali mohini mridula mukul murali muralidhar nalini namita namrata nandita navjot navneet navya nayana neelima neeta ' +
    'nidhi nikita nilima nimisha niraj niranjan nirmala nishant nitesh nithya nitya nivedita padmini paramjit parminder parth parvati pavan pawan payal piyush poonam prabhat ' +
    'prachi pradip pradnya prafulla pragya prakriti pramod pranay pranjal prasanna prathap pratibha pratima pratiksha pravin preethi prerna prithvi priti priyank priyesh puja ' +
    'puneet punit purnima purvi pushpa rachna radha radhika raghav raghu rajat rajendra rajinder rajkumar rajnish rajvir rakhi ramachandran raman rambabu ramya ranbir randeep ' +
    'ranjan ranjana ranveer rashi rati ratna ravinder reena renu renuka reshma revathi richa riddhi rishabh rishi ritesh ritika riya rohini roopa roshan ruchi ruchika rukmini ' +
    'rupa rupal rupali rupinder sabita sahil saket salil samarth sameer samita sandhya sanjana sanjiv sanjukta sapna sarala sarika saroj saroja sartaj sarvesh sathya satinder ' +
    'satya saurabh savita savitri sejal shabana shailaja shailesh shakti shakuntala shama shamim shantanu shanthi sharad sharda shashank shashi shaurya sheetal shikha shiva ' +
    'shivam shobha shraddha shreyas shrikant shubham shweta simran sindhu smriti snehal sohan sonam sonu soumya sreedevi sreeja sridhar srikanth sruthi subramaniam sudarshan ' +
    'sudhakar sudip sujatha sujit sukhdeep sukhdev sukhjit sukhvinder sukhwinder sulochana sumana sumeet sumit sumitra sunaina sundar suneel supriya surabhi surbhi surendra ' +
    'surinder sushant sushil sushila swapna swapnil swarna sweta tanmay tanuja tapan trupti tulasi tushar uday upasana urmila urvashi utkarsh uttam vaibhav vaishali vani ' +
    'varsha vasant vasanthi vasudha vasudev vedant veena vibha vidhi vidya vijaya vijayalakshmi vikrant vimal vimala vinaya vineeta vinita vinoth vipul viraj viren vishakha ' +
    'vishnu yamini yashoda yashwant yogesh yogita yuvraj zakir zarina zeenat zeeshan abdur aftab ahsan amna ansar arshad asad asghar ashfaq atif bushra fahim faizan farrukh ' +
    'farzeen fawad ghulam hafeez hamna huma humayun ibrar iftikhar ijaz iqra irum kashif khalida khurram kulsoom mahnoor maryum mehwish mubarak mubashir muneeb nabeel nadeem ' +
    'naeem nasir naveed nazia noman nosheen obaid parveen qamar rafiq rashida rizwana rubina rukhsana sadaf saima sajid sajjad saqib sarfraz shabbir shagufta shahbaz shahid ' +
    'shahida shakeel shakil shamsa shaukat shazia shoaib sidra sobia sohail sumaira tahira tanveer tanvir tasleem tayyaba uzma waheed waqar waqas wasim yasir younis zafar ' +
    'zahid zahida zaheer zeba zubaida zulfiqar anwara aklima jahanara kamrul mahbub mizanur moushumi nasima nurul rafiqul rezaul rokeya rubel selina shafiqul shahnaj taslima ' +
    'tanjina chamari chaminda dilshan dilani dinusha gayan hasini ishara janaka kasun lahiru mahesha nadeesha nalaka nilmini nuwan pradeepa priyantha ruwan samanthi sanduni ' +
    'thilini tharindu thushara upul wasantha bishnu bikash binod dipendra kabita ramila sushmita ' +
    // Vietnamese, Chinese, Korean, Japanese, Thai, Filipino, Indonesian
    'hoai khoi lien nghia thoa thuong viet xiaoyan xiaoli xiaohong jianhua guohua weiwei yanling lihua liping liwei haoran yuxuan zixuan mingyu junjie wenjie xinyi yiming ' +
    'ziyi xiuying guiying yulan jiahui jiayi shuang jimin jiyoung jiwon minseo sejin soyeon sungmin taehyung yejin yeonjun youngmi youngsoo sunmi sangwoo eunjung haeun dohyun ' +
    'kyungsoo aiko asuka atsushi ayumi chiyo daiki eiji emiko fumiko hanako hideki hiroki hiroto hisashi ichiro isamu jiro junko kaori katsumi kazuko kazuki kazuya keiji ' +
    'kenichi kiyoshi kohei kumiko mariko masahiro masaki masao masaru masashi mayumi megumi midori minoru misaki mitsuko nanami naoki naoko naoto natsuki noboru nobuko nobuo ' +
    'osamu reiko sachiko saori sayaka sayuri seiji shigeru shinichi shizuka shun sumiko susumu taichi takahiro takako takao takumi tatsuya tetsuya tomomi toru toshio tsubasa ' +
    'yasuko yasuo yoshio yosuke yuka yukari yusuke yuya anong apinya arthit chanchai kittisak malai narong nattaya niran orathai pailin piyaporn prasert preecha ratana ' +
    'sompong somying suchart sudarat supaporn surasak suwanna thanawat wanida wichai agustin analyn angelito arnel bayani bernadeth dalisay divina editha efren erlinda ' +
    'evangeline florante fredelyn imelda jejomar jennylyn jonalyn jovelyn ligaya luzviminda maricel maricar marites marivic marilou mylene nenita nestor rodel rodelio romeo ' +
    'rosalinda rowena teresita agung andi andika anisa arief bayu budiman endang fajar fitriani galih hartono hendra indra intan kartika kurniawan lestari ketut nyoman komang ' +
    'oktavia prabowo rahmat ratih retno rizki setiawan slamet sukarno sulastri supriyadi susanti sutrisno taufik teguh udin wati widodo widya wulan yudi yulianti ' +
    // African: Nigeria, Ghana, Senegal, Congo, Kenya, Ethiopia, Southern Africa, Cape Verde, Angola
    'abiola abimbola abiodun abosede adaobi adaora adebimpe adebola adebowale adedayo adeola adeolu adesola adetola adewale adewunmi adeyinka afolabi ajibola akachi akinola ' +
    'akintunde amaka amarachi aminu anuoluwapo ayobami ayodeji ayomide azubuike babajide bamidele bayo bolaji bolanle boluwatife bunmi busola chibueze chibuike chibuzo ' +
    'chidera chidimma chidiebere chiedozie chigozie chijioke chike chimamanda chinaza chinelo chinenye chinonso chinwe chinwendu chinyere chizoba chukwudi chukwuemeka ' +
    'chukwuma damilola dapo dayo ebele ebere ebuka efosa ejike ekene ekaette enitan enyinna esosa ezinne folarin funke funmilayo gbemisola halimat hauwa ibukun ifechukwu ' +
    'ifeoluwa ijeoma ikechukwu iyabo jide jumoke kachi kayode kehinde kelechi kenechukwu kolawole kunle lanre lateef mojisola morenike moses nduka ndidi nneka nnenna nonso ' +
    'nwamaka obiageli obiora odunayo ogechi okechukwu olabisi oladele oladipo olaitan olalekan olamide olaoluwa olawale olayinka olubunmi olufemi olufunke olukayode olusegun ' +
    'olusola oluwadamilola oluwafemi oluwakemi oluwaseyi oluwatosin onyeka onyinye opeyemi osagie osaze osas oyinkansola rasheed rotimi salami seun shehu simisola somto taiwo ' +
    'taofeek tobi tobechukwu tochukwu tolu toluwani tomiwa tope toyin tunji uche ucheoma ugochi ugochukwu umar uzoma wale wole yemi yewande yinka zubairu abeiku adjei adjoa ' +
    'afia afua akua akwasi ampofo asantewaa baaba baffour dede ekow ekua fiifi kakra korkor kukua kwaku kweku maame mawuli ohene panyin serwaa adja aida alassane alioune ' +
    'ansoumane arame assane assetou astou badara bakary bineta binta birame demba diarra dieynaba djibril hadj fanta fatimata habibatou hawa idrissa ismaila issouf kadiatou ' +
    'kadidia kadidiatou kandia khady khardiata korotoumou lamine lassana lassina maimouna malick mamadi marietou massamba maty mbaye moctar modou mody mouhamadou ' +
    'moustapha ndeye ngone ousseynou pape penda ramata rokhaya rokia safiatou salif salimata samba sekou siaka sidiki sokhna tidiane yacouba yoro zeynabou akissi affoue ahou ' +
    'amenan amoin brou konan koffi kouakou kouame nguessan ketty beyonce dieudonne dieumerci glodie mwamba ngalula ngoy papy plamedi rachidi tshilombo chancelle exauce gracia ' +
    'achieng adhiambo akech anyango atieno auma awino barasa chebet chelimo chepkemoi cherono fatuma gathoni gitau imani jelagat jemutai jepchirchir juma kamande kariuki ' +
    'kibet kiprono kiprotich kipchoge kimani kioko kipkemoi macharia maina mbugua moraa muthoni mutua mwangi mwende mwikali naliaka nafula nekesa ndungu neema njambi njeri ' +
    'nyambura nyokabi ochieng odhiambo okoth omondi onyango opiyo oduor owino rehema waithera wairimu wangari wanjala wangui waweru zawadi zuhura aberash alemayehu berhane ' +
    'birtukan eyerusalem fikirte freweyni genet girma hiwot kebede kidane lemlem mehret mekdes meron mesfin mikias rahel selamawit senait tadesse tekle tewodros tigist ' +
    'tsegaye worku yared yohannes yonas zewdu abdi abdirahman abdullahi abshir amran cawo deeqa fadumo faduma fartun guled hodan hawo idil ifrah jama khadra nimo nasra sagal ' +
    'sahra shukri ubah warsame amogelang ayanda bandile boitumelo bonginkosi bongiwe buhle busisiwe cebisile dineo dumisani karabo katlego kgomotso khanyisile khaya lesedi ' +
    'lethabo luthando lwazi mandisa masego mbali melokuhle nandi nokuthula nolwazi nomfundo nompumelelo nonhlanhla nontando noluthando nosipho ntombizodwa ntsako nthabiseng ' +
    'onalenna palesa phindile pontsho pule puleng refilwe reitumetse samkelo sandile sanele sibongile sibusiso sifiso sihle simphiwe sindisiwe sithembile siphiwe siphokazi ' +
    'siyabonga sizwe tebogo thabang thandeka thandiwe thapelo thato thembi thembeka thulani thuli tsepo tshepo tumelo unathi vusi vusumuzi wandile zandile zinhle zodwa zola ' +
    'anesu chenai chiedza fungai kudakwashe kudzai munashe munyaradzi nyarai nyasha panashe rudo ruvimbo rumbidzai shamiso simba tafara takudzwa tanaka tapiwa tariro tawanda ' +
    'tinashe tonderai vimbai chanda chilufya bwalya mutale mulenga mwila kabwe zuri djamilson edmilsa elcinda nelito nzinga mayra ' +
    // New Zealand and Pacific
    'anahera aroha atawhai hemi hinemoa hohepa ihaia kahu kahurangi mahina manaia matiu mereana mihi ngaio ngaire ngahuia paora piripi rangimarie rawiri rewi rongo ropata ' +
    'ruihi tamati tangiwai tipene waimarie wiremu whetu alofa ioane leilani malia pita sefina sela semisi sione siosaia siale taniela tavita tevita tomasi tupou viliami ' +
    'vaitea ' +
    // English, Irish, Australian short forms
    'bazza gazza shazza dazza kazza wozza gaylene raelene narelle sharelle noelene kylie kaylene tarryn beryl ethel maude olwen winnie dottie minnie bertie ernie wilf perce ' +
    'horace trev chaz shaz dougie hughie jonno johnno robbo davo deano gibbo simmo duane daryl debs debz jacqui jacki jude steph mell nikki trish trudi tilly tillie suzi suzy ' +
    'suki shirl sheree sherri sheryl rhoda rach becca becks beccy biddy bridie brigid cath cathie chrissie chrissy christa coleen deedee dodie dymphna eilish elspeth florrie ' +
    'frankie ginny glenda gwenda hattie hettie isobel janette janey jeannie jenni joanie joani josie joss kath kathie kirstie lainey lettie lexi lizzie lottie mags marcie ' +
    'margie margo mattie moll mollie mhairi nuala oona philomena pippa queenie rosalyn rosaleen saffron shelagh shelly sinead sorrel sukie tamzin tansy tiff vickie alasdair ' +
    'arran barney benji bernie billy bryn calum christy ciaran clem clint damo denny dermot dickie donal donny dougal eamonn emmett eoin euan fergal finlay fintan garth glyn ' +
    'gord gordie graeme gwyn hank hywel iggy ivor jago jarrod jethro jody jonty keiran keir kelvin kerr kieron kian lachie laurie leighton lenny lester luther malachi malachy ' +
    'malky manny marv merv mickey micky mikey milo monty morty murdo ollie ozzie paddy pauly randal rashad richie roddy rodger rube sammy scottie shawn sholto simeon spence ' +
    'stevie stirling teddy terrence thad tobes tommo trent vaughan vern vinnie wally walt woody xander zach zeke ' +
    // American
    'ans ria kev bev alf syd nev baz daz gaz jaz kaz deb jax dee flo lou roz viv stu gus wes zac zak jed jem uli uta utz adi efe iza iga evi jef lia edu cal fay ros reg eli teo isa jip vic turi izan gwenole concepta gunni resi ' +
    'pablito paulinka railson osvaldir gildasio ketlyn uelinton tiagao nelo kleber suellen waclawa tamika tanisha keisha lakeisha shanice shaniqua shante kiara aaliyah aniyah jada jaylen jayden jaden kaden kayden aiden brayden brody bryson braxton colt darnell darius ' +
    'deandre demetrius deion deon devon dontae donnell ezekiel garrett gunner jalen jamar jaquan javon jayce jermaine kareem keenan kellan kendrick kenyatta lamar lonnie ' +
    'marquis marquise micah montrell orville paxton peyton raheem rashawn rhett roscoe rufus ryker sawyer shaquille tanner terrance terrell tevin thaddeus trey treyvon ' +
    'tyrell tyree virgil wendell addison alyssa amberly annabelle ashlee ashlyn aubree aubrey breanna brianna brielle caitlyn candace carlene cassie danica delores dolly ' +
    'earlene erma essie everly fannie farrah fern gayle haley jacquelyn janelle jeanine jillian jolene joni juanita kaitlin kaitlyn katelyn kaylee kelli kelley kendra kenzie ' +
    'kimber kinsley kristi krystal latanya latonya latrice lashonda leann leona lucille luella lupe makayla makenzie maryann maryellen maryjane nanette paisley pansy patty ' +
    'reba reese rhonda roslyn ruthie shana shandra shania shari shawna shayla sheena sherrie sonya staci stacie starla tabatha teri tiana tonya tori traci tracie trina twila ' +
    'tyra valarie velma verna vicki vonda wendi wilda willa ' +
    // Spanish, Catalan, Basque, Galician, Latin American
    'abelardo abundio adelaida adolfina adrian agapito agripina agustina ainara ainoa aitana aitziber alazne alcira aldana alejandra alejandrina alejo alexia alfonsina alirio ' +
    'alondra amadeo amador amaya amets anahi anastasio ander andoni andreina anelis angelica aniceto aniela anselma antolin antxon anxo apolinar aquilino arantxa arantza ' +
    'arantzazu arcadio arcelia argimiro ariel arlet armelia arnulfo artemio asun atanasio atilano aureliano azahara azucena baldomero baltasar balbina bartolome basilisa ' +
    'baudilio benita berenice bernabe bernarda bernardita betiana betina betsabe bibiana blai blas bonifacia bonifacio braulio brayan breogan briana briseida camilo carmina ' +
    'casandra casilda casimira cayetano cecilio ceferina ceferino celedonio celedonia celestina celsa cesarea chabela chabeli charo chavela chayo chelo chema chencho chepe ' +
    'cheo chiqui chole chucho chus chuy cipriana cipriano cirila cirilo ciriaco clarisa claribel claudina clemencia clemente clementina cleofe cleotilde conchi conchita ' +
    'constantina constantino constanza covadonga crescencia crescencio crisanto crispin cuauhtemoc dafne dagoberto daira damaris danai danay dariela damaso dayana daysi deisy ' +
    'delfin demetria demetrio deyanira dimas dinorah domitila donaciano dorita dorotea doroteo duberney dunia edelmira edelmiro ederne edgardo edilberto edilma edinson efrain ' +
    'egoitz eider eladia eladio elba eleazar electra eleuteria elida eligio elisenda eliseo elisabet elixabete elkin eloina eloy elpidia elpidio elva elvia emelina ' +
    'emerenciana emerita emeterio emilce emiliana encarna encarni eneida engracia enriqueta epifanio ermitas ernestina estanislao estanislada estel estervina estibaliz eudald ' +
    'eudaldo eufemia eufrasio eulalio eulogia eulogio eunate eusebia eusebio eustaquia eustaquio eutimio evangelina evelia evelio everardo ezequiela facundo faustina ' +
    'feliciana felicitas felipa fermina fidela fidelia fidencio filiberto filomeno flaviana florencia florencio florentino florita floro fructuoso fulgencia fulgencio gabino ' +
    'gaizka garbine gaspar gema genesis genoveva gerarda gertrudis gervasia gervasio gilberta gilma gines ginesa giovanny gisel giselle gladis gonzala goyo graciana graciela ' +
    'gregoria griselda gualberto guillermina gumersinda gundemaro haydee heliodoro helmer herlinda hermelinda hermenegilda higinia hilaria hipolito honorato honorina honorio ' +
    'hortencia humberta idoia idoya ifigenia ignacia ignasi ildefonsa imma inma indalecio inigo inocencia inocencio irantzu irasema irune isabelina isidra itxaso ivette ' +
    'ivonne izaro jacobo jader jaione janeth jaquelin javi javiera jeimy jenaro jeronima jesica jesusa jhonatan jimena johana jone jorgelina josefo jovita juanjo juanma ' +
    'junipero justo juvencio katherin katiuska kepa koro laida laureano leizury leocadio leonarda leoncio leonela leonila leovigildo lesly liboria liborio liliam lisandro ' +
    'lizbeth lizeth llucia loida lola lolita loli longino lorea loreley loreto lucero lucila ludivina luisina lupita luzdivina macaria maciel magaly maica maider maira maite ' +
    'maitane malena malva mamen manel manoli manolo manuelita marceliano marcial marciana marciano mariajose marianela mariangeles maricarmen maricruz mariela marife mariluz ' +
    'mariona marisela maritza maritxell marlen marleny martirio maruja matea maxi maximiliana maximiliano maximina maximino mayela melchor melisa meliton melquiades mencia ' +
    'mertxe miguela miguelina mireia mirta mirtha modesta nagore nahia narcisa nazaret nazario nelida nelly nemesia nemesio neira nicasia nicasio nicolasa nohemi norberta ' +
    'obdulio octavia octaviano odalys odon ofelia oihane olaya olimpia olimpo omaira onesimo osiris ovidio paca pacita paquita paquito pascasio pascuala pelayo pepa pepe ' +
    'pepita pepito petronila pilarin poli pompeyo porfiria porfirio praxedes prisca prisciliano prudencia quetzalli quico quintina quintin ramira remigia remigio reynaldo ' +
    'rigoberta rigoberto rodolfa rogelia romualda roque rosalba rosella roselia rosendo rosenda rosmery rufina ruperta ruperto sabas salustiano salustiana samanta santiaga ' +
    'saioa saray satur saturia saturnina segismundo serafin servando severiana severiano sheyla sigfrido silveria silvestra sixta sixto socrates sonsoles sulay tadea tadeo ' +
    'tarsicio tello teodosia tere terencio tiburcia tiburcio tito tomasa toribia toribio tono trini txema txomin ulises urko valeriana valeriano valvanera venancia vianey ' +
    'vicenc viridiana victoriano victorina victorino violeta virgilia wenceslao wilber wilfredo wilfrido wilmer wilton xesus xiana ximo xurxo yahaira yamila yamile yanet ' +
    'yaneth yanina yazmin yeison yenifer yenny yerai yeray yesica yessica yirlesa yohana yolima yolotzin yoselin yuliet yurani yurleidy yurena zaida zaloa zenaida zigor zoila ' +
    'zoraida zulema zulma zuleima zunilda ' +
    // Italian
    'abbondio addolorata adelmo afra agostina aimone albano albina alceste alfio alfreda algisa aligi alvise amadio ambrogio amedea amedeo amelio amerigo amilcare amleto ' +
    'anacleto ancilla angelina angiola angiolina aniello annabella annachiara annagrazia annamaria annarosa annetta annibale annunziata antida antonello antonietta antonino ' +
    'apollonia arcangela arcangelo argia arianna aristide armida arminio arnalda arrigo arsenio artemisia assunta attilia attilio azelio azzurra baldassarre bartolo ' +
    'bartolomea bartolomeo battista battistina benedetta benedetto beniamina beniamino betta biagina bice brigitta brizio brunella brunello calogera carletto carlotta ' +
    'carmelina carmine catena cesara cesare cesarina cesarino cesira chiaretta ciccio cinzia clarissa claretta clelia clorinda cloe colombina concetta concettina cora corrada ' +
    'corradino corrado cosima costantina costantino costanza costanzo crescenzo cristoforo damiana damiano danila delfino desolina dino diodato dionigi diomira domizia ' +
    'domitilla donatello doriana doriano dorina duilia duilio edda edoarda edvige efisia efisio egidia egidio elettra eliano elio elmo elvezio elvio emerenziana ennio ' +
    'enrichetta eraldo ercole ercolina ermanna ermanno ermes ermete ermida erminio ernesta erno eros ersilia ersilio eteocle ettorina eustachio ezio fabia fabrizia fausta ' +
    'febo ferdinanda ferruccio fiammetta fiamma filiberta filippa filippina fiordaliso fiorella fiorello fiorentina fiorentino fiorenza fiorenzo fiorina fiorino firmina ' +
    'flaminia flaminio flaviano floriana fosca franceschina franchina fulgenzio fulvia fulvio furio gabriella gaetana galileo gaspare gasparina gaspara gastone gaudenzio ' +
    'gavina gelsomina gennarina genoveffa geppino gerlando gerolamo gesualda gesuina ghita giacinta giacinto giacoma giacomina giacomino giada giampaolo giampiero giancarla ' +
    'giandomenico gianfilippo gianfranca giangiacomo gianluigi gianmarco gianmaria gianmario gianna giannina giannino gianpaolo gianpiero gianpietro gigi gigliola ginetta ' +
    'gino gioacchina gioachino giobatta giordana giorgina giosue giovannino gisella gismonda gisondo giuditta giulietta giuseppa giusi giusy giustina glauco goffredo graziana ' +
    'graziano grazietta grimaldo gualtiero guendalina guerrino guglielma guglielmina guidalberto iacopo idelma ignazia igina iginio ilario ildebrando ildegarda ildo ilenia ' +
    'ilio iole ippolita ippolito irenea iride isacco isaia iside isotta italo itala jacopo jole katiuscia ladislao lamberto lando lanfranco lattanzio laurino lazzaro lelio ' +
    'lella lello leonia leonida leonilda leopolda letizia liana liberio licia licinia lionella lionello lisetta liviana liviano livio lodovica lodovico loredano lorella ' +
    'lorenzina loriana loris lucetta lucilla lucrezia ludovico luigina luigino luisella luisetta maila manfredi manfredo manlio manola mansueto manuele marcellina marcellino ' +
    'mareno mariateresa maricla mariella mariele marilisa marinella marinetta mariolina mariolino marisella maristella marita mariuccia maruska maruzza marzia marzio ' +
    'massimiliana massimina massimino maurilia maurilio maurizia melchiorre menotti mercede mery michelangela michelina milva mimma mimmo minervina mira mirco modestino ' +
    'morgana moroello natalino nazarena nazareno neera nello nerina nerino nerio nevio niccolo nicla nicodemo nicolangelo nicolina nicolino nicolo nilde ninetta ninfa nives ' +
    'nunziata nunziatina nuccia nuccio oberto odetta odoardo odorico oliviero ombretta omero onelia onorato onorina orazia orazio orestina oriele orietta orio orsola orsolina ' +
    'ortensia ortensio osanna ottavia ottaviano ottone ottorina ottorino palmina palmiro panfilo paoletta paolina paolino paride parisina pasqualina pasqualino peppe peppino ' +
    'peppina petronilla pierangela pierangelo piercarlo pierfrancesco piergiorgio pierina pierino piermario piersilvio pietrina pierluca pinuccia pinuccio pippo pompea pompeo ' +
    'porzia porzio prospera quintilia quintino quirina rachele raffaela raffaella raffaello raimonda raimondo raniero ranieri regolo remo renza riccarda rinalda rinaldo rino ' +
    'robertino rocchina rolanda rolando romolo rosamaria rosetta rosolino rossana rossano rossella ruggiero rutilio sabatino salvatora salvatrice salvina samuela sandrina ' +
    'sandrino santino savina savino saveria selene serafino settimia settimio sibilla silvano silvestro simonetta simplicio sirio smeralda stanislao sveva taddeo tarquinio ' +
    'telemaco teobaldo teodolinda terenzia terenzio teresina teresio tersilia tino tiziano tobia tolmino tommasa tonia tonina tonino torquato tristano tullia tullio uberto ' +
    'ugolino ulderico ulisse umberta urania uranio vanna vanni velia venanzio veniero vezio viliana vincenzina vinicio virgina virginio virna vitaliana vitaliano vittore ' +
    'vittoriano vittorina vittorino viviano zaccaria zelmira zeno ' +
    // French, Breton, Belgian, Maghrebi French, Caribbean
    'abel adelin adrienne albane alberic albertine alcide aldric alex alexine alizee alphonsine amael ambroise amedee anaelle anatole andree angeline angelique anicet anouk ' +
    'anselme antonine armande armel arsene aubin augustine auguste baptistin barnabe baudouin benjamine benoite berangere bernardin bertille bertrande blaise briac brice ' +
    'brunehilde calixte candice carine cassandre celestin celestine charline claudie claudius clea corentine cornelie cosette crepin cyprien cyrille cyrielle delphin dimitri ' +
    'donatien donatienne dorine doriane edgard edmee edmonde eglantine elea elian elie eliette elyse emeric emilien emilienne erwann etiennette eustache evariste faustine ' +
    'felicien fernande ferreol fiacre firmin flavien florentin florentine floriane florine francisque fulbert gaby gatien georgette georgine gerardine gilberte gildas ' +
    'godefroy gonzague gontran gregoire guilaine guilhem guillemette guylaine gwendoline gwenola gwenn heloise hermance hilaire hyacinthe ignace irenee isaure isidore isoline ' +
    'jacinthe jackye jacotte jannick jeannot jehan johanne josee josephe josselin josseline josse judicael julienne kilian landry laureline laurentine laurette lauriane ' +
    'laurine lazare leandre leane lenaic leocadie leonce lilian lilou lison loane loick lorene lorette louisette louison lucile lyne maddy madeline madelon mado maelie maelis ' +
    'maelys maeva mahaut magalie mailys maiwenn malory malorie marceau marcelin marcelle marcellin margaux marilyne marinette martiale marylene marylise maryline mathis ' +
    'mathurin mauricette maurine maximilien maximin mayeul medard melaine melina melisande melodie meryl michou moise momo murielle myrtille napoleon narcisse nathanael ' +
    'nicephore nicolette noella noellie noelie oceane octavie olivette ombeline ondine orlane othilie pacome pascaline paulin pelagie perette petronille philibert philiberte ' +
    'philomene pierrick pierrot priscille raphaelle rainier raynald renaude roberte rodrigue romaine romaric roselyne rosemonde rosette rosine samson saturnin segolene ' +
    'seraphin seraphine servane severin sigismond simonne sixte sixtine soazig solen solenne soline stanislas stevan suzette suzie sylvestre sylvette tancrede thecle theodule ' +
    'theophane thery thiphaine thomasine tifenn titouan ursule valere valerien vianney victorien victorine vincente vinciane violette viridiane vivien willy xaviere yanis ' +
    'yasmine yohan yohann yolaine youri ysaline yseult zacharie zephyr zephyrin mamie loulou nanou toinette fanchon dedee gege nenette riton babette babeth christele domi ' +
    'domie fabi guigui mika nath patoche riquet thib ' +
    // German, Austrian, Swiss
    'adalbert adelbert adelgunde aloisia aloys amalie amrei annelie annerose anni antonie arndt arnfried arnulf balthasar barbel beatus beppo bernhardine bernward bodo bolko ' +
    'britta brunhild burkhardt burghild carolin caspar cacilia cacilie cathrin christhild christl christof clemens conny cordula cornelius detlev diemut dierk dietfried ' +
    'diethard diether diethild dietlind dorit dorle eckart eckhart edeltrud effi ehrhard elfi elli elmar emmeline erna erni evamaria evelin fanni felizitas ferdl folker ' +
    'folkert franka franzi frederike friedbert friedel friedemann friedrun frieda frithjof fritzi gereon gerfried gerhardine germar gero gerold gerta gertraude gerwin gesche ' +
    'gesine gisa gitta goetz gotz gotthard gotthold gottlob grete gretl gundel gundi hajo hanjo hanni hansjorg harro hasso hedi heidelinde heiderose heini heino helgard ' +
    'hellmuth helma helmar helmuth henni herlinde hertha herwig hildrun hilke hilmar hinrich hulda humbert ignaz ilsabe ingelore ingetraud ingmar ingolf ingrun irmela irmhild ' +
    'irmi irmingard irmtrud janne jannis janek janosch jette jockel jolanthe julika jupp jurg karoline karsta kathi kordula kreszenz kriemhild kunibert laurenz leberecht leni ' +
    'liane liese liesl lilly lilo lissy lotti ludmilla ludolf luitpold magdalene maik marei margrit theresia marieluise marlis marold matthaus mattes maximiliane mechtild ' +
    'meinrad melitta minna mirja moni ortrun oswin othmar ottfried otthein ottheinrich ottokar pirmin raik raphaela reinhardt reinholde resi rike ronja rosalinde roselinde ' +
    'rosi rosl rotger ruprecht schorsch sebald senta sepp seppi siegmar siegmund siegrid sievert sigbert siggi sigi sigismund siglinde sigmund sonnhild sunje susann susi swen ' +
    'sybille sylke tabea tassilo telse thaddaus thekla theobald theres thilo thoralf thorge thies tilda tilmann tilo timm tomke tordis traudel trautel trudl tunnes ulli urte ' +
    'valeska vally velten vinzenz volkert volkhard vroni walburga waldtraud walfried walpurga walther waltrud wendeline wenzel wernher wibke widukind wieland wigbert ' +
    'willfried willi willibald willibert wiltrud winfrid wito wladislaus wolfdieter wolfhart wolfhilde wulf xaverl zenzi zilla ruedi ueli ursli reto flurin gian curdin andrin ' +
    'corsin seraina ladina madlaina annina robi kobi hansueli hanspeter hansruedi vreneli bethli heiri regula rosli loisl franzl hansl seppl schani mitzi resl gustl xandl' +
    // Coined, short and regional forms
    ' ueliton welington jucelino juscelino genilson adeilson adailton cleidson gleidson cleison josivaldo josivan josenilson joelson jobson edilza edileuza rosicler ' +
    'marines lucineide lucilene luciene valdineia claudineia rosineide ivaneide josineide cleomar gilmara edicleia marcileia jocileide wanderson deivid deivison ' +
    'kauane rayssa thaynan ketelyn ketlin kethlyn ketlen eloah heloah benicio railda elenice elizete elisangela francineide francisnei gedeao geovana geovane graziela ' +
    'graziele ivonilda jailma janilson jecilda jerusa josicleide jossara jucimara juciara jurema kaique lucivaldo luzimar magno marcilene marilucia mirian misael ' +
    'nailson natanaele neilton nildete nilzete odenir orlandina osmarina ozeias quelita quezia railton reginalda roberval rogerlan ronilson rosenilda rosimar rosinete ' +
    'rubenita silmara sirlei sirlene solineide suelena tayna tainara thainara uiliam valcir valdeci valdeir valdemir valdenir valdineide valmira vandinha vilmar ' +
    'welber wendel weslei wiliam zenilson zuleika marcao luizao robertao paulao pedrao carlao jorjao zezao marquinho ricardinho toninha terezoca chiquinha chiquinho ' +
    'dudinha nandinho betinha claudinha soninha marcinha aninha julinha glorinha regininha verinha lucinha clarinha assumpta immaculata dervla ailish nollaig fiachra ' +
    'donncha donnacha caoimhe aodhan blathnaid cait clodagh eabha eanna fodhla mairtin muiris neasa noirin peig riona treasa attracta goretti breda fidelma majella ' +
    'finbarr finbar colman eunan oran cillian ultan conal conall cormac senan shay taidhg tiernan tighe ishbel morven kirsteen senga lorne fraser alisdair ruaraidh ' +
    'torquil yoselyn neymar juanito carlitos luisito carmencita manolito josito miguelito quique kike guille santi lucho pancho chano moncho suso xelo marivi sofi ' +
    'cami facu gonza nacho josefita carmelita luisita panchito ricardito jorgito nachito chavita chente guicho kika lencho licha maruca meche pepillo pituca tacho ' +
    'yeyo yoya zulay yuleisy yusleidy yaritza yamileth yarely zuleyma yorleny greivin jhonny jhoan duvan yerson deiby anyelo maikel yander leidys mileidy odalis ' +
    'niurka yaima yanelis dayanara marielys nohelia danna dariana jeison esneider manni hotte atze kuddel burgi biggi tini traudi wolle rolli pitter schorse hinni ' +
    'jonni matze ralle freddy heinerle berti ferdi hermi regi conni geli gitti lisl mimi nanni walli waldi wetti nandl annerl hiasl girgl sepperl michi maxl xari ' +
    'flori schorschi poldl karli burschi ernstl joschi jogl kathl mizzi peterl veit vinz vitus wendl basia ania agusia ewunia mariolka renatka tomeczek jacus kacperka ' +
    'kamilka karolek maciejka mateuszek martynka moniczka natalcia olcia oliwka olus patrycjusz patryczek romek sandrusia sebek slawus stefcio szymus tadzio zbynio ' +
    'zenus zanetka anetka agniesia alusia arek andrzejek bogdanek czesiek czesia dareczek dorcia edek emilka felek gabrysia grazka ilonka izka jurek julcia kaziu ' +
    'kinia klaudusia ludka lidzia malwinka natusia nikus rafalek rysia sabinka sylwunia teresia todzio waldus wiesiu ewen maela maelan elouan gurvan lenaig tifaine ' +
    'youenn mimine tonio yvonnick ahmadou bintou djibi kadia nafi rama sadio seynabou yaye ange guerline wislande wilner dieula roselaine ketsia myrtha ninuzzo sarino ' +
    'vastiano iachinu nunzi titti cetti enza enzina agatina santuzza nunziella titina rituccia peppa pinella mariangiola gavinuccia efisetta bachisio bachis antioco ' +
    'salvatorangelo gesuino giomaria baingio ignazietta luigiotta ginetto lalla beppe gigio gianfry pierangi mariarosa mariapia mariagrazia marialuisa mariasole ' +
    'annapaola pierluisa sjanie gradus driek drieka tonnie theet sjeng zjef funs giel miet rieky gonnie gonny jopie jopke wimke piebe reinskje trijn tryntsje wytse ' +
    'ypie ysbrand rinze rients romke sjouke sytse tsjalling uilke watze sherwin shurendy glenroy ludwina radjesh rinia soenita wensley xaviera giovannie jurmaine ' +
    'raylison shakira sharella urvin'
  ).split(' ')
