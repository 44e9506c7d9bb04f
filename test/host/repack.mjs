// Packs the files of an archive more tightly: Zopfli looks for the shortest way to say the same, which any reader of archives understands.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const DEFLATED = 8;
/** Sizes stand behind what is packed; here they are known before. */
const SIZES_FOLLOW = 8;

/** Writes an archive anew in its place. */
export async function repack(file) {
  // Asked for here, as it takes all errors of its process for its own.
  const { deflateAsync } = await import('@gfx/zopfli');
  const archive = fs.readFileSync(file);
  // The archives of vsce have no comment, so that their end is the end of the file.
  const end = archive.subarray(archive.length - END_SIZE);
  if (end.readUInt32LE(0) !== END) throw new Error(`${file} is no archive without a comment.`);
  const files = [];
  const directory = [];
  let written = 0;
  for (let number = 0, at = end.readUInt32LE(16); number < end.readUInt16LE(10); number++) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new Error(`${file} has no entry at ${at}.`);
    const nameSize = archive.readUInt16LE(at + 28);
    const size = CENTRAL_SIZE + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const entry = Buffer.from(archive.subarray(at, at + size));
    at += size;
    const local = entry.readUInt32LE(42);
    const start = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    let packed = archive.subarray(start, start + entry.readUInt32LE(20));
    if (entry.readUInt16LE(10) === DEFLATED) {
      const content = inflateRawSync(packed);
      // The bundle has code and packed tables by turns, so that it is packed in as many blocks as gain something.
      const smaller = Buffer.from(await deflateAsync(content, { numiterations: 2, blocksplittingmax: 0 }));
      if (smaller.length < packed.length && inflateRawSync(smaller).equals(content)) packed = smaller;
    }
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~SIZES_FOLLOW, 8);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(written, 42);
    // What stands before a file says the same as its entry, from the version that is needed to the length of the name.
    const head = Buffer.alloc(LOCAL_SIZE);
    head.writeUInt32LE(LOCAL, 0);
    entry.copy(head, 4, 6, 30);
    files.push(head, entry.subarray(CENTRAL_SIZE, CENTRAL_SIZE + nameSize), packed);
    written += LOCAL_SIZE + nameSize + packed.length;
    directory.push(entry);
  }
  const entries = Buffer.concat(directory);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(written, 16);
  fs.writeFileSync(file, Buffer.concat([...files, entries, end]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await repack(process.argv[2]);
