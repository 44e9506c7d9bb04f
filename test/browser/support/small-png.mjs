import { inflateSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** The same picture with its data deflated in the way that makes it smallest. */
export async function smallPng(png) {
  const chunks = chunksOf(png);
  const isData = ({ name }) => name === 'IDAT';
  const raw = inflateSync(Buffer.concat(chunks.filter(isData).map(({ data }) => data)));
  const data = { name: 'IDAT', data: Buffer.from(await zopfli.zlibAsync(raw, { numiterations: ROUNDS })) };
  const first = chunks.findIndex(isData);
  const kept = chunks.flatMap((chunk, at) => (at === first ? [data] : isData(chunk) ? [] : [chunk]));
  return Buffer.concat([png.subarray(0, SIGNATURE), ...kept.map(written)]);
}

const SIGNATURE = 8;

/** Each chunk is its length, its name, its data and a sum of the last two. */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** More of them gain a thousandth. */
const ROUNDS = 15;

function written({ name, data }) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** The CRC-32 of the PNG specification; the one of Node is younger than the oldest Node that is supported. */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
