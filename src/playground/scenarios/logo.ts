/** The invented agency's logo, 144 × 40 px, as Outlook on the web hands images over. */
export const LOGO =
  'data:image/png;base64,' +
  [
    'iVBORw0KGgoAAAANSUhEUgAAAJAAAAAoCAYAAAAR33OgAAAA6ElEQVR42u3c0Q3CIABFUeZyBif1s3Ecd8ER2liB',
    'BxyT+6uxnBBoU0qttZz1fLxri678trLrCgaoDQCNwgPRAoBG44FoYkApeCCaEFAaHogAAggggASQWgNKxXMXUfr/',
    'mq2tABnwfmNRfviSWx+AAIoGZKD7IjIDqe8MZA0EkF2Y7MJAyrj+ywNS2I3E1otmgAACCCCAtPmzMAEEEEDjAB2v',
    'T105gBoCWh1PEqK/L6IBAmhqQLvgSUFkBoLHGggggOzC7MIy7wOB47UeeS8MIIAAEkByvIscMAWPI+7gkUM21QiQ',
    'Y351tS/3wua4qdf/0AAAAABJRU5ErkJggg==',
  ].join('');
