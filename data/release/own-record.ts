/** Collection of the one record in which a release says something of itself: who confirmed numbers. */
export const ownCollection = 'releases';
