/**
 * Names that are frequent in countries of all continents, whose people write to help desks everywhere; folded, without such
 * as are words of the eight languages. In part from the names by country that Wikipedia lists, as collected in
 * https://github.com/sigpwned/popular-names-by-country-dataset (CC0).
 */
export const givenNamesOfTheWorld: readonly string[] = (
  'aada aariz abdullo abubakr abulfazl adomas adrians aikaterini aisultan ajda alanoud aldiyar aleix alikhan alise amaris amayra amelija amelja andrias androula ' +
  'anohito anthi anuli anzu aparecido apostolos aputsiaq aravind ardeshir areg arpi artyom aruuke aruuzat asaf asemahle ashot ashraqat asilim avesta aviana ' +
  'avigail ayalah ayim ayzere azar azaria azuka babar banele barbare batkha bayarmaa beshoi bibek binita bishal bolormaa bozhidara charbel chieh chih chuluun chun ' +
  'corazon dahir davoud demetre desislava divanir dlovan dominykas dongwoo donjeta drissa dyllan dzan eeli eevi eisha eithan ejaz elchin elene elshan embla ' +
  'faramarz farideh farshad fatemeh fozia gabija gagik gamalat gamila gevorg goktug googoosh graciele gunel gustavs hadicha haleh haoyang haoyu haritz harraz ' +
  'haruma haseeb hashem hasnaa hayk heikapu herkus hermengarda hessa hibaq himari hinano hinato hoda hooman hosein hosniya houshang hsiung huiling huseyn hussa ' +
  'hydar iben ilgar iminathi inuk inunnguag inutsiaq irati ishfaq ismahan itsuki ivaana ivalu ivik jaci jaehyun jiahao jinwoo jiwoo jocimar jogvan jokubas jokull ' +
  'judeline kajus karishma kathem khadije khongordzol kiaan kimia kirollos koji konul kosovare kwasi lamija lavi leja leordo lethokuhle liaqat lilit lilja ' +
  'lisakhanya lluis lubanzi lulwa lwandle mahammad maligiaq maneh manua mareva mariami marilza markas marya maryja masato matas matthildur matvey maysoun mehar ' +
  'mengyao merce merline mersana meysam mikayel milad minato mingze minik moea moeata muchen muhamad muyang nagisa najma naranbaatar nazir nechirvan neza niel ' +
  'nikoloz nivi niviaq niyi nouman nurislam nutsa odval ofentse oihan oisha oluchi omphile onni oyunbileg paneeraq paninnguaq pegah petrit piedade pipaluk ' +
  'pranvera qillaq qusay rafia ralfs rayana refael riko roghayyeh rommel romulo rouzbeh rumen ruoxi safija sakeena sakineh samvel samyar sepehr serhed serigne ' +
  'sesili sevinj shahem shaikha shaimaa sherifa shvan siavash siyuan sofiya sola soley solja somayyeh somboon somporn sujin sukhba sumayah sunghoon svyatoslav ' +
  'tahani tamatoa tapuarii tarita tatsuki tehei teiki teiva teura thaniel timofey tingting titaina titaua tomyris trondur tuleen txell uiloq ulloriaq uxio vamika ' +
  'vasileios venla vugar vusal vusala wateen weijie wenbo xiaoling xiaoyu yekaterina yeva yevhenii yifan yihan yimo yinuo yize youngho yousouf yuina yumiko ' +
  'yusif yutong yuxi yuze zerihun zhenyu zhiqiang zyta'
).split(' ')

