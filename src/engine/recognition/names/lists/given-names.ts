/** Given names beside those of the name data, by where they are at home; folded words. */
export const givenNames: readonly string[] =
  // Arabic, Persian, Kurdish
  (
    'domenica noel natale emmerich rosina adam andreas jasmin mathilda alejandro andres carlo noe amara albin mees nel achmed val cicero asia chico bia piotrek abdallah abdel abdelaziz abdelkader abdelkarim abderrahim abderrahman abdul abdullah abdulrahman abed adel adil adnan ahlam ' +
    'ahmad ahmed aicha aisha akram alaa amal amin amina amine amir amira anas anwar arash ashraf asma assia ayman ayoub aziz aziza ' +
    'badr bahram basel bashar bassam behnaz behrouz bilal bouchra brahim chadi dalal dalia dariush djamila ebrahim ehsan elham ' +
    'essam fadi fahad faisal fares farhad farid farida farzad fatiha fatima fatimah fatma fatoumata ghada hadi hafsa hakim halima ' +
    'hamed hamid hamza hanan hani hasan hassan hatem hicham hind houda hussein hossein hussain ibrahim idris ilham iman imane imran ' +
    'ismail issam jalal jamal jamila jawad kamal karim karima khadija khaled khalid khalil kenza lamia latifa layla leila loubna ' +
    'mahdi mahmoud majid malika mansour mariam maryam marwa marwan masoud mehdi mohamad mohamed mohammad mohammed mohsen mona mostafa ' +
    'mounir mourad muhammad muhammed mustafa mustapha nabil nadia nadir naima najat nasser nasrin navid nawal nazanin nizar noor nora ' +
    'noura omar omid osama othman ouafa parisa parviz rachid rachida rahim rahma rania rashid rasha reza rida rim roya saad sabah sabri ' +
    'sadia saeed safa said saida saleh salem salim salima salma samar sami samia samira samir sana sanaa shahram shirin siham sohrab ' +
    'soraya soufiane sumaya tahar tamer taoufik tarek tariq wafa wael walid wassim yacine yahya yasin yasmin yasmina yassin yassine ' +
    'yasser youcef younes youssef yousef zahra zainab zakaria zaki zeinab zeynab ziad zineb zohra azad berivan dilan rojda serhat ' +
    // Turkish
    'abdulkadir adem ahmet akin ali alper arda arzu asli asuman ata atilla aydan aylin aynur aysegul aysel aysen aysun ayse ayten ' +
    'banu baris batuhan bayram belgin berk berkay beyza bilge birgul bulent burak burcu busra can canan cem cemal cemil cengiz ceren ' +
    'cetin cihan defne demet deniz derya dilara dilek doga dogan ebru ece eda elif emel emin emine emir emrah emre enes engin enver ' +
    'ercan erdem erdogan eren erkan ersin esin esra eylul fadime fahri faruk fatih ferhat feride ferit fikret filiz furkan gamze gokhan ' +
    'gonul gul gulay gulcan gulsen gulsah gunay hakan haldun halil halit haluk handan hande hasan hatice hayri huseyin hulya huriye ' +
    'ibrahim ilhan ilkay ilker ipek irem irfan ismet kaan kadir kamil kemal kenan koray kubra leyla levent mehmet melek melike meltem ' +
    'meral mert merve mesut metin mevlut muge muhammet muharrem murat musa muzaffer nazan nazli necati necla nermin nesrin nevin nihat ' +
    'nilufer nur nuray nurcan nurettin nuri nurten okan oguz onur orhan osman ozan ozge ozgur ozlem pelin pinar rabia ramazan recep ' +
    'rukiye sabri sadik saliha sedat sefa selami selcuk selim selin selma semih semra serap serdar serkan serpil sevda sevgi sevim ' +
    'sevinc sibel sinan songul suat sukran sule suleyman sultan taner tansu tarkan tayfun tolga tugba tugce tulay tuncay turgut ufuk ' +
    'ugur umit umut unal vedat veysel volkan yagmur yakup yasar yasemin yavuz yeliz yesim yigit yildiz yilmaz yunus yusuf zafer zehra ' +
    'zekeriya zeki zeliha zeynep ziya zuhal ' +
    // Indian, Pakistani, Sri Lankan
    'aarav abhishek aditi aditya ajay akash akhil akshay amit amita amitabh amrita anand ananya anil anita anjali ankit ankita anup ' +
    'anuradha anurag anusha aparna arjun arun aruna arvind asha ashish ashok ashwin atul ayesha bharat bhavna chandra chandan deepa ' +
    'deepak deepika dev devi dinesh divya farhan faisal ganesh gaurav gautam gita gopal govind gurpreet hardeep hari harini harish ' +
    'harpreet hemant indira ishaan ishita jagdish jaspreet jatin jaya jayant jyoti kamala kapil kartik karthik kavita kavya kiran ' +
    'kishore komal krishna kunal lakshmi lalit latha madhav madhu mahendra mahesh manish manisha manjeet manoj meena meera megha mohan ' +
    'mohit mukesh nandini narayan naresh naveen neelam neeraj neha nikhil nilesh nisha nitin padma pallavi pankaj parul pooja prabhu ' +
    'pradeep prakash pranav prasad prashant pratik praveen preeti prem priya priyanka rahul raj raja rajesh rajeev rajiv rajni raju ' +
    'rakesh ram ramesh rani ranjit rashmi ravi ravindra reema rekha ritu rohan rohit roshni sachin sandeep sangeeta sanjay sanjeev ' +
    'santosh sarita satish seema shalini shankar shanti sharmila shilpa shivani shreya shruti shyam siddharth sita smita sneha sonal ' +
    'sonali sridevi srinivas subhash sudha sudhir sujata suman sunil sunita suraj suresh surya sushma swati tanvi tarun tejas uma umesh ' +
    'usha vandana varun venkat venkatesh vijay vikas vikram vinay vineet vinod vipin vishal vivek yash zara zainab zubair ' +
    // Chinese, Vietnamese, Korean, Japanese, Thai, Filipino, Indonesian
    'bao chen cheng chunhua dong fang feng guang guo haiyan hao hong hui huan jian jianguo jie jing jinping jun kai lan lei lian liang ' +
    'ling liu lijuan mei meiling ming na ning peng ping qian qiang qing rong rui shan shu ting wei weiming wen xia xiang xiao xiaoming ' +
    'xin xiu xue xuan yan yang yi yichen ying yong yu yuan yue yun zhen zheng zhi zhiwei zihan anh binh bich chau chi cuong dat diep ' +
    'diem dinh duc dung duong duyen giang hai hanh hien hieu hoa hoang hung huong huy huyen khanh khoa kien kieu lam linh loan long ' +
    'loc ly mai minh nam nga ngan ngoc nguyet nhan nhi nhung oanh phat phong phuc phuong quan quang quoc quyen quynh son sang tam tan ' +
    'thanh thao thi thien thinh tho thu thuan thuy tien tin toan trang tri trinh trong truc trung tuan tung tuyen tuyet uyen van vinh ' +
    'vuong xuan yen jihoon jisoo minho minji seojun sooyoung sunhee hyun hyunwoo eunji akira ayaka daisuke haruka haruki hideo hiroko ' +
    'hiroshi kazuo keiko kenji kenta makoto masako michiko miyuki noriko ryota sakura satoshi shinji takashi takeshi tomoko yoko ' +
    'yoshiko yuki yuko yumi somchai somsak nattapong siriporn jhon jomar agus ayu bambang budi dewi eko fitri indah joko putri rizky ' +
    'siti sri wahyu wayan yanti yuni ' +
    // Slavic and Baltic
    'adrijana aleksander aleksandar aleksandra aleksandr aleksei aleksey alena alesia alexei alina alla aljaz alojz ana anastasia ' +
    'anastasija anatoliy andrei andrej andrey andrii andriy andzelika anja ante anton antonina arkadiusz arkady artem arthur artur ' +
    'bartlomiej bartosz beata blanka blazej bogdan bogumila boguslaw bojan boleslaw borislav borys bozena branko branislav bronislaw ' +
    'cezary czeslaw dagmara dalibor damian damir danijel danilo danuta darija dariusz darko davor dejan denis denys dmitri dmitriy ' +
    'dmitry dmytro dominika dorota dragan dragana drazen dubravka dusan dusko dzenan edyta ekaterina elzbieta emina eryk evgeni evgeny ' +
    'ewa ewelina feliks filip franciszek franjo galina gabriela genowefa gennadi genrikh goran gordana gosia grazyna grzegorz halina ' +
    'hanka hanna haris henryk hrvoje igor ihor ilona ilya irena irina iryna ivan ivana ivanka ivica ivo iwan iwona izabela jacek jadranka ' +
    'jadwiga jagoda jakub janina janusz jarek jarmila jaromir jaroslav jaroslaw jasmina jasna jelena jerzy jiri jitka jolanta josip jovan ' +
    'jovana jozef jozefina julija juraj jurij justyna kacper kamila karel karolina katarina katarzyna kateryna kazimierz kinga klaudia ' +
    'konrad krystian krystyna krzysztof ksenia kseniya kresimir lech lenka leonid leszek lidia lidija lilianna liudmila ljiljana lubomir ' +
    'lubos lucjan lucyna ludmila lukasz lyudmyla lyubov maciej magda magdalena maja maksim maksym malgorzata malwina marcin marek mariana ' +
    'marija marijan mariola mariusz mariya marko marta martyna marzena mateja mateusz mieczyslaw mihail mikhail mikolaj mila milan milada ' +
    'mile milena miles milica milos miloslav mirjana mirko miroslav miroslaw mladen monika mykola nadezhda nadiya natalia nataliya natalija ' +
    'natasa natasha nebojsa nela nenad neven nikodem nikola nikolai nikolay nikolina nina norbert oksana olena oleg oleh oleksandr olga ' +
    'oliwia ondrej oskar ostap patryk patrycja pavel pavla pavlo pawel petar petr petra piotr predrag przemyslaw radek radka radmila ' +
    'radoslav radoslaw radovan rafal ratko renata robert roman ruslan ruslana ryszard sanja sandra sasa saso sebastian senka sergei ' +
    'sergej sergey serhii serhiy silvija slaven slavica slawomir slobodan snezana sofija sonja stana stanislav stanislaw stanislawa stepan ' +
    'stipe sven svetlana svitlana swietlana sylwester sylwia szymon tadeusz tamara tanja tanya taras tatiana tatjana tetiana tihana ' +
    'tihomir timofei tomas tomasz tomaz tomislav urszula vaclav vadim vadym valentin valentina valeria valeriy vanja vasil vasilij vasily ' +
    'vasyl vedran vera veronika vesna viera viktor viktoria violetta vira vit vitalii vitaliy vitaly vjekoslav vlad vlada vladan vladimir ' +
    'vladimira vladislav vlasta vojtech volodymyr vyacheslav waclaw waldemar weronika wieslaw wieslawa wiktor wiktoria wioletta witold ' +
    'wladyslaw wlodzimierz wojciech yana yaroslav yaroslava yegor yelena yevgeny yevheniia yulia yuliia yuliya yuri yuriy zbigniew zbynek ' +
    'zdenek zdenka zdzislaw zeljka zeljko zlatan zlatko zofia zoran zorica zuzana zuzanna zvonimir zygmunt traian mircea ' +
    // Romanian, Hungarian, Greek, Albanian
    'adela adina alexandru alin andreea anca bogdana camelia catalin catalina ciprian claudiu constantin corina cornel cosmin costel cristi ' +
    'cristian cristina dacian daniela denisa doina dorin dragos dumitru elena emil eugen florentina florin florina gabriela george georgiana ' +
    'gheorghe grigore horia iacob ileana ilie ioan ioana ion ionel ionut irina iulia iulian iuliana laurentiu lavinia liviu loredana lucian ' +
    'luminita magdalena marian mariana marius mihaela mihai mihail mirela monica nicoleta nicu octavian oana ovidiu paula petru radu ramona ' +
    'raluca razvan rodica roxana ruxandra sebastian silviu simona sorin sorina stefania tiberiu traian tudor valentin vasile vasilica veronica ' +
    'viorel viorica vlad agnes aniko attila balazs bence bela eszter erzsebet ferenc gabor gergely gyorgy gyula ildiko imre istvan janos ' +
    'jozsef judit kalman karoly katalin kinga krisztian krisztina laszlo levente maria mate miklos norbert orsolya peter piroska reka sandor ' +
    'szabina szabolcs szilvia tamas terez tibor tunde viktor vilmos zoltan zsofia zsolt zsuzsanna aggeliki alexandros anastasios angeliki ' +
    'antonios aristea athanasios christos chrysoula dimitra dimitrios dimitris effie eleftherios eleni evangelia evangelos fotini georgia ' +
    'georgios giannis ioannis iordanis katerina konstantina konstantinos kostas kyriakos maria marios michalis nikolaos nikos panagiotis ' +
    'paraskevi pavlos petros sofia sotiris spyros stavros stelios theodoros theofilos thanasis vasiliki vasilis yannis yiannis adelina agim ' +
    'albana arben ardian arjeta arta artan besnik blerim blerta bujar dafina drita enver fatmir fatos flutura gazmend genc gezim ilir kastriot ' +
    'liridon lirim luan lule mimoza mirjeta naim rexhep shpend shpresa skender teuta valon valbona vjosa xhevdet ' +
    // Nordic, Dutch, Flemish, Baltic
    'aksel anders anette ann annika anneli arne arvid asa asbjorn asger asta astrid aud bengt berit birgit birgitta birte bjarne bjorn bo ' +
    'borje britt carina carsten christer dag dagny ebba egil einar eira eirik elin ella elsa emilia eriksen espen eva finn fredrik freja ' +
    'frida frode geir gerd gisela gitte goran greta gro grethe gudrun gunilla gunn gunnar gustav haakon hakan halvor hanne harald hedda ' +
    'hege helge helle henning henrik hilde hjalmar inga inge inger ingeborg ingrid ingvild ivar jakob jan jannike jens jesper joakim johan ' +
    'jonas jorgen jorn josefine juha kai kaija kaisa kalle karen kari karin karl karsten kasper katrine kerstin ketil kim kirsten kjell ' +
    'kjersti klaus knud knut kristian kristin kristoffer lars lasse leif lena lennart lina linnea linus lisbeth liv lone lotta lotte mads ' +
    'magne magnus maj maren marianne marit marte matti mette mikael mikkel mikko mogens morten nanna nils niels odd ola olav ole olof oskar ' +
    'ottar par pekka per pernille petter pia pirjo preben ragnar ragnhild randi rasmus rolf rune signe sigrid sigurd silje siri sissel siv ' +
    'solveig soren stein stian stig stine stina sture susanne svein sverre synnove tapio terje thor thomas thorbjorn thore tiina timo tina ' +
    'tobias tom tomas tone tor tore torbjorn torill torben torsten trine troels trond trude trygve tuomas tuula tuva ulf ulla ulrik ulrika ' +
    'unni uwe vibeke vidar vide viggo ville yngve aart adriaan annelies anneke annemiek arjan arjen arie bart bartel bas bastiaan beatrijs ' +
    'bert bram brecht carel carlijn cees cornelis daan dennis diederik dirk dries edwin eline els elke emiel erwin esther evert femke ferre ' +
    'fleur floor floris frans freek frederieke gerard gerda gerrit gert gertjan gijs gijsbert greet griet guus hanneke hannes harmen hein ' +
    'heleen hendrik henk henny herman hilde hugo ilse ineke inge irene jaap jacco jacob jacoba jacqueline jan janneke jantine jasper jelle ' +
    'jenneke jeroen jeske jet joep johanna joke jolanda joost jorik joris jos josje joyce juul karlijn katrien kees kevin klaas koen kobe ' +
    'koos krijn lana leen lenie leo lieke liesbeth lieselot lieven linda lise loes lot lotte lowie luc luuk maaike maarten maartje machteld ' +
    'manon marcel margriet marieke marije marijke marjan marjolein mark marleen marlies martijn matthijs maurits meike menno merel michiel ' +
    'mieke mirjam mirthe moniek myrthe nadine neeltje niek nienke noortje olaf peer petra pieter piet pim reinier remco rens renske rik rick ' +
    'rinus rob robbert robin roel roelof roos ronald rosanne rutger ruud saar sander sanne saskia sebastiaan sem siebe siem sien sietske sjaak ' +
    'sjoerd sofie stef steven stijn suze suzanne sylvia ties teun teunis theo thijs tijmen tijs tineke tjeerd toon trijntje truus veerle vera ' +
    'wessel wiebe wietske willem willemijn wim wilma wouter yannick yvonne zoe andris arturs arvydas audrius dainis edgars gintaras ilze ' +
    'inese inga jolanta jonas juris kestutis laima mantas martins migle mindaugas peteris raimonds ruta sandris tomas vytautas zane ' +
    // German
    'achim adelheid adolf albrecht alfons alois ambros andrea angela angelika anja anke ann-kathrin anneliese annelore annemarie annette ' +
    'ansgar antje arnd arno arnold astrid axel barbara bastian beate beatrix benedikt benno berndt bernd bernhard berthold bettina birgit ' +
    'birte bjoern boris brigitte bruno burkhard carina carola caroline carsten christel christiane christoph claudia claus constanze corinna ' +
    'cornelia dagmar detlef dieter dietmar dietrich dirk doerte dominik doris dorothea dorothee eberhard eckhard edeltraud edith egon ekkehard ' +
    'elfriede elisabeth elke ella else elvira emmi emmy erhard erich erika ernst erwin eugen eva evelyn felix ferdinand florian frank franz ' +
    'franziska frauke friederike friedhelm friedrich fritz gabi gabriele georg gerald gerd gerda gerhard gerlinde gernot gertraud gertrud ' +
    'gesa gisela giesela gottfried gregor greta gretel guenter guenther gudrun guido gunda gundula gunther guenther hannelore hannes hans ' +
    'hans-georg harald hartmut hauke hedwig heide heidemarie heidi heidrun heike heiko heiner heinrich heinz helena helene helga helge hella ' +
    'hellmut helmut henriette henrike herbert heribert hermann hermine hilde hildegard hiltrud holger horst hubert ida ilona ilse imke ina ' +
    'ines inge ingeborg ingo ingrid irene irina iris irmgard isabel isabell isolde iwona jakob jana janine jannik jaqueline jens joachim ' +
    'jochen joerg johann johanna johannes josef josefa josefine judith juergen jule julian juliane jutta kai karin karl karl-heinz karla ' +
    'karlheinz karola karolin karsten kaspar kathrin katja katharina katrin kerstin kirsten klara klaus knut konrad konstantin konstanze ' +
    'korbinian kristina kurt lars laura leander lena lenz leo leonhard leonie leopold liesel lieselotte lilli lina linda linus lisa liselotte ' +
    'lothar lotte lucette ludger ludwig luisa luise lukas lutz lydia magdalena maike manfred manuela mara marc marcel marcus mareike maren ' +
    'margarete margarethe margit margot margret maria marianne marie marion marit markus marlene marlies martha martin martina marvin ' +
    'mathias mathilde matthaeus matthias max maximilian mechthild meike meinhard melanie merle michael michaela mike milena mirjam mirko ' +
    'monika moritz nadine nadja natalie nele nico nicola nicole niels niklas nikolaus nina nora norbert odette ole olaf oliver oskar ottmar ' +
    'otto patricia patrick paul paula peter petra philipp pia rainer ralf ralph raphael rebekka regina regine reiner reinhard reinhold renate ' +
    'renzo ricarda richard rita robert roland rolf rosa rosemarie roswitha rudi rudolf rupert ruediger sabine sabrina sandra sara sascha ' +
    'sebastian siegbert siegfried sieglinde sigrid silke silvana silvia simon simone sina sonja sophie stefan stefanie steffen stephan ' +
    'stephanie susanne suse sven svenja swantje sylvia sylvie tanja tatjana theo theodor theresa therese thomas thorsten tilman tim timo tina ' +
    'tobias torben torsten traudl traute udo ulf ulla ulrich ulrike ursel ursina ursula uschi ute uwe valentin vanessa vera verena veronika ' +
    'viktor viktoria vincent volker volkmar waltraud walter werner wiebke wilfried wilhelm wilhelmine wilma winfried wolf wolfgang wolfram ' +
    'xaver yvonne zita ' +
    // English
    'aaron abby abigail abraham ada adele agatha agnes aidan aileen aimee alan alana alastair albert alec alexa alfie alfred alicia alison ' +
    'alistair allan allison amanda amelia amy andrew andy angela angie angus anita ann anna anne annie anthony antoinette archie ariana arlene ' +
    'arthur ashleigh ashley audrey austin ava avery barbara barry beatrice becky belinda ben benedict benjamin bernadette bernard bert beth ' +
    'bethany betsy betty beverley beverly bianca bob bobby bonnie brad bradley brandon brenda brendan brent brett brian bridget brooke bruce ' +
    'bryan bryce caitlin callum calvin cameron camilla carl carla carly carmen carol caroline carolyn carrie cassandra catherine cathy cecil ' +
    'cecilia chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara ' +
    'clare clarence clark claude clifford clive clyde cody colin colleen connie connor conor constance corey courtney craig curtis cynthia ' +
    'daisy dale damian damien dan dana daniel danielle danny daphne darlene darren darryl dave david dawn dean deanna debbie deborah debra ' +
    'declan deirdre delia denis denise dennis derek derrick desmond diana diane dominic don donald donna doreen doris dorothy doug douglas ' +
    'duncan dustin dwayne dylan eamon earl eddie edgar edith edmund edward edwin eileen elaine eleanor elijah elizabeth ella ellen ellie ' +
    'elliot elliott elsie emily emma enid eric erica erin ernest esther ethan eugene eunice eva evan eve evelyn ezra faith felicity fergus ' +
    'fiona florence floyd frances francis frank franklin fred freda freddie frederick gail gareth garry gary gavin gaynor gemma gene geoff ' +
    'geoffrey george georgia georgina gerald geraldine gerard gerry gilbert gillian gina ginger gladys glen glenn gloria gordon grace graham ' +
    'grant greg gregory gretchen guy gwen gwendolyn hailey hannah harold harriet harrison harry harvey hayden hayley hazel heather hector ' +
    'heidi helen henrietta henry herbert hilary hilda holly hope howard hugh hugo hunter ian imogen ingrid irene iris irma isaac isabel ' +
    'isabella isabelle isla ivan ivy jack jackie jackson jaclyn jacob jacqueline jade jake james jamie jan jana jane janet janice jared ' +
    'jasmine jason jay jayne jean jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill ' +
    'jim jimmy jo joan joann joanna joanne jocelyn jodie joe joel joey john johnny jon jonah jonathan jordan joseph josephine josh joshua joy ' +
    'joyce juan judith judy julia julian julie juliet june justin justine karen karl kate katherine kathleen kathryn kathy katie katrina katy ' +
    'kay kayla keira keith kelly kelsey ken kenneth kenny kerry kevin kieran kim kimberly kirsty kristen kristin kurt kyle lance larry laura ' +
    'lauren laurence lawrence leah leanne lee leigh len lena leo leon leonard leroy leslie lesley lewis liam lillian lily linda lindsay lindsey ' +
    'lionel lisa liz liza lloyd logan lois lorenzo loretta lori lorna lorraine louis louisa louise lucas lucinda lucy luke lydia lyle lynda ' +
    'lynette lynn lynne mabel mackenzie maddie madeleine madison maggie maisie malcolm malik mandy marcia marcus margaret margery marge maria ' +
    'marian marianne marie marilyn marion marjorie mark marlene marsha marshall martha martin martine marty marvin mary mathew matilda matt ' +
    'matthew maureen maurice mavis max maxine maxwell meg megan mel melanie melinda melissa melody melvin mercedes meredith mervyn mia michael ' +
    'micheal michelle mick miguel mike mildred miles millie milton mindy miranda miriam mitch mitchell moira molly mona monica monique morgan ' +
    'morris muriel myra myrtle nadine nancy naomi natalie natasha nathan nathaniel neal ned neil nellie nelson neville niall nicholas nick ' +
    'nicky nicola nicole nigel nina noah noel nora noreen norma norman olive oliver olivia orla oscar owen paige pam pamela pat patience ' +
    'patricia patrick patsy paul paula pauline pearl peggy penelope penny percy perry pete peter petula philip phil phoebe phyllis piers polly ' +
    'poppy priscilla quentin quincy quinn rachael rachel ralph ramona randall randy raquel ray raymond rebecca reece reggie reginald rene ' +
    'reuben rex rhiannon rhona rhys ricardo richard rick ricky riley rita rob robbie robert roberta robin robyn rod roderick rodney roger ' +
    'roland ron ronald ronnie rory rosa rosalie rosalind rosamund rose rosemary rosie ross rowan roxanne roy ruby rupert russ russell ruth ' +
    'ryan sadie sally sam samantha samuel sandra sandy sara sarah saul scarlett scott sean selena seth shane shannon sharon shaun shauna sheila ' +
    'shelby sheldon shelley sherry shirley sian sidney siobhan silas simon simone sonia sophia sophie spencer stacey stacy stan stanley stella ' +
    'stephanie stephen sterling steve steven stewart stuart sue susan susie suzanne sybil sydney sylvia tabitha tamara tammy tania tanya tara ' +
    'tasha ted terence teresa terri terry tess tessa thelma theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy toni ' +
    'tony tracey tracy travis trevor tricia trisha tristan troy tyler una ursula valerie vanessa vera vernon veronica vicky victor victoria ' +
    'vince vincent viola violet virginia vivian vivienne wade wallace walter wanda warren wayne wendy wesley whitney wilbur wilfred will ' +
    'willard william willie willow wilma winifred winston wyatt xavier yolanda yvette yvonne zachary zack zane zelda zoe ' +
    // Hebrew and African
    'adaeze adebayo ade amadou aminata awa ayodele babacar bukola boubacar cheikh chiamaka chidi chika chinedu chioma chukwu coumba daouda ' +
    'emeka femi folake funmi gbenga ifeanyi ikenna ifeoma jabari kagiso kamau kofi kwabena kwame lerato mamadou mariama moussa mpho naledi ' +
    'ngozi nkechi nnamdi ntombi obinna olu olumide oumar oumou ousmane segun seydou sipho temitope thabo thandi themba tunde uchenna wanjiru ' +
    'yetunde abebe almaz bekele dawit haile mulu selam tesfaye tsehay avi avraham chaim dafna dov eitan eliezer elad gilad hadas idan ' +
    'michal mordechai moshe nir noam noga ofer ohad oren rivka ronen shira shlomo shmuel tal tamar tomer tzvi yael yair yaakov yehuda yitzhak yoav yosef ' +
    // Romance
    'adalberto adriana adriano agata agnese agostino aitor ainhoa alba alberto alessandra alessandro alessia alessio alfonso alfredo almudena ' +
    'alvaro amalia amparo ana anabel andreu angel angelo anna annalisa annarita anselmo antonella antonia antonio araceli ariadna armando ' +
    'arnau arturo asier asuncion aurelio barbara beatriz begona bego belen benito bernardo biagio blanca borja bruna bruno camila camillo carla ' +
    'carles carlos carlota carme carmela carmelo carmen carolina catarina cayetana caterina cecilia celia chiara ciro claudia claudio clara ' +
    'concepcion consuelo cristiano cristina cristobal daniela daniele dario davide debora diego dolores domenico domingo donatella edoardo ' +
    'eduarda eduardo elena eleonora elisa elisabetta eloisa elvira emanuele emiliano emilio encarnacion enric enrica enrico enrique ernesto ' +
    'esperanza esteban estefania estela eugenia eugenio eva fabiana fabio fabrizio fatima federica federico felipe felisa ferdinando fermin ' +
    'fernanda fernando filippo filomena flavia flavio francesc francesca francesco francisca francisco franco gabriele gaetano gerardo ' +
    'giacomo gianluca gianni giancarlo gianfranco giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina gonzalo ' +
    'grazia graziella gregorio guadalupe guillermo guglielmo gustavo hector hernan hugo ignacio ignazio iker ilaria imanol immacolata ines ' +
    'inmaculada irene iria isabel isidro itziar ivan ivano jacinto jaime javier jesus joan joaquim joaquin jordi jorge jose josefa josep juan ' +
    'juana julieta julio laia lara laura lautaro leandro leire leonardo leticia lidia liliana livia lorena lorenza lorenzo lourdes luca ' +
    'luciana luciano lucia lucio ludovica luigi luigia luis luisa macarena maddalena manuel manuela mar marc marcela marcelo marcella marcello ' +
    'marco margarita margherita maria mariangela mariano maribel marica marina mario marisa marisol marta martino massimiliano massimo mateo ' +
    'matilde matteo mattia maurizio mauro maximo mercedes michela michele miguel milagros mirella miren montserrat nadia nahuel natalia nerea ' +
    'nicola nicolas nicoletta nieves noelia nuria nunzia olaia olga oriol orlando ornella oscar ottavio pablo paco paloma pamela paola paolo ' +
    'pasquale patrizia patxi pau paula pedro pep pere piedad pierluigi piero pietro pilar pierpaolo quim rafael raffaele raimundo ramiro ramon ' +
    'raquel raul rebeca remedios renata renato ricardo riccardo rita roberta roberto rocco rocio rodolfo rodrigo rogelio romina rosa rosalia ' +
    'rosanna rosario rosaria ruben ruggero sabina sabrina salvador salvatore samuele sancho sandro sara sebastian sebastiano serena sergi ' +
    'sergio severino silvana silvia silvio simona simone sofia soledad sonia stefania stefano susana susanna teodoro teresa tiziana tommaso ' +
    'toni trinidad ubaldo ugo umberto unai uriel valentina valerio vanesa vicenta vicente vicent vincenza vincenzo virginia vito vittoria ' +
    'vittorio viviana walter xabier xavi xavier xiomara ximena yago yolanda zaira abilio afonso aldina alcina alexandre alice aline amaro ' +
    'americo ana andreia anibal antonia antonio armanda armindo artur baltazar bento bernardete caetano caio carina catarina celeste celso ' +
    'cesar cidalia conceicao cristiana davi debora deolinda dinis diogo dirceu domingos duarte edson edna eduardo elisabete elsa emidio ' +
    'ermelinda estevao ezequiel fabiano fabiola fatima feliciano fernando filipa filipe flavia francisca gilberto gisele goncalo graca ' +
    'guilherme gustavo heitor helder helena henrique henriqueta herminia hermes hugo iara idalina ilda inacio ines iolanda irene isabel ' +
    'isaura ivone jacinta jaime janaina joana joao joaquim joaquina jonatas jorge josue juliana juvenal kleber laurinda leandro leonor lidia ' +
    'ligia liliana lisandra lourenco lucas lucia luciana lucilia luis luisa luiz luiza lurdes madalena mafalda manuela marcelino marcia marcio ' +
    'margarida mariana marilia marlene marta mateus matias matilde mauricio micael miguel milton miriam moises monica nadia natalia natercia ' +
    'nelson nuno odete olinda olivia orlando otavio palmira patricia paula paulina paulo pedro quiteria rafaela raimundo ramiro raquel raul ' +
    'regina renan renato ricardina ricardo rita roberta rodrigo rogerio romeu ronaldo rosalina rosana rosangela rubens rui sandra sara sebastiao ' +
    'serafim sergio silvia silvina simao sofia solange sonia susana talita tania tatiana telma teresa teresinha thais thiago tiago tomas tome ' +
    'valdemar valter vanessa vania vasco vera vicente virgilio vitor vitoria wagner wanderley wellington wilson yara zelia zulmira adele ' +
    'adeline adrien agathe agnes aime alain alban alexandre alexis aline alix alphonse amandine amelie anais andre anne annick antoine antonin ' +
    'arlette armand armelle arnaud arthur aude audrey augustin aurelie aurelien aurore axelle baptiste bastien beatrice benedicte benjamin ' +
    'benoit bernadette bernard berthe bertrand blandine brigitte bruno camille capucine carole caroline catherine cecile cedric celine chantal ' +
    'charlene charles charlotte chloe christelle christian christiane christine christophe claire clarisse claude claudette claudine clemence ' +
    'clement clementine clotilde colette coline coralie corentin corinne cyril damien daniele danielle david delphine denis denise didier ' +
    'dominique dorian edith edmond edouard eleonore elisabeth elise elodie eloise emeline emile emilie emma emmanuel emmanuelle eric erwan ' +
    'estelle etienne eugene eugenie evelyne fabien fabienne fabrice fanny felicie ferdinand fernand flavie fleur florence florent florian ' +
    'francine francis franck francois francoise frederic frederique gabrielle gael gaelle gaetan gaspard gaston genevieve geoffroy georges ' +
    'geraldine gerard germain germaine ghislain ghislaine gilbert gilles ginette gisele guillaume gustave guy gwenaelle hadrien helene henri ' +
    'henriette herve honore honorine hortense hubert hugues huguette irene isabelle jacky jacqueline jacques janine jean jeanne jeannine jeremie ' +
    'jerome joel joelle jocelyne johan jonathan joseph josette josiane jules julie julien juliette justine karine killian laetitia laure ' +
    'laurence laurent lea leonie liliane lionel lise loic lorraine louane louis louise luc lucas lucie lucien lucienne ludivine ludovic lydie ' +
    'madeleine mael maelle magali manon marc marcel marceline marguerite marie marine marion marius marlene marthe martial martine maryse ' +
    'maryvonne mathias mathieu mathilde matthieu maud maurice maxence maxime melanie melissa mickael michel micheline mireille monique ' +
    'morgane muriel myriam nadege nadine natacha nathalie nicolas nicole ninon noel noelle noemie octave odette odile olivier ophelie oriane ' +
    'pascal pascale patrice patricia patrick paule paulette pauline perrine philippe philippine pierre pierrette quentin rachel raoul raymond ' +
    'raymonde regis remi remy renaud rene renee robin rodolphe roger rolande romain romane rosalie roseline roxane sabine sabrina sandrine ' +
    'sebastien serge severine simone solange solene sophie stephane stephanie suzanne sylvain sylvaine sylviane sylvie tanguy tatiana theo ' +
    'theodore theophile therese thibault thibaut thierry thomas timothee tristan ulysse valentin valerie veronique victoire vincent violaine ' +
    'virginie viviane william xavier yann yannick yoann yolande yves yvette yvon yvonne zelie'
  ).split(' ')

