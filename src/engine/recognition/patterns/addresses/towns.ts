import { fold } from '../../../detection/fold.ts'
import { is, kindsOf } from '../../names/gazetteer.ts'
import { plain } from '../scan.ts'

/** The end of a town that follows an address on its line without a postcode: `Rua do Ouro 55, Lisboa`. */
export function townEnd(text: string, from: number): number | undefined {
  return brazilianEnd(text, from) ?? endBehind(following, text, from) ?? lastWordsEnd(text, from)
}

/** "Chapecó - SC", "Bairro Centro, São Borja/RS": the state tells the town. */
function brazilianEnd(text: string, from: number): number | undefined {
  brazilian.lastIndex = from
  return brazilian.test(text) ? brazilian.lastIndex : undefined
}

export const statesOfBrazil = '(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)'
const wordOfTown = String.raw`\p{Lu}[\p{L}'’-]{1,20}(?:[ ](?:d[aeo]s?[ ])?\p{Lu}[\p{L}'’-]{1,20}){0,3}`
const brazilian = new RegExp(
  `(?:[ ]?[,–-][ ]?${wordOfTown}){1,2}[ ]?[-–/][ ]?${statesOfBrazil}(?![\\p{L}\\d])(?:,?[ ](?:CEP:?[ ]?)?\\d{5}-\\d{3}(?![\\d-]))?`,
  'uy',
)

/** A town that no list has: words in capitals behind the comma of an address, with which its sentence ends. */
function lastWordsEnd(text: string, from: number): number | undefined {
  lastWords.lastIndex = from
  const words = lastWords.exec(text)?.[1]?.split(' ') ?? []
  const isTown = words.length > 0 && words.every((word) => (kindsOf(fold(word)) & noTowns) === 0)
  return isTown ? lastWords.lastIndex : undefined
}

const noTowns =
  is.plain |
  is.greeting |
  is.closing |
  is.given |
  is.title |
  is.role |
  is.occupation |
  is.organization |
  is.header
const lastWords = plain(
  /,[ ](\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?:[ ]\p{Lu}[\p{L}'’-]{1,20})?)(?=[ \t]*(?:[.;)\r\n]|$|,[ ](?:t[eé]l|cell?|mobil|gsm|fax|e-?mail)))/uy,
)

/** The end of a town in small letters that begins here. */
export function smallTownEnd(text: string, from: number): number | undefined {
  return endBehind(small, text, from)
}

function endBehind(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  const words = pattern.exec(text)?.[1]
  if (words === undefined) return undefined
  const start = pattern.lastIndex - words.length
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1))
    if (towns.has(words.slice(0, end).toLowerCase())) return start + end
  return undefined
}

const following = plain(
  /[ \t]{0,2}[,–-]?[ \t]{1,2}(\p{Lu}[\p{L}'’-]{1,20}(?:[ ][\p{L}'’-]{2,20}){0,3})(?![\p{L}\p{N}@_])/uy,
)

const small = plain(/(\p{Ll}[\p{L}'’-]{1,20}(?:[ ][\p{L}'’-]{2,20}){0,3})(?![\p{L}\p{N}@_])/uy)

