import {closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';

/** Writes a whole file so that it is there in full, or not at all, even when the power fails. */
export function writeDurably(path: string, data: Uint8Array | string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeAll(file, bytesOf(data));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
  syncDirectory(dirname(path));
}

/** Appends to a file of `size` bytes; where that fails, the file is put back to its size before the error is thrown. */
export function appendDurably(path: string, size: number, data: string): void {
  const file = openSync(path, 'a');
  try {
    writeAll(file, bytesOf(data));
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
  if (size === 0) syncDirectory(dirname(path));
}

/** Cuts a file to its first `size` bytes. */
export function cutDurably(path: string, size: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, size);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes names that were added to a directory last. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}

const bytesOf = (data: Uint8Array | string) => (typeof data === 'string' ? Buffer.from(data) : data);
