/** Firms, products, programs and vehicles in one word. Folded. */
export const furtherBrands: readonly string[] = (
  'aastra abaqus abellio ableton acciona achel actros adagio adelholzener adyen aecom aerohive aesculap affligem ' +
  'afri afry agfeo agila agilent agilis aiways aixam alfa alinea allplan alltours allyn almalinux alpina alteryx ' +
  'altiris alvia amada amey ampere amstel amtico apave aperol apigee apleona apollinaris arbonia arcadis arcelik ' +
  'ardex ariete arla arocs aronal arriba artelia artemide artois arup arval asbach aspirine astaldi astro atego ' +
  'athlon auerswald augustiner autosan avantime avaplan avaya aventador aventis averna avid axapta babybel bacardi ' +
  'backwerk bacula bada badoit bahco baileys balfour ballantines balluff balterio bareos barkas barratt basware ' +
  'bavaria beamish becel beckman beechcraft beiersdorf belara bellway benelli benning berentzen bertrandt besam ' +
  'besix beyerdynamic bezoya biesse biffa bigbluebutton bilfinger bimby bimota bintec bionade biotherm bisley ' +
  'bitburger bixby bks blaupunkt blendax bluebeam bocage boddingtons bofrost boglioli boiron boklunder bomag ' +
  'bonobo bonpreu boomi boskalis bostik botament boursin bowmer bowmore braas brava breal bresso brevo brillux ' +
  'brioni broadwell brough bruker brunel budimex bugzilla buildbase buildkite bulex bulgari bulmers burgwachter ' +
  'bushmills bvlgari byrrh bystronic cacti cagiva calanda calberson calgonit calpeda camaro cambium campari ' +
  'camtasia canali caparol cardhu caress carige carillion carisma carling carluccios caroll cartier cassina ' +
  'caterham caverion cdiscount celery celica cepheid chantre chappee chaudfontaine chilis chimay chinook chipsoft ' +
  'ciba cinzano cisa citan citavi citect clarins clatronic clevertouch clickshare clippy clojure codeberg cofely ' +
  'cognos cointreau comsa comsol concardis connex consors contao coors coradia corendon cornetto corvette costain ' +
  'couchbase coulter courtepaille courvoisier covea cowi crafter crai creaton cristaline cruzcampo cubase cynar ' +
  'cyrillus dalbello dalkia dalux danfoss darboven dataiku dats davidoff davinci decos dedra deinhard delsey demag ' +
  'demathieu dennys dertour desigo desiro desperados desso deuter develey devolo devred diablo dicota diebels ' +
  'dierre dionex dior directus distech dithmarscher ditsch djuma dmg dolmar doornkaat doosan dorico dorint ' +
  'dornbracht dornier dorsch drabert dragados draytek dspace dubonnet dulux dunhill duplicati dussmann duvel dyane ' +
  'eastpak easyvista ebara ecare edenred eduscho egis eichhof eiffage eiffel einstein electrabel eleventy elko ' +
  'elmeg elo emag emarsys embratel endnote enercity enfield engil eppendorf eprimo epyc eram erbud erdinger erima ' +
  'erixx erlang erlus esker esprimo eternit etex etro euchner eurest eurovia evolis evva facom fairphone fakro ' +
  'falconeri fanuc fayat feldschlosschen fendi fenistil ferchau fermacell fermi ferragamo ferrovial feynman ' +
  'fieldglass fila fjallraven flensburger flos fluke flunch flutter fondiaria forbo forcepoint formentor foscarini ' +
  'fosters franziskaner fraxiparine freixenet frisquet frosta fuji fundermax furla galant galderma galera ' +
  'galliford gatsby gauff gauloises gealan geany gefco geigy gelomyrtol gemu gerflor getz geze ghibli gildemeister ' +
  'gilden gilera girmi girsberger gispen gitanes givenchy glenfiddich glenlivet glpi godot gogs goldcar ' +
  'gorbatschow gordons gortz gossen gosser graef graylog greenshot griesson grolsch groovy grundfos gucci guidant ' +
  'gulfstream gutfried guylian guzzi habau hachez haier hako hallhuber halloren hama hanomag hanuta haproxy ' +
  'hardees haskoning hasselblad hasseroder haswell haulotte haworth hbase heetch heimdal heimeier heinkel ' +
  'hellmanns helukabel henkell hennessy hepar heraeus heroal hertie hillman himolla hipath hirmer hiro hix ' +
  'hochland hochtief hoegaarden hogl holsten holzher homag honer horch hornetsecurity horsch hotelplan houdini ' +
  'howdens hoya hsqldb hulsta humbaur humber huracan hussel hybris hyperion hypersoft hyster iberogast ichnusa ' +
  'idex ifm iglo illumina imetec implenia impregilo ineo ingenico ingerop ingersoll ingres innovaphone inshared ' +
  'interserve interstuhl invision irfanview irisbus irix ironport isover istio itanium itur iwin jabber jacadi ' +
  'jagermeister jboss jekyll jelcz jetty jever jitsi jlg jobware jotun jupiler kace kahrs kaindl kapten karmann ' +
  'karndean karosa kartell katjes kenjo keolis kepler kermi kerrygold keuco kieback kier kinnarps kipling kleemann ' +
  'klober kluh knauf knime knoppix kofax kogel koinor kookai kostritzer krampe krita krohne krombacher kronenbourg ' +
  'kronospan ksb kubuntu kudu kuemmerling kuka kununu kuoni kwak kyriad labello lacoste lactalis lagavulin lagonda ' +
  'lahmeyer lambertz lambretta lamello lampiris lancom lancome landliebe langnese lanjaron lanos laphroaig lardini ' +
  'latta lazarus learjet leaseplan leerdammer leffe lefties leifheit leuze levissima leysieffer librium lieken ' +
  'lifta ligier lillet lilypond linkerd lipton lisp littmann loki loreal losinger lovelace lowara lowenbrau loxone ' +
  'loytec lubuntu lubzer lucent lukoil lurpak luxottica lybra lynk macallan maclaren maco magicard magirus magners ' +
  'maho mahou maidis mailjet maisel maje malaguti maldron mammut mandrill manitou manitowoc maoz mapei marazzi ' +
  'mariacron marlboro martell materna matiz matra mattermost maxmind maybelline medimo meica meierhofer meininger ' +
  'meinl memmert menabrea mendeley menzies mephisto meru messerschmitt messmer metasploit metasys metrawatt ' +
  'metronom metternich microcar milliken milram mindray mirinda missoni mitel mito modula mojave moma mondelez ' +
  'mongo monier monterey moschino moskwitsch mostostal mottura movenpick mozard mulesoft munin murano murcielago ' +
  'murphys murrelektronik musescore musterring mykita mytaxi napster nastran nastro natixis navisworks neckermann ' +
  'nedap nemetschek neoplan nessus netaachen netapp neuranidal neuson nevaris nihon nim nivona nmap nordica ' +
  'nordmende nortel nubert nubira nuendo nuki nuxt oberon odebrecht odlo odol okocim olat omnitel omo onleihe ' +
  'openerp openscape orangina ortovox ostermann ottakringer oventrop palantir palfinger palletways palmolive ' +
  'parador paradores pastis pattex paulaner payone pci pedrollo pelforth penneys pentaho percona pergo pernod ' +
  'persimmon persol pfanni pfleiderer phpstorm piepenbrock pimkie pingo pinkroccade pizzarotti placo plone podman ' +
  'polimex poltrona pommery poroton porr portainer potain pottinger poyry prada prezzo primergy primobox priva ' +
  'procore procurve proliant prolog promethean pronovias pukka puntigamer purmo qiagen qobuz qonto qualys qubes ' +
  'quickstep racket radeberger raet raku ramazzotti ramboll rapidminer rayban razel readsoft redmine redrow regin ' +
  'regiolis rehau reissdorf relenza remondis renewi resopal restic rexroth reynaers rhonsprudel ricard ridgeons ' +
  'rieker riesen rimowa ripolin rivella rizzani roben roccat rocchetta rocketchat rockwool rollei rommelsbacher ' +
  'rosconi rothmans rotkappchen rugenwalder ruinart runtal sabo sacyr safilo sagres salamander salewa salice ' +
  'salini salmson samsonite saperion sarbacane sartorius satchwell scalpers scandic schauma schlecker schmersal ' +
  'schoffel schofferhofer scholler schonox schuco scorpio scudo scylla securemme sedus segafredo selco selters ' +
  'sendinblue sentry setec setra shibboleth shimadzu shopware shure sidolin siegenia sigmax sika sikorsky silbon ' +
  'silhouette sinalco sinatra siniat sirados skanska skol skoobe skylake smecta smirnoff smithwicks snagit soarian ' +
  'socotec soehnle sohnlein somague sonic sonoma sopro soti sourcetree spasfon spie spitfire sprungli stannah ' +
  'starcar starface stauder steelcase stefanel steinbock steyr stiegl stobart stolichnaya storck stormshield ' +
  'strabag strapi stressless studebaker suchard superbock sweco swietelsky swiffer swile symbian syngenta syngo ' +
  'sysmex tacuma taittinger talend talentia talentsoft talisker tanium tanqueray tarkett taunus tauw tay teamspeak ' +
  'teckentrup tecra telecolumbus tenable tennents terex testo tetley thermor thomapyrin thomy thonet tigros ' +
  'tilidin tinq tizen todis tods toffifee tollens tomtom tonale topdesk tormax tplink trabi traefik transdev traub ' +
  'trellix trespa tridium trino trolli tryton tuffnells tuja tullamore turck turing twilio twincat twinings tyskie ' +
  'uhlsport uliveto umbro underberg undiz unes unibep unify unimog ursus urus usag uvex vagrant valio varnish ' +
  'vaude veka velaro velocette veltins vepa verifone versace veterano viadeo vicuna viega vileda vimar viridor ' +
  'vitra vivendi vogele voigtlander vokera volkl volta vossing wabco wabtec wagamama wala warsteiner websense ' +
  'webstorm webuild weclapp weihenstephan weinig weishaupt weldom weleda wella wertheim werthers westmalle wheezy ' +
  'wicona wienerberger wiesenhof wiha wilka wilkhahn willmott wilo wimpey winbind wincanton windream wireshark ' +
  'wirtgen wisag wittur wobenzym wonderware worldline wyborowa wyse xamarin xella xenial xubuntu yanmar yaskawa ' +
  'yosemite youforce ytong zardoya zegna zelmer zeplin zetor zetti zettle zig zimbo zipfer zipkin zizzi znuny ' +
  'zolpan zonda zope zoppas zotero zott zsh zublin zubrowka zuco zylab'
).split(' ')
