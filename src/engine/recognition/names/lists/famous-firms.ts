/** Firms, brands, houses and works whose names look like somebody's. Folded, the words parted by blanks. */
export const famousFirms: readonly string[] = (
  'a l goodbody,a p moller,aachen munchener,abas ira,abbott laboratories,abeking rasmussen,abeking und rasmussen,' +
  'aberdeen standard,abreu advogados,abus august bremicker,accor hotels,ach brito,acronis true image,actes sud,' +
  'ada lovelace institute,adagio access,adam hall,adam malysz cup,adam mickiewicz university,adam opel,' +
  'addenbrookes hospital,addison akte,addison oneclick,addleshaw goddard,adecco tuja,adlon kempinski,' +
  'adnams southwold,adobe acrobat,adobe audition,adobe bridge,adobe coldfusion,adobe illustrator,adobe lightroom,' +
  'adolf jandorf,adolf wurth,adria mobil,aer lingus,aesculap tuttlingen,agaplesion bethesda,agenda fibu,' +
  'agilent hewlett,agnes b,agostino gemelli,agusta westland,ahold delhaize,aida cruises,aida luna,aida prima,' +
  'aida sol,alain afflelou,alain afflelou acousticien,alain delon parfums,alain ducasse,alan baxter,' +
  'alan turing institute,alba berlin,albert bank,albert berner,albert delhaize,albert einstein hospital,' +
  'albert hall,albert handtmann,albert heijn to go,albert heijn xl,albert schweitzer klinik,' +
  'albert schweitzer ziekenhuis,albert speer partner,albert steigenberger,albert weil,albert ziegler,albin michel,' +
  'albrecht jung,alcan singen,alcatel lucent,alcoa reynolds,alder hey,aldi nord,aldi sud,alexander burkle,' +
  'alexander daniels,alexander forbes,alexander mann solutions,alexander von humboldt stiftung,alfa giulia,' +
  'alfa giulietta,alfa laval,alfa laval agri,alfa romeo stelvio,alfi zitzmann,alfred dunhill,alfred karcher,' +
  'alfred mcalpine,alfred muller ag,alfred neven dumont,alfred ritter,alfred sargent,alfred talke,' +
  'alfred toepfer stiftung,alfried krupp krankenhaus,alice cooper,allen bradley,allen carr,allergan botox,' +
  'allia paris,allianz trade,allies and morrison,allies morrison,alpha heating,alphabet fuhrparkmanagement,' +
  'alpine linux,alte leipziger,alvarez and marsal,alvarez marsal,amadora sintra,amazon alexa,amazon athena,' +
  'amazon aurora,amazon connie,amazon echo,amazon kendra,amazon lex,amazon macie,amazon polly,ambroise pare,' +
  'amora maille,amplifon horgerate,ana sousa,anderson frank,andrade gutierrez,andre chaussures,' +
  'andreas schmid logistik,andreas stihl,andrews sykes,andros bonne maman,andy warhol museum,angelo rizzoli,' +
  'anglia ruskin,anita borg institute,ann christine,ann demeulemeester,ann summers,ann taylor,anna field,' +
  'anna justper,anna kruk,anna money,anna sui,anna van toor,anne fontaine,anne frank haus,anne frank house,' +
  'anne frank stichting,anne klein,annette gortz,annie sloan,anthem blue cross,anthos amsterdam,antoine beclere,' +
  'anton haring,anton paar,anton pustet,anton schlecker,anton schurholz,antoni van leeuwenhoek,' +
  'antonio banderas perfumes,antonio carraro,antonio miro,antonio puig,antonius ziekenhuis,apache ambari,' +
  'apache atlas,apache beam,apache camel,apache cassandra,apache cordova,apache derby,apache felix,apache geronimo,' +
  'apache guacamole,apache hudson,apache ignite,apache jackrabbit,apache kafka,apache maven,apache ranger,' +
  'apache tomcat,apache wicket,apache zeppelin,apart jubiler,apetito catering,apollo optik,aquascutum london,' +
  'arbeiter samariter bund,arbuthnot latham,arcserve backup,ardagh group,ardbeg corryvreckan,ariston thermo,' +
  'armand colin,armand thiery,armani exchange,armitage shanks,armstrong ceilings,armstrong flooring,' +
  'armstrong siddeley,armstrong whitworth,arne jacobsen,arnold clark,arnold laver,arnoldo mondadori,artes depret,' +
  'arthur bell sons,arthur bryants,arthur cox,arthur d little,arthur guinness son,arthur j gallagher,arthur loyd,' +
  'aruba networks,arup group,arval leasing,ascenseurs schindler,asda george,ashmolean museum,ashtead group,' +
  'assa abloy,assai atacadista,aston martin lagonda,atkins global,atlantic guillot,atlas copco,atlassian bamboo,' +
  'atlassian crucible,atlassian jira,atol opticiens,audi quattro,audika horgerate,auerhahn besteck,' +
  'august bremicker,august brotje,august faller,august ruggeberg,august storck,aukett swanke,aurelius sammlung,' +
  'austin healey,austin kaye,austin rover,autodesk maya,autodesk revit,autosan sancity,avenance elior,averna amaro,' +
  'avicenne bobigny,avid pro tools,avira antivir,avis budget,avis rent,axel springer,axel springer verlag,b braun,' +
  'b braun melsungen,babcock borsig,babcock international,babcock wilcox,baker hughes,baker street,baker tilly,' +
  'baker tilly roelfs,balay siemens,baldessarini ambre,balfour beatty,ballast nedam,baloise group,banca carige,' +
  'banca fideuram,banca march,banca mediolanum,banca profilo,banca sella,banco bradesco,banco espirito santo,' +
  'banco pastor,banco sabadell,banco safra,banco santander,bang and olufsen,bannatyne health club,bar karrer,' +
  'baramundi management,barber institute,barbie ken,barbour jacket,barcelo hotels,barilla mulino bianco,' +
  'barker shoes,barmenia gothaer,barnardos homes,barnes and noble,barnes foundation,barracuda networks,' +
  'barracuda sentinel,barratt developments,barratt homes,barry callebaut,barrys tea,basler fashion,' +
  'basler versicherung,bath body works,bauer media,baume mercier,bausch lomb,bausch und lomb,baxi heating,' +
  'baxi potterton,baxter international,bear stearns,beatriz angelo,beaverbrooks jewellers,beck online,' +
  'becton dickinson,beghin say,beiten burkhardt,bell helicopter,bella italia,bells whisky,bellway homes,' +
  'ben and jerrys,ben nevis,benjamin blumchen,benjamin moore,berenberg bank,berendsen textil,beretta caldaie,' +
  'bergmannsheil bochum,bernard controls,bernard grasset,bernard krone,bernard loiseau,bernard matthews,' +
  'bernd siegmund,berner gruppe,bernhard schulte,bernie portal,bertelsmann arvato,bertolli olivenol,' +
  'bertram rickmers,bertrand livreiros,besix group,betfred shops,bethmann bank,betsey johnson,betty barclay,' +
  'betty bossi,bevan brittan,bewleys cafe,bialetti moka,bibi blocksberg,bibi tina,bichat claude bernard,' +
  'biffa waste,bildungshaus schroedel,billerbeck bettwaren,billy regal,binder grosswang,bird bird,' +
  'birkenstock arizona,birkenstock madrid,bishop fleming,bjorn borg,blaupunkt werke,blohm und voss,blohm voss,' +
  'bloor homes,blue arrow,blue coat,bob martin,boehringer mannheim,boels rental,boels verhuur,bomag fayat,' +
  'bombay sapphire,bond dickinson,bonelli erede,bonne maman,booths supermarket,boots alliance,boots opticians,' +
  'boots pharmacy,booz allen hamilton,bordalo pinheiro,borders books,bordier cie,bosch siemens hausgerate,' +
  'boskalis westminster,boston scientific,botin foundation,bouygues batiment,bovis homes,bowers and wilkins,' +
  'bowmer and kirkland,bowmer kirkland,boyden global,brabantia bo,bradfords building supplies,brandon hire,' +
  'brandon hire station,brandt electromenager,braun melsungen,bredin prat,breuninger stuttgart,brewin dolphin,' +
  'brice homme,brico depot,bricomarche mousquetaires,brigham young university,brillen rottler,brinks security,' +
  'bristol myers squibb,brittany ferries,brocade fabric,brodies edinburgh,brook street,brooks timber,' +
  'brother international,browne jacobson,bruce schneier,bruderverlag albert bruder,brugmann ziekenhuis,' +
  'bruhl sippold,brunel energy,bruno bett,bruno kummerle,bruno magli,bruno matratze,bruno piattelli,' +
  'bruno saint hilaire,bruton knowles,bryan cave,bryant homes,buchbinder autovermietung,bucher industries,' +
  'buckinghamshire new,buderus logamax,buderus logano,budni hamburg,bugs bunny,buhler group,buildbase grafton,' +
  'bulmers cider,bupa cromwell,burckhardt partner,burges salmon,burkert fluid,buro happold,burrell collection,' +
  'burstner lyseo,busch jaeger,busch jager,butlers chocolates,c h beck,c h boehringer,cadbury schweppes,' +
  'cafe landtmann,caffe borbone,caffe nero,caffe vergnano,caixa geral,cala homes,callebaut chocolate,calmann levy,' +
  'calor rowenta,calouste gulbenkian foundation,calvin hobbes,camaieu femme,camargo correa,cammell laird,' +
  'campanile louvre,campbell soup,campbells soup,campenon bernard,campus benjamin franklin,candy hoover,canon oce,' +
  'canon pixma,capsticks solicitors,carapelli firenze,carbon black,cardarelli napoli,careggi firenze,' +
  'caritas socialis,carl benzinger,carl birkenstock,carl duisberg centren,carl freudenberg,carl gross,carl hansen,' +
  'carl hansen son,carl hanser,carl hanser verlag,carl heymanns,carl heymanns verlag,carl hugo pott,carl mertens,' +
  'carl miele,carl roth,carl schenck,carl stahl,carl von linde,carl zeiss meditec,carl zeiss smt,' +
  'carl zeiss stiftung,carl zeiss vision,carluccios caffe,carnegie hall,carnegie mellon,carnival cunard,' +
  'caroll paris,carrier toshiba,carter jonas,casas bahia,case new holland,case steyr,casillero del diablo,' +
  'casper matratze,castorama france,catalonia hotels,caterpillar zeppelin,cath kidston,catharina ziekenhuis,' +
  'catimini kids,caves messias,cazenove capital,cedars sinai,celio club,celio sport,cesar ritz,chadwicks ireland,' +
  'chaffoteaux et maury,chaffoteaux maury,chappee baxi,charles alice,charles church,charles faraud,' +
  'charles heidsieck,charles hurst,charles jourdan,charles keith,charles nicolle,charles river,' +
  'charles river laboratories,charles russell speechlys,charles stanley,charles vogele,charles wells,' +
  'charles worthington,charlie hebdo,charlotte tilbury,chase manhattan,check point,chiomenti studio,christian berg,' +
  'christian burkert,christian koenen,christian lacroix,christian maier,christian pohl,christian winkler,' +
  'chubb fire,chubb locks,churchs shoes,cisco duo,cisco jabber,cisco meraki,cisco umbrella,cisco webex,' +
  'citrix sharefile,citrix xenapp,citroen jumper,citroen picasso,claas ares,claas dominator,claas lexion,' +
  'clan campbell,clara assistant,clark gabelstapler,clarks originals,clarks shoes,claude code,claude desktop,' +
  'claude haiku,claude opus,claude sonnet,claudie pierlot,claus josef riedel,claus porto,cleary gottlieb,cleo app,' +
  'clerys dublin,cleveland clinic,close brothers,clyde co,cointra godesia,colas rail,colliers international,' +
  'colruyt group,compass eurest,concha y toro,concord matratzen,conni verlag,conrad electronic,conrad hilton,' +
  'conrad hotels,conran shop,cooper bussmann,cooper standard,cooper tire,cooper vision,cordeel zetel,cosmo paris,' +
  'costa coffee,costa concordia,costa crociere,costa diadema,courtauld gallery,coutts bank,crawford company,' +
  'credit lyonnais,crest nicholson,crockett jones,crowe horwath,crown berger,crown lift trucks,crystal reports,' +
  'cuatrecasas abogados,cuatrecasas goncalves pereira,cuf descobertas,cunard line,cunningham lindsey,currie brown,' +
  'curry cabral,cushman wakefield,cws boco,dachser logistik,dacia logan,dacia sandero,daddy sucre,daikin altherma,' +
  'dall e,dana farber,danfoss thermostat,daniel hechter,daniel moquet,daniel swarovski,daniel thwaites,' +
  'darrois villey,dassault aviation,dassault catia,dassault solidworks,dassault systemes,datev arbeitnehmer online,' +
  'datev kanzlei rechnungswesen,datev lodas,dave smith instruments,david austin,david brown tractors,' +
  'david chipperfield,david chipperfield architects,david clulow,david lloyd leisure,david mellor,david salisbury,' +
  'david wilson homes,davis polk,davis polk wardwell,db schenker,de agostini,de brauw blackstone westbroek,' +
  'de dietrich,de montfort university,de pardieu brocas,dean markley,dean witter,debeka kranken,debenhams retail,' +
  'debian buster,debian etch,debian jessie,debian lenny,debian sarge,debian wheezy,deichmann schuhe,' +
  'dekamarkt super,dell kace,dell latitude,dell optiplex,dell precision,dell technologies,dell vostro,dell wyse,' +
  'deloitte touche,deloitte touche tohmatsu,delonghi magnifica,delta cafes,delta lloyd,demathieu bard,' +
  'denon marantz,descours cabaud,descours et cabaud,dethleffs globebus,detlev louis,deutsche grammophon,deutz fahr,' +
  'devin ai,devonshires solicitors,dexter axle,diamant software,dickson minto,die johanniter,diebold nixdorf,' +
  'diener diener,dieter schwarz stiftung,dietrich dorint,digel anzuge,dino polska,dirk rossmann,dirk van den broek,' +
  'dirk van der broek,disney plus,doc martens,dollar shave club,dom pedro hotels,dom quixote,dominos pizza,' +
  'don papa,don simon,dona estefania,donmar warehouse,donner reuschel,dorian gray,dorint hotel,dorma kaba,' +
  'dormakaba gruppe,doubletree hilton,douglas aircraft,douglas laing,douglas parfumerie,douglas polska,' +
  'douwe egberts,dover calais,doyle collection,dr best,dr browns,dr falk pharma,dr haas,dr hahn,dr irena eris,' +
  'dr johannes heidenhain,dr kade,dr kurt wolff,dr mach,dr otto schmidt,dr schar,dr sommer,dr willmar schwabe,' +
  'dr wolff,drager medical,drager safety,dragon naturally speaking,drieux combaluzier,drogaria sao paulo,' +
  'droste verlag,drummonds bank,du pareil au meme,dulux valentine,dumez ile,dumont schauberg,dunkin donuts,' +
  'dunnes stores,duo security,dura vermeer,dussmann kulturkaufhaus,dussmann service,e wedel,eason bookshop,' +
  'eaton cooper,eaton moeller,eberhard faber,eberspacher standheizung,ebner stolz,eddie stobart,edeka rewe,' +
  'edenred ticket,edinburgh napier,editions francis lefebvre,editions grasset,editions nathan,edmond de rothschild,' +
  'edouard herriot,eduard breuninger,eduard dressler,eduard gerlach,eduard kettner,edward green,' +
  'edwards lifesciences,egas moniz,egon zehnder,eiffage construction,einstein analytics,elastic kibana,' +
  'eli lilly and company,elior group,elisabeth krankenhaus,elisabeth tweesteden,elisabetta franchi,' +
  'elkerliek ziekenhuis,elle decoration,ellie mae,ellwanger geiger,elm leblanc,embarcadero delphi,emerson electric,' +
  'emerson process,emil berliner studios,emil bucher,emil egger,emil frey,emil loffelhardt,emil schmidt sohne,' +
  'emil wedel,emile henry,emilio pucci,emma bridgewater,emma kinderziekenhuis,emma maersk,emma matratze,emma sleep,' +
  'emmi kase,endress hauser,endress und hauser,engel volkers,engelhorn sports,enterprise rent,enzo ferrari museum,' +
  'eppendorf pipette,epson stylus,erasme bruxelles,erasmus mc,erasmus medisch centrum,erasmus universiteit,' +
  'erck rickmers,ergo victoria,eric bompard,eric kayser,eric wright group,erich schmidt verlag,ernest gallo,' +
  'ernie ball,ernst and young,ernst basler partner,ernst klett,ernst klett verlag,ernst reinhardt verlag,' +
  'ernst rowohlt,ernst russ,ernst sachs,ernst schmidheiny,ernst und young,ernst von bergmann,ernst wasmuth,' +
  'erwin hymer,erwin hymer group,erwin junker,erwin muller drogerie,erwin sick,escada margaretha ley,espasa calpe,' +
  'espirito santo,esprit holdings,esselte leitz,essilor luxottica,esther perbandt,eterna hemden,eugen diederichs,' +
  'eugen ulmer,eugen ulmer verlag,eugene kaspersky,eugene perma,euler hermes,eurocash grupa,europcar mobility,' +
  'eurovia vinci,evans cycles,evans halshaw,eversheds sutherland,ewald schillig,exact globe,exact synergy,' +
  'extreme networks,eye wish,faber castell bleistifte,fabio salsa,faema carisma,fagor industrial,faithful gould,' +
  'farrans construction,farrer co,farrow and ball,farrow ball,fatebenefratelli milano,father sons,fayat batiment,' +
  'feilden clegg bradley,felix austria,felix buhler,felix burda stiftung,felix jud,felix potin,felix schoeller,' +
  'felix solis,feltrinelli librerie,fendt vario,fenwick newcastle,ferdinand schoningh,ferguson plumbing,' +
  'fernand nathan,fernet branca,ferrari dino,ferrari enzo,ferroli caldaia,ferrovial agroman,fiat doblo,fiat ducato,' +
  'fiat punto,fiat trattori,fidal avocats,fidelidade seguros,fiege logistik,field museum,fielmann brillen,' +
  'filippa k,filippo berio,finn comfort,fischer verlag,fisher paykel,fisher price,fisher rosemount,' +
  'fisher scientific,fissler vitavit,fitness first,fitzwilliam museum,flammarion gallimard,fleury michon,' +
  'flick gocke schaumburg,fliegl agrartechnik,foot anstey,ford escort,ford foundation,ford transit,' +
  'fortnum and mason,foster partners,foster wheeler,four seasons george v,fr meyers sohn,francesco illy,' +
  'francis clark,francis lefebvre,francis lefebvre avocats,franciscus gasthuis,franck muller,franco belge,' +
  'frank recruitment,frank walder,franke kaffee,franke kuchentechnik,frankfurter allgemeine,frankie and bennys,' +
  'frankie bennys,franklin covey,franklin mint,frankonia jagd,franz haniel,franz kaldewei,franz sacher,' +
  'franz schneider brakel,franz vahlen,franz viega,franz wilhelm langguth,fraser hart,frasers group,' +
  'fratelli beretta,fratelli branca,fratelli carli,fred joaillier,fred olsen,fred olsen cruise lines,' +
  'frederic robinson,freeman grattan,fresenius helios,fresenius kabi,fresenius medical care,' +
  'freshfields bruckhaus deringer,frick collection,friedhelm loh,friedhelm loh group,friedr dick,friedr grohe,' +
  'friedrich dick,friedrich graf von westphalen,friedrich grohe,friedrich jungheinrich,friedrich lutze,' +
  'friedrich naumann stiftung,friedrich pustet,friedrich vieweg,friedrich wilhelm raiffeisen,frisquet chaudieres,' +
  'fritz berger,fritz box,fritz egger,fritz haber institut,fritz hansen,fritz hansen mobler,fritz kola,fritz meyer,' +
  'fritz sauter,fritz schafer,fritz winter,frys turkish delight,fuji xerox,fuller smith turner,fullers brewery,' +
  'fundacao calouste gulbenkian,fundacao champalimaud,fundacion jimenez diaz,fundacion juan march,fundacion mapfre,' +
  'fundacion ramon areces,gabriel montpied,gabriele strehle,gaggenau hausgerate,gaggia classic,galbani mozzarella,' +
  'galbani santa lucia,galeria karstadt kaufhof,gallagher bassett,galliford try,garcia de orta,gardner denver,' +
  'garland transitarios,garofalo pasta,garrigues abogados,gaston gallimard,gattaca matchtech,geberit keramag,' +
  'gebruder heinemann,gebruder weiss,gedimat gedibois,geers horgerate,gegenbauer facility,gegenbauer holding,' +
  'gehwol gerlach,geldards cardiff,gelre ziekenhuizen,general dynamics,generale doptique,generali deutschland,' +
  'geoffrey osborne,georg fischer,georg jensen,georg jensen damask,georg thieme,georg thieme verlag,georg utz,' +
  'georg westermann,george at asda,george mason university,george v,george wimpey,georges blanc,georges v,' +
  'gerald eve,gerard darel,gerd boll,gerhard kienbaum,gerkan marg,germanischer lloyd,germano de sousa,' +
  'germans trias i pujol,gerrit code review,gestetner rex rotary,getty images,getty museum,geyssel aufzuge,' +
  'geze automatic,giangiacomo feltrinelli,gianni origoni,gibson dunn,gibson les paul,gide loyrette nouel,' +
  'giesecke devrient,giesecke und devrient,gieves hawkes,gilbert ash,gilson pipette,gina tricot,ginnie mae,' +
  'giovanni bosca,giovanni ferrero,giovanni rana,giovanni raspini,girard perregaux,gitlab runner,giulio einaudi,' +
  'giulio einaudi editore,giuseppe laterza,glasgow caledonian,gleeds cost management,gleiss lutz,glen dimplex,' +
  'glen garioch,glen grant,glen moray,globe theatre,globus warenhaus,gloria feuerloscher,gloria jeans,' +
  'gloria jeans coffee,gloria vanderbilt,glow worm,godiva chocolatier,goethe institut,goethe universitat,' +
  'goldoni trattori,goldsmiths college,goldsmiths jewellers,gomez acebo pombo,gonzalez byass,google bard,' +
  'google drive,google gemini,google gemini advanced,google meet,google pixel,gordon ramsay restaurants,' +
  'gordons gin,gorg partnerschaft,gottlieb binder,gottlieb duttweiler,gottlieb duttweiler institut,gottlieb nestle,' +
  'gottwald hafenkran,gotz management,gowling wragge,grace hopper celebration,graf von westphalen,grafana loki,' +
  'grafana tempo,grafe und unzer,grafe unzer,grafton merchanting,graham construction,graham plumbers merchant,' +
  'grahams port,grand optical,grant thornton,grants whisky,grattan catalogue,great ormond street,greene king,' +
  'gregorio maranon,group four,groupe nicollin,grumman northrop,grundig digta,grundig intermedia,gruner jahr,' +
  'gruner und jahr,guggenheim bilbao,guido maria kretschmer,gunter leifheit,gunther wagner pelikan,gustav hensel,' +
  'gustav klein,gustav magenwirth,gustav wolf,gustave roussy,gustavo gili,gusto payroll,guylian belgian,' +
  'guys and st thomas,guys hospital,h samuel,haberkorn ulmer,habitat conran,hachette livre,hackett london,' +
  'hagemeyer deutschland,hager tehalit,hahn kolb,hahn und kolb,haines watts,halle orchestra,hamburg sud,hamm reno,' +
  'hampton by hilton,handley page,hannover ruck,hanns seidel stiftung,hans anders,hans bockler stiftung,hans boodt,' +
  'hans geis,hans grohe,hans hermann voss,hans kissle,hans lingl,hans lutz aufzuge,hans schwarzkopf,hans turck,' +
  'hans wegner,hans wiebe,hansa armaturen,hanse merkur,hansgrohe axor,hapag lloyd,hardy wines,hargreaves lansdown,' +
  'harland and wolff,harland wolff,harman becker,harper collins,harpercollins publishers,harry brot,harry corry,' +
  'harry fairbairn,harry fairclough,harry hall,harry ramsdens,harry rosen,harry winston,harrys bar,' +
  'harrys new york bar,harrys shave,harvey nash,harvey norman,haskell curry,hauck aufhauser,hauck aufhauser lampe,' +
  'haufe lexware,haufe suite,haushahn aufzuge,hawker beechcraft,hawker siddeley,hawkins brown,hay group,' +
  'hays professional,hays recruitment,hazlewoods cheltenham,hebe jeronimo martins,heckler und koch,hectas facility,' +
  'heidrick struggles,heijmans wegen,heimeier thermostat,hein gericke,heinrich bauer,heinrich bauer verlag,' +
  'heinrich deichmann,heinrich heine versand,heinrich hugendubel,heinrich sieber,heinz durr,heinz glas,' +
  'heinz ketchup,heinz kettler,heinz nixdorf,heinz nixdorf institut,heinz nixdorf museumsforum,held biker,' +
  'helios kliniken,helios klinikum,helios ventilatoren,hella gutmann,hella gutmann solutions,hella hueck,' +
  'hellmann worldwide,hellmann worldwide logistics,helmut horten,helvetia patria,helvetia versicherung,' +
  'hema nederland,hendricks gin,hengeler mueller,hennes mauritz,hennes und mauritz,henri mondor,henri nestle,' +
  'henry boot,henry brothers,henry ford hospital,henry lamotte,henry schein,henry schein dental,hensel electric,' +
  'hensoldt optronics,herbert smith freehills,herder verlag,heriot watt,heriot watt university,herlitz papier,' +
  'herman miller,hermann bantleon,hermann fliess,hermann hartje,hermann luchterhand,hermann saunier duval,' +
  'hermann tietz,hermes germany,hermes kreditversicherung,hermes versand,herta knacki,hertz autovermietung,' +
  'hertz rent,herzog brau,herzog de meuron,hesperia hotel,heuking kuhn,heuking kuhn luer wojtek,' +
  'hewlett packard enterprise,hill dickinson,hilton garden inn,hilton hotels,hirmer grosse grossen,hiro lift,' +
  'hoare bank,hoare lea,hodges figgis,hoesch krupp,hoffmann campe,hoffmann group,hoffmann la roche,' +
  'hoffmann und campe,hogan lovells,holmes place,homburger zurich,homebase bunnings,honeywell evohome,' +
  'honeywell home,hoover candy,hopital beaujon,hopital bichat,hopital cochin,hopital lariboisiere,hopital necker,' +
  'horten galeria,horvath partners,horvath und partner,hotel adlon,hotel barriere,hotel negresco,hotel sacher,' +
  'hotter shoes,houghton mifflin,houghton mifflin harcourt,house of fraser,houthoff buruma,howden group,' +
  'howden joinery,howdens joinery,hubert burda,hubert burda media,hubert impuls,hubert stuken,huda beauty,' +
  'hudson ci,hudson global,hugendubel fachinformationen,hugging face,hugh james,hulsta mobel,humboldt universitat,' +
  'hunter wellington,hunterian museum,husa hoteles,huws gray,huxley banking,hymer eriba,hyster yale,hyundai kona,' +
  'hyundai tucson,iberostar selection,ibis budget,ibm cognos,ibm maximo,ibm tivoli,ibm watson,icinga web,' +
  'ideal standard,igel thin client,igel universal,ihr platz,ikea billy,ikea ivar,ikea kallax,ikea malm,illy caffe,' +
  'immergas victrix,imperial college,implenia schweiz,inchcape retail,ingersoll rand,ingvar kamprad elmtaryd,' +
  'insinger de beaufort,institut curie,institut pasteur,intergas kombi,interserve construction,intesa sanpaolo,' +
  'ippen digital,irena eris,irish ferries,irving blum,irwin mitchell,isabel marant,isabella stewart gardner museum,' +
  'isg plc,itau unibanco,itho daalderop,ivanti neurons,ivanti pulse,iveco daily,iveco stralis,iwan budnikowsky,' +
  'j a henckels,j d wetherspoon,j p morgan,j p morgan chase,j sainsbury,jacadi paris,jack cohen,jack jones,' +
  'jack lilley,jack wills,jackson lift,jackson lift group,jacob delafon,jacob schweppe,jacobs creek,' +
  'jacobs douwe egberts,jacobs engineering,jacobs kaffee,jacobs kronung,jacobs university,jacqueline riu,' +
  'jacques bogart,jacques borel,jacques britt,jacques esterel,jacques vabre,jacques vert,jaeger lecoultre,' +
  'jagermeister mast,jakes collection,james cook university,james donaldson,james dyson foundation,james halstead,' +
  'james hardie,james jones sons,james latham,james madison university,james villas,james wellbeloved,' +
  'jameson whiskey,jamies italian,jan becher,jan becher karlsbader,jan de nul,jan de rijk,jan de rijk logistics,' +
  'jan kolbuszowski,jan krediet,jan linders,jan monsees,jan niezbedny,jan olbrycht design,jan palfijn,jan smulders,' +
  'jan snel,jan van es keukens,jan yperman,jan zandbergen,jardine lloyd thompson,jardine matheson,jardine motors,' +
  'jasper ai,jasper conran,jasper reports,jasper server,jc lattes,jd wetherspoon,jd williams,jean caby,' +
  'jean claude lattes,jean floch,jean henaff,jean larnaudie,jean lefebvre,jean minjoz,jean nouvel ateliers,' +
  'jean pascale,jean patou,jean verdier,jeanne lanvin,jeantet associes,jefferson frank,jefferson smurfit,' +
  'jefferson wells,jelcz komponenty,jelmoli zurich,jenaer glas,jenkins pipeline,jenkins server,jeroen bosch,' +
  'jeroen bosch ziekenhuis,jessa ziekenhuis,jewson builders merchants,jim dunlop,jimenez diaz,jimmy fairly,' +
  'jimmy johns,jo malone london,joan xxiii,joaquim chaves,joaquim chaves saude,joe and the juice,joe browns,' +
  'joe fresh,joe the juice,joh berenberg,johann borgers,johann sebastian staedtler,' +
  'johann wolfgang goethe universitat,johannes gutenberg universitat,johannes heidenhain,johannes kiehl,' +
  'johannes lubbering,john deere,john f kennedy center,john good logistics,john guest,john hancock,john jameson,' +
  'john lewis partnership,john lobb,john mcafee,john menzies,john moores university,john radcliffe,' +
  'john radcliffe hospital,john sisk,john sisk son,john smedley,john soanes museum,john t essberger,john wiley,' +
  'john wiley sons,johnny loco,johns hopkins,johns hopkins hospital,johns hopkins university,johnson controls,' +
  'johnson diversey,johnson johnson vision,johnson matthey,johnston carmichael,johnstones paint,jones day,' +
  'jones lang lasalle,jones lang wootton,joop homme,jose cuervo,jose de mello,jose de mello saude,' +
  'jose maria da fonseca,josef gartner,josef kluh,josef manner,josef rodenstock,josef schulte verlag,josef seibel,' +
  'josef seibel schuhe,josep trueta,joseph cheaney,joseph cyril bamford,joseph holt,joseph joseph,' +
  'joseph rowntree foundation,joseph vogele,josiah wedgwood,jp morgan chase,juan march,juilliard school,' +
  'jules bordet,jules brice,jules destrooper,julia computing,julian hodge bank,julius baer,julius bar,' +
  'julius berger,julius blum,julius bluthner,julius clinical,julius kuhn institut,jung schalter,' +
  'jungheinrich stapler,juniper mist,juniper networks,junkers bosch,junkers cerapur,jura elektroapparate,' +
  'jura whisky,jurys inn,justin bridou,juve camps,juve y camps,kaba gallenschutz,kaiser aluminum,kaiser kraft,' +
  'kaiser permanente,kaiser und kraft,kaisers tengelmann,kampmann heizung,karen blixen museum,karen kane,' +
  'karen millen,karl albrecht,karl baedeker,karl dungs,karl durr,karl jandorf,karl johan,karl kani,karl knauer,' +
  'karl schlecht,karl storz,karlovarska becherovka,karmann ghia,karmann mobil,karmi piwo,karstadt hertie,' +
  'kaspersky endpoint,kaspersky lab,kasztelan piwo,katalon studio,kate moss topshop,katharinen hospital,' +
  'katharinenhospital stuttgart,katie loxton,kaufland stiftung,kays catalogue,keller group,kellogg brown root,' +
  'kelloggs cornflakes,kelly services,kelvingrove museum,kempinski hotel,kennedy center,kennedys law,' +
  'keramik laufen,kermi heizkorper,kerry group,kerrygold butter,keyline civils,kia ceed,kia niro,kia sportage,' +
  'kidde graviner,kieback peter,kieback und peter,kienbaum consultants,kiepenheuer und witsch,kiepenheuer witsch,' +
  'kier construction,kier group,kieser training,kiloutou location,kind horgerate,king george hospital,' +
  'kirkland ellis,klaus wagenbach,kleinwort benson,klett cotta,klinikum bogenhausen,klinikum ernst von bergmann,' +
  'klockner humboldt deutz,klockner moeller,kludi armaturen,kluh service,knaus tabbert,knight frank,' +
  'kohlhammer verlag,kohn pedersen fox,komfort lazienki,kone ascenseurs,kone aufzug,konen munchen,konica minolta,' +
  'konrad birkenstock,korn ferry,korn ferry hay group,kotter security,kraft foods,kraft heinz,krauss maffei,' +
  'krauss maffei wegmann,kreston reeves,krohne messtechnik,kruidvat drogist,kruk windykacja,krupp stahl,' +
  'krups dolce gusto,krys optique,kuehne nagel,kuehne und nagel,kuhne logistics university,kuhne nagel,' +
  'kuhne und nagel,kuoni reisen,kurt geiger,kurt kolln,kverneland group,kyocera mita,kyocera taskalfa,' +
  'kyriad prestige,la fosse,la marzocco,la mie caline,ladbrokes coral,laing homes,laing orourke,' +
  'lambert smith hampton,lamborghini trattori,lancia delta,lancia thema,landesk ivanti,landini rex,landis gyr,' +
  'landis staefa,landis und gyr,lapeyre saint gobain,larking gowen,larousse robert,lastminute travel,' +
  'latham watkins,laufen pro,laura mercier,laura star,laurent perrier,lazard freres,le canard enchaine,le chameau,' +
  'le figaro,le gaulois,le robert,lech pils,lech poznan,lech premium,leder schuler,lee cooper,lee hecht harrison,' +
  'lee jeans,lee kum kee,leeds beckett,leeds beckett university,lefebvre dalloz,lefevre utile,legal general,' +
  'legrand arnould,lehmanns media,leifheit soehnle,leigh day,leitz ordner,lelit anna,lely astronaut,lenovo legion,' +
  'lenovo yoga,lenz staehelin,leo fender,leo olschki,leo pharma,leon berard,leon grosse,leonardo hotel,' +
  'leonardo hotels,leonardo royal,leonhard tietz,leonidas chocolates,leonidas pralines,leroy merlin espana,' +
  'leroy merlin italia,leroy merlin polska,leroy somer,les paul,levis store,levitt bernstein,lewiatan sklep,' +
  'lex autolease,leya dom quixote,liberty london,lidl connect,liebherr baumaschinen,liebherr kuhlschrank,' +
  'lifta treppenlift,ligne roset,lincoln center,linde gas,linde material handling,linde wiemann,lindemans bin,' +
  'linden homes,lindex kappahl,lindner hotel,linklaters alliance,linux mint,linux mint julia,lissac opticien,' +
  'little caesars,little greene,littlewoods pools,liverpool john moores,livraria bertrand,livraria cultura,' +
  'livraria lello,lloyd klein,lloyd schuhe,lloyd shoes,lloyds bank,lloyds banking group,lloyds of london,' +
  'lloyds pharmacy,lloyds register,loake brothers,lockheed martin,lockton companies,lodenfrey munchen,lois jeans,' +
  'lojas marisa,lojas renner,lojas riachuelo,lombard odier,lonely planet,losinger marazzi,lotte fichtelberg,' +
  'lotus domino,lotus notes,louis c jacob,louis de waele,louis delhaize,louis dreyfus,louis dreyfus armateurs,' +
  'louis erard,louis hachette,louis leitz,louis motorrad,louis mourier,louis pion,louis poulsen,louis roederer,' +
  'louis widmer,louvre hotels,lovell homes,lovell partnerships,loxam rental,loyens en loeff,loyens loeff,' +
  'lu petit beurre,lucent technologies,luchterhand verlag,lucien barriere,ludwig beck,ludwig drager,ludwig gortz,' +
  'ludwig reiter,ludwig schokolade,luigi bormioli,luigi lavazza,luis simoes,luisa cerano,luksusowa wodka,' +
  'lurssen werft,luther rechtsanwalte,lyons tea,maasstad ziekenhuis,mac mini,mac pro,mace group,machado meyer,' +
  'maclay murray spens,macmillan cancer support,macmillan education,madame figaro,madame tussauds,madrange jambon,' +
  'madsack verlagsgesellschaft,maersk line,maggies centres,magimix robot,magners cider,magnet trade,maitre coq,' +
  'malteser hilfsdienst,manor warenhaus,manpower jefferson wells,marantz denon,marc picard,marcard stein,' +
  'marcel dassault,marcel fratzscher institut,marcus goldman,maria curie sklodowska universitat,marie blachere,' +
  'marie claire,marie claire collant,marie curie cancer care,marie france,marie stopes,marien hospital,' +
  'marina militare,marina rinaldi,maritim hotel,marks and spencer,marques de caceres,marques de murrieta,' +
  'marques de riscal,marques de valdecilla,marriott bonvoy,marriott courtyard,mars wrigley,marsh mclennan,' +
  'marshall amplification,marstons pedigree,martin audio,martin guitars,martin marietta,martin maurel,' +
  'martin professional,martinez cannes,martini bianco,martini e rossi,martini rossi,martini ziekenhuis,mary cohr,' +
  'mary quant,maserati ghibli,mason frank,mason hayes and curran,mason hayes curran,massey ferguson,' +
  'massimo zanetti,mateus rose,matheson ormsby prentice,mathieu gijbels,mattos filho,max bahr,max bogl,max fordham,' +
  'max grundig,max hamburgers,max havelaar,max heinr sutor,max planck gesellschaft,max planck institut,' +
  'max streicher,max weishaupt,mayer brown,mayersche droste,mayo clinic,mazars guerard,mcafee agent,' +
  'mcafee endpoint,mccann fitzgerald,mccarthy and stone,mccarthy stone,mcdonnell douglas,mcgraw hill,' +
  'mclaren construction,mclaren racing,mclaughlin harvey,mcnicholas construction,mein schiff,meister lampe,' +
  'meister proper,melia hotels,melitta bentz,melitta caffeo,memorial sloan kettering,mercedes actros,' +
  'mercedes citan,mercedes sprinter,mercedes vito,mercer deutschland,mercer marsh,merck darmstadt,merck finck,' +
  'merck serono,merck sharp dohme,mercure hotel,merlin gerin,meru networks,meta llama,metro goldwyn mayer,' +
  'mettler toledo,metzler bank,mewa textil,mexx europe,meyer werft,michael muller verlag,michael page,' +
  'michael smurfit,michel augustin,michel bras,michel et augustin,michel guerard,michel herbelin,' +
  'michelmores exeter,microsoft cortana,microsoft dynamics,microsoft edge,microsoft teams,microsoft visio,' +
  'miele professional,migros genossenschaft,miguel servet,miguel torres,mikomax smart office,miller homes,' +
  'mills reeve,mini cooper,minimax viking,miranda advogados,mishcon de reya,mister auto,mister minit,mister spex,' +
  'mistral large,mitchells and butlers,mitchells butlers,mitsubishi ecodan,miu miu,moeller eaton,moet hennessy,' +
  'moller maersk,molton brown,mona lisa,mondadori store,mondial relay,monsieur bricolage,montblanc meisterstuck,' +
  'monte dei paschi,montego mode,montenegro amaro,montepio geral,moore stephens,morais leitao,' +
  'morgan advanced materials,morgan crucible,morgan grenfell,morgan hunt,morgan lewis,morgan mckinley,morgan motor,' +
  'morgan sindall,moritz diesterweg,morliny berlinki,morris garages,morris minor,morrison construction,' +
  'morrison foerster,morrison utility services,morrisons local,morton fraser,mota engil,motel one,mott macdonald,' +
  'moulinex krups,mount sinai,mr bricolage,mr price,mr wash,mrs sporty,muller drogerie,munich re,murphy group,' +
  'murphy sons,murphys stout,musgrave group,nachtmann kristall,naf naf,nagios core,napapijri norge,' +
  'napier university,nashua tec,nationale nederlanden,nauta dutilh,necker enfants malades,neff collection,' +
  'nefit bosch,nefit trendline,nelson frank,nespresso pixie,neuflize obc,neuhaus chocolates,neuroth horgerate,' +
  'new holland,nexia smith williamson,nh collection,nicky clarke,nicollin groupe,niederer kraft frey,nigel frank,' +
  'nigel frank international,nina ricci,nissan leaf,nissan micra,nissan qashqai,noerr stiefenhofer,' +
  'norbert dentressangle,norbert logistics,norberto odebrecht,norddeutscher lloyd,norfolk line,norman arrow,' +
  'norman foster partners,norman piette,northrop grumman,norton antivirus,norton commander,norton rose fulbright,' +
  'norton security,nottingham trent,novo nordisk,novotel suites,nowy styl,nuance dragon,nuffield health,' +
  'obeta oskar bottcher,oddo bhf,odgers berndtson,odgers interim,office angels,okaidi obaibi,okta verify,ole kirk,' +
  'ole kirk christiansen,ole lynggaard,olga hospital,oliver bonas,oliver goldsmith eyewear,oliver peoples,' +
  'oliver wyman,oliver wyman actuarial,olivetti lexikon,olymp bezner,olympus sonority,opel vivaro,oracle hyperion,' +
  'oracle primavera,oracle siebel,oral roberts university,oras armaturen,osborne clarke,osborne construction,' +
  'osborne veterano,oscar de la renta,osiander buch,oskar bottcher,oskar bottcher elektrogrosshandel,oskar wehr,' +
  'osma aufzuge,osram sylvania,oticon demant,otis aufzug,otis elevator,otis redding foundation,otto christ,' +
  'otto entsorgung,otto fuchs,otto ganter,otto group,otto junker,otto kern,otto maier verlag,otto matratzen,' +
  'otto mess,otto oberhammer,otto office,otto schmidt verlag,otto versand,otto wilde,ottobock healthcare,' +
  'ouest france,ove arup,oventrop ventile,oxford brookes,paddy power,paddy whiskey,paessler prtg,page personnel,' +
  'pague menos,pako lorente,palantir foundry,palantir gotham,palgrave macmillan,palo alto,palo alto networks,' +
  'pan tadeusz,panalpina welttransport,panda security,pao de acucar,paolo imi,paprec france,paradies bettwaren,' +
  'paradores espana,paris match,parker hannifin,parker pen,parker quink,parsons brinckerhoff,pascal delphi,' +
  'pasta zara,paul bakery,paul boulangerie,paul brousse,paul costelloe,paul ehrlich institut,paul frank,' +
  'paul getty museum,paul green,paul hartmann,paul hastings,paul hettich,paul hindemith institut,paul horn,' +
  'paul masson,paul predault,paul reed smith,paul scherrer institut,paul schockemohle,paul shark,' +
  'paul smith eyewear,paul vahle,paul weiss,paul wurth,paul zsolnay verlag,paule ka,paulmann licht,' +
  'pearle opticiens,pearson education,pearson vue,pedro hispano,pedro torres,peggy guggenheim,' +
  'peggy guggenheim collection,peijnenburg koek,pelikan souveran,penfolds grange,penhaligons london,penneys dublin,' +
  'pepe jeans,peppa wutz,pepperl fuchs,pepperl und fuchs,percona toolkit,pere craquant,pere dodu,perez llorca,' +
  'perfetti van melle,perkin elmer,perkins engines,perkins will,pernod ricard,perplexity pro,persimmon homes,' +
  'pestana hotels,pestana porto,peter appel,peter appel transport,peter cremer,peter dohle,peter dussmann,' +
  'peter grafin,peter klockner,peter kolln,peter kwasny,peter lacke,peter norton,peter storm,peter wagner comfort,' +
  'petit bateau,petit robert,peugeot boxer,peugeot partner,peugeot rifter,philip morris,' +
  'philip morris international,philipp holzmann,philipp reclam,philippe starck,philippe starck duravit,' +
  'philips healthcare,philips lighting,philips rowenta,philips speechlive,phoenix contact,pickerings lifts,' +
  'pictet asset management,piepenbrock service,pierre fabre,pierre herme,pierre lang,pierre larousse,' +
  'pierre marcolini,pierre ricaud,pierre vacances,pietro beretta,pietro ferrero,pilz safety,ping identity,' +
  'pinheiro neto,pinkerton agency,pinsent masons,piotr i pawel,piper aircraft,piper heidsieck,pitie salpetriere,' +
  'pitt rivers museum,pizza hut,plaza janes,plumb center,point p,policlinico gemelli,pollard thomas edwards,' +
  'polo motorrad,polo ralph lauren,ponto frio,porcher sanitar,porsche cayenne,porsche design,porsche holding,' +
  'porsche macan,porsche taycan,porto editora,pratt and whitney,pratt whitney,premier inn,premiere classe,' +
  'price bailey,price waterhouse coopers,prince de galles,princess grace hospital,prinses maxima centrum,' +
  'prisma media,pro optik,procter and gamble,profim flokk,prometheus alertmanager,prosegur cash,' +
  'prudential assurance,puerta de hierro,pulse secure,putzmeister karl schlecht,quaker oats,' +
  'queen alexandra hospital,queen mary,queen mary university,queen victoria,queiroz galvao,quest kace,' +
  'quinta do noval,rabot dutilleul,radboud umc,radboud universiteit,radcliffe infirmary,rafael del pino,' +
  'raia drogasil,raiffeisen bank,raigmore hospital,ramazzotti amaro,ramboll denmark,ramon areces,ramon y cajal,' +
  'ramon y cajal abogados,ramos pinto,ramsay generale de sante,ramsay health care,rancilio silvia,' +
  'randstad tempo team,range rover,rangel logistics,rank xerox,rathbone brothers,ravensburger otto maier,' +
  'ray ban wayfarer,raymond poincare,raymond weil,raynal roquelaure,raytheon technologies,razel bec,' +
  'rebecca minkoff,rechts der isar,reckitt benckiser,redrow homes,reed business,reed elsevier,reed global,' +
  'reed smith,reed specialist recruitment,reg vardy,regent beleuchtung,rehm verlag,reina sofia,reine de dijon,' +
  'reinhold wurth,remeha calenta,remeha tzerra,remondis service,remy cointreau,rena lange,renault kangoo,' +
  'renault laguna,renault master,renault trafic,renault trucks,renewi van gansewinkel,renova papel,' +
  'rentokil initial,review jeans,rex rotary,rexel germany,rexel sonepar,reynolds aluminium,rhenus logistics,' +
  'rhon klinikum,rhone poulenc,richard boorberg,richard boorberg verlag,richard ellis,richard mille,' +
  'rickmers reederei,ricoh aficio,ricoh lanier,ricola krauter,rider hunt,rider levett bucknall,ridgeons timber,' +
  'riedel glas,rieker antistress,riello burners,rijnstate arnhem,rittal schaltschranke,ritz carlton,ritz paris,' +
  'riu palace,rizzoli corriere,robbe berking,robbe und berking,robeco rolinco,robert bosch,robert bosch klinik,' +
  'robert bosch krankenhaus,robert clergerie,robert debre,robert dyas,robert dyas holdings,' +
  'robert gordon university,robert half,robert koch institut,robert krups,robert kupisz,robert laffont,' +
  'robert mcalpine,robert mondavi,robert price builders merchants,robert schuman stiftung,robert walters,' +
  'robert walters benelux,robert welch,robert wiseman,robert zapp,roberto geissini,roberto verino,robot coupe,' +
  'roca junyent,roca sanitario,roche bobois,roche diagnostics,rockefeller foundation,rocket espresso,' +
  'rockwell automation,rockwell collins,rockwell international,rodenstock brillen,rodl partner,roger dubuis,' +
  'rohde schwarz,rohde schwarz cybersecurity,rohde und schwarz,roland berger,roland berger strategy consultants,' +
  'roland garros,roleski musztarda,rolf benz,rolf schlicht,rolls royce motors,roman zielinski opony,' +
  'ronald mcdonald,ronald mcdonald haus,ronald mcdonald house,ronnie scotts,ronnie scotts jazz club,' +
  'roosevelt hospital,rosa luxemburg stiftung,rosenthal porzellan,rosetta code,rosetta stone,rosieres candy,' +
  'rossmann drogerie,rossmann polska,rothschild co,roux combaluzier,rowntree mackintosh,rowohlt taschenbuch,' +
  'roy robson,royal albert hall,royal boskalis,royal brompton,royal copenhagen,royal doulton,royal enfield,' +
  'royal haskoning,royal marsden,ruag aerospace,ruben rausing,ruby gems,ruby on rails,ruby receptionists,' +
  'ruckus wireless,rudolf augstein stiftung,rudolf haufe,rudolf muller verlag,rudolf wild,rudolph karstadt,' +
  'rummo pasta,russell and bromley,russell athletic,russell bedford,russell bromley,russell reynolds,' +
  'russell reynolds associates,russell stover,ryan hotel,ryanair holidays,rylko buty,saatchi and saatchi,' +
  'saatchi gallery,saatchi saatchi,sacher torte,sacla pesto,sadlers wells,saffery champness,sage batigest,' +
  'sage ciel,sage murano,sage paie,sage sophie,sainsburys local,saint agur,saint albray,saint algue,saint gobain,' +
  'saint gobain isover,saint louis sucre,saint luc,saint maclou,saint mamet,saint michel,saint moret,sal oppenheim,' +
  'salamander schuhe,salesforce einstein,salomon brothers,salomon smith barney,salsa jeans,salvador caetano,' +
  'samba winbind,same deutz fahr,samson regler,samsung galaxy,samuel fischer,samuel goldwyn,samuel jewellers,' +
  'samuel smith,samuel smith brewery,san benedetto,san daniele,san marzano,san matteo,san paolo,san raffaele,' +
  'sana kliniken,sandeman port,sandvik coromant,sanofi aventis,sanofi pasteur,sant joan de deu,sant pau,' +
  'santa lucia,santa margherita,santa maria,santogal lisboa,santos e vale,sap ariba,sap concur,sap fiori,sap hana,' +
  'sap leonardo,sartorius stedim,saunier duval,sauter brandt,sauter controls,savills aguirre,scania vabis,' +
  'schafer shop,schellenberg wittmer,schenker deutschland,schindler aufzuge,schindler group,schindler waggon,' +
  'schlaraffia matratzen,schmitt sohn,schmitt sohn aufzuge,schmitt und sohn,schmitz cargobull,schneider electric,' +
  'schonherr wien,schoningh verlag,schott ceran,schott jenaer glas,schott zwiesel,schroders wealth,schwan stabilo,' +
  'schwarzkopf henkel,scott brownrigg,scott moncrieff,scott sports,scott tiger,scott wilson,scottish widows,' +
  'screwfix direct,seat arona,seat ateca,seat cordoba,seat toledo,securitas direct,seddon construction,' +
  'sedgwick claims,segafredo zanetti,seidensticker hemden,seix barral,selco builders warehouse,selenium grid,' +
  'selfridges co,seltmann weiden,selwood pumps,senseo philips,sentinel one,sephora polska,serge ferrari,' +
  'sergent major,servulo associados,shakespeare martineau,shakespeares globe,sheaffer pen,sheffield hallam,' +
  'sheffield hallam university,shepherd neame,shepherd wedderburn,sheppard robson,sherwin williams,' +
  'shoppers drug mart,short brothers,sidel tetra laval,sidley austin,siebel systems,siemens desigo,siemens gamesa,' +
  'siemens healthineers,siemens nixdorf,siemens polarion,siemens simatic,siemens teamcenter,signal iduna,' +
  'sikkens lacke,sikorsky aircraft,silhouette brillen,silken hoteles,simba software,simmons simmons,' +
  'simoldes plasticos,simon jersey,simon kucher,simon kucher partners,simon loos,simon schuster,simons voss,' +
  'simons voss technologies,simply be,simpson thacher,sinn leffers,sinnleffers hagen,sint jan,sint lucas,' +
  'sir john soane,sir robert mcalpine,sixt leasing,sixt rent,skadden arps,skanska hochtief,skidmore owings merrill,' +
  'skoda roomster,slater gordon,slaughter may,sloan kettering,smeg toaster,smith and nephew,smith and wesson,' +
  'smith barney,smith nephew,smith williamson,smiths crisps,smiths detection,smiths group,smiths medical,' +
  'smithsonian institution,smurfit kappa,soares da costa,sobieski wodka,sodexo pass,soehnle waage,sogea caroni,' +
  'sokolow gold,sol melia,solaris bus,solaris urbino,solomon brothers,solomon guggenheim,somague engenharia,' +
  'sonae sierra,sonepar nederland,sonia rykiel,sony ericsson,sony vaio,sophia genetics,sophia kinderziekenhuis,' +
  'sophie hallette,sophien klinik,sophos intercept,sophos sentinel,soulier ascenseurs,speedy hire,spencer stuart,' +
  'spie batignolles,spiegelau glas,sports direct,springer nature,squire patton boggs,st jamess place,' +
  'st thomas hospital,stable diffusion,stadler rail,staedtler mars,standard life,stannah lifts,stannah stairlifts,' +
  'stantec uk,steigenberger hotel,steinway and sons,steinway sons,stena line,stephane kelian,stephenson harwood,' +
  'stewarts law,stibbe simont,stiebel eltron,stifel nicolaus,still gabelstapler,stoke mandeville,stokrotka market,' +
  'stratstone mayfair,strenesse gabriele strehle,stride treglown,sue ryder,suez recycling,suhrkamp insel,' +
  'sullivan cromwell,sumol compal,supermacs galway,susat partner,suse tumbleweed,susie tompkins,swan hunter,' +
  'swarovski kristallwelten,swarovski optik,sweco uk,swiss life,sykes pumps,sylber caldaie,sylvania lighting,' +
  'symantec norton,tadeusz kosciuszko kopiec,tado thermostat,tanqueray gordon,tape a loeil,tara jarmon,' +
  'tate and lyle,tate britain,tate lyle,tate modern,taylor francis,taylor hobson,taylor made,taylor wessing,' +
  'taylor wimpey,taylors port,teachers whisky,teisseire sirop,teixeira duarte,teka kuchen,telefunken racoms,' +
  'tengelmann emil,tenth revolution,terence conran,terex fuchs,terrys chocolate orange,tesco clubcard,' +
  'tesco express,tesla model,tetra laval,tetra pak,thalia bucher,thalia mayersche,thalia theater,' +
  'theakston old peculier,theatre royal drury lane,theo albrecht,theodoor gilissen,theodor heimeier,thermo fisher,' +
  'thermo fisher scientific,thermor pacific,thomas concrete,thomas cook,thomas cook reisen,thomas dudley,' +
  'thomas et piron,thomas henry,thomas philipps,thomas pink,thomas piron,thompsons solicitors,thorntons chocolates,' +
  'thyssen krupp,thyssen schulte,thyssen treppenlift,thyssenkrupp elevator,ticket restaurant,tiger of sweden,' +
  'tilbury douglas,tim martin wetherspoon,time warner,timothy taylor,timothy taylors landlord,tio pepe,' +
  'tivoli hotels,tivoli storage manager,tollens cromology,tom dixon,tom ford,tom ford eyewear,tom joule,tom next,' +
  'tom siebel,tom tailor denim,tom tom,tommy bahama,tommy jeans,tomtom go,toni guy,tony bianco,tony chocolonely,' +
  'tony robbins,tony romas,tonys chocolonely,tool station,topdesk anne,torrestir transportes,towers watson,' +
  'toyota auris,toyota avensis,tozzini freire,trader joes,trane klima,travers smith,travis ci,travis perkins,' +
  'trekpleister drogist,trend micro,trilux leuchten,trowers hamlins,tullamore dew,turbo pascal,turnbull asser,' +
  'turner and townsend,turner classic movies,turner construction,turner townsend,twyford bathrooms,tyco simplex,' +
  'tyrconnell whiskey,ulrico hoepli,ulysse nardin,umberto primo,universidad camilo jose cela,' +
  'universidad carlos iii,universidad rey juan carlos,universidade fernando pessoa,universitat duisburg,' +
  'uria menendez,ursus lublin,vacheron constantin,vaillant group,vall dhebron,van benthem keulen,van bommel,' +
  'van cleef,van cleef arpels,van den berg hekwerk,van den bosch transporten,van der valk hotel,van dijk educatie,' +
  'van doorne,van drie group,van gansewinkel,van gend loos,van graaf,van haren,van heusen,van hool,van houten,' +
  'van houten cacao,van laack,van leeuwen buizen,van marcke,van melle,van moer logistics,van moof,van mossel,' +
  'van nelle,van nelle fabriek,van ommeren,van oord,van raam,van uden logistics,vanessa bruno,vapiano pasta,' +
  'vedette brandt,veeam backup,vega sicilia,veolia environnement,verisure alarm,veritas netbackup,' +
  'verlag franz vahlen,verlag klaus wagenbach,vickers armstrongs,victoria and albert museum,victoria versicherung,' +
  'victorio lucchino,vieira de almeida,vier jahreszeiten,viking direkt,vila gale,villeroy and boch,' +
  'villeroy boch sanitar,villeroy und boch,vincci hoteles,vinci construction,vinci energies,vinci facilities,' +
  'vinzenz pallotti hospital,virgen de la macarena,virgen del rocio,virgin active,vista alegre,vistula krakow,' +
  'visual basic,vivantes klinikum,volksbank raiffeisenbank,volkswagen amarok,volkswagen caddy,volkswagen crafter,' +
  'volkswagen tiguan,volkswagen touran,von ardenne,von der heydt,von essen hotels,von poll,von roll,von rundstedt,' +
  'vorwerk kobold,vorwerk thermomix,vroom dreesmann,vroom en dreesmann,w h smith,w schillig,wackenhut corporation,' +
  'wacker chemie,wacker neuson,waitrose partners,walder wyss,waldmann leuchten,walgreens boots alliance,' +
  'walhalla fachverlag,walker art gallery,walker crips,walker morris,walkers crisps,walkers shortbread,' +
  'wallace collection,wallenius wilhelmsen,walo bertschinger,walt disney company,walt disney world,walter bau,' +
  'walter de gruyter,walter kidde,walter knoll,walter meier,walter rau,walter reed,walter seidensticker,' +
  'walter services,walter tools,warburg bank,warner bros,warner brothers,warner chilcott,warner lambert,' +
  'warner music,warth klein,warth klein grant thornton,waterford wedgwood,waterman paris,wates group,watson wyatt,' +
  'wawel kasztanki,webasto thermo,wedel emil,weil gotshal,weinsberg cara,weldom adeo,wellington boots,' +
  'wendys burger,wendys restaurant,wenger plattner,wertheim kaufhaus,wesco spacy,westermann gruppe,' +
  'westland helicopters,wh smith,whitbread costa,white case,whitworth gallery,whyte and mackay,whyte mackay,' +
  'wickes building,wilh wilhelmsen,wilhelm bollhoff,wilhelm brandenburg,wilhelm hoyer,wilhelm karmann,' +
  'wilhelm layher,wilhelm mast,wilhelm schimmel,wilhelm stoll,wilhelmina kinderziekenhuis,wilkinson hardware,' +
  'willemen groep,willi betz,willi schillig,william demant,william fry,william grant,william grant sons,' +
  'william hill,william jackson food,william lawsons,william morris gallery,william morrison,william peel,' +
  'william reed,william saurin,willis towers watson,willmott dixon,wilson james,wilson security,wilson sporting,' +
  'wilvorst anzuge,wincanton logistics,winckworth sherwood,wincor nixdorf,windows hello,windows vista,' +
  'windsor jean paul,winterthur versicherung,winvic construction,wirtgen group,wisag gebaude,withers bergman,' +
  'wittchen torebki,wittur group,wm morrison,wm wrigley,wojas buty,wolf blass,wolf theiss,wolfgang joop,' +
  'wolseley ferguson,wolters kluwer,wolters kluwer addison,wolters kluwer deutschland,womble bond dickinson,' +
  'women secret,woodies diy,worcester bosch,wragge lawrence graham,wrigleys spearmint,wurth industrie,' +
  'wustenrot wurttembergische,wusthof trident,wyse terminal,xerox versant,yale keyless,yale schloss,york johnson,' +
  'zabka polska,zadig et voltaire,zadig voltaire,zaha hadid architects,zehnder charleston,zehnder group,' +
  'zeppelin baumaschinen,zeppelin rental,zeppelin universitat,zumtobel lighting,zurich versicherung,' +
  'zwiesel kristallglas,zwilling henckels'
).split(',')
