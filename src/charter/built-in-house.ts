import type { House } from '../house/house';
import compiled from './compiled/house.json';

/** What the charter that was built in sets for all who use it: nothing, in the one that ships. */
export const builtInHouse = compiled as House;