/** Large towns of the countries of the desks; such as mean something else in a sentence are left out. */
const towns: ReadonlySet<string> = new Set(
  `berlin,hamburg,münchen,munich,köln,cologne,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dortmund,bremen,dresden,hannover,nürnberg,duisburg,bochum,wuppertal,bielefeld,bonn,münster,mannheim,karlsruhe,augsburg,wiesbaden,mönchengladbach,gelsenkirchen,aachen,braunschweig,chemnitz,kiel,magdeburg,freiburg,krefeld,mainz,lübeck,erfurt,oberhausen,rostock,kassel,hagen,saarbrücken,potsdam,ludwigshafen,oldenburg,leverkusen,osnabrück,solingen,heidelberg,darmstadt,regensburg,paderborn,ingolstadt,würzburg,ulm,heilbronn,pforzheim,wolfsburg,göttingen,bottrop,reutlingen,koblenz,bremerhaven,erlangen,trier,jena,salzgitter,cottbus,konstanz,bamberg,bayreuth,passau
wien,vienna,graz,linz,salzburg,innsbruck,klagenfurt,villach,wels,dornbirn,bregenz,zürich,zurich,genf,genève,geneva,basel,lausanne,bern,berne,winterthur,luzern,lucerne,st. gallen,lugano,biel,thun
paris,marseille,lyon,toulouse,nantes,montpellier,strasbourg,bordeaux,lille,rennes,reims,le havre,saint-étienne,toulon,grenoble,dijon,nîmes,villeurbanne,clermont-ferrand,le mans,aix-en-provence,brest,limoges,amiens,perpignan,metz,besançon,orléans,mulhouse,rouen,caen,nancy,argenteuil,roubaix,tourcoing,avignon,poitiers,versailles,pau,la rochelle,cannes,antibes,calais,annecy,bruxelles,brussels,liège,charleroi,namur
madrid,barcelona,valencia,sevilla,zaragoza,málaga,malaga,murcia,palma,palma de mallorca,las palmas,bilbao,alicante,córdoba,cordoba,valladolid,vigo,gijón,vitoria,granada,a coruña,la coruña,elche,oviedo,cartagena,jerez,móstoles,alcalá de henares,pamplona,fuenlabrada,almería,leganés,santander,castellón,burgos,albacete,getafe,salamanca,logroño,huelva,badajoz,tarragona,lleida,cádiz,jaén,ourense,girona,lugo,santiago de compostela,cáceres,toledo,segovia,ciudad de méxico,guadalajara,monterrey,bogotá,bogota,medellín,lima,buenos aires,santiago de chile,quito,montevideo,caracas,bucaramanga,cali,barranquilla,cúcuta,pereira,manizales,ibagué,santa marta,villavicencio,popayán,montería,guayaquil,puebla,tijuana,zapopan,cancún,querétaro,arequipa,valparaíso,caba
roma,rome,milano,milan,napoli,naples,torino,turin,palermo,genova,bologna,firenze,florence,bari,catania,venezia,venice,verona,messina,padova,trieste,brescia,parma,taranto,prato,modena,reggio calabria,reggio emilia,perugia,ravenna,livorno,cagliari,foggia,rimini,salerno,ferrara,sassari,latina,monza,siracusa,pescara,bergamo,forlì,trento,vicenza,terni,bolzano,novara,piacenza,ancona,andria,udine,arezzo,cesena,lecce,pesaro,pisa,lucca,siena,varese
amsterdam,rotterdam,den haag,the hague,utrecht,eindhoven,groningen,tilburg,almere,breda,nijmegen,apeldoorn,haarlem,arnhem,enschede,amersfoort,zaanstad,zwolle,leiden,zoetermeer,maastricht,dordrecht,alkmaar,alphen aan den rijn,delft,deventer,hilversum,leeuwarden,den bosch,antwerpen,antwerp,gent,ghent,brugge,leuven,mechelen,aalst,kortrijk,hasselt,oostende
lisboa,lisbon,porto,vila nova de gaia,amadora,braga,coimbra,funchal,setúbal,almada,aveiro,évora,faro,leiria,guimarães,viseu,são paulo,rio de janeiro,brasília,salvador,fortaleza,belo horizonte,curitiba,recife,porto alegre,florianópolis,goiânia,manaus,belém
warszawa,warsaw,kraków,krakow,łódź,wrocław,poznań,gdańsk,szczecin,bydgoszcz,lublin,białystok,katowice,gdynia,częstochowa,radom,toruń,sosnowiec,rzeszów,kielce,gliwice,olsztyn,zabrze,bielsko-biała,bytom,zielona góra,rybnik,opole,tychy,sopot,elbląg,płock
london,birmingham,manchester,leeds,glasgow,sheffield,liverpool,edinburgh,bristol,cardiff,belfast,leicester,coventry,nottingham,newcastle,newcastle upon tyne,sunderland,brighton,plymouth,wolverhampton,southampton,portsmouth,norwich,aberdeen,dundee,swansea,oxford,cambridge,exeter,gloucester,swindon,ipswich,peterborough,middlesbrough,blackpool,bolton,stockport,huddersfield,derby,stoke-on-trent,dublin,cork,galway,limerick,waterford
new york,los angeles,chicago,houston,philadelphia,san antonio,san diego,dallas,san jose,austin,san francisco,seattle,denver,boston,portland,las vegas,detroit,memphis,baltimore,milwaukee,atlanta,miami,minneapolis,toronto,montréal,montreal,vancouver,calgary,ottawa,edmonton,winnipeg,québec,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,christchurch,cape town,johannesburg,durban
praha,prague,brno,ostrava,plzeň,bratislava,košice,budapest,debrecen,szeged,wien,zagreb,ljubljana,beograd,sofia,bucurești,cluj-napoca,timișoara,stockholm,göteborg,malmö,uppsala,københavn,copenhagen,aarhus,odense,aalborg,oslo,bergen,trondheim,stavanger,helsinki,espoo,tampere,turku,oulu,vilnius,riga,tallinn,athens,αθήνα,θεσσαλονίκη,istanbul,ankara,izmir,москва,санкт-петербург,київ,kyiv,kiev`.split(
    /[,\n]/u,
  ),
)
