<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation>  Un fichier …</translation>
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation>  Un dossier d’images ou de textes …</translation>
  </message>
  <message>
   <source>  Add data …</source>
   <translation>  Ajouter des données …</translation>
  </message>
  <message>
   <source>  Back up now</source>
   <translation>  Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation>  Récupérer le travail …</translation>
  </message>
  <message>
   <source>  Choose the folder …</source>
   <translation>  Choisir le dossier …</translation>
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation>  Échanger par un dossier …</translation>
  </message>
  <message>
   <source>  Export</source>
   <translation>  Exporter</translation>
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation>  Distribuer le travail …</translation>
  </message>
  <message>
   <source>  Help</source>
   <translation>  Aide</translation>
  </message>
  <message>
   <source>  New project …</source>
   <translation>  Nouveau projet …</translation>
  </message>
  <message>
   <source>  Open a project …</source>
   <translation>  Ouvrir un projet …</translation>
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation>  Ouvrir un lot de travail …</translation>
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation>  Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>  Settings</source>
   <translation>  Réglages</translation>
  </message>
  <message>
   <source>  Take this import back</source>
   <translation>  Annuler cette importation</translation>
  </message>
  <message>
   <source>  and {0} more</source>
   <translation>  et {0} de plus</translation>
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation>  · {0} de plus en tapant</translation>
  </message>
  <message>
   <source> Enter when done</source>
   <translation> Enter pour terminer</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source> · {0:,} selected</source>
   <translation> · {0:,} en sélection</translation>
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation> · {0:,} passés</translation>
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation># Comment décider

