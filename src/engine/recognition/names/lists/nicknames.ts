/** Given names of one person in all their short and familiar forms; folded words, a group a line. */
export const nicknames: readonly (readonly string[])[] = `
alexander alex alec sascha sasha xander lex alessandro sandro alejandro jandro aleksander olek aleksandr alexandre alexandros oleksandr sanja
alexandra alex sascha sasha sandra alessandra alejandra aleksandra ola sandrine
alfred fred alf fredi alfredo alfie
andreas andi andy andrea andre andres andrew drew andrzej jedrek andrej andrei andrii andriy
angelika geli angie angelica
anna anne ann ania anka annie anni anneke anja anya hanna hannah ana anita annika anouk aneczka annuska
anthony tony antonio toni antoni antek anton antoine tono nino antonis
antonia toni tonia antonella antoinette
barbara babs barb basia barbie babsi bea
bartholomew bart bartosz bartek bartlomiej
beatrix bea trixi beatriz beatrice trix
benjamin ben benny benji benjamim
bernhard bernd bernard bernardo bernie
brigitte gitte gitta biggi birgit bridget
carolina caro carol caroline lina karolina karola
catherine cathy cate kate katie katherine kathryn kathleen kit kat kathy kay katharina kathi katja katrin kathrin kati kaethe katarzyna kasia kaska katarina katerina catarina cata catalina caterina rina trijntje ekaterina katya
charles charlie chuck carlos carlo carl karl kalle karol karel carlitos charly
christian chris christof cristian kristian krystian
christina chris chrissie christine tina kristina kristin kirsten krystyna krysia cristina cris tine christa
christopher chris kit topher christoph christophe cristobal cristoforo krzysztof krzysiek krzys kristof kris
claudia claudi klaudia
conrad konrad kurt connie
cornelia conny nele neele corrie
cornelis kees cees cor
daniel dan danny dani dany danilo daniele danek
daniela dani danielle danka
david dave davey davide dawid
deborah debbie deb debra debora
dietrich dieter didi dirk
dmitri dima dmitriy dmitry dmytro mitya
dolores lola loli
dominik dom nick domi dominic dominique domenico mimmo domingo
dorothea doro dorothy dot dottie thea dorota dora
edmund ed ted eddie edek
edward ed eddie ted ned teddy eduardo edu eduard edoardo edouard edi
elisabeth elizabeth liz lizzie beth betty bess eliza lisa elsa else ellie lilly lili lisbeth liesbeth sisi sissi lisl elisabetta betta elzbieta ela isabel isabella isa bella libby betsy elise elspeth lies
emmanuel manu manolo manuel manny emanuele manuela
esther hester
eugene gene eugen eugenio eugeniusz
eva evi eve evita ewa ewka
ferdinand ferdi nando fernando
filip phil philipp philip felipe pippo filippo philippe fips
florian flo flori
frances fran fanny francesca franziska franzi francisca paca paqui francoise fransisca franka chica
francis frank franz francisco paco pancho curro fran frans francesco franco cecco francois fransiscus franciszek franek kiko xico
frederick fred freddie freddy rick friedrich fritz fredi federico fede frederic frederik ryszard fryderyk freek fiete
gabriel gabe gabi gabriele lele
gabriele gabi gaby gabriella gabriela gabrielle
georg george jorge georges schorsch giorgio jerzy jurek juri yuri joris jiri
gerard gerry gerrit gert gerhard gerd gerardo geert
gertrud gerti trude trudi trudy truus geertruida
gianluca luca gian
giovanni gianni nanni vanni gio
giuseppe beppe peppe pino beppino joe
gregor greg gregory gregorio grzegorz grzesiek goyo
guillaume guillermo willy william guglielmo wilhelm guilherme memo
guenter guenther gunter gunther
hans hannes johann johannes hansi hansl
harold harry hal harald haroldo
heinrich heiner heinz henry harry hank enrique quique kike enrico henri hendrik henk henrik henryk heniek henrique heini rico
helena lena helene elena helen nell nellie hela ilona leni ellen eleni
hildegard hilde hilda
hubert bert hugo hubertus
ignacio nacho ignacy ignaz ignazio inigo
immaculada inma inmaculada
ingeborg inge inga
ivan vanya iwan ivano ivo
jacob jake jakob jakub kuba jacques jaap jack coby giacomo jaime diego santiago iago tiago jacek koos jacobus
jacqueline jackie jacqui
james jim jimmy jamie jem jimbo
jan johan janek jasiek jas jean jaska hannes
janina jasia nina janine
jennifer jen jenny jenni jenn
jeremy jerry jez jeremias jeremiah
jessica jess jessie jessi
joachim jo jochen achim joaquin joaquim quim gioacchino
joanna joan jo joasia aska asia joana johanna hanna giovanna juana juanita jana johanne jeanne janna
jochen jo joachim
john jack johnny jon johnnie
jonathan jon johnny jonny jono
jose pepe josep pep chema zezinho ze jozef joseph josef sepp josip jozsef youssef yousef joe joey beppo jos joop jupp
josephine josie jo josefine josefina pepa fina finchen
juan juanito giovanni joao juancho
juergen jurgen juri
julia jule jules julie giulia juli julka
julian jule jules julio giulio julien juliusz
karoline karo line lina karolina karola
kenneth ken kenny
klaus claus niklas nikolaus
konstantin kostas kosta konni dinos costas konstantinos constantin
laurence larry laurie lars lorenz lorenzo renzo lenzo lawrence laurent wawrzyniec
leonard leo len lenny leonardo leonhard leon
lorena lore
ludwig lutz wickerl louis luis luigi gigi gino lou lewis ludwik lodewijk luiz lucho
lukas luke luca lucas lukasz
magdalena magda lena leni madeleine maddalena madalena malena maggie magdi
malgorzata gosia malgosia
manfred manni fred manny
marcus mark marc marco marcos marek markus marcel marcin marek
margaret maggie meg peggy marge margie daisy greta rita margarete gretel grete margarethe margot gretchen gitta marga margarita marguerite margherita margriet griet greet margarida guida malgorzata gosia
maria mary marie mia mimi mitzi ria mariechen maja marysia marisa marita maruja mari maryam miriam mieke marijke marieke molly polly mizzi
marianne janne marian mariana nanne
martin marty marten tino martino maarten marcin martijn tijn martim
martina tina marta
matthew matt matteo matthias matze hias mateo mateusz matthieu mathieu mathias matt thijs matthijs teo matias
maximilian max maxi maximiliano massimiliano maksymilian maksim
melanie mel melly meli
michael mike mick mickey micha michi michel michal miguel mihail mikhail misha michele michiel mikael mihai misiek micky mikkel
michaela micha michi michelle michala ela
monika moni monica mona
montserrat montse
natalia natalie natasha nat talia natalya nata
nicholas nick nicky nico nicolas nikolaus klaus niklas nicola nicolo mikolaj nikolai kolya nils niels claus nikolaos nikos
nicole nicky nici nicola niki
olga olya ola
oliver olli olly ollie oliviero olivier
oskar oscar ossi
otto otti
pamela pam pammy
patricia pat patty trish tricia patti patrizia pati patsy
patrick pat paddy patrizio patryk rick patricio
paul paulo pablo paolo pawel pauli pavel pol paulus pawlo
peter pete pit pieter piet piotr pietro pedro pierre piotrek perico petja petr petar peer piero petros
petra pet peti
pilar pili
rafael rafa raphael raf raffaele rafal
raimund ray raymond ramon moncho raimundo
rebecca becky becca bex rebekka
regina gina reggie regine
reinhard reiner rainer reini
renate reni nate rena
richard rick ricky dick rich richie ricardo riccardo ryszard rysiek rik ritchie cardo
robert bob bobby rob robbie bert roberto robbert robin beto
rolf rudolf rudi rolfi rodolfo rudy
ronald ron ronnie ronny
rosa rosi rosie rosalia rosita rosemarie rosemary romy rosario charo
salvatore toto salvo turi salvador
samantha sam sammy
samuel sam sammy samuele
sandra sandy alexandra
sarah sara sally sadie
sebastian basti bastian seb wastl sebastien sebastiano bas bastiaan seba
sergej sergio serge sergey serjoscha serhii serhiy sergi
siegfried sigi siggi
silvia sylvia silvie silvi sylwia silke
simon sim simone szymon simao
sofia sofie sophie sophia zofia zosia fie sonja sonia fifi sofi
stanislaw stan staszek stach stanislav stasio
stefan steffen stevan steve stephan stephen steven stevie steffi esteban stefano stephane etienne szczepan istvan pista stefek stijn stepan
stefanie steffi stephanie steph stefania stefi
susanne sue susan susi suse susie suzy sanne susanna susana zuzanna zuza suzanne zuzana suzie
tadeusz tadek thaddaeus
teresa tess tessa terry theresa resi therese tere maite thea terenia tere
theodor theo ted teddy teodoro teodor fedor dorus
thomas tom tommy tomas tomasz tomek tommaso maso thommy tomaso tome thom
timothy tim timmy timo
ulrich uli ulli ulrik
ulrike uli ulli rike ulrika
ursula uschi ursel ulla uschi urszula ursina ula
valentin vali valentino tino val
vanessa nessa vani
veronika vroni vera veronica weronika ronnie veronique nika
victor vic vik viktor vittorio wiktor vitek
victoria vicky vicki tori viktoria viki wiktoria vittoria
vincent vince vinnie vicente vincenzo enzo cente vinzenz
vladimir vlad volodymyr volodya vova wladimir
walter walt wally
wilhelm willi willy wim helmut will william
wilhelmina mina wilma minna willemijn mien
william bill billy will willy liam wil willem wim guillermo
wojciech wojtek
wolfgang wolf wolfi woife
yvonne yve yvi
zbigniew zbyszek
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
