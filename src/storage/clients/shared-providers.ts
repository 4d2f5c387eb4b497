/**
 * Providers whose domain says nothing of the person behind an address: the largest in France and
 * abroad. One a writer meets that is not here makes one client of its users, who can be forgotten.
 */
const SHARED = `
aim.com alice.fr aliceadsl.fr aol.com aol.fr bbox.fr bluewin.ch btinternet.com caramail.com cegetel.net
club-internet.fr comcast.net duck.com fastmail.com fastmail.fm free.fr freesbee.fr freenet.de gmail.com
gmx.com gmx.de gmx.fr gmx.net googlemail.com hey.com hotmail.be hotmail.ca hotmail.ch hotmail.co.uk
hotmail.com hotmail.es hotmail.fr hotmail.it icloud.com infonie.fr laposte.net libero.it live.be live.ca
live.co.uk live.com live.fr live.nl mac.com mail.com mail.ru mailbox.org mailfence.com mailo.com me.com
msn.com neuf.fr noos.fr numericable.com numericable.fr orange.fr outlook.be outlook.com outlook.es
outlook.fr outlook.it pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com qq.com
rocketmail.com sfr.fr skynet.be sympatico.ca t-online.de telenet.be tele2.fr tiscali.fr tuta.com tuta.io
tutanota.com videotron.ca virgilio.it voila.fr wanadoo.fr web.de windowslive.com worldonline.fr yahoo.ca
yahoo.co.uk yahoo.com yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru ymail.com zoho.com`;

const shared: ReadonlySet<string> = new Set(SHARED.trim().split(/\s+/));

/** @param domain in lower case */
export function isSharedProvider(domain: string): boolean {
  return shared.has(domain);
}
