// SPDX-License-Identifier: MIT

/** Shorter sounds get no keys on the lock screen. */
const seconds = 10;
const samplesPerSecond = 8000;
const headerBytes = 44;
/** The middle of an unsigned byte: no sound. */
const middle = 128;

/** Ten seconds of silence as a WAV file: 8 bits, 8 kHz, one channel. */
export function silentSound(): Uint8Array<ArrayBuffer> {
  const samples = seconds * samplesPerSecond;
  const bytes = new Uint8Array(headerBytes + samples).fill(middle, headerBytes);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  return bytes;
}
