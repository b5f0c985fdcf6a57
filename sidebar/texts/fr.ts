// The panel's own words in French.
import { byAndWhen, changesOf, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

/** French counts nothing in the singular, as it does one. */
function plural(count: number, one: string, other: string): string {
  return `${count}\u00a0${count < 2 ? one : other}`;
}

export const fr: Texts = {
  menu: "Menu",
  language: "Langue",
  checkNow: "Contrôler maintenant",
  close: "Fermer",
  back: "Retour",
  cancel: "Annuler",
  undo: "Annuler ce changement",
  undoing: "Annulation …",
  tryAgain: "Réessayer",

  firstRunTitle: "Votre consortium et votre budget respectent-ils les règles\u00a0?",
  firstRunText:
    "Inscrivez ici vos partenaires et vos lignes budgétaires. Chaque ligne est comparée au guide du programme de votre appel, pendant la saisie et pour tous ceux qui partagent ce fichier.",
  makePlan: "Créer un plan",
  addsTabs: (count) => `Ajoute ${plural(count, "onglet", "onglets")}. Vos propres onglets restent tels quels.`,
  openExample: "Ouvrir un exemple avec des erreurs voulues",
  openingExample: "Ouverture de l’exemple …",
  coverage: (actions, first, last) =>
    plural(actions, "action", "actions") +
    (first === last ? `, appel ${first}` : `, appels ${first} à ${last}`) +
    ". Rien ne quitte ce fichier.",

  makePlanIntro: "Toutes les réponses peuvent être changées plus tard dans l’onglet Projet.",
  action: "Action",
  call: "Appel",
  months: "Mois",
  lumpSum: "Montant forfaitaire",
  grant: "Subvention de l’UE, euros",
  actionAndCall: (action, call) => `${action}, appel ${call}`,
  tabsAdded: "Onglets ajoutés",
  makeSheet: "Créer le plan",
  makingSheet: "Création du plan …",
  monthsUnclear: "Écrivez les mois comme un nombre entier, par exemple 24, ou laissez le champ vide.",
  grantUnclear: "Écrivez la subvention comme un nombre, par exemple 250000, ou laissez le champ vide.",

  checkingPlan: "Contrôle de votre plan",
  firstCheck: "Premier contrôle",
  checkingEdit: "Contrôle de votre dernière modification …",
  checked: (clock) => `Contrôlé à ${clock}`,
  asOfRunning: (clock) => `État à ${clock}. Un nouveau contrôle est en cours.`,
  asOfOld: (clock) => `État à ${clock}, avant vos dernières modifications`,
  rulesNotRun: (count) => plural(count, "règle n’a pas pu être contrôlée", "règles n’ont pas pu être contrôlées"),

  counters: { errors: "Erreurs", open: "Remplir", judge: "Apprécier", met: "Respecté" },
  goToGroup: {
    errors: "aller aux erreurs",
    open: "aller aux cellules à remplir",
    judge: "aller aux points à apprécier",
    met: "aller aux règles respectées",
  },
  money: "Budget",
  perYear: "Par année",
  plannedOfCap: "sur",

  groups: {
    errors: "Erreurs",
    open: "Cellules à remplir",
    judge: "À votre appréciation",
    unchecked: "Non contrôlées",
    met: "Règles respectées",
  },
  groupAccepted: (count, accepted) => `${count}, dont ${plural(accepted, "acceptée", "acceptées")}`,
  groupJudged: (count, judged) => `${count}, dont ${plural(judged, "apprécié", "appréciés")}`,
  showMore: (count) => `Afficher ${count} de plus`,
  notChecked: "Non contrôlé",
  whatIsNotChecked: "Ce qui n’est pas contrôlé",
  fullList: "Liste complète",

  why: "Pourquoi",
  whatToDo: "Que faire",
  whatWeSaw: "Ce que nous avons vu",
  youWrote: "Vous avez écrit",
  source: "Source",
  reason: "Motif",
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  page: (page) => `p.\u00a0${page}`,
  goToCell: "Aller à la cellule",
  goToPlace: (place) => `Aller à la cellule\u00a0: ${place}`,
  changeTo: (value) => `Remplacer par ${value}`,
  changingTo: (value) => `Remplacement par ${value} …`,
  accept: "Accepter",
  acceptWithReason: "Accepter avec un motif",
  markAsJudged: "Marquer comme apprécié",
  acceptedBy: (name, when) => `Accepté${byAndWhen(" par ", name, when)}`,
  judgedBy: (name, when) => `Apprécié${byAndWhen(" par ", name, when)}`,
  reopen: "Rouvrir",
  reopening: "Réouverture …",
  needsAccess: (button) => `${button}\u00a0: il faut l’accès en modification`,

  acceptQuestion: "Pourquoi est-ce correct\u00a0?",
  judgeQuestion: "Quelle est votre appréciation\u00a0?",
  reasonIsRead: "Tous ceux qui peuvent ouvrir ce fichier peuvent le lire.",
  reasonTooShort: "Écrivez quelques mots, au moins 3 caractères.",
  staysAnError: "Cela reste une erreur.",
  staysAnErrorText:
    "Elle reste comptée : ici avec le mot «\u00a0accepté\u00a0», dans chaque cellule de statut comme l’erreur qu’elle est. L’agence ne voit pas ce motif.",
  staysInList: "Le point reste dans la liste.",
  staysInListText: "Avec votre motif\u00a0; toute personne qui peut modifier le fichier peut le rouvrir.",

  noConnection: "Pas de connexion",
  noConnectionSince: (clock) => `Pas de connexion depuis ${clock}`,
  lastCheckShown:
    "Vous voyez le dernier contrôle. Les nouvelles modifications seront contrôlées au retour de la connexion.",
  connectedAgain: "Connexion rétablie.",
  nothingToShow: "Il n’y a pas encore de contrôle à afficher. Nous continuons d’essayer.",
  callFailed: "Le dernier contrôle n’est pas arrivé à son terme",
  callFailedText: (clock) => `Vous voyez le contrôle de ${clock}. Nous continuons d’essayer.`,
  permissionTitle: "Google a besoin de votre autorisation une fois",
  permissionAsks: "Le contrôle ne demande que deux choses\u00a0:",
  permissionFile: "lire et modifier ce fichier",
  permissionPanel: "afficher ce panneau",
  permissionLimits: "Aucun autre fichier, aucun courriel, aucun réseau.",
  permissionHow:
    "Fermez ce panneau et rouvrez-le depuis le menu Extensions, Erasmus Planner\u00a0: Google y pose la question. Si vous êtes connecté à plusieurs comptes Google, déconnectez-vous d’abord des autres.",
  viewOnlyTitle: "Vous pouvez lire ce fichier, pas le modifier",
  viewOnlyText:
    "Les contrôles fonctionnent. Changer des cellules, accepter et apprécier demande l’accès en modification.",
  tabGone: (tab) => `L’onglet ${tab} n’est plus là`,
  tabGoneText: "Il a été supprimé ou ses en-têtes ont été changés.",
  tabGoneHow: (tab) =>
    `Annulez cela dans la feuille, ou redonnez à un onglet le nom «\u00a0${tab}\u00a0» et ses en-têtes.`,
  planWith: (call) => `Planifier avec ${call}`,
  planningWith: (call) => `Passage à l’appel ${call} …`,

  notDone: "Rien n’a été changé",
  notDoneText: "La feuille n’a pas répondu. Réessayez dans un instant.",
  cellGone: "Cette cellule n’existe plus",
  cellGoneText: "La ligne a été supprimée ou modifiée. Le plan est contrôlé à nouveau.",
  copyValue: (value) => `Copier «\u00a0${value}\u00a0»`,
  copied: "Copié",

  fewer: (count) => `${count}\u00a0de moins`,
  more: (count) => `${count}\u00a0de plus`,

  viewsTitle: "Vues",
  views: { check: "Contrôle", try: "Essai", budget: "Budget", steps: "Étapes" },

  budget: {
    dividedBy: "Réparti par",
    parts: { year: "Année", partner: "Partenaire", workPackage: "Lot de travail", category: "Catégorie" },
    per: {
      year: "Par année",
      partner: "Par partenaire",
      workPackage: "Par lot de travail",
      category: "Par catégorie",
    },
    notSaid: {
      year: "Sans année",
      partner: "Sans partenaire",
      workPackage: "Sans lot de travail",
      category: "Sans catégorie",
    },
    noCap: {
      year: "Cet appel ne fixe pas de plafond par année.",
      partner: "Cet appel ne fixe pas de plafond par partenaire.",
      workPackage: "Cet appel ne fixe pas de plafond par lot de travail.",
      category: "Cet appel ne fixe pas de plafond par catégorie.",
    },
    shownAs: "Affichage",
    chart: "Graphique",
    table: "Tableau",
    year: (number) => `Année ${number}`,
    euro: "Euros",
    share: "Part",
    total: "Total",
    overCap: (over, cap) => `${over} au-dessus de ${cap}`,
    underCap: (left, cap) => `${left} restants sur ${cap}`,
    atCap: (cap) => `Exactement ${cap}`,
    noEuMoney: "Partenaire associé\u00a0: pas de fonds de l’UE",
    goToLargest: "aller à la ligne la plus élevée",
    missing: (lines) =>
      plural(
        lines,
        "ligne n’a pas encore de montant et ne compte pas ici.",
        "lignes n’ont pas encore de montant et ne comptent pas ici.",
      ),
    noLines: "Pas encore de lignes budgétaires",
    noLinesText:
      "Écrivez les premières lignes dans l’onglet Budget. Vous verrez ensuite ici ce que reçoit chaque année, partenaire et lot de travail.",
    copyTable: "Copier le tableau",
    whichLumpSum: "Quel montant forfaitaire\u00a0?",
    planned: (sum) => `prévu ${sum}`,
    plannedIs: "Écart du coût prévu",
    above: (sum) => `${sum} au-dessus`,
    below: (sum) => `${sum} au-dessous`,
    exact: "exact",
    chosen: "Votre choix actuel",
    reading: "Lire les barres",
    readingText:
      "Plein\u00a0: prévu. Trait\u00a0: plafond. Hachures\u00a0: au-dessus du plafond. Chaque barre porte son nombre\u00a0; choisissez une barre pour aller à sa ligne la plus élevée.",
  },

  tries: {
    kinds: "Que voulez-vous essayer\u00a0?",
    parts: { change: "Changer", actions: "Actions", leaves: "Départ" },
    working: "Calcul en cours …",
    failed: "La feuille n’a pas répondu",
    changeIntro: "Simple essai. Votre feuille ne change pas.",
    none: "Non choisi",
    changes: {
      new: "Nouveau",
      changed: "Changé",
      gone: "Disparu",
      met: "Désormais respecté",
      stillMet: "Toujours respecté",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : plural(gone, "disparaît", "disparaissent"),
        fresh === 0 ? "" : plural(fresh, "nouveau", "nouveaux"),
        stay === 0 ? "" : plural(stay, "reste", "restent"),
      ]),
    nothingChanges: "Aucun résultat ne change.",
    showSame: (count) => `Afficher ${count} sans changement`,
    hideSame: "Masquer ce qui ne change pas",
    metToo: (count) => `Afficher ${plural(count, "autre règle respectée", "autres règles respectées")}`,
    unsure: (count, of) =>
      `Pour cet essai, ${count} ${count < 2 ? "règle" : "règles"} sur ${of} ${count < 2 ? "repose" : "reposent"} sur des sources que nous n’avons pas pu confirmer.`,
    putIntoProject: "Reporter dans Projet",
    putting: "Modification de l’onglet Projet …",
    reset: "Réinitialiser",
    changed: "changé",
    actionsIntro: (actions, call) =>
      `Les membres du consortium, face à ${plural(actions, "action", "actions")} de l’appel ${call}. Le budget ne compte pas.`,
    fits: { fits: "Convient", nearly: "Convient presque", not: "Ne convient pas", unread: "Pas encore lu" },
    allMet: "Il ne manque rien dans le consortium.",
    missing: "Il manque\u00a0:",
    yourChoice: "Votre choix actuel",
    secondHand: "Source de seconde main, à confirmer d’abord",
    leavesIntro: "Ce qui se passe si un partenaire part. À droite\u00a0: euros à répartir entre les autres.",
    unreadRows: (rows) => `${rows}\u00a0: pays illisible, ce partenaire ne compte pas encore.`,
    cannotLeave: "Ne peut pas partir",
    canLeave: "Peut partir",
    breaksNoRule: "N’enfreint aucune règle",
    errorsFewer: (count, titles) => `${plural(count, "erreur", "erreurs")} de moins\u00a0: ${titles}`,
    noPartners: "Pas encore de partenaires",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Aujourd’hui" : `Encore ${plural(days, "jour", "jours")}`}\u00a0: ${day}, heure de Bruxelles`,
    noDeadline: "Aucune date limite connue",
    noDeadlineHint:
      "Quand vous connaissez le jour, écrivez-le comme date limite dans l’onglet Projet. Les dates suivent.",
    over: "La date limite est passée",
    done: (done, of) => `Étapes faites\u00a0: ${done} sur ${of}`,
    late: (count) => `${count} en retard`,
    due: (day) => `Pour le ${day}`,
    noTab: "Pas de liste d’étapes dans ce fichier",
    noTabText:
      "Créez un plan\u00a0: son onglet Préparation contient les étapes, avec des dates comptées à rebours depuis la date limite.",
    noSteps: "L’onglet Préparation n’a pas encore d’étapes.",
    addToCalendar: "Ajouter au calendrier",
    calendarTitle: "Ajouter les dates à un calendrier",
    calendarIntro: (steps) =>
      `Un fichier de calendrier avec ${plural(steps, "étape ouverte", "étapes ouvertes")} et la date limite. Il ne suit pas les changements ultérieurs.`,
    alarm: (days) => `rappel ${plural(days, "jour", "jours")} avant`,
    deadlineOf: (code) => `Date limite ${code}`,
    lateLeftOut: "en retard\u00a0: omise",
    zone: "L’heure de la date limite est celle de Bruxelles\u00a0; votre calendrier l’affiche à votre heure.",
    download: "Télécharger .ics",
    process: "Étapes de préparation",
    changeProcess: "Choisir les étapes",
    processIntro:
      "Seules les étapes auxquelles personne n’a touché sont remplacées. Ce que vous avez écrit, coché ou noté reste en place.",
    changeSteps: "Changer les étapes",
    sameSteps: "L’onglet contient déjà ces étapes.",
    added: "Arrive",
    removed: "Disparaît",
    kept: "Reste en place",
    handOver: "Page pour l’approbation",
    handOverFailed: "La page n’a pas pu être faite",
  },

  documents: {
    title: "Documents des partenaires",
    sum: (title, there, of) => `${title}\u00a0: ${there} sur ${of}`,
    none: "Nous n’avons pas lu le guide de cet appel sur les documents.",
    nothingNeeded: "Rien à remettre",
    row: (row) => `Ligne ${row}`,
    standings: { there: "reçu", missing: "manque", wrong: "à corriger" },
    goTo: (partner, title, standing) => `Aller à la cellule\u00a0: ${partner}, ${title}, ${standing}`,
    untracked: (headings) =>
      `Pour en suivre d’autres, insérez dans l’onglet Partenaires, avant Valeur ajoutée, des colonnes avec ces titres\u00a0: ${headings}.`,
    text: "Texte pour demander",
    textTitle: "Demander ce qui manque",
    textToCopy: "Texte à copier",
    copy: "Copier le texte",
    notSent: "Rien n’est envoyé d’ici.",
  },

  adopt: {
    title: "Utiliser une feuille existante",
    again: "Choisir à nouveau mes onglets",
    whichTabs: "Étape 1 sur 3\u00a0: quels onglets\u00a0?",
    tabsIntro: (tabs) =>
      `${plural(tabs, "onglet", "onglets")} dans ce fichier. Ceux dont nous connaissons les en-têtes sont déjà choisis.`,
    tables: { project: "Projet", partners: "Partenaires", budget: "Budget", workPackages: "Lots de travail" },
    notUsed: "Non utilisé",
    choose: "Choisir",
    facts: (rows, known, headings) =>
      `${plural(rows, "ligne", "lignes")}, ${plural(known, "en-tête connu", "en-têtes connus")} sur ${headings}`,
    answers: (count) => `${plural(count, "réponse", "réponses")} sur le projet`,
    noTable: "Aucun en-tête connu",
    several: (table) => `Plusieurs onglets peuvent convenir pour ${table}. Est-ce celui-ci\u00a0?`,
    also: (table) => `Cet onglet peut aussi convenir pour ${table}. L’onglet qui porte ce nom est déjà choisi.`,
    maybe: (table) => `Est-ce ${table}\u00a0? Certains en-têtes nécessaires ne sont pas reconnus.`,
    promise: "Rien n’est déplacé, renommé ni recoloré.",
    promiseText: "Nous retenons ce qu’est chaque colonne et n’ajoutons une colonne de statut que si vous le demandez.",
    nextColumns: "Suite\u00a0: colonnes",
    columnsOf: (tab) => `Étape 2 sur 3\u00a0: colonnes de ${tab}`,
    answersOf: (tab) => `Étape 2 sur 3\u00a0: réponses dans ${tab}`,
    headingRow: "Ligne des en-têtes",
    yourColumn: "La vôtre, première valeur",
    readAs: "Lu comme",
    column: (letters) => `Colonne ${letters}, sans en-tête`,
    twice: (heading) => `Deux peuvent convenir pour ${heading}. Est-ce celle-ci\u00a0?`,
    spelled: (heading) => `Est-ce ${heading}\u00a0? L’orthographe est presque la même.`,
    looks: (heading) => `Les cellules ressemblent à ${heading}. Est-ce bien cela\u00a0?`,
    unanswered: "Répondez d’abord à ceci.",
    chosenTwice: (name) => `${name} est choisi deux fois. Un seul choix est possible.`,
    needed: (headings) =>
      `Il manque encore\u00a0: ${headings}. Choisissez-le, ou revenez en arrière et laissez l’onglet de côté.`,
    nothingChosen: "Choisissez un onglet pour les partenaires ou le budget.",
    nextTable: (tab) => `Suite\u00a0: ${tab}`,
    nextResult: "Suite\u00a0: voir le résultat",
    result: "Étape 3 sur 3\u00a0: voici notre lecture",
    sums: (partners, lines, total) =>
      `${plural(partners, "partenaire", "partenaires")}, ${plural(lines, "ligne budgétaire", "lignes budgétaires")}, ${total}`,
    rows: (count) => plural(count, "ligne", "lignes"),
    allRead: "Toutes les cellules remplies de ces colonnes sont lisibles",
    unreadable: (cell, text) => `${cell} est illisible\u00a0: «\u00a0${text}\u00a0»`,
    absent: (headings) => `Pas de colonne pour ${headings}. Le contrôle le demande là où une règle en a besoin.`,
    checkAgainst: "Contrôler selon",
    checkAgainstText: "Aucune cellule ne le dit. C’est gardé avec le fichier\u00a0; rien n’est écrit dans vos onglets.",
    addStatus: "Ajouter une colonne de statut et un onglet Contrôles",
    addStatusText: "Les personnes sans le module complémentaire les voient aussi. Annuler ce changement les retire.",
    statusIn: (tab, column) => `${tab}\u00a0: colonne ${column}, qui est vide`,
    noStatus: (tab) =>
      `${tab}\u00a0: pas de colonne de statut. Une formule ne trouve les colonnes que par leurs en-têtes\u00a0:`,
    headingWanted: (heading, wanted) => `«\u00a0${heading}\u00a0» devrait s’appeler «\u00a0${wanted}\u00a0»`,
    headingReadToo: (heading) => `«\u00a0${heading}\u00a0» serait lu aussi`,
    start: "Commencer le contrôle",
    starting: "Démarrage …",
    done: "Vos propres onglets sont lus tels quels",
    stop: "Ne plus lire mes onglets",
    forgotten: "Vos onglets ne sont plus lus. Ce que vous avez écrit reste tel quel.",
    goneHow: "Annulez cela dans la feuille, ou choisissez à nouveau ce qui est lu et comme quoi.",
  },

  formulas: {
    title: "Formules",
    search: "Chercher une formule",
    found: (count) => plural(count, "formule", "formules"),
    gives: "Renvoie",
    arguments: "Arguments, dans cet ordre",
    optional: "facultatif",
    headings: (headings) =>
      `Une formule trouve les colonnes par leurs en-têtes. Il lui faut\u00a0: ${headings}, dans l’une des langues disponibles.`,
    examples: "Exemples",
    insert: "Insérer dans la cellule active",
    inserting: "Insertion …",
    holds: (cell) => `${cell} n’est pas vide`,
    holdsText: (text) => `La cellule contient «\u00a0${text}\u00a0». Écrire la formule par-dessus\u00a0?`,
    writeOver: "Écrire par-dessus",
    keep: "Conserver",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${fixed} ${fixed < 2 ? "erreur" : "erreurs"} sur ${of} ${fixed < 2 ? "peut être corrigée" : "peuvent être corrigées"}`
          : of === 1
            ? "L’erreur peut être corrigée"
            : `Les ${of} erreurs peuvent être corrigées`;
      return `${can}\u00a0: ${changesOf("changer", cells, "cellule", "cellules", "ajouter", partners, "partenaire", "partenaires", "et")}.`;
    },
    show: "Voir les changements",
    title: "Plus petite correction",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : plural(cells, "cellule change", "cellules changent"),
        partners === 0 ? "" : plural(partners, "partenaire s’ajoute", "partenaires s’ajoutent"),
      ]);
      return `${what}, ${fixed < of ? `${fixed} ${fixed < 2 ? "erreur" : "erreurs"} sur ${of} ${fixed < 2 ? "disparaît" : "disparaissent"}` : of === 1 ? "l’erreur disparaît" : `les ${of} erreurs disparaissent`}`;
    },
    proven: "Contrôlé à nouveau avec ces valeurs avant de vous les montrer.",
    becomes: "devient",
    empty: "vide",
    byHand: "À faire vous-même",
    addPartner: (type, country) => `Ajoutez un partenaire, par exemple\u00a0: ${country} (${type}).`,
    after: (headline) => `Ensuite\u00a0: ${headline}.`,
    noErrors: "Ensuite\u00a0: aucune erreur.",
    remain: (open, judge) =>
      `Il reste ${sentence([
        open === 0 ? "" : plural(open, "cellule à remplir", "cellules à remplir"),
        judge === 0 ? "" : plural(judge, "point à apprécier", "points à apprécier"),
      ])}.`,
    change: (cells) => `Changer ${plural(cells, "cellule", "cellules")}`,
    changing: (cells) => `Modification de ${plural(cells, "cellule", "cellules")} …`,
    notNow: "Plus tard",
  },

  rowsOfPartner: "Lignes d’un partenaire",
  exampleOf: "Exemple pour",
  refusedTitle: (tabs) => `Tout n’a pas pu être écrit : ${tabs}`,
  refusedText:
    "Des cellules y sont protégées et vous ne pouvez pas les modifier. Les notes et les couleurs peuvent être anciennes ; ce panneau et la colonne d’état ne le sont pas.",

  partner: {
    intro: "Ce qui, dans ce plan, revient à un partenaire. Les partenaires peuvent l’ouvrir ici eux-mêmes.",
    openHere: "Ouvrir le panneau ici la prochaine fois",
    row: "Sa ligne",
    lines: "Ses lignes de budget",
    leads: "Lots de travaux qu’il dirige",
    documents: "Encore à envoyer",
    findings: "À régler ici",
    nothing: "Rien à régler ici.",
    sum: (sum, share) => `${sum}, ${share} du budget`,
    mail: "Texte à envoyer",
    mailIntro: "Dans la langue du pays du partenaire. Rien n’est envoyé d’ici.",
    copy: "Copier le texte",
  },

  mail: {
    subject: (project) => `${project} : vos lignes dans notre plan`,
    intro: (project) => `voici ce que notre plan ${project} dit de vous :`,
    money: (sum) => `Votre budget : ${sum}.`,
    leads: (ids) => `Vous dirigez : ${ids}.`,
    toDo: "Reste à régler :",
    done: "Il ne reste rien à régler.",
    how: (item) =>
      `Pour regarder vous-mêmes : ouvrez le fichier, choisissez Extensions, Erasmus Planner et la vérification, puis « ${item} » dans le menu.`,
  },

  since: {
    title: "Ce qui a changé",
    offer: (when) => `Modifié depuis votre dernier passage, ${when}`,
    show: "Montrer ce qui a changé",
    who: "Google ne dit pas qui a écrit quoi : quelqu’un qui peut modifier ce fichier, peut-être vous.",
    cells: "Cellules modifiées",
    added: "Nouvelles lignes",
    removed: "Lignes disparues",
    fresh: "Nouveaux points",
    gone: "Points disparus",
    unknown: (tabs) => `Quelque chose a changé sur ${tabs}. C’était trop pour être retenu cellule par cellule.`,
  },
};
