import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarReminder } from '../../src/templates/calendar-file';

const NOW = Date.UTC(2026, 10, 30, 18, 30, 5);
const reminder: CalendarReminder = {
  id: 'validation-acme.example@ton-juste',
  day: '2026-12-07',
  title: 'Relancer Acme : validation demandée le 24 novembre',
  text: 'Boutique, maquettes ; suite\nOuvrez « Modèles », puis « Relancer ».',
};

function read(file: string) {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  if (!event) throw new RangeError('no event');
  return { event: new ICAL.Event(event), alarms: event.getAllSubcomponents('valarm') };
}

test('a calendar reads back the day, the words and the alarm', () => {
  const { event, alarms } = read(calendarFile(reminder, NOW));
  expect(event.uid).toBe(reminder.id);
  expect(event.summary).toBe(reminder.title);
  expect(event.description).toBe(reminder.text);
  expect(event.startDate.toString()).toBe('2026-12-07T09:00:00');
  expect(event.startDate.zone.tzid).toBe('floating');
  expect(event.duration.toSeconds()).toBe(900);
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY']);
  expect(calendarFile(reminder, NOW)).toContain('\r\nDTSTAMP:20261130T183005Z\r\n');
});

test('any words come back, in lines of 75 octets at most, each with its end', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(words, words, (title, text) => {
      const file = calendarFile({ ...reminder, title, text }, NOW);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const plain = (given: string) => given.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
      expect(read(file).event.summary ?? '').toBe(plain(title));
      expect(read(file).event.description ?? '').toBe(plain(text));
    }),
  );
});
