import { anyOf } from '../pattern.ts';

/** Things one finds a house by. Courts, the police and social services are left out: they are in plans. */
export const landmarkWords = `kyrka, kyrkan, kyrkogården, kapellet, domkyrkan, moske, mosken, skola, skolan, grundskolan,
  högstadiet, förskolan, dagiset, gymnasiet, universitetet, folkhögskolan, ICA, Coop, Konsum,
  Willys, Lidl, Hemköp, Biltema, matbutiken, mataffären, butiken, apoteket, biblioteket, stationen,
  järnvägsstationen, tågstationen, centralstationen, centralen, resecentrum, resecentrumet,
  busstationen, bussterminalen, busshållplatsen, perrongen, torget, Stora torget, parken,
  stadsparken, folkets park, folkparken, älven, sjön, bron, kvarnen, bäcken, hamnen,
  marinan, stranden, badplatsen, macken, bensinmacken, bensinstationen, OKQ8, Circle K, Preem, St1,
  McDonalds, McDonald's, Burger King, Systembolaget, stadshuset, kommunhuset, kommunalhuset,
  tingshuset, rådhuset, polishuset, simhallen, badhuset, sporthallen, ishallen, idrottsplatsen,
  fotbollsplanen, arenan, Löfbergs, lasarettet, sjukhuset, vårdcentralen, brandstationen,
  campingen, vattentornet, mejeriet, bruket, fabriken, sågen, sågverket, hotellet, vandrarhemmet,
  museet, teatern, biografen, bion, gymmet, pizzerian, restaurangen, kiosken, kafeet, cafeet,
  kafeet, fiket, bageriet, konditoriet, banken, frisören, frisersalongen, salongen, verkstaden,
  bilfirman, möbelaffären, bokhandeln, optikern, skomakaren, solariet, tandläkaren,
  blomsteraffären, begravningsplatsen, golfbanan, rondellen, korsningen, viadukten, tunneln,
  järnvägen, järnvägsspåret, parkeringen, parkeringshuset, p-huset, gallerian, köpcentret,
  köpcentrumet, varuhuset, folkets hus, församlingshemmet, bygdegården, fängelset, regementet,
  flygplatsen, lekplatsen, skogsbrynet, masten, gasklockan, silon, herrgården, slottet, gården,
  riksvägen, motorvägen, återvinningscentralen, återvinningen, soptippen, statyn,
  fontänen, minigolfen, äldreboendet, konsthallen, operan, church, chapel, cathedral, mosque,
  school, preschool, kindergarten, university, supermarket, grocery store, shop, pharmacy, library,
  station, railway station, train station, bus station, bus stop, bus terminal, travel center,
  travel centre, central station, town hall, city hall, market square, main square, park, river,
  lake, bridge, mill, canal, harbor, harbour, beach, gas station, petrol station, filling station,
  hospital, clinic, health center, health centre, fire station, police station, hotel, hostel,
  museum, theater, theatre, cinema, gym, pizzeria, restaurant, kiosk, cafe, bakery, bank,
  post office, hairdresser, dentist, cemetery, graveyard, golf course, roundabout, crossroads,
  intersection, viaduct, tunnel, railway, parking lot, car park, shopping center, shopping centre,
  mall, playground, airport, football field, swimming hall, swimming pool, sports hall,
  water tower, dairy, factory, sawmill, castle, manor`;
export const landmark = anyOf(landmarkWords);

/** A building somebody can look for. */
export const buildingWords = `hus, huset, husen, villa, villan, byggnad, byggnaden, stuga, stugan, fastighet, fastigheten,
  radhus, radhuset, hyreshus, hyreshuset, höghus, höghuset, flerfamiljshus, flerfamiljshuset,
  tegelhus, tegelhuset, trähus, trähuset, stenhus, stenhuset, tegelbyggnad, tegelbyggnaden,
  träbyggnad, trävilla, trävillan, tegelvilla, tegelvillan, kåk, kåken, port, porten, dörr, dörren,
  ytterdörr, ytterdörren, entredörr, entredörren, grind, grinden, staket, staketet, tegelfasad,
  fasad, fasaden, gavel, gaveln, lada, ladan, längan, barack, baracken, paviljong, paviljongen,
  garage, garaget, plåttak, tegeltak, tak, taket, verandan, trappan, brevlåda, brevlådan, skylt,
  markis, lägenhetshus, punkthus, punkthuset, sekelskifteshus, sekelskifteshuset, enplanshus,
  tvåvåningshus, tvåvåningshuset, house, building, villa, cottage, bungalow, townhouse,
  block of flats, apartment block, apartment building, tower block, brick building, brick house,
  wooden house, stone house, front door, door, gate, fence, roof, porch, barn, facade, mailbox,
  awning`;
export const building = anyOf(buildingWords);