/** Given names of smaller languages and older times, which the other lists have seldom; folded. */
export const regionalNames: readonly string[] =
  // Breton, Occitan, Corsican, older French
  (
    'inaki ibai eneritz berengere yvain gaetane apolline soizic solenn rozenn gwenael gwenaelle gwendal erwan nolwenn maelle mael malo tanguy tugdual enora morgane loig loeiz yann yannick yannig goulven herve ronan riwal corentin katell annaig armelle ' +
    'mireio magali frederi jaufre estelle ghjulia ghjuvan dumenica ghislaine fulgence honorine leontine hippolyte eulalie clothilde cunegonde thibaud thibault enguerrand aymeric amaury foulques tiphaine sidonie ' +
    // Basque, Galician, Catalan, older Spanish
    'iratxe iker aitor ainhoa amaia aritz asier benat bittor edurne eneko garazi gorka haizea igone iraia izaskun jokin josune joseba josu koldo leire maialen mikel naiara nekane nerea oier olatz ' +
    'oihana patxi uxue unai unax urtzi xabier xabi xoan xose uxia brais antia sabela iago breixo jordi arnau biel bernat berenguer dolors eulalia ferran gisela guillem jaume joana laia llorenc meritxell montserrat ' +
    'narcis neus oriol quim ramir roser sergi xavi xavier xenia yolanda montse anselmo evaristo fermin froilan gaudencio gumersindo hermenegildo higinio leocadia macario nicanor obdulia prudencio ' +
    'saturnino sinforosa telesforo zenon candelaria rosalia ramiro xiomara yesenia yadira nayeli itzel ximena citlali xochitl ' +
    // Portuguese
    'belarmino adelino aderito alberico aldina amadeu amandio amalia arlindo armenio belmiro benedita benvinda brites casimiro celestino clotilde conceicao delfim delfina dinis domingas ' +
    'edite eleuterio elvira ermelinda etelvina felisberto firmino florbela fradique germano graciete gracinda gualter guilhermina hermano herminia horacio idalina ilidio isaura jacinto jeronimo joaquim jorgina ' +
    'laurinda leonel leonor licinio liduina lurdes marcolino matilde mecia nazare nuno odete olinda olimpio otilia palmira quiteria quiterio rosalina severino silvino suzete tiago ' +
    'tome ubaldo valdemar vasco venancio vitalina zulmira zeferino wellington edson jailson gleison thayna rayane ' +
    // Italian
    'calogero prospero carmelo cosimo donato ermenegilda ermenegildo ettore gavino gennaro gesualdo ginevra gioacchino immacolata loredana ludovica mariano nunzia nunzio onofrio oreste pasquale patrizio pino raffaele ' +
    'rocco rosaria rosario sabino santina saverio tommasina tommaso ubaldo ugolina valentino vincenza zaira ' +
    // Frisian, Dutch, Flemish
    'tjitske sjoerd sietske siebe sjoukje wytske wiebe wietske ytsje ynskje jelle jelmer jildou fokke fokko foekje froukje gerlof gjalt hylke hidde ieme janneke jikke jitske jouke klaske lutske lieke minke nynke ' +
    'ofke pytrik rinske rixt sjors sytske tetske teun tiemen tjalling tjeerd trijntje ulbe wybren wubbo wobbe baukje aukje anske eelco eelke feike feitse geeske geert gosse grietje griet guus joost joris ' +
    'karlijn lotte loes marijke marijn mieke nienke noortje pieter reinier rianne ruben saskia sanne teunis thijs tineke tjarda truus vieve wessel willemijn wouter yfke zwaantje benoit ' +
    // German, old and regional
    'hildegund wladislaw thorben swantje annegret ursel hansjurgen wastl vreni urs nepomuk leopoldine kunigunde adelheid almut alwine annemie anneliese bartholomaus berthold birte brunhilde burghard dankwart diethelm ' +
    'dietlinde eberhard eckehard edeltraud eduard egon ehrenfried ekkehart elfriede elsbeth engelbert erdmute ernestine erwine ewald frauke friedhelm friederun fridolin gebhard gerhild gerlinde gertraud gisbert giselher ' +
    'gotthilf gottlieb gudula gundula gunnar hannelore hartwig hedwig heidrun heilwig heinke helmtrud herta hiltrud hinnerk hubertus ilka ingeborg irmgard irmtraud isolde jobst jorn jurgen kaethe karlheinz klothilde ' +
    'knut konstanze korbinian kreszentia krimhild kuno lieselotte liesel loni lorenz ludger luitgard luise lutz malwine margarethe mechthild meinhard meinolf notburga ortrud ortwin oswald otmar ottilie quirin ' +
    'radegunde raimund reinhild roswitha rudiger rupprecht sieglinde siegbert sieghard siegrun sigrun steffi svenja tilman tjark tjorven traudl traute trudbert ulf ulrike urban volkmar waltraud waltraut wendelin ' +
    'wiebke wilfried wilhelmine winfried wolfhard xaver zensi zita onno okko eike enno focko hauke heinrike imke insa jelto keno maike momme nele ocke silke sonke tamme uwe wiebke kalle birte fiete hinnerk ' +
    // Polish
    'milosz ksawery szczepan zbyszko bozydar boguslaw boleslaw bronislaw czeslaw dobroslaw gniewko gracjan grazyna halina ignacy jadwiga jacenty janusz jaroslaw jerzy kazimierz lechoslaw leokadia leslaw longina lubomir ' +
    'luiza mieczyslaw mieszko miroslaw przemyslaw radzimir rajmund rozalia slawomir stanislawa stefania swiatoslaw swietlana tadeusz teofil waclaw walenty wanda wieslawa wieslaw wincenty wlodzimierz ' +
    'wojciech zbigniew zdzislaw zenobia zofia zuzanna zygmunt olenka olka kasiu bartek tomek grzesiek wojtek zosia jasiek jozek mietek rysiek heniek stasiek krzysiek przemek radek slawek zdzisiek ' +
    // British and Irish
    'alun aneirin angharad anwen bethan branwen bronwen cadi carys catrin cerys ceri delyth dilys dylan eilir eirian eirlys eleri elin emrys ffion geraint gethin glenys gruffydd guto gwen gwenllian gwilym gwyneth huw ' +
    'ieuan ifan iolo iorwerth islwyn lleucu llinos lowri mair mared meirion menna mererid myfanwy nerys nia rhian rhiannon rhodri rhys sian sioned siwan tegwen tomos tudur aoife aisling aine ailbhe brid cathal ' +
    'ciara cliona colm conchobar daithi deirdre diarmuid eilis eimear eithne eoghan fearghal fergus fiadh fionn fionnuala gearoid grainne iarla lorcan maeve mairead muireann niamh oisin oonagh orla padraig ' +
    'peadar proinsias roisin ruairi sadhbh saoirse seamus siobhan sorcha tadhg catriona eilidh ewan hamish iain lachlan mairi morag ruaridh shona struan desmond hyacinth cuthbert aldous philippa rosalind ottoline ' +
    'gwendolyn tamsin beth moira arabella bunty nigella peregrine rupert percival montague mortimer quentin barnaby jocasta ' +
    // Africa and Asia
    'nkechi chidi oluwaseun olumide oluwatobi adaeze ngozi chinedu chiamaka obinna ifeoma uchenna yetunde folasade temitope ayodele babatunde kwame kofi kwabena yaw akosua abena efua kwesi kojo adwoa fatou ' +
    'aminata mamadou ousmane moussa ibrahima abdoulaye cheikh kouassi kouadio adjoua xolani thandi thabo sipho nomvula lindiwe bongani themba zanele nomsa tendai tatenda rutendo farai chipo tafadzwa wanjiku ' +
    'njoroge kamau akinyi otieno wambui makena haruto yuto hinata sakura hiroshi takashi kenji yumi masako keiko akiko yukiko satoshi makoto daisuke minjun jihoon seoyeon hyejin soojin priyanka deepika ' +
    'sanjay rohan rajesh suresh ramesh mahesh ganesh lakshmi padma kavita sunita anjali aishwarya harpreet gurpreet manpreet jaspreet nermin ahmad yusuf mehmet latoya latisha tyrone deshawn'
  ).split(' ')
