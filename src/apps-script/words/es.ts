// What the add-on says outside cells and panel, in Spanish.
import type { Words } from "./words.ts";

export const es: Words = {
  menu: {
    make: "Crear un plan",
    open: "Abrir la comprobación",
    check: "Comprobar ahora",
    remove: "Quitar Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "Este archivo ya tiene un plan.",
  noTables: "Todavía no hay nada que comprobar. Cree primero un plan.",
  busy: "Otra persona está cambiando el plan en este momento. Inténtelo de nuevo en un momento.",
  remove: {
    title: "¿Quitar Erasmus Planner de este archivo?",
    question: (reasons) =>
      [
        "Se va: las columnas de estado, las marcas, las notas que empiezan por «Erasmus Planner:», y las pestañas Resumen y Comprobaciones.",
        "Se queda: todo lo que ha escrito, y todos sus formatos y notas, exactamente como están.",
        ...(reasons.length === 0 ? [] : ["También se van estos motivos de puntos aceptados:", ...reasons]),
        "Sí lo quita. No lo conserva.",
      ].join("\n\n"),
    done: "Erasmus Planner se ha quitado de este archivo.",
    partly: (tabs) =>
      `Una parte ha tenido que quedarse en ${tabs}: allí hay celdas protegidas. Pida a quien es propietario del archivo que la quite otra vez.`,
  },
  apply: {
    done: (cell) => `${cell} cambiada`,
    several: (cells) => `${cells} ${cells === 1 ? "celda cambiada" : "celdas cambiadas"}`,
    changed: (cell) => `${cell} ha cambiado entretanto. No se ha escrito nada.`,
    refused: (cell) => `${cell} no se puede cambiar: está protegida, o usted solo puede ver este archivo.`,
    gone: "Esa celda ya no está. No se ha escrito nada.",
    undone: (cell) => `${cell} está como antes`,
    severalUndone: (cells) => `${cells} ${cells === 1 ? "celda está" : "celdas están"} como antes`,
    changedSince: (cell) => `${cell} ha cambiado desde entonces. Se queda como está.`,
  },
};
