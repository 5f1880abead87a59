import ICAL from 'ical.js';

type FeedEvent = { readonly uid: string; readonly from: Date; readonly until: Date; readonly title: string; readonly place: string; readonly about: string; readonly sequence: number; readonly stamp: string; readonly zone: string };

/** A feed as a program reads it that shares nothing with ours (ical.js, the parser of Thunderbird); what breaks the format throws. */
export function readFeed(text: string): { readonly name: string; readonly method: unknown; readonly zones: readonly string[]; readonly events: readonly FeedEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    // No standard says the type of this one: it is read as it was written.
    name: String(calendar.getFirstPropertyValue('x-wr-calname')), method: calendar.getFirstPropertyValue('method'), zones: calendar.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component, { strictExceptions: true, exceptions: [] });
      return {
        uid: event.uid, from: event.startDate.toJSDate(), until: event.endDate.toJSDate(), title: event.summary, place: event.location, about: event.description, sequence: event.sequence,
        stamp: String(component.getFirstPropertyValue('dtstamp')), zone: event.startDate.zone.tzid,
      };
    }),
  };
}
