/**
 * The calls of Office.js by the number that it sends: the first argument of each
 * `standardInvokeHostMethod` in `outlook-web-16.01.debug.js`.
 */
export const DISPATCH_ID = {
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  setSelectedData: 13,
  getBodyType: 14,
  getRecipients: 15,
  addFileAttachment: 16,
  setSubject: 17,
  getSubject: 18,
  removeAttachment: 20,
  setRecipients: 21,
  addRecipients: 22,
  prependBody: 23,
  getSelectedData: 28,
  setSelectedItemData: 29,
  saveItem: 32,
  addNotification: 33,
  getNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  setBody: 38,
  getInitializationContext: 99,
  getFrom: 107,
  addBase64Attachment: 148,
  getAttachments: 149,
  getItemId: 164,
  getDelayDelivery: 166,
  setDelayDelivery: 167,
  getComposeType: 174,
  isClientSignatureEnabled: 175,
  setSessionValue: 185,
  getSessionValue: 186,
  getAllSessionValues: 187,
  clearSession: 188,
  removeSessionValue: 189,
  saveRoamingSettings: 404,
} as const;

/** `OSF.DDA.ErrorCodeManager` codes that this host answers with; Office.js turns each into a name and a sentence. */
export const OFFICE_ERROR = {
  /** ooeInvalidDataFormat: HTML written into a plain-text message. */
  invalidFormat: 2006,
  operationNotSupported: 5000,
  internal: 5001,
  attachmentNotFound: 9008,
  invalidSelection: 9016,
  settings: 9019,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  itemNotSaved: 9046,
  sessionKeyNotFound: 9050,
  sessionTooLong: 9051,
} as const;
