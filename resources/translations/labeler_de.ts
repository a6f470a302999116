<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation>  Eine Datei …</translation>
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation>  Ein Ordner mit Bildern oder Texten …</translation>
  </message>
  <message>
   <source>  Add data …</source>
   <translation>  Daten hinzufügen …</translation>
  </message>
  <message>
   <source>  Back up now</source>
   <translation>  Jetzt sichern</translation>
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation>  Arbeit zurückholen …</translation>
  </message>
  <message>
   <source>  Choose the folder …</source>
   <translation>  Ordner wählen …</translation>
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation>  Über einen Ordner austauschen …</translation>
  </message>
  <message>
   <source>  Export</source>
   <translation>  Exportieren</translation>
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation>  Arbeit verteilen …</translation>
  </message>
  <message>
   <source>  Help</source>
   <translation>  Hilfe</translation>
  </message>
  <message>
   <source>  New project …</source>
   <translation>  Neues Projekt …</translation>
  </message>
  <message>
   <source>  Open a project …</source>
   <translation>  Projekt öffnen …</translation>
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation>  Arbeitspaket öffnen …</translation>
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation>  Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>  Settings</source>
   <translation>  Einstellungen</translation>
  </message>
  <message>
   <source>  Take this import back</source>
   <translation>  Diesen Import zurücknehmen</translation>
  </message>
  <message>
   <source>  and {0} more</source>
   <translation>  und {0} weitere</translation>
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation>  · {0} weitere durch Eintippen</translation>
  </message>
  <message>
   <source> Enter when done</source>
   <translation> Enter, wenn fertig</translation>
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
   <translation> · {0:,} ausgewählt</translation>
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation> · {0:,} übersprungen</translation>
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation># So wird entschieden

