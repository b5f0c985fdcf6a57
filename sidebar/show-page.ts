// Opens a page that was made here, to be read and printed; where the browser opens none, it is saved as a file.

/** A file for the person to keep. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Called while a person presses: a window that opens later than that is blocked.
 * @param name of the file that is saved where no window can show the page.
 * @returns what shows the page, once it is there; without a page the window is closed again.
 */
export function openPage(name: string): (html: string | null) => void {
  // A host that keeps the panel's frame apart from everything gives it no origin: it cannot write into a window.
  const page = window.origin === "null" ? null : window.open("", "_blank");
  return (html) => {
    if (html === null) page?.close();
    else if (page === null) download(name, html, "text/html");
    else {
      page.document.open();
      page.document.write(html);
      page.document.close();
      page.focus();
      page.print();
    }
  };
}
