import {galleryIn, openChromium} from '../gallery/pages.ts';

type Gallery = {redraw(tips: number, count: number): Promise<number[]>};
declare const gallery: Gallery;

/** Times of drawing the docked sidebar anew with 30 tips in view, style and layout with it, in ms; each time as after a key, when the worker's answer is all new objects. */
export const measureRedraw = async (count: number): Promise<number[]> => {
	const browser = await openChromium();
	try {
		const page = await galleryIn(browser);
		return await page.evaluate(times => gallery.redraw(30, times), count);
	} finally {
		await browser.close();
	}
};