export const colorWords = `röd, rött, röda, gul, gult, gula, blå, blått, blåa, grön, grönt, gröna, vit, vitt, vita, svart,
  svarta, grå, grått, gråa, brun, brunt, bruna, rosa, lila, orange, orangea, beige, beiga, faluröd,
  falurött, faluröda, ljusgul, ljusgult, ljusgula, mörkröd, mörkröda, ljusblå, ljusblått, mörkgrön,
  mörkgröna, vitmålad, vitmålade, rödmålad, rödmålade, gulmålad, gulmålade, rappad, rappade,
  putsad, putsade, tegelröd, tegelröda, turkos, turkosa, red, yellow, blue, green, white, black,
  grey, gray, brown, pink, purple, red-brick, red brick, beige, orange, turquoise`;
export const color = anyOf(colorWords);

/** Where something stands, as seen from a landmark; these say little else. */
export const besideWords = `bakom, framför, mittemot, mitt emot, mitt för, snett emot, snett mittemot, bredvid, intill,
  invid, granne med, granne till, grannar med, vägg i vägg med, ovanpå, ovanför, nedanför, jämte,
  nära, i närheten av, alldeles vid, strax intill, runt hörnet från, på baksidan av,
  på andra sidan, strax norr om, strax söder om, strax öster om, strax väster om, norr om,
  söder om, öster om, väster om, ett stenkast från, i anslutning till, i samma hus som,
  i samma byggnad som, i samma trappuppgång som, i samma trapphus som, i samma kvarter som,
  i samma uppgång som, på samma våning som, i huset med, på samma gata som, på höjden ovanför,
  gångavstånd från, gångavstånd till, behind, opposite, across from, across the street from,
  next to, next door to, beside, adjacent to, around the corner from, round the corner from,
  just north of, just south of, just east of, just west of, in the same building as,
  in the same house as, upstairs from, above, a stone's throw from, near, close to,
  walking distance from, walking distance of, walking distance to`;
export const beside = anyOf(besideWords);

/** The same, but these are said of much else: they count after "ligger", "finns". */
export const looselyWords = `vid, under, utanför, i, på, over, below, by, at, off, in front of, in, inside, inne i, inuti,
  uppe i, nere vid, nere i, uppe vid, borta vid`;
export const loosely = anyOf(looselyWords);

export const liesWords = `ligger, låg, finns, håller till, håller hus, huserar, sitter, är belägen, är beläget, belägen,
  beläget, inrymd, inrymt, inryms, har lokaler, har sina lokaler, har kontor, hittar oss,
  hittar du oss, hittar ni oss, träffas, tar emot, is, are, located, situated, housed, find us,
  based, lies, sits, meet you, meet`;
export const lies = anyOf(liesWords);

/** Old uses by which a house is still known. */
export const formerBuilding = anyOf(
  `mejeriet, prästgården, skolan, skolhuset, brandstationen, bruket, kvarnen, kyrkan, sjukhuset,
  lasarettet, posthuset, posten, banken, stationen, stationshuset, järnvägsstationen, tingshuset,
  rådhuset, bryggeriet, fabriken, spinneriet, väveriet, regementet, polishuset, biografen,
  missionshuset, smedjan, bageriet, tvätteriet, sanatoriet, hotellet, vandrarhemmet, pensionatet,
  apoteket, folkskolan, internatet, tullhuset, lanthandeln, konsum, handelsboden, doktorsvillan,
  disponentvillan, herrgården, sågen, slakteriet, dairy, rectory, vicarage, schoolhouse,
  fire station, mill, church, post office, railway station, station building, brewery, factory,
  courthouse, hotel, bakery, chapel, sanatorium, barracks, hospital building, police station`,
);

export const lookOfHouse = anyOf(
  `eken, björken, granen, lönnen, almen, kastanjen, asken, linden, trädet, stora trädet, oak, birch,
  chestnut, big tree, fönster, fönstren, luckor, luckorna, fönsterluckor, fönsterluckorna, knutar,
  knutarna, tak, taket, port, porten, dörr, dörren, balkonger, balkongerna, veranda, verandan,
  torn, tornet, flaggstång, flaggstången, staket, staketet, windows, shutters, roof, door,
  balconies, porch, tower, flagpole, fence`,
);

/** The service itself, its house or its people. */
export const service = anyOf(
  `boendet, skyddet, jouren, jourboendet, lokalen, lokalerna, kontoret, mottagningen, verksamheten,
  vi, shelter, office, refuge, premises, we`,
);

export const entranceWords = `ingång från gården, ingång från gatan, ingång på baksidan, ingången på baksidan,
  ingång från baksidan, ingången från gården, ring på hos, ringklockan, entren på gaveln,
  entren på baksidan, entre på baksidan, in på gården, in på innergården, entrance at the back,
  entrance from the courtyard, ring the bell marked, the bell marked, entrance round the back,
  entrance around the back, in the basement of the, i källaren på, i källaren under`;

/** Houses that are told from their neighbors by this alone. */
export const standingHouseWords = `tegelhuset, trähuset, stenhuset, tegelvillan, trävillan, tegelbyggnaden, träbyggnaden,
  tegellängan, sekelskifteshuset, sekelskiftesvillan, tvåvåningshuset, enplanshuset, punkthuset,
  hörnhuset, hörnhus, gavelhuset, gårdshuset, gatuhuset, gathuset, grannhuset, granngården, gaveln,
  corner house, corner building, gable end`;
