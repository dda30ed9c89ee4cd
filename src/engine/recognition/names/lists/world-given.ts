/** Given names of people in English-speaking countries, from all over the world; folded, without such as are words of the eight languages. */
export const worldGivenNames: readonly string[] = (
  'aabid aadi aadil aadit aaditya aahana aakash aalia aaliya aamina aaminah aamir aanchal aanya aarna aarohi aarush aasim aasmaan aastha aayush abayomi abdus abeeku abhijeet ' +
  'abhik abhilash abhimanyu abhinaya abid abida abidemi abioye abirami abongile acen achan acheng achini achyut adalyn adalynn adanna addyson adebisi adedamola adedapo ' +
  'adedeji adedoyin adeel adeela adefolake adegboyega adegoke adekemi adekunle adeleke adelle adelola adelyn ademide ademola adenike adeniran adeniyi adepeju aderonke ' +
  'adeshina adesina adesuwa adetokunbo adetoun adetunji adeyemi adila adilyn adong advait advika adzo aengus aeron aeronwen afaq afolake afreen afriyie afroza afsana afshan ' +
  'afsheen afzal agastya agbani agyei agyeman ahad ahalya ahmer aidyn aighewi aijaz ailean aileas ailis ailsa aiman aimen ainembabazi aishani aislinn aiyana aiyanna ajinkya ' +
  'ajoke akamu akande akanesi akello akhila akhona akhtar akilan akinwale akinwunmi akos akoth akshara akshat akshita akullo akwete akyaa alaba alaina alani alannah alayah ' +
  'alayna alcee aleah aled aleem aleena aleigha aleki alexandrea alexina algernon aliana alijah alika alinaitwe alisha alishba alissa alister aliyah aliza alpana altaf alwen ' +
  'alwyn amaan amabel amaechi amahle amali amariah amarjeet ambode ambreen ambrosine ameen ameena ameera ameerah ameya aminah aminul amisha amitava amiyah amjad amma ammara ' +
  'amobi amondi amongi ampem amruta amulya anagha anam anamika anan anandi anant ananth anasuya anathi anaum anbarasan anbu andie andile andiswa aneela anees aneesa anest ' +
  'aneurin angusina anguzu aniket anindya anirudh anisha anisur aniya anju anmol annabeth annaleigh annalise annapurna anoma ansh anshika anshul anshuman ansley anubhav anuja ' +
  'anum anupriya anushree anvi anwuli aodh aoibheann aoibhinn aonghas aonghus aotea aparajita apeksha aperahama aphra apiyo aponi apoorva apurva aqeel aqib aqsa arafat ' +
  'araminta arapeta arasi aravinda ardal areeba areesha arely arham ariah arifa arifur arindam arinola arinze arisha arivu ariyah armani arminta arnab arooj aroosa arpan ' +
  'arpit arsalan arshdeep arshia artair arul arulmozhi aruni arunima arush arushi arwel arwen aryan aryanna asanda asanka asela asenati asfand ashima ashiq ashlie ashling ' +
  'ashlynn ashoka ashrafi ashtyn ashutosh ashvin ashwani asifa asiimwe asim asinate asit asiya asjad asmat asmita aspyn asra asrar astha aswathy ataahua atanda atarangi ateeq ' +
  'atharv atharva athira atifa atim atinuke atiqur atsu atuhaire atukunda auberon aubrie aubriella audley audrina avantika averie avianna avik avoie awais awhina awuor ' +
  'ayabonga ayaz ayden ayebale ayebare ayesh ayeza ayinde ayinke ayita ayokunle ayomikun ayotunde ayra ayushi ayushman ayyub azam azariah azeem azhagan azim azka azlan ' +
  'babafemi babatope babirye babita badri baguma bahati bairbre bakhtawar balakrishnan balbir balikuddembe baljeet baljit balram balvinder balwant bandula bankole bansi ' +
  'bartholomew basharat basheer bashiru basim basit batool bavani baylee bayleigh bazegha bearach beathag beathan beattie beausoleil beckie bedwyr beena bellamy benazir ' +
  'bentlee beti betsan beulah bexley bhagat bhagwan bhagwati bhagya bhagyashree bhairavi bharath bharti bhathiya bhavik bhavika bhavin bhavya bhekani bheki bhekisisa ' +
  'bhekizizwe bhumi bhumika bhushan bhuvana bhuvaneshwari bijoy biju bikram bilquis bimal bimala binay bindhu binoy binu biodun bipasha bipin birendra bishakha bisi bisma ' +
  'bisola biswajit blakely blanaid blayne blodeuwedd blodwen boafo boakye boatema bolade bolatito bonolo bosede bosibori bostyn bowen bradyn braeden braedon braiden branok ' +
  'brantley braxtyn braydon braylen braylon breana breandan breanne bree brenna brenton bria brianne bridin briella brighid brijesh briley brinley brodie bronagh bronson ' +
  'brooklynn bryanna brycen brychan brylee bryngwyn brynlee brynn bryony brysen bubba buddhika bukhosi bukunmi bulelwa busi buyisiwe byaruhanga cadell cadfael cadoc cadog ' +
  'cador cadyn caiden cailean cailin cailyn cairbre caitlynn caitriona caius calleigh callie cameryn camren camron camryn canice caoimhin caolan capri caradoc caradog carlee ' +
  'carleigh carlie carolann carsyn casen cashton caspian cassidy cathaoir cayden caylee caylin cearbhall cebisa cecily ceinwen ceridwen chacko chaitali chaitra chakradhar ' +
  'chamath chamika chamindu champika chanchal chandana chandani chandika chandima chandrakala chandrakant chandramohan chandran chandrasekhar chandrashekhar chaney channing ' +
  'charanjit charith charitha charlee charleigh charu charulata charvi chasity chathura chathuranga chathurani chathurika chayton chazza chelvi chengetai chenjerai chenoa ' +
  'chepkirui chepkoech chepngetich cheptoo cherotich cheruiyot chesney chetana cheveyo cheyanne chibuzor chidinma chido chidozie chidubem chidumebi chiebuka chiemeka chikaodi ' +
  'chikere chikezie chikomborero chikwendu chima chimaobi chimezie chinmay chinmayi chinonye chinua chinweike chiranjeev chiranjeevi chisimdi chisom chitralekha chitrangada ' +
  'chukwuebuka chukwuka chukwunonso chulani cian cicely clarke cledwyn clemmie cletus cliffy cliodhna clwyd cochise coinneach colby colten coltyn comghall conchobhar conchur ' +
  'conley constantia cooter cordelia cordell cortney coty cressida cuchulainn cuinn curstaidh cynan cynwrig dabiri dafydd dairine dakotah daksh daksha dalbir daljeet dallan ' +
  'dallin damarion damayanthi dambudzo damilare daminda damini damion dammika damodar damon danial danika danish daniyal danjuma danushka daragh darby darian darien darion ' +
  'darpan darragh darrion darsh darshika darshini dashawn dasun dattatreya davian davina davion dawie daxton dayani dayna deaglan deangelo dearbhla deasia debabrata debashis ' +
  'debasish debjani debolina deeksha deepanshu deepshikha deepthi deian deiniol deio deirbhile dejah deji dejuan delaney delanie delbert delboy delilah delmar delwin delwyn ' +
  'demarcus demari demario demelza demetri denzil deondre deontae deonte dequan derec deshan deshaun desirae devang devansh devanshi devassy devdas devdatta deven devesh ' +
  'devki devonte devraj devyani devyn dewey dewitt dezza dhairya dhammika dhanabalan dhanalakshmi dhananjaya dhanraj dhanush dhanvi dhara dharam dharmendra dharshini dhaval ' +
  'dhawal dheeraj dhiraj dhriti dhruva dhruvi diarmaid dickon dido digby digvijay dikeledi diksha dilantha dilbag dildar dileepa dilhan dilhani dilini dilki dilpreet dilruk ' +
  'dilrukshi dilshani dilwen dilwyn dimeji dimuth dimuthu dinali dinanath dinuka dinushi dipa dipankar dipo dipti dirkie ditiro divakar divij divyansh divyanshi doireann ' +
  'dolon domhnall domhnull dominick donaldina donavan donnchadh donte dorcas dorinda dotun dougald doyin drishti drystan dubhan dudley duduzile dughall dulani dulanjalee ' +
  'duminda dunstan durgesh dushyant dwarka dwight dwynwen dyani dyfan dyfed dyfrig dymond dzifa eachan eachann eadaoin eairdsidh ealasaid eapen easton eathan ebenezer ebow ' +
  'echezona edem edie ednyfed edwina edzai eesha efan efemena efia eghosa egwu egya ehtisham eiddwen eifion eimhear eimhin einion eirwen eirwyn ejiro ekaansh ekpo ekuwa elain ' +
  'elaina elfed elfyn elgan elianna elikem elinam elinor elliana ellianna ellison elmarie eloho elora elphege elroy eluned elvin elwyn elyssa elzette emberly emefa emelia ' +
  'emenike emerie emersyn emilee emlyn emmalee emmalyn emmalynn emmarie emmie emmitt emogene emory emyr eniola eniolorunda enlli ennis enobong enola enos enyonam eoghann ' +
  'epeli erana eranda ermintrude eruera erum eryl eseosa eseta eshaal eshaan eshal eshan eshita esinam esme esyllt etaoin ethelinda ethelred etonia etornam ettienne etuate ' +
  'eubh euphemia euryn eustace eustacia evadne evelynn everard everlee everleigh everley ewart ewere ezaan ezell ezhil ezinwa faafetai fachtna fadeke fadzai fahmida faiq ' +
  'faiqa fairooz faizal fakhar fakhr fakhra falak faleolo faraja faraz fareeda fareeha farheen fariha farihah faris farjana farooq farwa fasih fateh fatema fathima fauzia ' +
  'fayaz fayette fayyaz fazil fazlul fearchar feargal fearghus fehintola feidhlim felim fenella ferdia ferdie ferdous ferdousi fetuao fetui feyi feyisayo fezile fflur ffraid ' +
  'fikile filipo finau finella finnegan finnley finola fionnan fionnbharr fionnghuala fionnlagh fionntan firdaus firoz firoza fiyinfoluwa flannan fletch floraidh ' +
  'flossie floy folant folorunsho folu foluke fonoti frikkie funmilola funsho furaha fynn gachanja gagan gajendra gakii gamini gamuchirai ganapathi gandharva gannon garbhan ' +
  'gargi garikai garikayi garmon gatlin gatwiri gaurang gautami gayani gayathri gaylon gaylord gbolahan gboyega geet geetanjali geethanjali geetika geevarghese geordie ' +
  'gerallt geronimo gervase gerwyn gesare ghanshyam ghazala ghazanfar giavanna gichuki gideon gifty gihan gilleasbuig gillie giorsal giridhar girija gitanjali githinji ' +
  'gitonga glyndwr glynis gobban gobnait godfrey godswill gopalakrishnan gopinath goronwy gourav govinda gowri gracelyn gracelynn graysen grayson greyson griogair grizel ' +
  'gronw gruffudd gruffyd gugulethu guinevere gulraiz gulzar gundeep gunjan gurbachan gurbaksh gurcharan gurdev gurjeet gurjit gurleen gurmukh gurnam gurpal gursharan ' +
  'gursimran gussie gwallter gwawr gwenan gwendolen gwenfair gwennie gwenno gwerfyl gwern gwil gwion gwyndaf gwynfor gwynn gwynne gyan gyanendra habibah habibur hadassah ' +
  'hadiqa hadiya hadlee hadleigh hadley hafsah hailee haisley haleigh halimah hallie halona hameed hameeda hamim hamzah haneef haniya hansika hanuman harbans harbhajan harbir ' +
  'hardika hareem harendra haresh hariata harib haridas hariharan harikrishna harinder hariom harita harjeet harjinder harkirat harlee harleen harleigh harlow harlowe ' +
  'harmanpreet harminder harmoni harnoor harpal harshada harshal harshil harshini harshita harshvardhan haruna harvinder hashan hashini hasitha haskell hasmukh hasnain hasnat ' +
  'hassaan hassana haunani hauraki hawys haylee hayleigh haylie hazza hedd heddwyn heena hefin hefina heledd hemang hemanth hemantha hemlata henare hendrix henley hephzibah ' +
  'hepzibah heramb heremaia hermia hermione hershel heulwen hezekiah hiawatha hibah hifza hiilani hikurangi hima himadri himali himesh hine hinerangi hinewai hippolyta hira ' +
  'hiran hiren hirini hiruni hirunika hlengiwe hlumelo hoani hoke hokulani holli hollis honekai hongi honovi hooriya horatia horatio hori hoyt hridaya hrishikesh hrithik ' +
  'hughina humayra hunain hurairah huritt husnain hussaina huxley huzaifa huzaifah hypolite iakopo ianthe ianto iarlaith ibidun ibironke ibraheem idabel idwal iefata ielemia ' +
  'ieremia iestyn ifeanyichukwu ifetayo iffat ifor ifunanya igho ignatius ihaka ikaika ikemefuna ikena ikponmwosa iksha ilaisa ilaisaane ilakkiya ilana ilango ilerioluwa ' +
  'ilesh illavarasan illtud illtyd imara imdad imesh imesha imogene imrana inaam inam inamul inaya inayah inayat inderjeet inderpal indika indrajit indraneel indranil ' +
  'iniobong inioluwa iniyan injila inoka inoke insha insiya inzamam iolana iosefa iosia ipsita iravati iresha irfana irirangi iromi irsa irshad isah isai isaiah isanka ' +
  'iseabail ishaku ishan ishani ishaq ishika ishrat ishtiaq ishwari isikeli isioma isireli ismat isoa isra israr isreal isuru itai ithel itoro itumeleng iwalani iyana iyanna ' +
  'iyanuoluwa izaan izaiah izhar izza izzie izzy jabez jabriel jabu jabulani jabulile jacelyn jacko jacoby jacquie jadesola jadon jadyn jaelyn jaelynn jagadish jagan ' +
  'jagannath jagath jagger jagjeet jagmeet jagmohan jagriti jahan jahangir jahanzeb jaheim jahid jahida jahiem jahir jahmir jahnara jahnvi jahzara jaida jaideep jaiden jaidev ' +
  'jaidyn jaimee jaimin jaipal jaishankar jaishree jaisimha jaison jakayla jakobe jaleel jaliah jalissa jaliyah jalpa jamaal jamarcus jamari jamarion jameela jamel jamesina ' +
  'jamilah jamilu jamir jamison jamshed jamuna janae janak janani janardan janardhan janessa janhavi janiah janith janiya janiyah jannat jannatul janvi jaquez jariyah jarlath ' +
  'jarrett jasdeep jashan jasiah jaskaran jasleen jaslene jaslyn jasmeen jasmeet jasmyn jaspal jassi javaid javeria javion javonte jawaria jaweria jaxen jaxon jaxson jaxtyn ' +
  'jayadev jayalakshmi jayalalitha jayanti jayaram jayashree jayashri jayati jaycee jaycie jaycob jayda jaydan jaydin jaydon jayita jayla jaylah jaylan jaylani jaylee jayleen ' +
  'jaylene jaylin jaylon jaylyn jaylynn jayme jayprakash jayshri jayson jaziah jazlyn jazlynn jazmine jazmyn jebet jeet jeetendra jeewan jeewani jelani jemima jepkemoi ' +
  'jepkorir jepkosgei jerald jeramiah jericho jerimiah jerod jerono jerrod jeruto jessa jessenia jeyanthi jeyaraj jezza jhanvi jhett jhilik jibran jiby jigna jijo jimbo jimoh ' +
  'jinal jincy jinny jinu jisha jiten jitesh jithin jitin jiva jivika jiya joby jogesh joginder jojoe jolee jolyon jomon jools jope jordyn jordynn josaia josiah jossy jovani ' +
  'jovanni jowan joziah jubair jubal jubayer juber juelz juju julissa junaid junayd justilien justyce juwairiya jyothi jyotika jyotirmoy kabilan kabiru kabuye kacey kadambari ' +
  'kadence kadin kaeden kaelyn kaggwa kagwiria kahaku kaharoa kahiau kahlil kaia kaiden kaidence kailani kailee kailey kailyn kaimana kainoa kaipo kairav kaison kaitlynn ' +
  'kaiya kakooza kalea kaleem kaleigh kalena kaleo kalhara kalidas kalim kaliopasi kalisito kaliyah kallie kalolaine kalpesh kalpit kalsoom kalyan kamaka kamalani kamaljeet ' +
  'kamaljit kamani kamari kamdyn kamiyah kamlesh kamna kamogelo kamren kamron kamryn kamsiyochukwu kamuela kamya kanani kananu kanayo kanchana kangana kanha kaniela kanimozhi ' +
  'kanishk kanishka kannan kannon kanoa kanta kanti kanwal kanyinsola kapena kapila kapono karanja karanveer kareena karimah karimi karlee karleigh karlie karsen karson ' +
  'karsyn karthika karthikeyan kartikeya karuna karunakaran kasen kasey kashaf kashmala kashton kason kasozi kassandra kassidy kasturi kataraina katelin katelynn kathambi ' +
  'kathir kathlyn kaulana kausalya kausar kaushalya kaveinga kavin kavinda kavindu kavindya kavitha kawena kawhena kawika kawira kayal kayalvizhi kaydence kayiwa kaylah ' +
  'kaylan kayleen kayleigh kaylen kayley kayli kaylie kaylin kaylyn kaylynn kayson keabetswe keagan keahi keala kealan kealoha keandre keanu keaton kedar keegan keelan keely ' +
  'keerthana keerthi kehau keikilani keita kekai kekoa kelebogile kelepi kelsi kelsie kelton kelum kemunto kendi kenleigh kenley kenna kennedi kennethina kensa kenslee ' +
  'kensley keola keon keoni keonte kereama kerensa kereopa kermit kerubo kesari keshara keshaun keshava keshawn keval keya keyon keyonna keyshawn keyur kezia keziah kezza ' +
  'kgosi khadeeja khadijah khalani khaleda khaleel khalia khalilur khansa khanyi khanyisa khatija khawar khayelihle khensani khethiwe khizar khizr khloe khloee kholwa ' +
  'khristian khulekani khumo khurshid khushboo khushbu khushi kiana kianna kibiwott kiersten kigozi kiley kimora kingsley kini kinjal kinley kinslee kinya kinza kiona ' +
  'kipchumba kipkemboi kiplagat kiprop kipruto kipton kiptoo kira kirabo kiranmayi kirit kirra kirtan kirui kirwa kishan kithmini kitione kitto kiwanuka kiyaga kizza knox ' +
  'kobby kobina kobusingye kodwo koech kohen kohine kokui kolade kolinio kolten kolton komla korbin korbyn korede kosisochukwu kosoko koushik kpakpo krish krisha krishantha ' +
  'krishika krishnakumar krishnaveni kristopher kritika krunal krutika kshitij kudjo kudzanai kugan kuhan kulbir kuldip kuljeet kulsum kulwant kumaran kumarasamy kumaravel ' +
  'kumbirai kumud kumudu kundan kunjal kunju kuntal kuriakose kuruk kusal kusala kusum kutlwano kuttan kuuipo kuukua kuulei kwadwo kwakye kwamboka kwamena kwanita kyan kyla ' +
  'kylah kylan kylee kyleigh kyler kymani kyndal kyndall kyng kynlee kynleigh kynslee kyomugisha kyra kyree kyron kyson labake labhras ladarius laertes lafaele laiba lailah ' +
  'lailani laisenia laitia lakisha lakmal lakmali lakmini lakshan lakshay lakshika lakshman lakshya lalage lalani lalith lalitha lallie lami landon landyn laney langat ' +
  'langston lanuola laoighseach laoise laraba lasanda lasantha lashawn lasith latasha latifah latika latrell laurelai lavern laverne lavonda lavonne lawal lawanda laylah ' +
  'laylani layne leana lebogang lebohang leilany lekha lekishon leland lemuel lennon leofric leota leotie lere leri leshan letlhogonolo lettice lezime liezl lihini lihle ' +
  'lilah lileas lilinoe lilliana lillianna lillyana lilyanna lindani lindelwa lindokuhle lipika litha litonya litty lizette lleu llewela llewellyn llewelyn llio llyr llywelyn ' +
  'lochlainn lochlan lochlann lokelani lokesh lolade londyn londynn lorelai lorelei losaline losalini losana louella lovepreet lowenna loyd loyiso lozza lubaba lubega lucasta ' +
  'luetta lughaidh luiseach lukwago lulama luned lungelo lungile lungisa luqman lurleen lurline luseane lusiana lutaaya lutfar lutfur luvenia luyanda lyla lylah lyndon ' +
  'lysander maabena maafu maaz mabli mabyn madalyn madalynn madanlal maddison maddox madeeha madelyn madelynn madge madhab madhavan madhubala madhukar madhumita madhura ' +
  'madhushan madhushani madhusudan madiha madilyn madilynn madisyn madoc madog madushani madushanka madyson mahadev mahalakshmi mahavir mahbubur mahealani maheen mahela ' +
  'maheshwari mahfuz mahfuza mahib mahipal mahira mahmud mahmuda mahpiya mahrukh mahuta mahwish maidei maimoona maimuna maired mairin mairo mairwen maisara maisha maita ' +
  'maitreyee maitreyi majeed makai makana makanaka makarand makareta makawee makenna makere makhdoom makhosi makoa makori malaika malaikah malakai malaki malarvizhi malathi ' +
  'malavika maldwyn maleah maleeha maliah malinda malith maliyah malka mallory malsha malulani mamata mamoon mamoona mamunur manaaki manaal manahil manali manan manase ' +
  'manasvi manav manawa mandakini mandlenkosi mangal mangesh manik manika manikandan manikya maninder manishankar manjari manjinder manjit manjunath manjusha manmeet mannat ' +
  'mannix manoa manohar manorama manori mansukh manushi manvendra manyara manzoor maoliosa maqbool maqsood maraea marama marcellus mareko marelize marged mariah marietjie ' +
  'marilynn mariska marissa marium markell marlee marleigh marley marlize marmaduke marsaili marshawn martie maru maruf masechaba mashal masooma masrur masud masuma mataio ' +
  'matalena matangi mateen mathai mathivanan mathukutty matlhodi maudie maulik mawra maxton mayank maynard mayowa mayson mayukh mayur mayura mayuri mazhar mazvita mbongeni ' +
  'mbulelo mckayla mckinley mduduzi meabh meadhbh meetali mefin megala megh meghna meghnad mehak mehboob mehek meher mehitabel mehmood mehnaz mehreen mehrin mehrunisa ' +
  'mehrunnisa mehul mehvish meical meilyr meinir meiriona melany meleane meleri melvina menaka merata meraud merfyn merin merlene merrill merryn mertie metuisela meurig ' +
  'mfanafuthi mfundo mhairead mhlangabezi mihaka mihangel mihika mikaeel mikaela mikaele mikaere mikail mikala mikayla milani milania miley milinda millard milledge millicent ' +
  'minahil minakshi minenhle minhaj minhaz minninnewah minoli mirembe miriah mirnalini misbah misha mishal mishkat misu mitesh mithila mithilesh mitul mkhuseli mlungisi ' +
  'mmabatho mmapula moana moananui moazzam mobeen mobolaji mochta modupe modupeola moeen moelwyn mohana mohanlal mohanraj mohi mohinder mohotti mohsin mohsina moindi moiz ' +
  'mokeira mokgadi moksha mologadi momin momina momna monalisa mondli monir monira moniruzzaman monisha monowara monserrat moosa mordecai moremi morfudd morfydd morien ' +
  'moronke morwenna mosese mostyn motlalepula motunrayo moumita mousumi mozelle mpumelelo mpumi mrinal mrinalini mrunal mthetheleli mthokozisi mthulisi mthunzi mubashar ' +
  'mubeen mubina muchiri mudasir mudassar muditha mudiwa mueni mufaro mufeed mugabi mugambi mugerwa mugisha muhammadu muhibur muhumuza muireall muirenn muirne mujahid mujibur ' +
  'mukasa mukisa mukta muktha mukund mukunda mulindwa mumbi mumbua mumtaz munachi munazza muneer muneera munish muqaddas murad muralidharan murari murchadh murdag murdina ' +
  'murdoch murithi muriuki murl murphree murrough murtala murtaza murugan murugesan musafare musawenkosi musembi musharraf mushfiq mushfiqur mushtaq musoke mustafizur ' +
  'mustansar musyoka mutahar mutebi muthomi muthu muthulakshmi mutsa mutuku mutwiri muwanguzi muyanja muyiwa muzaffar muzammil muzi muzna mvelo mwajuma mwalimu mwanahamisi ' +
  'mwanaisha mwenda mxolisi myah mykel mylah mynhardt myrddin myrna mzwandile naadu nabanita nabeeha nabeela nabirye nabukeera nabukenya nabulungi nabwire nachiket nadeeka ' +
  'nadeeshani nadun naeema nafees nafeesa nafisa nagaraj nagarjuna nagawa nagesh nageswara naheed nahian nahimana nahum naila naina naisula najam najeeb najmul nakabugo ' +
  'nakato nakawuki nakayenga nakayiza nakia nakiganda nakimera nakitende nakku nala nalin nalinikanta nallathamby naluwooza namaganda namal namatovu nambi nambooze nambuya ' +
  'namid namubiru namuddu namukasa namusoke namutebi nanak nanayaa nancie nandan nandana nandasena nandipha nandkishore nanjala nankya nansubuga nantongo naoise narasimha ' +
  'narayana narayanan narayani naren narendra narjis naseem naserian nashipae nashit nashra nashton nasimiyu nasira nasoni nassuna natalee nataraj natarajan natukunda naushad ' +
  'navin navita navpreet navroz nawab nayab nayan nayantara nazakat nazeer nazima nazish nazma nazmul nazneen naznin nazrul ndubuisi nduku ndumiso ndunge nduta neddy neel ' +
  'neela neelesh neelofar neels neena neepa neerja neeru neethu neetu nelda nelmarie nelwyn nemani neori nerissa nethmi nethmini netsai nevaeh neveah ngapera ngarimu ngatai ' +
  'ngawai ngina ngoni ngonidzashe nhamo nhlakanipho nhlanhla nhyira nichole nicodemus nida niekie nigar nige nighat niharika nikau nikesh niket niketan nikhila nikitha niko ' +
  'nikolas nikunj nila nilakshi nilanjan nilanjana nilanthi nilavan nilufa nilufar niluka nilusha nimal nimali nimalka nimesh nimesha nimit nimmy nimra nimrat ninian ninsiima ' +
  'nipun nipuni niral niranjana nirav nirmalya nirojan nirosha niroshan niroshini nirupa nirupam nirupama nisar nishadi nishanth nishantha nishi nishita nishtha nishu nithin ' +
  'nitika nitish nivetha niwagaba nixon niyathi niyati nizamuddin njabulo njoki nkateko nkatha nkechinyere nkem nkemdilim nkirote nkiru nkiruka nkosana nkosazana nkosilathi ' +
  'nkosinathi nkululeko nkunim nnaemeka nnennaya nobby nobuhle nobuntu noelani nohea nohealani nokomis nokutenda nokwanda nomaan nomalanga nomathemba nombulelo nomcebo nomhle ' +
  'nomonde nomthandazo nomzamo nonc nondumiso nonkululeko nontobeko nontsikelelo noora noorjahan noorul norah nosakhare noshaba noshin nosizwe nousheen novalee noxolo nozipho ' +
  'nqobile nqobizitha ntando ntege ntokozo ntsiki nuha numan nupur nurjahan nuruddin nusaiba nusrat nuwani nuzhat nwabueze nwachukwu nwando nwanneka nwoye nyaboke nyaguthii ' +
  'nyah nyakio nyamekye nyanchama nyangoma nyaradzo nyasia nyawira nyla nylah oaklee oakley oaklyn oaklynn obadiah obafemi obaidul obaro obianuju obioma ockert octavius odafe ' +
  'odahingum odelia odell odhran odion odoch odongo odran oengus ogechukwu oghene oghenekaro ogochukwu ogonna ogonnaya ohemaa oighrig oindrila ojas ojasvi ojok okello okezie ' +
  'okoro okot okyere olabode oladapo oladimeji olaide olajide olajumoke olakunle olamilekan olaniyi olanrewaju olaolu olasunkanmi olatunde olatunji olave olayemi oleta olly ' +
  'oludare oludele olufunmi olufunmilayo olugbenga olujimi olukemi olumuyiwa oluremi oluseun oluseyi olusoji olutayo oluwadamilare oluwole oluyemi olwethu olwyn omaima omair ' +
  'omari omkar omobola omobolanle omolara omolola omoniyi omosede omotayo omotola omotoyosi omowunmi omprakash onome onyebuchi onyekachi onyema onyinyechi ophelia oralee ' +
  'oratile orlaith orsino orson orval orvil osahon osaretin osarobo osayande osbert osceola osei oshada oshadi osita osric otha othandwayo otim ottis otuo ouseph oveta ovide ' +
  'oviya owain owais owuor owusu oyebola oyelola oyindamola oyinkan ozell ozella ozioma ozoemena ozzy pabasara padmaja padmanabhan padmavathi padmavati padraic padraigh ' +
  'padruig paidamoyo paislee paityn palanisamy pallav pandian panganai pappachan parameswari paramjeet paramvir paraone paresh parikshit parineeti parinita parmeet parmjit ' +
  'parneet partha parthasarathi parthiv parvathi parvez parvinder parwez pasindu patara patariki pathum pattie pauliasi paulomi paulose pauric pavani pavithra payton pearlie ' +
  'peigi penaia penisoni peredur perenara pernell persephone petelo petey petroc phakamile phalguni phanindra phelim phila philani philile phineas phumelele phumla phumlani ' +
  'phumzile phyllida pierson pinkney pirabakaran piratheepan piri pirimia pitso piumi piyal piyali piyumi poasa pocahontas podge pohatu ponni poojitha poongodi poorna ' +
  'poornima poorvi portia potatau pounamu powell powhatan prabakaran prabath prabha prabhakar prabhas prabhashi prabhavati prabhjot prabhleen pradyumna pradyut pragash ' +
  'pragati prageeth prajakta prajwal pralhad pramila pramodh pranab pranali praneeth pranita prarthana prasannakumar prasanth prasenjit prashanth prashanti prasun pratap ' +
  'prateek pratishtha pratyush praveena pravina prayag preet preetam premchand presleigh presley prezley princeton prisha pritam pritha prithika prithviraj pritish priyam ' +
  'priyamvada priyansh priyanshi priyanshu priyanthi prunella pryderi prydwen pualani puanani pubudu puhi pujan pulasthi pulkit punya purushottam purva purvis puseletso ' +
  'pushkar pushpalata pushpika pushpinder pwyll qaiser qandeel qasim quade quinlan quinton quintus qurat qurban raakhi rabeea rabiah rabiu rabiul rabiya rachana rachie rachit ' +
  'radhakrishnan raees raeesa raeford raegan raelyn raelynn rafaqat rafay rafiya raghavan raghavendra raghnall raghunath raghuram ragini rahat raheel raheela rahila rahimah ' +
  'raibeart raiden raihan raihana raima rajalakshmi rajani rajanikanth rajaram rajasekhar rajashree rajbir rajdeep rajeshwar rajeshwari rajib rajkumari rajlaxmi rajnath ' +
  'rajpal rajshree rajshri rajveer rajvi rajwinder rakib rakibul rakiya raksha rakshit ramakant ramakrishna ramakrishnan ramamurthy ramana ramanathan ramandeep ramanuj ' +
  'ramasamy ramaswamy rameen rameesha rameez rameshwar ramgopal ramiah ramisa ramji ramkumar ramla ramnath ramneek ramprasad ramsha ramzan ranadeep randhir randolph rangana ' +
  'ranganai ranganath rangarajan rangihuia ranjani ranjeet ranjini ranjith ranjitha ranmali ranulf ranvir raonaid raquan rashed rasheda rasheeda rashmika rasik rasika rasool ' +
  'rastus rathnait ratnakar ratu raveena ravichandran ravindu rawinia rayburn rayden rayhan raylan raylee raylen raylene raymundo rayna rayne raynor rayyan raziya razzaq ' +
  'reagan realeboga realtin reeta rehan rehana rehman reji rejith remilekun remya reneilwe renjini renjith rethabile revati rhain rheinallt rhiain rhianedd rhianwen rhisiart ' +
  'rhobat rhonwen rhoswen rhun rhyan rhydderch rhydian rhylee riaan rian riaz riddhima ridwan ridwana rifah rifath riggs rikihana rilynn rimi rimsha rionach riordan ripan ' +
  'ripeka rishab rishik rishika rishit rishita rithika rithvik rituparna rituraj ritvik riwai riyansh riyaz robby rochak rohitash rollie romaisa romesa romilly romola ronalda ' +
  'ronke roopali roopesh ropafadzo ropati rorisang rosalee rosalynn rosamma roshani roshini rowyn ruadhan ruaidhri ruairidh ruapehu rubab rubaba rubaiyat rubiya rubye ruchir ' +
  'ruchira rudra rudranil rudransh rufaro ruhan rujuta rukaiya rukhsar rukia rukmal ruksana rukshan rumaisa ruman rupam rupeni rupesh ruqaiya ruqayya ruqayyah ruramai rushabh ' +
  'rushali rushil rusiate ruthven rutuja rutvik ruvarashe ruvini ruwani ryann ryatt rylan ryland rylee ryleigh rylie saadat saafia saanvi sabelo sabiqa sabira sabreena sabria ' +
  'sabrin sabur sacagawea sacajawea sachchidanand sacheverell sachini sachith sachithra sadanand sadaqat sadat sadhana sadiq sadiya sadun saeeda safdar safeer safina safiyah ' +
  'safiyyah safwana sagarika sagheer sahaj sahan sahana saharsh saher saifa saiful saige saina sajad sajal sajani saji sajini sajith sajitha sakaria sakhile sakiusa sakshi ' +
  'sakthi sakthivel salahuddin salauddin saleem saleema saleha salesi saloni salote samad samaira samanmali samant samarjit sambhav sameea sameen sameera samhita samidha ' +
  'samiksha samina samiran samisoni samiul samiya samiyah sammie sampada sampat sampath samrat samriddhi samridhi samudra samukelisiwe samyukta samyuktha sanat sanath ' +
  'sanaullah sanchari sanchit sanchita sandaidh sandamali sandaruwan sandesh sandip sandun sangeet sangeetha sangita sanika sanil saniya saniyah sanjaya sanjeewa sanjeewani ' +
  'sanjib sanjida sanjivani sanju sanjula sankalp sankar sankaran sankarshan sanket sanskar sanskriti santanu santhosh santoshi sanvi sanyam sanyogita sanyu saqlain saral ' +
  'saraswathi saraswati sarat sarath saravana saravanan sarbjit sarel sarfaraz sargam sarim sariyah sarla sarmad sarmistha sarojini sarthak sarwar sarwat sasha sasi sasikala ' +
  'sasmita sathish satnam satpal satwik satwinder satyabhama satyajit satyam satyanarayana satyaprakash satyavati satyendra saud saudamini saumitra saumya saurav savanah ' +
  'savindu savitha savithri savya sawera sayali sayan sayani sayantan sayantani sayantika sayeed sayem saylor sayma sbusiso seanan sebin sechaba sedinam seerat sefanaia sefo ' +
  'sehrish seipati sekai sekove selah selasi selorm selu selvakumar selvam selvaraj selvarani selvi selwyn semaj semo senaka senali senthil senthilkumar senuri senzo seonag ' +
  'seonaid seonaidh seoras seosamh septimus sequoya sequoyah seremaia seren setareki seyi sfiso shaan shabaz shabina shabir shada shadab shaelyn shafaq shafeeq shafia shafik ' +
  'shafin shafique shafqat shahana shahanara shaheda shaheen shaheer shahidul shahina shahinur shahmir shahnawaz shahriar shahrukh shahzad shahzadi shahzaib shaikh shaila ' +
  'shailendra shaili shaina shaista shajahan shajan shaji shakeela shakir shalaka shalika shalin shalonda shamaila shamar shambhavi shambhu shameka shamik shamima shamina ' +
  'shamita shampa shamsher shamsul shamsun shamun shanaya shanaz shaniece shanika shaniya shaniyah shanmugam shanmugapriya shanta shantel shantell shanza shaquan sharada ' +
  'sharadha sharanya sharath sharhonda sharmistha sharonda sharvari shashika shashikala shashikant shatabdi shatara shatrughan shaunak shavon shawkat shawnda shaylee shayna ' +
  'shazeen shaziya shazma sheba sheeba sheela shefali shehan shehani sheheryar sheikha shekhar shel shelbi shelbie shelton shem shenali shenandoah sheraz sherita shermila ' +
  'sheroz sherrod shesha shibani shibu shijo shiloh shilpi shingai shingirai shinoj shireen shirish shital shiv shivaji shivangi shivansh shivanshi shivkumar shivraj shobhana ' +
  'shobhit shobita shofiq shohel shola shonaid shravan shravani shravya shreedhar shreeja shreekant shreeram shreyansh shreyash shreyasi shri shridevi shridhar shrinivas ' +
  'shristi shruthi shuaib shubha shubhangi shubhankar shubhi shubhra shuchi shuggie shuja shukla shumaila shumaya shushma shuvai shveta shyamal shyamala shyamali shyamsundar ' +
  'shyann shyanne shyla siamau siaosi siarl sibgha sibonelo siboniso sibonokuhle siddhant siddhartha siddhesh siddhi siddiqa siddique sidhant sidharth sidrah sijo sikandar ' +
  'sikeli sikhangele sikhanyiso sikhumbuzo sikiru sileas siliga silvanus simanu simbarashe simiyu simmi simranjeet simranjit sinai sinazo sindhuja sindi sinenhlanhla sinjini ' +
  'sinnathamby siobh sionn siosifa siosiua siphamandla siphelele siphesihle siphosethu siraj sirajul sisanda sisily sitaram sithara sitiveni siva sivagami sivagnanam ' +
  'sivakumar sivanesan sivaram sivasankar siviwe siyabulela siyamthanda siyanda skyla skylar skyler skylynn sloane smitha smruti sneh snehalata snigdha soham sohel sohini ' +
  'sojan soji solomzi somdev somerled somesh somhairle somnath somtochukwu sonakshi soni sonika soniya sonwabile sophronia sophs sorley sosefo sosene soumen soumitra ' +
  'soumyadeep sourav souvik sphiwe sreedhar sreejith sreekala sreekanth sreekumar sreelakshmi sreenath sreenivas sreeparna sreeram srijan srijita srikant srilatha srinath ' +
  'srinidhi srinivasan sriram srishti srivatsan ssebunya ssekandi sserwadda stacia stanhope steaphan stefanus steffan stephanus sthembile sthembiso stuey stuti subash subasri ' +
  'subba subbu subhadra subhajit subham subhan subhankar subhas subhashini subhasree subodh subrahmanyam subramanian subramaniyan subramanya subrat subrata suchandra ' +
  'sucharita sucheta suchismita suchita suchitra sudath sudeep sudeepa sudesh sudeshna sudhanshu sudheer sudhira sudipta sudipto sufian sufyan sugandha suganthi sugata suhaib ' +
  'suhaila suhana suhani suhas suhasini suhayb sujan sujay sujeet sujeewa sujon sujoy sukanya sukesh sukhbir sukhjeet sukhjinder sukhmani sukhpreet sukriti sukumar sukumari ' +
  'sulabha sulakshana sulata sulayman suleman sulia suliasi sullivan sulwen sulwyn sumaiya sumanta sumanth sumathi sumati sumayya sumayyah sumbal sumedha sumeru summaya ' +
  'sumudu sumukh sunanda sunayana sundara sundaram sundari sundas suneet suneeta suneetha sunethra sunidhi sunitha sunkanmi suparna supratik supratim supriti supriyo supun ' +
  'suraiya suranga surangi suranjan suranjith surayya surekha surendar surjeet surjit surriya suryakant suryansh susantha susara sushanta sushanth sushmitha sutapa suthan ' +
  'suvarna suyash swagata swapan swaroop swarup swathi swayam sydnee sydni syed syeda sylas syombua tabassum tabinda tadita tadiwa tadiwanashe taelyn tahmid tahreem taiaroa ' +
  'taika taimoor taimur tainui tajul takala takisha takoda talatu talfryn taliesin taliyah tallulah talog talulah tamahou tamatea tambudzai tameka tamera tamilarasi ' +
  'tamilselvan tamiyah tamjid tamsyn tamuno tanatswa tanay tanaya tanesha tangaroa tanima tanish tanishka taniya taniyah tanjila tanjim tanmayi tanuj tanushree tanzeel ' +
  'tanzeela tanzila tanzim tapasya tapiwanashe taraji tarak tarangini taranjeet taranjit tarannum taribo tarikul tarilayefa tarini tariqul tarisai taruna tarunima tash tasmia ' +
  'tasnia tatanka tatum tatva tauqeer tausa tauseef tausif tautalaga tavai tavake tavion tavish tavishi tavon tawananyasha tawera tawhiri tawiah tayab tayba tayla taylee ' +
  'tayler taylin tayo tayyab tayyiba tazeen tazim teagan teaghan tearlach teboho tecumseh tecwyn tegan tegid tehmina tehreem tehya teifion teilo tejal tejashree tejashri ' +
  'tejaswi tejaswini tejinder tejpal teleri telesphore telly temilola temitayo tendekai teniola tenley tesni tetteh teyrnon tezza thabani thabile thabiso thakur thalente ' +
  'thamarai thambi thamsanqa thandazile thandiswa thando thandolwethu thangam thangaraj thangavel thankachan thankamma thanuja thanush tharaka tharanga tharindi tharshini ' +
  'tharushi thavarajah theepa theepan thembinkosi thembisa thenmozhi theodosia theogene theophilus theuns thilaga thilak thilanka thilina thinesh thisara thisbe thishan ' +
  'thivya thoko thokozani thokozile tholakele thresiamma thubelihle thulasi thulisile thurl thurman thurstan thushari thuso tiaki tianna tiarnan tibby tichaona tiesha tiffani ' +
  'tiggy tighearnan tiisetso tillakaratne tilottama timmo timoci tinotenda tinotendaishe tinsley titch titilayo titilola tlhalefo tlotlo tobenna tochi toirdhealbhach toju ' +
  'tokala tokunbo tolani toleafoa tolliver tolulope tomika tonisha torcuil torin torrence tosin touseef trefor tremaine tremayne trevion trevon treyton trilochan trilok ' +
  'triniti tripp tripti tripurari trishna trishul tristin triveni trixie truett truman tryphena trystan tsakane tshediso tshegofatso tshepiso tsitsi tsungai tuala tubosun ' +
  'tufail tuhin tuhoe tuilagi tuilelaith tuimana tulika tulsi tumaini tumanako tumi tumuhimbise tumusiime tumwebaze tungamirai turab turei turlough turyahabwa tusharika ' +
  'tusiime tyanna tyesha tyreek tyreke tyrel tyrese tyrin tyshawn tyson uaisele ualesi ubaidullah uchechi uchechukwu udai udara udari udaya udayan udeme udeni udesh udhaya ' +
  'udit udoka ufuoma ugonna uilleam uini uinseann uisdean ujjal ujjwal ujjwala ukamaka ulaiasi ulamila ulfat ulhas ulysses umaima umair umaiza umama umaru umayr umer unaloto ' +
  'unnati upeksha upendo upendra upma uriah urmi urmimala ursie urvi usmaan usman uthpala utpal utsav uttara uttkarsh uzair uzoamaka uzodinma vaani vaea vaibhavi vaidehi ' +
  'vaijayanti vaimoana vaishnav vaishnavi vaitele vajira valda vallabh vallari valliammai vallika valmont valsin vaman vamshi vamsi vanitha varalakshmi varanisese vardhan ' +
  'varkey varshini varughese varuna vasana vasanta vasantha vasanti vasavi vasu vasudeva vasuki vasumati vasundhara vatsal vatsala vaudine vaughn vedang vedanta vedha vedika ' +
  'veeranna veerendra velan velda velmurugan venetia venkata venkatesan venkateswara venkatraman venugopal verl verlene verlin verlon vernell vester vetrivel vian vibhor ' +
  'vibhuti vidhan vidhya vidit vidur vidyadhar vidyasagar vignesh vihaan vihan vihanga vijayamma vijayan vijayanand vijayendra vijender vijeta viji vika vikatoria ' +
  'vikramaditya vikramjit viliame vilisoni vimbainashe vimla vinash vinayak vinayaka vindya vineetha vinitha vinoda vinodh vinodini vinu vinuri viraaj virender virgie vishala ' +
  'vishnupriya vishram vishruth vishva vishvas vishwa vishwajeet vishwajit vishwanath vishwas vithusan vithya vivaan vivan vivekananda vrinda vrunda vrushali vukile vusimuzi ' +
  'vuyani vuyelwa vuyisile vuyo vuyokazi vwede vyjayanthi wafula wahab waheeda wahome waiata wailana waimaria waiola waiora wairemu wairere waisake waisale waiswa waithira ' +
  'wajahat wajeeha wajid wajiha wamaitha wamala waman wambura wame waneta wangechi wangeci wanjira wapi waqa wardah warisha wasana waseem wasif wasswa wathsala waverly waylan ' +
  'waylon waymon wazir wekesa weldon wemimo wenona wharepapa wharetiki whetumarama whina whitley wikitoria wikus wilburn wilford willadean willene williamina willodean ' +
  'willoughby winford winfred winiata winn winona winslow winthrop witi wmffre woodrow wrenley wullie wura wuraola wyanet wymond wynand wynne wynona xanthe xavion xola ' +
  'xoliswa xzavier yaaba yadav yadavendra yadiel yahir yahto yakubu yamuna yanga yaotse yaqoob yareli yarlini yasas yaseen yasha yashada yashas yashaswi yashfa yashika ' +
  'yashodhara yashovardhan yashpal yashraj yashwanth yasira yasith yasodha yatin yatish yazhini yejide yemisi yeukai ynyr yogarajah yogendra yogeshwar yogini yohani yohanna ' +
  'yolonda yona yoofi younas yousaf yousuf ysella yudhishthir yukta yumna yusef yuvaan yuvan yuvika yvie zachariah zackary zadie zafirah zahin zahoor zaib zaiden zainul zaman ' +
  'zamani zamir zamokuhle zaniyah zareen zareena zaria zariah zarish zariyah zarmeen zarrin zartasha zavier zawar zayden zaylee zayn zaynab zayne zebedee zebulon zechariah ' +
  'zelma zelphia zena zenande zendaya zephaniah zepherin ziaur zikhona zikora zillah zimal zintle zirk zitkala zivai ziyanda zobia zoey zohaib zoie zolani zoleka zonta ' +
  'zubaydah zubby zubin zuhaib zukile zukiswa zulaihat zuleikha zulekha zunaira zunera zvikomborero zwelakhe zwelinzima zwelithini zyair zyaire zyon'
).split(' ')
