import { Playground } from './playground';

window.playground = new Playground().testApi();
