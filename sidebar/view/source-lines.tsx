// Where the Guide says so: a link to the edition and page, or its words where there is no address.

import type { ReportSource } from "../../src/check/report.ts";
import { usePanel } from "./panel-context.ts";

export function SourceLines({ sources }: { sources: readonly ReportSource[] }) {
  return (
    <>
      {sources.map((source) => (
        <SourceLine key={source.guide + source.page + source.url} source={source} />
      ))}
    </>
  );
}

/** Nothing for a statement of our own: how sure it is says that. `isShort` leaves the edition to the link's name. */
export function SourceLine({ source, isShort = false }: { source: ReportSource; isShort?: boolean }) {
  const { words } = usePanel();
  const page = source.page === null ? "" : words.page(source.page);
  const name = [source.guide, page].filter((part) => part !== "").join(", ");
  if (name === "") return null;
  const text = isShort ? page || words.source : name;
  if (source.url === null || !source.url.startsWith("https://")) {
    return <span class="source">{text}</span>;
  }
  return (
    <a
      class="source"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={isShort ? `${text}, ${source.guide}` : undefined}
    >
      {text}
    </a>
  );
}
