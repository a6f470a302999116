<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>labeler</name>
  <message>
   <source>  A file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  A folder of images or texts …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Add data …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Bring work home …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Exchange through a folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Hand out work …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  New project …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Open a project …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Open a work packet …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Restore a backup …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Take this import back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  · {0} more by typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Enter when done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · {0:,} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · {0:,} skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source># How to decide

- What belongs to each class?
- What about the hard cases?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>## Settled examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(empty row)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(empty text)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(not given)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>*Nothing written yet. Press Edit and say how to decide.*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, and Gwet's AC, which does not, is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, the {0} surest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {0} of them given since then and brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>-1 and empty decisions are no answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 − observed / expected disagreement over all labels that can be paired; labels may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1,000 e-mails, wanted or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1,484 photographs; yellow is rare: 44 of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2,400 small product photographs, ten classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>50 to 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>683 soybean plants, 35 observations each, 19 diseases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>80 % sure that {0} already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>80 % sure that {0} by {1} labels{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>80 to 95 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>95 % and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>95 % interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>: {0} of labeling at the present pace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; stands for {0} similar ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;Choice value="{0}"/&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class key settles the selected sample, Undo takes it back, Enter opens the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fall after new people or new guidelines is a reason to talk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few minutes away from the screen do the next answers good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file that somebody handed out to you, ending in .labelpack  (W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A flag changes nothing in training or export; it is for coming back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder of images or texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder on a shared drive, or one that is synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder on another disk to keep all answers in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder that all of you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line of the journal that was never finished was put aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A low one names the class that the guidelines have to explain better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new image shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quiet line, never a window in your way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sample is what its most similar labeled samples are: easy to understand, weaker with many features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second method of consensus gives what is ahead {chance}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A soft tick for each answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A straight border learned answer by answer: the quickest after each answer, a little less accurate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A thin bar shows how much of it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASReview CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy of each version on audit answers against the number of labels, with 95 % intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. The band is the 95 % interval; dashed, with its 80 % band, is the forecast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual size (Ctrl+1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adaptive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a class, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of images or a table, then the first question appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add data …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the classes that are not here: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added, duplicates, refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds, renames, recolours, merges classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advice is measured against it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {0} labels: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement and consensus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement of a class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement of annotators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement of classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement of pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement with the others as answers came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement with the others fell from {0} to {1}, from about answer {2} on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All acts, the latest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All back to the defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys are the default ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys back to the defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them have an answer already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All samples of the project will be seen here once there are some.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings  (Ctrl+,)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings, yours and the project's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All together is the default and the strongest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Along the main directions (PCA)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alpha was {0} at first and is {1} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a manifest are written beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anna, Ben</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator in the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator in the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator to send it back to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotators disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotators take “{0}” and “{1}” for each other{2}, on {3} samples. Say in the guidelines what tells them apart, with one settled example of each; or merge them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers or working minutes since the project was opened, against what you set in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. The report below holds no data of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers with what the model proposes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any number of classes for each sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apache License 2.0. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Argilla records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrows move in the square, Enter lists the samples of a cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Fleiss' kappa, for two annotators.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As ONNX or skops, with a model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a kappa, but chance is taken for guessing on the hard samples only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a kappa, with chance one in the number of classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it was kept last. Comparing what everybody says now …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the image before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask these next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks the most typical sample of clusters without an answer. Strong for few answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks this sample again at the very end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks typical samples of regions without an answer. Strongest for the first answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks what is least like everything answered so far. Varied, but drawn to oddities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks what the model is unsure of where samples are dense. Passes oddities by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks what would change the model most, in different directions. Good for batches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks where even the most probable class is improbable. Can chase hopeless samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks where probability is spread over many classes. Finds rare ones; slow at first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks where the model is torn, no two alike in one batch. Strong in the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks where the two most probable classes are closest. Strong once the model is fair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit answers against what a model proposed that had not learned from them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit answers in rows, proposals of a model that had not learned from them in columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to all samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the default: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the start screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Below 50 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside the guidelines, or away again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brier score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brier score {0:.3f} ({1:.3f}–{2:.3f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness and contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring work home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring work home …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing work home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings back what Undo took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Building the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By annotator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>COCO (classes of images)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>COCO (classes of whole images)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV or TSV table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: every answer of everybody is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class to merge into</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clothes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohen's kappa for any number of annotators, each with their own shares of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohen's kappa of each two annotators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohen's kappa of each two annotators.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours and where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column to split by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns to leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns to leave out, separated by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns, scaled and one-hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes from a project that was made apart from this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comfort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comfort and settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment   {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee: split votes (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee: strongest dissent (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committee: unsure together (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compact shows more at once, large is easier to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing what everybody says …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing with random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing with the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing {0} with {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the chosen classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conger's kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy all of this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create and start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description of the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deutsch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different contents in the project. The same content from two places is one sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disagreement first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diverse gradients (BADGE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not collapse where one class is rare. Far above kappa means: nearly everything is one class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicates are counted with the imports, not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and sends back a file with the labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Easy to read, but high by chance alone where one class is common.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit classes  (F4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit classes …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypt it with a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter confirms what you chose; Space would replace it by the proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter keeps a change. Labels given before stay with their class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter opens the selected sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter, in a text Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter, then the new key, changes one. Delete brings its default back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Español</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every annotator's label, a line each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every key on one sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every label that can be compared is the same class, so agreement beyond chance is undefined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every sample is asked once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyone gets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything in there is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is labeled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer: no account, no network, no cloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything you said is on disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example of {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examples of the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel holds {0} columns; this export has {1}: take CSV or Parquet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel holds {0} lines; this export has more: take CSV or Parquet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange by a folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange through a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting: datasheet and manifest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting: {0} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra-trees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Falls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Farthest first (core-set)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files and safety</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter first, then keep it by a name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a class   /</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find similar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds words in the whole pool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit into the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit into the view (Ctrl+0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five models trained on resampled answers vote; asks where their votes are split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where one of them dissents most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five models trained on resampled answers; asks where their average is least sure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flag it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flagged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Focus mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for pictures and tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for the packets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder to exchange through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder to keep the project in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follows a shown proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follows a shown proposal more than a hidden one, by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a team on a shared drive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For multiple choice: asks where many classes seem to apply at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For multiple choice: asks where some class is least probable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For multiple choice: asks where the answer would contradict the ticked classes most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For multiple choice: asks where the ticked classes are most certain on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For planning the rest. Faster is not better: falls in agreement often follow a rising pace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast, advice and criteria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Français</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 0.8 on results may be relied on, from 0.667 on for tentative conclusions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {0:,} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting the demo ready …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal in answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal in minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal: {0} of {1} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal: {0} of {1} answers, or {2} of {3} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal: {0} of {1} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes back; nothing is lost by it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground Truth augmented manifest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups of settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand out work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand out work …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Higher than the others where classes are unevenly common.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest entropy (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a figure is reckoned and read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How agreement moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it learns and asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much more often the answer is the model's proposal when that is shown than when it is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often others say the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often the others together, without this person, say the same; right comes from the consensus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How people worked could not be computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How should an annotator decide?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure they must be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the map is laid out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the next question is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How this annotator works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to decide, in Markdown: what each class means, and the hard cases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well do we agree?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hugging Face image folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hunt for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hunt for one class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If one says it, how often another one does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import again, to see the samples: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Explore: what is selected becomes the next questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In each fit of the model, however few their labels are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In multiple choice: answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the order in which they are seen here. Alt+1 goes on labeling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information density (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instead of answers, or beside them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intervals that overlap widely are no proof of a difference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Into the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can be written here now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes first in their queue, with your note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes first in their queue, with your note; their new answer replaces the old one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no features, so neither the model nor similar samples count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can bring it back, and there is no other way in. Files that are not copied into it stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is encrypted, and opens with the passphrase of whoever made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It lies in {0}. Bring its labels home later: labeler merge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It need not reach 100 %: the Model screen says when more answers stop paying.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands beside the guidelines now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its labels count as the other class from then on. The log keeps what was said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its passphrase opens it. Nobody can bring back one that was forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JOIN samples s ON s.uid = d.uid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON list of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kappa of a pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this filter as …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps a copy in a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps {0}. Leaves out {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key of the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys are off while you type into a field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys to take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Krippendorff's alpha is {0} ({1} to {2}) on {3} samples labeled by two or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Krippendorff's alpha is {0} on {1} samples; how sure that is cannot be said: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Krippendorff's alpha with its interval each time figures were kept, by position in the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Krippendorff's alpha with its interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label Studio JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label, if there is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeled samples too, for second opinions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labeling goes on, and every answer is saved as before. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels that say “{0}”, no class here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels that the machine gave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laying out the samples …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning from your answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least confidence (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out what was said since then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves the past and asks the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light, dark, high contrast, as the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light, dark, high contrast, or as the system says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linear, learning on the fly (SGD)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines of the journal could not be used: {0}{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logistic regression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long table (item, annotator, label)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at features and models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at it …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the work of others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for label errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for near duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for the samples' files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through all samples …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks closer, at the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks from further away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low precision: the model says the class too easily.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low recall: the model overlooks the class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low with a narrow interval deserves a look at the samples, not a verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest probability first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making {0} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map of the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margins thinned by k-means (Zhdanov)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as cannot tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks the sample to come back to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maximum coverage (MaxHerding)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean squared distance between the probabilities of all classes and what was answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning (potion embeddings)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning of sentences (MiniLM)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Median and pace of your last {0} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge into another class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model {0} from {1:,} labels · {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model {0}, kept in use, from {1:,} labels · {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More of one class: its likeliest samples come first, one question in five is left to the strategy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most doubtful first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: asks where being wrong about the ticked classes costs most on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: asks where one class seems most certain, to confirm or refute it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: average confidence (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: average score (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: largest loss (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: largest score (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: least confidence (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiple choice: mean loss (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Near 0 is free judgment. Far above it, proposals make the labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed: the project is encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neighbouring versions with overlapping intervals do not differ as far as is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New samples; contents that were there already; files or lines that could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest answers first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nextcloud or ownCloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup could be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup yet. One is taken at each opening, every half hour of work and after imports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer an example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model yet: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page speaks of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No proposal yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can agree with others more than with themselves: this is the ceiling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody's label stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: whoever gets the file can read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not where on this computer the files lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note for the guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing but labeler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing chosen yet. You can also drop files or a folder here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is foretold before versions were measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to compare yet: it needs audit answers and a model, for a single choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to settle: no two annotators differ on a sample that is not decided yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was restored; the project is as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was saved elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NumPy arrays for scikit-learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONNX needs a library: install labeler with its extra “onnx”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONNX, for any program (*.onnx);;skops, for Python (*.skops)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of samples that several people labeled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the audit answers that are this class, the share the model proposed as it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the audit answers the model proposed as this class, the share that is it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the samples you read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the window. Takes effect at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off the diagonal they differ; Enter lists the samples of a cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One class for each sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One command has a key of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One folder holds everything. Your name is written beside each of your answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One image pixel a screen pixel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One key is an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One label a sample: consensus, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One label a sample: decided or by majority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One moment …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person low with everybody points to that person; one pair alone to these two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One question at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One so far: {1}, {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One straight border between classes: strong on good features, quick, its probabilities corrected. The default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One's own samples shown again, half an hour later or more, as if they were new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only sample, classes and proposal; Esc leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what {0} says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only with at least this probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only you see it. It is no goal; set one in the settings if you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a project (a folder ending in .labeler)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a work packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the settled sample {sample}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens or closes the guidelines beside the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or press the key of a class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others label on their own computers. Work goes out and comes home as files; no server is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others say the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others say the same, and right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outgrowing one machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Packets that came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Packets …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Packs samples for somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parquet (Hugging Face)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts and their shares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People differ. A change in one person says more than a difference between two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person by person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin as example of its class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned as example of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placing the samples …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press {0}, or the key beside a class. {1} finds a class by its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability of a proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prodigy JSONL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects you open appear here.
Each is one folder, yours to move and to copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposals grouped by their probability, against the share of each group that was right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pseudonyms instead of annotators' names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Query strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RIS references</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranked batch (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rare classes count as much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rare classes count as much as others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading samples: {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the image …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the log …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the new samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading what can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading your samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused ones are listed with file, line and reason. Nothing is left out silently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup, take off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restoring {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows are what was answered, columns what the model proposed. Click a cell for its samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples both labeled: rows what one said, columns what the other said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples come in random order for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples in random order. Learns slowest, favours nothing: good for comparing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of the cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of this cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples on which they differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that are not in this project; import them, and their labels count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that carry anybody's flag now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that have this class as somebody's standing label, or as the lead's decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that you put off and did not answer since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples to settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples with at least one label of anybody, out of all samples. Skipped ones do not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples without a label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a model version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save again  (Ctrl+S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as a file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save elsewhere …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save elsewhere …  (Ctrl+Alt+S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save pictures and tables …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says the same when asked again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says what the others say without them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scott's pi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all samples: words, or “a phrase”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second opinions, hidden proposals, samples asked again: how a team measures itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds an answer, and answers a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds an answer, and slower by the hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed of the split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent back to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent back to {name}, not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings hold until you quit, they cannot be kept: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle from the top: there a decision changes most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled by the lead: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled samples like this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settling it moves the model by {share} of the most that one label can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shapes and edges (HOG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of audit answers, drawn at random, that a model proposed rightly without having seen them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all in Explore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show and change the keys …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show how long your last answers took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show them beside the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows the answer before, to look at or change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows the samples most like this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows the whole sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sick plants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Similar to one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Similar to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower with each hour of a sitting, by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest margin (modAL)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soft labels (probabilities)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else's project folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SpamAssassin public corpus, PDDL 1.0 / CC0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific agreement: if one annotator says the class, how often another one says it too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squares: what random sampling gives, from models that learned from audit answers alone: {0:.0%} with {1:,} labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stabilising predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start labeling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop what is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sub-folder names are labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest a break after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surest on {0} ({1}), least on {2} ({3}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TSV table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes a checked copy of the project file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes in the labels of others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the labels out, for people and programs. The project stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the labels out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the last act back, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking the import back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task and classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team measures are off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team measures are on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team measures on or off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is no safe place either</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was our mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is taken and checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes and settings since then come back from the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The broken files are kept in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The closer the two, the more the answer teaches. Samples drawn at random measure the model instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The curve is continued from the versions measured so far; each stopping criterion has its threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk does not answer; what you did last is not safe yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is nearly full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figures could not be computed: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {0:,} of those that differ:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal is put aside too; both are kept in the folder quarantine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file was missing; its copy from the folder {0} took its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of classes are in the class editor, F4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The labels are answers already given: keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The labels are not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The labels only name the classes: label anew, without seeing them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language changes when labeler is started again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licences of the packages are not known to this installation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The machine picks what to ask. You answer with one key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map needs the samples’ features, which are not computed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean over samples of the share of pairs of annotators that say the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model proposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model proposes {names} ({probability}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest of {0:,}: {1}, {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest version proposes again, and learns from each answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next answer counts in full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next answer counts, but less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next answer says that nobody could tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one whose answer teaches the model most comes first, and here it says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other way, back to the question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other window has closed this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The packets are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages that explain everything  (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pages that explain everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of the questions that measures the model honestly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is encrypted; give its packets a passphrase too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The query strategy or model had a problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The query strategy's reason for this sample, with the two likeliest classes where they are close.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same content is never in two parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The samples as points: what is alike lies together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole pool as a grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window in five sentences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work is home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work is home, not all of it could be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their names for classes of yours count: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their passphrase, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme: as the system says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme: dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme: high contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme: light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no backups yet. One is taken at each opening and every half hour of work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no model yet, so its effect on one does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to compare yet: no sample was labeled by two annotators.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to compare yet: only one annotator has labeled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come back after all others. Many may mean that a class is missing or unclear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be brought home.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is copied by {0}. A sync program can copy the project file while it is written, and a second computer can write it at the same time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is on a network share ({0}). Its locks cannot be trusted, so two computers could write the project file at the same time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This part of the questions is drawn at random: the price of an honest estimate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project has no samples yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project is open for reading only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project was repaired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sample cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiredness, other samples, or a changed idea of a class. The line shows when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together, and doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too few audit answers: {0} of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Traffic lights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it on real data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a part of its name, Enter answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what you want to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typical of clusters (TypiClust)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typical samples first, then those the model is unsure of, each standing for many others. Good from the first answer to the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typical time on screen; the trend within sittings, with its interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpacking {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsettled samples near it: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {0} from {1:,} labels: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {0}, learned from {1:,} labels: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version, licences, and where the log is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page (*.html);;PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a crash had left was put in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What accuracy to label for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What belongs here, and what does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to label?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is alike together (t-SNE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is asked?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in the project; add more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in this project, where it came from, and how far it is labeled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is shown (EfficientNet-Lite0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What labeler is made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What learns from the answers and proposes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What random sampling would give is not drawn yet: it needs 20 audit answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands — {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the labels found are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model learned, and how it asks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model looks at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the newest model gives the class, calibrated on answers it had not learned from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the parts keep together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What two say of the same samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What two take for each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of this sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you take back does not count, pauses neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What's this number?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What's this number?  (Shift+F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where agreement with the others fell and stayed down; one false alarm in 2,000 answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where annotators disagree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it is flat within its band, more labels of the same kind change little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to keep it, and who labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to keep your keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to put the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which apply?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who labels?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who said what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who said what when, seeing which proposal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who with whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole, pixel by pixel, or as close as the one before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this one: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why? A note goes into the guidelines as an example (optional)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide table (one column an annotator)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With 95 % intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the image files, for somebody who has no copy of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the labels given so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words and word parts (TF-IDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work on a local copy …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work on a local copy, and bring the labels home later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work packets (*.labelpack)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work packets (*{0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the packets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes a note to this sample; Enter keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes again what could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written beside each of your answers, from the next project you open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>YOLO classification folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You came back to this one; a new answer replaces the old. Esc goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can look at every sample and export; answers are not accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You work on a local copy now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your goal for now is reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your keys are in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your labels go into the folder, those of the others come out of it. The project itself stays on this computer, where nothing can get between its files; what lies in the folder is never changed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your last answer is not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your last answers are not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name is written beside each of your answers, so that several people can be compared later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own answers since midnight, those of other windows of this project included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own image network (.onnx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own vectors (.npy or Parquet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your settings were mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a backup is being taken just now; wait for it to end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a class needs a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a content hash is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a cost per sample of at most {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a crash leaves such a line; it was never saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of the project is not where it was; put its folder back, then open it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of the same name is in the way; open the project again, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder is in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder is in the place of the project file; move it away, then open the project again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a forecast needs a curve from {0} to at least {1} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a forecast needs {0} measured versions; there are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a helper process announced {0} bytes, which cannot be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a helper process ended in the middle of a message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a helper process sent something that is not a message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key is one character, not “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a line was never finished: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a look elsewhere: ‘{0}’ is hunted, and may be where the model knows nothing of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a minimum probability is one of the consensus; with single annotators ask for a certainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a model needs answers of at least two classes; so far {0}, label on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a model needs at least one answer; label on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a model of this kind cannot be written as ONNX; write it as skops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a model version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a multiple-choice answer looks like {"classes": ["…"]}, not {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a newer answer is waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a probability lies between 0 and 1, not at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a process that reads files of other people may not do this: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a quotation mark in this row is never closed: {0} lines are lost with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a rejected class is no answer by itself: it only says what the sample is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a restore of {0} was cut off and cannot be finished: {1} cannot be moved ({2}); check the permissions of the folder and the disk, then open the project again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a second method of consensus gives what is ahead {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a single-choice answer looks like {"class": "…"}, not {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a source of sample number {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a split can be stratified, group:COLUMN or time:COLUMN, not “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a split looks like train=0.8,test=0.2, not “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a target for the cost per sample is above 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a target for {0} lies between 0 and 1, like 0.95 or 95%, not {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a task needs at least one class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a team is at least two people, not {0} alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text is not UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text of line {0} has {1} characters; Excel holds {2}: take CSV or JSONL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a worker cannot read {0}, which this machine can; give the workers the same files under the same path (a shared folder)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0:,} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0:,} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0} more labels for +1 point of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy not known yet: {0} of {1} audit answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy {0} ({1}–{2}, {3} audit answers)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add samples first: labeler import PROJECT SOURCE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after an import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>again and gold together are more than half of all questions; then nothing new is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all answers are of one class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all answers were given at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all samples are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all {0} criteria that can be told say that more labels would bring little</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an annotator needs a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an answer in {0} was not what had been said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an empty label cell is no answer: doccano writes it for what nobody has looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an empty label list is no answer: doccano writes it for what nobody has looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an event of the log ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an example needs its class: answer this sample, look back at it, then pin it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an export can include {0}, not “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an export of labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an image of this format cannot be freed of what it tells beside the picture; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {0:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>annotations come in as their annotators; predictions are kept as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>annotations of images that the file does not list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>annotators agree on {0} and kappa is {1} all the same: {2} of all ratings are one class, and kappa takes that for chance{3}; look at the agreement of each class (Feinstein &amp; Cicchetti, 1990)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>annotators are named by pseudonyms; the key to them is {0} in the project, keep it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another backup of {0} is being taken just now; try again in a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another event has its id, {0}; the one in the database was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program holds the project file; close that program, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program is just repairing the project file; wait a moment, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any, or for example 0.9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>are copied beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>are not part of this format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>are put into the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked because: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least {0} of proposals this sure are right, with {1} confidence, from {2} audit answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {0} labels {1} will be {2}–{3} (80 % interval)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before a merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before an update of the format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>beside {0} lies {1}, which labeler never makes and which would delete another file; take it away, and do not trust where the project came from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>beside “{0}”, which differs only in case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both parts need at least 20 samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>boxes and masks become classes of the whole image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot read {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>certainty is sure, unsure or cannot_tell, not “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen by hand among many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>class {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comes with the next question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cost per sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>defined for two annotators; conger_kappa and fleiss_kappa are for any number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doccano CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doccano JSONL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn at random to measure honestly how good the model is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each label by its probability in the consensus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, reason, created_at, prev_hash, hash, guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as metadata, which go back on export; “ignore” as a skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, predictions and unknown fields as metadata, which go back on export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's label from the columns label:NAME; further columns as the sample's data or metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's label with certainty and seconds; further columns as the item's data or metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also their ids, regions, predictions and unknown fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every annotator's label; the content and its metadata as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every class alike in every part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every column of the first sheet with a table, numbers as numbers, the shown values of formulas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every column with its type, class labels by name, images embedded or by path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every image by content, its path, size, format; class sub-folders or labels.csv as labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every image, also without a class; every annotator's classes, skips, metadata; ids from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every item is alike, so that nothing is known of the spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say exactly (types, nesting) once more as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every pairable rating is the same category (0/0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every sample is labeled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every text with its file; class sub-folders as labels if wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everything but images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everything, with types; record columns under data, other columns under meta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>extra-trees are grown anew after each answer; they have no online step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>far too many pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fastText</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features and models could not be looked at: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features are still being computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features cannot be written to {0} ({1}); free space or check its rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features have shape {0} and labels {1}; expected one label for each row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features without a card: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features {0} are damaged or missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features {0} are not of these samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features {0}: {1} of {2} rows are done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features {0}: {1} of {2} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>files that are not images; hidden files; animation frames after the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>files with other endings; hidden files; the byte-order mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flagged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flagged it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folders above the one that holds the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for ASReview, classes that say neither yes nor no: they stand in the column label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for other programs, line breaks inside of texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for other readers, types: a number and a text that looks like one are written alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for ±{0} on alpha about {1} items rated twice or more are needed; there are {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>further sheets, formulas, formatting, pictures; dates become text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>go on labeling: the accuracy is not known yet, it needs {0} audit answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>group {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grows with each audit answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guidelines version {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has in another form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden for this one, to measure how far people follow it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how often it is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how sure it says it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>however sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, added_at, object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id, uid, source, modality, text, data, meta, object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images and texts with the folder that holds them as their class, the part (train, test) as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images that no metadata file names: they are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images that the metadata names, their label, every column; the part (train, test) as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images with the folder that holds them as their class, the part (train, val) as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import number {0} was undone already, on {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import the same source again, or leave them: they go after a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in random order, until the features are computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it answered with nonsense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it can be deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be done again ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it computed for too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it could not be started ({0}); close other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it crashed ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it did not come on for {0} seconds and was ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended without a word (code {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it hangs on a single item: without it the figure is undefined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no end record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no file_name; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has none yet; train one: labeler train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has v1 to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {0} labels ({1}), but this task takes exactly one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds XML or HTML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds neither a text nor a file nor columns; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a link to a file outside of the folder; copy the file itself into the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a link to a file that is not there; copy the file itself into the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a pipe, a device or the like, not a file; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an optional extra: install labeler[minilm]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is begun when the project is next opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a journal line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a sample of a work packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not loaded: a model of somebody else could do harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is put aside when the project is next opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is too large for this disk or project file; shorten it, or move the project to another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is trained again from the labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is updated when next opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is {0}, not an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needed more memory than reading may use ({0} GB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needs {0} labels of at least two classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needs {0}; write NAME=PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needs {0}; write onnx_file=PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ran out of memory, or was ended from outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it said something that makes no sense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was interrupted; try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was never finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its checksum is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its data has no “{0}”; leave the task out, or name another key with --text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its decoder did not come on for {0} s and was ended; skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its features {0} cannot be made again from the samples that are there now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its fields have no “{0}”; leave the record out, or name another with --text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file lies at {0}, which is not opened; download it into a folder and name that folder with --media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file {0} cannot be read ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file {0} is not in the folder {1}; put it there, or name its folder with --media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file {0} lies outside of the folder {1}; name the folder that holds it with --media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its hash is not the hash of what it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its identity is not that of its content; have the packet sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its image is neither a file nor embedded; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its labeling config for Label Studio: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its labels are no list of names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its links run in a circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its long end record is not where it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its parameters were {0} and are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its tables are not ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its text is empty; leave it out, or fill it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labeled automatically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labeler doctor PROJECT --repair recovers everything that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labeler doctor PROJECT tells more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some space now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labeler keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels can be consensus, consensus:METHOD ({0}), each or annotator:NAME, not “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels from {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels must be class positions 0, 1, 2 …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels of {0} classes were left out because the task is full: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than 1 point of {0} is to be gained up to {1} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>likeness needs the samples' features, which are not computed yet; try again in a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>linear_sgd cannot continue from a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lines without a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>log position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>logistic regression is fitted anew after each answer; it has no online step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>machine labels are for single choice; for multiple choice no threshold is certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>macro-F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>memory ran out; close other programs, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>multiple choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nearest neighbours are collected anew after each answer; there is no online step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs 2 comparisons of model versions; there are {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs a model and open samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs {0} comparisons of model versions; there are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next in the ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer says how long it took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no backup of {0} was made: {1} ({2}); check the free space and the permissions of the folder backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no backup was made: {0} cannot be written; check its permissions and the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no block of features for {0} samples{1}; see “labeler featurizers”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no image files at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no item has two ratings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no model version yet; train one: labeler train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no model was made: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no predicted class changed at the last two comparisons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no proposal was hidden from this annotator, so there is nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no question on screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample has a “{0}” among its metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample has the column “{0}” to split by; check how it is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample has the metadata column “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample of the project is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample of the project is “{0}”; give its uid, path, row id or file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample of this export has a column {0} to leave out; check how it is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sample was answered a second time by this annotator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no sitting was long enough to tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no split, or for example train=0.8,test=0.2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no stopping criterion can be told yet; go on labeling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no trained model is at hand, so its factor is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no version {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody in {0} is called {1}; there are {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody labeled anything in {0} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody put an item with two ratings into this class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody said anything to hold it against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody waits for this any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none of the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none of the {0} files below it ends in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none of the {0} files below {1} is an image; PNG, JPEG, WebP, TIFF, BMP and GIF files are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found any more: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved: of {0} answers {1} were written; save again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved: {0} while the project was open; close the project and open it again. What you did last is kept in its journal and comes back then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is left to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is left to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was imported into {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was read, because the process that reads is missing: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing; Argilla itself shows metadata only where its settings name it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing; columns of mixed types stand as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing; several classes of one answer share a cell, as a JSON list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {0} of its {1} is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of our own exports the split and the times of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of several label attributes one is read (--label NAME), the others are kept as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>oldest first, by the column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one class has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one item says nothing about spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only the first {0} of {1} rejections are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overfitting: {0} right on the answers it learned from, {1} on others (gap {2}–{3}); more labels help most, or a simpler model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pictures of the window need PySide6, which is not installed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>predictions differ{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>predictions never become answers; of several choice controls one is read (--label NAME), the others are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press its new key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press its new key, or Escape to leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), to make sure of its neighbourhood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>probably ‘{0}’ ({1}), which is hunted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>process {0} on {1} since {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>project.db has the older format {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proposed {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>random sampling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rather sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read: {0}. written: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it ended the reading process: {0}; leave it out, or save it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading your samples ended unexpectedly: {0}; labeling goes on in their order, open the project again to try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading {0} needs pyarrow; install labeler[parquet] or save a .npy file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recorded before fingerprints were kept: only labels and parameters could be compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records of a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records of a table; for doccano, the border between labels where a class name holds “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records of a table; hashes where there were none: Prodigy makes its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records of a table; skips stand in our own fields only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed the comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>said otherwise since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sample number {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sample_id, source, row_id, meta, import_id, file_name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples have no label in this export: annotators are evenly divided on them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saving …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saw the proposal {0} of model {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say neither yes ({0}) nor no ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seconds cannot be {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seconds is a number, not “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settled it as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settling it moves the model by {0} of the most that one label can</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several annotators are at least 2, not {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several samples of the project are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>single choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skipped it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sneaker
ankle boot:b
sandal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>soft labels are the consensus probabilities: export with --labels consensus:METHOD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some class names are the same without their blanks: their samples cannot be told apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something else is looked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>starting …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stay where they are, and are named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>still saving …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped on request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sure ones only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>table rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take one: labeler backup PROJECT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts and image files with their labels, metadata in columns, and each annotator's answer in a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts and image files with their labels, metadata, and each annotator's answer in a line of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts and their classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts or image files, every label, other columns as metadata; ids, which go back on export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts, images, metadata; it is for models, and is not read back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>texts, metadata, who said what; it is for training on doubt, and is not read back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the MiniLM network is missing or damaged; install labeler[minilm] again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the accuracy is known to ±{0} only; more audit answers narrow it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the annotator's name {0} holds control characters; remove them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the annotator's name “{0}…” has {1} characters; {2} is the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the audit share is a part of all questions, from 0 to 1, not {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the backup {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the backup {0} and the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block “{0}” cannot be used: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block “{0}” needs a file: write {1}=PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block “{0}” takes no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the category {0} of {1} is not listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the class name {0} holds control characters; remove them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the class name “{0}…” has {1} characters; {2} is the limit, put the rest into its description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the class “{0}” is given {1}; every class needs a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the classes are very uneven: class weights would let the rare ones count as much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the classes “{0}” and “{1}” both want the key “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column “{0}” is damaged ({1}); leave it empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column “{0}” of the row is damaged ({1}); empty the cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column “{0}” of {1} looks like labels; to record them: --label {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the consensus probability of every class, the label it speaks for, uid and place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the content of {0} of {1} source files was compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy in the project is damaged: its seal is broken; import it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy was discarded: it holds {0} of {1} events; {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy was discarded: what it was made from is damaged ({0}); {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the cost per sample is measured but not foretold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the decoder ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the demo runs in the window, which needs PySide6; it is not installed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk is full; free some space, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk is read-only now; make it writable again, or go on with a copy elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk reported an error; keep a copy of the project elsewhere, then check the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the drive or network share does not answer; reconnect it, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the event before it is missing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the features hold NaN or infinite values; fill them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the features just written to {0} read back differently; check the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the features of the project are of another version; compute them anew: labeler featurize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the features of this sample are not computed yet; try again in a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the featurizing child ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file cannot be read ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file cannot be read ({0}); check its permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file cannot be read from here on ({0}); what stands before it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has {0} MB; {1} MB is the limit, save it smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds NUL bytes, so it is not a text; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds bytes that are not {0}; save it in one encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty; leave it out, or fill it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty; save or copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is gone; put it back in its place or import it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is larger than {0} MB; split it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file system is damaged; keep a copy elsewhere, then have the disk checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file's name is not valid UTF-8; rename it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the files lie in no folders, so they have no classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the fitted numbers differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {0} does not exist; make it first, or choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {0} holds no texts: {1}; choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {0} is empty; choose one that holds images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the hash of a sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the history of agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the id column “{0}” is empty; fill it, or import without an id column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image cannot be written again without what it tells ({0}); leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image embedded in it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image has {0} MB; {1} MB is the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image has {0}; {1} megapixels is the limit, save it smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image is damaged ({0}), so it cannot be freed of what it tells; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image is damaged or cut off ({0}); copy or save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image is damaged or cut off, so it cannot be freed of what it tells; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the image is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the import into {0} stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the item does not fit: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the item holds bytes that are not {0}; save the file in one encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the item is empty; fill it, or leave the line out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key {0} answers “{1}”; give that class another key first, in the class editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key {0} belongs to “{1}”; give that another key first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key “{0}” of class “{1}” is taken by the program; choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the keys cannot be kept: {0}; is the home folder writable?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the label that most say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the labels found are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the last answer is not saved yet; save it again before going on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the last versions agree on the pool (kappa {0}): more answers hardly change what they say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the learning process did not answer for {0} s and was ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the learning process does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the learning process ended in the middle of its work (out of memory?)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the learning process has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line does not fit: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line has neither “source” nor “source-ref”; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line has neither “text” nor “image”; is it a task of Prodigy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line has neither “{0}” nor “filename”; name the text with --text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line has no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line has no text behind its labels; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line holds a NUL byte; remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line holds bytes of another encoding; save the file in one encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line holds bytes that are not {0}; save the file in one encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line is longer than {0} million characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line is longer than {0} million characters; split it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line is nested too deeply; flatten it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line is not JSON ({0}); correct it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the line names no sample: it needs a uid or a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list of annotators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list of classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list of devices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list of recent projects cannot be written: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the log at {0} gives other labels than the {1} it learned from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the log no longer gives the {0} labels that {1} learned from: samples were removed, or classes merged since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model cannot be written to {0} ({1}); it is trained anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model holds what is not loaded: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model is not sure of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model is sure of what is still open (mean entropy {0} of 1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model learns nothing from samples of a single class; choose another method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model predicted an array of shape {0} instead of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model predicted probabilities outside 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model predicted probabilities that do not sum to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model still doubts open samples (mean entropy {0}; sure from {1} down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the model's prediction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of its file is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of {0} is not valid UTF-8; rename it, then import it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the newest of {0} backups is {1} days old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the note of labeler is damaged ({0}); remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order of equal rows; formatting; of our own exports the split and the times of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the times of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the packet cannot be unpacked ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the parts of the split “{0}” need different names and shares that sum to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project file cannot be opened; check that its folder is there and may be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project file is damaged or is not a database; copy the whole project folder first ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project file is damaged; open it in the window again, it repairs itself from journal and backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project has no sample number {0}; it may have been removed with its import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project is being written by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project is closing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project may not be written; give yourself write access to its folder, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project's features are not there any more; compute them: labeler featurize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project's folder leads in a circle of links; open it by its real path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project's path is too long for this disk; move it to a shorter one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the queue differs: {0} of its first {1} samples are the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reference cannot be read ({0}); begin it with “TY  - …”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reference has neither title nor abstract; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reference holds bytes that are no text; save the file as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the reference is not closed by a line “ER  -”; is the file whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row cannot be read ({0}); check its quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row cannot be used: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row has no image; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row has {0} cells, the header has {1}; check its quotation marks and separators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row holds a NUL byte; remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row holds bytes that are not {0}; save the file in one encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row is empty; remove it, or fill it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sample {0} is no longer in {1}; its import was undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the setting “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings file cannot be read ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings file has no proper value for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings file holds no settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings file is far too large to be one of ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the strategy “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the strategy “{0}” does not know {1} tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the strategy “{0}” gave no finite utility for each sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the strategy “{0}” gave reasons for samples outside the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the team names somebody twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text column “{0}” is empty; remove the row, or fill it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time of an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the window needs PySide6, which is not installed here; the commands work without it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} column “{1}” is called “{2}” here: another column has that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} end of its 95 % interval has not reached {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} end of its 95 % interval reaches {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} is a part, from 0 to 1, not {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is a folder in the place of a project file; move it away, then open the project again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no X: the project has no features yet; train it once (labeler train)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no backup yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no backup {0}; labeler backup {1} --list shows those there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no demo “{0}”; there are: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no folder for temporary files; make one, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no folder to look for its file in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no journal yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no method “{0}”; there are {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no model yet; answer some questions first, then filter by what it proposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no project at {0}; check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no project at {0}; check the path, or make one with “labeler new”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no proposal yet; answer with a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no question on screen; everything is labeled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no reference between the lines; begin it with “TY  - …”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no sample in what you gave that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no sample to compute features of; import some first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is none to count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is nothing to hand out: every sample is labeled; --all hands out labeled ones too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is nothing to measure yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they are computed again when the project is next opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they can be deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this Python has no sqlcipher3, which encrypts projects; install it, or go on without</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this annotator never saw a proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this annotator said nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this annotator saw no item that is likely of this class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this file system cannot do what a safe write needs; copy the project to a local disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this image brought its decoder down twice (memory, or a damaged file); skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this image could not be decoded: the decoder's answer makes no sense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this image needs more memory than one image may use; it is not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not an image, whatever its name says: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this model is not held any longer; the next answer brings a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this model needs more memory than there is; choose another model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this project has no import number {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this project is open read-only; close it elsewhere and open it again for this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this project is open read-only; close the other window that has it open to label here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this sample cannot be shown: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this sample has no features, so its factor is 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this sample type needs no decoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this strategy needs a committee of models and was asked without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this strategy needs the probabilities of a model and was asked before there was one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this task takes exactly one class, not {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>times of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to measure how well the team agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>told for single choice only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too few ({0} of {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too many files are open on this computer; close other programs, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>took back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>took {0} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>torn between ‘{0}’ {1} and ‘{2}’ {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>training needs a part called val or test: export with --split train=0.8,val=0.2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two annotators would get packets of the same name; hand theirs out one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>typical of a part of the data nobody has looked at yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>underfitting: even on the answers it learned from only {0} are right; other features or another model are needed, more labels alone will not do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unexpected end of data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unflagged it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unlike everything labeled so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unlike everything labeled so far, and {0} no answer yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsure ones too, but not “cannot tell”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsure whether ‘{0}’ applies ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, parameters, environment, fingerprints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>versions still change their minds (kappa {0}; stable from {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting for the first answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what could be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what the reading process left behind makes no sense ({0}), so nothing of it was taken; import again, and if it happens twice leave the source out: it may be made to attack programs that read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>which column of {0} holds the labels? --label COLUMN, or --folder-labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>which format? {0} does not tell; give --format: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>which of several notes came first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>while working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>who annotated, inside Label Studio: there it is whoever imports the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole groups, by the column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whose answers are these? give the annotator a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with-model is for single choice; choose another method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without its {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you chose it in Explore to be asked next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your own key, the default is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your samples need more memory than reading them may use ({0} GB); labeling goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your share of the disk is used up; free some of your space, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} files are not in their place and did not come along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} in sight · draw around some to select them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} labels more, and {1:,} that say something else than before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} labels more, {1:,} say something else now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} more: search for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,} labeled · {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} rows in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} samples added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} samples are asked next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:.1f} s an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:.1f} s an answer · {1:.0f} a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}
Enter shows it, Delete unpins it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (--media) is no folder; name the one that holds the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ({1} times)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} At best enough for tentative conclusions (from {1} on); more double labels tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Good enough for tentative conclusions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} MB are left where {1} lies. Free some space: when nothing is left, answers cannot be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} That may be good or not enough; more samples labeled twice will tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} The labels can be relied on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Your answer is still here and nothing else is accepted until it is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} against {1}: {2} samples. Enter opens one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} propose the same for {2:,} of {3:,} samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} announces {1} files; a work packet holds {2} at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} are too few for an honest one ({1} needed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} asks for {1} answers, this project for {2} ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} asks for {1} answers, which this version does not know; update it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} asks you to look at it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} became shorter while it was read; bring it home again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} belongs to no model version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} brings no labels: it was handed out blind, or nothing was said yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} by {1} labels with {2} certainty only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} came back from the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be a folder for several packets ({1}); choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be copied into the project ({1}); check that it can be read and that {2} can be written, then import again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be copied to {1} ({2}); check the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be copied: that needs {1} MB with room to work, but only {2} MB are free; free some space, or delete old files from the folder backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be encrypted ({1}); try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be made ({1}); choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be made again from the log: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be opened as an ONNX network ({1}); export it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be opened: {1}; have the packet sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read ({1}), so it cannot be brought along; put it back in its place, or leave its sample out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read ({1}); check its permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read ({1}); check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as COCO ({1}); is it whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); is it whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as Parquet ({1}); write it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as an Excel workbook ({1}); save it anew as .xlsx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: it is not a file; choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be taken in ({1}); check the free space and the permissions of the project, then merge again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be unpacked beside the project ({1}); free some space, or check the permissions of the project's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}), so pseudonyms could not be the same next time; make the project's folder writable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}); check the shared folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}); free some space, or open it read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}); models are trained anew each start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written ({1}); open it read-only, or copy it to a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written: {1}; choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot take images of {1} × {2} ({3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cells that a spreadsheet would run as a formula begin with an apostrophe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} class names hold blanks: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} classes have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} classes were given; a task can have {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} classes: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} commands have keys of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} contradicts what was taken in from the same device before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} copied files belong to no sample ({1}), {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be read: the reading process was watched, and {1}. Nothing is lost; check that the file is what its name says, split it if it is huge, or leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be unpacked: {1}. Nothing is lost; have it sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not do that with image files; it offers {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not exist, or is neither file nor folder; check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not exist, or is no file; check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not exist; check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists already; choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists already; choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists already; choose another name, or open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists; choose another name or move it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} files are not images and are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} files are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} from “{1}”; name a file or folder they came from, or COLUMN=VALUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives an output of shape {1}; one vector for each image is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has a header but no rows below it; is it the right file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has more than {1} GB; compare a part of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has more than {1} different keys; is it a list of objects alike?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has neither a column “title” nor “abstract”; it has: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no backups yet; take one with labeler backup {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no choices called “{1}”; it has: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column left to show; its columns are: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column that looks like text; name it with --text, its columns are: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}NAME”; a wide table has one for each annotator, such as label:anna</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}” (--label); it has: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}” (--text); its columns are: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); it has: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}” ({2}); its columns are: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}”; a long table has the columns item,annotator,label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no features any more; compute them: labeler featurize {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no features yet; compute them first: labeler featurize {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no features, so there is no model to ask; choose another method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no features: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no label attribute “{1}”; it has: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no model version {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no question “{1}”; it has: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no {1}, so there is no column “{2}”; leave --label out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has the columns {1}; one of {2} is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has too few answers to questions drawn at random; go on labeling, or raise their share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds an array of shape {1} and type {2}; rows of numbers needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds every answer, the last one too. Open it as a project, or merge it into this one later; samples show again once their source is imported there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds labels only; bring them home with: labeler merge PROJECT {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no JSON object{1}; expected objects like {"text": …, "label": …}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no RIS references; expected lines like “TY  - JOUR”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no decision; under the header item,label each line is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no files that can be labeled; expected CLASS/FILE in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no journal; open that project once with this version, then merge it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no keys of labeler; labeler keys --export writes such a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no labels yet; a simulation needs samples whose labels are known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no metadata that names images; expected metadata.jsonl with file_name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no numbers in rows ({1}, shape {2}); features are a table of numbers, one row a sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no ratings; under the header item,annotator,label each line is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no {1}; expected lines like {2}class some words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no {1}; name the JSON file itself, and the images' folder with --media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds nothing to bring home: give a work packet, a project folder, or a folder that you share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds one class a sample, and this task has several; choose another format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds one label a sample; export with --labels consensus or --labels annotator:NAME</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds only empty objects; expected objects like {"text": …, "label": …}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds other files than its manifest lists; nothing was unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds parts that labeler did not make ({1}), so it is not opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an export of the labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds several arrays; save one as .npy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds vectors of unequal length or cells that are no numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} of shape {2}; one label a row is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} vectors and {2} ids; give one id for each vector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1}; expected a list of objects, [{…}, {…}] (one object a line is JSON Lines: name the file .jsonl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} interrupted imports wait to be taken up again, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a backup of another project ({1}, made {2}); open that one and restore it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a part, from 0 to 1, not {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is being written by {1}; close it there, or open it read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is closed; open it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged ({1}); labeler doctor PROJECT tells more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged ({1}); open a backup of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged ({1}); save it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged or no project file ({1}); choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged or no work packet; have it sent again ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged, or not an array of plain numbers or texts; save it again with numpy.save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged: its seal is broken; import it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged; open a backup of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is empty; a table needs a header row and rows below it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is empty; expected a list of objects, [{…}, {…}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted and its key file {1} is not there; put back a copy of it: without it nothing of the project can be read by anybody, whatever the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted, and a shared folder would hold its labels in the open; exchange encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted, and its content would lie open on a cluster's workers; do it without --scheduler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted, and predictions would lie open beside it; this is not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted, and this Python has no sqlcipher3, which reads such projects; install it, or open the project on another computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted, and this packet would hold its content in the open; give the packet a passphrase (--encrypt), or say --in-the-open if that is what you want</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is encrypted; it opens with the passphrase of whoever made it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is held down: it counts once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is larger than any journal file may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is needed beside {1}: one id a line, in the vectors' order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no Excel workbook (.xlsx); save it as one, or as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no JSON ({1}); labeler keys --export writes a file of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no Parquet file; is its name right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no augmented manifest; expected lines like {"source-ref": …}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no doccano table: it needs a column “text” or “{1}”, and “label”; it has: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no folder; class folders are one folder that holds one for each class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no safe place for a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no work packet of this program: its manifest lacks a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no work packet: it does not begin with its manifest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no work packet: its manifest is another program's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no work packet: its manifest is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no work packet: its manifest lists no files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not UTF-8 text; save it as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a .npy file of plain numbers or texts; save it with numpy.save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a file; choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a file; give a CSV with the header {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a folder; choose one that all of you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a folder; choose one that is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a labeler project file; choose one from the folder backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a labeler project file; it is empty, damaged or belongs to another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a labeler project: a project is a folder NAME.labeler with a {1} in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not encrypted; labeler encrypt {1} does that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not the image that was labeled: it has changed since the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not used any longer; the model learns on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is of an older format, and cannot be updated without a backup: {1}; until then it can be opened read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is open read-only; close it elsewhere and open it again to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is part of a work packet; unpack that: labeler unpack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already; choose another name, or --overwrite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already; choose another name, or move it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already; choose another name, or say --force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already; give another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is too large for a file of keys; labeler keys --export writes one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} knows the classes {1}; the project has {2} now, and a version of other classes cannot propose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels are written as JSON lists because a class name holds “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels {1}: ASReview sees them as not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lists no images; expected {"images": […], "annotations": […], "categories": […]}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may not be written ({1}); check its permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may not be written ({1}); copy it to a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may not be written; open it read-only, or copy it to a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} min without a pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} models all say ‘{1}’, with different conviction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} models disagree: {1} say ‘{2}’, {3} ‘{4}’</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} moves from control to control and cannot be a command's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names stood twice in one folder; each got a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names that not every system takes were changed: {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} needs the columns label and uid or source; it has: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the predicted classes changed at one of the last two comparisons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the samples are asked of {1} annotators, {2} of the questions come without a proposal, {3} are asked again and {4} are settled already. Nobody sees which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} classes are drawn: those confused most. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} classes have fewer than {2} labels: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} criteria say stop{2}; going on is worth it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} · Enter goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} older acts: labeler history lists them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} other unsettled samples lie near it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} parts are too many to look at (at most {1}); choose another column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ratings outside the commonest class are too few for an honest one ({1} needed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rows hold values of another type than their column; they stand as JSON in “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rows of kind {1} are left out: {2} cannot hold them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples are too few to set {1} aside for testing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples came with different labels in different places; the last one counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples have no label in this export: their consensus is not sure enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples stay: somebody has answered them since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples vanished while features were computed; start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples, the first of them {1}; give more of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} says too much of itself; it is no work packet of this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sends it back: “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} speaks in this project's own name, and this project did not write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: the encrypted copy differs from it; check the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy is not sound ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: the repaired copy would lack {1} of {2} events that can be read now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: {1} ({2}); check its permissions and the disk, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays as it is: {1} cannot be moved ({2}); close other programs that have the project open, and check its permissions and the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sub-folders could be the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes exactly {1} images at a time; export it with a free batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes images of {1} × {2}; squares up to {3} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes the inputs {1}; one float input of shape [N, 3, height, width] is needed, export it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes your last answer back, also tomorrow. {1} puts a sample off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} texts have lost line breaks or runs of blanks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} unfinished files lie about ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} unpacks to {1} GB; {2} GB is the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was changed after it was closed: its content is not what its name says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was deleted or moved away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was deleted, moved or replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was empty or another program's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was fitted on other features, {1}; choose those first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was made by a newer version; update this program to open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was made elsewhere or is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was not packed: {1} cannot be written ({2}); free some space there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was replaced by another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to open it, the project is left as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was written by a newer labeler (format {1}, this one reads up to {2}); update labeler to restore it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} were written to the journal again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} where the other says {1}: {2} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} with {1}: kappa {2}, agreed {3} of {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} would unpack to more than {1} GB; nothing was unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} is reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}: labeler copy {2} ~/{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}{2} (the first: {3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} – New project – labeler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}”; give its uid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and {1} cannot be repaired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, columns separated by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line 1: the header has {1} columns; {2} is the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line 1: the header holds bytes that are not text; save the file as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line 1: the header is empty; the first row must name the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line 1: there is no column {1}; the header is {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line 1: two columns are called “{1}”; give each a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: each class needs a probability from 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: it holds a zero byte; this is no table but a binary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: it is longer than {2} million characters; a rating is one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: the item or the annotator is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is none of the ratings' or of --categories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: the label “{2}” is not among --categories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: {2} fields instead of {3}; put a field with a comma in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: {2} “{3}”; give its uid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}: {2}; quotes must be closed and doubled inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, lines {1} and {2}: {3} calls {4} both “{5}” and “{6}”; remove one, or take the later ones with --keep last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, seed {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, with the card {1}; checked on all samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, {1} as metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: a work packet holds no file called “{1}”; nothing was unpacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: holds for this answer  ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: its manifest lists something that is no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: its seal is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: new facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the header has {1} columns; {2} is the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the header is empty; the first row must name the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the name of column {1} has {2} characters; {3} is the limit, shorten it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the row has no columns; import it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the sample holds no text; import it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: two columns are called “{1}”; give each a name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1:,} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} does not hold the content that its name says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} is not what the manifest lists; have the packet sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} samples are not what they say, the first in line {2}: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; it cannot be mended, because its folder cannot be written ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; it was made anew from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; samples are asked in random order instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; samples are asked in random order until another model is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; what could be read is kept, and the file as it was is {1} in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{decided}: {sample} ({likeness} alike)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>العربية</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>— missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be merged into itself; choose another class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” fits {1} samples; use the uid or the full path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has {1} examples already; unpin one of them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in the column “{1}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a name of the class “{1}” here already; rename or merge that class instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no JSON list of classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no annotator of this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no cost; write CLASS:PROPOSED=VALUE with two of {1} and a number from 0 on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a class of this project; its classes are: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not among the classes: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” means {1} in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” proposed as “{1}”: {2:,} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” was once the name of the class “{1}”, and labels given then still count for it; choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>中文</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