/** The same of family names. */
export const familiesOfTheWorld: readonly string[] = (
  'abbasov abdrahmanov abdullaev abdullayev abuladze acheampong adamska adary ademovic adilovic adrei agyemang ahamed ahmadov ahmetov aidoo aivaliotis akhter ' +
  'akter alabi aleksejev alhaddad aliev alievi aliyev aljabri alomari aluko amangeldy amarasinghe amoah amponsah andov andrejev ankrah annan antwi ' +
  'arakelyan aravena asamoah asare ashkenazi attar attard avetisyan awan baah badu bairamov bairamovi balde bandara bansal baranowska bektashi berndsen bhak ' +
  'bhatti bhosale bishwakarma blondal boateng bolkvadze bonsu borowska bozinov brankov brzezinska bukhari butkiene camilleri carrizo cengic chadad chavan chazan ' +
  'chea cheam cheema cheon cheong chetry chey chhan chhet chhetri chhim chhoa chhorn choa choe choo chun corpuz czerwinska dabbagh dabrowska dahir damcevski ' +
  'danyliuk davidov davtyan delemovic delvina desta dibra dike dimaculangan dissanayake dith djurhuus donkor donoso dordevic edirisinghe edri edry ekanayake ' +
  'ezeigbo farrugia fashola fassi fatime ferhatovic fjeldsted fonseka frasheri frimpong fujihara fujiwara gagnon gaikwad galea gamage ganguly gelashvili ghali ' +
  'ghang ghazaryan ghazi ghim gilani giorgadze gjika gogoladze golan gondal gorska goundar grabowska grech guliyev gunasekara gunawardana gunawardena gurung gwak ' +
  'gwon habash hadad harada hasani hasanov hashmi havryliuk herath hettiarachchi hirano hjaltalin honcharenko hossain hourani hovhannisyan huseynov hysi ' +
  'ibekwe ibraev ibragimov ichikawa ieong igwe ikpeazu imai ishida iskakov islami ismailov ismayilov iusupov ivanchenko ivanou ivanovski iwasaki jablonska jafarov ' +
  'jakubowska janev janjua jankauskiene jaworska jayasekara jayasinghe jayasuriya jayawardana jayaweera joeng joensen kadric kaliev kalinowska kamble kanaan ' +
  'kaneko karimov karunaratne kask katigbak kavaliauskiene kavaliou kawano kayser kazlauskiene kazmi khachatryan kharchenko khattak khatun khay khen khiev khlot ' +
  'khokhar khutsishvili kieffer kikuchi kinoshita kitanovski koak kojima kolla koloski kono koren koroveshi kostova kostovski koufos koyama kozlowska kravets ' +
  'krier kristo krlicevic kucharska kudo kuen kumara kusainov kvaran kvaratskhelia kwiatkowska kyei lacson lamptey laskowska liyanage lleshi lodhi madu madusanka ' +
  'maharaj maharjan maisuradze majerus majumdar makowska maktabi malcah malouf mamedov mamedovi mammadov manasievski manukyan margaryan markoski markovski marku ' +
  'martirosyan mathur matovski matsui mbah mchedlishvili memon mendis mernissi meyers miah micallef mihhailov mikeladze miyamoto miyasaki miyazaki mizrachi ' +
  'mkrtchyan mladenovski mollah mondal morita mrabet muca mughal munasinghe munn murata mytaras nahas nakashima nakayama nanayakkara naqvi nham nhek nikolla ' +
  'nkrumah nnadi noguchi nomura norddahl nozadze nurgaliev nwankwo obasanjo obyrne ochion odoherty odukoya ofori ogallagher ogunbanjo ohana okelly okoye okpara ' +
  'olaniyan olszewska omarov omoore onuoha onwudiwe opoku oquinn oryan ospanov ostrowska oubella oyama oyelaran oyinlola paik panganiban papoutsis paracha pariyar ' +
  'pathirana paulauskiene pavlovski pawar pawlowska peiris penov permeti petrauskiene petrevski petrovski phak poblete poghosyan pokharel pokhrel popoff prifti ' +
  'prishtina qaddour qosja quartey quaye rahal rajab rajapaksha rajput ranasinghe ranaweera rathnayaka rathnayake ratnayake rhim ristevski rizk rizvi ' +
  'roble ryang ryoo sabajo sadowska sadykov sagiroglu sahakyan sakurai samarasinghe samman sanhueza sarker sarpong sarraf saxena scheving schiltz segal semil ' +
  'semjonov semyonov senanayake seneviratne seoh seong shapira shengelia shibata shim shinde shonekan shong shrestha shung sieng smagulov softic sokolowska ' +
  'solanki soliman soomro soriano soun soyinka spiteri stankeviciene stojanov suen sugahara sugawara sugiyama suleimenov sultanov sung swaid swaminathan tabatadze ' +
  'tabbara taing takaki takata taketa talukder tamang tamimi taniguchi tarabishi teoh thanasi tharu thorarensen thorlacius tinubu tiong toskaj trajanoski ' +
  'trajanovski trajcevski trajkovski tripathi tsay tsiklauri tsoi uddin udoh ugwu upadhyay urboniene uzor vardanyan vasileiou vasiliauskiene ' +
  'vasilyev vassiljev vujovic wagener wahbe warraich watabe weerasinghe wickramasinghe wijesinghe witkowska wroblewska wysocka yacoub yamasaki yeong youn ' +
  'yousafzai zagar zakrzewska zammit zawadzka zoeng zukauskiene zupan'
).split(' ')
