import shippedTexts from '../charter/compiled/shipped-texts.json';
import { toneRules } from '../charter/tone';
import { transformations } from '../charter/transformations';
import { Workshop } from '../authoring/workshop';
import type { Answer, Files, Request } from './worker-messages';

/** Compiling takes a second or two: it is done beside the page, which stays awake. */
const texts: unknown = shippedTexts;
const workshop = new Workshop(new Map(texts as Files), toneRules, transformations);

function answered(request: Request): unknown {
  switch (request.kind) {
    case 'shipped':
      return workshop.shipped();
    case 'compile':
      return workshop.compile(new Map(request.ask));
    case 'rule':
      return workshop.rehearseRule(request.ask.rule, new Map(request.ask.own));
    case 'template':
      return workshop.rehearseTemplate(
        request.ask.template,
        new Map(request.ask.own),
        request.ask.id,
      );
    case 'alarm':
      return workshop.rehearseAlarm(request.ask.alarm, new Map(request.ask.own));
    case 'review':
      return workshop.review(request.ask);
    case 'publish':
      return workshop.publish(request.ask.launchevent, request.ask.made);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let answer: Answer;
  try {
    answer = { id: data.id, answer: answered(data) };
  } catch (failure) {
    answer = { id: data.id, failure: String(failure) };
  }
  self.postMessage(answer);
});
