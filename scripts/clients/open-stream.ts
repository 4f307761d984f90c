import {createHash} from 'node:crypto';
import type {IncomingMessage} from 'node:http';
import type {Duplex} from 'node:stream';

/** The constant of RFC 6455, section 1.3. */
const key = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const acceptance = (incoming: IncomingMessage) =>
	createHash('sha1').update(`${incoming.headers['sec-websocket-key']}${key}`).digest('base64');

/** The client asks for its token as the protocol, and a browser ends the stream when that is not given back. */
const protocolOf = (incoming: IncomingMessage) => {
	const asked = incoming.headers['sec-websocket-protocol'];
	return asked ? [`Sec-WebSocket-Protocol: ${asked.split(',')[0]}`] : [];
};

/** Stream of live updates that opens and stays silent: a client that waits for one otherwise holds its timeline to be offline. */
export const openStream = (incoming: IncomingMessage, socket: Duplex): void => {
	const lines = [
		'HTTP/1.1 101 Switching Protocols',
		'Upgrade: websocket',
		'Connection: Upgrade',
		`Sec-WebSocket-Accept: ${acceptance(incoming)}`,
		...protocolOf(incoming),
	];
	socket.on('error', () => socket.destroy());
	socket.write(`${lines.join('\r\n')}\r\n\r\n`);
};
