import world from 'libphonenumber-js/metadata.max';

/** The numbering plans of the whole world (39 kB). */
export const worldPlans = world;
