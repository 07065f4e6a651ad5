const whole = ['lat', 'lng', 'lon', 'long', 'geo', 'gps', 'zip', 'city', 'town', 'ort'];
const within =
  /addres|adress|street|gat[au]|latitud|longitud|location|coordinate|koordinat|post(al|code|nummer|nr|kod|ort)|building|byggnad|karta|^(place|plats|map)/i;

/** Whether a field name speaks of a place, which no record has: a shelter must not be found. */
export function speaksOfPlace(fieldName: string): boolean {
  return whole.includes(fieldName.toLowerCase()) || within.test(fieldName);
}

/** Whether a kind of support is meant for a shelter, which is no kind here: it must not be found. */
export function speaksOfShelter(kind: string): boolean {
  return /shelter|refuge|skyddat|boende|härbärge/i.test(kind);
}
