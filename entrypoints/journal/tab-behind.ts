/** The tab the page was opened from; `undefined` where it was opened by itself. */
export const tabBehind = (): number | undefined => {
	const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
	return Number.isInteger(tab) && tab >= 0 ? tab : undefined;
};
