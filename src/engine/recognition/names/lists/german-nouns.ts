/** German nouns of tickets, above all such as compounds end with: the first half of the alphabet; folded. */
export const germanNouns: readonly string[] = (
  'aal aale aalen abbau abbruch abbruche abbruchen abbuchung abbuchungen abdruck abdrucke abdrucken abende abenden abendessen abendkasse abendkassen abendkleid abendkleider ' +
  'abendkleidern abfahrt abfahrten abfall abfallbehalter abfallbehaltern abfalle abfalleimer abfalleimern abfallen abfallkalender abfallkalendern abfindung abfindungen abflug ' +
  'abfluge abflugen abfluss abflusse abflussen abflussrohr abflussrohre abflussrohren abfrage abfragen abfuhr abfuhren abfuhrmittel abfuhrmitteln abgabe abgaben abgabetermin ' +
  'abgabetermine abgabeterminen abgang abgange abgangen abgeordnete abgeordneten abhang abhange abhangen abholschein abholscheine abholscheinen abholung abholungen ' +
  'abholzettel abholzetteln abitur abkommen ablagefach ablagefacher ablagefachern ablageordner ablageordnern ablauf ablaufe ablaufen ablaufschlauch ablaufschlauche ' +
  'ablaufschlauchen ablehnungsbescheid ablehnungsbescheide ablehnungsbescheiden ableitung ableitungen ableser ablesern ablesetermin ablesetermine ableseterminen abluft ' +
  'abmeldung abmeldungen abmessung abmessungen abnahme abnahmen abnutzung abnutzungen abo abonnement abonnements abos abrechnung abrechnungen abreise abreisen abriss abrisse ' +
  'abrissen absage absagen absatz absatze absatzen abschied abschiede abschieden abschiedsgeschenk abschiedsgeschenke abschiedsgeschenken abschlag abschlage abschlagen ' +
  'abschluss abschlusse abschlussen abschlusszeugnis abschlusszeugnisse abschlusszeugnissen abschnitt abschnitte abschnitten abschrift abschriften absenderin absenderinnen ' +
  'absendern absperrband absperrbander absperrbandern absperrgitter absperrgittern absprache absprachen abstand abstande abstanden abstellgleis abstellgleise abstellgleisen ' +
  'abstellkammer abstellkammern abstellraum abstellraume abstellraumen abstieg abstiege abstiegen abstimmung abstimmungen absturz absturze absturzen abszess abszesse ' +
  'abszessen abteil abteile abteilen abteilung abteilungen abteilungsleiter abteilungsleitern abwasser abwasserkanal abwasserkanale abwasserkanalen abwasserleitung ' +
  'abwasserleitungen abwassern abwurf abwurfe abwurfen abzug abzuge abzugen accounts achse achsel achseln achsen acker ackern acryl adaptern adapterstecker adaptersteckern ' +
  'adapterteil adapterteile adapterteilen addition additionen addon addons ader adern administrator administratoren adressen adressleiste adressleisten adressliste ' +
  'adresslisten advent adventskalender adventskalendern adventskranz adventskranze adventskranzen advokat advokaten affe affen agentur agenturen aggregat aggregate aggregaten ' +
  'ahre ahren airlines akkord akkorde akkorden akku akkumulator akkumulatoren akkuschraubern akt akte akten aktendeckel aktendeckeln aktennummer aktennummern aktenordner ' +
  'aktenordnern aktenschrank aktenschranke aktenschranken aktenvermerk aktenvermerke aktenvermerken aktenzeichen akteur akteure akteuren aktie aktieen aktion aktionar ' +
  'aktionare aktionaren aktionen aktivierungscode aktivierungscodes aktivitat aktivitaten aktualisierung aktualisierungen akzent akzente akzenten alarm alarmanlage ' +
  'alarmanlagen alarme alarmen alben album allee allees allergie allergieen allergietest allergieteste allergietesten alleskleber allesklebern allesreiniger allesreinigern ' +
  'allianz alltag alltage alltagen alphabete alphabeten altar altare altaren altbau altbauten altenpflege altenpfleger altenpflegerin altenpflegerinnen altenpflegern alter ' +
  'altersgrenze altersgrenzen altersheim altersheime altersheimen altersrente altersrenten altglascontainer altglascontainern altkleidercontainer altkleidercontainern ' +
  'altpapier altpapiere altpapieren amateur amateure amateuren ambulanz ambulanzen ameise ameisen ameisenfalle ampel ampeln amseln amt amter amtern amtsarzt amtsarzte ' +
  'amtsarzten amtsblatt amtsblatter amtsblattern amtsgericht amtsgerichte amtsgerichten amtsleiter amtsleitern amulett amulette amuletten analysen anamnese anamnesebogen ' +
  'anamnesen ananas anbau anbauten anbieter anbietern anbieterwechsel andenken anderung anderungen android anfahrt anfahrten anfang anfange anfangen anforderung anforderungen ' +
  'angabe angaben angeboten angehorige angehorigen angelegenheit angelegenheiten angelschein angelscheine angelscheinen angestellte angestellten angler angriff angriffe ' +
  'angriffen anhange anhangen anhanger anhangern anhorung anhorungen ankauf ankaufe ankaufen anker ankern ankundigung ankundigungen anlagen anlagewertung anlagewertungen ' +
  'anlasser anlegung anlegungen anleitung anleitungen anmeldefehler anmeldefehlern anmeldeformular anmeldeformulare anmeldeformularen anmeldeproblem anmeldeprobleme ' +
  'anmeldeproblemen anmeldeversuch anmeldeversuche anmeldeversuchen anmeldungen annahme annahmen anorak anoraks anpassung anpassungen anreise anreisen anrufe anrufen ansage ' +
  'ansagen ansatz ansatze ansatzen anschlag anschlage anschlagen anschluss anschlusse anschlussen anschreiben anschriften ansicht ansichten ansprache ansprachen ' +
  'ansprechpartnern ansprechpunkt ansprechpunkte ansprechpunkten anspruch anspruche anspruchen anstieg anstiege anstiegen anstoss anstosse anstossen anteil anteile anteilen ' +
  'antennendose antennendosen antennenkabel antennenkabeln antibiotika antibiotikum antivirusprogramm antivirusprogramme antivirusprogrammen antrag antrage antragen ' +
  'antragsformular antragsformulare antragsformularen antragsteller antragstellerin antragstellerinnen antragstellern antrieb antriebe antrieben antworten antwortschreiben ' +
  'anwalt anwalte anwalten anwaltin anwaltinnen anwaltschaft anwaltskosten anwaltsschreiben anwender anwendern anwendungen anzahl anzahlen anzahlung anzahlungen anzeige ' +
  'anzeigen anzeigetafel anzeigetafeln anzug anzuge anzugen apartment apartments apfel apfeln apfelsaft apfelsafte apfelsaften apfelstrudel apfelstrudeln apotheke apotheken ' +
  'apothekerin apothekerinnen apparat apparate apparaten appartement appartements appell appelle appellen appetit appetite appetiten applaus apps aquarell aquarelle ' +
  'aquarellen aquarien aquarium arbeiten arbeiter arbeitern arbeitgeber arbeitgeberin arbeitgeberinnen arbeitgebern arbeitnehmer arbeitnehmerin arbeitnehmerinnen ' +
  'arbeitnehmern arbeitsamt arbeitsamter arbeitsamtern arbeitsauftrag arbeitsauftrage arbeitsauftragen arbeitsbereich arbeitsbereiche arbeitsbereichen arbeitsbericht ' +
  'arbeitsberichte arbeitsberichten arbeitsbescheinigung arbeitsbescheinigungen arbeitsblatt arbeitsblatter arbeitsblattern arbeitsbrief arbeitsbriefe arbeitsbriefen ' +
  'arbeitsgericht arbeitsgerichte arbeitsgerichten arbeitsgruppe arbeitsgruppen arbeitskittel arbeitskitteln arbeitskollege arbeitskollegen arbeitskreis arbeitskreise ' +
  'arbeitskreisen arbeitslosengeld arbeitslosengelder arbeitslosengeldern arbeitsmarkt arbeitsmarkte arbeitsmarkten arbeitsplatz arbeitsplatze arbeitsplatzen ' +
  'arbeitsplatzrechner arbeitsplatzrechnern arbeitsrecht arbeitsschutz arbeitsspeicher arbeitsspeichern arbeitsstunde arbeitsstunden arbeitstag arbeitstage arbeitstagen ' +
  'arbeitsunfahigkeit arbeitsunfahigkeiten arbeitsunfall arbeitsunfalle arbeitsunfallen arbeitsverhaltnis arbeitsverhaltnisse arbeitsverhaltnissen arbeitsvertrag ' +
  'arbeitsvertrage arbeitsvertragen arbeitswoche arbeitswochen arbeitszeit arbeitszeiten arbeitszeugnis arbeitszeugnisse arbeitszeugnissen arbeitszimmer arbeitszimmern ' +
  'architekt architekten architektin architektinnen arger argernis argernisse argernissen argument argumente argumenten armatur armaturen armband armbander armbandern ' +
  'armbanduhr armbanduhren armbruch armbruche armbruchen arme armee armeen armeln arrest arreste arresten arten artikeln artikelnummer artikelnummern arzneimittel ' +
  'arzneimitteln arzt arztattest arztatteste arztattesten arztbericht arztberichte arztberichten arztbesuch arztbesuche arztbesuchen arzte arztekammer arztekammern arzten ' +
  'arztgutachten arzthelferin arzthelferinnen arztin arztinnen arzttermin arzttermine arztterminen asche aschen aspekt aspekte aspekten asphalt aspirin ass asse assen ' +
  'assistent assistenten assistentin assistentinnen assistenzarzt ast aste asten asthma atome atomen attache attaches attentat attentate attentaten atteste attesten attrappe ' +
  'attrappen attribut attributen aubergine auberginen aufbau aufbaue aufbauen aufbewahrung aufbewahrungen aufenthalt aufenthalte aufenthalten aufenthaltsraum aufenthaltsraume ' +
  'aufenthaltsraumen aufforderung aufforderungen auffuhrung auffuhrungen aufgaben aufgebot aufgebote aufgeboten aufkleber aufklebern aufladung aufladungen auflage auflagen ' +
  'auflosung auflosungen aufmerksamkeit aufmerksamkeiten aufnahme aufnahmeantrag aufnahmeantrage aufnahmeantragen aufnahmebogen aufnahmen aufruf aufrufe aufrufen aufsatz ' +
  'aufsatze aufsatzen aufschlag aufschlage aufschlagen aufschub aufschube aufschuben aufschwung aufschwunge aufschwungen aufsicht aufsichten aufsichtspflicht ' +
  'aufsichtspflichten aufstand aufstande aufstanden aufstieg aufstiege aufstiegen auftrage auftragen auftraggeber auftraggebern auftragnehmer auftragnehmern auftragsnummern ' +
  'auftritt auftritte auftritten aufzeichnung aufzeichnungen aufzuge aufzugen aufzugschacht aufzugschachte aufzugschachten augenarzt augenarzte augenarzten augentropfen ' +
  'auktion auktionen ausarbeitung ausarbeitungen ausbau ausbildung ausbildungen ausbildungsplatz ausbildungsplatze ausbildungsplatzen ausdruck ausdrucke ausdrucken ausfahrt ' +
  'ausfahrten ausfall ausfalle ausfallen ausflug ausfluge ausflugen ausfuhr ausfuhren ausfuhrung ausfuhrungen ausgabe ausgaben ausgang ausgange ausgangen ausgleich ausgleiche ' +
  'ausgleichen ausguss ausgusse ausgussen aushilfe aushilfen ausland auslanderamt auslanderamter auslanderamtern auslegung auslegungen ausmass ausmasse ausmassen ausnahme ' +
  'ausnahmen auspuff auspuffe auspuffrohr auspuffrohre auspuffrohren ausrichtung ausrichtungen aussage aussagen ausschlag ausschlage ausschlagen ausschnitt ausschnitte ' +
  'ausschnitten ausschuss ausschusse ausschussen aussenposten aussicht aussichten aussprache aussprachen aussteller ausstellern ausstellung ausstellungen ausstieg ausstiege ' +
  'ausstiegen austausch austausche austauschen austritt austritte austritten ausverkauf ausverkaufe ausverkaufen auswahl auswahlen auswartsspiel auswartsspiele ' +
  'auswartsspielen ausweise ausweisen auswertung auswertungen auswurf auswurfe auswurfen auszahlung auszahlungen auszeichnung auszeichnungen auszeit auszeiten auszubildende ' +
  'auszubildenden auszug auszuge auszugen auto autobahn autobahnen autofahrer autofahrern autogas autohaus autohauser autohausern autohupe autohupen autokino autokinos ' +
  'automat automaten autoradio autoradios autoreifen autoren autorin autorinnen autos autoschlussel autoschlusseln autoverleih autoverleihs avocado avocados babys backe ' +
  'backen backenzahn backenzahne backenzahnen backerei backereien backerin backerinnen backup backups badarmatur bademantel bademanteln bademeister bademeistern badern ' +
  'badetuch badetucher badetuchern badewanne badewannen badezimmern badezimmerwand badezimmerwande badezimmerwanden badfenster badfenstern badmobel badmobeln badspiegel ' +
  'badspiegeln bagger baggern baggersee baguette baguettes bahn bahnen bahnhofe bahnhofen bahre bahren balken balkone balkonen ballade ballen ballett ballette balletten ' +
  'ballon ballone ballspiel ballspiele ballspielen banane bananen band bandage bandagen bandriss bandrisse bandrissen bands bandscheibe bandscheiben banjo banjos bankberater ' +
  'bankberatern banken bankett bankette banketten bankfiliale bankfilialen banking bankingapp bankingapps bankinstitut bankinstitute bankinstituten bankkarte bankkarten ' +
  'bankkonto bankkontos bankkunde bankkunden banknote banknoten bankschalter bankschaltern barcode barcodeleser barcodelesern barcodes barcodescanner barcodescannern bargeld ' +
  'bargelder bargeldern barhocker barhockern barometer barometern barren barscheck barschecke barschecken barte barten basen basis bass basse bassen batterie batterieen ' +
  'batzen bau bauabnahme bauabnahmen bauamt bauamter bauamtern bauantrag bauantrage bauantragen bauarbeiter bauarbeitern bauart bauarten bauche bauchen bauernhof bauernhofe ' +
  'bauernhofen bauernstube bauernstuben baugrube baugruben bauhelm bauhelme bauhelmen bauholz bauholze bauholzen baujahr baujahre baujahren baukasten baukosten baukran ' +
  'baukrane baukranen baukredit baukredite baukrediten bauleiter bauleitern bauleitung bauleitungen baumangel baumangeln baumarkt baumarkte baumarkten baumeistern baumschnitt ' +
  'baumschnitte baumschnitten baumwolle bauplan bauplane bauplanen bauskizze bauskizzen bausparvertrag bausparvertrage bausparvertragen baustein baustelle baustellen baustoff ' +
  'baustoffe baustoffen bauteil bauteile bauteilen bauten bauunternehmen bauvorhaben bauwagen bauwerk bauwerke bauwerken bauzaun bauzaune bauzaunen bauzeichnung ' +
  'bauzeichnungen beamer beamern beamte beamten beamtin beamtinnen bearbeiter bearbeitern bearbeitungen beauftragte beauftragten becken bedenken bedienfeld bedienfelder ' +
  'bedienfeldern bedrangnis bedrangnisse bedrangnissen bedurfnis bedurfnisse bedurfnissen beerdigung beerdigungen beere beeren beforderung beforderungen befragung befragungen ' +
  'befugnis befugnisse befugnissen befund befunde befunden beginn beglaubigung beglaubigungen begleiter begleitern begleitschreiben begrabnis begrabnisse begrabnissen begriff ' +
  'begriffe begriffen begrundung begrundungen behalter behaltern behandlungen behandlungszimmer behandlungszimmern behinderungsgrad behinderungsgrade behinderungsgraden ' +
  'beiblatt beiblatter beiblattern beifahrer beifahrern beifall beilage beilagen beinbruch beinbruche beinbruchen beine beinen beipackzettel beipackzetteln beirat beirate ' +
  'beiraten beispiele beispielen beitrag beitrage beitragen bekannten bekenntnis bekenntnisse bekenntnissen beleg belege belegen belehrung belehrungen beleuchtung ' +
  'beleuchtungen benachrichtigung benachrichtigungen benutzergruppe benutzergruppen benutzerkonto benutzerkontos benutzern benutzernamen benutzung benutzungen benzine ' +
  'benzinen benzintank benzintanke benzintanken berater beraterin beraterinnen beratern beratung beratungen beratungsstelle beratungsstellen beratungstermin beratungstermine ' +
  'beratungsterminen berechtigung berechtigungen bereich bereiche bereichen bereichsleiter bereichsleitern bereitschaftsdienst bereitschaftsdienste bereitschaftsdiensten ' +
  'berghutte berghutten bergsteiger bergsteigern bergwerk bergwerke bergwerken berichte berichten berufe berufslehre berufslehren berufsschule berufsschulen bescheide ' +
  'bescheinigung bescheinigungen bescherung bescherungen beschlag beschlage beschlagen beschluss beschlusse beschlussen beschwerde beschwerden besenstiel besenstiele ' +
  'besenstielen besichtigung besichtigungen besitz besitze besitzen besitzer besitzerin besitzerinnen besitzern besorgnis besorgnisse besorgnissen besprechung besprechungen ' +
  'besprechungsprotokoll besprechungsprotokolle besprechungsprotokollen bestand bestande bestanden bestandteil bestandteile bestandteilen bestatigungen bestattung ' +
  'bestattungen bestattungskosten besteck bestecke bestecken besteckset bestecksets bestellformular bestellformulare bestellformularen bestellmenge bestellmengen ' +
  'bestellnummern bestellungen bestimmung bestimmungen besuch besuche besuchen besucher besucherin besucherinnen besuchern besuchsrecht beta betaubungsmittel ' +
  'betaubungsmitteln beteiligung beteiligungen beton betrage betragen betreiber betreibern betreuer betreuerin betreuerinnen betreuern betreuung betreuungsgericht betrieb ' +
  'betriebe betrieben betriebsarzt betriebsarzte betriebsarzten betriebskosten betriebsrat betriebsrate betriebsraten betriebssystem betriebssysteme betriebssystemen ' +
  'betriebswirt betriebswirte betriebswirten betriebszweig betriebszweige betriebszweigen betroffene betroffenen betrug bettbezug bettbezuge bettbezugen bettchen bettdecke ' +
  'bettdecken bettengeschafte bettengeschaften bettgestell bettgestelle bettgestellen bettlaken bettruhe betttuch betttucher betttuchern bettuch bettucher bettuchern bettzeug ' +
  'beule beulen beurkundung beurkundungen beutel beuteln beweggrund beweggrunde beweggrunden bewegungsmelder bewegungsmeldern beweis beweise beweisen bewerber bewerberin ' +
  'bewerberinnen bewerbern bewerbung bewerbungen bewerbungsfoto bewerbungsfotos bewerbungsmappe bewerbungsmappen bewerbungsschreiben bewertung bewertungen bewertungsbogen ' +
  'bewilligungsbescheid bewilligungsbescheide bewilligungsbescheiden bezahlung bezahlungen bezeichnung bezeichnungen bezug bezuge bezugen bezugsschein bezugsscheine ' +
  'bezugsscheinen bibliothekar bibliothekare bibliothekaren bibliotheksausweis bibliotheksausweise bibliotheksausweisen bidets biene bienen bienenstock bierdeckel bierdeckeln ' +
  'biere bieren bierfass bierfasse bierfassen biergarten bierglas bierglaser bierglasern bierkrug bierkruge bierkrugen bike bikes bikini bikinis bilanz bilanzen bilderbuch ' +
  'bilderbucher bilderbuchern bildern bilderrahmen bildschirm bildschirme bildschirmen bildschirmschoner bildung billett billette billetten binde binden bindfaden bioladen ' +
  'biologe biologen biomull bioshop bioshops biotonne biotonnen birke birken birne birnen biss bisse bissen bistro bistros bitten blackout blackouts blamage blase blasen ' +
  'blatt blattern blazern blech bleche blechschaden bleis bleistift bleistifte bleistiften bleistiftspitze bleistiftspitzen bleistiftspitzer bleistiftspitzern blicke blicken ' +
  'blindenhund blindenhunde blindenhunden blinklicht blinklichter blinklichtern blister blistern blitz blitze blitzschlag blitzschlage blitzschlagen blockade blocke blocken ' +
  'blogs blumchen blumengeschaft blumengeschafte blumengeschaften blumenkasten blumenstrauss blumenstrausse blumenstraussen blumentopf blumentopfe blumentopfen blut ' +
  'blutabnahme blutabnahmen blutanalyse blutanalysen blutdruck blutdruckmessgerat blutdruckmessgerate blutdruckmessgeraten blute bluten blutfleck blutflecke blutflecken ' +
  'bluthochdruck blutprobe blutproben blutspende blutspenden blutspender blutspendern bluttest blutteste bluttesten blutung blutungen blutwert blutwerte blutwerten ' +
  'blutzuckerspiegel blutzuckerspiegeln board boards bocke bocken boden bodenfliese bodenfliesen bodenleger bodenlegern bodenprobe bodenproben bodenschwelle bodenschwellen ' +
  'bohle bohlen bohne bohnen bohrer bohrern bohrhammer bohrloch bohrlocher bohrlochern bohrmaschinen bohrung bohrungen boiler boilern bombe bomben bonbon bonbons bondrucker ' +
  'bondruckern bongo bongos bons bonus booster boostern boote booten bootloader bootloadern bootsverleih bootsverleihs bordcomputer bordcomputern borkenkafer borkenkafern bot ' +
  'bots botschaft botschaften box branche branchen brandopfer brandopfern brandschaden brandschutz brandys bratapfel bratapfeln braten bratpfanne bratpfannen brauch brauche ' +
  'brauchen brauerei brauereien brause brausen brautkleid brautkleider brautkleidern breite breiten bremsbelag bremsbelage bremse bremsen bremsklotz bremsklotze bremsklotzen ' +
  'bremslicht bremslichter bremslichtern bremsscheibe bremsscheiben brennholz brennholze brennholzen brennnessel brennnesseln brette bretten bretter brettern brettspiel ' +
  'brettspiele brettspielen brezel brezeln briefe briefen briefkasten briefkastenschlussel briefkastenschlusseln briefmuster briefmustern briefpapier briefpapiere ' +
  'briefpapieren brieftrager brieftragern briefumschlag briefumschlage briefumschlagen briefwahlstimme briefwahlstimmen brille brillen brillengestell brillengestelle ' +
  'brillengestellen brillenglas brillenglaser brillenglasern brillianten brise brisen brocken brokkoli brombeere brombeeren bronzen brosche broschen broschure broschuren ' +
  'brosel brotchen brote broten brotkorb brotkorbe brotkorben brotmesser brotmessern browsern bruch bruche bruchen brucken bruckenpfeiler bruckenpfeilern brudern brunnen ' +
  'brunst brunste brunsten brutto bube buben buche buchen bucherausgabe bucherausgaben bucherei buchereien buchern bucherregal bucherregale bucherregalen bucherstapel ' +
  'bucherstapeln buchhalterin buchhalterinnen buchhaltung buchhaltungen buchladen buchreihe buchreihen buchse buchsen bucht buchten buchtitel buchtiteln buchung buchungen ' +
  'buchungsbeleg buchungsbelege buchungsbelegen buchungssystem buchungssysteme buchungssystemen buckel buckeln bude buden budget budgets buffet buffets bugel bugelbrett ' +
  'bugelbrette bugelbretten bugeleisen bugeln bugs bulle bullen bunde bundel bundeln bunden bundesland bundeslander bundeslandern bundesstaat bundesstaaten bundestag ' +
  'bundestage bundestagen bundeswehr bundnis bundnisse bundnissen bunker bunkern buntstift buntstifte buntstiften burge burgen burgeramt burgeramter burgeramtern burgerin ' +
  'burgerinnen burgermeister burgermeisterin burgermeisterinnen burgermeistern burgschaft burgschaften burnout burnouts burogebaude burogebauden burohilfe burohilfen ' +
  'buroklammer buroklammern buromobel buromobeln buros burostuhle burostuhlen burste bursten busfahrer busfahrern bushaltestation bushaltestationen busreise busreisen ' +
  'bussgeld bussgeldbescheid bussgeldbescheide bussgeldbescheiden bussgelder bussgeldern buste busten butte butterbrot butterbrote butterbroten buttons cafes callback ' +
  'callbacks calls camping campingplatz campingplatze campingplatzen cape capes cappuccino cappuccinos caravan caravans cardigan cardigans cashback cashbacks catering ' +
  'caterings cdrom cdroms cds cello cellos cent chancen chatbot chatbots chats chauffeur chauffeure chauffeuren checkin checkins checkliste checklisten checkout checkouts ' +
  'checks cheeseburger chefarzt chefarzte chefarzten chefinnen chefs chemotherapie chips chor chore choren chorkonzert chorkonzerte chorkonzerten chorprobe chorproben ' +
  'christbaumkugel christbaumkugeln christstollen chrom city clan clans clients cloud clouds club clubs cluster clustern coach coaching coachings cocktail cocktails codes ' +
  'coffeeshop coffeeshops collage computerkurs computerkurse computerkursen computern computernetzteil computernetzteile computernetzteilen computerspiel computerspiele ' +
  'computerspielen container containern controller controllern cookie cookies couchtisch couchtische couchtischen counter countern coupon coupons courage cousine crash crashs ' +
  'creme cremedose cremedosen cremen croissant croissants cursor cursors dachboden dachdecker dachdeckern dacher dachern dachfenster dachfenstern dachgeschoss dachgeschosse ' +
  'dachgeschossen dachrinne dachrinnen dachterrasse dachterrassen dachtrager dachtragern dachziegel dachziegeln dackel dackeln damme dammen dammung dammungen dampf dampfe ' +
  'dampfen dampfer darlehen darlehensnehmer darlehensnehmern darme darmen darstellung darstellungen dashboard dashboards dateianhang dateianhange dateianhangen dateiformat ' +
  'dateiformate dateiformaten dateigrosse dateigrossen dateimanager dateimanagern dateiname dateinamen dateiserver dateiservern datenbank datenbanken datenblatt datenblatter ' +
  'datenblattern datenmenge datenmengen datenpaket datenpakete datenpaketen datensafe datensafes datensatz datensatze datensatzen datenschutz datensicherung datensicherungen ' +
  'datentrager datentragern datenverlust datenverluste datenverlusten datenvolumen dattel datteln datumsfeld datumsfelder datumsfeldern dauerauftrag dauerauftrage ' +
  'dauerauftragen dauerkarte dauerkarten dauern dauerwelle dauerwellen deadline deadlines deal dealer deals decke deckel deckeln decken deckenlampe deckenlampen defekt ' +
  'defekte defekten deich deiche deichen deichsel deichseln dekan dekanat dekanate dekanaten dekane dekanen dekor dekorateur dekorateure dekorateuren dekore dekoren delfine ' +
  'delfinen delikt delikte delikten dementi demenz demokrat demokraten demokratieen demonstrant demonstranten demontage demontagen demos denkmal denkmaler denkmalern deo deos ' +
  'depots dermatologe dermatologen designern desinfektionsmittel desinfektionsmitteln desktop desktops dessert desserts dessertteller desserttellern deutschkurs deutschkurse ' +
  'deutschkursen deutschlehrer deutschlehrern diabetes diagnose diagnosen diagramm diagramme diagrammen dialekt dialekte dialekten dialyse dialysen diamanten dichtring ' +
  'dichtringe dichtringen dichtung dichtungen dichtungsring dichtungsringe dichtungsringen dickdarm dickdarme dickdarmen dieb diebe dieben diebstahl diebstahle diebstahlen ' +
  'diele dielen dienstage dienstausweis dienstausweise dienstausweisen dienste diensten dienstfahrzeug dienstfahrzeuge dienstfahrzeugen diensthandy diensthandys dienstleister ' +
  'dienstleistern dienstplan dienstplane dienstplanen dienstrad dienstrader dienstradern dienstrechner dienstrechnern dienstreise dienstreisen dienstsiegel dienstsiegeln ' +
  'dienststempel dienststempeln diensttelefon diensttelefone diensttelefonen dienstwagen dienstweg dienstwege dienstwegen diesel differenz differenzen diktat diktiergerat ' +
  'diktiergerate diktiergeraten dimension dimensionen diplom diplomat diplomaten diplome diplomen direktion direktionen direktor direktoren direktorin direktorinnen dirigent ' +
  'dirigenten diskette disketten diskurs diskurse diskursen diskussion diskussionen dispersionsfarbe dispersionsfarben displays distanz distanzen distrikt distrikte ' +
  'distrikten dividende dividenden doktor doktorand doktoranden doktoren dokument dokumentation dokumentationen dokumente dokumenten dollar domains dongle dongles doppelbett ' +
  'doppelbetten doppelzimmer doppelzimmern dorf dorfer dorfern dorffest dorffeste dorffesten dornen dose dosis downloadlink downloadlinks downloads drachen draht drahtburste ' +
  'drahtbursten drahte drahten dramen drang drange drangen dreck drehbuch drehbucher drehbuchern drehregler drehreglern drill drille drillen dringlichkeit dringlichkeiten ' +
  'drink drinks drittel droge drogen drogeriemarkt drogeriemarkte drogeriemarkten drohne drohnen druck druckerei druckereien druckerkabel druckerkabeln druckern druckerpapier ' +
  'druckerpapiere druckerpapieren druckerpatrone druckerpatronen druckertreiber druckertreibern druckfarbe druckfarben druckfehler druckfehlern druckknopf druckknopfe ' +
  'druckknopfen druckkopf druckkopfe druckkopfen druckpresse druckpressen druckproblem druckprobleme druckproblemen druckprozess druckprozesse druckprozessen druckserver ' +
  'druckservern druckverband druckverbande druckverbanden dubel dubeln duell duelle duellen duett duette duetten duft dufte dungemittel dungemitteln dunkelkammer ' +
  'dunkelkammern dunndarm dunndarme dunndarmen dunst dunstabzugshaube dunstabzugshauben dunste dunsten duo duos duplikat duplikate duplikaten durchfalle durchfallen durchgang ' +
  'durchgange durchgangen durchlauferhitzer durchlauferhitzern durchmesser durchmessern durchsage durchsagen durchschnitt durchschnitte durchschnitten durchwahlnummer ' +
  'durchwahlnummern dusche duschen duschgel duschgels duschkabine duschkabinen duschkopf duschkopfe duschkopfen duschschlauch duschschlauche duschschlauchen duschvorhang ' +
  'duschvorhange duschvorhangen duschwanne duschwannen dvd dvds ebike ebikes ebook ebooks echo echos ecke ecken ecksofa ecksofas edition editionen effekte effekten ehe ' +
  'ehefrau ehefrauen ehegatte ehegatten eheleute ehemann ehemanner ehen ehepaar ehepaare ehepaaren ehepartner ehepartnern ehering eheringe eheringen ehre ehren eiche eichen ' +
  'eid eiden eier eiern eiffer eigenschaft eigenschaften eigentumer eigentumerin eigentumerinnen eigentumern eimer eimern einbau einbaukuche einbaukuchen einbruch einbruche ' +
  'einbruchen eindruck eindrucke eindrucken einfahrt einfahrten einfahrtstor einfahrtstore einfahrtstoren einfamilienhaus einfamilienhauser einfamilienhausern einfuhr ' +
  'einfuhren eingabe eingabefeld eingabefelder eingabefeldern eingaben eingang eingange eingangen eingangsbereich eingangsbereiche eingangsbereichen eingangsstempel ' +
  'eingangsstempeln eingriff eingriffe eingriffen einheit einheiten einkauf einkaufe einkaufen einkaufskorb einkaufskorbe einkaufskorben einkaufsliste einkaufslisten ' +
  'einkaufswagen einkaufszettel einkaufszetteln einkommen einkommensgrenze einkommensgrenzen einkommensnachweis einkommensnachweise einkommensnachweisen einkommensteuer ' +
  'einkommensteuern einladung einladungen einlage einlagen einlegesohle einlegesohlen einleitungen einmachglas einmachglaser einmachglasern einnahme einnahmen einreise ' +
  'einreisen einrichtung einrichtungen einsatz einsatze einsatzen einsatzfahrzeug einsatzfahrzeuge einsatzfahrzeugen einschreiben einspruch einspruche einspruchen einstellung ' +
  'einstellungen einstieg einstiege einstiegen eintrag eintrage eintragen eintragung eintragungen eintritt eintritte eintritten eintrittskarte eintrittskarten eintrittspreis ' +
  'eintrittspreise eintrittspreisen einverstandnis einverstandnisse einverstandnissen einwohnermeldeamt einwohnermeldeamter einwohnermeldeamtern einwurf einwurfe einwurfen ' +
  'einzahlung einzahlungen einzelkind einzelkinder einzelkindern einzelpreis einzelpreise einzelpreisen einzelstuck einzelstucke einzelstucken einzelteil einzelteile ' +
  'einzelteilen einzelzimmer einzelzimmern einzug einzuge einzugen eis eisbar eiscafe eiscafes eiscreme eisenstange eisenstangen eiszapfen eiter ekel ekg ekzem ekzeme ekzemen ' +
  'elefanten elektriker elektrikern elektroauto elektroautos elektrofahrrad elektrofahrrader elektrofahrradern elektroherd elektroherde elektroherden elektromarkt ' +
  'elektromarkte elektromarkten elektromotoren elektroniken elemente elementen elixier elixiere elixieren elternabend elternabende elternabenden elterngeld elterngelder ' +
  'elterngeldern elternrat elternrate elternraten elternsprechtag elternsprechtage elternsprechtagen elternteil elternteile elternteilen elternteilzeit elternvertreter ' +
  'elternvertretern elternzeit elternzeiten emails embryo embryos emigrant emigranten emission emissionen empfang empfange empfangen empfangerin empfangerinnen empfangern ' +
  'empfangsdame empfangsdamen emu emus endgerat endgerate endgeraten energieberater energieberatern energieen engagement enge engen englisch engpass engpasse engpassen ' +
  'enkelin enkelinnen enkelkind enkelkinder enkelkindern enkeln enkeltochter enkeltochtern ente enten entertaste entertasten entkalker entkalkern entladung entladungen ' +
  'entschadigung entschadigungen entschluss entschlusse entschlussen entsorgung entsorgungen entsperrung entsperrungen entsprechung entsprechungen entwickler entwicklerin ' +
  'entwicklerinnen entwicklern entwurf entwurfe entwurfen entzug entzuge entzugen entzundung entzundungen epidemie epidemieen epilepsie episode episoden epoche epochen erbe ' +
  'erbgut erbguter erbgutern erbschaft erbschaften erbschaftssteuer erbschaftssteuern erbschein erbscheine erbscheinen erbse erbsen erdbeere erdbeeren erdgas erdgeschoss ' +
  'erdgeschosse erdgeschossen erdkunde erdung erdwarme ereignis ereignisse ereignissen erfahrungen erfahrungsaustausch erfahrungsaustausche erfahrungsaustauschen erfordernis ' +
  'erfordernisse erfordernissen ergebnisse ergebnissen ergotherapie erhebungsbogen erhohung erhohungen erholungsurlaub erinnerungen erkaltung erkaltungen erkenntnis ' +
  'erkenntnisse erkenntnissen erklarung erklarungen erkrankung erkrankungen erlaubnis erlaubnisse erlaubnissen erlebnis erlebnisse erlebnissen ermahnung ermahnungen ernte ' +
  'erntehelfer erntehelfern ernten ersatz ersatzakku ersatzakkus ersatze ersatzen ersatzreifen ersatzschlussel ersatzschlusseln ersatzteil ersatzteile ersatzteilen ' +
  'ersatzteillager ersatzteillagern ersatztermin ersatztermine ersatzterminen erstattungen erstehilfekurs erstehilfekurse erstehilfekursen ersthelfer ersthelfern erststimme ' +
  'erststimmen ertrag ertrage ertragen erwachsene erwachsenen erwerb erwerbe erwerben erzieherin erzieherinnen erziehung esel eseln espresso espressos essensausgabe ' +
  'essensausgaben essig essloffel essloffeln esstisch esstische esstischen esszimmer esszimmern estrich etage etagen etappe etappen etat etats etikette etiketten ' +
  'etikettendrucker etikettendruckern euro euros events examen excel exempel exempeln exemplar exemplare exemplaren exil exile exilen existenz existenzen exkurs exkurse ' +
  'exkursen expedition expeditionen experiment experimente experimenten exporte exporten expose exposes exzess exzesse exzessen fabrik fabrikat fabrikate fabrikaten fabriken ' +
  'facebook fachanwalt fachanwalte fachanwalten facharbeiter facharbeitern facharzt facharzte facharzten facher fachern fachgeschaft fachgeschafte fachgeschaften fachleute ' +
  'fachmann fachwerk fachwerke fachwerken fachwerkhaus fachwerkhauser fachwerkhausern fackel fackeln faden fahigkeit fahigkeiten fahrbahn fahrbahnen fahrdienst fahrdienste ' +
  'fahrdiensten fahre fahren fahrerin fahrerinnen fahrern fahrersitz fahrersitze fahrersitzen fahrgeld fahrgelder fahrgeldern fahrgestell fahrgestelle fahrgestellen fahrkarte ' +
  'fahrkarten fahrkartenautomat fahrkartenautomaten fahrkartenkontrolle fahrkartenkontrollen fahrkartenschalter fahrkartenschaltern fahrlehrer fahrlehrern fahrpass fahrpasse ' +
  'fahrpassen fahrplan fahrplane fahrplanen fahrplaner fahrpreis fahrpreise fahrpreisen fahrrader fahrradern fahrradgeschaft fahrradgeschafte fahrradgeschaften fahrradhelm ' +
  'fahrradhelme fahrradhelmen fahrradkette fahrradketten fahrradklingel fahrradklingeln fahrradkorb fahrradkorbe fahrradkorben fahrradlenker fahrradrahmen fahrradreifen ' +
  'fahrradsattel fahrradsatteln fahrradschloss fahrradschlosse fahrradschlossen fahrradtrager fahrradtragern fahrradverleih fahrradverleihs fahrschule fahrschulen fahrstuhl ' +
  'fahrstuhle fahrstuhlen fahrt fahrten fahrtenbuch fahrtenbucher fahrtenbuchern fahrtkosten fahrtrichtung fahrtrichtungen fahrzeug fahrzeugbrief fahrzeugbriefe ' +
  'fahrzeugbriefen fahrzeugcheck fahrzeugchecks fahrzeuge fahrzeugen fahrzeugfuhrer fahrzeugfuhrern fahrzeughalter fahrzeughaltern fahrzeugschein fahrzeugscheine ' +
  'fahrzeugscheinen faktoren fakultat fakultaten falle fallen fallrohr fallrohre fallrohren fallschirm fallschirme fallschirmen falschfahrer faltern familieen familienbetrieb ' +
  'familienbetriebe familienbetrieben familienmitglied familienmitglieder familienmitgliedern familienname familienrecht fangen fans farbeimer farbeimern farbstoff farbstoffe ' +
  'farbstoffen farbton farbtone farbtonen farbtube farbtuben fasan fasane fasanen fasching faser fasern fass fassade fassaden fasse fasser fassern faustregel faustregeln ' +
  'faxgerat faxgerate faxgeraten faxnummer faxnummern feature features feder fee feed feeds feen fehlalarm fehlalarme fehlalarmen fehlbetrag fehlbetrage fehlbetragen ' +
  'fehldruck fehldrucke fehldrucken fehleranalyse fehleranalysen fehlercode fehlercodes fehlermeldungen fehlern fehlerprotokoll fehlerprotokolle fehlerprotokollen ' +
  'fehlerquelle fehlerquellen fehlmenge fehlmengen feier feierabend feierabende feierabenden feierlichkeit feierlichkeiten feiertag feiertage feiertagen feige feigen feile ' +
  'feilen feind feinde feinden feinstaub feldern feldweg feldwege feldwegen felge felgen fell felle fellen felsen fenstergitter fenstergittern fenstergriff fenstergriffe ' +
  'fenstergriffen fensterladen fenstern fensterrahmen fensterriegel fensterriegeln fensterrollo fensterrollos fensterscheibe fensterscheiben ferieen ferien ferienhaus ' +
  'ferienhauser ferienhausern ferienjob ferienjobs ferienlager ferienlagern ferienprogramm ferienprogramme ferienprogrammen ferienreise ferienreisen ferienwoche ferienwochen ' +
  'ferkel fernsehern fernsehprogramm fernsehprogramme fernsehprogrammen fernsehsender fernsehsendern fernsehsessel fernsehsesseln fernsteuerung fernsteuerungen fernwarme ' +
  'fernzugang fernzugange fernzugangen ferse fersen fessel fesseln feste festen festkomitee festkomitees festnetz festnetztelefon festnetztelefone festnetztelefonen ' +
  'festplatte festplatten festpreis festpreise festpreisen festsaal festsaale festsaalen feststellung feststellungen fette fetzen feuchte feuchtigkeit feuchtigkeiten ' +
  'feueralarm feueralarme feueralarmen feuermelder feuermeldern feuern feuerstelle feuerstellen feuerwache feuerwachen feuerwehr feuerwehrauto feuerwehrautos feuerwehrmann ' +
  'feuerwehrschlauch feuerwehrschlauche feuerwehrschlauchen feuerwerk feuerwerke feuerwerken feuerzeug fichte fichten fieber fieberthermometer fieberthermometern figur ' +
  'figuren filet filets filiale filialen filialleiter filialleitern filialmanager filialmanagern filmabend filmabende filmabenden filme filmen filz filze filzen filzhut ' +
  'filzhute filzhuten filzschreiber filzschreibern filzstift filzstifte filzstiften finanzamt finanzamter finanzamtern finanzlage finanzlagen finesse finessen fingerabdruck ' +
  'fingerabdrucke fingerabdrucken fingern fingernagel fingernageln firewalls firme firmen firmenchef firmenchefs firmenlogo firmenlogos firmenname firmenstempel ' +
  'firmenstempeln firmware fischerei fischereien fitness fitnessstudio fitnessstudios fix flachbettscanner flachbettscannern flachen flachheizkorper flachheizkorpern flamme ' +
  'flanke flanken flansch flansche flanschen flasche flaschen flatrate flatrates flecke flecken fleisch fleischerei fleischereien fliege fliegen fliese fliesen fliesenkleber ' +
  'fliesenklebern fliesenleger fliesenlegern fliessband fliessbander fliessbandern flocke flocken floh flohe flohen flohmarkt flohmarkte flohmarkten floren florist floristen ' +
  'floristin floristinnen flotte flotten fluchtling fluchtlinge fluchtlingen flug fluge flugel flugelmutter flugelmuttern flugeln flugen flugzeuge flugzeugen flusse flussen ' +
  'flussiggas flussigkeit flussigkeiten flyer flyern fokus foldern folge folgeschaden folie folieen fonds font fonts forderantrag forderantrage forderantragen forderer ' +
  'forderern forderschule forderschulen forderung forderungen forderverein fordervereine fordervereinen forelle forellen foren formate formaten formel formeln formulare ' +
  'formularen formularmuster formularmustern forschungsinstitut forschungsinstitute forschungsinstituten fortbildung fortbildungen fortschritt fortschritte fortschritten ' +
  'forum foto fotoapparat fotoapparate fotoapparaten fotograf fotografen fotokopie fotokopieen fotos fotostudio fotostudios foxtrott foxtrotts fracht frachten fragebogen ' +
  'fratze fratzen frauenarzt frauenarzte frauenarzten frauenarztin frauenarztinnen freibad freibader freibadern freigabe freigaben freigetrank freigetranke freigetranken ' +
  'freiheiten freischaltung freischaltungen freistellung freistellungen freiwillige freizeit freizeiten freizeitpark freizeitparke freizeitparken fremdkorper fremdkorpern ' +
  'fremdsprache fremdsprachen fremdwort fremdworter fremdwortern frequenz frequenzen fressnapf fressnapfe fressnapfen freude freuden freunden freundeskreis freundeskreise ' +
  'freundeskreisen freundinnen freundschaftsspiel freundschaftsspiele freundschaftsspielen friedhof friedhofe friedhofen friseur friseure friseuren friseurin friseurinnen ' +
  'friseursalon frisor frisore frisoren frist fristen frisur frisuren fruhjahr fruhjahre fruhjahren fruhrentner fruhrentnern fruhschicht fruhschichten fruhstuck fruhstucke ' +
  'fruhstucksei fuder fudern fuge fuhrerschein fuhrerscheine fuhrerscheinen fuhrerscheinentzug fuhrerscheinentzuge fuhrerscheinentzugen fuhrpark fuhrparke fuhrparken fuhrung ' +
  'fuhrungen fuhrungszeugnis fuhrungszeugnisse fuhrungszeugnissen fulle fullern fundament fundamente fundamenten fundburo fundburos funde funden funken funkmaus funksender ' +
  'funksendern funktionar funktionare funktionaren funktionen fursorge fursorgen fusion fusionen fussballclub fussballclubs fussballplatz fussballplatze fussballplatzen ' +
  'fussballspieler fussballspielern fussballtor fussballtore fussballtoren fussballtrainer fussballtrainern fussballturnier fussballturniere fussballturnieren fussballverein ' +
  'fussballvereine fussballvereinen fussboden fussbodenheizung fusse fussel fusseln fussen fussleiste fussleisten fussmatte fussmatten fusspilz fusspilze fusspilzen futter ' +
  'futtermittel futtermitteln gabel gabeln gaben galeere galeeren galgen gange gangen gans ganse gansen ganzjahresreifen garagen garagentor garagentore garagentoren garantie ' +
  'garantieen garantieschein garantiescheine garantiescheinen gardine gardinen gardinenstange gardinenstangen garn garne garnele garnelen garnen garnitur garnituren garten ' +
  'gartenbank gartenbanke gartenbau gartenbauer gartenbauern gartenhaus gartenhauser gartenhausern gartenhutte gartenhutten gartenlaube gartenlauben gartenmauer gartenmauern ' +
  'gartenmobel gartenmobeln gartenschere gartenscheren gartenschlauch gartenschlauche gartenschlauchen gartenstuhl gartenstuhle gartenstuhlen gartenteich gartenteiche ' +
  'gartenteichen gartenzaun gartenzaune gartenzaunen gartnerei gartnereien gartnerin gartnerinnen gas gasflasche gasflaschen gashahn gasheizung gasherd gasherde gasherden ' +
  'gasleitung gasleitungen gasmassen gasrohr gasrohre gasrohren gasse gassen gastarif gastarife gastarifen gaste gastebuch gastebucher gastebuchern gasten gastetoilette ' +
  'gastetoiletten gastezimmer gastezimmern gastgeber gastgebern gastgeschenk gastgeschenke gastgeschenken gasthaus gasthauser gasthausern gasthof gasthofe gasthofen gastspiel ' +
  'gaststube gaststuben gastwirt gastwirte gastwirten gastwirtschaft gastwirtschaften gasverbrauch gasverbrauche gasverbrauchen gaszahler gaszahlern gateway gateways gatte ' +
  'gatten gattin gattinnen gebauden gebet gebete gebeten gebirgen gebiss gebisse gebissen gebot gebote geboten gebrauch gebrauche gebrauchen gebrauchsartikel ' +
  'gebrauchsartikeln gebrauchtauto gebrauchtautos gebrauchtfahrzeug gebrauchtfahrzeuge gebrauchtfahrzeugen gebrauchtmarkt gebrauchtmarkte gebrauchtmarkten gebrauchtwagen ' +
  'gebuhr gebuhren gebuhrenbescheid gebuhrenbescheide gebuhrenbescheiden geburtsname geburtsort geburtsorte geburtsorten geburtstag geburtstage geburtstagen geburtstagsfeier ' +
  'geburtstagsfeiern geburtstagskalender geburtstagskalendern geburtstagsparty geburtstagspartys geburtsurkunde geburtsurkunden gedicht gedichte gedichten gefall gefalle ' +
  'gefallen gefangnis gefangnisse gefangnissen gefangniszelle geflugel gefrierbeutel gefrierbeuteln gefrierfach gefrierfacher gefrierfachern gefrierschranke gefrierschranken ' +
  'gegend gegenden gegenstand gegenstande gegenstanden gegenteil gegenteile gegenteilen gehalt gehalter gehaltern gehaltsabrechnung gehaltsabrechnungen gehause gehausen ' +
  'geheimnis geheimnisse geheimnissen gehhilfe gehhilfen gehilfe gehilfen gehirne gehirnen gehstock gehstocke gehstocken gehweg gehwege gehwegen gehwegplatte gehwegplatten ' +
  'geiern geister gel gelande gelanden gelander gelandern geldanlage geldanlagen geldautomat geldautomaten geldbetrag geldbetrage geldbetragen geldbeutel geldbeuteln gelder ' +
  'geldern geldschein geldscheine geldscheinen geldspende geldspenden geldstrafe geldstrafen gelee gelees gelegenheit gelegenheiten gelenk gelenke gelenken gels gelubde ' +
  'gelubden gemeindebucherei gemeindebuchereien gemeinderat gemeinderate gemeinderaten gemeinschaft gemeinschaften gemeinschaftskonto gemeinschaftskontos gemuseladen gemut ' +
  'gemuter gemutern genehmigung genehmigungen generalschlussel generalschlusseln generator generatoren genosse genossen genuss genusse genussen gepack gepacke gepacken ' +
  'gepacknetz gepacknetze gepacknetzen gepackstuck gepackstucke gepackstucken gepacktrager gepacktragern gerate geraten gerausche gericht gerichte gerichten gerichtskosten ' +
  'gerichtsprozess gerichtsprozesse gerichtsprozessen gerichtsverfahren geruchsverschluss gerust geruste gerusten gesamtpreis gesamtpreise gesamtpreisen gesamtsumme ' +
  'gesamtsummen gesangverein gesangvereine gesangvereinen geschaft geschafte geschaften geschaftsbrief geschaftsbriefe geschaftsbriefen geschaftsessen geschaftsfuhrer ' +
  'geschaftsfuhrern geschaftsjahr geschaftsjahre geschaftsjahren geschaftspartner geschaftspartnern geschaftsstelle geschaftsstellen geschaftszeichen geschenk geschenke ' +
  'geschenken geschenkpapier geschenkpapiere geschenkpapieren geschirr geschirre geschirren geschirrspulern geschirrtuch geschirrtucher geschirrtuchern geschlecht ' +
  'geschlechter geschlechtern geschmack geschoss geschosse geschossen geschwader geschwadern geschwindigkeiten geschwister gesellschaften gesetz gesetze gesetzen gesicht ' +
  'gesichtern gespenst gespenster gespenstern gestandnis gestandnisse gestandnissen gestange gestangen geste gestell gestelle gestellen gesten gesuch gesuche gesuchen ' +
  'gesundheit gesundheiten gesundheitsamt gesundheitsamter gesundheitsamtern gesundheitscheck gesundheitschecks gesundheitskarte gesundheitskarten getrank getrankelager ' +
  'getrankelagern getrankemarkt getrankemarkte getrankemarkten getranken getreide getreiden getriebe getrieben getriebeol gewachshaus gewachshauser gewachshausern gewand ' +
  'gewander gewandern gewebe geweben gewehr gewehre gewehren gewerbe gewerben gewerbesteuer gewerbesteuern gewicht gewichte gewinn gewinne gewinnen gewissen gewitter ' +
  'gewittern gewolbe gewolben gicht giebel giebeln giesskanne giesskannen gig gigs gilet ginster ginstern gips gipse gipsen giraffe giraffen girokonto girokontos gitarre ' +
  'gitarren gitarrist gitarristen gitter gitterbett gittern glas glasern glasfaser glasfaseranschluss glasfaseranschlusse glasfaseranschlussen glasfasern glasreiniger ' +
  'glasreinigern glasschaden glasscheibe glasscheiben glassplitter glassplittern glaswolle glatte glatteis glatze glatzen glaubiger glaubigerin glaubigerinnen glaubigern ' +
  'gleis gleise gleisen gleitzeit glied glieder globus glocke glocken glossar glossare glossaren gluckwunsch gluckwunsche gluckwunschen gluhbirne gluhbirnen gluhwein gnocchi ' +
  'gnu gnus gockel gockeln goldbarren gondel gondeln gonner gonnern gorilla gorillas gottesdienst gottesdienste gottesdiensten grab grabern grabkranz grabkranze grabkranzen ' +
  'grabstein graden grafik grafiken grafikkarte grafikkarten grafiktreiber grafiktreibern granite graniten granulat granulate granulaten graser grasern gremien gremium grenze ' +
  'grenzwert grenzwerte grenzwerten griff griffe griffen grill grillabend grillabende grillabenden grille grillen grillparty grillpartys grimasse grippe grippen groll grolle ' +
  'grollen grosseltern grossen grosskuche grosskuchen grossmutter grossmuttern grossraumburo grossraumburos grossvater grossvatern grotte grotten gruben grundbuch ' +
  'grundbuchauszug grundbuchauszuge grundbuchauszugen grundbucher grundbuchern grunde grunden grunder grundern grundgesetz grundgesetze grundgesetzen grundplatte grundplatten ' +
  'grundriss grundrisse grundrissen grundsatz grundsatze grundsatzen grundschule grundschulen grundsicherungshilfe grundsicherungshilfen grundsteuer grundsteuern grundstuck ' +
  'grundstucke grundstucken grundstucksgrenze grundstucksgrenzen grundung grundungen grundwasser grundwassern grunflache grunflachen grunstreifen gruppen gruppenleiter ' +
  'gruppenleitern gruppenreise gruppenreisen gummi gummiband gummibander gummibandern gummistiefel gummistiefeln gunst gunste gunsten gurke gurken gurt gurte gurtel gurteln ' +
  'gurten gutachten gutern guterzug guterzuge guterzugen guthaben gutschein gutscheinbon gutscheine gutscheinen gutschrift gutschriften gymnasien gymnasium gynakologe ' +
  'gynakologen haarausfall haarausfalle haarausfallen haarfarbe haarfarben haargel haargels haarriss haarrisse haarrissen haarschnitt haarschnitte haarschnitten haarspange ' +
  'haarspangen haarspray haarsprays hacke hacken hacker hackern hackfleisch hacksler hackslern hafen haftpflichtversicherung hagelschaden hahne hahnen haken halbjahr ' +
  'halbjahre halbjahren hallenbad hallenbader hallenbadern hals halskette halsketten halstuch halstucher halstuchern halte haltegriff haltegriffe haltegriffen halten halter ' +
  'haltern haltestelle haltestellen halteverbot halteverbote halteverboten haltung haltungen hammel hammeln hammern hamorrhoiden hamster hamstern handarbeit handarbeiten ' +
  'handbremse handbremsen handbuch handbucher handbuchern handcreme handcremen handel handelskammer handelskammern handelsregister handelsregistern handelsvertreter ' +
  'handelsvertretern handen handgepack handgepacke handgepacken handgriff handgriffe handgriffen handhebel handhebeln handlauf handlaufe handschrift handschriften handschuh ' +
  'handschuhe handschuhfach handschuhfacher handschuhfachern handtasche handtaschen handtuch handtucher handtuchern handtuchstange handtuchstangen handverband handverbande ' +
  'handverbanden handwaschbecken handwerk handwerke handwerken handwerker handwerkerin handwerkerinnen handwerkern handwerksbetrieb handwerksbetriebe handwerksbetrieben ' +
  'handwerkskammer handwerkskammern handyabo handyabos handyakku handyakkus handyhulle handyhullen handynummer handynummern handys handytarif handytarife handytarifen ' +
  'handyvertrag handyvertrage handyvertragen hange hangen hardcopy harfe harfen harke haube hauben hauch hauche hauchen haupter hauptern hauptgericht hauptgerichte ' +
  'hauptgerichten hauptmenu hauptmenus hauptmieter hauptmietern hauptsache hauptsachen hauptschalter hauptschaltern hauptschuldner hauptschuldnern hauptschule hauptschulen ' +
  'hauptstrasse hauptstrassen hausanschluss hausanschlusse hausanschlussen hausarbeit hausarbeiten hausarzt hausarzte hausarzten hausarztin hausarztinnen hausaufgabe ' +
  'hausaufgaben hausaufgabenheft hausaufgabenhefte hausaufgabenheften hausbank hausbanken hausbesitzer hausbesitzern hausbesuch hausbesuche hausbesuchen hauschen hausdach ' +
  'hausdacher hausdachern hauseingang hauseingange hauseingangen hausern hausgeld hausgelder hausgeldern haushaltsgerat haushaltsgerate haushaltsgeraten haushaltshilfe ' +
  'haushaltshilfen hausmann hausmeister hausmeisterdienst hausmeisterdienste hausmeisterdiensten hausmeistern hausmeisterservice hausmeisterservices hausmull hausnummer ' +
  'hausnummern hausordnung hausordnungen hausrat hausrate hausraten hausratversicherung hausratversicherungen hausregel hausregeln hausschlussel hausschlusseln hausschuh ' +
  'haustier haustiere haustieren haustur hausturen hausvater hausvatern hausverbot hausverbote hausverboten hausverwalter hausverwalterin hausverwalterinnen hausverwaltern ' +
  'hauswand hauswande hauswanden hauswirt hauswirte hauswirten hauswirtschaft hautarzt hautarzte hautarzten hautausschlag hautausschlage hautausschlagen hdmikabel hdmikabeln ' +
  'headlines headset headsets hebamme hebammen hebeln hecke hecken heckenschere heckenscheren heckenschnitt heckenschnitte heckenschnitten heckscheibe heckscheiben heere ' +
  'heeren hefe hefeteig hefeteige hefeteigen heft hefte heften hefter heftern heftklammer heftklammern heftpflaster heftpflastern heidelbeere heidelbeeren heiligabend ' +
  'heilmittel heilmitteln heimarbeit heimatland heimatlander heimatlandern heimatverein heimatvereine heimatvereinen heime heimen heimleiter heimleitern heimspiel heimspiele ' +
  'heimspielen heimweg heimwege heimwegen heiratsurkunde heiratsurkunden heizkessel heizkesseln heizkissen heizkorper heizkorpern heizkosten heizkostenabrechnung ' +
  'heizkostenabrechnungen heizkostenzahler heizkostenzahlern heizkreis heizkreise heizkreisen heizlufter heizluftern heizol heizung heizungen heizungsanlage heizungsanlagen ' +
  'heizungsbauer heizungsbauern heizungsraum heizungsraume heizungsraumen heizungsregler heizungsreglern heizungsrohr heizungsrohre heizungsrohren hektoliter hektolitern ' +
  'heldin heldinnen helfer helferin helferinnen helfern helme helmen helpdesk helpdesks hemd hemden hemmnis hemmnisse hemmnissen henne hennen herausforderung ' +
  'herausforderungen herbstferien herde herden herdplatte herdplatten heringe heringen hersteller herstellern herstellung herstellungen herzinfarkt herzinfarkte herzinfarkten ' +
  'herzschlag herzschlage herzschlagen heu heugabel heugabeln hexe highlights hilfen hilfsmittel hilfsmitteln hilfspaket hilfspakete hilfspaketen himbeere himbeeren himmel ' +
  'himmelfahrt himmeln hindernis hindernisse hindernissen hinflug hinfluge hinflugen hinterachse hinterachsen hintereingang hintereingange hintereingangen hintergrund ' +
  'hintergrunde hintergrunden hinterhaus hinterhauser hinterhausern hinterrad hinterrader hinterradern hinweise hinweisen hinweisschild hinweisschilder hinweisschildern ' +
  'hinweistafel hinweistafeln hirn hirne hirnen hit hits hobby hobbys hobel hobeln hochbau hochbett hochdruck hochhauser hochhausern hochlager hochlagern hochsaison ' +
  'hochsaisons hochschule hochschulen hochwasser hochwassern hochzeitsfeier hochzeitsfeiern hochzeitstag hochzeitstage hochzeitstagen hocker hockern hofe hofen hoftor hoftore ' +
  'hoftoren hohe hohen hohlkorper hohlkorpern hohlraum hohlraume hohlraumen holunder holzboden holze holzen holzern holzkante holzkanten holzkohle holzkohlen holzofen ' +
  'holzstapel holzstapeln holzwurm holzwurmer holzwurmern homepage homepages honorar honorare honoraren hoodie hoodies hopfen horer horern horgerat horgerate horgeraten ' +
  'horhilfe horhilfen hormon hormone hormonen hornisse hornissen horsaal horsaale horsaalen hortbetreuung horte hosen hostel hostels hoster hostern hotels hotelzimmer ' +
  'hotelzimmern hotfix hotfixs hotline hotlines hotspot hotspots hub hubs hubschrauber hubschraubern hufeisen hufftgelenk hufftgelenke hufftgelenken hufte huften hugeln ' +
  'huhner huhnerauge huhneraugen huhnern hulle hullen hummeln hunde hundebesitzer hundebesitzern hundefutter hundefuttern hundehalter hundehaltern hunden hunderasse ' +
  'hunderassen hundesteuer hundesteuern hundin hundinnen hupe hupen husten hustensaft hustensafte hustensaften hustentropfen hute hutten hyperlink hyperlinks hypnotiseur ' +
  'hypnotiseure hypnotiseuren hypothese hypothesen ibuprofen ideen identitat identitaten idyll idylle idyllen igel igeln iglu iglus imbiss imbissbude imbissbuden imbisse ' +
  'imbissen imitat imitate imitaten immobilie immobilieen impfapp impfapps impfbescheinigung impfbescheinigungen impfheft impfhefte impfheften impfkalender impfkalendern ' +
  'impfnachweis impfnachweise impfnachweisen impfpass impfpasse impfpassen impfreihe impfreihen impfschein impfscheine impfscheinen impfstoff impfstoffe impfstoffen ' +
  'impftermin impftermine impfterminen impfungen implantat implantate implantaten importe importen impuls impulse impulsen inbetriebnahme inbetriebnahmen industrie ' +
  'industrieen infarkt infarkte infarkten infekt infekte infekten infektion infektionen infoblatt infoblatter infoblattern informatik informatiken informatikerin ' +
  'informatikerinnen infos infotafel infotafeln infotisch infotische infotischen infusionsflasche infusionsflaschen ingenieur ingenieure ingenieuren ingenieurin ' +
  'ingenieurinnen inhaberin inhaberinnen inhabern inhalte inhalten inhaltsverzeichnis inhaltsverzeichnisse inhaltsverzeichnissen initiale initialen injektion injektionen ' +
  'inland innenhof innenhofe innenhofen innenraum innenraume innenraumen insasse insassen inschrift inschriften insekten insel inseln inserat inserate inseraten insolvenz ' +
  'insolvenzverfahren inspekteur inspekteure inspekteuren inspektion inspektionen inspektor inspektoren installateur installateure installateuren installation installationen ' +
  'instandhaltung instandhaltungen instanz instanzen institut instituten institutionen instrument instrumente instrumenten insulin integration integrationen integrationskurs ' +
  'integrationskurse integrationskursen interface interfaces internat internate internaten internetanbieter internetanbietern internetanschluss internetanschlusse ' +
  'internetanschlussen internetausfall internetausfalle internetausfallen internetcafe internetcafes internetseite internetseiten internetzugang internetzugange ' +
  'internetzugangen intranet inventar inventare inventaren inventur inventuren investition investitionen investor investoren ios ipad ipads isolierband isolierbander ' +
  'isolierbandern isolierung isolierungen isomatte isomatten jacke jacken jagdschein jagdscheine jagdscheinen jagerei jagereien jahresabo jahresabos jahresabschluss ' +
  'jahresabschlusse jahresabschlussen jahresbeitrag jahresbeitrage jahresbeitragen jahresbericht jahresberichte jahresberichten jahresgewinn jahresgewinne jahresgewinnen ' +
  'jahrgang jahrgange jahrgangen jalousie jause jausen jeans jeep jeeps jobs jogginganzug joghurt journalist journalisten journalistin journalistinnen jubilaen jubilar ' +
  'jubilare jubilaren jubilaum jugend jugendamt jugendamter jugendamtern jugendburg jugendburgen jugenden jugendlichen jugendschutz jugendweihe jugendweihen jungen jurist ' +
  'juristen juror juroren jurys juwelier juweliere juwelieren kabarettist kabarettisten kabel kabelanschluss kabelanschlusse kabelanschlussen kabelhulle kabelhullen ' +
  'kabelmodem kabelmodems kabeln kabelrolle kabelrollen kabelschacht kabelschachte kabelschachten kabeltrommel kabeltrommeln kabine kabinen kabinett kabinette kabinetten ' +
  'kachel kacheln kachelofen kadern kafer kafern kaffeeautomat kaffeeautomaten kaffeefilter kaffeefiltern kaffeekanne kaffeekannen kaffeekasse kaffeekassen kaffeemaschinen ' +
  'kaffeepause kaffeepausen kaffees kahn kahne kahnen kaiserschnitt kaiserschnitte kaiserschnitten kakadu kakadus kaki kakis kakteen kaktus kalb kalber kalbern kalenderjahr ' +
  'kalenderjahre kalenderjahren kalendermonat kalendermonate kalendermonaten kalendern kalenderwoche kalenderwochen kalk kalte kaltmiete kamele kamera kameras kamin kamine ' +
  'kaminen kaminofen kamm kamme kammen kammer kammern kampfe kampfen kanal kanaldeckel kanaldeckeln kanale kanalen kandidat kandidaten kandidatur kandidaturen kaninchen kanne ' +
  'kanten kantine kantinen kanule kanulen kanzlei kanzleien kapazitat kapazitaten kapelle kapellen kapital kapiteln kaplane kaplanen kapsel kapseln kardiologe kardiologen ' +
  'karfreitag karies karneval karotte karotten karpfen karre kartei karteien karten karteninhaber karteninhabern kartenleser kartenlesern kartensperre kartensperren ' +
  'kartenspiel kartenspiele kartenspielen kartoffeln karton kartone kartonen kaserne kasernen kassen kassenbeleg kassenbelege kassenbelegen kassenbon kassenbons kassenbuch ' +
  'kassenbucher kassenbuchern kassenprufer kassenprufern kassenrezept kassenrezepte kassenrezepten kassensystem kassensysteme kassensystemen kassenwart kassette kassetten ' +
  'kassierer kassiererin kassiererinnen kassierern kastanie kastanien kastellan kastellane kastellanen katalysator katalysatoren katastrophen kategorie kategorieen kater ' +
  'katern kathedrale kathedralen katzen katzenfutter katzenfuttern kauf kaufbeleg kaufbelege kaufbelegen kaufe kaufer kaufern kaufhaus kaufhauser kaufhausern kaufleute ' +
  'kaufpreis kaufpreise kaufpreisen kaufvertrag kaufvertrage kaufvertragen kaution kautionen kavalier kavaliere kavalieren keile keilen keiler keilern keilriemen keim keime ' +
  'keks kekse kellerfenster kellerfenstern kellergang kellergange kellergangen kellergeschoss kellergeschosse kellergeschossen kellerraum kellerraume kellerraumen ' +
  'kellerschlussel kellerschlusseln kellertur kellerturen kellerwand kellerwande kellerwanden kellnerin kellnerinnen kenntnis kenntnisse kenntnissen kennworter kennwortern ' +
  'kennzahl kennzahlen kennzeichen kennzeichnung kennzeichnungen kennziffer kennziffern keramik keramiken kerosin kerze kerzen kessel kesseln ketchup ketchups ketten ' +
  'kettensage keuchhusten keyboards kfz kfzkennzeichen kfzmechaniker kfzmechanikern kfzsteuer kfzsteuern kfzversicherung kfzversicherungen kiefern kieferungen kies kilo ' +
  'kilometern kilometerzahler kilometerzahlern kilos kimono kimonos kinderarzt kinderarzte kinderarzten kinderbetreuung kinderbett kinderchor kinderchore kinderchoren ' +
  'kindergarten kindergartenplatz kindergartenplatze kindergartenplatzen kindergeld kindergeldantrag kindergeldantrage kindergeldantragen kindergelder kindergeldern ' +
  'kindergruppe kindergruppen kinderheim kinderheime kinderheimen kinderhort kinderhorte kinderhorten kinderkrippe kinderkrippen kinderlied kinderlieder kinderliedern kindern ' +
  'kindersitz kindersitze kindersitzen kinderstuhl kinderstuhle kinderstuhlen kindertheater kindertheatern kinderwagen kinderwunsch kinderwunsche kinderwunschen kinderzimmer ' +
  'kinderzimmern kindesunterhalt kindheit kindheiten kinn kinne kinnen kinos kiosk kioske kiosken kippe kippen kippschalter kippschaltern kirchen kirchenchor kirchenchore ' +
  'kirchenchoren kirchenlied kirchenlieder kirchenliedern kirchensteuer kirchensteuern kirchturm kirchturme kirchturmen kirmes kirsche kirschen kirschkuchen kissen ' +
  'kissenbezug kissenbezuge kissenbezugen kiste kisten kitakind kitakinder kitakindern kitaplatz kitaplatze kitaplatzen kitas kits kitt kittel kitteln kiwi kiwis klage ' +
  'klammer klammern klang klange klangen klappe klappen klappstuhle klappstuhlen klargrube klargruben klassen klassenfahrt klassenfahrten klassenlehrer klassenlehrerin ' +
  'klassenlehrerinnen klassenlehrern klassenraum klassenraume klassenraumen klassenstufe klassenstufen klassentreffen klassenvertreter klassenvertretern klassenzimmer ' +
  'klassenzimmern klause klausur klausuren klavier klaviere klavieren klebeband klebebander klebebandern klebern kleberstifte kleberstiften klebestift klebestifte ' +
  'klebestiften klebstoff klebstoffe klebstoffen kleid kleider kleiderbugel kleiderbugeln kleidergrosse kleidergrossen kleiderhaken kleidern kleidersacke kleidersacken ' +
  'kleiderschrank kleiderschranke kleiderschranken kleiderspende kleiderspenden kleiderstange kleiderstangen kleidungsstuck kleidungsstucke kleidungsstucken kleinanlage ' +
  'kleinanlagen kleinanzeige kleinanzeigen kleingarten kleinigkeit kleinigkeiten kleinkind kleinkinder kleinkindern klempner klempnern klick klicke klicken klimaanlage ' +
  'klimaanlagen klingel klingelanlage klingelanlagen klingelknopf klingelknopfe klingelknopfen klingelschild klingelschilder klingelschildern klingeltaster klingeltastern ' +
  'klingelton klingeltone klingeltonen klingen klinik kliniken klinke klinken klippe klippen klischee klischees klo klobrille klobrillen klodeckel klodeckeln klosett klosette ' +
  'klosetten kloster klostern klotze knall knalle knallen knast knaste knasten kneifzange kneifzangen kniegelenk kniegelenke kniegelenken knien kniff kniffe kniffen knocheln ' +
  'knochen knockout knockouts knodel knodeln knopf knopfe knopfen knospe knospen knoten koala koalas kochbuch kochbucher kochbuchern kocher kochern kochin kochinnen kochinsel ' +
  'kochinseln kochkurs kochkurse kochkursen kochrezept kochrezepte kochrezepten kochtopf kochtopfe kochtopfen koffer koffern kofferraum kofferraume kofferraumen kohlen kolben ' +
  'kolnischwasser kolnischwassern kolonie kolonieen kombizange kombizangen komitee komitees kommentar kommentare kommentaren kommentator kommentatoren kommissar kommissare ' +
  'kommissaren kommission kommissionen kommode kommoden kommunikation kommunikationen kompetenz kompetenzen kompott kompotte kompotten kompressor kompressoren kompromiss ' +
  'kompromisse kompromissen kondensator kondensatoren kondition konditionen konditorei konditoreien kondom kondome konferenz konferenzen konfetti konfiguration ' +
  'konfigurationen konfigurationsfehler konfigurationsfehlern konfirmand konfirmanden konfiture konflikt konflikte konflikten kongress kongresse kongressen konkurs konkurse ' +
  'konkursen konrektor konrektoren konservendose konservendosen konsole konsolen konstrukteur konstrukteure konstrukteuren konstruktion konstruktionen konsulat konsulate ' +
  'konsulaten konsum konsument konsumenten kontaktaufnahme kontaktaufnahmen kontakte kontaktformular kontaktformulare kontaktformularen kontaktperson kontaktpersonen konten ' +
  'kontinent kontinente kontoauszug kontoauszuge kontoauszugen kontoguthaben kontoinhabern kontoname kontonummern kontos kontosperre kontosperren kontostand kontostande ' +
  'kontostanden kontozugang kontozugange kontozugangen kontrabass kontrabasse kontrabassen kontrast kontraste kontrasten kontrastmittel kontrastmitteln kontrollanruf ' +
  'kontrollanrufe kontrollanrufen kontrolle kontrollen kontrolleur kontrolleure kontrolleuren kontrollfeld kontrollfelder kontrollfeldern kontur konturen konverter konvertern ' +
  'konzept konzepte konzepten konzert konzerte konzerten kooperationspartner kooperationspartnern kopfe kopfen kopfhorer kopfhorerbuchse kopfhorerbuchsen kopfhorern ' +
  'kopfkissen kopfschmerztablette kopfschmerztabletten kopfsteinpflaster kopfsteinpflastern kopftuch kopftucher kopftuchern kopieen kopierer kopierern kopierpapier ' +
  'kopierpapiere kopierpapieren koppel koppeln korb korbe korben korkenzieher korkenziehern korpergrosse korpergrossen korpern korperpflege korpus korrektur korrekturen ' +
  'kortison kosmetik kosmetikstudio kosmetikstudios kostenerstattung kostenerstattungen kostentrager kostentragern kostenvoranschlag kostenvoranschlage kostenvoranschlagen ' +
  'kotelett koteletts kotflugel krabbelgruppe krabbelgruppen kraftfutter kraftfuttern kraftstoff kraftstoffe kraftstoffen kraftwerk kraftwerke kraftwerken kragen krahe kralle ' +
  'krampf krampfadern krampfe kran krane kranen kranken krankenakte krankenakten krankenbett krankenbetten krankengeld krankengelder krankengeldern krankenhaus krankenhauser ' +
  'krankenhausern krankenkasse krankenkassen krankenpflege krankenpfleger krankenpflegerin krankenpflegerinnen krankenpflegern krankenschein krankenscheine krankenscheinen ' +
  'krankenschwester krankenschwestern krankenversicherung krankenversicherungen krankenwagen krankenzettel krankenzetteln krankenzimmer krankenzimmern krankheit ' +
  'krankheitsfall krankheitsfalle krankheitsfallen krankheitstag krankheitstage krankheitstagen krankheitsverlauf krankheitsverlaufe krankheitsverlaufen krankmeldung ' +
  'krankmeldungen kranze kranzen krawatte krawatten kreditantrag kreditantrage kreditantragen kredite krediten kreditgeber kreditgebern kreditkarte kreditkarten kreditlimit ' +
  'kreditlimits kreidel kreiden kreis kreise kreisel kreiseln kreisen kreislauf kreislaufe kreislaufen kreissage kressen kreuzbandriss kreuzbandrisse kreuzbandrissen kreuzen ' +
  'kreuzwortratsel kreuzwortratseln kriege kriegen krimiroman krimiromane krimiromanen krippe krippen krise krisen krisis kriterien kriterium kritik kritiken kritikpunkt ' +
  'kritikpunkte kritikpunkten krokodil krokodile krokodilen krone kronen krote kroten krucke krucken kruge krugen krume krumen kruste krusten kubel kubeln kubikmeter ' +
  'kubikmetern kuche kuchen kuchenchef kuchenchefs kuchenmesser kuchenmessern kuchenmobel kuchenmobeln kuchenregal kuchenregale kuchenregalen kuchenschrank kuchenschranke ' +
  'kuchenschranken kuchenwaage kuchenwaagen kugel kugellager kugellagern kugelschreiber kugelschreibern kuh kuhe kuhen kuhler kuhlern kuhlschranke kuhlschranken kuhlung ' +
  'kuhlungen kuken kulturen kummer kundenberater kundenberatern kundendienst kundendienste kundendiensten kundenhotline kundenhotlines kundeninfo kundeninfos kundenkonto ' +
  'kundenkontos kundennummern kundenservice kundenservices kundigung kundigungen kundigungsfrist kundigungsfristen kundigungsgrund kundigungsgrunde kundigungsgrunden ' +
  'kundigungsschreiben kundigungsschutz kundinnen kunste kunsten kunstharz kunstler kunstlerin kunstlerinnen kunstlern kunststoff kunststoffe kunststoffen kunstwerk ' +
  'kunstwerke kunstwerken kupplung kupplungen kur kurbis kuren kurier kuriere kurieren kurierfahrer kurierfahrern kurs kursangebot kursangebote kursangeboten kurse kursen ' +
  'kursleiter kursleitern kursteilnehmer kursteilnehmern kursus kurve kurzarbeit kurzschluss kurzschlusse kurzschlussen kurzzeitpflege kuscheltier kuscheltiere kuscheltieren ' +
  'kusine kusinen kuss kusse kussen kuste kusten kutter kuttern kuvert labor laboratorium laborbefund laborbefunde laborbefunden labore laboren laborergebnis laborergebnisse ' +
  'laborergebnissen laborwert laborwerte laborwerten lachen lacke lacken lackschaden lade ladeflache ladeflachen ladegerat ladegerate ladegeraten ladekabel ladekabeln ' +
  'ladeninhaber ladeninhabern laderampe laderampen ladung ladungen lage lagen lageplan lageplane lageplanen lager lagerarbeiter lagerarbeitern lagerfeuer lagerfeuern lagern ' +
  'lagerraum lagerraume lagerraumen lahmung lahmungen laken lama lamas laminat lammer lammern lampen lampenschirm lampenschirme lampenschirmen landern landesgrenze'
).split(' ')
