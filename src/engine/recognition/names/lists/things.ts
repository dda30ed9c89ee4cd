/** What is given people's names: machines, programs, shops, places, storms. Right behind these a name is theirs. Folded. */
export const thingNouns: readonly string[] = (
  'marki marka marque marke merk systemie systemu server servers serwer serwera serwery servidor servidores serveur serveurs node nodes nodo nodos noeud host hosts vm proxy module modul moduls modulo modulos modulu modulen modules ' +
  'pacchetto pacote paquete paket package plugin machine machines maquina maquinas macchina maschine rechner konsola konsoli konsole consola console cluster container instanz instance ' +
  'instancia istanza drucker printer impresora stampante imprimante drukarka impressora drucksaal firma firmy firmie firme firmes ditta azienda empresa sklep sklepie sklepu loja lojas tienda ' +
  'negozio magasin winkel filiale filiaal estacao estacion station gare stazione stacja stacji halte haltestelle przystanek rondo rondzie ronda cartorio escola colegio ecole scuola szkola ' +
  'szkole schule school hotel hostal restaurante restaurant ristorante restauracja trattoria pizzeria bistro pharmacie pharmacy apteka apteki farmacia raum sala sale salle saal zaal stade ' +
  'stadion estadio stadio bairro barrio quartier quartiere dzielnica wijk buurt storm hurricane orkaan tempete tormenta sturm orkan huragan cyclone typhoon carte worm virus metodo metoda ' +
  'methode method teoria teorema theorem indice skala escala sindrome syndrome syndrom zespol choroba maladie morbo krankheit disease marke marque marca marka brand model modelo modell modello ' +
  'saude banco banca teatro theatre theater kino cine cinema kosciol igreja iglesia chiesa eglise kirche kerk basilica parafia parroquia parrocchia paroisse clinica klinika clinique klinik ' +
  'prodotto produkt product producto produto produit software programm programma program programa app sistema system usine fabbrica fabrica fabryka ' +
  'version versie versione versao wersja wersji policy usluga usluge release servizio servicio servico projekt projeto project progetto proyecto zug treno trein statek schiff ship ferry navio nave ' +
  'serie film livro libro book boek buch livre ksiazka kolekcja kollektion collection coleccion colecao tabela tabella ' +
  'building buildings wing block campus hall auditorium gym classroom room rooms ward branch depot dock berth pier terminal hub floor pump boiler generator rack racks font typeface theme template bot historian ' +
  'vessel trawler barge yacht tug tanker rowan oak house houses home lodge villa tower court estate park bridge lane square avenue route road fund award prize cup trophy lecture foundation trust scheme ' +
  'gebaude haus saal raume zimmer besprechungsraum sitzungszimmer horsaal wohnbereich station flugel halle lager schrank schranke standort werk campus turm villa bunker labor kita kindergarten hort heim ' +
  'wohnheim pflegeheim krankenhaus spital siedlung stiftung preis pokal bot schriftart frachter kutter schlepper motorschiff autokran bagger brucke schleuse tunnel ' +
  'batiment immeuble residence pavillon tour amphi amphitheatre gymnase college lycee creche foyer hopital chateau domaine hameau villa ferme pont port quai bateau navire chalutier remorqueur police typo ' +
  'gabarit theme grue engin agence succursale prix fondation fonds trophee coupe aile etage ordonnanceur generateur ' +
  'edificio edificios bloque torre planta aula aulas pabellon sala gimnasio biblioteca instituto ies ips universidad facultad laboratorio bodega almacen nave grua montacargas buque barco ferri puente parque plaza ' +
  'premio fundacion trofeo copa tipografia plantilla tema modulo comedor residencia urbanizacion estadio aeropuerto puerto locucion ' +
  'edificio padiglione capannone palazzo palazzina palestra istituto liceo asilo nido ospedale reparto ponte molo banchina bacino rimorchiatore barca gru carrello torre piazza premio fondazione torneo trofeo coppa ' +
  'carattere tema gruppo runner ambiente residenza villa rifugio ' +
  'gebouw lokaal vergaderzaal zalen hal loods magazijn dok sluis brug kade schuit boot sleepboot tanker tankschip schoolplein basisschool middelbare lyceum ziekenhuis verpleeghuis zorgcentrum afdeling vleugel toren ' +
  'flat woonzorgcentrum stichting prijs beker lettertype sjabloon thema bank kast stoel tafel zaal team dienst poli gang ' +
  'edificio bloco torre unidade escola creche agrupamento pavilhao ginasio auditorio anfiteatro hospital enfermaria ala ponte barco navio rebocador balsa lancha premio fundacao trofeu taca tipo fonte modelo tema ' +
  'zona ambiente rack servidora condominio residencial edificios conjunto viaduto parque praca uti posto maternidade ' +
  'budynek budynku hala hali pawilon oddzial oddziale pracownia biblioteka przedszkole przedszkola liceum technikum szpital przychodnia most molo nabrzeze barka jacht autokar most wieza osiedle osiedlu ' +
  'fundacja nagroda puchar czcionka motyw szafa szafy komoda naroznik sofa fotel krzeslo klaster klastrze czujnik pompa pompy maszyna wozek ' +
  'kettle toaster mattress pram stroller lamp armchair bookcase wardrobe dishwasher fridge vacuum mower drill kaffeemaschine lampe sessel regal kommode kinderwagen staubsauger rasenmaher spulmaschine matratze ' +
  'cafetiere aspirateur tondeuse poussette fauteuil canape armoire matelas velo donnees rapport categorie cafetera aspiradora colchon sillon lavadora piscina playa pagina paginas categoria informe informes datos ' +
  'caja camion caffettiera aspirapolvere tagliaerba bollitore poltrona divano materasso rapporto categorie dati scatola batedeira liquidificador geladeira relatorio relatorios dados caixa caminhao rastreador ' +
  'regata koffiezetapparaat stofzuiger fiets kinderwagen rapport gegevens lampa fotel odkurzacz pralka lodowka materac raport dane kategoria strona ' +
  'lampara lamparas lampada stivali stivale sandalia sandalias bota botas zapato zapatos scarpa scarpe vestito vestido vestidos borsa bolso bolsa mochila zaino buty butow sandaly sukienka plecak stolik ' +
  'stolika stolikow lampka lampki fietstas fietstassen laarzen schoenen jurk rugzak wellies boots shoes sandals dress jacket coat backpack handbag schuhe stiefel sandalen kleid rucksack handtasche chaussures ' +
  'bottes sandales robe sac lampadaire impresa locatie vestiging ' +
  'ksiegarnia libreria livraria librairie delikatesy supermercado supermarket supermercato'
).split(' ')
