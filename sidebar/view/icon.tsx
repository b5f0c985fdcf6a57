// Line icons of controls and notes; each stands beside words or on a control that has a name of its own.

export type IconName =
  | "down"
  | "up"
  | "back"
  | "forward"
  | "menu"
  | "close"
  | "info"
  | "clock"
  | "lock"
  | "offline"
  | "tick";

/** 16 pixels wide at the usual text size. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return (
    <svg class={large ? "icon icon-large" : "icon"} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

const paths: Readonly<Record<IconName, string>> = {
  down: "M3.5 6l4.5 4.5L12.5 6",
  up: "M3.5 10L8 5.5l4.5 4.5",
  back: "M10 3.5L5.5 8l4.5 4.5",
  forward: "M2.5 8h10M8.5 4l4 4-4 4",
  menu: "M8 3.2v.01M8 8v.01M8 12.8v.01",
  close: "M4 4l8 8M12 4l-8 8",
  info: "M8 14.5a6.5 6.5 0 1 0 0-13a6.5 6.5 0 0 0 0 13zM8 7.5v3.5M8 5v.01",
  clock: "M8 14.5a6.5 6.5 0 1 0 0-13a6.5 6.5 0 0 0 0 13zM8 4.5V8l2.5 1.5",
  lock: "M3.5 7.5h9v6.5h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  offline: "M2 2l12 12M5.2 5.2A3.5 3.5 0 0 0 4.5 12.5H12M7.3 4.2a4 4 0 0 1 4.5 3.3a2.6 2.6 0 0 1 1.9 4.2",
  tick: "M3.5 8.3l3 3 6-6.5",
};
