/** What networks, advertisers and mailings add to an address to follow who opens it. */
const tracker =
	/^(?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|yclid|ttclid|twclid|igsh|igshid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|_hsenc|__s)=/iu;

const parts = /^([^?#]*)\?([^#]*)(#.*)?$/su;

/** An address without what was added to it to follow who opens it; unchanged where nothing was. */
export const withoutTracking = (address: string): string => {
	const [, page = '', query = '', place = ''] = parts.exec(address) ?? [];
	const asked = query.split('&');
	const kept = asked.filter(each => !tracker.test(each));
	if (page === '' || kept.length === asked.length) return address;
	return page + (kept.length > 0 ? `?${kept.join('&')}` : '') + place;
};
