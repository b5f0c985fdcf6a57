// The silhouettes of the outcomes, apart without colour; always beside their word, so hidden from assistive technology.

import type { JSX } from "preact";

export type ShapeName = "error" | "open" | "judge" | "met" | "judged";

/** `zero` draws the same silhouette in grey. The size is in pixels at the usual text size. */
export function Shape({ name, size, zero = false }: { name: ShapeName; size: 12 | 14 | 16 | 26; zero?: boolean }) {
  return (
    <svg
      class={`shape shape-${name}${zero ? " shape-zero" : ""}`}
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

const drawings: Readonly<Record<ShapeName, JSX.Element>> = {
  error: (
    <>
      <path class="shape-fill" d="M5.1.8h5.8l4.3 4.3v5.8l-4.3 4.3H5.1L.8 10.9V5.1z" stroke-linejoin="round" />
      <path class="shape-glyph" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  open: (
    <>
      <rect class="shape-dashes" x="1.1" y="1.1" width="13.8" height="13.8" rx="2.6" />
      <path class="shape-glyph" d="M5.9 6.3c0-1.3.9-2.2 2.15-2.2s2.1.8 2.1 1.95c0 1.7-2.1 1.75-2.1 3.3" />
      <circle class="shape-dot" cx="8.05" cy="11.8" r="1" />
    </>
  ),
  judge: (
    <>
      <path class="shape-fill" d="M8 1.5l7 12.6H1z" stroke-linejoin="round" />
      <path class="shape-glyph" d="M8 6v3.6" />
      <circle class="shape-dot" cx="8" cy="11.9" r="0.95" />
    </>
  ),
  met: (
    <>
      <circle class="shape-fill" cx="8" cy="8" r="7.4" />
      <path class="shape-glyph" d="M4.7 8.3l2.3 2.3 4.3-4.6" />
    </>
  ),
  judged: (
    <>
      <circle class="shape-ring" cx="8" cy="8" r="6.8" />
      <path class="shape-glyph" d="M4.9 8.2l2.2 2.2 4-4.3" />
    </>
  ),
};
