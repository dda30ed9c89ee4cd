/** What people are to others, by calling, rank, kin or their part in a case, in English, German and Dutch; folded. */
export const germanicCallings: readonly string[] =
  // English
  (
    'abbess abbot abductee accompanist accountant accused actor actress actuary acupuncturist addressee adjudicator adjuster adjutant ' +
    'administratrix admiral adolescent adoptee adviser advisor advocate aesthetician affiant agronomist aide alderman alderwoman ' +
    'allottee ambassador ambulanceman amputee anaesthetist analyst anchorman anchorwoman anesthesiologist announcer annuitant ' +
    'anthropologist apothecary appellant appellee applicant appointee appraiser apprentice arbiter arbitrator archaeologist archbishop ' +
    'archdeacon archdruid archduchess archduke architect archivist arrestee artisan artist artiste assailant assassin assessor assignee ' +
    'assignor associate astrologer astronaut astronomer athlete attache attendant attorney auctioneer audiologist auditor aunt auntie ' +
    'aunty authoress aviator bailee bailiff bailor ballerina bandleader bandmaster bandsman barista barkeeper barmaid barman baroness ' +
    'baronet barrelmaker barrister bartender bassist bassoonist batsman beadle beautician beekeeper bellboy bellhop bellringer ' +
    'beneficiary biochemist biographer biologist blacksmith blogger boatman boatswain bodyguard boilermaker bombardier bookbinder ' +
    'bookkeeper bookmaker bookseller borrower boss bosun botanist boxer boyfriend brakeman breadwinner breeder bricklayer bride ' +
    'bridegroom bridesmaid brigadier broadcaster bursar businessman businesswoman bystander cabbie cabdriver cabinetmaker caddie cadet ' +
    'caller cameraman campaigner candidate cantor captain cardholder cardinal cardiologist caregiver carer caretaker caricaturist ' +
    'cartographer cartoonist caseworker cashier caterer cavalryman celebrant cellarman cellist chairman chairperson chairwoman ' +
    'chamberlain chambermaid champion chancellor chaperone chaplain charwoman chauffeur cheesemonger chef chemist chieftain child ' +
    'childminder chiropodist chiropractor choirmaster choreographer chorister citizen claimant clarinettist cleaner clergyman clerk ' +
    'climatologist climber clinician clockmaker clown coach coachman coastguard coauthor cobbler codefendant coder coexecutor cofounder ' +
    'cohabitant coinsured collaborator colleague collector colonel columnist comanager comedian comedienne commandant commander ' +
    'commentator commissioner commodore companion complainant composer compositor comptroller comrade concierge conductor confectioner ' +
    'congressman congresswoman conservationist conservator constable consul consultant contestant contributor convenor convict ' +
    'coordinator coowner copilot copywriter coroner corporal correspondent cosigner cosmetologist cosmonaut costumier cotenant ' +
    'councillor councilman councilwoman counsel counsellor counselor count counterpart counterparty countess courtier coworker coxswain ' +
    'craftsman craftswoman creditor cricketer criminologist critic croupier curate curator cutler cyclist daddy dairyman dancer daughter ' +
    'deacon deaconess debtor deceased decedent deckhand declarant decorator defendant delegate demonstrator dentist dependant ' +
    'deponent depositor deputy dermatologist designer detainee detective developer devisee devotee diabetologist dietician dietitian ' +
    'diplomat director directress disciple dispatcher distiller diver docent dockworker doctor donee donor doorkeeper doorman draftsman ' +
    'draughtsman draughtswoman dressmaker drummer duchess dustman ecologist economist educator elder electrician embalmer embroiderer ' +
    'emcee emeritus emperor employee empress endocrinologist endorsee endorser engineer engraver enquirer ensign entertainer ' +
    'entomologist entrepreneur envoy epidemiologist equerry escapee escort esquire estimator ethnologist evaluator evangelist examinee ' +
    'examiner executioner executive executor executrix experimenter expert explorer eyewitness facilitator farmer farmhand farmworker ' +
    'farrier father fencer ferryman fiance fiancee fiddler fielder financier finder firefighter fireman fisherman fishmonger fitter ' +
    'flautist florist flutist footballer footman foreman foreperson forester forewoman forwarder founder foundryman franchisee ' +
    'franchisor freeholder freelancer friar friend fruiterer fugitive fundraiser furrier gamekeeper gangster gaoler gardener ' +
    'gastroenterologist gatekeeper genealogist geneticist gentleman geographer geologist geophysicist geriatrician gerontologist ' +
    'girlfriend glassblower glazier goalkeeper godchild goddaughter godfather godmother godparent godson goldsmith golfer governess ' +
    'governor graduate gran grandad granddad granddaughter grandfather grandma grandmother grandnephew grandniece grandpa grandparent ' +
    'grandson granny grantee grantor grazier greengrocer greenkeeper grocer groom groomsman groundskeeper groundsman guarantor guard ' +
    'guardian guardsman guildsman guitarist gunsmith gymnast gynaecologist gynecologist haberdasher haematologist hairdresser handyman ' +
    'harbourmaster harpist harpsichordist hatter hauler haulier headhunter headman headmaster headmistress headteacher healer heir ' +
    'heiress helmsman helper helpmate hematologist herald herbalist herdsman hiker hirer historiographer hitman hobbyist homemaker ' +
    'homeopath homeowner horseman horsewoman horticulturist hotelier housefather housekeeper housemaid housemaster housemate housemother ' +
    'housewife huntsman husband hydrologist hygienist hypnotherapist illustrator imam immunologist impresario incumbent indemnitor ' +
    'industrialist infantryman informant informer inmate innkeeper inspector installer instructor instructress insurant insured intern ' +
    'internist interpreter intervener interviewee interviewer intestate inventor investee investigator investor invitee ironmonger ' +
    'issuer itinerant jailer janitor jeweler jeweller jockey joiner journalist judge juggler junior jurist juror justice keeper ' +
    'keyboarder keyboardist keyholder kinsman kinswoman laborer labourer laird lamplighter landlady landlord landowner landscaper lass ' +
    'laundress lawmaker lawyer layman leader leaseholder lecturer legatee legislator lender lessee lessor librarian librettist licensee ' +
    'licensor lieutenant lifeguard linesman linguist lithographer litigant lobbyist locksmith locum lodger logger longshoreman ' +
    'lumberjack lutenist luthier lyricist machinist madam madame magician magistrate magnate maharaja maid maltster mama manageress ' +
    'manicurist manservant manufacturer marchioness mariner marksman marquess masseur masseuse mathematician matron mayoress mechanic ' +
    'mediator mediatrix medic mentor merchant messenger metallurgist meteorologist metropolitan microbiologist middleman midshipman ' +
    'midwife milkmaid milkman milliner millwright miner minister minor missionary missus mister mistress modeller moderator mom mommy ' +
    'monarch monk monsignor mortgagee mortgagor mortician mother motorist motorman mountaineer mourner mover mum mummy muralist musician ' +
    'musicologist musketeer nan nanny narrator naturalist naturopath navigator neighbor neighbour neonatologist nephew nephrologist ' +
    'neurologist neuroscientist neurosurgeon newlywed newsagent newscaster newsreader niece nobleman noblewoman nominee nonagenarian ' +
    'notary novelist novice nurse nursemaid nurseryman nutritionist oarsman obituarist obligee obligor oboist obstetrician occupant ' +
    'occupier oculist offender offeree officeholder officer officiant oilman ombudsman oncologist operative ophthalmologist ' +
    'optant optician optometrist organiser organist organizer ornithologist orphan orthodontist orthopaedist osteopath outfitter ' +
    'overseer paediatrician painter palaeontologist pallbearer paperhanger paralegal paramedic paratrooper parent parishioner ' +
    'parliamentarian parolee parson participant passenger patentee paterfamilias pathologist patient patriarch patrolman patron ' +
    'pawnbroker payee payer paymaster payor peacekeeper pedestrian pediatrician penitent pensionary pensioner percussionist performer ' +
    'perpetrator petitionee petitioner pharmacist pharmacologist philanthropist philologist philosopher phlebotomist phonetician ' +
    'photographer photojournalist phycologist physician physicist physiologist physiotherapist pianist pieceworker pilgrim pilot pimp ' +
    'plaintiff plasterer playwright pledgee pledgor ploughman plumber podiatrist poet poetess policeman policewoman policyholder ' +
    'policyowner politician pollster pontiff portraitist postman postmaster postmistress postwoman prankster preacher prebendary ' +
    'precentor predecessor prefect prelate premier presbyter presenter president priest priestess primate princess prioress prisoner ' +
    'proctor producer professor programmer projectionist promisee promisor promoter proofreader proprietor proprietress prosector ' +
    'prosecutor prosecutrix protester provost psychiatrist psychoanalyst psychologist psychotherapist publican publicist publisher ' +
    'pulmonologist pupil purchaser purser quarryman quartermaster queen quizmaster rabbi racer radiographer radiologist radiotherapist ' +
    'rancher ranger ranker rapporteur realtor receptionist recruit recruiter rector referee referrer refugee regent registrant registrar ' +
    'registree relative releasee releasor renter repairman representative requester researcher reservist resident respondent ' +
    'restaurateur retailer retiree reverend rheumatologist rider rigger ringmaster roadie roofer roommate sacristan saddler sailor ' +
    'salesclerk saleslady salesman salesperson saleswoman sapper satirist saxophonist scaffolder scholar schoolboy schoolgirl ' +
    'schoolmaster schoolmistress schoolteacher scientist scout scoutmaster screenwriter scribe sculptor sculptress seafarer seaman ' +
    'seamstress secretary seismologist selector seller senator seneschal serf sergeant serjeant servant serviceman servicewoman settlor ' +
    'sexologist sexton shareholder shareowner sheepfarmer sheik sheikh shepherdess sheriff shipbuilder shipmaster shipmate shipowner ' +
    'shipper shipwright shoemaker shopkeeper shoplifter sibling signaller signalman signalwoman signatory signee signer silversmith ' +
    'sister skater skier skipper skydiver smallholder smuggler sociologist soldier solicitor soloist songwriter sonographer soprano ' +
    'specialist spinster spokesman spokesperson spokeswoman sportsman sportswoman spouse spy squire stableboy stableman stagehand ' +
    'statesman stationmaster statistician stenographer stepbrother stepchild stepdad stepdaughter stepfather stepmom stepmother stepmum ' +
    'stepsister stepson steward stewardess stockbroker stockist stockman stoker stonecutter stonemason storekeeper storeman storyteller ' +
    'strategist student stuntman stylist subaltern subcontractor subeditor subinspector sublessee sublessor sublieutenant submariner ' +
    'subordinate subscriber subtenant successor suitor superintendent supervisor surety surgeon surveyor survivor suspect swimmer ' +
    'switchman tailor tattooist taxidermist taxman teacher teammate teamster technician technologist telegraphist telephonist ' +
    'teller tenor testator testatrix thatcher theologian therapist thief tiler tinker tinsmith toastmaster tobacconist toddler toolmaker ' +
    'tortfeasor tourist townsman toxicologist trader tradesman trainee trainer transcriber transferee transferor translator trapper ' +
    'traumatologist traveller treasurer trespasser triathlete trombonist trooper troubleshooter truckdriver trucker trumpeter trustee ' +
    'trustor tutor tycoon typesetter typist umpire uncle undergraduate undersecretary undersheriff undersigned undertaker underwriter ' +
    'upholsterer urologist usher usherette valet valuator valuer vendee venerable ventriloquist verger versifier veterinarian vicar ' +
    'viceroy victim victualler vintner violinist violist virologist virtuoso viscount viscountess vocalist volunteer voter wagoner ' +
    'waiter waitress warden warder wardress warehouseman warlord warrantor washerwoman watchmaker watchman waterman webmaster ' +
    'weightlifter welder wheelwright whistleblower wholesaler widow widower wife winemaker winger wingman witness woodcarver woodcutter ' +
    'woodsman woodworker worker workman workwoman wrestler writer yachtsman yeoman youngster youth zookeeper zoologist' +
    ' ' +
    // German
    'abgeordnete abgeordneter abiturient abiturientin abt abteilungsleiter abteilungsleiterin abtissin adoptivmutter adoptivsohn ' +
    'adoptivtochter adoptivvater adressat adressatin agentin akademiker akademikerin akteur aktionar aktionarin allgemeinarzt ' +
    'allgemeinmediziner allgemeinmedizinerin altbauer altbauerin altburgermeister altenpfleger altenpflegerin amtfrau amtmann amtsarzt ' +
    'amtsarztin amtsinspektor amtsinspektorin amtsleiter amtsleiterin amtsrat amtsratin amtsrichter amtsrichterin analystin anasthesist ' +
    'anasthesistin anbieterin anfanger angehorige angehoriger angeklagte angeklagter angeschuldigte angeschuldigter angestellte ' +
    'angestellter ankaufer anlageberater anlageberaterin anlagenfuhrer anleger anlegerin anlieger anliegerin anmelder anmelderin ' +
    'anrainer anrainerin anrufer anruferin ansprechpartner ansprechpartnerin anspruchsgegner anspruchsgegnerin anspruchsteller ' +
    'anspruchstellerin antragsgegner antragsgegnerin antragsteller antragstellerin anwalt anwaltin anwaltsgehilfe anwaltsgehilfin ' +
    'anwarter anwarterin anwohner anwohnerin anzeigeerstatter anzeigeerstatterin apothekenhelferin apotheker apothekerin arbeiter ' +
    'arbeiterin arbeitnehmer arbeitnehmerin arbeitskollege arbeitskollegin arbeitsvermittler arbeitsvermittlerin architekt architektin ' +
    'archivar archivarin artistin arzt arzthelfer arzthelferin arztin assessorin assistentin assistenzarzt assistenzarztin asylbewerber ' +
    'asylbewerberin aufseher aufseherin auftraggeber auftraggeberin auftragnehmer auftragnehmerin augenarzt augenarztin augenoptiker ' +
    'augenoptikerin augenzeuge augenzeugin auktionator ausbilder ausbilderin aushilfe auskunftsperson aussteller ausstellerin ' +
    'auszubildende auszubildender autorin azubi babysitter babysitterin backer backerin backermeister backermeisterin bademeister ' +
    'bademeisterin bankangestellte bankangestellter bankberater bankberaterin bankdirektor bankier bankkauffrau bankkaufmann baronin ' +
    'bassistin bauarbeiter bauerin bauherr bauherrin bauingenieur bauingenieurin bauleiter bauleiterin bauzeichner bauzeichnerin beamter ' +
    'beamtin beauftragte beauftragter begunstigte begunstigter beifahrer beifahrerin beistand beklagte beklagter berater beraterin ' +
    'bergfuhrer bergfuhrerin bergsteiger bergsteigerin berichterstatter berichterstatterin berufungsbeklagte berufungsbeklagter ' +
    'berufungsklager berufungsklagerin beschenkter beschuldigte beschuldigter beschwerdefuhrer beschwerdefuhrerin beschwerdegegner ' +
    'beschwerdegegnerin besitzer besitzerin bestatter bestatterin besteller bestellerin besucherin betreuer betreuerin betreute ' +
    'betreuter betriebsarzt betriebsarztin betriebsleiter betriebsleiterin betriebsrat betriebsratin betriebswirt betriebswirtin ' +
    'bevollmachtigte bevollmachtigter bewerber bewerberin bewohner bewohnerin bezirkshauptfrau bezirkshauptmann bezirksinspektor ' +
    'bezirksinspektorin bezirksrichter bezirksrichterin bezugsberechtigte bezugsberechtigter bibliothekar bibliothekarin ' +
    'bibliotheksleiterin bildhauer bildhauerin biologe biologin bischof bischofin blumenhandlerin bootsmann botaniker botschafter ' +
    'botschafterin brandmeister brandmeisterin brauer brauerin braumeister braut brautigam brautjungfer briefmarkenhandler brieftrager ' +
    'brieftragerin brigadegeneral brigadekommandant bruder buchbinder buchbinderin bucherhandler buchhalter buchhalterin buchhandler ' +
    'buchhandlerin bundeskanzler bundeskanzlerin bundesminister bundesministerin bundesprasident bundesprasidentin bundesrat bundesratin ' +
    'burge burgerin burgermeister burgermeisterin burgin burokauffrau burokaufmann burovorsteher burovorsteherin busfahrer busfahrerin ' +
    'cellistin chefarzt chefarztin chefin chefinspektor chefinspektorin chefkoch chefredakteur chefredakteurin chefsekretarin ' +
    'chemielaborant chemielaborantin chemiker chemikerin chirurg chirurgin choreograf choreografin chorleiter chorleiterin ' +
    'computerfachmann controllerin cousine dachdecker dachdeckerin dachdeckermeister darlehensgeber darlehensgeberin darlehensnehmer ' +
    'darlehensnehmerin datenschutzbeauftragte datenschutzbeauftragter dechant dekan dekanin depotinhaber designerin detektiv detektivin ' +
    'dezernent dezernentin diakon diakonin diakonisse dichter dichterin diener dienerin dienstleister dienstmagd dienststellenleiter ' +
    'dienststellenleiterin diplomatin diplomingenieur diplomingenieurin direktor direktorin dirigent dirigentin disponent disponentin ' +
    'divisionar doktor doktorand doktorandin doktorin dolmetscher dolmetscherin domherr domkapellmeister domkapitular domprobst ' +
    'dompropst dorfpolizist dozent dozentin drechsler dreherin drittschuldner drittschuldnerin drogist drogistin druckerin ehefrau ' +
    'ehegatte ehegattin ehemann ehepartner ehepartnerin eigentumer eigentumerin einbrecher einkaufer einkauferin einlieferer ' +
    'einsatzleiter einsatzleiterin einsender einsenderin einzelhandler einzelhandlerin elektriker elektrikerin elektroinstallateur ' +
    'elektromeister elektroniker elektronikerin eminenz empfangsdame enkel enkelin enkelkind enkelsohn enkeltochter entwickler ' +
    'entwicklerin erbe erbin erblasser erblasserin ergotherapeut ergotherapeutin ermittler ermittlerin ernahrungsberater ' +
    'ernahrungsberaterin erstbeklagte erstbeklagter erstbeschuldigter ersthelfer ersthelferin erwerber erwerberin erzahler erzbischof ' +
    'erzherzog erzherzogin erzieher erzieherin erziehungsberechtigte erziehungsberechtigter exzellenz fabrikantin fachangestellte ' +
    'fachangestellter facharbeiter facharbeiterin facharzt facharztin fachlehrer fachlehrerin fachverkauferin fahnenjunker fahnrich ' +
    'fahrer fahrerin fahrgast fahrlehrer fahrlehrerin fahrschuler fahrschulerin fahrzeugfuhrer fahrzeugfuhrerin fahrzeughalter ' +
    'fahrzeughalterin fahrzeuglenker fahrzeuglenkerin fallmanager fallmanagerin familienhelferin familienrichter familienrichterin ' +
    'feldmarschall feldwebel feuerwehrfrau feuerwehrkommandant feuerwehrmann filialleiter filialleiterin finanzbeamter finanzbeamtin ' +
    'finanzberater finanzberaterin finderin fischerin fleischerin fleischermeister fliesenleger floristin flotist flotistin fluchtling ' +
    'flugbegleiter flugbegleiterin flugkapitan forscher forscherin forsterin forstwirt forstwirtin fotograf fotografin fourier ' +
    'frauenarzt frauenarztin fraulein freifrau freiherr freundin friedhofsgartner friseur friseurin friseurmeister friseurmeisterin ' +
    'fuhrer fuhrerin furst furstin fussballer fussballerin fussballtrainer fusspfleger fusspflegerin gartnerin gartnermeister gastgeber ' +
    'gastgeberin gastwirt gastwirtin gatte gattin geburtshelfer geburtshelferin gefangene gefangener gefreite gefreiter gegner gegnerin ' +
    'geigenbauer geigerin geistlicher geliebte geliebter gemeindearzt gemeindediener gemeindeprasident gemeindeprasidentin gemeinderat ' +
    'gemeinderatin gemeindereferent gemeindereferentin gemeindeschreiber gemeindeschreiberin gemeindesekretar gemeindesekretarin ' +
    'generaldirektor generaldirektorin generalleutnant generalmajor generalsekretar generalsekretarin generalstaatsanwalt ' +
    'generalstaatsanwaltin genosse genossin geologe geologin gerichtsdiener gerichtsmediziner gerichtsmedizinerin gerichtsschreiber ' +
    'gerichtsschreiberin gerichtsvollzieher gerichtsvollzieherin geschadigte geschadigter geschaftsfrau geschaftsfuhrer ' +
    'geschaftsfuhrerin geschaftsleiter geschaftsleiterin geschaftsmann geschaftspartner geschaftspartnerin geschenknehmer geselle ' +
    'gesellin gesellschafter gesellschafterin gesetzesvertreter gesprachspartner gesprachspartnerin gesuchsgegner gesuchsgegnerin ' +
    'gesuchsteller gesuchstellerin getoteter gevatter gevatterin glaserin glasermeister glaubiger glaubigerin goldschmied goldschmiedin ' +
    'gouverneur gouverneurin grafiker grafikerin grafin grenadier grossbauer grosscousin grosscousine grosseltern grossmutter grossneffe ' +
    'grossnichte grossonkel grosstante grossvater grundschullehrer grundschullehrerin grundstuckseigentumer grundstuckseigentumerin ' +
    'gruppeninspektor gruppeninspektorin gruppenleiter gruppenleiterin gutachter gutachterin gutsbesitzer gutsbesitzerin gutsherr ' +
    'gynakologe gynakologin haftling halbbruder halbschwester halter halterin handelsvertreter handelsvertreterin handlerin handwerker ' +
    'handwerkerin handwerksmeister hauptfeldwebel hauptgefreiter hauptkommissar hauptkommissarin hauptlehrer hauptmann hauptmieter ' +
    'hauptmieterin hauptwachtmeister hausarzt hausarztin hausbesitzer hausbesitzerin hausdame hauseigentumer hauseigentumerin hausfrau ' +
    'haushalterin hausherr hausherrin hausmann hausmeister hausmeisterin haustechniker hausverwalter hausverwalterin hauswart hauswartin ' +
    'hauswirtschafterin hebamme heilerziehungspfleger heilerziehungspflegerin heilpraktiker heilpraktikerin heimbewohner heimbewohnerin ' +
    'heimleiter heimleiterin heizer heizungsbauer herausgeber herausgeberin herbergsvater herr herrin herzogin hilfsarbeiter ' +
    'hilfsarbeiterin hilfskoch hinterbliebene hinterbliebener hinweisgeber hinweisgeberin historiker historikerin hochschullehrer ' +
    'hochschullehrerin hochwurden hofrat hofratin hornist hornistin hoteldirektor hoteldirektorin hotelfachfrau hufschmied hutmacher ' +
    'hutmacherin illustratorin imker imkerin informatiker informatikerin ingenieur ingenieurin inhaberin innenarchitekt innenarchitektin ' +
    'insasse insassin insolvenzverwalter insolvenzverwalterin inspekteur inspektor inspektorin installateur installateurin intendant ' +
    'intendantin internistin jagdaufseher jagdpachter jagerin journalistin jubilar jubilarin jugendliche jugendlicher jugendpfleger ' +
    'jugendtrainer jugendwart jungbauer junge juristin justizrat justizsekretar justizsekretarin justizwachtmeister juwelier juwelierin ' +
    'kaiserin kamerad kameradin kamerafrau kameramann kaminkehrer kammerdiener kammersanger kammersangerin kandidat kandidatin kanoniker ' +
    'kantor kantorin kanzler kanzlerin kapellmeister kapellmeisterin kapitan kapitanin kapitanleutnant kardinal kardiologe kardiologin ' +
    'karikaturist kassenwart kassenwartin kassier kassierer kassiererin kassierin kaufer kauferin kauffrau kellermeister kellnerin ' +
    'keramiker keramikerin kfzmechaniker kfzmeister kieferorthopade kieferorthopadin kinderarzt kinderarztin kinderfrau kindergartnerin ' +
    'kinderkrankenschwester kinderpflegerin kindesmutter kindesvater kirchendiener kirchenmusiker kirchenmusikerin kirchenpfleger ' +
    'kirchenrat klager klagerin klarinettist klarinettistin klassenkamerad klassenkameradin klassenlehrer klassenlehrerin ' +
    'klassensprecher klassensprecherin klavierlehrer klavierlehrerin klempner klempnerin klempnermeister klientin knecht kochin kollege ' +
    'kollegin kommandant kommandantin kommandeur kommilitone kommilitonin kommissar kommissarin komponist komponistin komtur konditor ' +
    'konditorin konditormeister konigin konrektor konrektorin konsul konsulin kontoinhaberin kontrahent kontrahentin kontrolleur ' +
    'kontrolleurin konzertmeister konzertmeisterin konzipient konzipientin koordinator koordinatorin korporal korrespondent ' +
    'korrespondentin kosmetikerin krankengymnast krankengymnastin krankenpfleger krankenpflegerin krankenschwester krankenwagenfahrer ' +
    'kreditgeber kreditnehmer kreditnehmerin kreisbrandmeister kreisrat kreisratin kriminalbeamter kriminalbeamtin kriminaldirektor ' +
    'kriminalhauptkommissar kriminalhauptkommissarin kriminalinspektor kriminalinspektorin kriminalkommissar kriminalkommissarin ' +
    'kriminaloberkommissar kriminaloberkommissarin kriminalrat kriminalratin kritiker kritikerin kronprinz kronprinzessin kuchenchef ' +
    'kuchenchefin kuchenhilfe kufer kundenberater kundenberaterin kundenbetreuer kundenbetreuerin kunsthandler kunsthandlerin ' +
    'kunsthistoriker kunsthistorikerin kunstler kunstlerin kunstmaler kunstmalerin kurator kuratorin kurfurst kurschner kusine kuster ' +
    'kusterin kutscher laborant laborantin laborleiter laborleiterin ladeninhaber ladeninhaberin lagerarbeiter lagerist lageristin ' +
    'lagerleiter lagerleiterin laienrichter laienrichterin landammann landarzt landarztin landesbischof landeshauptfrau landeshauptmann ' +
    'landesrat landesratin landgraf landrat landratin landtagsabgeordnete landtagsabgeordneter landvermesser landwirt landwirtin ' +
    'leasinggeber leasingnehmer leasingnehmerin lebensgefahrte lebensgefahrtin lebenspartner lebenspartnerin lehrbeauftragte ' +
    'lehrbeauftragter lehrer lehrerin lehrling lehrmeister leibwachter leihgeber leihmutter leiterin lektor lektorin lenker lenkerin ' +
    'leutnant lieferantin lizenzgeber lizenznehmer logopade logopadin lokfuhrer lokomotivfuhrer luftwaffenoffizier magazineur magd ' +
    'magister magistra majorin makler maklerin maler malerin malermeister malermeisterin managerin mandant mandantin marketingleiter ' +
    'marketingleiterin markgraf marktleiter marktleiterin marschall maschinenbauer maschinist maschinistin masseurin mathematiker ' +
    'mathematikerin matrose maurerin maurermeister mechaniker mechanikerin mechatroniker mechatronikerin mediatorin mediziner ' +
    'medizinerin meisterin meldender melder melderin mesner mesnerin messner metzgerin metzgermeister mieter mieterin ministerialrat ' +
    'ministerialratin ministerin ministerprasident ministerprasidentin ministrant ministrantin missionar missionarin mitarbeiter ' +
    'mitarbeiterin mitbeschuldigte mitbeschuldigter mitbewohner mitbewohnerin miteigentumer miteigentumerin miterbe miterbin mitinhaber ' +
    'mitinhaberin mitmieter mitmieterin mitschuler mitschulerin mitversicherte mitversicherter moderatorin modeschopfer monch monsignore ' +
    'monteur monteurin muhme mullerin mullermeister mundel museumsleiter museumsleiterin musiker musikerin musiklehrer musiklehrerin ' +
    'mutter muttergesellschafter mutti nachbar nachbarin nachbarsjunge nachfolger nachfolgerin nachlasspfleger nachlasspflegerin ' +
    'nachlassverwalter nachlassverwalterin nachmieter nachmieterin nachtportier nachtschwester nachtwachter naherin nebenklager ' +
    'nebenklagerin neffe nervenarzt nervenarztin neurologe neurologin nichte niessbraucher niessbraucherin nonne notar ' +
    'notarfachangestellte notarin notarzt notarztin notfallkontakt notfallsanitater notfallsanitaterin novize novizin oberamtsrat ' +
    'oberamtsratin oberarzt oberarztin oberbrandmeister oberburgermeister oberburgermeisterin oberfeldwebel oberforster obergefreiter ' +
    'obergerichtsvollzieher oberin oberinspektor oberinspektorin oberkellner oberkommissar oberkommissarin oberlehrer oberlehrerin ' +
    'oberleutnant oberpfleger oberschwester oberst oberstaatsanwalt oberstaatsanwaltin oberstabsarzt oberstleutnant oberstudiendirektor ' +
    'oberstudiendirektorin oberstudienrat oberstudienratin obfrau obmann oboistin offizier offizierin oheim okonom okonomin omi onkel ' +
    'onkologe onkologin opa operateurin opernsanger opernsangerin opfer opi optiker optikerin optikermeister orchesterleiter ' +
    'ordensbruder ordensschwester ordinarius organistin orgelbauer orthopade orthopadin ortsvorsteher ortsvorsteherin pachter pachterin ' +
    'padagoge padagogin papst partnerin passagier passagierin passant passantin pastoralreferent pastoralreferentin pastorin pate ' +
    'patenkind patenonkel patentante patentanwalt patentanwaltin pater pathologe pathologin patientin patin pensionar pensionarin ' +
    'personalchef personalchefin personalleiter personalleiterin personalreferent personalreferentin petent petentin pfandleiher pfarrer ' +
    'pfarrerin pfarrgemeinderatin pfarrsekretarin pfarrvikar pflegedienstleiter pflegedienstleiterin pflegefachfrau pflegefachmann ' +
    'pflegehelfer pflegehelferin pflegemutter pfleger pflegerin pflegesohn pflegetochter pflegevater pflegling pflichtverteidiger ' +
    'pflichtverteidigerin pfortner pfortnerin pharmazeut pharmazeutin philosoph philosophin physiker physikerin physiotherapeut ' +
    'physiotherapeutin pianistin pilger pilgerin pilotin platzanweiserin platzwart polier politiker politikerin polizeibeamter ' +
    'polizeibeamtin polizeichef polizeichefin polizeidirektor polizeihauptkommissar polizeihauptkommissarin polizeihauptmeister ' +
    'polizeihauptmeisterin polizeikommissar polizeikommissarin polizeimeister polizeimeisterin polizeioberkommissar ' +
    'polizeioberkommissarin polizeiobermeister polizeiobermeisterin polizeiprasident polizeiprasidentin polizeirat polizist polizistin ' +
    'portier posaunist postbeamter postbote postbotin postler praktikant praktikantin pralat prasident prasidentin prediger predigerin ' +
    'priester priesterin primar primararzt primaria primarius prinz prinzessin priorin privatbeteiligte privatbeteiligter privatdozent ' +
    'privatdozentin privatklager produzent produzentin professorin programmierer programmiererin projektleiter projektleiterin prokurist ' +
    'prokuristin propst propstin prorektor provinzial prozessbevollmachtigte prozessbevollmachtigter prufer pruferin psychiater ' +
    'psychiaterin psychologe psychologin psychotherapeut psychotherapeutin putzfrau quastor rabbiner rabbinerin radfahrer radfahrerin ' +
    'radiologe radiologin ratsfrau ratsherr raumpflegerin realschullehrer realschullehrerin rechnungsempfanger rechnungsfuhrer ' +
    'rechtsanwalt rechtsanwaltin rechtsbeistand rechtsnachfolger rechtsnachfolgerin rechtspfleger rechtspflegerin rechtsreferendar ' +
    'rechtsreferendarin redakteur redakteurin redner rednerin referendar referendarin referent referentin regierungsdirektor ' +
    'regierungsprasident regierungsrat regierungsratin regisseur regisseurin reinigungskraft reiseleiter reiseleiterin reisende ' +
    'reisender reiterin rektor rektorin rentner rentnerin reporterin restaurator restauratorin rettungsassistent rettungsassistentin ' +
    'rettungssanitater rettungssanitaterin revierforster revierleiter revisionsfuhrer revisor revisorin rezeptionist rezeptionistin ' +
    'richterin rittmeister sachbearbeiter sachbearbeiterin sachverstandige sachverstandiger sachwalter sachwalterin sanger sangerin ' +
    'sanitater sanitaterin sattler sattlerin sattlermeister saugling schachmeister schadensverursacher schaffner schaffnerin ' +
    'schatzmeister schatzmeisterin schauspieler schauspielerin schenker schenkerin schenkungsgeber schiedsfrau schiedsmann ' +
    'schiedsrichter schiedsrichterin schiffer schlosserin schlossermeister schmiedemeister schmiedin schneiderin schneidermeister ' +
    'schneidermeisterin schoffe schoffin schornsteinfeger schornsteinfegerin schornsteinfegermeister schreiberin schreinerin ' +
    'schreinermeister schriftfuhrer schriftfuhrerin schriftsteller schriftstellerin schuhmacher schuhmachermeister schuldirektor ' +
    'schuldirektorin schuldner schuldnerin schuler schulerin schulkamerad schulkameradin schulleiter schulleiterin schulpsychologe ' +
    'schulpsychologin schulrat schulratin schulsekretarin schulsozialarbeiterin schultheiss schulwart schutze schwager schwagerin ' +
    'schwerverletzter schwester schwiegermutter schwiegersohn schwiegertochter schwiegervater seelsorger seelsorgerin sekretar ' +
    'sekretarin sektionsleiter senatorin senior seniorchef seniorchefin seniorin servierer serviererin siegelbewahrer sohn sohnemann ' +
    'soldat soldatin solist solistin sopranistin sozialarbeiter sozialarbeiterin sozialpadagoge sozialpadagogin soziologe soziologin ' +
    'spender spenderin spengler spenglermeister spieler spielerin sportlehrer sportlehrerin sportler sportlerin sportwart sprecher ' +
    'sprecherin staatsanwalt staatsanwaltin staatsrat staatssekretar staatssekretarin stabsarzt stabsfeldwebel stadtamtmann ' +
    'stadtdirektor stadtkammerer stadtpfarrer stadtrat stadtratin stallmeister standesbeamter standesbeamtin stationsarzt stationsarztin ' +
    'stationsleiter stationsleiterin stationsschwester statthalter statthalterin steinmetzin steinmetzmeister stellvertreter ' +
    'stellvertreterin sterbender steuerberater steuerberaterin steuerfachangestellte steuerfachgehilfin steuermann steuerpflichtige ' +
    'steuerpflichtiger steuerzahler stiefbruder stiefmutter stiefschwester stiefsohn stieftochter stiefvater stifter stifterin ' +
    'streithelfer streithelferin streitverkundeter stuckateur studentin studiendirektor studiendirektorin studienrat studienratin ' +
    'studierende studierender subunternehmer subunternehmerin superintendentin tagesmutter tagesvater tante tanzer tanzerin tanzlehrer ' +
    'tanzlehrerin tapezierer tater taterin tatverdachtige tatverdachtiger taufpate taufpatin taxifahrer taxifahrerin taxilenker ' +
    'teamleiter teamleiterin techniker technikerin teilhaber teilhaberin teilnehmer teilnehmerin testamentsvollstrecker ' +
    'testamentsvollstreckerin theologe theologin therapeut therapeutin tierarzt tierarzthelferin tierarztin tierhalter tierhalterin ' +
    'tierpfleger tierpflegerin tischler tischlerin tischlermeister tochter toningenieur topfer topferin totengraber trainerin trauzeuge ' +
    'trauzeugin treuhander treuhanderin trompeter turmer turnerin turnlehrer turnlehrerin tutorin ubersetzer ubersetzerin ubungsleiter ' +
    'ubungsleiterin uhrmacher uhrmacherin uhrmachermeister unfallbeteiligte unfallbeteiligter unfallgegner unfallgegnerin unfallopfer ' +
    'unfallverursacher unfallverursacherin unterhaltsberechtigte unterhaltspflichtiger untermieter untermieterin unternehmensberater ' +
    'unternehmensberaterin unternehmer unternehmerin unteroffizier untersuchungsrichter untersuchungsrichterin unterzeichner ' +
    'unterzeichnerin unterzeichnete unterzeichneter urenkel urenkelin urgrossmutter urgrossvater urologe urologin ursacher vater vati ' +
    'verdachtige verdachtiger vereinsvorsitzende vereinsvorsitzender verfahrensbeistand verfahrenspfleger verfasserin verfugungsbeklagte ' +
    'verfugungsklager verkaufer verkauferin verkaufsleiter verkaufsleiterin verlader verleger verlegerin verletzte verletzter verlobte ' +
    'verlobter vermachtnisnehmer vermachtnisnehmerin vermesser vermieter vermieterin vermisste vermisster vermittler vermittlerin ' +
    'vermogensberater verpachter verpachterin versender versicherte versicherter versicherungsmakler versicherungsmaklerin ' +
    'versicherungsnehmer versicherungsnehmerin versicherungsvertreter versicherungsvertreterin verstorbene verstorbener verteidiger ' +
    'verteidigerin vertragspartner vertragspartnerin vertrauensarzt vertrauenslehrer vertrauenslehrerin vertreter vertreterin ' +
    'verunfallte verunfallter verurteilte verurteilter verwahrer verwalter verwalterin verwaltungsangestellte verwaltungsrat ' +
    'verwaltungsratin verwandte verwandter vetter viehhandler vikar vikarin vizeburgermeister vizeburgermeisterin vizekanzler ' +
    'vizeprasident vizeprasidentin volksschullehrer volksschullehrerin vollmachtgeber vollmachtgeberin vollmachtnehmer ' +
    'vollstreckungsbeamter vollstreckungsschuldner volontar volontarin vorarbeiter vorarbeiterin vorbesitzer vorbesitzerin vorganger ' +
    'vorgangerin vorgesetzte vorgesetzter vormieter vormieterin vormund vorsitzende vorsitzender vorstand vorstandin ' +
    'vorstandsvorsitzende vorstandsvorsitzender vorsteher vorsteherin wachkommandant wachmann wachter wachtmeister wachtmeisterin ' +
    'wachtoffizier wahlverteidiger waldarbeiter waldbesitzer wanderer wart weberin weinbauer weinhandler werbeleiter werkleiter ' +
    'werkmeister werkstattleiter werkstattmeister werkstudent werkstudentin widerklager widerklagerin widersacher winzer winzerin ' +
    'winzermeister wirt wirtin wirtschafterin wirtschaftsprufer wirtschaftspruferin wissenschaftler wissenschaftlerin witwe witwer ' +
    'wohnbereichsleiterin wohnungseigentumer wohnungseigentumerin wohnungsgeber zahlungsempfanger zahlungspflichtiger zahnarzt ' +
    'zahnarzthelferin zahnarztin zahntechniker zahntechnikerin zeichner zeichnerin zeuge zeugin ziehmutter ziehvater zimmerer ' +
    'zimmermadchen zimmermeister zimmernachbar zimmernachbarin zivildiener zivildienstleistender zivilklager zollbeamter zollbeamtin ' +
    'zollinspektor zollinspektorin zugbegleiter zugbegleiterin zugfuhrer zugfuhrerin zugsfuhrer zusteller zustellerin zweitbeklagte ' +
    'zweitbeklagter zwillingsbruder zwillingsschwester zwischenhandler' +
    ' ' +
    // Dutch
    'aandeelhouder aangeefster aangeklaagde aangever aannemer aanvaller aanvoerder aanvoerster aanvraagster aanvrager aartsbisschop ' +
    'aartshertog aartshertogin abdis abonnee achterneef achternicht acteur activist activiste actrice adjudant adjunct adjunctdirecteur ' +
    'admiraal adviseur adviseuse advocaat advocaatgeneraal afdelingshoofd afgevaardigde afzender afzendster akela ambassadeur ' +
    'ambassadrice ambtenaar ambtenares ambulancebroeder analist analiste anesthesioloog anesthesist antropoloog apostel apothekeres ' +
    'apothekersassistente appellante arbeider arbeidster archeologe archeoloog architecte archivaris arrestant arrestante asielzoeker ' +
    'asielzoekster aspirant assistente assistenttrainer astroloog atleet atlete automobilist automobiliste baby badjuf badmeester ' +
    'bakkerin baliemedewerker baliemedewerkster baljuw bankwerker barones barvrouw basisarts bassiste beambte bediende bedrijfsarts ' +
    'bedrijfsleider bedrijfsleidster beeldhouwer beeldhouwster begeleider begeleidster begrafenisondernemer begunstigde beheerder ' +
    'beheerster beklaagde belanghebbende bemiddelaar bemiddelaarster benadeelde beschuldigde bestuurder bestuurslid bestuurster ' +
    'bestuursvoorzitter beveiliger bevelhebber bewaakster bewaker bewindvoerder bewindvoerster bewoner bewoonster bezoeker bezoekster ' +
    'bezorger bezorgster bibliothecaresse bibliothecaris bijrijder bijrijdster bioloog bisschop bloedverwant bloemist bloemiste ' +
    'boekbinder boekhandelaar boekhouder boekhoudster boerin bokser bondscoach bootsman bootsvrouw borg borgsteller boswachter ' +
    'bouwkundige brandwacht brandweerman brandweervrouw broeder broer broertje bruid bruidegom burgemeester burggraaf burggravin ' +
    'buschauffeur buur buurjongen buurman buurmeisje buurvrouw cabaretier cabaretiere caissiere cardioloog celliste chauffeuse cheffin ' +
    'chirurge choreograaf choreografe cipier clubgenoot coauteur collega columniste commissaris commissionair compagnon componist ' +
    'componiste conducteur conductrice conrector conrectrix consulent consulente contactpersoon controleur controleuse coordinatrice ' +
    'copiloot copromotor correspondente coupeuse curatrice cursist cursiste dader dagvoorzitter dakdekker danser danseres decaan ' +
    'deelneemster deelnemer deken dermatoloog deskundige deurwaarder dhr diacones diaken dichteres dief dienstbode dienstmeid ' +
    'dienstmeisje dierenarts dietist dietiste dievegge dijkgraaf diplomaat directeur directrice dirigente docente dochter dochtertje ' +
    'doctorandus doelman doelvrouw dokter doktersassistente dominee doodgraver dorpsgenoot drenkeling drossaard drost drs drugshandelaar ' +
    'drukker drukster echtgenoot echtgenote econome econoom edelman edelvrouw eersteluitenant eerwaarde eigenaar eigenares eiser eiseres ' +
    'elektricien elektricienne erfgenaam erfgename erflaatster erflater europarlementarier exechtgenoot executeur executeurtestamentair ' +
    'executrice exman exminister expresident exvriend exvriendin exvrouw familielid fietser fietsster filiaalhouder filiaalleider ' +
    'filosofe filosoof finalist finaliste fluitist fluitiste formateur fotograaf fotografe fractieleider fractievoorzitter frater freule ' +
    'fysiotherapeut fysiotherapeute garant gastouder gastspreker geadresseerde gedaagde gedeputeerde gedetineerde gediplomeerde ' +
    'gedupeerde geintimeerde geldgever geldnemer geleerde gemachtigde gemeenteraadslid gendarme geneesheer generaal genodigde geoloog ' +
    'gerechtsdeskundige gerechtsdeurwaarder geriater geslaagde getuige gevangene gevolmachtigde gewonde gezagvoerder gezant gezinsvoogd ' +
    'gids gitarist gitariste glazenier glazenwasser goochelaar goochelaarster goudsmid gouvernante gouverneurgeneraal graaf gravin ' +
    'grensrechter grietman griffier griffiersklerk groenteboer groepsleider groepsleidster groothandelaar groothertog groothertogin ' +
    'grootmoeder grootvader gynaecoloog halfbroer halfzus handelaar handelaarster havenarbeider heelmeester heer heilige hematoloog ' +
    'herbergier herder herderin hertog hertogin historica historicus hockeyer hockeyster hoefsmid hofdame hoofdagent hoofdcommissaris ' +
    'hoofdinspecteur hoofdredacteur hoofdredactrice hoofdtrainer hoofdverpleegkundige hoogleraar hopman horlogemaker hospita houder ' +
    'houdster houthakker hovenier huisarts huisbaas huisbewaarder huisgenoot huisgenote huishouder huishoudster huismeester hulpbisschop ' +
    'hulpverleenster hulpverlener huurder huurster illustratrice inbreker indiener indienster informateur ing ingezetene inleider ' +
    'inleidster inschrijver inspecteur inspectrice interniste investeerder inwoner inwoonster inzittende jachtopziener jarige ' +
    'jeugdvriend jongerenwerker jonkheer jonkvrouw journaliste jubilaris judoka juf juffie juffrouw juriste kaarthouder kaasboer ' +
    'kameraad kamergenoot kamergenote kamerlid kamermeisje kampioen kampioene kandidaat kandidaatnotaris kandidate kanselier kantinebaas ' +
    'kantonrechter kanunnik kapelaan kapitein kapiteinluitenant kapper kapster kardinaal kassiere kastelein keepster keizer keizerin ' +
    'kelner kelnerin kinderarts kindermeisje klaagster klasgenoot klasgenote kleermaakster kleermaker kleindochter kleinkind kleinzoon ' +
    'klerk kleuter kleuterleidster koerierster kokkin kolonel komiek koningin koopman koopster koopvrouw koorleider koorleidster koper ' +
    'kornet korporaal korpschef kosteres kpt kraamverzorgster kredietgever kredietnemer kroonprins kroonprinses kruidenier kunstenaar ' +
    'kunstenares kunstschilder kwartiermaker laborante landbouwer landbouwster landdrost landgenoot landgenote landmeter landvoogd ' +
    'landvoogdes lasser lectrice ledenadministrateur leerjongen leerkracht leerling leerlinge leermeester leermeesteres legataris ' +
    'leningnemer leraar lerares levenspartner lijnrechter lijsttrekker locoburgemeester logopedist logopediste longarts loodgieter ' +
    'luitenant luitenantkolonel maarschalk maatschappelijkwerker machiniste magazijnbediende magazijnmeester majoor makelaar mamma ' +
    'mantelzorger marechaussee markies markiezin marktkoopman martelaar martelares materiaalman matroos medeaanvrager medebewoner ' +
    'medeeigenaar medeerfgenaam medehuurder medeoprichter medeverdachte medeverzekerde medewerker medewerkster meester mej mejuffrouw ' +
    'meldster melkboer meneer mentrix metselaar meubelmaker mevr mevrouw mgr middenvelder mijnheer mijnwerker ministerpresident minnaar ' +
    'minnares misdienaar missionaris modiste moeder mondhygienist mondhygieniste monnik monseigneur moordenaar moordenares motorrijder ' +
    'musicienne musicus muzikant muzikante naaister nachtwaker natuurkundige neef nefroloog neuroloog nicht nieuwslezer nieuwslezeres ' +
    'notaris notulist notuliste ober officier omaatje ome omroeper omroepster oncoloog onderaannemer onderdirecteur ondergetekende ' +
    'onderhuurder onderneemster ondernemer ondertekenaar onderverhuurder ondervoorzitter onderwijzer onderwijzeres onderzoeker ' +
    'onderzoeksrechter onderzoekster ontvanger ontvangster ontvoerder ontwerper ontwerpster oogarts ooggetuige oom opaatje ' +
    'opdrachtgeefster opdrachtgever opdrachtnemer oplichter oplichtster oppas opperwachtmeester oprichter oprichtster ' +
    'opsporingsambtenaar opvoeder opvoedster opzichter opzichteres organiste orthopeed ouderling oudoom oudtante overbuurman ' +
    'overbuurvrouw overgrootmoeder overgrootvader overledene overvaller pachtster papaatje pappa partijleider partijvoorzitter ' +
    'passagiere pastoor patholoog patholooganatoom patiente paus peetmoeder peetoom peetouder peettante peetvader penningmeester ' +
    'penningmeesteres petekind peuter peuterleidster pianiste piloot pleegdochter pleegkind pleegmoeder pleegvader pleegzoon ploegbaas ' +
    'ploeggenoot ploegleider ploegleidster poetsvrouw politica politicus politieagent politieagente politieman politierechter ' +
    'politievrouw portierster postbode praktijkondersteuner predikant predikante presentator presentatrice presidentcommissaris ' +
    'presidente priesteres prinses procureur procureurgeneraal producente prof profeet profetes programmeur programmeuse projectleider ' +
    'projectleidster promotor promovenda promovendus prorector psychoanalyticus psycholoog raadsheer raadslid raadsman raadspensionaris ' +
    'raadsvrouw rabbijn radioloog receptioniste rechercheur rechercheuse rechter reclasseringswerker rectrix redacteur redactrice ' +
    'regentes regisseuse reisleider reisleidster reiziger reizigster rekeninghouder rekruut renster reumatoloog ridder rijkswachter ' +
    'ritmeester roeier roeister romanschrijver schaakster schaatser schaatsster schaker scheidsrechter scheikundige schepen schilder ' +
    'schilderes schipper schipperse schoenmaker scholier scholiere schoolarts schoolhoofd schoolvriend schoonbroer schoondochter ' +
    'schoonheidsspecialiste schoonmaakster schoonmaker schoonmoeder schoonvader schoonzoon schoonzus schoonzuster schout schoutbijnacht ' +
    'schrijfster schrijver schuldeiser schuldenaar secretaresse secretaris sergeantmajoor serveerster sint sjeik slachtoffer slager ' +
    'slagerin slotenmaker smid sociologe socioloog soldaat sollicitant sollicitante speelster speler spreekster spreker staatssecretaris ' +
    'stadhouder stadsgenoot stagiair stagiaire statenlid stedenbouwkundige sterrenkundige stiefbroer stiefdochter stiefmoeder stiefvader ' +
    'stiefzoon stiefzus stoffeerder stoffeerster strandwacht stratenmaker studente studiebegeleider studiegenoot stukadoor stuurman ' +
    'stuurvrouw substituut suppoost surveillant surveillante taalkundige tandarts tandtechnicus taxateur taxichauffeur teamgenoot ' +
    'teamgenote teamleider teamleidster technicus tekenaar tekenares telefonist telefoniste tennisser tennisster terreinknecht terrorist ' +
    'terroriste theoloog therapeute thuishulp tiener timmerman timmervrouw toezichthouder toezichthoudster tolk toneelschrijver ' +
    'trainster trambestuurder treinmachinist tsaar tsarina tuinder tuinman turnster tweedekamerlid tweelingbroer tweelingzus typiste ' +
    'uitbaatster uitbater uitgeefster uitgever uitvaartleider uitvoerder uitzendkracht uroloog vaandrig vader vakbondsbestuurder ' +
    'vakbondsman vakgenoot veehouder veehoudster veilingmeester veldmaarschalk veldwachter vennoot vennote verbalisant verdachte ' +
    'verdediger verdedigster verhuizer verhuurder verhuurmakelaar verhuurster verkoopster verkoper verkrachter verloofde verloskundige ' +
    'vermiste veroordeelde verpleegkundige verpleegster verpleger verslaggeefster verslaggever vertaalster vertaler vertegenwoordiger ' +
    'vertegenwoordigster verweerder verweerster verzekeraar verzekerde verzekeringnemer verzekeringsarts verzoeker verzoekster verzorger ' +
    'verzorgster vicaris viceadmiraal vicepremier vicepresident vicevoorzitter violiste visagist visagiste visboer vluchteling voeger ' +
    'voetballer voetbalster voetganger volksvertegenwoordiger volmachtgever volmachthebber voogd voogdes voorganger voorgangster voorman ' +
    'voorzitster voorzitter vormgeefster vormgever vorst vorstin vrachtwagenchauffeur vrederechter vriend vriendin vriendinnetje ' +
    'vriendje vrijwilliger vrijwilligster vroedvrouw vrouwenarts waardin waarzegster wachtmeester weduwe weduwnaar weerman weervrouw ' +
    'welzijnswerker werkgeefster werkneemster werknemer werkster wetenschapper wethouder wielrenner wielrenster wijkagent wijkbeheerder ' +
    'wijkverpleegkundige winkelbediende winkelier winkelierster winkeljuffrouw winnaar winnares wiskundige woonbegeleider wooncoach ' +
    'woordvoerder woordvoerster zakenman zakenvrouw zanger zangeres zeiler zendeling zendelinge zenuwarts zieke ziekenbroeder ' +
    'ziekenverzorgster zilversmid zoon zoontje zus zusje zuster zusterlief zwager zwemmer zwemster'
  ).split(' ')