- Qu’est-ce qui relève de chaque classe ?
- Que faire des cas difficiles ?</translation>
  </message>
  <message>
   <source>## Settled examples</source>
   <translation>## Exemples tranchés</translation>
  </message>
  <message>
   <source>(empty row)</source>
   <translation>(ligne vide)</translation>
  </message>
  <message>
   <source>(empty text)</source>
   <translation>(texte vide)</translation>
  </message>
  <message>
   <source>(not given)</source>
   <translation>(non indiqué)</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation>(observé − hasard) / (1 − hasard), le hasard venant des parts de classes propres à chacun des deux annotateurs.</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation>(observé − hasard) / (1 − hasard), le hasard venant des parts de classes de tous les annotateurs réunis.</translation>
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation>*Rien d’écrit pour l’instant. Appuyer sur Modifier et dire comment décider.*</translation>
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation>, et l’AC de Gwet, qui ne le fait pas, est de {0}</translation>
  </message>
  <message>
   <source>, selected</source>
   <translation>, sélectionné</translation>
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation>, les {0} plus sûrs</translation>
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation>, dont {0} donnés depuis et rétablis</translation>
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation>-1 et les décisions vides ne sont pas des réponses</translation>
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation>0 est parfait. Il pénalise l’erreur et la fausse certitude : comparer des versions, pas des projets.</translation>
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation>1 est parfait, 0 est le hasard, sous 0 c’est pire que le hasard. Comparer aux autres avant de juger.</translation>
  </message>
  <message>
   <source>1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it.</source>
   <translation>1 image sur {1:,} n’est pas à côté du fichier. Indiquer le dossier qui la contient, ou importer sans elle.</translation>
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation>1 − désaccord observé / attendu sur toutes les étiquettes que l’on peut apparier ; des étiquettes peuvent manquer.</translation>
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation>1 000 courriels, voulus ou non</translation>
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation>1 484 photos ; le jaune est rare : 44 d’entre elles</translation>
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation>2 400 petites photos de produits, dix classes</translation>
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation>50 à 80 %</translation>
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation>683 plants de soja, 35 observations chacun, 19 maladies</translation>
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation>sûr à 80 % que {0} dès maintenant</translation>
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation>sûr à 80 % que {0} d’ici {1} étiquettes{2}</translation>
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation>80 à 95 %</translation>
  </message>
  <message>
   <source>95 % and more</source>
   <translation>95 % et plus</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation> : {0} d’étiquetage au rythme actuel</translation>
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation> ; en représente {0} semblables</translation>
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation>&lt;Choice value="{0}"/&gt;</translation>
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation>La touche d’une classe tranche l’échantillon sélectionné, Annuler revient en arrière, Enter ouvre l’échantillon.</translation>
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation>Une classe de moins de dix étiquettes est mal proposée et mal mesurée. La rechercher en priorité depuis l’écran Modèle.</translation>
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation>Une baisse après l’arrivée de nouvelles personnes ou de nouvelles consignes mérite d’en parler.</translation>
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation>Quelques minutes loin de l’écran font du bien aux réponses suivantes.</translation>
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation>Un fichier reçu de quelqu’un, qui se termine par .labelpack  (W)</translation>
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation>Signaler ne change rien à l’entraînement ni à l’export ; cela sert à y revenir.</translation>
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation>Un dossier d’images ou de textes</translation>
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation>Un dossier sur un disque partagé, ou un dossier synchronisé</translation>
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation>Un dossier sur un autre disque, où garder aussi toutes les réponses</translation>
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation>Un dossier que vous voyez tous</translation>
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation>Une ligne jamais terminée du journal de bord a été mise de côté.</translation>
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation>Une valeur basse désigne la classe que les consignes doivent mieux expliquer.</translation>
  </message>
  <message>
   <source>A new image shows</source>
   <translation>Affichage d’une nouvelle image</translation>
  </message>
  <message>
   <source>A project folder …</source>
   <translation>Un dossier de projet …</translation>
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation>Une ligne discrète, jamais une fenêtre en travers du chemin.</translation>
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation>Un échantillon est ce que sont les échantillons étiquetés les plus semblables : facile à comprendre, plus faible avec beaucoup de caractéristiques.</translation>
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation>Une seconde méthode de consensus donne {chance} à l’étiquette en tête.</translation>
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation>Un petit clic à chaque réponse.</translation>
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation>Une frontière droite, apprise réponse après réponse : la plus rapide après chaque réponse, un peu moins exacte.</translation>
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation>Une fine barre montre l’avancement.</translation>
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation>CSV ASReview</translation>
  </message>
  <message>
   <source>About labeler</source>
   <translation>À propos de labeler</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>Accepter la proposition</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitude</translation>
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation>Exactitude de chaque version sur les réponses d’audit selon le nombre d’étiquettes, avec intervalles à 95 %.</translation>
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation>Exactitude sur des questions tirées au hasard, jamais choisies par la stratégie : rien ne l’embellit. La bande est l’intervalle à 95 % ; en pointillé, avec sa bande à 80 %, la prévision.</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation>Taille réelle (Ctrl+1)</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>Adaptative</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Ajouter une classe</translation>
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation>Ajouter une classe, Enter</translation>
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation>Ajouter un dossier d’images ou un tableau : la première question apparaît alors ici.</translation>
  </message>
  <message>
   <source>Add data</source>
   <translation>Ajouter des données</translation>
  </message>
  <message>
   <source>Add data …</source>
   <translation>Ajouter des données …</translation>
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation>Ajouter les classes absentes d’ici : {0}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajoutés</translation>
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation>Ajoutés, doublons, refusés</translation>
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation>Ajouter, renommer, recolorer, fusionner des classes.</translation>
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation>Les conseils se mesurent à elle.</translation>
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation>Après {0} étiquettes : {1}</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>D’accord</translation>
  </message>
  <message>
   <source>Agreement figures</source>
   <translation>Mesures d’accord</translation>
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation>Accord d’une classe</translation>
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation>Accord des annotateurs</translation>
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation>Accord des classes</translation>
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation>Accord des paires</translation>
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation>Accord avec les autres au fil des réponses</translation>
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation>L’accord avec les autres est passé de {0} à {1}, à partir de la réponse {2} environ.</translation>
  </message>
  <message>
   <source>Agreement: </source>
   <translation>Accord : </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation>Toutes les actions, la plus récente d’abord</translation>
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation>Tout remettre par défaut</translation>
  </message>
  <message>
   <source>All become new classes</source>
   <translation>Toutes deviennent de nouvelles classes</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation>Toutes les touches sont celles par défaut.</translation>
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation>Remettre toutes les touches par défaut</translation>
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation>Tous ont déjà une réponse.</translation>
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation>Tous les échantillons du projet se verront ici dès qu’il y en aura.</translation>
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation>Tous les réglages  (Ctrl+,)</translation>
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation>Tous les réglages, les vôtres et ceux du projet.</translation>
  </message>
  <message>
   <source>All that follows in usual shares, or nothing of it.</source>
   <translation>Tout ce qui suit dans les proportions usuelles, ou rien.</translation>
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation>Toutes ensemble : c’est le choix par défaut et le plus fort.</translation>
  </message>
  <message>
   <source>All {1:,} images were found.</source>
   <translation>Les {1:,} images ont toutes été trouvées.</translation>
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation>Selon les directions principales (PCA)</translation>
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation>Alpha valait {0} au début et vaut {1} maintenant.</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>Inclure aussi</translation>
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation>Une estimation : la bande de la prévision contient huit issues sur dix si l’apprentissage continue comme jusqu’ici.</translation>
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation>Un fichier existant n’est jamais remplacé sans demander. Rien ne reste à moitié écrit. Une fiche de données et un manifeste sont écrits à côté.</translation>
  </message>
  <message>
   <source>An import waits for your answer</source>
   <translation>Une importation attend une réponse</translation>
  </message>
  <message>
   <source>An import waits for your answer on the Data screen</source>
   <translation>Une importation attend une réponse sur l’écran Données</translation>
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation>Anna, Ben</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation>Annotateur en colonnes</translation>
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation>Annotateur en lignes</translation>
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation>Annotateur à qui le renvoyer</translation>
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation>Désaccord entre annotateurs</translation>
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation>Les annotateurs confondent « {0} » et « {1} »{2}, sur {3} échantillons. Dire dans les consignes ce qui les distingue, avec un exemple tranché de chacune ; ou les fusionner.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation>Réponse « {0} »</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation>Réponses ou minutes de travail depuis l’ouverture du projet, par rapport à l’objectif des réglages.</translation>
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation>Les réponses affichées comme enregistrées sont sur le disque. Vous pouvez continuer ; si cela se reproduit, fermer puis rouvrir le projet. Le rapport ci-dessous ne contient aucune de vos données.</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>Réponses qui comptent</translation>
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation>Répond par ce que propose le modèle.</translation>
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation>Autant de classes que voulu par échantillon</translation>
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation>Apache License 2.0. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Argilla records</source>
   <translation>Enregistrements Argilla</translation>
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation>Les flèches se déplacent dans le carré, Enter liste les échantillons d’une case.</translation>
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation>Comme le kappa de Fleiss, pour deux annotateurs.</translation>
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation>En ONNX ou skops, avec une fiche de modèle</translation>
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation>Comme un kappa, mais le hasard ne compte que pour les réponses devinées sur les échantillons difficiles.</translation>
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation>Comme un kappa, avec un hasard d’un sur le nombre de classes.</translation>
  </message>
  <message>
   <source>As imported</source>
   <translation>Comme importé</translation>
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation>Tel que gardé en dernier. Comparaison en cours de ce que chacun dit …</translation>
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation>Aussi bas que le moins bon des deux le tire. Les classes rares pèsent autant que les fréquentes dans la moyenne.</translation>
  </message>
  <message>
   <source>As the image before</source>
   <translation>Comme l’image précédente</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask these next</source>
   <translation>Poser celles-ci ensuite</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>Reposées</translation>
  </message>
  <message>
   <source>Asked of several</source>
   <translation>Posées à plusieurs</translation>
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation>Demande l’échantillon le plus typique de groupes sans réponse. Forte avec peu de réponses.</translation>
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation>Redemande cet échantillon tout à la fin.</translation>
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation>Demande des échantillons typiques de régions sans réponse. La plus forte pour les premières réponses.</translation>
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation>Demande ce qui ressemble le moins à tout ce qui a une réponse. Variée, mais attirée par les bizarreries.</translation>
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation>Demande ce qui est sans doute d’une classe, celle nommée ou sinon la plus rare. Une question sur cinq reste à la stratégie adaptative.</translation>
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation>Demande ce qui est incertain et ne ressemble à rien d’étiqueté. Variée, mais attirée par les bizarreries.</translation>
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation>Demande ce dont le modèle doute là où les échantillons sont denses. Laisse les bizarreries de côté.</translation>
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation>Demande ce qui changerait le plus le modèle, dans des directions différentes. Bonne pour les séries.</translation>
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation>Interroge là où même la classe la plus probable est improbable. Peut s’acharner sur des échantillons sans espoir.</translation>
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation>Interroge là où la probabilité se répartit sur beaucoup de classes. Trouve les rares ; lente au début.</translation>
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation>Interroge là où le modèle hésite, sans deux semblables dans une série. Forte en milieu de parcours.</translation>
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation>Interroge là où les deux classes les plus probables sont au plus près. Forte une fois le modèle correct.</translation>
  </message>
  <message>
   <source>Audit answers</source>
   <translation>Réponses d’audit</translation>
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation>Les réponses d’audit face à ce que proposait un modèle qui n’en avait rien appris.</translation>
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation>Réponses d’audit en lignes, propositions d’un modèle qui n’en avait rien appris en colonnes.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to all samples</source>
   <translation>Retour à tous les échantillons</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Remettre par défaut</translation>
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation>Remettre par défaut : {0}</translation>
  </message>
  <message>
   <source>Back to the question</source>
   <translation>Retour à la question</translation>
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation>Retour à l’écran d’accueil.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Below 50 %</source>
   <translation>Moins de 50 %</translation>
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation>À côté des consignes, ou à nouveau masqué.</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Brennan–Prediger</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Score de Brier</translation>
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation>Score de Brier {0:.3f} ({1:.3f}–{2:.3f}).</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Luminosité</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>Luminosité et contraste</translation>
  </message>
  <message>
   <source>Bring home</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Bring work home</source>
   <translation>Récupérer le travail</translation>
  </message>
  <message>
   <source>Bring work home …</source>
   <translation>Récupérer le travail …</translation>
  </message>
  <message>
   <source>Bringing work home</source>
   <translation>Récupération du travail</translation>
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation>Rétablit ce qu’Annuler a retiré.</translation>
  </message>
  <message>
   <source>Building the copy</source>
   <translation>Construction de la copie</translation>
  </message>
  <message>
   <source>By annotator</source>
   <translation>Par annotateur</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>Par classe</translation>
  </message>
  <message>
   <source>By doubt</source>
   <translation>Par doute</translation>
  </message>
  <message>
   <source>By label</source>
   <translation>Par étiquette</translation>
  </message>
  <message>
   <source>By proposal</source>
   <translation>Par proposition</translation>
  </message>
  <message>
   <source>By {0}</source>
   <translation>Par {0}</translation>
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation>COCO (classes d’images)</translation>
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation>COCO (classes d’images entières)</translation>
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation>Tableau CSV ou TSV</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>Tableau CSV</translation>
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation>CSV, TSV, JSON, JSONL ou un dossier. Les fichiers sont lus là où ils sont ; rien n’y est changé.</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Calibration</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>Impossible à dire</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Vérification de la copie</translation>
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation>Choisir un autre nom, ou le remplacer.</translation>
  </message>
  <message>
   <source>Choose another …</source>
   <translation>Choisir autre chose …</translation>
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation>Choisir les lots revenus, ou le dossier de projet de quelqu’un d’autre. Rien de ce qui est à vous n’est écrasé : toutes les réponses de tous sont gardées.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>Classe par classe</translation>
  </message>
  <message>
   <source>Class folders</source>
   <translation>Dossiers de classes</translation>
  </message>
  <message>
   <source>Class to merge into</source>
   <translation>Classe avec laquelle fusionner</translation>
  </message>
  <message>
   <source>Class “{0}”</source>
   <translation>Classe « {0} »</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classification change</source>
   <translation>Changement de classification</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Fermer le projet</translation>
  </message>
  <message>
   <source>Clothes</source>
   <translation>Vêtements</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation>Le kappa de Cohen pour tout nombre d’annotateurs, chacun avec ses propres parts de classes.</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation>Kappa de Cohen de chaque paire d’annotateurs</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation>Kappa de Cohen de chaque paire d’annotateurs.</translation>
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation>Kappa de Cohen de deux annotateurs sur les échantillons étiquetés par les deux, et nombre de ceux où ils sont d’accord.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation>Couleur {0} de {1}</translation>
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation>Les couleurs et où elles se trouvent</translation>
  </message>
  <message>
   <source>Colours of the map</source>
   <translation>Couleurs de la carte</translation>
  </message>
  <message>
   <source>Column to split by</source>
   <translation>Colonne de répartition</translation>
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation>Colonnes à laisser de côté</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation>Colonnes à laisser de côté, séparées par des virgules</translation>
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation>Colonnes, mises à l’échelle et one-hot</translation>
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation>Vient d’un projet créé séparément de celui-ci</translation>
  </message>
  <message>
   <source>Comfort</source>
   <translation>Confort</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation>Commentaire   {0}</translation>
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation>Comité : votes partagés (modAL)</translation>
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation>Comité : plus forte dissidence (modAL)</translation>
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation>Comité : doute commun (modAL)</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compact</translation>
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation>Compact montre plus à la fois, grand se lit mieux.</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>Comparer à celle en usage</translation>
  </message>
  <message>
   <source>Comparing parts</source>
   <translation>Comparaison des parties</translation>
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation>Comparaison de ce que chacun dit …</translation>
  </message>
  <message>
   <source>Comparing with random</source>
   <translation>Comparaison avec le tirage au hasard</translation>
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation>Comparaison avec le journal de bord</translation>
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation>Comparaison de {0} et {1}</translation>
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation>Confirmer les classes choisies</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matrice de confusion</translation>
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation>Kappa de Conger</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy all of this</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation>Copie de {0} …</translation>
  </message>
  <message>
   <source>Create and start</source>
   <translation>Créer et commencer</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Data to label</source>
   <translation>Données à étiqueter</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Description of the class</source>
   <translation>Description de la classe</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation>Contenus différents dans le projet. Le même contenu venu de deux endroits est un seul échantillon.</translation>
  </message>
  <message>
   <source>Disagreement first</source>
   <translation>Désaccords d’abord</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation>Gradients variés (BADGE)</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Ne pas importer</translation>
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation>Ne s’effondre pas quand une classe est rare. Bien au-dessus de kappa, cela signifie : presque tout est d’une seule classe.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Tirées au hasard</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation>Les doublons sont comptés avec les importations, pas ici.</translation>
  </message>
  <message>
   <source>E-mails</source>
   <translation>Courriels</translation>
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation>Chaque personne reçoit un fichier avec échantillons, classes et consignes, l’ouvre dans labeler sur n’importe quel ordinateur et renvoie un fichier avec les étiquettes.</translation>
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation>Facile à lire, mais élevé par simple hasard quand une classe est fréquente.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit classes</source>
   <translation>Modifier les classes</translation>
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation>Modifier les classes  (F4)</translation>
  </message>
  <message>
   <source>Edit classes …</source>
   <translation>Modifier les classes …</translation>
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation>Modifier les consignes</translation>
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation>Le chiffrer avec une phrase secrète</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation>Enter confirme votre choix ; Space le remplacerait par la proposition</translation>
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation>Enter garde une modification. Les étiquettes déjà données restent avec leur classe.</translation>
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation>Enter ouvre l’échantillon sélectionné.</translation>
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation>Enter, dans un texte Ctrl+Enter</translation>
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation>Enter puis la nouvelle touche en change une. Delete remet celle par défaut.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimation</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation>L’étiquette de chaque annotateur, une ligne chacune</translation>
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation>Toutes les touches sur une feuille.</translation>
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation>Toutes les étiquettes comparables sont de la même classe : l’accord au-delà du hasard n’est pas défini.</translation>
  </message>
  <message>
   <source>Everyone gets</source>
   <translation>Chacun reçoit</translation>
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation>Tout ce qui s’y trouve est déjà ici.</translation>
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation>Tout est étiqueté</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>Tout est déjà enregistré.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation>Tout reste sur cet ordinateur : ni compte, ni réseau, ni cloud.</translation>
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation>Tout ce que vous avez dit est sur le disque.</translation>
  </message>
  <message>
   <source>Example of {0}</source>
   <translation>Exemple de {0}</translation>
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation>Exemple de {0} : {1}</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation>Exemples des classes</translation>
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation>Excel contient {0} colonnes ; cet export en a {1} : prendre CSV ou Parquet</translation>
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation>Excel contient {0} lignes ; cet export en a plus : prendre CSV ou Parquet</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Classeur Excel</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échanger</translation>
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation>Échanger par un dossier …</translation>
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation>Échanger par un dossier</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Explorer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exporter vers</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation>Export : fiche de données et manifeste</translation>
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation>Export : {0} échantillons</translation>
  </message>
  <message>
   <source>Extra-trees</source>
   <translation>Extra-trees</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Falls</source>
   <translation>Baisses</translation>
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation>Le plus éloigné d’abord (core-set)</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Figures by class</source>
   <translation>Mesures par classe</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>File or folder</source>
   <translation>Fichier ou dossier</translation>
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation>Filtrer d’abord, puis garder le filtre sous un nom ici</translation>
  </message>
  <message>
   <source>Find a class</source>
   <translation>Trouver une classe</translation>
  </message>
  <message>
   <source>Find a class   /</source>
   <translation>Trouver une classe   /</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Trouver une commande</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Trouver les semblables</translation>
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation>Trouve des mots dans toute la réserve.</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Premières lignes</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <source>Fit into the view</source>
   <translation>Ajuster à la vue</translation>
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation>Ajuster à la vue (Ctrl+0)</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation>Cinq modèles entraînés sur des réponses rééchantillonnées votent ; interroge là où leurs votes se partagent.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation>Cinq modèles entraînés sur des réponses rééchantillonnées ; interroge là où l’un d’eux s’écarte le plus.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation>Cinq modèles entraînés sur des réponses rééchantillonnées ; interroge là où leur moyenne est la moins sûre.</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>Signaler</translation>
  </message>
  <message>
   <source>Flag it</source>
   <translation>Le signaler</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Signalés</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>Kappa de Fleiss</translation>
  </message>
  <message>
   <source>Focus mode</source>
   <translation>Mode concentration</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation>Dossier des images et tableaux</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Dossier des fichiers</translation>
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation>Dossier des lots</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Dossier d’images</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>Dossier de textes</translation>
  </message>
  <message>
   <source>Folder that holds the images</source>
   <translation>Dossier qui contient les images</translation>
  </message>
  <message>
   <source>Folder that holds the images, then Enter</source>
   <translation>Dossier qui contient les images, puis Enter</translation>
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation>Dossier d’échange</translation>
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation>Dossier où garder le projet</translation>
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation>Suit une proposition affichée</translation>
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation>Suit une proposition affichée plus qu’une cachée, de</translation>
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation>Pour une équipe sur un disque partagé.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation>Pour le choix multiple : interroge là où beaucoup de classes semblent convenir à la fois.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation>Pour le choix multiple : interroge là où une classe est la moins probable.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation>Pour le choix multiple : interroge là où la réponse contredirait le plus les classes cochées.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation>Pour le choix multiple : interroge là où les classes cochées sont les plus sûres en moyenne.</translation>
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation>Pour planifier la suite. Plus vite n’est pas mieux : l’accord baisse souvent après une hausse du rythme.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation>Prévision, conseils et critères</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From 0.8 on results may be relied on, from 0.667 on for tentative conclusions.</source>
   <translation>À partir de 0,8 les résultats sont fiables, à partir de 0,667 pour des conclusions provisoires.</translation>
  </message>
  <message>
   <source>From the map</source>
   <translation>Depuis la carte</translation>
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation>De {0:,} échantillons</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation>Préparation de la démo …</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Goal in answers</source>
   <translation>Objectif en réponses</translation>
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation>Objectif en minutes</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation>Objectif : {0} sur {1} réponses</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation>Objectif : {0} sur {1} réponses, ou {2} sur {3} min</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation>Objectif : {0} sur {1} min</translation>
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation>Revient en arrière ; rien n’est perdu.</translation>
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation>Ground Truth augmented manifest</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Groupes de réglages</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Consignes</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>AC1 de Gwet</translation>
  </message>
  <message>
   <source>Hand out work</source>
   <translation>Distribuer le travail</translation>
  </message>
  <message>
   <source>Hand out work …</source>
   <translation>Distribuer le travail …</translation>
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation>Moyenne harmonique du rappel et de la précision d’une classe ; le macro-F1 en est la moyenne sur les classes.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help: {0}</source>
   <translation>Aide : {0}</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Masquer les noms</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation>Plus haut que les autres quand les classes sont de fréquence inégale.</translation>
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation>Entropie maximale (modAL)</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation>Comment une mesure se calcule et se lit.</translation>
  </message>
  <message>
   <source>How agreement moved</source>
   <translation>Évolution de l’accord</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>Lecture des données</translation>
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation>Comment il apprend et demande</translation>
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation>Combien de fois de plus la réponse est la proposition du modèle quand elle est affichée que quand elle est cachée.</translation>
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation>Combien de fois les autres disent la même chose.</translation>
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation>Combien de fois les autres ensemble, sans cette personne, disent la même chose ; le juste vient du consensus.</translation>
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation>La façon de travailler n’a pas pu être calculée</translation>
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation>Comment un annotateur doit-il décider ?</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Degré de certitude</translation>
  </message>
  <message>
   <source>How sure they must be</source>
   <translation>Degré de certitude exigé</translation>
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation>Disposition de la carte</translation>
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation>Comment la question suivante est choisie.</translation>
  </message>
  <message>
   <source>How this annotator works</source>
   <translation>Comment travaille cet annotateur</translation>
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation>Comment décider, en Markdown : ce que signifie chaque classe, et les cas difficiles.</translation>
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation>Sommes-nous bien d’accord ?</translation>
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation>Hugging Face image folder</translation>
  </message>
  <message>
   <source>Hunt for</source>
   <translation>Rechercher en priorité</translation>
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation>Rechercher une classe en priorité</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation>Si l’un le dit, combien de fois un autre le dit aussi.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image files</source>
   <translation>Fichiers d’images</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation>Importer à nouveau, pour voir les échantillons : {0}.</translation>
  </message>
  <message>
   <source>Import done</source>
   <translation>Importation terminée</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importer …</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importations</translation>
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation>Dans Explorer : la sélection devient les prochaines questions.</translation>
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation>À chaque ajustement du modèle, même avec très peu d’étiquettes.</translation>
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation>En choix multiple : répond.</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>En bref</translation>
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation>Dans l’ordre où ils sont vus ici. Alt+1 reprend l’étiquetage.</translation>
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation>Densité d’information (modAL)</translation>
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation>À la place des réponses, ou en plus.</translation>
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation>Des intervalles qui se recouvrent largement ne prouvent pas de différence.</translation>
  </message>
  <message>
   <source>Into the folder</source>
   <translation>Dans le dossier</translation>
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation>Il est maintenant possible d’écrire ici.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation>Il vient en premier dans sa file, avec votre note.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation>Il vient en premier dans sa file, avec votre note ; la nouvelle réponse remplace l’ancienne</translation>
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation>Il n’a pas de caractéristiques : ni le modèle ni les échantillons semblables ne comptent.</translation>
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation>Elle est demandée à chaque ouverture du projet. Qui l’oublie perd le projet : personne ne peut la retrouver, et il n’y a pas d’autre accès. Les fichiers qui n’y sont pas copiés restent tels quels.</translation>
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation>Il est chiffré et s’ouvre avec la phrase secrète de qui l’a créé.</translation>
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation>Elle se trouve dans {0}. Récupérer ses étiquettes plus tard : labeler merge.</translation>
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation>Pas besoin d’atteindre 100 % : l’écran Modèle dit quand d’autres réponses ne rapportent plus.</translation>
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation>Il s’ouvre avec la phrase secrète de qui l’a créé ; le projet qu’il devient est chiffré avec la même.</translation>
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation>Il est maintenant à côté des consignes.</translation>
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation>Ses étiquettes comptent désormais pour l’autre classe. Le journal garde ce qui a été dit.</translation>
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation>Sa phrase secrète l’ouvre. Personne ne peut retrouver celle qui a été oubliée.</translation>
  </message>
  <message>
   <source>JOIN samples s ON s.uid = d.uid</source>
   <translation>JOIN samples s ON s.uid = d.uid</translation>
  </message>
  <message>
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <source>JSON list of objects</source>
   <translation>Liste JSON d’objets</translation>
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation>Kappa d’une paire</translation>
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation>Garder ce filtre sous …</translation>
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation>Garde une copie dans un dossier.</translation>
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation>Garde {0}. Laisse de côté {1}.</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Filtres gardés</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Key of the class</source>
   <translation>Touche de la classe</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Touches (*.json)</translation>
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation>Les touches sont inactives pendant la saisie dans un champ.</translation>
  </message>
  <message>
   <source>Keys to take over</source>
   <translation>Touches à reprendre</translation>
  </message>
  <message>
   <source>Keys: </source>
   <translation>Touches : </translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>Alpha de Krippendorff</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation>L’alpha de Krippendorff est de {0} ({1} à {2}) sur {3} échantillons étiquetés par deux personnes ou plus.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation>L’alpha de Krippendorff est de {0} sur {1} échantillons ; on ne peut dire à quel point c’est sûr : {2}.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation>Alpha de Krippendorff et son intervalle à chaque relevé des mesures, selon la position dans le journal.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation>Alpha de Krippendorff avec son intervalle.</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation>JSON Label Studio</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>Étiqueter comme</translation>
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation>Étiquette, s’il y en a une</translation>
  </message>
  <message>
   <source>Labeled</source>
   <translation>Étiquetés</translation>
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation>Aussi des échantillons étiquetés, pour un second avis</translation>
  </message>
  <message>
   <source>Labeling</source>
   <translation>Étiquetage</translation>
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation>L’étiquetage continue, et chaque réponse est enregistrée comme avant. {0}</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Labels by class</source>
   <translation>Étiquettes par classe</translation>
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation>Étiquettes dont chaque modèle a appris, secondes de son ajustement, et son exactitude sur les réponses d’audit alors connues.</translation>
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation>Étiquettes qui disent « {0} », pas une classe ici</translation>
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation>Étiquettes données par la machine</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grand</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>Dernières réponses</translation>
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation>Disposition des échantillons …</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Learn on</source>
   <translation>Continuer d’apprendre</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Courbe d’apprentissage</translation>
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation>Apprentissage de vos réponses</translation>
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation>Moindre confiance (modAL)</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>Probabilité minimale</translation>
  </message>
  <message>
   <source>Leave all of them out</source>
   <translation>Les laisser toutes de côté</translation>
  </message>
  <message>
   <source>Leave it out: the samples come without it</source>
   <translation>La laisser de côté : les échantillons viennent sans elle</translation>
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation>Laisser de côté ce qui a été dit depuis</translation>
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation>Quitte le passé et pose la question suivante.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation>Clair, sombre, contraste élevé, comme le système.</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation>Clair, sombre, contraste élevé ou comme le système.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation>Linéaire, apprend au fil de l’eau (SGD)</translation>
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation>Lignes du journal de bord inutilisables : {0}{1}.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Fichier log</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Régression logistique</translation>
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation>Tableau long (item, annotator, label)</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Look back</source>
   <translation>Regarder en arrière</translation>
  </message>
  <message>
   <source>Look forward</source>
   <translation>Regarder en avant</translation>
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation>Examen des caractéristiques et des modèles</translation>
  </message>
  <message>
   <source>Looking at it …</source>
   <translation>Examen en cours …</translation>
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation>Examen des sauvegardes</translation>
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation>Examen du travail des autres</translation>
  </message>
  <message>
   <source>Looking at your labels …</source>
   <translation>Lecture de vos étiquettes …</translation>
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation>Examen de {0} …</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Recherche des sauvegardes …</translation>
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation>Recherche d’erreurs d’étiquetage</translation>
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation>Recherche de quasi-doublons</translation>
  </message>
  <message>
   <source>Looking for the images …</source>
   <translation>Recherche des images …</translation>
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation>Recherche des fichiers des échantillons</translation>
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation>Parcours de tous les échantillons …</translation>
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation>Rapproche la vue, au centre.</translation>
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation>Éloigne la vue.</translation>
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation>Précision basse : le modèle dit la classe trop facilement.</translation>
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation>Rappel bas : le modèle manque la classe.</translation>
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation>Bas avec un intervalle étroit mérite un regard sur les échantillons, pas un verdict.</translation>
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation>Probabilité la plus basse d’abord</translation>
  </message>
  <message>
   <source>Making {0} again</source>
   <translation>{0} est refait</translation>
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation>Beaucoup d’arbres aléatoires qui votent : trouve des règles combinant des colonnes, bon pour les tableaux ; plus lent sur de grandes réserves.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Map of the samples</source>
   <translation>Carte des échantillons</translation>
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation>Marges éclaircies par k-means (Zhdanov)</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marquer</translation>
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation>Marquer comme impossible à dire</translation>
  </message>
  <message>
   <source>Mark as sure</source>
   <translation>Marquer comme sûr</translation>
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation>Marquer comme incertain</translation>
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation>Marque l’échantillon pour y revenir.</translation>
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation>Couverture maximale (MaxHerding)</translation>
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation>Peuvent rester vides. À lire à côté de chaque échantillon (F2) et modifiables à tout moment. Markdown.</translation>
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation>Écart quadratique moyen entre les probabilités de toutes les classes et la réponse donnée.</translation>
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation>Sens (potion embeddings)</translation>
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation>Sens des phrases (MiniLM)</translation>
  </message>
  <message>
   <source>Measure the team</source>
   <translation>Mesurer l’équipe</translation>
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation>Mesure de l’exactitude</translation>
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation>Médiane et rythme de vos {0} dernières réponses</translation>
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation>Temps médian à l’écran de vos 20 dernières réponses ; combien par minute, pauses de plus de 5 minutes écourtées.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Merge into another class</source>
   <translation>Fusionner avec une autre classe</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>Métadonnées</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model versions</source>
   <translation>Versions du modèle</translation>
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation>Modèle {0} à partir de {1:,} étiquettes · {2}</translation>
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation>Modèle {0}, maintenu en usage, à partir de {1:,} étiquettes · {2}</translation>
  </message>
  <message>
   <source>Model: {0}</source>
   <translation>Modèle : {0}</translation>
  </message>
  <message>
   <source>Models learn</source>
   <translation>Apprentissage des modèles</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Plus pour {0}</translation>
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation>Plus d’une classe : ses échantillons les plus probables viennent d’abord, une question sur cinq reste à la stratégie.</translation>
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation>Les plus douteux d’abord</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Se déplacer</translation>
  </message>
  <message>
   <source>Multiple choice</source>
   <translation>Choix multiple</translation>
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation>Choix multiple : interroge là où se tromper sur les classes cochées coûte le plus en moyenne.</translation>
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation>Choix multiple : interroge là où une classe semble la plus sûre, pour la confirmer ou l’infirmer.</translation>
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation>Choix multiple : confiance moyenne (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation>Choix multiple : score moyen (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation>Choix multiple : plus grande perte (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation>Choix multiple : plus grand score (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation>Choix multiple : moindre confiance (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation>Choix multiple : perte moyenne (modAL)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Nom de la classe</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nom du projet</translation>
  </message>
  <message>
   <source>Name of this filter</source>
   <translation>Nom de ce filtre</translation>
  </message>
  <message>
   <source>Names of the team</source>
   <translation>Noms de l’équipe</translation>
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation>Près de 0, le jugement est libre. Bien au-dessus, ce sont les propositions qui font les étiquettes.</translation>
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation>Plus proches voisins</translation>
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation>Nécessaire : le projet est chiffré</translation>
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation>Des versions voisines dont les intervalles se recouvrent ne diffèrent pas, pour autant qu’on sache.</translation>
  </message>
  <message>
   <source>New class “{0}”</source>
   <translation>Nouvelle classe « {0} »</translation>
  </message>
  <message>
   <source>New classes of these names</source>
   <translation>Nouvelles classes de ces noms</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation>Nouveaux échantillons ; contenus déjà présents ; fichiers ou lignes illisibles.</translation>
  </message>
  <message>
   <source>Newest answers first</source>
   <translation>Réponses les plus récentes d’abord</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Thème suivant</translation>
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud ou ownCloud</translation>
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation>Aucune sauvegarde n’a pu être faite</translation>
  </message>
  <message>
   <source>No backup was taken</source>
   <translation>Aucune sauvegarde n’a été faite</translation>
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation>Pas encore de sauvegarde. Il s’en fait une à chaque ouverture, chaque demi-heure de travail et après les importations.</translation>
  </message>
  <message>
   <source>No longer an example</source>
   <translation>N’est plus un exemple</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Pas encore de modèle</translation>
  </message>
  <message>
   <source>No model yet.</source>
   <translation>Pas encore de modèle.</translation>
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation>Pas encore de modèle : {0}</translation>
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation>Aucune page n’en parle.</translation>
  </message>
  <message>
   <source>No proposal yet</source>
   <translation>Pas encore de proposition</translation>
  </message>
  <message>
   <source>No target</source>
   <translation>Pas de cible</translation>
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation>Personne ne peut être plus d’accord avec les autres qu’avec soi-même : c’est le plafond.</translation>
  </message>
  <message>
   <source>Nobody sees which questions measure the team. A person working alone leaves all of it off.</source>
   <translation>Personne ne voit quelles questions mesurent l’équipe. Qui travaille seul laisse tout désactivé.</translation>
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation>Aucune étiquette ne vaut.</translation>
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation>Aucune : qui reçoit le fichier peut le lire</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation>Pas l’emplacement des fichiers sur cet ordinateur</translation>
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation>Note pour les consignes</translation>
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation>Rien que labeler.</translation>
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation>Rien de choisi pour l’instant. Il est aussi possible de déposer ici des fichiers ou un dossier.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Rien de particulier</translation>
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation>Rien n’est encore choisi.</translation>
  </message>
  <message>
   <source>Nothing is final</source>
   <translation>Rien n’est définitif</translation>
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation>Rien n’est prédit avant que des versions aient été mesurées.</translation>
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation>Rien n’est encore connu</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>Rien n’est perdu</translation>
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation>Rien de tel parmi {0:,} échantillons. Assouplir un filtre, ou tous les effacer.</translation>
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation>Rien à demander</translation>
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation>Rien à comparer pour l’instant : il faut des réponses d’audit et un modèle, en choix unique.</translation>
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation>Rien à trancher : aucun échantillon encore ouvert n’oppose deux annotateurs.</translation>
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation>Rien n’a été copié</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>Rien n’a été exporté</translation>
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation>Rien n’a été restauré ; le projet est resté tel quel</translation>
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation>Rien n’a été enregistré ailleurs</translation>
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation>Tableaux NumPy pour scikit-learn</translation>
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation>ONNX a besoin d’une bibliothèque : installer labeler avec son extra « onnx »</translation>
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation>ONNX, pour tout programme (*.onnx);;skops, pour Python (*.skops)</translation>
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation>Pour l’accord : jackknife sur les échantillons (un retiré à la fois), en échelle logarithmique ; aucun là où aucun ne serait honnête.</translation>
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation>De toutes les propositions à 80 %, environ 80 % sont justes, une fois assez de réponses réunies pour calibrer.</translation>
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation>Des échantillons que plusieurs personnes ont étiquetés.</translation>
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation>Parmi les réponses d’audit de cette classe, la part que le modèle a proposée comme telle.</translation>
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation>Parmi les réponses d’audit que le modèle a proposées comme cette classe, la part qui l’est.</translation>
  </message>
  <message>
   <source>Of the samples</source>
   <translation>Part des échantillons</translation>
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation>Des échantillons que vous lisez.</translation>
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation>De la fenêtre. Prend effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation>Hors de la diagonale ils diffèrent ; Enter liste les échantillons d’une case.</translation>
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation>Sur la diagonale, 80 % veut dire 80 %. En dessous, le modèle promet trop. Le hasard la fait aussi bouger.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Encore une fois</translation>
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation>Une par ligne. Les neuf premières reçoivent les touches 1–9 ; « name:k » donne à une classe sa propre touche.</translation>
  </message>
  <message>
   <source>One class for each sample</source>
   <translation>Une classe par échantillon</translation>
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation>Une commande a une touche à vous.</translation>
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation>Un dossier contient tout. Votre nom est écrit à côté de chacune de vos réponses.</translation>
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation>Un pixel d’image, un pixel d’écran.</translation>
  </message>
  <message>
   <source>One key is an answer</source>
   <translation>Une touche est une réponse</translation>
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation>Une étiquette par échantillon : consensus, {0}</translation>
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation>Une étiquette par échantillon : tranchée ou à la majorité</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un instant</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Un instant …</translation>
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation>Une personne basse avec tous désigne cette personne ; une seule paire, ces deux-là.</translation>
  </message>
  <message>
   <source>One question at a time.</source>
   <translation>Une question à la fois.</translation>
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation>Une jusqu’ici : {1}, {2}.</translation>
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation>Une frontière droite entre les classes : forte avec de bonnes caractéristiques, rapide, aux probabilités corrigées. Choix par défaut.</translation>
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation>Ses propres échantillons remontrés, au moins une demi-heure après, comme s’ils étaient nouveaux.</translation>
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation>Seulement l’échantillon, les classes et la proposition ; Esc pour sortir.</translation>
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation>Seulement ce que dit {0}</translation>
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation>Seulement à partir de cette probabilité</translation>
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation>Visible pour vous seulement. Ce n’est pas un objectif ; il est possible d’en fixer un dans les réglages.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation>Ouvrir un projet (un dossier qui se termine par .labeler)</translation>
  </message>
  <message>
   <source>Open a work packet</source>
   <translation>Ouvrir un lot de travail</translation>
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation>Ouvrir l’échantillon tranché {sample}</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>Ouverture de {0} …</translation>
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation>Ouvre ou ferme les consignes à côté de l’échantillon.</translation>
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation>Ou appuyer sur la touche d’une classe</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation>D’autres étiquettent sur leurs ordinateurs. Le travail part et revient sous forme de fichiers ; aucun serveur n’est nécessaire.</translation>
  </message>
  <message>
   <source>Others say the same</source>
   <translation>Les autres disent la même chose</translation>
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation>Les autres disent la même chose, et juste</translation>
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation>Incertitude globale</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Paquet</translation>
  </message>
  <message>
   <source>Packets that came back</source>
   <translation>Lots revenus</translation>
  </message>
  <message>
   <source>Packets …</source>
   <translation>Lots …</translation>
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation>Prépare un lot d’échantillons pour quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Paire</translation>
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation>Parquet (Hugging Face)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation>Parquet a besoin de pyarrow, qui n’est pas installé : pip install 'labeler[parquet]'</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Parties</translation>
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation>Les parties et leurs parts</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation>Phrase secrète de {0}</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Phrase secrète encore une fois</translation>
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation>Les gens diffèrent. Un changement chez une personne en dit plus qu’un écart entre deux.</translation>
  </message>
  <message>
   <source>People for each</source>
   <translation>Personnes par échantillon</translation>
  </message>
  <message>
   <source>Percent agreement</source>
   <translation>Pourcentage d’accord</translation>
  </message>
  <message>
   <source>Person by person</source>
   <translation>Personne par personne</translation>
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation>Épingler comme exemple de sa classe</translation>
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation>Épinglé comme exemple de {0}</translation>
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation>Placement des échantillons …</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation>Appuyer sur {0}, ou sur la touche à côté d’une classe. {1} trouve une classe par son nom.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation>Probabilité d’une proposition</translation>
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation>JSONL Prodigy</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation>Les projets ouverts apparaissent ici.
Chacun est un dossier, à déplacer et copier librement.</translation>
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation>Promis moins tenu : {0:+.1%} ({1:+.1%} à {2:+.1%}).</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposition</translation>
  </message>
  <message>
   <source>Proposal model</source>
   <translation>Modèle de proposition</translation>
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation>Propositions groupées par probabilité, face à la part de chaque groupe qui était juste.</translation>
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation>Des pseudonymes au lieu des noms des annotateurs</translation>
  </message>
  <message>
   <source>Query strategy</source>
   <translation>Stratégie de requête</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>RIS references</source>
   <translation>Références RIS</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Au hasard</translation>
  </message>
  <message>
   <source>Random share</source>
   <translation>Part aléatoire</translation>
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation>Série classée (modAL)</translation>
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation>Les classes rares comptent autant</translation>
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation>Les classes rares comptent autant que les autres</translation>
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation>Lecture des échantillons : {0} sur {1}</translation>
  </message>
  <message>
   <source>Reading the database</source>
   <translation>Lecture de la base de données</translation>
  </message>
  <message>
   <source>Reading the image …</source>
   <translation>Lecture de l’image …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Lecture du journal …</translation>
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation>Lecture des nouveaux échantillons</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Lecture des échantillons</translation>
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation>Lecture de ce qui est lisible</translation>
  </message>
  <message>
   <source>Reading your samples</source>
   <translation>Lecture de vos échantillons</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusés</translation>
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation>Les refus sont listés avec fichier, ligne et raison. Rien n’est écarté en silence.</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>Refusé : {0}</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Le remplacer</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation>Restaurer une sauvegarde de {0}</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation>Restaurer une sauvegarde, retirer de la liste</translation>
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation>Restauration de {0} …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revue</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Juste</translation>
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation>Les lignes sont les réponses données, les colonnes ce que le modèle proposait. Cliquer une case pour ses échantillons.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Échantillon</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation>Échantillons étiquetés par les deux : en lignes ce que dit l’un, en colonnes ce que dit l’autre.</translation>
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation>Les échantillons viennent pour l’instant dans un ordre aléatoire</translation>
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation>Échantillons dans un ordre aléatoire. Apprend le plus lentement, ne favorise rien : bon pour comparer.</translation>
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation>Échantillons de la case</translation>
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation>Échantillons de cette case</translation>
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation>Échantillons sur lesquels ils diffèrent</translation>
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation>Échantillons absents de ce projet ; les importer pour que leurs étiquettes comptent</translation>
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation>Échantillons que quelqu’un a actuellement signalés.</translation>
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation>Échantillons dont cette classe est l’étiquette en vigueur de quelqu’un, ou la décision du responsable.</translation>
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation>Échantillons remis à plus tard et restés depuis sans réponse.</translation>
  </message>
  <message>
   <source>Samples to settle</source>
   <translation>Échantillons à trancher</translation>
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation>Échantillons avec au moins une étiquette de quelqu’un, sur tous les échantillons. Les passés ne comptent pas.</translation>
  </message>
  <message>
   <source>Samples without a label</source>
   <translation>Échantillons sans étiquette</translation>
  </message>
  <message>
   <source>Save a model version</source>
   <translation>Enregistrer une version du modèle</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>Enregistrer à nouveau</translation>
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation>Enregistrer à nouveau  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save as a file …</source>
   <translation>Enregistrer dans un fichier …</translation>
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation>Enregistrer ailleurs …</translation>
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation>Enregistrer ailleurs …  (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation>Enregistrer images et tableaux …</translation>
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation>Enregistré ailleurs</translation>
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation>Enregistré veut dire sur le disque. {0} montre toutes les touches, {1} l’aide ; cette visite s’y trouve aussi.</translation>
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation>Redit la même chose quand on redemande</translation>
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation>Dit ce que les autres disent sans elle</translation>
  </message>
  <message>
   <source>Scott's pi</source>
   <translation>Pi de Scott</translation>
  </message>
  <message>
   <source>Search all samples</source>
   <translation>Chercher dans tous les échantillons</translation>
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation>Chercher dans tous les échantillons : des mots, ou « une expression »</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation>Seconds avis, propositions cachées, échantillons redemandés : comment une équipe se mesure elle-même.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation>Secondes par réponse</translation>
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation>Secondes par réponse, et réponses par minute</translation>
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation>Secondes par réponse, et ralentissement par heure</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Seed of the split</source>
   <translation>Graine de la répartition</translation>
  </message>
  <message>
   <source>Selected sample</source>
   <translation>Échantillon sélectionné</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation>Renvoyé à {0}</translation>
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation>Renvoyé à {name}, encore sans réponse</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation>Les réglages valent jusqu’à la fermeture, ils ne peuvent pas être gardés : {0}</translation>
  </message>
  <message>
   <source>Settings …</source>
   <translation>Réglages …</translation>
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation>Trancher depuis le haut : c’est là qu’une décision change le plus.</translation>
  </message>
  <message>
   <source>Settled already</source>
   <translation>Déjà tranchés</translation>
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation>Tranché par le responsable : {0}</translation>
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation>Échantillons tranchés semblables à celui-ci</translation>
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation>Le trancher déplace le modèle de {share} du maximum que peut une étiquette.</translation>
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation>Formes et contours (HOG)</translation>
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation>Part des réponses d’audit, tirées au hasard, qu’un modèle a bien proposées sans les avoir vues.</translation>
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation>Tout montrer dans Explorer</translation>
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation>Voir et changer les touches …</translation>
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation>Montrer la durée de vos dernières réponses.</translation>
  </message>
  <message>
   <source>Show the tour</source>
   <translation>Montrer la visite</translation>
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation>Les montrer à côté de l’échantillon.</translation>
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation>Montre la réponse précédente, à regarder ou à changer.</translation>
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation>Montre les échantillons les plus proches de celui-ci.</translation>
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation>Montre l’échantillon entier.</translation>
  </message>
  <message>
   <source>Sick plants</source>
   <translation>Plantes malades</translation>
  </message>
  <message>
   <source>Similar to one</source>
   <translation>Semblables à un échantillon</translation>
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation>Semblables à {0}</translation>
  </message>
  <message>
   <source>Single choice</source>
   <translation>Choix unique</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Taille des textes</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>Le passer</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Passés</translation>
  </message>
  <message>
   <source>Skipped samples</source>
   <translation>Échantillons passés</translation>
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation>Plus lent à chaque heure d’une séance, de</translation>
  </message>
  <message>
   <source>Small pixels</source>
   <translation>Petits pixels</translation>
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation>Plus petite marge (modAL)</translation>
  </message>
  <message>
   <source>So many are asked about each of these samples.</source>
   <translation>Nombre de personnes interrogées sur chacun de ces échantillons.</translation>
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation>Étiquettes souples (probabilités)</translation>
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation>Le dossier de projet de quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation>Un problème est survenu dans labeler</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation>SpamAssassin public corpus, PDDL 1.0 / CC0</translation>
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation>Accord spécifique : si un annotateur dit la classe, combien de fois un autre la dit aussi.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Répartition</translation>
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation>Carrés : ce que donne le tirage au hasard, d’après des modèles qui n’ont appris que des réponses d’audit : {0:.0%} avec {1:,} étiquettes.</translation>
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation>Stabilisation des prédictions</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Start labeling</source>
   <translation>Commencer à étiqueter</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Étape {0} sur {1} : {2}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop this</source>
   <translation>Arrêter ceci</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>Arrêter ce qui est en cours</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation>Arrêté ; rien n’a été changé</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Stratégie</translation>
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation>Les noms de sous-dossiers sont des étiquettes</translation>
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation>Suggérer une pause après</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <source>Surest first</source>
   <translation>Les plus sûrs d’abord</translation>
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation>Le plus sûr sur {0} ({1}), le moins sur {2} ({3}).</translation>
  </message>
  <message>
   <source>TSV table</source>
   <translation>Tableau TSV</translation>
  </message>
  <message>
   <source>Table row</source>
   <translation>Ligne de tableau</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>Lignes de tableau</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Retirer de cette liste</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation>Fait une copie vérifiée du fichier de projet.</translation>
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation>Prend les étiquettes des autres.</translation>
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation>Sort les étiquettes, pour les gens et les programmes. Le projet reste tel quel.</translation>
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation>Sort les étiquettes.</translation>
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation>Annule la dernière action, même après un redémarrage.</translation>
  </message>
  <message>
   <source>Taking a backup</source>
   <translation>Sauvegarde en cours</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Annulation de l’importation</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Target value</source>
   <translation>Valeur cible</translation>
  </message>
  <message>
   <source>Target: </source>
   <translation>Cible : </translation>
  </message>
  <message>
   <source>Target: {0}</source>
   <translation>Cible : {0}</translation>
  </message>
  <message>
   <source>Task and classes</source>
   <translation>Tâche et classes</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>Team measures</source>
   <translation>Mesures d’équipe</translation>
  </message>
  <message>
   <source>Team measures …</source>
   <translation>Mesures d’équipe …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation>Cet endroit n’est pas sûr non plus</translation>
  </message>
  <message>
   <source>That was our mistake</source>
   <translation>L’erreur vient de nous</translation>
  </message>
  <message>
   <source>The backup is restored</source>
   <translation>La sauvegarde est restaurée</translation>
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation>La sauvegarde est faite et vérifiée</translation>
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation>La sauvegarde prend la place du fichier de projet, qui est gardé dans le dossier quarantine. Réponses, classes et réglages donnés depuis reviennent du journal de bord.</translation>
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation>Les fichiers abîmés sont gardés dans {0}.</translation>
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation>Plus les deux sont proches, plus la réponse instruit. Les échantillons tirés au hasard, eux, mesurent le modèle.</translation>
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation>La courbe est prolongée à partir des versions mesurées jusqu’ici ; chaque critère d’arrêt a son seuil.</translation>
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation>Impossible de créer la démo</translation>
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation>Le disque ne répond pas ; votre dernière action n’est pas encore en sûreté</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>Le disque est presque plein</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>Les mesures</translation>
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation>Les mesures n’ont pas pu être calculées : {0}</translation>
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation>Les {0:,} premiers de ceux qui diffèrent :</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>L’importation a été annulée</translation>
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation>L’intervalle est celui de Wilson, à 95 % : s’il est large, il y a trop peu de réponses d’audit pour savoir.</translation>
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation>Le journal de bord est aussi mis de côté ; les deux sont gardés dans le dossier quarantine</translation>
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation>Le fichier de clé manquait ; sa copie du dossier {0} a pris sa place.</translation>
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation>Les touches des classes sont dans l’éditeur de classes, F4.</translation>
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation>Les étiquettes sont des réponses déjà données : les garder</translation>
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation>Les étiquettes ne sont pas enregistrées</translation>
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation>Les étiquettes ne font que nommer les classes : étiqueter à neuf, sans les voir</translation>
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation>La langue changera au prochain démarrage de labeler.</translation>
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation>Les licences des paquets ne sont pas connues de cette installation.</translation>
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation>L’étiquette la plus probable selon l’usage que chacun fait des classes ; le doute est 1 moins son avance sur la suivante.</translation>
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation>La machine choisit quoi demander. Vous répondez d’une touche.</translation>
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation>La carte a besoin des caractéristiques des échantillons, qui ne sont pas encore calculées.</translation>
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation>La moyenne, sur les échantillons, de la part des paires d’annotateurs qui disent la même chose.</translation>
  </message>
  <message>
   <source>The model proposes</source>
   <translation>Le modèle propose</translation>
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation>Le modèle propose {names} ({probability}).</translation>
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation>La plus récente de {0:,} : {1}, {2}.</translation>
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation>La version la plus récente propose à nouveau, et apprend de chaque réponse</translation>
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation>La prochaine réponse compte pleinement.</translation>
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation>La prochaine réponse compte, mais moins.</translation>
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation>La prochaine réponse dit que personne ne pourrait dire.</translation>
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation>Celui dont la réponse instruit le plus le modèle vient d’abord, et la raison est indiquée ici.</translation>
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation>Dans l’autre sens, retour à la question.</translation>
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation>L’autre fenêtre a fermé ce projet</translation>
  </message>
  <message>
   <source>The packets are written</source>
   <translation>Les lots sont écrits</translation>
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation>Les pages qui expliquent tout  (F1)</translation>
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation>Les pages qui expliquent tout.</translation>
  </message>
  <message>
   <source>The part of the questions that a lead has decided: how often people are right.</source>
   <translation>La part des questions qu’un responsable a tranchées : à quelle fréquence les réponses sont justes.</translation>
  </message>
  <message>
   <source>The part of the questions that are a person's own earlier samples: how steady the answers are.</source>
   <translation>La part des questions qui sont d’anciens échantillons de la même personne : la constance des réponses.</translation>
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation>La partie des questions qui mesure honnêtement le modèle.</translation>
  </message>
  <message>
   <source>The part of the questions where it is hidden: how far people follow the machine.</source>
   <translation>La part des questions où elle est masquée : à quel point on suit la machine.</translation>
  </message>
  <message>
   <source>The part of the samples that several people answer: how well they agree.</source>
   <translation>La part des échantillons auxquels plusieurs répondent : à quel point ils s’accordent.</translation>
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation>Les probabilités s’écartent de {0:.1%} en moyenne, plus que le hasard ne le ferait ({1:.1%}).</translation>
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation>Impossible d’ouvrir le projet</translation>
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation>Le projet est chiffré ; donner aussi une phrase secrète à ses lots</translation>
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation>La stratégie de requête ou le modèle a eu un problème</translation>
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation>La raison de la stratégie de requête pour cet échantillon, avec les deux classes les plus probables quand elles sont proches.</translation>
  </message>
  <message>
   <source>The report is written</source>
   <translation>Le rapport est écrit</translation>
  </message>
  <message>
   <source>The report was not written</source>
   <translation>Le rapport n’a pas été écrit</translation>
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation>Le même contenu n’est jamais dans deux parties.</translation>
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation>Les échantillons en points : ce qui se ressemble est proche</translation>
  </message>
  <message>
   <source>The task has no room for {0:,} of the new classes; leave some labels out.</source>
   <translation>La tâche n’a pas de place pour {0:,} des nouvelles classes ; laisser quelques étiquettes de côté.</translation>
  </message>
  <message>
   <source>The whole image</source>
   <translation>L’image entière</translation>
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation>Toute la réserve en grille.</translation>
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation>La fenêtre en cinq phrases.</translation>
  </message>
  <message>
   <source>The work is home</source>
   <translation>Le travail est récupéré</translation>
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation>Le travail est récupéré, mais tout n’a pas pu servir</translation>
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation>Leurs noms pour vos classes comptent : {0}</translation>
  </message>
  <message>
   <source>Their passphrase</source>
   <translation>Leur phrase secrète</translation>
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation>Leur phrase secrète, puis Enter</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation>Thème : comme le système</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Thème : sombre</translation>
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation>Thème : contraste élevé</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Thème : clair</translation>
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation>Pas encore de sauvegarde. Il s’en fait une à chaque ouverture et chaque demi-heure de travail.</translation>
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation>Il n’y a pas encore de modèle, l’effet sur lui ne compte donc pas.</translation>
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation>Il n’y a encore rien ici</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation>Rien à comparer pour l’instant : aucun échantillon n’a été étiqueté par deux annotateurs.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation>Rien à comparer pour l’instant : un seul annotateur a étiqueté.</translation>
  </message>
  <message>
   <source>These labels are no classes of this task. What becomes of each?</source>
   <translation>Ces étiquettes ne sont pas des classes de cette tâche. Que devient chacune ?</translation>
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation>Ils reviennent après tous les autres. S’il y en a beaucoup, une classe manque peut-être ou n’est pas claire.</translation>
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation>Ceci ne peut pas être récupéré.</translation>
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation>Ceci ne peut pas être affiché</translation>
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation>Ce dossier est copié par {0}. Un programme de synchronisation peut copier le fichier de projet pendant qu’il s’écrit, et un second ordinateur peut y écrire en même temps.</translation>
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation>Ce dossier est sur un partage réseau ({0}). Ses verrous ne sont pas fiables : deux ordinateurs pourraient écrire en même temps dans le fichier de projet.</translation>
  </message>
  <message>
   <source>This label is no class of this task. What becomes of it?</source>
   <translation>Cette étiquette n’est pas une classe de cette tâche. Que devient-elle ?</translation>
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation>Cette partie des questions est tirée au hasard : le prix d’une estimation honnête.</translation>
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation>Ce projet n’a pas encore d’échantillons</translation>
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation>Ce projet est ouvert en lecture seule</translation>
  </message>
  <message>
   <source>This project is open for reading only; nothing can be changed here.</source>
   <translation>Ce projet est ouvert en lecture seule ; rien ne peut être modifié ici.</translation>
  </message>
  <message>
   <source>This project was repaired</source>
   <translation>Ce projet a été réparé</translation>
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation>Cet échantillon ne peut pas être affiché</translation>
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation>Fatigue, autres échantillons, ou une autre idée d’une classe. La ligne montre quand.</translation>
  </message>
  <message>
   <source>To reach</source>
   <translation>À atteindre</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>À trancher</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation>Ensemble, et doute</translation>
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation>Trop peu de réponses d’audit : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation>Images de feux de circulation, CC BY-SA 4.0 (MIT self-driving-car course)</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>Feux de circulation</translation>
  </message>
  <message>
   <source>Try it on real data</source>
   <translation>Essayer sur de vraies données</translation>
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation>Taper une partie de son nom, Enter répond.</translation>
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation>Taper ce que vous voulez faire.</translation>
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation>Typiques de groupes (TypiClust)</translation>
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation>D’abord des échantillons typiques, puis ceux dont le modèle doute et qui en représentent chacun beaucoup d’autres. Bonne de la première réponse à la dernière.</translation>
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation>Temps typique à l’écran ; la tendance au sein des séances, avec son intervalle.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation>Décompression de {0} …</translation>
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation>Échantillons voisins non tranchés : {count}.</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>Utiliser cette version</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation>Version {0} à partir de {1:,} étiquettes : {2}</translation>
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation>Version {0}, apprise de {1:,} étiquettes : {2}.</translation>
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation>Version, licences et emplacement du fichier log.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>Page web (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation>Bien calibré pour autant qu’on puisse dire : écart de {0:.1%} ; le hasard seul va jusqu’à {1:.1%}.</translation>
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation>Ce qu’un plantage avait laissé a été remis en ordre</translation>
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation>L’exactitude à viser en étiquetant</translation>
  </message>
  <message>
   <source>What becomes of this label: {0}</source>
   <translation>Ce que devient cette étiquette : {0}</translation>
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation>Ce qui en relève, et ce qui n’en relève pas</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation>Que voulez-vous étiqueter ?</translation>
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation>Ce qui se ressemble, ensemble (t-SNE)</translation>
  </message>
  <message>
   <source>What is asked?</source>
   <translation>Quelle est la question ?</translation>
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation>Ce qu’il y a dans le projet ; en ajouter.</translation>
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation>Ce qu’il y a dans ce projet, d’où cela vient et où en est l’étiquetage.</translation>
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation>Ce qui est hors de la diagonale est confondu. Des parts tirées de peu de réponses disent peu : le nombre est à côté.</translation>
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation>Ce qui est montré (EfficientNet-Lite0)</translation>
  </message>
  <message>
   <source>What it does not tell</source>
   <translation>Ce qui n’est pas révélé</translation>
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation>De quoi labeler est fait</translation>
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation>Ce qui apprend des réponses et propose.</translation>
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation>Ce que donnerait le tirage au hasard n’est pas encore tracé : il faut 20 réponses d’audit.</translation>
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation>Ce qui vaut — {0}</translation>
  </message>
  <message>
   <source>What the labels found are</source>
   <translation>Ce que sont les étiquettes trouvées</translation>
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation>Ce que le modèle a appris, et comment il demande.</translation>
  </message>
  <message>
   <source>What the model looks at</source>
   <translation>Ce que le modèle regarde</translation>
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation>Ce que le modèle le plus récent donne à la classe, calibré sur des réponses dont il n’avait pas appris.</translation>
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation>Ce que les parties gardent ensemble</translation>
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation>Ce que deux disent des mêmes échantillons</translation>
  </message>
  <message>
   <source>What two take for each other</source>
   <translation>Ce que deux personnes confondent</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>Ce qui en a été dit</translation>
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation>Ce qui a été dit de cet échantillon</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Vos changements valent aussitôt.</translation>
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation>Ce que vous annulez ne compte pas, les pauses non plus.</translation>
  </message>
  <message>
   <source>What's this number?</source>
   <translation>Quel est ce nombre ?</translation>
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation>Quel est ce nombre ?  (Shift+F1)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation>Là où l’accord avec les autres est tombé et resté bas ; une fausse alerte sur 2 000 réponses.</translation>
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation>Là où les annotateurs sont en désaccord.</translation>
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation>Là où elle est plate dans sa bande, plus d’étiquettes du même genre changent peu.</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation>Où le garder, et qui étiquette</translation>
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation>Où garder vos touches</translation>
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation>Où mettre la copie</translation>
  </message>
  <message>
   <source>Which apply?</source>
   <translation>Lesquelles conviennent ?</translation>
  </message>
  <message>
   <source>Which labels</source>
   <translation>Quelles étiquettes</translation>
  </message>
  <message>
   <source>Which one?</source>
   <translation>Laquelle ?</translation>
  </message>
  <message>
   <source>Who labels?</source>
   <translation>Qui étiquette ?</translation>
  </message>
  <message>
   <source>Who said what</source>
   <translation>Qui a dit quoi</translation>
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation>Qui a dit quoi et quand, en voyant quelle proposition.</translation>
  </message>
  <message>
   <source>Who with whom</source>
   <translation>Qui avec qui</translation>
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation>Entière, pixel par pixel, ou d’aussi près que la précédente.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Étiquettes de qui</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation>Pourquoi celui-ci : {0}</translation>
  </message>
  <message>
   <source>Why this sample</source>
   <translation>Pourquoi cet échantillon</translation>
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation>Pourquoi ? Une note entre dans les consignes comme exemple (facultatif)</translation>
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation>Tableau large (une colonne par annotateur)</translation>
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation>Avec intervalles à 95 %.</translation>
  </message>
  <message>
   <source>With a label</source>
   <translation>Avec étiquette</translation>
  </message>
  <message>
   <source>With commas; every two come to share about as many samples. Empty: all who labeled so far.</source>
   <translation>Séparés par des virgules ; deux personnes quelconques partagent à peu près autant d’échantillons. Vide : tous ceux qui ont étiqueté jusqu’ici.</translation>
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation>Avec les fichiers d’images, pour qui n’en a pas de copie</translation>
  </message>
  <message>
   <source>Without a label</source>
   <translation>Sans étiquette</translation>
  </message>
  <message>
   <source>Without a proposal</source>
   <translation>Sans proposition</translation>
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation>Sans les étiquettes données jusqu’ici</translation>
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation>Mots et parties de mots (TF-IDF)</translation>
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation>Travailler sur une copie locale …</translation>
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation>Travailler sur une copie locale, et récupérer les étiquettes plus tard.</translation>
  </message>
  <message>
   <source>Work packet</source>
   <translation>Lot de travail</translation>
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation>Lots de travail (*.labelpack)</translation>
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation>Lots de travail (*{0})</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Intérêt</translation>
  </message>
  <message>
   <source>Write the packets</source>
   <translation>Écrire les lots</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>Écrire le rapport</translation>
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation>Écrit une note pour cet échantillon ; Enter la garde.</translation>
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation>Écrit à nouveau ce qui n’a pas pu être enregistré.</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Écriture de {0}</translation>
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation>Écrit à côté de chacune de vos réponses, dès le prochain projet ouvert.</translation>
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation>Dossiers de classification YOLO</translation>
  </message>
  <message>
   <source>You are</source>
   <translation>Vous êtes</translation>
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation>Retour à celui-ci ; une nouvelle réponse remplace l’ancienne. Esc continue.</translation>
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation>Tous les échantillons peuvent être regardés et exportés ; les réponses ne sont pas acceptées.</translation>
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation>Vous travaillez maintenant sur une copie locale</translation>
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation>Votre objectif du moment est atteint</translation>
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation>Vos touches sont dans {0}</translation>
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation>Vos étiquettes vont dans le dossier, celles des autres en sortent. Le projet lui-même reste sur cet ordinateur, où rien ne peut se glisser entre ses fichiers ; ce qui est dans le dossier n’est plus jamais modifié.</translation>
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation>Votre dernière réponse n’est pas enregistrée</translation>
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation>Vos dernières réponses ne sont pas enregistrées</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation>Votre nom est écrit à côté de chacune de vos réponses, pour pouvoir comparer plus tard plusieurs personnes.</translation>
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation>Vos propres réponses depuis minuit, y compris celles d’autres fenêtres de ce projet.</translation>
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation>Votre propre réseau d’images (.onnx)</translation>
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation>Vos propres vecteurs (.npy ou Parquet)</translation>
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation>Vos réglages ont été réparés</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation>un fichier .npy avec NAME.ids.txt à côté, ou un fichier Parquet avec une colonne id</translation>
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation>une sauvegarde est justement en cours ; attendre qu’elle se termine</translation>
  </message>
  <message>
   <source>a class needs a name</source>
   <translation>une classe a besoin d’un nom</translation>
  </message>
  <message>
   <source>a content hash is none</source>
   <translation>un hachage de contenu n’est pas valide</translation>
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation>un coût par échantillon d’au plus {0}</translation>
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation>un plantage laisse une telle ligne ; elle n’a jamais été enregistrée</translation>
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation>un fichier du projet n’est plus à sa place ; y remettre son dossier, puis rouvrir</translation>
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation>un fichier du même nom gêne ; rouvrir le projet, puis réessayer</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation>un dossier est à sa place</translation>
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation>un dossier est à la place du fichier de projet ; le déplacer, puis rouvrir le projet</translation>
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation>une prévision demande une courbe de {0} à {1} étiquettes au moins</translation>
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation>une prévision demande {0} versions mesurées ; il y en a {1}</translation>
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation>un processus auxiliaire a annoncé {0} octets, ce qui est impossible</translation>
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation>un processus auxiliaire s’est terminé au milieu d’un message</translation>
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation>un processus auxiliaire a envoyé autre chose qu’un message</translation>
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation>une touche est un seul caractère, pas « {0} »</translation>
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation>une ligne n’a jamais été terminée : {0}</translation>
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation>un regard ailleurs : ‹ {0} › est recherchée, et peut se trouver là où le modèle n’en sait rien</translation>
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation>une probabilité minimale porte sur le consensus ; pour des annotateurs seuls, demander une certitude</translation>
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation>un modèle demande des réponses d’au moins deux classes ; jusqu’ici {0}, continuer à étiqueter</translation>
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation>un modèle demande au moins une réponse ; continuer à étiqueter</translation>
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation>un modèle de ce genre ne peut pas s’écrire en ONNX ; l’écrire en skops</translation>
  </message>
  <message>
   <source>a model version</source>
   <translation>une version du modèle</translation>
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation>une réponse à choix multiple ressemble à {"classes": ["…"]}, pas à {0}</translation>
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation>une réponse plus récente attend</translation>
  </message>
  <message>
   <source>a passphrase cannot be empty; choose a long one that you will not forget</source>
   <translation>une phrase secrète ne peut pas être vide ; en choisir une longue, impossible à oublier</translation>
  </message>
  <message>
   <source>a passphrase has {0} characters at most; choose a shorter one</source>
   <translation>une phrase secrète a au plus {0} caractères ; en choisir une plus courte</translation>
  </message>
  <message>
   <source>a passphrase needs {0} MB of memory; close other programs, then try again</source>
   <translation>une phrase secrète demande {0} Mo de mémoire ; fermer d’autres programmes, puis réessayer</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation>une probabilité est entre 0 et 1, pas à {0}</translation>
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation>un processus qui lit les fichiers d’autrui n’a pas le droit de faire ceci : {0}</translation>
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation>un guillemet de cette ligne n’est jamais fermé : {0} lignes sont perdues avec lui</translation>
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation>une classe rejetée n’est pas une réponse à elle seule : elle dit seulement ce que l’échantillon n’est pas</translation>
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation>une restauration de {0} a été interrompue et ne peut pas se terminer : {1} ne peut pas être déplacé ({2}) ; vérifier les droits du dossier et le disque, puis rouvrir le projet</translation>
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation>une seconde méthode de consensus donne {0} à l’étiquette en tête</translation>
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation>une réponse à choix unique ressemble à {"class": "…"}, pas à {0}</translation>
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation>une source de l’échantillon numéro {0}</translation>
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation>une répartition peut être stratified, group:COLUMN ou time:COLUMN, pas « {0} »</translation>
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation>une répartition ressemble à train=0.8,test=0.2, pas à « {0} »</translation>
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation>une cible de coût par échantillon est supérieure à 0</translation>
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation>une cible pour {0} est entre 0 et 1, comme 0.95 ou 95%, pas {1}</translation>
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation>une tâche demande au moins une classe</translation>
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation>une équipe, c’est au moins deux personnes, pas {0} seulement</translation>
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation>un texte n’est pas en UTF-8</translation>
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation>un texte de la ligne {0} a {1} caractères ; Excel en contient {2} : prendre CSV ou JSONL</translation>
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation>un worker ne peut pas lire {0}, que cette machine peut lire ; donner aux workers les mêmes fichiers sous le même chemin (un dossier partagé)</translation>
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation>environ {0:,} échantillons</translation>
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation>environ {0:,} {1}</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>environ {0}</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>environ {0} heures</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>environ {0} minutes</translation>
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation>environ {0} étiquettes de plus pour +1 point : {1}</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation>exactitude pas encore connue</translation>
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation>exactitude pas encore connue : {0} réponses d’audit sur {1}</translation>
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation>exactitude {0} ({1}–{2}, {3} réponses d’audit)</translation>
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation>accuracy=0.95, macro_f1=0.9 ou cost=0.2 ; peut rester vide</translation>
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation>ajouter d’abord des échantillons : labeler import PROJECT SOURCE</translation>
  </message>
  <message>
   <source>after an import</source>
   <translation>après une importation</translation>
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation>again et gold ensemble font plus de la moitié des questions ; plus rien de nouveau n’est alors demandé</translation>
  </message>
  <message>
   <source>against</source>
   <translation>face à</translation>
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation>toutes les réponses sont d’une seule classe</translation>
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation>toutes les réponses ont été données d’un coup</translation>
  </message>
  <message>
   <source>all samples are</source>
   <translation>tous les échantillons sont</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>tous ensemble</translation>
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation>les {0} critères qui peuvent se dire indiquent tous que plus d’étiquettes apporteraient peu</translation>
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation>un fichier .onnx : une entrée float [N, 3, height, width], RGB normalisé ImageNet</translation>
  </message>
  <message>
   <source>an act</source>
   <translation>une action</translation>
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation>un annotateur a besoin d’un nom</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>une réponse</translation>
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation>une réponse dans {0} n’était pas ce qui avait été dit</translation>
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation>une cellule d’étiquette vide n’est pas une réponse : doccano l’écrit pour ce que personne n’a regardé</translation>
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation>une liste d’étiquettes vide n’est pas une réponse : doccano l’écrit pour ce que personne n’a regardé</translation>
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation>un événement du journal ({0})</translation>
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation>un exemple a besoin de sa classe : répondre à cet échantillon, y revenir, puis l’épingler</translation>
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation>un export peut contenir {0}, pas « {1} »</translation>
  </message>
  <message>
   <source>an export of labeler</source>
   <translation>un export de labeler</translation>
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation>une image de ce format ne peut pas être débarrassée de ce qu’elle dit hors de l’image ; la laisser de côté</translation>
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation>et {0:,} de plus</translation>
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation>les annotations arrivent avec leurs annotateurs ; les prédictions sont gardées en métadonnées</translation>
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation>annotations d’images que le fichier ne liste pas</translation>
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation>les annotateurs sont d’accord sur {0} et kappa vaut pourtant {1} : {2} de tous les jugements sont d’une classe, et kappa prend cela pour du hasard{3} ; regarder l’accord de chaque classe (Feinstein &amp; Cicchetti, 1990)</translation>
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation>les annotateurs sont nommés par pseudonymes ; leur clé est {0} dans le projet, l’y garder</translation>
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation>une autre sauvegarde de {0} est justement en cours ; réessayer dans un instant</translation>
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation>un autre événement a son id, {0} ; celui de la base a été gardé</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>un autre programme</translation>
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation>un autre programme tient le fichier de projet ; fermer ce programme, puis réessayer</translation>
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation>un autre programme répare justement le fichier de projet ; attendre un instant, puis réessayer</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>réponses</translation>
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation>toute valeur, ou par exemple 0.9</translation>
  </message>
  <message>
   <source>are copied beside</source>
   <translation>sont copiés à côté</translation>
  </message>
  <message>
   <source>are not part of this format</source>
   <translation>ne font pas partie de ce format</translation>
  </message>
  <message>
   <source>are put into the file</source>
   <translation>sont mis dans le fichier</translation>
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation>demandé parce que : {0}</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>sur demande</translation>
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation>au moins {0} des propositions aussi sûres sont justes, avec une confiance de {1}, d’après {2} réponses d’audit</translation>
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation>{1} : {2}–{3} prévus à {0} étiquettes (intervalle à 80 %)</translation>
  </message>
  <message>
   <source>before a merge</source>
   <translation>avant une fusion</translation>
  </message>
  <message>
   <source>before an update of the format</source>
   <translation>avant une mise à jour du format</translation>
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation>à côté de {0} se trouve {1}, que labeler ne crée jamais et qui supprimerait un autre fichier ; l’enlever, et ne pas se fier à la provenance du projet</translation>
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation>à côté de « {0} », qui ne diffère que par les majuscules</translation>
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation>les deux parties demandent au moins 20 échantillons</translation>
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation>les boîtes et masques deviennent des classes de l’image entière</translation>
  </message>
  <message>
   <source>cannot be shown</source>
   <translation>ne peut pas être affiché</translation>
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation>impossible de lire {0}</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>impossible à dire</translation>
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation>la certitude est sure, unsure ou cannot_tell, pas « {0} »</translation>
  </message>
  <message>
   <source>choose a folder to keep the project in</source>
   <translation>choisir un dossier où garder le projet</translation>
  </message>
  <message>
   <source>choose a sample first; then the ones most like it are found</source>
   <translation>choisir d’abord un échantillon ; on trouve alors ceux qui lui ressemblent le plus</translation>
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation>choisi à la main parmi beaucoup</translation>
  </message>
  <message>
   <source>class {0}</source>
   <translation>classe {0}</translation>
  </message>
  <message>
   <source>column</source>
   <translation>colonne</translation>
  </message>
  <message>
   <source>column {0}</source>
   <translation>colonne {0}</translation>
  </message>
  <message>
   <source>comes with the next question</source>
   <translation>vient avec la prochaine question</translation>
  </message>
  <message>
   <source>cost per sample</source>
   <translation>coût par échantillon</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagée</translation>
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation>défini pour deux annotateurs ; conger_kappa et fleiss_kappa valent pour tout nombre</translation>
  </message>
  <message>
   <source>doccano CSV</source>
   <translation>CSV doccano</translation>
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation>JSONL doccano</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>douteux</translation>
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation>brouillons que personne n’a soumis ; de plusieurs questions, une est lue (--label NAME), les autres sont gardées</translation>
  </message>
  <message>
   <source>drawn at random</source>
   <translation>tiré au hasard</translation>
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation>tiré au hasard pour mesurer honnêtement la qualité du modèle</translation>
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation>chaque étiquette avec sa probabilité dans le consensus</translation>
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</translation>
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation>les options acceptées de chaque annotateur ; un « reject » binaire d’une classe, hachages, tokens, spans et versions en métadonnées, qui repartent à l’export ; « ignore » comme échantillon passé</translation>
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation>le choix de chaque annotateur, les passés en « ignore », métadonnées ; hachages, tokens et spans venus de Prodigy</translation>
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation>les choix ou la taxonomie de chaque annotateur avec le temps pris, passés, données, métadonnées ; régions, relations, prédictions et champs inconnus en métadonnées, qui repartent à l’export</translation>
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation>l’étiquette de chaque annotateur depuis les colonnes label:NAME ; les autres colonnes comme données ou métadonnées de l’échantillon</translation>
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation>l’étiquette de chaque annotateur dans sa propre colonne ; contenu, certitude et durées en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation>l’étiquette de chaque annotateur avec certitude et secondes ; les autres colonnes comme données ou métadonnées de l’élément</translation>
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation>l’étiquette de chaque annotateur avec l’heure, passés, textes, enregistrements, métadonnées ; pour les tâches venues de Label Studio, aussi leurs ids, régions, prédictions et champs inconnus</translation>
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation>l’étiquette de chaque annotateur ; le contenu et ses métadonnées en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation>chaque classe en même proportion dans chaque partie</translation>
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation>chaque colonne de la première feuille avec un tableau, nombres en nombres, valeurs affichées des formules</translation>
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation>chaque colonne avec son type, étiquettes de classes par leur nom, images incluses ou par chemin</translation>
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation>chaque colonne : texte, étiquette et id là où ils sont choisis ou devinés, le reste comme données ou métadonnées ; ids tels qu’écrits</translation>
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation>chaque image par son contenu, son chemin, sa taille, son format ; sous-dossiers de classes ou labels.csv comme étiquettes</translation>
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation>chaque image, même sans classe ; classes de chaque annotateur, passés, métadonnées ; ids à partir de 1</translation>
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation>tous les éléments sont pareils, on ne sait donc rien de la dispersion</translation>
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation>chaque clé : texte, étiquette et id là où ils sont choisis ou devinés, le reste comme données ou métadonnées ; valeurs imbriquées telles quelles</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation>chaque étiquette avec annotateur, certitude et heure ; colonnes de texte, d’enregistrement et de métadonnées, nombres en nombres</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation>chaque étiquette avec annotateur, certitude et heure ; colonnes de texte, d’enregistrement et de métadonnées ; ce qu’une cellule ne peut dire exactement (types, imbrication) à nouveau en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation>chaque étiquette avec ses noms de classes, annotateur, certitude et heure ; textes, colonnes typées, images avec leurs octets</translation>
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation>tous les jugements appariables sont de la même catégorie (0/0)</translation>
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation>tous les échantillons sont étiquetés</translation>
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation>chaque texte avec son fichier ; sous-dossiers de classes comme étiquettes si souhaité</translation>
  </message>
  <message>
   <source>everything but images</source>
   <translation>tout sauf les images</translation>
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation>tout, avec les types ; colonnes d’enregistrement sous data, autres colonnes sous meta</translation>
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation>les extra-trees repoussent après chaque réponse ; ils n’ont pas d’étape en ligne</translation>
  </message>
  <message>
   <source>fall</source>
   <translation>baisse</translation>
  </message>
  <message>
   <source>far too many pixels</source>
   <translation>beaucoup trop de pixels</translation>
  </message>
  <message>
   <source>fastText</source>
   <translation>fastText</translation>
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation>les caractéristiques et modèles n’ont pas pu être examinés : {0}</translation>
  </message>
  <message>
   <source>features are still being computed</source>
   <translation>les caractéristiques sont encore en cours de calcul</translation>
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation>les caractéristiques ne peuvent pas s’écrire dans {0} ({1}) ; libérer de la place ou vérifier ses droits</translation>
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation>les caractéristiques ont la forme {0} et les étiquettes {1} ; attendu : une étiquette par ligne</translation>
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation>caractéristiques sans fiche : {0}</translation>
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation>les caractéristiques {0} sont endommagées ou manquent</translation>
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation>les caractéristiques {0} ne sont pas celles de ces échantillons</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation>caractéristiques {0} : {1} lignes sur {2} sont faites</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation>caractéristiques {0} : {1} échantillons sur {2}</translation>
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation>caractéristiques, numéros de classes (ou 0/1 par classe), noms de classes, uids, annotateurs, répartitions, probabilités de consensus</translation>
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation>champs, réponse de chaque annotateur, passés comme écartés, métadonnées ; suggestions et vecteurs venus avec</translation>
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation>champs, métadonnées, réponse soumise de chaque utilisateur, écartés comme passés ; suggestions et vecteurs en métadonnées</translation>
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation>fichiers qui ne sont pas des images ; fichiers cachés ; images d’animation après la première</translation>
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation>fichiers d’autres extensions ; fichiers cachés ; la marque d’ordre des octets</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>signalé</translation>
  </message>
  <message>
   <source>flagged it</source>
   <translation>l’a signalé</translation>
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation>dossiers au-dessus de celui qui contient le fichier</translation>
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation>pour ASReview, les classes qui ne disent ni oui ni non : elles sont dans la colonne label</translation>
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation>pour d’autres programmes, les sauts de ligne à l’intérieur des textes</translation>
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation>pour d’autres lecteurs, les types : un nombre et un texte qui en a l’air s’écrivent pareil</translation>
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation>pour ±{0} sur alpha, il faut environ {1} éléments jugés au moins deux fois ; il y en a {2}</translation>
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation>autres feuilles, formules, mise en forme, images ; les dates deviennent du texte</translation>
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation>continuer à étiqueter : l’exactitude n’est pas encore connue, il faut {0} réponses d’audit</translation>
  </message>
  <message>
   <source>group {0}</source>
   <translation>groupe {0}</translation>
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation>grandit à chaque réponse d’audit</translation>
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation>consignes, version {0}</translation>
  </message>
  <message>
   <source>has in another form</source>
   <translation>a sous une autre forme</translation>
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation>cachée pour celui-ci, afin de mesurer à quel point on la suit</translation>
  </message>
  <message>
   <source>how often it is right</source>
   <translation>combien de fois il a raison</translation>
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation>à quel point il se dit sûr</translation>
  </message>
  <message>
   <source>however sure</source>
   <translation>quelle que soit la certitude</translation>
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, added_at, object</source>
   <translation>id, uid, source, modality, text, data, meta, added_at, object</translation>
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, object</source>
   <translation>id, uid, source, modality, text, data, meta, object</translation>
  </message>
  <message>
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>images et textes en fichiers, un dossier par classe dans un dossier par partie ; métadonnées à côté dans labeler.jsonl</translation>
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation>images et textes avec pour classe le dossier qui les contient, la partie (train, test) en métadonnées</translation>
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation>images et classes qu’elles contiennent, par annotateur si le fichier le dit, métadonnées ; boîtes et masques en métadonnées</translation>
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>images en fichiers, un dossier par classe dans un dossier par partie ; métadonnées à côté dans labeler.jsonl</translation>
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation>images en fichiers, étiquettes par nom, métadonnées textuelles en colonnes, tout le reste en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation>images qu’aucun fichier de métadonnées ne nomme : elles sont listées</translation>
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation>images que les métadonnées nomment, leur étiquette, chaque colonne ; la partie (train, test) en métadonnées</translation>
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation>images avec pour classe le dossier qui les contient, la partie (train, val) en métadonnées</translation>
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation>l’importation numéro {0} a déjà été annulée, le {1}</translation>
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation>importer à nouveau la même source, ou les laisser : ils partent au bout d’une semaine</translation>
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation>dans un ordre aléatoire, jusqu’au calcul des caractéristiques</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en usage</translation>
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation>il a répondu n’importe quoi</translation>
  </message>
  <message>
   <source>it can be deleted</source>
   <translation>il peut être supprimé</translation>
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation>cela ne peut pas être refait ({0})</translation>
  </message>
  <message>
   <source>it computed for too long</source>
   <translation>il a calculé trop longtemps</translation>
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation>il n’a pas pu démarrer ({0}) ; fermer d’autres programmes</translation>
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation>il a planté ({0})</translation>
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation>il n’a pas avancé pendant {0} secondes et a été arrêté</translation>
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation>il s’est terminé sans un mot (code {0})</translation>
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation>elle tient à un seul élément : sans lui, la mesure n’est pas définie</translation>
  </message>
  <message>
   <source>it has no end record</source>
   <translation>il n’a pas d’enregistrement de fin</translation>
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation>il n’a pas de file_name ; le laisser de côté</translation>
  </message>
  <message>
   <source>it has no header of ours</source>
   <translation>il n’a pas d’en-tête de labeler</translation>
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation>il n’en a pas encore ; en entraîner une : labeler train</translation>
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation>il a v1 à {0}</translation>
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation>il a {0} étiquettes ({1}), mais cette tâche en prend exactement une</translation>
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation>il contient du XML ou du HTML</translation>
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation>il ne contient ni texte, ni fichier, ni colonnes ; le laisser de côté</translation>
  </message>
  <message>
   <source>it holds text</source>
   <translation>il contient du texte</translation>
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation>c’est un lien vers un fichier hors du dossier ; copier le fichier lui-même dans le dossier</translation>
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation>c’est un lien vers un fichier absent ; copier le fichier lui-même dans le dossier</translation>
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation>c’est un tube, un périphérique ou autre, pas un fichier ; le laisser de côté</translation>
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation>c’est un extra facultatif : installer labeler[minilm]</translation>
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation>il est commencé à la prochaine ouverture du projet</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <source>it is cut off or damaged</source>
   <translation>il est tronqué ou endommagé</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>il est imbriqué trop profondément</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>ce n’est pas du JSON</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>ce n’est pas un objet JSON</translation>
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation>ce n’est pas une ligne du journal de bord</translation>
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation>ce n’est pas un échantillon d’un lot de travail</translation>
  </message>
  <message>
   <source>it is not an event</source>
   <translation>ce n’est pas un événement</translation>
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation>il n’est pas chargé : le modèle d’autrui pourrait nuire</translation>
  </message>
  <message>
   <source>it is not sealed</source>
   <translation>il n’est pas scellé</translation>
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation>il est mis de côté à la prochaine ouverture du projet</translation>
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation>il est trop grand pour ce disque ou fichier de projet ; le raccourcir, ou déplacer le projet sur un autre disque</translation>
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation>il est réentraîné à partir des étiquettes</translation>
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation>il est mis à jour à la prochaine ouverture</translation>
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation>c’est {0}, pas un objet</translation>
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation>il lui fallait plus de mémoire que la lecture n’en peut utiliser ({0} Go)</translation>
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation>il faut {0} étiquettes d’au moins deux classes</translation>
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation>il faut {0} ; écrire NAME=PATH</translation>
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation>il faut {0} ; écrire onnx_file=PATH</translation>
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation>la mémoire lui a manqué, ou il a été arrêté de l’extérieur</translation>
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation>il a dit quelque chose qui n’a pas de sens</translation>
  </message>
  <message>
   <source>it was changed since it was made</source>
   <translation>il a été modifié depuis sa création</translation>
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation>cela a été interrompu ; réessayer</translation>
  </message>
  <message>
   <source>it was never finished</source>
   <translation>elle n’a jamais été terminée</translation>
  </message>
  <message>
   <source>it was sealed with another key, or was changed since</source>
   <translation>il a été scellé avec une autre clé, ou modifié depuis</translation>
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation>sa somme de contrôle est fausse</translation>
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation>son contenu n’est ni PNG, JPEG, WebP, TIFF, BMP ni GIF, ou son en-tête est endommagé</translation>
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation>ses données n’ont pas de « {0} » ; laisser la tâche de côté, ou nommer une autre clé avec --text</translation>
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation>son décodeur n’a pas avancé pendant {0} s et a été arrêté ; le passer</translation>
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation>ses caractéristiques {0} ne peuvent pas être refaites avec les échantillons présents</translation>
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation>ses champs n’ont pas de « {0} » ; laisser l’enregistrement de côté, ou en nommer un autre avec --text</translation>
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation>son fichier est à {0}, qui ne s’ouvre pas ; le télécharger dans un dossier et nommer ce dossier avec --media</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation>son fichier {0} est illisible ({1})</translation>
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation>son fichier {0} n’est pas dans le dossier {1} ; l’y mettre, ou nommer son dossier avec --media</translation>
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation>son fichier {0} est hors du dossier {1} ; nommer le dossier qui le contient avec --media</translation>
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation>son hachage n’est pas celui de ce qu’il dit</translation>
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation>son identité n’est pas celle de son contenu ; demander un nouvel envoi du lot</translation>
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation>son image n’est ni un fichier ni incluse ; le laisser de côté</translation>
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation>sa configuration d’étiquetage pour Label Studio : {0}</translation>
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation>ses étiquettes ne sont pas une liste de noms</translation>
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation>ses liens tournent en rond</translation>
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation>son long enregistrement de fin n’est pas là où il le dit</translation>
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation>ses paramètres étaient {0} et sont {1}</translation>
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation>ses tables ne sont pas les nôtres</translation>
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation>son texte est vide ; le laisser de côté, ou le remplir</translation>
  </message>
  <message>
   <source>kept in use</source>
   <translation>maintenu en usage</translation>
  </message>
  <message>
   <source>key {0}</source>
   <translation>touche {0}</translation>
  </message>
  <message>
   <source>label: {0}</source>
   <translation>étiquette : {0}</translation>
  </message>
  <message>
   <source>labeled automatically</source>
   <translation>l’a étiqueté automatiquement</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation>labeler doctor PROJECT --repair récupère tout ce qui est lisible</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation>labeler doctor PROJECT en dit plus</translation>
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation>labeler a rendu les 16 Mo qu’il garde pour ce moment, votre dernière réponse a donc pu être enregistrée. Libérer maintenant de la place.</translation>
  </message>
  <message>
   <source>labeler keys</source>
   <translation>labeler keys</translation>
  </message>
  <message>
   <source>labeler project key</source>
   <translation>clé de projet labeler</translation>
  </message>
  <message>
   <source>labeler {0}</source>
   <translation>labeler {0}</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation>les étiquettes peuvent être consensus, consensus:METHOD ({0}), each ou annotator:NAME, pas « {1} »</translation>
  </message>
  <message>
   <source>labels from {0}</source>
   <translation>étiquettes de {0}</translation>
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation>les étiquettes doivent être des positions de classes 0, 1, 2 …</translation>
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation>les étiquettes de {0} classes ont été laissées de côté car la tâche est pleine : {1}</translation>
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation>moins de 1 point à gagner ({0}) jusqu’à {1} étiquettes</translation>
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation>la ressemblance demande les caractéristiques des échantillons, pas encore calculées ; réessayer dans un instant</translation>
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation>sauts de ligne et suites d’espaces dans les textes, espaces dans les noms de classes (ils deviennent _), métadonnées, qui l’a dit, ids</translation>
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation>linear_sgd ne peut pas continuer depuis un {0}</translation>
  </message>
  <message>
   <source>lines without a text</source>
   <translation>lignes sans texte</translation>
  </message>
  <message>
   <source>log position</source>
   <translation>position dans le journal</translation>
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation>la régression logistique est réajustée après chaque réponse ; elle n’a pas d’étape en ligne</translation>
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation>les étiquettes de machine sont pour le choix unique ; pour le choix multiple, aucun seuil n’est certifié</translation>
  </message>
  <message>
   <source>macro-F1</source>
   <translation>macro-F1</translation>
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation>la mémoire a manqué ; fermer d’autres programmes, puis réessayer</translation>
  </message>
  <message>
   <source>multiple choice</source>
   <translation>choix multiple</translation>
  </message>
  <message>
   <source>name at least one class; more can be added while labeling</source>
   <translation>nommer au moins une classe ; d’autres peuvent être ajoutées en étiquetant</translation>
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation>les plus proches voisins sont rassemblés à nouveau après chaque réponse ; il n’y a pas d’étape en ligne</translation>
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation>demande 2 comparaisons de versions du modèle ; il y en a {0}</translation>
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation>demande un modèle et des échantillons ouverts</translation>
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation>demande {0} comparaisons de versions du modèle ; il y en a {1}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>next in the ranking</source>
   <translation>suivant dans le classement</translation>
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation>aucune réponse ne dit combien elle a duré</translation>
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation>aucune sauvegarde de {0} n’a été faite : {1} ({2}) ; vérifier la place libre et les droits du dossier backups</translation>
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation>aucune sauvegarde n’a été faite : impossible d’écrire {0} ; vérifier ses droits et le disque</translation>
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation>aucun bloc de caractéristiques pour des échantillons {0}{1} ; voir « labeler featurizers »</translation>
  </message>
  <message>
   <source>no goal</source>
   <translation>pas d’objectif</translation>
  </message>
  <message>
   <source>no image files at all</source>
   <translation>aucun fichier d’image</translation>
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation>aucun élément n’a deux jugements</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>pas de touche</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>pas d’étiquette</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>autre chose qu’une liste</translation>
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation>pas encore de version du modèle ; en entraîner une : labeler train</translation>
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation>aucun modèle n’a été fait : {0}</translation>
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation>aucune classe prédite n’a changé aux deux dernières comparaisons</translation>
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation>aucune proposition n’a été cachée à cet annotateur, il n’y a donc rien à comparer</translation>
  </message>
  <message>
   <source>no question on screen</source>
   <translation>pas de question à l’écran</translation>
  </message>
  <message>
   <source>no sample</source>
   <translation>aucun échantillon</translation>
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation>aucun échantillon n’a « {0} » parmi ses métadonnées</translation>
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation>aucun échantillon n’a la colonne de répartition « {0} » ; vérifier comment elle s’écrit</translation>
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation>aucun échantillon n’a la colonne de métadonnées « {0} »</translation>
  </message>
  <message>
   <source>no sample is</source>
   <translation>aucun échantillon n’est</translation>
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation>aucun échantillon du projet n’est</translation>
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation>aucun échantillon du projet n’est « {0} » ; donner son uid, chemin, id de ligne ou nom de fichier</translation>
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation>aucun échantillon de cet export n’a de colonne {0} à laisser de côté ; vérifier comment elle s’écrit</translation>
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation>cet annotateur n’a répondu une seconde fois à aucun échantillon</translation>
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation>aucune séance n’était assez longue pour le dire</translation>
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation>pas de répartition, ou par exemple train=0.8,test=0.2</translation>
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation>aucun critère d’arrêt ne peut encore se dire ; continuer à étiqueter</translation>
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation>aucun modèle entraîné n’est disponible, son facteur est donc 1</translation>
  </message>
  <message>
   <source>no version {0}</source>
   <translation>pas de version {0}</translation>
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation>personne dans {0} ne s’appelle {1} ; il y a {2}</translation>
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation>personne n’a encore rien étiqueté dans {0}</translation>
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation>personne n’a mis dans cette classe un élément ayant deux jugements</translation>
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation>personne n’a rien dit à quoi le comparer</translation>
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation>plus personne ne l’attend</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>none of the classes</source>
   <translation>aucune des classes</translation>
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation>aucun des {0} fichiers en dessous ne se termine par {1}</translation>
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation>aucun des {0} fichiers sous {1} n’est une image ; les fichiers PNG, JPEG, WebP, TIFF, BMP et GIF sont lus</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation>introuvable désormais : {0}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>non enregistré</translation>
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation>non enregistré dans {0}</translation>
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation>non enregistré : sur {0} réponses, {1} ont été écrites ; enregistrer à nouveau</translation>
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation>non enregistré : {0} pendant que le projet était ouvert ; fermer le projet et le rouvrir. Votre dernière action est gardée dans son journal de bord et revient alors</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>non précisé</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation>il n’y a plus rien à demander</translation>
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation>il n’y a plus rien à étiqueter</translation>
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation>rien n’a été importé dans {0}</translation>
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation>rien n’a été lu, car le processus de lecture manque : {0}</translation>
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation>rien ; Argilla lui-même ne montre les métadonnées que là où ses réglages les nomment</translation>
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation>rien ; les colonnes de types mêlés sont en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation>rien ; refusé au-delà de 1 048 575 lignes, 16 384 colonnes ou 32 767 caractères par cellule, qu’Excel ne peut contenir</translation>
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation>rien ; plusieurs classes d’une réponse partagent une cellule, en liste JSON</translation>
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation>le numéro {0} de ses {1} n’est pas valide</translation>
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation>de nos propres exports, la répartition et les heures des réponses</translation>
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation>de plusieurs attributs d’étiquette, un est lu (--label NAME), les autres sont gardés en métadonnées</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation>du plus ancien au plus récent, selon la colonne</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <source>on opening</source>
   <translation>à l’ouverture</translation>
  </message>
  <message>
   <source>one class has</source>
   <translation>une classe n’a</translation>
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation>un seul élément ne dit rien de la dispersion</translation>
  </message>
  <message>
   <source>one object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation>seuls les {0} premiers refus sur {1} sont listés</translation>
  </message>
  <message>
   <source>open the sample with Enter: several classes are settled with labeler review --settle</source>
   <translation>ouvrir l’échantillon avec Enter : plusieurs classes se tranchent avec labeler review --settle</translation>
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation>surapprentissage : {0} de juste sur les réponses dont il a appris, {1} sur d’autres (écart {2}–{3}) ; plus d’étiquettes aident le plus, ou un modèle plus simple</translation>
  </message>
  <message>
   <source>own {0}</source>
   <translation>{0} propre</translation>
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation>les images de la fenêtre demandent PySide6, qui n’est pas installé ici</translation>
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation>les prédictions diffèrent{0}</translation>
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation>les prédictions ne deviennent jamais des réponses ; de plusieurs contrôles de choix, un est lu (--label NAME), les autres sont gardés</translation>
  </message>
  <message>
   <source>press its new key</source>
   <translation>appuyer sur sa nouvelle touche</translation>
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation>appuyer sur sa nouvelle touche, ou Escape pour la laisser</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation>probablement ‹ {0} › ({1}), pour être sûr de son voisinage</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation>probablement ‹ {0} › ({1}), qui est recherchée</translation>
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation>processus {0} sur {1} depuis {2}</translation>
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation>project.db a l’ancien format {0}</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>proposé</translation>
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation>proposé : {0} {1}</translation>
  </message>
  <message>
   <source>random sampling</source>
   <translation>tirage au hasard</translation>
  </message>
  <message>
   <source>rather sure</source>
   <translation>plutôt sûr</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>lecture seule</translation>
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation>lu : {0}. écrit : {1}</translation>
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation>sa lecture a mis fin au processus de lecture : {0} ; le laisser de côté, ou l’enregistrer de nouveau</translation>
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation>la lecture de vos échantillons s’est terminée de façon inattendue : {0} ; l’étiquetage continue dans leur ordre, rouvrir le projet pour réessayer</translation>
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation>lire {0} demande pyarrow ; installer labeler[parquet] ou enregistrer un fichier .npy</translation>
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation>enregistré avant que les empreintes soient gardées : seuls étiquettes et paramètres ont pu être comparés</translation>
  </message>
  <message>
   <source>records of a table</source>
   <translation>enregistrements d’un tableau</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation>enregistrements d’un tableau ; pour doccano, la limite entre étiquettes quand un nom de classe contient «</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation>enregistrements d’un tableau ; pour doccano, la limite entre étiquettes quand un nom de classe contient « {0} »</translation>
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation>enregistrements d’un tableau ; hachages là où il n’y en avait pas : Prodigy fait les siens</translation>
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation>enregistrements d’un tableau ; les passés ne figurent que dans nos propres champs</translation>
  </message>
  <message>
   <source>removed the comment</source>
   <translation>a retiré le commentaire</translation>
  </message>
  <message>
   <source>said otherwise since</source>
   <translation>dit autrement depuis</translation>
  </message>
  <message>
   <source>sample number {0}</source>
   <translation>échantillon numéro {0}</translation>
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation>sample_id, source, row_id, meta, import_id, file_name</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>échantillons</translation>
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation>échantillons n’ont pas d’étiquette dans cet export : les annotateurs s’y partagent à égalité</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>saving …</source>
   <translation>enregistrement …</translation>
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation>a vu la proposition {0} du modèle {1}</translation>
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation>ne disent ni oui ({0}) ni non ({1})</translation>
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation>les secondes ne peuvent pas être {0}</translation>
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation>seconds est un nombre, pas « {0} »</translation>
  </message>
  <message>
   <source>select a sample of the list first</source>
   <translation>sélectionner d’abord un échantillon de la liste</translation>
  </message>
  <message>
   <source>select samples first: arrows and Shift, or draw a line around them</source>
   <translation>sélectionner d’abord des échantillons : flèches et Shift, ou un trait autour d’eux</translation>
  </message>
  <message>
   <source>settled it as</source>
   <translation>l’a tranché comme</translation>
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation>le trancher déplace le modèle de {0} du maximum que peut une étiquette</translation>
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation>plusieurs annotateurs, c’est au moins 2, pas {0}</translation>
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation>plusieurs échantillons du projet sont</translation>
  </message>
  <message>
   <source>single choice</source>
   <translation>choix unique</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>passé</translation>
  </message>
  <message>
   <source>skipped it</source>
   <translation>l’a passé</translation>
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation>basket
bottine:b
sandale</translation>
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation>les étiquettes souples sont les probabilités de consensus : exporter avec --labels consensus:METHOD</translation>
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation>certains noms de classes sont les mêmes sans leurs espaces : leurs échantillons ne se distinguent plus</translation>
  </message>
  <message>
   <source>something else is looked for</source>
   <translation>autre chose est recherché</translation>
  </message>
  <message>
   <source>stands</source>
   <translation>en vigueur</translation>
  </message>
  <message>
   <source>starting …</source>
   <translation>démarrage …</translation>
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation>restent où ils sont, et sont nommés</translation>
  </message>
  <message>
   <source>still saving …</source>
   <translation>enregistrement toujours en cours …</translation>
  </message>
  <message>
   <source>stopped on request</source>
   <translation>arrêté sur demande</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sûr</translation>
  </message>
  <message>
   <source>sure ones only</source>
   <translation>les sûres seulement</translation>
  </message>
  <message>
   <source>table rows</source>
   <translation>lignes de tableau</translation>
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation>en faire une : labeler backup PROJECT</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>textes</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation>textes et fichiers d’images avec leurs étiquettes, métadonnées en colonnes, et la réponse de chaque annotateur sur une ligne</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation>textes et fichiers d’images avec leurs étiquettes, métadonnées, et la réponse de chaque annotateur sur sa propre ligne</translation>
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation>textes et fichiers d’images, noms et numéros de classes, confiance, heure, métadonnées ; une ligne par annotateur</translation>
  </message>
  <message>
   <source>texts and their classes</source>
   <translation>textes et leurs classes</translation>
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation>textes ou fichiers d’images et classes données par des personnes ; autres attributs, et ce qu’une machine a étiqueté, en métadonnées</translation>
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation>textes ou fichiers d’images, chaque étiquette, métadonnées ; spans, boîtes et relations en métadonnées, qui repartent à l’export</translation>
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation>textes ou fichiers d’images, chaque étiquette, autres colonnes en métadonnées ; ids, qui repartent à l’export</translation>
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation>textes, images, métadonnées ; destiné aux modèles, ne se relit pas</translation>
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation>textes, métadonnées, qui a dit quoi ; destiné à l’entraînement sur le doute, ne se relit pas</translation>
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation>le réseau MiniLM manque ou est endommagé ; réinstaller labeler[minilm]</translation>
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation>l’exactitude n’est connue qu’à ±{0} ; plus de réponses d’audit la resserrent</translation>
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation>le nom d’annotateur {0} contient des caractères de contrôle ; les retirer</translation>
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation>le nom d’annotateur « {0}… » a {1} caractères ; la limite est {2}</translation>
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation>la part d’audit est une fraction de toutes les questions, de 0 à 1, pas {0}</translation>
  </message>
  <message>
   <source>the backup {0}</source>
   <translation>la sauvegarde {0}</translation>
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation>la sauvegarde {0} et le journal de bord</translation>
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation>le bloc « {0} » est inutilisable : {1}</translation>
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation>le bloc « {0} » demande un fichier : écrire {1}=PATH</translation>
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation>le bloc « {0} » ne prend pas de fichier</translation>
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation>la catégorie {0} de {1} n’est pas listée</translation>
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation>le nom de classe {0} contient des caractères de contrôle ; les retirer</translation>
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation>le nom de classe « {0}… » a {1} caractères ; la limite est {2}, mettre le reste dans sa description</translation>
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation>la classe « {0} » est donnée {1} ; chaque classe a besoin de son propre nom</translation>
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation>les classes sont très inégales : des poids de classes feraient compter autant les rares</translation>
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation>les classes « {0} » et « {1} » veulent toutes deux la touche « {2} »</translation>
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation>la colonne « {0} » est endommagée ({1}) ; la laisser vide</translation>
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation>la colonne « {0} » de la ligne est endommagée ({1}) ; vider la cellule</translation>
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation>la colonne « {0} » de {1} ressemble à des étiquettes ; pour les enregistrer : --label {2}</translation>
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation>la probabilité de consensus de chaque classe, l’étiquette qu’elle désigne, uid et emplacement</translation>
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation>le contenu de {0} fichiers source sur {1} a été comparé</translation>
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation>la copie dans le projet est endommagée : son sceau est rompu ; l’importer à nouveau</translation>
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation>la copie a été écartée : elle contient {0} événements sur {1} ; {2}</translation>
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation>la copie a été écartée : son original est endommagé ({0}) ; {1}</translation>
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation>le coût par échantillon est mesuré mais pas prédit</translation>
  </message>
  <message>
   <source>the decoder ended</source>
   <translation>le décodeur s’est terminé</translation>
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation>la démo tourne dans la fenêtre, qui demande PySide6 ; il n’est pas installé ici</translation>
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation>le disque est plein ; libérer de la place, puis réessayer</translation>
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation>le disque est maintenant en lecture seule ; le rendre à nouveau inscriptible, ou continuer avec une copie ailleurs</translation>
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation>le disque a signalé une erreur ; garder une copie du projet ailleurs, puis vérifier le disque</translation>
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation>le disque ou le partage réseau ne répond pas ; le reconnecter, puis réessayer</translation>
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation>l’événement précédent manque ici</translation>
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation>les caractéristiques contiennent des NaN ou des valeurs infinies ; les remplir d’abord</translation>
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation>les caractéristiques qui viennent d’être écrites dans {0} se relisent autrement ; vérifier le disque</translation>
  </message>
  <message>
   <source>the features of the demo could not be computed; see the message in its window</source>
   <translation>les caractéristiques de la démo n’ont pas pu être calculées ; voir le message dans sa fenêtre</translation>
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation>les caractéristiques du projet sont d’une autre version ; les recalculer : labeler featurize</translation>
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation>les caractéristiques de cet échantillon ne sont pas encore calculées ; réessayer dans un instant</translation>
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation>le processus enfant des caractéristiques s’est terminé</translation>
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation>le fichier est illisible ({0})</translation>
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation>le fichier est illisible ({0}) ; vérifier ses droits</translation>
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation>le fichier est illisible à partir d’ici ({0}) ; ce qui précède a été lu</translation>
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation>le fichier fait {0} Mo ; la limite est {1} Mo, l’enregistrer en plus petit</translation>
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation>le fichier contient des octets NUL, ce n’est donc pas un texte ; le laisser de côté</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation>le fichier contient des octets qui ne sont pas {0} ; l’enregistrer dans un seul encodage</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation>le fichier est vide ; le laisser de côté, ou le remplir</translation>
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation>le fichier est vide ; l’enregistrer ou le copier à nouveau</translation>
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation>le fichier a disparu ; le remettre à sa place ou l’importer à nouveau</translation>
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation>le fichier dépasse {0} Mo ; le diviser</translation>
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation>le système de fichiers est endommagé ; garder une copie ailleurs, puis faire vérifier le disque</translation>
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation>le nom du fichier n’est pas de l’UTF-8 valide ; le renommer</translation>
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation>les fichiers ne sont dans aucun dossier, ils n’ont donc pas de classes</translation>
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation>les nombres ajustés diffèrent</translation>
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation>le dossier {0} n’existe pas ; le créer d’abord, ou en choisir un autre</translation>
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation>le dossier {0} ne contient pas de textes : {1} ; en choisir un autre</translation>
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation>le dossier {0} est vide ; en choisir un qui contient des images</translation>
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation>le hachage d’un échantillon</translation>
  </message>
  <message>
   <source>the history of agreement</source>
   <translation>l’historique de l’accord</translation>
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation>la colonne d’id « {0} » est vide ; la remplir, ou importer sans colonne d’id</translation>
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation>l’image ne peut pas être réécrite sans ce qu’elle dit ({0}) ; la laisser de côté</translation>
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation>l’image incluse est endommagée</translation>
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation>l’image fait {0} Mo ; la limite est {1} Mo</translation>
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation>l’image fait {0} ; la limite est {1} mégapixels, l’enregistrer en plus petit</translation>
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation>l’image est endommagée ({0}) et ne peut donc pas être débarrassée de ce qu’elle dit ; la laisser de côté</translation>
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation>l’image est endommagée ou tronquée ({0}) ; la copier ou l’enregistrer à nouveau</translation>
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation>l’image est endommagée ou tronquée et ne peut donc pas être débarrassée de ce qu’elle dit ; la laisser de côté</translation>
  </message>
  <message>
   <source>the image is empty</source>
   <translation>l’image est vide</translation>
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation>l’importation dans {0} s’est arrêtée</translation>
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation>l’élément ne convient pas : {0}</translation>
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation>l’élément contient des octets qui ne sont pas {0} ; enregistrer le fichier dans un seul encodage</translation>
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation>l’élément est vide ; le remplir, ou laisser la ligne de côté</translation>
  </message>
  <message>
   <source>the journal</source>
   <translation>le journal de bord</translation>
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation>la touche {0} répond « {1} » ; donner d’abord une autre touche à cette classe, dans l’éditeur de classes</translation>
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation>la touche {0} appartient à « {1} » ; lui donner d’abord une autre touche</translation>
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation>la touche « {0} » de la classe « {1} » est prise par le programme ; en choisir une autre</translation>
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation>les touches ne peuvent pas être gardées : {0} ; le dossier personnel est-il inscriptible ?</translation>
  </message>
  <message>
   <source>the label that most say</source>
   <translation>l’étiquette que disent la plupart</translation>
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation>les étiquettes trouvées sont gardées</translation>
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation>la dernière réponse n’est pas encore enregistrée ; l’enregistrer à nouveau avant de continuer</translation>
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation>les dernières versions sont d’accord sur la réserve (kappa {0}) : plus de réponses ne changent guère ce qu’elles disent</translation>
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation>le processus d’apprentissage n’a pas répondu pendant {0} s et a été arrêté</translation>
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation>le processus d’apprentissage ne répond pas</translation>
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation>le processus d’apprentissage s’est terminé au milieu de son travail (plus de mémoire ?)</translation>
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation>le processus d’apprentissage est terminé</translation>
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation>la ligne ne convient pas : {0}</translation>
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation>la ligne n’a ni « source » ni « source-ref » ; la laisser de côté</translation>
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation>la ligne n’a ni « text » ni « image » ; est-ce une tâche de Prodigy ?</translation>
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation>la ligne n’a ni « {0} » ni « filename » ; nommer le texte avec --text</translation>
  </message>
  <message>
   <source>the line has no label</source>
   <translation>la ligne n’a pas d’étiquette</translation>
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation>la ligne n’a pas de texte après ses étiquettes ; la laisser de côté</translation>
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation>la ligne contient un octet NUL ; le retirer</translation>
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation>la ligne contient des octets d’un autre encodage ; enregistrer le fichier dans un seul encodage</translation>
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation>la ligne contient des octets qui ne sont pas {0} ; enregistrer le fichier dans un seul encodage</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation>la ligne dépasse {0} millions de caractères</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation>la ligne dépasse {0} millions de caractères ; la diviser</translation>
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation>la ligne est imbriquée trop profondément ; l’aplatir</translation>
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation>la ligne n’est pas du JSON ({0}) ; la corriger</translation>
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation>la ligne ne nomme aucun échantillon : il lui faut un uid ou une source</translation>
  </message>
  <message>
   <source>the list of annotators</source>
   <translation>la liste des annotateurs</translation>
  </message>
  <message>
   <source>the list of classes</source>
   <translation>la liste des classes</translation>
  </message>
  <message>
   <source>the list of devices</source>
   <translation>la liste des appareils</translation>
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation>la liste des projets récents ne peut pas s’écrire : {0}</translation>
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation>le journal à {0} donne d’autres étiquettes que les {1} dont il a appris</translation>
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation>le journal ne donne plus les {0} étiquettes dont {1} a appris : des échantillons ont été retirés ou des classes fusionnées depuis</translation>
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation>le modèle ne peut pas s’écrire dans {0} ({1}) ; il est réentraîné</translation>
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation>le modèle contient ce qui n’est pas chargé : {0}</translation>
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation>le modèle n’en est pas sûr</translation>
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation>le modèle est sûr de ce qui reste ouvert (entropie moyenne {0} sur 1)</translation>
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation>le modèle n’apprend rien d’échantillons d’une seule classe ; choisir une autre méthode</translation>
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation>le modèle a prédit un tableau de forme {0} au lieu de {1}</translation>
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation>le modèle a prédit des probabilités hors de 0 à 1</translation>
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation>le modèle a prédit des probabilités dont la somme n’est pas 1</translation>
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation>le modèle doute encore d’échantillons ouverts (entropie moyenne {0} ; sûr à partir de {1} et moins)</translation>
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation>le modèle « {0} »</translation>
  </message>
  <message>
   <source>the model's prediction</source>
   <translation>la prédiction du modèle</translation>
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation>le nom de son fichier n’est pas valide</translation>
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation>le nom de {0} n’est pas de l’UTF-8 valide ; le renommer, puis l’importer</translation>
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation>la plus récente de {0} sauvegardes a {1} jours</translation>
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation>la note de labeler est endommagée ({0}) ; la retirer</translation>
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation>l’ordre des lignes égales ; la mise en forme ; de nos propres exports, la répartition et les heures des réponses</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation>l’ordre des clés dans les métadonnées ; les objets où une clé figure deux fois</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation>l’ordre des clés dans les métadonnées ; les objets où une clé figure deux fois ; de nos propres exports, la répartition et les heures des réponses</translation>
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation>le lot ne peut pas être décompressé ({0})</translation>
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation>les parties de la répartition « {0} » demandent des noms différents et des parts dont la somme est 1</translation>
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation>impossible de créer le projet</translation>
  </message>
  <message>
   <source>the project file</source>
   <translation>le fichier de projet</translation>
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation>impossible d’ouvrir le fichier de projet ; vérifier que son dossier est là et inscriptible</translation>
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation>le fichier de projet est endommagé ou n’est pas une base de données ; copier d’abord tout le dossier du projet ({0})</translation>
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation>le fichier de projet est endommagé ; le rouvrir dans la fenêtre, il se répare à partir du journal de bord et des sauvegardes</translation>
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation>le projet n’a pas d’échantillon numéro {0} ; il a peut-être été retiré avec son importation</translation>
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation>{0} est en train d’écrire le projet</translation>
  </message>
  <message>
   <source>the project is closing</source>
   <translation>le projet se ferme</translation>
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation>le projet n’est pas inscriptible ; obtenir le droit d’écrire dans son dossier, puis réessayer</translation>
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation>les caractéristiques du projet ne sont plus là ; les calculer : labeler featurize</translation>
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation>le dossier du projet mène à une boucle de liens ; l’ouvrir par son vrai chemin</translation>
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation>le chemin du projet est trop long pour ce disque ; le déplacer vers un chemin plus court</translation>
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation>la file diffère : {0} de ses {1} premiers échantillons sont les mêmes</translation>
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation>la référence est illisible ({0}) ; la commencer par « TY  - … »</translation>
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation>la référence n’a ni titre ni résumé ; la laisser de côté</translation>
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation>la référence contient des octets qui ne sont pas du texte ; enregistrer le fichier en UTF-8</translation>
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation>la référence n’est pas fermée par une ligne « ER  - » ; le fichier est-il entier ?</translation>
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation>la ligne est illisible ({0}) ; vérifier ses guillemets</translation>
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation>la ligne est inutilisable : {0}</translation>
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation>la ligne n’a pas d’image ; la laisser de côté</translation>
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation>la ligne a {0} cellules, l’en-tête en a {1} ; vérifier ses guillemets et séparateurs</translation>
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation>la ligne contient un octet NUL ; le retirer</translation>
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation>la ligne contient des octets qui ne sont pas {0} ; enregistrer le fichier dans un seul encodage</translation>
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation>la ligne est vide ; la retirer, ou la remplir</translation>
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation>l’échantillon {0} n’est plus dans {1} ; son importation a été annulée</translation>
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation>le réglage « {0} »</translation>
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation>le fichier de réglages est illisible ({0})</translation>
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation>le fichier de réglages n’a pas de valeur correcte pour {0}</translation>
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation>le fichier de réglages ne contient pas de réglages</translation>
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation>le fichier de réglages est endommagé</translation>
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation>le fichier de réglages est bien trop grand pour être l’un des nôtres</translation>
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation>la stratégie « {0} »</translation>
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation>la stratégie « {0} » ne connaît pas les tâches à {1}</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation>la stratégie « {0} » n’a pas donné d’utilité finie pour chaque échantillon</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation>la stratégie « {0} » a donné des raisons pour des échantillons hors de la réserve</translation>
  </message>
  <message>
   <source>the task</source>
   <translation>la tâche</translation>
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation>l’équipe nomme quelqu’un deux fois</translation>
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation>la colonne de texte « {0} » est vide ; retirer la ligne, ou la remplir</translation>
  </message>
  <message>
   <source>the time of an event</source>
   <translation>l’heure d’un événement</translation>
  </message>
  <message>
   <source>the two passphrases differ; type the same one twice</source>
   <translation>les deux phrases secrètes diffèrent ; saisir deux fois la même</translation>
  </message>
  <message>
   <source>the window did not come to rest within {0} s; is the machine overloaded?</source>
   <translation>la fenêtre ne s’est pas stabilisée en {0} s ; la machine est-elle surchargée ?</translation>
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation>la fenêtre demande PySide6, qui n’est pas installé ici ; les commandes marchent sans</translation>
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation>la colonne « {1} » ({0}) s’appelle ici « {2} » : une autre colonne porte ce nom</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation>la borne {0} de son intervalle à 95 % n’a pas atteint {1}</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation>la borne {0} de son intervalle à 95 % atteint {1}</translation>
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} est une fraction, de 0 à 1, pas {1}</translation>
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation>il y a un dossier à la place d’un fichier de projet ; le déplacer, puis rouvrir le projet</translation>
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation>il n’y a pas de X : le projet n’a pas encore de caractéristiques ; l’entraîner une fois (labeler train)</translation>
  </message>
  <message>
   <source>there is no answer</source>
   <translation>il n’y a pas de réponse</translation>
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation>il n’y a pas encore de sauvegarde</translation>
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation>il n’y a pas de sauvegarde {0} ; labeler backup {1} --list montre celles qui existent</translation>
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation>il n’y a pas de démo « {0} » ; il y a : {1}</translation>
  </message>
  <message>
   <source>there is no display to open a window on; labeler demo runs without one, see labeler --help</source>
   <translation>il n’y a pas d’écran pour ouvrir une fenêtre ; labeler demo s’en passe, voir labeler --help</translation>
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation>il n’y a pas de dossier pour les fichiers temporaires ; en créer un, puis réessayer</translation>
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation>il n’y a pas de dossier où chercher son fichier</translation>
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation>il n’y a pas encore de journal de bord</translation>
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation>il n’y a pas de méthode « {0} » ; il y a {1}</translation>
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation>il n’y a pas encore de modèle ; répondre d’abord à quelques questions, puis filtrer selon ce qu’il propose</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation>il n’y a pas de projet à {0} ; vérifier le chemin</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation>il n’y a pas de projet à {0} ; vérifier le chemin, ou en créer un avec « labeler new »</translation>
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation>il n’y a pas encore de proposition ; répondre avec une touche</translation>
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation>il n’y a pas de question à l’écran ; tout est étiqueté</translation>
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation>il n’y a pas de référence entre les lignes ; la commencer par « TY  - … »</translation>
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation>il n’y a aucun échantillon lisible dans ce que vous avez donné</translation>
  </message>
  <message>
   <source>there is no sample on screen; choose one in Explore</source>
   <translation>aucun échantillon n’est à l’écran ; en choisir un dans Explorer</translation>
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation>il n’y a aucun échantillon dont calculer les caractéristiques ; en importer d’abord</translation>
  </message>
  <message>
   <source>there is none to count</source>
   <translation>il n’y en a pas à compter</translation>
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation>il n’y a rien à distribuer : tous les échantillons sont étiquetés ; --all distribue aussi les étiquetés</translation>
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation>il n’y a encore rien à mesurer</translation>
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation>elles sont recalculées à la prochaine ouverture du projet</translation>
  </message>
  <message>
   <source>they can be deleted</source>
   <translation>ils peuvent être supprimés</translation>
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation>ce Python n’a pas sqlcipher3, qui chiffre les projets ; l’installer, ou continuer sans</translation>
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation>cet annotateur n’a jamais vu de proposition</translation>
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation>cet annotateur n’a rien dit</translation>
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation>cet annotateur n’a vu aucun élément probablement de cette classe</translation>
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation>ce système de fichiers ne sait pas faire ce que demande une écriture sûre ; copier le projet sur un disque local</translation>
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation>cette image a fait planter son décodeur deux fois (mémoire, ou fichier endommagé) ; la passer</translation>
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation>cette image n’a pas pu être décodée : la réponse du décodeur n’a pas de sens</translation>
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation>cette image demande plus de mémoire qu’une image ne peut en utiliser ; elle n’est pas affichée</translation>
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation>ce n’est pas une image, quoi que dise son nom : {0}</translation>
  </message>
  <message>
   <source>this is not the passphrase of the packet, or the packet is damaged; ask whoever made it</source>
   <translation>ce n’est pas la phrase secrète du lot, ou le lot est endommagé ; demander à la personne qui l’a fait</translation>
  </message>
  <message>
   <source>this is not the passphrase of the project; nothing was changed, try again</source>
   <translation>ce n’est pas la phrase secrète du projet ; rien n’a été modifié, réessayer</translation>
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation>ce modèle n’est plus gardé ; la prochaine réponse en apporte un nouveau</translation>
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation>ce modèle demande plus de mémoire qu’il n’y en a ; choisir un autre modèle</translation>
  </message>
  <message>
   <source>this process was not given what it needs to read the {0} of an encrypted project</source>
   <translation>ce processus n’a pas reçu ce qu’il faut pour lire ceci d’un projet chiffré : {0}</translation>
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation>ce projet n’a pas d’importation numéro {0}</translation>
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation>ce projet est ouvert en lecture seule ; pour cela, le fermer ailleurs et le rouvrir</translation>
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation>ce projet est ouvert en lecture seule ; pour étiqueter ici, fermer l’autre fenêtre où il est ouvert</translation>
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation>cet échantillon ne peut pas être affiché : {0}</translation>
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation>cet échantillon n’a pas de caractéristiques, son facteur est donc 1</translation>
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation>ce type d’échantillon ne demande pas de décodage</translation>
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation>cette stratégie demande un comité de modèles et a été sollicitée sans</translation>
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation>cette stratégie demande les probabilités d’un modèle et a été sollicitée avant qu’il y en ait un</translation>
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation>cette tâche prend exactement une classe, pas {0}</translation>
  </message>
  <message>
   <source>tie</source>
   <translation>égalité</translation>
  </message>
  <message>
   <source>times of answers</source>
   <translation>heures des réponses</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation>titre et résumé comme texte, la décision (1 pertinent, 0 non pertinent), toute autre colonne en métadonnées</translation>
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation>titre et résumé comme texte ; auteurs, année, DOI et toutes les autres balises en métadonnées ; décisions d’ASReview</translation>
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation>titre, résumé, auteurs, année, DOI, la décision en 1 ou 0, tout le reste en JSON dans la colonne labeler</translation>
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation>titre, résumé, chaque balise venue avec une référence, la décision comme ASReview l’écrit, les autres classes en notes</translation>
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation>pour mesurer à quel point l’équipe est d’accord</translation>
  </message>
  <message>
   <source>told for single choice only</source>
   <translation>ne se dit que pour le choix unique</translation>
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation>trop peu ({0} sur {1})</translation>
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation>trop de fichiers sont ouverts sur cet ordinateur ; fermer d’autres programmes, puis réessayer</translation>
  </message>
  <message>
   <source>took back</source>
   <translation>a annulé</translation>
  </message>
  <message>
   <source>took {0} s</source>
   <translation>a pris {0} s</translation>
  </message>
  <message>
   <source>torn</source>
   <translation>hésitant</translation>
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation>hésite entre ‹ {0} › {1} et ‹ {2} › {3}</translation>
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation>l’entraînement demande une partie appelée val ou test : exporter avec --split train=0.8,val=0.2</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>vrai ou faux</translation>
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation>deux annotateurs recevraient des lots du même nom ; distribuer les leurs un par un</translation>
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation>typique d’une partie des données que personne n’a encore regardée</translation>
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation>sous-apprentissage : même sur les réponses dont il a appris, seules {0} sont justes ; il faut d’autres caractéristiques ou un autre modèle, plus d’étiquettes seules ne suffiront pas</translation>
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation>fin inattendue des données</translation>
  </message>
  <message>
   <source>unflagged it</source>
   <translation>a retiré le signalement</translation>
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation>différent de tout ce qui est étiqueté jusqu’ici</translation>
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation>différent de tout ce qui est étiqueté jusqu’ici, et {0} encore aucune réponse</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation>les incertaines aussi, mais pas « impossible à dire »</translation>
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation>pas sûr que ‹ {0} › convienne ({1})</translation>
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</translation>
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation>les versions changent encore d’avis (kappa {0} ; stable à partir de {1})</translation>
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation>en attente des premières réponses</translation>
  </message>
  <message>
   <source>what could be read</source>
   <translation>ce qui était lisible</translation>
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation>ce que le processus de lecture a laissé n’a pas de sens ({0}), rien n’en a donc été pris ; importer à nouveau, et si cela arrive deux fois laisser la source de côté : elle est peut-être faite pour attaquer les programmes qui la lisent</translation>
  </message>
  <message>
   <source>what was written</source>
   <translation>ce qui a été écrit</translation>
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation>quelle colonne de {0} contient les étiquettes ? --label COLUMN, ou --folder-labels</translation>
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation>quel format ? {0} ne le dit pas ; donner --format : {1}</translation>
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation>laquelle de plusieurs notes venait d’abord</translation>
  </message>
  <message>
   <source>while working</source>
   <translation>pendant le travail</translation>
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation>qui a annoté, à l’intérieur de Label Studio : là, c’est qui importe le fichier</translation>
  </message>
  <message>
   <source>who labels? give a name, it is written beside each answer</source>
   <translation>qui étiquette ? indiquer un nom, il est écrit à côté de chaque réponse</translation>
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation>groupes entiers, selon la colonne</translation>
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation>de qui sont ces réponses ? donner un nom à l’annotateur</translation>
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation>with-model est pour le choix unique ; choisir une autre méthode</translation>
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation>sans {0} {1}</translation>
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation>choisi par vous dans Explorer pour être demandé ensuite</translation>
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation>touche à vous, celle par défaut est {0}</translation>
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation>vos échantillons demandent plus de mémoire que leur lecture n’en peut utiliser ({0} Go) ; l’étiquetage continue</translation>
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation>votre part du disque est épuisée ; libérer de votre place, puis réessayer</translation>
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation>{0:,} ajoutés, {1:,} déjà présents, {2:,} refusés, {3:,} étiquettes</translation>
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation>{0:,} fichiers ne sont pas à leur place et ne sont pas venus avec</translation>
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation>{0:,} en vue · en entourer pour les sélectionner</translation>
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation>{0:,} étiquettes de plus, et {1:,} qui disent autre chose qu’avant.</translation>
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation>{0:,} étiquettes de plus, {1:,} disent maintenant autre chose</translation>
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation>{0:,} de plus : les chercher</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} sur {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation>{0:,} réponses d’audit « {2} » sur {1:,} ont été proposées comme « {3} ». Enter les montre.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import without them.</source>
   <translation>{0:,} images sur {1:,} ne sont ni à côté du fichier ni dans ce dossier. En indiquer un autre, ou importer sans elles.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without them.</source>
   <translation>{0:,} images sur {1:,} ne sont pas à côté du fichier. Indiquer le dossier qui les contient, ou importer sans elles.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation>{0:,} sur {1:,} avec étiquette · {2:.0%}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation>{0:,} sur {1:,} avec étiquette · {2}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation>{0:,} échantillons sur {1:,} ont une réponse. Il est possible d’y revenir, ou de sortir les étiquettes.</translation>
  </message>
  <message>
   <source>{0:,} other labels, {1:,} times</source>
   <translation>{0:,} autres étiquettes, {1:,} fois</translation>
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation>{0:,} lignes dans {1}</translation>
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation>{0:,} échantillons ajoutés</translation>
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation>{0:,} échantillons sont demandés ensuite</translation>
  </message>
  <message>
   <source>{0:,} today</source>
   <translation>{0:,} aujourd’hui</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation>{0:.1f} s par réponse</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation>{0:.1f} s par réponse · {1:.0f} par minute</translation>
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation>{0}
Enter le montre, Delete le détache.</translation>
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation>{0} (--media) n’est pas un dossier ; nommer celui qui contient les fichiers</translation>
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation>{0} ({1} fois)</translation>
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation>{0} Suffit au mieux pour des conclusions provisoires (à partir de {1}) ; plus d’étiquettes doubles le diront.</translation>
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation>{0} Suffisant pour des conclusions provisoires.</translation>
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation>{0} Mo restent là où se trouve {1}. Libérer de la place : quand il ne reste rien, les réponses ne peuvent pas être enregistrées.</translation>
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation>{0} Cela peut être bon ou insuffisant ; plus d’échantillons étiquetés deux fois le diront.</translation>
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation>{0} Les étiquettes sont fiables.</translation>
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation>{0} Les étiquettes ne sont pas fiables : regarder les paires, et les classes qui sont confondues.</translation>
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation>{0} Votre réponse est toujours là et rien d’autre n’est accepté tant qu’elle n’est pas écrite.</translation>
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation>{0} l’accepte. Ce que vous voyez ne change jamais sous vos doigts : un modèle plus récent parle à l’échantillon suivant.</translation>
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation>{0} contre {1} : {2} échantillons. Enter en ouvre un.</translation>
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation>{0} et {1} proposent la même chose pour {2:,} échantillons sur {3:,}.</translation>
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation>{0} annonce {1} fichiers ; un lot de travail en contient {2} au plus</translation>
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation>{0}, c’est trop peu pour un intervalle honnête (il en faut {1})</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation>{0} demande des réponses à {1}, ce projet des réponses à {2}</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation>{0} demande des réponses à {1}, que cette version ne connaît pas ; la mettre à jour</translation>
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation>{0} vous demande de le regarder à nouveau</translation>
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation>{0} a raccourci pendant sa lecture ; le récupérer à nouveau</translation>
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation>{0} n’appartient à aucune version du modèle</translation>
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation>{0} n’apporte aucune étiquette : il a été distribué à l’aveugle, ou rien n’a encore été dit</translation>
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation>{0} d’ici {1} étiquettes avec {2} de certitude seulement</translation>
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation>Revenu du journal de bord : {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation>{0} ne peut pas être un dossier pour plusieurs lots ({1}) ; en choisir un autre</translation>
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation>{0} ne peut pas être copié dans le projet ({1}) ; vérifier qu’il est lisible et que {2} est inscriptible, puis importer à nouveau</translation>
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation>{0} ne peut pas être copié vers {1} ({2}) ; vérifier le disque</translation>
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation>{0} ne peut pas être copié : il faut {1} Mo avec de la place pour travailler, mais seuls {2} Mo sont libres ; libérer de la place, ou supprimer d’anciens fichiers du dossier backups</translation>
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation>{0} ne peut pas être chiffré ({1}) ; réessayer</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation>{0} ne peut pas être créé ({1}) ; choisir un dossier à vous</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation>{0} ne peut pas être créé ({1}) ; choisir un autre dossier</translation>
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation>{0} ne peut pas être refait à partir du journal : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation>{0} ne peut pas s’ouvrir comme réseau ONNX ({1}) ; l’exporter à nouveau</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation>{0} ne peut pas s’ouvrir : {1} ; demander un nouvel envoi du lot</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>{0} est illisible</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation>{0} est illisible ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation>{0} est illisible ({1}) et ne peut donc pas venir avec ; le remettre à sa place, ou laisser son échantillon de côté</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation>{0} est illisible ({1}) ; vérifier ses droits</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation>{0} est illisible ({1}) ; vérifier le chemin</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); without it the project cannot be read</source>
   <translation>{0} ne peut pas être lu ({1}) ; sans lui, le projet ne peut pas être lu</translation>
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation>{0} ne peut pas se lire comme COCO ({1}) ; est-il entier ?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation>{0} ne peut pas se lire comme Parquet ({1}) ; est-il entier ?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation>{0} ne peut pas se lire comme Parquet ({1}) ; l’écrire à nouveau</translation>
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation>{0} ne peut pas se lire comme classeur Excel ({1}) ; l’enregistrer de nouveau en .xlsx</translation>
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation>{0} ne peut pas se lire : ce n’est pas un fichier ; en choisir un</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ne peut pas se lire : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation>{0} ne peut pas être intégré ({1}) ; vérifier la place libre et les droits du projet, puis fusionner à nouveau</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation>{0} ne peut pas être décompressé à côté du projet ({1}) ; libérer de la place, ou vérifier les droits du dossier du projet</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation>{0} ne peut pas s’écrire ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation>{0} ne peut pas s’écrire ({1}), les pseudonymes pourraient donc changer la prochaine fois ; rendre le dossier du projet inscriptible</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the folder and the disk</source>
   <translation>{0} ne peut pas être écrit ({1}) ; vérifier le dossier et le disque</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation>{0} ne peut pas s’écrire ({1}) ; vérifier le dossier partagé</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation>{0} ne peut pas s’écrire ({1}) ; choisir un autre endroit</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation>{0} ne peut pas s’écrire ({1}) ; libérer de la place, ou l’ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation>{0} ne peut pas s’écrire ({1}) ; les modèles sont réentraînés à chaque démarrage</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation>{0} ne peut pas s’écrire ({1}) ; l’ouvrir en lecture seule, ou le copier dans un dossier à vous</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation>{0} ne peut pas s’écrire : {1} ; choisir un autre dossier</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another folder</source>
   <translation>{0} ne peut pas être écrit ; choisir un autre dossier</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another place</source>
   <translation>{0} ne peut pas être écrit ; choisir un autre endroit</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation>{0} ne peut pas prendre d’images de {1} × {2} ({3})</translation>
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation>{0} cellules qu’un tableur exécuterait comme formule commencent par une apostrophe</translation>
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation>{0} noms de classes contiennent des espaces : {1}</translation>
  </message>
  <message>
   <source>{0} classes have</source>
   <translation>{0} classes n’ont</translation>
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation>{0} classes ont été données ; une tâche peut en avoir {1}</translation>
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation>{0} classes : {1}</translation>
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation>{0} commandes ont des touches à vous.</translation>
  </message>
  <message>
   <source>{0} commented: {1}</source>
   <translation>{0} a commenté : {1}</translation>
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation>{0} contredit ce qui a été pris auparavant du même appareil</translation>
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation>{0} fichiers copiés n’appartiennent à aucun échantillon ({1}), {2}</translation>
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation>{0} n’a pas pu être copié</translation>
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation>{0} n’a pas pu être lu : le processus de lecture était surveillé, et {1}. Rien n’est perdu ; vérifier que le fichier est ce que dit son nom, le diviser s’il est énorme, ou le laisser de côté</translation>
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation>{0} n’a pas pu être décompressé : {1}. Rien n’est perdu ; demander un nouvel envoi</translation>
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation>{0} ne fait pas cela avec des fichiers d’images ; il offre {1}</translation>
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation>{0} n’existe pas, ou n’est ni fichier ni dossier ; vérifier le chemin</translation>
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation>{0} n’existe pas, ou n’est pas un fichier ; vérifier le chemin</translation>
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation>{0} n’existe pas ; vérifier le chemin</translation>
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation>{0} existe déjà ; choisir un autre dossier</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation>{0} existe déjà ; choisir un autre nom</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation>{0} existe déjà ; choisir un autre nom, ou l’ouvrir</translation>
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation>{0} existe ; choisir un autre nom ou le déplacer</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} a échoué : {1}</translation>
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation>{0} fichiers ne sont pas des images et sont laissés de côté</translation>
  </message>
  <message>
   <source>{0} files are written</source>
   <translation>{0} fichiers sont écrits</translation>
  </message>
  <message>
   <source>{0} flagged it</source>
   <translation>{0} l’a signalé</translation>
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation>{0} de « {1} » ; nommer un fichier ou dossier dont ils viennent, ou COLUMN=VALUE</translation>
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation>{0} donne une sortie de forme {1} ; il faut un vecteur par image</translation>
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation>{0} a un en-tête mais pas de lignes en dessous ; est-ce le bon fichier ?</translation>
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation>{0} fait plus de {1} Go ; en comparer une partie</translation>
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation>{0} a plus de {1} clés différentes ; est-ce une liste d’objets semblables ?</translation>
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation>{0} n’a ni colonne « title » ni « abstract » ; il a : {1}</translation>
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation>{0} n’a pas encore de sauvegarde ; en faire une avec labeler backup {1}</translation>
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation>{0} n’a pas de choix appelés « {1} » ; il a : {2}</translation>
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation>{0} n’a plus de colonne à montrer ; ses colonnes sont : {1}</translation>
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation>{0} n’a pas de colonne qui ressemble à du texte ; la nommer avec --text, ses colonnes sont : {1}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation>{0} n’a pas de colonne « {1}NAME » ; un tableau large en a une par annotateur, comme label:anna</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation>{0} n’a pas de colonne « {1} » (--label) ; il a : {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation>{0} n’a pas de colonne « {1} » (--text) ; ses colonnes sont : {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation>{0} n’a pas de colonne « {1} » ({2}) ; il a : {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation>{0} n’a pas de colonne « {1} » ({2}) ; ses colonnes sont : {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation>{0} n’a pas de colonne « {1} » ; un tableau long a les colonnes item,annotator,label</translation>
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation>{0} n’a plus de caractéristiques ; les calculer : labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation>{0} n’a pas encore de caractéristiques ; les calculer d’abord : labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation>{0} n’a pas de caractéristiques, il n’y a donc pas de modèle à interroger ; choisir une autre méthode</translation>
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation>{0} n’a pas de caractéristiques : {1}</translation>
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation>{0} n’a pas d’attribut d’étiquette « {1} » ; il a : {2}</translation>
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation>{0} n’a pas de version du modèle {1} : {2}</translation>
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation>{0} n’a pas de question « {1} » ; il a : {2}</translation>
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation>{0} n’a pas de {1}, il n’y a donc pas de colonne « {2} » ; omettre --label</translation>
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation>{0} a les colonnes {1} ; il en faut une de {2}</translation>
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation>{0} a trop peu de réponses à des questions tirées au hasard ; continuer à étiqueter, ou augmenter leur part</translation>
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation>{0} a {1}</translation>
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation>{0} contient un tableau de forme {1} et de type {2} ; il faut des lignes de nombres</translation>
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation>{0} contient toutes les réponses, la dernière aussi. L’ouvrir comme projet, ou le fusionner plus tard avec celui-ci ; les échantillons s’affichent à nouveau une fois leur source importée là-bas.</translation>
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation>{0} ne contient que des étiquettes ; les récupérer avec : labeler merge PROJECT {1}</translation>
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation>{0} ne contient pas d’objet JSON{1} ; attendu : des objets comme {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation>{0} ne contient pas de références RIS ; attendu : des lignes comme « TY  - JOUR »</translation>
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation>{0} ne contient aucune décision ; sous l’en-tête item,label chaque ligne en est une</translation>
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation>{0} ne contient pas de fichiers à étiqueter ; attendu dedans : CLASS/FILE</translation>
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation>{0} ne contient pas de journal de bord ; ouvrir ce projet une fois avec cette version, puis le fusionner</translation>
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation>{0} ne contient pas de touches de labeler ; labeler keys --export écrit un tel fichier</translation>
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation>{0} ne contient pas encore d’étiquettes ; une simulation demande des échantillons aux étiquettes connues</translation>
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation>{0} ne contient pas de métadonnées nommant des images ; attendu : metadata.jsonl avec file_name</translation>
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation>{0} ne contient ni metadata.jsonl ni metadata.csv ; est-ce un dossier de simples images ?</translation>
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation>{0} ne contient pas de nombres en lignes ({1}, forme {2}) ; les caractéristiques sont un tableau de nombres, une ligne par échantillon</translation>
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation>{0} ne contient pas de jugements ; sous l’en-tête item,annotator,label chaque ligne en est un</translation>
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation>{0} ne contient pas de lignes</translation>
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation>{0} ne contient pas de {1} ; attendu : des lignes comme {2}classe quelques mots</translation>
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation>{0} ne contient pas de {1} ; nommer le fichier JSON lui-même, et le dossier des images avec --media</translation>
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation>{0} ne contient rien à récupérer : donner un lot de travail, un dossier de projet, ou un dossier partagé</translation>
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation>{0} contient une classe par échantillon, et cette tâche en a plusieurs ; choisir un autre format</translation>
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation>{0} contient une étiquette par échantillon ; exporter avec --labels consensus ou --labels annotator:NAME</translation>
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation>{0} ne contient que des objets vides ; attendu : des objets comme {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation>{0} contient d’autres fichiers que ceux listés par son manifeste ; rien n’a été décompressé</translation>
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation>{0} contient des parties que labeler n’a pas faites ({1}) et n’est donc pas ouvert : elles pourraient nuire au projet ou à cet ordinateur. En ouvrir une sauvegarde, ou demander à qui l’a envoyé un export des étiquettes</translation>
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation>{0} contient plusieurs tableaux ; en enregistrer un en .npy</translation>
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation>{0} contient des vecteurs de longueurs inégales ou des cellules qui ne sont pas des nombres</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation>{0} contient {1} de forme {2} ; il faut une étiquette par ligne</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation>{0} contient {1} vecteurs et {2} ids ; donner un id par vecteur</translation>
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation>{0} contient {1} ; attendu : une liste d’objets, [{…}, {…}] (un objet par ligne, c’est JSON Lines : nommer le fichier .jsonl)</translation>
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation>{0} n’a pas de sens dans le fichier de projet, le fichier est donc endommagé ou a été altéré ; en ouvrir une sauvegarde</translation>
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation>{0} importations interrompues attendent d’être reprises, {1}</translation>
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation>{0} est une sauvegarde d’un autre projet ({1}, faite {2}) ; ouvrir celui-là et l’y restaurer</translation>
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} est une fraction, de 0 à 1, pas {1}</translation>
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation>{1} est en train d’écrire {0} ; le fermer là-bas, ou l’ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation>{0} est fermé ; le rouvrir</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation>{0} est endommagé ({1}) ; labeler doctor PROJECT en dit plus</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation>{0} est endommagé ({1}) ; ouvrir une sauvegarde du projet</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation>{0} est endommagé ({1}) ; l’enregistrer de nouveau</translation>
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation>{0} est endommagé ou n’est pas un fichier de projet ({1}) ; en choisir un autre</translation>
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation>{0} est endommagé ou n’est pas un lot de travail ; demander un nouvel envoi ({1})</translation>
  </message>
  <message>
   <source>{0} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies in the folder backups</source>
   <translation>{0} est endommagé, et sans lui rien de ce projet ne peut être lu ; remettre une copie, il y en a une dans le dossier backups</translation>
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation>{0} est endommagé, ou n’est pas un tableau de simples nombres ou textes ; l’enregistrer à nouveau avec numpy.save</translation>
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation>{0} est endommagé : son sceau est rompu ; l’importer à nouveau</translation>
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation>{0} est endommagé ; le reprendre d’une sauvegarde, ou le supprimer : les pseudonymes seront alors différents</translation>
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation>{0} est endommagé ; ouvrir une sauvegarde du projet</translation>
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation>{0} est vide ; un tableau demande une ligne d’en-tête et des lignes en dessous</translation>
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation>{0} est vide ; attendu : une liste d’objets, [{…}, {…}]</translation>
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation>{0} est chiffré</translation>
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation>{0} est chiffré et son fichier de clé {1} n’est pas là ; en remettre une copie : sans lui, personne ne peut rien lire du projet, quelle que soit la phrase secrète</translation>
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation>{0} est chiffré, et un dossier partagé contiendrait ses étiquettes à découvert ; échanger plutôt des lots chiffrés : labeler pack PROJECT FILE --labels-only --encrypt, et labeler merge au retour</translation>
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation>{0} est chiffré, et son contenu serait à découvert sur les workers d’un cluster ; le faire sans --scheduler</translation>
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation>{0} est chiffré, et des prédictions seraient à découvert à côté ; cela ne se fait pas</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation>{0} est chiffré, et ce Python n’a pas sqlcipher3, qui lit de tels projets ; l’installer, ou ouvrir le projet sur un autre ordinateur</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation>{0} est chiffré, et ce lot contiendrait son contenu à découvert ; donner au lot une phrase secrète (--encrypt), ou dire --in-the-open si c’est voulu</translation>
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation>{0} est chiffré ; il s’ouvre avec la phrase secrète de qui l’a créé</translation>
  </message>
  <message>
   <source>{0} is encrypted; open it with its passphrase</source>
   <translation>{0} est chiffré ; l’ouvrir avec sa phrase secrète</translation>
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation>{0} est maintenue enfoncée : elle compte une fois</translation>
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation>{0} est plus grand que ne peut l’être un fichier du journal de bord</translation>
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation>{0} est nécessaire à côté de {1} : un id par ligne, dans l’ordre des vecteurs</translation>
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation>{0} n’est pas un classeur Excel (.xlsx) ; l’enregistrer comme tel, ou en CSV</translation>
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation>{0} n’est pas du JSON ({1}) ; labeler keys --export écrit un fichier de touches</translation>
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation>{0} n’est pas un fichier Parquet ; son nom est-il juste ?</translation>
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation>{0} n’est pas un augmented manifest ; attendu : des lignes comme {"source-ref": …}</translation>
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation>{0} n’est pas un tableau doccano : il faut une colonne « text » ou « {1} », et « label » ; il a : {2}</translation>
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation>{0} n’est pas un dossier ; les dossiers de classes sont un dossier qui en contient un par classe</translation>
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation>{0} n’est pas un endroit sûr pour un projet</translation>
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation>{0} n’est pas un lot de travail de ce programme : il manque une partie à son manifeste</translation>
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation>{0} n’est pas un lot de travail : il ne commence pas par son manifeste</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation>{0} n’est pas un lot de travail : son manifeste est celui d’un autre programme</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation>{0} n’est pas un lot de travail : son manifeste est imbriqué trop profondément</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation>{0} n’est pas un lot de travail : son manifeste ne liste aucun fichier</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation>{0} n’est pas du texte UTF-8 ; l’enregistrer en UTF-8</translation>
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation>{0} n’est pas un fichier .npy de simples nombres ou textes ; l’enregistrer avec numpy.save</translation>
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation>{0} n’est pas un fichier ; en choisir un</translation>
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation>{0} n’est pas un fichier ; donner un CSV avec l’en-tête {1}</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation>{0} n’est pas un dossier ; en choisir un que vous voyez tous</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation>{0} n’est pas un dossier ; en choisir un qui existe</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation>{0} n’est pas un fichier de projet de labeler ; en choisir un dans le dossier backups</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation>{0} n’est pas un fichier de projet de labeler ; il est vide, endommagé ou appartient à un autre programme</translation>
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation>{0} n’est pas un projet de labeler : un projet est un dossier NAME.labeler avec {1} dedans</translation>
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation>{0} n’est pas chiffré ; labeler encrypt {1} le fait</translation>
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation>{0} : valeur pas encore connue</translation>
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation>{0} n’est pas l’image qui a été étiquetée : elle a changé depuis l’export</translation>
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation>{0} n’est plus utilisé ; le modèle continue d’apprendre</translation>
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation>{0} est d’un ancien format, et ne peut pas être mis à jour sans sauvegarde : {1} ; d’ici là, il peut s’ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation>{0} est ouvert en lecture seule ; le fermer ailleurs et le rouvrir pour le modifier</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation>{0} est ouvert en lecture seule ; le fermer ailleurs et le rouvrir pour étiqueter</translation>
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation>{0} fait partie d’un lot de travail ; le décompresser : labeler unpack</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} existe déjà</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation>{0} existe déjà ; choisir un autre nom, ou --overwrite</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation>{0} existe déjà ; choisir un autre nom, ou le déplacer</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation>{0} existe déjà ; choisir un autre nom, ou dire --force</translation>
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation>{0} existe déjà ; donner un autre nom</translation>
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation>{0} est trop grand pour un fichier de touches ; labeler keys --export en écrit un</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} est écrit</translation>
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation>{0} connaît les classes {1} ; le projet a maintenant {2}, et une version d’autres classes ne peut pas proposer</translation>
  </message>
  <message>
   <source>{0} labeled it automatically: {1}</source>
   <translation>{0} l’a étiqueté automatiquement : {1}</translation>
  </message>
  <message>
   <source>{0} labels</source>
   <translation>{0} étiquettes</translation>
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation>{0} étiquettes sont écrites en listes JSON car un nom de classe contient « {1} »</translation>
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation>{0} étiquettes vues</translation>
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation>{0} étiquettes {1} : ASReview les voit comme non décidées</translation>
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation>{0} ne liste aucune image ; attendu : {"images": […], "annotations": […], "categories": […]}</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation>{0} n’est pas inscriptible ({1}) ; vérifier ses droits</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation>{0} n’est pas inscriptible ({1}) ; le copier dans un dossier à vous</translation>
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation>{0} n’est pas inscriptible ; l’ouvrir en lecture seule, ou le copier dans un dossier à vous</translation>
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation>{0} min sans pause</translation>
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation>{0} modèles disent tous ‹ {1} ›, avec une conviction différente</translation>
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation>{0} modèles sont en désaccord : {1} disent ‹ {2} ›, {3} ‹ {4} ›</translation>
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation>{0} passe d’un élément à l’autre et ne peut pas être la touche d’une commande</translation>
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation>{0} noms figuraient deux fois dans un dossier ; chacun a reçu son propre nom</translation>
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation>{0} noms que tous les systèmes n’acceptent pas ont été changés : {1}{2}</translation>
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation>{0} a besoin des colonnes label et uid ou source ; il a : {1}</translation>
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation>{0} des classes prédites ont changé à l’une des deux dernières comparaisons</translation>
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation>{0} classes sur {1} sont dessinées : les plus confondues. </translation>
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation>{0} classes sur {1} ont moins de {2} étiquettes : {3}</translation>
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation>{0} critères sur {1} disent d’arrêter{2} ; continuer en vaut la peine</translation>
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation>{0} sur {1} · Enter continue</translation>
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation>{0} actions plus anciennes : labeler history les liste toutes.</translation>
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation>{0} autres échantillons non tranchés sont proches</translation>
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation>{0} parties, c’est trop pour être regardé (au plus {1}) ; choisir une autre colonne</translation>
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation>{0} jugements hors de la classe la plus fréquente, c’est trop peu pour un intervalle honnête (il en faut {1})</translation>
  </message>
  <message>
   <source>{0} removed the comment</source>
   <translation>{0} a retiré le commentaire</translation>
  </message>
  <message>
   <source>{0} revoked {1}</source>
   <translation>{0} a révoqué {1}</translation>
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation>{0} lignes contiennent des valeurs d’un autre type que leur colonne ; elles sont en JSON dans « {1} »</translation>
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation>{0} lignes de genre {1} sont laissées de côté : {2} ne peut pas les contenir</translation>
  </message>
  <message>
   <source>{0} said {1}</source>
   <translation>{0} a dit {1}</translation>
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation>{0} échantillons, c’est trop peu pour en mettre {1} de côté pour le test</translation>
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation>{0} échantillons sont venus avec des étiquettes différentes à des endroits différents ; la dernière compte</translation>
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation>{0} échantillons n’ont pas d’étiquette dans cet export : leur consensus n’est pas assez sûr</translation>
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation>{0} échantillons restent : quelqu’un y a répondu depuis</translation>
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation>{0} échantillons ont disparu pendant le calcul des caractéristiques ; recommencer</translation>
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation>{0} échantillons, le premier étant {1} ; en donner davantage</translation>
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation>{0} en dit trop sur lui-même ; ce n’est pas un lot de travail de ce programme</translation>
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation>{0} le renvoie : « {1} »</translation>
  </message>
  <message>
   <source>{0} settled it as {1}</source>
   <translation>{0} a tranché : {1}</translation>
  </message>
  <message>
   <source>{0} skipped it</source>
   <translation>{0} l’a passé</translation>
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation>{0} parle au nom de ce projet, et ce projet ne l’a pas écrit</translation>
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation>{0} reste tel quel</translation>
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation>{0} reste tel quel : la copie chiffrée en diffère ; vérifier le disque</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation>{0} reste tel quel : la copie réparée n’est pas saine ({1})</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation>{0} reste tel quel : il manquerait à la copie réparée {1} événements sur {2} lisibles maintenant</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation>{0} reste tel quel : {1} ({2})</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation>{0} reste tel quel : {1} ({2}) ; vérifier ses droits et le disque, puis réessayer</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation>{0} reste tel quel : {1} ne peut pas être déplacé ({2}) ; fermer les autres programmes qui ont ouvert le projet, et vérifier ses droits et le disque</translation>
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation>{0} sous-dossiers pourraient être les classes</translation>
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation>{0} prend exactement {1} images à la fois ; l’exporter avec une taille de série libre</translation>
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation>{0} prend des images de {1} × {2} ; des carrés jusqu’à {3} sont possibles</translation>
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation>{0} prend les entrées {1} ; il faut une entrée float de forme [N, 3, height, width], l’exporter ainsi</translation>
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation>{0} annule votre dernière réponse, même demain. {1} remet un échantillon à plus tard.</translation>
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation>{0} textes ont perdu des sauts de ligne ou des suites d’espaces</translation>
  </message>
  <message>
   <source>{0} took back {1}</source>
   <translation>{0} a repris {1}</translation>
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation>{0} fichiers inachevés traînent ({1})</translation>
  </message>
  <message>
   <source>{0} unflagged it</source>
   <translation>{0} a retiré le signalement</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation>{0} ferait {1} Go une fois décompressé ; la limite est {2} Go</translation>
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation>{0} a été changé après sa fermeture : son contenu n’est pas ce que dit son nom</translation>
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation>{0} a été tronqué</translation>
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation>{0} était endommagé</translation>
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation>{0} a été supprimé ou déplacé</translation>
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation>{0} a été supprimé, déplacé ou remplacé</translation>
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation>{0} était vide ou d’un autre programme</translation>
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation>{0} a été ajusté sur d’autres caractéristiques, {1} ; les choisir d’abord</translation>
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation>{0} a été créé par une version plus récente ; mettre à jour ce programme pour l’ouvrir</translation>
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation>{0} a été créé ailleurs ou est endommagé</translation>
  </message>
  <message>
   <source>{0} was missing</source>
   <translation>{0} manquait</translation>
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation>{0} n’a pas été mis en lot : impossible d’écrire {1} ({2}) ; y libérer de la place</translation>
  </message>
  <message>
   <source>{0} was not written</source>
   <translation>{0} n’a pas été écrit</translation>
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation>{0} a été remplacé par un autre fichier</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation>{0} a été écrit par un labeler plus récent (format {1}, celui-ci lit jusqu’à {2}) ; mettre à jour labeler pour l’ouvrir, le projet est laissé tel quel</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation>{0} a été écrit par un labeler plus récent (format {1}, celui-ci lit jusqu’à {2}) ; mettre à jour labeler pour le restaurer</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler; update it to open this project</source>
   <translation>{0} a été écrit par un labeler plus récent ; le mettre à jour pour ouvrir ce projet</translation>
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation>Réécrit dans le journal de bord : {0}.</translation>
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation>{0} là où l’autre dit {1} : {2} échantillons</translation>
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation>{0} avec {1} : kappa {2}, d’accord {3} sur {4}</translation>
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation>{0} dépasserait {1} Go une fois décompressé ; rien n’a été décompressé</translation>
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation>l’objectif « {0} {1} » est atteint</translation>
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation>{0} {1} : labeler copy {2} ~/{3}</translation>
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation>{0} {1}{2} (le premier : {3})</translation>
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation>{0} – Nouveau projet – labeler</translation>
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation>{0} « {1} » ; donner son uid</translation>
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation>{0}, et {1} ne peut pas être réparé</translation>
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation>{0}, colonnes séparées par {1}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation>{0}, ligne 1 : l’en-tête a {1} colonnes ; la limite est {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation>{0}, ligne 1 : l’en-tête contient des octets qui ne sont pas du texte ; enregistrer le fichier en UTF-8</translation>
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation>{0}, ligne 1 : l’en-tête est vide ; la première ligne doit nommer les colonnes</translation>
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation>{0}, ligne 1 : il n’y a pas de colonne {1} ; l’en-tête est {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}, ligne 1 : deux colonnes s’appellent « {1} » ; donner à chacune son propre nom</translation>
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation>{0}, ligne {1} : chaque classe demande une probabilité de 0 à 1</translation>
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation>{0}, ligne {1} : elle contient un octet nul ; ce n’est pas un tableau mais un fichier binaire</translation>
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation>{0}, ligne {1} : elle dépasse {2} millions de caractères ; un jugement est une ligne</translation>
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation>{0}, ligne {1} : l’élément ou l’annotateur est vide</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation>{0}, ligne {1} : l’étiquette « {2} » n’est ni dans les jugements ni dans --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation>{0}, ligne {1} : l’étiquette « {2} » n’est pas dans --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}, ligne {1} : {2}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation>{0}, ligne {1} : {2} champs au lieu de {3} ; mettre entre guillemets un champ avec virgule</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation>{0}, ligne {1} : {2} « {3} » ; donner son uid</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation>{0}, ligne {1} : {2} ; les guillemets doivent être fermés, et doublés à l’intérieur</translation>
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation>{0}, lignes {1} et {2} : {3} appelle {4} à la fois « {5} » et « {6} » ; en retirer une, ou prendre les plus tardives avec --keep last</translation>
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation>{0}, graine {1}</translation>
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation>{0}, avec la fiche {1} ; vérifié sur tous les échantillons</translation>
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation>{0}, {1} en métadonnées</translation>
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation>{0} : un lot de travail ne contient pas de fichier appelé « {1} » ; rien n’a été décompressé</translation>
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation>{0} : vaut pour cette réponse  ({1})</translation>
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation>{0} : son manifeste liste quelque chose qui n’est pas un fichier</translation>
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation>{0} : son sceau est rompu</translation>
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation>{0} : faits nouveaux</translation>
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation>{0} : l’en-tête a {1} colonnes ; la limite est {2}</translation>
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation>{0} : l’en-tête est vide ; la première ligne doit nommer les colonnes</translation>
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation>{0} : le nom de la colonne {1} a {2} caractères ; la limite est {3}, le raccourcir</translation>
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation>{0} : la ligne n’a pas de colonnes ; l’importer à nouveau</translation>
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation>{0} : l’échantillon ne contient pas de texte ; l’importer à nouveau</translation>
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0} : deux colonnes s’appellent « {1} » ; donner à chacune son propre nom</translation>
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation>{0} : {1:,} échantillons</translation>
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation>{0} : {1} ne contient pas ce que dit son nom</translation>
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation>{0} : {1} n’est pas ce que liste le manifeste ; demander un nouvel envoi du lot</translation>
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation>{0} : {1} échantillons ne sont pas ce qu’ils disent, le premier à la ligne {2} : {3}</translation>
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation>{0} ; ce n’est pas réparable, car son dossier n’est pas inscriptible ({1})</translation>
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation>{0} ; il a été refait à partir de {1}.</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation>{0} ; les échantillons sont demandés dans un ordre aléatoire à la place</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation>{0} ; les échantillons sont demandés dans un ordre aléatoire jusqu’au choix d’un autre modèle</translation>
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation>{0} ; ce qui était lisible est gardé, et le fichier tel qu’il était est {1} dans {2}</translation>
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation>{decided} : {sample} (ressemblance {likeness})</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>— missing</source>
   <translation>— manque</translation>
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation>« {0} » ne peut pas être fusionnée avec elle-même ; choisir une autre classe</translation>
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation>« {0} » convient à {1} échantillons ; utiliser l’uid ou le chemin complet</translation>
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation>« {0} » a déjà {1} exemples ; en détacher d’abord un</translation>
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation>« {0} » dans la colonne « {1} » n’est pas une date ; les dates ressemblent à 2026-01-31 ou 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation>« {0} » est déjà ici un nom de la classe « {1} » ; renommer ou fusionner plutôt cette classe</translation>
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation>« {0} » n’est pas une liste JSON de classes</translation>
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation>« {0} » n’est pas un annotateur de ce projet</translation>
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation>« {0} » n’est pas un coût ; écrire CLASS:PROPOSED=VALUE avec deux de {1} et un nombre à partir de 0</translation>
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation>« {0} » n’est pas une cible ; en écrire une comme accuracy=0.95, macro_f1=0.9 ou cost=0.2</translation>
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation>« {0} » n’est pas une classe de ce projet ; ses classes sont : {1}</translation>
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation>« {0} » n’est pas parmi les classes : {1}</translation>
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation>« {0} » est « {1} »</translation>
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation>« {0} » veut dire {1} dans {2}</translation>
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation>« {0} » proposé comme « {1} » : {2:,} échantillons</translation>
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation>« {0} » était autrefois le nom de la classe « {1} », et les étiquettes données alors comptent encore pour elle ; choisir un autre nom</translation>
  </message>
  <message>
   <source>“{0}”, once</source>
   <translation>« {0} », une fois</translation>
  </message>
  <message>
   <source>“{0}”, {1:,} times</source>
   <translation>« {0} », {1:,} fois</translation>
  </message>
  <message>
   <source>中文</source>
   <translation>中文</translation>
  </message>
 </context>
</TS>
