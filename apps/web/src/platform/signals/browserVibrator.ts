// SPDX-License-Identifier: MIT
import type { Signal, Vibrator } from '../../ports/signals.ts';

/** Milliseconds on, off, on … (`ui.md` 8). */
export const vibrationPatterns: Record<Signal, readonly number[]> = {
  'session-starts': [80],
  'new-point': [60, 80, 60],
  'change-to-left': [40],
  'change-to-right': [40, 60, 40],
  'half-way': [30],
  'eased-off': [200],
  finished: [80, 100, 80, 100, 160],
  'safety-stop': [400, 150, 400],
};

/** Some browsers have no `vibrate` at all. */
export interface VibratingDevice {
  readonly vibrate?: (pattern: number[]) => boolean;
}

/** Vibration through the browser. Devices without a motor take the call and stay still. */
export function makeBrowserVibrator(device: VibratingDevice = navigator): Vibrator {
  return {
    available: device.vibrate !== undefined,
    play: (signal) => void device.vibrate?.([...vibrationPatterns[signal]]),
    stop: () => void device.vibrate?.([]),
  };
}
