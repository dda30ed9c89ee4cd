/** What is given people's names: machines, programs, shops, places, storms. Right behind these a name is theirs. Folded. */
export const thingNouns: readonly string[] = (
  'server servers serwer serwera serwery servidor servidores serveur serveurs node nodes nodo nodos noeud host hosts vm proxy module modul moduls modulo modulos modulu modulen modules ' +
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
  'ksiegarnia libreria livraria librairie delikatesy supermercado supermarket supermercato'
).split(' ')
