/** Providers that have a domain in many countries: `hotmail.de`, `yahoo.co.uk`. */
const INTERNATIONAL =
  /^(?:aol|gmail|gmx|googlemail|hotmail|icloud|live|msn|outlook|proton|protonmail|rocketmail|windowslive|yahoo|ymail)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** The others, the largest in France and abroad. */
const DOMAINS: ReadonlySet<string> = new Set(
  `
aim.com alice.fr aliceadsl.fr bbox.fr bluewin.ch btinternet.com caramail.com cegetel.net club-internet.fr
comcast.net duck.com fastmail.com fastmail.fm free.fr freesbee.fr freenet.de hey.com infonie.fr laposte.net
libero.it mac.com mail.com mail.ru mailbox.org mailfence.com mailo.com me.com neuf.fr noos.fr
numericable.com numericable.fr orange.fr pm.me posteo.de posteo.net qq.com sfr.fr skynet.be sympatico.ca
t-online.de telenet.be tele2.fr tiscali.fr tuta.com tuta.io tutanota.com videotron.ca virgilio.it voila.fr
wanadoo.fr web.de worldonline.fr yandex.com yandex.ru zoho.com`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a domain is a mail provider's that everybody shares, and so says nothing of the person behind
 * an address. Users of one that is missing here pass for one client, and at Send for colleagues.
 * @param domain in lower case
 */
export function isSharedProvider(domain: string): boolean {
  return INTERNATIONAL.test(domain) || DOMAINS.has(domain);
}

/** What registries give out below a country, and hosts of sites and mail to their customers; the most met. */
const REGISTRY = /^(?:ac|asso|co|com|edu|gob|gouv|gov|ltd|net|nhs|nom|org|plc|sch)\.[a-z]{2}$/;
const HOSTING: ReadonlySet<string> = new Set(
  `
amazonaws.com azurewebsites.net cloudfront.net eu.org github.io gitlab.io herokuapp.com myshopify.com netlify.app
onmicrosoft.com ovh.net pages.dev sharepoint.com uk.com vercel.app web.app webflow.io wixsite.com wordpress.com`
    .trim()
    .split(/\s+/),
);

/**
 * Whether what stands below a domain belongs to anybody: a mail provider, a registry, a host of sites.
 * @param domain in lower case
 */
export function isShared(domain: string): boolean {
  return isSharedProvider(domain) || REGISTRY.test(domain) || HOSTING.has(domain);
}
