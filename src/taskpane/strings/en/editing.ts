import type { Strings } from '../translation';

/** How an edit of the draft ended, when it did not end as asked. */
export const editing: Strings['editing'] = {
  outcomes: {
    changed: 'The message has changed since it was reviewed: nothing was replaced.',
    stillTyping: 'The cursor is back in the message: nothing was replaced. Try again from here.',
    typedMeanwhile:
      'You were typing at the same time: your text is back as it was, nothing was replaced.',
    restored:
      'Outlook was writing something else than planned: the earlier text is back. Select the phrase in the message, then Replace.',
    nothingDone:
      'Outlook didn’t make the change, the message is as it was. Read it again before you go on.',
    uncertain:
      'Outlook wrote something else than planned. Read your message again; the earlier text is kept here.',
    unreadable:
      'Outlook has been silent since it wrote. Read your message again; the earlier text is kept here.',
    late: 'Outlook wrote late, while you were typing. Read your message again; the earlier text is kept here.',
    unguarded:
      'Outlook was slow to answer around its writing. Read your last words again; the earlier text is kept here.',
    otherRead:
      'Outlook gave another text than yours around its writing. Read your message again; both texts are kept here.',
    undoTooLate:
      'You have written since: the message is left as it is. The earlier text is kept here.',
    nothingInserted:
      'Outlook announced the insertion without making it. Take one of the ways below.',
    insertionRestored:
      'Outlook was writing something else than planned: the earlier text is back. Copy the template.',
    noCursor:
      'Click in your message where the phrase should go, then insert it. Your text is as it was.',
    cursorOutside:
      'The cursor is outside your text, in the quoted thread or the signature: the message is as it was. Put it in your text, then insert.',
    misplaced:
      'Outlook put what was inserted in another place than planned. Read your message again; the earlier text is kept here.',
    blockGone:
      'The template was retouched in the message: it is left as it is. Insert it again, or copy it.',
    changedUnmarked: 'The message has changed since it was reviewed: it is left as it is.',
    stillTypingUnmarked:
      'The cursor is back in the message: it is left as it is. Try again from here.',
    typedMeanwhileUnmarked:
      'You were typing at the same time: your text is back as it was. Try again from here.',
    restoredUnmarked: 'Outlook was writing something else than planned: the earlier text is back.',
  },
  causes: {
    'too-long': 'This message is longer than what can be rewritten from here',
    'legacy-mac-images': 'This Outlook for Mac leaves pictures out when it writes',
    'many-images': 'The message holds many pictures or cloud links',
    'quoted-images': 'The quoted thread holds pictures',
    'unbounded-thread': 'Outlook doesn’t show where the quoted thread begins',
    'no-place': 'The template would be hidden there, or be taken for somebody else’s words',
    'linked-words': 'A link or a mention would go with its words',
    interlaced: 'The formatting runs from one sentence into the next',
  },
  instead: {
    replace: 'select the phrase in the message, then Replace.',
    replaceByHand: 'replace the phrase by hand: the same words stand elsewhere in the message.',
    insert: 'insert the template on top, or copy it.',
    insertBelow: 'place the cursor below your greeting, then Insert, or copy the template.',
    highlight: 'the phrases stay highlighted here, in the pane.',
    unhighlight: 'clear the highlights by hand in the message.',
    move: 'copy the passage in its new order, then paste it in its place.',
    undo: 'restore the passage by hand in the message.',
  },
  refused: (cause, instead) => `${cause}: ${instead}`,
  final: (cause: string) => `${cause}: to go back, change the message by hand.`,
  finalAhead: (cause: string) =>
    `${cause}: read the preview first, what is inserted is then changed by hand.`,
  recoverLatest: 'Get the other text back',
  recipients: (changes) =>
    `The recipients have changed meanwhile: ${changes}. Check them before you send.`,
  recipientsAdded: (names) => `${names} added`,
  recipientsRemoved: (names) => `${names} gone`,
  recipientsMoved: (names) => `${names} on another line`,
  subjectKept: 'The subject stayed as it was: complete it in the message.',
};