- Was gehört zu jeder Klasse?
- Was gilt in schwierigen Fällen?</translation>
  </message>
  <message>
   <source>## Settled examples</source>
   <translation>## Entschiedene Beispiele</translation>
  </message>
  <message>
   <source>(empty row)</source>
   <translation>(leere Zeile)</translation>
  </message>
  <message>
   <source>(empty text)</source>
   <translation>(leerer Text)</translation>
  </message>
  <message>
   <source>(not given)</source>
   <translation>(nicht angegeben)</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation>(beobachtet − Zufall) / (1 − Zufall); der Zufall folgt aus den Klassenanteilen jedes der zwei Annotatoren.</translation>
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation>(beobachtet − Zufall) / (1 − Zufall); der Zufall folgt aus den Klassenanteilen aller Annotatoren zusammen.</translation>
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation>*Noch nichts geschrieben. Mit Bearbeiten festhalten, wie zu entscheiden ist.*</translation>
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation>, und Gwets AC, das es nicht tut, ist {0}</translation>
  </message>
  <message>
   <source>, selected</source>
   <translation>, ausgewählt</translation>
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation>, die {0} sichersten</translation>
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation>, davon {0} seither gegeben und zurückgeholt</translation>
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation>-1 und leere Entscheidungen sind keine Antworten</translation>
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation>0 ist perfekt. Bestraft Irrtum und falsche Sicherheit; daher Versionen vergleichen, nicht Projekte.</translation>
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation>1 ist perfekt, 0 ist Zufall, unter 0 ist schlechter als Zufall. Vor dem Urteil mit den anderen vergleichen.</translation>
  </message>
  <message>
   <source>1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it.</source>
   <translation>1 von {1:,} Bildern liegt nicht neben der Datei. Den Ordner nennen, der es enthält, oder ohne es importieren.</translation>
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation>1 − beobachtete / erwartete Abweichung über alle Labels, die sich paaren lassen; Labels dürfen fehlen.</translation>
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation>1.000 E-Mails, erwünscht oder nicht</translation>
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation>1.484 Fotos; Gelb ist selten: 44 davon</translation>
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation>2.400 kleine Produktfotos, zehn Klassen</translation>
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation>50 bis 80 %</translation>
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation>683 Sojapflanzen, je 35 Beobachtungen, 19 Krankheiten</translation>
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation>zu 80 % sicher, dass {0} schon erreicht ist</translation>
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation>zu 80 % sicher, dass {0} bei {1} Labels erreicht ist{2}</translation>
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation>80 bis 95 %</translation>
  </message>
  <message>
   <source>95 % and more</source>
   <translation>95 % und mehr</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation>: {0} Labeln beim jetzigen Tempo</translation>
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation>; steht für {0} ähnliche</translation>
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation>&lt;Choice value="{0}"/&gt;</translation>
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation>Eine Klassentaste entscheidet die ausgewählte Probe, Rückgängig nimmt es zurück, Enter öffnet die Probe.</translation>
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation>Eine Klasse mit weniger als zehn Labels wird schlecht vorgeschlagen und schlecht gemessen. Auf der Seite Modell gezielt danach suchen.</translation>
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation>Ein Rückgang nach neuen Leuten oder neuen Richtlinien ist ein Grund, miteinander zu reden.</translation>
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation>Ein paar Minuten Abstand vom Bildschirm tun den nächsten Antworten gut.</translation>
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation>Eine Datei, die jemand verteilt hat, mit der Endung .labelpack  (W)</translation>
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation>Eine Markierung ändert nichts an Training oder Export; sie dient dem Wiederkommen.</translation>
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation>Ein Ordner mit Bildern oder Texten</translation>
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation>Ein Ordner auf einem gemeinsamen Laufwerk oder einer, der synchronisiert wird</translation>
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation>Ein Ordner auf einem anderen Datenträger, in dem alle Antworten zusätzlich bleiben</translation>
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation>Ein Ordner, den alle sehen</translation>
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation>Eine nie beendete Zeile des Journals wurde beiseitegelegt.</translation>
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation>Ein niedriger Wert zeigt die Klasse, die die Richtlinien besser erklären müssen.</translation>
  </message>
  <message>
   <source>A new image shows</source>
   <translation>Ansicht eines neuen Bildes</translation>
  </message>
  <message>
   <source>A project folder …</source>
   <translation>Ein Projektordner …</translation>
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation>Eine stille Zeile, nie ein Fenster im Weg.</translation>
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation>Eine Probe ist, was die ähnlichsten gelabelten Proben sind: leicht zu verstehen, schwächer bei vielen Merkmalen.</translation>
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation>Eine zweite Konsensmethode gibt dem Label, das vorn liegt, {chance}.</translation>
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation>Ein leises Klicken bei jeder Antwort.</translation>
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation>Eine gerade Grenze, Antwort für Antwort gelernt: am schnellsten nach jeder Antwort, etwas weniger genau.</translation>
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation>Ein schmaler Balken zeigt, wie viel davon geschafft ist.</translation>
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation>ASReview CSV</translation>
  </message>
  <message>
   <source>About labeler</source>
   <translation>Über labeler</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>Vorschlag annehmen</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation>Genauigkeit jeder Version auf Prüfantworten gegen die Zahl der Labels, mit 95-%-Intervallen.</translation>
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation>Genauigkeit auf zufällig gezogenen Fragen, nie von der Strategie gewählt, also ungeschönt. Das Band ist das 95-%-Intervall; gestrichelt, mit 80-%-Band, die Prognose.</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation>Originalgröße (Ctrl+1)</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>Adaptiv</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation>Klasse hinzufügen, Enter</translation>
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation>Einen Ordner mit Bildern oder eine Tabelle hinzufügen, dann erscheint hier die erste Frage.</translation>
  </message>
  <message>
   <source>Add data</source>
   <translation>Daten hinzufügen</translation>
  </message>
  <message>
   <source>Add data …</source>
   <translation>Daten hinzufügen …</translation>
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation>Klassen hinzufügen, die hier fehlen: {0}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation>Hinzugefügt, Duplikate, abgelehnt</translation>
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation>Klassen hinzufügen, umbenennen, umfärben, zusammenführen.</translation>
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation>Daran wird der Rat gemessen.</translation>
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation>Nach {0} Labels: {1}</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Übereingestimmt</translation>
  </message>
  <message>
   <source>Agreement figures</source>
   <translation>Kennzahlen der Übereinstimmung</translation>
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation>Übereinstimmung einer Klasse</translation>
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation>Übereinstimmung der Annotatoren</translation>
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation>Übereinstimmung der Klassen</translation>
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation>Übereinstimmung der Paare</translation>
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation>Übereinstimmung mit den anderen im Lauf der Antworten</translation>
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation>Die Übereinstimmung mit den anderen fiel von {0} auf {1}, etwa ab Antwort {2}.</translation>
  </message>
  <message>
   <source>Agreement: </source>
   <translation>Übereinstimmung: </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation>Alle Aktionen, die neueste zuerst</translation>
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation>Alle auf Standard zurücksetzen</translation>
  </message>
  <message>
   <source>All become new classes</source>
   <translation>Alle werden neue Klassen</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation>Alle Tasten sind die vorgegebenen.</translation>
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation>Alle Tasten auf Standard zurücksetzen</translation>
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation>Alle davon haben schon eine Antwort.</translation>
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation>Hier sind alle Proben des Projekts zu sehen, sobald es welche gibt.</translation>
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation>Alle Einstellungen  (Ctrl+,)</translation>
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation>Alle Einstellungen, die eigenen und die des Projekts.</translation>
  </message>
  <message>
   <source>All that follows in usual shares, or nothing of it.</source>
   <translation>Alles Folgende in üblichen Anteilen, oder nichts davon.</translation>
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation>Alle zusammen ist der Standard und am stärksten.</translation>
  </message>
  <message>
   <source>All {1:,} images were found.</source>
   <translation>Alle {1:,} Bilder wurden gefunden.</translation>
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation>Entlang der Hauptrichtungen (PCA)</translation>
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation>Alpha war anfangs {0} und ist jetzt {1}.</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>Auch</translation>
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation>Eine Schätzung: Das Band der Prognose enthält acht von zehn Ergebnissen, wenn das Lernen so weitergeht wie bisher.</translation>
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation>Eine vorhandene Datei wird nie ohne Rückfrage ersetzt. Nichts halb Geschriebenes bleibt zurück. Datenblatt und Manifest werden daneben abgelegt.</translation>
  </message>
  <message>
   <source>An import waits for your answer</source>
   <translation>Ein Import wartet auf eine Antwort</translation>
  </message>
  <message>
   <source>An import waits for your answer on the Data screen</source>
   <translation>Auf der Seite Daten wartet ein Import auf eine Antwort</translation>
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation>Anna, Ben</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation>Annotator in den Spalten</translation>
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation>Annotator in den Zeilen</translation>
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation>Annotator, an den die Probe zurückgeht</translation>
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation>Annotatoren sind uneins</translation>
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation>Annotatoren verwechseln „{0}“ und „{1}“{2}, bei {3} Proben. In den Richtlinien sagen, was sie unterscheidet, mit je einem entschiedenen Beispiel; oder sie zusammenführen.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation>Antwort „{0}“</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation>Antworten oder Arbeitsminuten seit dem Öffnen des Projekts, gegen das Ziel aus den Einstellungen.</translation>
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation>Antworten, die als gespeichert erscheinen, liegen auf der Festplatte. Es kann weitergehen; passiert es noch einmal, das Projekt schließen und neu öffnen. Der Bericht unten enthält keine eigenen Daten.</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>Antworten, die zählen</translation>
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation>Antwortet mit dem Vorschlag des Modells.</translation>
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation>Beliebig viele Klassen je Probe</translation>
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation>Apache License 2.0. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Argilla records</source>
   <translation>Argilla-Datensätze</translation>
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation>Die Pfeiltasten bewegen im Feld, Enter listet die Proben einer Zelle auf.</translation>
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation>Wie Fleiss’ Kappa, für zwei Annotatoren.</translation>
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation>Als ONNX oder skops, mit Modellkarte</translation>
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation>Wie ein Kappa, aber als Zufall gilt nur das Raten bei schwierigen Proben.</translation>
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation>Wie ein Kappa, mit Zufall gleich eins durch die Zahl der Klassen.</translation>
  </message>
  <message>
   <source>As imported</source>
   <translation>Wie importiert</translation>
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation>Wie zuletzt festgehalten. Vergleicht gerade, was alle sagen …</translation>
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation>So niedrig, wie der schlechtere der beiden ihn zieht. Seltene Klassen zählen im Mittel so viel wie häufige.</translation>
  </message>
  <message>
   <source>As the image before</source>
   <translation>Wie beim Bild davor</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask these next</source>
   <translation>Als Nächstes fragen</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>Noch einmal gefragt</translation>
  </message>
  <message>
   <source>Asked of several</source>
   <translation>Mehrere gefragt</translation>
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation>Fragt nach der typischsten Probe aus Clustern ohne Antwort. Stark bei wenigen Antworten.</translation>
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation>Fragt ganz am Ende noch einmal nach dieser Probe.</translation>
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation>Fragt nach typischen Proben aus Bereichen ohne Antwort. Am stärksten bei den ersten Antworten.</translation>
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation>Fragt nach dem, was allem bisher Beantworteten am wenigsten gleicht. Abwechslungsreich, neigt aber zu Ausreißern.</translation>
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation>Fragt nach dem, was wahrscheinlich zu einer Klasse gehört: der genannten, sonst der seltensten. Eine von fünf bleibt der adaptiven Strategie.</translation>
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation>Fragt nach dem, was unsicher ist und nichts Gelabeltem gleicht. Abwechslungsreich, neigt aber zu Ausreißern.</translation>
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation>Fragt dort, wo das Modell unsicher ist und die Proben dicht liegen. Lässt Ausreißer beiseite.</translation>
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation>Fragt nach dem, was das Modell am meisten ändern würde, in verschiedene Richtungen. Gut für Stapel.</translation>
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation>Fragt dort, wo selbst die wahrscheinlichste Klasse unwahrscheinlich ist. Kann sich an hoffnungslosen Proben festbeißen.</translation>
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation>Fragt dort, wo sich die Wahrscheinlichkeit auf viele Klassen verteilt. Findet seltene; anfangs langsam.</translation>
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation>Fragt dort, wo das Modell schwankt, im selben Stapel nichts doppelt. Stark in der Mitte.</translation>
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation>Fragt dort, wo die zwei wahrscheinlichsten Klassen am engsten beieinanderliegen. Stark, sobald das Modell brauchbar ist.</translation>
  </message>
  <message>
   <source>Audit answers</source>
   <translation>Prüfantworten</translation>
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation>Prüfantworten gegen das, was ein Modell vorschlug, das nicht aus ihnen gelernt hatte.</translation>
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation>Prüfantworten in den Zeilen, in den Spalten Vorschläge eines Modells, das nicht aus ihnen gelernt hatte.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to all samples</source>
   <translation>Zurück zu allen Proben</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Zurück zum Standard</translation>
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation>Zurück zum Standard: {0}</translation>
  </message>
  <message>
   <source>Back to the question</source>
   <translation>Zurück zur Frage</translation>
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation>Zurück zur Startseite.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <source>Below 50 %</source>
   <translation>Unter 50 %</translation>
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation>Neben die Richtlinien oder wieder weg.</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Brennan–Prediger</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Brier-Score</translation>
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation>Brier-Score {0:.3f} ({1:.3f}–{2:.3f}).</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation>Helligkeit und Kontrast</translation>
  </message>
  <message>
   <source>Bring home</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring work home</source>
   <translation>Arbeit zurückholen</translation>
  </message>
  <message>
   <source>Bring work home …</source>
   <translation>Arbeit zurückholen …</translation>
  </message>
  <message>
   <source>Bringing work home</source>
   <translation>Arbeit wird zurückgeholt</translation>
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation>Stellt wieder her, was Rückgängig weggenommen hat.</translation>
  </message>
  <message>
   <source>Building the copy</source>
   <translation>Kopie wird angelegt</translation>
  </message>
  <message>
   <source>By annotator</source>
   <translation>Nach Annotator</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>Nach Klasse</translation>
  </message>
  <message>
   <source>By doubt</source>
   <translation>Nach Zweifel</translation>
  </message>
  <message>
   <source>By label</source>
   <translation>Nach Label</translation>
  </message>
  <message>
   <source>By proposal</source>
   <translation>Nach Vorschlag</translation>
  </message>
  <message>
   <source>By {0}</source>
   <translation>Nach {0}</translation>
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation>COCO (Klassen von Bildern)</translation>
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation>COCO (Klassen ganzer Bilder)</translation>
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation>CSV- oder TSV-Tabelle</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>CSV-Tabelle</translation>
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation>CSV, TSV, JSON, JSONL oder ein Ordner. Dateien werden gelesen, wo sie liegen; nichts daran wird geändert.</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>Nicht zu sagen</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Kopie wird geprüft</translation>
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation>Einen anderen Namen wählen oder ersetzen.</translation>
  </message>
  <message>
   <source>Choose another …</source>
   <translation>Anderes wählen …</translation>
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation>Zurückgekommene Pakete wählen oder den Projektordner von jemand anderem. Nichts Eigenes wird überschrieben: Alle Antworten von allen bleiben erhalten.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>Klasse für Klasse</translation>
  </message>
  <message>
   <source>Class folders</source>
   <translation>Klassenordner</translation>
  </message>
  <message>
   <source>Class to merge into</source>
   <translation>Klasse, in die zusammengeführt wird</translation>
  </message>
  <message>
   <source>Class “{0}”</source>
   <translation>Klasse „{0}“</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Classification change</source>
   <translation>Klassifikationsänderung</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Filter zurücksetzen</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Projekt schließen</translation>
  </message>
  <message>
   <source>Clothes</source>
   <translation>Kleidung</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Cohens Kappa</translation>
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation>Cohens Kappa für beliebig viele Annotatoren, jeder mit eigenen Klassenanteilen.</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation>Cohens Kappa je zweier Annotatoren</translation>
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation>Cohens Kappa je zweier Annotatoren.</translation>
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation>Cohens Kappa zweier Annotatoren auf den Proben, die beide gelabelt haben, und bei wie vielen sie übereinstimmten.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation>Farbe {0} von {1}</translation>
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation>Farben und ihre Lage</translation>
  </message>
  <message>
   <source>Colours of the map</source>
   <translation>Farben der Karte</translation>
  </message>
  <message>
   <source>Column to split by</source>
   <translation>Spalte für die Aufteilung</translation>
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation>Auszulassende Spalten</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation>Auszulassende Spalten, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation>Spalten, skaliert und one-hot</translation>
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation>Kommt aus einem Projekt, das getrennt von diesem angelegt wurde</translation>
  </message>
  <message>
   <source>Comfort</source>
   <translation>Komfort</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation>Kommentar   {0}</translation>
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation>Komitee: geteilte Stimmen (modAL)</translation>
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation>Komitee: stärkster Widerspruch (modAL)</translation>
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation>Komitee: gemeinsam unsicher (modAL)</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Kompakt</translation>
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation>Kompakt zeigt mehr auf einmal, Groß liest sich leichter.</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>Mit der verwendeten vergleichen</translation>
  </message>
  <message>
   <source>Comparing parts</source>
   <translation>Teile werden verglichen</translation>
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation>Vergleicht, was alle sagen …</translation>
  </message>
  <message>
   <source>Comparing with random</source>
   <translation>Vergleich mit zufälliger Auswahl</translation>
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation>Vergleich mit dem Journal</translation>
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation>Vergleich von {0} mit {1}</translation>
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation>Gewählte Klassen bestätigen</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Verwechslungsmatrix</translation>
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation>Congers Kappa</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy all of this</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation>Kopiert {0} …</translation>
  </message>
  <message>
   <source>Create and start</source>
   <translation>Anlegen und starten</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Data to label</source>
   <translation>Zu labelnde Daten</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Description of the class</source>
   <translation>Beschreibung der Klasse</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation>Verschiedene Inhalte im Projekt. Derselbe Inhalt von zwei Orten ist eine Probe.</translation>
  </message>
  <message>
   <source>Disagreement first</source>
   <translation>Uneinigkeit zuerst</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation>Vielfältige Gradienten (BADGE)</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Nicht importieren</translation>
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation>Bricht nicht ein, wo eine Klasse selten ist. Weit über Kappa heißt: Fast alles ist eine Klasse.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Zufällig gezogen</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation>Duplikate zählen bei den Importen, nicht hier.</translation>
  </message>
  <message>
   <source>E-mails</source>
   <translation>E-Mails</translation>
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation>Jede Person bekommt eine Datei mit Proben, Klassen und Richtlinien, öffnet sie auf einem beliebigen Computer in labeler und schickt eine Datei mit den Labels zurück.</translation>
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation>Leicht zu lesen, aber allein durch Zufall hoch, wo eine Klasse häufig ist.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit classes</source>
   <translation>Klassen bearbeiten</translation>
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation>Klassen bearbeiten  (F4)</translation>
  </message>
  <message>
   <source>Edit classes …</source>
   <translation>Klassen bearbeiten …</translation>
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation>Richtlinien bearbeiten</translation>
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation>Mit einer Passphrase verschlüsseln</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation>Enter bestätigt die Auswahl; Space würde sie durch den Vorschlag ersetzen</translation>
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation>Enter übernimmt eine Änderung. Frühere Labels bleiben bei ihrer Klasse.</translation>
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation>Enter öffnet die ausgewählte Probe.</translation>
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation>Enter, in einem Text Ctrl+Enter</translation>
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation>Enter, dann die neue Taste, ändert eine Taste. Delete holt den Standard zurück.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Schätzung</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation>Label jedes Annotators, je eine Zeile</translation>
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation>Alle Tasten auf einem Blatt.</translation>
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation>Alle vergleichbaren Labels sind dieselbe Klasse; Übereinstimmung jenseits des Zufalls ist daher nicht definiert.</translation>
  </message>
  <message>
   <source>Everyone gets</source>
   <translation>Alle bekommen</translation>
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation>Alles darin ist schon hier.</translation>
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation>Alles ist gelabelt</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>Alles ist schon gespeichert.</translation>
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation>Alles bleibt auf diesem Computer: kein Konto, kein Netz, keine Cloud.</translation>
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation>Alles Gesagte liegt auf der Festplatte.</translation>
  </message>
  <message>
   <source>Example of {0}</source>
   <translation>Beispiel für {0}</translation>
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation>Beispiel für {0}: {1}</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation>Beispiele der Klassen</translation>
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation>Excel fasst {0} Spalten; dieser Export hat {1}: CSV oder Parquet nehmen</translation>
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation>Excel fasst {0} Zeilen; dieser Export hat mehr: CSV oder Parquet nehmen</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Austauschen</translation>
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation>Über einen Ordner austauschen …</translation>
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation>Über einen Ordner austauschen</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Erkunden</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation>Export: Datenblatt und Manifest</translation>
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation>Export: {0} Proben</translation>
  </message>
  <message>
   <source>Extra-trees</source>
   <translation>Extra-Trees</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Falls</source>
   <translation>Rückgänge</translation>
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation>Entferntestes zuerst (core-set)</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <source>Figures by class</source>
   <translation>Kennzahlen nach Klasse</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File or folder</source>
   <translation>Datei oder Ordner</translation>
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation>Erst filtern, dann hier unter einem Namen behalten</translation>
  </message>
  <message>
   <source>Find a class</source>
   <translation>Klasse suchen</translation>
  </message>
  <message>
   <source>Find a class   /</source>
   <translation>Klasse suchen   /</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Ähnliche suchen</translation>
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation>Findet Wörter im ganzen Pool.</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Erste Zeilen</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>Fit into the view</source>
   <translation>In die Ansicht einpassen</translation>
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation>In die Ansicht einpassen (Ctrl+0)</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation>Fünf Modelle, auf neu gezogenen Antworten trainiert, stimmen ab; fragt dort, wo ihre Stimmen geteilt sind.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation>Fünf Modelle, auf neu gezogenen Antworten trainiert; fragt dort, wo eines am stärksten widerspricht.</translation>
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation>Fünf Modelle, auf neu gezogenen Antworten trainiert; fragt dort, wo ihr Mittel am unsichersten ist.</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <source>Flag it</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>Fleiss’ Kappa</translation>
  </message>
  <message>
   <source>Focus mode</source>
   <translation>Fokusmodus</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation>Ordner für Bilder und Tabellen</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Ordner für die Dateien</translation>
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation>Ordner für die Pakete</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>Ordner mit Texten</translation>
  </message>
  <message>
   <source>Folder that holds the images</source>
   <translation>Ordner mit den Bildern</translation>
  </message>
  <message>
   <source>Folder that holds the images, then Enter</source>
   <translation>Ordner mit den Bildern, dann Enter</translation>
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation>Ordner für den Austausch</translation>
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation>Ordner, in dem das Projekt liegt</translation>
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation>Folgt einem gezeigten Vorschlag</translation>
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation>Folgt einem gezeigten Vorschlag öfter als einem verborgenen, um</translation>
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation>Für ein Team auf einem gemeinsamen Laufwerk.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation>Für Mehrfachauswahl: fragt dort, wo viele Klassen zugleich zuzutreffen scheinen.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation>Für Mehrfachauswahl: fragt dort, wo eine Klasse am wenigsten wahrscheinlich ist.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation>Für Mehrfachauswahl: fragt dort, wo die Antwort den angekreuzten Klassen am meisten widerspräche.</translation>
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation>Für Mehrfachauswahl: fragt dort, wo die angekreuzten Klassen im Mittel am sichersten sind.</translation>
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation>Um den Rest zu planen. Schneller ist nicht besser: Sinkende Übereinstimmung folgt oft auf steigendes Tempo.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation>Prognose, Rat und Kriterien</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Entfernen</translation>
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
   <translation>Ab 0,8 sind Ergebnisse verlässlich, ab 0,667 für vorläufige Schlüsse.</translation>
  </message>
  <message>
   <source>From the map</source>
   <translation>Aus der Karte</translation>
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation>Aus {0:,} Proben</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation>Demo wird vorbereitet …</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Los</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Goal in answers</source>
   <translation>Ziel in Antworten</translation>
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation>Ziel in Minuten</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation>Ziel: {0} von {1} Antworten</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation>Ziel: {0} von {1} Antworten oder {2} von {3} min</translation>
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation>Ziel: {0} von {1} min</translation>
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation>Geht zurück; dabei geht nichts verloren.</translation>
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation>Ground Truth augmented manifest</translation>
  </message>
  <message>
   <source>Groups of settings</source>
   <translation>Gruppen von Einstellungen</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Richtlinien</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>Gwets AC1</translation>
  </message>
  <message>
   <source>Hand out work</source>
   <translation>Arbeit verteilen</translation>
  </message>
  <message>
   <source>Hand out work …</source>
   <translation>Arbeit verteilen …</translation>
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation>Harmonisches Mittel aus Recall und Precision einer Klasse; Makro-F1 ist das Mittel davon über die Klassen.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help: {0}</source>
   <translation>Hilfe: {0}</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Namen verbergen</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation>Höher als die anderen, wo Klassen ungleich häufig sind.</translation>
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation>Höchste Entropie (modAL)</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation>Wie eine Kennzahl berechnet und gelesen wird.</translation>
  </message>
  <message>
   <source>How agreement moved</source>
   <translation>Wie sich die Übereinstimmung bewegte</translation>
  </message>
  <message>
   <source>How it is read</source>
   <translation>Wie gelesen wird</translation>
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation>Wie es lernt und fragt</translation>
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation>Wie viel öfter die Antwort dem Vorschlag des Modells gleicht, wenn er gezeigt wird, als wenn er verborgen ist.</translation>
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation>Wie oft andere dasselbe sagen.</translation>
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation>Wie oft die anderen zusammen, ohne diese Person, dasselbe sagen; richtig ist, was der Konsens ergibt.</translation>
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation>Wie gearbeitet wurde, ließ sich nicht berechnen</translation>
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation>Wie soll ein Annotator entscheiden?</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Wie sicher</translation>
  </message>
  <message>
   <source>How sure they must be</source>
   <translation>Wie sicher sie sein müssen</translation>
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation>Wie die Karte angeordnet ist</translation>
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation>Wie die nächste Frage gewählt wird.</translation>
  </message>
  <message>
   <source>How this annotator works</source>
   <translation>Wie dieser Annotator arbeitet</translation>
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation>Wie zu entscheiden ist, in Markdown: was jede Klasse bedeutet, und die schwierigen Fälle.</translation>
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation>Wie gut stimmen wir überein?</translation>
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation>Hugging Face image folder</translation>
  </message>
  <message>
   <source>Hunt for</source>
   <translation>Gezielt suchen</translation>
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation>Gezielt nach einer Klasse suchen</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation>Wenn es einer sagt, wie oft ein anderer es auch sagt.</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Image files</source>
   <translation>Bilddateien</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation>Erneut importieren, um die Proben zu sehen: {0}.</translation>
  </message>
  <message>
   <source>Import done</source>
   <translation>Import fertig</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation>In Erkunden: Das Ausgewählte wird zu den nächsten Fragen.</translation>
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation>Bei jedem Training des Modells, so wenige Labels sie auch haben.</translation>
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation>Bei Mehrfachauswahl: antwortet.</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>Kurz gesagt</translation>
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation>In der Reihenfolge, in der sie hier zu sehen sind. Alt+1 labelt weiter.</translation>
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation>Informationsdichte (modAL)</translation>
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation>Statt Antworten oder zusätzlich dazu.</translation>
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation>Intervalle, die sich weit überlappen, belegen keinen Unterschied.</translation>
  </message>
  <message>
   <source>Into the folder</source>
   <translation>In den Ordner</translation>
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation>Jetzt kann hier geschrieben werden.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation>Sie kommt dort zuerst an die Reihe, mit der Notiz.</translation>
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation>Sie kommt dort zuerst an die Reihe, mit der Notiz; die neue Antwort ersetzt die alte</translation>
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation>Sie hat keine Merkmale, daher zählen weder das Modell noch ähnliche Proben.</translation>
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation>Sie wird bei jedem Öffnen des Projekts verlangt. Wer sie vergisst, verliert das Projekt: Niemand kann sie zurückholen, und einen anderen Zugang gibt es nicht. Dateien, die nicht hineinkopiert werden, bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation>Verschlüsselt; öffnet sich mit der Passphrase, mit der es erstellt wurde.</translation>
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation>Liegt in {0}. Die Labels später zurückholen: labeler merge.</translation>
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation>Es müssen nicht 100 % werden: Die Seite Modell sagt, wann weitere Antworten nichts mehr bringen.</translation>
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation>Es öffnet sich mit der Passphrase, mit der es erstellt wurde; das Projekt daraus wird mit derselben verschlüsselt.</translation>
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation>Steht jetzt neben den Richtlinien.</translation>
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation>Ihre Labels zählen von da an als die andere Klasse. Das Protokoll behält, was gesagt wurde.</translation>
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation>Die Passphrase öffnet es. Eine vergessene kann niemand zurückholen.</translation>
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
   <translation>JSON-Liste von Objekten</translation>
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation>Kappa eines Paars</translation>
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation>Diesen Filter behalten als …</translation>
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation>Hält eine Kopie in einem Ordner.</translation>
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation>Behält {0}. Lässt aus: {1}.</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Behaltene Filter</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Key of the class</source>
   <translation>Taste der Klasse</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Tasten (*.json)</translation>
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation>Beim Tippen in ein Feld sind die Tasten aus.</translation>
  </message>
  <message>
   <source>Keys to take over</source>
   <translation>Zu übernehmende Tasten</translation>
  </message>
  <message>
   <source>Keys: </source>
   <translation>Tasten: </translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>Krippendorffs Alpha</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation>Krippendorffs Alpha ist {0} ({1} bis {2}) bei {3} Proben, die zwei oder mehr gelabelt haben.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation>Krippendorffs Alpha ist {0} bei {1} Proben; wie sicher das ist, lässt sich nicht sagen: {2}.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation>Krippendorffs Alpha mit Intervall, jedes Mal, wenn Kennzahlen festgehalten wurden, nach Position im Protokoll.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation>Krippendorffs Alpha mit Intervall.</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation>Label Studio JSON</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>Labeln als</translation>
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation>Label, falls vorhanden</translation>
  </message>
  <message>
   <source>Labeled</source>
   <translation>Gelabelt</translation>
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation>Auch gelabelte Proben, für Zweitmeinungen</translation>
  </message>
  <message>
   <source>Labeling</source>
   <translation>Labeln</translation>
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation>Das Labeln geht weiter, und jede Antwort wird gespeichert wie bisher. {0}</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Labels by class</source>
   <translation>Labels nach Klasse</translation>
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation>Labels, aus denen jedes Modell lernte, Sekunden des Trainings und Genauigkeit auf damals bekannten Prüfantworten.</translation>
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation>Labels mit „{0}“, hier keine Klasse</translation>
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation>Labels von der Maschine</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>Letzte Antworten</translation>
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation>Ordnet die Proben an …</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>Learn on</source>
   <translation>Weiterlernen</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Lernkurve</translation>
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation>Lernt aus den Antworten</translation>
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation>Geringste Konfidenz (modAL)</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>Mindestwahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Leave all of them out</source>
   <translation>Alle weglassen</translation>
  </message>
  <message>
   <source>Leave it out: the samples come without it</source>
   <translation>Weglassen: die Proben kommen ohne dieses Label</translation>
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation>Seither Gesagtes auslassen</translation>
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation>Verlässt die Vergangenheit und stellt die nächste Frage.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation>Hell, dunkel, hoher Kontrast, wie das System.</translation>
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation>Hell, dunkel, hoher Kontrast oder wie das System.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation>Linear, lernt laufend (SGD)</translation>
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation>Unbrauchbare Zeilen des Journals: {0}{1}.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Logdateien</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Logistische Regression</translation>
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation>Lange Tabelle (item, annotator, label)</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Look back</source>
   <translation>Zurückblicken</translation>
  </message>
  <message>
   <source>Look forward</source>
   <translation>Vorwärtsblicken</translation>
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation>Merkmale und Modelle werden angesehen</translation>
  </message>
  <message>
   <source>Looking at it …</source>
   <translation>Wird angesehen …</translation>
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation>Sicherungen werden angesehen</translation>
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation>Arbeit der anderen wird angesehen</translation>
  </message>
  <message>
   <source>Looking at your labels …</source>
   <translation>Labels werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation>{0} wird angesehen …</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Sucht nach Sicherungen …</translation>
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation>Suche nach Labelfehlern</translation>
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation>Suche nach Beinahe-Duplikaten</translation>
  </message>
  <message>
   <source>Looking for the images …</source>
   <translation>Bilder werden gesucht …</translation>
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation>Suche nach den Dateien der Proben</translation>
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation>Alle Proben werden durchsucht …</translation>
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation>Vergrößert die Ansicht um die Mitte.</translation>
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation>Verkleinert die Ansicht.</translation>
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation>Niedrige Precision: Das Modell nennt die Klasse zu leicht.</translation>
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation>Niedriger Recall: Das Modell übersieht die Klasse.</translation>
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation>Niedrig mit engem Intervall verdient einen Blick auf die Proben, kein Urteil.</translation>
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation>Niedrigste Wahrscheinlichkeit zuerst</translation>
  </message>
  <message>
   <source>Making {0} again</source>
   <translation>{0} wird neu erstellt</translation>
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation>Viele Zufallsbäume, die abstimmen: finden Regeln, die Spalten verbinden, gut bei Tabellen; langsamer bei großen Pools.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Map of the samples</source>
   <translation>Karte der Proben</translation>
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation>Knappe Abstände, mit k-means ausgedünnt (Zhdanov)</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation>Als nicht zu sagen kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as sure</source>
   <translation>Als sicher kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation>Als unsicher kennzeichnen</translation>
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation>Kennzeichnet die Probe zum Wiederkommen.</translation>
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation>Größte Abdeckung (MaxHerding)</translation>
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation>Darf leer bleiben. Neben jeder Probe zu lesen (F2) und jederzeit zu ändern. Markdown.</translation>
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation>Mittlerer quadratischer Abstand zwischen den Wahrscheinlichkeiten aller Klassen und der Antwort.</translation>
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation>Bedeutung (potion embeddings)</translation>
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation>Bedeutung von Sätzen (MiniLM)</translation>
  </message>
  <message>
   <source>Measure the team</source>
   <translation>Das Team messen</translation>
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation>Genauigkeit wird gemessen</translation>
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation>Median und Tempo der letzten {0} Antworten</translation>
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation>Mittlere Zeit (Median) auf dem Bildschirm der letzten 20 Antworten; wie viele in einer Minute kamen, Pausen über 5 Minuten gekürzt.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <source>Merge into another class</source>
   <translation>In eine andere Klasse zusammenführen</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model versions</source>
   <translation>Modellversionen</translation>
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation>Modell {0} aus {1:,} Labels · {2}</translation>
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation>Modell {0}, weiter verwendet, aus {1:,} Labels · {2}</translation>
  </message>
  <message>
   <source>Model: {0}</source>
   <translation>Modell: {0}</translation>
  </message>
  <message>
   <source>Models learn</source>
   <translation>Modelle lernen</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Mehr für {0}</translation>
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation>Mehr von einer Klasse: Ihre wahrscheinlichsten Proben kommen zuerst, eine von fünf Fragen bleibt der Strategie.</translation>
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation>Größter Zweifel zuerst</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Navigieren</translation>
  </message>
  <message>
   <source>Multiple choice</source>
   <translation>Mehrfachauswahl</translation>
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation>Mehrfachauswahl: fragt dort, wo ein Irrtum bei den angekreuzten Klassen im Mittel am meisten kostet.</translation>
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation>Mehrfachauswahl: fragt dort, wo eine Klasse am sichersten scheint, um sie zu bestätigen oder zu widerlegen.</translation>
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation>Mehrfachauswahl: mittlere Konfidenz (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation>Mehrfachauswahl: mittlerer Wert (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation>Mehrfachauswahl: größter Verlust (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation>Mehrfachauswahl: größter Wert (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation>Mehrfachauswahl: geringste Konfidenz (modAL)</translation>
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation>Mehrfachauswahl: mittlerer Verlust (modAL)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the class</source>
   <translation>Name der Klasse</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Name des Projekts</translation>
  </message>
  <message>
   <source>Name of this filter</source>
   <translation>Name dieses Filters</translation>
  </message>
  <message>
   <source>Names of the team</source>
   <translation>Namen des Teams</translation>
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation>Nahe 0 ist das Urteil frei. Weit darüber machen die Vorschläge die Labels.</translation>
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation>Nächste Nachbarn</translation>
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation>Nötig: Das Projekt ist verschlüsselt</translation>
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation>Benachbarte Versionen mit überlappenden Intervallen unterscheiden sich nicht, soweit bekannt.</translation>
  </message>
  <message>
   <source>New class “{0}”</source>
   <translation>Neue Klasse „{0}“</translation>
  </message>
  <message>
   <source>New classes of these names</source>
   <translation>Neue Klassen dieser Namen</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation>Neue Proben; Inhalte, die schon da waren; Dateien oder Zeilen, die nicht zu lesen waren.</translation>
  </message>
  <message>
   <source>Newest answers first</source>
   <translation>Neueste Antworten zuerst</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Nächstes Farbschema</translation>
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud oder ownCloud</translation>
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation>Keine Sicherung möglich</translation>
  </message>
  <message>
   <source>No backup was taken</source>
   <translation>Keine Sicherung erstellt</translation>
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation>Noch keine Sicherung. Es entsteht eine bei jedem Öffnen, jede halbe Stunde Arbeit und nach Importen.</translation>
  </message>
  <message>
   <source>No longer an example</source>
   <translation>Kein Beispiel mehr</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Noch kein Modell</translation>
  </message>
  <message>
   <source>No model yet.</source>
   <translation>Noch kein Modell.</translation>
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation>Noch kein Modell: {0}</translation>
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation>Davon handelt keine Seite.</translation>
  </message>
  <message>
   <source>No proposal yet</source>
   <translation>Noch kein Vorschlag</translation>
  </message>
  <message>
   <source>No target</source>
   <translation>Kein Zielwert</translation>
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation>Niemand kann mit anderen besser übereinstimmen als mit sich selbst: Das ist die Obergrenze.</translation>
  </message>
  <message>
   <source>Nobody sees which questions measure the team. A person working alone leaves all of it off.</source>
   <translation>Niemand sieht, welche Fragen das Team messen. Wer allein arbeitet, lässt alles aus.</translation>
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation>Kein Label gilt.</translation>
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation>Keine: Wer die Datei bekommt, kann sie lesen</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation>Nicht, wo die Dateien auf diesem Computer liegen</translation>
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation>Notiz für die Richtlinien</translation>
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation>Nichts als labeler.</translation>
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation>Noch nichts gewählt. Dateien oder ein Ordner lassen sich auch hierher ziehen.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Nichts Bestimmtes</translation>
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation>Noch nichts gewählt.</translation>
  </message>
  <message>
   <source>Nothing is final</source>
   <translation>Nichts ist endgültig</translation>
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation>Nichts wird vorhergesagt, bevor Versionen gemessen wurden.</translation>
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation>Noch nichts bekannt</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>Nichts ist verloren</translation>
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation>Keine von {0:,} Proben ist so. Einen Filter lockern oder alle zurücksetzen.</translation>
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation>Nichts zu fragen</translation>
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation>Noch nichts zu vergleichen: Es braucht Prüfantworten und ein Modell, bei Einfachauswahl.</translation>
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation>Nichts zu entscheiden: Keine zwei Annotatoren weichen bei einer noch offenen Probe voneinander ab.</translation>
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation>Nichts wurde kopiert</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>Nichts wurde exportiert</translation>
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation>Nichts wurde wiederhergestellt; das Projekt ist, wie es war</translation>
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation>Nichts wurde woanders gespeichert</translation>
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation>NumPy-Arrays für scikit-learn</translation>
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation>ONNX braucht eine Bibliothek: labeler mit dem Extra „onnx“ installieren</translation>
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation>ONNX, für jedes Programm (*.onnx);;skops, für Python (*.skops)</translation>
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation>Für Übereinstimmung: Jackknife über Proben (je eine ausgelassen), auf logarithmischer Skala; keines, wo keines ehrlich wäre.</translation>
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation>Von allen Vorschlägen mit 80 % sind etwa 80 % richtig, sobald genug Antworten zum Kalibrieren da waren.</translation>
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation>Von Proben, die mehrere Personen gelabelt haben.</translation>
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation>Von den Prüfantworten dieser Klasse der Anteil, den das Modell als diese vorschlug.</translation>
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation>Von den Prüfantworten, die das Modell als diese Klasse vorschlug, der Anteil, der es ist.</translation>
  </message>
  <message>
   <source>Of the samples</source>
   <translation>Von den Proben</translation>
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation>Von den gelesenen Proben.</translation>
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation>Des Fensters. Wirkt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation>Abseits der Diagonale weichen sie ab; Enter listet die Proben einer Zelle auf.</translation>
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation>Auf der Diagonale heißen 80 % auch 80 %. Darunter verspricht das Modell zu viel. Auch der Zufall verschiebt es.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation>Eine je Zeile. Die ersten neun bekommen die Tasten 1–9; „name:k“ gibt einer Klasse eine eigene Taste.</translation>
  </message>
  <message>
   <source>One class for each sample</source>
   <translation>Eine Klasse je Probe</translation>
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation>Ein Befehl hat eine eigene Taste.</translation>
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation>Ein Ordner enthält alles. Neben jeder Antwort steht der eigene Name.</translation>
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation>Ein Bildpixel ist ein Bildschirmpixel.</translation>
  </message>
  <message>
   <source>One key is an answer</source>
   <translation>Eine Taste ist eine Antwort</translation>
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation>Ein Label je Probe: Konsens, {0}</translation>
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation>Ein Label je Probe: entschieden oder nach Mehrheit</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Einen Moment …</translation>
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation>Ist eine Person mit allen niedrig, liegt es an ihr; ein einzelnes Paar weist auf diese zwei.</translation>
  </message>
  <message>
   <source>One question at a time.</source>
   <translation>Eine Frage nach der anderen.</translation>
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation>Eine bisher: {1}, {2}.</translation>
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation>Eine gerade Grenze zwischen den Klassen: stark bei guten Merkmalen, schnell, mit korrigierten Wahrscheinlichkeiten. Der Standard.</translation>
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation>Eigene Proben, eine halbe Stunde später oder mehr noch einmal gezeigt, als wären sie neu.</translation>
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation>Nur Probe, Klassen und Vorschlag; Esc verlässt.</translation>
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation>Nur, was {0} sagt</translation>
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation>Nur ab dieser Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation>Für andere nicht sichtbar. Es ist kein Ziel; ein Ziel lässt sich in den Einstellungen setzen.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation>Projekt öffnen (ein Ordner mit der Endung .labeler)</translation>
  </message>
  <message>
   <source>Open a work packet</source>
   <translation>Arbeitspaket öffnen</translation>
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation>Entschiedene Probe {sample} öffnen</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>Öffnet {0} …</translation>
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation>Öffnet oder schließt die Richtlinien neben der Probe.</translation>
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation>Oder die Taste einer Klasse drücken</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation>Andere labeln auf eigenen Computern. Arbeit geht als Datei hinaus und kommt so zurück; ein Server ist nicht nötig.</translation>
  </message>
  <message>
   <source>Others say the same</source>
   <translation>Andere sagen dasselbe</translation>
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation>Andere sagen dasselbe, und richtig</translation>
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation>Gesamtunsicherheit</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Packets that came back</source>
   <translation>Zurückgekommene Pakete</translation>
  </message>
  <message>
   <source>Packets …</source>
   <translation>Pakete …</translation>
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation>Packt Proben für jemand anderen.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Paar</translation>
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation>Parquet (Hugging Face)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation>Parquet braucht pyarrow, das nicht installiert ist: pip install 'labeler[parquet]'</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation>Teile und ihre Anteile</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation>Passphrase von {0}</translation>
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation>Passphrase noch einmal</translation>
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation>Menschen sind verschieden. Eine Änderung bei einer Person sagt mehr als ein Unterschied zwischen zweien.</translation>
  </message>
  <message>
   <source>People for each</source>
   <translation>Personen je Probe</translation>
  </message>
  <message>
   <source>Percent agreement</source>
   <translation>Prozentuale Übereinstimmung</translation>
  </message>
  <message>
   <source>Person by person</source>
   <translation>Person für Person</translation>
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation>Als Beispiel der Klasse anheften</translation>
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation>Als Beispiel für {0} angeheftet</translation>
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation>Platziert die Proben …</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation>{0} drücken oder die Taste neben einer Klasse. {1} findet eine Klasse nach Namen.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation>Wahrscheinlichkeit eines Vorschlags</translation>
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation>Prodigy JSONL</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation>Geöffnete Projekte erscheinen hier.
Jedes ist ein Ordner, der sich frei verschieben und kopieren lässt.</translation>
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation>Versprochen minus gehalten: {0:+.1%} ({1:+.1%} bis {2:+.1%}).</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Vorschlag</translation>
  </message>
  <message>
   <source>Proposal model</source>
   <translation>Vorschlagsmodell</translation>
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation>Vorschläge nach Wahrscheinlichkeit gruppiert, gegen den Anteil jeder Gruppe, der richtig war.</translation>
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation>Pseudonyme statt der Namen der Annotatoren</translation>
  </message>
  <message>
   <source>Query strategy</source>
   <translation>Abfragestrategie</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>RIS references</source>
   <translation>RIS-Referenzen</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Random share</source>
   <translation>Zufallsanteil</translation>
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation>Gereihter Stapel (modAL)</translation>
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation>Seltene Klassen zählen so viel</translation>
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation>Seltene Klassen zählen so viel wie andere</translation>
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation>Proben werden gelesen: {0} von {1}</translation>
  </message>
  <message>
   <source>Reading the database</source>
   <translation>Datenbank wird gelesen</translation>
  </message>
  <message>
   <source>Reading the image …</source>
   <translation>Bild wird gelesen …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Protokoll wird gelesen …</translation>
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation>Neue Proben werden gelesen</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Proben werden gelesen</translation>
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation>Lesbares wird gelesen</translation>
  </message>
  <message>
   <source>Reading your samples</source>
   <translation>Eigene Proben werden gelesen</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Zuletzt geöffnete Projekte</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation>Abgelehntes wird mit Datei, Zeile und Grund aufgelistet. Nichts wird stillschweigend ausgelassen.</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>Abgelehnt: {0}</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Bericht…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation>Sicherung von {0} wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation>Sicherung wiederherstellen, von der Liste nehmen</translation>
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation>Stellt {0} wieder her …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation>Zeilen sind die Antworten, Spalten die Vorschläge des Modells. Ein Klick auf eine Zelle zeigt ihre Proben.</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Probe</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Proben</translation>
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation>Von beiden gelabelte Proben: Zeilen, was die eine Person sagte, Spalten, was die andere sagte.</translation>
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation>Proben kommen vorerst in zufälliger Reihenfolge</translation>
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation>Proben in zufälliger Reihenfolge. Lernt am langsamsten, bevorzugt nichts: gut zum Vergleichen.</translation>
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation>Proben der Zelle</translation>
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation>Proben dieser Zelle</translation>
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation>Proben, bei denen sie abweichen</translation>
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation>Proben, die nicht in diesem Projekt sind; nach ihrem Import zählen ihre Labels</translation>
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation>Proben, die jetzt von irgendwem markiert sind.</translation>
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation>Proben mit dieser Klasse als geltendem Label von irgendwem oder als Entscheidung der Leitung.</translation>
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation>Proben, die zurückgestellt und seither nicht beantwortet wurden.</translation>
  </message>
  <message>
   <source>Samples to settle</source>
   <translation>Zu entscheidende Proben</translation>
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation>Proben mit mindestens einem Label von irgendwem, von allen Proben. Übersprungene zählen nicht.</translation>
  </message>
  <message>
   <source>Samples without a label</source>
   <translation>Proben ohne Label</translation>
  </message>
  <message>
   <source>Save a model version</source>
   <translation>Modellversion speichern</translation>
  </message>
  <message>
   <source>Save again</source>
   <translation>Erneut speichern</translation>
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation>Erneut speichern  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Save as a file …</source>
   <translation>Als Datei speichern …</translation>
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation>Woanders speichern …</translation>
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation>Woanders speichern …  (Ctrl+Alt+S)</translation>
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation>Bilder und Tabellen speichern …</translation>
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation>Woanders gespeichert</translation>
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation>Gespeichert heißt auf der Festplatte. {0} zeigt alle Tasten, {1} die Hilfe; dort ist auch diese Tour.</translation>
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation>Sagt auf erneute Frage dasselbe</translation>
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation>Sagt dasselbe wie die anderen ohne diese Person</translation>
  </message>
  <message>
   <source>Scott's pi</source>
   <translation>Scotts Pi</translation>
  </message>
  <message>
   <source>Search all samples</source>
   <translation>Alle Proben durchsuchen</translation>
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation>Alle Proben durchsuchen: Wörter oder „eine Wortfolge“</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation>Zweitmeinungen, verborgene Vorschläge, erneut gefragte Proben: wie ein Team sich selbst misst.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation>Sekunden je Antwort</translation>
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation>Sekunden je Antwort und Antworten je Minute</translation>
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation>Sekunden je Antwort, langsamer je Stunde</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Seed of the split</source>
   <translation>Seed der Aufteilung</translation>
  </message>
  <message>
   <source>Selected sample</source>
   <translation>Ausgewählte Probe</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Zurücksenden</translation>
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation>Zurückgesandt an {0}</translation>
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation>Zurückgesandt an {name}, noch nicht beantwortet</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation>Einstellungen gelten bis zum Beenden, sie lassen sich nicht speichern: {0}</translation>
  </message>
  <message>
   <source>Settings …</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation>Von oben entscheiden: Dort ändert eine Entscheidung am meisten.</translation>
  </message>
  <message>
   <source>Settled already</source>
   <translation>Schon entschieden</translation>
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation>Von der Leitung entschieden: {0}</translation>
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation>Ähnliche entschiedene Proben</translation>
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation>Diese zu entscheiden bewegt das Modell um {share} dessen, was ein Label höchstens kann.</translation>
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation>Formen und Kanten (HOG)</translation>
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation>Anteil zufällig gezogener Prüfantworten, die ein Modell richtig vorschlug, ohne sie gesehen zu haben.</translation>
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation>Alle in Erkunden zeigen</translation>
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation>Tasten ansehen und ändern …</translation>
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation>Zeigen, wie lange die letzten Antworten dauerten.</translation>
  </message>
  <message>
   <source>Show the tour</source>
   <translation>Tour zeigen</translation>
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation>Neben der Probe zeigen.</translation>
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation>Zeigt die vorige Antwort, zum Ansehen oder Ändern.</translation>
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation>Zeigt die Proben, die dieser am ähnlichsten sind.</translation>
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation>Zeigt die ganze Probe.</translation>
  </message>
  <message>
   <source>Sick plants</source>
   <translation>Kranke Pflanzen</translation>
  </message>
  <message>
   <source>Similar to one</source>
   <translation>Ähnlich wie eine</translation>
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation>Ähnlich wie {0}</translation>
  </message>
  <message>
   <source>Single choice</source>
   <translation>Einfachauswahl</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Größe der Texte</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Tour überspringen</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <source>Skipped samples</source>
   <translation>Übersprungene Proben</translation>
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation>Langsamer mit jeder Stunde einer Sitzung, um</translation>
  </message>
  <message>
   <source>Small pixels</source>
   <translation>Kleine Pixel</translation>
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation>Kleinster Abstand (modAL)</translation>
  </message>
  <message>
   <source>So many are asked about each of these samples.</source>
   <translation>So viele werden zu jeder dieser Proben gefragt.</translation>
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation>Weiche Labels (Wahrscheinlichkeiten)</translation>
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation>Projektordner von jemand anderem</translation>
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation>In labeler ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation>SpamAssassin public corpus, PDDL 1.0 / CC0</translation>
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation>Spezifische Übereinstimmung: Wenn ein Annotator die Klasse sagt, wie oft ein anderer sie auch sagt.</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Aufteilung</translation>
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation>Quadrate: was zufällige Auswahl ergibt, aus Modellen, die nur aus Prüfantworten lernten: {0:.0%} mit {1:,} Labels.</translation>
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation>Stabilisierte Vorhersagen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Start labeling</source>
   <translation>Labeln beginnen</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Schritt {0} von {1}: {2}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop this</source>
   <translation>Dies anhalten</translation>
  </message>
  <message>
   <source>Stop what is running</source>
   <translation>Laufendes anhalten</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation>Angehalten; nichts wurde geändert</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation>Namen der Unterordner sind Labels</translation>
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation>Pause vorschlagen nach</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <source>Surest first</source>
   <translation>Sicherste zuerst</translation>
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation>Am sichersten bei {0} ({1}), am unsichersten bei {2} ({3}).</translation>
  </message>
  <message>
   <source>TSV table</source>
   <translation>TSV-Tabelle</translation>
  </message>
  <message>
   <source>Table row</source>
   <translation>Tabellenzeile</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>Tabellenzeilen</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Von dieser Liste nehmen</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation>Erstellt eine geprüfte Kopie der Projektdatei.</translation>
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation>Nimmt die Labels anderer auf.</translation>
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation>Gibt die Labels aus, für Menschen und Programme. Das Projekt bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation>Gibt die Labels aus.</translation>
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation>Nimmt die letzte Aktion zurück, auch nach einem Neustart.</translation>
  </message>
  <message>
   <source>Taking a backup</source>
   <translation>Sicherung wird erstellt</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Import wird zurückgenommen</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Zielwert</translation>
  </message>
  <message>
   <source>Target value</source>
   <translation>Zielwert</translation>
  </message>
  <message>
   <source>Target: </source>
   <translation>Zielwert: </translation>
  </message>
  <message>
   <source>Target: {0}</source>
   <translation>Zielwert: {0}</translation>
  </message>
  <message>
   <source>Task and classes</source>
   <translation>Aufgabe und Klassen</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>Team measures</source>
   <translation>Team-Messungen</translation>
  </message>
  <message>
   <source>Team measures …</source>
   <translation>Team-Messungen …</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation>Auch das ist kein sicherer Ort</translation>
  </message>
  <message>
   <source>That was our mistake</source>
   <translation>Das war unser Fehler</translation>
  </message>
  <message>
   <source>The backup is restored</source>
   <translation>Die Sicherung ist wiederhergestellt</translation>
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation>Die Sicherung ist erstellt und geprüft</translation>
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation>Die Sicherung tritt an die Stelle der Projektdatei, die im Ordner quarantine bleibt. Antworten, Klassen und Einstellungen seither kommen aus dem Journal zurück.</translation>
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation>Die defekten Dateien bleiben in {0}.</translation>
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation>Je näher die beiden, desto mehr lehrt die Antwort. Zufällig gezogene Proben messen stattdessen das Modell.</translation>
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation>Die Kurve wird aus den bisher gemessenen Versionen fortgesetzt; jedes Stoppkriterium hat seine Schwelle.</translation>
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation>Die Demo lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation>Die Festplatte antwortet nicht; das zuletzt Getane ist noch nicht sicher</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Die Festplatte ist voll</translation>
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation>Die Festplatte ist fast voll</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>Die Kennzahlen</translation>
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation>Die Kennzahlen ließen sich nicht berechnen: {0}</translation>
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation>Die ersten {0:,} der abweichenden:</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>Der Import wurde zurückgenommen</translation>
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation>Das Intervall ist das von Wilson, zu 95 %: Ein weites heißt, dass für Gewissheit zu wenige Prüfantworten da sind.</translation>
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation>Auch das Journal wird beiseitegelegt; beide bleiben im Ordner quarantine</translation>
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation>Die Schlüsseldatei fehlte; ihre Kopie aus dem Ordner {0} trat an ihre Stelle.</translation>
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation>Die Tasten der Klassen stehen im Klasseneditor, F4.</translation>
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation>Die Labels sind schon gegebene Antworten: behalten</translation>
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation>Die Labels sind nicht gespeichert</translation>
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation>Die Labels benennen nur die Klassen: neu labeln, ohne sie zu sehen</translation>
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation>Die Sprache wechselt beim nächsten Start von labeler.</translation>
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation>Die Lizenzen der Pakete sind dieser Installation nicht bekannt.</translation>
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation>Das wahrscheinlichste Label, gemessen daran, wie jede Person die Klassen verwendet; Zweifel ist 1 minus Vorsprung vor dem nächsten.</translation>
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation>Die Maschine wählt, was gefragt wird. Geantwortet wird mit einer Taste.</translation>
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation>Die Karte braucht die Merkmale der Proben, die noch nicht berechnet sind.</translation>
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation>Das Mittel über die Proben aus dem Anteil der Annotatorenpaare, die dasselbe sagen.</translation>
  </message>
  <message>
   <source>The model proposes</source>
   <translation>Das Modell schlägt vor</translation>
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation>Das Modell schlägt {names} vor ({probability}).</translation>
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation>Die neueste von {0:,}: {1}, {2}.</translation>
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation>Die neueste Version schlägt wieder vor und lernt aus jeder Antwort</translation>
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation>Die nächste Antwort zählt voll.</translation>
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation>Die nächste Antwort zählt, aber weniger.</translation>
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation>Die nächste Antwort sagt, dass es niemand sagen konnte.</translation>
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation>Die Probe, deren Antwort das Modell am meisten lehrt, kommt zuerst; hier steht, warum.</translation>
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation>In die andere Richtung, zurück zur Frage.</translation>
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation>Das andere Fenster hat dieses Projekt geschlossen</translation>
  </message>
  <message>
   <source>The packets are written</source>
   <translation>Die Pakete sind geschrieben</translation>
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation>Die Seiten, die alles erklären  (F1)</translation>
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation>Die Seiten, die alles erklären.</translation>
  </message>
  <message>
   <source>The part of the questions that a lead has decided: how often people are right.</source>
   <translation>Der Teil der Fragen, den eine Leitung entschieden hat: wie oft die Antworten richtig sind.</translation>
  </message>
  <message>
   <source>The part of the questions that are a person's own earlier samples: how steady the answers are.</source>
   <translation>Der Teil der Fragen, der eigene frühere Proben sind: wie beständig die Antworten sind.</translation>
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation>Der Teil der Fragen, der das Modell ehrlich misst.</translation>
  </message>
  <message>
   <source>The part of the questions where it is hidden: how far people follow the machine.</source>
   <translation>Der Teil der Fragen, bei dem er verborgen ist: wie weit der Maschine gefolgt wird.</translation>
  </message>
  <message>
   <source>The part of the samples that several people answer: how well they agree.</source>
   <translation>Der Teil der Proben, den mehrere beantworten: wie gut sie übereinstimmen.</translation>
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation>Die Wahrscheinlichkeiten liegen im Mittel um {0:.1%} daneben, mehr als der Zufall zeigen würde ({1:.1%}).</translation>
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation>Das Projekt lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation>Das Projekt ist verschlüsselt; auch den Paketen eine Passphrase geben</translation>
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation>Die Abfragestrategie oder das Modell hatte ein Problem</translation>
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation>Der Grund der Abfragestrategie für diese Probe, mit den zwei wahrscheinlichsten Klassen, wo sie nah beieinanderliegen.</translation>
  </message>
  <message>
   <source>The report is written</source>
   <translation>Der Bericht ist geschrieben</translation>
  </message>
  <message>
   <source>The report was not written</source>
   <translation>Der Bericht wurde nicht geschrieben</translation>
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation>Derselbe Inhalt ist nie in zwei Teilen.</translation>
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation>Die Proben als Punkte: Ähnliches liegt beisammen</translation>
  </message>
  <message>
   <source>The task has no room for {0:,} of the new classes; leave some labels out.</source>
   <translation>Für {0:,} der neuen Klassen hat die Aufgabe keinen Platz; einige Labels weglassen.</translation>
  </message>
  <message>
   <source>The whole image</source>
   <translation>Das ganze Bild</translation>
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation>Der ganze Pool als Raster.</translation>
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation>Das Fenster in fünf Sätzen.</translation>
  </message>
  <message>
   <source>The work is home</source>
   <translation>Die Arbeit ist zurück</translation>
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation>Die Arbeit ist zurück, nicht alles davon war zu gebrauchen</translation>
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation>Fremde Namen für eigene Klassen zählen mit: {0}</translation>
  </message>
  <message>
   <source>Their passphrase</source>
   <translation>Passphrase der anderen</translation>
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation>Passphrase der anderen, dann Enter</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation>Farbschema: wie das System</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Farbschema: dunkel</translation>
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation>Farbschema: hoher Kontrast</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Farbschema: hell</translation>
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation>Noch keine Sicherungen. Es entsteht eine bei jedem Öffnen und jede halbe Stunde Arbeit.</translation>
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation>Es gibt noch kein Modell, die Wirkung darauf zählt daher nicht.</translation>
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation>Hier ist noch nichts</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation>Noch nichts zu vergleichen: Keine Probe wurde von zwei Annotatoren gelabelt.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation>Noch nichts zu vergleichen: Nur ein Annotator hat gelabelt.</translation>
  </message>
  <message>
   <source>These labels are no classes of this task. What becomes of each?</source>
   <translation>Diese Labels sind keine Klassen dieser Aufgabe. Was wird aus ihnen?</translation>
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation>Sie kommen nach allen anderen wieder. Viele können heißen, dass eine Klasse fehlt oder unklar ist.</translation>
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation>Das lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation>Das lässt sich nicht zeigen</translation>
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation>Dieser Ordner wird von {0} kopiert. Ein Sync-Programm kann die Projektdatei kopieren, während sie geschrieben wird, und ein zweiter Computer kann gleichzeitig hineinschreiben.</translation>
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation>Dieser Ordner liegt auf einer Netzwerkfreigabe ({0}). Auf deren Sperren ist kein Verlass, so könnten zwei Computer gleichzeitig in die Projektdatei schreiben.</translation>
  </message>
  <message>
   <source>This label is no class of this task. What becomes of it?</source>
   <translation>Dieses Label ist keine Klasse dieser Aufgabe. Was wird daraus?</translation>
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation>Dieser Teil der Fragen wird zufällig gezogen: der Preis einer ehrlichen Schätzung.</translation>
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation>Dieses Projekt hat noch keine Proben</translation>
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation>Dieses Projekt ist nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <source>This project is open for reading only; nothing can be changed here.</source>
   <translation>Dieses Projekt ist nur zum Lesen geöffnet; hier lässt sich nichts ändern.</translation>
  </message>
  <message>
   <source>This project was repaired</source>
   <translation>Dieses Projekt wurde repariert</translation>
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation>Diese Probe lässt sich nicht zeigen</translation>
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation>Müdigkeit, andere Proben oder ein geändertes Bild einer Klasse. Die Linie zeigt, wann.</translation>
  </message>
  <message>
   <source>To reach</source>
   <translation>Zu erreichen</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation>Zusammen, und Zweifel</translation>
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation>Zu wenige Prüfantworten: {0} von {1}.</translation>
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation>Ampel-Ausschnitte, CC BY-SA 4.0 (MIT self-driving-car course)</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>Ampeln</translation>
  </message>
  <message>
   <source>Try it on real data</source>
   <translation>An echten Daten ausprobieren</translation>
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation>Einen Teil des Namens tippen, Enter antwortet.</translation>
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation>Eintippen, was zu tun ist.</translation>
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation>Typisch für Cluster (TypiClust)</translation>
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation>Zuerst typische Proben, dann solche, bei denen das Modell unsicher ist und die je für viele andere stehen. Gut von der ersten bis zur letzten Antwort.</translation>
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation>Typische Zeit auf dem Bildschirm; der Trend innerhalb von Sitzungen, mit Intervall.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation>Entpackt {0} …</translation>
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation>Noch offene Proben in der Nähe: {count}.</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>Diese Version verwenden</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation>Version {0} aus {1:,} Labels: {2}</translation>
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation>Version {0}, gelernt aus {1:,} Labels: {2}.</translation>
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation>Version, Lizenzen und wo die Logdatei liegt.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation>Webseite (*.html);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation>Gut kalibriert, soweit zu sagen: um {0:.1%} daneben; der Zufall allein zeigt bis zu {1:.1%}.</translation>
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation>Was ein Absturz hinterließ, ist in Ordnung gebracht</translation>
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation>Bis zu welcher Genauigkeit gelabelt wird</translation>
  </message>
  <message>
   <source>What becomes of this label: {0}</source>
   <translation>Was aus diesem Label wird: {0}</translation>
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation>Was hierher gehört und was nicht</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Was ist zu tun?</translation>
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation>Was soll gelabelt werden?</translation>
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation>Was sich ähnelt, beisammen (t-SNE)</translation>
  </message>
  <message>
   <source>What is asked?</source>
   <translation>Was wird gefragt?</translation>
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation>Was im Projekt ist; mehr hinzufügen.</translation>
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation>Was in diesem Projekt ist, woher es kam und wie weit es gelabelt ist.</translation>
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation>Was abseits der Diagonale liegt, wird verwechselt. Anteile aus wenigen Antworten sagen wenig: Die Anzahl steht daneben.</translation>
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation>Was zu sehen ist (EfficientNet-Lite0)</translation>
  </message>
  <message>
   <source>What it does not tell</source>
   <translation>Was nicht verraten wird</translation>
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation>Woraus labeler besteht</translation>
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation>Was aus den Antworten lernt und vorschlägt.</translation>
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation>Was zufällige Auswahl ergäbe, ist noch nicht gezeichnet: Es braucht 20 Prüfantworten.</translation>
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation>Was gilt — {0}</translation>
  </message>
  <message>
   <source>What the labels found are</source>
   <translation>Was die gefundenen Labels sind</translation>
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation>Was das Modell lernte und wie es fragt.</translation>
  </message>
  <message>
   <source>What the model looks at</source>
   <translation>Worauf das Modell schaut</translation>
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation>Was das neueste Modell der Klasse gibt, kalibriert an Antworten, aus denen es nicht gelernt hatte.</translation>
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation>Was die Teile zusammenhalten</translation>
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation>Was zwei über dieselben Proben sagen</translation>
  </message>
  <message>
   <source>What two take for each other</source>
   <translation>Was zwei miteinander verwechseln</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>Was dazu gesagt wurde</translation>
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation>Was zu dieser Probe gesagt wurde</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Änderungen gelten sofort.</translation>
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation>Zurückgenommenes zählt nicht, Pausen auch nicht.</translation>
  </message>
  <message>
   <source>What's this number?</source>
   <translation>Was ist das für eine Zahl?</translation>
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation>Was ist das für eine Zahl?  (Shift+F1)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation>Wo die Übereinstimmung mit den anderen fiel und unten blieb; ein Fehlalarm in 2.000 Antworten.</translation>
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation>Wo Annotatoren uneins sind.</translation>
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation>Wo sie innerhalb ihres Bandes flach ist, ändern weitere Labels derselben Art wenig.</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation>Wo es liegt und wer labelt</translation>
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation>Wo die eigenen Tasten liegen</translation>
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation>Wohin mit der Kopie</translation>
  </message>
  <message>
   <source>Which apply?</source>
   <translation>Welche treffen zu?</translation>
  </message>
  <message>
   <source>Which labels</source>
   <translation>Welche Labels</translation>
  </message>
  <message>
   <source>Which one?</source>
   <translation>Welche?</translation>
  </message>
  <message>
   <source>Who labels?</source>
   <translation>Wer labelt?</translation>
  </message>
  <message>
   <source>Who said what</source>
   <translation>Wer was gesagt hat</translation>
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation>Wer wann was gesagt hat und welchen Vorschlag dabei sah.</translation>
  </message>
  <message>
   <source>Who with whom</source>
   <translation>Wer mit wem</translation>
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation>Ganz, Pixel für Pixel oder so nah wie das vorige.</translation>
  </message>
  <message>
   <source>Whose labels</source>
   <translation>Wessen Labels</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation>Warum diese: {0}</translation>
  </message>
  <message>
   <source>Why this sample</source>
   <translation>Warum diese Probe</translation>
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation>Warum? Eine Notiz kommt als Beispiel in die Richtlinien (freiwillig)</translation>
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation>Breite Tabelle (eine Spalte je Annotator)</translation>
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation>Mit 95-%-Intervallen.</translation>
  </message>
  <message>
   <source>With a label</source>
   <translation>Mit Label</translation>
  </message>
  <message>
   <source>With commas; every two come to share about as many samples. Empty: all who labeled so far.</source>
   <translation>Mit Kommas; je zwei teilen sich am Ende etwa gleich viele Proben. Leer: alle, die bisher gelabelt haben.</translation>
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation>Mit den Bilddateien, für jemanden ohne eigene Kopie davon</translation>
  </message>
  <message>
   <source>Without a label</source>
   <translation>Ohne Label</translation>
  </message>
  <message>
   <source>Without a proposal</source>
   <translation>Ohne Vorschlag</translation>
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation>Ohne die bisherigen Labels</translation>
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation>Wörter und Wortteile (TF-IDF)</translation>
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation>An einer lokalen Kopie arbeiten …</translation>
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation>An einer lokalen Kopie arbeiten und die Labels später zurückholen.</translation>
  </message>
  <message>
   <source>Work packet</source>
   <translation>Arbeitspaket</translation>
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation>Arbeitspakete (*.labelpack)</translation>
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation>Arbeitspakete (*{0})</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Nutzen</translation>
  </message>
  <message>
   <source>Write the packets</source>
   <translation>Pakete schreiben</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation>Schreibt eine Notiz zu dieser Probe; Enter behält sie.</translation>
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation>Schreibt noch einmal, was sich nicht speichern ließ.</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>{0} wird geschrieben</translation>
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation>Steht neben jeder eigenen Antwort, ab dem nächsten geöffneten Projekt.</translation>
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation>YOLO-Klassifikationsordner</translation>
  </message>
  <message>
   <source>You are</source>
   <translation>Wer hier labelt</translation>
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation>Noch einmal diese; eine neue Antwort ersetzt die alte. Esc geht weiter.</translation>
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation>Jede Probe ansehen und exportieren geht; Antworten werden nicht angenommen.</translation>
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation>Gearbeitet wird jetzt an einer lokalen Kopie</translation>
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation>Das Ziel für jetzt ist erreicht</translation>
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation>Die eigenen Tasten liegen in {0}</translation>
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation>Die eigenen Labels gehen in den Ordner, die der anderen kommen heraus. Das Projekt selbst bleibt auf diesem Computer, wo nichts zwischen seine Dateien geraten kann; was im Ordner liegt, wird nie mehr geändert.</translation>
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation>Die letzte Antwort ist nicht gespeichert</translation>
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation>Die letzten Antworten sind nicht gespeichert</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Eigener Name</translation>
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation>Der Name steht neben jeder eigenen Antwort, damit sich mehrere Personen später vergleichen lassen.</translation>
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation>Eigene Antworten seit Mitternacht, auch die aus anderen Fenstern dieses Projekts.</translation>
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation>Eigenes Bildnetz (.onnx)</translation>
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation>Eigene Vektoren (.npy oder Parquet)</translation>
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation>Die Einstellungen wurden repariert</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation>eine .npy-Datei mit NAME.ids.txt daneben oder eine Parquet-Datei mit einer id-Spalte</translation>
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation>gerade wird eine Sicherung erstellt; ihr Ende abwarten</translation>
  </message>
  <message>
   <source>a class needs a name</source>
   <translation>eine Klasse braucht einen Namen</translation>
  </message>
  <message>
   <source>a content hash is none</source>
   <translation>ein Inhalts-Hash ist ungültig</translation>
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation>Kosten je Probe von höchstens {0}</translation>
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation>ein Absturz hinterlässt eine solche Zeile; sie war nie gespeichert</translation>
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation>eine Datei des Projekts ist nicht, wo sie war; den Ordner zurücklegen, dann erneut öffnen</translation>
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation>eine gleichnamige Datei ist im Weg; das Projekt neu öffnen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation>an ihrer Stelle ist ein Ordner</translation>
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation>an der Stelle der Projektdatei ist ein Ordner; ihn verschieben, dann das Projekt neu öffnen</translation>
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation>eine Prognose braucht eine Kurve von {0} bis mindestens {1} Labels</translation>
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation>eine Prognose braucht {0} gemessene Versionen; vorhanden: {1}</translation>
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation>ein Hilfsprozess kündigte {0} Bytes an, was nicht sein kann</translation>
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation>ein Hilfsprozess endete mitten in einer Nachricht</translation>
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation>ein Hilfsprozess sandte etwas, das keine Nachricht ist</translation>
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation>eine Taste ist ein Zeichen, nicht „{0}“</translation>
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation>eine Zeile wurde nie beendet: {0}</translation>
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation>ein Blick woandershin: ‚{0}‘ wird gesucht und kann dort sein, wo das Modell nichts davon weiß</translation>
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation>eine Mindestwahrscheinlichkeit gehört zum Konsens; bei einzelnen Annotatoren eine Sicherheit verlangen</translation>
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation>ein Modell braucht Antworten aus mindestens zwei Klassen; bisher {0}, weiter labeln</translation>
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation>ein Modell braucht mindestens eine Antwort; weiter labeln</translation>
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation>ein Modell dieser Art lässt sich nicht als ONNX schreiben; als skops schreiben</translation>
  </message>
  <message>
   <source>a model version</source>
   <translation>eine Modellversion</translation>
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation>eine Antwort mit Mehrfachauswahl sieht aus wie {"classes": ["…"]}, nicht {0}</translation>
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation>eine neuere Antwort wartet</translation>
  </message>
  <message>
   <source>a passphrase cannot be empty; choose a long one that you will not forget</source>
   <translation>eine Passphrase kann nicht leer sein; eine lange wählen, die nicht in Vergessenheit gerät</translation>
  </message>
  <message>
   <source>a passphrase has {0} characters at most; choose a shorter one</source>
   <translation>eine Passphrase hat höchstens {0} Zeichen; eine kürzere wählen</translation>
  </message>
  <message>
   <source>a passphrase needs {0} MB of memory; close other programs, then try again</source>
   <translation>eine Passphrase braucht {0} MB Speicher; andere Programme schließen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation>eine Wahrscheinlichkeit liegt zwischen 0 und 1, nicht bei {0}</translation>
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation>ein Prozess, der fremde Dateien liest, darf das nicht: {0}</translation>
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation>ein Anführungszeichen in dieser Zeile wird nie geschlossen: {0} Zeilen gehen damit verloren</translation>
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation>eine abgelehnte Klasse ist allein keine Antwort: sie sagt nur, was die Probe nicht ist</translation>
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation>eine Wiederherstellung von {0} wurde abgebrochen und lässt sich nicht beenden: {1} lässt sich nicht verschieben ({2}); die Rechte des Ordners und die Festplatte prüfen, dann das Projekt neu öffnen</translation>
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation>eine zweite Konsensmethode gibt dem Label, das vorn liegt, {0}</translation>
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation>eine Antwort mit Einfachauswahl sieht aus wie {"class": "…"}, nicht {0}</translation>
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation>eine Quelle der Probe Nummer {0}</translation>
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation>eine Aufteilung kann stratified, group:COLUMN oder time:COLUMN sein, nicht „{0}“</translation>
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation>eine Aufteilung sieht aus wie train=0.8,test=0.2, nicht „{0}“</translation>
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation>ein Zielwert für die Kosten je Probe liegt über 0</translation>
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation>ein Zielwert für {0} liegt zwischen 0 und 1, wie 0.95 oder 95%, nicht {1}</translation>
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation>eine Aufgabe braucht mindestens eine Klasse</translation>
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation>ein Team sind mindestens zwei Personen, nicht {0} allein</translation>
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation>ein Text ist nicht UTF-8</translation>
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation>ein Text der Zeile {0} hat {1} Zeichen; Excel fasst {2}: CSV oder JSONL nehmen</translation>
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation>ein Worker kann {0} nicht lesen, dieser Rechner schon; den Workern dieselben Dateien unter demselben Pfad geben (ein gemeinsamer Ordner)</translation>
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation>etwa {0:,} Proben</translation>
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation>etwa {0:,} {1}</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>etwa {0} Stunden</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>etwa {0} Minuten</translation>
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation>etwa {0} weitere Labels für +1 Punkt {1}</translation>
  </message>
  <message>
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation>Genauigkeit noch nicht bekannt</translation>
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation>Genauigkeit noch nicht bekannt: {0} von {1} Prüfantworten</translation>
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation>Genauigkeit {0} ({1}–{2}, {3} Prüfantworten)</translation>
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation>accuracy=0.95, macro_f1=0.9 oder cost=0.2; darf leer bleiben</translation>
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation>zuerst Proben hinzufügen: labeler import PROJECT SOURCE</translation>
  </message>
  <message>
   <source>after an import</source>
   <translation>nach einem Import</translation>
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation>again und gold zusammen sind mehr als die Hälfte aller Fragen; dann wird nichts Neues gefragt</translation>
  </message>
  <message>
   <source>against</source>
   <translation>gegen</translation>
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation>alle Antworten sind aus einer Klasse</translation>
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation>alle Antworten wurden auf einmal gegeben</translation>
  </message>
  <message>
   <source>all samples are</source>
   <translation>alle Proben sind</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>alle zusammen</translation>
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation>alle {0} Kriterien, die sich sagen lassen, meinen, dass weitere Labels wenig brächten</translation>
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation>eine .onnx-Datei: ein float-Eingang [N, 3, height, width], RGB mit ImageNet-Normierung</translation>
  </message>
  <message>
   <source>an act</source>
   <translation>eine Handlung</translation>
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation>ein Annotator braucht einen Namen</translation>
  </message>
  <message>
   <source>an answer</source>
   <translation>eine Antwort</translation>
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation>eine Antwort in {0} war nicht das, was gesagt worden war</translation>
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation>eine leere Labelzelle ist keine Antwort: doccano schreibt sie für alles, was niemand angesehen hat</translation>
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation>eine leere Labelliste ist keine Antwort: doccano schreibt sie für alles, was niemand angesehen hat</translation>
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation>ein Ereignis des Protokolls ({0})</translation>
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation>ein Beispiel braucht seine Klasse: diese Probe beantworten, zu ihr zurückblicken, dann anheften</translation>
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation>ein Export kann {0} enthalten, nicht „{1}“</translation>
  </message>
  <message>
   <source>an export of labeler</source>
   <translation>ein Export von labeler</translation>
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation>ein Bild dieses Formats lässt sich nicht von dem befreien, was es neben dem Bild verrät; auslassen</translation>
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation>und {0:,} weitere</translation>
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation>Annotationen kommen mit ihren Annotatoren herein; Vorhersagen bleiben als Metadaten erhalten</translation>
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation>Annotationen von Bildern, die die Datei nicht aufführt</translation>
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation>Annotatoren stimmen bei {0} überein, und Kappa ist trotzdem {1}: {2} aller Urteile sind eine Klasse, und Kappa hält das für Zufall{3}; die Übereinstimmung jeder Klasse ansehen (Feinstein &amp; Cicchetti, 1990)</translation>
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation>Annotatoren sind mit Pseudonymen benannt; der Schlüssel dazu ist {0} im Projekt, er bleibt am besten dort</translation>
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation>gerade wird eine andere Sicherung von {0} erstellt; gleich noch einmal versuchen</translation>
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation>ein anderes Ereignis hat diese Id, {0}; das in der Datenbank wurde behalten</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>ein anderes Programm</translation>
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation>ein anderes Programm hält die Projektdatei; es schließen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation>ein anderes Programm repariert gerade die Projektdatei; kurz warten, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>geantwortet</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation>beliebig oder zum Beispiel 0.9</translation>
  </message>
  <message>
   <source>are copied beside</source>
   <translation>werden daneben kopiert</translation>
  </message>
  <message>
   <source>are not part of this format</source>
   <translation>gehören nicht zu diesem Format</translation>
  </message>
  <message>
   <source>are put into the file</source>
   <translation>kommen in die Datei</translation>
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation>gefragt, weil: {0}</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>auf Wunsch</translation>
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation>mindestens {0} der so sicheren Vorschläge sind richtig, mit {1} Konfidenz, aus {2} Prüfantworten</translation>
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation>bei {0} Labels voraussichtlich {2}–{3} {1} (80-%-Intervall)</translation>
  </message>
  <message>
   <source>before a merge</source>
   <translation>vor einem Zusammenführen</translation>
  </message>
  <message>
   <source>before an update of the format</source>
   <translation>vor einer Aktualisierung des Formats</translation>
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation>neben {0} liegt {1}, was labeler nie anlegt und was eine andere Datei löschen würde; es wegnehmen und der Herkunft des Projekts nicht trauen</translation>
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation>neben „{0}“, das sich nur in Groß- und Kleinschreibung unterscheidet</translation>
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation>beide Teile brauchen mindestens 20 Proben</translation>
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation>Boxen und Masken werden Klassen des ganzen Bildes</translation>
  </message>
  <message>
   <source>cannot be shown</source>
   <translation>lässt sich nicht zeigen</translation>
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation>{0} ist nicht zu lesen</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>nicht zu sagen</translation>
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation>die Sicherheit ist sure, unsure oder cannot_tell, nicht „{0}“</translation>
  </message>
  <message>
   <source>choose a folder to keep the project in</source>
   <translation>einen Ordner für das Projekt wählen</translation>
  </message>
  <message>
   <source>choose a sample first; then the ones most like it are found</source>
   <translation>zuerst eine Probe wählen; dann werden die ähnlichsten gefunden</translation>
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation>von Hand aus vielen gewählt</translation>
  </message>
  <message>
   <source>class {0}</source>
   <translation>Klasse {0}</translation>
  </message>
  <message>
   <source>column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>column {0}</source>
   <translation>Spalte {0}</translation>
  </message>
  <message>
   <source>comes with the next question</source>
   <translation>kommt mit der nächsten Frage</translation>
  </message>
  <message>
   <source>cost per sample</source>
   <translation>Kosten je Probe</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation>für zwei Annotatoren definiert; conger_kappa und fleiss_kappa sind für beliebig viele</translation>
  </message>
  <message>
   <source>doccano CSV</source>
   <translation>doccano CSV</translation>
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation>doccano JSONL</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>zweifelhaft</translation>
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation>Entwürfe, die niemand abgeschickt hat; von mehreren Fragen wird eine gelesen (--label NAME), die anderen bleiben erhalten</translation>
  </message>
  <message>
   <source>drawn at random</source>
   <translation>zufällig gezogen</translation>
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation>zufällig gezogen, um ehrlich zu messen, wie gut das Modell ist</translation>
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation>jedes Label mit seiner Wahrscheinlichkeit im Konsens</translation>
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</translation>
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation>die angenommenen Optionen jedes Annotators; ein binäres „reject“ einer Klasse, Hashes, Tokens, Spans und Versionen als Metadaten, die beim Export zurückgehen; „ignore“ als Überspringen</translation>
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation>Wahl jedes Annotators, Übersprungenes als „ignore“, Metadaten; Hashes, Tokens und Spans, die aus Prodigy kamen</translation>
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation>Auswahl oder Taxonomie jedes Annotators mit der benötigten Zeit, Übersprungenes, Daten, Metadaten; Regionen, Relationen, Vorhersagen und unbekannte Felder als Metadaten, die beim Export zurückgehen</translation>
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation>das Label jedes Annotators aus den Spalten label:NAME; weitere Spalten als Daten oder Metadaten der Probe</translation>
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation>das Label jedes Annotators in eigener Spalte; Inhalt, Sicherheit und Zeiten als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation>das Label jedes Annotators mit Sicherheit und Sekunden; weitere Spalten als Daten oder Metadaten des Eintrags</translation>
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation>das Label jedes Annotators mit Zeit, Übersprungenes, Texte, Datensätze, Metadaten; bei Aufgaben aus Label Studio auch deren Ids, Regionen, Vorhersagen und unbekannte Felder</translation>
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation>das Label jedes Annotators; Inhalt und Metadaten als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation>jede Klasse in jedem Teil gleich stark</translation>
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation>jede Spalte des ersten Blatts mit einer Tabelle, Zahlen als Zahlen, von Formeln die angezeigten Werte</translation>
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation>jede Spalte mit ihrem Typ, Klassenlabels mit Namen, Bilder eingebettet oder als Pfad</translation>
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation>jede Spalte: Text, Label und Id, wo gewählt oder erraten, der Rest als Daten oder Metadaten; Ids wie geschrieben</translation>
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation>jedes Bild nach Inhalt, sein Pfad, Größe, Format; Klassen-Unterordner oder labels.csv als Labels</translation>
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation>jedes Bild, auch ohne Klasse; Klassen jedes Annotators, Übersprungenes, Metadaten; Ids ab 1</translation>
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation>alle Einträge sind gleich, über die Streuung ist daher nichts bekannt</translation>
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation>jeder Schlüssel: Text, Label und Id, wo gewählt oder erraten, der Rest als Daten oder Metadaten; verschachtelte Werte, wie sie sind</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation>jedes Label mit Annotator, Sicherheit und Zeit; Spalten für Text, Datensatz und Metadaten, Zahlen als Zahlen</translation>
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation>jedes Label mit Annotator, Sicherheit und Zeit; Spalten für Text, Datensatz und Metadaten; was eine Zelle nicht genau sagen kann (Typen, Verschachtelung), noch einmal als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation>jedes Label mit Klassennamen, Annotator, Sicherheit und Zeit; Texte, typisierte Spalten, Bilder mit ihren Bytes</translation>
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation>alle paarbaren Urteile sind dieselbe Kategorie (0/0)</translation>
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation>jede Probe ist gelabelt</translation>
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation>jeder Text mit seiner Datei; Klassen-Unterordner als Labels, falls gewünscht</translation>
  </message>
  <message>
   <source>everything but images</source>
   <translation>alles außer Bildern</translation>
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation>alles, mit Typen; Spalten des Datensatzes unter data, andere Spalten unter meta</translation>
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation>Extra-Trees wachsen nach jeder Antwort neu; sie haben keinen Online-Schritt</translation>
  </message>
  <message>
   <source>fall</source>
   <translation>Rückgang</translation>
  </message>
  <message>
   <source>far too many pixels</source>
   <translation>viel zu viele Pixel</translation>
  </message>
  <message>
   <source>fastText</source>
   <translation>fastText</translation>
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation>Merkmale und Modelle ließen sich nicht ansehen: {0}</translation>
  </message>
  <message>
   <source>features are still being computed</source>
   <translation>Merkmale werden noch berechnet</translation>
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation>Merkmale lassen sich nicht nach {0} schreiben ({1}); Platz schaffen oder die Rechte prüfen</translation>
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation>Merkmale haben die Form {0} und Labels {1}; erwartet wird ein Label je Zeile</translation>
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation>Merkmale ohne Karte: {0}</translation>
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation>die Merkmale {0} sind beschädigt oder fehlen</translation>
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation>die Merkmale {0} gehören nicht zu diesen Proben</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation>Merkmale {0}: {1} von {2} Zeilen sind fertig</translation>
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation>Merkmale {0}: {1} von {2} Proben</translation>
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation>Merkmale, Klassennummern (oder 0/1 je Klasse), Klassennamen, uids, Annotatoren, Aufteilungen, Konsenswahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation>Felder, Antwort jedes Annotators, Übersprungenes als verworfen, Metadaten; mitgekommene Vorschläge und Vektoren</translation>
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation>Felder, Metadaten, abgeschickte Antwort jedes Benutzers, Verworfenes als Überspringen; Vorschläge und Vektoren als Metadaten</translation>
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation>Dateien, die keine Bilder sind; versteckte Dateien; Animationsbilder nach dem ersten</translation>
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation>Dateien mit anderen Endungen; versteckte Dateien; die Byte-Order-Mark</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>markiert</translation>
  </message>
  <message>
   <source>flagged it</source>
   <translation>hat sie markiert</translation>
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation>Ordner oberhalb dessen, der die Datei enthält</translation>
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation>für ASReview Klassen, die weder ja noch nein sagen: sie stehen in der Spalte label</translation>
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation>für andere Programme Zeilenumbrüche innerhalb von Texten</translation>
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation>für andere Leseprogramme die Typen: eine Zahl und ein Text, der wie eine aussieht, werden gleich geschrieben</translation>
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation>für ±{0} bei Alpha sind etwa {1} mindestens doppelt beurteilte Einträge nötig; vorhanden: {2}</translation>
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation>weitere Blätter, Formeln, Formatierung, Bilder; Datumsangaben werden Text</translation>
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation>weiter labeln: die Genauigkeit ist noch nicht bekannt, sie braucht {0} Prüfantworten</translation>
  </message>
  <message>
   <source>group {0}</source>
   <translation>Gruppe {0}</translation>
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation>wächst mit jeder Prüfantwort</translation>
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation>Richtlinien, Version {0}</translation>
  </message>
  <message>
   <source>has in another form</source>
   <translation>hat in anderer Form</translation>
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation>bei dieser verborgen, um zu messen, wie sehr man ihm folgt</translation>
  </message>
  <message>
   <source>how often it is right</source>
   <translation>wie oft es richtig liegt</translation>
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation>wie sicher es sich nach eigener Angabe ist</translation>
  </message>
  <message>
   <source>however sure</source>
   <translation>wie sicher auch immer</translation>
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
   <translation>Bilder</translation>
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>Bilder und Texte als Dateien, in einem Ordner je Klasse, in einem Ordner je Teil; Metadaten in labeler.jsonl daneben</translation>
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation>Bilder und Texte mit dem Ordner, in dem sie liegen, als Klasse, der Teil (train, test) als Metadaten</translation>
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation>Bilder und die Klassen darin, je Annotator, wo die Datei es sagt, Metadaten; Boxen und Masken als Metadaten</translation>
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation>Bilder als Dateien, in einem Ordner je Klasse, in einem Ordner je Teil; Metadaten in labeler.jsonl daneben</translation>
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation>Bilder als Dateien, Labels mit Namen, Text-Metadaten als Spalten, alles andere als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation>Bilder, die keine Metadatendatei nennt: sie werden aufgelistet</translation>
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation>Bilder, die die Metadaten nennen, ihr Label, jede Spalte; der Teil (train, test) als Metadaten</translation>
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation>Bilder mit dem Ordner, in dem sie liegen, als Klasse, der Teil (train, val) als Metadaten</translation>
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation>der Import Nummer {0} wurde schon zurückgenommen, am {1}</translation>
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation>dieselbe Quelle erneut importieren oder sie lassen: nach einer Woche verschwinden sie</translation>
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation>in zufälliger Reihenfolge, bis die Merkmale berechnet sind</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation>er hat Unsinn geantwortet</translation>
  </message>
  <message>
   <source>it can be deleted</source>
   <translation>es kann gelöscht werden</translation>
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation>es lässt sich nicht wiederholen ({0})</translation>
  </message>
  <message>
   <source>it computed for too long</source>
   <translation>er hat zu lange gerechnet</translation>
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation>er ließ sich nicht starten ({0}); andere Programme schließen</translation>
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation>er ist abgestürzt ({0})</translation>
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation>er kam {0} Sekunden nicht voran und wurde beendet</translation>
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation>er endete ohne ein Wort (Code {0})</translation>
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation>es hängt an einem einzigen Eintrag: ohne ihn ist die Kennzahl nicht definiert</translation>
  </message>
  <message>
   <source>it has no end record</source>
   <translation>es hat keinen Endeintrag</translation>
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation>es hat kein file_name; auslassen</translation>
  </message>
  <message>
   <source>it has no header of ours</source>
   <translation>sie hat keinen Kopf von labeler</translation>
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation>es hat noch keine; eine trainieren: labeler train</translation>
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation>es hat v1 bis {0}</translation>
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation>es hat {0} Labels ({1}), diese Aufgabe nimmt aber genau eines</translation>
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation>es enthält XML oder HTML</translation>
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation>es enthält weder Text noch Datei noch Spalten; auslassen</translation>
  </message>
  <message>
   <source>it holds text</source>
   <translation>es enthält Text</translation>
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation>es ist ein Link auf eine Datei außerhalb des Ordners; die Datei selbst in den Ordner kopieren</translation>
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation>es ist ein Link auf eine Datei, die nicht da ist; die Datei selbst in den Ordner kopieren</translation>
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation>es ist eine Pipe, ein Gerät oder dergleichen, keine Datei; auslassen</translation>
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation>es ist ein optionales Extra: labeler[minilm] installieren</translation>
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation>es wird beim nächsten Öffnen des Projekts begonnen</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>sie ist abgeschnitten</translation>
  </message>
  <message>
   <source>it is cut off or damaged</source>
   <translation>sie ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>es ist leer</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>es ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>es ist kein JSON</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>es ist kein JSON-Objekt</translation>
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation>es ist keine Journalzeile</translation>
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation>es ist keine Probe eines Arbeitspakets</translation>
  </message>
  <message>
   <source>it is not an event</source>
   <translation>es ist kein Ereignis</translation>
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation>es wird nicht geladen: ein fremdes Modell könnte Schaden anrichten</translation>
  </message>
  <message>
   <source>it is not sealed</source>
   <translation>sie ist nicht versiegelt</translation>
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation>es wird beim nächsten Öffnen des Projekts beiseitegelegt</translation>
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation>es ist zu groß für diese Festplatte oder Projektdatei; kürzen oder das Projekt auf eine andere Festplatte verschieben</translation>
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation>es wird aus den Labels neu trainiert</translation>
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation>es wird beim nächsten Öffnen aktualisiert</translation>
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation>es ist {0}, kein Objekt</translation>
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation>er brauchte mehr Speicher, als das Lesen verwenden darf ({0} GB)</translation>
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation>es braucht {0} Labels aus mindestens zwei Klassen</translation>
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation>es braucht {0}; NAME=PATH schreiben</translation>
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation>es braucht {0}; onnx_file=PATH schreiben</translation>
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation>der Speicher ging aus, oder er wurde von außen beendet</translation>
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation>er sagte etwas, das keinen Sinn ergibt</translation>
  </message>
  <message>
   <source>it was changed since it was made</source>
   <translation>sie wurde verändert, seit sie gemacht wurde</translation>
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation>es wurde unterbrochen; noch einmal versuchen</translation>
  </message>
  <message>
   <source>it was never finished</source>
   <translation>es wurde nie beendet</translation>
  </message>
  <message>
   <source>it was sealed with another key, or was changed since</source>
   <translation>sie wurde mit einem anderen Schlüssel versiegelt oder seither verändert</translation>
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation>die Prüfsumme ist falsch</translation>
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation>der Inhalt ist weder PNG, JPEG, WebP, TIFF, BMP noch GIF, oder der Dateikopf ist beschädigt</translation>
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation>die Daten haben kein „{0}“; die Aufgabe auslassen oder mit --text einen anderen Schlüssel nennen</translation>
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation>der Decoder kam {0} s nicht voran und wurde beendet; überspringen</translation>
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation>die Merkmale {0} lassen sich aus den jetzt vorhandenen Proben nicht neu erstellen</translation>
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation>die Felder haben kein „{0}“; den Datensatz auslassen oder mit --text ein anderes nennen</translation>
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation>die Datei liegt unter {0}, was nicht geöffnet wird; sie in einen Ordner herunterladen und diesen mit --media nennen</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation>die Datei {0} ist nicht zu lesen ({1})</translation>
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation>die Datei {0} ist nicht im Ordner {1}; sie dort ablegen oder ihren Ordner mit --media nennen</translation>
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation>die Datei {0} liegt außerhalb des Ordners {1}; den Ordner, der sie enthält, mit --media nennen</translation>
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation>der Hash ist nicht der Hash des Gesagten</translation>
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation>die Identität ist nicht die des Inhalts; das Paket noch einmal schicken lassen</translation>
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation>das Bild ist weder Datei noch eingebettet; auslassen</translation>
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation>die Labeling-Konfiguration für Label Studio: {0}</translation>
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation>die Labels sind keine Liste von Namen</translation>
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation>die Links laufen im Kreis</translation>
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation>der lange Endeintrag ist nicht, wo er laut Angabe steht</translation>
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation>die Parameter waren {0} und sind {1}</translation>
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation>die Tabellen sind keine von labeler</translation>
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation>der Text ist leer; auslassen oder füllen</translation>
  </message>
  <message>
   <source>kept in use</source>
   <translation>weiter verwendet</translation>
  </message>
  <message>
   <source>key {0}</source>
   <translation>Taste {0}</translation>
  </message>
  <message>
   <source>label: {0}</source>
   <translation>Label: {0}</translation>
  </message>
  <message>
   <source>labeled automatically</source>
   <translation>automatisch gelabelt</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation>labeler doctor PROJECT --repair rettet alles, was zu lesen ist</translation>
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation>labeler doctor PROJECT sagt mehr</translation>
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation>labeler gab die 16 MB zurück, die es für diesen Moment aufhebt, so ließ sich die letzte Antwort speichern. Jetzt etwas Platz schaffen.</translation>
  </message>
  <message>
   <source>labeler keys</source>
   <translation>labeler keys</translation>
  </message>
  <message>
   <source>labeler project key</source>
   <translation>labeler-Projektschlüssel</translation>
  </message>
  <message>
   <source>labeler {0}</source>
   <translation>labeler {0}</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation>Labels können consensus, consensus:METHOD ({0}), each oder annotator:NAME sein, nicht „{1}“</translation>
  </message>
  <message>
   <source>labels from {0}</source>
   <translation>Labels von {0}</translation>
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation>Labels müssen Klassenpositionen 0, 1, 2 … sein</translation>
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation>Labels von {0} Klassen wurden ausgelassen, weil die Aufgabe voll ist: {1}</translation>
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation>bis {1} Labels ist weniger als 1 Punkt {0} zu gewinnen</translation>
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation>Ähnlichkeit braucht die Merkmale der Proben, die noch nicht berechnet sind; gleich noch einmal versuchen</translation>
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation>Zeilenumbrüche und mehrfache Leerzeichen in Texten, Leerzeichen in Klassennamen (sie werden zu _), Metadaten, wer es sagte, Ids</translation>
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation>linear_sgd kann nicht von einem {0} aus weitermachen</translation>
  </message>
  <message>
   <source>lines without a text</source>
   <translation>Zeilen ohne Text</translation>
  </message>
  <message>
   <source>log position</source>
   <translation>Position im Protokoll</translation>
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation>logistische Regression wird nach jeder Antwort neu angepasst; sie hat keinen Online-Schritt</translation>
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation>Maschinenlabels gibt es für Einfachauswahl; für Mehrfachauswahl wird keine Schwelle zertifiziert</translation>
  </message>
  <message>
   <source>macro-F1</source>
   <translation>Makro-F1</translation>
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation>der Arbeitsspeicher ging aus; andere Programme schließen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>multiple choice</source>
   <translation>Mehrfachauswahl</translation>
  </message>
  <message>
   <source>name at least one class; more can be added while labeling</source>
   <translation>mindestens eine Klasse nennen; weitere lassen sich beim Labeln hinzufügen</translation>
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation>nächste Nachbarn werden nach jeder Antwort neu gesammelt; es gibt keinen Online-Schritt</translation>
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation>braucht 2 Vergleiche von Modellversionen; vorhanden: {0}</translation>
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation>braucht ein Modell und offene Proben</translation>
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation>braucht {0} Vergleiche von Modellversionen; vorhanden: {1}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>next in the ranking</source>
   <translation>nächste in der Rangfolge</translation>
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation>keine Antwort sagt, wie lange sie dauerte</translation>
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation>keine Sicherung von {0} erstellt: {1} ({2}); den freien Platz und die Rechte des Ordners backups prüfen</translation>
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation>keine Sicherung erstellt: {0} lässt sich nicht schreiben; Rechte und Festplatte prüfen</translation>
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation>kein Merkmalsblock für Proben der Art {0}{1}; siehe „labeler featurizers“</translation>
  </message>
  <message>
   <source>no goal</source>
   <translation>kein Ziel</translation>
  </message>
  <message>
   <source>no image files at all</source>
   <translation>gar keine Bilddateien</translation>
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation>kein Eintrag hat zwei Urteile</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>kein Label</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>keine Liste</translation>
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation>noch keine Modellversion; eine trainieren: labeler train</translation>
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation>kein Modell erstellt: {0}</translation>
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation>keine vorhergesagte Klasse änderte sich bei den letzten zwei Vergleichen</translation>
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation>diesem Annotator wurde kein Vorschlag verborgen, es gibt also nichts zu vergleichen</translation>
  </message>
  <message>
   <source>no question on screen</source>
   <translation>keine Frage auf dem Bildschirm</translation>
  </message>
  <message>
   <source>no sample</source>
   <translation>keine Probe</translation>
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation>keine Probe hat „{0}“ in den Metadaten</translation>
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation>keine Probe hat die Spalte „{0}“ zum Aufteilen; die Schreibweise prüfen</translation>
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation>keine Probe hat die Metadatenspalte „{0}“</translation>
  </message>
  <message>
   <source>no sample is</source>
   <translation>keine Probe ist</translation>
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation>keine Probe des Projekts ist</translation>
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation>keine Probe des Projekts ist „{0}“; uid, Pfad, Zeilen-Id oder Dateinamen angeben</translation>
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation>keine Probe dieses Exports hat eine Spalte {0} zum Auslassen; die Schreibweise prüfen</translation>
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation>keine Probe wurde von diesem Annotator ein zweites Mal beantwortet</translation>
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation>keine Sitzung war lang genug, um es zu sagen</translation>
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation>keine Aufteilung oder zum Beispiel train=0.8,test=0.2</translation>
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation>noch lässt sich kein Stoppkriterium sagen; weiter labeln</translation>
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation>kein trainiertes Modell ist zur Hand, der Faktor ist daher 1</translation>
  </message>
  <message>
   <source>no version {0}</source>
   <translation>keine Version {0}</translation>
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation>in {0} heißt niemand {1}; vorhanden: {2}</translation>
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation>in {0} hat noch niemand etwas gelabelt</translation>
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation>niemand ordnete einen Eintrag mit zwei Urteilen dieser Klasse zu</translation>
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation>niemand sagte etwas, woran es zu messen wäre</translation>
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation>niemand wartet mehr darauf</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none of the classes</source>
   <translation>keine der Klassen</translation>
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation>keine der {0} Dateien darunter endet auf {1}</translation>
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation>keine der {0} Dateien unter {1} ist ein Bild; gelesen werden PNG-, JPEG-, WebP-, TIFF-, BMP- und GIF-Dateien</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation>nicht mehr gefunden: {0}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation>nicht gespeichert in {0}</translation>
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation>nicht gespeichert: von {0} Antworten wurden {1} geschrieben; erneut speichern</translation>
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation>nicht gespeichert: {0}, während das Projekt offen war; das Projekt schließen und neu öffnen. Das zuletzt Getane steht im Journal und kommt dann zurück</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation>es gibt nichts mehr zu fragen</translation>
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation>es gibt nichts mehr zu labeln</translation>
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation>nichts wurde in {0} importiert</translation>
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation>nichts wurde gelesen, weil der lesende Prozess fehlt: {0}</translation>
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation>nichts; Argilla selbst zeigt Metadaten nur, wo die Einstellungen sie nennen</translation>
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation>nichts; Spalten mit gemischten Typen stehen als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation>nichts; abgelehnt ab mehr als 1.048.575 Zeilen, 16.384 Spalten oder 32.767 Zeichen je Zelle, die Excel nicht fassen kann</translation>
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation>nichts; mehrere Klassen einer Antwort teilen sich eine Zelle, als JSON-Liste</translation>
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation>Nummer {0} der {1} ist ungültig</translation>
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation>von eigenen Exporten die Aufteilung und die Zeiten der Antworten</translation>
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation>von mehreren Labelattributen wird eines gelesen (--label NAME), die anderen bleiben als Metadaten erhalten</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation>älteste zuerst, nach der Spalte</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>on opening</source>
   <translation>beim Öffnen</translation>
  </message>
  <message>
   <source>one class has</source>
   <translation>eine Klasse hat</translation>
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation>ein einziger Eintrag sagt nichts über die Streuung</translation>
  </message>
  <message>
   <source>one object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation>nur die ersten {0} von {1} Ablehnungen sind aufgelistet</translation>
  </message>
  <message>
   <source>open the sample with Enter: several classes are settled with labeler review --settle</source>
   <translation>die Probe mit Enter öffnen: mehrere Klassen werden mit labeler review --settle entschieden</translation>
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation>Überanpassung: {0} richtig bei den Antworten, aus denen es lernte, {1} bei anderen (Abstand {2}–{3}); mehr Labels helfen am meisten, oder ein einfacheres Modell</translation>
  </message>
  <message>
   <source>own {0}</source>
   <translation>eigene {0}</translation>
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation>Bilder des Fensters brauchen PySide6, das hier nicht installiert ist</translation>
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation>Vorhersagen weichen ab{0}</translation>
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation>Vorhersagen werden nie zu Antworten; von mehreren Auswahlelementen wird eines gelesen (--label NAME), die anderen bleiben erhalten</translation>
  </message>
  <message>
   <source>press its new key</source>
   <translation>die neue Taste drücken</translation>
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation>die neue Taste drücken oder Escape, um sie zu lassen</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation>wahrscheinlich ‚{0}‘ ({1}), um seiner Umgebung sicher zu werden</translation>
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation>wahrscheinlich ‚{0}‘ ({1}), das gesucht wird</translation>
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation>Prozess {0} auf {1} seit {2}</translation>
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation>project.db hat das ältere Format {0}</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation>vorgeschlagen: {0} {1}</translation>
  </message>
  <message>
   <source>random sampling</source>
   <translation>zufällige Auswahl</translation>
  </message>
  <message>
   <source>rather sure</source>
   <translation>ziemlich sicher</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>nur lesen</translation>
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation>gelesen: {0}. geschrieben: {1}</translation>
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation>das Lesen beendete den lesenden Prozess: {0}; auslassen oder neu speichern</translation>
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation>das Lesen der Proben endete unerwartet: {0}; das Labeln geht in ihrer Reihenfolge weiter, für einen neuen Versuch das Projekt neu öffnen</translation>
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation>das Lesen von {0} braucht pyarrow; labeler[parquet] installieren oder eine .npy-Datei speichern</translation>
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation>aufgezeichnet, bevor es Fingerabdrücke gab: nur Labels und Parameter ließen sich vergleichen</translation>
  </message>
  <message>
   <source>records of a table</source>
   <translation>Datensätze einer Tabelle</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation>Datensätze einer Tabelle; für doccano die Grenze zwischen Labels, wo ein Klassenname dies enthält: „</translation>
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation>Datensätze einer Tabelle; für doccano die Grenze zwischen Labels, wo ein Klassenname „{0}“ enthält</translation>
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation>Datensätze einer Tabelle; Hashes, wo keine waren: Prodigy macht eigene</translation>
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation>Datensätze einer Tabelle; Übersprungenes steht nur in eigenen Feldern</translation>
  </message>
  <message>
   <source>removed the comment</source>
   <translation>hat den Kommentar entfernt</translation>
  </message>
  <message>
   <source>said otherwise since</source>
   <translation>seither anders gesagt</translation>
  </message>
  <message>
   <source>sample number {0}</source>
   <translation>Probe Nummer {0}</translation>
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation>sample_id, source, row_id, meta, import_id, file_name</translation>
  </message>
  <message>
   <source>samples</source>
   <translation>Proben</translation>
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation>Proben haben in diesem Export kein Label: die Annotatoren sind bei ihnen gleichmäßig geteilt</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>saving …</source>
   <translation>speichert …</translation>
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation>sah den Vorschlag {0} des Modells {1}</translation>
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation>sagen weder ja ({0}) noch nein ({1})</translation>
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation>Sekunden können nicht {0} sein</translation>
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation>seconds ist eine Zahl, nicht „{0}“</translation>
  </message>
  <message>
   <source>select a sample of the list first</source>
   <translation>zuerst eine Probe der Liste auswählen</translation>
  </message>
  <message>
   <source>select samples first: arrows and Shift, or draw a line around them</source>
   <translation>zuerst Proben auswählen: Pfeile und Shift, oder eine Linie um sie ziehen</translation>
  </message>
  <message>
   <source>settled it as</source>
   <translation>hat sie entschieden als</translation>
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation>sie zu entscheiden bewegt das Modell um {0} dessen, was ein Label höchstens kann</translation>
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation>mehrere Annotatoren sind mindestens 2, nicht {0}</translation>
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation>mehrere Proben des Projekts sind</translation>
  </message>
  <message>
   <source>single choice</source>
   <translation>Einfachauswahl</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>skipped it</source>
   <translation>hat sie übersprungen</translation>
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation>Turnschuh
Stiefelette:b
Sandale</translation>
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation>weiche Labels sind die Konsenswahrscheinlichkeiten: mit --labels consensus:METHOD exportieren</translation>
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation>manche Klassennamen sind ohne ihre Leerzeichen gleich: ihre Proben lassen sich nicht unterscheiden</translation>
  </message>
  <message>
   <source>something else is looked for</source>
   <translation>etwas anderes wird gesucht</translation>
  </message>
  <message>
   <source>stands</source>
   <translation>gilt</translation>
  </message>
  <message>
   <source>starting …</source>
   <translation>startet …</translation>
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation>bleiben, wo sie sind, und werden genannt</translation>
  </message>
  <message>
   <source>still saving …</source>
   <translation>speichert noch …</translation>
  </message>
  <message>
   <source>stopped on request</source>
   <translation>auf Wunsch angehalten</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>sure ones only</source>
   <translation>nur sichere</translation>
  </message>
  <message>
   <source>table rows</source>
   <translation>Tabellenzeilen</translation>
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation>eine erstellen: labeler backup PROJECT</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation>Texte und Bilddateien mit Labels, Metadaten in Spalten und der Antwort jedes Annotators in einer Zeile</translation>
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation>Texte und Bilddateien mit Labels, Metadaten und der Antwort jedes Annotators in eigener Zeile</translation>
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation>Texte und Bilddateien, Klassennamen und -nummern, Konfidenz, Zeit, Metadaten; eine Zeile je Annotator</translation>
  </message>
  <message>
   <source>texts and their classes</source>
   <translation>Texte und ihre Klassen</translation>
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation>Texte oder Bilddateien und die von Menschen gegebenen Klassen; andere Attribute und maschinell Gelabeltes als Metadaten</translation>
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation>Texte oder Bilddateien, jedes Label, Metadaten; Spans, Boxen und Relationen als Metadaten, die beim Export zurückgehen</translation>
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation>Texte oder Bilddateien, jedes Label, andere Spalten als Metadaten; Ids, die beim Export zurückgehen</translation>
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation>Texte, Bilder, Metadaten; für Modelle bestimmt und nicht zurückzulesen</translation>
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation>Texte, Metadaten, wer was gesagt hat; zum Trainieren mit Zweifel bestimmt und nicht zurückzulesen</translation>
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation>das MiniLM-Netz fehlt oder ist beschädigt; labeler[minilm] neu installieren</translation>
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation>die Genauigkeit ist nur auf ±{0} bekannt; mehr Prüfantworten machen sie enger</translation>
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation>der Name des Annotators {0} enthält Steuerzeichen; sie entfernen</translation>
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation>der Name des Annotators „{0}…“ hat {1} Zeichen; {2} ist die Grenze</translation>
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation>der Prüfanteil ist ein Teil aller Fragen, von 0 bis 1, nicht {0}</translation>
  </message>
  <message>
   <source>the backup {0}</source>
   <translation>die Sicherung {0}</translation>
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation>die Sicherung {0} und das Journal</translation>
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation>der Block „{0}“ ist nicht zu gebrauchen: {1}</translation>
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation>der Block „{0}“ braucht eine Datei: {1}=PATH schreiben</translation>
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation>der Block „{0}“ nimmt keine Datei</translation>
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation>die Kategorie {0} von {1} ist nicht aufgeführt</translation>
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation>der Klassenname {0} enthält Steuerzeichen; sie entfernen</translation>
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation>der Klassenname „{0}…“ hat {1} Zeichen; {2} ist die Grenze, der Rest gehört in die Beschreibung</translation>
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation>die Klasse „{0}“ ist {1} angegeben; jede Klasse braucht einen eigenen Namen</translation>
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation>die Klassen sind sehr ungleich: mit Klassengewichten würden die seltenen so viel zählen</translation>
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation>die Klassen „{0}“ und „{1}“ wollen beide die Taste „{2}“</translation>
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation>die Spalte „{0}“ ist beschädigt ({1}); leer lassen</translation>
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation>die Spalte „{0}“ der Zeile ist beschädigt ({1}); die Zelle leeren</translation>
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation>die Spalte „{0}“ von {1} sieht nach Labels aus; um sie aufzunehmen: --label {2}</translation>
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation>die Konsenswahrscheinlichkeit jeder Klasse, das Label, für das sie spricht, uid und Ort</translation>
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation>der Inhalt von {0} von {1} Quelldateien wurde verglichen</translation>
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation>die Kopie im Projekt ist beschädigt: ihr Siegel ist gebrochen; erneut importieren</translation>
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation>die Kopie wurde verworfen: sie enthält {0} von {1} Ereignissen; {2}</translation>
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation>die Kopie wurde verworfen: ihre Vorlage ist beschädigt ({0}); {1}</translation>
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation>die Kosten je Probe werden gemessen, aber nicht vorhergesagt</translation>
  </message>
  <message>
   <source>the decoder ended</source>
   <translation>der Decoder endete</translation>
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation>die Demo läuft im Fenster, das PySide6 braucht; es ist hier nicht installiert</translation>
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation>die Festplatte ist voll; etwas Platz schaffen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation>die Festplatte ist jetzt schreibgeschützt; sie wieder beschreibbar machen oder mit einer Kopie woanders weiterarbeiten</translation>
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation>die Festplatte meldete einen Fehler; eine Kopie des Projekts woanders aufheben, dann die Festplatte prüfen</translation>
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation>das Laufwerk oder die Netzwerkfreigabe antwortet nicht; neu verbinden, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation>das Ereignis davor fehlt hier</translation>
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation>die Merkmale enthalten NaN oder unendliche Werte; diese zuerst füllen</translation>
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation>die eben nach {0} geschriebenen Merkmale lesen sich anders zurück; die Festplatte prüfen</translation>
  </message>
  <message>
   <source>the features of the demo could not be computed; see the message in its window</source>
   <translation>die Merkmale der Demo konnten nicht berechnet werden; siehe die Meldung in ihrem Fenster</translation>
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation>die Merkmale des Projekts sind aus einer anderen Version; neu berechnen: labeler featurize</translation>
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation>die Merkmale dieser Probe sind noch nicht berechnet; gleich noch einmal versuchen</translation>
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation>der Kindprozess für Merkmale endete</translation>
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation>die Datei ist nicht zu lesen ({0})</translation>
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation>die Datei ist nicht zu lesen ({0}); ihre Rechte prüfen</translation>
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation>die Datei ist ab hier nicht zu lesen ({0}); was davor steht, wurde gelesen</translation>
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation>die Datei hat {0} MB; {1} MB ist die Grenze, kleiner speichern</translation>
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation>die Datei enthält NUL-Bytes, ist also kein Text; auslassen</translation>
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation>die Datei enthält Bytes, die nicht {0} sind; in einer einzigen Kodierung speichern</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation>die Datei ist leer; auslassen oder füllen</translation>
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation>die Datei ist leer; neu speichern oder kopieren</translation>
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation>die Datei ist weg; sie an ihren Platz zurücklegen oder neu importieren</translation>
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation>die Datei ist größer als {0} MB; teilen</translation>
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation>das Dateisystem ist beschädigt; eine Kopie woanders aufheben, dann die Festplatte prüfen lassen</translation>
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation>der Dateiname ist kein gültiges UTF-8; umbenennen</translation>
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation>die Dateien liegen in keinen Ordnern, haben also keine Klassen</translation>
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation>die angepassten Zahlen weichen ab</translation>
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation>den Ordner {0} gibt es nicht; ihn zuerst anlegen oder einen anderen wählen</translation>
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation>der Ordner {0} enthält keine Texte: {1}; einen anderen wählen</translation>
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation>der Ordner {0} ist leer; einen mit Bildern wählen</translation>
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation>der Hash einer Probe</translation>
  </message>
  <message>
   <source>the history of agreement</source>
   <translation>der Verlauf der Übereinstimmung</translation>
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation>die Id-Spalte „{0}“ ist leer; füllen oder ohne Id-Spalte importieren</translation>
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation>das Bild lässt sich nicht ohne das neu schreiben, was es verrät ({0}); auslassen</translation>
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation>das eingebettete Bild ist beschädigt</translation>
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation>das Bild hat {0} MB; {1} MB ist die Grenze</translation>
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation>das Bild hat {0}; {1} Megapixel ist die Grenze, kleiner speichern</translation>
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation>das Bild ist beschädigt ({0}) und lässt sich nicht von dem befreien, was es verrät; auslassen</translation>
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation>das Bild ist beschädigt oder abgeschnitten ({0}); neu kopieren oder speichern</translation>
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation>das Bild ist beschädigt oder abgeschnitten und lässt sich nicht von dem befreien, was es verrät; auslassen</translation>
  </message>
  <message>
   <source>the image is empty</source>
   <translation>das Bild ist leer</translation>
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation>der Import in {0} hielt an</translation>
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation>der Eintrag passt nicht: {0}</translation>
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation>der Eintrag enthält Bytes, die nicht {0} sind; die Datei in einer einzigen Kodierung speichern</translation>
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation>der Eintrag ist leer; füllen oder die Zeile auslassen</translation>
  </message>
  <message>
   <source>the journal</source>
   <translation>das Journal</translation>
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation>die Taste {0} antwortet „{1}“; dieser Klasse zuerst im Klasseneditor eine andere Taste geben</translation>
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation>die Taste {0} gehört zu „{1}“; dort zuerst eine andere Taste vergeben</translation>
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation>die Taste „{0}“ der Klasse „{1}“ ist vom Programm belegt; eine andere wählen</translation>
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation>die Tasten lassen sich nicht speichern: {0}; ist der Benutzerordner beschreibbar?</translation>
  </message>
  <message>
   <source>the label that most say</source>
   <translation>das Label, das die meisten sagen</translation>
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation>die gefundenen Labels werden behalten</translation>
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation>die letzte Antwort ist noch nicht gespeichert; vor dem Weitergehen erneut speichern</translation>
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation>die letzten Versionen sind sich über den Pool einig (Kappa {0}): weitere Antworten ändern kaum, was sie sagen</translation>
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation>der lernende Prozess antwortete {0} s nicht und wurde beendet</translation>
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation>der lernende Prozess antwortet nicht</translation>
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation>der lernende Prozess endete mitten in der Arbeit (kein Speicher mehr?)</translation>
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation>der lernende Prozess ist beendet</translation>
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation>die Zeile passt nicht: {0}</translation>
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation>die Zeile hat weder „source“ noch „source-ref“; auslassen</translation>
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation>die Zeile hat weder „text“ noch „image“; ist es eine Aufgabe von Prodigy?</translation>
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation>die Zeile hat weder „{0}“ noch „filename“; den Text mit --text nennen</translation>
  </message>
  <message>
   <source>the line has no label</source>
   <translation>die Zeile hat kein Label</translation>
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation>die Zeile hat hinter ihren Labels keinen Text; auslassen</translation>
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation>die Zeile enthält ein NUL-Byte; entfernen</translation>
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation>die Zeile enthält Bytes einer anderen Kodierung; die Datei in einer einzigen Kodierung speichern</translation>
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation>die Zeile enthält Bytes, die nicht {0} sind; die Datei in einer einzigen Kodierung speichern</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation>die Zeile ist länger als {0} Millionen Zeichen</translation>
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation>die Zeile ist länger als {0} Millionen Zeichen; teilen</translation>
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation>die Zeile ist zu tief verschachtelt; flacher machen</translation>
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation>die Zeile ist kein JSON ({0}); berichtigen</translation>
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation>die Zeile nennt keine Probe: sie braucht eine uid oder eine Quelle</translation>
  </message>
  <message>
   <source>the list of annotators</source>
   <translation>die Liste der Annotatoren</translation>
  </message>
  <message>
   <source>the list of classes</source>
   <translation>die Liste der Klassen</translation>
  </message>
  <message>
   <source>the list of devices</source>
   <translation>die Liste der Geräte</translation>
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation>die Liste der zuletzt geöffneten Projekte lässt sich nicht schreiben: {0}</translation>
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation>das Protokoll bei {0} ergibt andere Labels als die {1}, aus denen es lernte</translation>
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation>das Protokoll ergibt die {0} Labels nicht mehr, aus denen {1} lernte: seither wurden Proben entfernt oder Klassen zusammengeführt</translation>
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation>das Modell lässt sich nicht nach {0} schreiben ({1}); es wird neu trainiert</translation>
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation>das Modell enthält, was nicht geladen wird: {0}</translation>
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation>das Modell ist sich nicht sicher</translation>
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation>das Modell ist sich beim noch Offenen sicher (mittlere Entropie {0} von 1)</translation>
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation>das Modell lernt nichts aus Proben einer einzigen Klasse; eine andere Methode wählen</translation>
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation>das Modell sagte ein Array der Form {0} statt {1} vorher</translation>
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation>das Modell sagte Wahrscheinlichkeiten außerhalb von 0 bis 1 vorher</translation>
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation>das Modell sagte Wahrscheinlichkeiten vorher, die sich nicht zu 1 summieren</translation>
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation>das Modell zweifelt noch an offenen Proben (mittlere Entropie {0}; sicher ab {1} abwärts)</translation>
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation>das Modell „{0}“</translation>
  </message>
  <message>
   <source>the model's prediction</source>
   <translation>die Vorhersage des Modells</translation>
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation>der Name der Datei ist ungültig</translation>
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation>der Name von {0} ist kein gültiges UTF-8; umbenennen, dann importieren</translation>
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation>die neueste von {0} Sicherungen ist {1} Tage alt</translation>
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation>die Notiz von labeler ist beschädigt ({0}); entfernen</translation>
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation>die Reihenfolge gleicher Zeilen; Formatierung; von eigenen Exporten die Aufteilung und die Zeiten der Antworten</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation>die Reihenfolge der Schlüssel in Metadaten; Objekte mit einem doppelten Schlüssel</translation>
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation>die Reihenfolge der Schlüssel in Metadaten; Objekte mit einem doppelten Schlüssel; von eigenen Exporten die Aufteilung und die Zeiten der Antworten</translation>
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation>das Paket lässt sich nicht entpacken ({0})</translation>
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation>die Teile der Aufteilung „{0}“ brauchen verschiedene Namen und Anteile, die zusammen 1 ergeben</translation>
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation>das Projekt lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>the project file</source>
   <translation>die Projektdatei</translation>
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation>die Projektdatei lässt sich nicht öffnen; prüfen, ob ihr Ordner da ist und beschreibbar</translation>
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation>die Projektdatei ist beschädigt oder keine Datenbank; zuerst den ganzen Projektordner kopieren ({0})</translation>
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation>die Projektdatei ist beschädigt; im Fenster neu öffnen, sie repariert sich aus Journal und Sicherungen</translation>
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation>das Projekt hat keine Probe Nummer {0}; sie wurde vielleicht mit ihrem Import entfernt</translation>
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation>das Projekt wird gerade von {0} geschrieben</translation>
  </message>
  <message>
   <source>the project is closing</source>
   <translation>das Projekt wird geschlossen</translation>
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation>das Projekt ist nicht beschreibbar; Schreibrechte für seinen Ordner geben, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation>die Merkmale des Projekts sind nicht mehr da; berechnen: labeler featurize</translation>
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation>der Projektordner führt in einen Kreis von Links; über den wirklichen Pfad öffnen</translation>
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation>der Pfad des Projekts ist für diese Festplatte zu lang; es an einen Ort mit kürzerem Pfad verschieben</translation>
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation>die Warteschlange weicht ab: {0} der ersten {1} Proben sind gleich</translation>
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation>die Referenz ist nicht zu lesen ({0}); mit „TY  - …“ beginnen</translation>
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation>die Referenz hat weder Titel noch Abstract; auslassen</translation>
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation>die Referenz enthält Bytes, die kein Text sind; die Datei als UTF-8 speichern</translation>
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation>die Referenz ist nicht mit einer Zeile „ER  -“ abgeschlossen; ist die Datei vollständig?</translation>
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation>die Zeile ist nicht zu lesen ({0}); ihre Anführungszeichen prüfen</translation>
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation>die Zeile ist nicht zu gebrauchen: {0}</translation>
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation>die Zeile hat kein Bild; auslassen</translation>
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation>die Zeile hat {0} Zellen, der Kopf hat {1}; Anführungs- und Trennzeichen prüfen</translation>
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation>die Zeile enthält ein NUL-Byte; entfernen</translation>
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation>die Zeile enthält Bytes, die nicht {0} sind; die Datei in einer einzigen Kodierung speichern</translation>
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation>die Zeile ist leer; entfernen oder füllen</translation>
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation>die Probe {0} ist nicht mehr in {1}; ihr Import wurde zurückgenommen</translation>
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation>die Einstellung „{0}“</translation>
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation>die Einstellungsdatei ist nicht zu lesen ({0})</translation>
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation>die Einstellungsdatei hat keinen gültigen Wert für {0}</translation>
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation>die Einstellungsdatei enthält keine Einstellungen</translation>
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation>die Einstellungsdatei ist beschädigt</translation>
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation>die Einstellungsdatei ist viel zu groß, um eine von labeler zu sein</translation>
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation>die Strategie „{0}“</translation>
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation>die Strategie „{0}“ kennt keine Aufgaben mit {1}</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation>die Strategie „{0}“ gab nicht für jede Probe einen endlichen Nutzen</translation>
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation>die Strategie „{0}“ gab Gründe für Proben außerhalb des Pools</translation>
  </message>
  <message>
   <source>the task</source>
   <translation>die Aufgabe</translation>
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation>das Team nennt jemanden zweimal</translation>
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation>die Textspalte „{0}“ ist leer; die Zeile entfernen oder füllen</translation>
  </message>
  <message>
   <source>the time of an event</source>
   <translation>die Zeit eines Ereignisses</translation>
  </message>
  <message>
   <source>the two passphrases differ; type the same one twice</source>
   <translation>die beiden Passphrasen unterscheiden sich; zweimal dieselbe eingeben</translation>
  </message>
  <message>
   <source>the window did not come to rest within {0} s; is the machine overloaded?</source>
   <translation>das Fenster kam innerhalb von {0} s nicht zur Ruhe; ist der Rechner überlastet?</translation>
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation>das Fenster braucht PySide6, das hier nicht installiert ist; die Befehle arbeiten ohne</translation>
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation>die {0}-Spalte „{1}“ heißt hier „{2}“: eine andere Spalte hat diesen Namen</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation>das {0} Ende des 95-%-Intervalls hat {1} nicht erreicht</translation>
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation>das {0} Ende des 95-%-Intervalls erreicht {1}</translation>
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} ist ein Anteil, von 0 bis 1, nicht {1}</translation>
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation>an der Stelle einer Projektdatei ist ein Ordner; ihn verschieben, dann das Projekt neu öffnen</translation>
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation>es gibt kein X: das Projekt hat noch keine Merkmale; einmal trainieren (labeler train)</translation>
  </message>
  <message>
   <source>there is no answer</source>
   <translation>es gibt keine Antwort</translation>
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation>es gibt noch keine Sicherung</translation>
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation>es gibt keine Sicherung {0}; labeler backup {1} --list zeigt die vorhandenen</translation>
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation>es gibt keine Demo „{0}“; vorhanden: {1}</translation>
  </message>
  <message>
   <source>there is no display to open a window on; labeler demo runs without one, see labeler --help</source>
   <translation>es gibt keinen Bildschirm für ein Fenster; labeler demo läuft ohne, siehe labeler --help</translation>
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation>es gibt keinen Ordner für temporäre Dateien; einen anlegen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation>es gibt keinen Ordner, in dem die Datei zu suchen wäre</translation>
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation>es gibt noch kein Journal</translation>
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation>es gibt keine Methode „{0}“; vorhanden: {1}</translation>
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation>es gibt noch kein Modell; zuerst einige Fragen beantworten, dann nach seinen Vorschlägen filtern</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation>unter {0} ist kein Projekt; den Pfad prüfen</translation>
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation>unter {0} ist kein Projekt; den Pfad prüfen oder mit „labeler new“ eines anlegen</translation>
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation>es gibt noch keinen Vorschlag; mit einer Taste antworten</translation>
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation>keine Frage auf dem Bildschirm; alles ist gelabelt</translation>
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation>zwischen den Zeilen ist keine Referenz; mit „TY  - …“ beginnen</translation>
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation>im Angegebenen ist keine lesbare Probe</translation>
  </message>
  <message>
   <source>there is no sample on screen; choose one in Explore</source>
   <translation>es ist keine Probe zu sehen; eine in Erkunden wählen</translation>
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation>es gibt keine Probe, um Merkmale zu berechnen; zuerst welche importieren</translation>
  </message>
  <message>
   <source>there is none to count</source>
   <translation>es gibt keine zu zählen</translation>
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation>es gibt nichts zu verteilen: jede Probe ist gelabelt; --all verteilt auch gelabelte</translation>
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation>es gibt noch nichts zu messen</translation>
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation>sie werden beim nächsten Öffnen des Projekts neu berechnet</translation>
  </message>
  <message>
   <source>they can be deleted</source>
   <translation>sie können gelöscht werden</translation>
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation>dieses Python hat kein sqlcipher3, das Projekte verschlüsselt; installieren oder ohne weitermachen</translation>
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation>dieser Annotator sah nie einen Vorschlag</translation>
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation>dieser Annotator sagte nichts</translation>
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation>dieser Annotator sah keinen Eintrag, der wahrscheinlich zu dieser Klasse gehört</translation>
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation>dieses Dateisystem kann nicht, was sicheres Schreiben braucht; das Projekt auf eine lokale Festplatte kopieren</translation>
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation>dieses Bild brachte seinen Decoder zweimal zum Absturz (Speicher oder beschädigte Datei); überspringen</translation>
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation>dieses Bild ließ sich nicht dekodieren: die Antwort des Decoders ergibt keinen Sinn</translation>
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation>dieses Bild braucht mehr Speicher, als ein Bild verwenden darf; es wird nicht gezeigt</translation>
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation>das ist kein Bild, was auch immer der Name sagt: {0}</translation>
  </message>
  <message>
   <source>this is not the passphrase of the packet, or the packet is damaged; ask whoever made it</source>
   <translation>das ist nicht die Passphrase des Pakets, oder das Paket ist beschädigt; bei der Person nachfragen, die es gemacht hat</translation>
  </message>
  <message>
   <source>this is not the passphrase of the project; nothing was changed, try again</source>
   <translation>das ist nicht die Passphrase des Projekts; nichts wurde verändert, noch einmal versuchen</translation>
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation>dieses Modell wird nicht mehr gehalten; die nächste Antwort bringt ein neues</translation>
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation>dieses Modell braucht mehr Speicher, als da ist; ein anderes Modell wählen</translation>
  </message>
  <message>
   <source>this process was not given what it needs to read the {0} of an encrypted project</source>
   <translation>dieser Prozess hat nicht bekommen, was er zum Lesen eines verschlüsselten Projekts braucht: {0}</translation>
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation>dieses Projekt hat keinen Import Nummer {0}</translation>
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation>dieses Projekt ist schreibgeschützt geöffnet; dafür woanders schließen und neu öffnen</translation>
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation>dieses Projekt ist schreibgeschützt geöffnet; zum Labeln das andere Fenster schließen, in dem es offen ist</translation>
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation>diese Probe lässt sich nicht zeigen: {0}</translation>
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation>diese Probe hat keine Merkmale, der Faktor ist daher 1</translation>
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation>diese Probenart braucht kein Dekodieren</translation>
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation>diese Strategie braucht ein Komitee von Modellen und wurde ohne eines gefragt</translation>
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation>diese Strategie braucht die Wahrscheinlichkeiten eines Modells und wurde gefragt, bevor es eines gab</translation>
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation>diese Aufgabe nimmt genau eine Klasse, nicht {0}</translation>
  </message>
  <message>
   <source>tie</source>
   <translation>Gleichstand</translation>
  </message>
  <message>
   <source>times of answers</source>
   <translation>Zeiten der Antworten</translation>
  </message>
  <message>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation>Titel und Abstract als Text, die Entscheidung (1 relevant, 0 irrelevant), jede andere Spalte als Metadaten</translation>
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation>Titel und Abstract als Text; Autoren, Jahr, DOI und alle anderen Tags als Metadaten; Entscheidungen von ASReview</translation>
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation>Titel, Abstract, Autoren, Jahr, DOI, die Entscheidung als 1 oder 0, alles andere als JSON in der Spalte labeler</translation>
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation>Titel, Abstract, jedes Tag, mit dem eine Referenz kam, die Entscheidung, wie ASReview sie schreibt, andere Klassen als Notizen</translation>
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation>um zu messen, wie gut das Team übereinstimmt</translation>
  </message>
  <message>
   <source>told for single choice only</source>
   <translation>nur bei Einfachauswahl zu sagen</translation>
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation>zu wenige ({0} von {1})</translation>
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation>zu viele Dateien sind auf diesem Computer offen; andere Programme schließen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>took back</source>
   <translation>nahm zurück</translation>
  </message>
  <message>
   <source>took {0} s</source>
   <translation>dauerte {0} s</translation>
  </message>
  <message>
   <source>torn</source>
   <translation>hin- und hergerissen</translation>
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation>schwankt zwischen ‚{0}‘ {1} und ‚{2}‘ {3}</translation>
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation>Training braucht einen Teil namens val oder test: mit --split train=0.8,val=0.2 exportieren</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>wahr oder falsch</translation>
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation>zwei Annotatoren bekämen Pakete mit gleichem Namen; deren Pakete einzeln verteilen</translation>
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation>typisch für einen Teil der Daten, den noch niemand angesehen hat</translation>
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation>Unteranpassung: selbst bei den Antworten, aus denen es lernte, sind nur {0} richtig; andere Merkmale oder ein anderes Modell sind nötig, mehr Labels allein genügen nicht</translation>
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation>unerwartetes Ende der Daten</translation>
  </message>
  <message>
   <source>unflagged it</source>
   <translation>nahm die Markierung weg</translation>
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation>anders als alles bisher Gelabelte</translation>
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation>anders als alles bisher Gelabelte, und {0} noch keine Antwort</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation>auch unsichere, aber nicht „nicht zu sagen“</translation>
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation>unsicher, ob ‚{0}‘ zutrifft ({1})</translation>
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</translation>
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation>Versionen ändern noch ihre Meinung (Kappa {0}; stabil ab {1})</translation>
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation>wartet auf die ersten Antworten</translation>
  </message>
  <message>
   <source>what could be read</source>
   <translation>was zu lesen war</translation>
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation>was der lesende Prozess hinterließ, ergibt keinen Sinn ({0}), daher wurde nichts davon übernommen; erneut importieren, und wenn es zweimal geschieht, die Quelle auslassen: sie könnte gemacht sein, um lesende Programme anzugreifen</translation>
  </message>
  <message>
   <source>what was written</source>
   <translation>was geschrieben wurde</translation>
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation>welche Spalte von {0} enthält die Labels? --label COLUMN oder --folder-labels</translation>
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation>welches Format? {0} sagt es nicht; --format angeben: {1}</translation>
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation>welche von mehreren Notizen zuerst kam</translation>
  </message>
  <message>
   <source>while working</source>
   <translation>während der Arbeit</translation>
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation>wer annotiert hat, innerhalb von Label Studio: dort ist es, wer die Datei importiert</translation>
  </message>
  <message>
   <source>who labels? give a name, it is written beside each answer</source>
   <translation>wer labelt? einen Namen angeben, er steht neben jeder Antwort</translation>
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation>ganze Gruppen, nach der Spalte</translation>
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation>wessen Antworten sind das? dem Annotator einen Namen geben</translation>
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation>with-model ist für Einfachauswahl; eine andere Methode wählen</translation>
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation>ohne {0} {1}</translation>
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation>in Erkunden als nächste Frage gewählt</translation>
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation>eigene Taste, der Standard ist {0}</translation>
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation>die Proben brauchen mehr Speicher, als das Lesen verwenden darf ({0} GB); das Labeln geht weiter</translation>
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation>der eigene Anteil an der Festplatte ist aufgebraucht; eigenen Platz schaffen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation>{0:,} hinzugefügt, {1:,} waren schon da, {2:,} abgelehnt, {3:,} Labels</translation>
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation>{0:,} Dateien sind nicht an ihrem Platz und kamen nicht mit</translation>
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation>{0:,} in Sicht · einige umkreisen, um sie auszuwählen</translation>
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation>{0:,} Labels mehr und {1:,}, die anderes sagen als vorher.</translation>
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation>{0:,} Labels mehr, {1:,} sagen jetzt etwas anderes</translation>
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation>{0:,} weitere: über die Suche</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} von {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation>{0:,} von {1:,} Prüfantworten „{2}“ wurden als „{3}“ vorgeschlagen. Enter zeigt sie.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import without them.</source>
   <translation>{0:,} von {1:,} Bildern liegen weder neben der Datei noch in diesem Ordner. Einen anderen nennen oder ohne sie importieren.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without them.</source>
   <translation>{0:,} von {1:,} Bildern liegen nicht neben der Datei. Den Ordner nennen, der sie enthält, oder ohne sie importieren.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation>{0:,} von {1:,} gelabelt · {2:.0%}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation>{0:,} von {1:,} gelabelt · {2}</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation>{0:,} von {1:,} Proben haben eine Antwort. Jede lässt sich noch einmal ansehen, oder die Labels ausgeben.</translation>
  </message>
  <message>
   <source>{0:,} other labels, {1:,} times</source>
   <translation>{0:,} andere Labels, {1:,}-mal</translation>
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation>{0:,} Zeilen in {1}</translation>
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation>{0:,} Proben hinzugefügt</translation>
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation>{0:,} Proben sind als Nächstes an der Reihe</translation>
  </message>
  <message>
   <source>{0:,} today</source>
   <translation>{0:,} heute</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation>{0:.1f} s je Antwort</translation>
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation>{0:.1f} s je Antwort · {1:.0f} je Minute</translation>
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation>{0}
Enter zeigt es, Delete löst es.</translation>
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation>{0} (--media) ist kein Ordner; den nennen, der die Dateien enthält</translation>
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation>{0} ({1}-mal)</translation>
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation>{0} Reicht höchstens für vorläufige Schlüsse (ab {1}); mehr doppelte Labels zeigen es.</translation>
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation>{0} Gut genug für vorläufige Schlüsse.</translation>
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation>{0} MB sind frei, wo {1} liegt. Etwas Platz schaffen: Wenn nichts mehr frei ist, lassen sich Antworten nicht speichern.</translation>
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation>{0} Das kann gut sein oder nicht reichen; mehr doppelt gelabelte Proben zeigen es.</translation>
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation>{0} Die Labels sind verlässlich.</translation>
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation>{0} Die Labels sind nicht verlässlich: die Paare ansehen und die Klassen, die verwechselt werden.</translation>
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation>{0} Die Antwort ist noch hier, und nichts anderes wird angenommen, bis sie geschrieben ist.</translation>
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation>{0} nimmt ihn an. Was zu sehen ist, ändert sich nie unter den Fingern: Ein neueres Modell spricht erst bei der nächsten Probe.</translation>
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation>{0} gegen {1}: {2} Proben. Enter öffnet eine.</translation>
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation>{0} und {1} schlagen bei {2:,} von {3:,} Proben dasselbe vor.</translation>
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation>{0} kündigt {1} Dateien an; ein Arbeitspaket enthält höchstens {2}</translation>
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation>{0} sind für ein ehrliches zu wenige ({1} nötig)</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation>{0} verlangt Antworten mit {1}, dieses Projekt solche mit {2}</translation>
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation>{0} verlangt Antworten mit {1}, was diese Version nicht kennt; aktualisieren</translation>
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation>{0} bittet, sie noch einmal anzusehen</translation>
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation>{0} wurde beim Lesen kürzer; noch einmal zurückholen</translation>
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation>{0} gehört zu keiner Modellversion</translation>
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation>{0} bringt keine Labels: blind verteilt, oder es wurde noch nichts gesagt</translation>
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation>{0} bei {1} Labels nur zu {2} sicher</translation>
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation>Aus dem Journal zurückgeholt: {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation>{0} kann kein Ordner für mehrere Pakete sein ({1}); einen anderen wählen</translation>
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation>{0} lässt sich nicht ins Projekt kopieren ({1}); prüfen, ob es lesbar und {2} beschreibbar ist, dann erneut importieren</translation>
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation>{0} lässt sich nicht nach {1} kopieren ({2}); die Festplatte prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation>{0} lässt sich nicht kopieren: das braucht {1} MB mit Platz zum Arbeiten, frei sind aber nur {2} MB; etwas Platz schaffen oder alte Dateien aus dem Ordner backups löschen</translation>
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation>{0} lässt sich nicht verschlüsseln ({1}); noch einmal versuchen</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation>{0} lässt sich nicht anlegen ({1}); einen eigenen Ordner wählen</translation>
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation>{0} lässt sich nicht anlegen ({1}); einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation>{0} lässt sich aus dem Protokoll nicht neu erstellen: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation>{0} lässt sich nicht als ONNX-Netz öffnen ({1}); neu exportieren</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation>{0} lässt sich nicht öffnen: {1}; das Paket noch einmal schicken lassen</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>{0} ist nicht zu lesen</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation>{0} ist nicht zu lesen ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation>{0} ist nicht zu lesen ({1}) und kann nicht mitkommen; an seinen Platz zurücklegen oder die Probe auslassen</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation>{0} ist nicht zu lesen ({1}); die Rechte prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation>{0} ist nicht zu lesen ({1}); den Pfad prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}); without it the project cannot be read</source>
   <translation>{0} lässt sich nicht lesen ({1}); ohne sie lässt sich das Projekt nicht lesen</translation>
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation>{0} ist nicht als COCO zu lesen ({1}); ist es vollständig?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation>{0} ist nicht als Parquet zu lesen ({1}); ist es vollständig?</translation>
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation>{0} ist nicht als Parquet zu lesen ({1}); neu schreiben</translation>
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation>{0} ist nicht als Excel-Arbeitsmappe zu lesen ({1}); neu als .xlsx speichern</translation>
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation>{0} ist nicht zu lesen: es ist keine Datei; eine wählen</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ist nicht zu lesen: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation>{0} lässt sich nicht aufnehmen ({1}); den freien Platz und die Rechte des Projekts prüfen, dann erneut zusammenführen</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation>{0} lässt sich nicht neben dem Projekt entpacken ({1}); etwas Platz schaffen oder die Rechte des Projektordners prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation>{0} lässt sich nicht schreiben ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation>{0} lässt sich nicht schreiben ({1}), Pseudonyme könnten daher nächstes Mal nicht dieselben sein; den Projektordner beschreibbar machen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the folder and the disk</source>
   <translation>{0} lässt sich nicht schreiben ({1}); Ordner und Datenträger prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation>{0} lässt sich nicht schreiben ({1}); den gemeinsamen Ordner prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation>{0} lässt sich nicht schreiben ({1}); einen anderen Ort wählen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation>{0} lässt sich nicht schreiben ({1}); etwas Platz schaffen oder schreibgeschützt öffnen</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation>{0} lässt sich nicht schreiben ({1}); Modelle werden bei jedem Start neu trainiert</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation>{0} lässt sich nicht schreiben ({1}); schreibgeschützt öffnen oder in einen eigenen Ordner kopieren</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation>{0} lässt sich nicht schreiben: {1}; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another folder</source>
   <translation>{0} lässt sich nicht schreiben; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>{0} cannot be written; choose another place</source>
   <translation>{0} lässt sich nicht schreiben; einen anderen Ort wählen</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation>{0} kann keine Bilder von {1} × {2} annehmen ({3})</translation>
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation>{0} Zellen, die eine Tabellenkalkulation als Formel ausführen würde, beginnen mit einem Apostroph</translation>
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation>{0} Klassennamen enthalten Leerzeichen: {1}</translation>
  </message>
  <message>
   <source>{0} classes have</source>
   <translation>{0} Klassen haben</translation>
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation>{0} Klassen angegeben; eine Aufgabe kann {1} haben</translation>
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation>{0} Klassen: {1}</translation>
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation>{0} Befehle haben eigene Tasten.</translation>
  </message>
  <message>
   <source>{0} commented: {1}</source>
   <translation>{0} kommentierte: {1}</translation>
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation>{0} widerspricht dem, was vom selben Gerät zuvor aufgenommen wurde</translation>
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation>{0} kopierte Dateien gehören zu keiner Probe ({1}), {2}</translation>
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation>{0} ließ sich nicht kopieren</translation>
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation>{0} war nicht zu lesen: der lesende Prozess wurde überwacht, und {1}. Nichts ist verloren; prüfen, ob die Datei ist, was ihr Name sagt, sie teilen, wenn sie riesig ist, oder auslassen</translation>
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation>{0} ließ sich nicht entpacken: {1}. Nichts ist verloren; noch einmal schicken lassen</translation>
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation>{0} tut das nicht mit Bilddateien; es bietet {1}</translation>
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation>{0} gibt es nicht, oder es ist weder Datei noch Ordner; den Pfad prüfen</translation>
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation>{0} gibt es nicht, oder es ist keine Datei; den Pfad prüfen</translation>
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation>{0} gibt es nicht; den Pfad prüfen</translation>
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation>{0} gibt es schon; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation>{0} gibt es schon; einen anderen Namen wählen</translation>
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation>{0} gibt es schon; einen anderen Namen wählen oder es öffnen</translation>
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation>{0} gibt es; einen anderen Namen wählen oder es verschieben</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} schlug fehl: {1}</translation>
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation>{0} Dateien sind keine Bilder und werden ausgelassen</translation>
  </message>
  <message>
   <source>{0} files are written</source>
   <translation>{0} Dateien sind geschrieben</translation>
  </message>
  <message>
   <source>{0} flagged it</source>
   <translation>{0} hat sie markiert</translation>
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation>{0} aus „{1}“; eine Datei oder einen Ordner nennen, woher sie kamen, oder COLUMN=VALUE</translation>
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation>{0} gibt eine Ausgabe der Form {1}; nötig ist ein Vektor je Bild</translation>
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation>{0} hat einen Kopf, aber keine Zeilen darunter; ist es die richtige Datei?</translation>
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation>{0} hat mehr als {1} GB; einen Teil davon vergleichen</translation>
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation>{0} hat mehr als {1} verschiedene Schlüssel; ist es eine Liste gleichartiger Objekte?</translation>
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation>{0} hat weder eine Spalte „title“ noch „abstract“; vorhanden: {1}</translation>
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation>{0} hat noch keine Sicherungen; eine erstellen mit labeler backup {1}</translation>
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation>{0} hat keine Auswahl namens „{1}“; vorhanden: {2}</translation>
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation>{0} hat keine Spalte mehr zu zeigen; die Spalten sind: {1}</translation>
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation>{0} hat keine Spalte, die nach Text aussieht; mit --text nennen, die Spalten sind: {1}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation>{0} hat keine Spalte „{1}NAME“; eine breite Tabelle hat eine je Annotator, etwa label:anna</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation>{0} hat keine Spalte „{1}“ (--label); vorhanden: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation>{0} hat keine Spalte „{1}“ (--text); die Spalten sind: {2}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation>{0} hat keine Spalte „{1}“ ({2}); vorhanden: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation>{0} hat keine Spalte „{1}“ ({2}); die Spalten sind: {3}</translation>
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation>{0} hat keine Spalte „{1}“; eine lange Tabelle hat die Spalten item,annotator,label</translation>
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation>{0} hat keine Merkmale mehr; berechnen: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation>{0} hat noch keine Merkmale; zuerst berechnen: labeler featurize {1}</translation>
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation>{0} hat keine Merkmale, es gibt also kein Modell zu fragen; eine andere Methode wählen</translation>
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation>{0} hat keine Merkmale: {1}</translation>
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation>{0} hat kein Labelattribut „{1}“; vorhanden: {2}</translation>
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation>{0} hat keine Modellversion {1}: {2}</translation>
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation>{0} hat keine Frage „{1}“; vorhanden: {2}</translation>
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation>{0} hat kein {1}, also gibt es keine Spalte „{2}“; --label weglassen</translation>
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation>{0} hat die Spalten {1}; nötig ist eine von {2}</translation>
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation>{0} hat zu wenige Antworten auf zufällig gezogene Fragen; weiter labeln oder ihren Anteil erhöhen</translation>
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation>{0} hat {1}</translation>
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation>{0} enthält ein Array der Form {1} und des Typs {2}; nötig sind Zeilen von Zahlen</translation>
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation>{0} enthält jede Antwort, auch die letzte. Als Projekt öffnen oder später in dieses zusammenführen; Proben sind wieder zu sehen, sobald ihre Quelle dort importiert ist.</translation>
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation>{0} enthält nur Labels; zurückholen mit: labeler merge PROJECT {1}</translation>
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation>{0} enthält kein JSON-Objekt{1}; erwartet werden Objekte wie {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation>{0} enthält keine RIS-Referenzen; erwartet werden Zeilen wie „TY  - JOUR“</translation>
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation>{0} enthält keine Entscheidung; unter dem Kopf item,label ist jede Zeile eine</translation>
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation>{0} enthält keine Dateien zum Labeln; erwartet wird darin CLASS/FILE</translation>
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation>{0} enthält kein Journal; das Projekt einmal mit dieser Version öffnen, dann zusammenführen</translation>
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation>{0} enthält keine Tasten von labeler; labeler keys --export schreibt eine solche Datei</translation>
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation>{0} enthält noch keine Labels; eine Simulation braucht Proben mit bekannten Labels</translation>
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation>{0} enthält keine Metadaten, die Bilder nennen; erwartet wird metadata.jsonl mit file_name</translation>
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation>{0} enthält weder metadata.jsonl noch metadata.csv; ist es ein Ordner mit einfachen Bildern?</translation>
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation>{0} enthält keine Zahlen in Zeilen ({1}, Form {2}); Merkmale sind eine Tabelle von Zahlen, eine Zeile je Probe</translation>
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation>{0} enthält keine Urteile; unter dem Kopf item,annotator,label ist jede Zeile eines</translation>
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation>{0} enthält keine Zeilen</translation>
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation>{0} enthält kein {1}; erwartet werden Zeilen wie {2}Klasse ein paar Wörter</translation>
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation>{0} enthält kein {1}; die JSON-Datei selbst nennen und den Ordner der Bilder mit --media</translation>
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation>{0} enthält nichts zum Zurückholen: ein Arbeitspaket, einen Projektordner oder einen gemeinsamen Ordner angeben</translation>
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation>{0} fasst eine Klasse je Probe, diese Aufgabe hat mehrere; ein anderes Format wählen</translation>
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation>{0} fasst ein Label je Probe; mit --labels consensus oder --labels annotator:NAME exportieren</translation>
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation>{0} enthält nur leere Objekte; erwartet werden Objekte wie {"text": …, "label": …}</translation>
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation>{0} enthält andere Dateien, als das Manifest auflistet; nichts wurde entpackt</translation>
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation>{0} enthält Teile, die nicht von labeler stammen ({1}), und wird daher nicht geöffnet: sie könnten dem Projekt oder diesem Computer schaden. Eine Sicherung davon öffnen oder beim Absender um einen Export der Labels bitten</translation>
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation>{0} enthält mehrere Arrays; eines als .npy speichern</translation>
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation>{0} enthält Vektoren ungleicher Länge oder Zellen, die keine Zahlen sind</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation>{0} enthält {1} der Form {2}; nötig ist ein Label je Zeile</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation>{0} enthält {1} Vektoren und {2} Ids; eine Id je Vektor angeben</translation>
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation>{0} enthält {1}; erwartet wird eine Liste von Objekten, [{…}, {…}] (ein Objekt je Zeile ist JSON Lines: der Datei die Endung .jsonl geben)</translation>
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation>{0} in der Projektdatei ergibt keinen Sinn, die Datei ist also beschädigt oder wurde manipuliert; eine Sicherung davon öffnen</translation>
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation>{0} unterbrochene Importe warten auf Fortsetzung, {1}</translation>
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation>{0} ist eine Sicherung eines anderen Projekts ({1}, erstellt {2}); jenes öffnen und sie dort wiederherstellen</translation>
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation>{0} ist ein Anteil, von 0 bis 1, nicht {1}</translation>
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation>{0} wird gerade von {1} geschrieben; dort schließen oder schreibgeschützt öffnen</translation>
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation>{0} ist geschlossen; neu öffnen</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation>{0} ist beschädigt ({1}); labeler doctor PROJECT sagt mehr</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation>{0} ist beschädigt ({1}); eine Sicherung des Projekts öffnen</translation>
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation>{0} ist beschädigt ({1}); neu speichern</translation>
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation>{0} ist beschädigt oder keine Projektdatei ({1}); eine andere wählen</translation>
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation>{0} ist beschädigt oder kein Arbeitspaket; noch einmal schicken lassen ({1})</translation>
  </message>
  <message>
   <source>{0} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies in the folder backups</source>
   <translation>{0} ist beschädigt, und ohne sie ist nichts von diesem Projekt lesbar; eine Kopie zurücklegen, eine liegt im Ordner backups</translation>
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation>{0} ist beschädigt oder kein Array einfacher Zahlen oder Texte; neu mit numpy.save speichern</translation>
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation>{0} ist beschädigt: das Siegel ist gebrochen; erneut importieren</translation>
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation>{0} ist beschädigt; aus einer Sicherung zurückholen oder löschen: dann werden die Pseudonyme andere</translation>
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation>{0} ist beschädigt; eine Sicherung des Projekts öffnen</translation>
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation>{0} ist leer; eine Tabelle braucht eine Kopfzeile und Zeilen darunter</translation>
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation>{0} ist leer; erwartet wird eine Liste von Objekten, [{…}, {…}]</translation>
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation>{0} ist verschlüsselt</translation>
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation>{0} ist verschlüsselt, und die Schlüsseldatei {1} ist nicht da; eine Kopie davon zurücklegen: ohne sie kann niemand etwas vom Projekt lesen, mit welcher Passphrase auch immer</translation>
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation>{0} ist verschlüsselt, und ein gemeinsamer Ordner würde die Labels offen enthalten; stattdessen verschlüsselte Pakete austauschen: labeler pack PROJECT FILE --labels-only --encrypt, und beim Zurückholen labeler merge</translation>
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation>{0} ist verschlüsselt, und der Inhalt läge auf den Workern eines Clusters offen; ohne --scheduler ausführen</translation>
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation>{0} ist verschlüsselt, und Vorhersagen lägen offen daneben; das wird nicht getan</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation>{0} ist verschlüsselt, und dieses Python hat kein sqlcipher3, das solche Projekte liest; installieren oder das Projekt auf einem anderen Computer öffnen</translation>
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation>{0} ist verschlüsselt, und dieses Paket würde den Inhalt offen enthalten; dem Paket eine Passphrase geben (--encrypt) oder, wenn es so gewollt ist, --in-the-open sagen</translation>
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation>{0} ist verschlüsselt; es öffnet sich mit der Passphrase, mit der es erstellt wurde</translation>
  </message>
  <message>
   <source>{0} is encrypted; open it with its passphrase</source>
   <translation>{0} ist verschlüsselt; mit der Passphrase öffnen</translation>
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation>{0} bleibt gedrückt: zählt nur einmal</translation>
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation>{0} ist größer, als eine Journaldatei sein darf</translation>
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation>{0} wird neben {1} gebraucht: eine Id je Zeile, in der Reihenfolge der Vektoren</translation>
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation>{0} ist keine Excel-Arbeitsmappe (.xlsx); als solche speichern oder als CSV</translation>
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation>{0} ist kein JSON ({1}); labeler keys --export schreibt eine Tastendatei</translation>
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation>{0} ist keine Parquet-Datei; stimmt der Name?</translation>
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation>{0} ist kein augmented manifest; erwartet werden Zeilen wie {"source-ref": …}</translation>
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation>{0} ist keine doccano-Tabelle: sie braucht eine Spalte „text“ oder „{1}“ und „label“; vorhanden: {2}</translation>
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation>{0} ist kein Ordner; Klassenordner sind ein Ordner, der je Klasse einen enthält</translation>
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation>{0} ist kein sicherer Ort für ein Projekt</translation>
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation>{0} ist kein Arbeitspaket dieses Programms: dem Manifest fehlt ein Teil</translation>
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation>{0} ist kein Arbeitspaket: es beginnt nicht mit dem Manifest</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation>{0} ist kein Arbeitspaket: das Manifest stammt von einem anderen Programm</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation>{0} ist kein Arbeitspaket: das Manifest ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation>{0} ist kein Arbeitspaket: das Manifest listet keine Dateien auf</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation>{0} ist kein UTF-8-Text; als UTF-8 speichern</translation>
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation>{0} ist keine .npy-Datei einfacher Zahlen oder Texte; mit numpy.save speichern</translation>
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation>{0} ist keine Datei; eine wählen</translation>
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation>{0} ist keine Datei; eine CSV-Datei mit dem Kopf {1} angeben</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation>{0} ist kein Ordner; einen wählen, den alle sehen</translation>
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation>{0} ist kein Ordner; einen vorhandenen wählen</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation>{0} ist keine labeler-Projektdatei; eine aus dem Ordner backups wählen</translation>
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation>{0} ist keine labeler-Projektdatei; sie ist leer, beschädigt oder gehört zu einem anderen Programm</translation>
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation>{0} ist kein labeler-Projekt: ein Projekt ist ein Ordner NAME.labeler mit {1} darin</translation>
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation>{0} ist nicht verschlüsselt; labeler encrypt {1} tut das</translation>
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation>{0} ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation>{0} ist nicht das gelabelte Bild: es hat sich seit dem Export geändert</translation>
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation>{0} wird nicht mehr verwendet; das Modell lernt weiter</translation>
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation>{0} hat ein älteres Format und lässt sich ohne Sicherung nicht aktualisieren: {1}; bis dahin lässt es sich schreibgeschützt öffnen</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation>{0} ist schreibgeschützt geöffnet; zum Ändern woanders schließen und neu öffnen</translation>
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation>{0} ist schreibgeschützt geöffnet; zum Labeln woanders schließen und neu öffnen</translation>
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation>{0} ist Teil eines Arbeitspakets; dieses entpacken: labeler unpack</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} ist schon da</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation>{0} ist schon da; einen anderen Namen wählen oder --overwrite</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation>{0} ist schon da; einen anderen Namen wählen oder es verschieben</translation>
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation>{0} ist schon da; einen anderen Namen wählen oder --force sagen</translation>
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation>{0} ist schon da; einen anderen Namen angeben</translation>
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation>{0} ist zu groß für eine Tastendatei; labeler keys --export schreibt eine</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} ist geschrieben</translation>
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation>{0} kennt die Klassen {1}; das Projekt hat jetzt {2}, und eine Version mit anderen Klassen kann nicht vorschlagen</translation>
  </message>
  <message>
   <source>{0} labeled it automatically: {1}</source>
   <translation>{0} hat sie automatisch gelabelt: {1}</translation>
  </message>
  <message>
   <source>{0} labels</source>
   <translation>{0} Labels</translation>
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation>{0} Labels sind als JSON-Listen geschrieben, weil ein Klassenname „{1}“ enthält</translation>
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation>{0} Labels gesehen</translation>
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation>{0} Labels {1}: ASReview sieht sie als nicht entschieden</translation>
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation>{0} listet keine Bilder auf; erwartet wird {"images": […], "annotations": […], "categories": […]}</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation>{0} ist nicht beschreibbar ({1}); die Rechte prüfen</translation>
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation>{0} ist nicht beschreibbar ({1}); in einen eigenen Ordner kopieren</translation>
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation>{0} ist nicht beschreibbar; schreibgeschützt öffnen oder in einen eigenen Ordner kopieren</translation>
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation>{0} min ohne Pause</translation>
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation>{0} Modelle sagen alle ‚{1}‘, verschieden überzeugt</translation>
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation>{0} Modelle sind uneins: {1} sagen ‚{2}‘, {3} ‚{4}‘</translation>
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation>{0} geht von Element zu Element und kann nicht die Taste eines Befehls sein</translation>
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation>{0} Namen standen zweimal in einem Ordner; jeder bekam einen eigenen Namen</translation>
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation>{0} Namen, die nicht jedes System annimmt, wurden geändert: {1}{2}</translation>
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation>{0} braucht die Spalten label und uid oder source; vorhanden: {1}</translation>
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation>{0} der vorhergesagten Klassen änderten sich bei einem der letzten zwei Vergleiche</translation>
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation>{0} von {1} Klassen sind gezeichnet: die am meisten verwechselten. </translation>
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation>{0} von {1} Klassen haben weniger als {2} Labels: {3}</translation>
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation>{0} von {1} Kriterien sagen Stopp{2}; Weitermachen lohnt sich</translation>
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation>{0} von {1} · Enter geht weiter</translation>
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation>{0} ältere Aktionen: labeler history listet alle auf.</translation>
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation>{0} andere offene Proben liegen in der Nähe</translation>
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation>{0} Teile sind zu viele zum Ansehen (höchstens {1}); eine andere Spalte wählen</translation>
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation>{0} Urteile außerhalb der häufigsten Klasse sind für ein ehrliches zu wenige ({1} nötig)</translation>
  </message>
  <message>
   <source>{0} removed the comment</source>
   <translation>{0} hat den Kommentar entfernt</translation>
  </message>
  <message>
   <source>{0} revoked {1}</source>
   <translation>{0} hat {1} widerrufen</translation>
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation>{0} Zeilen enthalten Werte eines anderen Typs als ihre Spalte; sie stehen als JSON in „{1}“</translation>
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation>{0} Zeilen der Art {1} werden ausgelassen: {2} kann sie nicht fassen</translation>
  </message>
  <message>
   <source>{0} said {1}</source>
   <translation>{0} sagte {1}</translation>
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation>{0} Proben sind zu wenige, um {1} zum Testen beiseitezulegen</translation>
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation>{0} Proben kamen an verschiedenen Stellen mit verschiedenen Labels; das letzte zählt</translation>
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation>{0} Proben haben in diesem Export kein Label: ihr Konsens ist nicht sicher genug</translation>
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation>{0} Proben bleiben: jemand hat sie seither beantwortet</translation>
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation>{0} Proben verschwanden, während Merkmale berechnet wurden; neu beginnen</translation>
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation>{0} Proben, die erste davon {1}; mehr davon angeben</translation>
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation>{0} sagt zu viel über sich; es ist kein Arbeitspaket dieses Programms</translation>
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation>{0} sendet sie zurück: „{1}“</translation>
  </message>
  <message>
   <source>{0} settled it as {1}</source>
   <translation>{0} hat entschieden: {1}</translation>
  </message>
  <message>
   <source>{0} skipped it</source>
   <translation>{0} hat sie übersprungen</translation>
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation>{0} spricht im Namen dieses Projekts, und dieses Projekt hat es nicht geschrieben</translation>
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation>{0} bleibt, wie es ist</translation>
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation>{0} bleibt, wie es ist: die verschlüsselte Kopie weicht davon ab; die Festplatte prüfen</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation>{0} bleibt, wie es ist: die reparierte Kopie ist nicht in Ordnung ({1})</translation>
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation>{0} bleibt, wie es ist: der reparierten Kopie würden {1} von {2} Ereignissen fehlen, die jetzt zu lesen sind</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation>{0} bleibt, wie es ist: {1} ({2})</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation>{0} bleibt, wie es ist: {1} ({2}); Rechte und Festplatte prüfen, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation>{0} bleibt, wie es ist: {1} lässt sich nicht verschieben ({2}); andere Programme schließen, die das Projekt offen haben, und Rechte und Festplatte prüfen</translation>
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation>{0} Unterordner könnten die Klassen sein</translation>
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation>{0} nimmt genau {1} Bilder auf einmal; mit freier Stapelgröße exportieren</translation>
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation>{0} nimmt Bilder von {1} × {2}; möglich sind Quadrate bis {3}</translation>
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation>{0} nimmt die Eingänge {1}; nötig ist ein float-Eingang der Form [N, 3, height, width], so exportieren</translation>
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation>{0} nimmt die letzte Antwort zurück, auch morgen noch. {1} stellt eine Probe zurück.</translation>
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation>{0} Texte haben Zeilenumbrüche oder mehrfache Leerzeichen verloren</translation>
  </message>
  <message>
   <source>{0} took back {1}</source>
   <translation>{0} hat {1} zurückgenommen</translation>
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation>{0} unfertige Dateien liegen herum ({1})</translation>
  </message>
  <message>
   <source>{0} unflagged it</source>
   <translation>{0} hat die Markierung entfernt</translation>
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation>{0} wird entpackt {1} GB groß; {2} GB ist die Grenze</translation>
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation>{0} wurde nach dem Abschließen geändert: der Inhalt ist nicht, was der Name sagt</translation>
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation>{0} wurde abgeschnitten</translation>
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation>{0} war beschädigt</translation>
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation>{0} wurde gelöscht oder verschoben</translation>
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation>{0} wurde gelöscht, verschoben oder ersetzt</translation>
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation>{0} war leer oder von einem anderen Programm</translation>
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation>{0} wurde an andere Merkmale angepasst, {1}; diese zuerst wählen</translation>
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation>{0} stammt von einer neueren Version; dieses Programm aktualisieren, um es zu öffnen</translation>
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation>{0} wurde woanders erstellt oder ist beschädigt</translation>
  </message>
  <message>
   <source>{0} was missing</source>
   <translation>{0} fehlte</translation>
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation>{0} wurde nicht gepackt: {1} lässt sich nicht schreiben ({2}); dort etwas Platz schaffen</translation>
  </message>
  <message>
   <source>{0} was not written</source>
   <translation>{0} wurde nicht geschrieben</translation>
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation>{0} wurde durch eine andere Datei ersetzt</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation>{0} wurde von einem neueren labeler geschrieben (Format {1}, dieses liest bis {2}); zum Öffnen labeler aktualisieren, das Projekt bleibt, wie es ist</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation>{0} wurde von einem neueren labeler geschrieben (Format {1}, dieses liest bis {2}); zum Wiederherstellen labeler aktualisieren</translation>
  </message>
  <message>
   <source>{0} was written by a newer labeler; update it to open this project</source>
   <translation>{0} wurde von einem neueren labeler geschrieben; labeler aktualisieren, um dieses Projekt zu öffnen</translation>
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation>Erneut ins Journal geschrieben: {0}.</translation>
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation>{0}, wo der andere {1} sagt: {2} Proben</translation>
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation>{0} mit {1}: Kappa {2}, übereingestimmt {3} von {4}</translation>
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation>{0} wäre entpackt größer als {1} GB; nichts wurde entpackt</translation>
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation>das Ziel „{0} {1}“</translation>
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation>{0} {1}: labeler copy {2} ~/{3}</translation>
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation>{0} {1}{2} (das erste: {3})</translation>
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation>{0} – Neues Projekt – labeler</translation>
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation>{0} „{1}“; die uid angeben</translation>
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation>{0}, und {1} lässt sich nicht reparieren</translation>
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation>{0}, Spalten getrennt durch {1}</translation>
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation>{0}, Zeile 1: der Kopf hat {1} Spalten; {2} ist die Grenze</translation>
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation>{0}, Zeile 1: der Kopf enthält Bytes, die kein Text sind; die Datei als UTF-8 speichern</translation>
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation>{0}, Zeile 1: der Kopf ist leer; die erste Zeile muss die Spalten benennen</translation>
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation>{0}, Zeile 1: es gibt keine Spalte {1}; der Kopf ist {2}</translation>
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}, Zeile 1: zwei Spalten heißen „{1}“; jeder einen eigenen Namen geben</translation>
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation>{0}, Zeile {1}: jede Klasse braucht eine Wahrscheinlichkeit von 0 bis 1</translation>
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation>{0}, Zeile {1}: sie enthält ein Null-Byte; das ist keine Tabelle, sondern eine Binärdatei</translation>
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation>{0}, Zeile {1}: sie ist länger als {2} Millionen Zeichen; ein Urteil ist eine Zeile</translation>
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation>{0}, Zeile {1}: der Eintrag oder der Annotator ist leer</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation>{0}, Zeile {1}: das Label „{2}“ kommt weder in den Urteilen noch in --categories vor</translation>
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation>{0}, Zeile {1}: das Label „{2}“ ist nicht unter --categories</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}, Zeile {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation>{0}, Zeile {1}: {2} Felder statt {3}; ein Feld mit Komma in Anführungszeichen setzen</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation>{0}, Zeile {1}: {2} „{3}“; die uid angeben</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation>{0}, Zeile {1}: {2}; Anführungszeichen müssen geschlossen und innen verdoppelt sein</translation>
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation>{0}, Zeilen {1} und {2}: {3} nennt {4} sowohl „{5}“ als auch „{6}“; eine entfernen oder mit --keep last die späteren nehmen</translation>
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation>{0}, Seed {1}</translation>
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation>{0}, mit der Karte {1}; an allen Proben geprüft</translation>
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation>{0}, {1} als Metadaten</translation>
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation>{0}: ein Arbeitspaket enthält keine Datei namens „{1}“; nichts wurde entpackt</translation>
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation>{0}: gilt für diese Antwort  ({1})</translation>
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation>{0}: das Manifest listet etwas auf, das keine Datei ist</translation>
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation>{0}: das Siegel ist gebrochen</translation>
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation>{0}: neue Tatsachen</translation>
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation>{0}: der Kopf hat {1} Spalten; {2} ist die Grenze</translation>
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation>{0}: der Kopf ist leer; die erste Zeile muss die Spalten benennen</translation>
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation>{0}: der Name der Spalte {1} hat {2} Zeichen; {3} ist die Grenze, kürzen</translation>
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation>{0}: die Zeile hat keine Spalten; erneut importieren</translation>
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation>{0}: die Probe enthält keinen Text; erneut importieren</translation>
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation>{0}: zwei Spalten heißen „{1}“; jeder einen eigenen Namen geben</translation>
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation>{0}: {1:,} Proben</translation>
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation>{0}: {1} enthält nicht den Inhalt, den der Name sagt</translation>
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation>{0}: {1} ist nicht, was das Manifest auflistet; das Paket noch einmal schicken lassen</translation>
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation>{0}: {1} Proben sind nicht, was sie sagen, die erste in Zeile {2}: {3}</translation>
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation>{0}; es lässt sich nicht beheben, weil der Ordner nicht beschreibbar ist ({1})</translation>
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation>{0}; es wurde neu erstellt aus {1}.</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation>{0}; Proben kommen stattdessen in zufälliger Reihenfolge</translation>
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation>{0}; Proben kommen in zufälliger Reihenfolge, bis ein anderes Modell gewählt ist</translation>
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation>{0}; was zu lesen war, bleibt erhalten, und die Datei, wie sie war, ist {1} in {2}</translation>
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation>{decided}: {sample} (Ähnlichkeit {likeness})</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>— missing</source>
   <translation>— fehlt</translation>
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation>„{0}“ lässt sich nicht mit sich selbst zusammenführen; eine andere Klasse wählen</translation>
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation>„{0}“ passt auf {1} Proben; die uid oder den vollen Pfad verwenden</translation>
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation>„{0}“ hat schon {1} Beispiele; zuerst eines davon lösen</translation>
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation>„{0}“ in der Spalte „{1}“ ist keine Zeit; Zeiten sehen aus wie 2026-01-31 oder 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation>„{0}“ ist hier schon ein Name der Klasse „{1}“; stattdessen jene Klasse umbenennen oder zusammenführen</translation>
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation>„{0}“ ist keine JSON-Liste von Klassen</translation>
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation>„{0}“ ist kein Annotator dieses Projekts</translation>
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation>„{0}“ ist keine Kostenangabe; CLASS:PROPOSED=VALUE schreiben, mit zwei von {1} und einer Zahl ab 0</translation>
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation>„{0}“ ist kein Zielwert; zu schreiben wie accuracy=0.95, macro_f1=0.9 oder cost=0.2</translation>
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation>„{0}“ ist keine Klasse dieses Projekts; die Klassen sind: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation>„{0}“ ist nicht unter den Klassen: {1}</translation>
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation>„{0}“ ist „{1}“</translation>
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation>„{0}“ heißt {1} in {2}</translation>
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation>„{0}“ als „{1}“ vorgeschlagen: {2:,} Proben</translation>
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation>„{0}“ war einmal der Name der Klasse „{1}“, und damals gegebene Labels zählen noch für sie; einen anderen Namen wählen</translation>
  </message>
  <message>
   <source>“{0}”, once</source>
   <translation>„{0}“, einmal</translation>
  </message>
  <message>
   <source>“{0}”, {1:,} times</source>
   <translation>„{0}“, {1:,}-mal</translation>
  </message>
  <message>
   <source>中文</source>
   <translation>中文</translation>
  </message>
 </context>
</TS>
