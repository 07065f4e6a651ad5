/** Words of directions, for the rules of the way to a place. */
export const turnWords = 'vänster, höger, left, right';

export const distanceUnits = `m, meter, meters, metres, km, kilometer, kilometers, kilometres, mil, mile, miles, yards,
  kvarter, block, blocks, hållplatser, busshållplatser, stationer, stops, bus stops, stations`;
export const distanceFrom = `från, ifrån, norr om, söder om, öster om, väster om, nordväst om, nordost om, sydväst om,
  sydost om, utanför, bortom, efter, före, away from, from, north of, south of, east of, west of,
  past, beyond, outside, after, before, bort`;

export const onFoot = `promenad, gång, gångväg, bilresa, bilväg, bilfärd, bussresa, bussfärd, cykling, körning, walk,
  walking, drive, ride, by bus, by car, by foot, by train, on foot, med bil, med buss, med tåg,
  med cykel, till fots, away from`;

export const stops = `hållplats, hållplatsen, hållplatserna, busshållplats, busshållplatsen, bus stop, tram stop,
  tågstation, slutstation, slutstationen, ändhållplats, ändhållplatsen`;

export const stations = `resecentrum, resecentret, centralstationen, centralen, järnvägsstationen, busstationen,
  busstorget, stationen, tågstationen, travel center, travel centre, central station,
  railway station, train station, bus station, bus terminal, station`;

/** Restraining orders and statistics measure distances too, but from no house of ours. */
export const beforeOtherDistance =
  /(?:n[äa]rmare [äa]n|closer than|inom|within|mer [äa]n|l[äa]ngre [äa]n|more than|[öo]ver|minst|upp till|h[öo]gst)\W*(?:\d+ ?- ?)?$/i;
export const afterOtherDistance =
  /^ +(?:hemmet|hemorten|bostaden|henne|honom|varandra|her|him|them|home|each other|den skyddade|din bostad|your home|d[äa]r du bor|d[äa]r hon bor)/i;
