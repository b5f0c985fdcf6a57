// What the add-on says outside cells and panel, in French.
import type { Words } from "./words.ts";

export const fr: Words = {
  menu: {
    make: "Créer un plan",
    open: "Ouvrir le contrôle",
    check: "Contrôler maintenant",
    remove: "Retirer Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "Ce fichier contient déjà un plan.",
  noTables: "Il n’y a encore rien à contrôler. Créez d’abord un plan.",
  busy: "Quelqu’un d’autre modifie le plan en ce moment. Réessayez dans un instant.",
  remove: {
    title: "Retirer Erasmus Planner de ce fichier\u00a0?",
    question: (reasons) =>
      [
        "Disparaissent\u00a0: les colonnes de statut, les marques, les notes qui commencent par «\u00a0Erasmus Planner:\u00a0», et les onglets Synthèse et Contrôles.",
        "Restent\u00a0: tout ce que vous avez saisi, tous vos formats et toutes vos notes, tels quels.",
        ...(reasons.length === 0
          ? []
          : ["Ces motifs donnés pour des points acceptés disparaissent aussi\u00a0:", ...reasons]),
        "Oui retire tout cela. Non le garde.",
      ].join("\n\n"),
    done: "Erasmus Planner est retiré de ce fichier.",
    partly: (tabs) =>
      `Une partie a dû rester sur ${tabs} : des cellules y sont protégées. Demandez au propriétaire du fichier de la retirer une nouvelle fois.`,
  },
  apply: {
    done: (cell) => `${cell} modifiée`,
    several: (cells) => `${cells} ${cells < 2 ? "cellule modifiée" : "cellules modifiées"}`,
    changed: (cell) => `${cell} a changé entre-temps. Rien n’a été écrit.`,
    refused: (cell) =>
      `${cell} ne peut pas être modifiée\u00a0: elle est protégée, ou vous pouvez seulement lire ce fichier.`,
    gone: "Cette cellule n’existe plus. Rien n’a été écrit.",
    undone: (cell) => `${cell} est comme avant`,
    severalUndone: (cells) => `${cells} ${cells < 2 ? "cellule est" : "cellules sont"} comme avant`,
    changedSince: (cell) => `${cell} a été modifiée depuis. Elle reste telle quelle.`,
  },
};
