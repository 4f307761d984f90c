import type {Browser} from 'puppeteer-core';

/** The browser protocol itself, answering in the given shape. */
export type Connection<Answer> = {send(method: string, parameters: object): Promise<Answer>};

/** The protocol's connection, which the driver library keeps but does not show in its types. */
export const connectionOf = <Answer>(browser: Browser): Connection<Answer> =>
	(browser as Browser & {connection: Connection<Answer>}).connection;
