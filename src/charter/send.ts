import { checkedRules } from './checked-rules';
import compiled from './compiled/send.json';
import type { SendCharter, SendTone } from './send-charter';

/**
 * Held whole: of what it sees read, webpack keeps that alone, under names of its own, and no charter could be
 * put into the built file (src/publishing/send-file.ts).
 */
const whole: unknown = compiled;
const { rules, others = [], house } = whole as Partial<SendCharter>;

/** The part of the charter's expressions that decides at Send (`src/tone/compile/send-rules.ts`). */
export const sendTone: SendTone = {
  rules: checkedRules(rules),
  others: others.map(checkedRules),
  house,
};
