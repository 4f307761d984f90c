import type {Page} from 'puppeteer-core';
import sharp from 'sharp';

/** A part of the page's viewport, in CSS pixels. */
export type Clip = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/** A picture of a part of a page: red, green and blue of each pixel, row by row. */
export type Picture = {readonly width: number; readonly height: number; readonly data: Uint8Array};

/** One byte for each pixel of a picture: 1 where something holds. */
export type Mask = {readonly width: number; readonly height: number; readonly data: Uint8Array};

// Smoothing of letters differs by less than this between two pictures of the same.
const SAME = 24;

/** Takes a picture of a part of the viewport. */
export const take = async (page: Page, clip: Clip): Promise<Picture> => {
	const png = await page.screenshot({clip, captureBeyondViewport: false});
	const {data, info} = await sharp(png).removeAlpha().raw().toBuffer({resolveWithObject: true});
	return {width: info.width, height: info.height, data};
};

/** Where two pictures of the same size differ to the eye. */
export const differing = (one: Picture, other: Picture): Mask => {
	const {width, height} = one;
	const data = new Uint8Array(width * height);
	for (let at = 0; at < one.data.length; at++)
		if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > SAME) data[Math.floor(at / 3)] = 1;
	return {width, height, data};
};

/** True when the mask holds within `reach` pixels of a place. */
export const isNear = ({width, height, data}: Mask, x: number, y: number, reach: number): boolean => {
	for (let row = Math.max(y - reach, 0); row <= Math.min(y + reach, height - 1); row++)
		for (let column = Math.max(x - reach, 0); column <= Math.min(x + reach, width - 1); column++)
			if (data[row * width + column]) return true;
	return false;
};

/** The places where a mask holds, as columns and rows. */
export const placesIn = ({width, data}: Mask): {readonly x: number; readonly y: number}[] =>
	[...data.keys()].filter(at => data[at]).map(at => ({x: at % width, y: Math.floor(at / width)}));
