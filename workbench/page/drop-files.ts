// Takes files that are dragged onto the page, and shows where they may be dropped.

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** Calls back with the files of each drop; what else is dragged, such as cells, goes its own way. */
export function takeDroppedFiles(place: HTMLElement, opened: (files: readonly File[]) => void): void {
  // Entering a part of the page leaves another one: only the last leave counts.
  let inside = 0;
  const show = (): void => {
    place.hidden = inside <= 0;
  };
  const on = (type: "dragenter" | "dragleave" | "dragover" | "drop", act: (event: DragEvent) => void): void => {
    const listener = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act(event);
    };
    // Before the grid, which takes drops for its own.
    addEventListener(type, listener, { capture: true });
  };
  on("dragenter", () => {
    inside += 1;
    show();
  });
  on("dragleave", () => {
    inside -= 1;
    show();
  });
  on("dragover", () => undefined);
  on("drop", (event) => {
    inside = 0;
    show();
    opened([...(event.dataTransfer?.files ?? [])]);
  });
}
