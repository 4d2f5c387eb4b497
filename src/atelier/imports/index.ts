export { readQuickParts } from './read-quick-parts';
export { readTable } from './read-table';
