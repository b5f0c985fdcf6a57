// The heading of a step within a task, from which whoever came to the step goes on.

import { useEffect } from "preact/hooks";
import { focusFirst } from "../steady-view.ts";

export function StepTitle({ title, takesFocus }: { title: string; takesFocus: boolean }) {
  useEffect(() => {
    if (takesFocus) focusFirst(["step-title"]);
  }, []);
  return (
    <h2 class="section-title" tabIndex={-1} data-focus="step-title">
      {title}
    </h2>
  );
}
