import { checkedRules } from './checked-rules';
import compiled from './compiled/send.json';
import type { SendCharter } from './send-charter';

const { rules } = compiled as Partial<SendCharter>;

/** The part of the charter's expressions that decides at Send (`src/tone/compile/send-rules.ts`). */
export const sendToneRules = checkedRules(rules);
