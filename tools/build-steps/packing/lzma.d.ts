// What we use of the package, which brings no types.

declare module "lzma" {
  /** The .lzma file of these bytes, each from -128 to 127. `level` is 1 to 9. */
  export function compress(bytes: Int8Array, level: number): number[];
}
